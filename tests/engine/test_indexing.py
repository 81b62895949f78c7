"""Indexing: resumable, byte-identical, stale when the raster changes, clear when it cannot."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api, indexing, storage
from terraseek.engine.errors import (
    Cancelled,
    DeviceError,
    GridError,
    IndexStoreError,
    ModelPackageError,
    OutputError,
    RasterError,
    TerraSeekError,
)
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest


@pytest.fixture
def request_(scene, tiny_model, tmp_path):
    return IndexRequest(scene, model=tiny_model, tile=32, device="cpu", out=str(tmp_path / "ix"))


def content(folder):
    """Name and bytes of every file of an index."""
    return {p.name: p.read_bytes() for p in sorted(Path(folder).glob("*")) if p.name != ".lock"}


def test_a_raster_is_indexed_once(request_):
    seen = []
    first = api.index_raster(request_, seen.append)
    assert first.n_embedded == first.n_tiles > 300 and first.complete
    assert first.device.startswith("CPU") and first.tiles_per_s > 0
    assert seen[-1]["done"] == seen[-1]["total"] == first.n_tiles
    again = api.index_raster(request_)
    assert (again.n_embedded, again.n_reused) == (0, first.n_tiles)
    index = Index(Path(first.index))
    norms = np.linalg.norm(index.embeddings().astype(np.float32), axis=1)
    assert np.allclose(norms, 1, atol=2e-3)


def test_the_default_place_is_beside_the_raster(scene, tiny_model):
    report = api.index_raster(IndexRequest(scene, model=tiny_model, tile=64))
    assert Path(report.index).parent == Path(scene + ".terraseek")
    assert (Path(report.index) / "manifest.json").is_file()


def test_status_tells_absent_partial_complete_stale(request_, scene, painted, writer):
    assert api.index_status(request_).state == "absent"
    part = IndexRequest(
        **{**request_.to_dict(), "bounds": [499_968, 4_999_850, 500_100, 5_000_000]}
    )
    api.index_raster(part)
    status = api.index_status(request_)
    assert status.state == "partial" and 0 < status.n_done < status.n_tiles
    assert api.index_status(part).state == "complete"
    api.index_raster(request_)
    assert api.index_status(request_).state == "complete"
    os.utime(scene)  # written to, though nothing differs: read again, nothing embedded
    assert "written to" in api.index_status(request_).why
    report = api.index_raster(request_)
    assert (report.n_embedded, report.n_reused) == (0, report.n_tiles)
    assert api.index_status(request_).state == "complete"
    writer(scene, painted()[::-1], transform=_origin())
    status = api.index_status(request_)
    assert status.state == "stale" and "changed" in status.why
    report = api.index_raster(request_)
    assert report.n_embedded == report.n_tiles and any("changed" in w for w in report.warnings)
    assert api.index_status(request_).state == "complete"


def _origin():
    from rasterio.transform import from_origin

    return from_origin(499_968, 5_000_000, 1, 1)


def test_extents_add_up_to_the_same_bytes(request_, tmp_path):
    whole = api.index_raster(request_)
    other = {**request_.to_dict(), "out": str(tmp_path / "other")}
    for bounds in (
        [499_900, 4_999_600, 500_100, 4_999_900],
        [500_000, 4_999_600, 500_300, 5_000_000],
    ):
        api.index_raster(IndexRequest(**{**other, "bounds": bounds}))
    pieces = api.index_raster(IndexRequest(**other))
    a, b = content(whole.index), content(pieces.index)
    a.pop("manifest.json"), b.pop("manifest.json")  # names the extents that were asked for
    assert a == b and 0 < pieces.n_embedded < whole.n_tiles


def test_cancel_keeps_what_was_done_and_goes_on_to_the_same_bytes(request_, tmp_path):
    undisturbed = api.index_raster(
        IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "u")})
    )
    calls = iter(range(10_000))
    with pytest.raises(Cancelled):
        api.index_raster(request_, cancelled=lambda: next(calls) > 12)
    status = api.index_status(request_)
    assert status.state == "partial" and status.n_done >= 12 * 8
    report = api.index_raster(request_)
    assert report.n_reused == status.n_done
    assert content(report.index) == content(undisturbed.index)


SLOW = """
import sys, time
from terraseek.engine import api, indexing, encoder
from terraseek.engine.messages import IndexRequest
indexing.PART_TILES = 16
plain, calls = encoder.ImageEncoder.encode, iter(range(10_000))
def slow(self, images):
    # It never comes to its end, however late the signal is on a busy machine.
    time.sleep(0.02 if next(calls) < 10 else 60)
    return plain(self, images)
