"""The second stage: projections trained on over cached features of the heads."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
import torch
from terraseek.training import card
from terraseek.training.default_config import DefaultConfig
from terraseek.training.errors import TrainingError
from terraseek.training.heads import Heads
from terraseek.training.heads_loop import encode_images, encode_texts
from terraseek.training.heads_tune import TuneConfig, image_parts, text_parts, tune
from test_heads_objectives import SMALL, bert, world

CONFIG = TuneConfig(epochs=6, batch=6, rate=3e-3, dropout=0.1, noise=0.1, average=0.5)


def made(spread: bool = False) -> tuple[Heads, dict[str, object]]:
    torch.manual_seed(0)
    what = world()
    what["named"] = what.pop("label_sentences")
    what.pop("bert")
    return Heads(bert(), dataclasses.replace(SMALL, spread=spread)).eval(), what


@pytest.mark.parametrize("spread", [False, True])
def test_features_are_what_the_projections_read(spread: bool) -> None:
    heads, what = made(spread)
    images, texts = what["images"]["val"], what["texts"]  # type: ignore[index]
    (parts,) = image_parts(heads, images)
    with torch.inference_mode():
        ours = torch.nn.functional.normalize(
            heads.image.project(torch.from_numpy(parts).float()), dim=1
        )
        said = torch.from_numpy(text_parts(heads, texts)).float()
        spoken = torch.nn.functional.normalize(heads.text.project(said), dim=1)
        wanted = encode_texts(heads.text, texts, list(range(len(texts.sentences))))
    assert torch.allclose(ours, torch.from_numpy(encode_images(heads.image, images)), atol=5e-3)
    assert torch.allclose(spoken, wanted, atol=5e-3)


def test_only_projections_change_and_it_repeats(tmp_path: Path) -> None:
    heads, what = made()
    tuned, row = tune(CONFIG, heads, cache=tmp_path / "a", **what)  # type: ignore[arg-type]
    again, same = tune(CONFIG, heads, cache=tmp_path / "a", **what)  # type: ignore[arg-type]
    assert row == same and row["score"] > 0
    before, after, repeated = heads.state_dict(), tuned.state_dict(), again.state_dict()
    for name, weights in before.items():
        assert torch.equal(after[name], repeated[name])
        moved = not torch.equal(weights, after[name])
        assert moved == (".project." in name or name == "log_scale"), name
    assert {p.name for p in (tmp_path / "a").iterdir()} == {"texts.npy", "train-0.npy", "val.npy"}


def test_a_loss_that_is_no_number_stops(tmp_path: Path) -> None:
    heads, what = made()
    with pytest.raises(
        TrainingError, match=r"in step 1 \(epoch 1\); the batch starts with \d+, \d+"
    ):
        config = dataclasses.replace(CONFIG, noise=float("nan"))
        tune(config, heads, cache=tmp_path, **what)  # type: ignore[arg-type]


def test_the_card_says_what_the_second_stage_was() -> None:
    folder = Path(card.__file__).parent / "results"
    result = json.loads((folder / "terraseek-mini-0.1.0.json").read_text("utf-8"))
    plain = card.model_card(DefaultConfig(trunk=None, align=None), result, {"epoch": 9})
    assert "trained on, over" not in plain and "Languages that the heads" not in plain
    more = json.loads((folder / "terraseek-mini-0.1.0-languages.json").read_text("utf-8"))
    figures = {k: more[k] for k in ("rsscn7", "rsscn7_other")}
    best = {"epoch": 9, "tune_epoch": 6}
    text = card.model_card(
        DefaultConfig(trunk=None, tune=TuneConfig(), align=None), result | figures, best
    )
    assert "validation split as well: epoch 6" in text and "31 labels" in text
    assert "| 日本語 (ja) | 61.1 ± 2.1 |" in text and "en 78.2, pt 77.3" in text
    # The other direction stands where it was measured.
    assert "i2t R@10 |" not in text
    for language, row in result["val_translated"].items():
        row |= {"i2t_images": 300.0, "i2t_r10": 70.0 + (language == "de"), "i2t_r10_se": 2.6}
    text = card.model_card(DefaultConfig(trunk=None, align=None), result, {"epoch": 9})
    (german,) = [line for line in text.splitlines() if "(de)" in line and "±" in line]
    assert "| 71.0 ± 2.6 |" in german and "of the 300 images that have such a caption" in text
