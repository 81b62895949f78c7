"""The provider ``terraseek`` in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from .accuracy import AssessAccuracy
from .base import ICON
from .evaluate import EvaluateSearch
from .heat_map import HeatMap
from .index_raster import IndexRaster, IndexStatus
from .label import LabelLandCover, LabelPolygons
from .models import ExportIndex, ModelInformation
from .search import SearchExample, SearchText
from .steered import ReadQuery, RunAgain, RunDetector, SearchMarks
from .stratified_sample import StratifiedSample

#: In the order of a first use. Ids never change: models and scripts hold them.
ALGORITHMS = (
    IndexRaster,
    IndexStatus,
    SearchText,
    SearchExample,
    SearchMarks,
    RunDetector,
    RunAgain,
    ReadQuery,
    HeatMap,
    LabelLandCover,
    LabelPolygons,
    StratifiedSample,
    AssessAccuracy,
    EvaluateSearch,
    ExportIndex,
    ModelInformation,
)


class TerraSeekProvider(QgsProcessingProvider):
    """Every action of the panel as an algorithm."""

    def id(self) -> str:
        """Return the id; never changes."""
        return "terraseek"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "TerraSeek"

    def longName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name with what it does."""
        return tr("TerraSeek: search imagery by text")

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the icon's file."""
        return str(ICON)

    def loadAlgorithms(self) -> None:  # noqa: N802 - the name that QGIS calls
        """Add the algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802 - QGIS's name
        """Return the formats of heat maps."""
        return ["tif"]

    def supportsNonFileBasedOutput(self) -> bool:  # noqa: N802 - the name that QGIS calls
        """Return True: tiles may go to a temporary layer or a database."""
        return True
