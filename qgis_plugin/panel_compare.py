"""Two models side by side on one layer; one part of ``SearchPanel``."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import QgsProject, QgsRectangle

from ..engine.messages import SearchRequest
from . import layers, results_store
from .i18n import tr
from .navigate import show_rectangle
from .panel_part import PanelPart
from .session import Job


def short_names(models: list[str]) -> list[str]:
    """Return names and versions of models, with the hash only where it alone tells them apart."""
    short = [model.rsplit(" (", 1)[0] for model in models]
    return short if len(set(short)) == len(set(models)) else models


class PanelCompare(PanelPart):
    """The menu beside the model, and what comes back."""

    def _connect_compare(self) -> None:
        self.ui.compare.menu().aboutToShow.connect(self._fill_compare_menu)
        self._comparison: Any = None  # the window, kept alive while it is shown

    def other_models(self) -> list[tuple[str, str]]:
        """Return (name, text) of the models that can be compared with the chosen one."""
        combo = self.ui.model
        return [
            (str(combo.itemData(row) or ""), combo.itemText(row))
            for row in range(combo.count())
            if row != combo.currentIndex()
        ]

    def _fill_compare_menu(self) -> None:
        menu = self.ui.compare.menu()
        menu.clear()
        others = self.other_models()
        for name, text in others:
            action = menu.addAction(tr("Search with {0} as well").format(text))
            action.triggered.connect(lambda *_, n=name: self.compare_with(n))
            action.setEnabled(self.session.job is None)
        if not others:
            menu.addAction(tr("Only one model is installed")).setEnabled(False)

    def compare_with(self, model: str) -> bool:
        """Ask the chosen model and ``model`` (empty: the default one) the same question."""
        reason = self.query_fault()
        if not reason and self.ui.sizes.values():
            reason = tr("Models are compared with one tile size: clear the others.")
        if reason or self.session.job is not None:
            if reason:
                self.notifier.show("warning", reason)
            return False
        job = self._job("search", title=self.query_title())
        if job is None:
            return False
        first: SearchRequest = job.request
        try:
            base = results_store.new_path(QgsProject.instance())
        except OSError as error:
            self.notifier.show("critical", tr("The results cannot be kept: {0}").format(error))
            return False
        second = dataclasses.replace(
            first,
            model=model or None,
            out=f"{base}.gpkg",
            out_places=f"{base}p.gpkg",
            heatmap=f"{base}.tif" if first.heatmap else None,
        )
        job.kind = "search.compare"
        job.params = {"requests": [first.to_dict(), second.to_dict()]}
        return self.session.run(job)

    def _on_compared(self, job: Job, value: dict[str, Any]) -> None:
        """Show both results, the chosen model's on top, and how far they agree."""
        results = value.get("results") or []
        requests = (job.params or {}).get("requests") or []
        if len(results) != 2 or len(requests) != 2:
            return
        told = dict(value.get("comparison") or {})
        told["models"] = [str(result.get("model")) for result in results]
        names = short_names(told["models"])
        for k in (1, 0):
            result = dict(results[k])
            request = SearchRequest.from_dict(requests[k])
            # The second model was asked on the tiles of the first.
            asked = (result.get("recipe") or {}).get("request") or {}
            request.tile = asked.get("tile") or request.tile
            question = job.title or request.query
            title = tr("{0} · {1}").format(question, names[k])
            one = dataclasses.replace(job, kind="search", request=request, title=title, params=None)
            result["comparison"] = told
            self._make_layer(one, result, hide=None if k else False)
        lists = [list(result.get("hits") or []) for result in results]
        question = job.title or job.request.query
        self._turns.add(lambda: self.show_comparison(question, told, lists, job.layer_id))

    def show_comparison(
        self, question: str, told: dict[str, Any], lists: list[list[dict]], layer_id: str
    ) -> None:
        """Show two answers side by side; the window does not hold up the panel."""
        from .comparison_dialog import ComparisonDialog

        self._close_compare()
        dialog = ComparisonDialog(question, told, self)
        dialog.show_lists(
            [layers.clean_hits(hits) for hits in lists], layer_id, self.ui.top.value()
        )
        dialog.stepped.connect(self._show_compared)
        self._comparison = dialog
        dialog.show()

    def _show_compared(self, hit: dict[str, Any]) -> None:
        canvas = self.iface.mapCanvas() if self.iface is not None else None
        if canvas is not None:
            box, zoom = QgsRectangle(*hit["bounds"]), self.ui.zoom.isChecked()
            show_rectangle(canvas, box, layers.hits_crs([hit]), zoom=zoom)

    def _close_compare(self) -> None:
        if self._comparison is not None:
            self._comparison.shut_down()
            self._comparison = None
