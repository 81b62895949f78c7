"""Experiments whose text towers are drawn towards English."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from click.testing import CliRunner
from terraseek.engine.messages import LANGUAGES
from terraseek.training import experiments_align as ea
from terraseek.training.errors import WeightsError
from terraseek.training.heads import Heads
from terraseek.training.heads_loop import TrainConfig
from terraseek.training.text_align import AlignConfig
from terraseek.training.variants import Variant
from test_heads_objectives import SMALL, bert, world

VARIANT = Variant("english", "1 A", "what", {"english": 1.0})


def _bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **changed: Any) -> Any:
    """A bench of the toy world, and heads of an experiment under ``tmp_path``."""
    config = TrainConfig(heads=SMALL, english=1.0, seed=3)
    monkeypatch.setattr(Variant, "config", lambda self, epochs, seed: config)
    run = tmp_path / "experiments" / "english-e2-s3"
    run.mkdir(parents=True)
    state = {"heads": Heads(bert(), SMALL).state_dict()}
    torch.save(state | {"config": dataclasses.asdict(config) | changed}, run / "best.pt")
    return SimpleNamespace(**(world() | {"bert": bert()}))


def test_heads_are_aligned_and_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = _bench(tmp_path, monkeypatch)
    before = {k: v.clone() for k, v in bench.bert.state_dict().items()}
    top1 = dict.fromkeys(LANGUAGES, 50.0)
    monkeypatch.setattr(ea, "held_out", lambda *a: {"rsscn7": top1})
    monkeypatch.setattr(ea, "phrase_groups", lambda: [])
    config = AlignConfig(epochs=2, steps=2, batch=4, phrases=0.0)
    found = ea.run_aligned(bench, VARIANT, 2, 3, config, tmp_path)
    assert found["name"] == "english-aligned" and found["group"] == "1 A" and found["seed"] == 3
    assert found["best_epoch"] in (1, 2) and found["held_out"]["rsscn7"] == top1
    assert 0 <= found["val"]["english"]["mean_recall"] <= 100
    stage = tmp_path / "experiments" / "english-e2-s3" / "align-2"
    assert len(json.loads((stage / "log.json").read_text())["history"]) == 2
    # Taken as it is the second time, and the shared text tower stays what it was.
    assert ea.run_aligned(bench, VARIANT, 2, 3, config, tmp_path) == found
    assert all(torch.equal(v, before[k]) for k, v in bench.bert.state_dict().items())


def test_heads_of_other_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = _bench(tmp_path, monkeypatch, english=0.4)
    path = tmp_path / "experiments" / "english-e2-s3" / "best.pt"
    for wrong in (path, tmp_path / "none.pt"):
        with pytest.raises(WeightsError, match="do not fit"):
            ea.experiment_heads(bench, VARIANT, 2, 3, wrong)


def test_what_is_there_is_skipped_and_unknown_names_are_refused(tmp_path: Path) -> None:
    (tmp_path / "english-aligned-e4-s0.json").touch()
    command = ["--data", str(tmp_path), "--out", str(tmp_path), "--only"]
    done = CliRunner().invoke(ea.main, [*command, "english"])
    assert done.exit_code == 0 and "has its result" in done.output
    done = CliRunner().invoke(ea.main, [*command, "englsih"])
    assert done.exit_code == 1 and "no variant 'englsih'" in done.output
