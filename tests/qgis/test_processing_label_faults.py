"""Labelling and accuracy as Processing algorithms when something is wrong."""

import json

import pytest
from helpers import ENGINE_PYTHON
from labelling_helpers import CLASSES, box, polygons, truth_raster
from processing_helpers import TINY, Feedback, algorithm, context, paint, refused, run
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from terraseek.qgis_plugin.plugin import TerraSeekPlugin

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)
OPTIONS = {"MODEL": TINY, "TILE": 32.0, "DEVICE": "cpu", "CLASSES": CLASSES}


@pytest.fixture
def provider(qgis_app):
    """The plugin as qgis_process has it: without a window."""
    plugin = TerraSeekPlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def raster(provider, tmp_path):
    return paint(tmp_path / "scene.tif")


@pytest.fixture
def labels(raster, tmp_path):
    """A class raster of the scene."""
    target = str(tmp_path / "labels.tif")
    run("labellandcover", {"INPUT": raster, "RASTER": target, "THRESHOLD": 0.0, **OPTIONS})
    return target


def failure(name, values):
    """Return why an algorithm that starts does not end well."""
    one = algorithm(name)
    where = context()
    ok, message = one.checkParameterValues(values, where)
    assert ok, message
    with pytest.raises(QgsProcessingException) as caught:
        one.run(values, where, Feedback(), {}, False)
    assert "--" not in str(caught.value) and "Traceback" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("classes", "words"),
    [
        ("en: water", "two classes"),
        ("en: water, water", "twice"),
        ("xx: a, b", "Unknown language"),
        ("nowhere.json", "cannot be read"),
        ("en: a=#zzz, b", "colour"),
    ],
)
def test_a_class_list_that_is_not_valid(raster, tmp_path, classes, words):
    target = tmp_path / "map.gpkg"
    values = {"INPUT": raster, **OPTIONS, "CLASSES": classes, "OUTPUT": str(target)}
    assert words in failure("labellandcover", values)
    assert not target.exists()


def test_parameters_that_contradict_are_refused(raster, tmp_path):
    values = {"INPUT": raster, **OPTIONS, "OUTPUT": str(tmp_path / "a.gpkg")}
    assert "not two" in refused("labellandcover", {**values, "THRESHOLD": 0.5, "COVERAGE": 0.5})
    assert "nothing to write" in refused(
        "labellandcover", {"INPUT": raster, **OPTIONS, "OUTPUT": None}
    )
    message = refused("labellandcover", {**values, "OUTPUT": str(tmp_path / "a.shp")})
    assert ".gpkg" in message
    message = refused("labellandcover", {**values, "RASTER": str(tmp_path / "a.png")})
    assert ".tif" in message


def test_nothing_is_overwritten_silently_nor_while_it_is_open(raster, labels, tmp_path):
    target = tmp_path / "map.gpkg"
    values = {"INPUT": raster, **OPTIONS, "OUTPUT": str(target)}
    run("labellandcover", values)
    before = target.read_bytes()
    assert "is there already" in refused("labellandcover", values)
    layer = QgsVectorLayer(f"{target}|layername=labels", "shown", "ogr")
    QgsProject.instance().addMapLayer(layer)
    for overwrite in (False, True):
        message = refused("labellandcover", {**values, "OVERWRITE": overwrite})
        assert "open as the layer “shown”" in message
    assert target.read_bytes() == before
    QgsProject.instance().removeMapLayer(layer.id())
    run("labellandcover", {**values, "OVERWRITE": True, "THRESHOLD": 0.0})
    assert target.read_bytes() != before
    page = tmp_path / "r.html"
    page.write_text("mine")
    asked = {"LABELS": labels, "REFERENCE": truth_raster(tmp_path / "t.tif"), "OUTPUT": str(page)}
    assert "is there already" in refused("assessaccuracy", asked)
    sample = tmp_path / "s.gpkg"
    sample.write_text("mine")
    asked = {"LABELS": labels, "OUTPUT": str(sample)}
    assert "is there already" in refused("stratifiedsample", asked)
    assert page.read_text() == sample.read_text() == "mine"


def test_no_tile_is_valid(provider, tmp_path):
    from osgeo import gdal

    raster = paint(tmp_path / "empty.tif")
    data = gdal.Open(raster, gdal.GA_Update)
    for k in range(3):
        data.GetRasterBand(k + 1).SetNoDataValue(0)
        data.GetRasterBand(k + 1).Fill(0)
    del data
    values = {"INPUT": raster, **OPTIONS, "OUTPUT": str(tmp_path / "map.gpkg")}
    message = failure("labellandcover", values)
    assert "nodata" in message
    assert not (tmp_path / "map.gpkg").exists()


