"""Assessment from end to end: references of every kind, mappings, samples, reports."""

import csv
import json
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from pyogrio import raw
from rasterio.transform import from_origin
from terraseek.engine.errors import OutputError
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.errors import LabelError, ReferenceDataError
from terraseek.engine.labels.messages import AssessRequest, SampleRequest
from terraseek.engine.labels.sample import draw_sample
from terraseek.engine.labels.vectors import point_wkb, polygon_wkb
from terraseek.engine.outputs import polygons_wkb

LEFT, TOP = 499_968, 5_000_000
MAPPING = json.dumps({"1": "red-roof", "2": "green-grass", "3": "blue-lake"})


@pytest.fixture
def labels(run, tmp_path):
    path = tmp_path / "labels.tif"
    run(out=str(path))
    return str(path)


def write_points(path, xy, fields, crs="EPSG:32633"):
    wkb = np.array([point_wkb(float(x), float(y)) for x, y in xy], dtype=object)
    columns = [np.array(v, dtype=object if isinstance(v[0], (str, type(None))) else None)
               for v in fields.values()]  # fmt: skip
    raw.write(path, wkb, columns, np.array(list(fields)), layer="p", driver="GPKG",
              geometry_type="Point", crs=crs)  # fmt: skip
    return str(path)


def write_boxes(path, boxes, fields, crs="EPSG:32633", driver="GPKG"):
    columns = [np.array(v, dtype=object) for v in fields.values()]
    raw.write(path, polygons_wkb(np.array(boxes, float)), columns, np.array(list(fields)),
              layer="b", driver=driver, geometry_type="Polygon", crs=crs)  # fmt: skip
    return str(path)


def red(x, y):
    return 32 <= x < 96 and 32 <= y < 96


def blue(x, y):
    return 224 <= x < 288 and 224 <= y < 288


def name_at(x, y):
    return "red-roof" if red(x, y) else "blue-lake" if blue(x, y) else "green-grass"


def random_points(n, seed=0):
    rng = np.random.default_rng(seed)
    at = rng.uniform(20, 300, (n, 2))
    xy = np.stack([LEFT + at[:, 0], TOP - at[:, 1]], 1)
    return xy, [name_at(x, y) for x, y in at]


def test_a_raster_reference(labels, truth):
    report = assess(AssessRequest(labels, truth, mapping=MAPPING))
    assert report.design == "clusters" and report.unit == "pixels of the reference"
    assert report.counted_in == "pixels"
    assert report.n_units == 320 * 320 and report.n_outside == 0
    assert report.overall.value > 0.97 and report.overall.low < report.overall.value
    matrix = np.array(report.matrix)
    assert matrix.sum() == 320 * 320
    assert matrix[:, 0].sum() == matrix[:, 2].sum() == 64 * 64
    assert report.overall.value == pytest.approx(np.trace(matrix) / matrix.sum(), abs=1e-6)
    assert report.classes[0].iou.value == pytest.approx(
        matrix[0, 0] / (matrix[0].sum() + matrix[:, 0].sum() - matrix[0, 0]), abs=1e-6
    )


def test_values_of_the_list_need_no_mapping(labels, truth):
    assert assess(AssessRequest(labels, truth)).overall.value > 0.97


def test_a_reference_in_another_crs_gives_the_same(labels, truth_array, tmp_path, writer):
    from rasterio.crs import CRS
    from rasterio.warp import calculate_default_transform, reproject

    plain = assess(AssessRequest(labels, writer(tmp_path / "a.tif", truth_array,
                   transform=from_origin(LEFT, TOP, 1, 1))))  # fmt: skip
    source, target = CRS.from_epsg(32633), CRS.from_epsg(4326)
    box = (LEFT, TOP - 320, LEFT + 320, TOP)
    transform, width, height = calculate_default_transform(source, target, 320, 320, *box)
    moved = np.zeros((height, width), np.uint8)
    reproject(truth_array, moved, src_transform=from_origin(LEFT, TOP, 1, 1), src_crs=source,
              dst_transform=transform, dst_crs=target)  # fmt: skip
    path = writer(tmp_path / "b.tif", moved, crs="EPSG:4326", transform=transform, nodata=0)
    other = assess(AssessRequest(labels, path))
    assert other.overall.value == pytest.approx(plain.overall.value, abs=0.005)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", "EPSG:3857"])
