"""Features of the frozen towers, computed once and kept as float16 arrays.

A cache file is complete or absent: it is written under another name first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .bert import pad_tokens
from .e5 import PAD
from .images import view

#: uint8 images (n, 3, S, S) -> tokens (n, 1 + T, width), features (n, 1280).
ImageTower = Callable[[NDArray[np.uint8]], tuple[NDArray[np.float32], NDArray[np.float32]]]


def _cached(paths: list[Path], make: Callable[[], list[NDArray[Any]]]) -> list[NDArray[Any]]:
    if not all(p.exists() for p in paths):
        for path, array in zip(paths, make()):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            with part.open("wb") as stream:
                np.save(stream, array)
            part.replace(path)
    return [np.load(p) for p in paths]


def image_features(
    tower: ImageTower,
    images: Callable[[], NDArray[np.uint8]],
    number: int,
    folder: Path,
    name: str,
    batch: int = 32,
) -> list[NDArray[np.float16]]:
    """Return tokens (n, 1 + T, 384) and features (n, 1280) of one view of the images."""

    def make() -> list[NDArray[Any]]:
        pixels = images()
        tokens, features, start = [], [], time.monotonic()
        for at in range(0, len(pixels), batch):
            block = view(pixels[at : at + batch], number)
            a, b = tower(block)
            tokens.append(a.astype(np.float16))
            features.append(b.astype(np.float16))
            if at % (batch * 50) == 0:
                done, spent = at + len(block), time.monotonic() - start
                print(f"{name} view {number}: {done}/{len(pixels)}, {spent:.0f} s", flush=True)
        return [np.concatenate(tokens), np.concatenate(features)]

    stem = f"{name}-v{number}"
    return _cached([folder / f"{stem}-tokens.npy", folder / f"{stem}-features.npy"], make)


@dataclass
class Ragged:
    """Hidden states of sentences, one after the other: (tokens, width) and their bounds."""

    values: NDArray[np.float16]
    bounds: NDArray[np.int64]

    def __len__(self) -> int:
        """Number of sentences."""
        return len(self.bounds) - 1

    def padded(self, rows: Sequence[int]) -> tuple[Tensor, Tensor]:
        """Return the hidden states (N, T, width) in float32 and the mask (N, T) of some rows."""
        sizes = [int(self.bounds[i + 1] - self.bounds[i]) for i in rows]
        hidden = torch.zeros(len(sizes), max(sizes), self.values.shape[1])
        mask = torch.zeros(len(sizes), max(sizes), dtype=torch.int64)
        for k, (i, size) in enumerate(zip(rows, sizes)):
            start = int(self.bounds[i])
            hidden[k, :size] = torch.from_numpy(self.values[start : start + size])
            mask[k, :size] = 1
        return hidden, mask


def text_states(
    model: Callable[[Tensor, Tensor], Tensor],
    rows: list[list[int]],
    folder: Path,
    name: str,
    batch: int = 64,
) -> Ragged:
    """Return the hidden states of tokenised sentences, computed in order of length."""

    def make() -> list[NDArray[Any]]:
        sizes = np.array([len(r) for r in rows])
        bounds = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        values: NDArray[np.float16] | None = None
        order, start = np.argsort(sizes, kind="stable"), time.monotonic()
        with torch.inference_mode():
            for at in range(0, len(order), batch):
                chosen = order[at : at + batch]
                ids, mask = pad_tokens([rows[i] for i in chosen], PAD)
                hidden = model(ids, mask).to(torch.float16).numpy()
                if values is None:
                    values = np.zeros((int(bounds[-1]), hidden.shape[-1]), np.float16)
                for k, i in enumerate(chosen):
                    values[bounds[i] : bounds[i + 1]] = hidden[k, : sizes[i]]
                if at % (batch * 100) == 0:
                    spent = time.monotonic() - start
                    print(f"{name}: {at}/{len(rows)} sentences, {spent:.0f} s", flush=True)
        return [values if values is not None else np.zeros((0, 1), np.float16), bounds]

    stem = folder / f"{name}-states.npy"
    return Ragged(*_cached([stem, folder / f"{name}-bounds.npy"], make))
