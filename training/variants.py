"""The table of experiments: what differs from the default settings in each run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .errors import ConfigError
from .heads import HeadConfig
from .heads_loop import TrainConfig


@dataclass(frozen=True)
class Variant:
    """One run.

    Attributes
    ----------
    name : str
        Of its files.
    group : str
        Heading of the table that it stands in.
    what : str
        What it is, in words.
    train, heads : dict
        Keys of :class:`TrainConfig` and :class:`HeadConfig` that differ from the base.
    views : tuple of int
        Cached views of the training images.
    share : float
        Of the training images that it sees; for as many more epochs, so about as many steps.
    """

    name: str
    group: str
    what: str
    train: dict[str, Any] = field(default_factory=dict)
    heads: dict[str, Any] = field(default_factory=dict)
    views: tuple[int, ...] = (0, 5)
    share: float = 1.0

    @property
    def quick(self) -> bool:
        """Whether it says something where projections alone are trained, over pooled features."""
        return (
            not {"text_trained", "image_blocks"} & set(self.heads) and "distill" not in self.train
        )

    def config(self, epochs: int, seed: int, quick: bool = False) -> TrainConfig:
        """Return the run's settings; ``quick`` takes block and text layers out of the heads."""
        base, heads = BASE, replace(BASE.heads, **self.heads)
        if quick:
            heads = replace(heads, image_blocks=0, text_layers=0, text_trained=0, token_drop=0.0)
        length = round(epochs / self.share)
        return replace(base, **{**self.train, "heads": heads, "epochs": length, "seed": seed})


#: What 0.1.0 was trained with; frozen here, so that a new default changes no old experiment.
BASE = TrainConfig(heads=HeadConfig())

LANGUAGES = "1 Translations"
DISTILL = "2 Self-distillation on crops of the token grid"
LOSSES = "3 Losses on repeated captions"
TOWERS = "4 Towers and trained layers"
BETTER = "6 Towards a better default"
CURVE = "8 What more images would bring"

VARIANTS: tuple[Variant, ...] = (
    Variant(
        "baseline", LANGUAGES, "ten languages (40 % English), soft targets: the settings of 0.1.0"
    ),
    Variant("english", LANGUAGES, "English captions only", {"english": 1.0}),
    Variant("labels", BETTER, "15 % of the texts name the scene's label", {"labels": 0.15}),
    Variant(
        "images-12", CURVE, "an eighth of the training images, eight times the epochs", share=0.125
    ),
    Variant(
        "images-25", CURVE, "a quarter of the training images, four times the epochs", share=0.25
    ),
    Variant("images-50", CURVE, "half of the training images, twice the epochs", share=0.5),
    Variant("single", LOSSES, "InfoNCE with one right text an image", {"loss": "single"}),
    Variant("decoupled", LOSSES, "decoupled InfoNCE", {"loss": "decoupled"}),
    Variant("sigmoid", LOSSES, "sigmoid of every pair", {"loss": "sigmoid"}),
    Variant("views", LOSSES, "languages as views of one instance", {"loss": "views"}),
    Variant("distill-cls", DISTILL, "crop's embedding to the whole image's", {"distill": "cls"}),
    Variant("distill-patch", DISTILL, "crop's tokens to the whole image's", {"distill": "patch"}),
    Variant("towers-cnn", TOWERS, "EfficientNet-Lite0 only", {}, {"towers": "cnn"}),
    Variant("towers-vit", TOWERS, "ViT blocks 1 to 7 only", {}, {"towers": "vit"}),
    Variant("fresh-0", TOWERS, "both; no fresh block over the ViT's", {}, {"image_blocks": 0}),
    Variant("fresh-2", TOWERS, "both; two fresh blocks", {}, {"image_blocks": 2}),
    Variant("spread", TOWERS, "both; the patch tokens' deviation too", {}, {"spread": True}),
    Variant("text-locked", TOWERS, "both; no layer of the text tower", {}, {"text_trained": 0}),
    Variant("text-last1", TOWERS, "both; last layer of the text tower", {}, {"text_trained": 1}),
    Variant(
        "text-adapters",
        TOWERS,
        "both; adapters of width 64 in the last two layers of the text tower, which are frozen",
        {},
        {"text_trained": 0, "adapter": 64},
    ),
)


def variants_of(names: Sequence[str]) -> list[Variant]:
    """Return the variants of these names.

    Raises
    ------
    ConfigError
        If there is none of a name.
    """
    by_name = {v.name: v for v in VARIANTS}
    if unknown := [name for name in names if name not in by_name]:
        raise ConfigError(
            f"There is no variant {unknown[0]!r}.", f"There are {', '.join(by_name)}."
        )
    return [by_name[name] for name in names]
