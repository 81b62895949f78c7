"""What a step sees. Everything drawn depends on seed, step and process only.

So a run that was killed goes on exactly as it would have: nothing but the step is remembered.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .captions import normalised
from .config import DataConfig
from .hard_negatives import swapped
from .records import Record


@dataclass
class Batch:
    """Images and their sentences.

    Attributes
    ----------
    rows : array of int64, (N,)
        Rows of the images.
    images : Tensor of uint8, (N, 3, S, S)
    texts : list of list of str
        For each view (V of them) one sentence an image.
    keys : Tensor of int64, (V, N)
        Sentences that mean the same have the same key.
    image_keys : Tensor of int64, (N, C)
        Keys of all captions of each image, padded with -1.
    negatives : list of str
        Sentences with two words swapped.
    """

    rows: NDArray[np.int64]
    images: Tensor
    texts: list[list[str]]
    keys: Tensor
    image_keys: Tensor
    negatives: list[str]


class Batches:
    """Draws batches of a training set.

    Parameters
    ----------
    records : list of Record
    images : array of uint8, (n, 3, S, S)
    config : DataConfig
    seed : int
    size : int
        Images of one batch.
    hard : bool
        Make hard negatives.
    """

    def __init__(
        self,
        records: list[Record],
        images: NDArray[np.uint8],
        config: DataConfig,
        seed: int,
        size: int,
        hard: bool = False,
    ) -> None:
        self.records, self.images, self.config = records, images, config
        self.seed, self.size, self.hard = seed, size, hard
        keys: dict[str, int] = {}
        own: list[list[int]] = []
        for record in records:
            longest = max(len(t) for t in record.captions.values())
            names = [self._meaning(record, k) for k in range(longest)]
            own.append([keys.setdefault(n, len(keys)) for n in names])
        counts = Counter(x for r in records for x, said in r.captions.items() for t in said if t)
        self.weights = {x: n ** (1 - config.balance) for x, n in counts.items()}
        self.image_keys = torch.full((len(own), max(map(len, own))), -1, dtype=torch.int64)
        for i, row in enumerate(own):
            self.image_keys[i, : len(row)] = torch.tensor(row)

    @staticmethod
    def _meaning(record: Record, k: int) -> str:
        """Return what sentence ``k`` says: its English wording, else the first it has."""
        for language in ("en", *sorted(record.captions)):
            texts = record.captions.get(language, [])
            if k < len(texts) and texts[k]:
                return normalised(texts[k])
        return ""

    def rows(self, number: int) -> NDArray[np.int64]:
        """Rows of batch ``number``; every epoch has its own order, what is left over waits."""
        each = max(1, len(self.records) // self.size)
        epoch, at = divmod(number, each)
        order = np.random.default_rng([self.seed, 1, epoch]).permutation(len(self.records))
        return np.resize(order[at * self.size :], self.size)

    def _other(self, languages: list[str], rng: np.random.Generator) -> str:
        if self.config.balance == 1:
            return languages[int(rng.integers(len(languages)))]
        weights = np.array([self.weights[x] for x in languages])
        return languages[int(rng.choice(len(languages), p=weights / weights.sum()))]

    def _sentences(self, row: int, rng: np.random.Generator) -> list[tuple[str, str, int]]:
        """Return (language, sentence, key) of each view of one image."""
        captions = self.records[row].captions
        others = sorted(x for x in captions if x != "en")
        first = "en"
        if others and ("en" not in captions or rng.random() >= self.config.english):
            first = self._other(others, rng)
        there = [k for k, t in enumerate(captions[first]) if t]
        k = there[int(rng.integers(len(there)))]
        chosen = [(first, captions[first][k], int(self.image_keys[row, k]))]
        rest = [x for x in captions if x != first and k < len(captions[x]) and captions[x][k]]
        rng.shuffle(rest)
        for i in range(1, self.config.views):
            # Where there are fewer languages than views the first sentence stands in.
            language = rest[i - 1] if i <= len(rest) else first
            chosen.append((language, captions[language][k], chosen[0][2]))
        return chosen

    def draw(self, number: int) -> Batch:
        """Return batch ``number``."""
        rng = np.random.default_rng([self.seed, 2, number])
        rows = self.rows(number)
        said = [self._sentences(int(row), rng) for row in rows]
        negatives = []
        if self.hard:
            made = [swapped(s[0][1], s[0][0], rng) for s in said]
            negatives = [text for text in made if text]
        return Batch(
            rows=rows,
            images=torch.from_numpy(np.array(self.images[rows])),
            texts=[[s[v][1] for s in said] for v in range(self.config.views)],
            keys=torch.tensor([[s[v][2] for s in said] for v in range(self.config.views)]),
            image_keys=self.image_keys[torch.from_numpy(rows)],
            negatives=negatives,
        )
