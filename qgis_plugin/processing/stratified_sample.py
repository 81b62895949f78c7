"""``terraseek:stratifiedsample``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ...engine.labels.messages import ALLOCATIONS, SampleRequest
from ..i18n import tr
from . import options, outputs
from .enums import DOUBLE, INTEGER, POINTS
from .map_algorithm import OUTPUT, MapAlgorithm

SIZE, ERROR, EXPECTED = "SIZE", "STANDARD_ERROR", "EXPECTED_ACCURACY"
ALLOCATION, LEAST, SEED = "ALLOCATION", "MIN_PER_CLASS", "SEED"


class StratifiedSample(MapAlgorithm):
    """Draw points for a reference that is labelled by hand."""

    NAME = "stratifiedsample"
    SUFFIXES = (".gpkg",)

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Stratified sample")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Draws random points in every class of a map, to be labelled by hand: fill in the "
            "field “reference” by eye, then compare with “Assess accuracy”. The size follows from "
            "the standard error wanted for the overall accuracy (Olofsson et al. 2014), or is "
            "given. Points come in random order, so that no row of one class gives the answer "
            "away."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        self.add_map()
        for parameter, text, advanced in (
            (
                QgsProcessingParameterNumber(
                    SIZE, tr("Number of points"), INTEGER, optional=True, minValue=2,
                    maxValue=100_000,
                ),
                tr("Points in all. Empty derives it from the standard error."),
                False,
            ),
            (
                QgsProcessingParameterNumber(
                    ERROR, tr("Standard error"), DOUBLE, 0.02, minValue=0.002, maxValue=0.5
                ),
                tr("Wanted for the overall accuracy; half of it needs four times the points."),
                False,
            ),
            (
                QgsProcessingParameterEnum(
                    ALLOCATION,
                    tr("Division among the classes"),
                    list(ALLOCATIONS),
                    defaultValue="balanced",
                    usesStaticStrings=True,
                ),
                tr(
                    "balanced: by area, but enough of rare classes; proportional: by area; equal: "
                    "as many of every class."
                ),
                False,
            ),
            (
                QgsProcessingParameterNumber(
                    LEAST, tr("Of a class at least"), INTEGER, 30, minValue=2, maxValue=100_000
                ),
                tr("Points that a rare class gets when the division is balanced."),
                True,
            ),
            (
                QgsProcessingParameterNumber(
                    EXPECTED, tr("Expected accuracy"), DOUBLE, 0.8, minValue=0.01, maxValue=0.99
                ),
                tr("Of every class, a guess: the size follows from it and the standard error."),
                True,
            ),
            (
                QgsProcessingParameterNumber(SEED, tr("Seed"), INTEGER, 0, minValue=0),
                tr("The same number draws the same points again."),
                True,
            ),
        ):  # fmt: skip
            options.add(self, parameter, text, advanced=advanced)
        outputs.add_overwrite(self)
        options.add(
            self,
            QgsProcessingParameterVectorDestination(OUTPUT, tr("Points"), POINTS),
            tr("Points (.gpkg) with the empty field “reference” and the stratum of each."),
        )
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Number of points")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Draw and write."""
        target = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        size = parameters.get(SIZE)
        request = SampleRequest(
            out=target,
            n=None if size is None else self.parameterAsInt(parameters, SIZE, context),
            standard_error=self.parameterAsDouble(parameters, ERROR, context),
            expected_accuracy=self.parameterAsDouble(parameters, EXPECTED, context),
            allocation=self.parameterAsEnumString(parameters, ALLOCATION, context) or "balanced",
            min_per_class=self.parameterAsInt(parameters, LEAST, context),
            seed=self.parameterAsInt(parameters, SEED, context),
            **self.of_map(parameters, context, feedback),
        )
        report = self.call("sample", request.to_dict(), feedback)
        for stratum in report.get("strata") or []:
            feedback.pushInfo(
                tr("{0}: {1} points, {2} % of the area").format(
                    stratum["name"], stratum["n"], round(100 * float(stratum["share"]), 1)
                )
            )
        return {OUTPUT: target, "POINTS": int(report.get("n") or 0)}
