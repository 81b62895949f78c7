"""Which raster layers the engine can read, and why not where it cannot."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer

from .i18n import tr


def raster_path(layer: QgsRasterLayer) -> str:
    """Return what the engine opens for a layer of the gdal provider."""
    source = layer.source()
    parts = QgsProviderRegistry.instance().decodeUri("gdal", source)
    # A subdataset (NETCDF:"x.nc":var) is opened by its whole name, a file by its path:
    # QGIS appends "|option:..." to it, which only QGIS understands.
    return source if parts.get("layerName") else str(parts.get("path") or source)


def layer_problem(layer: QgsMapLayer | None) -> tuple[str, str]:
    """Say why a layer cannot be searched: (message, what to do), empty when it can."""
    if not isinstance(layer, QgsRasterLayer):
        return tr("No raster layer is chosen."), tr("Load an image and choose it above.")
    name = layer.name()
    if not layer.isValid():
        return (
            tr("The layer “{0}” has lost its file.").format(name),
            tr("Repair its source (right-click the layer) or load the file again."),
        )
    provider = layer.providerType()
    if provider != "gdal":
        return (
            tr("“{0}” is a {1} layer, not an image file.").format(name, provider.upper()),
            tr("Save the part you need first: right-click the layer, Export > Save As."),
        )
    if not layer.crs().isValid():
        return (
            tr("“{0}” has no coordinate reference system.").format(name),
            tr("Write one into the file: Raster > Projections > Assign Projection."),
        )
    return "", ""
