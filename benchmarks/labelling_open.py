"""Layers that hold what the list does not name: for calibration, and to measure "unknown".

Every layer is made of RSICD's images. Of a part of the 31 classes, 2 to 20 long, or of a shipped
list of broad classes with one class taken out, the images of the listed classes are there and, a
third of the layer, images of classes that are not listed: these ought to become unknown. One layer
has all classes, and all are listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from terraseek.engine.labels.classes import load

#: Classes of the lists made of RSICD's, and lists of each length.
LENGTHS, LISTS = (2, 3, 4, 6, 8, 12, 20), 3
#: Images of a class at most in layers of broad classes.
MOST = 60
#: Images that should be unknown, of so many that should not.
OTHERS = 0.5
_BUILT = [
    "dense-residential", "medium-residential", "commercial", "industrial", "center", "church",
    "school", "square", "railway-station",
]  # fmt: skip
_GREEN = {"forest": ["forest"], "meadow": ["meadow"], "field": ["farmland"]}
#: What a class of a list of broad classes is in RSICD; classes that are several things are left
#: out (a park is trees, grass and paths), as are those of the lists that RSICD has no images of.
BROAD = {
    "simple": {
        "water": ["pond"], "vegetation": ["forest", "meadow", "farmland"],
        "bare": ["bare-land", "desert"], "built": _BUILT,
    },
    "worldcover": {
        "tree-cover": _GREEN["forest"], "grassland": _GREEN["meadow"],
        "cropland": _GREEN["field"], "built-up": _BUILT, "bare": ["bare-land", "desert"],
        "water": ["pond"],
    },
    "corine-1": {
        "artificial": _BUILT, "agricultural": _GREEN["field"],
        "forest-seminatural": _GREEN["forest"], "water": ["pond"],
    },
    "eurosat": {
        "AnnualCrop": _GREEN["field"], "Forest": _GREEN["forest"], "Pasture": _GREEN["meadow"],
        "Highway": ["viaduct"], "Industrial": ["industrial"], "River": ["river"],
        "Residential": ["dense-residential", "medium-residential", "sparse-residential"],
    },
}  # fmt: skip


@dataclass(frozen=True)
class OpenLayer:
    """A layer and its list.

    Attributes
    ----------
    kind : str
        What counts as one row of a table.
    list : str
        Id of the shipped list.
    listed : int array (K,)
        Numbers of the classes in that list.
    rows : int array (N,)
        Numbers of the images.
    truth : int array (N,)
        Place of the class in ``listed``; -1 where it is none of them.
    """

    kind: str
    list: str
    listed: np.ndarray
    rows: np.ndarray
    truth: np.ndarray


def open_layers(truth: np.ndarray, seed: int = 0) -> Iterator[OpenLayer]:
    """Layers of images whose numbers in RSICD's list are ``truth``; another seed, other lists."""
    n = int(truth.max()) + 1
    yield OpenLayer("31 of 31", "rsicd", np.arange(n), np.arange(len(truth)), truth)
    for length in LENGTHS:
        for k in range(LISTS):
            rng = np.random.default_rng([length, k, seed])
            order = rng.permutation(n)
            listed, others = np.sort(order[:length]), order[length:][: max(1, length // 2)]
            place = np.full(n, -1)
            place[listed] = np.arange(length)
            yield _layer(f"{length} of 31", "rsicd", listed, place[truth], others, truth, rng)
    ids = [c.id for c in load("rsicd").classes]
    for name, parts in BROAD.items():
        numbers = [c.id for c in load(name).classes]
        for k, without in enumerate(parts):
            rng = np.random.default_rng([len(name), k, seed])
            listed = np.array([i for i, c in enumerate(numbers) if c != without])
            place = np.full(n, -1)
            for c, images in parts.items():
                for image in images if c != without else []:
                    place[ids.index(image)] = list(listed).index(numbers.index(c))
            others = np.array([ids.index(image) for image in parts[without]])
            yield _layer(name, name, listed, place[truth], others, truth, rng, MOST)


def _layer(
    kind: str,
    name: str,
    listed: np.ndarray,
    place: np.ndarray,
    others: np.ndarray,
    truth: np.ndarray,
    rng: np.random.Generator,
    most: int | None = None,
) -> OpenLayer:
    """All images of the listed classes (``most`` of each), and half as many of the others."""
    known = [rng.permutation(np.flatnonzero(place == k))[:most] for k in range(len(listed))]
    inside = np.concatenate(known)
    outside = rng.permutation(np.flatnonzero(np.isin(truth, others)))
    outside = outside[: round(OTHERS * len(inside))]
    rows = np.concatenate([inside, outside])
    return OpenLayer(
        kind, name, listed, rows, np.r_[place[inside], np.full(len(outside), -1)].astype(int)
    )
