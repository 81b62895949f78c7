"""Marks, what they are worth, and detectors; one part of ``SearchPanel``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from . import detector_store, panel_text
from .i18n import tr
from .panel_part import PanelPart

#: As the engine: marks from which the precision is estimated.
PRECISION_MARKS = 20


class PanelFeedback(PanelPart):
    """Slots of the row below the sliders."""

    def _connect_feedback(self) -> None:
        box = self.ui.feedback
        box.right.clicked.connect(lambda *_: self.mark_current(True))
        box.wrong.clicked.connect(lambda *_: self.mark_current(False))
        box.suggested.clicked.connect(lambda *_: self.go_to_suggested())
        box.again.clicked.connect(lambda *_: self.search_again())
        box.detector.menu().aboutToShow.connect(self._fill_detectors)
        self.ui.results.stepped.connect(lambda _row: self._refresh_marks())

    # -- marks -----------------------------------------------------------------------

    def can_mark(self) -> str:
        """Say why the results cannot be marked, empty when they can."""
        if self._request.get("tiles"):
            return tr("Marks belong to one tile size: search with a single one.")
        if self._request.get("sources"):
            return tr("Marks belong to one image: search it alone.")
        if self._recipe.get("kind") == "places":
            return tr("Marks belong to tiles: switch from places to tiles.")
        return ""

    def mark(self, hit: dict[str, Any], mark: bool | None) -> None:
        """Judge a tile; the marks count with the next ranking."""
        problem = self.can_mark()
        if problem:
            self.notifier.show("info", problem)
            return
        self.ui.results.set_mark(hit["tile"], mark)
        self._refresh_marks()

    def mark_current(self, mark: bool) -> None:
        """Judge the tile that is selected and step to the next one that is not judged."""
        view = self.ui.results
        hits, row = view.hits(), view.current()
        if not hits or self.can_mark():
            return
        if row < 0:
            view.step(0)
            return
        self.mark(hits[row], mark)
        for k in range(row + 1, len(hits)):
            if hits[k]["tile"] not in view.marks():
                view.step(k - row)
                return

    def search_again(self) -> None:
        """Rank all tiles anew with the marks."""
        marks = self.ui.results.marks()
        self._run_search(
            self._marked_values(), tr("{0}, %Ln marks", len(marks)).format(self._base_title())
        )

    def _marked_values(self) -> dict[str, Any]:
        marks = self.ui.results.marks()
        names = ("query", "like", "unlike", "prompts", "expand", "language", "detector")
        values = {n: self._request[n] for n in names if self._request.get(n)}
        values["right"] = [tile for tile, good in marks.items() if good]
        values["wrong"] = [tile for tile, good in marks.items() if not good]
        return values

    def go_to_suggested(self) -> None:
        """Step to the tile whose mark would teach most."""
        tile = str((self._recipe.get("feedback") or {}).get("suggested") or "")
        for row, hit in enumerate(self._hits):
            if hit["tile"] != tile:
                continue
            if row >= len(self.ui.results.hits()):  # below what the sliders leave
                self.ui.filters.show_all_scores()
                self.ui.top.setValue(max(row + 1, self.ui.top.value()))
                self._filter()
            if row < len(self.ui.results.hits()):
                self.ui.results.step(row - max(self.ui.results.current(), 0))
                if self.ui.results.current() != row:  # from no row at all
                    self.ui.results.step(row - self.ui.results.current())
            return

    def _refresh_marks(self) -> None:
        ui, marks = self.ui, self.ui.results.marks()
        box, idle = ui.feedback, self.session.job is None
        problem = self.can_mark()
        for button in (box.right, box.wrong):
            button.setEnabled(bool(ui.results.hits()) and not problem)
        suggested = (self._recipe.get("feedback") or {}).get("suggested")
        box.suggested.setVisible(bool(suggested))
        box.again.setVisible(bool(marks) and not problem)
        box.again.setText(tr("Rank again with %Ln marks", len(marks)))
        box.again.setEnabled(idle)
        self._show_precision()

    def _show_precision(self) -> None:
        feedback = self._recipe.get("feedback")
        text, tip = "", ""
        if isinstance(feedback, dict) and self._recipe.get("kind") != "places":
            n = len(self.ui.results.hits())
            text, tip = panel_text.precision(feedback, n, PRECISION_MARKS)
        self.ui.feedback.precision.setText(text)
        self.ui.feedback.precision.setToolTip(tip)
        self.ui.feedback.precision.setVisible(bool(text))

    # -- detectors -------------------------------------------------------------------

    def _fill_detectors(self) -> None:
        menu = self.ui.feedback.detector.menu()
        menu.clear()
        idle = self.session.job is None and not self._missing
        problem = self.can_mark()

        def add(name: str, text: str, slot: Any, enabled: bool) -> None:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setEnabled(enabled)
            action.triggered.connect(lambda *_: slot())

        savable = idle and bool(self._hits) and not problem
        add("save_detector", tr("Save this search and its marks…"), self.ask_detector, savable)
        add("run_file", tr("Run a detector from a file…"), self.ask_detector_file, idle)
        names = detector_store.names()
        if names:
            menu.addSeparator()
        for name in names:
            text = tr("Run “{0}”").format(name)
            path = str(detector_store.path_of(name))
            add(f"run {name}", text, lambda p=path: self.run_detector(p), idle)

    def ask_detector(self) -> None:
        """Ask for a name and save the search with its marks."""
        first = str(self._request.get("query") or "")
        name, ok = QInputDialog.getText(self, tr("Save a detector"), tr("Name"), text=first[:60])
        if ok:
            self.save_detector(name)

    def save_detector(self, name: str) -> None:
        """Rank with the marks and save what they taught under a name."""
        problem = detector_store.name_problem(name)
        if problem:
            self.notifier.show("warning", problem)
            return
        try:
            path = str(detector_store.path_of(name))
        except OSError as error:
            text = tr("The detector cannot be kept: {0}").format(error)
            self.notifier.show("critical", text)
            return
        values = {**self._marked_values(), "save_detector": path}
        self._run_search(values, tr("detector {0}").format(name.strip()))

    def ask_detector_file(self) -> None:
        """Ask for the file of a detector and run it."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Run a detector"),
            str(detector_store.folder()),
            tr("Detectors (*.json)"),
        )
        if path:
            self.run_detector(path)

    def run_detector(self, path: str) -> None:
        """Run a saved detector on the image that is chosen in the panel."""
        if self.session.job is not None:
            return
        title = tr("detector {0}").format(Path(path).stem)
        job = self._job("search", {"query": "", "detector": path}, title, fresh=True)
        if job is not None:
            self.session.run(job)
