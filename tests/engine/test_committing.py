"""Writing beside inference: overlapped, bounded, and an error of it ends the run."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api, committing, encoder, indexing
from terraseek.engine.committing import Committer
from terraseek.engine.errors import OutputError, RasterError
from terraseek.engine.index import Index, IndexWriter
from terraseek.engine.messages import IndexRequest
from terraseek.engine.pipeline import Embedded, Timings


@pytest.fixture
def request_(scene, tiny_model, tmp_path):
    return IndexRequest(
        scene, model=tiny_model, tile=32, device="cpu", out=str(tmp_path / "ix"), profile=True
    )


def test_the_model_runs_while_a_part_is_written(request_, monkeypatch, tmp_path):
    monkeypatch.setattr(indexing, "PART_TILES", 64)
    plain_add, plain_encode = IndexWriter.add, encoder.ImageEncoder.encode
    writing, meanwhile, names = threading.Event(), [], set()

    def add(self, *arrays):
        writing.set()
        names.add(threading.current_thread().name)
        time.sleep(0.05)  # a slow disk
        plain_add(self, *arrays)
        writing.clear()

    def encode(self, images):
        meanwhile.append(writing.is_set())
        return plain_encode(self, images)

    monkeypatch.setattr(IndexWriter, "add", add)
    monkeypatch.setattr(encoder.ImageEncoder, "encode", encode)
    report = api.index_raster(request_)
    assert sum(meanwhile) >= 5 and all(name.startswith("terraseek-write") for name in names)
    assert report.profile["write"] > 0.25 and report.profile["flush"] < report.profile["write"]
    monkeypatch.undo()
    other = api.index_raster(IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "u")}))
    for name in ("manifest.json", *(p.name for p in Path(other.index).glob("*.npy"))):
        assert (Path(report.index) / name).read_bytes() == (Path(other.index) / name).read_bytes()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("terraseek-write")]


def test_a_part_that_cannot_be_written_ends_the_run_at_once(request_, monkeypatch):
    monkeypatch.setattr(indexing, "PART_TILES", 32)
    plain, calls, seen = IndexWriter.add, [], []

    def add(self, *arrays):
        calls.append(len(arrays[0]))
        if len(calls) == 3:
            raise OutputError("The disk is full.")
        plain(self, *arrays)

    monkeypatch.setattr(IndexWriter, "add", add)
    with pytest.raises(OutputError, match="disk is full"):
        api.index_raster(request_, seen.append)
    last = [p["done"] for p in seen if p["stage"] == "index"][-1]
    assert last <= sum(calls[:3]) + 2 * 32 + 16  # not to the end of the raster
    monkeypatch.undo()
    state = api.index_status(request_)
    assert state.state == "partial" and state.n_done >= sum(calls[:2])
    assert api.index_raster(request_).n_reused >= sum(calls[:2])


class Store:
    """Stands for the writer of an index."""

    def __init__(self, seconds=0.0):
        self.parts, self.seconds = [], seconds

    def add(self, ids, vectors, skipped, digests):
        time.sleep(self.seconds)
        self.parts.append(ids[:, 2].tolist())


def batch(first, n=8):
    ids = np.stack([np.zeros(n), np.zeros(n), np.arange(first, first + n)], 1).astype(np.int32)
    skipped = np.empty((0, 3), np.int32)
    return Embedded(ids, np.zeros((n, 4), np.float16), skipped, np.zeros((n, 2), np.uint64), 0)


def _committer(store, check=lambda: None, **options):
    return Committer(store, check, Timings(), **{"tiles": 16, "seconds": 60, **options})


def test_every_tile_is_committed_once_and_in_its_order():
    store = Store(0.002)
    committer = _committer(store)
    for first in range(0, 100, 8):
        committer.put(batch(first))
    committer.finish()
    assert [k for part in store.parts for k in part] == list(range(104))
    assert [len(part) for part in store.parts] == [16] * 6 + [8]


def test_beside_a_gpu_commits_are_rare_and_what_waits_is_bounded(monkeypatch):
    monkeypatch.setattr(committing, "MOST_WAITING", 64)
    store = Store(0.02)
    committer = _committer(store, pause=1000)
    for first in range(0, 400, 8):
        committer.put(batch(first))
    committer.finish()
    assert [k for part in store.parts for k in part] == list(range(400))
    assert [len(part) for part in store.parts][:3] == [16, 64, 64]


def test_what_was_read_from_a_raster_that_changed_is_not_kept():
    changed = []

    def check():
        if changed:
            raise RasterError("It was changed.")

    store = Store()
    committer = _committer(store, check)
    committer.put(batch(0))
    committer.put(batch(8))
    committer._wait()
    changed.append(True)
    committer.put(batch(16))
    committer.put(batch(24))
    with pytest.raises(RasterError, match="changed"):
        for first in range(32, 400, 8):
            committer.put(batch(first))
            time.sleep(0.01)
    changed.clear()  # even if it looks as before when the rest would be committed
    committer.finish()
    assert [k for part in store.parts for k in part] == list(range(16))


def test_the_rows_of_a_slow_disk_are_those_of_a_quick_one(request_, monkeypatch):
    monkeypatch.setattr(indexing, "PART_SECONDS", 0.0)  # a part after every batch
    report = api.index_raster(request_)
    assert len(Index(Path(report.index))) == report.n_tiles
