"""What the engine's environment must hold, read from ``pyproject.toml``: nothing is listed twice.

The Python of QGIS 3.22 on Windows is 3.9 and has no TOML reader, so the two tables that
matter are read by a small parser of their own; a test compares it with a real one.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: The oldest Python that the engine runs on.
MIN_PYTHON = (3, 10)
#: ``cpu`` runs everywhere, ``gpu`` brings CUDA along; both at once overwrite each other.
FLAVOURS = ("cpu", "gpu")
#: Megabytes to download and on the disk. Measured on Linux x86_64 with Python 3.11; the
#: second number of CUDA is estimated from its wheels.
SIZES_MB = {"cpu": (185, 620), "gpu": (1760, 3370)}
#: Extra that a private environment gets besides its flavour: GeoParquet is a way to save.
EXTRA = "parquet"
#: What an environment of the user's own may lack.
OPTIONAL = ("pyarrow",)
#: Modules whose name is not that of their package.
_MODULES = {"pillow": "PIL", "onnxruntime-gpu": "onnxruntime"}

_STRING = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_SKIP = re.compile(r"(?:\s|,|#[^\n]*)+")


@dataclass
class SetupPlan:
    """What to build.

    Attributes
    ----------
    interpreter : str
        Python to make it from.
    flavour : str
        ``cpu`` or ``gpu``.
    offline : str
        Archive or folder of wheels; empty installs from the package index.
    variables : dict
        For pip's environment: the proxy.
    """

    interpreter: str
    flavour: str = "cpu"
    offline: str = ""
    variables: dict[str, str] = field(default_factory=dict)


def _list_after(text: str, table: str, key: str) -> list[str]:
    """Return the strings of ``key = [...]`` in ``[table]`` of a TOML text."""
    head = re.search(rf"^\[{re.escape(table)}\][ \t]*$", text, re.MULTILINE)
    if head is None:
        raise ValueError(f"no table {table}")
    body = text[head.end() :]
    following = re.search(r"^\[", body, re.MULTILINE)
    body = body[: following.start()] if following else body
    start = re.search(rf"^{re.escape(key)}[ \t]*=[ \t]*\[", body, re.MULTILINE)
    if start is None:
        raise ValueError(f"no {key} in {table}")
    found, place = [], start.end()
    while True:
        blank = _SKIP.match(body, place)
        place = blank.end() if blank else place
        item = _STRING.match(body, place)
        if item is None:
            break
        found.append(item.group(1) if item.group(1) is not None else item.group(2))
        place = item.end()
    if body[place : place + 1] != "]":
        raise ValueError(f"{key} in {table} is no list of texts")
    return found


def requirements(flavour: str, pyproject: Path | None = None) -> list[str]:
    """Return what pip has to install for ``cpu`` or ``gpu``.

    Raises
    ------
    ValueError
        If the plugin's ``pyproject.toml`` does not say it.
    OSError
        If it is not there.
    """
    text = (pyproject or ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = _list_after(text, "project", "dependencies")
    for extra in (flavour, EXTRA):
        found += _list_after(text, "project.optional-dependencies", extra)
    return found


def needed(flavour: str) -> list[str]:
    """Return those of :func:`requirements` without which nothing works."""
    return [one for one in requirements(flavour) if package_name(one) not in OPTIONAL]


def digest(wanted: list[str]) -> str:
    """Return the hash that a finished environment is stamped with."""
    return hashlib.sha256(json.dumps(sorted(wanted)).encode()).hexdigest()


def package_name(requirement: str) -> str:
    """Return ``onnxruntime-gpu`` of ``onnxruntime-gpu[cuda,cudnn]>=1.20``."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return found.group(0).lower() if found else requirement


def modules(wanted: list[str]) -> list[str]:
    """Return the modules whose import proves that the requirements are there."""
    names = [package_name(r) for r in wanted]
    return [_MODULES.get(n, n.replace("-", "_")) for n in names]


def nvidia_driver() -> bool:
    """Tell whether this machine has an NVIDIA driver (``TERRASEEK_GPU=0`` or ``1`` overrules)."""
    asked = os.environ.get("TERRASEEK_GPU", "")
    if asked in ("0", "1"):
        return asked == "1"
    if sys.platform == "darwin":
        return False
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32"
        return (system / "nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None
