"""What an NVIDIA GPU does with tiles: bare, with copies, end to end, and when memory ends.

    python benchmarks/gpu.py [--out docs/benchmarks] [--readers 1,4,8] [--tensorrt]

Needs the engine's environment with ``onnxruntime-gpu`` and ``onnx``; about five minutes on
an H100-class device, without TensorRT. Figures are written as they come, a part that fails
is told and the next one measured, and after ``--limit`` seconds it ends. ViT-B/32 with
random weights in half precision (``benchmarks/vit.py``), or ``--model`` with an ``fp16``
variant. Without a GPU it says so and exits with 1.

* ``bare``: one batch that stays on the device, run again and again: the limit
* ``copied``: the batch goes up and the embeddings come back, by one thread and by two
* end to end: ``terraseek index``'s pipeline on a raster, by codec and reader threads; few
  readers get a part of it, so that each run takes about as long
* cosine of half precision on the GPU to float32 on the CPU
* out of memory: a limit too small for the batch; it must halve and give the same embeddings
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import faulthandler
import importlib.util
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))
if importlib.util.find_spec("terraseek") is None:  # a bare machine: the checkout is the package
    _packages = tempfile.TemporaryDirectory(prefix="terraseek-gpu-")
    (Path(_packages.name) / "terraseek").symlink_to(ROOT)
    sys.path.insert(0, _packages.name)


def no_gpu() -> str:
    """Why nothing can be measured here, or an empty string."""
    from terraseek.engine import device, gpu

    name = gpu.nvidia_gpu()
    if not name:
        return "No NVIDIA GPU answers on this machine (nvidia-smi): there is nothing to measure."
    with contextlib.suppress(ImportError):
        import torch  # noqa: F401 - loads CUDA's libraries where it came with them
    import onnxruntime

    if device.CUDA not in onnxruntime.get_available_providers():
        return f"{name} is there, but this ONNX Runtime has no CUDA: install terraseek[gpu]."
    return ""


def rate(run: Callable[[], Any], images: int, seconds: float) -> float:
    """Images a second of something that is run again and again; the first runs warm it up."""
    for _ in range(3):
        run()
    n, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        run()
        n += images
    return n / (time.perf_counter() - start)


class Page:
    """Lines that are printed and written at once: a run that is cut off leaves what it has."""

    def __init__(self, path: Path | None = None) -> None:
        self.lines: list[str] = []
        self.path, self.failed = path, False

    def add(self, *lines: str) -> None:
        self.lines += lines
        print("\n".join(lines), flush=True)
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text("\n".join(self.lines).rstrip() + "\n", "utf-8")

    def part(self, name: str, measure: Callable[..., Any], *args: Any) -> Any:
        """Measure one part; a failure is told and the others still come."""
        try:
            return measure(self, *args)
        except (Exception, SystemExit) as err:
            self.failed = True
            self.add("", f"* {name} FAILED: {' '.join(str(err).split())[:300]}", "")
            return None


def bare_and_copied(page: Page, encoder: Any, batch: int, seconds: float) -> float:
    """Rates without a raster; returns the bare one."""
    import onnxruntime
    from terraseek.engine.runner import BoundRunner

    shape = (batch, 3, encoder.size, encoder.size)
    images = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    runner = BoundRunner(encoder._session, onnxruntime, shape, encoder.package.dimension)
    lane = runner._free.get()
    lane.upload(images)
    bare = rate(lane.run, batch, seconds)
    runner._free.put(lane)
    one = rate(lambda: runner.run(images), batch, seconds)
    with ThreadPoolExecutor(2) as pool:
        two = rate(lambda: list(pool.map(runner.run, [images] * 8)), 8 * batch, seconds)
    plain = rate(
        lambda: encoder._session.run(["image_features"], {"image": images}), batch, seconds
    )
    page.add(
        f"| what, batches of {batch} | images/s | of bare |",
        "| --- | ---: | ---: |",
        f"| bare: input and output stay on the device | {bare:,.0f} | 1.00 |",
        f"| copied, bound buffers, two threads | {two:,.0f} | {two / bare:.2f} |",
        f"| copied, bound buffers, one thread | {one:,.0f} | {one / bare:.2f} |",
        f"| plain `session.run` | {plain:,.0f} | {plain / bare:.2f} |",
        "",
    )
    return bare


def end_to_end(page: Page, folder: Path, model: Path, bare: float, args: Any) -> float:
    """Rates of the pipeline on whole rasters; returns the best one without compression."""
    from indexing import make_raster
    from terraseek.engine import api
    from terraseek.engine.messages import IndexRequest

    page.add(
        f"| {args.side} px raster | reader threads | tiles | tiles/s | of bare | read s | scale s "
        "| batch s | wait s | infer s | write s | whole call s |",
        "| --- |" + 11 * " ---: |",
    )
    best = 0.0
    for codec in args.codecs.split(","):
        raster = folder / f"{codec}.tif"
        make_raster(raster, args.side, codec)
        for readers in map(int, args.readers.split(",")):
            os.environ["TERRASEEK_READERS"] = str(readers)
            out = folder / f"index-{codec}-{readers}"
            request = IndexRequest(
                str(raster), model=str(model), tile=args.tile, overlap=args.overlap,
                device="cuda", out=str(out), profile=True,
                bounds=part_of(raster, args, readers),
            )  # fmt: skip
            report = api.index_raster(request)
            if not report.device.startswith("CUDA"):
                sys.exit(f"The run was on {report.device}.")
            speed, s = report.tiles_per_s, report.profile
            if codec == "none":
                best = max(best, speed)
            seconds = " | ".join(f"{s.get(stage, 0):.2f}" for stage in STAGES)
            page.add(
                f"| {codec} | {readers} | {report.n_tiles:,} | {speed:,.0f} | "
                f"{speed / bare:.2f} | {seconds} | {report.elapsed_s:.1f} |",
            )
            shutil.rmtree(out, ignore_errors=True)
        raster.unlink()
    page.add(
        "",
        f"Overlap {args.overlap:g}; `read`, `scale`, `batch` add up the seconds of all readers; "
        "tiles/s are over inferring and waiting, without opening and the last merge, "
        f"which the whole call has. {os.cpu_count()} CPU cores.",
        "",
    )
    return best


STAGES = ("read", "scale", "batch", "write", "wait", "infer", "flush")
#: Tiles for each reader thread.
TILES_A_READER = 12_000


def part_of(raster: Path, args: Any, readers: int) -> list[float] | None:
    """Bounds with about so many tiles in the raster's middle; None where it has no more."""
    from indexing import area

    stride = args.tile * (1 - args.overlap)
    tiles = TILES_A_READER * readers
    return area(str(raster), stride, tiles) if (args.side * 0.5 / stride) ** 2 > tiles else None


