"""What the panel keeps in the user's profile, on top of the plugin's other settings."""

from __future__ import annotations

from typing import Any

from . import settings

#: Keys of the panel and their defaults; the project keeps its own values (project_state).
DEFAULTS: dict[str, Any] = {
    "gallery": True,
    "heat_map": True,
    "area": "layer",
    "places": False,
    "sizes": "",
    "overviews": False,
}
for _key, _default in DEFAULTS.items():
    settings.DEFAULTS.setdefault(_key, _default)

get, put = settings.get, settings.put
