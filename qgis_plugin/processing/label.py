"""``terraseek:labellandcover`` and ``terraseek:labelpolygons``."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
)

from ...engine.labels.messages import FORMS, LabelRequest
from ..i18n import number, tr
from . import label_options, options, outputs
from .base import TerraSeekAlgorithm
from .enums import POLYGONS as POLYGON_LAYERS
from .results import style_when_loaded

OUTPUT, RASTER, SCORES, FORM, POLYGONS = "OUTPUT", "RASTER", "SCORES", "FORM", "POLYGONS"
VECTORS, RASTERS = (".gpkg", ".geojson"), (".tif", ".tiff")


class LandCoverAlgorithm(TerraSeekAlgorithm):
    """Group of the algorithms of labelling and accuracy."""

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Land cover")

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group."""
        return "landcover"

    def tags(self) -> list[str]:
        """Return words that find the algorithm in the toolbox."""
        words = tr("land cover,land use,classification,label,zero-shot,classes,accuracy,LULC")
        return [*words.split(","), *super().tags()]


class StyleLabels(QgsProcessingLayerPostProcessorInterface):
    """Gives a label layer the panel's colours and names."""

    def __init__(self, report: dict[str, Any], request: dict[str, Any], *, scores: bool) -> None:
        super().__init__()
        self._report, self._request, self._scores = report, request, scores

    def postProcessLayer(  # noqa: N802 - the name that QGIS calls
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called on the main thread when it is in the project."""
        from ..i18n.locale import interface_locale, language_of
        from ..labelling import map_layers

        if not isinstance(layer, QgsMapLayer) or not layer.isValid():
            return
        if self._scores:
            if isinstance(layer, QgsRasterLayer):
                map_layers.style_scores(layer)
            return
        map_layers.style(layer, self._report, language_of(interface_locale()))
        record = {"report": self._report, "request": self._request, "layer_id": ""}
        map_layers.describe(layer, {**record, "source_name": layer.name()})


class LabelAlgorithm(LandCoverAlgorithm):
    """What labelling of tiles and of polygons have in common."""

    def add_outputs(self) -> None:
        """Declare the figures of a run."""
        for name, text in (
            ("UNITS", tr("Number of labelled places")),
            ("UNKNOWN", tr("Number of unknown places")),
            ("LOWEST", tr("Probability below which a place is unknown")),
            ("UNKNOWN_M2", tr("Unknown area in square metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("AREAS", tr("Square metres of each class (JSON)")))
        self.addOutput(QgsProcessingOutputFolder(options.INDEX, tr("Index")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong; the cheap checks first."""
        found = label_options.decision_problem(self, parameters, context)
        overwrite = self.parameterAsBoolean(parameters, outputs.OVERWRITE, context)
        for name, suffixes in ((OUTPUT, VECTORS), (RASTER, RASTERS), (SCORES, RASTERS)):
            if not found and self.parameterDefinition(name) is not None:
                found = outputs.target_problem(
                    parameters.get(name), suffixes, overwrite, context.project()
                )
        return found or super().problem(parameters, context)

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, **values: Any
    ) -> LabelRequest:
        """Return the params of the worker's ``label``."""
        raster = self.raster
        return LabelRequest(
            source=raster.index or raster.path,
            out_index=raster.out,
            overwrite=self.parameterAsBoolean(parameters, outputs.OVERWRITE, context),
            **raster.options,
            **label_options.read(self, parameters, context),
            **values,
        )

    def target(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the file of an output, empty where it is not wanted."""
        if self.parameterDefinition(name) is None or not parameters.get(name):
            return ""
        return str(self.parameterAsOutputLayer(parameters, name, context))

    def label(
        self,
        request: LabelRequest,
        extra: list[str],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Label into ``request.out`` and, with the same worker, into ``extra`` files."""
        with self.client(feedback) as client:
            report = self.ask(client, "label", request.to_dict(), feedback)
            for more in extra:
                again = {**request.to_dict(), "out": more, "scores": None}
                report = {**self.ask(client, "label", again, feedback), "indexed": None}
        asked = {k: v for k, v in request.to_dict().items() if v is not None}
        made = [(request.out, False), *((path, False) for path in extra), (request.scores, True)]
        for path, scores in made:
            if path:
                name = tr("Certainty · {0}") if scores else tr("Land cover · {0}")
                style = StyleLabels(report, asked, scores=scores)
                style_when_loaded(context, path, style, name.format(self.raster.name))
        self._tell(report, feedback)
        return {
            "UNITS": int(report.get("n_units") or 0),
            "UNKNOWN": int(report.get("n_unknown") or 0),
            "LOWEST": float(report.get("threshold") or 0),
            "UNKNOWN_M2": float(report.get("unknown_area_m2") or 0),
            "AREAS": json.dumps({c["id"]: c["area_m2"] for c in report.get("classes") or []}),
            options.INDEX: str(report.get("index") or ""),
        }

    @staticmethod
    def _tell(report: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Write what each step changed and the areas of the classes into the log."""
        from ..labelling import text

        for line in text.effects(report):
            feedback.pushInfo(line)
        for one in report.get("classes") or []:
            if one.get("n_units"):
                area = number(float(one["area_m2"]) / 1e4, 2)
                feedback.pushInfo(tr("{0}: {1} ha").format(one["name"], area))


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
        self.addParameter(
            options.described(
                QgsProcessingParameterEnum(
                    FORM,
                    tr("Polygons"),
                    list(FORMS),
                    defaultValue="dissolved",
                    usesStaticStrings=True,
                ),
                tr("Of touching cells of one class (dissolved), or one for each tile (tiles)."),
            )
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
            self.addParameter(options.described(parameter, text))
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
        self.addParameter(
            options.described(
                QgsProcessingParameterFeatureSource(POLYGONS, tr("Polygons"), [POLYGON_LAYERS]),
                tr(
                    "What is labelled, in any coordinate reference system. Only the selected ones "
                    "where asked for. The layer is not changed."
                ),
            )
        )
        label_options.add_classes(self)
        label_options.add_decision(self)
        options.add_extent(self)
        options.add_index(self)
        options.add_tiling(self)
        outputs.add_overwrite(self)
        self.addParameter(
            options.described(
                QgsProcessingParameterVectorDestination(
                    OUTPUT, tr("Labelled polygons"), POLYGON_LAYERS
                ),
                tr("The polygons with their own fields and those of the labels (.gpkg, .geojson)."),
            )
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