def test_points_are_a_random_sample(labels, tmp_path, crs):
    from rasterio.warp import transform

    xy, names = random_points(200)
    if crs != "EPSG:32633":
        xy = np.stack(transform("EPSG:32633", crs, xy[:, 0], xy[:, 1]), 1)
    path = write_points(tmp_path / "p.gpkg", xy, {"what": names}, crs)
    report = assess(AssessRequest(labels, path, class_field="what"))
    assert report.design == "random" and report.n_used == 200
    assert report.overall.value > 0.95 and report.overall.high <= 1
    assert any("blue lake" in w for w in report.warnings)  # fewer than 30


def test_polygons_count_by_area_and_resample_as_clusters(labels, tmp_path):
    corners = [(40, 90, 90, 40), (100, 290, 200, 100), (230, 280, 280, 230), (110, 60, 111, 59)]
    boxes = [[LEFT + w, TOP - s, LEFT + e, TOP - n] for w, s, e, n in corners]
    names = ["Red Roof", "GREEN GRASS", "blue-lake", "2"]
    path = write_boxes(tmp_path / "b.gpkg", boxes, {"class": names})
    report = assess(AssessRequest(labels, path))
    assert report.design == "clusters" and report.overall.value > 0.95
    # 100 x 190 m of green are about 74 cells of 16 m; the tiny polygon counts with its area
    assert report.classes[1].n_reference == pytest.approx(100 * 190 / 256, rel=0.15)
    assert any("4 reference polygons say little" in w for w in report.warnings)


def test_vector_labels_give_what_raster_labels_give(run, truth, tmp_path):
    tif, gpkg, tiles = (str(tmp_path / n) for n in ("l.tif", "l.gpkg", "t.gpkg"))
    run(out=tif)
    run(out=gpkg)
    run(out=tiles, form="tiles")
    a, b = (assess(AssessRequest(p, truth, mapping=MAPPING)) for p in (tif, gpkg))
    assert a.matrix == b.matrix and a.overall == b.overall
    c = assess(AssessRequest(tiles, truth, mapping=MAPPING))
    assert c.overall.value > 0.9 and any("overlapping tiles" in w for w in c.warnings)


def test_polygons_ask_every_form_of_a_map_at_the_same_places(run, tmp_path):
    corners = [(40, 90, 97, 43), (100, 290, 201, 107), (213, 287, 283, 221), (110, 60, 111, 59),
               (20, 75, 130, 20)]  # fmt: skip
    boxes = [[LEFT + w, TOP - s, LEFT + e, TOP - n] for w, s, e, n in corners]
    names = ["red-roof", "green-grass", "blue-lake", "green-grass", "red-roof"]
    reference = write_boxes(tmp_path / "b.gpkg", boxes, {"class": names})
    found = []
    for name, form in (("l.tif", "dissolved"), ("l.gpkg", "dissolved"), ("t.gpkg", "tiles")):
        path = str(tmp_path / name)
        run(out=path, form=form, overlap=0.0)
        found.append(assess(AssessRequest(path, reference)))
    first = found[0]
    assert 0.5 < first.overall.value < 1  # edges of the squares cross the polygons
    for other in found[1:]:
        assert other.matrix == first.matrix and other.overall == first.overall


def test_unknown_is_left_out_and_counted(run, truth, tmp_path):
    path = str(tmp_path / "l.tif")
    run(out=path, threshold=0.9)
    report = assess(AssessRequest(path, truth, mapping=MAPPING))
    assert report.n_unknown > 0 and report.coverage < 1
    assert report.accuracy_all == pytest.approx(report.overall.value * report.coverage, abs=1e-5)


