"""Losses and self-distillation of the heads, the choice of towers, label sentences."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from terraseek.training import default_stages, heads_loop, heads_objectives
from terraseek.training.bert import Bert
from terraseek.training.cache import Ragged
from terraseek.training.captions import Caption, Scene
from terraseek.training.dataset import ImageSet, Texts, TrainingTexts, join_texts
from terraseek.training.default_config import DefaultConfig
from terraseek.training.distill import update_teacher
from terraseek.training.errors import ConfigError, WeightsError
from terraseek.training.heads import HeadConfig, Heads, ImageHead, noisy
from terraseek.training.heads_loop import TrainConfig, train
from terraseek.training.heads_objectives import Contrast, grid_crop, make_distillation
from terraseek.training.label_texts import label_names, label_sentences
from terraseek.training.validation import TranslatedQueries

SMALL = HeadConfig(dimension=16, hidden=32, text_layers=2, width=96, cnn=32, dropout=0.0)


def bert() -> Bert:
    """A tower of its own for every test, always the same one."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return Bert(4, 4, 96, 4, 8, 2)


def world(n: int = 12) -> dict[str, object]:
    rng = np.random.default_rng(0)
    what = rng.normal(size=(n, 96)).astype(np.float16)
    scenes = [
        Scene(f"{i}", "train", "forest", [Caption(f"s{i}", {"de": f"d{i}"})]) for i in range(n)
    ]
    sentences = [f"s{i}" for i in range(n)] + [f"d{i}" for i in range(n)] + ["F", "W"]
    texts = Texts(sentences, Ragged(np.concatenate([what, what, what[:2]]), np.arange(2 * n + 3)))
    tokens = np.repeat(what[:, None], 37, 1)
    tokens += rng.normal(size=tokens.shape).astype(np.float16)
    images = ImageSet([tokens], [np.zeros((n, 32), np.float16)])
    same = np.eye(n, dtype=bool)
    queries = {
        x: TranslatedQueries([f"{x[0]}{i}" for i in range(n)], list(range(n)), same)
        for x in ("s", "de")
    }
    queries["en"] = queries.pop("s")
    return {
        "bert": bert(),
        "texts": texts,
        "scenes": {"train": scenes, "val": scenes},
        "images": {"train": images, "val": images},
        "queries": queries,
        "label_sentences": {"forest": {"en": ["F"], "de": ["W"]}},
    }


@pytest.mark.parametrize(
    "change",
    [
        {"heads": dataclasses.replace(SMALL, text_trained=0, adapter=4)},
        {"loss": "single"},
        {"loss": "decoupled"},
        {"loss": "sigmoid"},
        {"loss": "views"},
        {"distill": "cls"},
        {"distill": "patch"},
        {"labels": 0.5},
        {"heads": dataclasses.replace(SMALL, towers="vit", text_drop=0.3, noise=0.2)},
        {"heads": dataclasses.replace(SMALL, towers="cnn", text_trained=1)},
    ],
)
def test_every_variant_trains(change: dict[str, object], tmp_path: Path) -> None:
    config = dataclasses.replace(
        TrainConfig(epochs=2, batch=6, rate=3e-3, average=0.5, heads=SMALL), **change
    )
    heads, history = train(config, run=tmp_path, **world())  # type: ignore[arg-type]
    assert all(math.isfinite(row["loss"]) for row in history)
    assert all(torch.isfinite(p).all() for p in heads.parameters())


@pytest.mark.parametrize("kind", ["cls", "patch"])
def test_self_distillation_has_a_gradient_and_falls(kind: str) -> None:
    torch.manual_seed(0)
    heads, teacher = Heads(bert(), SMALL), Heads(bert(), SMALL).requires_grad_(False)
    teacher.load_state_dict(heads.state_dict())
    distill = make_distillation(kind, heads, 16)
    assert distill is not None
    distill.dino.momentum = 1.0  # a resting centre: the loss of a fixed teacher can be compared
    teacher_head = None
    if distill.head is not None:
        teacher_head = type(distill.head)(16, 512, 128, 2048).requires_grad_(False)
        update_teacher(teacher_head, distill.head, 0.0)
    tokens = torch.randn(8, 37, 96)
    parameters = [*heads.image.parameters(), *distill.parameters()]
    optimiser = torch.optim.Adam([p for p in parameters if p.requires_grad], 1e-3)
    losses = []
    for _ in range(30):
        generator = torch.Generator().manual_seed(0)
        loss = distill(heads.image, teacher.image, teacher_head, tokens, generator)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert all(p.grad is None for p in teacher.parameters())
    assert losses[-1] < losses[0] * 0.95


