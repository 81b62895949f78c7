"""GeoTIFF chips in a table; TensorBoard's event files."""

from __future__ import annotations

import csv
import json
import struct
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from terraseek.training import convert
from terraseek.training.convert_chips import from_chips, read_table
from terraseek.training.errors import DataError
from terraseek.training.metrics import Metrics
from terraseek.training.records import read_records
from terraseek.training.tfevents import masked_crc

rasterio = pytest.importorskip("rasterio")


def chip(path: Path, value: int, dtype: str = "uint8", count: int = 3) -> None:
    from rasterio.transform import from_origin

    pixels = np.full((count, 32, 32), value, dtype)
    pixels[:, :4] //= 2
    where = {"crs": "EPSG:32633", "transform": from_origin(5e5, 5e6, 0.5, 0.5)}
    shape = {"width": 32, "height": 32, "count": count, "dtype": dtype}
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", driver="GTiff", **shape, **where) as made:
        made.write(pixels)


def table(path: Path) -> Path:
    columns = ["Image", "caption", "caption_de", "caption_xx", "split", "label", "gsd"]
    rows = [
        ["chips/a.tif", "a field|green land", "ein Feld|", "?", "val", "field", ""],
        ["chips/b.tif", "a lake", "", "", "", "", "2.5"],
        ["chips/b.tif", "again", "", "", "", "", ""],
        ["chips/gone.tif", "x", "", "", "", "", ""],
        ["chips/c.tif", "", "", "", "", "", ""],
        ["../out.tif", "x", "", "", "", "", ""],
        ["", "x", "", "", "", "", ""],
        ["chips/a2.tif", "x", "", "", "dev", "", ""],
    ]
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([columns, *rows])
    return path


def test_chips_become_captions(tmp_path: Path) -> None:
    chip(tmp_path / "chips" / "a.tif", 120)
    chip(tmp_path / "chips" / "b.tif", 4000, "uint16", 4)
    out = tmp_path / "set" / "captions.jsonl"
    arguments = ["chips", str(table(tmp_path / "t.csv")), "--out", str(out)]
    done = CliRunner().invoke(convert.main, arguments)
    assert done.exit_code == 0, done.output
    for said in (
        "the same image again (chips/b.tif)",
        "not readable",
        "no caption (chips/c.tif)",
        "leads out of the table's folder (../out.tif)",
        "no image named (row 7)",
        "unknown split (chips/a2.tif)",
        "unknown language code (chips/a.tif:xx",
    ):
        assert said in done.output
    first, second = read_records(out)[0]
    assert first.image == "captions/chips/a.png" and first.gsd == 0.5
    assert first.captions == {"en": ["a field", "green land"], "de": ["ein Feld", ""]}
    assert first.split == "val" and first.labels == ["field"]
    assert second.gsd == 2.5 and second.split == convert.split_of("chips/b.tif")
    with Image.open(out.parent / first.image) as image:
        assert image.mode == "RGB" and image.getpixel((9, 9)) == (120, 120, 120)
    with Image.open(out.parent / second.image) as image:
        assert image.size == (32, 32)  # 16 bits, four bands: scaled as search scales them


def test_tables_of_a_gis_and_wrong_ones(tmp_path: Path) -> None:
    chip(tmp_path / "a.tif", 50)
    square = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    row = {"image": "a.tif", "caption_pt": "um campo", "gsd": None}
    feature = {"type": "Feature", "geometry": square, "properties": row}
    path = tmp_path / "t.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    records, skipped = from_chips(path, tmp_path / "c.jsonl")
    assert records[0].captions == {"pt": ["um campo"]} and not skipped.items
    (tmp_path / "bad.csv").write_text("picture,text\na,b\n")
    with pytest.raises(DataError, match=r"columns image and caption.*picture, text"):
        read_table(tmp_path / "bad.csv")
    for name in ("none.csv", "none.gpkg"):
        with pytest.raises(DataError, match="cannot be read as a table"):
            read_table(tmp_path / name)