def map_with_unknown(tmp_path, truth_array, writer):
    """Three classes and, on 60 % of the area, unknown (value 0), with its class list."""
    from terraseek.engine.labels.classes import load
    from terraseek.engine.labels.output import class_tag, write_classes

    classes = load("en: red roof, green grass, blue lake")
    values = truth_array.copy()
    values[:, 128:] = 0
    path = str(tmp_path / "unknown.tif")
    write_classes(path, values, (LEFT, TOP, 1.0, 1.0), "EPSG:32633", classes, "en",
                  class_tag(classes, "en", "cells"))  # fmt: skip
    return path


def test_unknown_is_a_stratum_of_the_area_estimates(tmp_path, truth_array, writer):
    labels, out = map_with_unknown(tmp_path, truth_array, writer), str(tmp_path / "s.gpkg")
    drawn = draw_sample(SampleRequest(labels, out, n=300, min_per_class=40, seed=2))
    assert {s["id"]: s["share"] for s in drawn.strata}["unknown"] == pytest.approx(0.6)
    fill(out)
    made = str(tmp_path / "r.html")
    report = assess(AssessRequest(labels, out, out=made))
    lake = report.classes[2]
    assert lake.id == "blue-lake" and lake.n_labels == 0  # it lies where the map is unknown
    # 4.0 % of the scene; the normal interval of this sample's estimate covers it
    assert lake.area_share.value > 0 and lake.area_share.low < 0.04 < lake.area_share.high
    assert sum(c.area_share.value for c in report.classes) == pytest.approx(1, abs=1e-5)
    assert report.classes[0].map_share == pytest.approx(0.04, abs=1e-6)
    assert report.classes[1].map_share == pytest.approx(0.36, abs=1e-6)
    assert report.coverage == pytest.approx(0.4) and report.overall.value == 1
    assert report.overall.low < 0.99  # all right is not certain
    assert report.accuracy_all == pytest.approx(0.4)
    share = np.array(report.matrix_share)
    assert share.sum() == pytest.approx(0.4, abs=1e-5)
    assert sum(report.unknown_row_share) == pytest.approx(0.6, abs=1e-5)
    assert sum(report.unknown_row) == report.n_unknown
    said = " ".join(report.warnings)
    assert "Not in the reference" not in said and "40.0 % of the map" in said
    assert re.search(r"only where the labels are unknown: blue lake \(\d+\)", said)
    html = (tmp_path / "r.html").read_text("utf-8")
    assert "of the labelled part" in html and "labelled share of the map" in html
    assert html.count("<td>unknown</td>") == 3  # classes, matrix, shares
    table = (tmp_path / "r.csv").read_text("utf-8")
    assert "labelled_share_of_the_map,,0.4" in table and "mapped_share,unknown,0.6" in table
    from terraseek.engine.cli.assess import describe

    text = describe(report)
    assert "labelled 40.0 % of the map" in text and "mapped %" in text
    assert re.search(rf"unknown +{report.n_unknown} +60\.0", text)


def test_a_sample_that_is_half_filled_in_says_so(tmp_path, truth_array, writer):
    labels, out = map_with_unknown(tmp_path, truth_array, writer), str(tmp_path / "s.gpkg")
    draw_sample(SampleRequest(labels, out, n=100, min_per_class=20))
    fill(out, empty="unknown")
    report = assess(AssessRequest(labels, out))
    said = " ".join(report.warnings)
    assert "Strata without a unit" in said and "unknown (60.0 % of the map)" in said
    assert re.search(r"\d+ units have no class in the reference", said)
    assert "Strata with fewer than 30 units: red roof (20)" in said


# -- stratified samples -------------------------------------------------------------------


def fill(path, wrong=(), empty=None):
    """Fill in the field `reference` by the truth; `wrong` get another class, a stratum none."""
    meta, _, wkb, data = raw.read(path)
    f = dict(zip(meta["fields"], data))
    at = [np.frombuffer(w, "<f8", 2, 5) for w in wkb]
    names = [name_at(x - LEFT, TOP - y) for x, y in at]
    for k in wrong:
        names[k] = "red-roof" if names[k] != "red-roof" else "green-grass"
    names = [None if s == empty else n for n, s in zip(names, f["stratum"])]
    f["reference"] = np.array(names, dtype=object)
    f["remark"] = np.array([""] * len(names), dtype=object)
    raw.write(path, wkb, list(f.values()), np.array(list(f)), layer="sample", driver="GPKG",
              geometry_type="Point", crs=meta["crs"])  # fmt: skip


