"""Labelling from end to end with the tiny model, which knows colours in ten languages."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from pyogrio import raw
from terraseek.engine.errors import Cancelled, GridError, ModelPackageError, OutputError
from terraseek.engine.index import Index
from terraseek.engine.labels.errors import ClassListError, LabelError, ReferenceDataError
from terraseek.engine.labels.messages import LabelReport, LabelRequest
from terraseek.engine.labels.output import TAG
from terraseek.engine.messages import LANGUAGES

WORDS = {
    "en": "red roof, green grass, blue lake",
    "pt": "telhado vermelho, relva verde, lago azul",
    "es": "tejado rojo, hierba verde, lago azul",
    "fr": "toit rouge, herbe verte, lac bleu",
    "de": "rotes Dach, grünes Gras, blauer See",
    "nl": "rood dak, groen gras, blauw meer",
    "it": "tetto rosso, erba verde, lago blu",
    "zh": "红色屋顶，绿色草地，蓝色湖泊",
    "ko": "빨간 지붕, 초록 풀, 파란 호수",
    "ru": "красная крыша, зелёная трава, синее озеро",
}


def read(path):
    meta, _, wkb, fields = raw.read(path)
    return meta, wkb, dict(zip(meta["fields"], fields))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_finds_the_same_map(run, tmp_path, truth_array, language):
    out = tmp_path / "l.tif"
    report = run(classes=f"{language}: {WORDS[language]}", out=str(out))
    assert report.language == language and report.n_tiles == 400 and report.coverage == 1
    with rasterio.open(out) as source:
        values, (left, top) = source.read(1), source.transform * (0, 0)
    # middles of the cells of 16 m in the scene of 320 m
    rows, columns = np.indices(values.shape)
    y = (5_000_000 - top + (rows + 0.5) * 16).astype(int)
    x = (left - 499_968 + (columns + 0.5) * 16).astype(int)
    inside = (x >= 0) & (x < 320) & (y >= 0) & (y < 320)
    right = values[inside] == truth_array[y[inside], x[inside]]
    assert right.mean() > 0.97


def test_the_index_is_used_again_and_prompts_are_cached(run):
    first, second = run(), run()
    assert first.indexed["n_embedded"] == 400 and not first.prompts_cached
    assert second.indexed is None and second.prompts_cached
    assert [c.n_units for c in first.classes] == [c.n_units for c in second.classes]
    again = run(source=first.index)
    assert again.classes == second.classes


def test_a_damaged_cache_is_only_a_slow_one(run, cache):
    run()
    (path,) = cache.glob("*.npy")
    path.write_bytes(path.read_bytes()[:50])
    assert not run().prompts_cached and run().prompts_cached


def test_probabilities_are_the_softmax_of_the_cosines(run, tmp_path, tiny_model):
    from terraseek.engine.encoder import TextEncoder
    from terraseek.engine.package import load_package

    out = tmp_path / "t.gpkg"
    report = run(out=str(out), form="tiles", ensemble=False)
    package = load_package(tiny_model)
    text = TextEncoder(package)
    queries = np.stack([text.encode(n) for n in ("red roof", "green grass", "blue lake")])
    cosines = Index(Path(report.index)).embeddings().astype(np.float64) @ queries.T
    p = np.exp(package.logit_scale * cosines)
    p /= p.sum(1, keepdims=True)
    _, wkb, f = read(out)
    assert len(wkb) == len(p) == 400
    assert np.allclose(f["probability"], p.max(1), atol=1e-4)
    two = np.sort(p, axis=1)
    assert np.allclose(f["margin"], two[:, 2] - two[:, 1], atol=2e-4)
    assert np.allclose(f["entropy"], -(p * np.log(p)).sum(1) / np.log(3), atol=1e-3)
    ids = np.array(["red-roof", "green-grass", "blue-lake"])
    assert (f["class"] == ids[p.argmax(1)]).all()
    clear = two[:, 1] - two[:, 0] > 1e-4  # red and blue tie on a green tile
    assert clear.any()
    assert (f["second_class"] == ids[np.argsort(p, axis=1)[:, 1]])[clear].all()
    assert f["tile"][0].startswith("E")


def test_the_raster_has_colours_names_and_the_class_list(run, tmp_path):
    out = tmp_path / "l.tif"
    run(out=str(out), classes="en: red=#ff0000, green=#00ff00, blue=#0000ff", language="en")
    with rasterio.open(out) as source:
        assert source.dtypes == ("uint8",) and source.nodata == 255
        assert source.colormap(1)[1] == (255, 0, 0, 255) and source.crs.to_epsg() == 32633
        tag = json.loads(source.tags()[TAG])
    assert [c["id"] for c in tag["classes"]] == ["red", "green", "blue"]
    side = (tmp_path / "l.tif.aux.xml").read_text("utf-8")
    assert "<Category>unknown</Category>" in side and "<Category>blue</Category>" in side


def test_dissolved_polygons_cover_every_cell_once(run, tmp_path):
    out, raster = tmp_path / "l.gpkg", tmp_path / "l.tif"
    report = run(out=str(out))
    run(out=str(raster))
    meta, wkb, f = read(out)
    assert meta["crs"] == "EPSG:32633" and len(wkb) == 3
    assert f["cells"].sum() == report.n_units
    assert f["area_m2"].sum() == report.n_units * 256
    assert sorted(f["class"]) == ["blue-lake", "green-grass", "red-roof"]
    with rasterio.open(raster) as source:
        counts = np.bincount(source.read(1).ravel(), minlength=4)[1:4]
    assert [c.n_units for c in report.classes] == counts.tolist()


def test_geojson_is_in_wgs84(run, tmp_path):
    out = tmp_path / "l.geojson"
    run(out=str(out))
    data = json.loads(out.read_text("utf-8"))
    ring = np.array(data["features"][0]["geometry"]["coordinates"][0])
    assert len(data["features"]) == 3 and "crs" not in data
    assert (np.abs(ring[:, 0] - 15) < 0.01).all() and (np.abs(ring[:, 1] - 45.15) < 0.1).all()


def test_scores_hold_every_class(run, tmp_path):
    scores = tmp_path / "s.tif"
    run(scores=str(scores))
    with rasterio.open(scores) as source:
        bands, names = source.read(), source.descriptions
    first = ("probability", "margin", "entropy", "second_class")
    assert names == (*first, "red-roof", "green-grass", "blue-lake")
    assert np.allclose(np.nansum(classes := bands[4:], axis=0), 1, atol=1e-5)
    assert np.allclose(bands[0], classes.max(0))
    second = bands[3].astype(int) - 1  # its value in the list, from 1
    assert np.allclose(np.take_along_axis(classes, second[None], 0)[0], np.sort(classes, 0)[1])


def test_threshold_coverage_and_target(run, tmp_path):
    out = tmp_path / "l.gpkg"
    report = run(threshold=0.9, out=str(out))
    assert 0 < report.n_unknown < report.n_units and report.threshold == 0.9
    _, _, f = read(out)
    unknown = f["class"] == "unknown"
    assert unknown.any() and (f["value"][unknown] == 0).all()
    assert set(f["best_class"][unknown]) <= {"red-roof", "green-grass", "blue-lake"}
    kept = run(coverage=0.5, form="tiles")
    assert kept.coverage >= 0.5 and kept.threshold_from == "coverage 0.5"
    nothing = run(coverage=0.0)
    assert nothing.n_unknown == kept.n_units
    assert nothing.unknown_area_m2 == 320 * 320  # the raster, not what tiles reach beyond it
    assert "not calibrated" in run().warnings[0]
    with pytest.raises(LabelError, match="no calibration"):
        run(target=0.9)


def test_a_calibrated_model_rejects_by_default(run, tiny_model, tmp_path, monkeypatch):
    from terraseek.engine.labels import decide
    from terraseek.engine.package import load_package

    folder = tmp_path / "lists"
    folder.mkdir()
    digest = load_package(tiny_model).towers
    entry = {"scale": 5.0, "thresholds": {"0.8": 0.6, "0.9": 0.8}, "origin": "a test"}
    (folder / "calibration.json").write_text(json.dumps({digest: entry}))
    monkeypatch.setattr(decide, "FOLDER", folder)
    report = run()
    assert report.threshold == 0.8 and report.threshold_from == "target 0.9 (a test)"
    assert run(target=0.75).threshold == 0.6
    high = run(target=0.99)
    assert high.threshold == 0.8 and any("never reached" in w for w in high.warnings)
    assert not any("calibrated on imagery" in w for w in report.warnings)  # 1 m, as the model
    entry["gsd_range_m"] = [5.0, 30.0]
    (folder / "calibration.json").write_text(json.dumps({digest: entry}))
    assert any("1 m wide" in w and "imagery of 5 to 30 m" in w for w in run().warnings)
    entry["gsd_range_m"] = "wide"  # an odd range is no calibration
    (folder / "calibration.json").write_text(json.dumps({digest: entry}))
    assert run().threshold_from == "none"
    (folder / "calibration.json").write_text("{broken")
    assert run().threshold_from == "none"


def test_transduction_and_smoothing_say_what_they_changed(run):
    report = run(transduction=True, smooth="majority", sieve=3)
    assert [s.step for s in report.steps] == ["transduction", "threshold", "majority", "sieve"]
    potts = run(smooth="potts", form="tiles", beta=2.0)
    assert potts.unit == "tiles" and potts.steps[-1].step == "potts"
    assert LabelReport.from_dict(json.loads(json.dumps(report.to_dict()))).n_tiles == 400


def test_own_polygons_get_the_mean_of_their_cells(run, tmp_path):
    from terraseek.engine.outputs import polygons_wkb

    source, out = tmp_path / "mine.gpkg", tmp_path / "out.gpkg"
    boxes = np.array(
        [[500_000, 4_999_904, 500_064, 4_999_968], [500_192, 4_999_712, 500_256, 4_999_776],
         [500_100, 4_999_900, 500_102, 4_999_902], [0, 0, 10, 10]], float,
    )  # fmt: skip
    names = np.array(["a", "b", "ü", "far"], dtype=object)
    raw.write(source, polygons_wkb(boxes), [names, names], np.array(["name", "owner"]),
              layer="x", driver="GPKG", geometry_type="Polygon", crs="EPSG:32633")  # fmt: skip
    report = run(polygons=str(source), out=str(out))
    _, wkb, f = read(out)
    assert f["class"].tolist() == ["red-roof", "blue-lake", "green-grass", "unknown"]
    assert f["owner"].tolist() == names.tolist() and f["ts_name"][0] == "red roof"
    assert report.unit == "polygons" and report.n_units == 4 and len(wkb) == 4
    assert any("outside" in w for w in report.warnings)
    assert any("smaller than a cell of the grid: " in w for w in report.warnings)


def test_own_polygons_in_another_crs(run, tmp_path):
    from rasterio.warp import transform
    from terraseek.engine.labels.vectors import polygon_wkb

    x, y = (
        [500_000, 500_064, 500_064, 500_000, 500_000],
        [4_999_904] * 2 + [4_999_968] * 2 + [4_999_904],
    )
    ring = np.stack(transform("EPSG:32633", "EPSG:4326", x, y), 1)
    source, out = tmp_path / "mine.geojson", tmp_path / "out.geojson"
    wkb = np.array([polygon_wkb([ring])], dtype=object)
    raw.write(source, wkb, [np.array([1])], np.array(["n"]), driver="GeoJSON",
              geometry_type="Polygon", crs="EPSG:4326")  # fmt: skip
    run(polygons=str(source), out=str(out))
    assert read(out)[2]["class"].tolist() == ["red-roof"]


def test_bounds_restrict(run):
    part = run(bounds=[500_096, 4_999_680, 500_288, 4_999_904])
    assert part.n_tiles < 200


# -- bad input ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"classes": "en: water"}, ClassListError, "at least two"),
        ({"classes": "simple", "language": "xx"}, ClassListError, "Unknown language"),
        ({"language": "ko"}, ClassListError, "no name in 'ko'"),
        ({"form": "hexagons"}, LabelError, "Unknown form"),
        ({"smooth": "gauss"}, LabelError, "Unknown smoothing"),
        ({"beta": float("nan")}, LabelError, "beta"),
        ({"sieve": -1}, LabelError, "sieve"),
        ({"threshold": 2.0}, LabelError, "threshold"),
        ({"threshold": 0.5, "coverage": 0.5}, LabelError, "only one"),
        ({"coverage": "0.5"}, LabelError, "coverage"),
        ({"source": ""}, LabelError, "No raster"),
        ({"out": "x.shp"}, OutputError, "suffix"),
        ({"out": "/nowhere/x.gpkg"}, OutputError, "not there"),
        ({"scores": "x.gpkg"}, OutputError, "suffix"),
        ({"bounds": [0, 0, 1, 1]}, GridError, "overlap"),
        ({"polygons": "missing.gpkg"}, ReferenceDataError, "does not exist"),
    ],
)
def test_bad_requests_are_refused_before_any_work(run, scene, change, error, words):
    with pytest.raises(error, match=words) as caught:
        run(**change)
    assert "\n" not in str(caught.value)
    assert not Path(scene + ".terraseek").exists()


def test_nothing_is_overwritten_silently(run, tmp_path):
    out = tmp_path / "l.gpkg"
    out.write_text("precious")
    with pytest.raises(OutputError, match=r"there already.*--overwrite"):
        run(out=str(out))
    assert out.read_text() == "precious"
    run(out=str(out), overwrite=True)
    assert read(out)[1] is not None
    before = out.read_bytes()
    with pytest.raises(LabelError, match="no calibration"):
        run(out=str(out), overwrite=True, target=0.5)
    assert out.read_bytes() == before and not list(tmp_path.glob(".*.tmp"))


def test_what_is_read_is_never_written_over(run, scene, truth, tmp_path):
    """Neither when replacing was agreed to: it is about older results."""
    from terraseek.engine.labels.assess import assess
    from terraseek.engine.labels.messages import AssessRequest, SampleRequest
    from terraseek.engine.labels.sample import draw_sample

    labels, link = tmp_path / "l.gpkg", tmp_path / "link.tif"
    link.symlink_to(scene)
    index = run(out=str(labels)).index
    mapping = tmp_path / "r.json"
    mapping.write_text('{"1": "red-roof", "2": "green-grass", "3": null}')
    kept = {path: path.read_bytes() for path in (Path(scene), labels, mapping)}
    for change in ({"out": scene}, {"scores": str(link)}, {"source": index, "out": str(link)}):
        with pytest.raises(OutputError, match="the raster itself"):
            run(overwrite=True, **change)
    with pytest.raises(OutputError, match="the map itself"):
        draw_sample(SampleRequest(str(labels), str(labels), n=50, overwrite=True))
    report = str(tmp_path / "r.html")  # its JSON would be the mapping
    with pytest.raises(OutputError, match="an input itself"):
        assess(AssessRequest(str(labels), truth, mapping=str(mapping), out=report, overwrite=True))
    assert {path: path.read_bytes() for path in kept} == kept


def test_a_layer_that_is_open_is_left_alone(run, tmp_path):
    out = tmp_path / "l.gpkg"
    run(out=str(out))
    before = out.read_bytes()
    (tmp_path / "l.gpkg-wal").write_bytes(b"")
    with pytest.raises(OutputError, match="open in another program"):
        run(out=str(out), overwrite=True)
    assert out.read_bytes() == before


def test_a_full_disk_leaves_the_old_output(run, tmp_path, monkeypatch):
    out = tmp_path / "l.tif"
    run(out=str(out))
    before = out.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OutputError, match="disk is full"):
        run(out=str(out), overwrite=True)
    assert out.read_bytes() == before


def test_polygons_that_are_none(run, tmp_path):
    from terraseek.engine.labels.vectors import point_wkb

    path = tmp_path / "points.gpkg"
    wkb = np.array([point_wkb(500_000.0, 4_999_900.0)], dtype=object)
    raw.write(path, wkb, [np.array([1])], np.array(["n"]), layer="p", driver="GPKG",
              geometry_type="Point", crs="EPSG:32633")  # fmt: skip
    with pytest.raises(LabelError, match="polygons are needed"):
        run(polygons=str(path))
    with pytest.raises(OutputError, match="the layer of the polygons itself"):
        run(polygons=str(path), out=str(path), overwrite=True)
    (tmp_path / "bad.gpkg").write_text("no geopackage")
    with pytest.raises(ReferenceDataError, match=r"no vector layer that can be read: .* damaged"):
        run(polygons=str(tmp_path / "bad.gpkg"))


def test_no_valid_tile(run, tmp_path, writer):
    from terraseek.engine.errors import TerraSeekError

    path = writer(tmp_path / "empty.tif", np.zeros((3, 128, 128), np.uint8), nodata=0)
    with pytest.raises(TerraSeekError, match="no valid pixels"):
        run(source=path)


def test_a_model_that_lacks_the_language(run, tmp_path, tiny_model):
    import shutil

    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    data = json.loads((folder / "model.json").read_text("utf-8"))
    data["languages"] = {"en": {}, "de": {}}
    (folder / "model.json").write_text(json.dumps(data), encoding="utf-8")
    assert run(model=str(folder)).n_tiles == 400
    with pytest.raises(ModelPackageError, match=r"does not know.*'ko'.*en, de"):
        run(model=str(folder), classes="ko: 빨간, 파란")
    index = run(model=str(folder)).index
    with pytest.raises(ModelPackageError, match="does not know"):
        run(source=index, model=str(folder), classes="simple", language="ru")


def test_cancelling(scene, tiny_model, tmp_path):
    from terraseek.engine.labelling import label

    out, seen = tmp_path / "l.tif", []
    request = LabelRequest(scene, "en: red, blue", out=str(out), model=tiny_model, tile=32)
    label(LabelRequest(scene, "en: red, blue", model=tiny_model, tile=32), seen.append)
    assert {p["stage"] for p in seen} >= {"index", "label"}
    with pytest.raises(Cancelled):
        label(request, cancelled=lambda: True)
    assert not out.exists()


def test_requests_refuse_unknown_names():
    with pytest.raises(ValueError, match="unknown parameter 'clases'"):
        LabelRequest.from_dict({"source": "a", "clases": "b"})
    with pytest.raises(ValueError, match="'classes' is missing"):
        LabelRequest.from_dict({"source": "a"})


def test_areas_of_own_polygons_on_the_ground(run, tmp_path):
    ring = [[500_000, 4_999_900], [500_060, 4_999_900], [500_060, 4_999_950], [500_000, 4_999_950]]
    shape = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    collection = {
        "type": "FeatureCollection",
        "crs": crs,
        "features": [{"type": "Feature", "properties": {}, "geometry": shape}],
    }
    path = tmp_path / "p.geojson"
    path.write_text(json.dumps(collection))
    report = run(polygons=str(path))
    assert sum(c.area_m2 for c in report.classes) + report.unknown_area_m2 == pytest.approx(3000)
