"""The class list of the tab: checked by the engine, edited in the table; one part."""

from __future__ import annotations

import json
from typing import Any, Callable

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QInputDialog

from ..i18n import tr
from ..panel_part import PanelPart
from . import class_list, map_layers
from .form import TYPED

#: Wait for the user to stop typing before the engine is asked about a list.
TYPING_MS = 400


class ClassEdit(PanelPart):
    """What is known of the list, and what is done to it."""

    def _init_classes(self) -> None:
        self._data: dict[str, Any] | None = None  # the list as JSON, None while it is not valid
        self._edited = False  # it is no longer the chosen one
        self._typed_language: str | None = None
        self._check_id = 0
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.timeout.connect(self._check)
        box = self.box
        box.table.renamed.connect(self._on_renamed)
        box.table.recoloured.connect(self._on_recoloured)
        box.table.itemSelectionChanged.connect(self._refresh_classes)
        box.add.clicked.connect(lambda *_: self.ask_class())
        box.remove.clicked.connect(lambda *_: self.remove_classes(box.table.selected_classes()))
        box.reset.clicked.connect(lambda *_: self.reset_classes())
        box.save_list.clicked.connect(lambda *_: self.save_list())

    def _ask_lists(self) -> None:
        self.panel.session.client.request("classes.list", {})

    # -- checking --------------------------------------------------------------------

    def _check_soon(self) -> None:
        self._check_timer.start(TYPING_MS if self.form.list.currentData() == TYPED else 0)

    def _asking(self) -> bool:
        return bool(self._check_id) or self._check_timer.isActive()

    def _check(self) -> None:
        """Ask the engine whether the chosen list is valid; an older question is forgotten."""
        client = self.panel.session.client
        client.forget(self._check_id)
        self._check_id = 0
        self.box.set_fault("")
        spec = self.spec()
        if not spec:
            self._data = None
            self._show_classes()
            self.refresh()
            return
        if client.is_ready():
            self._ask_check(spec)

    def _ask_check(self, spec: str) -> None:
        language = None
        if self.form.list.currentData() == TYPED and not self._edited:
            language = self.form.language.currentData() or None
        try:
            self._check_id = self.panel.session.client.request(
                "classes.check", {"classes": spec, "language": language}
            )
        except ValueError as error:
            self.box.set_fault(str(error))

    def _take_list(self, value: dict[str, Any]) -> None:
        self._check_id = 0
        self._data = value.get("list")
        if not self._edited:
            self._typed_language = value.get("language")
        self.box.set_fault("")
        self._show_classes()
        self._label_soon()
        self.refresh()

    # -- what is asked of the engine ---------------------------------------------------

    def spec(self) -> str:
        """Return the list as a ``LabelRequest`` takes it."""
        if self._edited and self._data is not None:
            return json.dumps(self._data, ensure_ascii=False)
        return str(self.form.spec())

    def language(self) -> str:
        """Return the language of the prompts: chosen, typed, the interface's, or any there is."""
        chosen = self.form.language.currentData()
        if chosen:
            return str(chosen)
        known = class_list.languages(self._data or {})
        for code in (self._typed_language, self.interface, "en", *known):
            if code and (not known or code in known):
                return str(code)
        return "en"

    def _data_language(self) -> None:
        """Show the names in the language that is now chosen."""
        if self.form.list.currentData() == TYPED and not self._edited:
            self._check_soon()
        else:
            self._show_classes()

    # -- the table -------------------------------------------------------------------

    def _show_classes(self) -> None:
        entries = (self._data or {}).get("classes") or []
        language = self.language()
        rows = [
            (
                class_list.shown_name(entry, self.interface),
                class_list.names_text(entry, language),
                str(entry.get("colour")),
            )
            for entry in entries
        ]
        self.box.table.set_classes(rows, map_layers.unknown_name(self.interface))
        self._show_areas()

    def _refresh_classes(self) -> None:
        n = len((self._data or {}).get("classes") or [])
        chosen = len(self.box.table.selected_classes())
        self.box.add.setEnabled(self._data is not None and n < class_list.MOST)
        self.box.remove.setEnabled(bool(chosen) and n - chosen >= class_list.LEAST)
        self.box.reset.setEnabled(self._edited)
        self.box.save_list.setEnabled(self._data is not None)

    def _edit(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """Change the list; the engine checks it, then the map is labelled again."""
        if self._data is None:
            return
        before = self._data
        try:
            self._data = change(before)
        except ValueError:
            self._show_classes()  # what was typed is no name
            return
        self._edited = True
        self._show_classes()
        self.panel.session.client.forget(self._check_id)
        self._ask_check(json.dumps(self._data, ensure_ascii=False))
        self.refresh()

    def _on_renamed(self, row: int, typed: str) -> None:
        # In a turn of its own: the table is still closing its editor.
        QTimer.singleShot(
            0, lambda: self._edit(lambda d: class_list.rename(d, row, typed, self.language()))
        )

    def _on_recoloured(self, row: int, colour: str) -> None:
        self._edit(lambda data: class_list.recolour(data, row, colour))

    def ask_class(self) -> None:
        """Ask for the name of one more class."""
        name, agreed = QInputDialog.getText(
            self.panel, tr("Add a class"), tr("Name, in the language of the list:")
        )
        if agreed and name.strip():
            self.add_class(name)

    def add_class(self, name: str) -> None:
        """Add a class to the list."""
        first = " ".join(name.split("|")[0].split())
        language = self.language()

        def change(data: dict[str, Any]) -> dict[str, Any]:
            longer = class_list.add(data, first, language)
            return class_list.rename(longer, len(longer["classes"]) - 1, name, language)

        self._edit(change)

    def remove_classes(self, rows: list[int]) -> None:
        """Take classes out of the list; two are left at least."""
        left = len((self._data or {}).get("classes") or []) - len(rows)
        if rows and left >= class_list.LEAST:
            self._edit(lambda data: class_list.remove(data, rows))

    def reset_classes(self) -> None:
        """Go back to the list that was chosen."""
        self._edited = False
        self._check()
