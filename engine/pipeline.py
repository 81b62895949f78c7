"""Read, batch and embed tiles.

Reader threads fill a bounded queue; the caller's thread infers.
"""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from . import environment
from .device import cpu_threads
from .donors import Donors, digest
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
    """Seconds of each stage; reading and writing overlap with the others, and threads add up."""

    seconds: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, stage: str, start: float) -> None:
        """Add the time since ``start`` (``time.perf_counter``) to a stage."""
        self.add_all({stage: time.perf_counter() - start})

    def add_all(self, seconds: dict[str, float]) -> None:
        """Add seconds to stages."""
        with self._lock:
            for stage, more in seconds.items():
                self.seconds[stage] = self.seconds.get(stage, 0.0) + more


class _Portions:
    """Hands out runs of neighbouring tiles, in reading order, to the reader threads."""

    def __init__(self, tiles: Tiles, readers: int, batch: int) -> None:
        n = len(tiles)
        # Small enough that no reader waits long for the last one, and whole batches.
        size = n if readers == 1 else max(batch, -(-n // (readers * 8 * batch)) * batch)
        self._tiles, self._lock = tiles, threading.Lock()
        self._starts = iter(range(0, n, max(size, 1)))
        self._size = size

    def __iter__(self) -> Iterator[Tiles]:
        while True:
            with self._lock:
                start = next(self._starts, None)
            if start is None:
                return
            yield self._tiles.take(np.arange(start, min(start + self._size, len(self._tiles))))


def reader_count(kind: str) -> int:
    """Threads that read: ``TERRASEEK_READERS``, else one beside a CPU that infers.

    A GPU waits for pixels, so there half of the cores read, at most eight.
    """
    asked = environment.number("TERRASEEK_READERS")
    if asked:
        return asked
    return 1 if kind == "cpu" else max(1, min(8, cpu_threads() // 2))


@dataclass(frozen=True)
class Embedded:
    """A batch's outcome.

    Attributes
    ----------
    ids : int32 array (n, 3)
    embeddings : float16 array (n, D)
    skipped : int32 array (m, 3)
        Ids of tiles with too little valid area.
    digests : uint64 array (n, 2)
        Of the tiles' model input.
    reused : int
        How many of the n came from an older index.
    """

    ids: np.ndarray
    embeddings: np.ndarray
    skipped: np.ndarray
    digests: np.ndarray
    reused: int


@dataclass
class _Batch:
    """Tiles on their way from the reader: images to embed, and embeddings found already."""

    images: np.ndarray
    ids: list[np.ndarray] = field(default_factory=list)
    digests: list[np.ndarray] = field(default_factory=list)
    skipped: list[np.ndarray] = field(default_factory=list)
    old_ids: list[np.ndarray] = field(default_factory=list)
    old_digests: list[np.ndarray] = field(default_factory=list)
    old_vectors: list[np.ndarray] = field(default_factory=list)

    def full(self) -> bool:
        """Tell whether it is worth handing on."""
        return len(self.ids) == len(self.images) or len(self.skipped) + len(self.old_ids) >= 1024


def embed(
    source: RasterSource,
    tiles: Tiles,
    encoder: ImageEncoder,
    *,
    donors: Donors | None = None,
    cancelled: Callable[[], bool] | None = None,
    timings: Timings | None = None,
) -> Generator[Embedded, None, None]:
    """Embed tiles, in the order in which they are best read.

    Parameters
    ----------
    source : RasterSource
        Used by one of the reader threads alone until the iteration ends; the others open
        the raster again.
    tiles : Tiles
    encoder : ImageEncoder
    donors : Donors, optional
        Older embeddings to use again for tiles with the same pixels.
    cancelled : callable, optional
        Asked between batches.
    timings : Timings, optional
        Filled with the seconds of ``read``, ``scale`` and ``batch`` (of all readers), ``wait``
        (for them) and ``infer``.

    Raises
    ------
    Cancelled
        When ``cancelled()`` says so.
    RasterError
        If a tile cannot be read.

    Notes
    -----
    Close the generator before the raster: its threads read until then.
    """
    timings = timings or Timings()
    ready: queue.Queue[_Batch | BaseException | None] = queue.Queue(QUEUE_LENGTH)
    stop = threading.Event()

    def put(item: _Batch | BaseException | None) -> bool:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    readers = reader_count(encoder.device.kind)
    tiles = tiles.take(source.reading_order(tiles.windows, readers))
    portions = _Portions(tiles, readers, encoder.batch)

    def read(own: RasterSource | None) -> None:
        opened: RasterSource | None = None
        try:
            own = own or (opened := source.reopen())
            for portion in portions:
                for item in _read_batches(own, portion, encoder, donors, timings, stop):
                    if not put(item):
                        return
            put(None)
        except BaseException as err:
            put(err)
        finally:
            if opened is not None:
                opened.close()

    lanes = _Lanes(encoder, timings)
    threads = [
        threading.Thread(
            target=read, args=(None if k else source,), name=f"terraseek-reader-{k}", daemon=True
        )
        for k in range(readers)
    ]
    for thread in threads:
        thread.start()
    try:
        while readers:
            start = time.perf_counter()
            item = ready.get()
            timings.add("wait", start)
            if item is None:
                readers -= 1
                continue
            if isinstance(item, BaseException):
                raise item
            if cancelled is not None and cancelled():
                raise Cancelled()
            yield from lanes.put(item)
        yield from lanes.rest()
    finally:
        lanes.close()
        stop.set()
        for thread in threads:
            thread.join()


class _Lanes:
    """Infers batches in their order: at once, or beside each other where the encoder can."""

    def __init__(self, encoder: ImageEncoder, timings: Timings) -> None:
        self._encoder, self._timings = encoder, timings
        self._pool = None
        if encoder.lanes > 1:
            self._pool = ThreadPoolExecutor(encoder.lanes, thread_name_prefix="terraseek-infer")
        self._under_way: deque[tuple[_Batch, Future[np.ndarray]]] = deque()

    def put(self, batch: _Batch) -> Iterator[Embedded]:
        """Take a batch; gives what is finished."""
        start = time.perf_counter()
        if self._pool is None:
            vectors = self._infer(batch)
            self._timings.add("infer", start)
            yield _embedded(batch, vectors)
            return
        self._under_way.append((batch, self._pool.submit(self._infer, batch)))
        while len(self._under_way) > self._encoder.lanes:
            yield self._first()

    def rest(self) -> Iterator[Embedded]:
        """Wait for all that is under way."""
        while self._under_way:
            yield self._first()

    def close(self) -> None:
        """Wait for the threads; what was not asked for is lost."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _first(self) -> Embedded:
        start = time.perf_counter()
        batch, coming = self._under_way.popleft()
        vectors = coming.result()
        self._timings.add("infer", start)
        return _embedded(batch, vectors)

    def _infer(self, batch: _Batch) -> np.ndarray:
        vectors = np.empty((0, self._encoder.package.dimension), np.float16)
        if batch.ids:
            vectors = self._encoder.encode(batch.images[: len(batch.ids)]).astype(np.float16)
        if batch.old_vectors:
            vectors = np.concatenate([vectors, np.stack(batch.old_vectors)])
        return vectors


def _embedded(batch: _Batch, vectors: np.ndarray) -> Embedded:
    return Embedded(
        ids=_rows(batch.ids + batch.old_ids),
        embeddings=vectors,
        skipped=_rows(batch.skipped),
        digests=np.asarray(batch.digests + batch.old_digests, np.uint64).reshape(-1, 2),
        reused=len(batch.old_ids),
    )


def _read_batches(
    source: RasterSource,
    tiles: Tiles,
    encoder: ImageEncoder,
    donors: Donors | None,
    timings: Timings,
    stop: threading.Event,
) -> Iterator[_Batch]:
    """Batches with as many images as the encoder takes, but the last."""
    shape = (encoder.batch, 3, encoder.size, encoder.size)
    batch = _Batch(np.empty(shape, np.uint8))
    start, before = time.perf_counter(), dict(source.spent)

    def note() -> None:
        spent = {stage: s - before[stage] for stage, s in source.spent.items()}
        rest = time.perf_counter() - start - sum(spent.values())
        timings.add_all({**spent, "batch": max(rest, 0.0)})

    for tile, window in zip(tiles.ids, tiles.windows):
        if stop.is_set():
            return
        image, valid = source.read_tile(window, encoder.size)
        if valid < MIN_VALID:
            batch.skipped.append(tile)
        else:
            mark = digest(image)
            old = donors.find(mark) if donors else None
            if old is None:
                batch.images[len(batch.ids)] = image
                batch.ids.append(tile)
                batch.digests.append(mark)
            else:
                batch.old_ids.append(tile)
                batch.old_digests.append(mark)
                batch.old_vectors.append(old)
        if batch.full():
            note()
            yield batch
            batch = _Batch(np.empty(shape, np.uint8))
            start, before = time.perf_counter(), dict(source.spent)
    note()
    if batch.ids or batch.skipped or batch.old_ids:
        yield batch


def _rows(ids: list[np.ndarray]) -> np.ndarray:
    return np.asarray(ids, np.int32).reshape(-1, 3)
