"""Same place, same answer: the shipped model's embedding of a tile depends on its pixels alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest

ROOT = Path(__file__).resolve().parents[2]
SCENE = ROOT / "resources" / "demo" / "autzen_0p5m_utm10n.tif"
MODEL = ROOT / "resources" / "models" / "terraseek-mini"

CHILD = """
import json, sys
from terraseek.engine import api, indexing
from terraseek.engine.messages import IndexRequest
request, part = json.loads(sys.argv[1]), int(sys.argv[2])
indexing.PART_TILES = part
print(api.index_raster(IndexRequest.from_dict(request)).index)
"""


@pytest.fixture(scope="module")
def centre():
    """Bounds of 4 x 4 tiles in the middle of the demo scene, and one corner of that."""
    with rasterio.open(SCENE) as scene:
        x, y = (
            (scene.bounds.left + scene.bounds.right) / 2,
            (scene.bounds.top + scene.bounds.bottom) / 2,
        )
    return [x - 224, y - 224, x + 224, y + 224], [x - 30, y - 60, x + 224, y + 224]


def embed(tmp_path, name, bounds, *, threads=2, readers=1, part=512):
    """Tile to embedding, from an index made in a process of its own."""
    request = IndexRequest(
        str(SCENE), model=str(MODEL), device="cpu", overlap=0.0, out=str(tmp_path / name)
    )
    request.bounds = bounds
    env = {**os.environ, "TERRASEEK_THREADS": str(threads), "TERRASEEK_READERS": str(readers)}
    done = subprocess.run(
        [sys.executable, "-c", CHILD, json.dumps(request.to_dict()), str(part)],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    index = Index(Path(done.stdout.strip()))
    return {tuple(t): v for t, v in zip(index.ids.tolist(), np.asarray(index.embeddings()))}


def test_threads_readers_parts_extents_and_companions_change_no_bit(tmp_path, centre):
    whole, corner = centre
    reference = embed(tmp_path, "reference", whole)
    assert len(reference) >= 12
    other = embed(tmp_path, "threads", whole, threads=3, readers=3, part=4)
    assert other.keys() == reference.keys()
    part = embed(tmp_path, "corner", corner, threads=1)
    assert 3 < len(part) < len(reference)  # other tiles share their batches
    for found in (other, part):
        assert all(np.array_equal(found[tile], reference[tile]) for tile in found)
    rows = np.stack(list(reference.values())).astype(np.float32)
    assert np.ptp(rows, axis=0).max() > 0.05  # the tiles are not one and the same
