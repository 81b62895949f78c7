"""The TerraSeek panel: choose an image, type a sentence, step through the tiles found."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QStringListModel, Qt, QTimer
from qgis.PyQt.QtWidgets import QCompleter, QFileDialog

from . import estimate, panel_text, project_state, results_store
from . import panel_settings as settings
from .i18n import tr
from .labelling.controller import LabelController
from .notify import Notifier, log
from .panel_again import PanelAgain
from .panel_compare import PanelCompare
from .panel_copy import PanelCopy
from .panel_events import EngineEvents
from .panel_feedback import PanelFeedback
from .panel_jobs import PanelJobs
from .panel_places import PanelPlaces
from .panel_query import PanelQuery
from .panel_results import PanelResults
from .panel_several import PanelSeveral
from .panel_ui import PanelUi
from .results_actions import ResultsActions
from .results_link import ResultsLink
from .session import EngineSession
from .settings import remember_query
from .sources import needs_copy, raster_path

#: Wait for the user to stop turning a spin box before asking the engine.
SETTLE_MS = 300


class SearchPanel(
    EngineEvents,
    PanelJobs,
    PanelQuery,
    PanelResults,
    PanelFeedback,
    PanelPlaces,
    PanelAgain,
    PanelSeveral,
    PanelCompare,
    PanelCopy,
    ResultsActions,
    QgsDockWidget,
):
    """The dock. All work is done by the engine's worker; every slot here is short.

    Parameters
    ----------
    iface : QgisInterface or None
        None only where there is no window, e.g. in ``qgis_process``.
    command : callable or None
        How the worker is started; see :class:`EngineClient`.
    """

    def __init__(self, iface, command=None) -> None:
        super().__init__(tr("TerraSeek"))
        self.setObjectName("TerraSeekPanel")  # QGIS keeps the place under this name
        self.iface = iface
        self.ui = PanelUi(self)
        self.setWidget(self.ui)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.notifier = Notifier(iface)
        self.session = EngineSession(command, self)
        canvas = iface.mapCanvas() if iface is not None else None
        self.link = ResultsLink(self.ui.results, canvas, self)
        self._status: dict[str, Any] | None = None
        self._layer_of_status = ""  # id of the layer that it is asked for
        self.show_setup: Any = None  # opens the set-up; None where the plugin has none
        self._models: list = []  # as the engine lists them
        self.show_models: Any = None  # opens the list of model packages, likewise
        self._no_model = False  # the engine is there and has none
        self._missing = ""  # why the engine cannot be used, empty when it can
        self._missing_hint = ""  # and what to do
        self._ran = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._ask_status)
        self._load_settings()
        self.labelling = LabelController(self)
        self._connect()
        self._on_layer()

    # -- set-up ----------------------------------------------------------------------

    def _load_settings(self) -> None:
        ui = self.ui
        ui.top.setValue(settings.get("top"))
        ui.tile.setValue(settings.get("tile"))
        ui.sizes.setText(settings.get("sizes"))
        ui.overlap.setValue(settings.get("overlap"))
        ui.device.setCurrentIndex(max(ui.device.findData(settings.get("device")), 0))
        ui.hide_earlier.setChecked(settings.get("hide_earlier"))
        ui.zoom.setChecked(settings.get("zoom_on_step"))
        ui.results_box.show_pictures(settings.get("gallery"))
        ui.heat_map.setChecked(settings.get("heat_map"))
        ui.overviews.setChecked(settings.get("overviews"))
        ui.area.set_mode(settings.get("area"))
        ui.show_options(settings.get("options_open"))
        name = settings.get("model")
        ui.model.addItem(name or tr("Default model"), name)
        self._history = QStringListModel(settings.get("history"), self)
        completer = QCompleter(self._history, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.query.setCompleter(completer)

    def read_settings(self) -> None:
        """Take the defaults of the options page, which the user has just accepted."""
        ui = self.ui
        ui.device.setCurrentIndex(max(ui.device.findData(settings.get("device")), 0))
        ui.tile.setValue(settings.get("tile"))
        ui.overlap.setValue(settings.get("overlap"))
        language = ui.query_box.language
        language.setCurrentIndex(max(language.findData(settings.get("language")), 0))
        self._read_query()
        self._on_layer()  # the cache may be elsewhere now, and with it the index

    def _connect(self) -> None:
        ui, session = self.ui, self.session
        ui.layer.layerChanged.connect(lambda *_: self._on_layer())
        # When its layer is removed the box moves on to another one without layerChanged.
        ui.layer.currentIndexChanged.connect(lambda *_: self._on_layer_moved())
        ui.query.textChanged.connect(lambda *_: self._refresh())
        ui.query.returnPressed.connect(self.search)
        ui.search.clicked.connect(lambda *_: self.search())
        ui.index.clicked.connect(lambda *_: self._index_or_set_up())
        ui.cancel.clicked.connect(lambda *_: self.cancel())
        ui.examples.menu().triggered.connect(lambda action: ui.query.setText(action.data()))
        ui.history.menu().aboutToShow.connect(self._fill_history)
        ui.heat_map.toggled.connect(lambda on: settings.put("heat_map", on))
        ui.options.toggled.connect(lambda on: settings.put("options_open", on))
        ui.hide_earlier.toggled.connect(lambda on: settings.put("hide_earlier", on))
        ui.tile.valueChanged.connect(lambda v: self._on_option("tile", v))
        ui.sizes.sizes_changed.connect(lambda: settings.put("sizes", ui.sizes.text()))
        ui.overlap.valueChanged.connect(lambda v: self._on_option("overlap", v))
        ui.overviews.toggled.connect(lambda on: self._on_option("overviews", on))
        ui.model.activated.connect(lambda *_: self._on_option("model", ui.model.currentData()))
        ui.device.activated.connect(lambda *_: settings.put("device", ui.device.currentData()))
        session.engine_ready.connect(self._on_ready)
        session.engine_missing.connect(self._on_missing)
        session.engine_broken.connect(self._on_broken)
        session.models.connect(self._on_models)
        session.status.connect(self._on_status)
        session.status_failed.connect(self._on_status_failed)
        session.job_started.connect(self._on_job_started)
        session.job_progress.connect(self._on_progress)
        session.job_done.connect(self._on_done)
        session.job_failed.connect(self._on_failed)
        session.job_cancelled.connect(self._on_cancelled)
        session.job_crashed.connect(self._on_crashed)
        session.client.log.connect(log)
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._on_layers_removed)
        project.writeProject.connect(self._on_write_project)
        project.readProject.connect(self._on_read_project)
        project.cleared.connect(self._on_cleared)
        ui.area.changed.connect(self._on_area)
        self._connect_query()
        self._connect_results()
        self._connect_feedback()
        self._connect_places()
        self._connect_again()
        self._connect_several()
        self._connect_compare()
        self._connect_actions()
        self._connect_copy()
        if self.iface is not None:
            ui.area.set_canvas(self.iface.mapCanvas())
            self.iface.currentLayerChanged.connect(self._follow)
            self._follow(self.iface.activeLayer())

    def showEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Start the engine with the first look at the panel, not with QGIS."""
        super().showEvent(event)
        if not self.session.client.is_running() and not self._missing:
            self._settle.start(0)

    # -- what the user does ----------------------------------------------------------

    def _follow(self, layer) -> None:
        """Take the active layer where it is an image; results never are."""
        if isinstance(layer, QgsRasterLayer):
            self.ui.layer.setLayer(layer)

    def _on_layer_moved(self) -> None:
        layer = self.ui.layer.currentLayer()
        if (layer.id() if layer is not None else "") != self._layer_of_status:
            self._on_layer()

    def _on_layer(self) -> None:
        layer = self.ui.layer.currentLayer()
        self._layer_of_status = layer.id() if layer is not None else ""
        self._status = None
        self.session.forget_status()
        self._settle.start(0)
        self._refresh()

    def _on_option(self, key: str, value: Any) -> None:
        settings.put(key, value)
        self._status = None
        self._settle.start(SETTLE_MS)
        self._refresh()

    def _on_area(self) -> None:
        settings.put("area", self.ui.area.mode.currentData())
        self._status = None
        self.session.forget_status()
        self._settle.start(SETTLE_MS)
        self._refresh()

    def _fill_history(self) -> None:
        menu = self.ui.history.menu()
        menu.clear()
        for query in self._history.stringList():
            menu.addAction(query).triggered.connect(lambda *_, q=query: self.ui.query.setText(q))
        if menu.isEmpty():
            menu.addAction(tr("Nothing yet")).setEnabled(False)

    def _ask_status(self) -> None:
        if not self.isVisible():
            return
        if self._problem()[0]:
            self._missing = "" if self.session.start() else self._missing
        else:
            path = raster_path(self.ui.layer.currentLayer())
            self.session.ask_status(self._index_request(path))
        self._refresh()

    def search(self) -> None:
        """Search the chosen image for the sentence in the query line."""
        if self.session.job is not None:
            return
        reason = self.query_fault()
        if reason:
            self.notifier.show("warning", reason)
            return
        job = self._job("search", title=self.query_title())
        if job is not None:
            self.session.run(job)  # before QGIS writes its settings to disk
            if job.request.query:
                self._history.setStringList(remember_query(job.request.query))

    def index(self) -> None:
        """Index the chosen image, or go on where an earlier run stopped."""
        full = estimate.disk_problem(self._status)
        if full:
            self.notifier.show("warning", full, tr("Free some disk, or choose a smaller area."))
            return
        job = self._job("index") if self.session.job is None else None
        if job is not None:
            self.session.run(job)

    def cancel(self) -> None:
        """Stop the running job or copy."""
        if self._copy is not None:
            self._copy.cancel()
        self.session.cancel()
        self._refresh()

    def choose_python(self) -> None:
        """Ask for the Python of the engine's environment and start it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Python of the engine's environment"))
        if path:
            settings.put("python", path)
            self._missing = ""
            self.session.restart()
            self._settle.start(0)

    def _index_or_set_up(self) -> None:
        if self._lacks_model() and self.show_models is not None:
            self.show_models()
        elif needs_copy(self.ui.layer.currentLayer()):
            self.ask_copy()
        elif self._missing and self._set_up_first():
            self.show_setup()
        elif self._missing and self.session.job is None:
            self._missing = ""
            if self.session.start():  # it may have been set up in the meantime
                self._settle.start(0)
        else:
            self.index()

    def _set_up_first(self) -> bool:
        """Tell whether the engine is missing for want of an environment, and can be set up."""
        chosen = bool(settings.get("python"))  # then that one is to be repaired or replaced
        return self.show_setup is not None and not chosen and not self.session.client.has_command()

    # -- what is shown ---------------------------------------------------------------

    def _what_to_do(self) -> str:
        return self._missing_hint if self._missing else ""

    def _lacks_model(self) -> bool:
        return self._no_model and not self._missing

    def _is_coming(self, problem: str) -> bool:
        """Tell whether what the chosen layer lacks in its index is being computed now."""
        job = self.session.job
        if job is None or problem or panel_text.is_complete(self._status):
            return False
        return job.layer_id == self._layer_of_status

    def _refresh(self) -> None:
        ui, job = self.ui, self.session.job
        no_model = panel_text.no_model() if self._lacks_model() else None
        problem = self._problem()
        model, device = ui.model.currentData() or "", ui.device.currentData()
        time = estimate.time_left(self._status, model, device)
        dot, text, tip = panel_text.state(problem, self._missing, self._status, time)
        if no_model:
            dot = "bad"
        if self._is_coming(problem[0]):
            dot, text = "busy", panel_text.busy(job)
        ui.set_state(dot, text, tip)
        ui.hint.setText(panel_text.first_steps(problem, self._what_to_do(), self._status))
        copying = self._copy is not None
        ui.progress.setVisible(job is not None or copying)
        ui.cancel.setEnabled(copying or (job is not None and not job.cancelling))
        if job is not None and job.cancelling:
            ui.stage.setText(tr("Stopping…"))
        why = panel_text.busy(job) or problem[0] or self._missing
        query = self.query_fault()
        ui.search.setEnabled(not (why or query))
        ui.search.setToolTip(why or query or tr("Rank the tiles (Enter)"))
        label, index_tip, can_index = panel_text.index_button(self._status, self._missing, why)
        if self._missing and self._set_up_first():
            label, index_tip = tr("Set up…"), tr("Set up the search engine")
        if no_model and self.show_models is not None:
            label, index_tip, can_index = tr("Install…"), no_model[1], True
        elif needs_copy(ui.layer.currentLayer()):
            area = ui.area.bounds(ui.layer.currentLayer())[1]
            label, can_index = tr("Copy…"), not (area or copying)
            index_tip = area or tr("Copy the chosen area to a file that can be searched")
        ui.index.setText(label)
        ui.index.setToolTip(index_tip)
        ui.index.setEnabled(can_index)
        ui.footer.setText(self._ran)
        ui.several.setEnabled(job is None and not self._missing)
        ui.compare.setEnabled(job is None and not self._missing)
        self._refresh_marks()
        self.labelling.refresh()

    # -- the project -----------------------------------------------------------------

    def _on_write_project(self, *_args) -> None:
        project_state.write(self)

    def _on_read_project(self, *_args) -> None:
        project_state.restore(self)

    def _on_cleared(self) -> None:
        if self._turns.waiting():  # results of the project that was closed
            self._turns.clear()
            self._forget_results()
        results_store.sweep()

    def shut_down(self) -> None:
        """End the worker and let go of QGIS; called when the plugin is unloaded."""
        self._settle.stop()
        self._turns.clear()
        self._stop_copy()
        self._check.stop()
        self._close_again()
        self._close_several()
        self._close_compare()
        self.ui.gallery.thumbnails.cancel()
        self.ui.area.close_canvas()
        self.labelling.close()
        self.session.blockSignals(True)
        self.session.stop()
        self.link.close()
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._on_layers_removed)
        project.writeProject.disconnect(self._on_write_project)
        project.readProject.disconnect(self._on_read_project)
        project.cleared.disconnect(self._on_cleared)
        if self.iface is not None:
            self.iface.currentLayerChanged.disconnect(self._follow)
