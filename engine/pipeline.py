"""Read, batch and embed tiles.

A reader thread fills a bounded queue; the caller's thread infers.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from .encoder import ImageEncoder
from .errors import Cancelled
from .grid import Tiles
from .raster import RasterSource

#: Smallest share of valid area of a tile that is embedded. A tile whose centre just
#: lies in the corner of a raster has a quarter.
MIN_VALID = 0.25
#: Batches that wait between reader and encoder.
QUEUE_LENGTH = 4


@dataclass
class Timings:
    """Seconds of each stage; reading overlaps with the others."""

    seconds: dict[str, float] = field(default_factory=dict)

    def add(self, stage: str, start: float) -> None:
        """Add the time since ``start`` (``time.perf_counter``) to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start


@dataclass(frozen=True)
class Embedded:
    """A batch's outcome: tile ids (n, 3), embeddings (n, D), and ids of skipped tiles (m, 3)."""

    ids: np.ndarray
    embeddings: np.ndarray
    skipped: np.ndarray


def embed(
    source: RasterSource,
    tiles: Tiles,
    encoder: ImageEncoder,
    *,
    cancelled: Callable[[], bool] | None = None,
    timings: Timings | None = None,
) -> Iterator[Embedded]:
    """Embed tiles in their order.

    Parameters
    ----------
    source : RasterSource
        Used by the reader thread alone until the iteration ends.
    tiles : Tiles
    encoder : ImageEncoder
    cancelled : callable, optional
        Asked between batches.
    timings : Timings, optional
        Filled with the seconds of ``read``, ``wait`` (for the reader) and ``infer``.

    Raises
    ------
    Cancelled
        When ``cancelled()`` says so.
    RasterError
        If a tile cannot be read.
    """
    timings = timings or Timings()
    ready: queue.Queue[tuple[np.ndarray, np.ndarray, np.ndarray] | BaseException | None]
    ready = queue.Queue(QUEUE_LENGTH)
    stop = threading.Event()

    def put(item: tuple[np.ndarray, np.ndarray, np.ndarray] | BaseException | None) -> bool:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    def read() -> None:
        try:
            for item in _read_batches(source, tiles, encoder, timings, stop):
                if not put(item):
                    return
            put(None)
        except BaseException as err:
            put(err)

    reader = threading.Thread(target=read, name="terraseek-reader", daemon=True)
    reader.start()
    try:
        while True:
            start = time.perf_counter()
            item = ready.get()
            timings.add("wait", start)
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            if cancelled is not None and cancelled():
                raise Cancelled()
            ids, images, skipped = item
            start = time.perf_counter()
            vectors = (
                encoder.encode(images)
                if len(images)
                else np.empty((0, encoder.package.dimension), np.float32)
            )
            timings.add("infer", start)
            yield Embedded(ids, vectors, skipped)
    finally:
        stop.set()
        reader.join()


def _read_batches(
    source: RasterSource,
    tiles: Tiles,
    encoder: ImageEncoder,
    timings: Timings,
    stop: threading.Event,
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """(ids, images, skipped ids) with a full batch of images each, but the last."""
    size, batch = encoder.size, encoder.batch
    images = np.empty((batch, 3, size, size), np.uint8)
    ids: list[np.ndarray] = []
    skipped: list[np.ndarray] = []
    start = time.perf_counter()
    for tile, window in zip(tiles.ids, tiles.windows):
        if stop.is_set():
            return
        image, valid = source.read_tile(window, size)
        if valid < MIN_VALID:
            skipped.append(tile)
        else:
            images[len(ids)] = image
            ids.append(tile)
        if len(ids) == batch or len(skipped) >= 1024:
            timings.add("read", start)
            yield _rows(ids), images[: len(ids)], _rows(skipped)
            images, ids, skipped = np.empty_like(images), [], []
            start = time.perf_counter()
    timings.add("read", start)
    if ids or skipped:
        yield _rows(ids), images[: len(ids)], _rows(skipped)


def _rows(ids: list[np.ndarray]) -> np.ndarray:
    return np.asarray(ids, np.int32).reshape(-1, 3)
