"""Names of Processing that moved into ``Qgis`` with 3.36, in one place."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

if hasattr(Qgis, "ProcessingSourceType"):
    ANY_VECTOR: Any = Qgis.ProcessingSourceType.Vector
    POINTS: Any = Qgis.ProcessingSourceType.VectorPoint
    POLYGONS: Any = Qgis.ProcessingSourceType.VectorPolygon
    RASTERS: Any = Qgis.ProcessingSourceType.Raster
    ADVANCED: Any = Qgis.ProcessingParameterFlag.Advanced
    INTEGER: Any = Qgis.ProcessingNumberParameterType.Integer
    DOUBLE: Any = Qgis.ProcessingNumberParameterType.Double
    FOLDER: Any = Qgis.ProcessingFileParameterBehavior.Folder
    FILE: Any = Qgis.ProcessingFileParameterBehavior.File
    BATCH: Any = Qgis.ProcessingAlgorithmFlag.SupportsBatch
    NO_THREADING: Any = Qgis.ProcessingAlgorithmFlag.NoThreading
    CAN_CANCEL: Any = Qgis.ProcessingAlgorithmFlag.CanCancel
else:
    ANY_VECTOR = QgsProcessing.SourceType.TypeVector
    POINTS = QgsProcessing.SourceType.TypeVectorPoint
    POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
    RASTERS = QgsProcessing.SourceType.TypeRaster
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    INTEGER = QgsProcessingParameterNumber.Type.Integer
    DOUBLE = QgsProcessingParameterNumber.Type.Double
    FOLDER = QgsProcessingParameterFile.Behavior.Folder
    FILE = QgsProcessingParameterFile.Behavior.File
    BATCH = QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    NO_THREADING = QgsProcessingAlgorithm.Flag.FlagNoThreading
    CAN_CANCEL = QgsProcessingAlgorithm.Flag.FlagCanCancel
