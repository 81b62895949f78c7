"""What a bug report needs: versions, devices and models, without private paths."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import environment, models
from .device import cpu_threads, engine_cache
from .errors import TerraSeekError
from .gpu import nvidia_gpu
from .privacy import one_line, scrub, scrub_all

_PACKAGES = (
    "numpy",
    "rasterio",
    "pyogrio",
    "onnxruntime",
    "onnxruntime-gpu",
    "tokenizers",
    "click",
    "filelock",
    "platformdirs",
    "pillow",
    "pyarrow",
)


def engine_version() -> str:
    """Version of TerraSeek itself."""
    from .. import __version__

    return __version__


def versions() -> dict[str, str]:
    """Versions of the engine, Python, GDAL, PROJ and the packages; empty where not there."""
    found = {"engine": engine_version(), "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = ""
    try:
        import rasterio

        found["gdal"] = rasterio.__gdal_version__
        found["proj"] = str(getattr(rasterio, "__proj_version__", ""))
    except Exception as err:  # a broken install is what this report is for
        found["gdal"] = found["proj"] = one_line(err)
    return found


def handshake() -> dict[str, str]:
    """Versions that the worker tells its client, all of them text."""
    every = versions()
    runtime = every["onnxruntime"] or every["onnxruntime-gpu"]
    names = ("engine", "python", "numpy", "rasterio", "gdal")
    return {name: every[name] for name in names} | {"onnxruntime": runtime}


def _driver() -> str:
    """The NVIDIA driver: name of the GPU, or version of the kernel module, or empty."""
    name = nvidia_gpu()
    if name:
        return name
    try:
        return Path("/proc/driver/nvidia/version").read_text("utf-8").splitlines()[0]
    except (OSError, IndexError):
        return ""


def _providers() -> list[str]:
    try:
        return list(importlib.import_module("onnxruntime").get_available_providers())
    except Exception as err:
        return [one_line(err)]


def _model(device: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """(default model, device that really ran one batch of it)."""
    try:
        folder = models.resolve(None)
        package = models.verify(None)
    except TerraSeekError as err:
        # Named as what it is: a name from the environment looks like nobody's choice.
        chosen = os.environ.get("TERRASEEK_MODEL", "")
        why = f"TERRASEEK_MODEL is set: {err}" if chosen else str(err)
        return {"problem": why}, {"asked": device, "not_tried": "there is no model to run"}
    model = {
        "name": package.name,
        "version": package.version,
        "hash": package.hash,
        "path": str(folder),
        "verified": True,
    }
    try:
        from . import encoder

        ran = encoder.image_encoder(folder, device).device
    except TerraSeekError as err:
        return model, {"asked": device, "problem": str(err)}
    except Exception as err:
        return model, {"asked": device, "problem": one_line(err)}
    return model, {
        "asked": device,
        "ran": ran.kind,
        "name": ran.name,
        "provider": ran.provider,
        "warning": ran.warning,
    }


def report(device: str = "auto") -> dict[str, Any]:
    """Report what this installation is and can do; home folders are written ``~``.

    Parameters
    ----------
    device : str
        ``auto``, ``cpu`` or ``cuda``: the device that one batch of the default model is
        run on. Listed providers prove nothing: what ran is under ``device``.
    """
    model, ran = _model(device)
    problems = environment.problems()
    problems += [part["problem"] for part in (model, ran) if "problem" in part]
    problems = list(dict.fromkeys(problems))
    wheels = [n for n in ("onnxruntime", "onnxruntime-gpu") if versions()[n]]
    if len(wheels) == 2:
        problems.append(
            "onnxruntime and onnxruntime-gpu are both installed and overwrite each other; "
            "uninstall both, then install one."
        )
    try:
        threads = cpu_threads()
    except TerraSeekError:
        threads = 0
    found = {
        "versions": versions(),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "executable": sys.executable,
        "cores": os.cpu_count() or 1,
        "threads": threads,
        "nvidia_driver": _driver(),
        "providers_listed": _providers(),
        "device": ran,
        "model": model,
        "models": [m.name for m in models.list_models()],
        "folders": {
            "models": str(models.user_folder()),
            "bundled": str(models.BUNDLED),
            "tensorrt_engines": str(engine_cache()),
            "temporary": tempfile.gettempdir(),
        },
        "environment": {
            k: v
            for k, v in sorted(os.environ.items())
            if k.startswith(("TERRASEEK_", "GDAL_", "PROJ_"))
        },
        "problems": problems,
    }
    return dict(scrub_all(found))


__all__ = ["engine_version", "handshake", "report", "scrub", "versions"]
