"""Measure a package or a torch checkpoint on a file of the caption format.

Both go through the same protocol on the same images, so that what an export or smaller weights
cost is the difference of two files of figures.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from terraseek.engine.package import MANIFEST

from .errors import DataError
from .packaged import PackagedModel
from .pixels import ImageStore, load_pixels
from .prompts import PROMPTS
from .records import Record, read_records
from .scoring import mean_score, score_records
from .zero_shot import class_table, classify_records, only_label

Floats = NDArray[np.float32]
#: File that makes a folder one of open_clip.
OPEN_CLIP = "open_clip_config.json"
Encoders = tuple[int, Callable[[NDArray[np.uint8]], Floats], Callable[[list[str]], Floats]]


@dataclass(frozen=True)
class Opened:
    """A model: what it is, how it encodes, and its factor from cosine to logit.

    ``prompts`` are the templates of its package, or those of training; ``packaged`` is the
    package, where it is one.
    """

    kind: str
    encoders: Encoders
    scale: float
    prompts: dict[str, list[str]] = field(default_factory=lambda: PROMPTS)
    packaged: PackagedModel | None = None


def kind_of(path: Path) -> str:
    """Return what a model is stored as: ``package``, ``checkpoint`` or ``open_clip folder``."""
    if (path / MANIFEST).is_file():
        return "package"
    return "open_clip folder" if path.is_dir() else "checkpoint"


def check_models(models: Sequence[Path], against: Sequence[Path] = ()) -> None:
    """Refuse what cannot be measured together, before minutes go into the first of them.

    Raises
    ------
    DataError
        If a path is not there, or ``models``, seeds of one training, are of several kinds.
    """
    for path in (*models, *against):
        if not path.exists():
            raise DataError(f"There is no {path}.")
        if path.is_dir() and not any((path / name).is_file() for name in (MANIFEST, OPEN_CLIP)):
            raise DataError(
                f"{path} is no model: it holds neither {MANIFEST} (a package) nor {OPEN_CLIP} "
                "(an open_clip folder).",
                "Of a training run, name the checkpoint: RUN/best.pt.",
            )
    if len({kind_of(m) for m in models}) > 1:
        raise DataError(
            "Several MODELS are seeds of one training: all packages, all checkpoints or all "
            "open_clip folders. `terraseek evaluate MODEL --against OTHER` compares others."
        )


def open_model(path: Path) -> Opened:
    """Open a package, a checkpoint, or an open_clip model folder.

    Parameters
    ----------
    path : Path
        Package folder, checkpoint of ``train``, or open_clip model folder.
    """
    if kind_of(path) == "package":
        packaged = PackagedModel(path)
        side = packaged.package.image.input_size
        encoders: Encoders = (side, packaged.encode_images, packaged.encode_texts)
        package = packaged.package
        prompts = PROMPTS | package.text.prompts
        return Opened(kind_of(path), encoders, package.logit_scale, prompts, packaged)
    # torch and open_clip are needed for these only: a package is measured without them.
    from .export_model import load_trained
    from .train import embed_images, embed_texts

    model = load_trained(path)
    return Opened(
        kind_of(path),
        (
            model.side,
            lambda images: embed_images(model, images),
            lambda texts: embed_texts(model, texts),
        ),
        float(model.scale.detach()),
    )


def _zero_shot(
    model: Opened, records: list[Record], kept: list[Record], images: Floats, folder: Path
) -> dict[str, Any]:
    """Zero-shot over the labels of a split; ``failed`` says why where it cannot be."""
    classes = sorted({label for r in records if (label := only_label(r))})
    try:
        names = class_table(classes, folder)
    except DataError as err:
        return {"failed": str(err)}
    encode = model.encoders[2]
    return classify_records(kept, images, encode, names, classes, model.prompts, model.scale)


def evaluate_captions(path: Path, captions: Path, split: str) -> dict[str, Any]:
    """Return what a model does on one split of a caption file, JSON-ready.

    Retrieval of every language by both protocols; where records have one label each, and there
    are two labels or more, also zero-shot classification (``zero_shot``).

    Raises
    ------
    TerraSeekError
        If the model or the captions cannot be used.
    """
    opened = open_model(path)
    side, encode_images, encode_texts = opened.encoders
    records, skipped = read_records(captions)
    found = Counter(r.split for r in records)
    records = [r for r in records if r.split == split]
    if not records:
        there = ", ".join(f"{x} {n}" for x, n in found.items()) or "no line that can be used"
        raise DataError(f"{captions} has no image of the split {split!r}: {there}.", "See --split.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "images.npy"
        kept, images, lost = load_pixels(records, ImageStore(captions.parent), side, file)
        if not kept:
            raise DataError(
                f"No image of the split {split!r} of {captions} can be used; {lost.summary()}.",
                "Images are looked for beside the caption file, in folders and in .tar files.",
            )
        embedded = encode_images(images)
        del images  # Windows removes no file that is mapped
    scores = score_records(kept, embedded, encode_texts)
    result = {
        "model": path.name,
        "kind": opened.kind,
        "captions": captions.name,
        "split": split,
        "images": len(kept),
        "skipped": [list(item) for item in (*skipped.items, *lost.items)],
        "languages": scores,
        "mean_recall": mean_score(scores),
    }
    if len({only_label(r) for r in kept} - {None}) > 1:
        result["zero_shot"] = _zero_shot(opened, records, kept, embedded, captions.parent)
    return result
