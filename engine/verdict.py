"""Is anything convincing there? Evidence from the best tiles, and a calibrated decision.

What decides, of the best ``TOP`` tiles of a phrase, by contrast, of the tiles searched, over the
best one, the best three and all of them:

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

A thing that the shipped lists name (:mod:`.names`) is judged in all ten languages, and the mean of
the evidence decides: an ensemble errs less than one language, and the answer does not depend on
which one is asked in. Its best tiles are those of the mean of the ten names. Any other sentence
is judged in its own language, by constants of its own.

Logistic curves (Platt 1999), one of ``fit`` and ``size``, one of ``margin`` and ``size``, are
averaged: on validation images ``fit`` alone decides as well as both; on imagery of another kind,
where its level shifts, ``margin`` keeps what stands out. There is such a pair for the best tile,
fitted on layers that have one image of the thing, for the best three, on layers that have three,
and for all ten; each is brought to one scale by what absent things reach, the strongest counts, and
a last curve makes it a probability. Above one cut a thing is there. Below another it is denied:
few of the things of which a layer has one to three tiles lie there.

The constants were fitted on RSICD's validation images, as they are, in haze and zoomed in, by
``benchmarks/search_quality.py --fit`` and lie in ``resources/search/calibration.json`` by the
hashes of the towers; a model without an entry takes the default and says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from .calibration import (
    RESOURCES,
    LayerStats,
    Spread,
    bank_language,
    centre_vector,
    concept_vectors,
    neutral_vector,
    spread_of,
)
from .encoder import TextEncoder
from .names import in_ten_languages

#: Best tiles that are asked what they show.
TOP = 10
#: Concepts nearer to the query than this (cosine after centring) mean the same: no rivals.
RIVAL_COSINE = 0.4
#: So many of them are asked by themselves, too: a layer may have one stadium.
FEW = (1, 3)
#: The evidence of each pair of curves that are fitted: of the best, of the best three, of all.
CURVES = (
    (("fit_1", "size"), ("margin_1", "size")),
    (("fit_3", "size"), ("margin_3", "size")),
    (("fit", "size"), ("margin", "size")),
)
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
        ``top``, ``fit``, ``margin``, ``lift``, ``size``; ``fit_1`` and the like: of the best few.
    rival : int
        Row of the concept that explains the best tiles best, besides the query.
    calibrated : bool
        Whether the constants were fitted for this model.
    """

    state: str
    probability: float
    evidence: dict[str, float]
    rival: int
    calibrated: bool

    @property
    def convincing(self) -> bool:
        """Whether it is said to be there."""
        return self.state == "there"


@lru_cache(maxsize=1)
def _constants() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((RESOURCES / "calibration.json").read_text("utf-8"))
    return data


def constants(towers: str, kind: str) -> tuple[dict[str, Any], bool]:
    """Fitted constants for a package's towers, and whether they are its own.

    ``kind`` is ``sentence`` or ``named``, as of :class:`Asked`.
    """
    data = _constants()
    own = data["models"].get(towers)
    return (own[kind], True) if own else (data["default"][kind], False)


@dataclass(frozen=True)
class Asked:
    """What is judged: a sentence, or a thing that the shipped lists name.

    Attributes
    ----------
    kind : str
        ``sentence`` or ``named``.
    languages : tuple of str
        Languages whose shipped lists it is held against.
    vectors : float32 array (n, D)
        Its embedding in each of them.
    direction : float32 array (D,)
        What its best tiles are ranked by.
    """

    kind: str
    languages: tuple[str, ...]
    vectors: np.ndarray
    direction: np.ndarray


def asked(
    text: TextEncoder, phrase: str, vector: np.ndarray, language: str, *, own: bool = False
) -> Asked:
    """Return what to judge for a phrase.

    Parameters
    ----------
    text : TextEncoder
    phrase : str
    vector : float32 array (D,)
        What was encoded for it: its own embedding, or the mean of its prompts.
    language : str
        Of the phrase; its shipped lists are used.
    own : bool
        Judge ``vector`` also where the lists name the phrase: its prompts were edited.
    """
    names = None if own else in_ten_languages(phrase, language)
    kind, languages = ("named", tuple(names)) if names else ("sentence", (bank_language(language),))
    vectors = np.stack([text.encode(name) for name in names.values()]) if names else vector[None]
    centres = np.stack([centre_vector(text, code) for code in languages])
    return Asked(kind, languages, vectors, np.asarray((vectors - centres).mean(0)))


