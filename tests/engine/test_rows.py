"""Rows that are read instead of mapped: the same numbers, and an error where a map would kill."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api, indexing, rows
from terraseek.engine import index as index_module
from terraseek.engine.errors import IndexStoreError
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest, SearchRequest
from terraseek.engine.rows import FileRows
from terraseek.engine.storage import open_array, save_array


@pytest.fixture
def both(tmp_path):
    """(array, the same from a file, its path)."""
    array = np.random.default_rng(0).standard_normal((1000, 24)).astype(np.float16)
    path = tmp_path / "seg-embeddings.npy"
    save_array(path, array)
    return array, open_array(path, np.float16, 24, 1000, mapped=False), path


@pytest.mark.parametrize(
    "key",
    [
        slice(None), slice(10, 20), slice(990, 2000), slice(20, 10), slice(-5, None),
        slice(0, 900, 7), 0, -1, np.int64(999), np.array([5, 3, 3, 900]), np.array([-1, 0]),
        np.arange(100, 130), np.zeros(0, np.int64), np.arange(1000) % 3 == 0,
    ],
)  # fmt: skip
def test_they_are_the_rows_of_the_array(both, key):
    array, read, _ = both
    assert isinstance(read, FileRows)
    assert np.array_equal(read[key], array[key]) and read[key].dtype == array.dtype


def test_they_stand_for_the_array(both):
    array, read, _ = both
    assert (len(read), read.shape, read.dtype) == (1000, (1000, 24), np.float16)
    assert np.array_equal(np.asarray(read), array)
    assert np.array_equal(np.concatenate([read, read]), np.concatenate([array, array]))
    assert np.asarray(read, np.float32).dtype == np.float32
    for key in (1000, -1001, np.array([0, 1000])):
        with pytest.raises(IndexError):
            read[key]


def test_a_file_that_gets_shorter_is_an_error_and_its_handle_is_closed(both):
    array, _, path = both
    read = open_array(path, np.float16, 24, 1000, mapped=False)
    handle = read._handle
    os.truncate(path, path.stat().st_size // 2)
    assert np.array_equal(read[:100], array[:100])
    for key in (slice(900, 910), 999, np.array([0, 999])):
        with pytest.raises(IndexStoreError, match="cannot be read any more: it has become shorter"):
            read[key]
    del read, both
    gc.collect()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handle)


@pytest.mark.parametrize("direct", [True, False])
def test_threads_read_their_own_rows(both, monkeypatch, direct):
    from concurrent.futures import ThreadPoolExecutor

    array, read, _ = both
    if not direct:  # Windows
        monkeypatch.delattr(os, "preadv", raising=False)
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(lambda k=k: read[k : k + 40]) for k in range(0, 960, 3)]
        for k, job in zip(range(0, 960, 3), jobs):
            assert np.array_equal(job.result(), array[k : k + 40])


# -- which of the two ---------------------------------------------------------------------------

MOUNTS = """\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 22 0:25 / /home/a\\040b rw - nfs4 server:/home rw
31 30 0:26 / /home/a\\040b/local rw - xfs /dev/vdb rw
32 22 0:27 / /media/stick rw - vfat /dev/sdb1 rw
33 22 0:28 / /data rw - ext4 /dev/vdc rw
34 33 0:29 / /data rw - fuse.sshfs me@there:/ rw
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's list of mounts")
@pytest.mark.parametrize(
    ("path", "mapped"),
    [
        ("/srv/x", True), ("/", True), ("/home/a b/x", False), ("/home/a b/local/x", True),
        ("/media/stick", False), ("/media/stick2", True), ("/data/x", False),
    ],
)  # fmt: skip
def test_what_is_mapped_follows_from_the_file_system(monkeypatch, tmp_path, path, mapped):
    table = tmp_path / "mountinfo"
    table.write_text(MOUNTS)
    plain = open
    monkeypatch.setattr(rows, "open", lambda p, **k: plain(table, **k), raising=False)
    monkeypatch.setattr(rows.os.path, "realpath", str)
    assert rows.may_be_mapped(Path(path)) is mapped


MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
/dev/disk5s1 on /Volumes/My Stick (apfs, local, nodev, nosuid, journaled)
//me@nas/share on /Volumes/share (smbfs, nodev, nosuid, mounted by me)
nas:/home on /home (nfs, nodev, nosuid)
"""


@pytest.mark.parametrize(
    ("path", "mapped"),
    [
        ("/Users/me/x", True), ("/System/Volumes/Data/x", True), ("/Volumes/My Stick/x", False),
        ("/Volumes/share/x", False), ("/home/x", False),
    ],
)  # fmt: skip
def test_what_is_mapped_on_macos(monkeypatch, path, mapped):
    answer = subprocess.CompletedProcess([], 0, MAC)
    monkeypatch.setattr(rows.subprocess, "run", lambda *a, **k: answer)
    monkeypatch.setattr(rows.sys, "platform", "darwin")
    monkeypatch.setattr(rows.os.path, "realpath", str)
    assert rows.may_be_mapped(Path(path)) is mapped


@pytest.mark.parametrize(("kind", "mapped"), [(2, False), (3, True), (4, False), (6, True)])
def test_what_is_mapped_on_windows(monkeypatch, kind, mapped):
    class Kernel:
        def GetDriveTypeW(self, root):
            assert root == "S:\\"
            return kind

    windll = type("windll", (), {"kernel32": Kernel()})
    monkeypatch.setattr(rows.ctypes, "windll", windll, raising=False)
    monkeypatch.setattr(rows.sys, "platform", "win32")
    monkeypatch.setattr(rows.os.path, "realpath", str)
    monkeypatch.setattr(rows.os.path, "splitdrive", lambda p: ("S:", p[2:]))
    assert rows.may_be_mapped(Path("S:/x")) is mapped


def test_a_file_system_that_cannot_be_asked_is_read(monkeypatch):
    monkeypatch.setattr(rows, "_mounts", lambda: (_ for _ in ()).throw(OSError(2, "none")))
    assert rows.may_be_mapped(Path("/")) is False


# -- an index on a share ------------------------------------------------------------------------


@pytest.fixture
def share(scene, tiny_model, tmp_path, monkeypatch):
    """An index in several segments, as if on a share; the answer from a disk beside it."""
    monkeypatch.setattr(index_module, "SEGMENT_ROWS", 100)
    request = IndexRequest(scene, model=tiny_model, tile=32, out=str(tmp_path / "ix"))
    folder = api.index_raster(request).index
    local = api.search(SearchRequest(folder, "red", model=tiny_model)).hits
    monkeypatch.setattr(index_module, "may_be_mapped", lambda folder: False)
    return folder, local


def test_searching_verifying_indexing_are_the_same_from_a_share(
    share, scene, tiny_model, tmp_path, monkeypatch
):
    folder, local = share
    index = Index(Path(folder))
    assert len(index.segments) > 3
    assert all(isinstance(block, FileRows) for block in index.blocks())
    result = api.search(SearchRequest(folder, "red", model=tiny_model))
    assert [h.to_dict() for h in result.hits] == [h.to_dict() for h in local]
    request = IndexRequest(scene, model=tiny_model, tile=32, out=str(tmp_path / "ix"))
    assert api.verify_index(request)["embeddings_differ"] == 0
    monkeypatch.setattr(indexing, "PART_TILES", 50)  # merged from parts that are read
    other = IndexRequest(scene, model=tiny_model, tile=32, out=str(tmp_path / "other"))
    again = Index(Path(api.index_raster(other).index))
    assert np.array_equal(again.embeddings(), index.embeddings())


def test_an_index_that_is_cut_off_while_it_is_open_is_one_error(share, tiny_model):
    from terraseek.engine import search

    index = Index(Path(share[0]))
    cut = sorted(Path(share[0]).glob("*-embeddings.npy"))[0]
    os.truncate(cut, 200)
    with pytest.raises(IndexStoreError, match="cannot be read any more"):
        search.score(index, np.ones((1, index.dimension), np.float32))
    with pytest.raises(IndexStoreError, match="damaged"):
        Index(Path(share[0]))
