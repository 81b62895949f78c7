"""Parameters and outputs of a search one can steer: ranking, prompts, sizes, places."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..i18n import tr
from . import options
from .enums import POLYGONS

RANKING, EXPAND, PROMPTS, SIZES, PLACES = "RANKING", "EXPAND", "PROMPTS", "SIZES", "PLACES"


def add_places(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the layer of places; it is made where it is asked for."""
    algorithm.addParameter(
        options.described(
            QgsProcessingParameterFeatureSink(
                PLACES, tr("Places"), POLYGONS, None, True, createByDefault=False
            ),
            tr(
                "Tiles of at least the lowest contrast (2.5 where none is given) that touch, "
                "joined into one place each, with their number and the score of the best one."
            ),
        )
    )
    algorithm.addOutput(QgsProcessingOutputNumber("N_PLACES", tr("Number of places")))


def add_steering(algorithm: QgsProcessingAlgorithm) -> None:
    """Add ranking, prompts and several tile sizes."""
    for parameter, text in (
        (
            QgsProcessingParameterEnum(
                RANKING,
                tr("Ranking"),
                ["cosine", "contrast"],
                defaultValue="cosine",
                usesStaticStrings=True,
            ),
            tr(
                "What a plain sentence is ranked by. contrast takes off what makes a tile near to "
                "every sentence and mostly finds more; cosine is the model's own figure."
            ),
        ),
        (
            QgsProcessingParameterBoolean(EXPAND, tr("Synonyms and templates"), False),
            tr("Average the query with its shipped synonyms and the model's templates."),
        ),
        (
            QgsProcessingParameterString(PROMPTS, tr("Prompts"), None, True, optional=True),
            tr("Sentences that are averaged instead of the query, one a line; at most 32."),
        ),
        (
            QgsProcessingParameterString(SIZES, tr("Several tile sizes (metres)"), optional=True),
            tr(
                "For example 64, 128, 256: small things are found in small tiles, large ones in "
                "large tiles. Instead of the tile size; the ranking is by contrast then."
            ),
        ),
    ):
        algorithm.addParameter(options.described(parameter, text, advanced=True))


def steering_problem(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Say what is wrong with these parameters; empty when nothing is."""
    from ..sizes_edit import read_sizes

    if algorithm.parameterDefinition(SIZES) is None:
        return ""
    sizes = algorithm.parameterAsString(parameters, SIZES, context) or ""
    if read_sizes(sizes) is None:
        return tr("“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.").format(sizes)
    return ""


def steering_values(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the fields of a ``SearchRequest``."""
    from ..sizes_edit import read_sizes

    values: dict[str, Any] = {}
    if algorithm.parameterDefinition(SIZES) is not None:
        values["ranking"] = algorithm.parameterAsEnumString(parameters, RANKING, context)
        values["expand"] = algorithm.parameterAsBool(parameters, EXPAND, context)
        text = algorithm.parameterAsString(parameters, PROMPTS, context) or ""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines:
            values["prompts"] = lines
        sizes = read_sizes(algorithm.parameterAsString(parameters, SIZES, context) or "") or []
        if sizes:
            values.update(tiles=sizes, ranking="contrast")
    if parameters.get(PLACES):
        values["places"] = True
        values["out_places"] = QgsProcessingUtils.generateTempFilename("places.gpkg")
    return values


def place_fields() -> QgsFields:
    """Return the fields of a layer of places: those of tiles, and how many were joined."""
    from ..compat import field_types
    from ..layers import result_fields

    fields = result_fields()
    fields.append(QgsField("n_tiles", field_types()["int"]))
    return fields


def write_places(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    result: dict[str, Any],
    raster: options.RasterOptions,
    path: str | None,
) -> dict[str, Any]:
    """Copy the places from the engine's file into the sink and return the outputs.

    Raises
    ------
    QgsProcessingException
        If the destination cannot be written.
    """
    if not path:
        return {}
    from .. import layers
    from .results import StyleHits, read_file, style_when_loaded

    fields = place_fields()
    places = result.get("places") or []
    crs = layers.hits_crs(places) if places else raster.crs
    sink, destination = algorithm.parameterAsSink(
        parameters,
        PLACES,
        context,
        fields,
        QgsWkbTypes.Type.Polygon,
        crs if crs.isValid() else raster.crs,
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, PLACES))
    n = 0
    scores: list[float] = []
    for feature in read_file(path, fields, "places") if places else []:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("The results cannot be written to {0}.").format(destination)
            )
        n += 1
        scores = [scores[0] if scores else feature["score"], feature["score"]]
    del sink
    recipe = {**layers.make_recipe(result, raster.path), "kind": "places", "n_hits": n}
    if scores:
        recipe["scores"] = [float(s) for s in scores]
    name = layers.places_name(n, raster.name)
    style_when_loaded(context, destination, StyleHits(recipe.get("scores", []), recipe), name)
    return {PLACES: destination, "N_PLACES": n}
