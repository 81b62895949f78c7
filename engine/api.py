"""What every door calls: command line, worker, demo. Nothing else of the engine is public."""

from __future__ import annotations

from typing import Any

from . import models
from .indexing import Cancel, Progress, index_raster, index_status, verify_index
from .messages import ModelInfo
from .querying import search


def list_models() -> list[ModelInfo]:
    """Installed model packages."""
    return models.list_models()


def doctor(device: str = "auto") -> dict[str, Any]:
    """Report versions, devices and models, with home paths scrubbed."""
    from . import doctor as module

    return module.report(device)


__all__ = [
    "Cancel",
    "Progress",
    "doctor",
    "index_raster",
    "index_status",
    "list_models",
    "search",
    "verify_index",
]
