"""Embeddings that can be used again because the tile's pixels are the same.

An embedding is a function of the tile's uint8 input and the image tower alone. So a
tile whose input has the digest of one that was embedded before, by the same tower on
the same provider, takes that embedding: after a new version of the raster, or with
another overlap, only what changed is embedded.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np

from .errors import IndexStoreError
from .index import MANIFEST, Index, read_manifest

DIGEST = np.dtype("<u8")  # two of them a tile


def digest(image: np.ndarray) -> np.ndarray:
    """128-bit BLAKE2b of a tile's model input, as two uint64."""
    raw = hashlib.blake2b(np.ascontiguousarray(image).data, digest_size=16).digest()
    return np.frombuffer(raw, DIGEST)


class Donors:
    """Looks tiles up by digest in older indexes.

    Parameters
    ----------
    indexes : list of Index
        Made by the same image tower, variant and provider.
    """

    def __init__(self, indexes: list[Index]) -> None:
        self._blocks = [block for index in indexes for block in index.blocks()]
        digests = [index.digests for index in indexes]
        table = np.concatenate([np.empty((0, 2), DIGEST), *digests])
        order = np.lexsort((table[:, 1], table[:, 0]))
        self._table, self._rows = table[order], order
        self._starts = np.cumsum([0] + [len(block) for block in self._blocks])

    def __len__(self) -> int:
        return len(self._table)

    def find(self, wanted: np.ndarray) -> np.ndarray | None:
        """Embedding (D,) float16 of the tile with this digest, or None."""
        at = int(np.searchsorted(self._table[:, 0], wanted[0]))
        while at < len(self._table) and self._table[at, 0] == wanted[0]:
            if self._table[at, 1] == wanted[1]:
                row = int(self._rows[at])
                block = int(np.searchsorted(self._starts, row, side="right")) - 1
                return np.asarray(self._blocks[block][row - self._starts[block]])
            at += 1
        return None


def find_donors(folder: Path, meta: dict[str, Any]) -> Donors:
    """Donors for the index in ``folder``: its own older content and its sibling indexes.

    Parameters
    ----------
    folder : Path
        The index folder; its siblings are the raster's indexes with other grids.
    meta : dict
        Manifest of the new index, with ``variant`` and ``provider`` filled in.
    """
    found = []
    for manifest in sorted(folder.parent.glob(f"*/{MANIFEST}")):
        try:
            other = read_manifest(manifest.parent)
            own = manifest.parent == folder
            if not _same_tower({**other, **(other.get("previous_tower", {}) if own else {})}, meta):
                continue
            index = Index(manifest.parent, repair=True, key="previous" if own else "segments")
        except IndexStoreError:
            continue
        if len(index):
            found.append(index)
    return Donors(found)


def _same_tower(a: dict[str, Any], b: dict[str, Any]) -> bool:
    same = all(a.get(key) and a.get(key) == b.get(key) for key in ("variant", "provider"))
    return bool(same and a["model"].get("image_sha256") == b["model"]["image_sha256"])
