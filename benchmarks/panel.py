"""From Enter to the styled layer: time, and how long the window of QGIS stands still.

    python benchmarks/panel.py [--tiles 100000] [--results 20,5000,50000] [--repeat 5]

A real panel in a real QGIS without a screen, on the real worker and the default model, over an
index of random embeddings (what they are does not change the work). ``layer s`` is the time from
the search to the layer and the heat map in the project, the median of some (``first s``: the
first search after the start); ``stall ms`` the longest time between two ticks of a 10 ms timer
until the map is drawn, the worst of them, and in brackets the most processor time of the
window's thread in one (on a busy machine it waits for the processor, too). The baseline takes
the same hits as a plain plugin does: all over the pipe, a memory layer made feature by feature,
no heat map. A search brings 5,000 hits where fewer are asked for, in both. Needs ``make setup``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENE = ROOT / "resources" / "demo" / "autzen_0p5m_utm10n.tif"
QGIS_PYTHON = next(
    (p for p in (ROOT / ".venv-qgis/bin/python", ROOT / ".venv-qgis/Scripts/python.exe")
     if p.exists()), None
)  # fmt: skip
QUERIES = ("a lake", "ein Parkplatz", "une route", "a roof", "trees", "a bridge", "a field")


# -- the half that runs in the engine's environment ---------------------------------------


def make_index(folder: Path, n_tiles: int) -> tuple[Path, float, int]:
    """Index a copy of the demo scene with random embeddings: (raster, tile in metres, tiles)."""
    import numpy as np
    from terraseek.engine import plan
    from terraseek.engine.index import IndexWriter
    from terraseek.engine.messages import IndexRequest

    raster = Path(shutil.copy(SCENE, folder / "scene.tif"))
    low, high = 1.0, 500.0
    for _ in range(14):  # the tile size that gives so many tiles
        tile = round((low + high) / 2, 1)  # as the panel takes it
        with plan.make_plan(IndexRequest(str(raster), tile=tile, overlap=0.5)) as p:
            low, high = (tile, high) if len(p.tiles()) > n_tiles else (low, tile)
    with plan.make_plan(IndexRequest(str(raster), tile=tile, overlap=0.5)) as p:
        tiles, rng = p.tiles(), np.random.default_rng(0)
        meta = {**p.meta(), "device": "cpu", "provider": "CPUExecutionProvider"}
        writer = IndexWriter(p.folder, {**meta, "variant": "default", "extents": []}, keep=False)
        n = len(tiles)
        vectors = rng.standard_normal((n, p.package.dimension), np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        digests = rng.integers(0, 2**63, (n, 2), np.uint64)
        writer.add(tiles.ids, vectors, np.empty((0, 3), np.int32), digests)
        writer.finish(["all"])
    return raster, tile, n


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiles", type=int, default=100_000)
    parser.add_argument("--results", default="20,5000,50000")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--wait", type=float, default=4.0, help="seconds before the first search")
    parser.add_argument("--window", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.window:
        window(json.loads(args.window))
        return
    if QGIS_PYTHON is None:
        sys.exit("There is no .venv-qgis: run `make setup`.")
    with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as name:
        raster, tile, n = make_index(Path(name), args.tiles)
        asked = {
            "raster": str(raster),
            "tile": tile,
            "results": [int(v) for v in args.results.split(",")],
            "repeat": args.repeat,
            "wait": args.wait,
        }
        variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": name}
        run = subprocess.run(
            [str(QGIS_PYTHON), __file__, "--window", json.dumps(asked)],
            env=variables,
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    rows = json.loads(run.stdout.splitlines()[-1])
    print(f"{n:,} tiles of {tile:g} m; engine: the part of it that the worker takes")
    print(
        "| results | first s | layer s | slowest s | engine s | stall ms | plain s | stall ms | × |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for row in rows:
        seconds = " | ".join(f"{row[n]:.2f}" for n in ("first", "layer", "slowest", "engine"))
        print(
            f"| {row['results']:,} | {seconds} | {row['stall']:.0f} ({row['stall_cpu']:.0f})"
            f" | {row['plain']:.2f} | {row['plain_stall']:.0f} ({row['plain_cpu']:.0f})"
            f" | {row['plain'] / row['layer']:.1f} |"
        )


# -- the half that runs in QGIS -------------------------------------------------------------


class Watch:
    """Ticks every 10 ms and keeps the longest time between two ticks."""

    def __init__(self) -> None:
        from qgis.PyQt.QtCore import Qt, QTimer

        self.longest, self.last = 0.0, time.perf_counter()
        self.busiest, self.cpu = 0.0, time.thread_time()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.timer.start(10)

    def tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, 1000 * (now - self.last) - 10)
        self.busiest = max(self.busiest, 1000 * (cpu - self.cpu))
        self.last, self.cpu = now, cpu

    def stop(self) -> tuple[float, float]:
        """Longest time between two ticks beyond 10 ms, and the most processor time in one."""
        self.timer.stop()
        return self.longest, self.busiest


class Answer:
    """Keeps the last argument of a signal, and when it came."""

    def __init__(self) -> None:
        self.at, self.value = 0.0, {}  # type: ignore[var-annotated]

    def take(self, *values) -> None:  # type: ignore[no-untyped-def]
        self.at, self.value = time.perf_counter(), values[-1]


def make_window():  # type: ignore[no-untyped-def]
    """A window with a map and a layer tree, and what the plugin needs of QgisInterface."""
    from qgis.core import QgsLayerTreeModel, QgsProject
    from qgis.gui import (
        QgsLayerTreeMapCanvasBridge,
        QgsLayerTreeView,
        QgsMapCanvas,
        QgsMessageBar,
    )
    from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
    from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

    class Interface(QObject):
        currentLayerChanged = pyqtSignal(object)  # noqa: N815 - QGIS's name

        def __init__(self) -> None:
            super().__init__()
            self.window, self.canvas = QMainWindow(), QgsMapCanvas()
            self.bar = QgsMessageBar(self.window)
            self.window.setCentralWidget(self.canvas)
            root = QgsProject.instance().layerTreeRoot()
            self.bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas)
            self.view = QgsLayerTreeView()
            self.view.setModel(QgsLayerTreeModel(root, self.view))
            dock = QDockWidget()
            dock.setWidget(self.view)
            self.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
            self.window.resize(1400, 900)
            self.window.show()

        def mapCanvas(self):  # type: ignore[no-untyped-def]  # noqa: N802
            return self.canvas

        def mainWindow(self):  # type: ignore[no-untyped-def]  # noqa: N802
            return self.window

        def messageBar(self):  # type: ignore[no-untyped-def]  # noqa: N802
            return self.bar

        def layerTreeView(self):  # type: ignore[no-untyped-def]  # noqa: N802
            return self.view

        def activeLayer(self):  # type: ignore[no-untyped-def]  # noqa: N802
            return None

    return Interface()


def window(asked: dict) -> None:  # type: ignore[type-arg]
    """Search in a window and print what was measured as one line of JSON."""
    from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import Qt

    application = QgsApplication([], True)
    application.initQgis()
    from terraseek.qgis_plugin import layers, settings
    from terraseek.qgis_plugin.panel import SearchPanel

    settings.put("tile", asked["tile"])
    settings.put("overlap", 50)
    iface, project = make_window(), QgsProject.instance()
    layer = QgsRasterLayer(asked["raster"], "scene")
    project.addMapLayer(layer)
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.setExtent(layer.extent())
    panel = SearchPanel(iface)
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    panel.ui.layer.setLayer(layer)
    panel.show()

    def until(condition, seconds=120.0):  # type: ignore[no-untyped-def]
        end = time.perf_counter() + seconds
        while not condition():
            if time.perf_counter() > end:
                raise TimeoutError
            application.processEvents()
            time.sleep(0.001)

    def rest(seconds: float = 0.4) -> None:
        end = time.perf_counter() + seconds
        until(lambda: time.perf_counter() > end and not iface.canvas.isDrawing())

    def found() -> int:
        return sum(bool(m.customProperty("terraseek/recipe")) for m in project.mapLayers().values())

    def once(query: str) -> tuple[float, float, tuple[float, float]]:
        """Seconds to the layer and to the engine's answer, longest stalls in ms."""
        until(lambda: panel.session.job is None and panel._status is not None)
        rest()
        panel.ui.query.setText(query)
        before = found()
        watch, answered, start = Watch(), Answer(), time.perf_counter()
        panel.session.job_done.connect(answered.take)
        panel.search()
        until(lambda: found() > before)
        seconds = time.perf_counter() - start
        panel.session.job_done.disconnect(answered.take)
        rest()
        return seconds, answered.at - start, watch.stop()

    def plainly(query: str) -> tuple[float, tuple[float, float]]:
        """The same hits as a plain plugin takes them: seconds, longest stalls in ms."""
        rest()
        request = panel._search_request(asked["raster"], None, "")
        request.out = request.heatmap = request.reply_hits = None
        request.query = query
        watch, answer, start = Watch(), Answer(), time.perf_counter()
        panel.session.client.result.connect(answer.take)
        panel.session.client.request("search", request.to_dict())
        until(lambda: answer.at)
        panel.session.client.result.disconnect(answer.take)
        value = answer.value
        layers.add_hits(project, value["hits"], query, result=value, hide_earlier=True)
        seconds = time.perf_counter() - start
        rest()
        return seconds, watch.stop()

    until(lambda: panel._status is not None)
    if panel._status["state"] != "complete":
        raise RuntimeError(panel._status)
    rest(asked["wait"])  # the panel lets the engine warm up meanwhile
    rows = []
    for results in asked["results"]:
        panel.ui.top.setValue(results)
        times, engine, stalls = zip(*map(once, QUERIES[: asked["repeat"]]))
        plain, plain_stalls = zip(*map(plainly, QUERIES[: min(asked["repeat"], 3)]))
        rows.append(
            {
                "results": results,
                "first": times[0],
                "layer": statistics.median(times),
                "slowest": max(times),
                "engine": statistics.median(engine),
                "stall": max(stall for stall, _ in stalls),
                "stall_cpu": max(cpu for _, cpu in stalls),
                "plain": statistics.median(plain),
                "plain_stall": max(stall for stall, _ in plain_stalls),
                "plain_cpu": max(cpu for _, cpu in plain_stalls),
            }
        )
    panel.shut_down()
    print(json.dumps(rows), flush=True)
    os._exit(0)  # QGIS takes its time to end, and nothing is left to save


if __name__ == "__main__":
    main()