def test_a_crop_holds_the_tokens_of_its_places() -> None:
    tokens = torch.arange(2 * 37, dtype=torch.float32).reshape(2, 37, 1)
    crop, places = grid_crop(tokens, 3, torch.Generator().manual_seed(1))
    assert crop.shape == (2, 10, 1) and places.shape == (2, 9)
    for k in range(2):
        assert torch.equal(crop[k, 1:, 0], tokens[k, 1 + places[k], 0])
        grid = places[k].reshape(3, 3)
        assert torch.equal(grid[0], grid[0, 0] + torch.arange(3))
        assert torch.equal(grid[:, 0], grid[0, 0] + 6 * torch.arange(3))
        assert grid[0, 0] % 6 <= 3
    assert torch.equal(crop[:, 0], crop[:, 1:].mean(1))


def test_the_spread_of_patch_tokens_is_read_beside_their_mean() -> None:
    torch.manual_seed(0)
    head = ImageHead(dataclasses.replace(SMALL, spread=True)).eval()
    tokens = torch.randn(3, 37, SMALL.width)
    patches = tokens[:, 1:].numpy()
    mean, spread = head.summary(tokens).chunk(2, 1)
    assert np.allclose(mean.numpy(), patches.mean(1), atol=1e-6)
    assert np.allclose(spread.numpy(), patches.std(1), atol=1e-4)
    features = torch.randn(3, SMALL.cnn)
    wide, narrow = (
        h.parts(h.summary(tokens), h.transform(tokens), features).shape[1]
        for h in (head, ImageHead(SMALL))
    )
    assert wide == narrow + SMALL.width
    # A tile of one colour has no spread: its gradient must stay a number.
    flat = torch.ones(1, 37, SMALL.width, requires_grad=True)
    head(flat, features[:1])[0, 0].backward()
    assert flat.grad is not None and bool(torch.isfinite(flat.grad).all())
    # Without patch tokens there is nothing to spread.
    assert not ImageHead(dataclasses.replace(SMALL, spread=True, towers="cnn")).spread


def test_losses_are_those_of_their_modules() -> None:
    torch.manual_seed(0)
    a, b, c = (torch.nn.functional.normalize(torch.randn(5, 8), dim=1) for _ in range(3))
    wanted, keys = torch.eye(5, dtype=torch.bool), torch.arange(5)
    scale = torch.tensor(10.0)
    one = Contrast("info_nce")(a, [b], scale, wanted, keys)
    assert torch.allclose(Contrast("single")(a, [b], scale, ~wanted, keys), one)
    logits = 10 * a @ b.T
    by_hand = torch.nn.functional.cross_entropy(logits, keys)
    by_hand = (by_hand + torch.nn.functional.cross_entropy(logits.T, keys)) / 2
    assert torch.allclose(one, by_hand)
    sigmoid = Contrast("sigmoid")
    assert sigmoid.bias is not None
    sign = torch.eye(5) * 2 - 1
    by_hand = -torch.nn.functional.logsigmoid(sign * (logits - 10)).sum() / 5
    assert torch.allclose(sigmoid(a, [b], scale, wanted, keys), by_hand)
    assert torch.isfinite(Contrast("views")(a, [b, c], scale, wanted, keys))


def test_wrong_names_say_what_there_is() -> None:
    heads = Heads(bert(), SMALL)
    for call, said in (
        (lambda: Contrast("triplet"), "loss is 'triplet'.*info_nce"),
        (lambda: make_distillation("mean", heads, 16), "distill is 'mean'.*patch"),
        (lambda: Heads(bert(), dataclasses.replace(SMALL, towers="x")), "towers is 'x'.*vit"),
    ):
        with pytest.raises(ConfigError, match=said):
            call()
    one = Heads(bert(), dataclasses.replace(SMALL, towers="vit"))
    with pytest.raises(ConfigError, match="needs towers"):
        heads_objectives.make_distillation("cls", one, 16)


def test_adapters_do_nothing_at_first_and_learn_at_the_rate_of_the_heads() -> None:
    torch.manual_seed(0)
    config = dataclasses.replace(SMALL, text_trained=0, adapter=4)
    heads = Heads(bert(), config).eval()
    plain = Heads(bert(), dataclasses.replace(config, adapter=0)).eval()
    plain.load_state_dict(heads.state_dict(), strict=False)
    hidden, mask = torch.randn(3, 5, 96), torch.tensor([[1, 1, 1, 0, 0], [1] * 5, [1] * 5])
    assert torch.equal(heads.text(hidden, mask), plain.text(hidden, mask))
    torch.nn.init.normal_(heads.text.adapters[0].up.weight)
    first, by_hand = heads.text.adapters[0], hidden
    by_hand = heads.text.tail.run_layers(by_hand, mask, 0, 1)
    inner = torch.nn.functional.gelu(by_hand @ first.down.weight.T + first.down.bias)
    by_hand = by_hand + inner @ first.up.weight.T
    by_hand = heads.text.tail.run_layers(by_hand, mask, 1, 2)
    assert torch.allclose(heads.text.states(hidden, mask), by_hand, atol=1e-5)
    assert not any(p.requires_grad for p in heads.text.tail.layers.parameters())
    train_config = TrainConfig(heads=config)
    rates = {
        id(p): g["peak"]
        for g in heads_loop._parameter_groups(heads, [], train_config)
        for p in g["params"]
    }
    assert {rates[id(p)] for p in heads.text.adapters.parameters()} == {train_config.rate}


