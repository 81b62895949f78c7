"""Two processes must give the gradient of the global batch."""

from __future__ import annotations

import csv
import math
import os
import subprocess
import sys
from pathlib import Path

import tiny
import torch
from terraseek.training.checkpoint import load_checkpoint
from terraseek.training.distributed import average_gradients, gather, mean_over_ranks
from terraseek.training.losses import soft_cross_entropy
from torch import distributed, multiprocessing
from torch.nn import functional

N, D = 6, 4


def _towers() -> tuple[torch.nn.Linear, torch.nn.Linear, torch.Tensor, torch.Tensor]:
    torch.manual_seed(0)
    image, text = torch.nn.Linear(D, D, bias=False), torch.nn.Linear(D, D, bias=False)
    return image, text, torch.randn(N, D), torch.randn(N, D)


def _loss(a: torch.Tensor, b: torch.Tensor, rows: slice, through: bool) -> torch.Tensor:
    """Local rows against all columns, both ways."""
    a, b = functional.normalize(a, dim=1), functional.normalize(b, dim=1)
    all_a, all_b = (gather(a), gather(b)) if through else (gather(a.detach()), gather(b.detach()))
    wanted = torch.eye(N, dtype=torch.bool)[rows]
    there, back = 5 * a @ all_b.T, 5 * b @ all_a.T
    return (soft_cross_entropy(there, wanted) + soft_cross_entropy(back, wanted)) / 2


def _process(rank: int, folder: str) -> None:
    torch.set_num_threads(1)
    distributed.init_process_group(
        "gloo", init_method=f"file://{folder}/store", rank=rank, world_size=2
    )
    rows = slice(rank * N // 2, (rank + 1) * N // 2)
    for through in (True, False):
        image, text, x, y = _towers()
        loss = _loss(image(x[rows]), text(y[rows]), rows, through)
        loss.backward()
        average_gradients([image.weight, text.weight])
        mean = mean_over_ranks(loss.detach())
        if rank == 0:
            torch.save([image.weight.grad, text.weight.grad, mean], f"{folder}/{through}.pt")
    distributed.destroy_process_group()


def test_gradient_is_that_of_the_global_batch(tmp_path: Path) -> None:
    multiprocessing.spawn(_process, (str(tmp_path),), nprocs=2)
    image, text, x, y = _towers()
    loss = _loss(image(x), text(y), slice(0, N), True)
    loss.backward()
    for through in (True, False):
        found = torch.load(tmp_path / f"{through}.pt", weights_only=True)
        assert torch.allclose(found[2], loss.detach(), atol=1e-6)
        same = [torch.allclose(a, b.weight.grad, atol=1e-6) for a, b in zip(found, (image, text))]
        assert same == [through, through]  # without the gradient through the gather it is another


def test_the_loop_runs_in_two_processes(tmp_path: Path) -> None:
    tiny.model_folder(tmp_path / "model")
    tiny.data_folder(tmp_path / "data")
    (tmp_path / "c.toml").write_text(
        'run = "run"\ndevice = "cpu"\n[model]\nname = "model"\n'
        '[data]\ncaptions = "data/captions.jsonl"\n'
        "[objectives]\nprototypes = 32\nhidden = 32\nbottleneck = 8\n"
        "[crops]\nlocal_views = 1\nlocal_size = 32\n[optim]\nepochs = 2\nbatch = 6\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "torch.distributed.run", "--standalone"),
            *("--nproc-per-node", "2", "-m", "terraseek.training.train", str(tmp_path / "c.toml")),
        ],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    # 12 images are one step of 6 x 2; one process alone says so.
    assert done.stderr.count("2 steps of 6 x 1 x 2 images") == 1
    state = load_checkpoint(tmp_path / "run" / "last.pt")
    assert state["step"] == 2 and (tmp_path / "run" / "best.pt").is_file()
    rows = list(csv.DictReader((tmp_path / "run" / "metrics.csv").read_text().splitlines()))
    assert [r["step"] for r in rows] == ["1", "2"]
    assert all(math.isfinite(float(r["contrastive"])) for r in rows)
