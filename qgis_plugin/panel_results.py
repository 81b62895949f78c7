"""What the panel does with results: layer, sliders, marks; one part of ``SearchPanel``."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from . import layers, panel_settings, panel_text, result_files, score_meaning
from .i18n import tr
from .panel_part import PanelPart
from .panel_several import layers_of
from .session import Job
from .turns import Turns

#: So many hits come with a search; the sliders move among them without a new one.
POOL = 5_000
#: So many of them are listed; the map shows all.
LISTED = 1_000


def heat_maps(request: Any) -> list[tuple[str, str]]:
    """Return path and name of each heat map of a request; no name where there is one image."""
    if not request.sources:
        return [(request.heatmap, "")] if request.heatmap else []
    return [(s["heatmap"], s["name"]) for s in request.sources if s.get("heatmap")]


class PanelResults(PanelPart):
    """Slots of everything below the query line."""

    def _connect_results(self) -> None:
        ui = self.ui
        ui.previous.clicked.connect(lambda *_: ui.results.step(-1))
        ui.next.clicked.connect(lambda *_: ui.results.step(1))
        ui.zoom.toggled.connect(lambda on: panel_settings.put("zoom_on_step", on))
        ui.pictures.toggled.connect(lambda on: panel_settings.put("gallery", on))
        ui.filters.top_moved.connect(self._on_top_slider)
        ui.filters.changed.connect(self._on_rest)
        ui.top.valueChanged.connect(self._on_top)
        self._turns = Turns(self)
        self._layer: QgsVectorLayer | None = None
        self._hits: list[dict[str, Any]] = []  # the first of the pool
        self._recipe: dict[str, Any] = {}
        self._request: dict[str, Any] = {}  # of the search that is shown
        self._low = 0.0  # the least score of the pool
        self._source_name = ""

    # -- a finished search -----------------------------------------------------------

    def _make_layer(self, job: Job, value: dict, hide: bool | None = None) -> None:
        """Show the results of a search; ``hide`` earlier ones, None as the user chose it."""
        request = job.request
        n_hits = int(value.get("n_hits") or len(value.get("hits") or []))
        title = job.title or request.query
        if not n_hits:
            self.notifier.show("info", tr("No tile was found for “{0}”.").format(title))
            return
        value = {**value, "query": title, "n_hits": n_hits, "overlap": request.overlap}
        value.update(panel_text.tile_size(self._status, job))
        recipe = layers.make_recipe(value, job.source)
        recipe["layer_id"] = job.layer_id
        recipe["request"] = {
            name: item
            for name, item in request.to_dict().items()
            if item is not None and name not in ("out", "out_places", "heatmap", "reply_hits")
        }
        if request.sources:
            kept = [{k: v for k, v in s.items() if k != "heatmap"} for s in request.sources]
            recipe["request"]["sources"] = kept
            recipe["layers"] = layers_of(kept)
        if value.get("comparison"):
            recipe["comparison"] = value["comparison"]
        recipe["verdict"], recipe["feedback"] = value.get("verdict"), value.get("feedback")
        recipe["phrases"] = list(value.get("prompts") or {})
        try:
            hits = layers.clean_hits(value["hits"])
            recipe["scores"] = [hits[0]["score"], float(value.get("last_score") or 0)]
            if value.get("last_score") is None:
                recipe["scores"][1] = hits[-1]["score"]
            name = layers.layer_name(n_hits, job.layer_name)
            layer = result_files.open_hits(request.out, name, hits, recipe, self.ui.top.value())
        except (ValueError, IndexError) as error:
            self.notifier.show("critical", tr("The results cannot be shown: {0}").format(error))
            return
        heat: list[Any] = []
        places: list[Any] = []

        def add() -> None:
            away = self.ui.hide_earlier.isChecked() if hide is None else hide
            project = QgsProject.instance()
            layers.insert_layer(project, layer, title, hide_earlier=away, heat=heat)
            self.link.reveal(layer, hits)
            if places[0] is not None:
                self.add_places(layer, places[0], title)

        def open_heat(path: str, name: str) -> None:
            found = result_files.open_heat(path, title, name)
            if found is not None:
                heat.append(found)

        for path, name in heat_maps(request):
            self._turns.add(partial(open_heat, path, name))
        self._turns.add(
            lambda: places.append(
                self.make_places(request.out_places, value, recipe, job.layer_name)
            ),
            lambda: self.show_layer(layer, hits, recipe, job.layer_name, keep=False),
            add,
        )

    def show_layer(
        self,
        layer: QgsVectorLayer,
        hits: list[dict[str, Any]],
        recipe: dict[str, Any],
        source_name: str,
        *,
        keep: bool = True,
    ) -> None:
        """Show the hits of a result layer in list and gallery.

        Parameters
        ----------
        layer : QgsVectorLayer
            Need not be in the project yet.
        hits : list of dict
            Its first hits.
        recipe : dict
            See :func:`layers.make_recipe`.
        source_name : str
            Name of the searched raster.
        keep : bool
            Take number and threshold from the layer, not from the panel.
        """
        ui = self.ui
        ui.results.set_hits([])  # what was current may lie beyond the end of the new ones
        self._layer = layer
        self._hits, self._recipe, self._source_name = hits, recipe, source_name
        self._request = dict(recipe.get("request") or {})
        high, self._low = recipe["scores"]
        shown = recipe.get("shown") or {}
        top = int(shown.get("top") or ui.top.value()) if keep else ui.top.value()
        ui.top.blockSignals(True)
        ui.top.setValue(top)
        ui.top.blockSignals(False)
        least = shown.get("threshold") if keep else None
        ui.results.marks().clear()
        for mark in ("right", "wrong"):
            for tile in self._request.get(mark) or []:
                ui.results.marks()[tile] = mark == "right"
        ui.results.set_meaning(score_meaning.of_recipe(recipe))
        ui.filters.set_pool(recipe["n_hits"], self._low, high, top, least)
        ui.gallery.thumbnails.set_source(
            recipe.get("layer_id", ""), layer.crs(), recipe.get("layers")
        )
        text, good, tip = panel_text.verdict(recipe)
        ui.verdict.setText(text)
        ui.verdict.setToolTip(tip)
        ui.verdict.setVisible(bool(text))
        ui.verdict.setStyleSheet("" if good else "color: #e8590c;")
        ui.summary.setToolTip(layer.abstract())
        self.link.set_results(layer)
        ui.results.set_hits([])  # the row that was current belongs to other hits
        ui.places.blockSignals(True)
        ui.places.setChecked(recipe.get("kind") == "places")
        ui.places.blockSignals(False)
        self._filter()
        ui.show_results(True)
        self._refresh_marks()

    @staticmethod
    def listed() -> int:
        """Return how many hits are listed."""
        return LISTED

    # -- sliders ---------------------------------------------------------------------

    def _on_top(self, top: int) -> None:
        panel_settings.put("top", top)
        self.ui.filters.set_top(top)
        if self._hits:
            self._filter()

    def _on_top_slider(self, top: int) -> None:
        self.ui.top.blockSignals(True)
        self.ui.top.setValue(top)
        self.ui.top.blockSignals(False)

    def _on_rest(self) -> None:
        # Not with every step of the slider: QGIS writes its settings to disk each time.
        panel_settings.put("top", self.ui.top.value())
        self._filter()

    def _filter(self) -> None:
        """Show what the sliders leave: no new search, a filter and other colours."""
        layer = self._layer
        if layer is None or not self._hits:
            return
        ui, hits, n_hits = self.ui, self._hits, self._recipe["n_hits"]
        top, least = ui.top.value(), ui.filters.least()
        if not result_files.filter_hits(layer, top, least, n_hits):
            text = tr("The results cannot be filtered while their layer is being edited.")
            self.notifier.show("info", text)
            return
        good = len(hits)
        if least is not None:
            good = bisect_right([-h["score"] for h in hits], -least + 5e-6)
        shown = min(good, top, len(hits))
        if good == len(hits) < min(top, n_hits):  # more are on the map than in the list
            n_shown = min(max(result_files.count(layer), shown), top)
            low = result_files.score_at(layer, n_shown, hits[-1]["score"])
        else:
            n_shown = shown
            low = hits[shown - 1]["score"] if shown else self._low
        selected = hits[ui.results.current()]["tile"] if ui.results.current() >= 0 else ""
        if n_shown:
            result_files.show_filtered(layer, n_shown, low, hits[0]["score"], self._source_name)
        ui.results.set_hits(hits[:shown], low if n_shown else None)
        for row in range(shown):
            if selected and hits[row]["tile"] == selected:
                ui.results.show_row(row)
                self.link.select(row)  # a filter clears the selection of its layer
        ui.summary.setText(panel_text.summary(self._recipe, n_shown, shown))
        self._refresh_marks()
        self._recipe["shown"] = {"top": top, "threshold": least}
        layers.set_recipe(layer, self._recipe)

    # -- examples and marks ----------------------------------------------------------

    def search_like(self, hit: dict[str, Any], *, like: bool) -> None:
        """Search by example: tiles like this one, or what was shown but not like this."""
        example = {"tile": hit["tile"]}
        if like and hit.get("raster"):  # of several: its image alone has such a tile
            self.ui.layer.setLayer(self._image_of(hit))
            self._run_search({"like": [example]}, tr("like tile {0}").format(hit["tile"]), True)
            return
        if like:
            values = {"query": "", "like": [example]}
            title = tr("like tile {0}").format(hit["tile"])
        else:
            unlike = [*(self._request.get("unlike") or []), example]
            names = ("query", "like", "right", "wrong", "prompts", "expand", "language")
            values = {n: self._request[n] for n in names if self._request.get(n)}
            values["unlike"] = unlike
            title = tr("{0}, not like {1}").format(self._base_title(), hit["tile"])
        self._run_search(values, title)

    def _base_title(self) -> str:
        return str(self._request.get("query") or self._recipe.get("query") or "")

    def _image_of(self, hit: dict[str, Any]) -> QgsMapLayer | None:
        """Return the layer of the image that a hit is on."""
        known = (self._recipe.get("layers") or {}).get(hit.get("raster"))
        return QgsProject.instance().mapLayer(str(known or self._recipe.get("layer_id")))

    def _run_search(self, values: dict[str, Any], title: str, fresh: bool = False) -> None:
        idle = self.session.job is None
        job = self._job("search", values, title, fresh=fresh) if idle else None
        if job is not None:
            self.session.run(job)

    def _forget_results(self) -> None:
        self._layer, self._hits, self._recipe, self._request = None, [], {}, {}
        self.ui.show_results(False)