encoder.ImageEncoder.encode = slow
request = IndexRequest.from_dict(__import__("json").loads(sys.argv[1]))
api.index_raster(request, lambda p: print(p["stage"], flush=True))
"""


@pytest.mark.parametrize("how", ["SIGKILL", "SIGINT"])
def test_killed_runs_resume_to_the_same_bytes(request_, tmp_path, how):
    if not hasattr(signal, how):
        pytest.skip("this system has no such signal")
    undisturbed = api.index_raster(
        IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "u")})
    )
    done = []
    for attempt in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", SLOW, json.dumps(request_.to_dict())],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(6 + attempt):  # batches of 8 tiles; every 16 tiles are committed
            assert child.stdout.readline()
        time.sleep(0.007 * attempt)
        child.send_signal(getattr(signal, how))
        child.wait(120)  # a busy machine takes its time to end a process
        done.append(api.index_status(request_).n_done)
    assert done == sorted(done) and 0 < done[-1] < undisturbed.n_tiles
    report = api.index_raster(request_)
    assert report.n_reused == done[-1]
    assert content(report.index) == content(undisturbed.index)


def test_a_full_disk_leaves_the_last_good_state(request_, monkeypatch):
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    plain, calls = storage.os.fsync, iter(range(10_000))

    def full(descriptor):
        if next(calls) > 40:
            raise OSError(errno.ENOSPC, "No space left on device")
        return plain(descriptor)

    monkeypatch.setattr(storage.os, "fsync", full)
    with pytest.raises(OutputError, match="disk is full"):
        api.index_raster(request_)
    monkeypatch.setattr(storage.os, "fsync", plain)
    status = api.index_status(request_)
    assert status.state == "partial" and status.n_done > 0
    assert not list(Path(status.index).glob(".*tmp"))
    assert api.index_raster(request_).n_reused == status.n_done


def test_a_folder_that_cannot_be_written(request_, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError):
        api.index_raster(IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "file")}))
    # root may write anywhere, so ask as a user would be answered
    monkeypatch.setattr(storage.os, "access", lambda *_: False)
    with pytest.raises(OutputError, match="No permission"):
        api.index_raster(request_)


def test_damage_is_found_and_repaired(request_):
    report = api.index_raster(request_)
    good = content(report.index)
    victim = next(Path(report.index).glob("seg-*-embeddings.npy"))
    victim.write_bytes(victim.read_bytes()[:-100])
    with pytest.raises(IndexStoreError, match="damaged"):
        Index(Path(report.index))
    assert api.index_status(request_).state == "stale"
    api.index_raster(request_)
    assert content(report.index) == good
    (Path(report.index) / "manifest.json").write_text("{")
    with pytest.raises(IndexStoreError, match="not valid JSON"):
        Index(Path(report.index))
    api.index_raster(request_)
    assert content(report.index) == good


def test_a_newer_format_is_refused(request_):
    report = api.index_raster(request_)
    path = Path(report.index) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format_version": "9.0"}))
    with pytest.raises(IndexStoreError, match=r"format '9\.0'"):
        Index(Path(report.index))


def test_nodata_everywhere_is_said_and_leaves_nothing(tmp_path, tiny_model, writer):
    path = writer(tmp_path / "n.tif", np.zeros((3, 128, 128), np.uint8), nodata=0)
    for _ in range(2):
        with pytest.raises(TerraSeekError, match="no valid pixels"):
            api.index_raster(IndexRequest(path, model=tiny_model, tile=32))
        assert not Path(path + ".terraseek").exists()


def test_a_truncated_raster_leaves_nothing(tmp_path, tiny_model, painted, writer):
    path = writer(tmp_path / "cut.tif", painted(), tiled=True, blockxsize=64, blockysize=64)
    with open(path, "r+b") as stream:
        stream.truncate(5000)
    with pytest.raises(RasterError, match="truncated"):
        api.index_raster(IndexRequest(path, model=tiny_model, tile=32))
    assert not Path(path + ".terraseek").exists()


def test_a_write_that_ends_short_is_one_line(request_):
    """As a full disk does: the system takes only a part of what numpy would write."""
    resource = pytest.importorskip("resource")  # no such thing on Windows
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(OutputError, match="File too large"):
            api.index_raster(request_)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not Path(request_.out).exists()


def test_a_change_between_the_sampled_blocks_is_found(tmp_path, tiny_model, writer):
    """The fingerprint samples a large file; the tiles' digests do not."""
    values = np.random.default_rng(0).integers(0, 255, (3, 1600, 1600)).astype(np.uint8)
    path = writer(tmp_path / "large.tif", values)
    request = IndexRequest(path, model=tiny_model, tile=200, overlap=0)
    first = api.index_raster(request)
    values[:, 700:703] = 0
    stat = os.stat(path)
    writer(path, values)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 10**9))
    report = api.index_raster(request)
    assert 0 < report.n_embedded < first.n_tiles
    assert api.verify_index(request, sample=100)["ok"]


def test_nodata_tiles_are_skipped_and_not_looked_at_again(tmp_path, tiny_model, painted, writer):
    image = painted()
    image[:, :, :200] = 0
    path = writer(tmp_path / "half.tif", image, nodata=0)
    request = IndexRequest(path, model=tiny_model, tile=32, overlap=0)
    first = api.index_raster(request)
    assert first.n_skipped > 40 and first.n_embedded > 20
    again = api.index_raster(request)
    assert (again.n_embedded, again.n_skipped) == (0, 0)


