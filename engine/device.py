"""ONNX Runtime sessions, and the truth about the device that runs them.

onnxruntime-gpu lists CUDA where there is none and falls back to the CPU without an
error; single nodes can fall back as well. So a session is believed only after a real
one-batch run, and CUDA is first tried with the CPU fallback of nodes forbidden.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .errors import DeviceError, ModelPackageError
from .messages import DEVICES
from .runner import memory_limit
from .storage import make_folder

CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"
TENSORRT = "TensorrtExecutionProvider"


@dataclass(frozen=True)
class Device:
    """What a session really runs on.

    Attributes
    ----------
    kind : str
        ``cpu``, ``cuda`` or ``tensorrt``.
    name : str
        For people, e.g. ``CPU (2 threads)`` or ``CUDA: NVIDIA RTX 4070``.
    provider : str
        ONNX Runtime's name of the session's first provider.
    warning : str
        Why it is not the device that one would expect, or empty.
    """

    kind: str
    name: str
    provider: str
    warning: str = ""


def nvidia_gpu() -> str:
    """Name of the first NVIDIA GPU that the driver shows, or an empty string."""
    return _ask_driver("name")


def gpu_memory_free() -> int:
    """Bytes that are free on the first NVIDIA GPU; 0 where the driver does not tell."""
    number = _ask_driver("memory.free").split(" ")[0]
    return int(number) << 20 if number.isdigit() else 0


def _ask_driver(what: str) -> str:
    try:
        done = subprocess.run(
            ["nvidia-smi", f"--query-gpu={what}", "--format=csv,noheader"],  # noqa: S607
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
            # Windows would show a console window for a moment.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.splitlines()[0].strip() if done.returncode == 0 and done.stdout else ""


def cpu_threads() -> int:
    """Threads for the CPU: ``TERRASEEK_THREADS``, else the cores this process may use."""
    asked = os.environ.get("TERRASEEK_THREADS", "")
    if asked.isdigit() and int(asked) > 0:
        return int(asked)
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


def cpu_name() -> str:
    """Name of the CPU as a device, for people."""
    return f"CPU ({cpu_threads()} threads)"


def _onnxruntime() -> Any:
    try:
        import onnxruntime
    except ImportError:
        raise DeviceError(
            "ONNX Runtime is not installed in the engine's environment.",
            "Run `make setup`, or install terraseek[cpu] or terraseek[gpu].",
        ) from None
    return onnxruntime


def make_session(
    path: Path,
    *,
    providers: Sequence[Any] = (CPU,),
    strict: bool = False,
    threads: int = 0,
) -> Any:
    """Open an ONNX file.

    Parameters
    ----------
    path : Path
        The graph.
    providers : sequence
        ONNX Runtime's execution providers, the wanted one first.
    strict : bool
        Refuse a session in which any node falls back to the CPU.
    threads : int
        CPU threads; 0 is :func:`cpu_threads`.

    Raises
    ------
    ModelPackageError
        If ONNX Runtime cannot read the graph.
    """
    ort = _onnxruntime()
    options = ort.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = threads or cpu_threads()
    options.inter_op_num_threads = 1
    # Waiting threads that spin slow everything else down on a busy machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if strict:
        options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
    try:
        return ort.InferenceSession(str(path), options, providers=list(providers))
    except Exception as err:
        if list(providers) != [CPU]:
            raise
        raise ModelPackageError(
            f"{path.name} is not a graph that ONNX Runtime can run "
            f"({str(err).splitlines()[0][:120]}).",
            "Install the model package again.",
        ) from None


def gpu_providers(kind: str, limit: int, cache: Path) -> list[Any]:
    """Return the providers of a GPU session with their options.

    Parameters
    ----------
    kind : str
        ``cuda`` or ``tensorrt``.
    limit : int
        Bytes of device memory that the session may take; 0 for no limit.
    cache : Path
        Folder for the engines that TensorRT builds (minutes, once a GPU and graph).
    """
    cuda = {
        "arena_extend_strategy": "kSameAsRequested",
        # The default tries every algorithm at every new shape: slow, and its choice varies.
        "cudnn_conv_algo_search": "HEURISTIC",
        # 10-bit mantissas would make float32 graphs differ from the CPU's.
        "use_tf32": "0",
    }
    if limit > 0:
        cuda["gpu_mem_limit"] = str(limit)
    if kind != "tensorrt":
        return [(CUDA, cuda)]
    tensorrt = {
        "trt_engine_cache_enable": "1",
        "trt_engine_cache_path": str(cache),
        "trt_timing_cache_enable": "1",
        "trt_timing_cache_path": str(cache),
    }
    return [(TENSORRT, tensorrt), (CUDA, cuda)]


def engine_cache() -> Path:
    """The user's folder for TensorRT engines."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("terraseek", appauthor=False)) / "tensorrt"


