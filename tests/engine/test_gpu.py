"""The GPU that is named is the one that CUDA takes: a driver's library and nvidia-smi, played."""

import ctypes
import types

import pytest
from terraseek.engine import gpu

SLICE = 10_200_547_328


class Library:
    """libcuda as far as it is used; ``failed`` is what cuInit gives."""

    def __init__(self, name=b"NVIDIA A100 MIG 1g.10gb", failed=0, version=12040):
        self.name, self.failed, self.version = name, failed, version

    def cuDriverGetVersion(self, out):
        out._obj.value = self.version
        return 0

    def cuInit(self, flags):
        return self.failed

    def cuDeviceGet(self, out, number):
        assert number == 0
        out._obj.value = 7
        return 0

    def cuDeviceGetName(self, out, size, device):
        assert size == ctypes.sizeof(out) and device.value == 7
        out.value = self.name
        return 0

    def cuDeviceGetPCIBusId(self, out, size, device):
        out.value = b"0000:3B:00.0"
        return 0

    def cuDeviceTotalMem_v2(self, out, device):
        out._obj.value = SLICE
        return 0

    def cuGetErrorString(self, code, out):
        out._obj.value = b"system has unsupported display driver / cuda driver combination"
        return 0


@pytest.fixture
def smi(monkeypatch):
    """nvidia-smi that says what is put into ``said``; ``calls`` has what it was asked."""
    played = types.SimpleNamespace(said="A100\n", calls=[], rc=0)

    def run(command, **_):
        played.calls.append(command)
        return types.SimpleNamespace(returncode=played.rc, stdout=played.said)

    monkeypatch.setattr(gpu.subprocess, "run", run)
    monkeypatch.setattr(gpu, "_library", lambda: None)
    for name in ("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER"):
        monkeypatch.delenv(name, raising=False)
    return played


def test_the_driver_itself_is_believed_before_nvidia_smi(smi, monkeypatch):
    smi.said = "Another GPU\n"
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "MIG-41b35014-5b0f-5a5c-8b0f-6d0c3b3f5b1d")
    monkeypatch.setattr(gpu, "_library", Library)
    assert gpu.nvidia_gpu() == "NVIDIA A100 MIG 1g.10gb" and smi.calls == []
    assert gpu.cuda_gpu() == gpu.CudaGpu("NVIDIA A100 MIG 1g.10gb", "0000:3B:00.0", SLICE, "12.4")
    smi.said = "535.161.08\n"
    assert gpu.driver_version() == "535.161.08"
    assert smi.calls[-1][1] == "--id=0000:3B:00.0"


def test_numbers_mean_what_nvidia_smi_shows(smi, monkeypatch):
    monkeypatch.setattr(gpu, "_library", Library)
    gpu.nvidia_gpu()
    assert gpu.os.environ["CUDA_DEVICE_ORDER"] == "PCI_BUS_ID"


def test_a_driver_without_a_gpu_for_cuda_is_the_last_word(smi, monkeypatch):
    monkeypatch.setattr(gpu, "_library", lambda: Library(failed=100))
    assert gpu.nvidia_gpu() == "" and smi.calls == []


def test_a_driver_that_does_not_start_says_why(smi, monkeypatch):
    monkeypatch.setattr(gpu, "_library", lambda: Library(failed=803))
    assert gpu.nvidia_gpu() == "A100"  # it is there, and that is all that is said of it
    found = gpu.cuda_gpu()
    assert "unsupported display driver" in found.problem and "803" in found.problem
    monkeypatch.setattr(gpu, "_library", object)
    assert gpu.cuda_gpu().problem and gpu.nvidia_gpu() == "A100"


def test_a_name_that_is_none(smi, monkeypatch):
    monkeypatch.setattr(gpu, "_library", lambda: Library(name=b""))
    assert gpu.nvidia_gpu() == gpu.UNNAMED


UUID = "GPU-8f0b1c2d-1111-2222-3333-444455556666"


@pytest.mark.parametrize(
    ("visible", "asked", "name"),
    [
        (None, [], "A100"),
        ("1,0", ["--id=1"], "A100"),
        (UUID, [f"--id={UUID}"], "A100"),
        ("GPU-8f0b", [], "A100"),  # the begin of one: nvidia-smi takes whole ones only
        ("MIG-12/3/0", [], "A100"),
        ("", None, ""),
        ("-1", None, ""),
    ],
)
def test_without_its_library_nvidia_smi_is_asked(smi, monkeypatch, visible, asked, name):
    if visible is not None:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    assert gpu.nvidia_gpu() == name
    assert smi.calls == ([] if asked is None else [
        ["nvidia-smi", *asked, "--query-gpu=name", "--format=csv,noheader"]
    ])  # fmt: skip


@pytest.mark.parametrize("visible", [None, "MIG-12/3/0", "GPU-8f0b"])
def test_of_several_gpus_none_is_named_by_chance(smi, monkeypatch, visible):
    smi.said = "NVIDIA A100\nNVIDIA T4\n"
    if visible:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    assert gpu.nvidia_gpu() == gpu.UNNAMED


def test_in_an_order_of_its_own_a_number_names_no_slot(smi, monkeypatch):
    smi.said = "NVIDIA A100\nNVIDIA T4\n"
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    monkeypatch.setenv("CUDA_DEVICE_ORDER", "FASTEST_FIRST")
    assert gpu.nvidia_gpu() == gpu.UNNAMED and smi.calls[0][1].startswith("--query")


def test_free_memory(smi, monkeypatch):
    smi.said = "40231 MiB\n"
    assert gpu.gpu_memory_free() == 40231 << 20
    monkeypatch.setattr(gpu, "_library", Library)
    assert gpu.gpu_memory_free() == SLICE  # of the slice, not of the GPU around it
    smi.said = "5000 MiB\n"
    assert gpu.gpu_memory_free() == 5000 << 20
    smi.said = "[N/A]\n"
    assert gpu.gpu_memory_free() == SLICE // 2
    monkeypatch.setattr(gpu, "_library", lambda: None)
    assert gpu.gpu_memory_free() == 0
    smi.rc = 9
    assert gpu.gpu_memory_free() == 0
