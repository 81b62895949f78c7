"""The Processing algorithms on the real engine with the tiny model, which knows colours."""

import json
import shutil

import pytest
from helpers import ENGINE_PYTHON
from processing_helpers import (
    BLUE,
    RED_SQUARE,
    TINY,
    Feedback,
    algorithm,
    context,
    paint,
    run,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from terraseek.qgis_plugin.plugin import TerraSeekPlugin

pytestmark = pytest.mark.skipif(
    ENGINE_PYTHON is None, reason="no engine environment: run make setup"
)


@pytest.fixture
def provider(qgis_app):
    """The plugin as qgis_process has it: without a window."""
    plugin = TerraSeekPlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


OPTIONS = {"MODEL": TINY, "TILE": 32.0, "DEVICE": "cpu"}


@pytest.fixture
def raster(provider, tmp_path):
    """A raster in a folder with a space, an umlaut and a Chinese sign."""
    folder = tmp_path / "Müller 图 images"
    folder.mkdir()
    return paint(folder / "a b.tif")


def features(layer_id, where):
    layer = where.takeResultLayer(layer_id) or where.getMapLayer(layer_id)
    layer = layer or QgsVectorLayer(layer_id, "x", "ogr")
    assert layer.isValid(), layer_id
    return layer, sorted(layer.getFeatures(), key=lambda f: f["rank"])


def inside(geometry, box):
    return QgsRectangle(*box).buffered(1).contains(geometry.boundingBox())


def test_search_indexes_and_finds_the_red_square(raster):
    feedback = Feedback()
    values = {"INPUT": raster, "QUERY": "红色", "TOP": 4, "OUTPUT": "memory:", **OPTIONS}
    outputs, where = run("searchtext", values, feedback)
    layer, found = features(outputs["OUTPUT"], where)
    assert outputs["HITS"] == len(found) == 4
    assert outputs["LANGUAGE_FOUND"] == "zh"
    assert layer.crs().authid() == "EPSG:32633"
    assert inside(found[0].geometry(), RED_SQUARE)
    assert [f["rank"] for f in found] == [1, 2, 3, 4]
    assert outputs["BEST_SCORE"] == pytest.approx(found[0]["score"])
    assert any("tiles/s" in text for text in feedback.texts)
    assert feedback.steps[-1] == pytest.approx(100)
    # the second search takes the index
    again = Feedback()
    outputs, _ = run("searchtext", {**values, "QUERY": "blue"}, again)
    assert not any(text.startswith("Indexing") for text in again.texts)


def test_overviews_are_read_where_asked_for(raster):
    from osgeo import gdal

    values = {"INPUT": raster, **OPTIONS, "TILE": 128.0, "OVERVIEWS": True}
    feedback = Feedback()
    without, _ = run("indexraster", values, feedback)
    assert any("the raster has none" in text for text in feedback.texts)
    gdal.Open(raster, gdal.GA_Update).BuildOverviews("AVERAGE", [2, 4])
    made, _ = run("indexraster", values)
    plain, _ = run("indexraster", {**values, "OVERVIEWS": False})
    assert plain["INDEX"] == without["INDEX"] != made["INDEX"]
    with open(f"{made['INDEX']}/manifest.json", encoding="utf-8") as stream:
        assert json.load(stream)["preprocessing"]["overview"]["factor"] == 4


def test_many_results_come_through_a_file(raster, monkeypatch):
    from terraseek.qgis_plugin.processing import search

    values = {"INPUT": raster, "QUERY": "red", "TOP": 50, "OUTPUT": "memory:", **OPTIONS}
    outputs, where = run("searchtext", values)
    _, found = features(outputs["OUTPUT"], where)
    monkeypatch.setattr(search, "MESSAGE_HITS", 10)
    outputs, where = run("searchtext", values)
    layer, again = features(outputs["OUTPUT"], where)
    assert outputs["HITS"] == layer.featureCount() == 50
    assert [f.attributes() for f in again] == [f.attributes() for f in found]
    assert again[0].geometry().equals(found[0].geometry())


def test_panel_command_line_and_processing_agree(raster, tmp_path):
    import subprocess

    outputs, where = run(
        "searchtext", {"INPUT": raster, "QUERY": "red", "TOP": 5, "OUTPUT": "memory:", **OPTIONS}
    )
    _, found = features(outputs["OUTPUT"], where)
    command = [str(ENGINE_PYTHON), "-m", "terraseek.engine.cli", "search", raster, "red"]
    command += ["--model", TINY, "--tile", "32", "--top", "5", "--device", "cpu", "--json"]
    said = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert [h["tile"] for h in said["hits"]] == [f["tile"] for f in found]
    assert [h["score"] for h in said["hits"]] == pytest.approx([f["score"] for f in found])


def test_extent_of_another_crs_limits_index_and_search(raster):
    south_east = QgsRectangle(500_160, 4_999_680, 500_320, 4_999_840)
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    degrees = QgsReferencedRectangle(
        to_degrees.transformBoundingBox(south_east), to_degrees.destinationCrs()
    )
    values = {"INPUT": raster, "EXTENT": degrees, **OPTIONS}
    part, _ = run("indexraster", values)
    whole, _ = run("indexstatus", {"INPUT": raster, **OPTIONS})
    assert 0 < part["TILES"] < whole["TILES"] / 2
    assert whole["STATE"] == "partial"
    outputs, where = run("searchtext", {**values, "QUERY": "red", "TOP": 500, "OUTPUT": "memory:"})
    _, found = features(outputs["OUTPUT"], where)
    assert all(f.geometry().boundingBox().xMaximum() > 500_160 for f in found)


def test_index_status_and_export(raster, tmp_path):
    status, _ = run("indexstatus", {"INPUT": raster, **OPTIONS})
    assert status["STATE"] == "absent"
    made, _ = run("indexraster", {"INPUT": raster, **OPTIONS, "OVERLAP": 0})
    assert made["EMBEDDED"] == made["TILES"] == 100
    assert (
        made["TILE_M"] == 32
        and made["DEVICE_USED"].startswith("CPU")
        and len(made["MODEL_HASH"]) == 64
    )
    status, _ = run("indexstatus", {"INPUT": raster, **OPTIONS, "OVERLAP": 0})
    assert (status["STATE"], status["DONE"], status["INDEX"]) == ("complete", 100, made["INDEX"])
    target = str(tmp_path / "tiles.parquet")
    out, _ = run("exportindex", {"INPUT": raster, "INDEX": made["INDEX"], "OUTPUT": target})
    assert out["TILES"] == 100 and out["OUTPUT"] == target
    with open(target, "rb") as file:
        assert file.read(4) == b"PAR1"
    # without the folder the raster's own index with these settings is taken
    values = {"INPUT": raster, **OPTIONS, "OVERLAP": 0, "OUTPUT": target}
    assert run("exportindex", values)[0]["TILES"] == 100


def test_index_in_a_chosen_folder(raster, tmp_path):
    folder = tmp_path / "indexes"
    folder.mkdir()
    values = {"INPUT": raster, **OPTIONS, "INDEX_FOLDER": str(folder)}
    made, _ = run("indexraster", values)
    assert str(folder) in made["INDEX"]
    assert run("indexstatus", values)[0]["STATE"] == "complete"


def test_heat_map_is_hot_where_it_is_red(raster, tmp_path):
    target = str(tmp_path / "heat.tif")
    outputs, _ = run("heatmap", {"INPUT": raster, "QUERY": "red", "OUTPUT": target, **OPTIONS})
    layer = QgsRasterLayer(outputs["OUTPUT"], "heat")
    assert layer.isValid() and layer.crs().authid() == "EPSG:32633"
    sample = layer.dataProvider().sample
    red = sample(QgsPointXY(500_064, 4_999_936), 1)[0]
    green = sample(QgsPointXY(500_200, 4_999_936), 1)[0]
    assert red > green + 0.1
    assert outputs["BEST_SCORE"] == pytest.approx(red, abs=0.15)


def points(*places, crs="EPSG:32633"):
    layer = QgsVectorLayer(f"Point?crs={crs}", "points", "memory")
    made = []
    for x, y in places:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def test_search_by_example_with_points_polygons_and_against(raster):
    polygon = QgsVectorLayer("Polygon?crs=EPSG:32633", "polygon", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*RED_SQUARE)))
    polygon.dataProvider().addFeatures([feature])
    values = {"INPUT": raster, "TOP": 3, "OUTPUT": "memory:", **OPTIONS}
    for source in (points((500_064, 4_999_936)), polygon):
        outputs, where = run("searchexample", {**values, "EXAMPLES": source})
        _, found = features(outputs["OUTPUT"], where)
        assert inside(found[0].geometry(), RED_SQUARE)
    both = points((500_064, 4_999_936), (500_256, 4_999_744))
    against = points((500_064, 4_999_936))
    outputs, where = run("searchexample", {**values, "EXAMPLES": both, "AGAINST": against})
    _, found = features(outputs["OUTPUT"], where)
    assert not inside(found[0].geometry(), RED_SQUARE)


