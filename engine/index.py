"""The index folder: immutable segments named by a manifest that is replaced atomically.

Layout of ``<raster>.terraseek/<short hash>/``::

    manifest.json                 what the index is and which files belong to it
    <name>-embeddings.npy         float16 (n, D), memory-mapped, never changed
    <name>-tiles.npy              int32 (n, 3): latitude band, row, column
    <name>-digests.npy            uint64 (n, 2): BLAKE2b of each tile's model input
    <name>-skipped.npy            int32 (m, 3): tiles with too little valid area
    .lock                         held by the one process that writes

While a run goes on it adds parts; when it is done the parts are merged, sorted by
tile, into segments named by their content. So the finished folder has the same bytes
however often the run was interrupted. A file that no manifest names is not part of
the index; the next writer removes it.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from . import json_files
from .errors import IndexFormatError, IndexStoreError
from .grid import tile_keys
from .rows import may_be_mapped
from .storage import (
    make_folder,
    open_array,
    save_array,
    sync_folder,
    write_json,
    write_rows,
)

FORMAT = "terraseek-index"
FORMAT_VERSION = "1.0"
MANIFEST = "manifest.json"
LOCK = ".lock"
#: Rows of a finished segment; 1 M tiles are 16 files.
SEGMENT_ROWS = 65_536
MAX_MANIFEST_BYTES = 16 * 1024 * 1024


@dataclass
class Segment:
    """One set of files of the index; ``name`` is their common stem."""

    name: str
    n: int
    skipped: int

    def files(self) -> list[str]:
        """File names that belong to the segment."""
        parts = ("embeddings", "tiles", "skipped", "digests")
        return [f"{self.name}-{part}.npy" for part in parts]


class Index:
    """An index opened for reading.

    Parameters
    ----------
    folder : Path
        The folder that holds ``manifest.json``.
    key : str
        ``segments``, or ``previous`` for those of an older version of the raster.
    repair : bool
        Leave out segments whose files are missing or damaged instead of raising.

    Attributes
    ----------
    meta : dict
        The manifest.
    segments : list of Segment
        In the order of the rows.
    dimension : int
        Length of an embedding.

    Raises
    ------
    IndexStoreError
        If there is no index, its format is unknown, or a file does not fit.
    """

    def __init__(self, folder: Path, *, repair: bool = False, key: str = "segments") -> None:
        self.folder = Path(folder)
        self.meta = read_manifest(self.folder)
        for _ in range(5):
            try:
                self._load(repair, key)
                return
            except IndexStoreError:
                # A writer may have replaced the manifest and removed files meanwhile.
                now = read_manifest(self.folder)
                if now == self.meta:
                    raise
                self.meta = now
        self._load(repair, key)

    def _load(self, repair: bool, key: str) -> None:
        """Open the files that the manifest names."""
        try:
            self.segments = [
                Segment(str(s["name"]), int(s["n"]), int(s["skipped"]))
                for s in self.meta.get(key, [])
            ]
            self.dimension = int(self.meta["model"]["dimension"])
        except (KeyError, TypeError, ValueError):
            raise _damaged("its manifest lacks a field") from None
        for s in self.segments:
            if not s.name.replace("-", "").isalnum() or min(s.n, s.skipped) < 0:
                raise _damaged("its manifest names a file that may not be used")
        good, arrays, mapped = [], [], may_be_mapped(self.folder)
        for s in self.segments:
            try:
                arrays.append(self._open(s, mapped))
                good.append(s)
            except IndexStoreError:
                if not repair:
                    raise
        self.segments = good
        self._embeddings = [a[0] for a in arrays]
        self.ids = _stack([a[1] for a in arrays])
        self.skipped = _stack([a[2] for a in arrays])
        self.digests = np.concatenate([np.empty((0, 2), np.uint64), *[a[3] for a in arrays]])

    def _open(self, s: Segment, mapped: bool) -> list[Any]:
        kinds = (
            (np.float16, self.dimension, s.n),
            (np.int32, 3, s.n),
            (np.int32, 3, s.skipped),
            (np.uint64, 2, s.n),
        )
        return [
            open_array(self.folder / name, *kind, mapped=mapped)
            for name, kind in zip(s.files(), kinds)
        ]

    def __len__(self) -> int:
        return len(self.ids)

    def blocks(self) -> list[np.ndarray]:
        """Float16 embeddings (n, D) in the order of :attr:`ids`: mapped, or read by slices."""
        return self._embeddings

    def embeddings(self) -> np.ndarray:
        """All embeddings as one float16 array (N, D) in memory."""
        if not self._embeddings:
            return np.empty((0, self.dimension), np.float16)
        return np.concatenate(self._embeddings)

    def take(self, rows: np.ndarray) -> np.ndarray:
        """Embeddings (n, D) of some rows, without reading the others."""
        starts = np.cumsum([0] + [len(block) for block in self._embeddings])
        empty = np.empty((0, self.dimension), np.float16)
        return np.concatenate([empty, *_gather(self._embeddings, starts, rows)])

    def done_keys(self) -> np.ndarray:
        """Sorted keys of every tile that was embedded or skipped."""
        return np.sort(np.concatenate([tile_keys(self.ids), tile_keys(self.skipped)]))


class IndexWriter:
    """Adds tiles to an index; the caller holds its lock.

    Parameters
    ----------
    folder : Path
        Created when missing.
    meta : dict
        The manifest without ``segments``; replaces that of an index of older content.
    keep : bool
        Go on with the segments that are there (False starts over).
    """

    def __init__(self, folder: Path, meta: dict[str, Any], *, keep: bool = True) -> None:
        self.folder = folder
        make_folder(folder, "the index")
        self.meta = {**meta, "format": FORMAT, "format_version": FORMAT_VERSION}
        self.index: Index | None = None
        before: dict[str, Any] = {}
        with contextlib.suppress(IndexStoreError):
            before = read_manifest(folder)
            if keep:
                self.index = Index(folder, repair=True)
        self.segments: list[Segment] = list(self.index.segments) if self.index else []
        # Older content may still serve tiles that did not change, until the run is done.
        older, tower = list(before.get("previous", [])), before.get("previous_tower", {})
        if not keep and before.get("segments"):
            made = {k: before.get(k) for k in ("variant", "provider")}
            older = (older if tower == made else []) + before["segments"]
            tower = made
        if older:
            self.meta.update(previous=older, previous_tower=tower)
        self._commit()

    def done_keys(self) -> np.ndarray:
        """Sorted keys of the tiles that need no work."""
        return self.index.done_keys() if self.index else np.empty(0, np.int64)

    def add(
        self, ids: np.ndarray, embeddings: np.ndarray, skipped: np.ndarray, digests: np.ndarray
    ) -> None:
        """Append one part: written, synced, and then named by a new manifest."""
        named = [s.name for s in self.segments]
        named += [str(s["name"]) for s in self.meta.get("previous", [])]
        number = 1 + max((int(n[5:]) for n in named if n.startswith("part-")), default=0)
        part = Segment(f"part-{number:06d}", len(ids), len(skipped))
        names = part.files()
        save_array(self.folder / names[0], embeddings.astype(np.float16))
        save_array(self.folder / names[1], ids.astype(np.int32))
        save_array(self.folder / names[2], skipped.astype(np.int32))
        save_array(self.folder / names[3], digests.astype(np.uint64))
        self.segments.append(part)
        self._commit()

    def _commit(self) -> None:
        self.meta["segments"] = [
            {"name": s.name, "n": s.n, "skipped": s.skipped} for s in self.segments
        ]
        write_json(self.folder / MANIFEST, self.meta, "the index")

    def finish(self, extents: list[Any]) -> None:
        """Merge the parts into sorted segments and note which extents are complete."""
        self.meta["extents"] = extents
        for key in ("previous", "previous_tower"):
            self.meta.pop(key, None)
        if any(s.name.startswith("part-") for s in self.segments):
            self._commit()
            self._merge()
        self._commit()
        self._sweep()

    def _merge(self) -> None:
        index = Index(self.folder)
        order = np.argsort(tile_keys(index.ids), kind="stable")
        skipped = index.skipped[np.argsort(tile_keys(index.skipped), kind="stable")]
        starts = np.cumsum([0] + [s.n for s in index.segments])
        merged: list[Segment] = []
        for first in range(0, max(len(order), 1), SEGMENT_ROWS):
            rows = order[first : first + SEGMENT_ROWS]
            ids, skip = index.ids[rows], skipped if first == 0 else skipped[:0]
            # Named by what is in it (the digests stand for the embeddings), so that a file of
            # an older version of the raster is never written over.
            digests = index.digests[rows]
            content = b"".join(a.tobytes() for a in (ids, skip, digests))
            made = f"{self.meta.get('provider')}:{self.meta.get('variant')}:".encode()
            name = "seg-" + hashlib.sha256(made + content).hexdigest()[:16]
            segment = Segment(name, len(rows), len(skip))
            paths = [self.folder / f for f in segment.files()]
            shape = (len(rows), index.dimension)
            write_rows(paths[0], shape, np.float16, _gather(index.blocks(), starts, rows))
            save_array(paths[1], ids)
            save_array(paths[2], skip)
            save_array(paths[3], digests)
            merged.append(segment)
        self.segments = merged

    def _sweep(self) -> None:
        """Remove files that the manifest does not name; one still mapped stays on Windows."""
        wanted = {f for s in self.segments for f in s.files()}
        for path in [*self.folder.glob("*.npy"), *self.folder.glob(".*.tmp")]:
            if path.name not in wanted:
                with contextlib.suppress(OSError):
                    path.unlink()
        sync_folder(self.folder)


def discard_if_empty(folder: Path, made: list[Path]) -> None:
    """Remove an index folder in which nothing was embedded.

    A folder that another process writes to, or waits for, is left alone.

    Parameters
    ----------
    folder : Path
    made : list of Path
        Parents that this run created, the nearest first; they go too where they are empty.
        What was there before, perhaps made by hand for ``--out``, stays.
    """
    if not folder.is_dir():
        return  # gone with its share: taking the lock would make it anew
    lock = FileLock(str(folder / LOCK))
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return
    try:
        if any(s.get("n") for s in read_manifest(folder).get("segments", [])):
            return
    except (IndexStoreError, AttributeError):
        if (folder / MANIFEST).exists():
            return
    else:
        with contextlib.suppress(OSError):
            for path in folder.iterdir():
                if path.suffix == ".npy" or path.name == MANIFEST:
                    path.unlink()
    finally:
        # Under the lock: who waits for it notices that its file is gone, and begins anew.
        _remove_folder(folder, made)
        lock.release()
    _remove_folder(folder, made)  # Windows removes no file that is open


def _remove_folder(folder: Path, made: list[Path]) -> None:
    """Remove a folder that holds nothing but its lock, if it does, and empty parents of it."""
    with contextlib.suppress(OSError):
        if {p.name for p in folder.iterdir()} == {LOCK}:
            (folder / LOCK).unlink()
            folder.rmdir()
            for parent in made:
                parent.rmdir()


def _gather(blocks: list[np.ndarray], starts: np.ndarray, rows: np.ndarray) -> Iterator[np.ndarray]:
    """Rows of several arrays as if they were one, a few thousand at a time."""
    for at in range(0, len(rows), 4096):
        chunk = rows[at : at + 4096]
        which = np.searchsorted(starts, chunk, side="right") - 1
        out = np.empty((len(chunk), blocks[0].shape[1] if blocks else 0), np.float16)
        for k in np.unique(which):
            out[which == k] = blocks[k][chunk[which == k] - starts[k]]
        yield out


def _stack(arrays: list[np.ndarray]) -> np.ndarray:
    return np.concatenate([np.empty((0, 3), np.int32), *arrays])


def _damaged(why: str) -> IndexStoreError:
    return IndexStoreError(
        f"The index is damaged: {why}.", "Run `terraseek index` again: it repairs the index."
    )


def read_manifest(folder: Path) -> dict[str, Any]:
    """Read and check ``manifest.json`` of an index folder.

    Raises
    ------
    IndexStoreError
        If it is missing, no JSON, or of a major version that is not known.
    """
    path = folder / MANIFEST
    try:
        data = json_files.read(path, MAX_MANIFEST_BYTES)
    except FileNotFoundError:
        raise IndexStoreError(
            f"{folder.name!r} holds no index.", "Run `terraseek index` on the raster."
        ) from None
    except OSError as err:
        raise IndexStoreError(f"The index cannot be read: {err.strerror}.") from None
    except json_files.TooLarge:
        raise _damaged("its manifest is far too large") from None
    except ValueError:
        raise _damaged("its manifest is not valid JSON") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _damaged("its manifest is of something else")
    version = str(data.get("format_version", ""))
    major, ours = version.split(".")[0], FORMAT_VERSION.split(".")[0]
    if major.isdecimal() and int(major[:6]) > int(ours):
        raise IndexFormatError(
            f"The index has format {version[:12]!r}; this engine reads {ours}.x.",
            "Update TerraSeek, or index the raster into another folder with --out.",
        )
    if major != ours:
        raise IndexStoreError(
            f"The index has format {version[:12]!r}; this engine reads {ours}.x.",
            "Run `terraseek index` again: it is made anew.",
        )
    kinds = dict.fromkeys(("model", "raster", "grid", "preprocessing"), dict)
    for name, kind in {**kinds, "extents": list, "segments": list}.items():
        if not isinstance(data.get(name, kind()), kind):
            raise _damaged("its manifest lacks a field")
    if not isinstance(data.get("raster", {}).get("bytes", 0), int):
        raise _damaged("its manifest lacks a field")
    return data
