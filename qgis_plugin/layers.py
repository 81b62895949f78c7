"""Result layers: ranked tiles as polygons, in a group named after the query.

:func:`add_hits` needs no window; the demo script calls it headless. The panel takes
the GeoPackage that the engine has written, whatever the number of hits.
"""

from __future__ import annotations

import json
import math
from pathlib import PurePath
from typing import Any, Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from . import panel_text
from .compat import field_types
from .i18n import number, tr
from .style import apply_style

#: Custom properties of the layers and groups that are ours.
RECIPE_KEY = "terraseek/recipe"
HEAT_KEY = "terraseek/heat"
GROUP_KEY = "terraseek/query"
#: Longest name of a group; the whole query is in the attribute table.
MAX_NAME = 60

_FIELDS = (
    ("rank", "int"),
    ("score", "double"),
    ("percentile", "double"),
    ("query", "text"),
    ("tile", "text"),
    ("language", "text"),
    ("model", "text"),
    ("contrast", "double"),
)


def _aliases() -> dict[str, str]:
    return {
        "rank": tr("Rank"),
        "score": tr("Score"),
        "percentile": tr("Percentile"),
        "query": tr("Query"),
        "tile": tr("Tile"),
        "language": tr("Language"),
        "model": tr("Model"),
        "raster": tr("Image"),
        "contrast": tr("Contrast"),
        "n_tiles": tr("Tiles"),
    }


def result_fields() -> QgsFields:
    """Return the fields of a result layer, of the right types in every QGIS."""
    types = field_types()
    fields = QgsFields()
    for name, kind_name in _FIELDS:
        fields.append(QgsField(name, types[kind_name]))
    return fields


def clean_hits(hits: Iterable[Any]) -> list[dict[str, Any]]:
    """Return the hits as dictionaries, in the order of their ranks.

    Raises
    ------
    ValueError
        If a hit lacks a name or its bounds are no rectangle of finite numbers.
    """
    clean = []
    for hit in hits:
        values = hit if isinstance(hit, dict) else hit.to_dict()
        try:
            bounds = [float(v) for v in values["bounds"]]
            one: dict[str, Any] = {
                "rank": int(values["rank"]),
                "tile": str(values["tile"]),
                "score": float(values["score"]),
                "percentile": float(values["percentile"]),
                "bounds": bounds,
                "crs": str(values["crs"]),
            }
        except (KeyError, TypeError) as error:
            raise ValueError(tr("a hit is not complete: {0}").format(error)) from error
        if values.get("contrast") is not None:
            one["contrast"] = float(values["contrast"])
        if values.get("raster") is not None:
            one["raster"] = str(values["raster"])
        if len(bounds) != 4 or not all(map(math.isfinite, bounds)):
            raise ValueError(tr("hit {0} has no bounds").format(one["rank"]))
        clean.append(one)
    clean.sort(key=lambda h: h["rank"])
    return clean


def hits_crs(hits: list[dict[str, Any]]) -> QgsCoordinateReferenceSystem:
    """Return the CRS that the hits name (an authority code or WKT)."""
    crs = QgsCoordinateReferenceSystem()
    if hits:
        crs.createFromUserInput(hits[0]["crs"])
    return crs


def make_features(
    hits: list[dict[str, Any]], fields: QgsFields, query: str, language: str, model: str
) -> list[QgsFeature]:
    """Return a feature for each hit; may run in any thread."""
    features = []
    for hit in hits:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*hit["bounds"])))
        feature.setAttributes(
            [
                hit["rank"],
                hit["score"],
                hit["percentile"],
                query,
                hit["tile"],
                language,
                model,
                hit.get("contrast"),
            ]
        )
        features.append(feature)
    return features