def concept_spreads(sample: np.ndarray, concepts: np.ndarray) -> list[Spread]:
    """Level and spread of each concept (C, D) on a layer's sample (n, D)."""
    levels = sample @ (concepts - concepts.mean(0)).T
    return [spread_of(levels[:, k]) for k in range(len(concepts))]


def evidence(
    vector: np.ndarray,
    best: np.ndarray,
    sample: np.ndarray,
    concepts: np.ndarray,
    neutral: np.ndarray,
    logit_scale: float,
    n_tiles: int,
    spreads: list[Spread] | None = None,
) -> tuple[dict[str, float], int]:
    """Evidence for one query vector.

    Parameters
    ----------
    vector : float32 array (D,)
        Embedding of the query.
    best : float32 array (k, D)
        Embeddings of its best tiles, the best first.
    sample : float32 array (n, D)
        Embeddings of ordinary tiles of the layer.
    concepts : float32 array (C, D)
    neutral : float32 array (D,)
    logit_scale : float
    n_tiles : int
        Tiles that were searched.
    spreads : list of Spread, optional
        :func:`concept_spreads` of sample and concepts, where they are known.

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
    here, levels = best @ a[others].T, spreads or concept_spreads(sample, concepts)
    theirs = np.stack([levels[k].contrast(here[:, j]) for j, k in enumerate(others)], 1)
    fit = 100 * (best @ unit - (best @ units[others].T).max(1))
    margin = own - theirs.max(1)
    found = {
        "top": float(own.mean()),
        "fit": float(fit.mean()),
        "margin": float(margin.mean()),
        "lift": float((best @ (vector - neutral)).mean() * logit_scale),
        "size": float(np.log10(max(1, min(n_tiles, LARGEST)))),
    }
    for k in FEW:
        found[f"fit_{k}"] = float(fit[:k].mean())
        found[f"margin_{k}"] = float(margin[:k].mean())
    return found, int(others[int(theirs.mean(0).argmax())])


def strength(found: dict[str, float], fitted: dict[str, Any]) -> float:
    """The strongest of the curves: 0 is what absent things have in the middle, 1 few of them."""
    return max(
        float(curve["intercept"]) + sum(w * found[name] for name, w in curve["weights"].items())
        for curve in fitted["curves"]
    )


def probability(found: dict[str, float], fitted: dict[str, Any]) -> float:
    """Probability that what was asked for is there."""
    x = float(fitted["intercept"]) + float(fitted["slope"]) * strength(found, fitted)
    return float(1.0 / (1.0 + np.exp(-np.clip(x, -60, 60))))


def state_of(p: float, fitted: dict[str, Any]) -> str:
    """Return what a probability is taken for: between ``low`` and ``cut`` nothing is claimed."""
    if p >= float(fitted["cut"]):
        return "there"
    return "absent" if p < float(fitted.get("low", fitted["cut"])) else "unclear"


def gather(
    asked: Asked, layer: LayerStats, best: np.ndarray, text: TextEncoder, n_tiles: int
) -> tuple[dict[str, float], int]:
    """Evidence for a sentence or a thing, as of :func:`evidence`, the mean of its languages.

    Parameters
    ----------
    asked : Asked
    layer : LayerStats
        Remembers what the lists do on it.
    best : float32 array (k, D)
        Embeddings of its best tiles among those that were searched, by ``asked.direction``.
    text : TextEncoder
    n_tiles : int
        Tiles that were searched.
    """
    parts, rivals = [], []
    for code, vector in zip(asked.languages, asked.vectors):
        concepts, neutral = concept_vectors(text, code), neutral_vector(text, code)
        key = (text.package.hash, code)
        if key not in layer.concepts:
            layer.concepts[key] = concept_spreads(layer.sample, concepts)
        found, rival = evidence(
            vector,
            best,
            layer.sample,
            concepts,
            neutral,
            text.package.logit_scale,
            n_tiles,
            layer.concepts[key],
        )
        parts.append(found)
        rivals.append(rival)
    means = {name: float(np.mean([part[name] for part in parts])) for name in parts[0]}
    return means, max(rivals, key=rivals.count)


def judge(
    asked: Asked, layer: LayerStats, best: np.ndarray, text: TextEncoder, n_tiles: int
) -> Verdict:
    """Judge a sentence or a thing on a layer; parameters as of :func:`gather`."""
    fitted, own = constants(text.package.towers, asked.kind)
    found, rival = gather(asked, layer, best[:TOP], text, n_tiles)
    p = probability(found, fitted)
    state = state_of(p, fitted) if n_tiles >= SMALLEST else "unclear"
    rounded = {key: round(value, 3) for key, value in found.items()}
    return Verdict(state, round(p, 3), rounded, rival, own)
