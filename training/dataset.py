"""What one training run sees: cached features, and which text belongs to which image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .cache import Ragged
from .captions import Scene, normalised


@dataclass
class Texts:
    """All distinct sentences with their cached hidden states, in one order."""

    sentences: list[str]
    states: Ragged

    def __post_init__(self) -> None:
        self.row = {s: i for i, s in enumerate(self.sentences)}


@dataclass
class ImageSet:
    """Cached views of the images of one split: tokens and CNN features of each view."""

    tokens: list[NDArray[np.float16]]
    features: list[NDArray[np.float16]]

    def pick(self, rows: NDArray[np.int64], views: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        """Return tokens and features of some rows, each in the view given for it."""
        tokens = np.stack([self.tokens[v][i] for i, v in zip(rows, views)])
        features = np.stack([self.features[v][i] for i, v in zip(rows, views)])
        return torch.from_numpy(tokens).float(), torch.from_numpy(features).float()


class TrainingTexts:
    """Draws captions for images, in English or translated.

    Parameters
    ----------
    scenes : list of Scene
        The training split, in the order of the images.
    texts : Texts
    english : float
        Share of English among the captions drawn; 1.0 uses no translations.
    """

    def __init__(self, scenes: list[Scene], texts: Texts, english: float) -> None:
        self.english = english
        keys: dict[str, int] = {}
        self.originals: list[list[tuple[int, int]]] = []
        self.translated: list[dict[str, list[tuple[int, int]]]] = []
        longest = max(len(s.captions) for s in scenes)
        self.image_keys = torch.full((len(scenes), longest), -1, dtype=torch.int64)
        for i, scene in enumerate(scenes):
            originals: list[tuple[int, int]] = []
            translated: dict[str, list[tuple[int, int]]] = {}
            for c, caption in enumerate(scene.captions):
                key = keys.setdefault(normalised(caption.en), len(keys))
                self.image_keys[i, c] = key
                originals.append((texts.row[caption.en], key))
                for language, text in caption.translations.items():
                    translated.setdefault(language, []).append((texts.row[text], key))
            self.originals.append(originals)
            self.translated.append(translated)

    def draw(self, rows: NDArray[np.int64], rng: np.random.Generator) -> tuple[list[int], Tensor]:
        """Return one text row for each image, and the texts' keys."""
        chosen, keys = [], []
        for i in rows:
            options = self.originals[i]
            if self.translated[i] and rng.random() >= self.english:
                languages = sorted(self.translated[i])
                options = self.translated[i][languages[rng.integers(len(languages))]]
            row, key = options[rng.integers(len(options))]
            chosen.append(row)
            keys.append(key)
        return chosen, torch.tensor(keys)
