"""A layer as a file that the engine can open, written in the background where it is none."""

from __future__ import annotations

import tempfile
import uuid
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)

from ..i18n import tr
from ..sources import raster_path

#: Layer of a GeoPackage that is written for the engine.
LAYER = "layer"


def layer_file(layer: QgsMapLayer) -> tuple[str, str | None] | None:
    """Return path and layer name of a layer that is a file as it is; None where it is not.

    A layer that is filtered, joined or being edited shows something else than its file holds.
    """
    if isinstance(layer, QgsRasterLayer):
        return (raster_path(layer), None) if layer.providerType() == "gdal" else None
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    if layer.subsetString() or layer.isEditable() or layer.vectorJoins():
        return None
    if layer.dataProvider().crs() != layer.crs():  # the user knows better than the file
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    if not path or not Path(path).is_file() or parts.get("geometryType"):
        return None
    return path, str(parts["layerName"]) if parts.get("layerName") else None


def writer_options() -> QgsVectorFileWriter.SaveVectorOptions:
    """Return the options of a GeoPackage for the engine: a field "fid" is an ordinary one."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    options.layerOptions = ["FID=terraseek_fid"]
    return options


def temporary_file() -> str:
    """Return a name in a folder of its own that nobody else has."""
    folder = Path(tempfile.gettempdir()) / "terraseek"
    folder.mkdir(exist_ok=True)
    return str(folder / f"{uuid.uuid4().hex[:12]}.gpkg")


class Export:
    """Writes a vector layer to a GeoPackage in a task of QGIS.

    Parameters
    ----------
    layer : QgsVectorLayer
    done : callable
        Takes (path, layer name, fault); the fault is empty where it was written.
    """

    def __init__(self, layer: QgsVectorLayer, done: Callable[[str, str | None, str], None]) -> None:
        path = temporary_file()
        self._task = QgsVectorFileWriterTask(layer, path, writer_options())
        self._task.completed.connect(lambda *_: done(path, LAYER, ""))
        self._task.errorOccurred.connect(lambda _code, text: done("", None, text))
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop writing."""
        self._task.cancel()


def with_file(layer: QgsMapLayer, done: Callable[[str, str | None, str], None]) -> Any:
    """Call ``done`` with (path, layer name, fault), at once where the layer is a file.

    Returns what has to be kept while the layer is being written, else None.
    """
    found = layer_file(layer)
    if found is not None:
        done(*found, "")
        return None
    if not isinstance(layer, QgsVectorLayer):
        done("", None, tr("“{0}” is no file. Save it as a file first.").format(layer.name()))
        return None
    return Export(layer, done)
