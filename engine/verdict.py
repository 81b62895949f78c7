"""Is anything convincing there? Evidence from the best tiles, and a calibrated decision.

What decides, over the best ``TOP`` tiles of a phrase, by contrast, of the tiles searched:

* ``fit``: how much better the query explains them than the best of the shipped concepts that
  mean something else, in hundredths of a cosine with their centred directions. What a tile
  adds to every sentence drops out of the difference;
* ``margin``: the same difference, contrast against contrast: in the layer's own spread, so that it
  carries over to other imagery, but what covers a seventh of the layer does not stand out;
* ``size``: the logarithm (base 10) of the number of tiles searched, up to LARGEST: the best of
  many is better by chance.

Shown besides: ``top``, their mean contrast, and ``lift``, their mean cosine above that of neutral
prompts ("an aerial photo") times the model's logit scale. Lift decided better on RSICD, but its
level belongs to the imagery it was fitted on: on a scene of another sensor it denied a stadium.

A logistic curve turns evidence into the probability that what was asked for is there
(Platt 1999): the mean of the log odds of two curves, one of ``fit`` and ``size``, one of ``margin``
and ``size``. On validation images ``fit`` alone decides as well as both; on imagery of another
kind, where its level shifts, ``margin`` keeps what stands out. The constants were fitted on
RSICD's validation images, as they are, in haze and zoomed in, by ``benchmarks/search_quality.py
--fit`` and lie in ``resources/search/calibration.json`` by the hashes of the towers; a model
without an entry takes the default and says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from .calibration import RESOURCES, concept_vectors, layer_sample, neutral_vector, spread_of
from .encoder import TextEncoder
from .index import Index

#: Best tiles that are asked what they show.
TOP = 10
#: Concepts nearer to the query than this (cosine after centring) mean the same: no rivals.
RIVAL_COSINE = 0.4
#: Evidence that decides.
NAMES = ("fit", "margin", "size")
#: What each curve is fitted on.
CURVES = (("fit", "size"), ("margin", "size"))
#: Layers are no larger than this to the decision: more was not measured.
LARGEST = 10_000
#: Of fewer tiles nothing is claimed: the ``TOP`` best are most of them, and stand out of nothing.
SMALLEST = 2 * TOP


@dataclass(frozen=True)
class Verdict:
    """Whether what was asked for is there.

    Attributes
    ----------
    state : str
        ``there``, ``unclear`` or ``absent``.
    probability : float
        Of being there, 0 to 1.
    evidence : dict
        ``top``, ``fit``, ``margin``, ``lift`` and ``size``.
    rival : str
        The concept that explains the best tiles best, besides the query.
    calibrated : bool
        Whether the constants were fitted for this model.
    """

    state: str
    probability: float
    evidence: dict[str, float]
    rival: str
    calibrated: bool

    @property
    def convincing(self) -> bool:
        """Whether it is said to be there."""
        return self.state == "there"


@lru_cache(maxsize=1)
def _constants() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((RESOURCES / "calibration.json").read_text("utf-8"))
    return data


def constants(towers: str) -> tuple[dict[str, Any], bool]:
    """Fitted constants for a package's towers, and whether they are its own."""
    data = _constants()
    own = data["models"].get(towers)
    return (own, True) if own else (data["default"], False)


def evidence(
    vector: np.ndarray,
    best: np.ndarray,
    sample: np.ndarray,
    concepts: np.ndarray,
    neutral: np.ndarray,
    logit_scale: float,
    n_tiles: int,
) -> tuple[dict[str, float], int]:
    """Evidence for one query vector.

    Parameters
    ----------
    vector : float32 array (D,)
        Embedding of the query.
    best : float32 array (k, D)
        Embeddings of its best tiles.
    sample : float32 array (n, D)
        Embeddings of ordinary tiles of the layer.
    concepts : float32 array (C, D)
    neutral : float32 array (D,)
    logit_scale : float
    n_tiles : int
        Tiles that were searched.

    Returns
    -------
    evidence : dict of float
    rival : int
        Row of the concept that explains the best tiles best.
    """
    centre = concepts.mean(0)
    a, b = concepts - centre, vector - centre
    own = spread_of(sample @ b).contrast(best @ b)
    unit = b / (np.linalg.norm(b) + 1e-9)
    units = a / (np.linalg.norm(a, axis=1, keepdims=True) + 1e-9)
    near = units @ unit
    others = np.flatnonzero(near < RIVAL_COSINE)
    if not len(others):
        others = np.argsort(near)[: max(1, len(near) // 2)]
    levels, here = sample @ a[others].T, best @ a[others].T
    theirs = np.stack([spread_of(levels[:, j]).contrast(here[:, j]) for j in range(len(others))], 1)
    found = {
        "top": float(own.mean()),
        "fit": float(100 * (best @ unit - (best @ units[others].T).max(1)).mean()),
        "margin": float((own - theirs.max(1)).mean()),
        "lift": float((best @ (vector - neutral)).mean() * logit_scale),
        "size": float(np.log10(max(1, min(n_tiles, LARGEST)))),
    }
    return found, int(others[int(theirs.mean(0).argmax())])


def probability(found: dict[str, float], fitted: dict[str, Any]) -> float:
    """Probability that what was asked for is there."""
    x = float(fitted["intercept"]) + sum(fitted["weights"].get(n, 0.0) * found[n] for n in NAMES)
    return float(1.0 / (1.0 + np.exp(-np.clip(x, -60, 60))))


def state_of(p: float, fitted: dict[str, Any]) -> str:
    """Return what a probability is taken for.

    Above ``cut`` pass few absent things; below ``low`` lie few that are there; between the two
    nothing is claimed.
    """
    if p >= float(fitted["cut"]):
        return "there"
    return "absent" if p < float(fitted.get("low", fitted["cut"])) else "unclear"


def judge(
    index: Index,
    vector: np.ndarray,
    best: np.ndarray,
    text: TextEncoder,
    language: str,
    n_tiles: int,
) -> Verdict:
    """Judge a sentence on a layer.

    Parameters
    ----------
    index : Index
    vector : float32 array (D,)
        Embedding of the sentence.
    best : float32 array (k, D)
        Embeddings of its best tiles among those that were searched, by contrast.
    text : TextEncoder
    language : str
        Language whose shipped concepts and neutral prompts are used.
    n_tiles : int
        Tiles that were searched.
    """
    from .calibration import bank_language, table

    package = text.package
    fitted, own = constants(package.towers)
    found, rival = evidence(
        vector,
        best[:TOP],
        layer_sample(index),
        concept_vectors(text, language),
        neutral_vector(text, language),
        package.logit_scale,
        n_tiles,
    )
    p = probability(found, fitted)
    state = state_of(p, fitted) if n_tiles >= SMALLEST else "unclear"
    name = table("concepts")[bank_language(language)][rival].split("|")[0]
    rounded = {key: round(value, 3) for key, value in found.items()}
    return Verdict(state, round(p, 3), rounded, name, own)
