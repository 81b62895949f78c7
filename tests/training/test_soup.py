"""The runs of a package and the mean of their weights."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import torch
from terraseek.training import default_stages
from terraseek.training.default_config import DefaultConfig
from terraseek.training.errors import ConfigError
from terraseek.training.heads import Heads
from terraseek.training.heads_loop import TrainConfig
from terraseek.training.heads_tune import TuneConfig
from terraseek.training.soup import averaged
from test_heads_objectives import SMALL, bert, world
from torch import nn


def test_the_mean_of_weights() -> None:
    made = [nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)]
    for k, layer in enumerate(made):
        nn.init.constant_(layer.weight, float(k * k))
        nn.init.constant_(layer.bias, 1.0)
    mean = averaged(made)
    assert torch.allclose(mean.weight, torch.full((2, 2), 5 / 3))
    assert torch.equal(mean.bias, torch.ones(2)) and not mean.training
    assert [float(layer.weight.detach()[0, 0]) for layer in made] == [0, 1, 4]
    assert torch.equal(averaged(made[1:2]).weight, made[1].weight)


def test_whole_numbers_stay_whole() -> None:
    made = [nn.BatchNorm1d(3), nn.BatchNorm1d(3)]
    for layer in made:
        layer.num_batches_tracked.fill_(2**40 + 1)
    mean = averaged(made)
    assert mean.num_batches_tracked.dtype == torch.int64
    assert int(mean.num_batches_tracked) == 2**40 + 1


def test_what_cannot_be_averaged() -> None:
    with pytest.raises(ConfigError, match="no run"):
        averaged([])
    with pytest.raises(ConfigError, match="other weights"):
        averaged([nn.Linear(2, 2), nn.Linear(2, 3)])


def test_the_runs_differ_in_the_share_of_english_only() -> None:
    assert DefaultConfig().members() == [DefaultConfig()]
    config = DefaultConfig(shares=(0.4, 1.0))
    runs = config.members()
    assert [r.train.english for r in runs] == [0.4, 1.0]
    assert [r.trunk.english for r in runs if r.trunk] == [0.4, 1.0]
    assert len({r.version for r in runs}) == 2
    # The same seed: means of projections from other starts are worth nothing.
    assert len({r.train.seed for r in runs}) == 1
    for run in runs:
        train = dataclasses.replace(run.train, english=config.train.english)
        assert train == config.train and run.align == config.align and run.half == config.half
        assert run.members()[0].train == run.train


@pytest.mark.parametrize("shares", [(), (0.4, 0.4), (0.4, 0.404), (1.2,)])
def test_shares_that_name_no_runs(shares: tuple[float, ...]) -> None:
    with pytest.raises(ConfigError, match="shares"):
        DefaultConfig(shares=shares).members()


def test_finished_heads_are_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = DefaultConfig(train=TrainConfig(heads=SMALL, epochs=2))
    made, calls = world(), []

    def train(config: TrainConfig, bert: Any, *rest: Any) -> None:
        calls.append(config.epochs)
        run = rest[4]
        heads = Heads(bert, config.heads)
        row = {"epoch": 2, "score": 1.0}
        state = {"heads": heads.state_dict(), "config": dataclasses.asdict(config), "row": row}
        torch.save(state, run / "best.pt")
        (run / "metrics.csv").write_text("epoch,score\n1,0.5\n" + "2,1.0\n" * (len(calls) > 1))

    monkeypatch.setattr(default_stages, "train", train)
    inputs = default_stages.Inputs(
        nn.Identity(),  # type: ignore[arg-type]
        bert(),
        {},
        made["texts"],  # type: ignore[arg-type]
        made["images"],  # type: ignore[arg-type]
        {},
        made["scenes"],  # type: ignore[arg-type]
        made["queries"],  # type: ignore[arg-type]
        {},
        [],
        [],
    )
    for _ in range(3):  # stopped after an epoch, finished, taken as it is
        _, row = default_stages.trained_heads(config, inputs, tmp_path)
    assert calls == [2, 2] and row == {"epoch": 2, "score": 1.0}


def test_runs_do_not_change_the_text_tower_that_they_share(tmp_path: Path) -> None:
    shared, config = bert(), DefaultConfig(train=TrainConfig(heads=SMALL))
    before = {k: v.clone() for k, v in shared.state_dict().items()}
    members = []
    for k in range(2):
        torch.manual_seed(k)
        trained = Heads(bert(), SMALL)
        for weights in trained.parameters():
            nn.init.constant_(weights, float(k + 1))
        state = {"config": dataclasses.asdict(config.train), "row": {}}
        torch.save(state | {"heads": trained.state_dict()}, tmp_path / "best.pt")
        members.append(default_stages.load_heads(shared, config, tmp_path / "best.pt")[0])
    assert all(torch.equal(v, before[k]) for k, v in shared.state_dict().items())
    values = [{float(p.detach().flatten()[0]) for p in m.text.tail.parameters()} for m in members]
    assert values == [{1.0}, {2.0}]


def test_a_stage_that_started_elsewhere_is_not_taken(tmp_path: Path) -> None:
    one, other, folder = nn.Linear(2, 2), nn.Linear(2, 2), tmp_path / "trunk-1"
    assert default_stages.stage_folder(folder, [one]) == folder
    assert default_stages.stage_folder(folder, [one]) == folder
    with pytest.raises(ConfigError, match="started at other weights"):
        default_stages.stage_folder(folder, [other])
    (folder / "start.txt").unlink()  # made before there was such a note
    assert default_stages.stage_folder(folder, [other]) == folder


def test_the_share_of_english_holds_in_every_stage() -> None:
    config = DefaultConfig(trunk=None, tune=TuneConfig(), shares=(0.4, 1.0))
    assert [r.tune.english for r in config.members() if r.tune] == [0.4, 1.0]
