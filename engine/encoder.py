"""Encoders: a model package's towers as functions from tiles and sentences to embeddings."""

from __future__ import annotations

import json
import math
import threading
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .device import Device, make_session, open_on_device
from .errors import DeviceError, ModelPackageError, QueryError
from .gpu import gpu_memory_free
from .messages import MAX_QUERY
from .package import ModelPackage, load_package
from .runner import LANES, BoundRunner, HalvingRunner, first_batch, memory_limit, not_run
from .tokenizer_check import check_tokenizer

#: Tiles a batch. Every batch is padded to it, so that a tile's bits never depend on
#: how many neighbours it happens to have; more is not faster on CPU. A GPU's batch follows
#: from its memory and stays the same until that runs out.
BATCH = 8


class ImageEncoder:
    """The image tower of a package.

    Parameters
    ----------
    package : ModelPackage
    device : str
        ``auto``, ``cpu``, ``cuda`` or ``tensorrt``.

    Attributes
    ----------
    device : Device
        What really ran the first batch.
    variant : str
        Name of the ONNX file in use.
    size : int
        Side of the input in pixels.
    """

    def __init__(self, package: ModelPackage, device: str = "auto") -> None:
        self.package, self.size = package, package.image.input_size
        variants = package.image.variants

        def choose(kind: str) -> Path:
            name = None if kind == "cpu" else variants.get("fp16")
            return package.file(name or variants["default"])

        self._session, self.device = open_on_device(choose, device, self._probe, self.size)
        self._gpu: HalvingRunner | None = None
        if self.device.kind != "cpu":
            try:
                batch = first_batch(memory_limit(gpu_memory_free()))
                self._gpu = HalvingRunner(self._bound, batch, self.size)
            except DeviceError as err:
                if device != "auto":
                    raise
                self._session, cpu = open_on_device(choose, "cpu", self._probe)
                why = f"An NVIDIA GPU is there but the CPU is used: {err.message}"
                self.device = replace(cpu, warning=why)
        self.variant = choose(self.device.kind).name

    def _bound(self, batch: int) -> BoundRunner:
        import onnxruntime

        shape = (batch, 3, self.size, self.size)
        return BoundRunner(self._session, onnxruntime, shape, self.package.dimension)

    @property
    def batch(self) -> int:
        """Tiles a batch."""
        return BATCH if self._gpu is None else self._gpu.batch

    @property
    def lanes(self) -> int:
        """How many threads may usefully call :meth:`encode` at once."""
        return 1 if self._gpu is None else LANES

    @property
    def remark(self) -> str:
        """What happened on the device since it was opened, or an empty string."""
        if self._gpu is None or not self._gpu.halved:
            return ""
        return f"The GPU's memory ran out: batches of {self._gpu.batch} tiles are used."

    def _probe(self, session: Any) -> np.ndarray:
        blank = np.zeros((1, 3, self.size, self.size), np.uint8)
        out = _run(session, ["image_features"], {"image": blank})[0]
        _check_shape(out, 1, self.package)
        return out

    def encode(self, images: np.ndarray) -> np.ndarray:
        """Embed up to :attr:`batch` tiles; on a GPU any number.

        Parameters
        ----------
        images : uint8 array (n, 3, S, S)

        Returns
        -------
        float32 array (n, D), L2-normalised
        """
        if self._gpu is not None:
            return self._gpu.run(images)
        n = len(images)
        if n < self.batch:
            pad = np.zeros((self.batch - n, *images.shape[1:]), np.uint8)
            images = np.concatenate([images, pad])
        out = _run(self._session, ["image_features"], {"image": np.ascontiguousarray(images)})[0]
        return np.asarray(out[:n], np.float32)

    def encode_patches(self, images: np.ndarray) -> np.ndarray:
        """Embed the patches of up to :data:`BATCH` tiles, on the device of :meth:`encode`.

        Parameters
        ----------
        images : uint8 array (n, 3, S, S)

        Returns
        -------
        float32 array (n, g, g, D), L2-normalised; rows from the north

        Raises
        ------
        ModelPackageError
            If the package names no output for them, or it gives something else.
        """
        name, n = self.package.image.patch_output, len(images)
        if name is None:
            raise ModelPackageError(f"The model {self.package.name} has no patch embeddings.")
        if name not in [output.name for output in self._session.get_outputs()]:
            raise ModelPackageError(
                f"{self.variant} of the model {self.package.name} has no output {name[:60]!r}, "
                "which its model.json names for patch embeddings."
            )
        if n < BATCH:
            images = np.concatenate([images, np.zeros((BATCH - n, *images.shape[1:]), np.uint8)])
        out = _run(self._session, [name], {"image": np.ascontiguousarray(images)})[0]
        side = math.isqrt(out.shape[1]) if out.ndim == 3 else 0
        if not side or out.shape != (len(images), side * side, self.package.dimension):
            raise ModelPackageError(
                f"The patch embeddings of the model {self.package.name} have the shape "
                f"{out.shape}; (tiles, patches of a square, {self.package.dimension}) is needed."
            )
        return np.asarray(out[:n], np.float32).reshape(n, side, side, -1)


