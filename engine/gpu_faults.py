"""Why a GPU that is there does not run a model, and what to do about it.

ONNX Runtime says it on the standard error of the process, in many lines, and falls back to the
CPU. So where that happened the same things are tried once more, one by one.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import io
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .gpu import CudaGpu, cuda_gpu

UPDATE = "Update NVIDIA's driver."
SET_UP = "Set the engine up for NVIDIA GPUs (terraseek[gpu])."
#: ``libcublasLt.so.13`` in a loader's message; Windows names only the library that needs it.
_MISSING = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file")


def why_not(runtime: Any, tensorrt: bool = False) -> tuple[str, str]:
    """(reason, what to do) where ONNX Runtime fell back; both empty where nothing is found.

    Parameters
    ----------
    runtime : module
        ``onnxruntime``, which has tried to open a session on the GPU.
    tensorrt : bool
        It was asked for TensorRT.
    """
    gpu, needs = cuda_gpu(), cuda_of(runtime)
    library = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    if gpu is None:
        return f"the part of NVIDIA's driver for CUDA is not there ({library})", (
            "Install NVIDIA's driver with CUDA; in a container, let it see the GPU."
        )
    if gpu.problem:
        return f"NVIDIA's driver does not start CUDA: {gpu.problem}", (
            "Restart the computer; if that does not help, install NVIDIA's driver again."
        )
    if too_old(gpu, needs):
        return f"NVIDIA's driver runs CUDA up to {gpu.cuda}, and this ONNX Runtime needs {needs}", (
            UPDATE
        )
    fault = _loading(runtime, "tensorrt") if tensorrt else ""
    if "nvinfer" in fault:
        return "TensorRT is not installed", "Install it (pip install tensorrt), or use CUDA."
    fault = _loading(runtime, "cuda") or fault
    missing = _MISSING.search(fault)
    if missing:
        return f"a library of CUDA is missing ({missing[1]})", SET_UP
    if re.search(r"undefined symbol: cu[A-Z]", fault):  # of the driver's own library
        return f"NVIDIA's driver is too old for this ONNX Runtime (CUDA {needs or '?'})", UPDATE
    return fault, SET_UP if fault else ""


def preload(runtime: Any) -> str:
    """Load CUDA and cuDNN from their wheels; returns what was said of missing ones.

    ONNX Runtime prints that to the standard output, where answers go.
    """
    if not hasattr(runtime, "preload_dlls"):
        return ""
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            runtime.preload_dlls()
    except Exception as err:
        return str(err).splitlines()[0][:160]
    lines = [line for line in said.getvalue().splitlines() if "ailed to load" in line]
    return lines[0][:160] if lines else ""


def no_gpu() -> tuple[str, str]:
    """(reason, what to do) where CUDA has no GPU to run on."""
    gpu = cuda_gpu()
    if gpu is not None and gpu.problem:
        return why_not(None)
    if os.environ.get("CUDA_VISIBLE_DEVICES") is not None:
        return "CUDA_VISIBLE_DEVICES leaves no GPU to CUDA", ""
    return "no NVIDIA driver answers (nvidia-smi)", ""


def is_too_old(runtime: Any) -> bool:
    """Tell whether the driver is known to be too old for this ONNX Runtime."""
    gpu = cuda_gpu()
    return gpu is not None and too_old(gpu, cuda_of(runtime))


def cuda_of(runtime: Any) -> str:
    """Version of CUDA that ONNX Runtime was built with, or an empty string."""
    with contextlib.suppress(Exception):  # it says so in a module that is not documented
        name = f"{runtime.__name__}.capi.build_and_package_info"
        return str(importlib.import_module(name).cuda_version or "")
    return ""


def too_old(gpu: CudaGpu, needs: str) -> bool:
    """Tell whether a driver cannot run a CUDA: it runs every one of its own major version."""
    try:
        return int(gpu.cuda.split(".")[0]) < int(needs.split(".")[0])
    except ValueError:
        return False  # one of them is not known


def _loading(runtime: Any, provider: str) -> str:
    """What the system's loader says of a provider's library; empty where it loads it."""
    name = f"onnxruntime_providers_{provider}"
    name = f"{name}.dll" if sys.platform == "win32" else f"lib{name}.so"
    try:
        folder = Path(runtime.__file__).parent / "capi"
    except (AttributeError, TypeError):
        return ""
    try:
        # ONNX Runtime has tried the same before, so this can do no harm that was not done.
        ctypes.CDLL(str(folder / name))
    except OSError as err:
        return str(err).replace(str(folder) + os.sep, "").splitlines()[0][:160]
    return ""


@contextlib.contextmanager
def quiet(runtime: Any) -> Iterator[None]:
    """Keep ONNX Runtime from writing its own story of a failure to the standard error."""
    level = getattr(runtime, "set_default_logger_severity", None)
    if level is None:
        yield
        return
    fatal, warning = 4, 2
    level(fatal)
    try:
        yield
    finally:
        level(warning)  # its default; it cannot be asked what it was


__all__ = ["SET_UP", "UPDATE", "is_too_old", "no_gpu", "preload", "quiet", "why_not"]
