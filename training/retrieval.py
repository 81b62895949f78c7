"""Retrieval protocols.

Native: every image once, all its captions, L2-normalised embeddings. An image
query is a hit if one of its own captions is among the first K; a text query is a
hit if its own image is. Mean recall is the mean of R@1, R@5, R@10 both ways.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
DEPTHS = (1, 5, 10)


def ranks_of_best(scores: Floats, right: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return, for each row, how many wrong columns score higher than its best right one.

    Zero is a hit at R@1. Ties count against the model, so that equal scores win
    nothing.
    """
    best = np.where(right, scores, -np.inf).max(1, keepdims=True)
    ahead = (scores >= best) & ~right
    return ahead.sum(1)


def recall(ranks: NDArray[np.int64], depth: int) -> float:
    """Percentage of queries whose first right answer is within ``depth``."""
    return float((ranks < depth).mean() * 100)


def recall_error(percent: float, n: int) -> float:
    """Standard error of a percentage of ``n`` independent queries (binomial)."""
    share = percent / 100
    return float(np.sqrt(share * (1 - share) / n) * 100)


def both_ways(
    images: Floats, texts: Floats, right: NDArray[np.bool_], prefix: str = ""
) -> dict[str, float]:
    """Evaluate image to text and text to image.

    Parameters
    ----------
    images : array (N, D)
        L2-normalised embeddings.
    texts : array (M, D)
        L2-normalised embeddings.
    right : array of bool, (N, M)
        Which text is right for which image. An image that no text is right for is no query; it
        stays among the candidates.
    prefix : str
        Put before the name of every figure.

    Returns
    -------
    dict
        ``i2t_r1`` ... ``t2i_r10`` and ``mean_recall``, in percent.
    """
    scores, asked = images @ texts.T, right.any(1)
    result: dict[str, float] = {}
    for name, ranks in (
        ("i2t", ranks_of_best(scores[asked], right[asked])),
        ("t2i", ranks_of_best(scores.T, right.T)),
    ):
        result |= {f"{prefix}{name}_r{k}": recall(ranks, k) for k in DEPTHS}
    result[f"{prefix}mean_recall"] = float(np.mean(list(result.values())))
    return result


def native(images: Floats, texts: Floats, owner: Sequence[int]) -> dict[str, float]:
    """Evaluate native retrieval; see :func:`both_ways`.

    Parameters
    ----------
    images : array (N, D)
        L2-normalised embeddings.
    texts : array (M, D)
        L2-normalised embeddings of all captions.
    owner : sequence of int
        For each text, the row of its image.
    """
    right = np.asarray(owner)[None, :] == np.arange(len(images))[:, None]
    return both_ways(images, texts, right)


def deduplicated(images: Floats, texts: Floats, carries: NDArray[np.bool_]) -> dict[str, float]:
    """Evaluate retrieval as SkyScript does (Wang et al. 2024): every text once.

    Parameters
    ----------
    images : array (N, D)
        L2-normalised embeddings.
    texts : array (M, D)
        L2-normalised embeddings of the distinct texts.
    carries : array of bool, (N, M)
        Which image carries which text: all images that carry a text are right for it, so that
        repeated captions are no errors.

    Returns
    -------
    dict
        ``sky_i2t_r1`` ... ``sky_t2i_r10`` and ``sky_mean_recall``, in percent.
    """
    return both_ways(images, texts, carries, "sky_")


def carried(said: Sequence[tuple[int, str]], images: int) -> tuple[list[str], NDArray[np.bool_]]:
    """Return the distinct texts of ``(image, text)`` and which image carries which, (N, M).

    Texts that differ in case, spaces or the full stop only are one text.
    """
    column: dict[str, int] = {}
    texts: list[str] = []
    pairs = []
    for image, text in said:
        key = " ".join(text.split()).rstrip(".").strip().lower()
        if key not in column:
            column[key] = len(texts)
            texts.append(text)
        pairs.append((image, column[key]))
    right = np.zeros((images, len(texts)), bool)
    if pairs:
        right[tuple(np.array(pairs).T)] = True
    return texts, right


def text_to_image(images: Floats, texts: Floats, right: NDArray[np.bool_]) -> dict[str, float]:
    """Evaluate text queries only: ``right`` (M, N) says which images are right for which text."""
    ranks = ranks_of_best(texts @ images.T, right)
    result = {f"t2i_r{k}": recall(ranks, k) for k in DEPTHS}
    result |= {f"t2i_r{k}_se": recall_error(result[f"t2i_r{k}"], len(texts)) for k in DEPTHS}
    return result
