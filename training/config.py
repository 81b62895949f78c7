"""Configuration of a training run: one TOML file, read into dataclasses.

Every key has a default but ``data.captions`` and ``run``. A key that is not known, a value of
the wrong type or out of its range is an error that names the key.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ConfigError


def number(default: float, low: float = 0.0, high: float = math.inf) -> Any:
    """A field with a closed range."""
    return field(default=default, metadata={"range": (low, high)})


def choice(default: str, *others: str) -> Any:
    """A field that takes one of several words."""
    return field(default=default, metadata={"choice": (default, *others)})


@dataclass(frozen=True)
class ModelConfig:
    """Which model is trained.

    Attributes
    ----------
    name : str
        A name of open_clip, ``hf-hub:owner/name``, or a local folder with
        ``open_clip_config.json`` (and tokenizer and text configuration where the text tower is
        a Hugging Face one).
    pretrained : str
        open_clip's tag or a weights file; empty for the folder's own or random weights.
    max_tokens : int
        Longest sentence; a batch is padded to its own longest.
    """

    name: str = "xlm-roberta-base-ViT-B-32"
    pretrained: str = ""
    max_tokens: int = number(64, 4, 512)


@dataclass(frozen=True)
class DataConfig:
    """What is trained on.

    Attributes
    ----------
    captions : str
        JSONL file; see docs/training.md. A relative path starts at the TOML file's folder.
    images : str
        Folder with images or tar shards; default the JSONL's own folder.
    languages : list of str
        Languages that are used; empty for all.
    english : float
        Share of English captions, where an image has others too.
    balance : float
        How the rest is drawn over the image's other languages: 1 evenly, 0 as often as a language
        has captions in the whole set, in between its count to the power of ``1 - balance``.
    views : int
        Captions of one image a step; more than one are versions of one sentence in several
        languages where these are there, and are needed by the objective ``views``.
    max_broken : float
        Share of images that may be broken before training is refused.
    """

    captions: str = ""
    images: str = ""
    languages: list[str] = field(default_factory=list)
    english: float = number(0.4, 0, 1)
    balance: float = number(1.0, 0, 1)
    views: int = number(1, 1, 10)
    max_broken: float = number(0.01, 0, 1)


@dataclass(frozen=True)
class ObjectiveConfig:
    """Weights and settings of the objectives; a weight of 0 leaves one out.

    Attributes
    ----------
    contrastive : str
        ``info_nce``, ``decoupled`` or ``sigmoid``, on every global view.
    contrastive_weight, views_weight, distill_weight, patch_weight : float
    hard_negatives : bool
        Add a sentence with two words swapped for each caption that allows it.
    prototypes, hidden, bottleneck : int
        Of the projector of self-distillation.
    student_temperature, teacher_temperature, centre_momentum : float
    freeze_last : int
        Steps in which the projector's last layer rests at the start.
    """

    contrastive: str = choice("info_nce", "decoupled", "sigmoid")
    contrastive_weight: float = number(1.0)
    views_weight: float = number(0.0)
    distill_weight: float = number(1.0)
    patch_weight: float = number(0.0)
    hard_negatives: bool = False
    prototypes: int = number(4096, 2, 131072)
    hidden: int = number(2048, 2, 8192)
    bottleneck: int = number(256, 2, 4096)
    student_temperature: float = number(0.1, 1e-3, 10)
    teacher_temperature: float = number(0.04, 1e-3, 10)
    centre_momentum: float = number(0.9, 0, 1)
    freeze_last: int = number(100)


@dataclass(frozen=True)
class CropConfig:
    """Views of an image; shares are of its area (SILC).

    Attributes
    ----------
    global_views, local_views : int
    local_size : int
        Pixels of a local crop; global ones have the model's own size.
    global_area, local_area : list of two numbers
    turns : bool
        Any angle and mirror image: seen from above a scene has no upright.
    colour : float
        Strength of brightness and contrast changes.
    """

    global_views: int = number(2, 1, 4)
    local_views: int = number(8, 0, 16)
    local_size: int = number(96, 8, 512)
    global_area: list[float] = field(
        default_factory=lambda: [0.4, 1.0], metadata={"range": (1e-3, 1)}
    )
    local_area: list[float] = field(
        default_factory=lambda: [0.05, 0.4], metadata={"range": (1e-3, 1)}
    )
    turns: bool = True
    colour: float = number(0.2, 0, 1)


@dataclass(frozen=True)
class OptimConfig:
    """How the weights move.

    Attributes
    ----------
    epochs, batch, accumulate : int
        ``batch`` images a process and forward pass; ``accumulate`` passes a step.
    rate, rate_new : float
        Peak learning rate of the pretrained towers' last layers, and of what is new.
    layer_decay : float
        Factor of the rate from each layer to the one below.
    decay, warmup, clip : float
        Weight decay of matrices; share of the steps in which the rate rises; largest norm.
    ema : float
        Momentum of the moving average: teacher and evaluated model in one.
    freeze_image, freeze_text : int
        Layers from below that are never trained; -1 locks the tower.
    unfreeze_after : int
        Steps in which only what is new (projections, heads, scale) is trained.
    precision : str
        Autocast of the forward pass.
    """

    epochs: int = number(10, 1)
    batch: int = number(64, 1)
    accumulate: int = number(1, 1)
    rate: float = number(1e-5, 0, 1)
    rate_new: float = number(1e-3, 0, 1)
    layer_decay: float = number(0.9, 0.01, 1)
    decay: float = number(0.05, 0, 1)
    warmup: float = number(0.1, 0, 1)
    clip: float = number(3.0, 1e-6)
    ema: float = number(0.9995, 0, 1)
    freeze_image: int = number(0, -1)
    freeze_text: int = number(0, -1)
    unfreeze_after: int = number(0)
    precision: str = choice("fp32", "bf16", "fp16")


@dataclass(frozen=True)
class RunConfig:
    """A run: everything that decides what comes out of it.

    Attributes
    ----------
    run : str
        Folder of checkpoints, metrics and curves; relative to the TOML file's folder.
    seed : int
    device : str
        ``auto``, ``cpu`` or ``cuda``.
    validate_every, save_every : int
        Steps; 0 is once an epoch. A run that is started again goes on from its last checkpoint.
    """

    run: str = ""
    seed: int = number(0)
    device: str = choice("auto", "cpu", "cuda")
    validate_every: int = number(0)
    save_every: int = number(0)
    model: ModelConfig = field(default_factory=ModelConfig)
    data: DataConfig = field(default_factory=DataConfig)
    objectives: ObjectiveConfig = field(default_factory=ObjectiveConfig)
    crops: CropConfig = field(default_factory=CropConfig)
    optim: OptimConfig = field(default_factory=OptimConfig)


def _value(value: Any, kind: Any, meta: typing.Mapping[str, Any], key: str) -> Any:
    if dataclasses.is_dataclass(kind):
        if not isinstance(value, dict):
            raise ConfigError(f"{key} must be a table.")
        return _build(kind, value, f"{key}.")
    if isinstance(kind, types.GenericAlias):
        (inner,) = typing.get_args(kind)
        if not isinstance(value, list):
            raise ConfigError(f"{key} must be a list.")
        values = [_value(v, inner, meta, key) for v in value]
        if inner is float and not (len(values) == 2 and values[0] <= values[1]):
            raise ConfigError(f"{key} must be two rising numbers.")
        return values
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        name = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}[kind]
        raise ConfigError(f"{key} must be {name}, not {value!r}.")
    if "choice" in meta and value not in meta["choice"]:
        raise ConfigError(f"{key} must be one of {', '.join(meta['choice'])}, not {value!r}.")
    if "range" in meta:
        low, high = meta["range"]
        if not low <= value <= high:  # also catches nan
            raise ConfigError(f"{key} must be from {low:g} to {high:g}, not {value!r}.")
    return value


def _build(kind: Any, table: dict[str, Any], prefix: str = "") -> Any:
    fields = {f.name: f for f in dataclasses.fields(kind)}
    hints = typing.get_type_hints(kind)
    for key in table:
        if key not in fields:
            raise ConfigError(
                f"{prefix}{key} is no known key.", f"Known here are: {', '.join(fields)}."
            )
    return kind(
        **{k: _value(v, hints[k], fields[k].metadata, f"{prefix}{k}") for k, v in table.items()}
    )


def parse_config(table: dict[str, Any], base: Path) -> RunConfig:
    """Build a :class:`RunConfig`; relative paths start at ``base``.

    Raises
    ------
    ConfigError
        Naming the key.
    """
    config: RunConfig = _build(RunConfig, table)
    if not config.run or not config.data.captions:
        raise ConfigError("Both run (a folder) and data.captions (a JSONL file) must be given.")
    o = config.objectives
    if o.contrastive_weight + o.views_weight + o.distill_weight + o.patch_weight == 0:
        raise ConfigError("objectives: every weight is 0.")
    if o.views_weight and config.data.views < 2:
        raise ConfigError("objectives.views_weight needs data.views of 2 or more.")
    if o.patch_weight and not config.crops.local_views:
        raise ConfigError("objectives.patch_weight needs crops.local_views of 1 or more.")
    if o.distill_weight and config.crops.global_views + config.crops.local_views < 2:
        raise ConfigError("objectives.distill_weight needs two views or more in crops.")
    captions = base / config.data.captions
    images = base / config.data.images if config.data.images else captions.parent
    name = config.model.name
    if ":" not in name and (base / name).is_dir():
        name = str((base / name).resolve())
    return dataclasses.replace(
        config,
        run=str(base / config.run),
        data=dataclasses.replace(config.data, captions=str(captions), images=str(images)),
        model=dataclasses.replace(config.model, name=name),
    )


def load_config(path: Path) -> RunConfig:
    """Read a TOML file; see :class:`RunConfig` for the keys.

    Raises
    ------
    ConfigError
        If it cannot be read, is no TOML, or a key is wrong.
    """
    try:
        import tomllib
    except ModuleNotFoundError:
        raise ConfigError("Configurations need Python 3.11 or newer.") from None
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as err:
        raise ConfigError(f"{path} cannot be read ({type(err).__name__}).") from None
    except tomllib.TOMLDecodeError as err:
        raise ConfigError(f"{path} is no valid TOML: {err}.") from None
    return parse_config(table, path.resolve().parent)
