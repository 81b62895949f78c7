"""``terraseek:searchmarks``, ``rundetector``, ``runagain`` and ``readquery``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ..i18n import tr
from ..i18n.said import said as engine_said
from . import options, query
from .base import TerraSeekAlgorithm
from .enums import ANY_VECTOR, BATCH, FILE
from .search import OUTPUT, SearchAlgorithm

MARKS, TILE_FIELD, MARK_FIELD, DETECTOR = "MARKS", "TILE_FIELD", "MARK_FIELD", "DETECTOR"
LAYER, RECIPE = "LAYER", "RECIPE"
#: What people write into a field for "this is what I look for", and for "it is not".
YES = ("1", "true", "yes", "right", "y", "t", "+", "✓")
NO = ("0", "false", "no", "wrong", "n", "f", "-", "✗")


def read_mark(value: Any) -> bool | None:
    """Return a field's value as a mark; None where the tile was not judged."""
    text = "" if value is None else str(value).strip().casefold()
    if text.endswith(".0"):
        text = text[:-2]
    if text in YES:
        return True
    return False if text in NO else None


class SearchMarks(SearchAlgorithm):
    """Rank tiles with what marks taught."""

    NAME = "searchmarks"
    QUERY_OPTIONAL = False

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Search with marks")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Ranks tiles against a sentence and what marked tiles taught: take a result layer, add "
            "a field, write 1 for right and 0 for wrong, leave the others empty. Where the marks "
            "do not help, the ranking is that of the sentence.\n\nFrom 20 marks on, the share of "
            "right tiles among the results is estimated. The search can be saved as a detector "
            "and run on other rasters."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        query.add_query(self)
        for parameter, text in (
            (
                QgsProcessingParameterFeatureSource(MARKS, tr("Marked tiles"), [ANY_VECTOR]),
                tr("A result layer of the same raster and tile size, or a table of tile names."),
            ),
            (
                QgsProcessingParameterField(TILE_FIELD, tr("Field of the tile"), "tile", MARKS),
                tr("The field that names the tile."),
            ),
            (
                QgsProcessingParameterField(MARK_FIELD, tr("Field of the mark"), None, MARKS),
                tr("1, true, yes or right; 0, false, no or wrong; anything else is no mark."),
            ),
        ):
            self.addParameter(options.described(parameter, text))
        query.add_top(self)
        self.addParameter(
            options.described(
                QgsProcessingParameterFileDestination(
                    DETECTOR,
                    tr("Save as detector"),
                    tr("Detectors (*.json)"),
                    None,
                    True,
                    False,
                ),
                tr("A file with the query and what the marks taught, for “Run detector”."),
            )
        )
        self.add_common()
        self.add_hits()
        for name, text in (
            ("RIGHT", tr("Tiles marked as right")),
            ("WRONG", tr("Tiles marked as wrong")),
            ("BLEND", tr("Share of what the marks say, 0 to 1")),
            ("PRECISION", tr("Estimated share of right tiles among the results")),
            ("PRECISION_LOW", tr("Its lower bound (90 %)")),
            ("PRECISION_HIGH", tr("Its upper bound (90 %)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("SUGGESTED", tr("Tile to mark next")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Search."""
        source = self.parameterAsSource(parameters, MARKS, context)
        tile = self.parameterAsString(parameters, TILE_FIELD, context)
        mark = self.parameterAsString(parameters, MARK_FIELD, context)
        found: dict[bool, list[str]] = {True: [], False: []}
        for feature in source.getFeatures():
            judged = read_mark(feature[mark])
            if judged is not None:
                found[judged].append(str(feature[tile]))
        if not found[True] and not found[False]:
            raise QgsProcessingException(
                tr("No tile is marked: write 1 or 0 into the field “{0}”.").format(mark)
            )
        values: dict[str, Any] = {"right": found[True], "wrong": found[False]}
        target = self.parameterAsFileOutput(parameters, DETECTOR, context)
        if target:
            values["save_detector"] = target
        outputs = self.rank(parameters, context, feedback, **values)
        said = self.answer.get("feedback") or {}
        feedback.pushInfo(engine_said(str(said.get("text") or "")))
        outputs.update(
            RIGHT=len(found[True]),
            WRONG=len(found[False]),
            BLEND=float(said.get("blend") or 0.0),
            SUGGESTED=str(said.get("suggested") or ""),
        )
        for name in ("precision", "low", "high"):
            if said.get(name) is not None:
                key = "PRECISION" if name == "precision" else f"PRECISION_{name.upper()}"
                outputs[key] = float(said[name])
        if target:
            outputs[DETECTOR] = target
        return outputs


class RunDetector(SearchAlgorithm):
    """Run a saved detector."""

    NAME = "rundetector"
    QUERY_OPTIONAL = True

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Run detector")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Ranks the tiles of a raster with a detector: a query and what marks taught, saved "
            "under a name in the panel or by “Search with marks”. The index must be of the model "
            "that the detector was made with."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        self.addParameter(
            options.described(
                QgsProcessingParameterFile(DETECTOR, tr("Detector"), FILE, "json"),
                tr("The file of the detector."),
            )
        )
        query.add_top(self)
        self.add_common()
        self.add_hits()

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Search."""
        path = self.parameterAsFile(parameters, DETECTOR, context)
        return self.rank(parameters, context, feedback, detector=path)


def recipe_of_layer(layer: QgsVectorLayer | None) -> dict[str, Any] | None:
    """Return the engine's recipe of a result layer: from the project, or from its file."""
    from ..result_files import get_recipe

    kept = get_recipe(layer) or {}
    if isinstance(kept.get("again"), dict):
        return dict(kept["again"])
    if layer is None or layer.providerType() != "ogr":
        return None
    from osgeo import ogr

    path, _, rest = layer.source().partition("|")
    name = next((p[10:] for p in rest.split("|") if p.startswith("layername=")), "")
    data = ogr.Open(path)
    table = None if data is None else data.GetLayerByName(name) if name else data.GetLayer(0)
    try:
        found = json.loads(table.GetMetadataItem("TERRASEEK_RECIPE") or "null") if table else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


class RunAgain(SearchAlgorithm):
    """Run the search of a result layer again."""

    NAME = "runagain"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Run a search again")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Runs the search of a result layer again, from the recipe that the layer carries: "
            "raster, model, query, settings. What is not as it was is said: another model, a "
            "changed raster."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        for parameter, text in (
            (
                QgsProcessingParameterVectorLayer(
                    LAYER, tr("Result layer"), [ANY_VECTOR], None, True
                ),
                tr("A layer of results made by TerraSeek, in the project or as a GeoPackage."),
            ),
            (
                QgsProcessingParameterFile(RECIPE, tr("Recipe"), FILE, optional=True),
                tr("Instead of a layer: a recipe, a GeoJSON of results, or a saved answer."),
            ),
        ):
            self.addParameter(options.described(parameter, text))
        self.add_hits()
        self.addOutput(QgsProcessingOutputBoolean("SAME", tr("Nothing is other than it was")))
        self.addOutput(QgsProcessingOutputString("CHANGES", tr("What is not as it was")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        layer = self.parameterAsVectorLayer(parameters, LAYER, context)
        path = self.parameterAsFile(parameters, RECIPE, context)
        if layer is None and not path:
            return tr("Give a result layer or the file of a recipe.")
        try:
            self._recipe = recipe_of_layer(layer) if layer is not None else self._read(path)
        except (OSError, ValueError) as error:
            return tr("The recipe cannot be read: {0}").format(error)
        if self._recipe is None:
            return tr("There is no recipe of a search in it.")
        return ""

    @staticmethod
    def _read(path: str) -> dict[str, Any] | None:
        if Path(path).stat().st_size > 64_000_000:
            raise ValueError(tr("the file is too large"))
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        if isinstance(data, dict) and isinstance(data.get("recipe"), dict):
            data = data["recipe"]
        return data if isinstance(data, dict) and "request" in data else None

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Search."""
        from .results import write_hits

        recipe = self._recipe or {}
        source = str((recipe.get("request") or {}).get("source") or "")
        result = self.call("search.again", {"recipe": recipe}, feedback)
        raster = options.raster_of_path(source)
        outputs = write_hits(self, parameters, context, feedback, result, raster)
        changes = [str(w) for w in result.get("warnings") or []]
        return {**outputs, "SAME": not changes, "CHANGES": "\n".join(changes)}


class ReadQuery(TerraSeekAlgorithm):
    """Say how a query is understood."""

    NAME = "readquery"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Read a query")

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Shows how a query is understood, without a raster: its phrases, its language, the "
            "synonyms and templates, and whether the model knows the language well. A fault is "
            "shown with its place."
        )

    def flags(self) -> Any:
        """Return the flags: there is nothing to do in batches."""
        return super().flags() & ~BATCH

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        query.add_query(self)
        options.add_model(self)
        for name, text in (
            ("LANGUAGE_FOUND", tr("Language of the query")),
            ("PHRASES", tr("Phrases (JSON)")),
            ("PROMPTS", tr("Sentences of each phrase (JSON)")),
            ("WARNINGS", tr("What to know about the language")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))
        self.addOutput(QgsProcessingOutputBoolean("PLAIN", tr("Whether it is a plain sentence")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask."""
        from .. import settings
        from ..query_check import expected_language

        language = self.parameterAsEnumString(parameters, query.LANGUAGE, context)
        model = (self.parameterAsString(parameters, options.MODEL, context) or "").strip()
        params = {
            "query": self.parameterAsString(parameters, query.QUERY, context) or "",
            "language": None if language in ("", "detect") else language,
            "expected_language": expected_language(),
            "model": model or settings.get("model") or None,
        }
        said = self.call("query.read", params, feedback)
        for phrase, sentences in (said.get("prompts") or {}).items():
            feedback.pushInfo(f"{phrase}: {'; '.join(sentences)}")
        return {
            "LANGUAGE_FOUND": str(said.get("language") or ""),
            "PHRASES": json.dumps(said.get("phrases") or [], ensure_ascii=False),
            "PROMPTS": json.dumps(said.get("prompts") or {}, ensure_ascii=False),
            "WARNINGS": " ".join([*(said.get("hints") or []), *(said.get("warnings") or [])]),
            "PLAIN": bool(said.get("plain")),
        }


__all__ = ["OUTPUT", "ReadQuery", "RunAgain", "RunDetector", "SearchMarks"]