def sample(size: int, n: int = 64) -> np.ndarray:
    """Tiles of the demo scene, uint8 (n, 3, size, size)."""
    from indexing import SCENE
    from terraseek.engine.raster import RasterSource

    with RasterSource(SCENE) as source:
        step = (source.width - size) // int(n**0.5 + 1)
        corners = [(c * step, r * step) for r in range(8) for c in range(8)][:n]
        return np.stack([source.read_tile((x, y, size, size), size)[0] for x, y in corners])


def cosine(a: np.ndarray, b: np.ndarray) -> float:
    """Lowest cosine of two sets of embeddings."""
    a, b = a.astype(np.float64), b.astype(np.float64)
    return float(((a * b).sum(1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)).min())


def on_cpu(package: Any, images: np.ndarray) -> np.ndarray:
    """Embeddings in float32 on the CPU: what the others are compared with."""
    from terraseek.engine.encoder import ImageEncoder

    cpu = ImageEncoder(package, "cpu")
    parts = range(0, len(images), cpu.batch)
    return np.concatenate([cpu.encode(images[k : k + cpu.batch]) for k in parts])


def out_of_memory(page: Page, package: Any, images: np.ndarray, wanted: np.ndarray) -> None:
    """A limit far below what the batch takes: halved, said, and the same embeddings."""
    from terraseek.engine import encoder

    sizes = {}
    first = encoder.first_batch
    try:
        encoder.first_batch = lambda limit: 2048
        for megabytes in (4096, 1024, 512):
            os.environ["TERRASEEK_GPU_MEMORY_MB"] = str(megabytes)
            cramped = encoder.ImageEncoder(package, "cuda")
            sizes[megabytes] = cramped.batch
            if cosine(cramped.encode(images), wanted) < 0.999:
                sys.exit("After a halved batch the embeddings are others.")
            del cramped
    finally:
        encoder.first_batch = first
        del os.environ["TERRASEEK_GPU_MEMORY_MB"]
    said = ", ".join(f"{mb:,} MB: {n}" for mb, n in sizes.items())
    if min(sizes.values()) >= 2048:
        sys.exit("No limit made the batch halve: nothing was tested.")
    page.add(f"* Begun with batches of 2,048 under a memory limit, it went on with ({said}).")


