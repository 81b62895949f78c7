"""``terraseek:searchtext`` and ``terraseek:searchexample``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from ..i18n import number, tr
from . import options, query, trust
from .base import TerraSeekAlgorithm
from .enums import DOUBLE, FILE, POINTS, POLYGONS

OUTPUT, EXAMPLES, AGAINST, IMAGE, CONTRAST = "OUTPUT", "EXAMPLES", "AGAINST", "IMAGE", "CONTRAST"
#: More results than this do not travel in a message.
MESSAGE_HITS = 5_000
#: Most examples that the engine takes.
MAX_EXAMPLES = 64


class SearchAlgorithm(TerraSeekAlgorithm):
    """What every search has."""

    QUERY_OPTIONAL = False
    #: What the engine answered.
    answer: dict[str, Any]

    def add_common(self) -> None:
        """Declare the parameters after the first ones."""
        options.add_extent(self)
        options.add_index(self)
        options.add_tiling(self)

    def add_hits(self) -> None:
        """Declare the result layer and the other outputs of a ranking."""
        options.add(
            self,
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Tiles found"), POLYGONS),
            tr("Polygons of the tiles with rank, score and percentile, the best one first."),
        )
        self.addOutput(QgsProcessingOutputNumber("HITS", tr("Number of results")))
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputNumber("BEST_SCORE", tr("Best score")))
        self.addOutput(QgsProcessingOutputString("LANGUAGE_FOUND", tr("Language of the query")))
        self.addOutput(
            QgsProcessingOutputBoolean("CONVINCING", tr("Whether anything convincing was found"))
        )
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict in words")))
        self.addOutput(QgsProcessingOutputFolder(options.INDEX, tr("Index")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong; the cheap check first."""
        text = self.parameterAsString(parameters, query.QUERY, context) or ""
        if text.strip() or not self.QUERY_OPTIONAL:
            found = query.query_problem(text)
            if found:
                return found
        found = trust.steering_problem(self, parameters, context)
        return found or super().problem(parameters, context)

    def request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, **values: Any
    ) -> dict[str, Any]:
        """Return the params of the worker's ``search``."""
        from ...engine.messages import SearchRequest
        from ..query_check import expected_language

        raster = self.raster
        language = self.parameterAsEnumString(parameters, query.LANGUAGE, context)
        sentence = self.parameterAsString(parameters, query.QUERY, context) or ""
        if self.parameterDefinition(query.TOP) is not None:
            values["top"] = self.parameterAsInt(parameters, query.TOP, context)
            for name in (query.THRESHOLD, CONTRAST):
                if parameters.get(name) is not None and self.parameterDefinition(name):
                    values[name.lower()] = self.parameterAsDouble(parameters, name, context)
        return SearchRequest(
            source=raster.index or raster.path,
            query=sentence.strip(),
            language=None if language in ("", "detect") else language,
            expected_language=expected_language(),
            out_index=raster.out,
            **raster.options,
            **values,
        ).to_dict()

    def rank(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        **values: Any,
    ) -> dict[str, Any]:
        """Search and return the outputs; many results come through a file."""
        from .results import write_hits

        path = ""
        values = {**trust.steering_values(self, parameters, context), **values}
        if self.parameterAsInt(parameters, query.TOP, context) > MESSAGE_HITS:
            path = QgsProcessingUtils.generateTempFilename("hits.gpkg")
            values.update(out=path, reply_hits=1)
        request = self.request(parameters, context, details=True, **values)
        result = self.answer = self.call("search", request, feedback)
        outputs = write_hits(self, parameters, context, feedback, result, self.raster, path)
        places = values.get("out_places")
        outputs.update(trust.write_places(self, parameters, context, result, self.raster, places))
        return outputs


