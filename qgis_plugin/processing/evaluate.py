"""``terraseek:evaluatesearch``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..i18n import number, tr
from . import options
from .base import TerraSeekAlgorithm
from .enums import DOUBLE, FILE, INTEGER, POINTS, POLYGONS

REFERENCE, CLASS_FIELD, QUERIES, REPORT = "REFERENCE", "CLASS_FIELD", "QUERIES", "REPORT"
MODELS, SIZES, CONTRAST, COVERED = "MODELS", "SIZES", "CONTRAST", "COVERED"
CONTAINED, COMPLETE, FOLDS, BLOCK, BLOCKS = "CONTAINED", "COMPLETE", "FOLDS", "BLOCK", "BLOCKS"


class EvaluateSearch(TerraSeekAlgorithm):
    """Measure search against a reference layer."""

    NAME = "evaluatesearch"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Evaluate search")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Measures how well queries find the features of a reference layer: precision at k, "
            "average precision, and recall at a threshold, for each query, language, class, model "
            "and tile size, as tables and plots.\n\nWith several models the first is compared with "
            "the others; with folds on spatially separated blocks, so that a retrained model is "
            "not judged on ground that it has seen."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        for parameter, text, advanced in (
            (
                QgsProcessingParameterVectorLayer(
                    REFERENCE, tr("Reference layer"), [POLYGONS, POINTS]
                ),
                tr("Polygons or points of what is there."),
                False,
            ),
            (
                QgsProcessingParameterField(
                    CLASS_FIELD, tr("Field of the class"), None, REFERENCE, optional=True
                ),
                tr("Empty takes the only text field, or one class for all features."),
                False,
            ),
            (
                QgsProcessingParameterFile(QUERIES, tr("List of queries"), FILE, optional=True),
                tr(
                    "CSV, TSV or JSON with the columns class, query and language, or class and a "
                    "column for each language. Empty asks for the classes by their names."
                ),
                False,
            ),
            (
                QgsProcessingParameterString(MODELS, tr("Models"), None, True, optional=True),
                tr("Names or folders of packages, one a line, the one “before” first."),
                True,
            ),
            (
                QgsProcessingParameterString(
                    SIZES, tr("Several tile sizes (metres)"), optional=True
                ),
                tr("For example 64, 128, 256; instead of the tile size."),
                True,
            ),
            (
                QgsProcessingParameterNumber(CONTRAST, tr("Threshold (contrast)"), DOUBLE, 2.5),
                tr("Recall and number of hits count tiles of at least this contrast."),
                True,
            ),
            (
                QgsProcessingParameterNumber(
                    COVERED, tr("Share of a tile (%)"), DOUBLE, 25.0, minValue=0.1, maxValue=100
                ),
                tr("A tile is right when features of the class cover so much of it."),
                True,
            ),
            (
                QgsProcessingParameterNumber(
                    CONTAINED,
                    tr("Share of a feature (%)"),
                    DOUBLE,
                    50.0,
                    minValue=0.1,
                    maxValue=100,
                ),
                tr("A tile is right, too, when it holds so much of one feature."),
                True,
            ),
            (
                QgsProcessingParameterBoolean(COMPLETE, tr("The reference is complete"), True),
                tr(
                    "The reference has every feature of its classes in the area. Otherwise only "
                    "tiles that touch some feature are counted."
                ),
                True,
            ),
            (
                QgsProcessingParameterNumber(
                    FOLDS, tr("Folds"), INTEGER, 0, minValue=0, maxValue=20
                ),
                tr("Number of spatially separated folds; 0 measures the area as a whole."),
                True,
            ),
            (
                QgsProcessingParameterNumber(
                    BLOCK, tr("Side of a block (metres)"), DOUBLE, optional=True, minValue=0.0
                ),
                tr("Blocks of the folds: at least two tiles a side, better four or more."),
                True,
            ),
        ):
            self.addParameter(options.described(parameter, text, advanced=advanced))
        options.add_extent(self)
        options.add_tiling(self)
        for destination, text in (
            (
                QgsProcessingParameterFileDestination(
                    REPORT, tr("Report"), "HTML (*.html);;CSV (*.csv);;Markdown (*.md)", None, True
                ),
                tr("A page with tables and plots; JSON and CSV are written beside it."),
            ),
            (
                QgsProcessingParameterFileDestination(
                    BLOCKS, tr("Blocks"), "GeoPackage (*.gpkg)", None, True, False
                ),
                tr("The blocks with the numbers of their folds."),
            ),
        ):
            self.addParameter(options.described(destination, text))
        for name, text in (
            ("MAP", tr("Mean average precision")),
            ("CHANCE", tr("What a random order has")),
            ("RECALL", tr("Recall at the threshold")),
            ("ROWS", tr("Number of figures")),
            ("CHANGE", tr("Change from the first model to the second")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("WARNINGS", tr("Warnings")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        from ..sizes_edit import read_sizes

        sizes = self.parameterAsString(parameters, SIZES, context) or ""
        if read_sizes(sizes) is None:
            return tr("“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.").format(
                sizes
            )
        folds = self.parameterAsInt(parameters, FOLDS, context)
        block = self.parameterAsDouble(parameters, BLOCK, context) if parameters.get(BLOCK) else 0.0
        if folds and not block:
            return tr("Folds need the side of a block.")
        return super().problem(parameters, context)

    def prepareAlgorithm(  # noqa: N802 - the name that QGIS calls
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers on the main thread; one that is no file is saved as one."""
        done = super().prepareAlgorithm(parameters, context, feedback)
        path, layer = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, REFERENCE, context, ["gpkg", "shp", "geojson", "fgb"], "gpkg", feedback
        )
        if not path:
            raise QgsProcessingException(self.invalidSourceError(parameters, REFERENCE))
        self._reference = (path, layer or None)
        return done

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Measure."""
        from ...engine.messages.evaluation import EvaluateRequest
        from ..sizes_edit import read_sizes

        raster = self.raster
        given = {k: v for k, v in raster.options.items() if k not in ("model", "tile")}
        lines = (self.parameterAsString(parameters, MODELS, context) or "").splitlines()
        models = [line.strip() for line in lines if line.strip()]
        sizes = read_sizes(self.parameterAsString(parameters, SIZES, context) or "")
        tile = raster.options.get("tile")
        report = self.parameterAsFileOutput(parameters, REPORT, context)
        blocks = self.parameterAsFileOutput(parameters, BLOCKS, context)
        folds = self.parameterAsInt(parameters, FOLDS, context)
        request = EvaluateRequest(
            source=raster.path,
            reference=self._reference[0],
            reference_layer=self._reference[1],
            class_field=self.parameterAsString(parameters, CLASS_FIELD, context) or None,
            queries=self.parameterAsFile(parameters, QUERIES, context) or None,
            models=models or [raster.options.get("model") or ""],
            sizes=sizes or ([tile] if tile else None),
            contrast=self.parameterAsDouble(parameters, CONTRAST, context),
            covered=self.parameterAsDouble(parameters, COVERED, context) / 100,
            contained=self.parameterAsDouble(parameters, CONTAINED, context) / 100,
            complete=self.parameterAsBool(parameters, COMPLETE, context),
            folds=folds,
            block=self.parameterAsDouble(parameters, BLOCK, context) if folds else None,
            out=report or None,
            blocks_out=(blocks or None) if folds else None,
            out_index=raster.out,
            **given,
        )
        answer = self.call("search.evaluate", request.to_dict(), feedback)
        groups = [g for g in answer.get("groups") or [] if g["by"] == "run"]
        for g in groups:
            feedback.pushInfo(
                tr("{0}: mean average precision {1} %, chance {2} %, %Ln queries", g["n_queries"])
                .format(
                    g["run"],
                    number(100 * (g["mean_average_precision"] or 0), 1),
                    number(100 * g["chance"], 1),
                )
            )  # fmt: skip
        changes = answer.get("comparisons") or []
        first = groups[0] if groups else {}
        outputs = {
            "MAP": float(first.get("mean_average_precision") or 0.0),
            "CHANCE": float(first.get("chance") or 0.0),
            "RECALL": float(first.get("recall") or 0.0),
            "ROWS": len(answer.get("rows") or []),
            "WARNINGS": " ".join(answer.get("warnings") or []),
        }
        if changes:
            outputs["CHANGE"] = float(changes[0]["change"])
        if report:
            outputs[REPORT] = report
        if blocks and folds:
            outputs[BLOCKS] = blocks
        return outputs