def test_reference_elsewhere_unknown_values_mixed_geometry_lines(labels, tmp_path):
    def why(parts, **options):
        path = polygons(tmp_path / f"r{len(list(tmp_path.iterdir()))}.gpkg", parts, **options)
        return failure("assessaccuracy", {"LABELS": labels, "REFERENCE": path})

    inside, far = box(500_040, 4_999_910, 500_090, 4_999_960), box(0, 0, 10, 10)
    from osgeo import ogr

    assert "does not overlap" in why([(far, "red-roof")])
    message = why([(inside, "marsh")])
    assert "'marsh'" in message and "red-roof" in message
    mixed = [(inside, "red-roof"), ("POINT(500060 4999930)", "red-roof")]
    assert "mixes points and polygons" in why(mixed, kind=ogr.wkbUnknown)
    line = [("LINESTRING(500060 4999930, 500070 4999940)", "red-roof")]
    assert "line" in why(line, kind=ogr.wkbLineString)
    path = polygons(tmp_path / "field.gpkg", [(inside, "red-roof")], field="kind")
    message = failure("assessaccuracy", {"LABELS": labels, "REFERENCE": path})
    assert "field" in message.lower() and "kind" in message


def test_a_reference_in_another_crs_is_reprojected_and_a_small_one_warned_of(labels, tmp_path):
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    move = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), crs, QgsProject.instance()
    )
    parts = []
    for wkt, text in (
        (box(500_040, 4_999_910, 500_090, 4_999_960), "Dach"),
        (box(500_230, 4_999_720, 500_280, 4_999_770), "See"),
    ):
        shape = QgsGeometry.fromWkt(wkt)
        shape.transform(move)
        parts.append((shape.asWkt(12), text))
    path = polygons(tmp_path / "wgs.geojson", parts, crs=4326)
    feedback = Feedback()
    mapping = json.dumps({"Dach": "red-roof", "See": "blue-lake"})
    values = {"LABELS": labels, "REFERENCE": path, "CLASS_FIELD": "class", "MAPPING": mapping}
    outputs, _ = run("assessaccuracy", values, feedback)
    assert outputs["OVERALL"] > 0.85 and "OUTPUT" not in outputs
    assert any("too few for firm figures" in text for text in feedback.texts)
    assert any("Fewer than 30" in text for text in feedback.texts)
    values["MAPPING"] = "{nonsense"
    assert "no JSON" in refused("assessaccuracy", values)


def test_layers_that_cannot_be_opened(provider, tmp_path):
    values = {"LABELS": str(tmp_path / "no.tif"), "OUTPUT": str(tmp_path / "s.gpkg")}
    assert refused("stratifiedsample", values)
    raster = paint(tmp_path / "nowhere.tif", crs="")
    values["LABELS"] = raster
    assert "coordinate reference system" in refused("stratifiedsample", values)
    values = {"INPUT": paint(tmp_path / "a.tif"), "OUTPUT": str(tmp_path / "p.gpkg"), **OPTIONS}
    empty = QgsVectorLayer("Polygon?crs=EPSG:32633", "empty", "memory")
    QgsProject.instance().addMapLayer(empty)
    assert "empty" in refused("labelpolygons", {**values, "POLYGONS": empty.id()})
    QgsProject.instance().removeMapLayer(empty.id())


def test_cancel_leaves_no_file(raster, tmp_path):
    target = tmp_path / "map.gpkg"
    values = {"INPUT": raster, **OPTIONS, "TILE": 8.0, "OVERLAP": 75, "OUTPUT": str(target)}
    outputs, good = algorithm("labellandcover").run(values, context(), Feedback(5), {}, False)
    assert good and not outputs and not target.exists()


def test_a_model_that_lacks_the_language(raster, tmp_path):
    import shutil
    from pathlib import Path

    model = Path(shutil.copytree(TINY, tmp_path / "english-only"))
    data = json.loads((model / "model.json").read_text(encoding="utf-8"))
    data["languages"] = {"en": {}}
    (model / "model.json").write_text(json.dumps(data), encoding="utf-8")
    values = {"INPUT": raster, **OPTIONS, "MODEL": str(model), "OUTPUT": str(tmp_path / "a.gpkg")}
    run("labellandcover", values)
    values.update(CLASSES="de: rotes Dach, blauer See", OUTPUT=str(tmp_path / "b.gpkg"))
    message = failure("labellandcover", values)
    assert "does not know the language 'de'" in message
    assert not (tmp_path / "b.gpkg").exists()
