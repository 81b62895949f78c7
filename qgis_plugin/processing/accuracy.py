"""``terraseek:assessaccuracy`` and ``terraseek:stratifiedsample``."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...engine.labels.messages import ALLOCATIONS, DESIGNS, AssessRequest, SampleRequest
from ..i18n import tr
from . import options, outputs
from .enums import DOUBLE, INTEGER, POINTS, POLYGONS, RASTERS
from .label import LandCoverAlgorithm

LABELS, REFERENCE, CLASS_FIELD, LABEL_FIELD = "LABELS", "REFERENCE", "CLASS_FIELD", "LABEL_FIELD"
CLASSES, MAPPING, IGNORE, DESIGN = "CLASSES", "MAPPING", "IGNORE_UNKNOWN", "DESIGN"
CONFIDENCE, OUTPUT = "CONFIDENCE", "OUTPUT"
SIZE, ERROR, EXPECTED = "SIZE", "STANDARD_ERROR", "EXPECTED_ACCURACY"
ALLOCATION, LEAST, SEED = "ALLOCATION", "MIN_PER_CLASS", "SEED"


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
            self.addParameter(options.described(parameter, text, advanced=advanced))

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
            self.addParameter(options.described(parameter, text, advanced=advanced))
        outputs.add_overwrite(self)
        self.addParameter(
            options.described(
                QgsProcessingParameterFileDestination(
                    OUTPUT, tr("Report"), tr("Report (*.html)"), optional=True
                ),
                tr("An HTML file that loads nothing from elsewhere; or .json or .csv alone."),
            )
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
            self.addParameter(options.described(parameter, text, advanced=advanced))
        outputs.add_overwrite(self)
        self.addParameter(
            options.described(
                QgsProcessingParameterVectorDestination(OUTPUT, tr("Points"), POINTS),
                tr("Points (.gpkg) with the empty field “reference” and the stratum of each."),
            )
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
