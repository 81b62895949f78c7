"""Same place, same answer: the shipped model's embedding of a tile depends on its pixels alone."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.windows import Window
from terraseek.engine import api
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


def copies(folder):
    """The demo scene striped, tiled, as a COG without and with overviews, and as a mosaic."""
    plain = {"BIGTIFF": "NO"}
    ways = {
        "striped": {"driver": "GTiff", "tiled": False, "compress": "none", **plain},
        "tiled": {"driver": "GTiff", "tiled": True, "blockxsize": 208, "blockysize": 336,
                  "compress": "deflate", **plain},
        "cog": {"driver": "COG", "overviews": "NONE", "blocksize": 256, "compress": "lzw"},
        "cog-overviews": {"driver": "COG", "overviews": "IGNORE_EXISTING", "compress": "deflate",
                          "overview_resampling": "nearest"},
    }  # fmt: skip
    found = {}
    for name, options in ways.items():
        found[name] = str(folder / f"{name}.tif")
        rasterio.shutil.copy(SCENE, found[name], copy_src_overviews=False, **options)
    with rasterio.open(found["cog-overviews"]) as cog, rasterio.open(found["cog"]) as bare:
        assert cog.overviews(1) and not bare.overviews(1)
    found["mosaic"] = str(folder / "mosaic.vrt")
    Path(found["mosaic"]).write_text(_mosaic(folder))
    return found


def _mosaic(folder):
    """Four parts of the scene, cut where no tile ends, as a virtual raster."""
    sources = {1: "", 2: "", 3: ""}
    with rasterio.open(SCENE) as scene:
        half_w, half_h = scene.width // 2 + 13, scene.height // 2 - 29
        for x, w in ((0, half_w), (half_w, scene.width - half_w)):
            for y, h in ((0, half_h), (half_h, scene.height - half_h)):
                part = folder / f"part-{x}-{y}.tif"
                window = Window(x, y, w, h)
                profile = {
                    "driver": "GTiff", "width": w, "height": h, "count": 3, "dtype": "uint8",
                    "crs": scene.crs, "transform": scene.window_transform(window),
                }  # fmt: skip
                with rasterio.open(part, "w", **profile) as dataset:
                    dataset.write(scene.read([1, 2, 3], window=window))
                for band in sources:
                    sources[band] += (
                        f'<SimpleSource><SourceFilename relativeToVRT="0">{part}</SourceFilename>'
                        f"<SourceBand>{band}</SourceBand>"
                        f'<SrcRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/>'
                        f'<DstRect xOff="{x}" yOff="{y}" xSize="{w}" ySize="{h}"/></SimpleSource>'
                    )
        colours = {1: "Red", 2: "Green", 3: "Blue"}
        bands = "".join(
            f'<VRTRasterBand dataType="Byte" band="{b}"><ColorInterp>{colours[b]}</ColorInterp>'
            f"{text}</VRTRasterBand>"
            for b, text in sources.items()
        )
        t = scene.transform
        return (
            f'<VRTDataset rasterXSize="{scene.width}" rasterYSize="{scene.height}">'
            f"<SRS>{scene.crs.to_string()}</SRS><GeoTransform>{t.c!r}, {t.a!r}, 0, {t.f!r}, 0, "
            f"{t.e!r}</GeoTransform>{bands}</VRTDataset>"
        )


def test_copies_of_one_image_give_the_same_bits(tmp_path, centre):
    """Each in an index of its own, so that none takes its embeddings from another."""
    made = {}
    for name, path in copies(tmp_path).items():
        report = api.index_raster(
            IndexRequest(path, model=str(MODEL), device="cpu", overlap=0.0, bounds=centre[0])
        )
        assert report.n_reused == 0 and report.n_embedded >= 12, name
        index = Index(Path(report.index))
        parts = (index.ids, index.digests, np.asarray(index.embeddings()))
        made[name] = [hashlib.sha256(part.tobytes()).hexdigest() for part in parts]
    assert len(made) == 5
    assert all(found == made["striped"] for found in made.values()), made
