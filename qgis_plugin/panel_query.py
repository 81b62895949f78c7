"""What the panel does with the query beyond its text; one part of ``SearchPanel``."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDialog

from ..engine.messages import LANGUAGE_NAMES
from . import panel_text, settings
from .examples_dialog import MAX_EXAMPLES, ExamplesDialog
from .i18n import tr
from .i18n.said import said
from .panel_part import PanelPart
from .prompts_dialog import MAX_PROMPTS, PromptsDialog
from .query_box import BAD, DOUBT
from .query_check import QueryCheck, expected_language


def usable_prompts(value: Any) -> dict[str, Any]:
    """Return what :meth:`PromptsDialog.chosen` may have said, empty for anything else."""
    if not isinstance(value, dict):
        return {}
    if value.get("expand") is True:
        return {"expand": True}
    prompts = value.get("prompts")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= MAX_PROMPTS:
        return {}
    return {"prompts": prompts} if all(isinstance(p, str) and p for p in prompts) else {}


def usable_picks(value: Any) -> list[dict[str, Any]]:
    """Return the examples in ``value`` that have the form of :class:`ExamplesDialog`'s."""
    found = []
    for pick in value if isinstance(value, list) else []:
        example = pick.get("example") if isinstance(pick, dict) else None
        if isinstance(example, dict) and example:
            unlike = pick.get("unlike") is True
            found.append({"label": str(pick.get("label")), "example": example, "unlike": unlike})
    return found[:MAX_EXAMPLES]


