"""What is reported is what ran: a fake ONNX Runtime that lies in the ways the real one does."""

import types
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import device, encoder, environment, gpu_faults, tensorrt
from terraseek.engine.errors import DeviceError, ModelPackageError
from terraseek.engine.gpu import CudaGpu

GRAPH = Path(__file__).resolve().parent.parent / "data" / "tiny-model" / "image.onnx"


class FakeSession:
    def __init__(self, providers):
        self.providers = providers

    def get_providers(self):
        return self.providers


def fake_runtime(monkeypatch, *, gpu="NVIDIA Test", strict=None, loose=None, listed=True):
    """``strict`` and ``loose``: providers of the session, or an exception to raise."""

    def open_session(path, options, providers, enable_fallback):
        assert enable_fallback == 0  # else it goes on with the CPU, and tells the standard output
        names = [p if isinstance(p, str) else p[0] for p in providers]
        if device.CUDA not in names:
            return FakeSession([device.CPU])
        answer = loose if device.CPU in names else strict
        if isinstance(answer, Exception):
            raise answer
        return FakeSession(answer)

    options = types.SimpleNamespace(add_session_config_entry=lambda *_: None)
    runtime = types.SimpleNamespace(
        SessionOptions=lambda: options,
        InferenceSession=open_session,
        get_available_providers=lambda: [device.TENSORRT, device.CUDA] * listed + [device.CPU],
    )
    monkeypatch.setattr(device, "_onnxruntime", lambda: runtime)
    monkeypatch.setattr(device, "nvidia_gpu", lambda: gpu)
    monkeypatch.setattr(gpu_faults, "cuda_gpu", lambda: CudaGpu(gpu, cuda="13.0"))


def opened(name, probe=lambda session: np.ones((1, 4))):
    return device.open_on_device(lambda kind: GRAPH, name, probe)[1]


def test_cuda_that_runs_is_reported(monkeypatch):
    fake_runtime(monkeypatch, strict=[device.CUDA, device.CPU])
    found = opened("auto")
    assert (found.kind, found.provider, found.warning) == ("cuda", device.CUDA, "")
    assert "NVIDIA Test" in found.name


def test_nodes_on_the_cpu_are_said(monkeypatch):
    fake_runtime(monkeypatch, strict=RuntimeError("nodes on CPU"), loose=[device.CUDA, device.CPU])
    assert "Some nodes" in opened("cuda").warning


@pytest.mark.parametrize(
    ("fake", "reason"),
    [
        ({"strict": [device.CPU], "loose": [device.CPU]}, "fell back to the CPU"),
        ({"strict": RuntimeError("no cudnn"), "loose": RuntimeError("no cudnn")}, "no cudnn"),
        ({"listed": False}, "has no CUDA"),
    ],
)
def test_a_silent_fallback_becomes_loud(monkeypatch, fake, reason):
    fake_runtime(monkeypatch, **fake)
    found = opened("auto")
    assert (
        found.kind == "cpu" and reason in found.warning and "NVIDIA GPU is there" in found.warning
    )
    with pytest.raises(DeviceError, match=reason):
        opened("cuda")


def test_listed_cuda_without_a_driver_is_not_believed(monkeypatch):
    fake_runtime(monkeypatch, gpu="", strict=[device.CUDA], loose=[device.CUDA])
    found = opened("auto")
    assert (found.kind, found.warning) == ("cpu", "")  # nobody expects a GPU on this machine
    with pytest.raises(DeviceError, match="no NVIDIA driver"):
        opened("cuda")


def test_numbers_that_are_not_finite_are_a_failure(monkeypatch):
    fake_runtime(monkeypatch, strict=[device.CUDA], loose=[device.CUDA])
    found = opened("auto", lambda s: np.full(3, np.nan if device.CUDA in s.get_providers() else 1))
    assert found.kind == "cpu" and "not finite" in found.warning


def test_a_session_that_goes_over_to_the_cpu_in_its_batch_is_not_cuda(monkeypatch):
    fake_runtime(monkeypatch, strict=[device.CUDA], loose=[device.CUDA])

    def probe(session):
        session.providers = [device.CPU]
        return np.ones(3)

    found = opened("auto", probe)
    assert found.kind == "cpu" and "fell back to the CPU" in found.warning


