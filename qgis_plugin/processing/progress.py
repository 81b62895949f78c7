"""What the engine reports, as feedback of Processing."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..i18n import duration, number, tr

#: Every text is a line in the log of the dialog: more often would bury the rest.
TEXT_S = 2.0


def stage_text(params: dict[str, Any]) -> str:
    """Return a ``progress`` notification in words: stage, tiles, tiles/s, time left."""
    stage = str(params.get("stage", ""))
    total = params.get("total") or 0
    done = number(params.get("done") or 0)
    if stage == "patches":
        return tr("Labelling the patches of {0} of %Ln tiles", total).format(done)
    if stage == "assess":
        return tr("Comparing with the reference: {0} %").format(done)
    if stage == "sample":
        return tr("Drawing points: {0} %").format(done)
    if stage != "index":
        names = {
            "load": tr("Loading the model and reading the raster"),
            "wait": tr("Waiting for another process that writes this index"),
            "search": tr("Searching"),
            "label": tr("Labelling"),
        }
        return names.get(stage) or str(params.get("message") or stage)
    parts = [tr("Indexing {0} of %Ln tiles", total).format(done)]
    if params.get("rate"):
        parts.append(tr("{0} tiles/s").format(number(params["rate"], 1)))
    if params.get("eta_s") is not None:
        parts.append(tr("{0} left").format(duration(params["eta_s"])))
    return ", ".join(parts)


class Reporter:
    """Passes the engine's notifications on to a feedback, in the algorithm's thread."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""
        self._last = 0.0

    def progress(self, params: dict[str, Any]) -> None:
        """Take a ``progress`` notification."""
        stage, now = str(params.get("stage", "")), time.monotonic()
        done, total = params.get("done") or 0, params.get("total") or 0
        if stage in ("index", "patches", "assess", "sample") and total:
            self._feedback.setProgress(100.0 * done / total)
        elif stage == "search" or (stage == "label" and done):  # comes last
            self._feedback.setProgress(100.0)
        finished = stage == "index" and done == total
        if stage != self._stage or now - self._last >= TEXT_S or finished:
            self._stage, self._last = stage, now
            self._feedback.setProgressText(stage_text(params))

    def log(self, level: str, text: str) -> None:
        """Take a line of the engine's log."""
        if level == "warning":
            self._feedback.pushWarning(text)
        elif level == "info":
            self._feedback.pushInfo(text)
        else:
            self._feedback.pushDebugInfo(text)
