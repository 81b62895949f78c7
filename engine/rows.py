"""Rows of an index's files: mapped into memory from a disk of this machine, else read.

Where a mapped file gets shorter or its disk goes away, the system ends the process that looks
at it (SIGBUS; Windows: an in-page error). On a disk of this machine nobody but the engine's own
writer touches these files, and it never changes one. From a network share, a USB stick or a
file system that is not known rows are read instead: a little slower, but then it is an error.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import Any

import numpy as np

from .errors import IndexStoreError

#: File systems of disks that stay where they are.
_LOCAL = {
    "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "jfs", "reiserfs", "bcachefs", "tmpfs",
    "ramfs", "overlay", "squashfs", "erofs", "apfs", "hfs",
}  # fmt: skip
#: Rows that are not neighbours are read in one go where that reads at most so many times them.
_SPARSE = 4


def may_be_mapped(folder: Path) -> bool:
    """Tell whether files of a folder lie on a disk that does not go away."""
    try:
        path = os.path.realpath(folder)
        if sys.platform == "win32":
            drive = os.path.splitdrive(path)[0]
            fixed, ram = 3, 6
            return ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") in (fixed, ram)
        return _kind_of(path, _mounts()) in _LOCAL
    except (OSError, ValueError, AttributeError, subprocess.SubprocessError):
        return False


def _mounts() -> dict[str, str]:
    """File system of every mount point."""
    if sys.platform == "darwin":
        done = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
        )
        found = {}
        for place, flags in re.findall(r"^.+? on (/.*) \(([^)]*)\)$", done.stdout, re.MULTILINE):
            kind, *others = flags.split(", ")
            # What is plugged in appears in /Volumes.
            stays = "local" in others and not place.startswith("/Volumes/")
            found[place] = kind if stays else "away"
        return found
    found = {}
    with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as stream:
        for line in stream:
            before, _, after = line.partition(" - ")
            place = re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), before.split(" ")[4])
            found[place] = after.split(" ")[0]  # the last mount of a place hides those before
    return found


def _kind_of(path: str, mounts: dict[str, str]) -> str:
    while path not in mounts:
        parent = os.path.dirname(path)
        if parent == path:
            return ""
        path = parent
    return mounts[path]


class FileRows:
    """A two-dimensional array in a file, of which only what is asked for is read.

    Takes numbers, slices and arrays of rows as numpy's arrays do, and gives such arrays.

    Parameters
    ----------
    path : Path
    dtype : numpy type
    offset : int
        Where the first row begins.
    shape : (int, int)

    Raises
    ------
    IndexStoreError
        If rows that should be there cannot be read any more; then and later.
    """

    def __init__(self, path: Path, dtype: Any, offset: int, shape: tuple[int, int]) -> None:
        self.path, self.dtype, self.shape, self.ndim = path, np.dtype(dtype), shape, 2
        self._offset, self._lock = offset, threading.Lock()
        self._row = shape[1] * self.dtype.itemsize
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        weakref.finalize(self, os.close, self._handle)

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, key: Any) -> np.ndarray:
        if isinstance(key, slice):
            first, last, step = key.indices(len(self))
            if step == 1:
                return self._read(first, max(last - first, 0))
            key = np.arange(first, last, step)
        rows = np.asarray(key)
        if rows.dtype == bool:
            rows = np.flatnonzero(rows)
        if rows.ndim == 0:
            return self[rows[None]][0]
        rows = np.where(rows < 0, rows + len(self), rows).astype(np.int64)
        if not len(rows):
            return np.empty((0, self.shape[1]), self.dtype)
        low, n = int(rows.min()), int(rows.max() - rows.min()) + 1
        if low < 0 or low + n > len(self):
            raise IndexError(f"rows {low} to {low + n - 1} of {len(self)}")
        if n <= _SPARSE * len(rows):
            return self._read(low, n)[rows - low]
        return np.concatenate([self._read(int(row), 1) for row in rows])

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return self[:] if dtype is None else self[:].astype(dtype)

    def _read(self, first: int, n: int) -> np.ndarray:
        out = np.empty((n, self.shape[1]), self.dtype)
        left, at = out.reshape(-1).view(np.uint8).data, self._offset + first * self._row
        try:
            while left:
                got = self._some(left, at)
                if not got:
                    raise OSError(0, "it has become shorter")
                left, at = left[got:], at + got
        except OSError as err:
            raise IndexStoreError(
                f"The index file {self.path.name} cannot be read any more: {err.strerror}.",
                "Check the disk or the network share, then run it again.",
            ) from None
        return out

    def _some(self, into: memoryview, at: int) -> int:
        """Read some bytes into a buffer; tells how many."""
        into = into[: 1 << 26]  # systems read at most 2 GB at once
        if hasattr(os, "preadv"):
            return os.preadv(self._handle, [into], at)
        with self._lock:
            os.lseek(self._handle, at, os.SEEK_SET)
            got = os.read(self._handle, len(into))
        into[: len(got)] = got
        return len(got)


__all__ = ["FileRows", "may_be_mapped"]
