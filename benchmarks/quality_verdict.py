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
    data: Data, layer: Layer, language: str, *, own: bool = False, rated: bool = False
) -> list[tuple[str, bool, str]]:
    """(state, whether it is there, label) of every case of a layer."""
    found = []
    for kind, (here, present, label) in cases(data, layer, language, own=own, rated=rated):
        fitted, _ = verdict.constants(data.package.towers, kind)
        found.append((verdict.state_of(verdict.probability(here, fitted), fitted), present, label))
    return found


def training_cases(data: Data, kind: str, layers: tuple[str, ...]) -> tuple[list[Case], list[str]]:
    """Cases that the constants of a kind are fitted on, and the layer of each.

    A named thing is the same in every language, so it is asked once.
    """
    found: list[Case] = []
    of: list[str] = []
    for name in layers:
        layer = data.layer(name)
        small = small_layers(layer)
        for language in LANGUAGES if kind == "sentence" else ("en",):
            for part, labels in [(layer, None), *small]:
                here = cases(data, part, language, labels, own=kind == "sentence")
                found += [case for said, case in here if said == kind]
        of += [name] * (len(found) - len(of))
    return found, of
