"""How batches of tiles go through an image session: copied plainly, or through kept buffers.

On a GPU, a plain ``session.run`` allocates its input and output anew and blocks on both
copies. :class:`BoundRunner` keeps pairs of buffers on the device and binds them once (ONNX
Runtime's I/O binding); with two pairs one batch is uploaded while another runs. Where the
device's memory runs out the batch is halved.
"""

from __future__ import annotations

import queue
import re
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

from . import environment
from .errors import DeviceError, ModelPackageError

INPUT, OUTPUT = "image", "image_features"

#: Batches that are under way at once on a GPU: one runs, one is uploaded or read back.
LANES = 2

#: What ONNX Runtime, CUDA, cuBLAS, cuDNN and TensorRT say when memory runs out.
_OUT_OF_MEMORY = (
    "out of memory",
    "outofmemory",
    "failed to allocate memory",
    "bfcarena",
    "bad allocation",
    "std::bad_alloc",
    "cuda failure 2:",
    "cudaerrormemoryallocation",
    "alloc_failed",
    "could not be allocated",
    "insufficient memory",
)


def is_out_of_memory(err: BaseException) -> bool:
    """Tell whether an error of a session says that the device's memory ran out."""
    text = str(err).lower()
    return any(sign in text for sign in _OUT_OF_MEMORY)


def memory_limit(free: int) -> int:
    """Bytes of device memory that a session may take.

    ``TERRASEEK_GPU_MEMORY_MB``, else 80 % of what is free now: QGIS and the desktop draw
    with the same GPU.
    """
    asked = environment.number("TERRASEEK_GPU_MEMORY_MB")
    if asked:
        return asked << 20
    return int(free * 0.8)


def first_batch(limit: int) -> int:
    """Tiles a batch to begin with under a memory limit; it is halved where it does not fit."""
    if limit <= 0:
        return 64  # not known
    return 512 if limit >= 16 << 30 else 256 if limit >= 6 << 30 else 64


def in_short(err: BaseException) -> str:
    """What ONNX Runtime says in an error, without where in its source it says so."""
    text = " ".join(str(err).split()) or type(err).__name__
    told = re.search(r"\w+ failure \d+: [^;]+", text)
    return (told[0].strip() if told else text)[:160].rstrip(". ")


def not_run(err: Exception) -> ModelPackageError:
    """Say that a graph failed on its inputs."""
    return ModelPackageError(
        f"The model did not run ({in_short(err)}).",
        "Check the package with `terraseek models verify`.",
    )


class _Lane:
    """One input and one output buffer on the device, bound to a session."""

    def __init__(self, session: Any, make: Callable[..., Any], shapes: Any, place: str) -> None:
        (in_shape, in_type), (out_shape, out_type) = shapes
        self._session = session
        self._input = make(in_shape, in_type, place, 0)
        self._output = make(out_shape, out_type, place, 0)
        self._binding = session.io_binding()
        self._binding.bind_ortvalue_input(INPUT, self._input)
        self._binding.bind_ortvalue_output(OUTPUT, self._output)

    def upload(self, images: np.ndarray) -> None:
        self._input.update_inplace(np.ascontiguousarray(images))
        self._binding.synchronize_inputs()

    def run(self) -> None:
        self._session.run_with_iobinding(self._binding)
        self._binding.synchronize_outputs()

    def result(self) -> np.ndarray:
        # A copy: on a CPU this would be the buffer itself.
        return np.array(self._output.numpy())


