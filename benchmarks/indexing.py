"""Tiles per second of the indexing pipeline beside what a user would write, in one run.

    python benchmarks/indexing.py [--model M] [--sizes 1000,5000,20000] [--codecs none,deflate,jpeg]
                                  [--tiles 384] [--out docs/benchmarks]

On the same raster and package, each in a process of its own, alternating:

* ``ours``   the pipeline behind ``terraseek index``: reads, scales, batches, infers, writes
* ``loop``   (a) a rasterio window a tile, PIL resize, numpy, one ``session.run`` a tile
* ``torch``  (b) torch tensors, torch resize and batches of 8 through the same ONNX graph;
             left out where torch is not installed
* ``bare``   (c) ``session.run`` on batches that lie in memory: the limit

Prints tiles/s, the ratio to ``bare``, and peak memory; writes a table and a plot.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENE = ROOT / "resources" / "demo" / "autzen_0p5m_utm10n.tif"
CODECS = {
    "none": {},
    "deflate": {"compress": "deflate"},
    "jpeg": {"compress": "jpeg", "photometric": "ycbcr", "jpeg_quality": 85},
}


def make_raster(path: Path, side: int, codec: str) -> None:
    """Write the demo scene, mirrored again and again, as ``side`` x ``side`` pixels."""
    import numpy as np
    import rasterio

    with rasterio.open(SCENE) as scene:
        image = scene.read()
        profile = {
            "driver": "GTiff", "count": 3, "dtype": "uint8", "height": side, "width": side,
            "crs": scene.crs, "transform": scene.transform, "tiled": True,
            "blockxsize": 512, "blockysize": 512, "bigtiff": "if_safer", **CODECS[codec],
        }  # fmt: skip
    image = np.concatenate([image, image[:, ::-1]], 1)
    image = np.concatenate([image, image[:, :, ::-1]], 2)
    rows, columns = image.shape[1:]
    with rasterio.open(path, "w", **profile) as out:
        for row in range(0, side, 512):
            for col in range(0, side, 512):
                h, w = min(512, side - row), min(512, side - col)
                r, c = np.arange(row, row + h) % rows, np.arange(col, col + w) % columns
                window = rasterio.windows.Window(col, row, w, h)
                out.write(image[:, r[:, None], c[None]], window=window)


def area(raster: str, tile_m: float, tiles: int) -> list[float]:
    """Bounds at the raster's middle that hold about so many tiles without overlap."""
    import rasterio

    with rasterio.open(raster) as dataset:
        left, bottom, right, top = dataset.bounds
    half = tile_m * tiles**0.5 / 2
    x, y = (left + right) / 2, (bottom + top) / 2
    box = [x - half, y - half, x + half, y + half]
    return [max(box[0], left), max(box[1], bottom), min(box[2], right), min(box[3], top)]


def setting(raster: str, model: str | None, tiles: int, size_factor: float):
    """(request, plan): what all four run on."""
    from terraseek.engine import plan
    from terraseek.engine.messages import IndexRequest

    request = IndexRequest(raster, model=model, overlap=0.0, device="cpu")
    with plan.make_plan(request) as p:
        side = p.package.image.input_size * p.source.pixels.gsd_m * size_factor
    request.tile = side
    request.bounds = area(raster, side, tiles)
    request.out = tempfile.mkdtemp(prefix="terraseek-bench-")
    return request, plan.make_plan(request)


def run_ours(request, p) -> tuple[int, float]:
    from terraseek.engine import api, encoder

    encoder.image_encoder(p.model_path, "cpu")  # loading is not what is compared
    start = time.perf_counter()
    n = api.index_raster(request).n_embedded
    return n, time.perf_counter() - start


def _graph(p):
    return str(p.package.file(p.package.image.variants["default"]))


def run_loop(request, p) -> tuple[int, float]:
    import numpy as np
    import onnxruntime
    import rasterio
    from PIL import Image
    from rasterio.windows import Window

    session = onnxruntime.InferenceSession(_graph(p), providers=["CPUExecutionProvider"])
    size, windows, found = p.package.image.input_size, p.tiles().windows, []
    start = time.perf_counter()
    with rasterio.open(request.raster) as dataset:
        for window in windows.tolist():
            tile = dataset.read([1, 2, 3], window=Window(*window), boundless=True)
            image = Image.fromarray(tile.transpose(1, 2, 0))
            if image.size != (size, size):
                image = image.resize((size, size), Image.Resampling.BOX)
            batch = np.asarray(image).transpose(2, 0, 1)[None]
            found.append(session.run(None, {"image": np.ascontiguousarray(batch)})[0])
    return len(np.concatenate(found)), time.perf_counter() - start


