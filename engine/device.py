"""ONNX Runtime sessions, and the truth about the device that runs them.

onnxruntime-gpu lists CUDA where there is none and falls back to the CPU without an
error; single nodes can fall back as well. So a session is believed only after a real
one-batch run, and CUDA is first tried with the CPU fallback of nodes forbidden.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from . import environment, gpu_faults
from .errors import DeviceError, ModelPackageError
from .gpu import UNNAMED, gpu_memory_free, nvidia_gpu
from .messages import DEVICES
from .runner import INPUT, first_batch, in_short, memory_limit
from .storage import make_folder, user_cache
from .tensorrt import preload as preload_tensorrt

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


def cpu_threads() -> int:
    """Threads for the CPU: ``TERRASEEK_THREADS``, else the cores this process may use."""
    asked = environment.number("TERRASEEK_THREADS")
    if asked:
        return asked
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
    profile: str = "",
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
    profile : str
        Begin of the path of a profile to write; none where empty.

    Raises
    ------
    ModelPackageError
        If ONNX Runtime cannot read the graph.
    """
    ort = _onnxruntime()
    options = ort.SessionOptions()
    # On a GPU its errors are ours to tell: it tells them in many lines on the standard error.
    options.log_severity_level = 3 if list(providers) == [CPU] else 4
    options.intra_op_num_threads = threads or cpu_threads()
    options.inter_op_num_threads = 1
    # Waiting threads that spin slow everything else down on a busy machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if profile:
        options.enable_profiling, options.profile_file_prefix = True, profile
    if strict:
        options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
    try:
        # Left to itself it opens another session on the CPU where the GPU fails, also in the
        # middle of a run, and tells the standard output.
        return ort.InferenceSession(
            str(path), options, providers=list(providers), enable_fallback=0
        )
    except Exception as err:
        if list(providers) != [CPU]:
            raise
        raise ModelPackageError(
            f"{path.name} is not a graph that ONNX Runtime can run "
            f"({str(err).splitlines()[0][:120]}).",
            "Install the model package again.",
        ) from None


def gpu_providers(kind: str, limit: int, cache: Path, size: int = 0) -> list[Any]:
    """Return the providers of a GPU session with their options.

    Parameters
    ----------
    kind : str
        ``cuda`` or ``tensorrt``.
    limit : int
        Bytes of device memory that the session may take; 0 for no limit.
    cache : Path
        Folder for the engines that TensorRT builds (minutes, once a GPU and graph).
    size : int
        Side of the input in pixels: TensorRT builds one engine for every batch up to the
        first one's size. Unknown (0) it would build anew, for minutes, at every larger batch.
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
    if limit > 0:
        tensorrt["trt_max_workspace_size"] = str(limit)
    if size:
        for name, n in (("min", 1), ("opt", first_batch(limit)), ("max", first_batch(limit))):
            tensorrt[f"trt_profile_{name}_shapes"] = f"{INPUT}:{n}x3x{size}x{size}"
    return [(TENSORRT, tensorrt), (CUDA, cuda)]


def engine_cache() -> Path:
    """The user's folder for TensorRT engines."""
    return user_cache() / "tensorrt"


def open_on_device(
    choose: Callable[[str], Path],
    device: str,
    probe: Callable[[Any], np.ndarray],
    size: int = 0,
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
    size : int
        Side of the input in pixels, for TensorRT.

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
        session, why, mend = _try_gpu(choose("cuda"), probe, kind, size)
        title = "TensorRT" if kind == "tensorrt" else "CUDA"
        if session is not None:
            provider = TENSORRT if kind == "tensorrt" else CUDA
            return session, Device(kind, f"{title}: {nvidia_gpu() or UNNAMED}", provider, why)
        if device != "auto":
            raise DeviceError(f"{title} is not usable: {why}.", mend or "Use the CPU instead.")
        if nvidia_gpu():
            warning = f"An NVIDIA GPU is there but the CPU is used: {why}. {mend}".strip()
    session = make_session(choose("cpu"))
    probe(session)
    return session, Device("cpu", cpu_name(), CPU, warning)


def _try_gpu(
    path: Path, probe: Callable[[Any], np.ndarray], kind: str, size: int
) -> tuple[Any, str, str]:
    """(session, remark, ""), or (None, reason, what to do) when the GPU did not run a batch."""
    ort = _onnxruntime()
    wanted = TENSORRT if kind == "tensorrt" else CUDA
    if wanted not in ort.get_available_providers():
        name = "TensorRT" if kind == "tensorrt" else "CUDA"
        return None, f"this ONNX Runtime has no {name}", gpu_faults.SET_UP
    if not nvidia_gpu():
        return None, *gpu_faults.no_gpu()
    if gpu_faults.is_too_old(ort):  # trying takes seconds
        return None, *gpu_faults.why_not(ort)
    missing = gpu_faults.preload(ort)
    cache = engine_cache()
    if kind == "tensorrt":
        preload_tensorrt()
        make_folder(cache, "the cache of TensorRT engines")
    providers = gpu_providers(kind, memory_limit(gpu_memory_free()), cache, size)
    reason = ""
    with gpu_faults.quiet(ort):
        for strict in (True, False):
            try:
                fallback = [] if strict else [CPU]
                session = make_session(path, providers=providers + fallback, strict=strict)
                reason = _ran(session, probe, wanted)
                if not reason:
                    return session, "" if strict else _on_cpu(path, providers, probe), ""
            except Exception as err:
                reason = in_short(err)
    found, mend = gpu_faults.why_not(ort, tensorrt=kind == "tensorrt")
    if found:
        return None, found, mend
    return None, f"{reason} ({missing})" if missing else reason, ""


def _ran(session: Any, probe: Callable[[Any], np.ndarray], wanted: str) -> str:
    """What is wrong with a batch that was run, or an empty string."""
    fell_back = "ONNX Runtime fell back to the CPU when opening the model"
    if session.get_providers()[0] != wanted:
        if CUDA in session.get_providers():
            return "ONNX Runtime fell back to CUDA; is TensorRT installed?"
        return fell_back
    if not np.isfinite(probe(session)).all():
        return "the batch run on it gave numbers that are not finite"
    return "" if session.get_providers()[0] == wanted else fell_back


#: Bytes that a node gives: below it works out shapes, and ONNX Runtime leaves that to the
#: CPU on purpose.
SMALL_OUTPUT = 2048


def _on_cpu(path: Path, providers: list[Any], probe: Callable[[Any], np.ndarray]) -> str:
    """What to say of nodes that fell back to the CPU: those with real work, from a profile."""
    try:
        with tempfile.TemporaryDirectory(prefix="terraseek-") as folder:
            prefix = str(Path(folder) / "profile")
            session = make_session(path, providers=[*providers, CPU], profile=prefix)
            probe(session)
            events = json.loads(Path(session.end_profiling()).read_text("utf-8"))
        nodes: dict[str, tuple[str, str]] = {}
        for event in events:
            what = event.get("args", {})
            if event.get("cat") == "Node" and int(what.get("output_size", 0)) >= SMALL_OUTPUT:
                nodes[str(event["name"])] = str(what["provider"]), str(what["op_name"])
    except Exception:  # how much of it is not worth a failure
        return "Some nodes of the model run on the CPU."
    slow = [op for provider, op in nodes.values() if provider == CPU]
    if not slow:
        return ""
    kinds = ", ".join(sorted(set(slow), key=lambda op: -slow.count(op))[:3])
    return f"Some nodes of the model run on the CPU ({len(slow)} of {len(nodes)}: {kinds})."
