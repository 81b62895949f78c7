"""Write a model package from a checkpoint of ``train``, or from any open_clip model.

``python -m terraseek.training.export_model CHECKPOINT --out FOLDER --name NAME``
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import click
import numpy as np
import onnxruntime as ort
import torch
from terraseek.engine.errors import OutputError, TerraSeekError
from terraseek.engine.package import ModelPackage, write_package
from torch import Tensor, nn
from torch.nn import functional

from . import quantise
from .checkpoint import config_of, fill, load_checkpoint
from .clip_model import ClipModel, load_model
from .config import ModelConfig
from .errors import ExportError
from .export import _export, save
from .objectives import Student
from .prompts import PROMPTS

#: Largest difference of an embedding's coordinates between torch and ONNX Runtime.
TOLERANCE = {"fp32": 1e-4, "int8": 0.05}


class ImageGraph(nn.Module):
    """uint8 images (N, 3, S, S) -> L2-normalised embeddings (N, D)."""

    def __init__(self, model: ClipModel) -> None:
        super().__init__()
        self.visual = model.clip.visual
        self.register_buffer("mean", model.mean.clone())
        self.register_buffer("std", model.std.clone())

    mean: Tensor
    std: Tensor

    def forward(self, image: Tensor) -> Tensor:
        """Embed images whose values are 0 to 255."""
        x = (image.float() / 255 - self.mean) / self.std
        return functional.normalize(self.visual(x).float(), dim=-1)


class TextGraph(nn.Module):
    """Token ids and mask (N, T) -> L2-normalised embeddings (N, D)."""

    def __init__(self, model: ClipModel) -> None:
        super().__init__()
        self.text, self.pad = model.clip.text, model.pad

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Embed tokenised sentences; what is masked becomes padding."""
        ids = torch.where(attention_mask > 0, input_ids, self.pad)
        return functional.normalize(self.text(ids).float(), dim=-1)


def load_trained(path: Path) -> ClipModel:
    """Return the averaged model of a checkpoint, or an open_clip model folder as it is.

    Raises
    ------
    TerraSeekError
        If it cannot be loaded.
    """
    if path.is_dir():
        return load_model(ModelConfig(name=str(path))).eval()
    state = load_checkpoint(path)
    config = config_of(state, path)
    student = Student(load_model(config.model), config)
    fill(student, state.get("average", {}), path)
    return student.model.eval()


def _check(path: Path, feed: dict[str, np.ndarray], wanted: Tensor, allowed: float) -> None:
    try:
        session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        (found,) = session.run(None, feed)
    except Exception as err:  # ONNX Runtime's errors have no common base
        said = str(err).splitlines()[0][:120]
        raise ExportError(f"ONNX Runtime does not run {path.name} ({said}).") from None
    apart = float(np.abs(found - wanted.numpy()).max())
    if not apart <= allowed:
        raise ExportError(f"{path.name} differs from the model by {apart:.2g} in a coordinate.")


def export_model(
    model: ClipModel, out: Path, name: str, version: str, licence: str, precision: str = "fp32"
) -> ModelPackage:
    """Write a package and compare both graphs with the model.

    Parameters
    ----------
    model : ClipModel
    out : Path
        Folder of the package; it must be empty or absent.
    name, version, licence : str
    precision : str
        ``fp32``, or ``int8`` for weights stored in 8 bits and computed in float32.

    Raises
    ------
    ExportError
        If the text tower or tokenizer cannot be exported, or a graph does not agree.
    """
    if not model.is_hugging_face or not hasattr(model.tokenizer, "to_str"):
        raise ExportError(
            "This model's tokenizer has no tokenizer.json, which packages need.",
            "Models with a Hugging Face text tower (XLM-R for one) can be exported.",
        )
    words = model.clip.text.transformer.get_input_embeddings().num_embeddings
    if model.tokenizer.get_vocab_size() > words:
        raise ExportError(
            f"The tokenizer has {model.tokenizer.get_vocab_size()} pieces, the text tower "
            f"{words}: they are not of one model."
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise ExportError(f"The folder {out} is not empty.", "Name another one.")
    except OSError as err:
        raise OutputError(f"{out} cannot be used: {err.strerror}.") from None
    try:
        _write(model, out, precision)
        return write_package(out, _manifest(model, name, version, licence))
    except BaseException:
        shutil.rmtree(out, ignore_errors=True)  # half a package is worse than none
        raise


def _write(model: ClipModel, out: Path, precision: str) -> None:
    torch.manual_seed(0)
    pixels = torch.randint(0, 256, (2, 3, model.side, model.side), dtype=torch.uint8)
    ids = model.tokenize(["a river and a bridge", "一片森林"])
    mask = (ids != model.pad).long()
    batch = torch.export.Dim("batch", min=1, max=4096)
    tokens = torch.export.Dim("tokens", min=2, max=model.max_tokens)
    image, text = ImageGraph(model).eval(), TextGraph(model).eval()
    # Two rows of seven tokens: sizes of 0 or 1 would be taken for fixed ones.
    example = torch.full((2, 7), 3, dtype=torch.int64)
    graphs = {
        "image.onnx": _export(image, (pixels,), ["image"], ["image_features"], ({0: batch},)),
        "text.onnx": _export(
            text,
            (example, torch.ones_like(example)),
            ["input_ids", "attention_mask"],
            ["text_features"],
            ({0: batch, 1: tokens}, {0: batch, 1: tokens}),
        ),
    }
    for file, graph in graphs.items():
        if precision == "int8":
            quantise.store_int8(graph)
        save(graph, out / file)
    with torch.inference_mode():
        _check(out / "image.onnx", {"image": pixels.numpy()}, image(pixels), TOLERANCE[precision])
        feed = {"input_ids": ids.numpy(), "attention_mask": mask.numpy()}
        _check(out / "text.onnx", feed, text(ids, mask), TOLERANCE[precision])
    model.tokenizer.save(str(out / "tokenizer.json"))


def _manifest(model: ClipModel, name: str, version: str, licence: str) -> dict[str, Any]:
    return {
        "name": name,
        "version": version,
        "license": licence,
        "parent": "",
        "description": "Exported from open_clip by terraseek export-model.",
        "dimension": model.dimension,
        "logit_scale": round(float(model.scale.detach()), 4),
        "languages": {},
        "image": {
            "variants": {"default": "image.onnx"},
            "input_size": model.side,
            "bands": ["red", "green", "blue"],
            "value_range": [0, 255],
            "gsd_range_m": [0.3, 30.0],
            "patch_output": None,
        },
        "text": {
            "file": "text.onnx",
            "tokenizer": "tokenizer.json",
            "prefix": "",
            "max_tokens": model.max_tokens,
            "prompts": PROMPTS,
        },
        "calibration": {},
    }


@click.command()
@click.argument("checkpoint", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Package folder.")
@click.option("--name", required=True, help="Letters, digits, '.', '_' and '-'.")
@click.option("--version", default="0.1.0", show_default=True)
@click.option("--licence", default="unknown", show_default=True)
@click.option("--precision", type=click.Choice(["fp32", "int8"]), default="fp32", show_default=True)
def main(
    checkpoint: Path, out: Path, name: str, version: str, licence: str, precision: str
) -> None:
    """Write a package from CHECKPOINT (best.pt of a run, or an open_clip model folder)."""
    try:
        package = export_model(load_trained(checkpoint), out, name, version, licence, precision)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(f"{package.label}: {package.bytes / 1e6:.1f} MB in {out}")


if __name__ == "__main__":
    main()
