"""Hits that touch as places, in a layer of their own; one part of ``SearchPanel``."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from . import layers, result_files
from .i18n import tr
from .panel_part import PanelPart
from .panel_settings import get, put

#: Custom property of a layer of places: the id of the layer of its tiles, and back.
SIBLING_KEY = "terraseek/sibling"
PLACES_LAYER = "places"


def place_hits(value: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the places of an answer in the form of hits."""
    return [
        {name: place[name] for name in ("rank", "tile", "score", "bounds", "crs", "n_tiles")}
        | {"percentile": place.get("percentile", 0.0), "contrast": place.get("contrast")}
        for place in value.get("places") or []
    ]


class PanelPlaces(PanelPart):
    """The switch between tiles and places."""

    def _connect_places(self) -> None:
        self.ui.places.setChecked(bool(get("places")))
        self.ui.places.toggled.connect(self._on_places)

    def make_places(
        self, path: str | None, value: dict[str, Any], recipe: dict[str, Any], name: str
    ) -> QgsVectorLayer | None:
        """Return the layer of the places in a result's file; None where there are none."""
        hits = place_hits(value)
        if not hits or not path:
            return None
        n = int(value.get("n_places") or len(hits))
        recipe = {**recipe, "kind": "places", "n_hits": n}
        recipe["scores"] = [hits[0]["score"], hits[-1]["score"]]
        layer = QgsVectorLayer(f"{path}|layername={PLACES_LAYER}", "", "ogr")
        if not layer.isValid():
            return None
        if n > len(hits):
            recipe["scores"][1] = result_files.score_at(layer, n, recipe["scores"][1])
        layers.finish_layer(layer, hits, recipe)
        layer.setName(layers.places_name(n, name))
        return layer

    def add_places(self, tiles: QgsVectorLayer, places: QgsVectorLayer, query: str) -> None:
        """Put a layer of places into the group of its tiles."""
        project = QgsProject.instance()
        node = project.layerTreeRoot().findLayer(tiles.id())
        group = node.parent() if node is not None else None
        tiles.setCustomProperty(SIBLING_KEY, places.id())
        places.setCustomProperty(SIBLING_KEY, tiles.id())
        layers.insert_layer(project, places, query, group=group)
        self._show_kind(places if self.ui.places.isChecked() else tiles)

    def sibling(self) -> QgsVectorLayer | None:
        """Return the places of the tiles that are shown, or the tiles of the places."""
        if self._layer is None:
            return None
        found = QgsProject.instance().mapLayer(str(self._layer.customProperty(SIBLING_KEY) or ""))
        return found if isinstance(found, QgsVectorLayer) and found.isValid() else None

    def _on_places(self, wanted: bool) -> None:
        put("places", wanted)
        shown = self._recipe.get("kind") == "places"
        sibling = self.sibling()
        if self._layer is None or wanted == shown:
            return
        if sibling is None:
            if wanted:
                text = tr("No tile stands out enough to be a place (contrast 2.5).")
                self.notifier.show("info", text)
            return
        self._show_kind(sibling)

    def _show_kind(self, layer: QgsVectorLayer) -> None:
        """Show one of the two layers in the panel and on the map."""
        recipe = result_files.get_recipe(layer)
        if recipe is None:
            return
        root = QgsProject.instance().layerTreeRoot()
        if layer is not self._layer:
            other = self._layer
            hits = result_files.read_hits(layer, self.listed())
            if not hits:
                return
            marks = dict(self.ui.results.marks())
            self.show_layer(layer, hits, recipe, self._source_name)
            self.ui.results.marks().update(marks)  # also those that no ranking has seen yet
            self._refresh_marks()
        else:
            other = self.sibling()
        for one, visible in ((layer, True), (other, False)):
            node = root.findLayer(one.id()) if one is not None else None
            if node is not None:
                node.setItemVisibilityChecked(visible)