class SearchText(SearchAlgorithm):
    """Rank tiles against a sentence."""

    NAME = "searchtext"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Search by text")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Ranks the tiles of a raster against a sentence in English, Portuguese, Spanish, "
            "French, German, Dutch, Italian, Chinese, Korean or Russian.\n\nA raster that is not "
            "indexed is indexed first. Everything runs on this computer. The score says how well "
            "a tile fits compared with others of the same raster and query; it is no probability."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        query.add_query(self)
        query.add_top(self)
        options.add(
            self,
            QgsProcessingParameterNumber(CONTRAST, tr("Lowest contrast"), DOUBLE, optional=True),
            tr(
                "Drop tiles that stand less above the rest of the raster, in standard "
                "deviations. Unlike scores, contrasts of different sentences and languages can "
                "be compared. With AND, OR and NOT the contrast is 3 plus the log odds of the "
                "score: 3 is where a tile half belongs. Empty keeps all."
            ),
            advanced=True,
        )
        trust.add_steering(self)
        self.add_common()
        self.add_hits()
        trust.add_places(self)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Search."""
        return self.rank(parameters, context, feedback)


class SearchExample(SearchAlgorithm):
    """Rank tiles against examples."""

    NAME = "searchexample"
    QUERY_OPTIONAL = True

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Search by example")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Ranks the tiles of a raster by how much they look like examples: places in the "
            "raster (points or polygons) or an image file. Counter-examples push tiles down, and "
            "a sentence may be added.\n\nA raster that is not indexed is indexed first."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        kinds = [POINTS, POLYGONS]
        for parameter, text in (
            (
                QgsProcessingParameterFeatureSource(EXAMPLES, tr("Examples"), kinds, optional=True),
                tr(
                    "Points or polygons on what you look for, at most {0}; in any coordinate "
                    "reference system. Only the selected ones where asked for."
                ).format(MAX_EXAMPLES),
            ),
            (
                QgsProcessingParameterFile(IMAGE, tr("Example image"), FILE, optional=True),
                tr("A PNG, JPEG or TIFF that shows what you look for, seen from above."),
            ),
            (
                QgsProcessingParameterFeatureSource(
                    AGAINST, tr("Counter-examples"), kinds, optional=True
                ),
                tr("Points or polygons on what you do not look for."),
            ),
        ):
            options.add(self, parameter, text)
        query.add_query(self, optional=True)
        query.add_top(self)
        self.add_common()
        self.add_hits()
        trust.add_places(self)

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        image = self.parameterAsFile(parameters, IMAGE, context)
        if not image and self.parameterAsSource(parameters, EXAMPLES, context) is None:
            return tr("There is no example. Give points, polygons or an image.")
        if image and not Path(image).is_file():
            return tr("The example image is not there: {0}").format(Path(image).name)
        for name in (EXAMPLES, AGAINST):
            source = self.parameterAsSource(parameters, name, context)
            if source is not None and source.featureCount() > MAX_EXAMPLES:
                return tr("There are {0} examples. Select at most {1}.").format(
                    number(source.featureCount()), number(MAX_EXAMPLES)
                )
        return super().problem(parameters, context)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Search."""
        like = self._examples(parameters, EXAMPLES, context)
        image = self.parameterAsFile(parameters, IMAGE, context)
        if image:
            like.append({"image": os.path.abspath(image)})
        unlike = self._examples(parameters, AGAINST, context)
        return self.rank(parameters, context, feedback, like=like, unlike=unlike or None)

    def _examples(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> list[dict[str, Any]]:
        """Return the features as the engine takes them, in the raster's CRS."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            return []
        request = QgsFeatureRequest()
        request.setDestinationCrs(self.raster.crs, context.transformContext())
        found: list[dict[str, Any]] = []
        for feature in source.getFeatures(request):
            for part in feature.geometry().asGeometryCollection():
                points = [[v.x(), v.y()] for v in part.vertices()]
                if len(points) == 1:
                    found.append({"point": points[0]})
                elif not part.isEmpty():
                    ring = part.asPolygon()[0]
                    found.append({"polygon": [[p.x(), p.y()] for p in ring]})
        return found
