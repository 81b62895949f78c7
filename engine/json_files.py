"""JSON from files that anybody may have made, read within limits of size and content.

A parsed value takes far more memory than its text: a list of empty objects two dozen times as
much. So what a text holds is counted before it is parsed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

#: Objects and lists in one file. A tokenizer with a list for each of half a million merges and
#: of a quarter of a million words has three quarters of that: 230 MB as Python holds it.
MAX_CONTAINERS = 1_000_000
#: Values in one file.
MAX_VALUES = 4_000_000


class TooLarge(ValueError):
    """The file, or what is in it, is larger than it may be."""


def read_bytes(path: str | Path, limit: int) -> bytes:
    """Read a whole file of at most ``limit`` bytes.

    Raises
    ------
    TooLarge
        If it has more, whatever the system says of its size: a device may never end.
    OSError
        If it cannot be read.
    """
    with open(path, "rb") as stream:
        raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise TooLarge(f"it has more than {limit:,} bytes")
    return raw


def read_text(path: str | Path, limit: int) -> str:
    """As :func:`read_bytes`, in UTF-8 with or without a byte order mark (``ValueError`` else)."""
    return read_bytes(path, limit).decode("utf-8-sig")


def parse(raw: bytes | str, pairs: Callable[[list[tuple[str, Any]]], Any] | None = None) -> Any:
    """Parse JSON after counting what it holds.

    Parameters
    ----------
    raw : bytes or str
        Bytes are UTF-8.
    pairs : callable, optional
        Makes an object of its pairs, as ``object_pairs_hook`` of the standard library.

    Raises
    ------
    TooLarge
        If it holds more than :data:`MAX_VALUES` values or :data:`MAX_CONTAINERS` of objects
        and lists.
    ValueError
        If it is not JSON (``json.JSONDecodeError`` says where), or nested too deeply.
    """
    text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw
    # Signs within texts count too: that is never too few, and quick.
    if text.count("{") + text.count("[") > MAX_CONTAINERS or text.count(",") > MAX_VALUES:
        raise TooLarge("it holds far too many values")
    try:
        return json.loads(text, object_pairs_hook=pairs)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def read(
    path: str | Path, limit: int, pairs: Callable[[list[tuple[str, Any]]], Any] | None = None
) -> Any:
    """Read and :func:`parse` a file of at most ``limit`` bytes; raises what both raise."""
    return parse(read_text(path, limit), pairs)


__all__ = ["TooLarge", "parse", "read", "read_bytes", "read_text"]
