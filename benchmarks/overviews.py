"""What `--overviews` saves where tiles are larger than the model's input.

    python benchmarks/overviews.py [--side 10000] [--codec deflate] [--times 4] [--runs 3]
                                   [--model M] [--out docs/benchmarks]

The demo scene, mirrored to ``side`` pixels, with averaged overviews 2, 4 and 8; tiles of
``times`` the model's input a side, without overlap. Both ways index the whole raster with a
process of their own for each run, alternating; the table has medians.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path


def child(raster: str, model: str, tile: float, overviews: bool, out: str) -> None:
    """Index the raster; print the report and the processor time."""
    import resource

    from terraseek.engine import api
    from terraseek.engine.messages import IndexRequest

    report = api.index_raster(
        IndexRequest(
            raster, model=model or None, tile=tile, overlap=0.0, device="cpu", out=out,
            profile=True, overviews=overviews,
        )
    )  # fmt: skip
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({**report.to_dict(), "cpu_s": used.ru_utime + used.ru_stime}))


def likeness(a: str, b: str) -> tuple[float, float]:
    """Mean and lowest cosine of the same tiles in two indexes."""
    import numpy as np
    from terraseek.engine.index import Index

    left, right = (Index(Path(folder)) for folder in (a, b))
    assert np.array_equal(left.ids, right.ids)  # noqa: S101 - the same grid
    x, y = (i.embeddings().astype(np.float64) for i in (left, right))
    cosine = (x * y).sum(1) / (np.linalg.norm(x, axis=1) * np.linalg.norm(y, axis=1))
    return float(cosine.mean()), float(cosine.min())


def run(raster: Path, args: argparse.Namespace, overviews: bool, out: Path) -> dict:
    """One run in a process of its own."""
    command = [sys.executable, __file__, "--child", str(raster), "--model", args.model]
    command += ["--tile", str(args.tile), "--index", str(out)] + ["--overviews"] * overviews
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=10_000)
    parser.add_argument("--codec", default="deflate", choices=["none", "deflate", "jpeg"])
    parser.add_argument("--times", type=int, default=4, help="side of a tile in inputs")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--model", default="")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--tile", type=float, default=0.0, help=argparse.SUPPRESS)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--index", help=argparse.SUPPRESS)
    parser.add_argument("--overviews", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        return child(args.child, args.model, args.tile, args.overviews, args.index)
    import rasterio
    from command import given
    from indexing import make_raster
    from rasterio.enums import Resampling
    from terraseek.engine import encoder, models

    size = encoder.package(models.resolve(args.model or None)).image.input_size
    args.tile = size * args.times * 0.5  # the demo scene has pixels of half a metre
    found: dict[bool, list[dict]] = {False: [], True: []}
    with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as folder:
        raster = Path(folder) / f"{args.side}.tif"
        make_raster(raster, args.side, args.codec)
        with rasterio.Env(COMPRESS_OVERVIEW=args.codec.upper()), rasterio.open(raster, "r+") as d:
            d.build_overviews([2, 4, 8], Resampling.average)
        for n in range(args.runs):
            for overviews in (False, True):
                out = Path(folder) / f"{overviews}-{n}"
                found[overviews].append(run(raster, args, overviews, out))
        mean, lowest = likeness(found[False][0]["index"], found[True][0]["index"])
    first = found[True][0]
    lines = [
        f"{given()}: a {args.codec} raster of {args.side:,} px with overviews, {first['n_tiles']} "
        f"tiles of {size * args.times} px for a model that takes {size}, {first['model']}, "
        f"{os.cpu_count()} cores; medians of {args.runs} runs.",
        "",
        "| tiles from | read ms a tile | scale ms a tile | CPU s in all | tiles/s | seconds |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for overviews, name in (
        (False, "full resolution"),
        (True, f"overview 1:{first['overview']:g}"),
    ):
        rows = found[overviews]
        tiles = rows[0]["n_embedded"]

        def middle(of: list[float]) -> float:
            return statistics.median(of)

        read, scale = (
            middle([1000 * r["profile"][k] / tiles for r in rows]) for k in ("read", "scale")
        )
        cpu, rate, seconds = (
            middle([r[k] for r in rows]) for k in ("cpu_s", "tiles_per_s", "elapsed_s")
        )
        lines.append(
            f"| {name} | {read:.1f} | {scale:.1f} | {cpu:.1f} | {rate:.1f} | {seconds:.1f} |"
        )
    told = f"{mean:.4f} on average, {lowest:.4f} at least"
    lines += ["", f"Cosine of the same tile in both indexes: {told}."]
    print("\n".join(lines))
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / "overviews.md").write_text("\n".join(lines) + "\n", "utf-8")
    return None


if __name__ == "__main__":
    main()
