"""Copy a part of a layer that only QGIS can read (web map, virtual raster) to a GeoTIFF."""

from __future__ import annotations

import math
import uuid
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterFileWriterTask,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
    QgsUnitTypes,
)

from .i18n import number, tr
from .sources import copies_folder

#: Larger copies are refused: servers of web maps block those who fetch so much.
MAX_PIXELS = 64_000_000
COPY_KEY = "terraseek/copy_of"
#: Pixels across the area where the layer has no resolution of its own.
DEFAULT_ACROSS = 4_000


def shape(area: QgsRectangle, resolution: float) -> tuple[int, int]:
    """Return columns and rows of a copy; ``resolution`` in units of the CRS."""
    if not resolution > 0:
        return 0, 0
    return (
        max(1, math.ceil(area.width() / resolution)),
        max(1, math.ceil(area.height() / resolution)),
    )


def size_problem(area: QgsRectangle, resolution: float) -> str:
    """Say why an area cannot be copied at a resolution, empty where it can."""
    columns, rows = shape(area, resolution)
    if columns * rows == 0:
        return tr("The pixel size must be above 0.")
    if columns * rows > MAX_PIXELS:
        return tr("{0} × {1} pixels are too many, at most {2} million are copied.").format(
            number(columns), number(rows), number(MAX_PIXELS / 1e6)
        )
    return ""


def default_resolution(
    layer: QgsRasterLayer, area: QgsRectangle, screen: float | None = None
) -> float:
    """Return the layer's own pixel size, else that of the map window.

    Parameters
    ----------
    layer : QgsRasterLayer
    area : QgsRectangle
        In the layer's CRS.
    screen : float, optional
        Size of a pixel of the map window in units of the layer's CRS.
    """
    provider = layer.dataProvider()
    if provider.xSize() > 0 and provider.capabilities() & provider.Capability.Size:
        return layer.extent().width() / provider.xSize()
    if screen is not None and screen > 0:
        return screen
    return max(area.width(), area.height()) / DEFAULT_ACROSS


def unit(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the short name of the unit of a CRS."""
    return QgsUnitTypes.toAbbreviatedString(crs.mapUnits())


def attribution(layer: QgsRasterLayer) -> str:
    """Return whose imagery a layer shows, empty where it does not say."""
    parts = list(layer.metadata().rights())
    server: Any = layer.serverProperties() if hasattr(layer, "serverProperties") else None
    for holder in (server, layer):  # it has moved from the layer to its server properties
        if hasattr(holder, "attribution"):
            parts.append(holder.attribution())
            break
    return "; ".join(dict.fromkeys(p.strip() for p in parts if p and p.strip()))


class LayerCopy:
    """A copy that is being made in the background.

    Parameters
    ----------
    layer : QgsRasterLayer
        What is copied; it may go while the copy is made.
    area : QgsRectangle
        In the layer's CRS.
    resolution : float
        Side of a pixel in units of the CRS.
    done : callable
        Called on the main thread as ``done(copy, layer, error)``; either the layer is
        None or the error is empty.

    Raises
    ------
    ValueError
        If the copy would be too large, or its folder cannot be made.
    """

    def __init__(
        self,
        layer: QgsRasterLayer,
        area: QgsRectangle,
        resolution: float,
        done: Callable[..., None],
    ) -> None:
        problem = size_problem(area, resolution)
        if problem:
            raise ValueError(problem)
        folder = copies_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ValueError(f"{folder}: {error.strerror}") from None
        self.name, self._done = layer.name(), done
        self._credit, self._source = attribution(layer), layer.source()
        self._path = str(folder / f"{uuid.uuid4().hex[:12]}.tif")
        columns, rows = shape(area, resolution)
        # The pixels are square: the area grows by a part of one.
        area = QgsRectangle(
            area.xMinimum(),
            area.yMaximum() - rows * resolution,
            area.xMinimum() + columns * resolution,
            area.yMaximum(),
        )
        pipe = QgsRasterPipe()
        pipe.set(layer.dataProvider().clone())
        writer = QgsRasterFileWriter(self._path)
        writer.setOutputFormat("GTiff")
        writer.setCreateOptions(["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"])
        context = QgsProject.instance().transformContext()
        self._task = QgsRasterFileWriterTask(
            writer, pipe, columns, rows, area, layer.crs(), context
        )
        self._task.setDescription(tr("Copy of “{0}”").format(self.name))
        self._task.writeComplete.connect(self._written)
        self._task.errorOccurred.connect(self._failed)
        self._task.taskTerminated.connect(self._ended)
        self._open = True
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop; ``done`` is called with an error."""
        if self._open:
            self._task.cancel()

    def progress(self) -> float:
        """Return how much is done, 0 to 100."""
        return float(self._task.progress()) if self._open else 100.0

    def _finish(self, layer: QgsRasterLayer | None, error: str) -> None:
        if self._open:
            self._open = False
            if layer is None:
                Path(self._path).unlink(missing_ok=True)
            self._done(self, layer, error)

    def _written(self, *_args) -> None:
        copy = QgsRasterLayer(self._path, tr("{0} (copy)").format(self.name), "gdal")
        if not copy.isValid():
            self._finish(None, tr("the file cannot be read"))
            return
        copy.setCustomProperty(COPY_KEY, self._source)
        note = tr("Copy of “{0}” for searching.").format(self.name)
        if self._credit:
            note += " " + tr("Imagery: {0}").format(self._credit)
            metadata = copy.metadata()
            metadata.setRights([self._credit])
            copy.setMetadata(metadata)
        copy.setAbstract(note)
        self._finish(copy, "")

    def _failed(self, code, text: str = "") -> None:
        canceled = getattr(QgsRasterFileWriter, "WriteCanceled", None)
        if canceled is None:
            canceled = Qgis.RasterFileWriterResult.Canceled
        said = tr("it was stopped") if code == int(canceled) else tr("it cannot be written")
        self._finish(None, str(text) or said)

    def _ended(self) -> None:
        self._finish(None, tr("it was stopped"))
