"""Parameters that several algorithms share: the raster and how it is cut into tiles.

Names of parameters and outputs never change: models and scripts hold them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsRectangle,
)

from ..i18n import tr
from .enums import ADVANCED, DOUBLE, FOLDER, INTEGER

INPUT = "INPUT"
MODEL, TILE, OVERLAP, EXTENT = "MODEL", "TILE", "OVERLAP", "EXTENT"
BANDS, DEVICE, INDEX_FOLDER, INDEX = "BANDS", "DEVICE", "INDEX_FOLDER", "INDEX"
OVERVIEWS = "OVERVIEWS"


@dataclass
class RasterOptions:
    """The raster and its options, read on the main thread."""

    path: str
    name: str
    crs: Any
    options: dict[str, Any]
    out: str | None
    index: str


def described(
    parameter: QgsProcessingParameterDefinition, text: str, *, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """Return the parameter with its help, among the advanced ones where asked for."""
    parameter.setHelp(text)
    if advanced:
        parameter.setFlags(parameter.flags() | ADVANCED)
    return parameter


def add(
    algorithm: QgsProcessingAlgorithm,
    parameter: QgsProcessingParameterDefinition,
    text: str,
    *,
    advanced: bool = False,
) -> None:
    """Add a parameter with its help, among the advanced ones where asked for."""
    algorithm.addParameter(described(parameter, text, advanced=advanced))


def add_raster(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the raster."""
    add(
        algorithm,
        QgsProcessingParameterRasterLayer(INPUT, tr("Raster")),
        tr(
            "An image file with a coordinate reference system: aerial, drone or satellite "
            "imagery. Web layers (WMS, XYZ) have to be saved as a file first."
        ),
    )


