"""Which raster layers the engine can read, and why not where it cannot."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer

from . import setup_store
from .i18n import tr


def raster_path(layer: QgsRasterLayer) -> str:
    """Return what the engine opens for a layer of the gdal provider."""
    source = layer.source()
    parts = QgsProviderRegistry.instance().decodeUri("gdal", source)
    # A subdataset (NETCDF:"x.nc":var) is opened by its whole name, a file by its path:
    # QGIS appends "|option:..." to it, which only QGIS understands.
    return source if parts.get("layerName") else str(parts.get("path") or source)


def writable(folder: Path) -> bool:
    """Tell whether files can be made in a folder (``os.access`` errs on Windows)."""
    probe = folder / f".terraseek-{uuid.uuid4().hex}"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def cache_folder() -> Path:
    """Return the folder for the indexes of rasters whose own folder cannot be written."""
    return setup_store.cache_folder() / "indexes"


def copies_folder() -> Path:
    """Return the folder for copies of layers that only QGIS can read."""
    return setup_store.cache_folder() / "copies"


def needs_copy(layer: QgsMapLayer | None) -> bool:
    """Tell whether a layer shows imagery that only QGIS can read: it can be copied."""
    return (
        isinstance(layer, QgsRasterLayer)
        and layer.isValid()
        and layer.providerType() != "gdal"
        and layer.crs().isValid()
    )


def index_folder(path: str) -> str | None:
    """Return where the index of a raster belongs; None is beside the raster.

    A read-only folder (a DVD, a colleague's share) and what is no plain file get a
    folder of their own in the profile.
    """
    raster = Path(path)
    beside = Path(path + ".terraseek")
    plain = not path.startswith("/vsi") and "://" not in path and raster.exists()
    if plain and writable(beside if beside.is_dir() else raster.parent):
        return None
    name = hashlib.sha256(path.encode("utf-8", "replace")).hexdigest()[:16]
    folder = cache_folder() / f"{raster.stem[:40]}-{name}.terraseek"
    if plain and beside.is_dir() and not folder.is_dir():
        return None  # a finished index on a read-only disk can be searched
    return str(folder)


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
            tr("Choose the area that you need, then press Copy."),
        )
    if not layer.crs().isValid():
        return (
            tr("“{0}” has no coordinate reference system.").format(name),
            tr("Write one into the file: Raster > Projections > Assign Projection."),
        )
    return "", ""
