"""Word frequencies of the ten languages out of the ``wordfreq`` wheel (Speer 2022).

They only decide which pieces of the vocabulary are kept. The lists are gzipped
msgpack: a header, then one list for each centibel of frequency, the commonest
first. The few msgpack types that occur are read here, without a dependency.
"""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .errors import WeightsError


def unpack(data: bytes, at: int = 0) -> tuple[Any, int]:
    """Return the msgpack value at ``at`` (maps, arrays, text, small integers) and its end."""
    kind = data[at]
    at += 1
    if kind <= 0x7F:
        return kind, at
    if 0x80 <= kind <= 0x8F:
        result = {}
        for _ in range(kind & 15):
            key, at = unpack(data, at)
            result[key], at = unpack(data, at)
        return result, at
    wide = {0xD9: 1, 0xDA: 2, 0xDB: 4, 0xDC: 2, 0xDD: 4, 0xCC: 1, 0xCD: 2}.get(kind, 0)
    size = int.from_bytes(data[at : at + wide], "big")
    at += wide
    if kind in (0xCC, 0xCD):
        return size, at
    if 0xA0 <= kind <= 0xBF or kind in (0xD9, 0xDA, 0xDB):
        size = kind & 31 if kind <= 0xBF else size
        return data[at : at + size].decode("utf-8"), at + size
    if 0x90 <= kind <= 0x9F or kind in (0xDC, 0xDD):
        size = kind & 15 if kind <= 0x9F else size
        items = []
        for _ in range(size):
            item, at = unpack(data, at)
            items.append(item)
        return items, at
    raise ValueError(f"msgpack type {kind:#x} is not used by word lists")


def read_words(wheel: Path, language: str, limit: int) -> Iterator[tuple[str, float]]:
    """Yield up to ``limit`` words of a language with their frequency, the commonest first.

    Raises
    ------
    WeightsError
        If the wheel has no readable list of the language.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = set(archive.namelist())
            sizes = ("large", "small")
            candidates = [f"wordfreq/data/{s}_{language}.msgpack.gz" for s in sizes]
            name = next(c for c in candidates if c in names)
            lists, _ = unpack(gzip.decompress(archive.read(name)))
    except (OSError, zipfile.BadZipFile, StopIteration, ValueError, IndexError):
        raise WeightsError(f"{wheel.name} holds no word list for {language!r}.") from None
    for centibel, words in enumerate(lists[1:]):
        for word in words:
            if limit <= 0:
                return
            limit -= 1
            yield word, 10 ** (-centibel / 100)
