"""Bound buffers, halved batches, several readers: the same embeddings as one plain run."""

import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from terraseek.engine import api, device, encoder, indexing, pipeline, runner
from terraseek.engine.errors import DeviceError, ModelPackageError
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest

SIZE, DIMENSION = 32, 16
OOM = RuntimeError(
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : BFCArena::AllocateRawInternal Failed to "
    "allocate memory for requested buffer of size 4831838208"
)


@pytest.fixture
def session(tiny_model):
    return device.make_session(Path(tiny_model) / "image.onnx")


@pytest.fixture
def images():
    return np.random.default_rng(0).integers(0, 255, (21, 3, SIZE, SIZE), np.uint8)


def bound(session, batch):
    return runner.BoundRunner(session, onnxruntime, (batch, 3, SIZE, SIZE), DIMENSION, "cpu")


def test_bound_buffers_give_the_bits_of_a_plain_run(session, images):
    plain = session.run([runner.OUTPUT], {runner.INPUT: images[:8]})[0]
    kept = bound(session, 8)
    assert np.array_equal(kept.run(images[:8]), plain)
    first = kept.run(images[:8]).copy()
    kept.run(images[8:16])  # the same buffers
    assert np.array_equal(kept.run(images[:8]), first)


def test_any_number_of_tiles_goes_through_batches_of_one_size(session, images):
    whole = runner.HalvingRunner(lambda n: bound(session, n), 8, SIZE)
    alone = np.concatenate([whole.run(images[k : k + 1]) for k in range(len(images))])
    assert whole.run(images).shape == (21, DIMENSION)
    assert np.array_equal(whole.run(images), alone)
    assert (whole.batch, whole.halved) == (8, False)


class Cramped:
    """A runner on a device with room for a few tiles only, after some good batches."""

    def __init__(self, batch, room, good):
        self.batch, self.room, self.good = batch, room, good

    def run(self, images):
        if self.batch > self.room and self.good[0] <= 0:
            raise OOM
        self.good[0] -= 1
        return images.reshape(len(images), -1)[:, :DIMENSION].astype(np.float32)


@pytest.mark.parametrize("good", [0, 1, 2])
def test_where_memory_runs_out_the_batch_is_halved_and_nothing_is_lost(images, good):
    left = [good]
    made = runner.HalvingRunner(lambda n: Cramped(n, 3, left), 16, SIZE)
    found = made.run(images)
    assert np.array_equal(found, images.reshape(21, -1)[:, :DIMENSION].astype(np.float32))
    assert (made.batch, made.halved) == (2, True)


def test_buffers_that_do_not_fit_halve_as_well(session, images):
    def make(batch):
        if batch > 4:
            raise RuntimeError("CUDA failure 2: out of memory ; GPU=0")
        return bound(session, batch)

    made = runner.HalvingRunner(make, 64, SIZE)
    assert made.batch == 4 and made.run(images).shape == (21, DIMENSION)


OUT_OF_MEMORY = [
    str(OOM),
    "Non-zero status code returned while running MatMul node. Name:'' Status Message: "
    "/onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* onnxruntime::BFCArena::"
    "AllocateRawInternal(size_t, bool) Available memory of 1024 is smaller than requested bytes",
    "CUDA failure 2: out of memory ; GPU=0 ; hostname=x ; file=/onnxruntime_src/cuda_allocator.cc",
    "CUDNN failure 4000: CUDNN_STATUS_ALLOC_FAILED ; GPU=0",
    "CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED ; GPU=0",
    "[TRT] Error Code 2: OutOfMemory (Requested size was 4294967296 bytes.)",
    "[TRT] Requested amount of GPU memory (8589934592 bytes) could not be allocated.",
]


@pytest.mark.parametrize("text", OUT_OF_MEMORY)
def test_what_devices_say_when_memory_runs_out(text):
    assert runner.is_out_of_memory(RuntimeError(text))


@pytest.mark.parametrize(
    "text",
    [
        "CUDA failure 700: an illegal memory access was encountered ; GPU=0",
        "CUDNN failure 3000: CUDNN_STATUS_BAD_PARAM",
        "Non-zero status code returned while running Conv node: kernel not found",
    ],
)
def test_other_faults_halve_nothing(text):
    assert not runner.is_out_of_memory(RuntimeError(text))


def test_threads_share_the_buffers_and_get_their_own_answers(session, images):
    shared = runner.HalvingRunner(lambda n: bound(session, n), 8, SIZE)
    alone = shared.run(images)
    with ThreadPoolExecutor(6) as pool:
        jobs = [pool.submit(shared.run, images[k % 14 : k % 14 + 7]) for k in range(60)]
        for k, job in enumerate(jobs):
            assert np.array_equal(job.result(), alone[k % 14 : k % 14 + 7])


