"""Keep the user's name out of reports: home folders become ``~``."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

#: Where home folders lie; what follows is a user's name.
_HOMES = re.compile(r"(?i)(?<![\w~])(/home/|/Users/|[a-z]:[\\/]+Users[\\/]+)([^\\/\s\"':;,]+)")


def scrub(text: str) -> str:
    """Replace the home folder, and what looks like anybody's, by ``~``.

    Parameters
    ----------
    text : str
        A path, a message or a traceback, with either kind of slash.
    """
    homes = {str(Path.home()), os.environ.get("HOME", ""), os.environ.get("USERPROFILE", "")}
    for home in sorted({h.rstrip("/\\") for h in homes}, key=len, reverse=True):
        if len(home) < 3:
            continue  # "/" or "C:" would hit everything
        # Backslashes are doubled where Windows paths stand in a repr or in JSON.
        parts = [re.escape(p) for p in re.split(r"[\\/]+", home)]
        pattern = r"[\\/]+".join(parts) + r"(?![\w.-])"
        flags = re.IGNORECASE if "\\" in home else 0
        text = re.sub(pattern, "~", text, flags=flags)
    return _HOMES.sub("~", text)


def scrub_all(value: Any) -> Any:
    """Scrub every text in a structure of dicts and lists."""
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, dict):
        return {scrub_all(k): scrub_all(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [scrub_all(v) for v in value]
    return value


def one_line(err: BaseException, limit: int = 300) -> str:
    """One scrubbed line of an unexpected exception."""
    text = " ".join(str(err).split())
    return scrub(f"{type(err).__name__}: {text}" if text else type(err).__name__)[:limit]
