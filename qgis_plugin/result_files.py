"""Result layers on the files that the engine writes: opening, filtering, reading back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureRequest, QgsRasterLayer, QgsVectorLayer

from .i18n import tr
from .layers import HEAT_KEY, RECIPE_KEY, finish_layer, layer_name, places_name
from .style import heat_renderer, restyle

#: Layer of the hits in a GeoPackage that the engine writes.
HITS_LAYER = "hits"


def get_recipe(layer: Any) -> dict[str, Any] | None:
    """Return the recipe of a result layer; None for other and for damaged layers."""
    if not isinstance(layer, QgsVectorLayer):
        return None
    try:
        recipe = json.loads(layer.customProperty(RECIPE_KEY) or "null")
        high, low = recipe["scores"]
        recipe["scores"] = [float(high), float(low)]
        recipe["n_hits"], recipe["n_tiles"] = int(recipe["n_hits"]), int(recipe["n_tiles"])
        recipe["query"] = str(recipe["query"])
    except (TypeError, ValueError, KeyError, AttributeError):
        return None
    return dict(recipe)


def read_hits(layer: QgsVectorLayer, n: int) -> list[dict[str, Any]]:
    """Return the best ``n`` hits that are in a result layer, whatever its filter."""
    subset = layer.subsetString()
    if subset and not layer.setSubsetString(""):
        return []
    request = QgsFeatureRequest().setFilterExpression(f'"rank" <= {int(n)}')
    authid = layer.crs().authid()
    crs = authid or layer.crs().toWkt()
    extra = [n for n in ("contrast", "n_tiles", "raster") if layer.fields().indexOf(n) >= 0]
    hits: list[dict[str, Any]] = []
    for feature in layer.getFeatures(request):
        box = feature.geometry().boundingBox()
        hits.append(
            {
                "rank": int(feature["rank"]),
                "tile": str(feature["tile"]),
                "score": float(feature["score"]),
                "percentile": float(feature["percentile"]),
                "bounds": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
                "crs": crs,
            }
        )
        for name in extra:
            if feature[name] is not None and str(feature[name]) != "NULL":
                hits[-1][name] = feature[name]
    if subset:
        layer.setSubsetString(subset)
    return sorted(hits, key=lambda hit: hit["rank"])


def open_hits(
    path: str, name: str, hits: list[dict[str, Any]], recipe: dict, top: int | None = None
) -> QgsVectorLayer:
    """Return the styled layer of a GeoPackage of hits; not yet in a project.

    Parameters
    ----------
    path, name : str
        The file; the name of the layer.
    hits : list of dict
        Its first hits, which need not be all.
    recipe : dict
        See :func:`make_recipe`.
    top : int, optional
        Show the best ``top`` of them only, as :func:`filter_hits` does: a filter that is there
        from the start costs nothing, one that is set later a second pass over the file.

    Raises
    ------
    ValueError
        If QGIS cannot open the file.
    """
    uri = f"{path}|layername={HITS_LAYER}"
    if top is not None and top < recipe["n_hits"]:
        uri += f"|subset={_condition(top, None)}"
    layer = QgsVectorLayer(uri, name, "ogr")
    if not layer.isValid():
        raise ValueError(tr("QGIS cannot open {0}").format(path))
    finish_layer(layer, hits, recipe)
    return layer


def open_heat(path: str, query: str, image: str = "") -> QgsRasterLayer | None:
    """Return the styled heat map of all scores; None where there is no usable file.

    ``image`` names the searched one where several were.
    """
    if not Path(path).is_file():
        return None
    name = tr("Heat map · {0}").format(image) if image else tr("Heat map")
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        return None
    renderer = heat_renderer(layer.dataProvider())
    if renderer is None:
        return None
    layer.setRenderer(renderer)
    layer.setCustomProperty(HEAT_KEY, query)
    layer.setAbstract(tr("Score of every tile for “{0}”").format(query))
    return layer


def filter_hits(layer: QgsVectorLayer, top: int, threshold: float | None, n_hits: int) -> bool:
    """Show only the best ``top`` hits of at least ``threshold``; no new search.

    Returns
    -------
    bool
        False where the layer cannot be filtered now: it is being edited.
    """
    wanted = _condition(top if top < n_hits else None, threshold)
    return layer.subsetString() == wanted or layer.setSubsetString(wanted)


def _condition(top: int | None, threshold: float | None) -> str:
    parts = [f'"rank" <= {int(top)}'] if top is not None else []
    if threshold is not None:
        # Scores are written with five digits: a limit between two of them is exact.
        parts.append(f'"score" >= {threshold - 5e-6:.6f}')
    return " AND ".join(parts)


def count(layer: QgsVectorLayer) -> int:
    """Return how many hits the filter leaves: ranks have no gaps, so it is the largest."""
    if not layer.subsetString():
        return int(layer.featureCount())
    last = layer.dataProvider().maximumValue(layer.fields().indexOf("rank"))
    return int(last) if isinstance(last, (int, float)) else 0


def score_at(layer: QgsVectorLayer, rank: int, default: float) -> float:
    """Return the score of a rank; ``default`` where the filter hides it."""
    feature = layer.getFeature(rank)  # numbered from 1 in the order of the ranks
    if not feature.isValid() or feature["rank"] != rank:
        request = QgsFeatureRequest().setFilterExpression(f'"rank" = {int(rank)}').setLimit(1)
        feature = next(iter(layer.getFeatures(request)), None)
    return float(feature["score"]) if feature is not None else default


def show_filtered(
    layer: QgsVectorLayer, shown: int, low: float, high: float, source_name: str
) -> None:
    """Give a filtered layer the colours and the name of what is left in it."""
    restyle(layer, low, high)
    recipe = get_recipe(layer) or {}
    named = places_name if recipe.get("kind") == "places" else layer_name
    layer.setName(named(shown, source_name))
    layer.triggerRepaint()
