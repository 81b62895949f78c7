"""What the engine's settings on a CPU were chosen by: reading, threads, spinning.

    python benchmarks/cpu.py [--side 5000] [--rounds 5] [--model M] [--out docs/benchmarks]

* Reading: processor time to read every tile of a raster once in the pipeline's order, with and
  without overlap, beside the decode limit (every block read once, nothing else) and beside tiles in
  random order.
* The model: tiles/s of batches in memory by threads and by whether waiting threads spin
  (``session.intra_op.allow_spinning``), on the machine as it is and beside a process that keeps one
  core busy; all in turn, medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

BUSY = "while True: pass"


def reading(side: int, codec: str) -> list[str]:
    """Rows of the first table for one codec."""
    import numpy as np
    import rasterio
    from indexing import make_raster
    from terraseek.engine.grid import Grid
    from terraseek.engine.raster import RasterSource

    def seconds(work: Any) -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    def blocks(path: str) -> None:
        with rasterio.open(path, OVERVIEW_LEVEL="NONE") as dataset:
            for _, window in dataset.block_windows(1):
                dataset.read(window=window)

    def tiles(path: str, overlap: float, shuffled: bool) -> int:
        with RasterSource(path) as source:
            windows = Grid(source.pixels, 112, overlap).tiles().windows
            order = source.reading_order(windows)
            if shuffled:
                order = np.random.default_rng(0).permutation(order)
            for window in windows[order]:
                source.read_window(*map(int, window))
            return len(windows)

    rows = []
    with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as folder:
        path = str(Path(folder) / "r.tif")
        make_raster(Path(path), side, codec)
        limit = statistics.median(seconds(lambda: blocks(path)) for _ in range(3))
        for name, overlap, shuffled in (
            ("ours", 0.0, False), ("ours", 0.5, False), ("random order", 0.5, True),
        ):  # fmt: skip
            taken, n = [], 0
            for _ in range(3):
                start = time.process_time()
                n = tiles(path, overlap, shuffled)
                taken.append(time.process_time() - start)
            s = statistics.median(taken)
            rows.append(
                f"| {codec} | {name} | {overlap:g} | {n:,} | {1000 * s / n:.2f} | {s / limit:.2f} |"
            )
    return rows


def model(name: str, rounds: int) -> list[str]:
    """Rows of the second table."""
    import numpy as np
    import onnxruntime
    from terraseek.engine import encoder, models

    package = encoder.package(models.resolve(name or None))
    path = package.file(package.image.variants["default"])
    size, cores = package.image.input_size, os.cpu_count() or 1
    images = np.random.default_rng(0).integers(0, 256, (encoder.BATCH, 3, size, size), np.uint8)
    sessions = {}
    for threads in sorted({1, cores, 2 * cores}):
        for spin in (0, 1):
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
            options.add_session_config_entry("session.intra_op.allow_spinning", str(spin))
            sessions[threads, spin] = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
    found: dict[Any, list[float]] = {}
    for busy in (False, True):
        other = subprocess.Popen([sys.executable, "-c", BUSY]) if busy else None
        try:
            for n in range(rounds + 1):
                for key, session in sessions.items():
                    start = time.perf_counter()
                    for _ in range(3):
                        session.run(["image_features"], {"image": images})
                    rate = 3 * len(images) / (time.perf_counter() - start)
                    if n:  # the first round warms up
                        found.setdefault((busy, *key), []).append(rate)
        finally:
            if other is not None:
                other.kill()
                other.wait()
    rows = []
    for threads, spin in sessions:
        alone, beside = (statistics.median(found[busy, threads, spin]) for busy in (False, True))
        rows.append(f"| {threads} | {'yes' if spin else 'no'} | {alone:.1f} | {beside:.1f} |")
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--model", default="")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    from command import given

    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    lines = [
        f"{given()}, {os.cpu_count()} cores, load average {load:.1f} at the start; medians.",
        "",
        f"Reading a raster of {args.side:,} px in tiles of 224 px, processor time, without the "
        "model. `of the limit`: of decoding every block of the raster once.",
        "",
        "| codec | order | overlap | tiles | ms a tile | of the limit |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for codec in ("none", "deflate", "jpeg"):
        lines += reading(args.side, codec)
    lines += [
        "",
        "The image tower on batches of 8 that lie in memory, tiles/s.",
        "",
        "| threads | waiting threads spin | machine as it was | beside one busy core |",
        "| ---: | --- | ---: | ---: |",
        *model(args.model, args.rounds),
    ]
    print("\n".join(lines))
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / "cpu.md").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
