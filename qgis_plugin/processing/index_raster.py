"""``terraseek:indexraster`` and ``terraseek:indexstatus``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..i18n import number, tr
from . import options
from .base import TerraSeekAlgorithm


class IndexAlgorithm(TerraSeekAlgorithm):
    """Parameters of both."""

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Index")

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group."""
        return "index"

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        options.add_extent(self)
        options.add_tiling(self)
        self.addOutput(QgsProcessingOutputFolder(options.INDEX, tr("Index")))
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputNumber("TILE_M", tr("Tile size (metres)")))

    def request(self) -> dict[str, Any]:
        """Return the params of the worker's method."""
        from ...engine.messages import IndexRequest

        raster = self.raster
        return IndexRequest(raster=raster.path, out=raster.out, **raster.options).to_dict()


class IndexRaster(IndexAlgorithm):
    """Cut a raster into tiles and embed them."""

    NAME = "indexraster"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Index raster")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Cuts a raster into overlapping tiles and computes what each one shows, once. After "
            "that a search takes a fraction of a second.\n\nThe index lies beside the raster. "
            "A cancelled run is not lost: the next one goes on there. Where the raster has "
            "changed, only changed tiles are computed again."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("EMBEDDED", tr("Tiles computed in this run")))
        self.addOutput(QgsProcessingOutputNumber("TILES_PER_S", tr("Tiles per second")))
        self.addOutput(QgsProcessingOutputString("MODEL_HASH", tr("Hash of the model")))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device that ran")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Index."""
        report = self.call("index", self.request(), feedback)
        feedback.pushInfo(
            tr(
                "%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}", report["n_tiles"]
            ).format(
                report["tile_m"],
                number(report["n_embedded"]),
                number(report["tiles_per_s"], 1),
                report["device"],
            )
        )
        return {
            options.INDEX: report["index"],
            "TILES": report["n_tiles"],
            "TILE_M": report["tile_m"],
            "EMBEDDED": report["n_embedded"],
            "TILES_PER_S": report["tiles_per_s"],
            "MODEL_HASH": report["model_hash"],
            "DEVICE_USED": report["device"],
        }


class IndexStatus(IndexAlgorithm):
    """Say how much of a raster is indexed."""

    NAME = "indexstatus"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Index status")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Says whether a raster is indexed with these settings: absent, partial, complete or "
            "stale (the raster has changed since), how many tiles there are, and how much disk "
            "they need. Computes nothing."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("STATE", tr("State")))
        self.addOutput(QgsProcessingOutputString("WHY", tr("Why it is stale")))
        self.addOutput(QgsProcessingOutputNumber("DONE", tr("Tiles that are indexed")))
        self.addOutput(QgsProcessingOutputNumber("GSD_M", tr("Pixel size (metres)")))
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", tr("Size of the index (MB)")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask."""
        status = self.call("index.status", self.request(), feedback)
        feedback.pushInfo(
            tr("{0}: {1} of %Ln tiles of {2:g} m", status["n_tiles"]).format(
                status["state"], number(status["n_done"]), status["tile_m"]
            )
        )
        if status.get("why"):
            feedback.pushInfo(status["why"])
        return {
            options.INDEX: status["index"],
            "TILES": status["n_tiles"],
            "TILE_M": status["tile_m"],
            "STATE": status["state"],
            "WHY": status.get("why", ""),
            "DONE": status["n_done"],
            "GSD_M": status["gsd_m"],
            "MEGABYTES": status.get("estimate_mb", 0.0),
        }
