"""Hard negatives by swapped words, as in NegCLIP (Yuksekgonul et al. 2023).

"a red car beside a white house" and "a white car beside a red house" have the same words: a
model that reads captions as bags of words cannot tell them apart. The swapped sentence is an
extra wrong text for every image of the batch.
"""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from .glossary import ORDER, TERMS

#: Written without spaces between words: a word may stand anywhere.
_NO_SPACES = frozenset({"zh", "ko"})


@lru_cache(maxsize=16)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    patterns = {}
    for kind in ("colour", "number", "thing"):
        words = sorted({t.words[language] for t in TERMS if t.kind == kind}, key=len, reverse=True)
        body = "|".join(re.escape(w) for w in words)
        if language not in _NO_SPACES:
            body = rf"\b(?:{body})(?:e?s)?\b" if language == "en" else rf"\b(?:{body})\b"
        patterns[kind] = re.compile(body, re.IGNORECASE)
    return patterns


def swapped(sentence: str, language: str, rng: np.random.Generator) -> str | None:
    """Return the sentence with two different words of one kind exchanged, or None.

    Parameters
    ----------
    sentence : str
    language : str
        Code of the sentence's language; None comes back for one that the glossary lacks.
    rng : numpy.random.Generator
        Chooses among several possible swaps.
    """
    if language not in ORDER:
        return None
    pairs = []
    for pattern in _patterns(language).values():
        found = list(pattern.finditer(sentence))
        pairs += [
            (a, b)
            for i, a in enumerate(found)
            for b in found[i + 1 :]
            if a.group().lower() != b.group().lower()
        ]
    if not pairs:
        return None
    a, b = pairs[int(rng.integers(len(pairs)))]
    middle = sentence[a.end() : b.start()]
    return sentence[: a.start()] + b.group() + middle + a.group() + sentence[b.end() :]


def with_negatives(logits: Tensor, wanted: Tensor, negatives: Tensor) -> tuple[Tensor, Tensor]:
    """Append the logits (N, K) of hard negatives to those of the batch (N, M); none is wanted."""
    none = torch.zeros_like(negatives, dtype=torch.bool)
    return torch.cat([logits, negatives], 1), torch.cat([wanted, none], 1)
