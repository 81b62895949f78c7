"""A GPU that is there and not used: why, and what to do (as seen with onnxruntime-gpu 1.31)."""

import ctypes
import sys
import types

import pytest
from terraseek.engine import device, gpu_faults, runner
from terraseek.engine.errors import DeviceError
from terraseek.engine.gpu import CudaGpu

NEW = CudaGpu("NVIDIA Test", "0000:3B:00.0", 8 << 30, "13.1")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Linux's words")


@pytest.fixture
def runtime(monkeypatch, tmp_path):
    """onnxruntime-gpu for CUDA 13 in a folder of its own; ``gpu`` and ``loader`` may be set."""
    made = types.ModuleType("played_runtime")
    made.__file__ = str(tmp_path / "onnxruntime" / "__init__.py")
    info = types.ModuleType("played_runtime.capi.build_and_package_info")
    info.cuda_version = "13.0"
    for name, module in (
        ("played_runtime", made),
        ("played_runtime.capi", types.ModuleType("played_runtime.capi")),
        ("played_runtime.capi.build_and_package_info", info),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    made.gpu, made.loader, made.asked = NEW, {}, []

    def load(path):
        name = path.rsplit("/", 1)[-1]
        made.asked.append(name)
        if name in made.loader:
            raise OSError(made.loader[name].format(folder=path.rsplit("/", 1)[0]))

    monkeypatch.setattr(gpu_faults, "cuda_gpu", lambda: made.gpu)
    monkeypatch.setattr(ctypes, "CDLL", load)
    return made


CUDA_LIBRARY = "libonnxruntime_providers_cuda.so"


def test_nothing_is_found_where_all_is_well(runtime):
    assert gpu_faults.why_not(runtime) == ("", "")
    assert runtime.asked == [CUDA_LIBRARY] and not gpu_faults.is_too_old(runtime)


@pytest.mark.parametrize(
    ("gpu", "loader", "why", "mend"),
    [
        (None, "", "part of NVIDIA's driver for CUDA is not there", "Install NVIDIA's driver"),
        (CudaGpu(problem="not yet initialized (CUDA error 802)"), "", "error 802", "Restart"),
        (CudaGpu("T", cuda="12.4"), "", "up to 12.4, and this ONNX Runtime needs 13.0", "Update"),
        (NEW, "libcublasLt.so.13: cannot open shared object file: No such file or directory",
         "a library of CUDA is missing (libcublasLt.so.13)", "terraseek[gpu]"),
        (NEW, "{folder}/libonnxruntime_providers_cuda.so: undefined symbol: cuTensorMapEncodeTiled",
         "driver is too old for this ONNX Runtime (CUDA 13.0)", "Update"),
        (NEW, "{folder}/libonnxruntime_providers_cuda.so: file too short",
         "libonnxruntime_providers_cuda.so: file too short", "terraseek[gpu]"),
    ],
)  # fmt: skip
def test_what_is_wrong_and_what_to_do(runtime, gpu, loader, why, mend):
    runtime.gpu = gpu
    if loader:
        runtime.loader[CUDA_LIBRARY] = loader
    found = gpu_faults.why_not(runtime)
    assert why in found[0] and mend in found[1]
    assert not found[0].startswith("/") and "\n" not in found[0]


def test_tensorrt_that_is_not_installed(runtime):
    runtime.loader["libonnxruntime_providers_tensorrt.so"] = (
        "libnvinfer.so.10: cannot open shared object file: No such file or directory"
    )
    assert gpu_faults.why_not(runtime, tensorrt=True)[0] == "TensorRT is not installed"
    assert gpu_faults.why_not(runtime) == ("", "")


@pytest.mark.parametrize("cuda", ["", "12.9"])
@pytest.mark.parametrize("needs", ["", "12.8", None])
def test_a_version_that_is_not_known_is_not_too_old(runtime, cuda, needs):
    runtime.gpu = CudaGpu("T", cuda=cuda)
    sys.modules["played_runtime.capi.build_and_package_info"].cuda_version = needs
    assert not gpu_faults.is_too_old(runtime)
    assert not gpu_faults.is_too_old(types.SimpleNamespace())


def test_no_gpu_for_cuda(runtime, monkeypatch):
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    runtime.gpu = CudaGpu(cuda="13.0")
    assert "no NVIDIA driver answers" in gpu_faults.no_gpu()[0]
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "9")
    assert "CUDA_VISIBLE_DEVICES leaves no GPU" in gpu_faults.no_gpu()[0]
    runtime.gpu = CudaGpu(problem="CUDA error 999")
    assert "CUDA error 999" in gpu_faults.no_gpu()[0]


def test_the_reason_reaches_the_user_and_too_old_a_driver_is_not_tried(runtime, monkeypatch):
    """With the lies of the real one: CUDA is listed, and the session runs on the CPU."""

    class Session:
        def get_providers(self):
            return [device.CPU]

    opened = []

    def open_session(path, options, providers, enable_fallback):
        opened.append(providers)
        return Session()

    levels = []
    runtime.get_available_providers = lambda: [device.TENSORRT, device.CUDA, device.CPU]
    runtime.SessionOptions = lambda: types.SimpleNamespace(add_session_config_entry=lambda *_: None)
    runtime.InferenceSession = open_session
    runtime.set_default_logger_severity = levels.append
    monkeypatch.setattr(device, "_onnxruntime", lambda: runtime)
    monkeypatch.setattr(device, "nvidia_gpu", lambda: "NVIDIA Test")
    runtime.loader[CUDA_LIBRARY] = "libcudart.so.13: cannot open shared object file: No such file"
    found = device.open_on_device(lambda kind: kind, "auto", lambda session: None)[1]
    assert found.kind == "cpu" and found.warning == (
        "An NVIDIA GPU is there but the CPU is used: a library of CUDA is missing "
        "(libcudart.so.13). Set the engine up for NVIDIA GPUs (terraseek[gpu])."
    )
    assert levels == [4, 2]  # ONNX Runtime's own story was kept back, and only that one
    runtime.gpu = CudaGpu("NVIDIA Test", cuda="11.4")
    opened.clear()
    with pytest.raises(DeviceError, match=r"up to 11.4.*Update NVIDIA's driver\."):
        device.open_on_device(lambda kind: kind, "cuda", lambda session: None)
    assert not opened


LONG = (
    "/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_call.cc:154 std::conditional_t<THRW, "
    "void, onnxruntime::common::Status> onnxruntime::CudaCall(ERRTYPE, const char*, const char*, "
    "SUCCTYPE) [with ERRTYPE = cudaError; bool THRW = true]\nCUDA failure 35: CUDA driver version "
    "is insufficient for CUDA runtime version ; GPU=0 ; hostname=x ; file=cuda_provider.cc"
)


def test_errors_of_cuda_are_told_without_the_source_of_onnxruntime():
    assert runner.in_short(RuntimeError(LONG)) == (
        "CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version"
    )
    assert runner.in_short(RuntimeError("no room\nat all.")) == "no room at all"
    assert runner.in_short(RuntimeError()) == "RuntimeError"
