"""Trunk and heads trained together: views, windows left out, what moves and what rests."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from terraseek.training import card, trunk_tune
from terraseek.training.checkpoint import save_checkpoint
from terraseek.training.default_config import DefaultConfig
from terraseek.training.errors import ConfigError, TrainingError
from terraseek.training.heads import Heads
from terraseek.training.heads_tune import TuneConfig
from terraseek.training.lite0 import EfficientNetLite0
from terraseek.training.make_default import make
from terraseek.training.trunk import Trunk
from terraseek.training.trunk_model import ImageModel, cnn_session, image_set, run_cnn
from terraseek.training.trunk_tune import TrunkTuneConfig, load_tuned, tune_trunk
from terraseek.training.trunk_views import (
    chosen_windows,
    random_views,
    trunk_features,
    windows,
)
from terraseek.training.vit import VisionTransformer
from test_heads_objectives import SMALL, bert, world

CONFIG = TrunkTuneConfig(epochs=2, batch=6, frozen=1, average=0.5, rate_trunk=1e-3, rate_text=1e-3)


def made_trunk() -> Trunk:
    torch.manual_seed(0)
    vit = VisionTransformer(2, 56, 96, 6)
    torch.nn.init.normal_(vit.pos_embed, std=0.5)
    return Trunk(vit, EfficientNetLite0(), 64).eval().requires_grad_(False)


def made() -> tuple[Trunk, Heads, dict[str, object]]:
    trunk, what = made_trunk(), world()
    rng = np.random.default_rng(0)
    colours = rng.integers(0, 256, (12, 3, 1, 1))
    pixels = np.clip(colours + rng.integers(-9, 9, (12, 3, 64, 64)), 0, 255).astype(np.uint8)
    features = run_cnn(cnn_session(trunk, 1), pixels.astype(np.float32)).numpy()
    what["named"] = what.pop("label_sentences")
    what.pop("bert")
    what |= {"images": {"train": pixels, "val": pixels}, "features": features.astype(np.float16)}
    return trunk, Heads(bert(), dataclasses.replace(SMALL, cnn=1280)).eval(), what


def test_all_windows_give_what_the_trunk_gives() -> None:
    trunk = made_trunk()
    images = torch.randint(0, 256, (3, 3, 64, 64), dtype=torch.uint8)
    wanted, wanted_cnn = trunk(images)
    for frozen in (0, 2):
        tokens, features = trunk_features(trunk, images.float(), None, frozen)
        assert torch.allclose(tokens, wanted, atol=1e-5)
        assert torch.allclose(features, wanted_cnn, atol=1e-5)


def test_windows_that_stay_are_those_chosen() -> None:
    trunk = made_trunk()
    trunk.vit.blocks = torch.nn.ModuleList()  # without attention a token is its own patch only
    images = torch.randint(0, 256, (3, 3, 64, 64), dtype=torch.uint8).float()
    kept = chosen_windows(3, 4, 0.5, np.random.default_rng(0))
    assert kept.shape == (3, 2) and (kept[:, 0] < kept[:, 1]).all()
    every, _ = trunk_features(trunk, images, None, 0)
    some, _ = trunk_features(trunk, images, kept, 0)
    for row in range(3):
        assert torch.allclose(some[row, 1:], every[row, 1:][kept[row]], atol=1e-6)
    assert windows(4, 2).tolist()[1] == [2, 3, 6, 7]


def test_views_keep_size_and_values_and_differ() -> None:
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (4, 3, 32, 32), dtype=np.uint8)
    turned = random_views(images, 1.0, np.random.default_rng(1))
    for seen, image in zip(turned, images):
        assert np.array_equal(np.sort(seen.ravel()), np.sort(image.ravel().astype(np.float32)))
    cropped = random_views(images, 0.3, np.random.default_rng(1))
    assert cropped.shape == images.shape and cropped.dtype == np.float32
    assert cropped.min() >= 0 and cropped.max() <= 255
    assert not np.array_equal(cropped, turned)
    flat = np.full((2, 3, 32, 32), 7, np.uint8)
    assert np.allclose(random_views(flat, 0.3, rng), 7)


@pytest.mark.parametrize("distill", [0.0, 0.5])
def test_what_moves_and_what_rests(tmp_path: Path, distill: float) -> None:
    trunk, heads, what = made()
    config = dataclasses.replace(CONFIG, distill=distill)
    tuned, better, row = tune_trunk(config, trunk, heads, run=tmp_path, **what)  # type: ignore[arg-type]
    assert row["score"] > 0 and (tmp_path / "log.json").exists()
    for name, weights in trunk.state_dict().items():
        moved = not torch.equal(weights, tuned.state_dict()[name])
        assert moved == name.startswith("vit.blocks.1."), name
    before, after = heads.state_dict(), better.state_dict()
    for part in ("image.project.", "image.blocks.", "text.tail.layers.1.", "text.project."):
        names = [n for n in before if n.startswith(part) and before[n].ndim == 2]
        assert names and not any(torch.equal(before[n], after[n]) for n in names), part
    # What is given back reads images as the model that was validated did.
    model = ImageModel(tuned, better)
    val = image_set(model, what["images"]["val"], what["features"])  # type: ignore[index,arg-type]
    tokens, _ = tuned(torch.from_numpy(what["images"]["val"]))  # type: ignore[index]
    assert np.allclose(val.tokens[0].astype(np.float32), tokens.numpy(), atol=0.02)


def test_english_alone_is_chosen_by_english_alone(tmp_path: Path) -> None:
    trunk, heads, what = made()
    for english in (0.4, 1.0):
        config = dataclasses.replace(CONFIG, english=english)
        run = tmp_path / str(english)
        _, _, row = tune_trunk(config, trunk, heads, run=run, **what)  # type: ignore[arg-type]
        others = [row[k] for k in row if k.endswith("_r10") and k != "en_r10"]
        both = (row["en_mean_recall"] + np.mean(others)) / 2
        expected = row["en_mean_recall"] if english == 1.0 else both
        assert abs(row["score"] - expected) < 0.01 and abs(both - row["en_mean_recall"]) > 0.02


def test_a_run_that_was_stopped_goes_on_as_it_would_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trunk, heads, what = made()
    *_, whole = tune_trunk(CONFIG, trunk, heads, run=tmp_path / "a", **what)  # type: ignore[arg-type]

    def stop(state: dict[str, object], path: Path) -> None:
        save_checkpoint(state, path)
        if path.name == "last.pt":
            raise KeyboardInterrupt

    monkeypatch.setattr(trunk_tune, "save_checkpoint", stop)
    with pytest.raises(KeyboardInterrupt):
        tune_trunk(CONFIG, trunk, heads, run=tmp_path / "b", **what)  # type: ignore[arg-type]
    monkeypatch.undo()
    *_, row = tune_trunk(CONFIG, trunk, heads, run=tmp_path / "b", **what)  # type: ignore[arg-type]
    assert row | {"seconds": 0} == whole | {"seconds": 0}
    for name in ("a", "b"):
        log = json.loads((tmp_path / name / "log.json").read_text("utf-8"))
        assert [h["epoch"] for h in log["history"]] == [1, 2]
        assert log["start"]["score"] > 0


def test_half_and_half_with_the_start(tmp_path: Path) -> None:
    trunk, heads, what = made()
    tuned, better, _ = tune_trunk(CONFIG, trunk, heads, run=tmp_path, **what)  # type: ignore[arg-type]
    config = dataclasses.replace(CONFIG, blend=0.25)
    mixed, blended, row = tune_trunk(config, trunk, heads, run=tmp_path, **what)  # type: ignore[arg-type]
    assert row["epoch"] <= CONFIG.epochs  # nothing was trained again
    for start, end, got in ((trunk, tuned, mixed), (heads, better, blended)):
        for name, weights in start.state_dict().items():
            wanted = torch.lerp(weights.float(), end.state_dict()[name].float(), 0.25)
            assert torch.allclose(got.state_dict()[name].float(), wanted, atol=1e-6), name
    with pytest.raises(TrainingError, match="other settings"):
        load_tuned(dataclasses.replace(CONFIG, seed=3), trunk, heads, tmp_path / "best.pt")


def test_a_loss_that_is_no_number_stops_with_its_step(tmp_path: Path) -> None:
    trunk, heads, what = made()
    torch.nn.init.constant_(heads.image.project.linear.weight, float("nan"))
    with pytest.raises(TrainingError, match="step 1"):
        tune_trunk(CONFIG, trunk, heads, run=tmp_path, **what)  # type: ignore[arg-type]


def test_the_card_says_what_was_trained() -> None:
    folder = Path(card.__file__).parent / "results"
    result = json.loads((folder / "terraseek-mini-0.1.0.json").read_text("utf-8"))
    best = {"epoch": 9, "tune_epoch": 6, "align_epoch": 5}
    text = card.model_card(DefaultConfig(), result, best)
    assert "ViT blocks 5 to 7 trained, the rest frozen" in text
    assert "split as well: epoch 6" in text
    assert "step, 40% of them English, the others in one" in text and "run 1" not in text
    assert "Every weight is 50% that of this" in text
    assert "Last, the text tower alone" in text and "as well: epoch\n5.\n" in text
    plain = card.model_card(DefaultConfig(trunk=None, align=None), result, {"epoch": 9})
    alone = card.model_card(DefaultConfig(shares=(1.0,)), result, best)
    assert "text an image and step, always in English;" in alone
    runs = card.model_card(DefaultConfig(shares=(0.4, 1.0)), result, best)
    assert "in run 1 40% of them English" in runs and "in run 2 always in English." in runs
    assert "both frozen" in plain and "Last, the text tower" not in plain


def test_two_second_stages_are_refused(tmp_path: Path) -> None:
    config = dataclasses.replace(DefaultConfig(), tune=TuneConfig())
    with pytest.raises(ConfigError, match="one second stage"):
        make(config, tmp_path, tmp_path, tmp_path, tmp_path / "out")
