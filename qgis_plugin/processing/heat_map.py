"""``terraseek:heatmap``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
)

from ..i18n import tr
from . import options, query
from .search import OUTPUT, SearchAlgorithm


class HeatMap(SearchAlgorithm):
    """Write the score of every tile as a raster."""

    NAME = "heatmap"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Score heat map")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Writes how well each place of a raster fits a sentence: a GeoTIFF whose cells are "
            "the steps of the tile grid and hold the mean score of the tiles that cover them.\n\n"
            "A raster that is not indexed is indexed first."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        query.add_query(self)
        self.add_common()
        options.add(
            self,
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Heat map")),
            tr("A GeoTIFF (.tif) of 32-bit numbers; no data where there are no tiles."),
        )
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputNumber("BEST_SCORE", tr("Best score")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Search and write."""
        from .results import StyleHeat, style_when_loaded

        target = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        request = self.request(parameters, context, top=1, heatmap=target)
        result = self.call("search", request, feedback)
        sentence = str(result.get("query", ""))
        style_when_loaded(context, target, StyleHeat(sentence), f"{sentence} · {self.raster.name}")
        hits = result.get("hits") or []
        return {
            OUTPUT: target,
            "TILES": int(result.get("n_tiles") or 0),
            "BEST_SCORE": float(hits[0]["score"]) if hits else 0.0,
        }

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        target = parameters.get(OUTPUT)
        if isinstance(target, str) and Path(target).suffix.lower() not in ("", ".tif", ".tiff"):
            return tr("The heat map is a GeoTIFF: choose a name that ends with .tif.")
        return super().problem(parameters, context)
