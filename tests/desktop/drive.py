"""Runs inside QGIS Desktop (``--code``): shows the panel and reports what it sees.

The outer half, ``run_desktop.py``, types and clicks with xdotool as a user does; this
half only arranges the window and writes ``state.json``, so that the outer half knows
where the widgets are and what the panel shows.
"""

import json
import os
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from qgis.utils import iface, plugins

OUT = Path(os.environ["TERRASEEK_DESKTOP_OUT"])


def place(widget):
    """Return the middle of a widget on the screen."""
    spot = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return [spot.x(), spot.y()]


def tab_place(bar, n):
    """Return the middle of a tab on the screen."""
    spot = bar.mapToGlobal(bar.tabRect(n).center())
    return [spot.x(), spot.y()]


def label_state(panel):
    """Return what the tab "Label land cover" shows."""
    tab, box = panel.labelling, panel.ui.label_box
    layer, table = tab.labels_layer(), box.table

    def cell(row, column):
        item = table.item(row, column)
        return item.text() if item is not None else ""

    renderer = layer.renderer() if layer is not None else None
    return {
        "shown": panel.ui.label_form.isVisible(),
        "can_run": panel.ui.label_form.run.isEnabled(),
        "layer": layer.name() if layer is not None else "",
        "legend": [c.label() for c in renderer.categories()] if renderer is not None else [],
        "effects": box.effects.text(),
        "rows": [[cell(r, c) for c in range(5)] for r in range(table.rowCount())],
        "dialog": tab._dialog is not None and tab._dialog.isVisible(),
        "values": tab._dialog.mapping.rowCount() if tab._dialog is not None else 0,
        "compare": place(tab._dialog.assess) if tab._dialog is not None else [0, 0],
        "answer": tab._dialog.answer.text() if tab._dialog is not None else "",
    }


def write_state():
    panel = plugins["terraseek"].dock
    if panel is None:
        return
    ui = panel.ui
    job = panel.session.job
    root = QgsProject.instance().layerTreeRoot()
    view = ui.gallery if ui.pictures.isChecked() else ui.results
    row = view.visualRect(view.model().index(0, 0)).center()
    corner = view.viewport().mapToGlobal(row)
    state = {
        "query": place(ui.query),
        "search": place(ui.search),
        "index": place(ui.index),
        "cancel": place(ui.cancel),
        "next": place(ui.next),
        "options": place(ui.options),
        "threshold": place(ui.filters.threshold),
        "tab_label": tab_place(ui.tabs, 1),
        "label_run": place(ui.label_form.run),
        "label_smooth": place(ui.label_form.smooth),
        "label_scores": place(ui.label_box.scores),
        "label_accuracy": place(ui.label_box.accuracy),
        "canvas": place(iface.mapCanvas()),
        "label": label_state(panel),
        "threshold_label": ui.filters.threshold_label.text(),
        "project": QgsProject.instance().absoluteFilePath(),
        "examples": place(ui.examples),
        "again": place(ui.again),
        "suggested": place(ui.feedback.suggested),
        "places": place(ui.places),
        "marks": len(ui.results.marks()),
        "precision": ui.feedback.precision.text(),
        "note": ui.query_box.note.text(),
        "kind": panel._recipe.get("kind", "tiles"),
        "hits": [[h["tile"], h["bounds"]] for h in ui.results.hits()[:60]],
        "first_row": [corner.x(), corner.y()],
        "text": ui.query.text(),
        "state_line": ui.state.text(),
        "busy": job is not None,
        "stage": ui.stage.text() if job is not None else "",
        "results": len(ui.results.hits()),
        "summary": ui.summary.text(),
        "groups": [g.name() for g in root.findGroups()],
        "selected_row": ui.results.current(),
        "extent": iface.mapCanvas().extent().toString(1),
        "drawing": iface.mapCanvas().isDrawing(),
        "worker": panel.session.client.pid(),
        "messages": [item.text() for item in iface.messageBar().items()],
    }
    temporary = OUT / "state.tmp"
    temporary.write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")
    temporary.replace(OUT / "state.json")


def use_fake_worker():
    """Take the tests' fake worker: pictures without a model."""
    from terraseek.qgis_plugin.engine_env import WorkerCommand

    panel = plugins["terraseek"].dock
    arguments = [os.environ["TERRASEEK_DESKTOP_FAKE"], "--tiles", "1240", "--rate", "300"]
    panel.session.client._command = lambda: WorkerCommand("/usr/bin/python3", arguments)
    panel._missing = ""
    panel.session.restart()
    panel._settle.start(0)


def arrange():
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", "TerraSeekPanel"):
            dock.hide()
    for bar in window.findChildren(QToolBar):
        keep = ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mPluginToolBar")
        bar.setVisible(bar.objectName() in keep)
    width, height = (
        int(v) for v in os.environ.get("TERRASEEK_DESKTOP_SIZE", "1500x950").split("x")
    )
    window.setGeometry(0, 0, width, height)
    plugins["terraseek"].show_dock(True)
    panel = plugins["terraseek"].dock
    window.resizeDocks([panel], [360], 1)
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [250], 1)
    if not QgsProject.instance().absoluteFilePath():
        iface.zoomFull()
    if os.environ.get("TERRASEEK_DESKTOP_FAKE"):
        use_fake_worker()


def save_when_asked():
    order = OUT / "save"
    if order.exists():
        path = order.read_text(encoding="utf-8")
        order.unlink()
        QgsProject.instance().write(path)


def choose_reference_when_asked():
    """Take a file as the reference of the accuracy dialog, then map its values."""
    order = OUT / "reference"
    dialog = plugins["terraseek"].dock.labelling._dialog if plugins["terraseek"].dock else None
    if dialog is None or not order.exists():
        return
    asked = json.loads(order.read_text(encoding="utf-8"))
    if dialog.reference.currentLayer() is None:
        layer = QgsVectorLayer(asked["path"], "truth", "ogr")
        QgsProject.instance().addMapLayer(layer, False)
        dialog.reference.setLayer(layer)
    elif dialog.mapping.rowCount():
        order.unlink()
        for row in range(dialog.mapping.rowCount()):
            combo = dialog.mapping.cellWidget(row, 2)
            known = combo.findData(asked["mapping"].get(dialog.mapping.item(row, 0).text()))
            combo.setCurrentIndex(max(known, 0))


def quit_when_asked():
    if (OUT / "quit").exists():
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()


QTimer.singleShot(1500, arrange)
tick = QTimer()
tick.timeout.connect(write_state)
tick.timeout.connect(save_when_asked)
tick.timeout.connect(choose_reference_when_asked)
tick.timeout.connect(quit_when_asked)
tick.start(150)
iface.mainWindow().terraseek_tick = tick  # keeps it alive when this script has ended
