"""Commits finished tiles to an index part by part, in a thread beside the one that infers.

A part is on the disk for good when its commit is done (``IndexWriter.add``: written, synced,
named by a new manifest). On a slow disk that takes as long as many batches.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np

from .errors import RasterError
from .index import IndexWriter
from .pipeline import Embedded, Timings

#: Tiles that wait for a commit at most, however long the pause: then the model waits.
MOST_WAITING = 16_384


class Committer:
    """Collects what was embedded and commits it; one commit is under way at most.

    Parameters
    ----------
    writer : IndexWriter
        Used by the committing thread alone until :meth:`finish`.
    check : callable
        Raises :class:`RasterError` where the raster has changed since it was opened.
    timings : Timings
        ``write`` gets the seconds of the committing thread, ``flush`` those that the caller
        waited for it.
    tiles, seconds : int, float
        A part is due after so many tiles or seconds, whichever comes first.
    pause : float
        Times the seconds of the last commit that pass before the next one. With none, a part
        that is due waits for the one before, and with it the model.
    """

    def __init__(
        self,
        writer: IndexWriter,
        check: Callable[[], None],
        timings: Timings,
        *,
        tiles: int,
        seconds: float,
        pause: float = 0.0,
    ) -> None:
        self._writer, self._check, self._timings = writer, check, timings
        self._due, self._seconds, self._pause = tiles, seconds, pause
        self._parts: list[Embedded] = []
        self._waiting, self._last, self._took = 0, time.perf_counter(), 0.0
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="terraseek-write")
        self._under_way: Future[None] | None = None
        self._refused = False

    def put(self, done: Embedded) -> None:
        """Take what was embedded; begins a commit where it is time for one.

        Raises
        ------
        TerraSeekError
            Of the commit before, where that failed.
        """
        self._parts.append(done)
        self._waiting += len(done.ids)
        if self._under_way is not None and self._under_way.done():
            self._wait()
        since = time.perf_counter() - self._last
        rested = not self._pause or (self._under_way is None and since >= self._pause * self._took)
        due = self._waiting >= self._due and rested
        if due or since > self._seconds or self._waiting >= MOST_WAITING:
            self._begin()

    def finish(self) -> None:
        """Commit the rest and wait until all is on the disk.

        Raises
        ------
        TerraSeekError
            Where a commit failed.
        """
        try:
            self._begin()
            self._wait()
        finally:
            self._pool.shutdown(wait=True)

    def _begin(self) -> None:
        self._wait()
        if self._parts and not self._refused:
            parts, self._parts, self._waiting = self._parts, [], 0
            self._under_way = self._pool.submit(self._commit, parts)

    def _wait(self) -> None:
        """Wait for the commit that is under way; its error is raised here, once."""
        if self._under_way is None:
            return
        start = time.perf_counter()
        running, self._under_way = self._under_way, None
        try:
            running.result()
        except RasterError:
            # What waits was read from one version or the other, nobody knows.
            self._refused = True
            raise
        finally:
            self._timings.add("flush", start)
            self._last = time.perf_counter()

    def _commit(self, parts: list[Embedded]) -> None:
        self._check()
        start = time.perf_counter()
        ids, vectors, skipped, digests = (
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("ids", "embeddings", "skipped", "digests")
        )
        self._writer.add(ids, vectors, skipped, digests)
        self._timings.add("write", start)
        self._took = time.perf_counter() - start
