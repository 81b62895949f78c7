"""What the algorithms of labelling have in common: group, styles, the run."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsRasterLayer,
)

from ...engine.labels.messages import LabelRequest
from ..i18n import number, tr
from . import label_options, options, outputs
from .base import TerraSeekAlgorithm
from .results import style_when_loaded

OUTPUT, RASTER, SCORES = "OUTPUT", "RASTER", "SCORES"
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
