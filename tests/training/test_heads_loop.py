"""The training loop on made features that can be learnt."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from terraseek.training.bert import Bert
from terraseek.training.cache import Ragged, text_states
from terraseek.training.captions import Caption, Scene
from terraseek.training.dataset import ImageSet, Texts, TrainingTexts
from terraseek.training.errors import CheckpointError, TrainingError
from terraseek.training.heads import HeadConfig
from terraseek.training.heads_loop import TrainConfig, train
from terraseek.training.validation import TranslatedQueries

CONFIG = TrainConfig(
    epochs=6,
    batch=8,
    rate=3e-3,
    average=0.5,
    heads=HeadConfig(dimension=16, hidden=32, text_layers=0, width=96, cnn=32, dropout=0.0),
)


def made(n: int, nan: bool = False) -> tuple[list[Scene], Texts, ImageSet]:
    rng = np.random.default_rng(0)
    what = rng.normal(size=(n, 96)).astype(np.float16)
    scenes = [Scene(f"{i}", "train", "", [Caption(f"s{i}", {"de": f"d{i}"})]) for i in range(n)]
    sentences = [f"s{i}" for i in range(n)] + [f"d{i}" for i in range(n)]
    values = np.concatenate([what, what + 0.1])
    texts = Texts(sentences, Ragged(values, np.arange(2 * n + 1)))
    tokens = np.repeat(what[:, None], 5, 1)
    if nan:
        tokens[3] = np.nan
    return scenes, texts, ImageSet([tokens], [np.zeros((n, 32), np.float16)])


def run(path: Path, nan: bool = False) -> list[dict[str, float]]:
    scenes, texts, images = made(24, nan)
    same = np.eye(24, dtype=bool)
    queries = {
        "en": TranslatedQueries([f"s{i}" for i in range(24)], list(range(24)), same),
        "de": TranslatedQueries([f"d{i}" for i in range(24)], list(range(24)), same),
    }
    both = {"train": scenes, "val": scenes}
    _, history = train(
        CONFIG,
        Bert(4, 4, 96, 4, 8, 1),
        texts,
        both,
        {"train": images, "val": images},
        queries,
        path,
    )
    return history


def test_it_learns_and_gives_the_same_again(tmp_path: Path) -> None:
    history = run(tmp_path / "a")
    assert history[-1]["loss"] < history[0]["loss"]
    assert (tmp_path / "a" / "metrics.csv").read_text().count("\n") == CONFIG.epochs + 1
    state = torch.load(tmp_path / "a" / "best.pt", weights_only=True)
    assert state["row"]["score"] == max(h["score"] for h in history)
    again = run(tmp_path / "b")
    assert [h["loss"] for h in again] == [h["loss"] for h in history]


def test_a_loss_that_is_no_number_stops_with_its_step_and_batch(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"in step \d+ \(epoch 1\); the batch starts with \d"):
        run(tmp_path, nan=True)


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(CheckpointError, match=r"best.pt cannot be written \(No space left"):
        run(tmp_path)
    assert not list(tmp_path.glob("best*"))


def test_draw_follows_the_share_of_english() -> None:
    scenes, texts, _ = made(8)
    rows, rng = np.arange(8), np.random.default_rng(0)
    english, keys = TrainingTexts(scenes, texts, 1.0).draw(rows, rng)
    assert all(texts.sentences[i].startswith("s") for i in english)
    other, again = TrainingTexts(scenes, texts, 0.0).draw(rows, rng)
    assert all(texts.sentences[i].startswith("d") for i in other)
    assert torch.equal(keys, again)  # a translation has the key of its English


def test_text_states_do_not_depend_on_their_batch(tmp_path: Path) -> None:
    torch.manual_seed(0)
    bert = Bert(50, 16, 96, 4, 64, 1).eval()
    rows = [[0, 7, 2], [0, 9, 8, 7, 6, 2], [0, 2]]
    states = text_states(bert, rows, tmp_path, "x", batch=2)
    hidden, mask = states.padded([1, 2])
    assert mask.sum(1).tolist() == [6, 2]
    with torch.inference_mode():
        alone = bert(torch.tensor([rows[2]]), torch.ones(1, 2, dtype=torch.int64))
    assert torch.allclose(hidden[1, :2], alone[0], atol=2e-3)
    assert len(text_states(bert, rows, tmp_path, "x")) == 3  # from the file
