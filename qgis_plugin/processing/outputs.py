"""Files that algorithms of labelling write: where, whether they may, and what a layer's file is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
)

from ..i18n import tr
from ..labelling.export import LAYER, layer_file, writer_options
from .options import add

OVERWRITE = "OVERWRITE"
TEMPORARY = ("TEMPORARY_OUTPUT", "memory:")


def add_overwrite(algorithm: QgsProcessingAlgorithm) -> None:
    """Add whether files that are there may be replaced."""
    add(
        algorithm,
        QgsProcessingParameterBoolean(OVERWRITE, tr("Replace files"), False),
        tr(
            "Whether output files that are there already are replaced. A file that is open "
            "as a layer of the project never is."
        ),
        advanced=True,
    )


def given_path(value: Any) -> str:
    """Return the path of an output that was named; empty for temporary and skipped ones."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value in TEMPORARY:
        return ""
    return value


def target_problem(
    value: Any, suffixes: tuple[str, ...], overwrite: bool, project: QgsProject | None
) -> str:
    """Say why an output cannot be written, and what to do; empty where it can."""
    path = given_path(value)
    if not path:
        return ""
    target = Path(path)
    if target.suffix.lower() not in suffixes:
        return tr("“{0}”: choose a name that ends with {1}.").format(
            target.name, " / ".join(suffixes)
        )
    if not target.exists():
        return ""
    for layer in (project or QgsProject.instance()).mapLayers().values():
        if _same(target, layer.source().split("|")[0]):
            return tr(
                "“{0}” is open as the layer “{1}”. Remove the layer first, or choose another name."
            ).format(target.name, layer.name())
    if not overwrite:
        return tr("“{0}” is there already. Choose another name, or tick “Replace files”.").format(
            target.name
        )
    return ""


def _same(target: Path, source: str) -> bool:
    try:
        return Path(source).exists() and target.samefile(source)
    except (OSError, ValueError):
        return False


class LayerFile:
    """A layer that the engine has to open: its file, or its features until they are written.

    Made on the main thread (``prepareAlgorithm``); :meth:`path` may be called in any.

    Parameters
    ----------
    algorithm, parameters, context
        Of the run.
    name : str
        Parameter that holds the layer.
    as_shown : bool
        Always write the features, e.g. the selected ones alone.

    Raises
    ------
    QgsProcessingException
        If it cannot be read.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        name: str,
        *,
        as_shown: bool = False,
    ) -> None:
        self._context = context
        self._source: QgsProcessingFeatureSource | None = None
        layer = algorithm.parameterAsLayer(parameters, name, context)
        self._file = None if as_shown or layer is None else layer_file(layer)
        if self._file is None:
            self._source = algorithm.parameterAsSource(parameters, name, context)
            if self._source is None:
                shown = layer.name() if layer is not None else str(parameters.get(name))
                raise QgsProcessingException(
                    tr("“{0}” cannot be opened as a file. Save it as a file first.").format(shown)
                )

    def path(self, feedback: QgsProcessingFeedback) -> tuple[str, str | None]:
        """Return path and layer name, after writing the features where that is needed."""
        if self._source is None:
            assert self._file is not None  # noqa: S101
            return self._file
        source, target = self._source, QgsProcessingUtils.generateTempFilename("layer.gpkg")
        writer = QgsVectorFileWriter.create(
            target,
            source.fields(),
            source.wkbType(),
            source.sourceCrs(),
            self._context.transformContext(),
            writer_options(),
        )
        fault = writer.errorMessage()
        for feature in source.getFeatures():
            if fault or feedback.isCanceled():
                break
            if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                fault = writer.errorMessage()
        del writer  # closes the file
        if fault:
            raise QgsProcessingException(tr("The layer cannot be read: {0}").format(fault))
        return target, LAYER
