"""From overlapping tiles to places: what a person would count.

With half-overlapping tiles one airport is fifty hits. Two ways to a list of places:

* :func:`suppress`: non-maximum suppression. The best tile stays, tiles that overlap it by
  more than a share of the smaller one go, and so on (Neubeck and Van Gool 2006).
* :func:`grow`: hits at or above a cut that touch are one region, with the best score, the
  outline of their union's bounds and the number of tiles (connected components).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Region:
    """A place: rows of its tiles, the best first; its bounds; its best score."""

    rows: list[int]
    bounds: tuple[float, float, float, float]
    score: float


def overlaps(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Area shared by one box and others, as a share of the smaller of the two: (n,)."""
    width = np.minimum(box[2], boxes[:, 2]) - np.maximum(box[0], boxes[:, 0])
    height = np.minimum(box[3], boxes[:, 3]) - np.maximum(box[1], boxes[:, 1])
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    own = (box[2] - box[0]) * (box[3] - box[1])
    return np.asarray(shared / np.maximum(np.minimum(area, own), 1e-300))


def suppress(boxes: np.ndarray, scores: np.ndarray, share: float = 0.25) -> np.ndarray:
    """Rows that stay, best first.

    Parameters
    ----------
    boxes : float array (n, 4)
        Left, bottom, right, top.
    scores : float array (n,)
    share : float
        A tile goes when more than this share of the smaller of the two is common with a
        better one that stays.
    """
    order = np.argsort(-np.asarray(scores), kind="stable")
    kept: list[int] = []
    while len(order):
        best = int(order[0])
        kept.append(best)
        rest = order[1:]
        order = rest[overlaps(boxes[best], boxes[rest]) <= share + 1e-9]
    return np.asarray(kept, np.int64)


def grow(boxes: np.ndarray, scores: np.ndarray) -> list[Region]:
    """Join tiles that overlap or share an edge into regions, best region first.

    Parameters
    ----------
    boxes, scores
        As in :func:`suppress`; only tiles at or above the cut.

    Notes
    -----
    A sweep from west to east with union-find: no pair farther apart than a tile is looked
    at. Tiles that only meet in a corner stay apart.
    """
    n = len(boxes)
    parent = np.arange(n)

    def root(k: int) -> int:
        while parent[k] != k:
            parent[k] = parent[parent[k]]
            k = int(parent[k])
        return k

    slack = 1e-6 * (boxes[:, 2:] - boxes[:, :2]).max(initial=0.0)
    order = np.argsort(boxes[:, 0], kind="stable")
    lefts = boxes[order, 0]
    for place, k in enumerate(order):
        end = int(np.searchsorted(lefts, boxes[k, 2] + slack, side="right"))
        others = order[place + 1 : end]
        width = np.minimum(boxes[k, 2], boxes[others, 2]) - boxes[others, 0]
        height = np.minimum(boxes[k, 3], boxes[others, 3]) - np.maximum(
            boxes[k, 1], boxes[others, 1]
        )
        touch = (np.minimum(width, height) >= -slack) & (np.maximum(width, height) > slack)
        for other in others[touch]:
            parent[root(int(other))] = root(int(k))
    groups: dict[int, list[int]] = {}
    for k in np.argsort(-np.asarray(scores), kind="stable"):
        groups.setdefault(root(int(k)), []).append(int(k))
    found = [Region(rows, _union(boxes[rows]), float(scores[rows[0]])) for rows in groups.values()]
    return sorted(found, key=lambda r: -r.score)


def _union(boxes: np.ndarray) -> tuple[float, float, float, float]:
    low, high = boxes[:, :2].min(0), boxes[:, 2:].max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def fuse(layers: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Put several ground sizes of one raster into one list by their contrast.

    A small object stands out in small tiles, an airport in large ones. Contrasts are
    comparable between tile sizes, so the maximum over the sizes that cover a place wins:
    all tiles go into one list, and :func:`suppress` or :func:`grow` keeps the best.

    Parameters
    ----------
    layers : sequence of (boxes (n, 4), contrasts (n,))
        One for each tile size, in one CRS.

    Returns
    -------
    boxes, contrasts : float64 (N, 4), float32 (N,)
    """
    boxes = np.concatenate([b for b, _ in layers])
    return boxes, np.concatenate([c for _, c in layers]).astype(np.float32)
