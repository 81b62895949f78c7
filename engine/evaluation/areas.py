"""Area of rectangles inside polygons, exactly and for many rectangles at once.

The area under an edge from x0 to x1, above the bottom and cut at the top of a rectangle,
is an integral of a clamped line; summed with its sign over the edges of a ring (Green's
theorem) it is the area that ring and rectangle share. No clipped polygon is ever built.
"""

from __future__ import annotations

import numpy as np

#: Rectangles times edges of one step.
CHUNK = 2_000_000


def _primitive(y: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Integral of ``clip(y, low, high) - low`` over y, from ``low``."""
    inside = np.clip(y, low, high)
    return np.asarray(
        0.5 * (inside - low) ** 2 + np.where(y > high, (y - high) * (high - low), 0.0)
    )


def ring_area(boxes: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Area that each rectangle shares with the inside of a ring.

    Parameters
    ----------
    boxes : float array (n, 4)
        Left, bottom, right, top.
    ring : float array (m, 2)
        Corners; the last may repeat the first. Either sense of rotation.

    Returns
    -------
    float64 array (n,)
    """
    boxes = np.asarray(boxes, np.float64)
    ring = np.asarray(ring, np.float64)
    if len(ring) and (ring[0] != ring[-1]).any():
        ring = np.concatenate([ring, ring[:1]])
    out = np.zeros(len(boxes))
    if len(ring) < 4 or not len(boxes):
        return out
    # Numbers near 0 keep their digits: coordinates have six before the point.
    origin = ring.min(0)
    ring, boxes = ring - origin, boxes - np.tile(origin, 2)
    low, high = ring.min(0), ring.max(0)
    near = (boxes[:, 0] < high[0]) & (boxes[:, 2] > low[0])
    near &= (boxes[:, 1] < high[1]) & (boxes[:, 3] > low[1])
    rows = np.flatnonzero(near)
    step = max(1, CHUNK // len(ring))
    for at in range(0, len(rows), step):
        some = rows[at : at + step]
        out[some] = np.abs(_ring_area(boxes[some], ring))
    return out


def _ring_area(boxes: np.ndarray, ring: np.ndarray) -> np.ndarray:
    left, bottom, right, top = (boxes[:, k : k + 1] for k in range(4))
    x0, y0 = ring[None, :-1, 0], ring[None, :-1, 1]
    x1, y1 = ring[None, 1:, 0], ring[None, 1:, 1]
    dx = x1 - x0
    safe = np.where(dx == 0, 1.0, dx)
    slope = (y1 - y0) / safe
    a, b = np.clip(x0, left, right), np.clip(x1, left, right)
    ya, yb = y0 + slope * (a - x0), y0 + slope * (b - x0)
    rise = yb - ya
    flat = np.abs(rise) <= 1e-9 * (1.0 + np.abs(ya))
    middle = np.clip(0.5 * (ya + yb), bottom, top) - bottom
    difference = _primitive(yb, bottom, top) - _primitive(ya, bottom, top)
    height = np.where(flat, middle, difference / np.where(flat, 1.0, rise))
    return np.asarray(np.where(dx == 0, 0.0, height * (b - a)).sum(1))


def shared_area(boxes: np.ndarray, polygons: list[list[np.ndarray]]) -> np.ndarray:
    """Area that each rectangle shares with polygons of rings, the first the outline: (n,)."""
    total = np.zeros(len(boxes))
    for rings in polygons:
        total += ring_area(boxes, rings[0])
        for hole in rings[1:]:
            total -= ring_area(boxes, hole)
    return np.maximum(total, 0.0)


def polygon_area(polygons: list[list[np.ndarray]]) -> float:
    """Area of polygons of rings, holes taken off."""

    def one(ring: np.ndarray) -> float:
        x, y = (ring - ring[0]).T
        return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2

    return sum(one(rings[0]) - sum(map(one, rings[1:])) for rings in polygons)