@pytest.mark.parametrize("suffix", [".tif", ".gpkg"])
def test_a_sample_is_drawn_filled_in_and_assessed(run, tmp_path, suffix):
    labels, out = str(tmp_path / f"l{suffix}"), str(tmp_path / "s.gpkg")
    run(out=labels)
    drawn = draw_sample(SampleRequest(labels, out, n=90, min_per_class=10))
    assert sum(s["n"] for s in drawn.strata) == drawn.n
    assert sum(s["share"] for s in drawn.strata) == pytest.approx(1, abs=1e-5)
    meta, _, _, data = raw.read(out)
    f = dict(zip(meta["fields"], data))
    assert all(v is None for v in f["reference"]) and sorted(f["number"]) == list(
        range(1, drawn.n + 1)
    )
    with pytest.raises(ReferenceDataError, match="field 'reference' of the reference is empty"):
        assess(AssessRequest(labels, out))
    fill(out)
    report = assess(AssessRequest(labels, out))
    assert report.design == "stratified" and "Stehman" in report.method
    assert report.overall.value > 0.95 and report.matrix_share is not None
    areas = {c.id: c.area_share.value for c in report.classes}
    assert sum(areas.values()) == pytest.approx(1, abs=1e-5)
    assert areas["green-grass"] == pytest.approx(1 - 2 * 64 * 64 / 320**2, abs=0.06)
    plain = assess(AssessRequest(labels, out, design="random"))
    assert plain.design == "random"


# -- the report ---------------------------------------------------------------------------


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.links = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [v for k, v in attrs if k in ("src", "href", "xlink:href")]


def test_the_report_is_one_safe_file_with_json_and_csv(run, truth, tmp_path):
    labels, out = str(tmp_path / "l.tif"), tmp_path / "report.html"
    evil = "<script>alert(1)</script>"
    run(out=labels, classes=f"en: red {evil}, green grass, blue lake")
    mapping = json.dumps({"1": "1", "2": "green-grass", "3": "blue-lake"})
    report = assess(AssessRequest(labels, truth, mapping=mapping, out=str(out)))
    text = out.read_text("utf-8")
    page = _Page()
    page.feed(text)
    assert page.tags.count("svg") == 2 and "script" not in page.tags and not page.links
    assert "&lt;script&gt;" in text and not re.search(r"https?://(?!www\.w3\.org)", text)
    data = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert data["overall"]["value"] == report.overall.value
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[1][0] == "overall_accuracy" and float(rows[1][2]) == report.overall.value
    assert [p.rsplit(".")[-1] for p in report.outputs] == ["html", "json", "csv"]
    with pytest.raises(OutputError, match="there already"):
        assess(AssessRequest(labels, truth, mapping=mapping, out=str(out)))


# -- bad input ----------------------------------------------------------------------------


def test_bad_references(labels, truth, tmp_path, writer, truth_array):
    def refused(words, reference=truth, error=ReferenceDataError, **more):
        with pytest.raises(error, match=words) as caught:
            assess(AssessRequest(labels, str(reference), **more))
        assert "\n" not in str(caught.value)

    refused("does not exist", tmp_path / "no.gpkg")
    refused("cannot be read", tmp_path / "no.tif")
    far = writer(tmp_path / "far.tif", truth_array, transform=from_origin(0, 100, 1, 1))
    refused("does not overlap", far)
    strange = writer(tmp_path / "odd.tif", truth_array + 40, transform=from_origin(LEFT, TOP, 1, 1))
    refused(r"no class of the labels: '41'.*--mapping", strange)
    refused("unknown values are ignored.*'41'", strange, ignore_unknown=True)
    refused("mapping leaves out every value", mapping='{"1": null, "2": null, "3": null}')
    photo = np.random.default_rng(0).integers(0, 256, (320, 320), np.uint8)
    photo = writer(
        tmp_path / "photo.tif", np.stack([photo] * 3), transform=from_origin(LEFT, TOP, 1, 1)
    )
    refused("Is this a class raster.*3 bands and 256 values", photo)
    refused("holds float32", writer(tmp_path / "f.tif", truth_array.astype(np.float32)))
    refused("nodata only", writer(tmp_path / "n.tif", truth_array * 0, nodata=0))
    refused("mapping cannot be read", mapping="{broken")
    refused("mapping cannot be read", mapping="nowhere.json")
    refused("must be a JSON object", mapping=str(_file(tmp_path / "m.json", "[1]")))
    refused("that the labels do not have", mapping='{"1": "sea"}')
    refused("Unknown design", design="psychic")
    refused("confidence", confidence=1.5)
    refused("suffix", error=OutputError, out="r.pdf")
    refused("no reference|No reference", "")


