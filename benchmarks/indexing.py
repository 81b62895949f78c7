"""Tiles per second of the indexing pipeline beside what a user would write, in one run.

    python benchmarks/indexing.py [--model M | --vit] [--sizes 1000,5000,20000]
                                  [--codecs none,deflate,jpeg] [--tiles 64] [--out docs/benchmarks]

On the same raster and package, each in a process of its own, alternating:

* ``ours``   the pipeline behind ``terraseek index``: reads, scales, batches, infers, writes
* ``loop``   (a) a rasterio window a tile, PIL resize, numpy, one ``session.run`` a tile
* ``torch``  (b) a torch ``DataLoader`` with workers, open_clip's preprocessing, batches of 32;
             the same ONNX graph, with ``--vit`` open_clip's own model in torch
* ``bare``   (c) ``session.run`` on batches that lie in memory: the limit

``--vit``: ViT-B/32 with random weights (``benchmarks/vit.py``) instead of the shipped model.
(b) and the plot need the training environment (``make setup-train``); without it they are
left out, and the page says so. Prints tiles/s, the ratios to ``bare``, and peak memory.
"""

from __future__ import annotations

import argparse
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
#: Has torch, open_clip and matplotlib.
TRAIN = ROOT / ".venv-train" / "bin" / "python"
TORCH_BATCH = 32
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
            "blockxsize": 512, "blockysize": 512, "bigtiff": "if_safer", "num_threads": "all_cpus",
            **CODECS[codec],
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
        pixels = side / p.source.pixels.gsd_m
        if (p.source.width / pixels) ** 2 < tiles:  # a small raster: as many by overlap
            request.overlap = 0.75
    request.tile = side
    request.bounds = area(raster, side * (1 - request.overlap), tiles)
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


class TorchTiles:
    """The tiles as a torch data set; every worker opens the raster for itself."""

    def __init__(self, raster: str, windows: list, transform) -> None:
        self.raster, self.windows, self.transform = raster, windows, transform
        self.dataset = None

    def __len__(self) -> int:
        return len(self.windows)

    def __getitem__(self, k: int):
        import rasterio
        from PIL import Image
        from rasterio.windows import Window

        self.dataset = self.dataset or rasterio.open(self.raster)
        tile = self.dataset.read([1, 2, 3], window=Window(*self.windows[k]), boundless=True)
        return self.transform(Image.fromarray(tile.transpose(1, 2, 0)))


def run_torch(request, p) -> tuple[int, float]:
    import torch
    from terraseek.training.torchvision_fix import prepare

    prepare()
    import open_clip
    from torchvision.transforms import Compose, PILToTensor

    size, windows = p.package.image.input_size, p.tiles().windows.tolist()
    mean, std = open_clip.OPENAI_DATASET_MEAN, open_clip.OPENAI_DATASET_STD
    transform = open_clip.image_transform(size, is_train=False, mean=mean, std=std)
    if p.package.name == "vit-b-32-random":
        model = open_clip.create_model("ViT-B-32", pretrained=None).eval()

        def encode(images):
            features = model.encode_image(images)
            return features / features.norm(dim=-1, keepdim=True)

    else:  # the graph normalises itself: resize and crop as open_clip does, uint8 to it
        import onnxruntime

        session = onnxruntime.InferenceSession(_graph(p), providers=["CPUExecutionProvider"])
        transform = Compose([*transform.transforms[:-2], PILToTensor()])

        def encode(images):
            return torch.from_numpy(session.run(None, {"image": images.numpy()})[0])

    workers = max(1, len(os.sched_getaffinity(0)) - 1)
    start = time.perf_counter()
    loader = torch.utils.data.DataLoader(
        TorchTiles(request.raster, windows, transform), TORCH_BATCH, num_workers=workers
    )
    with torch.inference_mode():
        found = torch.cat([encode(images) for images in loader])
    return len(found), time.perf_counter() - start


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
    # Workers are counted as the largest of them: there is one for each core but one.
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)[: 2 if args.child == "torch" else 1]
    peak = sum(resource.getrusage(w).ru_maxrss for w in who) / 1024
    shutil.rmtree(request.out, ignore_errors=True)
    print(json.dumps({"tiles": n, "seconds": seconds, "peak_mb": peak}))


