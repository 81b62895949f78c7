"""Is it there? Cases for the verdict: things that are in a layer, and things that are not."""

from __future__ import annotations

import numpy as np
from quality_data import WORDS, Data, Layer, mentions, rsicd_names, rsscn7_names
from terraseek.engine import verdict
from terraseek.engine.calibration import stats_of
from terraseek.engine.messages import LANGUAGES

#: What raters call each class of RSSCN7.
RATED = {
    "grass": "grass",
    "field": "field",
    "industry": "industry",
    "riverlake": "water pond",
    "forest": "forest",
    "resident": "residential",
    "parking": "parking",
}
#: Classes of RSICD that are none of RSSCN7, and what raters call them and their relatives.
OTHERS = {
    "airport": "airport",
    "bare land": "bareland desert",
    "baseball field": "baseball",
    "beach": "beach",
    "bridge": "bridge viaduct",
    "center": "commercial square church stadium",
    "church": "church",
    "commercial": "commercial",
    "desert": "desert bareland",
    "mountain": "mountain",
    "park": "park",
    "playfields": "pitch playground stadium",
    "playground": "playground pitch stadium",
    "pond": "pond water",
    "port": "port",
    "railway station": "railway",
    "resort": "resort",
    "school": "school",
    "square": "square",
    "stadium": "stadium playground",
    "storage tanks": "tanks",
    "viaduct": "viaduct bridge",
}
#: Images of a class in the layers that a verdict on rare things is fitted on.
RARE = (1, 3, 10)
Case = tuple[dict[str, float], bool, str]


def without(layer: Layer, keys: str) -> np.ndarray:
    """Which images show none of some things, as far as raters saw."""
    return np.array([not seen & set(keys.split()) for seen in layer.shown])


def evidence(
    data: Data, vectors: np.ndarray, phrase: str, language: str, own: bool
) -> tuple[str, dict[str, float]]:
    """Kind and evidence of a phrase on a layer, as the engine computes it."""
    asked = verdict.asked(data.text, phrase, data.encode(phrase), language, own=own)
    best = vectors[np.argsort(-(vectors @ asked.direction), kind="stable")[: verdict.TOP]]
    layer = stats_of(vectors)
    return asked.kind, verdict.gather(asked, layer, best, data.text, len(vectors))[0]


def cases(
    data: Data,
    layer: Layer,
    language: str,
    labels: list[str] | None = None,
    *,
    own: bool = False,
    rated: bool = False,
) -> list[tuple[str, Case]]:
    """Kind and evidence of classes (default: all), on the layer and on the layer without them.

    Parameters
    ----------
    own : bool
        Judge the words themselves, as those of a sentence that no list has.
    rated : bool
        Of RSSCN7: what raters saw is taken out as well, and other things are asked for.
    """
    names = rsicd_names() if layer.captions else rsscn7_names()
    found = []
    for label in labels or list(names):
        phrase, absent = names[label][language], layer.labels != label
        if layer.captions:
            absent &= mentions(layer, WORDS[label]) == 0
        elif rated:
            absent &= without(layer, RATED[label])
        for present, vectors in ((True, layer.vectors), (False, layer.vectors[absent])):
            kind, here = evidence(data, vectors, phrase, language, own)
            found.append((kind, (here, present, label)))
    for label, keys in OTHERS.items() if rated else ():
        vectors = layer.vectors[without(layer, keys)]
        kind, here = evidence(data, vectors, rsicd_names()[label][language], language, own)
        found.append((kind, (here, False, label)))
    return found


def small_layers(layer: Layer, draws: int = 12, classes: int = 7) -> list[tuple[Layer, list[str]]]:
    """Layers of a few random classes, and three of those to ask for."""
    rng, labels = np.random.default_rng(0), sorted(set(layer.labels.tolist()))
    found = []
    for _ in range(draws):
        drawn = [str(v) for v in rng.choice(labels, classes, replace=False)]
        found.append((layer.take(np.isin(layer.labels, drawn)), drawn[:3]))
    return found


def states(
    data: Data,
    layer: Layer,
    language: str,
    *,
    own: bool = False,
    rated: bool = False,
    few: int = 0,
) -> list[tuple[str, bool, str]]:
    """(state, whether it is there, label) of every case of a layer; ``few``: of rare things."""
    found = []
    every = (
        rare_cases(data, layer, language, None, few, own=own)
        if few
        else cases(data, layer, language, own=own, rated=rated)
    )
    for kind, (here, present, label) in every:
        fitted, _ = verdict.constants(data.package.towers, kind)
        found.append((verdict.state_of(verdict.probability(here, fitted), fitted), present, label))
    return found


def rare(layer: Layer, label: str, few: int, rng: np.random.Generator) -> np.ndarray:
    """Embeddings of an RSICD layer that has so many images of a class, and shows no more of it."""
    absent = (layer.labels != label) & (mentions(layer, WORDS[label]) == 0)
    kept = rng.choice(np.flatnonzero(layer.labels == label), few, replace=False)
    return np.concatenate([layer.vectors[absent], layer.vectors[kept]])


def rare_cases(
    data: Data,
    layer: Layer,
    language: str,
    labels: list[str] | None,
    few: int,
    *,
    own: bool = False,
) -> list[tuple[str, Case]]:
    """Kind and evidence of classes (default: all) on a layer that has a few images of each."""
    found, rng, names = [], np.random.default_rng(few), rsicd_names()
    for label in labels or list(names):
        vectors = rare(layer, label, few, rng)
        kind, here = evidence(data, vectors, names[label][language], language, own)
        found.append((kind, (here, True, label)))
    return found


def training_cases(
    data: Data, kind: str, layers: tuple[str, ...]
) -> tuple[list[Case], list[str], list[int]]:
    """Cases that the constants of a kind are fitted on, the layer of each, and how many are there.

    0 is absent, 99 as many as there are. A named thing is the same in every language, so it is
    asked once.
    """
    found: list[Case] = []
    of: list[str] = []
    count: list[int] = []

    def add(here: list[tuple[str, Case]], name: str, few: int) -> None:
        for said, case in here:
            if said == kind:
                found.append(case)
                of.append(name)
                count.append(few if case[1] else 0)

    own = kind == "sentence"
    for name in layers:
        layer = data.layer(name)
        small = small_layers(layer)
        for language in LANGUAGES if own else ("en",):
            for part, labels in [(layer, None), *small]:
                add(cases(data, part, language, labels, own=own), name, 99)
                for few in RARE:
                    add(rare_cases(data, part, language, labels, few, own=own), name, few)
    return found, of, count
