"""The measurements of search quality; each returns a Markdown table of its figures."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
from quality_data import (
    Data,
    Layer,
    average_precision,
    mentions,
    rsicd_names,
    rsscn7_names,
)
from terraseek.engine import combine, prompts
from terraseek.engine.calibration import spread_of, stats_of, table
from terraseek.engine.messages import LANGUAGES
from terraseek.engine.query_language import parse
from terraseek.engine.together import sentences, with_sentences

#: Things that captions name: row of concepts.tsv by its first English name, words of captions.
OBJECTS = {
    "forest": r"trees|forest",
    "road": r"\broads?\b|street",
    "river": r"\brivers?\b",
    "bridge": r"bridge",
    "cars": r"\bcars?\b|vehicle",
    "boats": r"boat|ship",
    "football field": r"football|soccer",
    "swimming pool": r"swimming pool|\bpools?\b",
    "lake": r"\bponds?\b|\blakes?\b",
    "railway line": r"railway|rails|tracks",
    "houses": r"\bhouses?\b",
    "parking lot": r"parking",
    "aeroplanes": r"plane|aircraft",
    "baseball field": r"baseball",
    "beach": r"beach",
    "farmland": r"farmland|\bfields? of crop",
}
#: "a and b", "a or b", "a without b" as sentences.
JOINED = {
    "en": ("{a} and {b}", "{a} or {b}", "{a} without {b}"),
    "pt": ("{a} e {b}", "{a} ou {b}", "{a} sem {b}"),
    "es": ("{a} y {b}", "{a} o {b}", "{a} sin {b}"),
    "fr": ("{a} et {b}", "{a} ou {b}", "{a} sans {b}"),
    "de": ("{a} und {b}", "{a} oder {b}", "{a} ohne {b}"),
    "nl": ("{a} en {b}", "{a} of {b}", "{a} zonder {b}"),
    "it": ("{a} e {b}", "{a} o {b}", "{a} senza {b}"),
    "zh": ("{a}和{b}", "{a}或{b}", "{a}，没有{b}"),
    "ko": ("{a} 및 {b}", "{a} 또는 {b}", "{b} 없는 {a}"),
    "ru": ("{a} и {b}", "{a} или {b}", "{a}, без: {b}"),
}
OPERATORS = ("AND", "OR", "NOT")


def markdown(header: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(header) + " |", "| --- |" + " ---: |" * (len(header) - 1)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def object_names() -> dict[str, dict[str, str]]:
    rows = {cell.split("|")[0]: k for k, cell in enumerate(table("concepts")["en"])}
    return {
        name: {c: table("concepts")[c][rows[name]].split("|")[0] for c in LANGUAGES}
        for name in OBJECTS
    }


def object_pairs(layer: Layer) -> dict[str, list[tuple[str, str, np.ndarray]]]:
    """(a, b, which images are right) for each operator; named by two captions = present."""
    counts = {name: mentions(layer, words) for name, words in OBJECTS.items()}
    found: dict[str, list[tuple[str, str, np.ndarray]]] = {op: [] for op in OPERATORS}
    for a, b in itertools.permutations(OBJECTS, 2):
        has_a, has_b = counts[a] >= 2, counts[b] >= 2
        both, only = has_a & has_b, has_a & (counts[b] == 0)
        if a < b and 10 <= both.sum() <= 0.6 * min(has_a.sum(), has_b.sum()):
            found["AND"].append((a, b, both))
        if a < b and both.sum() <= 2 and min(has_a.sum(), has_b.sum()) >= 15:
            found["OR"].append((a, b, has_a | has_b))
        if both.sum() >= 10 and only.sum() >= 10:
            found["NOT"].append((a, b, only))
    return found


def contrast_of(data: Data, layer: Layer, phrase: str, language: str) -> np.ndarray:
    """Contrast of a phrase on a layer, as the engine computes it."""
    centre = data.centre(language)
    scores = layer.vectors @ (data.encode(phrase) - centre)
    return spread_of(scores).contrast(scores)


def operator_scores(
    data: Data,
    layer: Layer,
    op: str,
    a: str,
    b: str,
    language: str,
    rule: Callable | None = None,
) -> np.ndarray:
    """Degree of ``a op b`` on a layer, as the engine computes it."""
    node = with_sentences(parse(f'"{a}" {op} "{b}"'), language)
    spoken = [a, b, *sentences(node)]
    contrasts = {phrase: contrast_of(data, layer, phrase, language) for phrase in spoken}
    if rule is not None:
        return np.asarray(rule(op, contrasts[a], contrasts[b]))
    return combine.combine(node, contrasts)


def operators(data: Data, name: str, rule: Callable | None = None) -> dict[str, dict]:
    """Mean average precision by language and operator.

    Of the sentence by cosine, the sentence by contrast, the operator; and the number of pairs.
    """
    layer, names = data.layer(name), object_names()
    pairs = object_pairs(layer)
    result: dict[str, dict] = {}
    for language in LANGUAGES:
        result[language] = {}
        for k, op in enumerate(OPERATORS):
            plain, centred, query = [], [], []
            for a, b, right in pairs[op]:
                na, nb = names[a][language], names[b][language]
                sentence = JOINED[language][k].format(a=na, b=nb)
                plain.append(average_precision(right, layer.vectors @ data.encode(sentence)))
                scores = contrast_of(data, layer, sentence, language)
                centred.append(average_precision(right, scores))
                scores = operator_scores(data, layer, op, na, nb, language, rule)
                query.append(average_precision(right, scores))
            means = [float(np.mean(v)) for v in (plain, centred, query)]
            result[language][op] = (*means, len(plain))
    return result


def languages(data: Data, name: str, cut: float) -> tuple[dict[str, float], dict[str, float]]:
    """Median over classes of (hits in a language) / (hits in English) at one threshold.

    Returns the ratios at a contrast, and those at the cosine that gives English as many.
    """
    layer, names = data.layer(name), rsicd_names()
    at_contrast: dict[str, list[float]] = {c: [] for c in LANGUAGES[1:]}
    at_cosine: dict[str, list[float]] = {c: [] for c in LANGUAGES[1:]}
    for by_language in names.values():
        n = int((contrast_of(data, layer, by_language["en"], "en") >= cut).sum())
        if n == 0:
            continue
        cosine = np.sort(layer.vectors @ data.encode(by_language["en"]))[-n]
        for language in LANGUAGES[1:]:
            phrase = by_language[language]
            hits = (contrast_of(data, layer, phrase, language) >= cut).sum()
            at_contrast[language].append(float(hits) / n)
            hits = (layer.vectors @ data.encode(phrase) >= cosine).sum()
            at_cosine[language].append(float(hits) / n)
    return (
        {c: float(np.median(v)) for c, v in at_contrast.items()},
        {c: float(np.median(v)) for c, v in at_cosine.items()},
    )


def ranking(data: Data, name: str) -> dict[str, tuple[float, float]]:
    """Mean average precision of the class names by cosine and by contrast, each language."""
    layer = data.layer(name)
    names = rsscn7_names() if name == "rsscn7" else rsicd_names()
    result = {}
    for language in LANGUAGES:
        cosine, contrast = [], []
        for label, by_language in names.items():
            right, phrase = layer.labels == label, by_language[language]
            cosine.append(average_precision(right, layer.vectors @ data.encode(phrase)))
            contrast.append(average_precision(right, contrast_of(data, layer, phrase, language)))
        result[language] = (float(np.mean(cosine)), float(np.mean(contrast)))
    return result


def ensembles(data: Data, name: str) -> dict[str, dict[str, float]]:
    """Mean average precision of the 31 names, by contrast: as they are, and expanded."""
    layer, names = data.layer(name), rsicd_names()
    result: dict[str, dict[str, float]] = {}
    for language in LANGUAGES:
        values: dict[str, list[float]] = {"name": [], "expanded": []}
        for label, by_language in names.items():
            phrase = by_language[language]
            right = layer.labels == label
            both = {
                "name": [phrase],
                "expanded": prompts.expand(phrase, language, data.package),
            }
            for kind, said in both.items():
                vector = prompts.ensemble(data.text, said)
                vector = vector - data.centre(language)
                values[kind].append(average_precision(right, layer.vectors @ vector))
        result[language] = {kind: float(np.mean(v)) for kind, v in values.items()}
    return result


def examples(data: Data, name: str, draws: int = 5) -> dict[str, float]:
    """Mean average precision by one and five example tiles, and with the English name."""
    layer, names = data.layer(name), rsicd_names() if name != "rsscn7" else rsscn7_names()
    stats, rng = stats_of(layer.vectors), np.random.default_rng(0)
    found: dict[str, list[float]] = {}

    def contrast(scores: np.ndarray) -> np.ndarray:
        return spread_of(scores).contrast(scores)

    for label, by_language in names.items():
        right = layer.labels == label
        text = contrast_of(data, layer, by_language["en"], "en")
        rows = np.flatnonzero(right)
        for n in (1, 5):
            for _ in range(draws):
                shown = rng.choice(rows, n, replace=False)
                rest = np.ones(len(right), bool)
                rest[shown] = False
                centred = layer.vectors[shown].mean(0) - stats.mean
                plain = contrast(layer.vectors @ centred)
                white = contrast(layer.vectors @ (stats.whitener @ centred))
                for kind, scores in (
                    ("text", text),
                    (f"{n} like, plain", plain),
                    (f"{n} like", white),
                    (f"text + {n} like", text + white),
                ):
                    ap = average_precision(right[rest], scores[rest])
                    found.setdefault(kind, []).append(ap)
    return {kind: float(np.mean(v)) for kind, v in found.items()}
