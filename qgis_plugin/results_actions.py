"""Menus of the results: the right click on a tile, and saving."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from .i18n import tr
from .layers import HEAT_KEY
from .panel_part import PanelPart


def coordinates(hit: dict[str, Any], crs: QgsCoordinateReferenceSystem) -> str:
    """Return the middle of a tile: latitude and longitude in degrees, then its own CRS."""
    middle = QgsRectangle(*hit["bounds"]).center()
    own = f"{middle.x():.2f}, {middle.y():.2f} ({crs.authid()})"
    if crs.isGeographic():
        return f"{middle.y():.6f}, {middle.x():.6f}"
    transform = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    try:
        degrees = transform.transform(QgsPointXY(middle))
    except QgsCsException:
        return own
    return f"{degrees.y():.6f}, {degrees.x():.6f}\t{own}"


class CogTask(QgsTask):
    """Write a raster as a Cloud Optimized GeoTIFF in the background."""

    def __init__(self, source: str, target: str, done) -> None:
        super().__init__(tr("Save the heat map"), QgsTask.Flag.CanCancel)
        self._source, self._target, self._done = source, target, done
        self._error = ""

    def run(self) -> bool:
        """Let GDAL translate the file; no exception leaves."""
        try:
            from osgeo import gdal

            if gdal.GetDriverByName("COG") is None:
                raise OSError(tr("this QGIS cannot write COG files"))
            options = ["COMPRESS=DEFLATE", "PREDICTOR=YES"]
            made = gdal.Translate(
                self._target,
                self._source,
                format="COG",
                creationOptions=options,
                callback=lambda *_: 0 if self.isCanceled() else 1,
            )
            if made is None:
                raise OSError(gdal.GetLastErrorMsg() or tr("it cannot be written"))
        except Exception as error:
            self._error = str(error) or type(error).__name__
            return False
        return True

    def finished(self, ok: bool) -> None:
        """Report on the main thread."""
        self._done(self._target, "" if ok else self._error)


class ResultsActions(PanelPart):
    """Menus; one part of ``SearchPanel``."""

    def _connect_actions(self) -> None:
        ui = self.ui
        for view in (ui.results, ui.gallery):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda spot, view=view: self._open_menu(view, spot)
            )
        ui.save.menu().aboutToShow.connect(self._fill_save_menu)
        self._save_task: QgsTask | None = None

    # -- the right click -------------------------------------------------------------

    def _open_menu(self, view, spot) -> None:
        index = view.indexAt(spot)
        if index.isValid():
            self.hit_menu(index.row()).popup(view.viewport().mapToGlobal(spot))

    def hit_menu(self, row: int) -> QMenu:
        """Return the menu of the hit in a row; it deletes itself when it closes."""
        hit = self.ui.results.hits()[row]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def add(name: str, text: str, slot, enabled: bool = True) -> None:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setEnabled(enabled)
            action.triggered.connect(lambda *_: slot())

        idle = self.session.job is None and not self._missing
        add("zoom_to", tr("Zoom to the tile"), lambda: self.link.show_row(row, zoom=True))
        add("copy", tr("Copy coordinates"), lambda: self.copy_coordinates(hit))
        menu.addSeparator()
        add("more", tr("More like this"), lambda: self.search_like(hit, like=True), idle)
        if hit.get("raster"):  # marks and what is not wanted belong to one image
            return menu
        add("not_this", tr("Not like this"), lambda: self.search_like(hit, like=False), idle)
        menu.addSeparator()
        mark = self.ui.results.marks().get(hit["tile"])
        if mark is not True:
            add("right", tr("Mark as right"), lambda: self.mark(hit, True))
        if mark is not False:
            add("wrong", tr("Mark as wrong"), lambda: self.mark(hit, False))
        if mark is not None:
            add("unmark", tr("Take the mark away"), lambda: self.mark(hit, None))
        return menu

    def copy_coordinates(self, hit: dict[str, Any]) -> None:
        """Put the middle of a tile on the clipboard."""
        if self._layer is not None:
            QgsApplication.clipboard().setText(coordinates(hit, self._layer.crs()))

    # -- saving ----------------------------------------------------------------------

    def heat_layer(self) -> QgsRasterLayer | None:
        """Return the heat map in the group of the results that are shown."""
        if self._layer is None:
            return None
        node = QgsProject.instance().layerTreeRoot().findLayer(self._layer.id())
        group = node.parent() if node is not None else None
        for child in group.findLayers() if group is not None else []:
            layer = child.layer()
            if isinstance(layer, QgsRasterLayer) and layer.customProperty(HEAT_KEY):
                return layer
        return None

    def _fill_save_menu(self) -> None:
        menu = self.ui.save.menu()
        menu.clear()
        for text, suffix in (
            (tr("Shown tiles as GeoPackage…"), ".gpkg"),
            (tr("Shown tiles as GeoParquet…"), ".parquet"),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda *_, s=suffix: self._ask_and_save(s))
            # The engine writes it, and it writes tiles.
            places = self._recipe.get("kind") == "places"
            busy = suffix == ".parquet" and (places or self.session.job is not None)
            action.setEnabled(self._layer is not None and not busy)
        heat = menu.addAction(tr("Heat map as Cloud Optimized GeoTIFF…"))
        heat.triggered.connect(lambda *_: self._ask_and_save(".tif"))
        heat.setEnabled(self.heat_layer() is not None)

    def _ask_and_save(self, suffix: str) -> None:
        filters = {
            ".gpkg": "GeoPackage (*.gpkg)",
            ".parquet": "GeoParquet (*.parquet)",
            ".tif": "GeoTIFF (*.tif)",
        }
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the results"), "", filters[suffix])
        if path:
            path = path if path.lower().endswith(suffix) else path + suffix
            self.save_results(path)

    def save_results(self, path: str) -> None:
        """Save what is shown; the suffix of ``path`` chooses the format."""
        suffix = Path(path).suffix.lower()
        if self._layer is None:
            return
        if suffix == ".parquet":
            # The engine writes it: QGIS's GDAL mostly comes without Parquet.
            names = [
                "query",
                "like",
                "unlike",
                "right",
                "wrong",
                "bounds",
                "tile",
                "overlap",
                "overviews",
            ]
            names += ["prompts", "expand", "language", "detector", "tiles", "ranking", "sources"]
            values = {n: self._request[n] for n in names if self._request.get(n) is not None}
            values["top"] = self.ui.top.value()
            values["threshold"] = self.ui.filters.least()
            job = self._job("search", values, self._recipe["query"], save_to=path)
            if job is not None:
                self.session.run(job)
            return
        if suffix == ".tif":
            heat = self.heat_layer()
            if heat is None:
                return
            task: QgsTask = CogTask(heat.source(), path, self._on_saved)
        else:
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = "GPKG"
            options.layerName = "hits"
            options.skipAttributesCreation = False
            task = QgsVectorFileWriterTask(self._layer, path, options)
            task.completed.connect(lambda *_: self._on_saved(path, ""))
            task.errorOccurred.connect(lambda _code, text: self._on_saved(path, text))
        self._save_task = task  # QGIS's task manager does not keep the Python half alive
        QgsApplication.taskManager().addTask(task)

    def _on_saved(self, path: str, error: str) -> None:
        self._save_task = None
        name = Path(path).name
        if error:
            self.notifier.show("critical", tr("“{0}” was not saved: {1}").format(name, error))
        else:
            self.notifier.show("success", tr("“{0}” is saved.").format(name))
