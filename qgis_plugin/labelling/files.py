"""Maps and class lists in files of the user's; one part of the tab."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog

from ...engine.labels.messages import LabelRequest
from .. import settings
from ..i18n import tr
from ..panel_part import PanelPart
from ..session import Job


class LabelFiles(PanelPart):
    """What is saved and opened by name."""

    def save_as(self) -> None:
        """Write the map that is shown to a file of the user's."""
        if self._record is None or self.panel.session.job is not None:
            return
        filters = {".gpkg": "GeoPackage (*.gpkg)", ".geojson": "GeoJSON (*.geojson)"}
        if not self._record["request"].get("polygons"):
            filters[".tif"] = "GeoTIFF (*.tif)"
        path, chosen = QFileDialog.getSaveFileName(
            self.panel, tr("Save the map"), "", ";;".join(filters.values())
        )
        if not path:
            return
        if Path(path).suffix.lower() not in filters:
            path += next(suffix for suffix, name in filters.items() if name == chosen)
            if Path(path).exists():  # the dialog asked about another name
                message = tr("“{0}” is there already; nothing was written.")
                hint = tr("Type the name with its ending, then you are asked.")
                self.panel.notifier.show("warning", message.format(Path(path).name), hint)
                return
        self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the map that is shown to ``path``; a file there was agreed to be replaced."""
        assert self._record is not None  # noqa: S101
        open_as = self.open_layer(path)
        if open_as:
            self.panel.notifier.show(
                "warning",
                tr("“{0}” is open as the layer “{1}”; nothing was written.").format(
                    Path(path).name, open_as
                ),
                tr("Remove the layer first, or choose another name."),
            )
            return
        request = LabelRequest.from_dict(self._record["request"])
        request.out, request.scores, request.overwrite = path, None, True
        name = str(self._record.get("source_name"))
        layer_id = str(self._record.get("layer_id"))
        self.panel.session.run(Job("label", request, layer_id, name, request.source, save_to=path))

    @staticmethod
    def open_layer(path: str) -> str:
        """Return the name of a layer of the project that shows a file, empty where none does."""
        for layer in QgsProject.instance().mapLayers().values():
            source = layer.source().split("|")[0]
            with contextlib.suppress(OSError, ValueError):
                if Path(path).exists() and Path(source).exists() and Path(path).samefile(source):
                    return str(layer.name())
        return ""

    # -- class lists in files --------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for the file of a class list."""
        path, _ = QFileDialog.getOpenFileName(
            self.panel, tr("Class list"), "", tr("Class lists (*.json)")
        )
        if path:
            settings.put("label_file", path)
            self._on_list()

    def save_list(self) -> None:
        """Write the class list as it is to a file."""
        if self._data is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self.panel, tr("Save the class list"), "", tr("Class lists (*.json)")
        )
        if path:
            path = path if path.lower().endswith(".json") else f"{path}.json"
            self.write_list(path)

    def write_list(self, path: str) -> None:
        """Write the class list to ``path``."""
        content = json.dumps(self._data, ensure_ascii=False, indent=1)
        try:
            Path(path).write_text(content + "\n", encoding="utf-8")
        except OSError as error:
            message = tr("“{0}” was not saved: {1}").format(Path(path).name, error.strerror)
            self.panel.notifier.show("critical", message)
            return
        self.panel.notifier.show("success", tr("“{0}” is saved.").format(Path(path).name))
