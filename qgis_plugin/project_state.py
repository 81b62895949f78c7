"""What of the panel is kept in the project: it is as it was when the project reopens."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from . import result_files, results_store
from .panel_results import LISTED

SCOPE, KEY = "terraseek", "panel"


def capture(panel) -> dict[str, Any]:
    """Return the state of a panel as plain values."""
    ui = panel.ui
    raster, polygons = ui.layer.currentLayer(), ui.area.polygons.currentLayer()
    return {
        "layer": raster.id() if raster is not None else "",
        "model": ui.model.currentData() or "",
        "tile": ui.tile.value(),
        "sizes": ui.sizes.text(),
        "overlap": ui.overlap.value(),
        "overviews": ui.overviews.isChecked(),
        "top": ui.top.value(),
        "area": ui.area.mode.currentData(),
        "polygons": polygons.id() if polygons is not None else "",
        "results": panel._layer.id() if panel._layer is not None else "",
        "marks": dict(ui.results.marks()),
        **panel.query_state(),
    }


def write(panel) -> None:
    """Keep the panel in the project; called while QGIS writes it."""
    project = QgsProject.instance()
    results_store.move_beside(project)
    project.writeEntry(SCOPE, KEY, json.dumps(capture(panel), ensure_ascii=False))


def read() -> dict[str, Any]:
    """Return what the project holds, empty where it holds nothing usable."""
    text, found = QgsProject.instance().readEntry(SCOPE, KEY, "")
    try:
        state = json.loads(text) if found and text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def restore(panel) -> None:
    """Put the panel into the state of the project that has been opened."""
    state, ui, project = read(), panel.ui, QgsProject.instance()
    if not state:
        return
    raster = project.mapLayer(str(state.get("layer")))
    if isinstance(raster, QgsRasterLayer):
        ui.layer.setLayer(raster)
    polygons = project.mapLayer(str(state.get("polygons")))
    if isinstance(polygons, QgsMapLayer):
        ui.area.polygons.setLayer(polygons)
    ui.area.set_mode(str(state.get("area")))
    panel.restore_query(state)
    if isinstance(state.get("sizes"), str):
        ui.sizes.set_quietly(state["sizes"])
    name = state.get("model")
    if isinstance(name, str):
        if name and ui.model.findData(name) < 0:
            ui.model.addItem(name, name)
        ui.model.setCurrentIndex(max(ui.model.findData(name), 0))
    for box, key in ((ui.tile, "tile"), (ui.overlap, "overlap"), (ui.top, "top")):
        value = _number(state.get(key))
        if value is not None:
            box.blockSignals(True)  # these are the project's values, not the user's defaults
            box.setValue(type(box.value())(value))
            box.blockSignals(False)
    if isinstance(state.get("overviews"), bool):
        ui.overviews.blockSignals(True)
        ui.overviews.setChecked(state["overviews"])
        ui.overviews.blockSignals(False)
    marks = state.get("marks")
    if show_results(panel, project.mapLayer(str(state.get("results")))) and isinstance(marks, dict):
        # Those that a ranking has used are in the layer's recipe as well.
        ui.results.marks().update({str(t): m for t, m in marks.items() if isinstance(m, bool)})
        panel._refresh_marks()


def show_results(panel, layer) -> bool:
    """Show a result layer of the project in the panel; False where it is none."""
    recipe = result_files.get_recipe(layer)
    if recipe is None or not layer.isValid():
        return False
    hits = result_files.read_hits(layer, LISTED)
    if not hits:
        return False
    source = QgsProject.instance().mapLayer(str(recipe.get("layer_id")))
    panel.show_layer(layer, hits, recipe, source.name() if source is not None else "")
    return True