def test_two_writers_wait_for_each_other(request_):
    lock = indexing._lock(_folder(request_), None, None)
    messages = []
    with pytest.raises(Cancelled):
        api.index_raster(request_, lambda p: messages.append(p["stage"]), lambda: True)
    assert "wait" in messages
    lock.release()
    assert api.index_raster(request_).complete


def _folder(request):
    return Path(api.index_status(request).index)


@pytest.mark.parametrize(
    ("change", "error", "text"),
    [
        ({"bounds": [0, 0, 10, 10]}, GridError, "does not overlap"),
        ({"bounds": [10, 10, 0, 0]}, GridError, "empty"),
        ({"bounds": [1, 2, 3]}, GridError, "four numbers"),
        ({"tile": "x"}, GridError, "finite number"),
        ({"overlap": 2}, GridError, "overlap"),
        ({"device": "tpu"}, DeviceError, "Unknown device"),
        ({"raster": "nowhere.tif"}, RasterError, "does not exist"),
        ({"raster": ""}, RasterError, "No raster"),
        ({"model": "no-such-model"}, ModelPackageError, "no-such-model"),
    ],
)
def test_bad_requests_leave_nothing_behind(request_, change, error, text):
    with pytest.raises(error, match=text):
        api.index_raster(IndexRequest(**{**request_.to_dict(), **change}))
    assert not Path(request_.out).exists()


def test_cuda_that_is_not_there_is_an_error_not_a_silent_cpu(request_):
    from terraseek.engine.gpu import nvidia_gpu

    if nvidia_gpu():
        pytest.skip("this machine has an NVIDIA GPU")
    with pytest.raises(DeviceError, match="CUDA is not usable"):
        api.index_raster(IndexRequest(**{**request_.to_dict(), "device": "cuda"}))


def test_an_index_of_another_device_is_not_mixed(request_):
    part = {**request_.to_dict(), "bounds": [499_968, 4_999_850, 500_100, 5_000_000]}
    report = api.index_raster(IndexRequest(**part))
    path = Path(report.index) / "manifest.json"
    meta = json.loads(path.read_text())
    path.write_text(json.dumps({**meta, "provider": "CUDAExecutionProvider"}))
    with pytest.raises(IndexStoreError, match="would mix"):
        api.index_raster(request_)


def test_a_new_version_embeds_only_what_changed(request_, scene, painted, writer, tmp_path):
    first = api.index_raster(request_)
    image = painted()
    image[:, 200:240, 40:80] = 255  # a white building
    writer(scene, image, transform=_origin())
    report = api.index_raster(request_)
    assert 0 < report.n_embedded < 30
    assert report.n_embedded + report.n_reused == first.n_tiles
    fresh = api.index_raster(IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "new")}))
    assert fresh.n_embedded == fresh.n_tiles
    assert content(fresh.index) == content(report.index)


def test_a_kill_while_updating_loses_neither_old_nor_new(request_, scene, painted, writer):
    total = api.index_raster(request_).n_tiles
    writer(scene, painted()[:, ::-1].copy(), transform=_origin())
    calls = iter(range(10_000))
    with pytest.raises(Cancelled):
        api.index_raster(request_, cancelled=lambda: next(calls) > 10)
    writer(scene, painted(), transform=_origin())  # back to the first version
    report = api.index_raster(request_)
    assert report.n_reused == total and report.n_embedded == 0


def test_another_overlap_uses_the_tiles_that_are_the_same(request_):
    coarse = IndexRequest(**{**request_.to_dict(), "overlap": 0.0})
    first = api.index_raster(coarse)
    report = api.index_raster(request_)
    assert report.index != first.index
    assert report.n_reused == first.n_tiles


@pytest.mark.parametrize(
    "wrong", [{"raster": []}, {"raster": {"bytes": "x"}}, {"extents": 3}, {"model": 1}]
)
def test_a_manifest_with_fields_of_other_kinds_is_damaged_and_made_anew(request_, wrong):
    path = Path(api.index_raster(request_).index) / "manifest.json"
    good = path.read_bytes()
    path.write_text(json.dumps({**json.loads(good), **wrong}), "utf-8")
    with pytest.raises(IndexStoreError, match="damaged"):
        Index(path.parent)
    api.index_raster(request_)
    assert path.read_bytes() == good


def test_verify_recomputes_a_sample(request_):
    report = api.index_raster(request_)
    found = api.verify_index(request_, sample=50)
    assert found["embeddings_differ"] == 0 and found["lowest_cosine"] == 1.0
    assert found["ok"] and found["checked"] == 50 and found["embeddings_differ"] == 0
    path = next(Path(report.index).glob("seg-*-embeddings.npy"))
    array = np.load(path)
    np.save(path, np.roll(array, 1, axis=0))
    bad = api.verify_index(request_, sample=50)
    assert not bad["ok"] and bad["pixels_differ"] == 0 and bad["embeddings_differ"] > 0
