"""What algorithms have in common whose input is a map of classes."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..i18n import tr
from . import options, outputs
from .enums import POLYGONS, RASTERS
from .land_cover import LandCoverAlgorithm

LABELS, LABEL_FIELD, CLASSES, OUTPUT = "LABELS", "LABEL_FIELD", "CLASSES", "OUTPUT"


class MapAlgorithm(LandCoverAlgorithm):
    """What has a map of classes for its input, and opens layers as files."""

    #: Parameters that hold layers.
    LAYERS: tuple[str, ...] = (LABELS,)
    SUFFIXES: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._files: dict[str, outputs.LayerFile] = {}

    def add_map(self) -> None:
        """Declare the map and how its classes are known."""
        for parameter, text, advanced in (
            (
                QgsProcessingParameterMapLayer(
                    LABELS, tr("Map of classes"), types=[POLYGONS, RASTERS]
                ),
                tr(
                    "Polygons or a raster of classes: of “Label land cover”, which knows its "
                    "classes, or any other."
                ),
                False,
            ),
            (
                QgsProcessingParameterField(
                    LABEL_FIELD,
                    tr("Field of the map"),
                    parentLayerParameterName=LABELS,
                    optional=True,
                ),
                tr("Field of the polygons with the class; empty is “class”."),
                True,
            ),
            (
                QgsProcessingParameterString(CLASSES, tr("Class list"), optional=True),
                tr(
                    "For a map that does not know its classes: name of a list that comes with "
                    "TerraSeek, path of one, or typed names."
                ),
                True,
            ),
        ):
            options.add(self, parameter, text, advanced=advanced)

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        for name in self.LAYERS:
            layer = self.parameterAsLayer(parameters, name, context)
            title = self.parameterDefinition(name).description()
            if layer is None or not layer.isValid():
                return tr("“{0}” cannot be opened. Check its path.").format(title)
            if not isinstance(layer, (QgsRasterLayer, QgsVectorLayer)):
                return tr("“{0}” has to be a raster or a vector layer.").format(title)
            if isinstance(layer, QgsRasterLayer) and layer.providerType() != "gdal":
                return tr("“{0}” is a web layer. Save it as a file first.").format(layer.name())
            if not layer.crs().isValid():
                return tr("“{0}” has no coordinate reference system. Assign one.").format(
                    layer.name()
                )
        overwrite = self.parameterAsBoolean(parameters, outputs.OVERWRITE, context)
        return outputs.target_problem(
            parameters.get(OUTPUT), self.SUFFIXES, overwrite, context.project()
        )

    def prepareAlgorithm(  # noqa: N802 - the name that QGIS calls
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers on the main thread."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        for name in self.LAYERS:
            self._files[name] = outputs.LayerFile(self, parameters, context, name)
        return True

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        """Return a text, None where it is empty."""
        return (self.parameterAsString(parameters, name, context) or "").strip() or None

    def of_map(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Return the fields of a request that name the map."""
        from ..i18n.locale import interface_locale, language_of

        if not self._files:
            raise QgsProcessingException(tr("The layers have not been read."))
        path, layer = self._files[LABELS].path(feedback)
        return {
            "labels": path,
            "labels_layer": layer,
            "label_field": self.text(parameters, LABEL_FIELD, context),
            "classes": self.text(parameters, CLASSES, context),
            "language": language_of(interface_locale()),
            "overwrite": self.parameterAsBoolean(parameters, outputs.OVERWRITE, context),
        }
