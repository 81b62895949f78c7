"""``terraseek:modelinfo`` and ``terraseek:exportindex``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..i18n import number, tr
from . import options
from .base import TerraSeekAlgorithm
from .enums import BATCH

OUTPUT = "OUTPUT"


class ModelInformation(TerraSeekAlgorithm):
    """Say what a model is."""

    NAME = "modelinfo"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Model information")

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Models")

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group."""
        return "models"

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Shows version, licence, languages with their measured quality, size and hash of an "
            "installed model package."
        )

    def flags(self) -> Any:
        """Return the flags: there is nothing to do in batches."""
        return super().flags() & ~BATCH

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_model(self)
        for name, text in (
            ("NAME", tr("Name")),
            ("VERSION", tr("Version")),
            ("LICENSE", tr("Licence")),
            ("LANGUAGES", tr("Languages with measured quality (JSON)")),
            ("HASH", tr("Hash of the model")),
            ("FOLDER", tr("Folder")),
            ("MODELS", tr("All installed models (JSON)")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))
        self.addOutput(QgsProcessingOutputNumber("DIMENSION", tr("Length of the embeddings")))
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", tr("Size (MB)")))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Look."""
        wanted = (self.parameterAsString(parameters, options.MODEL, context) or "").strip()
        models = self.call("models.list", {}, feedback).get("models") or []
        if not models:
            raise QgsProcessingException(
                tr("No model is installed. Install one: see the options of TerraSeek.")
            )
        found = next(
            (m for m in models if wanted and wanted in (m["name"], m["path"])),
            None if wanted else next((m for m in models if m["default"]), models[0]),
        )
        if found is None:
            names = ", ".join(m["name"] for m in models)
            raise QgsProcessingException(
                tr("There is no model “{0}”. Installed: {1}.").format(wanted, names)
            )
        languages = found["languages"]
        feedback.pushInfo(
            tr("{0} {1}, licence {2}, {3} MB, languages: {4}").format(
                found["name"],
                found["version"],
                found["license"],
                number(found["bytes"] / 1e6),
                ", ".join(languages),
            )
        )
        return {
            "NAME": found["name"],
            "VERSION": found["version"],
            "LICENSE": found["license"],
            "LANGUAGES": json.dumps(languages),
            "HASH": found["hash"],
            "FOLDER": found["path"],
            "MODELS": json.dumps(models, ensure_ascii=False),
            "DIMENSION": found["dimension"],
            "MEGABYTES": found["bytes"] / 1e6,
        }


class ExportIndex(TerraSeekAlgorithm):
    """Write an index as GeoParquet."""

    NAME = "exportindex"

    def displayName(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the name in the toolbox."""
        return tr("Export index")

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Index")

    def groupId(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the id of the group."""
        return "index"

    def shortHelpString(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return the help beside the dialog."""
        return tr(
            "Writes the tiles of an index and their embeddings as GeoParquet 1.1, for other "
            "programs. The raster has to be indexed. The engine's environment needs pyarrow."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        options.add_raster(self)
        options.add_index(self)
        options.add_tiling(self)
        options.add(
            self,
            QgsProcessingParameterFileDestination(
                OUTPUT, tr("GeoParquet"), tr("GeoParquet files (*.parquet)")
            ),
            tr("A file that ends with .parquet: id, geometry and embedding of each tile."),
        )
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", tr("Size (MB)")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong."""
        target = parameters.get(OUTPUT)
        if isinstance(target, str) and Path(target).suffix.lower() not in ("", ".parquet"):
            return tr("The export is a GeoParquet file: choose a name that ends with .parquet.")
        return super().problem(parameters, context)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Export."""
        from ...engine.messages import IndexRequest
        from ..blocking_client import EngineError

        target = self.parameterAsFileOutput(parameters, OUTPUT, context)
        raster = self.raster
        folder = raster.index
        if not folder:
            request = IndexRequest(raster=raster.path, out=raster.out, **raster.options)
            status = self.call("index.status", request.to_dict(), feedback)
            if status["state"] != "complete":
                raise EngineError(
                    tr("The raster's index with these settings is {0}.").format(status["state"]),
                    tr("Run “Index raster” first."),
                )
            folder = status["index"]
        answer = self.call("export", {"index": folder, "path": target}, feedback)
        feedback.pushInfo(tr("%Ln tiles written", answer["n_tiles"]))
        return {
            OUTPUT: target,
            "TILES": answer["n_tiles"],
            "MEGABYTES": answer["bytes"] / 1e6,
        }
