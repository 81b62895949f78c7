"""A run that is killed at any moment ends, started again, with the weights of one that was not."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tiny
import torch
from terraseek.training.checkpoint import load_checkpoint

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
CONFIG = """run = "{run}"
device = "cpu"
save_every = 1
validate_every = 4
[model]
name = "model"
[data]
captions = "data/captions.jsonl"
[objectives]
prototypes = 32
hidden = 32
bottleneck = 8
freeze_last = 1
[crops]
local_views = 2
local_size = 32
[optim]
epochs = {epochs}
batch = 6
ema = 0.5
rate = 1e-3
"""
STEPS = 14


def _free_port() -> str:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return str(found.getsockname()[1])


def _start(config: Path, processes: int) -> list[subprocess.Popen[str]]:
    """Start a run as torchrun would, so that a kill reaches each of its processes."""
    env = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    env |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": _free_port(), "WORLD_SIZE": str(processes)}
    command = [sys.executable, "-m", "terraseek.training.train", str(config)]
    return [
        subprocess.Popen(
            command,
            env={**env, "RANK": str(rank), "LOCAL_RANK": str(rank)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for rank in range(processes)
    ]


def _first_checkpoint(started: list[subprocess.Popen[str]], run: Path) -> float:
    """Wait for the first checkpoint of a run; return when it was there."""
    while not (run / "last.pt").exists():
        assert all(p.poll() is None for p in started), started[0].communicate()[0][-2000:]
        time.sleep(0.01)
    return time.monotonic()


def _end(started: list[subprocess.Popen[str]]) -> None:
    """Wait for the end of a run."""
    said = [p.communicate(timeout=240)[0] for p in started]
    assert [p.returncode for p in started] == [0] * len(started), said[0][-2000:]


def _kill(config: Path, processes: int, run: Path, took: float) -> str:
    """Kill a run at a random moment after its first checkpoint; say when.

    ``took`` is how long a whole run went on after it. One that ended before its turn, as the
    machine became less busy, is started anew and gets an earlier one.
    """
    for share in (0.7, 0.3, 0.0):
        shutil.rmtree(run, ignore_errors=True)
        started = _start(config, processes)
        wait = float(np.random.default_rng().uniform(0, share * took))
        time.sleep(max(0.0, _first_checkpoint(started, run) + wait - time.monotonic()))
        for process in started:
            process.kill()
        for process in started:
            process.communicate(timeout=60)
        step = load_checkpoint(run / "last.pt")["step"]
        killed = [p.returncode for p in started] == [-signal.SIGKILL] * processes
        if killed and step < STEPS:
            break
    else:
        pytest.fail("the run ended before it could be killed")
    assert step >= 1
    return f"killed {wait:.3f} s after the first checkpoint; the last one is of step {step}"


def _equal(a: Any, b: Any, where: str) -> None:
    if isinstance(a, torch.Tensor):
        assert torch.equal(a, b), where
    elif isinstance(a, dict):
        assert a.keys() == b.keys(), where
        for key in a:
            _equal(a[key], b[key], f"{where}.{key}")
    elif isinstance(a, list):
        assert len(a) == len(b), where
        for i, (x, y) in enumerate(zip(a, b, strict=True)):
            _equal(x, y, f"{where}.{i}")
    else:
        assert a == b, where


@pytest.mark.parametrize("processes", [1, 2])
def test_a_killed_run_ends_with_the_same_bits(tmp_path: Path, processes: int) -> None:
    tiny.model_folder(tmp_path / "model")
    tiny.data_folder(tmp_path / "data")
    for run in ("whole", "killed"):  # 12 images: an epoch is two steps of six, or one of 6 x 2
        text = CONFIG.format(run=run, epochs=STEPS * processes // 2)
        (tmp_path / f"{run}.toml").write_text(text, "utf-8")
    started = _start(tmp_path / "whole.toml", processes)
    began = _first_checkpoint(started, tmp_path / "whole")
    _end(started)

    run, took = tmp_path / "killed", time.monotonic() - began
    where = _kill(tmp_path / "killed.toml", processes, run, took)
    _end(_start(tmp_path / "killed.toml", processes))
    for file in ("last.pt", "best.pt"):
        whole, killed = (load_checkpoint(tmp_path / x / file) for x in ("whole", "killed"))
        for state in (whole, killed):
            state["config"].pop("run")
        _equal(whole, killed, f"{where}: {file}")
    first, second = ((tmp_path / x / "metrics.csv").read_text() for x in ("whole", "killed"))
    assert first == second and first.count("\n") == STEPS + 1, where