@pytest.mark.parametrize("trained", [0, 1, 2])
def test_text_layers_that_are_trained(trained: int) -> None:
    heads = Heads(bert(), dataclasses.replace(SMALL, text_trained=trained))
    grads = [layer.mlp.fc1.weight.requires_grad for layer in heads.text.tail.layers]
    assert grads == [False] * (2 - trained) + [True] * trained


def test_noise_and_text_drop_are_for_training_only() -> None:
    x = torch.randn(4, 8)
    assert torch.equal(noisy(x, 0.0), x) and not torch.equal(noisy(x, 0.1), x)
    heads = Heads(bert(), dataclasses.replace(SMALL, text_drop=0.9, noise=0.5)).eval()
    hidden, mask = torch.randn(3, 7, 96), torch.ones(3, 7, dtype=torch.int64)
    assert torch.equal(heads.text(hidden, mask), heads.text(hidden, mask))
    heads.train()
    assert not torch.equal(heads.text(hidden, mask), heads.text(hidden, mask))


def test_labels_are_right_for_all_their_images() -> None:
    made = world()
    captions = TrainingTexts(
        made["scenes"]["train"],  # type: ignore[index]
        made["texts"],  # type: ignore[arg-type]
        0.5,
        1.0,
        made["label_sentences"],  # type: ignore[arg-type]
    )
    chosen, keys = captions.draw(np.arange(12), np.random.default_rng(0))
    assert {made["texts"].sentences[i] for i in chosen} == {"F", "W"}  # type: ignore[attr-defined]
    assert len(set(keys.tolist())) == 1
    assert (captions.image_keys[:, -1] == keys[0]).all()
    first, second, keys = captions.draw_pairs(np.arange(12), np.random.default_rng(0))
    sentences = made["texts"].sentences  # type: ignore[attr-defined]
    assert [sentences[i] for i in first] == [f"s{i}" for i in range(12)]
    assert [sentences[i] for i in second] == [f"d{i}" for i in range(12)]


def test_label_sentences_have_all_languages() -> None:
    named = label_sentences({"forest", "parking", "dense residential", "no such label"})
    assert set(named) == {"forest", "parking", "dense residential"}
    assert all(len(by) == 10 for by in named.values())
    assert any("Parkplatz" in s for s in named["parking"]["de"])
    assert len(label_names()["resort"]) == 10


def test_joined_texts_keep_their_states() -> None:
    states = [Ragged(np.arange(6.0).reshape(3, 2).astype(np.float16), np.array([0, 1, 3]))] * 2
    both = join_texts(Texts(["a", "b"], states[0]), Texts(["c", "d"], states[1]))
    assert both.row == {"a": 0, "b": 1, "c": 2, "d": 3}
    assert torch.equal(both.states.padded([1])[0], both.states.padded([3])[0])


def test_checkpoints_before_a_setting_was_there_still_fit(tmp_path: Path) -> None:
    config = DefaultConfig(train=TrainConfig(heads=SMALL))
    heads = Heads(bert(), SMALL)
    old = dataclasses.asdict(config.train)
    for key in ("loss", "labels"):
        old.pop(key)
    old["heads"].pop("noise")
    state = {"heads": heads.state_dict(), "config": old, "row": {"epoch": 1}}
    torch.save(state, tmp_path / "best.pt")
    assert default_stages.load_heads(bert(), config, tmp_path / "best.pt")[1] == {"epoch": 1}
    old["batch"] = 3
    torch.save(state, tmp_path / "best.pt")
    with pytest.raises(WeightsError, match="other settings"):
        default_stages.load_heads(bert(), config, tmp_path / "best.pt")


def test_english_alone_is_chosen_by_english(tmp_path: Path) -> None:
    scores = {"english": {"mean_recall": 20.0}, "score": 14.0}
    assert heads_loop.chosen_by(scores, 1.0) == 20.0 and heads_loop.chosen_by(scores, 0.4) == 14.0
    config = TrainConfig(epochs=2, batch=6, english=1.0, heads=SMALL)
    _, history = train(config, run=tmp_path, **world())  # type: ignore[arg-type]
    assert [row["score"] for row in history] == [row["en_mean_recall"] for row in history]
    config = dataclasses.replace(config, english=0.5)
    _, history = train(config, run=tmp_path, **world())  # type: ignore[arg-type]
    assert [row["score"] for row in history] != [row["en_mean_recall"] for row in history]