def test_threads_that_run_out_together_halve_once(images):
    """Both lanes meet the same wall; the second must not halve what the first has halved."""
    barrier, used = threading.Barrier(2), []

    class Wall:
        def __init__(self, batch):
            self.batch = batch

        def run(self, part):
            used.append(self.batch)
            if self.batch > 8 and len(used) > 1:
                barrier.wait(10)
                raise OOM
            return part.reshape(len(part), -1)[:, :DIMENSION].astype(np.float32)

    shared = runner.HalvingRunner(Wall, 16, SIZE)
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(shared.run, [images[:16], images[5:21]]))
    assert shared.batch == 8
    flat = images.reshape(21, -1)[:, :DIMENSION].astype(np.float32)
    assert np.array_equal(found[0], flat[:16]) and np.array_equal(found[1], flat[5:21])


def test_buffers_are_free_before_smaller_ones_are_made(images):
    """A batch still under way holds its buffers: room for half a batch is there after it only."""
    room, made, alive = 24, [], []
    inside, slow = threading.Event(), threading.Event()

    class Lane:
        def __init__(self, batch):
            if sum(one.batch for one in (r() for r in alive) if one is not None) + batch > room:
                raise RuntimeError(str(OOM))  # a new one: an error keeps what it went through
            self.batch = batch
            made.append(batch)
            alive.append(weakref.ref(self))

        def run(self, part):
            name = threading.current_thread().name
            if self.batch == 16 and len(made) == 1 and name.endswith("_0"):
                inside.set()
                slow.wait(10)  # until the other one has found no memory, and a moment more
                time.sleep(0.2)
                raise RuntimeError(str(OOM))
            if self.batch == 16 and name.endswith("_1"):
                inside.wait(10)
                slow.set()
                raise RuntimeError(str(OOM))
            return part.reshape(len(part), -1)[:, :DIMENSION].astype(np.float32)

    shared = runner.HalvingRunner(Lane, 16, SIZE)
    room = 20  # half of a batch beside a whole one does not fit any more
    begun = threading.Barrier(2)

    def job(part):
        begun.wait(10)
        return shared.run(part)

    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(job, [images[:16], images[5:21]]))
    assert (made, shared.batch) == ([16, 8], 8)
    flat = images.reshape(21, -1)[:, :DIMENSION].astype(np.float32)
    assert np.array_equal(found[0], flat[:16]) and np.array_equal(found[1], flat[5:21])


def test_indexing_through_two_lanes_gives_the_same_embeddings(
    tiny_model, monkeypatch, scene, tmp_path
):
    plain = index_with(monkeypatch, 1, scene, tiny_model, tmp_path / "cpu")
    gpu_of(tiny_model, monkeypatch, 16)
    encoder._image.cache_clear()
    monkeypatch.setattr(indexing, "PART_TILES", 40)
    request = IndexRequest(
        scene, model=tiny_model, tile=16, overlap=0.5, device="auto", out=str(tmp_path / "gpu")
    )
    monkeypatch.setenv("TERRASEEK_READERS", "3")
    report = api.index_raster(request)
    encoder._image.cache_clear()
    assert report.device == "CUDA: test" and any("batches of 16" in w for w in report.warnings)
    same = [name for name in plain if name.startswith("seg-") and "embeddings" not in name]
    found, before = Index(Path(report.index)), Index(tmp_path / "cpu" / Path(report.index).name)
    assert len(same) == 3 and np.array_equal(found.ids, before.ids)
    assert np.allclose(found.embeddings(), before.embeddings(), atol=1e-3)


def test_a_fault_in_a_lane_ends_the_run(tiny_model, monkeypatch, scene, tmp_path):
    gpu_of(tiny_model, monkeypatch, 64)
    encoder._image.cache_clear()
    calls = iter(range(1000))
    plain = runner.BoundRunner.run

    def broken(self, images):
        if next(calls) == 3:
            raise RuntimeError("CUDA failure 700: an illegal memory access was encountered")
        return plain(self, images)

    monkeypatch.setattr(runner.BoundRunner, "run", broken)
    with pytest.raises(ModelPackageError, match="illegal memory access"):
        api.index_raster(
            IndexRequest(scene, model=tiny_model, tile=16, overlap=0.5, out=str(tmp_path / "ix"))
        )
    encoder._image.cache_clear()
    assert not [t for t in threading.enumerate() if t.name.startswith("terraseek-infer")]


def test_no_room_for_one_tile_is_an_error_and_other_faults_are_not_memory():
    with pytest.raises(DeviceError, match="too little free memory"):
        runner.HalvingRunner(lambda n: Cramped(n, 0, [0]), 4, SIZE)

    def broken(batch):
        raise RuntimeError("node Conv_3: kernel not found")

    with pytest.raises(ModelPackageError, match="kernel not found"):
        runner.HalvingRunner(broken, 4, SIZE)


