"""Matrix products of many tiles, by ONNX Runtime.

numpy's BLAS splits a thin product over threads that wait for each other many times; on a
machine whose cores are busy (QGIS draws, another job runs) that was measured to take 20
times as long. The graph of the search does not wait like that, and takes the index's
float16 as it is.
"""

from __future__ import annotations

import numpy as np

from ..device import make_session
from ..search import GRAPH

_BLOCK = 4096
_sessions: list[object] = []


def product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """``a @ b``: float16 (n, d) with float32 (d, k) -> float32 (n, k)."""
    if not _sessions:
        _sessions.append(make_session(GRAPH))
    feed = {"embeddings": np.ascontiguousarray(a), "queries": np.ascontiguousarray(b)}
    return np.asarray(_sessions[0].run(["scores"], feed)[0])  # type: ignore[attr-defined]


class Products:
    """Products with the same N embeddings (float16), block by block.

    Parameters
    ----------
    features : float array (N, D)
    """

    def __init__(self, features: np.ndarray) -> None:
        half = np.asarray(features, np.float16)
        self._blocks = [half[i : i + _BLOCK] for i in range(0, len(half), _BLOCK)]
        self._turned = [np.ascontiguousarray(block.T) for block in self._blocks]

    def with_columns(self, columns: np.ndarray) -> np.ndarray:
        """``features @ columns``, float32 (N, K)."""
        return np.concatenate([product(block, columns) for block in self._blocks])

    def sums(self, weights: np.ndarray) -> np.ndarray:
        """``weights.T @ features``: weighted sums of the embeddings, float32 (K, D)."""
        total = np.zeros((self._turned[0].shape[0], weights.shape[1]), np.float64)
        for k, block in enumerate(self._turned):
            total += product(block, weights[k * _BLOCK : (k + 1) * _BLOCK])
        return total.T.astype(np.float32)