def test_a_file_that_is_no_graph(tmp_path):
    (tmp_path / "x.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelPackageError, match="not a graph"):
        device.make_session(tmp_path / "x.onnx")


def test_threads_follow_the_environment(monkeypatch):
    monkeypatch.setenv("TERRASEEK_THREADS", "3")
    assert device.cpu_threads() == 3
    monkeypatch.setenv("TERRASEEK_THREADS", "")
    assert device.cpu_threads() >= 1


@pytest.mark.parametrize("name", environment.NUMBERS)
@pytest.mark.parametrize("text", ["abc", "0", "-1", "2.5", "²", "9" * 30, "1e3"])
def test_a_number_in_the_environment_that_is_none_is_an_error(monkeypatch, name, text):
    monkeypatch.setenv(name, text)
    with pytest.raises(DeviceError, match=rf"{name} is .* a whole number from 1 to"):
        environment.number(name)
    assert len(environment.problems()) == 1


def test_a_wrong_number_stops_a_run_and_the_doctor_names_it(monkeypatch, failing, cli, scene):
    for kept in (encoder._text, encoder._image):
        kept.cache_clear()  # of other tests in this process
    monkeypatch.setenv("TERRASEEK_THREADS", "abc")
    assert "TERRASEEK_THREADS is 'abc'" in failing("search", scene, "water")
    monkeypatch.setenv("TERRASEEK_THREADS", "2")
    monkeypatch.setenv("TERRASEEK_READERS", "0")
    assert "TERRASEEK_READERS is '0'" in failing("index", scene)
    code, out, _ = cli("doctor")
    assert code == 1 and out.splitlines()[-2] == "problems:"
    assert "TERRASEEK_READERS is '0'; a whole number from 1 to 64" in out.splitlines()[-1]


def test_tensorrt_is_taken_only_where_it_is_asked_for(monkeypatch, tmp_path):
    monkeypatch.setattr(device, "engine_cache", lambda: tmp_path / "engines")
    every = [device.TENSORRT, device.CUDA, device.CPU]
    fake_runtime(monkeypatch, strict=every)
    found = opened("tensorrt")
    assert (found.kind, found.provider) == ("tensorrt", device.TENSORRT)
    assert (tmp_path / "engines").is_dir()
    fake_runtime(monkeypatch, strict=[device.CUDA], loose=[device.CUDA, device.CPU])
    with pytest.raises(DeviceError, match="is TensorRT installed"):
        opened("tensorrt")
    assert opened("auto").kind == "cuda"


def test_the_libraries_of_tensorrts_wheel_are_loaded_before_it_is_tried(monkeypatch, tmp_path):
    """The loader does not look into Python's folders, and the worker has no LD_LIBRARY_PATH."""
    wheel = tmp_path / "tensorrt_libs"
    wheel.mkdir()
    for name in (
        "__init__.py", "libnvonnxparser.so.10", "libnvinfer_plugin.so.10", "libnvinfer.so.10",
        "libnvinfer_builder_resource.so.10.9.0",
    ):  # fmt: skip
        (wheel / name).write_bytes(b"")
    loaded = []
    monkeypatch.setattr(device, "engine_cache", lambda: tmp_path / "engines")
    plain = tensorrt.ctypes.CDLL

    def load(path, *more, **options):
        if str(path).startswith(str(wheel)):
            return loaded.append(Path(path).name)
        return plain(path, *more, **options)

    monkeypatch.setattr(tensorrt.ctypes, "CDLL", load)
    fake_runtime(monkeypatch, strict=[device.TENSORRT, device.CUDA, device.CPU])
    opened("tensorrt")
    assert loaded == []  # without the wheel
    monkeypatch.syspath_prepend(str(tmp_path))
    fake_runtime(monkeypatch, strict=[device.CUDA, device.CPU])
    opened("cuda")
    assert loaded == []
    fake_runtime(monkeypatch, strict=[device.TENSORRT, device.CUDA, device.CPU])
    opened("tensorrt")
    assert loaded == ["libnvinfer.so.10", "libnvinfer_plugin.so.10", "libnvonnxparser.so.10"]


# -- what is said ----------------------------------------------------------------------------


def test_what_preloading_says_reaches_the_reason_and_not_the_output(monkeypatch, capsys):
    fake_runtime(monkeypatch, strict=RuntimeError("no session"), loose=RuntimeError("no session"))
    runtime = device._onnxruntime()

    def preload_dlls():
        print("Failed to load libcudnn.so.9: cannot open shared object file")
        print("Please follow the page on installing")

    runtime.preload_dlls = preload_dlls
    found = opened("auto")
    assert found.kind == "cpu" and "libcudnn.so.9" in found.warning
    assert capsys.readouterr().out == ""


def test_a_preloading_that_fails_is_a_reason_as_well(monkeypatch):
    fake_runtime(monkeypatch, strict=[device.CPU], loose=[device.CPU])
    device._onnxruntime().preload_dlls = lambda: (_ for _ in ()).throw(RuntimeError("no folder"))
    assert "no folder" in opened("auto").warning


def test_nodes_on_the_cpu_are_counted_from_a_real_profile():
    """Here all of them; the shapes of a free batch are no work, and not told."""
    blank = np.zeros((1, 3, 32, 32), np.uint8)
    said = device._on_cpu(GRAPH, [], lambda s: s.run(None, {"image": blank}))
    assert "of the model run on the CPU" in said and "Cast" in said
    assert device._on_cpu(GRAPH, [], lambda s: None) == ""


def test_tensorrt_builds_one_engine_for_every_batch(tmp_path):
    options = device.gpu_providers("tensorrt", 20 << 30, tmp_path, 224)[0][1]
    assert options["trt_profile_min_shapes"] == "image:1x3x224x224"
    assert options["trt_profile_max_shapes"] == "image:512x3x224x224"
    assert options["trt_max_workspace_size"] == str(20 << 30)


def test_options_of_cuda_are_those_that_onnxruntime_knows():
    """A name that is misspelt would be refused on a GPU only."""
    known = {
        "device_id", "gpu_mem_limit", "arena_extend_strategy", "cudnn_conv_algo_search",
        "do_copy_in_default_stream", "cudnn_conv_use_max_workspace", "use_tf32", "prefer_nhwc",
        "enable_cuda_graph", "user_compute_stream",
    }  # fmt: skip
    name, options = device.gpu_providers("cuda", 1 << 30, Path("x"))[0]
    assert name == device.CUDA and set(options) <= known
    assert all(isinstance(v, str) for v in options.values())