def open_on_device(
    choose: Callable[[str], Path], device: str, probe: Callable[[Any], np.ndarray]
) -> tuple[Any, Device]:
    """Open a graph on the device asked for and prove it with one batch.

    Parameters
    ----------
    choose : callable
        Gives the file for ``cpu`` or ``cuda`` (variants differ).
    device : str
        One of :data:`DEVICES`; ``auto`` never takes TensorRT, which builds for minutes.
    probe : callable
        Runs one batch in the session and returns its output.

    Returns
    -------
    session : onnxruntime.InferenceSession
    device : Device
        What really ran; its ``warning`` says why where CUDA was expected and did not.

    Raises
    ------
    DeviceError
        If a GPU was asked for and did not run a batch.
    """
    if device not in DEVICES:
        raise DeviceError(f"Unknown device {device!r}.", f"Choose from {', '.join(DEVICES)}.")
    warning = ""
    if device != "cpu":
        kind = "tensorrt" if device == "tensorrt" else "cuda"
        session, why = _try_gpu(choose("cuda"), probe, kind)
        title = "TensorRT" if kind == "tensorrt" else "CUDA"
        if session is not None:
            provider = TENSORRT if kind == "tensorrt" else CUDA
            return session, Device(kind, f"{title}: {nvidia_gpu() or 'GPU'}", provider, why)
        if device != "auto":
            raise DeviceError(f"{title} is not usable: {why}.", "Use --device cpu or auto.")
        if nvidia_gpu():
            warning = f"An NVIDIA GPU is there but the CPU is used: {why}."
    session = make_session(choose("cpu"))
    probe(session)
    return session, Device("cpu", cpu_name(), CPU, warning)


def _try_gpu(path: Path, probe: Callable[[Any], np.ndarray], kind: str) -> tuple[Any, str]:
    """(session, remark), or (None, reason) when the GPU did not run a batch."""
    ort = _onnxruntime()
    wanted = TENSORRT if kind == "tensorrt" else CUDA
    if wanted not in ort.get_available_providers():
        name = "TensorRT" if kind == "tensorrt" else "CUDA"
        return None, f"this ONNX Runtime has no {name} (install terraseek[gpu])"
    if not nvidia_gpu():
        return None, "no NVIDIA driver answers (nvidia-smi)"
    if hasattr(ort, "preload_dlls"):
        ort.preload_dlls()
    cache = engine_cache()
    if kind == "tensorrt":
        make_folder(cache, "the cache of TensorRT engines")
    providers = gpu_providers(kind, memory_limit(gpu_memory_free()), cache)
    reason = ""
    for strict in (True, False):
        try:
            fallback = [] if strict else [CPU]
            session = make_session(path, providers=providers + fallback, strict=strict)
            if session.get_providers()[0] != wanted:
                reason = "ONNX Runtime fell back to the CPU when opening the model"
                if CUDA in session.get_providers():
                    reason = "ONNX Runtime fell back to CUDA; is TensorRT installed?"
                continue
            if not np.isfinite(probe(session)).all():
                reason = "the batch run on it gave numbers that are not finite"
                continue
            return session, "" if strict else "Some nodes of the model run on the CPU."
        except Exception as err:
            reason = str(err).splitlines()[0][:160]
    return None, reason
