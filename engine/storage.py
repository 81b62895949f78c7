"""Files that survive a kill or a power cut: write aside, fsync, rename, fsync the folder."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np

from .errors import IndexStoreError, OutputError
from .rows import FileRows

#: Whether a file that is open cannot be replaced.
WINDOWS = sys.platform == "win32"
#: Seconds between the tries to replace a file there: 1.6 in all.
REPLACE_WAITS = (0.02, 0.04, 0.08, 0.16, 0.3, 0.5, 0.5)
#: How the folder of an index is called in errors.
INDEX = "the index"


def user_cache() -> Path:
    """The user's cache folder; ``TERRASEEK_CACHE`` names another one than the system's."""
    import platformdirs

    chosen = os.environ.get("TERRASEEK_CACHE")
    return Path(chosen or platformdirs.user_cache_dir("terraseek", appauthor=False))


def describe_os_error(err: OSError, what: str) -> OutputError:
    """Turn an ``OSError`` of writing into a one-line error with what to do."""
    if err.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(f"The disk is full: {what} was not written.", "Free some space.")
    if err.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        option = "--index-out where a search makes it, else --out" if what == INDEX else "--out"
        return OutputError(
            f"No permission to write {what}.", f"Choose another folder, e.g. with {option}."
        )
    return OutputError(f"{what} cannot be written: {err.strerror or err}.", "Check the folder.")


def make_folder(path: Path, what: str) -> None:
    """Create a folder and its parents, or raise :class:`OutputError`."""
    new = [p for p in (path, *path.parents) if not p.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise describe_os_error(err, what) from None
    for made in new:
        sync_folder(made.parent)  # else a power cut may take the folder and all that is in it
    if not os.access(path, os.W_OK):
        raise describe_os_error(PermissionError(errno.EACCES, "read-only"), what)


def sync_folder(path: Path) -> None:
    """Make renames in a folder durable, where the system can (Windows cannot)."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace_file(source: Path, target: Path) -> None:
    """Rename a file over another one, in Windows also where that is being read just now.

    There a reader (a second QGIS that asks for the state of an index, a virus scanner) keeps
    the name for the moment that it reads; elsewhere nothing does.
    """
    for wait in REPLACE_WAITS:
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if not WINDOWS:
                raise
            time.sleep(wait)
    os.replace(source, target)


@contextlib.contextmanager
def atomic(path: Path, what: str) -> Iterator[IO[bytes]]:
    """Open a temporary file beside ``path``; on success it is fsynced and renamed to it.

    Raises
    ------
    OutputError
        On any ``OSError``; nothing half-written is left then.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        replace_file(temporary, path)
        sync_folder(path.parent)
    except OSError as err:
        raise describe_os_error(err, what) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def save_array(path: Path, array: np.ndarray, what: str = "the index") -> None:
    """Write a ``.npy`` file atomically; equal arrays give equal bytes."""
    with atomic(path, what) as stream:
        array = np.ascontiguousarray(array)
        _write_header(stream, array.shape, array.dtype)
        # Not numpy's own writer: on a full disk it raises an OSError without its number.
        stream.write(array.tobytes())


def _write_header(stream: IO[bytes], shape: tuple[int, ...], dtype: np.dtype) -> None:
    header = {
        "descr": np.lib.format.dtype_to_descr(dtype),
        "fortran_order": False,
        "shape": shape,
    }
    np.lib.format.write_array_header_1_0(stream, header)


def write_rows(path: Path, shape: tuple[int, int], dtype: Any, rows: Iterator[np.ndarray]) -> None:
    """Write a ``.npy`` file from blocks of rows without holding them all."""
    with atomic(path, "the index") as stream:
        _write_header(stream, shape, np.dtype(dtype))
        for block in rows:
            stream.write(np.ascontiguousarray(block, dtype).tobytes())


def open_array(
    path: Path, dtype: Any, columns: int, rows: int, *, mapped: bool = True
) -> np.ndarray | FileRows:
    """Open a two-dimensional ``.npy`` file and check what it holds.

    Parameters
    ----------
    path : Path
    dtype : numpy type
    columns, rows : int
        What it must hold.
    mapped : bool
        Map it into memory; else its rows are read when they are asked for (see ``rows.py``).

    Raises
    ------
    IndexStoreError
        If the file is missing, truncated, or of another shape or type.
    """
    what = f"The index file {path.name}"
    hint = "Run `terraseek index` again: it repairs the index."
    shape, kind = (rows, columns), np.dtype(dtype)
    # What it must hold is known, so nothing of the file is parsed: the header either says
    # that (numpy versions differ only in how they pad it) or the file is not good.
    wanted = f"{{'descr': '{kind.str}', 'fortran_order': False, 'shape': {shape}, }}".encode()
    try:
        with path.open("rb") as stream:
            start = stream.read(10)
            length = int.from_bytes(start[8:10], "little")
            header, size = stream.read(length), path.stat().st_size
    except OSError as err:
        raise IndexStoreError(f"{what} cannot be read: {err.strerror}.", hint) from None
    offset = 10 + length
    if start[:8] != b"\x93NUMPY\x01\x00" or header.rstrip(b" \n") != wanted:
        raise IndexStoreError(f"{what} is damaged: it does not hold {shape} {kind}.", hint)
    if size != offset + rows * columns * kind.itemsize:
        raise IndexStoreError(f"{what} is damaged: it has {size:,} bytes.", hint)
    if rows == 0:  # an empty file cannot be mapped
        return np.empty(shape, kind)
    try:
        if not mapped:
            return FileRows(path, kind, offset, shape)
        return np.memmap(path, kind, "r", offset, shape)
    except (OSError, ValueError) as err:
        raise IndexStoreError(f"{what} cannot be opened: {err}.", hint) from None


def write_json(path: Path, data: dict[str, Any], what: str) -> None:
    """Write JSON atomically, with sorted keys so that equal data give equal bytes."""
    raw = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
    with atomic(path, what) as stream:
        stream.write(raw.encode("utf-8") + b"\n")


def canonical_hash(data: Any) -> str:
    """Hexadecimal sha256 of the canonical JSON of ``data``."""
    raw = json.dumps(data, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(raw.encode("utf-8")).hexdigest()


def fingerprint(files: list[str], progress: Callable[[], None] | None = None) -> dict[str, Any]:
    """Size, time and sampled hash of a raster's files.

    The hash covers 64 blocks of 64 kB spread over each file (all of a small one), so
    that it is quick on rasters of any size. It says that a file changed, never for sure
    that it did not: for that the tiles' digests are compared.
    """
    digest, size, newest = hashlib.sha256(), 0, 0
    block, count = 1 << 16, 64
    for name in sorted(files):
        if progress:
            progress()
        path = Path(name)
        if not path.is_file():
            continue  # remote sources have no size to look at
        stat = path.stat()
        size, newest = size + stat.st_size, max(newest, stat.st_mtime_ns)
        digest.update(f"{stat.st_size}:".encode())
        with path.open("rb") as stream:
            if stat.st_size <= block * count:
                digest.update(stream.read())
            else:
                for k in range(count):
                    stream.seek((stat.st_size - block) * k // (count - 1))
                    digest.update(stream.read(block))
    return {"bytes": size, "mtime_ns": newest, "sha256": digest.hexdigest()}