class TextEncoder:
    """The text tower of a package; one sentence a run, so that none depends on another."""

    def __init__(self, package: ModelPackage) -> None:
        from tokenizers import Tokenizer

        self.package = package
        check_tokenizer(package.file(package.text.tokenizer))
        try:
            self.tokenizer = Tokenizer.from_file(str(package.file(package.text.tokenizer)))
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as err:  # plain Exception, or a panic of its Rust code
            raise ModelPackageError(
                f"{package.text.tokenizer} is no usable tokenizer ({str(err)[:100]})."
            ) from None
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(max_length=package.text.max_tokens)
        self._session = make_session(package.file(package.text.file))
        self._lock = threading.Lock()
        self._cache: dict[str, np.ndarray] = {}
        #: Embeddings of shipped lists, as :func:`.text_cache.embeddings` keeps them.
        self.lists: dict[tuple[str, ...], np.ndarray] = {}

    def encode(self, sentence: str) -> np.ndarray:
        """Embed one sentence.

        Returns
        -------
        float32 array (D,), L2-normalised
        """
        with self._lock:
            if sentence in self._cache:
                return self._cache[sentence]
        try:
            encoding = self.tokenizer.encode(self.package.text.prefix + sentence)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as err:
            raise ModelPackageError(f"The tokenizer failed ({str(err)[:100]}).") from None
        ids = np.asarray([encoding.ids], np.int64)
        mask = np.ones_like(ids)
        feed = {"input_ids": ids, "attention_mask": mask}
        out = _run(self._session, ["text_features"], feed)[0]
        _check_shape(out, 1, self.package)
        vector = np.asarray(out[0], np.float32)
        if not np.isfinite(vector).all():
            raise ModelPackageError("The text tower gave numbers that are not finite.")
        with self._lock:
            if len(self._cache) > 4096:
                self._cache.clear()
            self._cache[sentence] = vector
        return vector


def clean_query(text: Any) -> str:
    """Normalise the white space of a query and refuse an empty or endless one.

    Raises
    ------
    QueryError
        If it is no text, empty, or longer than ``MAX_QUERY`` characters.
    """
    if not isinstance(text, str):
        raise QueryError("The query must be text.")
    query = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not query:
        raise QueryError("The query is empty.", "Type what you look for, e.g. 'a football field'.")
    if len(query) > MAX_QUERY:
        raise QueryError(
            f"The query has {len(query):,} characters; at most {MAX_QUERY:,} are read.",
            "Describe what you look for in one sentence.",
        )
    return query


def _run(session: Any, names: list[str], feed: dict[str, np.ndarray]) -> list[Any]:
    try:
        return list(session.run(names, feed))
    except Exception as err:
        raise not_run(err) from None


def _check_shape(out: np.ndarray, n: int, package: ModelPackage) -> None:
    if out.shape != (n, package.dimension):
        raise ModelPackageError(
            f"The model {package.name} gives embeddings of shape {out.shape}, but its model.json "
            f"says {(n, package.dimension)}."
        )


# -- what is kept between the requests of one process -------------------------------------


def _stamp(folder: Path) -> str:
    """Changes whenever a file of the package does."""
    try:
        return json.dumps(
            sorted((p.name, p.stat().st_size, p.stat().st_mtime_ns) for p in folder.iterdir())
        )
    except OSError:
        return ""


@lru_cache(maxsize=4)
def _package(folder: str, stamp: str) -> ModelPackage:
    return load_package(folder)


@lru_cache(maxsize=2)
def _text(folder: str, stamp: str) -> TextEncoder:
    return TextEncoder(_package(folder, stamp))


@lru_cache(maxsize=2)
def _image(folder: str, stamp: str, device: str) -> ImageEncoder:
    return ImageEncoder(_package(folder, stamp), device)


def package(folder: Path) -> ModelPackage:
    """The verified package in ``folder``; verified again only when a file changed."""
    return _package(str(folder), _stamp(folder))


def text_encoder(folder: Path) -> TextEncoder:
    """The package's text encoder, kept between calls."""
    return _text(str(folder), _stamp(folder))


def image_encoder(folder: Path, device: str) -> ImageEncoder:
    """The package's image encoder on a device, kept between calls."""
    return _image(str(folder), _stamp(folder), device)


__all__ = [
    "BATCH",
    "Device",
    "ImageEncoder",
    "TextEncoder",
    "clean_query",
    "image_encoder",
    "package",
    "text_encoder",
]
