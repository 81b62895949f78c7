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
        self._named: dict[str, str] = {}
        self._crs = QgsCoordinateReferenceSystem()
        self._images: OrderedDict[tuple[str, str], QImage] = OrderedDict()
        self._queue: OrderedDict[tuple[str, str], QgsRectangle] = OrderedDict()
        self._job: QgsMapRendererSequentialJob | None = None
        self._job_key = ("", "")

    def set_source(
        self,
        layer_id: str,
        crs: QgsCoordinateReferenceSystem,
        named: dict[str, str] | None = None,
    ) -> None:
        """Take another layer; ``crs`` is that of the tiles.

        ``named`` has the layers by the names of their images where several were searched.
        """
        self._queue.clear()
        if layer_id != self._layer_id:
            self.cancel()
        self._layer_id, self._crs, self._named = layer_id, crs, named or {}

    def image(self, tile: str, rectangle: QgsRectangle, name: str = "") -> QImage | None:
        """Return the picture of a tile, or None and render it.

        ``name`` is that of its image where several were searched.
        """
        # Places, and tiles of several sizes, share names.
        key = (self._named.get(name, self._layer_id), f"{tile} {rectangle.asWktCoordinates()}")
        found = self._images.get(key)
        if found is not None:
            self._images.move_to_end(key)
            return found
        if key != self._job_key or self._job is None:
            self._queue[key] = rectangle
            self._queue.move_to_end(key)
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

    @staticmethod
    def _layer(layer_id: str) -> QgsRasterLayer | None:
        layer = QgsProject.instance().mapLayer(layer_id)
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def _next(self) -> None:
        if self._job is not None or not self._queue:
            return
        key, rectangle = self._queue.popitem(last=False)
        layer = self._layer(key[0])
        while layer is None and self._queue:
            key, rectangle = self._queue.popitem(last=False)
            layer = self._layer(key[0])
        if layer is None:
            return
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setExtent(rectangle)
        settings.setOutputSize(QSize(SIDE, SIDE))
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._job_key = key
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