def add_model(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the model."""
    add(
        algorithm,
        QgsProcessingParameterString(MODEL, tr("Model"), optional=True),
        tr(
            "Name of an installed model package, or the path of one. Empty takes the model "
            "chosen in the panel, else the default one."
        ),
        advanced=True,
    )


def add_tiling(algorithm: QgsProcessingAlgorithm) -> None:
    """Add model, tile size, overlap, bands, device, overviews and where the index lies."""
    add_model(algorithm)
    for parameter, text in (
        (
            QgsProcessingParameterNumber(
                TILE, tr("Tile size (metres)"), DOUBLE, optional=True, minValue=0.0
            ),
            tr(
                "Side of a tile on the ground. Empty or 0 derives it from the model and the "
                "raster's pixel size."
            ),
        ),
        (
            QgsProcessingParameterNumber(
                OVERLAP, tr("Overlap (%)"), INTEGER, 50, minValue=0, maxValue=90
            ),
            tr("Share of a tile's side that neighbours share. 50 finds objects at tile edges."),
        ),
        (
            QgsProcessingParameterBand(
                BANDS, tr("Bands"), None, INPUT, optional=True, allowMultiple=True
            ),
            tr(
                "One band, or three in the order red, green, blue. Empty follows the colour "
                "interpretation of the file or a known sensor."
            ),
        ),
        (
            QgsProcessingParameterEnum(
                DEVICE,
                tr("Device"),
                ["auto", "cpu", "cuda", "tensorrt"],
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            tr(
                "auto takes an NVIDIA card where one works. cuda fails where none works instead "
                "of falling back in silence. tensorrt builds an engine once, which takes minutes, "
                "and keeps it."
            ),
        ),
        (
            QgsProcessingParameterBoolean(
                OVERVIEWS, tr("Read large tiles from overviews"), defaultValue=False
            ),
            tr(
                "Quicker where tiles are large and the image has overviews (pyramids). It makes an "
                "index of its own, and scores differ a little from those of full resolution"
            ),
        ),
        (
            QgsProcessingParameterFile(
                INDEX_FOLDER, tr("Folder for indexes"), FOLDER, optional=True
            ),
            tr(
                "Where the index is looked for and written. Empty is “<raster>.terraseek” beside "
                "the raster, or the profile where that folder is read-only."
            ),
        ),
    ):
        add(algorithm, parameter, text, advanced=True)


def add_extent(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the area of interest."""
    add(
        algorithm,
        QgsProcessingParameterExtent(EXTENT, tr("Area of interest"), optional=True),
        tr(
            "Only tiles whose centre lies in this extent. It may be in any coordinate "
            "reference system. Empty is the whole raster."
        ),
    )


def add_index(algorithm: QgsProcessingAlgorithm) -> None:
    """Add an index folder, so that models can hand one on."""
    add(
        algorithm,
        QgsProcessingParameterFile(INDEX, tr("Index"), FOLDER, optional=True),
        tr(
            "Folder of an existing index of this raster, such as the output of “Index "
            "raster”. Empty finds the raster's index, and makes or updates it where needed."
        ),
        advanced=True,
    )


def raster_problem(layer: QgsRasterLayer | None) -> str:
    """Say why a raster cannot be used and what to do; empty when it can."""
    from ..sources import layer_problem

    if layer is None:
        return tr("The raster cannot be opened. Check its path.")
    if layer.isValid() and layer.providerType() != "gdal":
        # The panel offers a copy; a model or a batch gets a file from an earlier step.
        message = tr("“{0}” is a {1} layer, not an image file.").format(
            layer.name(), layer.providerType().upper()
        )
        hint = tr("Save the part you need first: right-click the layer, Export > Save As.")
    else:
        message, hint = layer_problem(layer)
    return f"{message} {hint}".strip()


def option_problem(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsRasterLayer,
) -> str:
    """Say which option does not fit the raster; empty when all do."""
    if algorithm.parameterDefinition(BANDS) is not None:
        bands = algorithm.parameterAsInts(parameters, BANDS, context)
        if bands and len(bands) not in (1, 3):
            return tr("Choose one band or three, not {0}.").format(len(bands))
        missing = [b for b in bands if not 1 <= b <= layer.bandCount()]
        if missing:
            return tr("The raster has no band {0}; it has {1}.").format(
                missing[0], layer.bandCount()
            )
    extent = _extent(algorithm, parameters, context, layer)
    if extent is not None and not extent.intersects(layer.extent()):
        return tr("The area of interest lies outside the raster. Choose one that overlaps it.")
    return ""


def _extent(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsRasterLayer,
) -> QgsRectangle | None:
    if algorithm.parameterDefinition(EXTENT) is None or not parameters.get(EXTENT):
        return None
    found = algorithm.parameterAsExtent(parameters, EXTENT, context, layer.crs())
    return None if found.isNull() else found


def raster_of_path(path: str) -> RasterOptions:
    """Return what is known of a raster that is named by its path alone."""
    layer = QgsRasterLayer(path)
    return RasterOptions(path, PurePath(path).name, layer.crs(), {}, None, "")


def read_raster(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsRasterLayer,
) -> RasterOptions:
    """Return everything about the raster; to be called on the main thread."""
    from .. import settings
    from ..sources import index_folder, raster_path

    def text(name: str) -> str:
        if algorithm.parameterDefinition(name) is None:
            return ""
        return str(algorithm.parameterAsString(parameters, name, context) or "").strip()

    options: dict[str, Any] = {"model": text(MODEL) or settings.get("model") or None}
    if algorithm.parameterDefinition(TILE) is not None:
        tile = algorithm.parameterAsDouble(parameters, TILE, context) if parameters.get(TILE) else 0
        extent = _extent(algorithm, parameters, context, layer)
        options.update(
            tile=tile or None,
            overlap=algorithm.parameterAsInt(parameters, OVERLAP, context) / 100,
            bands=algorithm.parameterAsInts(parameters, BANDS, context) or None,
            device=algorithm.parameterAsEnumString(parameters, DEVICE, context) or "auto",
            overviews=algorithm.parameterAsBool(parameters, OVERVIEWS, context),
            bounds=None
            if extent is None
            else [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()],
        )
    path = raster_path(layer)
    return RasterOptions(
        path=path,
        name=layer.name(),
        crs=layer.crs(),
        options=options,
        out=text(INDEX_FOLDER) or index_folder(path),
        index=text(INDEX),
    )
