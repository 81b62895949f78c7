"""What the options page needs besides its widgets: languages, and a careful clearing."""

from __future__ import annotations

import contextlib
from pathlib import Path

from .setup_store import delete

#: Languages of the prompts, each in its own words.
LANGUAGES = (
    ("en", "English"),
    ("pt", "Português"),
    ("es", "Español"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("nl", "Nederlands"),
    ("it", "Italiano"),
    ("zh", "中文"),
    ("ko", "한국어"),
    ("ru", "Русский"),
)
#: What lies in the cache: indexes, and exported layers with their own.
_OURS = (".terraseek", ".tif", ".tif.aux.xml", ".gpkg", ".json", ".part")


def plain_cache(folder: Path) -> bool:
    """Tell whether a folder holds only what TerraSeek puts into its cache.

    The user may have chosen a folder with other things, which must not be deleted.
    """
    try:
        names = [p.name for p in folder.iterdir()]
    except OSError:
        return True
    if folder.name == "cache" and folder.parent.name == "terraseek":
        return True
    return all(name.endswith(_OURS) for name in names)


def clear_folder(folder: Path) -> None:
    """Delete what is in a folder, as far as that goes (files in use stay on Windows)."""
    try:
        entries = list(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink():
            delete(entry)
        else:
            with contextlib.suppress(OSError):
                entry.unlink()
