"""Embeddings of the shipped sentences, kept in the user's cache folder.

Several hundred concepts and prompts take a text tower some seconds, once for each model. A file
is named by the hash of the text tower and of the sentences; one that is not what it must be is
made anew.
"""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import TerraSeekError
from .package import ModelPackage
from .storage import canonical_hash, save_array, user_cache

if TYPE_CHECKING:
    from .encoder import TextEncoder

#: Files kept in the cache folder; the oldest go first.
MAX_CACHED = 200


def folder() -> Path:
    """The folder of the embeddings in the user's cache folder."""
    return user_cache() / "prompts"


def path_of(package: ModelPackage, sentences: Any, where: Path | None = None) -> Path:
    """File of what a package's text tower makes of some sentences, as lists in any order."""
    text = package.text
    tower = [package.files[f]["sha256"] for f in (text.file, text.tokenizer)]
    key = canonical_hash([tower, text.prefix, text.max_tokens, sentences])
    return (where or folder()) / f"{key[:32]}.npy"


def _header(shape: tuple[int, int]) -> bytes:
    """The first bytes of the file of such an array, as this numpy writes them."""
    stream = io.BytesIO()
    description = {"descr": np.dtype(np.float32).str, "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(stream, description)
    return stream.getvalue()


def load(path: Path, shape: tuple[int, int]) -> np.ndarray | None:
    """The array in the cache, or None where it is missing or not what it must be."""
    try:
        with path.open("rb") as stream:
            # Compared, not read: what a damaged header makes numpy's reader raise is anything.
            head = _header(shape)
            if stream.read(len(head)) != head:
                return None
            raw = stream.read(4 * shape[0] * shape[1])
    except OSError:
        return None
    if len(raw) != 4 * shape[0] * shape[1]:
        return None
    rows = np.frombuffer(raw, np.float32)
    if not np.isfinite(rows).all():
        return None
    return rows.reshape(shape).copy()


def store(path: Path, rows: np.ndarray) -> None:
    """Keep the array; a cache that cannot be written costs time, nothing else."""
    with contextlib.suppress(OSError, TerraSeekError):
        path.parent.mkdir(parents=True, exist_ok=True)
        old = sorted(path.parent.glob("*.npy"), key=lambda p: p.stat().st_mtime)
        for extra in old[: max(0, len(old) - MAX_CACHED)]:
            extra.unlink(missing_ok=True)
        save_array(path, rows, "the cache")


def embeddings(encoder: TextEncoder, sentences: list[str]) -> np.ndarray:
    """Embeddings of shipped sentences, from memory, the cache folder or the text tower.

    Returns
    -------
    float32 array (n, D)
        Not to be changed.
    """
    key = tuple(sentences)
    rows = encoder.lists.get(key)
    if rows is None:
        path = path_of(encoder.package, sentences)
        rows = load(path, (len(sentences), encoder.package.dimension))
        if rows is None:
            rows = np.stack([encoder.encode(s) for s in sentences])
            store(path, rows)
        encoder.lists[key] = rows
    return rows
