"""benchmarks/gpu.py: without a GPU it says so; with one (a CPU that plays it) it measures all."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from terraseek.engine import device, encoder, runner
from terraseek.engine import gpu as driver
from terraseek.engine.package import load_package

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture
def bench(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))

    def load(name):
        spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


def test_without_a_gpu_it_says_so():
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(
        [sys.executable, str(BENCHMARKS / "gpu.py")],
        capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.strip() == (
        "No NVIDIA GPU answers on this machine (nvidia-smi): there is nothing to measure."
    )


def test_a_runtime_without_cuda_is_named(bench, monkeypatch):
    gpu = bench("gpu")
    monkeypatch.setattr(driver, "nvidia_gpu", lambda: "NVIDIA Test")
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [device.CPU])
    assert "has no CUDA: install terraseek[gpu]" in gpu.no_gpu()


@pytest.fixture
def small_vit(bench, tmp_path):
    return bench("vit").make_package(
        tmp_path / "vit", size=64, width=64, layers=2, dimension=16
    )  # fmt: skip


def test_the_vit_is_the_same_in_half_precision_and_in_plain_operators(bench, small_vit, tmp_path):
    plain = bench("vit").make_package(
        tmp_path / "plain", size=64, width=64, layers=2, dimension=16, fused=False
    )
    images = np.random.default_rng(0).integers(0, 256, (5, 3, 64, 64), np.uint8)

    def run(folder, name):
        return device.make_session(folder / name).run(None, {"image": images})[0]

    exact = run(small_vit, "image.onnx")
    assert np.allclose(np.linalg.norm(exact, axis=1), 1, atol=1e-5)
    assert np.ptp(exact, axis=0).max() > 0.01  # the images are told apart
    assert np.allclose(run(plain, "image.onnx"), exact, atol=1e-5)
    half = run(small_vit, "image.fp16.onnx")
    assert half.dtype == np.float32 and (half * exact).sum(1).min() > 0.999
    assert (small_vit / "image.fp16.onnx").stat().st_size < 0.6 * (
        small_vit / "image.onnx"
    ).stat().st_size


@pytest.fixture
def played(bench, small_vit, monkeypatch, tmp_path):
    """benchmarks/gpu.py where a CPU plays the GPU: what runs is all of it but CUDA."""

    def open_fake(choose, name, probe, size=0):
        if name == "cpu":
            return device.make_session(choose("cpu")), device.Device("cpu", "CPU", device.CPU)
        session = device.make_session(choose("cuda"))
        return session, device.Device("cuda", "CUDA: Test", device.CUDA)

    class Bound(runner.BoundRunner):
        def __init__(self, session, runtime, shape, dimension):
            room = int(os.environ.get("TERRASEEK_GPU_MEMORY_MB", "100000")) // 64
            if shape[0] > room:
                raise RuntimeError("CUDA failure 2: out of memory ; GPU=0")
            super().__init__(session, onnxruntime, shape, dimension, "cpu")

    gpu = bench("gpu")
    monkeypatch.setattr(gpu, "no_gpu", lambda: "")
    monkeypatch.setattr(driver, "nvidia_gpu", lambda: "NVIDIA Test")
    monkeypatch.setattr(driver, "driver_version", lambda: "1.2")
    for module in (encoder, runner):
        monkeypatch.setattr(module, "BoundRunner", Bound)
    monkeypatch.setattr(encoder, "open_on_device", open_fake)
    monkeypatch.setattr(encoder, "gpu_memory_free", lambda: 0)
    encoder._image.cache_clear()
    arguments = ["--model", str(small_vit), "--batch", "16", "--side", "700", "--tile", "32"]
    arguments += ["--readers", "1,2", "--seconds", "0.1", "--out", str(tmp_path / "out")]
    monkeypatch.setattr(sys, "argv", ["gpu.py", *arguments])
    monkeypatch.setenv("TERRASEEK_READERS", "1")
    yield gpu
    encoder._image.cache_clear()


def test_it_measures_everything_on_a_gpu(played, small_vit, tmp_path, capsys):
    played.main()
    page = (tmp_path / "out" / "gpu.md").read_text("utf-8")
    assert page.strip() == capsys.readouterr().out.strip()
    assert f"`python benchmarks/gpu.py --model {small_vit.name} --batch 16" in page
    assert page.startswith("NVIDIA Test, driver 1.2, ONNX Runtime ")
    assert "vit-b-32-random, `image.fp16.onnx`, 64 px" in page
    for codec in ("none", "deflate", "jpeg"):
        assert f"| {codec} | 2 | " in page
    assert "Begun with batches of 2,048" in page and "1,024 MB: 16, 512 MB: 8" in page
    assert "images/s bare (goal 20,000" in page and "(goal 0.999): met" in page
    assert load_package(small_vit).image.variants["fp16"] == "image.fp16.onnx"


def test_a_part_that_fails_leaves_the_others(played, monkeypatch, tmp_path):
    def broken(*_):
        raise RuntimeError("CUDA failure 700: an illegal\nmemory access")

    monkeypatch.setattr(played, "out_of_memory", broken)
    monkeypatch.setattr(played, "bare_and_copied", lambda *_: sys.exit("no rate"))
    with pytest.raises(SystemExit) as ended:
        played.main()
    page = (tmp_path / "out" / "gpu.md").read_text("utf-8")
    assert ended.value.code == 1
    assert "* bare and copied FAILED: no rate" in page
    assert "* out of memory FAILED: CUDA failure 700: an illegal memory access" in page
    assert "lowest cosine to float32" in page


def test_a_run_that_hangs_ends_and_leaves_what_it_has(tmp_path):
    """The device machine's time is short: a limit ends it, not the machine."""
    code = """
import importlib.util, sys, time
spec = importlib.util.spec_from_file_location("gpu", sys.argv[1])
gpu = importlib.util.module_from_spec(spec)
spec.loader.exec_module(gpu)
gpu.no_gpu = lambda: ""
def hang(page, folder, args):
    page.add("the first figure")
    time.sleep(600)
gpu.measure = hang
sys.argv = ["gpu.py", "--limit", "1", "--out", sys.argv[2]]
gpu.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(BENCHMARKS / "gpu.py"), str(tmp_path)],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 1 and "Timeout" in done.stderr
    assert (tmp_path / "gpu.md").read_text("utf-8") == "the first figure\n"


def test_the_command_that_was_given_is_named(bench, monkeypatch, tmp_path):
    command = bench("command")
    root = BENCHMARKS.parent
    given = ["--out", str(root / "docs" / "benchmarks"), f"--model={tmp_path}/my model", "--vit"]
    monkeypatch.setattr(sys, "argv", [str(BENCHMARKS / "indexing.py"), *given])
    assert command.given() == (
        "`python benchmarks/indexing.py --out docs/benchmarks --model='my model' --vit`"
    )
