"""The real ``qgis_process`` with a profile that has the plugin enabled."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from helpers import ENGINE_PYTHON, ROOT
from labelling_helpers import truth_raster
from processing_helpers import TINY, paint
from qgis.core import Qgis, QgsVectorLayer

# Debian's wrapper passes an option that the program does not know.
BINARY = next(
    (
        p
        for p in ("/usr/bin/qgis_process.bin", shutil.which("qgis_process"))
        if p and os.path.exists(p)
    ),
    None,
)

pytestmark = [
    pytest.mark.skipif(BINARY is None, reason="qgis_process is not installed"),
    pytest.mark.skipif(ENGINE_PYTHON is None, reason="no engine environment: run make setup"),
]


@pytest.fixture(scope="module")
def profiles(tmp_path_factory):
    """A folder of profiles; the default one has the plugin enabled."""
    folder = tmp_path_factory.mktemp("profiles é")
    script = str(ROOT / "scripts")
    sys.path.insert(0, script)
    try:
        import open_qgis

        open_qgis.prepare(folder)
    finally:
        sys.path.remove(script)
    return folder


@pytest.fixture
def process(profiles):
    """Return a function that runs qgis_process: (exit code, stdout, stderr)."""

    def run(*arguments):
        import open_qgis

        environment = {
            **open_qgis.environment(),
            "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }
        done = subprocess.run(
            [BINARY, *arguments], env=environment, capture_output=True, timeout=110, check=False
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


def test_the_provider_is_listed(process):
    code, out, err = process("list")
    assert code == 0, err
    names = ("indexraster", "searchtext", "searchexample", "heatmap", "modelinfo")
    for name in (*names, "labellandcover", "labelpolygons", "stratifiedsample", "assessaccuracy"):
        assert f"terraseek:{name}" in out


def test_search_in_a_folder_with_spaces_and_signs(process, tmp_path):
    folder = tmp_path / "Müller 图"
    folder.mkdir()
    raster, target = paint(folder / "a b.tif"), str(folder / "hits.gpkg")
    arguments = [f"INPUT={raster}", "QUERY=красный", "TOP=3", "TILE=32", f"MODEL={TINY}"]
    code, out, err = process("run", "terraseek:searchtext", "--", *arguments, f"OUTPUT={target}")
    assert code == 0, out + err
    assert "HITS:\t3" in out and "LANGUAGE_FOUND:\tru" in out
    layer = QgsVectorLayer(target, "hits", "ogr")
    assert layer.isValid() and layer.featureCount() == 3
    best = next(f for f in layer.getFeatures() if f["rank"] == 1)
    assert best.geometry().boundingBox().xMaximum() < 500_098
    if Qgis.QGIS_VERSION_INT >= 32400:  # parameters as JSON on stdin came with 3.24
        code, out, err = process("--json", "run", "terraseek:indexstatus", "--", *arguments[:1])
        assert json.loads(out[out.index("{") :])["results"]["STATE"]


def test_labels_and_their_accuracy(process, tmp_path):
    folder = tmp_path / "Müller 图"
    folder.mkdir()
    raster, truth = paint(folder / "a b.tif"), truth_raster(folder / "truth.tif")
    target, page = folder / "labels.tif", folder / "report.html"
    values = [f"INPUT={raster}", "CLASSES=en: red roof, green grass, blue lake", "TILE=32"]
    values += [f"MODEL={TINY}", "THRESHOLD=0", f"RASTER={target}"]
    code, out, err = process("run", "terraseek:labellandcover", "--", *values)
    assert code == 0, out + err
    assert "UNKNOWN:\t0" in out and target.exists()
    code, out, err = process("run", "terraseek:labellandcover", "--", *values)
    assert code != 0 and "is there already" in out + err
    values = [f"LABELS={target}", f"REFERENCE={truth}", f"OUTPUT={page}"]
    code, out, err = process("run", "terraseek:assessaccuracy", "--", *values)
    assert code == 0, out + err
    assert "OVERALL:\t0.9" in out and "<html" in page.read_text(encoding="utf-8")


def test_bad_input_ends_with_a_message_and_a_code(process, tmp_path):
    raster = paint(tmp_path / "scene.tif")
    values = [f"INPUT={raster}", "QUERY= ", "OUTPUT=TEMPORARY_OUTPUT"]
    code, out, err = process("run", "terraseek:searchtext", "--", *values)
    assert code != 0
    assert "query is empty" in (out + err)
    assert "Traceback" not in out + err
