"""Write a model package from a checkpoint of ``train``, or from any open_clip model.

``python -m terraseek.training.export_model CHECKPOINT --out FOLDER --name NAME``
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from terraseek.engine.errors import OutputError, TerraSeekError
from terraseek.engine.package import ModelPackage, write_package

from .captions import SPLITS
from .checkpoint import config_of, fill, load_checkpoint
from .clip_model import ClipModel, is_plain_vit, load_model
from .config import ModelConfig, RunConfig
from .errors import ExportError
from .evaluate_captions import evaluate_captions
from .export_card import export_card, language_figures
from .export_files import write_files
from .export_graphs import PATCHES
from .export_vocabulary import prune_vocabulary
from .objectives import Student
from .prompts import PROMPTS


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


@dataclass(frozen=True)
class ExportOptions:
    """What an export makes.

    Attributes
    ----------
    name, version, licence : str
    precision : str
        ``fp32``; ``fp16`` and ``int8`` for weights of both towers stored in 16 and 8 bits and
        computed in float32; ``int4`` for the text tower in 4 bits where that holds (else in 8),
        the image tower in 8.
    fp16 : bool
        Add an image tower that computes in half precision, for CUDA.
    patches : bool
        Write patch embeddings in the joint space as a second output of the image graph.
    pieces : int
        Prune the vocabulary to about so many pieces; 0 leaves it.
    texts : tuple of Path
        Caption files whose texts the pruned vocabulary must split as before.
    captions : Path or None
        Measure the finished package on these captions for its card.
    split : str
        Split of ``captions``.
    gsd : tuple of two float
        Ground sample distances that the model was trained for, in metres a pixel: search warns
        outside of it.
    """

    name: str
    version: str = "0.1.0"
    licence: str = "unknown"
    precision: str = "fp32"
    fp16: bool = False
    patches: bool = False
    pieces: int = 0
    texts: tuple[Path, ...] = ()
    captions: Path | None = None
    split: str = "test"
    gsd: tuple[float, float] = (0.3, 30.0)


def export_model(
    model: ClipModel, out: Path, options: ExportOptions, config: RunConfig | None = None
) -> ModelPackage:
    """Write a package, compare both graphs with the model, and write its card.

    Parameters
    ----------
    model : ClipModel
        Its vocabulary is pruned in place where ``options.pieces`` says so.
    out : Path
        Folder of the package; it must be empty or absent.
    options : ExportOptions
    config : RunConfig or None
        Of the run that trained the model, for the card.

    Raises
    ------
    ExportError
        If the text tower or tokenizer cannot be exported, or a graph does not agree.
    """
    if model.fast_tokenizer() is None:
        raise ExportError(
            "This model's tokenizer has no tokenizer.json, which packages need.",
            "Models with a tokenizer of Hugging Face (XLM-R, SigLIP 2) can be exported.",
        )
    if options.pieces and not model.is_hugging_face:
        raise ExportError(
            "The vocabulary of this text tower cannot be pruned.",
            "Leave --pieces out: only text towers of Hugging Face can.",
        )
    model.refuse_other_tokenizer()
    if options.patches and not is_plain_vit(model.clip.visual):
        raise ExportError(
            "This image tower gives no patch embeddings in the joint space.",
            "Leave --patches out: open_clip's own vision transformers can.",
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise ExportError(f"The folder {out} is not empty.", "Name another one.")
    except OSError as err:
        raise OutputError(f"{out} cannot be used: {err.strerror}.") from None
    try:
        if options.pieces:
            prune_vocabulary(model, list(options.texts), options.pieces)
        stored = write_files(model, out, options.precision, options.patches)
        manifest, figures = _manifest(model, options), None
        write_package(out, manifest)
        if options.fp16:
            from .half import NAME, add_half

            add_half(out)
            manifest["image"]["variants"]["fp16"] = NAME
            stored += "; image also in float16 for CUDA"
        if options.captions is not None:
            figures = evaluate_captions(out, options.captions, options.split)
            manifest["languages"] = language_figures(figures)
        size = model.fast_tokenizer().get_vocab_size()
        card = export_card(manifest, config, figures, size, stored)
        (out / "MODEL_CARD.md").write_text(card, "utf-8")
        return write_package(out, manifest)
    except BaseException:
        shutil.rmtree(out, ignore_errors=True)  # half a package is worse than none
        raise


def _manifest(model: ClipModel, options: ExportOptions) -> dict[str, Any]:
    return {
        "name": options.name,
        "version": options.version,
        "license": options.licence,
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
            "gsd_range_m": list(options.gsd),
            "patch_output": PATCHES if options.patches else None,
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
@click.option(
    "--precision",
    type=click.Choice(["fp32", "fp16", "int8", "int4"]),
    default="fp32",
    show_default=True,
    help="How weights are stored. int4: the text tower, where 4 bits hold; the image tower in 8.",
)
@click.option("--fp16", is_flag=True, help="Add an image tower in half precision, for CUDA.")
@click.option("--patches", is_flag=True, help="Patch embeddings as a second output, for maps.")
@click.option(
    "--pieces", type=click.IntRange(0), default=0, help="Prune the vocabulary to so many."
)
@click.option(
    "--text",
    "texts",
    multiple=True,
    type=click.Path(path_type=Path),
    help="With --pieces: captions (JSONL) that must be split as before; may be repeated.",
)
@click.option(
    "--evaluate",
    "captions",
    type=click.Path(path_type=Path),
    help="Captions for the card's figures.",
)
@click.option("--split", type=click.Choice(SPLITS), default="test", show_default=True)
@click.option(
    "--gsd",
    type=(click.FloatRange(0, min_open=True), click.FloatRange(0, min_open=True)),
    default=(0.3, 30.0),
    show_default=True,
    help="Metres a pixel, from and to, that the model was trained for.",
)
def main(checkpoint: Path, out: Path, **options: Any) -> None:
    """Write a package from CHECKPOINT (best.pt of a run, or an open_clip model folder)."""
    if options["gsd"][0] > options["gsd"][1]:
        raise click.UsageError("--gsd: the first number must be the smaller one.")
    try:
        config = None
        if not checkpoint.is_dir():
            config = config_of(load_checkpoint(checkpoint), checkpoint)
        package = export_model(load_trained(checkpoint), out, ExportOptions(**options), config)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(f"{package.label}: {package.bytes / 1e6:.1f} MB in {out}")


if __name__ == "__main__":
    main()
