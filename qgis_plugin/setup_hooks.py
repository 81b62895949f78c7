"""Menu entries, windows and the options page of the set-up: what ``plugin.py`` hooks in.

Nothing heavy is imported before it is needed: QGIS starts with every plugin.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QWidget

from . import settings
from .i18n import tr
from .icons import icon

MENU = "TerraSeek"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page "TerraSeek" whenever QGIS's options are opened."""

    def __init__(self, make: Callable[[QWidget], QWidget]) -> None:
        super().__init__("TerraSeek", icon("terraseek"))
        self._make = make

    def createWidget(self, parent: QWidget) -> QWidget:  # noqa: N802 - QGIS's name
        """Return the page."""
        return self._make(parent)


class SetupHooks:
    """Adds "Set up engine", "Model packages" and "Diagnostics" to the menu, a page to the options.

    Parameters
    ----------
    iface : QgisInterface
    changed : callable
        Called when another environment or model is in use: the engine is to be started anew.
    applied : callable, optional
        Called when the options were accepted.
    """

    def __init__(
        self, iface, changed: Callable[[], None], applied: Callable[[], None] | None = None
    ) -> None:
        from .setup_log import RecentLog

        self.iface = iface
        self.log = RecentLog()
        self.dialog: Any = None
        self.diagnostics: Any = None
        self.models: Any = None
        self.page: Any = None
        self._changed, self._applied = changed, applied
        self._actions = []
        for name, text, slot in (
            ("terraseek_setup", tr("Set up engine…"), self.show_setup),
            ("terraseek_models", tr("Model packages…"), self.show_models),
            ("terraseek_diagnostics", tr("Diagnostics…"), self.show_diagnostics),
        ):
            action = QAction(text, iface.mainWindow())
            action.setObjectName(name)
            action.triggered.connect(lambda *_, slot=slot: slot())
            iface.addPluginToMenu(MENU, action)
            self._actions.append(action)
        self.factory = OptionsFactory(self._make_page)
        self._registered = hasattr(iface, "registerOptionsWidgetFactory")
        if self._registered:
            iface.registerOptionsWidgetFactory(self.factory)

    def show_setup(self) -> None:
        """Open the window that sets the engine up."""
        from .setup_dialog import SetupDialog

        if self.dialog is not None:
            self.dialog.show()
            self.dialog.raise_()
            return
        self.dialog = SetupDialog(self.iface.mainWindow())
        self.dialog.changed.connect(self._on_changed)
        self.dialog.finished.connect(self._on_setup_closed)
        self.dialog.show()

    def show_models(self) -> None:
        """Open the list of model packages."""
        from .models_dialog import ModelsDialog

        if self.models is not None:
            self.models.close()
            self.models.deleteLater()
        self.models = ModelsDialog(self.iface.mainWindow())
        self.models.changed.connect(self._on_changed)
        self.models.show()

    def show_diagnostics(self) -> None:
        """Open the report."""
        from .diagnostics import DiagnosticsDialog

        if self.diagnostics is not None:
            self.diagnostics.requests.stop()
            self.diagnostics.deleteLater()
        self.diagnostics = DiagnosticsDialog(self.log, self.iface.mainWindow())
        self.diagnostics.show()

    def offer(self, *_: Any) -> None:
        """On first use open the set-up by itself; later the panel's message is enough."""
        from . import setup_store

        chosen = settings.get("python") or setup_store.environment() is not None
        if chosen or settings.get("setup_offered"):
            return
        settings.put("setup_offered", True)
        QTimer.singleShot(0, self.show_setup)

    def _make_page(self, parent: QWidget) -> QWidget:
        from .options_page import OptionsPage

        windows = (self.show_setup, self.show_diagnostics)
        page = OptionsPage(*windows, self._changed, parent, self._applied)
        self.page = page
        page.destroyed.connect(self._forget_page)
        return page

    def _forget_page(self) -> None:
        self.page = None

    def _on_setup_closed(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_changed(self) -> None:
        if self.page is not None:
            self.page.engine_changed()
        self._changed()

    def stop(self) -> None:
        """End every child process of the windows."""
        if self.dialog is not None:
            self.dialog.shut_down()
        if self.diagnostics is not None:
            self.diagnostics.requests.stop()
        for window in (self.models, self.page):
            if window is not None:
                window.models.shut_down()

    def unload(self) -> None:
        """Take everything out of QGIS again."""
        self.stop()
        self.log.close()
        if self._registered:
            self.iface.unregisterOptionsWidgetFactory(self.factory)
        for action in self._actions:
            self.iface.removePluginMenu(MENU, action)
            action.deleteLater()
        for window in (self.dialog, self.models, self.diagnostics):
            if window is not None:
                window.close()
                window.deleteLater()
        self.dialog = self.models = self.diagnostics = None
