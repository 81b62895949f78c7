"""Fifty kills at random moments of one indexing run: nothing reported done is lost."""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api
from terraseek.engine.errors import IndexStoreError
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest

KILLS = 50

#: Imports once and forks a run for every line that it reads. Every step of a commit takes
#: some milliseconds longer than it would, so that kills fall between its steps as well.
CHILD = """
import json, os, sys, time
from terraseek.engine import api, encoder, indexing, storage
from terraseek.engine.messages import IndexRequest

request = IndexRequest.from_dict(json.loads(sys.argv[1]))
indexing.PART_TILES = 16

def slow(module, name, seconds):
    plain = getattr(module, name)
    def call(*a, **k):
        time.sleep(seconds)
        try:
            return plain(*a, **k)
        finally:
            time.sleep(seconds)
    setattr(module, name, call)

slow(storage.os, "fsync", 0.001)
slow(storage.os, "replace", 0.001)
slow(storage, "sync_folder", 0.001)
slow(encoder.ImageEncoder, "encode", 0.004)
print("ready", flush=True)
for _ in sys.stdin:
    pid = os.fork()
    if pid == 0:
        try:
            report = api.index_raster(request, lambda p: print(p["stage"], flush=True))
            print("finished", flush=True)
        finally:
            os._exit(0)
    print("pid", pid, flush=True)
    os.waitpid(pid, 0)
    print("ended", flush=True)
"""


def content(folder):
    return {p.name: p.read_bytes() for p in sorted(Path(folder).glob("*")) if p.name != ".lock"}


def vectors(folder):
    """Tile and embedding of everything that an index says is done."""
    index = Index(Path(folder))
    return dict(zip(map(tuple, index.ids.tolist()), np.asarray(index.embeddings())))


def lines_until(stream, word):
    """Read lines up to one that begins with ``word``; returns them."""
    found = []
    while True:
        line = stream.readline()
        assert line, f"the process ended before it said {word!r}"
        found.append(line.strip())
        if found[-1].startswith(word):
            return found


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills are made by forking")
def test_fifty_kills_at_random_moments_lose_nothing(scene, tiny_model, tmp_path):
    request = IndexRequest(
        scene, model=tiny_model, tile=16, overlap=0.5, device="cpu", out=str(tmp_path / "ix")
    )
    undisturbed = api.index_raster(
        IndexRequest(**{**request.to_dict(), "out": str(tmp_path / "u")})
    )
    truth, n = vectors(undisturbed.index), undisturbed.n_tiles
    chance = random.Random(20261121)  # noqa: S311 - where to kill, and the same every time
    done, kept, finished = [0], {}, 0
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, json.dumps(request.to_dict())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        lines_until(child.stdout, "ready")
        for _ in range(KILLS):
            child.stdin.write("go\n")
            child.stdin.flush()
            pid = int(lines_until(child.stdout, "pid")[-1].split()[1])
            # One kill in five before the first tile, the others while parts are written beside
            # the model: after it, before it and in the middle of it.
            for _ in range(chance.choice([0, 2, 4, 6, 9])):
                if "finished" in lines_until(child.stdout, ("index", "finished")):
                    break
            time.sleep(chance.uniform(0.0, 0.02))
            with contextlib.suppress(ProcessLookupError):  # it had finished
                os.kill(pid, signal.SIGKILL)
            finished += "finished" in lines_until(child.stdout, "ended")
            try:
                state = api.index_status(request)
                now = vectors(state.index) if state.state != "absent" else {}
            except IndexStoreError as err:
                pytest.fail(f"a kill left an index that cannot be read: {err}")
            assert len(now) >= done[-1]
            assert all(np.array_equal(now[tile], vector) for tile, vector in kept.items())
            assert all(np.array_equal(vector, truth[tile]) for tile, vector in now.items())
            done.append(len(now))
            kept = now
    finally:
        child.kill()
        child.wait(30)
    assert len(set(done)) > 5, done  # the kills fell into the run, not before or after it
    assert finished < KILLS / 2, done
    report = api.index_raster(request)
    assert report.n_reused >= done[-1] and report.n_tiles == n
    assert content(report.index) == content(undisturbed.index)
