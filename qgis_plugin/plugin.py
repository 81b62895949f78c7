"""The plugin as QGIS sees it: an action, a panel, nothing that costs time at start."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction

from . import settings
from .i18n import locale, tr


class TerraSeekPlugin:
    """Adds the panel to QGIS.

    Parameters
    ----------
    iface : QgisInterface or None
        None in ``qgis_process``: then there is nothing to show.

    Attributes
    ----------
    dock : SearchPanel or None
        The panel, None until it is first shown: its parts are not loaded before.
    worker_command : callable or None
        How the worker is started; None finds the engine's environment.
    """

    def __init__(self, iface) -> None:
        self.iface = iface
        self.dock: Any = None
        self.action: Any = None
        self.worker_command: Any = None
        self.provider: Any = None
        self.setup: Any = None
        # Before anything is named, and for qgis_process as well.
        self._translator = locale.install()

    def initProcessing(self) -> None:  # noqa: N802 - the name that QGIS calls
        """Add the algorithms; ``qgis_process`` calls this and never ``initGui``."""
        if self.provider is not None:
            return
        from .processing.provider import TerraSeekProvider

        provider = TerraSeekProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:  # noqa: N802 - the name that QGIS calls
        """Add the action; reopen the panel where it was open when QGIS was closed."""
        self.initProcessing()
        if self.iface is None:
            return
        from .icons import icon

        self.action = QAction(icon("terraseek"), tr("TerraSeek panel"), self.iface.mainWindow())
        self.action.setObjectName("terraseek_panel")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Search your imagery by typing a sentence"))
        self.action.triggered.connect(self.show_dock)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu("TerraSeek", self.action)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._end_worker)
        from .setup_hooks import SetupHooks

        self.setup = SetupHooks(self.iface, self._restart_engine, self._read_settings)
        if settings.get("panel_open"):
            self.show_dock(True)

    def show_dock(self, shown: bool = True) -> None:
        """Show or hide the panel; the first call makes it."""
        if self.iface is None:
            return
        if self.dock is None:
            if not shown:
                return
            from .panel import SearchPanel

            self.dock = SearchPanel(self.iface, self.worker_command)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            # The window's state was restored before the panel existed.
            self.iface.mainWindow().restoreDockWidget(self.dock)
            self.dock.visibilityChanged.connect(self._on_visibility)
            if self.setup is not None and self.worker_command is None:
                self.dock.session.engine_missing.connect(self.setup.offer)
                self.dock.show_setup = self.setup.show_setup
            if self.setup is not None:
                self.dock.show_models = self.setup.show_models
        self.dock.setVisible(bool(shown))
        if shown:
            self.dock.raise_()
            self.dock.ui.query.setFocus()
        settings.put("panel_open", bool(shown))

    def _on_visibility(self, _visible: bool) -> None:
        # A tab behind another one is still open; closing by its cross is not.
        if self.dock is not None and self.action is not None:
            open_now = not self.dock.isHidden()
            self.action.setChecked(open_now)
            if self.iface.mainWindow().isVisible():
                settings.put("panel_open", open_now)

    def _restart_engine(self) -> None:
        """Start the engine anew, e.g. with another environment; a running job is left alone."""
        if self.dock is not None and self.dock.session.job is None:
            self.dock.session.restart()
            # The panel asks for the state of its layer again.
            self.dock.ui.layer.layerChanged.emit(self.dock.ui.layer.currentLayer())

    def _read_settings(self) -> None:
        """Take what the options page has changed into the panel."""
        if self.dock is not None:
            self.dock.read_settings()

    def _end_worker(self) -> None:
        if self.setup is not None:
            self.setup.stop()
        if self.dock is not None:
            self.dock.session.stop()

    def unload(self) -> None:
        """Take everything out of QGIS again; the worker has ended when this returns."""
        if self.provider is not None:
            provider, self.provider = self.provider, None
            QgsApplication.processingRegistry().removeProvider(provider)
        application = QCoreApplication.instance()
        if application is not None and self.action is not None:
            application.aboutToQuit.disconnect(self._end_worker)
        if self.setup is not None:
            setup, self.setup = self.setup, None
            setup.unload()
        if self.dock is not None:
            dock, self.dock = self.dock, None
            dock.visibilityChanged.disconnect(self._on_visibility)
            dock.shut_down()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu("TerraSeek", self.action)
            self.action.deleteLater()
            self.action = None
        locale.remove(self._translator)
        self._translator = None
