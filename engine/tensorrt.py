"""TensorRT's libraries from its wheel, for ONNX Runtime.

``pip install tensorrt`` puts them into a folder of Python's, where the system's loader does not
look; ONNX Runtime loads those of CUDA and cuDNN itself, but not these. Libraries that are loaded
already are found by their names.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import sys
from pathlib import Path

#: Package of the wheel that holds them.
PACKAGE = "tensorrt_libs"
#: In the order in which they need each other.
LIBRARIES = ("nvinfer", "nvinfer_plugin", "nvonnxparser")


def folder() -> Path | None:
    """Folder of the wheel's libraries; None where it is not installed."""
    try:
        found = importlib.util.find_spec(PACKAGE)
    except (ImportError, ValueError):
        return None
    places = list(found.submodule_search_locations or []) if found else []
    return Path(places[0]) if places else None


def preload() -> list[str]:
    """Load the libraries; returns the names of those that were loaded."""
    where, loaded = folder(), []
    if where is None:
        return []
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            os.add_dll_directory(str(where))
    for name in LIBRARIES:
        patterns = (f"lib{name}.so.*", f"{name}_*.dll")
        for path in sorted(p for pattern in patterns for p in where.glob(pattern)):
            with contextlib.suppress(OSError):  # what is missing is told where it is used
                ctypes.CDLL(str(path), mode=getattr(ctypes, "RTLD_GLOBAL", 0))
                loaded.append(path.name)
                break
    return loaded
