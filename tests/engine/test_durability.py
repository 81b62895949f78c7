"""Durability: nothing half-written, mixed or of another version is ever read as good."""

import json
import os
import threading
from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import from_origin
from terraseek.engine import api, indexing, storage
from terraseek.engine import index as index_module
from terraseek.engine.errors import Cancelled, IndexStoreError, OutputError, RasterError
from terraseek.engine.index import Index, IndexWriter
from terraseek.engine.messages import IndexRequest


@pytest.fixture
def request_(scene, tiny_model, tmp_path):
    return IndexRequest(scene, model=tiny_model, tile=32, device="cpu", out=str(tmp_path / "ix"))


def content(folder):
    """Name and bytes of every file of an index."""
    return {p.name: p.read_bytes() for p in sorted(Path(folder).glob("*")) if p.name != ".lock"}


def _origin():
    return from_origin(499_968, 5_000_000, 1, 1)


def _folder(request):
    return Path(api.index_status(request).index)


# -- kills and power cuts at every step ------------------------------------------------------


class Steps:
    """What a run asks the file system for, in its order; may end at one of the steps."""

    def __init__(self, monkeypatch, end=10**9):
        self.log, self.end = [], end
        for name in ("fsync", "replace"):
            monkeypatch.setattr(storage.os, name, self._around(name, getattr(os, name)))

    def _around(self, name, plain):
        def call(*args):
            if len(self.log) >= self.end:
                raise Killed
            if name == "fsync":
                self.log.append(("fsync", os.readlink(f"/proc/self/fd/{args[0]}")))
            else:
                self.log.append(("replace", *map(str, args)))
            return plain(*args)

        return call


class Killed(BaseException):
    """No handler catches it, and nothing is written after it."""


needs_proc = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="reads /proc")


@needs_proc
def test_a_manifest_names_only_what_is_on_the_disk_already(request_, monkeypatch):
    """The order that a power cut asks for: files synced, renamed, folder synced, manifest."""
    monkeypatch.setattr(indexing, "PART_TILES", 64)
    steps, named = Steps(monkeypatch), []
    plain = index_module.write_json

    def write_json(path, data, what):
        names = [s["name"] for s in data["segments"]]
        named.append([f"{n}-{p}.npy" for n in names for p in ("embeddings", "tiles", "digests")])
        plain(path, data, what)

    monkeypatch.setattr(index_module, "write_json", write_json)
    folder = str(Path(api.index_raster(request_).index))
    synced, renamed, durable, manifests = set(), set(), set(), 0
    for step, *paths in steps.log:
        if step == "fsync":
            if paths[0] == folder:
                durable |= renamed
            synced.add(paths[0])
            continue
        assert paths[0] in synced, f"{paths[0]} was renamed before it was synced"
        if paths[1].endswith("manifest.json"):
            assert {f"{folder}/{n}" for n in named[manifests]} <= durable
            manifests += 1
        renamed.add(paths[1])
    assert manifests == len(named) > 8
    assert folder in synced and os.path.dirname(folder) in synced  # and the new folders


@needs_proc
@pytest.mark.parametrize("kind", ["first run", "new version"])
def test_a_run_that_ends_at_any_of_its_steps(
    request_, scene, painted, writer, tmp_path, monkeypatch, kind
):
    """Merging and sweeping included; the next run completes it to the same bytes."""
    monkeypatch.setattr(indexing, "PART_TILES", 150)
    if kind == "new version":
        api.index_raster(request_)
        os.utime(scene, ns=(1, 1))
        image = painted()
        image[:, 200:240, 40:80] = 255
        writer(scene, image, transform=_origin())
    good = content(
        api.index_raster(IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "u")})).index
    )
    kept = {}
    for end in range(0, 200, 1 if os.environ.get("TERRASEEK_SLOW") else 3):
        with monkeypatch.context() as patch:
            steps = Steps(patch, end)
            # A kill removes nothing: neither temporary files nor an empty folder.
            patch.setattr(Path, "unlink", lambda *a, **k: None)
            patch.setattr(indexing, "discard_if_empty", lambda *_: None)
            try:
                api.index_raster(request_)
            except Killed:
                pass
            else:
                break
            finally:
                patch.setattr(Path, "unlink", lambda *a, **k: None)
        folder = _folder(request_)
        if (folder / "manifest.json").exists():
            index = Index(folder)  # never damaged
            now = dict(zip(map(tuple, index.ids.tolist()), index.embeddings()))
            if api.index_status(request_).state != "stale":
                assert kept.keys() <= now.keys()
                kept = now
    else:
        pytest.fail("the run never came to its end")
    assert len(steps.log) < end and end > 3
    api.index_raster(request_)
    assert content(folder) == good


# -- formats ---------------------------------------------------------------------------------


def test_what_a_newer_version_made_is_not_written_over(request_):
    report = api.index_raster(request_)
    path = Path(report.index) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format_version": "2.0"}))
    before = content(report.index)
    assert api.index_status(request_).state == "stale"
    with pytest.raises(IndexStoreError, match=r"Update TerraSeek, or index .* another folder"):
        api.index_raster(request_)
    assert content(report.index) == before


