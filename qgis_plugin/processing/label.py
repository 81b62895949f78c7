"""``terraseek:labellandcover`` and ``terraseek:labelpolygons``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ...engine.labels.messages import FORMS
from ..i18n import tr
from . import label_options, options, outputs
from .enums import POLYGONS as POLYGON_LAYERS
from .land_cover import OUTPUT, RASTER, SCORES, LabelAlgorithm

FORM, POLYGONS = "FORM", "POLYGONS"


class LabelLandCover(LabelAlgorithm):
    """Give the tiles of a raster classes."""

    NAME = "labellandcover"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Label land cover")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Gives every tile of a raster a class of a list, without training: the names of the "
            "classes are compared with the tiles. What the model is not sure of becomes "
            "“unknown”.\n\nA raster that is not indexed is indexed first; another list on the "
            "same raster takes a second. Check the result with “Stratified sample” and “Assess "
            "accuracy”."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        label_options.add_classes(self)
        options.add(
            self,
            QgsProcessingParameterEnum(
                FORM,
                tr("Polygons"),
                list(FORMS),
                defaultValue="dissolved",
                usesStaticStrings=True,
            ),
            tr("Of touching cells of one class (dissolved), or one for each tile (tiles)."),
        )
        label_options.add_decision(self)
        label_options.add_smoothing(self)
        options.add_extent(self)
        options.add_index(self)
        options.add_tiling(self)
        outputs.add_overwrite(self)
        for parameter, text in (
            (
                QgsProcessingParameterVectorDestination(
                    OUTPUT, tr("Labelled areas"), POLYGON_LAYERS, optional=True
                ),
                tr("Polygons with class, probability, margin, second class (.gpkg, .geojson)."),
            ),
            (
                QgsProcessingParameterRasterDestination(
                    RASTER, tr("Class raster"), optional=True, createByDefault=False
                ),
                tr("A GeoTIFF (.tif) of class values with colours and names; 0 is unknown."),
            ),
            (
                QgsProcessingParameterRasterDestination(
                    SCORES, tr("Scores of every class"), optional=True, createByDefault=False
                ),
                tr(
                    "A GeoTIFF (.tif): probability, margin, entropy, then the probability of each "
                    "class, before unknown and smoothing."
                ),
            ),
        ):
            options.add(self, parameter, text)
        self.add_outputs()

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        if not any(parameters.get(name) for name in (OUTPUT, RASTER, SCORES)):
            return tr("There is nothing to write: choose polygons, a raster or scores.")
        return super().problem(parameters, context)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Label and write."""
        files = {name: self.target(parameters, name, context) for name in (OUTPUT, RASTER, SCORES)}
        maps = [files[name] for name in (OUTPUT, RASTER) if files[name]]
        request = self.request(
            parameters,
            context,
            out=maps[0] if maps else None,
            scores=files[SCORES] or None,
            form=self.parameterAsEnumString(parameters, FORM, context) or "dissolved",
        )
        found = self.label(request, maps[1:], context, feedback)
        return {**found, **{name: path for name, path in files.items() if path}}


class LabelPolygons(LabelAlgorithm):
    """Give the user's polygons classes."""

    NAME = "labelpolygons"

    def __init__(self) -> None:
        super().__init__()
        self._polygons: outputs.LayerFile | None = None

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Label polygons")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Gives every polygon of a layer (parcels, segments) the class that fits it best: the "
            "mean of the scores of the tiles below it, weighted by the area that it covers. The "
            "result is a copy of the layer with class, probability, margin and second class.\n\n"
            "A polygon smaller than a tile gets the class of its surroundings."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        options.add(
            self,
            QgsProcessingParameterFeatureSource(POLYGONS, tr("Polygons"), [POLYGON_LAYERS]),
            tr(
                "What is labelled, in any coordinate reference system. Only the selected ones "
                "where asked for. The layer is not changed."
            ),
        )
        label_options.add_classes(self)
        label_options.add_decision(self)
        options.add_extent(self)
        options.add_index(self)
        options.add_tiling(self)
        outputs.add_overwrite(self)
        options.add(
            self,
            QgsProcessingParameterVectorDestination(
                OUTPUT, tr("Labelled polygons"), POLYGON_LAYERS
            ),
            tr("The polygons with their own fields and those of the labels (.gpkg, .geojson)."),
        )
        self.add_outputs()

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        source = self.parameterAsSource(parameters, POLYGONS, context)
        if source is None:
            return tr("The polygon layer cannot be opened. Check its path.")
        if not source.sourceCrs().isValid():
            return tr("The polygon layer has no coordinate reference system. Assign one.")
        if not source.featureCount():
            return tr("The polygon layer is empty.")
        return super().problem(parameters, context)

    def prepareAlgorithm(  # noqa: N802 - the name that QGIS calls
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers on the main thread."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        self._polygons = outputs.LayerFile(self, parameters, context, POLYGONS, as_shown=True)
        return True

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Label and write."""
        if self._polygons is None:
            raise QgsProcessingException(tr("The polygon layer has not been read."))
        path, layer = self._polygons.path(feedback)
        target = self.target(parameters, OUTPUT, context)
        request = self.request(parameters, context, out=target, polygons=path, polygons_layer=layer)
        return {**self.label(request, [], context, feedback), OUTPUT: target}