def measure(args: argparse.Namespace, raster: str, names: list[str]) -> dict[str, dict[str, float]]:
    """Medians of alternating runs; ratios are taken within a round, as machines vary."""
    found: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for _ in range(args.repeat):
        for name in names:
            python = str(args.torch_python) if name == "torch" else sys.executable
            command = [python, __file__, "--child", name, "--raster", raster]
            command += ["--tiles", str(args.tiles), "--factor", str(args.factor)]
            command += ["--model", args.model] if args.model else []
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, env=args.environment
            )
            if done.returncode:
                sys.exit(done.stderr[-2000:])
            found[name].append(json.loads(done.stdout.splitlines()[-1]))
    rates = {name: [r["tiles"] / r["seconds"] for r in runs] for name, runs in found.items()}
    result = {}
    for name, runs in found.items():
        shares = [mine / bare for mine, bare in zip(rates[name], rates["bare"])]
        result[name] = {
            "tiles_per_s": statistics.median(rates[name]),
            "peak_mb": statistics.median(r["peak_mb"] for r in runs),
            "share": statistics.median(shares),
            "least": min(shares),
            "most": max(shares),
        }
    return result


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
        sides = sorted({r["side"] for r in rows})
        axis.set_xticks(sides, [f"{side:,}" for side in sides])
        axis.minorticks_off()
        axis.grid(alpha=0.3)
    axis.legend()
    figure.axes[0].set_ylabel("tiles/s")
    figure.axes[0].set_ylim(bottom=0)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def draw(args: argparse.Namespace, rows: list[dict], path: Path) -> None:
    """Draw the plot in the environment that has matplotlib."""
    data = json.dumps(rows)
    command = [str(args.torch_python), __file__, "--plot", str(path)]
    done = subprocess.run(
        command, input=data, capture_output=True, text=True, check=False, env=args.environment
    )
    if done.returncode:
        sys.exit(done.stderr[-2000:])


def package_for(args: argparse.Namespace, folder: Path) -> tuple[str | None, str]:
    """(--model of the children, name of the page)."""
    if not args.vit:
        return args.model, "indexing"
    from vit import make_package

    return str(make_package(folder / "vit")), "indexing-vit"


def compare(args: argparse.Namespace, names: list[str]) -> tuple[list[dict], list[str]]:
    """All sizes and codecs: figures, and the lines of the table."""
    rows: list[dict] = []
    lines = ["| side px | codec | run | tiles/s | of bare (least to most) | peak MB |"]
    lines.append("| ---: | --- | --- | ---: | ---: | ---: |")
    print("\n".join(lines), flush=True)
    for side in map(int, args.sizes.split(",")):
        for codec in args.codecs.split(","):
            with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as folder:
                raster = str(Path(folder) / f"{side}-{codec}.tif")
                make_raster(Path(raster), side, codec)
                found = measure(args, raster, names)
            for name, r in found.items():
                rows.append({"side": side, "codec": codec, "run": name, **r})
                lines.append(
                    f"| {side} | {codec} | {name} | {r['tiles_per_s']:.1f} | "
                    f"{r['share']:.2f} ({r['least']:.2f} to {r['most']:.2f}) | {r['peak_mb']:.0f} |"
                )
                print(lines[-1], flush=True)
    return rows, lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model")
    parser.add_argument("--vit", action="store_true", help="ViT-B/32 with random weights")
    parser.add_argument("--sizes", default="1000,5000,20000")
    parser.add_argument("--codecs", default="none,deflate,jpeg")
    parser.add_argument("--tiles", type=int, default=64)
    parser.add_argument("--factor", type=float, default=1.0, help="tile side / model input")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--torch-python", type=Path, default=TRAIN, help="interpreter for (b)")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--child", choices=list(RUNS), help=argparse.SUPPRESS)
    parser.add_argument("--raster", help=argparse.SUPPRESS)
    parser.add_argument("--plot", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        return child(args)
    if args.plot:
        return plot(json.load(sys.stdin), args.plot)
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from command import given

    names = list(RUNS)
    has_torch = args.torch_python.is_file()
    if not has_torch:
        names.remove("torch")
    with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as name:
        folder = Path(name)
        (folder / "terraseek").symlink_to(ROOT)  # the training environment may be another's
        args.environment = {**os.environ, "PYTHONPATH": str(folder)}
        args.model, page = package_for(args, folder)
        head = [
            f"{given()}, {len(os.sched_getaffinity(0))} cores {platform.machine()}, Python "
            f"{platform.python_version()}; {args.tiles} tiles a run, median of {args.repeat} "
            "alternating runs, each in a process of its own.",
        ]
        if has_torch:
            head += ["", f"![Tiles per second by the raster's side]({page}.png)"]
        else:
            head += ["", f"(b) `torch` and the plot are left out: {args.torch_python} is not there "
                     "(`make setup-train`)."]  # fmt: skip
        print("\n".join([*head, ""]), flush=True)
        rows, lines = compare(args, names)
        if args.out:
            args.out.mkdir(parents=True, exist_ok=True)
            text = "\n".join([*head, "", *lines])
            (args.out / f"{page}.md").write_text(text + "\n", "utf-8")
            if has_torch:
                draw(args, rows, args.out / f"{page}.png")
    return None


if __name__ == "__main__":
    main()