def tensorrt(page: Page, folder: Path, images: np.ndarray, args: Any) -> None:
    """The same through TensorRT: the seconds of its first start, and its rate."""
    from terraseek.engine.encoder import ImageEncoder
    from terraseek.engine.errors import TerraSeekError
    from terraseek.engine.package import load_package
    from vit import make_package

    plain = load_package(make_package(folder / "plain", fused=False))
    start = time.perf_counter()
    try:
        encoder = ImageEncoder(plain, "tensorrt")
    except TerraSeekError as err:
        page.add(f"* TensorRT: {err}")
        return
    built = time.perf_counter() - start
    again = time.perf_counter()
    ImageEncoder(plain, "tensorrt")
    again = time.perf_counter() - again
    batch = np.resize(images, (encoder.batch, *images.shape[1:]))
    speed = rate(lambda: encoder.encode(batch), len(batch), args.seconds)
    apart = cosine(encoder.encode(images), on_cpu(plain, images))
    page.add(
        f"* TensorRT ({encoder.device.name}): engine built in {built:.0f} s, taken from the cache "
        f"in {again:.0f} s; {speed:,.0f} images/s copied by one thread, batches of "
        f"{encoder.batch}; lowest cosine to float32 {apart:.5f}."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, help="package folder; else ViT-B/32, random weights")
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--side", type=int, default=30_000, help="of the rasters, in pixels")
    parser.add_argument("--overlap", type=float, default=0.5, help="of the tiles, end to end")
    parser.add_argument("--codecs", default="none,deflate,jpeg")
    parser.add_argument("--readers", default="1,4,8")
    parser.add_argument("--tile", type=float, default=112.0, help="metres; the scene has 0.5 m")
    parser.add_argument("--seconds", type=float, default=5.0, help="of each rate")
    parser.add_argument("--tensorrt", action="store_true")
    parser.add_argument("--limit", type=float, default=540.0, help="seconds in all; 0 for none")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    if why := no_gpu():
        sys.exit(why)
    if args.limit:  # a device that hangs would take the rest of a lent hour with it
        faulthandler.dump_traceback_later(args.limit, exit=True, file=sys.__stderr__)
    page = Page(args.out / "gpu.md" if args.out else None)
    with tempfile.TemporaryDirectory(prefix="terraseek-gpu-") as name:
        measure(page, Path(name), args)
    faulthandler.cancel_dump_traceback_later()
    if page.failed:
        sys.exit(1)


def measure(page: Page, folder: Path, args: Any) -> None:
    """Measure everything, part by part."""
    import onnxruntime
    from command import given
    from terraseek.engine import gpu
    from terraseek.engine.encoder import image_encoder
    from terraseek.engine.package import load_package
    from vit import make_package

    model = args.model or make_package(folder / "vit-b-32-random")
    package = load_package(model)
    encoder = image_encoder(model, "cuda")
    if encoder.device.warning:
        print(encoder.device.warning, file=sys.stderr)
    page.add(
        f"{gpu.nvidia_gpu()}, driver {gpu.driver_version()}, ONNX Runtime "
        f"{onnxruntime.__version__}, {datetime.date.today():%Y-%m-%d}; {package.name}, "
        f"`{encoder.variant}`, {encoder.size} px. {encoder.device.warning}".rstrip(),
        "",
        given(),
        "",
    )
    bare = page.part("bare and copied", bare_and_copied, encoder, args.batch, args.seconds)
    if bare:
        page.add(*goal(f"{bare:,.0f} images/s bare (goal 20,000 for ViT-B/32, H100-class)",
                       bare >= 20_000))  # fmt: skip
    found = page.part("cosine to float32", check_cosine, package, encoder)
    if found is not None:
        page.part("out of memory", out_of_memory, package, *found)
    if bare:
        page.add("")
        best = page.part("end to end", end_to_end, folder, model, bare, args)
        if best:
            page.add(*goal(f"{best / bare:.2f} of bare end to end without compression (goal 0.80)",
                           best >= 0.8 * bare))  # fmt: skip
    if args.tensorrt and found is not None:
        page.part("TensorRT", tensorrt, folder, found[0], args)


def goal(text: str, met: bool) -> tuple[str, ...]:
    """One line that says whether a goal is met."""
    return (f"* {text}: {'met' if met else 'NOT met'}.",)


def check_cosine(page: Page, package: Any, encoder: Any) -> tuple[np.ndarray, np.ndarray]:
    """Half precision on the GPU beside float32 on the CPU; gives the tiles and the latter."""
    images = sample(encoder.size)
    exact = on_cpu(package, images)
    apart = cosine(encoder.encode(images), exact)
    page.add(*goal(f"lowest cosine to float32 on the CPU {apart:.5f} (goal 0.999)", apart >= 0.999))
    return images, exact


if __name__ == "__main__":
    main()
