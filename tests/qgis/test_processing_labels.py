"""Labelling and accuracy as Processing algorithms, on the real engine with the tiny model."""

import csv
import json
import subprocess
from pathlib import Path

import pytest
from helpers import ENGINE_PYTHON
from labelling_helpers import CLASSES, box, truth_raster
from processing_helpers import TINY, Feedback, algorithm, context, paint, run
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from terraseek.qgis_plugin.plugin import TerraSeekPlugin
from terraseek.qgis_plugin.processing.label_options import LISTS

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
    folder = tmp_path / "Müller 图 images"
    folder.mkdir()
    return paint(folder / "a b.tif")


@pytest.fixture
def labels(raster, tmp_path):
    """A class raster of the scene."""
    target = str(tmp_path / "labels.tif")
    run("labellandcover", {"INPUT": raster, "RASTER": target, "THRESHOLD": 0.0, **OPTIONS})
    return target


def terraseek(*arguments):
    """Run the command line; returns its answer."""
    command = [str(ENGINE_PYTHON), "-m", "terraseek.engine.cli", *map(str, arguments), "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def rows(path, layer="labels"):
    opened = QgsVectorLayer(f"{path}|layername={layer}", "x", "ogr")
    assert opened.isValid(), path
    return [(f.attributes()[1:], f.geometry().asWkt(3)) for f in opened.getFeatures()]


def pixels(path):
    """Return everything that a raster holds."""
    from osgeo import gdal

    data = gdal.Open(path)
    bands = [data.GetRasterBand(k + 1) for k in range(data.RasterCount)]
    return (
        data.GetGeoTransform(),
        [bytes(b.ReadRaster()) for b in bands],
        bands[0].GetCategoryNames(),
    )


# -- the same as on the command line ---------------------------------------------------


@pytest.mark.parametrize(
    ("values", "flags"),
    [
        ({}, []),
        ({"FORM": "tiles", "THRESHOLD": 0.6}, ["--form", "tiles", "--threshold", "0.6"]),
        (
            {"TRANSDUCTION": True, "SMOOTH": "potts", "BETA": 2.0, "SIEVE": 3, "COVERAGE": 0.8},
            ["--transduction", "--smooth", "potts", "--beta", 2, "--sieve", 3, "--coverage", 0.8],
        ),
    ],
)
def test_the_same_map_as_on_the_command_line(raster, tmp_path, values, flags):
    files = {name: str(tmp_path / f"ours.{end}") for name, end in (("OUTPUT", "gpkg"),)}
    files |= {"RASTER": str(tmp_path / "ours.tif"), "SCORES": str(tmp_path / "ours-scores.tif")}
    outputs, _ = run("labellandcover", {"INPUT": raster, **files, **values, **OPTIONS})
    theirs, scores = tmp_path / "theirs.gpkg", tmp_path / "theirs-scores.tif"
    common = ["label", raster, "--classes", CLASSES, "--model", TINY, "--tile", 32]
    common += ["--device", "cpu"]
    said = terraseek(*common, "--out", theirs, "--scores", scores, *flags)
    assert rows(files["OUTPUT"]) == rows(theirs)
    assert pixels(files["SCORES"]) == pixels(str(scores))
    form = [f for f in flags if f not in ("--form", "tiles")]
    terraseek(*common, "--out", tmp_path / "theirs.tif", *form)
    assert pixels(files["RASTER"]) == pixels(str(tmp_path / "theirs.tif"))
    assert json.loads(outputs["AREAS"]).keys() == {c["id"] for c in said["classes"]}
    if not values.get("FORM"):  # the second file of a run is the raster: its units are cells
        assert outputs["UNITS"] == said["n_units"] and outputs["UNKNOWN"] == said["n_unknown"]
        assert json.loads(outputs["AREAS"]) == {c["id"]: c["area_m2"] for c in said["classes"]}


def test_panel_and_command_line_agree(plugin, until, monkeypatch, tmp_path, iface):
    from terraseek.qgis_plugin import settings
    from terraseek.qgis_plugin.labelling import form  # noqa: F401 - declares the settings

    monkeypatch.setenv("TERRASEEK_MODEL", TINY)
    for key, value in (("tile", 32.0), ("label_list", "<typed>"), ("label_typed", CLASSES)):
        settings.put(key, value)
    settings.put("label_smooth", "majority")
    layer = QgsRasterLayer(paint(tmp_path / "scene.tif"), "painted")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    panel = plugin()
    panel.ui.show_tab("label")
    until(lambda: panel._status is not None and panel.labelling._data is not None, 60_000)
    panel.labelling.label()
    until(lambda: panel.labelling._record is not None and panel.session.job is None, 60_000)
    request = panel.labelling._record["request"]
    flags = ["--classes", CLASSES, "--model", TINY, "--tile", 32, "--smooth", "majority"]
    target, scores = str(tmp_path / "cli.gpkg"), str(tmp_path / "cli.tif")
    said = terraseek("label", layer.source(), *flags, "--out", target, "--scores", scores)
    assert rows(request["out"]) == rows(target)
    assert pixels(request["scores"]) == pixels(scores)
    report = panel.labelling._record["report"]
    assert report["classes"] == said["classes"] and report["steps"] == said["steps"]


def test_the_same_accuracy_and_sample_as_on_the_command_line(labels, tmp_path):
    truth = truth_raster(tmp_path / "truth.tif")
    page = str(tmp_path / "report.html")
    feedback = Feedback()
    outputs, _ = run(
        "assessaccuracy", {"LABELS": labels, "REFERENCE": truth, "OUTPUT": page}, feedback
    )
    said = terraseek("assess", labels, truth)
    assert outputs["OVERALL"] == said["overall"]["value"] > 0.9
    assert [outputs["OVERALL_LOW"], outputs["OVERALL_HIGH"]] == [
        said["overall"]["low"], said["overall"]["high"],
    ]  # fmt: skip
    assert outputs["KAPPA"] == said["kappa"]["value"] and outputs["MEAN_IOU"] == said["mean_iou"]
    assert "<html" in Path(page).read_text(encoding="utf-8")
    assert json.loads(Path(page).with_suffix(".json").read_text())["matrix"] == said["matrix"]
    assert list(csv.reader(Path(page).with_suffix(".csv").open()))
    assert any("Overall accuracy" in text for text in feedback.texts)
    ours, theirs = str(tmp_path / "s.gpkg"), str(tmp_path / "t.gpkg")
    outputs, _ = run("stratifiedsample", {"LABELS": labels, "SIZE": 60, "SEED": 7, "OUTPUT": ours})
    said = terraseek("sample", labels, "--out", theirs, "--n", 60, "--seed", 7)
    assert outputs["POINTS"] == said["n"] and rows(ours, "sample") == rows(theirs, "sample")


# -- label polygons --------------------------------------------------------------------


def test_label_polygons_of_a_layer_in_memory_selected_and_reprojected(raster, tmp_path):
    target = str(tmp_path / "mine.gpkg")
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    move = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), crs, QgsProject.instance()
    )
    mine = QgsVectorLayer("Polygon?crs=EPSG:4326&field=owner:string", "mine", "memory")
    for wkt, owner in (
        (box(500_040, 4_999_910, 500_090, 4_999_960), "Ann"),
        (box(500_230, 4_999_720, 500_280, 4_999_770), "Bob"),
        (box(500_120, 4_999_850, 500_160, 4_999_880), "Cy"),
    ):
        shape = QgsGeometry.fromWkt(wkt)
        shape.transform(move)
        feature = QgsFeature(mine.fields())
        feature.setGeometry(shape)
        feature.setAttributes([owner])
        mine.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mine)
    mine.selectByIds([1, 2])
    chosen = QgsProcessingFeatureSourceDefinition(mine.id(), selectedFeaturesOnly=True)
    values = {"INPUT": raster, "POLYGONS": chosen, "OUTPUT": target, **OPTIONS}
    outputs, _ = run("labelpolygons", values)
    layer = QgsVectorLayer(f"{target}|layername=labels", "x", "ogr")
    assert layer.crs() == crs and outputs["UNITS"] == 2
    # Newer versions of QGIS give the selected features in another order.
    assert sorted((f["owner"], f["class"]) for f in layer.getFeatures()) == [
        ("Ann", "red-roof"), ("Bob", "blue-lake"),
    ]  # fmt: skip
    areas = json.loads(outputs["AREAS"])
    assert areas["red-roof"] == pytest.approx(2500, rel=0.01) and areas["green-grass"] == 0
    QgsProject.instance().removeMapLayer(mine.id())


