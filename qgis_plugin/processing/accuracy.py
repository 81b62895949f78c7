"""``terraseek:assessaccuracy``."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.labels.messages import DESIGNS, AssessRequest
from ..i18n import tr
from . import options, outputs
from .enums import DOUBLE, POINTS, POLYGONS, RASTERS
from .map_algorithm import LABELS, OUTPUT, MapAlgorithm

REFERENCE, CLASS_FIELD, MAPPING = "REFERENCE", "CLASS_FIELD", "MAPPING"
IGNORE, DESIGN, CONFIDENCE = "IGNORE_UNKNOWN", "DESIGN", "CONFIDENCE"


class AssessAccuracy(MapAlgorithm):
    """Compare a map of classes with a reference."""

    NAME = "assessaccuracy"
    LAYERS = (LABELS, REFERENCE)
    SUFFIXES = (".html", ".json", ".csv")

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Assess accuracy")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Compares a map of classes with reference points, polygons or a raster: confusion "
            "matrix, overall, user's and producer's accuracy, F1, kappa and IoU with confidence "
            "intervals. With points of “Stratified sample” the figures, and the areas of the "
            "classes, are estimates for the whole map (Olofsson et al. 2014, Stehman 2014).\n\n"
            "The report is one HTML file; JSON and CSV are written beside it. It warns where the "
            "reference is too small to say anything."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        self.add_map()
        for parameter, text, advanced in (
            (
                QgsProcessingParameterMapLayer(
                    REFERENCE, tr("Reference"), types=[POINTS, POLYGONS, RASTERS]
                ),
                tr("What is known to be true, in any coordinate reference system."),
                False,
            ),
            (
                QgsProcessingParameterField(
                    CLASS_FIELD,
                    tr("Field of the reference"),
                    parentLayerParameterName=REFERENCE,
                    optional=True,
                ),
                tr("Field with the class; empty finds “reference”, “class” or “label”."),
                False,
            ),
            (
                QgsProcessingParameterString(
                    MAPPING, tr("Classes of the reference"), optional=True, multiLine=True
                ),
                tr(
                    'Which class of the map a value of the reference is, as JSON: {"3": "forest", '
                    '"cloud": null}; null leaves a value out. Or the path of such a file. Ids, '
                    "names and known codes of classes need none."
                ),
                False,
            ),
            (
                QgsProcessingParameterBoolean(IGNORE, tr("Leave out other values"), False),
                tr("Leave out reference values that are no class, instead of refusing them."),
                True,
            ),
            (
                QgsProcessingParameterEnum(
                    DESIGN,
                    tr("Design"),
                    list(DESIGNS),
                    defaultValue="auto",
                    usesStaticStrings=True,
                ),
                tr(
                    "How the reference was chosen. “auto” knows the points of “Stratified sample” "
                    "by their fields; others count as a random sample."
                ),
                True,
            ),
            (
                QgsProcessingParameterNumber(
                    CONFIDENCE, tr("Confidence"), DOUBLE, 0.95, minValue=0.5, maxValue=0.999
                ),
                tr("Of the intervals."),
                True,
            ),
        ):
            options.add(self, parameter, text, advanced=advanced)
        outputs.add_overwrite(self)
        options.add(
            self,
            QgsProcessingParameterFileDestination(
                OUTPUT, tr("Report"), tr("Report (*.html)"), optional=True
            ),
            tr("An HTML file that loads nothing from elsewhere; or .json or .csv alone."),
        )
        for name, text in (
            ("OVERALL", tr("Overall accuracy")),
            ("OVERALL_LOW", tr("Overall accuracy, lower end of the interval")),
            ("OVERALL_HIGH", tr("Overall accuracy, upper end of the interval")),
            ("KAPPA", tr("Kappa")),
            ("MEAN_F1", tr("Mean F1")),
            ("MEAN_IOU", tr("Mean IoU")),
            ("KEPT", tr("Share that is not unknown")),
            ("UNITS", tr("Number of compared units")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        mapping = self.text(parameters, MAPPING, context) or ""
        if mapping.startswith("{"):
            try:
                good = isinstance(json.loads(mapping), dict)
            except ValueError:
                good = False
            if not good:
                return tr('The classes of the reference are no JSON such as {"3": "forest"}.')
        return super().problem(parameters, context)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compare and write the report."""
        reference, layer = self._files[REFERENCE].path(feedback)
        target = ""
        if parameters.get(OUTPUT):
            target = self.parameterAsFileOutput(parameters, OUTPUT, context)
        request = AssessRequest(
            reference=reference,
            reference_layer=layer,
            class_field=self.text(parameters, CLASS_FIELD, context),
            mapping=self.text(parameters, MAPPING, context),
            ignore_unknown=self.parameterAsBoolean(parameters, IGNORE, context),
            design=self.parameterAsEnumString(parameters, DESIGN, context) or "auto",
            confidence=self.parameterAsDouble(parameters, CONFIDENCE, context),
            out=target or None,
            **self.of_map(parameters, context, feedback),
        )
        from ..labelling import text

        report = self.call("assess", request.to_dict(), feedback)
        feedback.pushInfo(text.accuracy(report))
        overall, kappa = report.get("overall") or {}, report.get("kappa") or {}
        found = {
            "OVERALL": overall.get("value"),
            "OVERALL_LOW": overall.get("low"),
            "OVERALL_HIGH": overall.get("high"),
            "KAPPA": kappa.get("value"),
            "MEAN_F1": report.get("mean_f1"),
            "MEAN_IOU": report.get("mean_iou"),
            "KEPT": report.get("coverage"),
            "UNITS": report.get("n_used"),
        }
        return {**found, OUTPUT: target} if target else found
