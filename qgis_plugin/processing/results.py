"""Answers of the engine as layers of Processing, styled as in the panel."""

from __future__ import annotations

from collections import deque
from typing import Any, Iterable, Iterator

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .. import layers, panel_text
from ..i18n import tr
from ..style import heat_renderer
from .options import RasterOptions

# QGIS does not own post-processors: without a reference they are gone before they are called.
_kept: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=200)


class StyleHits(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer of hits the panel's colours, names and recipe."""

    def __init__(self, scores: list[float], recipe: dict[str, Any]) -> None:
        super().__init__()
        self._hits = [{"score": score} for score in scores]
        self._recipe = recipe

    def postProcessLayer(  # noqa: N802 - the name that QGIS calls
        self,
        layer: QgsVectorLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style the layer; called on the main thread when it is in the project."""
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            layers.finish_layer(layer, self._hits, self._recipe)


class StyleHeat(QgsProcessingLayerPostProcessorInterface):
    """Gives a heat map the panel's colours."""

    def __init__(self, query: str) -> None:
        super().__init__()
        self._query = query

    def postProcessLayer(  # noqa: N802 - the name that QGIS calls
        self,
        layer: QgsRasterLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style the layer; called on the main thread when it is in the project."""
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            return
        renderer = heat_renderer(layer.dataProvider())
        if renderer is not None:
            layer.setRenderer(renderer)
        layer.setCustomProperty(layers.HEAT_KEY, self._query)
        layer.setAbstract(tr("Score of every tile for “{0}”").format(self._query))


def style_when_loaded(
    context: QgsProcessingContext,
    destination: str,
    processor: QgsProcessingLayerPostProcessorInterface,
    name: str,
) -> None:
    """Style and name a result when QGIS loads it; nothing where it will not."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    _kept.append(processor)
    details = context.layerToLoadOnCompletionDetails(destination)
    details.setPostProcessor(processor)
    details.name = name


def read_file(path: str, fields: QgsFields, name: str = "hits") -> Iterator[QgsFeature]:
    """Yield the hits (or places) of a GeoPackage of the engine in the order of their ranks.

    Raises
    ------
    QgsProcessingException
        If it cannot be opened.
    """
    source = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not source.isValid():
        raise QgsProcessingException(tr("The results cannot be read from {0}.").format(path))
    known = set(source.fields().names())
    for found in source.getFeatures():
        feature = QgsFeature(fields)
        feature.setGeometry(found.geometry())
        feature.setAttributes([found[n] if n in known else None for n in fields.names()])
        yield feature


def write_hits(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    result: dict[str, Any],
    raster: RasterOptions,
    path: str = "",
) -> dict[str, Any]:
    """Write the hits into the sink ``OUTPUT`` and return the outputs of a search.

    ``path`` names a GeoPackage with all hits where the answer holds the first ones only.

    Raises
    ------
    QgsProcessingException
        If the hits are damaged or the destination cannot be written.
    """
    try:
        hits = layers.clean_hits(result.get("hits") or [])
    except ValueError as error:
        raise QgsProcessingException(str(error)) from error
    crs = layers.hits_crs(hits) if hits else raster.crs
    if not crs.isValid():
        # The engine knows a CRS by WKT that PROJ of QGIS may not: it is the raster's own.
        crs = raster.crs
    fields = layers.result_fields()
    sink, destination = algorithm.parameterAsSink(
        parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.Polygon, crs
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, "OUTPUT"))
    recipe = layers.make_recipe(result, raster.path)
    lowest = hits[-1]["score"] if hits else 0.0
    features: Iterable[QgsFeature] = layers.make_features(
        hits, fields, str(recipe["query"]), str(recipe["language"]), str(recipe["model"])
    )
    if path and hits:
        features = read_file(path, fields)
    n = 0
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("The results cannot be written to {0}.").format(destination)
            )
        n, lowest = n + 1, float(feature["score"])
    del sink  # closes the file
    if hits:  # the panel moves its sliders between them
        recipe.update(scores=[hits[0]["score"], lowest], n_hits=n)
    name = f"{result.get('query', '')[: layers.MAX_NAME]} · {raster.name}".strip(" ·")
    processor = StyleHits([hits[0]["score"], lowest] if hits else [], recipe)
    style_when_loaded(context, destination, processor, name)
    if not hits:
        feedback.pushWarning(
            tr("No tile scores high enough. Lower the lowest score or enlarge the area.")
        )
    verdict = result.get("verdict") or {}
    words = panel_text.verdict_in_full(verdict) if verdict.get("text") else ""
    if words:
        feedback.pushInfo(words)
    return {
        "OUTPUT": destination,
        "HITS": n,
        "TILES": int(result.get("n_tiles") or 0),
        "BEST_SCORE": hits[0]["score"] if hits else 0.0,
        "LANGUAGE_FOUND": str(result.get("language") or ""),
        "CONVINCING": bool(verdict.get("convincing", bool(hits))),
        "VERDICT": words,
        "INDEX": str(result.get("index") or ""),
    }
