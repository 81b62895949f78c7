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


def join_texts(first: Texts, second: Texts) -> Texts:
    """Return the sentences of both with their hidden states; none may stand in both."""
    bounds = np.concatenate(
        [first.states.bounds, second.states.bounds[1:] + first.states.bounds[-1]]
    )
    values = np.concatenate([first.states.values, second.states.values])
    return Texts([*first.sentences, *second.sentences], Ragged(values, bounds))


class TrainingTexts:
    """Draws captions for images, in English or translated.

    Parameters
    ----------
    scenes : list of Scene
        The training split, in the order of the images.
    texts : Texts
    english : float
        Share of English among the captions drawn; 1.0 uses no translations.
    labels : float
        Share of texts that name the scene's label through a template instead of a caption.
    label_sentences : dict
        ``{label: {language: [sentence, ...]}}``; all of them must be in ``texts``.
    """

    def __init__(
        self,
        scenes: list[Scene],
        texts: Texts,
        english: float,
        labels: float = 0.0,
        label_sentences: dict[str, dict[str, list[str]]] | None = None,
    ) -> None:
        self.english, self.labels = english, labels
        keys: dict[str, int] = {}
        self.originals: list[list[tuple[int, int]]] = []
        self.translated: list[dict[str, list[tuple[int, int]]]] = []
        longest = max(len(s.captions) for s in scenes)
        # The last column is for the label: its sentences are right for all images of the label.
        self.image_keys = torch.full((len(scenes), longest + 1), -1, dtype=torch.int64)
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
        named = label_sentences or {}
        label_keys = {label: len(keys) + k for k, label in enumerate(sorted(named))}
        self.named: list[dict[str, list[tuple[int, int]]]] = []
        for i, scene in enumerate(scenes):
            key = label_keys.get(scene.label, -1)
            self.image_keys[i, longest] = key
            self.named.append(
                {
                    language: [(texts.row[s], key) for s in sentences]
                    for language, sentences in named.get(scene.label, {}).items()
                }
            )

    def draw(self, rows: NDArray[np.int64], rng: np.random.Generator) -> tuple[list[int], Tensor]:
        """Return one text row for each image, and the texts' keys."""
        chosen, keys = [], []
        for i in rows:
            options = self.originals[i]
            if self.labels and self.named[i] and rng.random() < self.labels:
                options = self._label(self.named[i], rng)
            elif self.translated[i] and rng.random() >= self.english:
                languages = sorted(self.translated[i])
                options = self.translated[i][languages[rng.integers(len(languages))]]
            row, key = options[rng.integers(len(options))]
            chosen.append(row)
            keys.append(key)
        return chosen, torch.tensor(keys)

    def _label(
        self, named: dict[str, list[tuple[int, int]]], rng: np.random.Generator
    ) -> list[tuple[int, int]]:
        others = [x for x in named if x != "en"]
        if not others or rng.random() < self.english:
            return named["en"]
        return named[others[rng.integers(len(others))]]

    def draw_pairs(
        self, rows: NDArray[np.int64], rng: np.random.Generator
    ) -> tuple[list[int], list[int], Tensor]:
        """Return an English text and a translation of it for each image, and their keys.

        An image without a translated caption gets the same English one twice.
        """
        english, others, keys = [], [], []
        for i in rows:
            first = second = self.originals[i][rng.integers(len(self.originals[i]))]
            if self.translated[i]:
                languages = sorted(self.translated[i])
                options = self.translated[i][languages[rng.integers(len(languages))]]
                second = options[rng.integers(len(options))]
                first = next(o for o in self.originals[i] if o[1] == second[1])
            english.append(first[0])
            others.append(second[0])
            keys.append(first[1])
        return english, others, torch.tensor(keys)