def run_torch(request, p) -> tuple[int, float]:
    import numpy as np
    import onnxruntime
    import rasterio
    import torch
    from rasterio.windows import Window

    session = onnxruntime.InferenceSession(_graph(p), providers=["CPUExecutionProvider"])
    size, windows, found = p.package.image.input_size, p.tiles().windows.tolist(), []
    start = time.perf_counter()
    with rasterio.open(request.raster) as dataset:
        for first in range(0, len(windows), 8):
            images = []
            for window in windows[first : first + 8]:
                tile = torch.from_numpy(
                    dataset.read([1, 2, 3], window=Window(*window), boundless=True)
                )
                if tile.shape[1:] != (size, size):
                    tile = torch.nn.functional.interpolate(
                        tile[None].float(), (size, size), mode="bicubic", antialias=True
                    )[0].clamp(0, 255).round().to(torch.uint8)  # fmt: skip
                images.append(tile)
            found.append(session.run(None, {"image": torch.stack(images).numpy()})[0])
    return len(np.concatenate(found)), time.perf_counter() - start


def run_bare(request, p) -> tuple[int, float]:
    import numpy as np
    from terraseek.engine.encoder import image_encoder

    encoder, n = image_encoder(p.model_path, "cpu"), len(p.tiles())
    shape = (encoder.batch, 3, encoder.size, encoder.size)
    batch = np.random.default_rng(0).integers(0, 256, shape).astype(np.uint8)
    encoder.encode(batch)
    start = time.perf_counter()
    for _ in range(0, n, encoder.batch):
        encoder.encode(batch)
    return n, time.perf_counter() - start


RUNS = {"ours": run_ours, "loop": run_loop, "torch": run_torch, "bare": run_bare}


def child(args: argparse.Namespace) -> None:
    """One run in a process of its own; prints tiles, seconds and peak memory."""
    import resource

    request, p = setting(args.raster, args.model, args.tiles, args.factor)
    with p:
        n, seconds = RUNS[args.child](request, p)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shutil.rmtree(request.out, ignore_errors=True)
    print(json.dumps({"tiles": n, "seconds": seconds, "peak_mb": peak}))


def measure(args: argparse.Namespace, raster: str, names: list[str]) -> dict[str, dict[str, float]]:
    """Median of alternating runs."""
    found: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for _ in range(args.repeat):
        for name in names:
            command = [sys.executable, __file__, "--child", name, "--raster", raster]
            command += ["--tiles", str(args.tiles), "--factor", str(args.factor)]
            command += ["--model", args.model] if args.model else []
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                sys.exit(done.stderr[-2000:])
            found[name].append(json.loads(done.stdout.splitlines()[-1]))
    return {
        name: {
            "tiles_per_s": statistics.median(r["tiles"] / r["seconds"] for r in runs),
            "peak_mb": statistics.median(r["peak_mb"] for r in runs),
        }
        for name, runs in found.items()
    }


def plot(rows: list[dict], path: Path) -> None:
    """Tiles per second by raster size, a panel for each codec."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    codecs = list(dict.fromkeys(r["codec"] for r in rows))
    figure, axes = pyplot.subplots(1, len(codecs), figsize=(4 * len(codecs), 3.2), sharey=True)
    for axis, codec in zip([axes] if len(codecs) == 1 else axes, codecs):
        for name in RUNS:
            mine = [r for r in rows if r["codec"] == codec and r["run"] == name]
            if mine:
                axis.plot(
                    [r["side"] for r in mine], [r["tiles_per_s"] for r in mine], "o-", label=name
                )
        axis.set(title=codec, xlabel="raster side (px)", xscale="log")
        axis.grid(alpha=0.3)
    axis.legend()
    figure.axes[0].set_ylabel("tiles/s")
    figure.axes[0].set_ylim(bottom=0)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model")
    parser.add_argument("--sizes", default="1000,5000,20000")
    parser.add_argument("--codecs", default="none,deflate,jpeg")
    parser.add_argument("--tiles", type=int, default=384)
    parser.add_argument("--factor", type=float, default=1.0, help="tile side / model input")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--child", choices=list(RUNS), help=argparse.SUPPRESS)
    parser.add_argument("--raster", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        return child(args)
    names = [n for n in RUNS if n != "torch" or importlib.util.find_spec("torch")]
    rows: list[dict] = []
    lines = [
        f"{platform.machine()}, {len(os.sched_getaffinity(0))} cores, Python "
        f"{platform.python_version()}; {args.tiles} tiles at most, median of {args.repeat}",
        "",
        "| side px | codec | run | tiles/s | of bare | peak MB |",
        "| ---: | --- | --- | ---: | ---: | ---: |",
    ]
    print("\n".join(lines), flush=True)
    for side in map(int, args.sizes.split(",")):
        for codec in args.codecs.split(","):
            with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as folder:
                raster = str(Path(folder) / f"{side}-{codec}.tif")
                make_raster(Path(raster), side, codec)
                found = measure(args, raster, names)
            for name, r in found.items():
                share = r["tiles_per_s"] / found["bare"]["tiles_per_s"]
                rows.append({"side": side, "codec": codec, "run": name, **r})
                lines.append(
                    f"| {side} | {codec} | {name} | {r['tiles_per_s']:.1f} | {share:.2f} | "
                    f"{r['peak_mb']:.0f} |"
                )
                print(lines[-1], flush=True)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / "indexing.md").write_text("\n".join(lines) + "\n", "utf-8")
        if importlib.util.find_spec("matplotlib"):
            plot(rows, args.out / "indexing.png")
    return None


if __name__ == "__main__":
    main()
