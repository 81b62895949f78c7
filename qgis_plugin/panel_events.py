"""What the panel does with what the engine says; one half of ``SearchPanel``."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt

from . import estimate, panel_text, settings
from .examples import interface_language
from .i18n import tr
from .i18n.locale import interface_locale
from .i18n.said import said
from .labelling.text import plain_hint
from .notify import log
from .panel_part import PanelPart
from .session import Job


class EngineEvents(PanelPart):
    """Slots of the session's signals; every one is short, for it runs in the window's thread."""

    _ran: str
    _no_model: bool
    _status: Optional[dict[str, Any]]

    def _on_ready(self, versions: dict) -> None:
        self._missing = ""
        self._ran = self._ran or tr("Engine {0} ready").format(versions.get("engine", "?"))
        self._refresh()

    def _on_missing(self, message: str, hint: str) -> None:
        if not self._missing:
            choose = (tr("Choose Python…"), self.choose_python)
            if self._set_up_first():
                choose = (tr("Set up…"), self.show_setup)
            self.notifier.show("warning", message, hint, choose)
        self._missing, self._missing_hint = message, hint
        self._refresh()

    def _on_broken(self, reason: str) -> None:
        hint = tr("Details are in the log tab TerraSeek.")
        self._missing, self._missing_hint = reason, hint
        self.notifier.show("critical", reason, hint, (tr("Try again"), self._index_or_set_up))
        self._refresh()

    def model_has_patches(self) -> bool:
        """Tell whether the chosen model has patch embeddings, for finer maps of classes."""
        chosen = self.ui.model.currentData() or ""
        return any(
            model.get("patches")
            for model in self._models
            if (model.get("name") == chosen if chosen else model.get("default"))
        )

    def _on_models(self, models: list) -> None:
        self._models = models
        if not models and not self._no_model and self.show_models is not None:
            self.notifier.show(
                "warning", *panel_text.no_model(), (tr("Install…"), self.show_models)
            )
        self._no_model = not models
        combo, chosen = self.ui.model, self.ui.model.currentData()
        combo.clear()
        for text, name, tip in panel_text.model_items(models):
            combo.addItem(text, name)
            combo.setItemData(combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        if chosen and combo.findData(chosen) < 0:
            combo.addItem(tr("{0} (not installed)").format(chosen), chosen)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        self._refresh()

    def _on_status(self, status: dict) -> None:
        self._status = status
        if status.get("state") == "complete":
            language = settings.get("language") or interface_language(interface_locale())
            self.session.warm(self.ui.model.currentData() or "", language)
        self._refresh()

    def _on_status_failed(self, failure: dict) -> None:
        self._status = {"state": "failed", **failure}
        log("warning", f"{failure['message']} {failure['hint']}")
        self._refresh()

    def _on_job_started(self, job: Job) -> None:
        self.ui.bar.setRange(0, 0)
        self.ui.stage.setText(tr("Starting the engine…"))
        self._refresh()

    def _on_progress(self, job: Job) -> None:
        total = int(job.last.get("total") or 0)
        self.ui.bar.setRange(0, total)
        self.ui.bar.setValue(int(job.last.get("done") or 0))
        self.ui.stage.setText(panel_text.progress(job.last))

    def _on_done(self, job: Job, value: dict) -> None:
        both = value.get("results") if job.kind == "search.compare" else None
        ran = both[0] if both else value
        if ran.get("device"):
            self._ran = panel_text.ran(ran)
        # Labelling shows its own: with every change again would be too often.
        own = job.kind in ("label", "assess", "sample")
        warnings, hints = self._said_of_query()  # they stand below the line already
        for warning in [] if own else value.get("warnings") or []:
            if warning in warnings + hints:
                continue
            self.notifier.show("warning", plain_hint(said(str(warning))))
        report = value if job.kind == "index" else value.get("indexed")
        if isinstance(report, dict):
            estimate.remember(report, job.request.model or "", job.request.device)
        if job.save_to:
            self._on_saved(job.save_to, "")
        elif job.kind in ("search", "search.again"):
            self._make_layer(job, value)
        elif job.kind == "search.compare":
            self._on_compared(job, value)
        if job.kind == "search.again":
            self._compare_again(job, value)
        self._settle.start(0)
        self._refresh()

    def _on_failed(self, job: Job, failure: dict) -> None:
        self.notifier.show("critical", failure["message"], plain_hint(failure["hint"]))
        self._settle.start(0)
        self._refresh()

    def _on_cancelled(self, job: Job) -> None:
        self.notifier.show("info", tr("Stopped. The tiles indexed so far are kept."))
        self._settle.start(0)
        self._refresh()

    def _on_crashed(self, job: Job, reason: str) -> None:
        def again() -> None:
            self.session.run(job)

        label = tr("Continue") if job.kind == "index" or job.last else tr("Try again")
        hint = tr("What was indexed is kept; details are in the log tab TerraSeek.")
        self.notifier.show("critical", reason, hint, (label, again))
        self._refresh()

    def _on_layers_removed(self, layer_ids: list[str]) -> None:
        self.ui.gallery.thumbnails.cancel()  # it may be drawing one of them
        if self._comparison is not None:
            for side in self._comparison.sides:
                side.gallery.thumbnails.cancel()
        if self.link.removed(layer_ids):
            self._forget_results()
        job = self.session.job
        if job is not None and job.layer_id in layer_ids and not job.cancelling:
            text = tr("“{0}” was removed, so its job is stopped.").format(job.layer_name)
            self.notifier.show("info", text)
            self.cancel()
