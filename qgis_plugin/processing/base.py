"""What all algorithms have in common: identity, checks, the worker, errors.

The provider is loaded with QGIS: what only a run needs is imported by the run.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from ..i18n.said import said
from . import options
from .options import RasterOptions

ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "terraseek.svg"
HELP_URL = "https://github.com/terraseek/terraseek/blob/main/docs/processing.md"
#: Fields of requests that are paths, and those that may be the path of a file.
PATHS = ("raster", "source", "index", "out", "out_index", "scores", "heatmap", "path", "labels",
         "reference", "polygons")  # fmt: skip
FILES = ("classes", "mapping")


def absolute(params: dict[str, Any]) -> dict[str, Any]:
    """Return a request whose paths do not depend on the folder: the worker has another one.

    ``qgis_process`` is given relative paths.
    """
    found = dict(params)
    for name in (*PATHS, *FILES):
        value = found.get(name)
        if not isinstance(value, str) or not value or "://" in value or value.startswith("/vsi"):
            continue
        if name in PATHS or os.path.isfile(value):
            found[name] = os.path.abspath(value)
    return found


class TerraSeekAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms; a subclass has ``NAME``, texts, parameters and :meth:`work`.

    Layers are read in ``prepareAlgorithm``, on the main thread; the work runs in whatever
    thread Processing chooses and touches none.

    Attributes
    ----------
    worker_command : callable or None
        How the worker is started; None finds the engine's environment.
    """

    #: The id; never changes.
    NAME = ""
    worker_command: Callable[[], Any] | None = None

    def __init__(self) -> None:
        super().__init__()
        self._raster: RasterOptions | None = None

    @property
    def raster(self) -> RasterOptions:
        """What ``prepareAlgorithm`` read."""
        if self._raster is None:
            raise QgsProcessingException(tr("The raster has not been read."))
        return self._raster

    # -- identity --------------------------------------------------------------------

    def createInstance(self) -> TerraSeekAlgorithm:  # noqa: N802 - the name that QGIS calls
        """Return a new algorithm of the same kind."""
        return type(self)()

    def name(self) -> str:
        """Return the id within the provider."""
        return self.NAME

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Search")

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group."""
        return "search"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the icon's file."""
        return str(ICON)

    def helpUrl(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the page that describes the algorithms."""
        return HELP_URL

    def tags(self) -> list[str]:
        """Return words that find the algorithm in the toolbox."""
        words = tr("search,imagery,raster,tiles,similarity,deep learning,CLIP,text,retrieval")
        return [*words.split(","), "terraseek"]

    # -- checks ----------------------------------------------------------------------

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong with the parameters and what to do; empty when nothing is."""
        if self.parameterDefinition(options.INPUT) is None:
            return ""
        layer = self._layer(parameters, context)
        found = options.raster_problem(layer)
        if not found and layer is not None:
            found = options.option_problem(self, parameters, context, layer)
        return found

    def checkParameterValues(  # noqa: N802 - the name that QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Tell whether the parameters can be used, and why not."""
        ok, message = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, message
        message = self.problem(parameters, context)
        return not message, message

    def _layer(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> QgsRasterLayer | None:
        layer = self.parameterAsRasterLayer(parameters, options.INPUT, context)
        return layer if isinstance(layer, QgsRasterLayer) else None

    # -- the run ---------------------------------------------------------------------

    def prepareAlgorithm(  # noqa: N802 - the name that QGIS calls
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers; models and scripts come here without any check before."""
        message = self.problem(parameters, context)
        if message:
            raise QgsProcessingException(message)
        if self.parameterDefinition(options.INPUT) is not None:
            self._raster = options.read_raster(
                self, parameters, context, self._layer(parameters, context)
            )
        return True

    def processAlgorithm(  # noqa: N802 - the name that QGIS calls
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do the work; an error of the engine is shown with what to do about it."""
        from ..blocking_client import EngineCancelled, EngineError

        try:
            return self.work(parameters, context, feedback)
        except EngineCancelled:
            feedback.pushInfo(
                tr("Cancelled. What has been indexed is kept; run it again to go on.")
            )
            return {}
        except EngineError as error:
            from ..labelling.text import plain_hint

            raise QgsProcessingException(plain_hint(str(error))) from error

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Return the outputs; runs in any thread."""
        raise NotImplementedError

    def call(
        self, method: str, params: dict[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Start a worker, send one request, return the answer; warnings go to the log.

        Raises
        ------
        EngineError
            With the engine's message and hint.
        """
        with self.client(feedback) as client:
            return self.ask(client, method, params, feedback)

    def client(self, feedback: QgsProcessingFeedback) -> Any:
        """Return the client of a worker, which runs as long as it is entered."""
        from ..blocking_client import BlockingClient
        from .progress import Reporter

        reporter = Reporter(feedback)
        return BlockingClient(
            self.worker_command,
            is_cancelled=feedback.isCanceled,
            on_progress=reporter.progress,
            on_log=reporter.log,
        )

    @staticmethod
    def ask(
        client: Any, method: str, params: dict[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Send one request; warnings go to the log, each once."""
        answer: dict[str, Any] = client.call(method, absolute(params))
        for warning in answer.get("warnings") or []:
            if warning not in client.warned:
                client.warned.add(warning)
                feedback.pushWarning(said(str(warning)))
        return answer
