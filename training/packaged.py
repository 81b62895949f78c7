"""Run an exported model package through ONNX Runtime, as the engine does."""

from __future__ import annotations

import time
from itertools import groupby
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from terraseek.engine.package import ModelPackage, load_package
from tokenizers import Tokenizer


class PackagedModel:
    """Both towers of a package on the CPU.

    Parameters
    ----------
    path : str or Path
        The package folder.
    threads : int
        Threads of ONNX Runtime; 0 lets it choose.

    Raises
    ------
    ModelPackageError
        If the folder is no valid package.
    """

    def __init__(self, path: str | Path, threads: int = 0) -> None:
        self.package: ModelPackage = load_package(path)
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self._options = options
        self.image_session = self._session(self.package.image.variants["default"])
        self.text_session = self._session(self.package.text.file)
        self.tokenizer = Tokenizer.from_file(str(self.package.file(self.package.text.tokenizer)))
        self.tokenizer.enable_truncation(self.package.text.max_tokens)

    def _session(self, name: str) -> ort.InferenceSession:
        path = str(self.package.file(name))
        return ort.InferenceSession(path, self._options, providers=["CPUExecutionProvider"])

    def encode_images(self, images: NDArray[np.uint8], batch: int = 8) -> NDArray[np.float32]:
        """Return embeddings (n, D) of images (n, 3, S, S)."""
        parts = [
            self.image_session.run(["image_features"], {"image": images[i : i + batch]})[0]
            for i in range(0, len(images), batch)
        ]
        return np.concatenate(parts)

    def encode_texts(self, sentences: list[str], batch: int = 32) -> NDArray[np.float32]:
        """Return embeddings (n, D) of sentences; those of like length together, none padded."""
        prefix = self.package.text.prefix
        rows = [self.tokenizer.encode(prefix + s).ids for s in sentences]
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        out = np.zeros((len(sentences), self.package.dimension), np.float32)
        for _, group in groupby(order, key=lambda i: len(rows[i])):
            same = list(group)
            for at in range(0, len(same), batch):
                chosen = same[at : at + batch]
                ids = np.array([rows[i] for i in chosen], np.int64)
                feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
                out[chosen] = self.text_session.run(["text_features"], feed)[0]
        return out


def tiles_per_second(model: PackagedModel, batch: int = 8, seconds: float = 6.0) -> float:
    """Measure the image tower's rate on made-up tiles, after one warm-up run."""
    side = model.package.image.input_size
    rng = np.random.default_rng(0)
    tiles = rng.integers(0, 256, (batch, 3, side, side)).astype(np.uint8)
    model.encode_images(tiles, batch)
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        model.encode_images(tiles, batch)
        count += batch
    return count / (time.perf_counter() - start)


def tile_cpu_milliseconds(path: Path, batch: int = 8, runs: int = 4) -> float:
    """CPU time of one tile on one thread: what other work on the machine disturbs least."""
    model = PackagedModel(path, 1)
    side = model.package.image.input_size
    tiles = np.zeros((batch, 3, side, side), np.uint8)
    model.encode_images(tiles, batch)
    start = time.process_time()
    for _ in range(runs):
        model.encode_images(tiles, batch)
    return (time.process_time() - start) / (batch * runs) * 1000


def query_milliseconds(model: PackagedModel, queries: list[str]) -> float:
    """Median time of one query, tokenising included."""
    model.encode_texts(queries[:1])
    times = []
    for query in queries:
        start = time.perf_counter()
        model.encode_texts([query])
        times.append(time.perf_counter() - start)
    return float(np.median(times) * 1000)


def batch_drift(model: PackagedModel, tiles: NDArray[np.uint8]) -> dict[str, float]:
    """Compare embeddings of tiles taken one at a time and all at once.

    Returns
    -------
    dict
        ``max_abs`` and ``min_cosine`` over the tiles.
    """
    alone = model.encode_images(tiles, 1)
    together = model.encode_images(tiles, len(tiles))
    return {
        "max_abs": float(np.abs(alone - together).max()),
        "min_cosine": float((alone * together).sum(1).min()),
    }
