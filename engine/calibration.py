"""What a score means: contrast against the layer, and whether anything convincing is there.

**Contrast.** A cosine of 0.27 says nothing: its level changes with the sentence, the
language and the imagery, and some tiles are near to every sentence. So the mean of the
cosines with some fifty shipped concepts, in the language of the query, is taken off::

    s(x) = x . q - mean over concepts c of x . c  =  x . (q - mean c)
    z(x) = (s(x) - median(s)) / (1.4826 MAD(s))          over the tiles of the layer

The first line removes hubs (query-bank and distribution normalisation: Bogolin et al. 2022,
Zhou et al. 2023); the second counts robust standard deviations above an ordinary tile of
this layer (Iglewicz and Hoaglin 1993), comparable between sentences and languages.

**Verdict.** The best tile of a thousand always stands out, also when nothing is there. So
the best tiles are asked what they show: a shipped list of some fifty concepts, in the
language of the query or in all ten, is scored on them. Where another concept explains them
better than the query, the query is probably absent. Evidence and cut are in :mod:`.verdict`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from .encoder import TextEncoder
from .index import Index
from .messages import LANGUAGES
from .text_cache import embeddings

RESOURCES = Path(__file__).resolve().parent.parent / "resources" / "search"
#: Tiles that stand for the layer where all would take long.
SAMPLE = 4096
#: A median absolute deviation times this is the standard deviation of a normal distribution.
MAD = 1.4826


@lru_cache(maxsize=4)
def table(name: str) -> dict[str, list[str]]:
    """Columns of a list of ``resources/search`` by language; synonyms joined by ``|``."""
    lines = (RESOURCES / f"{name}.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {code: [row[k] for row in rows[1:]] for k, code in enumerate(rows[0])}


def bank_language(language: str) -> str:
    """Language of the shipped lists that serves a query: English for any but the ten."""
    return language if language in LANGUAGES else "en"


def concept_vectors(text: TextEncoder, language: str) -> np.ndarray:
    """Embeddings of the shipped concepts, by their first names: float32 (C, D)."""
    names = [c.split("|")[0] for c in table("concepts")[bank_language(language)]]
    return embeddings(text, names)


def centre_vector(text: TextEncoder, language: str) -> np.ndarray:
    """Mean embedding of the shipped concepts, which contrast is measured from: float32 (D,)."""
    return np.asarray(concept_vectors(text, language).mean(0))


def neutral_vector(text: TextEncoder, language: str) -> np.ndarray:
    """Mean embedding of the neutral prompts of a language: float32 (D,)."""
    prompts = table("neutral")[bank_language(language)]
    return np.asarray(embeddings(text, prompts).mean(0))


@dataclass(frozen=True)
class Spread:
    """Level and spread of the scores of one query on a layer."""

    median: float
    scale: float

    def contrast(self, scores: np.ndarray) -> np.ndarray:
        """Scores in robust standard deviations above the layer's median."""
        return np.asarray((scores - self.median) / self.scale, np.float32)


def spread_of(scores: np.ndarray) -> Spread:
    """Robust level and spread of scores (N,), from at most ``SAMPLE`` of them.

    Where more than half of the tiles score the same, the MAD is 0; then the standard
    deviation serves, and 1 where all tiles score the same.
    """
    sample = np.asarray(scores[:: max(1, len(scores) // SAMPLE)], np.float64)
    if not len(sample):
        return Spread(0.0, 1.0)
    median = float(np.median(sample))
    scale = MAD * float(np.median(np.abs(sample - median)))
    if scale < 1e-6:
        scale = float(sample.std())
    return Spread(median, scale if scale > 1e-6 else 1.0)


@dataclass(frozen=True)
class LayerStats:
    """Mean and spread of a layer's embeddings, from a sample of its tiles.

    Attributes
    ----------
    mean : float32 array (D,)
    whitener : float32 array (D, D)
        ``(S + shrinkage * trace(S) / D * I)^-1``, S the covariance.
    sample : float32 array (n, D)
    concepts : dict of (model hash, language) to list of Spread
        Of the shipped concepts on the sample, as the verdict fills it.
    """

    mean: np.ndarray
    whitener: np.ndarray
    sample: np.ndarray
    concepts: dict[tuple[str, str], list[Spread]] = field(default_factory=dict)


#: Share of the mean variance that is added to the diagonal of a layer's covariance.
SHRINKAGE = 10.0


def stats_of(embeddings: np.ndarray, shrinkage: float = SHRINKAGE) -> LayerStats:
    """Statistics of a layer from embeddings (n, D)."""
    sample = np.asarray(embeddings, np.float32)
    mean = sample.mean(0)
    centred = (sample - mean).astype(np.float64)
    covariance = centred.T @ centred / max(len(sample) - 1, 1)
    d = len(mean)
    ridge = shrinkage * max(float(np.trace(covariance)) / d, 1e-9)
    whitener = np.linalg.inv(covariance + ridge * np.eye(d)).astype(np.float32)
    return LayerStats(mean, whitener, sample)


def layer_sample(index: Index) -> np.ndarray:
    """Embeddings of the tiles that :func:`spread_of` takes too: float32 (n, D)."""
    rows = np.arange(0, len(index), max(1, len(index) // SAMPLE))
    parts, start = [np.empty((0, index.dimension), np.float32)], 0
    for block in index.blocks():
        here = rows[(rows >= start) & (rows < start + len(block))] - start
        parts.append(np.asarray(block[here], np.float32))
        start += len(block)
    return np.concatenate(parts)


_STATS: dict[str, tuple[str, LayerStats]] = {}


def layer_stats(index: Index) -> LayerStats:
    """Statistics of an index, kept until its segments change."""
    key, state = str(index.folder), "/".join(f"{s.name}:{s.n}" for s in index.segments)
    known = _STATS.get(key)
    if known is None or known[0] != state:
        if len(_STATS) >= 4:
            _STATS.clear()
        known = (state, stats_of(layer_sample(index)))
        _STATS[key] = known
    return known[1]


def rows_of(index: Index, rows: np.ndarray) -> np.ndarray:
    """Embeddings of some tiles: float32 (k, D), in the order of ``rows``."""
    blocks = index.blocks()
    starts = np.cumsum([0] + [len(b) for b in blocks])
    out = np.empty((len(rows), index.dimension), np.float32)
    for k, row in enumerate(np.asarray(rows, np.int64)):
        block = int(np.searchsorted(starts, row, side="right")) - 1
        out[k] = blocks[block][row - starts[block]]
    return out
