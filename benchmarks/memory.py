"""Peak memory of indexing whole rasters: does it grow with the raster?

    python benchmarks/memory.py [--sizes 5000,20000,40000] [--codec jpeg] [--model M] [--out DIR]

Every raster is indexed from end to end by ``terraseek index``'s pipeline in a process of
its own. The default model is the tests' tiny one: what is measured is the way of the
pixels and of the index, which a larger model only adds a constant to.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "data" / "tiny-model"


def child(raster: str, model: str, tile: float) -> None:
    """Index one raster; print what it took."""
    import resource

    from terraseek.engine import api
    from terraseek.engine.messages import IndexRequest

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as out:
        start = time.perf_counter()
        report = api.index_raster(
            IndexRequest(raster, model=model, tile=tile, overlap=0.0, device="cpu", out=out)
        )
        seconds = time.perf_counter() - start
        print(json.dumps({"tiles": report.n_tiles, "seconds": seconds, "peak_mb": peak()}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="5000,40000")
    parser.add_argument("--codec", default="jpeg", choices=["none", "deflate", "jpeg"])
    parser.add_argument("--model", default=str(TINY))
    parser.add_argument("--tile", type=float, default=112.0, help="metres; the scene has 0.5 m")
    parser.add_argument("--folder", help="where the rasters are written")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        return child(args.child, args.model, args.tile)
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from command import given
    from indexing import make_raster

    lines = [
        f"{given()}: indexing whole {args.codec} rasters with the model {Path(args.model).name}, "
        f"tiles of {args.tile:g} m at 0.5 m a pixel.",
        "",
        "| side px | gigapixels | tiles | seconds | peak MB | of the first |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    print("\n".join(lines), flush=True)
    first = 0.0
    for side in map(int, args.sizes.split(",")):
        with tempfile.TemporaryDirectory(prefix="terraseek-bench-", dir=args.folder) as folder:
            raster = Path(folder) / f"{side}.tif"
            make_raster(raster, side, args.codec)
            command = [sys.executable, __file__, "--child", str(raster), "--model", args.model]
            command += ["--tile", str(args.tile)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                sys.exit(done.stderr[-2000:])
            found = json.loads(done.stdout.splitlines()[-1])
        first = first or found["peak_mb"]
        lines.append(
            f"| {side} | {side * side / 1e9:.2f} | {found['tiles']:,} | {found['seconds']:.0f} | "
            f"{found['peak_mb']:.0f} | {found['peak_mb'] / first:.2f} |"
        )
        print(lines[-1], flush=True)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / "memory.md").write_text("\n".join(lines) + "\n", "utf-8")
    return None


if __name__ == "__main__":
    main()
