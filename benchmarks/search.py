"""Time of an exact search over a large index, beside numpy, in one run.

    python benchmarks/search.py [--rows 100000,1000000] [--dimension 512] [--repeat 9]

Embeddings are random float16 in memory-mapped segments, as an index has them. ``cold`` is
the first query after the files' pages were dropped from the cache (Linux), with what the system
then really read from the disk: pages that are mapped or not yet written cannot be dropped, so the
files are synced and unmapped first. A virtual machine's host may still keep them.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from command import given
from terraseek.engine import search
from terraseek.engine.device import cpu_threads
from terraseek.engine.index import SEGMENT_ROWS


class Mapped:
    """The part of an Index that a search reads."""

    def __init__(self, folder: Path, rows: int, dimension: int) -> None:
        self.dimension, self._n = dimension, rows
        self._paths: list[Path] = []
        rng = np.random.default_rng(0)
        for first in range(0, rows, SEGMENT_ROWS):
            n = min(SEGMENT_ROWS, rows - first)
            block = rng.standard_normal((n, dimension), dtype=np.float32)
            block /= np.linalg.norm(block, axis=1, keepdims=True)
            path = folder / f"{first}.npy"
            with path.open("wb") as stream:
                np.save(stream, block.astype(np.float16))
                stream.flush()
                os.fsync(stream.fileno())
            self._paths.append(path)
        self._open()

    def _open(self) -> None:
        self._blocks = [np.load(path, mmap_mode="r") for path in self._paths]

    def __len__(self) -> int:
        return self._n

    def blocks(self) -> list[np.ndarray]:
        return self._blocks

    def drop(self) -> None:
        self._blocks = []
        gc.collect()
        for path in self._paths:
            with path.open("rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        self._open()


def read_from_disk() -> int:
    """Bytes that this process made the system read from disks so far; 0 where it cannot tell."""
    try:
        text = Path("/proc/self/io").read_text("ascii")
        return int(text.split("read_bytes:")[1].split()[0])
    except (OSError, IndexError, ValueError):
        return 0


def timed(repeat: int, call: Callable[..., object], *args: object) -> float:
    """Median milliseconds."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        call(*args)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def query(index: Mapped, vectors: np.ndarray) -> None:
    scores = search.score(index, vectors)
    for k in range(len(vectors)):
        rows = search.rank(scores[:, k], 20)
        search.percentiles(scores[:, k], rows)


def with_numpy(index: Mapped, vector: np.ndarray) -> list[np.ndarray]:
    return [block.astype(np.float32) @ vector for block in index.blocks()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", default="100000,1000000")
    parser.add_argument("--dimension", type=int, default=512)
    parser.add_argument("--repeat", type=int, default=9)
    parser.add_argument("--out", type=Path, help="folder for search.md")
    args = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    lines = [
        f"{given()}, {cpu_threads()} cores {platform.machine()}; exact search "
        f"of float16 embeddings, {args.dimension} numbers each; load average {load:.1f} before.",
        "",
        "| rows | one query ms | 100 queries, ms each | times cheaper | cold ms | MB read then | "
        "numpy float16 ms | ratio |",
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    print("\n".join(lines), flush=True)
    vectors = np.random.default_rng(1).standard_normal((100, args.dimension)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    for rows in map(int, args.rows.split(",")):
        with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as folder:
            index = Mapped(Path(folder), rows, args.dimension)
            query(index, vectors[:1])
            one = timed(args.repeat, query, index, vectors[:1])
            many = timed(3, query, index, vectors) / 100
            plain = timed(3, with_numpy, index, vectors[0])
            if hasattr(os, "posix_fadvise"):
                index.drop()
            before = read_from_disk()
            cold = timed(1, query, index, vectors[:1])
            read = (read_from_disk() - before) / 1e6
        lines.append(
            f"| {rows:,} | {one:.1f} | {many:.2f} | {one / many:.1f} | {cold:.0f} | {read:.0f} | "
            f"{plain:.1f} | {plain / one:.1f} |"
        )
        print(lines[-1], flush=True)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / "search.md").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
