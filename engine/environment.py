"""Numbers that the user sets in the environment: a wrong one is an error, never ignored."""

from __future__ import annotations

import os

from .errors import DeviceError

#: Variables with whole numbers, and the largest that each may be.
NUMBERS = {
    "TERRASEEK_THREADS": 1024,
    "TERRASEEK_READERS": 64,
    "TERRASEEK_GPU_MEMORY_MB": 1 << 24,
}


def number(name: str) -> int | None:
    """Return a whole number above 0 from the environment; None where it is not set.

    Raises
    ------
    DeviceError
        If it is set to anything else.
    """
    text, most = os.environ.get(name, "").strip(), NUMBERS[name]
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) < 12 and 1 <= int(text) <= most:
        return int(text)
    raise DeviceError(
        f"{name} is {text[:40]!r}; a whole number from 1 to {most:,} is needed.",
        "Set the environment variable to one, or remove it.",
    )


def problems() -> list[str]:
    """What is wrong with the numbers that are set."""
    found = []
    for name in NUMBERS:
        try:
            number(name)
        except DeviceError as err:
            found.append(str(err))
    return found