def test_search_by_example_with_points_in_degrees_and_with_an_image(raster, tmp_path, monkeypatch):
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    place = transform.transform(QgsPointXY(500_064, 4_999_936))
    degrees = points((place.x(), place.y()), crs="EPSG:4326")
    values = {"INPUT": raster, "TOP": 1, "OUTPUT": "memory:", **OPTIONS}
    outputs, where = run("searchexample", {**values, "EXAMPLES": degrees})
    assert inside(features(outputs["OUTPUT"], where)[1][0].geometry(), RED_SQUARE)
    from qgis.PyQt.QtGui import QColor, QImage

    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(*BLUE))
    assert image.save(str(tmp_path / "blue.png"))
    monkeypatch.chdir(tmp_path)  # where the worker is not
    outputs, where = run("searchexample", {**values, "IMAGE": "blue.png"})
    box = features(outputs["OUTPUT"], where)[1][0].geometry().boundingBox()
    assert box.xMinimum() >= 500_223 and box.yMaximum() <= 4_999_777


def test_model_information(provider, monkeypatch, tmp_path):
    monkeypatch.setenv("TERRASEEK_MODELS", str(tmp_path))
    shutil.copytree(TINY, tmp_path / "tiny-colours")
    outputs, _ = run("modelinfo", {"MODEL": "tiny-colours"})
    assert outputs["NAME"] == "tiny-colours"
    assert outputs["DIMENSION"] > 0 and len(outputs["HASH"]) == 64 and outputs["LICENSE"]
    assert "tiny-colours" in [m["name"] for m in json.loads(outputs["MODELS"])]


