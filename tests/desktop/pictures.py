"""Pictures of windows of the panel for docs/images, by the real engine on the demo scene.

    xvfb-run -s "-screen 0 1400x1000x24" .venv-qgis/bin/python tests/desktop/pictures.py [OUT]

Needs a window system (Xvfb), fonts and `make setup`. Two copies of the demo scene stand for two
images; the tests' tiny model, which only knows colours, for a second model.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCENE = ROOT / "resources" / "demo" / "autzen_0p5m_utm10n.tif"
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
sys.path.insert(0, str(ROOT / "benchmarks"))
sys.path.insert(0, str(ROOT / "tests" / "qgis"))


def main():
    work = Path(tempfile.mkdtemp(prefix="terraseek-pictures-"))
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(work)
    os.environ["TERRASEEK_MODELS"] = str(work / "models")
    shutil.copytree(ROOT / "tests" / "data" / "tiny-model", work / "models" / "tiny-colours")
    from osgeo import gdal
    from panel import make_window
    from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import Qt, QTimer

    application = QgsApplication([], True)
    application.initQgis()
    from terraseek.qgis_plugin.panel import SearchPanel

    layers = []
    for k, name in enumerate(("Eugene 2019", "Eugene 2024")):
        path = work / f"{name}.tif"
        shutil.copy(SCENE, path)
        if k:
            data = gdal.Open(str(path), gdal.GA_Update)
            transform = list(data.GetGeoTransform())
            transform[0] += 1120
            data.SetGeoTransform(transform)
            data = None
        layers.append(QgsRasterLayer(str(path), name))
    iface, project = make_window(), QgsProject.instance()
    project.addMapLayers(layers)
    iface.canvas.setDestinationCrs(layers[0].crs())
    box = layers[0].extent()
    box.combineExtentWith(layers[1].extent())
    iface.canvas.setExtent(box)
    panel = SearchPanel(iface)
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    panel.ui.layer.setLayer(layers[0])
    panel.show()
    iface.window.resizeDocks([panel], [400], Qt.Orientation.Horizontal)

    def until(condition, seconds=400):
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise SystemExit("it took too long")
            application.processEvents()
            time.sleep(0.01)

    def rest(seconds):
        end = time.monotonic() + seconds
        until(lambda: time.monotonic() > end and not iface.canvas.isDrawing())

    def keep(widget, name):
        path = OUT / f"{name}.png"
        widget.grab().save(str(path))
        # Few colours make a fraction of the file, and hardly anybody sees it.
        small = ["-resize", "1200x>", "-strip", "+dither", "-colors", "96"]
        subprocess.run(["convert", str(path), *small, f"PNG8:{path}"], check=True)
        print(path)

    until(lambda: panel._status is not None and panel.ui.model.count() > 1)
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"))
    panel.ui.query.setText("a football stadium")

    def look():
        dialog = panel._several
        if dialog is None or not dialog.unindexed():
            QTimer.singleShot(100, look)
            return
        dialog.index_first.setChecked(True)
        keep(dialog, "panel-several-choose")
        dialog.ok.click()

    QTimer.singleShot(100, look)
    panel.ask_several()
    until(lambda: panel.ui.results.hits() and not panel._turns.waiting())
    panel.ui.pictures.setChecked(False)
    iface.canvas.setExtent(box)
    iface.canvas.refresh()
    rest(3)
    keep(iface.window, "panel-several")
    name = next(name for name, _ in panel.other_models() if name)
    panel.compare_with(name)
    until(lambda: panel._comparison is not None)
    rest(1)
    keep(panel._comparison, "panel-compare")
    panel.shut_down()
    shutil.rmtree(work, ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main()
