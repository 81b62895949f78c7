"""Simulated feedback: marks given by the labels, average precision on what was not marked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from quality_data import Data, Layer, average_precision, rsicd_names, rsscn7_names
from quality_tasks import contrast_of
from terraseek.engine.calibration import LayerStats, spread_of, stats_of
from terraseek.engine.feedback import learn, suggest
from terraseek.engine.precision import precision

#: When the ranking is measured, in marks.
ROUNDS = (5, 10, 20)
#: A query got worse when it lost more average precision than this.
TOLERANCE = 0.005


@dataclass
class Run:
    """One query's feedback."""

    label: str
    language: str
    #: What the list was ranked by when it was marked.
    ranking: str
    #: Average precision on the unmarked tiles, by rounds: (of that list, after marks).
    values: dict[int, tuple[float, float]]
    #: Estimated precision of the 50 best unmarked tiles, its interval, and the truth.
    estimate: tuple[float, float, float, float]


def simulate(
    layer: Layer, stats: LayerStats, prior: np.ndarray, label: str
) -> tuple[dict[int, tuple[float, float]], tuple[float, float, float, float]]:
    """Mark 20 tiles: by turns the best that is not marked, and the one that is suggested."""
    right, n = layer.labels == label, len(layer.labels)
    marked: list[int] = []
    step = max(1, n // len(stats.sample))
    ordinary = prior[::step][: len(stats.sample)]
    after, head = prior, None
    values = {}
    for k in range(max(ROUNDS)):
        free = np.ones(n, bool)
        free[marked] = False
        rows = np.flatnonzero(free)
        rows = rows[np.argsort(-after[rows], kind="stable")]
        if k % 2 == 0 or head is None:
            marked.append(int(rows[0]))
        else:
            top = rows[:200]
            choice = suggest(after[top], layer.vectors[top], layer.vectors[marked], head, stats)
            marked.append(int(top[choice]))
        if (k + 1) in ROUNDS or (k % 2 == 0 and k >= 2):
            m = np.array(marked)
            head = learn(layer.vectors[m], right[m], prior[m], stats, ordinary)
            after = head.scores(prior, layer.vectors @ head.correction)
        if (k + 1) in ROUNDS:
            rest = np.setdiff1d(np.arange(n), marked)
            values[k + 1] = (
                average_precision(right[rest], prior[rest]),
                average_precision(right[rest], after[rest]),
            )
    assert head is not None  # noqa: S101
    rest = np.setdiff1d(np.arange(n), marked)
    best = rest[np.argsort(-after[rest], kind="stable")[:50]]
    mean, low, high = precision(head, after[best])
    return values, (mean, low, high, float(right[best].mean()))


def runs(data: Data, name: str, languages: tuple[str, ...]) -> list[Run]:
    """Simulated feedback on every class in some languages."""
    layer = data.layer(name)
    stats = stats_of(layer.vectors)
    names = rsscn7_names() if name == "rsscn7" else rsicd_names()
    found = []
    for language in languages:
        for label, by_language in names.items():
            phrase = by_language[language]
            cosine = layer.vectors @ data.encode(phrase)
            priors = {
                "cosine": spread_of(cosine).contrast(cosine),
                "contrast": contrast_of(data, layer, phrase, language),
            }
            for ranking, prior in priors.items():
                values, estimate = simulate(layer, stats, prior, label)
                found.append(Run(label, language, ranking, values, estimate))
    return found


def summary(found: list[Run]) -> dict[int, dict[str, float]]:
    """Means over queries of one set that were ranked alike, by round."""
    result = {}
    for k in ROUNDS:
        v = np.array([r.values[k] for r in found])
        gain = v[:, 1] - v[:, 0]
        result[k] = {
            "before": float(v[:, 0].mean()),
            "after": float(v[:, 1].mean()),
            "worse": float((gain < -TOLERANCE).mean()),
            "lost": float(-gain.min()),
        }
    return result
