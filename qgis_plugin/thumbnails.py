"""Small pictures of tiles, rendered in QGIS's render threads, the visible ones first."""

from __future__ import annotations

from collections import OrderedDict

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

#: Side of a picture in pixels; the gallery scales it down.
SIDE = 160
#: Pictures that are kept (about 100 kB each).
KEPT = 600
#: Waiting pictures; who scrolls fast does not want those of long ago.
WAITING = 60


class Thumbnailer(QObject):
    """Renders one picture after the other from the searched layer.

    Signals
    -------
    ready(str)
        The picture of this tile is there.
    """

    ready = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer_id = ""
        self._crs = QgsCoordinateReferenceSystem()
        self._images: OrderedDict[tuple[str, str], QImage] = OrderedDict()
        self._queue: OrderedDict[str, QgsRectangle] = OrderedDict()
        self._job: QgsMapRendererSequentialJob | None = None
        self._job_key = ("", "")

    def set_source(self, layer_id: str, crs: QgsCoordinateReferenceSystem) -> None:
        """Take another layer; ``crs`` is that of the tiles."""
        self._queue.clear()
        if layer_id != self._layer_id:
            self.cancel()
        self._layer_id, self._crs = layer_id, crs

    def image(self, tile: str, rectangle: QgsRectangle) -> QImage | None:
        """Return the picture of a tile, or None and render it."""
        # Places, and tiles of several sizes, share names.
        tile = f"{tile} {rectangle.asWktCoordinates()}"
        found = self._images.get((self._layer_id, tile))
        if found is not None:
            self._images.move_to_end((self._layer_id, tile))
            return found
        if (self._layer_id, tile) != self._job_key or self._job is None:
            self._queue[tile] = rectangle
            self._queue.move_to_end(tile)
            while len(self._queue) > WAITING:
                self._queue.popitem(last=False)
            self._next()
        return None

    def cancel(self) -> None:
        """Stop rendering; called before layers go."""
        self._queue.clear()
        job, self._job = self._job, None
        if job is not None:
            job.blockSignals(True)
            job.cancel()

    def _layer(self) -> QgsRasterLayer | None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def _next(self) -> None:
        if self._job is not None or not self._queue:
            return
        layer = self._layer()
        if layer is None:
            self._queue.clear()
            return
        tile, rectangle = self._queue.popitem(last=False)
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setExtent(rectangle)
        settings.setOutputSize(QSize(SIDE, SIDE))
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._job_key = (self._layer_id, tile)
        self._job = QgsMapRendererSequentialJob(settings)
        self._job.finished.connect(self._done)
        self._job.start()

    def _done(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._images[self._job_key] = job.renderedImage()
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        job.deleteLater()
        self.ready.emit(self._job_key[1])
        self._next()
