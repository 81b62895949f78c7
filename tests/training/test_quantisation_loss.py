"""What smaller weights cost: against the same towers in float32."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from terraseek.engine.messages import LANGUAGES
from terraseek.training import quantisation_loss as ql
from terraseek.training.captions import Caption, Scene
from terraseek.training.card_languages import smaller_weights
from terraseek.training.results_sections import quantisation_section
from terraseek.training.validation import TranslatedQueries


class Towers:
    """Sentence ``x i`` and image i are the same unit vector, but for what is turned away."""

    def __init__(self, images: tuple[int, ...] = (), texts: tuple[int, ...] = (), n: int = 40):
        self.basis = np.eye(n, dtype=np.float32)
        self.turned, self.dumb = images, texts
        self.package = SimpleNamespace(
            name="m", version="1", bytes=10, dimension=n, image=SimpleNamespace(input_size=4)
        )

    def encode_images(self, tiles: np.ndarray) -> np.ndarray:
        out = self.basis[: len(tiles)].copy()
        for i in self.turned:
            out[i] = -out[i]
        return out

    def encode_texts(self, sentences: list[str]) -> np.ndarray:
        rows = [int(s.split()[1]) for s in sentences]
        return np.stack([self.basis[i] * (-1 if i in self.dumb else 1) for i in rows])


def measured(full: Any, small: Any) -> dict[str, Any]:
    scenes = [Scene(f"{i}.jpg", "val", "x", [Caption(f"en {i}")]) for i in range(40)]
    own = list(range(20))
    same = np.eye(20, 40, dtype=bool)
    queries = {x: TranslatedQueries([f"{x} {i}" for i in own], own, same, own) for x in LANGUAGES}
    tiles = np.zeros((40, 3, 4, 4), np.uint8)
    return ql.quantisation_loss(full, small, tiles, scenes, queries)


def test_it_says_which_tower_loses() -> None:
    found = measured(Towers(), Towers(images=(0, 1), texts=(2, 3, 4, 5)))
    r10 = {k: found[k]["others_r10"] for k in ("float32", "text", "images", "both")}
    assert r10 == {"float32": 100, "text": 80, "images": 90, "both": 70}
    assert found["float32"]["mean_recall"] == 100 > found["both"]["mean_recall"]
    assert found["cosine"] == {"mean": pytest.approx(0.9), "min": -1}
    lost = found["lost"]
    assert lost["points"] == pytest.approx(30) and 8 < lost["low"] < 25
    assert 35 < lost["high"] < 55
    text = "\n".join(quantisation_section(found))
    assert f"| both | {found['both']['mean_recall']:.2f} | 70.00 |" in text
    assert "| text tower | " in text and "lose 30.00 points" in text
    card = smaller_weights({"quantisation": found})
    assert "100.00 becomes 70.00 (-30.00; 95 %" in card


def test_nothing_is_lost_by_the_same_towers() -> None:
    found = measured(Towers(), Towers())
    assert found["lost"] == {"points": 0, "low": 0, "high": 0}
    assert found["both"] == found["float32"]


def test_whole_sentences_are_drawn() -> None:
    """Nine languages of one sentence are no nine sentences: the interval does not shrink."""
    before = np.ones((1, 100))
    after = before.copy()
    after[:, :10] = 0
    one = ql.lost_points(before, after)
    nine = ql.lost_points(np.repeat(before, 9, 0), np.repeat(after, 9, 0))
    assert one == nine and one["points"] == pytest.approx(10)
    assert 3 < one["low"] < 6 and 14 < one["high"] < 18


def test_other_towers_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rsicd: Path
) -> None:
    made = {tmp_path / "a": Towers(), tmp_path / "b": Towers(n=8)}
    monkeypatch.setattr(ql, "PackagedModel", made.__getitem__)
    command = ["--data", rsicd.parent, "--full", tmp_path / "a", "--package", tmp_path / "b"]
    result = CliRunner().invoke(ql.main, [str(c) for c in command])
    assert result.exit_code == 1 and "do not hold the same towers" in result.output


def test_the_command_writes_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rsicd: Path
) -> None:
    tower = Towers()
    tower.encode_texts = lambda said: tower.basis[[0] * len(said)]  # type: ignore[method-assign]
    monkeypatch.setattr(ql, "PackagedModel", lambda path: tower)
    monkeypatch.setattr(ql, "load_split", lambda *a: np.zeros((1, 3, 4, 4), np.uint8))
    out = tmp_path / "found.json"
    command = ["--data", rsicd.parent, "--full", "a", "--package", "b", "--json", out]
    result = CliRunner().invoke(ql.main, [str(c) for c in command])
    assert result.exit_code == 0, result.output
    found = json.loads(out.read_text())
    assert found == json.loads(result.output) and found["n"] == {"images": 1, "queries": 1}