class PanelQuery(PanelPart):
    """Live reading, language, prompts, examples."""

    def _connect_query(self) -> None:
        ui = self.ui
        self._check = QueryCheck(self.session.client, self)
        self._reading: dict[str, Any] = {}  # of the text that is in the line
        self._prompts: dict[str, Any] = {}  # what the user chose for it
        self._fault = ""
        self._picks: list[dict[str, Any]] = []  # examples that the user gave
        box = ui.query_box
        box.language.setCurrentIndex(max(box.language.findData(settings.get("language")), 0))
        ui.query.textChanged.connect(lambda *_: self._on_query_text())
        box.language.activated.connect(lambda *_: self._read_query())
        box.prompts.clicked.connect(lambda *_: self.edit_prompts())
        box.by_example.clicked.connect(lambda *_: self.edit_examples())
        box.note.clicked.connect(ui.query.go_to_fault)
        ui.model.activated.connect(lambda *_: self._read_query())
        self._check.read.connect(self._on_read)
        self._check.fault.connect(self._on_fault)
        self._show_query()

    def _on_query_text(self) -> None:
        self._prompts = {}  # they were those of another sentence
        self._read_query()

    def _read_query(self) -> None:
        self._reading, self._fault = {}, ""
        self.ui.query.set_fault(-1)
        text = self.ui.query.text()
        language = self.ui.query_box.language.currentData() or None
        self._check.ask(text, language, self.ui.model.currentData() or None)
        self._show_query()
        self._refresh()

    def _on_read(self, reading: dict) -> None:
        self._reading, self._fault = reading, ""
        self._show_query()

    def _on_fault(self, message: str, position: int) -> None:
        self._reading, self._fault = {}, message
        self.ui.query.set_fault(position)
        self._show_query()
        self._refresh()

    def _show_query(self) -> None:
        box, reading = self.ui.query_box, self._reading
        chosen = box.language.currentData()
        if reading or not self.ui.query.text().strip():
            found = "" if chosen else str(reading.get("language") or "")
            box.set_detected(found, reading.get("sure") is not False)
        warnings, hints = self._said_of_query()
        phrases = [str(p) for p in reading.get("phrases") or []]
        if self._fault:
            place = self.ui.query.fault() >= 0
            tip = tr("Click to go to the place") if place else ""
            box.set_note(self._fault, BAD, tip)
        elif warnings or hints:
            tip = tr("According to the measured figures in the model's card") if warnings else ""
            box.set_note(" ".join(map(said, hints + warnings)), DOUBT, tip)
        elif reading and not reading.get("plain"):
            without = [str(p) for p in reading.get("excluded") or []]
            wanted = [p for p in phrases if p not in without]
            tip = tr("Each phrase is compared by itself, then they are combined")
            box.set_note(panel_text.looks_for(wanted, without), "", tip)
        else:
            box.set_note("")
        n = len(self._prompts.get("prompts") or [])
        if n:
            text = tr("Prompts: %Ln of my own", n)
        else:
            text = tr("Prompts: extended") if self._prompts else tr("Prompts…")
        box.prompts.setText(text)
        box.prompts.setEnabled(bool(reading))
        n = len(self._picks)
        box.by_example.setText(tr("By %Ln examples", n) if n else tr("By example…"))

    def _said_of_query(self) -> tuple[list[str], list[str]]:
        """Return the warnings and hints of the engine about the query in the line."""
        names = ("warnings", "hints")
        warnings, hints = ([str(w) for w in self._reading.get(n) or []] for n in names)
        return warnings, hints

    def query_fault(self) -> str:
        """Say why the query cannot be searched, empty when it can."""
        from ..engine.messages import MAX_QUERY

        text = self.ui.query.text()
        if not text.strip() and any(not p.get("unlike") for p in self._picks):
            return ""
        return panel_text.query_problem(text, MAX_QUERY) or self._fault

    def query_values(self) -> dict[str, Any]:
        """Return the fields of a ``SearchRequest`` for what was chosen beside the text."""
        language = self.ui.query_box.language.currentData() or None
        values: dict[str, Any] = {"language": language, **self._prompts}
        values["expected_language"] = expected_language()
        for name, unlike in (("like", False), ("unlike", True)):
            found = [p["example"] for p in self._picks if bool(p.get("unlike")) == unlike]
            if found:
                values[name] = found
        sizes = self.ui.sizes.values()
        if sizes:
            # Scores of one size mean nothing beside those of another; contrasts do.
            values.update(tiles=sizes, tile=None, ranking="contrast")
        return values

    def query_title(self) -> str:
        """Return a name for the results where the query alone says too little."""
        text = self.ui.query.text().strip()
        n = len(self._picks)
        if not n:
            return ""
        like = tr("like %Ln examples", n)
        return tr("{0}, {1}").format(text, like) if text else like

    def edit_prompts(self) -> None:
        """Show the sentences that are encoded; the user may choose and edit them."""
        if not self._reading:
            return
        dialog = PromptsDialog(self._reading, self._prompts, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._prompts = dialog.chosen()
            self._show_query()

    def edit_examples(self) -> None:
        """Collect examples; the dialog does not block the map."""
        dialog = ExamplesDialog(self.iface, self.ui.layer.currentLayer(), self._picks, self)
        dialog.changed.connect(self._on_examples)
        dialog.show()
        self._examples_dialog = dialog

    def _on_examples(self, picks: list) -> None:
        self._picks = list(picks)
        self._show_query()
        self._refresh()

    # -- in the project --------------------------------------------------------------

    def query_state(self) -> dict[str, Any]:
        """Return what was asked, and how, as plain values."""
        return {
            "query": self.ui.query.text(),
            "language": self.ui.query_box.language.currentData() or "",
            "prompts": dict(self._prompts),
            "examples": list(self._picks),
        }

    def restore_query(self, state: dict[str, Any]) -> None:
        """Ask as a project says; what is not usable in it counts as not chosen."""
        box = self.ui.query_box
        box.language.setCurrentIndex(max(box.language.findData(state.get("language")), 0))
        if isinstance(state.get("query"), str):
            self.ui.query.setText(state["query"])
        self._prompts = usable_prompts(state.get("prompts"))
        self._picks = usable_picks(state.get("examples"))
        self._read_query()

    def language_name(self) -> str:
        """Return the name of the language that the query is in, empty where none is known."""
        code = self.ui.query_box.language.currentData() or self._reading.get("language")
        return LANGUAGE_NAMES.get(str(code), "")