class BoundRunner:
    """A session with kept, bound buffers on its device; threads may share it.

    Parameters
    ----------
    session : onnxruntime.InferenceSession
    runtime : module
        ``onnxruntime``.
    shape : (int, int, int, int)
        Of the input; the first number is the batch.
    dimension : int
        Length of an embedding.
    place : str
        ``cuda``, or ``cpu`` for tests.
    lanes : int
        Pairs of buffers: as many threads upload and read back beside the one that runs.
    """

    def __init__(
        self,
        session: Any,
        runtime: Any,
        shape: tuple[int, int, int, int],
        dimension: int,
        place: str = "cuda",
        lanes: int = LANES,
    ) -> None:
        self.batch = shape[0]
        kind = {o.name: o.type for o in session.get_outputs()}.get(OUTPUT, "tensor(float)")
        number = np.float16 if "float16" in kind else np.float32
        make = runtime.OrtValue.ortvalue_from_shape_and_type
        shapes = (list(shape), np.uint8), ([shape[0], dimension], number)
        self._free: queue.SimpleQueue[_Lane] = queue.SimpleQueue()
        # One at a time: two runs at once would take twice the memory and be no quicker.
        self._turn = threading.Lock()
        for _ in range(lanes):
            self._free.put(_Lane(session, make, shapes, place))

    def run(self, images: np.ndarray) -> np.ndarray:
        """Embed ``batch`` tiles, uint8 (batch, 3, S, S)."""
        lane = self._free.get()
        try:
            lane.upload(images)
            with self._turn:
                lane.run()
            return lane.result()
        finally:
            self._free.put(lane)


class HalvingRunner:
    """Runs any number of tiles in batches of one size, half of it where memory runs out.

    Threads may share it.

    Parameters
    ----------
    make : callable
        Gives the runner for a batch size; may itself run out of memory.
    batch : int
        To begin with.
    size : int
        Side of a tile in pixels.

    Attributes
    ----------
    batch : int
        Now.
    halved : bool
        Whether memory ran out.

    Raises
    ------
    DeviceError
        If memory does not suffice for a single tile.
    """

    def __init__(self, make: Callable[[int], Any], batch: int, size: int) -> None:
        self._make, self.batch, self.size, self.halved = make, batch, size, False
        self._runner: Any = None
        self._under_way = 0
        self._changed = threading.Condition()
        # Warm up: kernels are chosen, memory is taken, and a batch that is too large is
        # found before any tile is embedded, so that all tiles run in batches of one size.
        self.run(np.zeros((batch, 3, size, size), np.uint8))

    def run(self, images: np.ndarray) -> np.ndarray:
        """Embed tiles, uint8 (n, 3, S, S)."""
        found, at = [], 0
        while at < len(images):
            batch = self.batch
            part = images[at : at + batch]
            n = len(part)
            if n < batch:
                blank = np.zeros((batch - n, *images.shape[1:]), np.uint8)
                part = np.concatenate([part, blank])
            out = self._try(part, batch)
            if out is not None:
                found.append(np.asarray(out[:n], np.float32))
                at += n
        return np.concatenate(found)

    def _try(self, part: np.ndarray, batch: int) -> np.ndarray | None:
        """Embed one batch; None where the size of the batches is another one now."""
        try:
            runner = self._enter(batch)
        except Exception as err:
            self._shrink(err, batch)
            return None
        if runner is None:
            return None
        try:
            return np.asarray(runner.run(part))
        except Exception as err:
            self._shrink(err, batch)
            return None
        finally:
            # Also the error is forgotten by now: it would hold the runner and its buffers.
            del runner
            self._leave()

    def _enter(self, batch: int) -> Any:
        """The runner for batches of this size; None where they are of another size now."""
        with self._changed:
            # What still runs in larger batches holds their buffers: made beside them, smaller
            # ones might not fit either, and the batch would be halved once too often.
            while self._runner is None and self._under_way and batch == self.batch:
                self._changed.wait()
            if batch != self.batch:
                return None
            if self._runner is None:
                self._runner = self._make(batch)
            self._under_way += 1
            return self._runner

    def _leave(self) -> None:
        with self._changed:
            self._under_way -= 1
            self._changed.notify_all()

    def _shrink(self, err: Exception, batch: int) -> None:
        """Halve the batch that an error is about, once, however many threads met it."""
        if not is_out_of_memory(err):
            raise not_run(err) from None
        with self._changed:
            if batch != self.batch:
                return
            if batch == 1:
                raise DeviceError(
                    "The GPU has too little free memory for a single tile.",
                    "Close other programs that use it, or use the CPU.",
                ) from None
            self._runner = None
            self.batch, self.halved = batch // 2, True
            self._changed.notify_all()