@pytest.mark.parametrize(
    ("limit_gb", "batch"), [(0, 64), (2, 64), (6, 256), (11, 256), (16, 512), (80, 512)]
)
def test_the_first_batch_follows_from_the_memory(limit_gb, batch):
    assert runner.first_batch(limit_gb << 30) == batch


def test_a_fifth_of_the_memory_is_left_to_others(monkeypatch):
    monkeypatch.delenv("TERRASEEK_GPU_MEMORY_MB", raising=False)
    assert runner.memory_limit(10 << 30) == 8 << 30
    monkeypatch.setenv("TERRASEEK_GPU_MEMORY_MB", "512")
    assert runner.memory_limit(10 << 30) == 512 << 20
    cuda = device.gpu_providers("cuda", 512 << 20, Path("x"))
    assert cuda[0][0] == device.CUDA and cuda[0][1]["gpu_mem_limit"] == str(512 << 20)


def gpu_of(tiny_model, monkeypatch, room):
    """An encoder that takes the CPU for a GPU with room for so many tiles."""

    def open_fake(choose, name, probe, size=0):
        session = device.make_session(choose("cpu"))
        if name == "cpu":
            return session, device.Device("cpu", "CPU", device.CPU)
        return session, device.Device("cuda", "CUDA: test", device.CUDA)

    def make(session, runtime, shape, dimension, place="cuda"):
        if shape[0] > room:
            raise OOM
        return runner.BoundRunner(session, onnxruntime, shape, dimension, "cpu")

    monkeypatch.setattr(encoder, "open_on_device", open_fake)
    monkeypatch.setattr(encoder, "BoundRunner", make)
    monkeypatch.setattr(encoder, "gpu_memory_free", lambda: 0)
    return encoder.package(Path(tiny_model))


def test_the_encoder_goes_on_with_half_and_says_so(tiny_model, monkeypatch, images):
    package = gpu_of(tiny_model, monkeypatch, 16)
    image = encoder.ImageEncoder(package, "auto")
    assert (image.device.kind, image.batch) == ("cuda", 16)
    assert "batches of 16 tiles" in image.remark
    cpu = encoder.ImageEncoder(package, "cpu")
    alone = np.concatenate([cpu.encode(images[k : k + 8]) for k in range(0, 21, 8)])
    assert np.allclose(image.encode(images), alone, atol=1e-6)


def test_a_full_gpu_is_an_error_where_it_was_asked_for_and_the_cpu_elsewhere(
    tiny_model, monkeypatch
):
    package = gpu_of(tiny_model, monkeypatch, 0)
    with pytest.raises(DeviceError, match="too little free memory"):
        encoder.ImageEncoder(package, "cuda")
    image = encoder.ImageEncoder(package, "auto")
    assert image.device.kind == "cpu" and "too little free memory" in image.device.warning


# -- readers -------------------------------------------------------------------------------


def index_with(monkeypatch, readers, scene, model, out):
    monkeypatch.setenv("TERRASEEK_READERS", str(readers))
    report = api.index_raster(
        IndexRequest(scene, model=model, tile=16, overlap=0.5, device="cpu", out=str(out))
    )
    folder = Path(report.index)
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name != ".lock"}


def test_several_readers_give_the_same_index(monkeypatch, scene, tiny_model, tmp_path):
    one = index_with(monkeypatch, 1, scene, tiny_model, tmp_path / "one")
    for readers in (2, 5):
        assert index_with(monkeypatch, readers, scene, tiny_model, tmp_path / str(readers)) == one


def test_the_fault_of_any_reader_ends_the_run(monkeypatch, scene, tiny_model, tmp_path):
    plain = pipeline.RasterSource.reopen

    def broken(self):
        twin = plain(self)
        twin.close()
        return twin

    monkeypatch.setattr(pipeline.RasterSource, "reopen", broken)
    with pytest.raises(Exception, match=r"[Cc]losed|cannot be read"):
        index_with(monkeypatch, 3, scene, tiny_model, tmp_path / "ix")


def test_readers_follow_the_device(monkeypatch):
    monkeypatch.delenv("TERRASEEK_READERS", raising=False)
    monkeypatch.setattr(pipeline, "cpu_threads", lambda: 16)
    assert (pipeline.reader_count("cpu"), pipeline.reader_count("cuda")) == (1, 8)
    monkeypatch.setenv("TERRASEEK_READERS", "3")
    assert pipeline.reader_count("cuda") == 3


def test_on_a_cpu_every_batch_has_one_size(tiny_model, monkeypatch, images):
    """ONNX Runtime may sum in another order for another number of tiles."""
    image, sizes = encoder.ImageEncoder(encoder.package(Path(tiny_model)), "cpu"), []
    plain = encoder._run

    def run(session, names, feed):
        sizes.append(len(feed["image"]))
        return plain(session, names, feed)

    monkeypatch.setattr(encoder, "_run", run)
    for n in (1, 3, encoder.BATCH):
        assert len(image.encode(images[:n])) == n
    assert sizes == [encoder.BATCH] * 3