def test_checksum_of_the_standard() -> None:
    # CRC-32C of "123456789" is 0xE3069283 (RFC 3720).
    crc = 0xE3069283
    assert masked_crc(b"123456789") == (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def events(path: Path) -> list[bytes]:
    data, found = path.read_bytes(), []
    while data:
        (size,) = struct.unpack("<Q", data[:8])
        assert struct.unpack("<I", data[8:12])[0] == masked_crc(data[:8])
        body = data[12 : 12 + size]
        assert struct.unpack("<I", data[12 + size : 16 + size])[0] == masked_crc(body)
        found.append(body)
        data = data[16 + size :]
    return found


def test_event_files_grow_with_the_run(tmp_path: Path) -> None:
    metrics = Metrics(tmp_path, 0)
    metrics.add(1, {"loss": 2.5})
    metrics.write()
    metrics.add(1, {"score": 9.0})
    metrics.add(2, {"loss": 1.5})
    metrics.write()
    (path,) = tmp_path.glob("events.out.tfevents.*")
    bodies = events(path)
    assert len(bodies) == 5 and b"brain.Event:2" in bodies[0]
    assert b"loss" in bodies[2] and struct.pack("<f", 2.5) in bodies[2]
    assert b"score" in bodies[3] and b"loss" not in bodies[3]  # nothing is written twice
    again = Metrics(tmp_path, 1)
    again.add(2, {"loss": 1.25})
    again.write()
    assert len(list(tmp_path.glob("events.out.tfevents.*"))) == 2


def test_tensorboard_reads_them(tmp_path: Path) -> None:
    reader = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    metrics = Metrics(tmp_path, 0)
    for step in (1, 2, 3):
        metrics.add(step, {"loss": 1 / step, "score": float(step)})
    metrics.write()
    found = reader.EventAccumulator(str(tmp_path))
    found.Reload()
    assert [(e.step, round(e.value, 4)) for e in found.Scalars("loss")] == [
        (1, 1.0),
        (2, 0.5),
        (3, 0.3333),
    ]
    assert [e.value for e in found.Scalars("score")] == [1.0, 2.0, 3.0]


def test_saved_hits_with_captions_become_training_data(tmp_path: Path) -> None:
    import pyogrio.raw
    from rasterio.transform import from_origin
    from rasterio.warp import transform
    from terraseek.engine.outputs import polygons_wkb

    pixels = np.random.default_rng(0).integers(0, 256, (3, 128, 128)).astype(np.uint8)
    raster = tmp_path / "scene.tif"
    where = {"crs": "EPSG:32633", "transform": from_origin(5e5, 5e6, 0.5, 0.5)}
    shape = {"width": 128, "height": 128, "count": 3, "dtype": "uint8"}
    with rasterio.open(raster, "w", driver="GTiff", **shape, **where) as made:
        made.write(pixels)

    def layer(name: str, crs: str, boxes: np.ndarray, captions: list[str | None] | None) -> Path:
        columns = {"tile": np.array(["E1N1", "E1N1", "E2N1", "E9N9", "E3N1"], object)}
        if captions is not None:
            columns["Caption"] = np.array(captions, object)
            columns["caption_de"] = np.array(["ein Feld|", None, None, None, None], object)
        pyogrio.raw.write(
            str(tmp_path / name),
            polygons_wkb(boxes),
            list(columns.values()),
            list(columns),
            crs=crs,
            geometry_type="Polygon",
        )
        return tmp_path / name

    left, top = 5e5, 5e6
    places = [(10, 20), (30, 30), (40, 8), (5000, 5000), (0, 0)]
    boxes = np.array(
        [(left + x / 2, top - (y + 32) / 2, left + (x + 32) / 2, top - y / 2) for x, y in places]
    )
    captions = ["a field|green", "again", "a lake", "far away", None]
    hits = layer("hits.gpkg", "EPSG:32633", boxes, captions)
    out = tmp_path / "set" / "captions.jsonl"
    arguments = ["hits", str(hits), "--raster", str(raster), "--out", str(out)]
    done = CliRunner().invoke(convert.main, arguments)
    assert done.exit_code == 0, done.output
    for said in (
        "the same tile again (E1N1)",
        "no valid pixel there (E9N9)",
        "no caption (E3N1)",
    ):
        assert said in done.output
    records, skipped = read_records(out)
    assert not skipped.items and [r.image for r in records] == [
        "captions/E1N1.png",
        "captions/E2N1.png",
    ]
    assert records[0].captions == {"en": ["a field", "green"], "de": ["ein Feld", ""]}
    assert records[0].gsd == pytest.approx(0.5, rel=0.01)
    found = np.asarray(Image.open(tmp_path / "set" / "captions" / "E2N1.png")).transpose(2, 0, 1)
    assert np.array_equal(found, pixels[:, 8:40, 40:72])  # what search reads there

    xs, ys = transform(
        "EPSG:32633", "EPSG:4326", boxes[:, [0, 2]].T.ravel(), boxes[:, [1, 3]].T.ravel()
    )
    degrees = np.stack([xs[:5], ys[:5], xs[5:], ys[5:]], 1)
    other = layer("degrees.gpkg", "EPSG:4326", degrees, captions)
    done = CliRunner().invoke(convert.main, ["hits", str(other), *arguments[2:]])
    assert done.exit_code == 0 and "2 images" in done.output
    with Image.open(tmp_path / "set" / "captions" / "E2N1.png") as image:
        assert abs(image.size[0] - 32) <= 1 and abs(image.size[1] - 32) <= 1

    bare = layer("bare.gpkg", "EPSG:32633", boxes, None)
    for wrong, why in (
        (["hits", str(bare), *arguments[2:]], "must have the column caption"),
        (["hits", str(hits), "--out", str(out)], "--raster must name"),
        (["hits", str(hits), "--raster", "none.tif", "--out", str(out)], "does not exist"),
        (["hits", "none.gpkg", *arguments[2:]], "cannot be read as a table"),
    ):
        done = CliRunner().invoke(convert.main, wrong)
        assert done.exit_code == 1 and why in done.output, done.output
