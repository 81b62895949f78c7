"""Values that the plugin keeps in the user's profile, each with its default.

Every key is declared once in :data:`DEFAULTS`; the type of the default is the
type that :func:`get` returns, whatever the settings file holds. QSettings turns
numbers and booleans into text in ini files, so the conversion is needed.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings

PREFIX = "terraseek/"
#: How many queries the history keeps.
HISTORY = 25

DEFAULTS: dict[str, Any] = {
    "python": "",
    "interpreter": "",
    "flavour": "",
    "setup_offered": False,
    "cache_folder": "",
    "language": "",
    "model": "",
    "device": "auto",
    "tile": 0.0,
    "overlap": 50,
    "top": 20,
    "hide_earlier": True,
    "zoom_on_step": True,
    "panel_open": False,
    "options_open": False,
    "history": [],
}


def get(key: str) -> Any:
    """Return the value of ``key`` in the type of its default.

    A value that cannot be converted counts as not set: a settings file edited by
    hand must not keep the panel from opening.
    """
    default = DEFAULTS[key]
    value = QgsSettings().value(PREFIX + key, default)
    if isinstance(default, bool):
        if isinstance(value, str):
            return value.strip().lower() in ("1", "true", "yes")
        return bool(value) if isinstance(value, (bool, int)) else default
    if isinstance(default, (int, float)):
        try:
            return type(default)(value) if isinstance(value, (int, float, str)) else default
        except (ValueError, OverflowError):
            return default
    if isinstance(default, list):
        # An ini file gives back a list of one entry as plain text.
        values = [value] if isinstance(value, str) else value
        return [str(v) for v in values] if isinstance(values, (list, tuple)) else list(default)
    return value if isinstance(value, str) else default


def put(key: str, value: Any) -> None:
    """Keep ``value`` under ``key``; the key must be declared in :data:`DEFAULTS`.

    What is kept already is not written again: every write goes to the disk at once, and the
    window waits for it (a third of a second was seen on a busy one).
    """
    if key not in DEFAULTS:
        raise KeyError(key)
    if get(key) == value and type(value) is type(DEFAULTS[key]):
        return
    QgsSettings().setValue(PREFIX + key, value)


def remember_query(query: str) -> list[str]:
    """Put ``query`` first in the history and return the history."""
    history = [query, *(q for q in get("history") if q != query)][:HISTORY]
    put("history", history)
    return history