# -- what comes into the project ---------------------------------------------------------


def test_layers_are_styled_when_they_are_loaded(raster, tmp_path):
    target = str(tmp_path / "map.gpkg")
    where = context()
    one = algorithm("labellandcover")
    values = {"INPUT": raster, "OUTPUT": target, **OPTIONS}
    from qgis.core import QgsProcessingContext

    where.addLayerToLoadOnCompletion(
        target, QgsProcessingContext.LayerDetails("x", QgsProject.instance(), "OUTPUT")
    )
    _, good = one.run(values, where, Feedback(), {}, False)
    assert good
    details = where.layerToLoadOnCompletionDetails(target)
    assert details.name == "Land cover · a b"
    layer = QgsProcessingUtils.mapLayerFromString(target, where)
    details.postProcessor().postProcessLayer(layer, where, Feedback())
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert "red roof" in [c.label() for c in layer.renderer().categories()]


def test_in_a_model_from_raster_to_accuracy(raster, tmp_path):
    truth = truth_raster(tmp_path / "truth.tif")
    model = QgsProcessingModelAlgorithm("accuracy", "tests")
    for name in ("raster", "truth"):
        model.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
    fixed = QgsProcessingModelChildParameterSource.fromStaticValue
    given = QgsProcessingModelChildParameterSource.fromModelParameter
    first = QgsProcessingModelChildAlgorithm("terraseek:labellandcover")
    first.setChildId("label")
    first.addParameterSources("INPUT", [given("raster")])
    for name, value in {**OPTIONS, "RASTER": "TEMPORARY_OUTPUT"}.items():
        first.addParameterSources(name, [fixed(value)])
    second = QgsProcessingModelChildAlgorithm("terraseek:assessaccuracy")
    second.setChildId("assess")
    made = QgsProcessingModelChildParameterSource.fromChildOutput("label", "RASTER")
    second.addParameterSources("LABELS", [made])
    second.addParameterSources("REFERENCE", [given("truth")])
    page = QgsProcessingModelOutput("page", "page")
    page.setChildId("assess")
    page.setChildOutputName("OUTPUT")
    second.setModelOutputs({"page": page})
    model.addChildAlgorithm(first)
    model.addChildAlgorithm(second)
    target = str(tmp_path / "page.html")
    values = {"raster": raster, "truth": truth, "assess:page": target}
    outputs, good = model.run(values, context(), Feedback(), {}, False)
    # Newer versions of QGIS name the outputs of a model without its steps.
    assert good and any(outputs.get(name) for name in ("OVERALL", "assess:page", "page"))
    assert Path(target).exists()