def memory_layer(name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return an empty polygon layer with the fields of a result."""
    layer = QgsVectorLayer("Polygon", name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes(list(result_fields()))
    layer.updateFields()
    return layer


def finish_layer(layer: QgsVectorLayer, hits: list[dict[str, Any]], recipe: dict) -> None:
    """Style and describe a filled result layer."""
    fields = layer.fields()
    for name, alias in _aliases().items():
        layer.setFieldAlias(fields.indexOf(name), alias)
    apply_style(layer, [h["score"] for h in hits])
    metadata = layer.metadata()
    metadata.setTitle(recipe["query"])
    metadata.setAbstract(recipe_text(recipe))
    metadata.setType("dataset")
    layer.setMetadata(metadata)
    layer.setAbstract(recipe_text(recipe))
    set_recipe(layer, recipe)


def set_recipe(layer: QgsVectorLayer, recipe: dict[str, Any]) -> None:
    """Keep the recipe in the layer."""
    layer.setCustomProperty(RECIPE_KEY, json.dumps(recipe, ensure_ascii=False))


def make_recipe(result: dict[str, Any], source: str = "") -> dict[str, Any]:
    """Return what is needed to get the same answer again, from a ``SearchResult``."""
    names = ("query", "language", "model", "model_hash", "device", "n_tiles", "elapsed_s", "index")
    recipe = {name: result.get(name, "") for name in names}
    recipe["source"] = source
    recipe["n_hits"] = int(result.get("n_hits") or len(result.get("hits") or []))
    if result.get("recipe"):  # what the engine needs to run it again
        recipe["again"] = result["recipe"]
    for name in ("tile_m", "overlap"):
        recipe[name] = result.get(name, (result.get("indexed") or {}).get(name))
    return recipe


def recipe_text(recipe: dict[str, Any]) -> str:
    """Return the recipe in words, for the layer's metadata and tooltip."""
    lines = [
        tr("TerraSeek search: “{query}”").format(query=recipe["query"]),
        tr("Language: {0}").format(recipe["language"]),
        tr("Image: {0}").format(recipe["source"]) if recipe["source"] else "",
        tr("Model: {0} (sha256 {1})").format(recipe["model"], recipe["model_hash"] or "?"),
        tr("Device: {0}").format(recipe["device"]),
        tr("Tiles searched: {0}").format(recipe["n_tiles"]),
        tr("Tile size: {0:g} m").format(recipe["tile_m"]) if recipe["tile_m"] else "",
        tr("Overlap: {0:.0%}").format(recipe["overlap"]) if recipe["overlap"] is not None else "",
        panel_text.comparison(recipe["comparison"]) if recipe.get("comparison") else "",
    ]
    return "\n".join(line for line in lines if line)


def group_for(project: QgsProject, query: str, *, hide_earlier: bool = False) -> QgsLayerTreeGroup:
    """Return a new group named after the query, on top of the layer tree."""
    root = project.layerTreeRoot()
    if hide_earlier:
        # Outlines of several queries over each other cannot be read.
        for group in root.findGroups():
            if group.customProperty(GROUP_KEY):
                group.setItemVisibilityChecked(False)
                group.setExpanded(False)
    name = " ".join(query.split())
    name = name if len(name) <= MAX_NAME else name[: MAX_NAME - 1] + "…"
    unique, n = name, 2
    while root.findGroup(unique) is not None:
        unique, n = f"{name} ({n})", n + 1
    group = root.insertGroup(0, unique)
    group.setCustomProperty(GROUP_KEY, query)
    return group


def insert_layer(
    project: QgsProject,
    layer: QgsVectorLayer,
    query: str,
    *,
    hide_earlier: bool = False,
    heat: Iterable[QgsRasterLayer] = (),
    group: QgsLayerTreeGroup | None = None,
) -> QgsLayerTreeGroup:
    """Put a finished result layer into the project, in its group. Main thread only.

    Heat maps go below the outlines. Without ``group`` a new one is made.
    """
    crs = project.crs()
    maps = list(heat)
    project.addMapLayers([layer, *maps], False)
    if group is None:
        group = group_for(project, query, hide_earlier=hide_earlier)
    group.setExpanded(False)
    group.insertLayer(0, layer)
    for one in maps:
        group.addLayer(one).setExpanded(False)
    group.setExpanded(True)  # the view cannot unfold a group while it is empty
    if project.crs() != crs:  # the first layer of an empty project sets its CRS
        project.setCrs(crs)
    return group


def layer_name(n_hits: int, source_name: str = "") -> str:
    """Return the name of a result layer: the group says the query, this says where."""
    top = tr("Top {0}").format(number(n_hits))
    return f"{top} · {source_name}" if source_name else top


def places_name(n: int, source_name: str = "") -> str:
    """Return the name of a layer of places."""
    text = tr("%Ln places", n)
    return f"{text} · {source_name}" if source_name else text


def source_name(recipe: dict[str, Any]) -> str:
    """Return the name of the searched file where its layer is not in the project."""
    return PurePath(str(recipe.get("source") or "")).name


def add_hits(
    project: QgsProject,
    hits: Iterable[Any],
    query: str,
    *,
    result: dict[str, Any] | None = None,
    source: str = "",
    source_name: str = "",
    hide_earlier: bool = False,
) -> QgsVectorLayer:
    """Make the styled layer of ranked tiles and add it to the project.

    Parameters
    ----------
    project : QgsProject
        Its CRS is never changed.
    hits : iterable of dict or Hit
        As in ``SearchResult.hits``.
    query : str
        The sentence; names the group.
    result : dict or SearchResult, optional
        The whole answer of the engine, for the recipe in the layer's metadata.
    source, source_name : str
        Path and name of the searched raster.
    hide_earlier : bool
        Switch off the groups of earlier searches.

    Raises
    ------
    ValueError
        If the hits are damaged or name a CRS that QGIS does not know.
    """
    if result is not None and not isinstance(result, dict):
        result = result.to_dict()
    recipe = make_recipe({"query": query, **(result or {})}, source)
    ranked = clean_hits(hits)
    crs = hits_crs(ranked)
    if ranked and not crs.isValid():
        raise ValueError(tr("QGIS does not know the CRS of the hits"))
    layer = memory_layer(layer_name(len(ranked), source_name), crs)
    layer.dataProvider().addFeatures(
        make_features(ranked, layer.fields(), query, str(recipe["language"]), str(recipe["model"]))
    )
    layer.updateExtents()
    finish_layer(layer, ranked, recipe)
    insert_layer(project, layer, query, hide_earlier=hide_earlier)
    return layer
