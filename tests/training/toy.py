"""A made model that tells green from blue, in ten languages."""

from __future__ import annotations

import numpy as np

COLOURS = {"forest": (20, 160, 30), "river": (20, 60, 200)}
_FORESTS = ("forest", "floresta", "bosque", "forêt", "Wald", "bos", "foresta", "森林", "숲", "лес")


def encode_images(images: np.ndarray) -> np.ndarray:
    """Mean colours, less a grey."""
    mean = images.reshape(len(images), 3, -1).mean(2) - 80.0
    return (mean / np.linalg.norm(mean, axis=1, keepdims=True)).astype(np.float32)


def encode_texts(texts: list[str]) -> np.ndarray:
    """Greenish for what has the word for a forest in it, bluish for the rest."""
    rows = [COLOURS["forest" if any(g in t for g in _FORESTS) else "river"] for t in texts]
    out = np.array(rows, np.float32) - 80.0
    return out / np.linalg.norm(out, axis=1, keepdims=True)


def picture(label: str, rng: np.random.Generator, side: int = 16) -> np.ndarray:
    """A noisy square in the colour of a class."""
    pixels = np.array(COLOURS[label]) + rng.normal(0, 8, (side, side, 3))
    return np.clip(pixels, 0, 255).astype(np.uint8)