def test_an_index_of_an_older_format_is_made_anew(request_):
    report = api.index_raster(request_)
    good = content(report.index)
    path = Path(report.index) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format_version": "0.9"}))
    with pytest.raises(IndexStoreError, match="made anew"):
        Index(Path(report.index))
    again = api.index_raster(request_)
    assert any("0.9" in w and w.endswith("It is made anew.") for w in again.warnings)
    assert again.n_embedded == again.n_tiles and content(report.index) == good


def test_some_rows_are_taken_without_the_others(request_, monkeypatch):
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    monkeypatch.setattr(IndexWriter, "finish", lambda *_: None)
    index = Index(Path(api.index_raster(request_).index))
    assert len(index.segments) > 5
    rows = np.array([len(index) - 1, 0, 17, 16, 15, 300, 17])
    assert np.array_equal(index.take(rows), index.embeddings()[rows])
    assert index.take(rows[:0]).shape == (0, index.dimension)


# -- several processes, and rasters that change ----------------------------------------------


def test_who_waits_and_gives_up_takes_nothing_from_who_writes(request_, monkeypatch):
    """Both began when there was no index; the second is cancelled while the first is at work."""
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    folder, found = _folder(request_), []

    def second(params):
        if params["stage"] == "index" and not found:
            with monkeypatch.context() as earlier:
                earlier.setattr(indexing, "MANIFEST", "not there yet")
                with pytest.raises(Cancelled):
                    api.index_raster(request_, cancelled=lambda: True)
            found.append((folder / "manifest.json").exists())

    report = api.index_raster(request_, second)
    assert found == [True] and report.complete
    assert len(Index(folder)) == report.n_tiles


def test_who_waits_goes_on_when_the_folder_was_removed(request_, tmp_path, writer):
    folder = _folder(request_)
    lock = indexing._lock(folder, None, None)

    def give_up(params):
        if params["stage"] == "wait" and lock.is_locked:
            (folder / ".lock").unlink()  # as the one before does where it has nothing to keep
            folder.rmdir()
            lock.release()

    assert api.index_raster(request_, give_up).complete


@pytest.mark.parametrize("how", ["replaced", "written to", "removed", "truncated"])
def test_a_raster_that_changes_while_it_is_indexed_is_an_error(
    request_, scene, painted, writer, monkeypatch, tmp_path, how
):
    monkeypatch.setattr(indexing, "PART_TILES", 32)
    before = Path(scene).stat()
    first = writer(tmp_path / "first.tif", painted(), transform=_origin())
    other = writer(tmp_path / "other.tif", painted()[:, ::-1].copy(), transform=_origin())
    seen = []

    def change(params):
        if params["stage"] == "index" and params["done"] >= 100 and not seen:
            seen.append(params["done"])
            if how == "replaced":
                os.replace(other, scene)
            elif how == "written to":
                Path(scene).write_bytes(Path(other).read_bytes())
            elif how == "truncated":
                os.truncate(scene, before.st_size // 2)
            else:
                Path(scene).unlink()

    with pytest.raises(RasterError, match=r"changed or went away|cannot be read"):
        api.index_raster(request_, change)
    # Even where the first version comes back with its old time, no tile of the other is kept.
    os.replace(first, scene)
    os.utime(scene, ns=(before.st_atime_ns, before.st_mtime_ns))
    report = api.index_raster(request_)
    fresh = api.index_raster(IndexRequest(**{**request_.to_dict(), "out": str(tmp_path / "u")}))
    assert 0 < report.n_reused < report.n_tiles
    a, b = Index(Path(report.index)), Index(Path(fresh.index))
    assert np.array_equal(a.ids, b.ids) and np.array_equal(a.embeddings(), b.embeddings())


def test_no_reader_reads_when_the_raster_is_closed(request_, monkeypatch):
    """A thread that reads a closed raster takes the process down."""
    from terraseek.engine.raster import RasterSource

    alive, plain = [], RasterSource.close

    def close(self):
        names = [t.name for t in threading.enumerate()]
        alive.extend(n for n in names if n.startswith("terraseek-reader"))
        plain(self)

    monkeypatch.setattr(RasterSource, "close", close)
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    monkeypatch.setattr(
        IndexWriter, "add", lambda *_: (_ for _ in ()).throw(OutputError("The disk is full."))
    )
    with pytest.raises(OutputError, match="disk is full"):
        api.index_raster(request_)
    assert not alive


def test_a_reader_is_not_disturbed_by_a_writer_that_merges(request_, monkeypatch):
    """It read the manifest with the parts; then they were merged and removed."""
    monkeypatch.setattr(indexing, "PART_TILES", 16)
    monkeypatch.setattr(IndexWriter, "finish", lambda *_: None)
    folder = Path(api.index_raster(request_).index)
    monkeypatch.undo()
    plain, calls = index_module.read_manifest, []

    def slow(path):
        found = plain(path)
        calls.append(path)
        if len(calls) == 1:
            api.index_raster(request_)
        return found

    monkeypatch.setattr(index_module, "read_manifest", slow)
    index = Index(folder)
    assert [s.name[:4] for s in index.segments] == ["seg-"] and len(index) > 300