def test_batch_of_several_rasters(provider, tmp_path):
    """What the batch dialog does: one algorithm, several sets of parameters, files as results."""
    rows = []
    for n in range(3):
        path = paint(tmp_path / f"scene {n}.tif", left=500_000 + 1000 * n, size=160)
        target = str(tmp_path / f"hits_{n}.gpkg")
        rows.append({"INPUT": path, "QUERY": "red", "TOP": 2, "OUTPUT": target, **OPTIONS})
    where = context()
    for n, row in enumerate(rows):
        run("searchtext", row, where=where)
        layer = QgsVectorLayer(row["OUTPUT"], "hits", "ogr")
        assert layer.isValid() and layer.featureCount() == 2
        assert layer.extent().xMinimum() >= 500_000 + 1000 * n


def model_of_index_and_search():
    """Index raster -> Search by text, which takes the index that the first one made."""
    model = QgsProcessingModelAlgorithm("find", "test")
    source = QgsProcessingModelChildParameterSource
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("RASTER", "Raster"), QgsProcessingModelParameter("RASTER")
    )
    fixed = {name: [source.fromStaticValue(value)] for name, value in OPTIONS.items()}
    index = QgsProcessingModelChildAlgorithm("terraseek:indexraster")
    index.setChildId("index")
    for name, value in {"INPUT": [source.fromModelParameter("RASTER")], **fixed}.items():
        index.addParameterSources(name, value)
    model.addChildAlgorithm(index)
    search = QgsProcessingModelChildAlgorithm("terraseek:searchtext")
    search.setChildId("search")
    for name, value in {
        "INPUT": [source.fromModelParameter("RASTER")],
        "INDEX": [source.fromChildOutput("index", "INDEX")],
        "QUERY": [source.fromStaticValue("red")],
        "TOP": [source.fromStaticValue(3)],
        **fixed,
    }.items():
        search.addParameterSources(name, value)
    output = QgsProcessingModelOutput("HITS", "Hits")
    output.setChildId("search")
    output.setChildOutputName("OUTPUT")
    search.setModelOutputs({"HITS": output})
    model.addChildAlgorithm(search)
    model.updateDestinationParameters()
    return model


def test_inside_a_model_that_is_written_and_read_again(raster, tmp_path):
    file = str(tmp_path / "find.model3")
    assert model_of_index_and_search().toFile(file)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(file)
    model.initAlgorithm()
    where, feedback = context(), Feedback()
    (output,) = [one.name() for one in model.destinationParameterDefinitions()]
    values = {"RASTER": raster, output: "memory:"}
    outputs, ok = model.run(values, where, feedback, {}, False)
    assert ok, feedback.texts
    _, found = features(outputs[output], where)
    assert len(found) == 3
    assert inside(found[0].geometry(), RED_SQUARE)


def test_result_is_styled_as_in_the_panel_when_qgis_loads_it(raster, iface):
    from qgis.core import QgsProcessingContext

    for name, output in (("searchtext", "OUTPUT"), ("heatmap", "OUTPUT")):
        where = context()
        values = {"INPUT": raster, "QUERY": "red", **OPTIONS}
        one = algorithm(name)
        definition = one.parameterDefinition(output)
        from qgis.core import QgsProcessingOutputLayerDefinition

        values[output] = QgsProcessingOutputLayerDefinition(
            "TEMPORARY_OUTPUT", QgsProject.instance()
        )
        assert definition is not None
        outputs, where = run(name, values, where=where)
        layer_id = outputs[output]
        details = where.layerToLoadOnCompletionDetails(layer_id)
        assert details.name.startswith("red · ")
        layer = where.takeResultLayer(layer_id) or QgsRasterLayer(layer_id, "heat")
        assert isinstance(details, QgsProcessingContext.LayerDetails)
        details.postProcessor().postProcessLayer(layer, where, Feedback())
        if name == "searchtext":
            assert layer.renderer().type() == "graduatedSymbol"
            assert json.loads(layer.customProperty("terraseek/recipe"))["query"] == "red"
            assert layer.labelsEnabled()
        else:
            assert layer.renderer().type() == "singlebandpseudocolor"


def test_provider_has_its_ids(provider):
    found = {
        a.id() for a in QgsApplication.processingRegistry().providerById("terraseek").algorithms()
    }
    assert found >= {
        f"terraseek:{name}"
        for name in (
            "indexraster",
            "indexstatus",
            "searchtext",
            "searchexample",
            "heatmap",
            "exportindex",
            "modelinfo",
        )
    }
