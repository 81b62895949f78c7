"""Make a result layer of many hits without holding up the window."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProject,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import layers

#: So many features are made at once in less than a frame.
SMALL = 500


class HitsTask(QgsTask):
    """Turn a ``SearchResult`` into a result layer; features are made in a thread.

    Above :data:`layers.MEMORY_HITS` the hits go to a temporary GeoPackage, because a
    memory layer is filled on the main thread (0.5 s for 50,000 tiles).

    Parameters
    ----------
    result : dict
        A ``SearchResult``.
    source, source_name : str
        Path and name of the searched raster.
    done : callable
        Called on the main thread as ``done(task, layer, hits, error)``; either the
        layer is None or the error is empty.
    """

    def __init__(
        self,
        result: dict[str, Any],
        source: str,
        source_name: str,
        done: Callable[..., None],
    ) -> None:
        super().__init__(f"TerraSeek: {result['query'][:40]}", QgsTask.Flag.CanCancel)
        self._result = result
        self.recipe = layers.make_recipe(result, source)
        self._name = source_name
        self._done = done
        self._hits: list[dict[str, Any]] = []
        self._features: list[QgsFeature] = []
        self._crs = QgsCoordinateReferenceSystem()
        self._fields = layers.result_fields()
        self._transform_context = QgsProject.instance().transformContext()
        self._path = ""
        self._error = ""

    def is_small(self) -> bool:
        """Tell whether a thread would be slower than doing it at once."""
        return len(self._result["hits"]) <= SMALL

    def run_now(self) -> None:
        """Do the work at once, on the main thread."""
        self.finished(self.run())

    def run(self) -> bool:
        """Make the features; an exception here would end QGIS, so none leaves."""
        try:
            self._prepare()
        except Exception as error:
            self._error = f"{type(error).__name__}: {error}"
            return False
        return True

    def _prepare(self) -> None:
        self._hits = layers.clean_hits(self._result["hits"])
        self._crs = layers.hits_crs(self._hits)
        if self._hits and not self._crs.isValid():
            raise ValueError("QGIS does not know the CRS of the hits")
        recipe = self.recipe
        self._features = layers.make_features(
            self._hits,
            self._fields,
            str(recipe["query"]),
            str(recipe["language"]),
            str(recipe["model"]),
        )
        if len(self._hits) > layers.MEMORY_HITS:
            self._write()

    def _write(self) -> None:
        self._path = str(Path(tempfile.mkdtemp(prefix="terraseek-")) / "hits.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "hits"
        writer = QgsVectorFileWriter.create(
            self._path,
            self._fields,
            QgsWkbTypes.Type.Polygon,
            self._crs,
            self._transform_context,
            options,
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise OSError(writer.errorMessage())
        for feature in self._features:
            if self.isCanceled():
                raise OSError("cancelled")
            if not writer.addFeature(feature):
                raise OSError(writer.errorMessage())
        del writer  # closes the file
        self._features = []

    def finished(self, ok: bool) -> None:
        """Build the layer on the main thread and hand it over."""
        if not ok:
            self._done(self, None, [], self._error or "cancelled")
            return
        name = layers.layer_name(len(self._hits), self._name)
        if self._path:
            layer = QgsVectorLayer(f"{self._path}|layername=hits", name, "ogr")
        else:
            layer = layers.memory_layer(name, self._crs)
            layer.dataProvider().addFeatures(self._features)
            layer.updateExtents()
        self._features = []
        if not layer.isValid():
            self._done(self, None, [], f"QGIS cannot open {self._path}")
            return
        layers.finish_layer(layer, self._hits, self.recipe)
        self._done(self, layer, self._hits, "")