def _file(path, text):
    path.write_text(text)
    return path


def test_mixed_geometry_and_lines_are_refused(labels, tmp_path):
    import struct

    point = point_wkb(LEFT + 50.0, TOP - 50.0)
    ring = np.array([LEFT, TOP - 99]) + np.array([[0, 0], [9, 0], [9, 9], [0, 0]], float)
    line = struct.pack("<BII4d", 1, 2, 2, LEFT, TOP, LEFT + 9, TOP - 9)
    for wkb, words in (
        ([point, polygon_wkb([ring])], "mixes points and polygons"),
        ([line, line], "line"),
    ):
        path = tmp_path / f"{words[:4]}.gpkg"
        raw.write(path, np.array(wkb, dtype=object), [np.array(["red-roof"] * 2, dtype=object)],
                  np.array(["class"]), layer="x", driver="GPKG", geometry_type="Unknown",
                  crs="EPSG:32633")  # fmt: skip
        with pytest.raises(ReferenceDataError, match=words):
            assess(AssessRequest(labels, str(path)))


def test_fields_that_are_missing(labels, tmp_path):
    xy, names = random_points(20)
    path = write_points(tmp_path / "p.gpkg", xy, {"what": names})
    for more, words in (
        ({}, "what"), ({"class_field": "who"}, "no field 'who'"),
        ({"class_field": "what", "design": "stratified"}, "terraseek sample"),
        ({"class_field": "what", "reference_layer": "q"}, "no layer 'q'"),
    ):  # fmt: skip
        with pytest.raises(ReferenceDataError, match=words):
            assess(AssessRequest(labels, path, **more))


def test_a_stratified_sample_with_odd_weights(labels, tmp_path):
    xy, names = random_points(20)
    bad = {"class": names, "stratum": names, "stratum_share": [float(k) for k in range(20)]}
    path = write_points(tmp_path / "p.gpkg", xy, bad)
    with pytest.raises(ReferenceDataError, match="one positive share"):
        assess(AssessRequest(labels, path))


def test_labels_of_others_need_no_class_list(tmp_path, truth_array, writer, truth):
    other = writer(tmp_path / "theirs.tif", truth_array, transform=from_origin(LEFT, TOP, 1, 1))
    report = assess(AssessRequest(other, truth))
    assert report.overall.value == 1 and [c.id for c in report.classes] == ["1", "2", "3"]
    assert report.overall.low < 1  # all right is not certainty
    typed = "en: a, b, c"
    assert [c.name for c in assess(AssessRequest(other, truth, classes=typed)).classes] == list(
        "abc"
    )
    with pytest.raises(LabelError, match="no class of the list"):
        assess(AssessRequest(other, truth, classes="en: a, b"))


def test_an_image_is_no_map_of_classes(truth, tmp_path, writer):
    pixels = np.random.default_rng(0).integers(0, 256, (3, 320, 320)).astype(np.uint8)
    image = writer(tmp_path / "photo.tif", pixels, transform=from_origin(LEFT, TOP, 1, 1))
    with pytest.raises(LabelError, match=r"no class raster: 3 bands and 256 values"):
        assess(AssessRequest(image, truth))
    with pytest.raises(LabelError, match="no class raster"):
        draw_sample(SampleRequest(image, str(tmp_path / "s.gpkg"), n=50))