def test_a_batch_of_class_lists_takes_one_index(raster, tmp_path):
    texts = []
    for name in ("simple", "eurosat"):
        feedback = Feedback()
        values = {"INPUT": raster, "LIST": name, "OUTPUT": str(tmp_path / f"{name}.gpkg")}
        run(
            "labellandcover",
            {**values, **{k: v for k, v in OPTIONS.items() if k != "CLASSES"}},
            feedback,
        )
        texts.append(feedback.texts)
    assert any(t.startswith("Indexing") for t in texts[0])
    assert not any(t.startswith("Indexing") for t in texts[1])


def test_the_lists_are_those_that_are_shipped():
    from terraseek.engine.labels import messages

    folder = Path(messages.__file__).parents[2] / "resources" / "labels"
    assert set(LISTS) == {p.stem for p in folder.glob("*.json")} - {"calibration"}


def test_relative_paths_are_those_of_the_caller(raster, tmp_path, monkeypatch):
    """As `qgis_process` is called; the worker runs in another folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.json").write_text(
        json.dumps(
            {
                "format": "terraseek-classes",
                "format_version": "1.0",
                "id": "mine",
                "titles": {"en": "Mine"},
                "classes": [{"id": n, "names": {"en": n}} for n in ("red", "green", "blue")],
            }
        ),
        encoding="utf-8",
    )
    truth_raster(tmp_path / "truth.tif")
    options = {**OPTIONS, "CLASSES": "mine.json", "THRESHOLD": 0.0}
    run("labellandcover", {"INPUT": raster, "RASTER": "map.tif", "OUTPUT": "map.gpkg", **options})
    assert (tmp_path / "map.tif").is_file() and (tmp_path / "map.gpkg").is_file()
    run("stratifiedsample", {"LABELS": "map.tif", "OUTPUT": "sample.gpkg", "SIZE": 60})
    assert (tmp_path / "sample.gpkg").is_file()
    (tmp_path / "names.json").write_text('{"1": "red", "2": "green", "3": "blue"}')
    found, _ = run(
        "assessaccuracy",
        {"LABELS": "map.gpkg", "REFERENCE": "truth.tif", "MAPPING": "names.json",
         "OUTPUT": "report.html"},
    )  # fmt: skip
    assert found["OVERALL"] > 0.9 and (tmp_path / "report.html").is_file()


def test_a_map_in_two_forms_warns_once(raster, tmp_path):
    feedback = Feedback()
    files = {"OUTPUT": str(tmp_path / "a.gpkg"), "RASTER": str(tmp_path / "a.tif")}
    run("labellandcover", {"INPUT": raster, **files, **OPTIONS}, feedback)
    assert sum("not calibrated for labelling" in text for text in feedback.texts) == 1
