"""Retrieval on records of the caption format, with any pair of encoders."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .errors import DataError
from .records import Record
from .retrieval import carried, deduplicated, native

Floats = NDArray[np.floating]


def score_records(
    records: list[Record],
    images: Floats,
    encode: Callable[[list[str]], Floats],
) -> dict[str, dict[str, float]]:
    """Return retrieval for each language: native (all images, all captions) and SkyScript's.

    Parameters
    ----------
    records : list of Record
    images : array (N, D)
        L2-normalised embeddings of the records' images.
    encode : callable
        Sentences to L2-normalised embeddings.

    Raises
    ------
    DataError
        If there is no record.
    """
    if not records:
        raise DataError("There is no image to measure on.", "Check `split` in the caption file.")
    result = {}
    for language in sorted({x for r in records for x in r.captions}):
        said = [(i, t) for i, r in enumerate(records) for t in r.captions.get(language, []) if t]
        # Images without a caption in this language are no queries, so they are no candidates.
        rows = sorted({i for i, _ in said})
        at = {i: k for k, i in enumerate(rows)}
        unique = sorted({t for _, t in said})
        order = {t: k for k, t in enumerate(unique)}
        texts = encode(unique)[[order[t] for _, t in said]]
        result[language] = native(images[rows], texts, [at[i] for i, _ in said])
        once, right = carried([(at[i], t) for i, t in said], len(rows))
        first = {t: k for k, (_, t) in reversed(list(enumerate(said)))}
        result[language] |= deduplicated(images[rows], texts[[first[t] for t in once]], right)
        result[language]["images"] = float(len(rows))
    return result


def mean_score(scores: dict[str, dict[str, float]]) -> float:
    """Mean over the languages of mean recall: what the best checkpoint is chosen by."""
    return float(np.mean([s["mean_recall"] for s in scores.values()]))
