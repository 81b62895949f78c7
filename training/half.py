"""An image tower in half precision, for CUDA: the package's ``fp16`` variant.

    python -m terraseek.training.half PACKAGE

Weights and activations become float16; the input stays uint8 and the output float32, and
what sums over a whole embedding (the last normalisation) stays in float32. A CPU has no
use for it: ONNX Runtime would convert every operand.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import click
import numpy as np

from ..engine.package import MANIFEST, ModelPackage, load_package, write_package
from .errors import ExportError

NAME = "image.fp16.onnx"
#: Kept in float32: a sum of squares overflows half precision at 65,504.
#: Scales of weights stay as they are: below operator set 19 they may not be float16.
IN_FLOAT32 = (
    "DequantizeLinear",
    "LpNormalization",
    "ReduceL2",
    "ReduceSum",
    "ReduceSumSquare",
    "Resize",
)
#: The lowest cosine with float32 that is let through.
LOWEST_COSINE = 0.999


def _computes_in_integers(op: str) -> bool:
    """Whether an operator makes or takes 8-bit activations, not 8-bit weights alone."""
    made = "uantize" in op and op != "DequantizeLinear"
    return made or op.startswith("QLinear") or op.endswith("Integer")


def to_half(source: Path, target: Path) -> None:
    """Convert an image graph to float16.

    Raises
    ------
    ExportError
        If its operators are quantised: those are for CPUs. (8-bit weights alone are no
        hindrance: the shipped model's become float16 when the session opens.)
    """
    import onnx
    from onnxruntime.transformers.float16 import DEFAULT_OP_BLOCK_LIST, convert_float_to_float16

    model = onnx.load(source)
    if any(_computes_in_integers(n.op_type) for n in model.graph.node):
        raise ExportError(f"{source.name} is quantised: export it in float32 first.")
    blocked = [*DEFAULT_OP_BLOCK_LIST, *IN_FLOAT32]
    half = convert_float_to_float16(model, keep_io_types=True, op_block_list=blocked)
    onnx.save(half, target)


def lowest_cosine(a: Path, b: Path, size: int, images: int = 8) -> float:
    """Compare two image graphs on noise of several scales, on the CPU."""
    rng = np.random.default_rng(0)
    batch = np.stack(
        [
            np.kron(rng.integers(0, 256, (3, n, n)), np.ones((1, -(-size // n), -(-size // n))))[
                :, :size, :size
            ]
            for n in (2, 3, 5, 8, 16, 32, 64, size)[:images]
        ]
    ).astype(np.uint8)
    import onnxruntime as ort

    options = ort.SessionOptions()
    # The last level rearranges convolutions for the CPU; on some in float16 (a ViT's patches, ONNX
    # Runtime 1.31) it ends the process. It touches no node that runs on a GPU.
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    x, y = (
        ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        .run(["image_features"], {"image": batch})[0]
        .astype(np.float64)
        for path in (a, b)
    )
    norms = np.linalg.norm(x, axis=1) * np.linalg.norm(y, axis=1)
    return float(((x * y).sum(1) / norms).min())


def add_half(folder: Path) -> ModelPackage:
    """Give a package its ``fp16`` variant and check it against float32.

    Raises
    ------
    ExportError
        If the graph is quantised, or the embeddings differ too much.
    """
    package = load_package(folder)
    source = folder / package.image.variants["default"]
    # Checked under another name: a variant that is there stays until the new one is good.
    trial = folder / f".{NAME}.{os.getpid()}.tmp"
    try:
        to_half(source, trial)
        cosine = lowest_cosine(source, trial, package.image.input_size)
        if not cosine >= LOWEST_COSINE:
            raise ExportError(
                f"In half precision the embeddings differ too much (cosine {cosine:.4f})."
            )
        trial.replace(folder / NAME)
    finally:
        trial.unlink(missing_ok=True)
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    for key in ("schema", "files"):
        manifest.pop(key)
    manifest["image"]["variants"]["fp16"] = NAME
    return write_package(folder, manifest)


@click.command()
@click.argument("package", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(package: Path) -> None:
    """Add the fp16 variant to PACKAGE."""
    try:
        made = add_half(package)
    except ExportError as err:
        raise SystemExit(f"Error: {err}") from None
    click.echo(f"{made.label}: {NAME} added")


if __name__ == "__main__":
    main()
