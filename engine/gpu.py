"""Which NVIDIA GPU CUDA takes here: asked of the driver itself, and of nvidia-smi.

nvidia-smi lists every GPU of the machine; which of them CUDA takes depends on its order, on
``CUDA_VISIBLE_DEVICES`` and on slices of a GPU (MIG). Only the driver's library knows that, so
it is asked first, and nvidia-smi only about the GPU that it names.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

#: What is told of a GPU whose name is not known for sure.
UNNAMED = "NVIDIA GPU"
#: CUDA's code for a machine without a GPU, or with none that it may see.
_NO_DEVICE = 100


@dataclass(frozen=True)
class CudaGpu:
    """The first GPU that CUDA sees.

    Attributes
    ----------
    name : str
        Empty where there is none, or CUDA could not be asked.
    bus : str
        Its PCI address, by which nvidia-smi knows it.
    memory : int
        Bytes in all, of a slice where it is one.
    cuda : str
        Newest CUDA that the driver runs, such as ``12.4``.
    problem : str
        Why the driver does not start CUDA.
    """

    name: str = ""
    bus: str = ""
    memory: int = 0
    cuda: str = ""
    problem: str = ""


def cuda_gpu() -> CudaGpu | None:
    """Ask the driver's library; None where there is none."""
    # As nvidia-smi numbers them, so that CUDA_VISIBLE_DEVICES=1 is the 1 that it shows.
    os.environ.setdefault("CUDA_DEVICE_ORDER", "PCI_BUS_ID")
    library = _library()
    if library is None:
        return None
    try:
        return _first(library)
    except (AttributeError, OSError, ctypes.ArgumentError) as err:  # a library of something else
        return CudaGpu(problem=str(err)[:120])


def _library() -> Any:
    try:
        return ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return None


def _first(library: Any) -> CudaGpu:
    version, device, memory = ctypes.c_int(), ctypes.c_int(), ctypes.c_size_t()
    library.cuDriverGetVersion(ctypes.byref(version))
    cuda = f"{version.value // 1000}.{version.value % 1000 // 10}" if version.value else ""
    failed = library.cuInit(0) or library.cuDeviceGet(ctypes.byref(device), 0)
    if failed:
        return CudaGpu(cuda=cuda, problem="" if failed == _NO_DEVICE else _error(library, failed))
    name, bus = ctypes.create_string_buffer(256), ctypes.create_string_buffer(64)
    if library.cuDeviceGetName(name, len(name), device):
        name.value = UNNAMED.encode()
    if library.cuDeviceGetPCIBusId(bus, len(bus), device):
        bus.value = b""
    if library.cuDeviceTotalMem_v2(ctypes.byref(memory), device):
        memory.value = 0
    text = (raw.value.decode("ascii", "replace").strip() for raw in (name, bus))
    return CudaGpu(next(text) or UNNAMED, next(text), memory.value, cuda)


def _error(library: Any, code: int) -> str:
    said = ctypes.c_char_p()
    with contextlib.suppress(AttributeError):
        if not library.cuGetErrorString(code, ctypes.byref(said)) and said.value:
            return f"{said.value.decode('ascii', 'replace')[:120]} (CUDA error {code})"
    return f"CUDA error {code}"


def nvidia_gpu() -> str:
    """Name of the NVIDIA GPU that CUDA takes, or an empty string where there is none."""
    gpu = cuda_gpu()
    if gpu is not None and (gpu.name or not gpu.problem):
        return gpu.name
    return _of_smi("name", sure=False)


def gpu_memory_free() -> int:
    """Bytes that are free on the NVIDIA GPU that CUDA takes; 0 where nobody knows."""
    gpu = cuda_gpu() or CudaGpu()
    number = (_of_smi("memory.free", gpu.bus) or "-").split(" ")[0]
    if not number.isdigit():
        return gpu.memory // 2  # what else runs there is not known
    free = int(number) << 20
    return min(free, gpu.memory) if gpu.memory else free  # a slice has less than its GPU


def driver_version() -> str:
    """Version of NVIDIA's driver, or an empty string."""
    gpu = cuda_gpu() or CudaGpu()
    return _of_smi("driver_version", gpu.bus)


def _of_smi(what: str, bus: str = "", *, sure: bool = True) -> str:
    """Ask nvidia-smi about the GPU that CUDA takes.

    Parameters
    ----------
    what : str
        A field of ``--query-gpu``.
    bus : str
        The GPU's address, where it is known.
    sure : bool
        False gives :data:`UNNAMED` where several GPUs answer and it may be any of them;
        otherwise the first one's answer is taken.
    """
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    first = None if visible is None else visible.split(",")[0].strip()
    if first in ("", "-1", "NoDevFiles"):
        return ""  # hidden from CUDA, though the driver shows it
    by_slot = os.environ.get("CUDA_DEVICE_ORDER", "PCI_BUS_ID") == "PCI_BUS_ID"
    known = first and re.fullmatch((r"\d+|" if by_slot else "") + "GPU-[0-9a-fA-F-]{36}", first)
    chosen = [f"--id={bus or first}"] if bus or known else []
    try:
        done = subprocess.run(
            ["nvidia-smi", *chosen, f"--query-gpu={what}", "--format=csv,noheader"],  # noqa: S607
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
            # Windows would show a console window for a moment.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    answers = done.stdout.splitlines() if done.returncode == 0 else []
    if len(set(answers)) > 1 and not sure:
        return UNNAMED
    return answers[0].strip() if answers else ""


__all__ = ["UNNAMED", "CudaGpu", "cuda_gpu", "driver_version", "gpu_memory_free", "nvidia_gpu"]
