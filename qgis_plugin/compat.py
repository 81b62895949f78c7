"""What differs between QGIS 3.22 and 4, and between Qt 5 and Qt 6, in one place."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsUnitTypes, QgsWkbTypes
from qgis.PyQt.QtCore import QVariant


def as_int(flags: Any) -> int:
    """Return flags as the number that painter and model calls take (Qt 6 has real enums)."""
    return int(getattr(flags, "value", flags))


def field_types() -> dict[str, Any]:
    """Return the types of fields: QVariant's warn from QGIS 3.38 on, QMetaType's come then."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        kind = QMetaType.Type
        return {"int": kind.Int, "double": kind.Double, "text": kind.QString}
    return {"int": QVariant.Int, "double": QVariant.Double, "text": QVariant.String}


def point_geometry() -> Any:
    """Return the geometry type "point"."""
    if hasattr(Qgis, "GeometryType"):
        return Qgis.GeometryType.Point
    return QgsWkbTypes.GeometryType.PointGeometry


def polygon_geometry() -> Any:
    """Return the geometry type "polygon"."""
    if hasattr(Qgis, "GeometryType"):
        return Qgis.GeometryType.Polygon
    return QgsWkbTypes.GeometryType.PolygonGeometry


def vector_layers() -> Any:
    """Return the kind of layer "vector"."""
    if hasattr(Qgis, "LayerType"):
        return Qgis.LayerType.Vector
    from qgis.core import QgsMapLayerType

    return QgsMapLayerType.VectorLayer


def metres() -> Any:
    """Return the distance unit "metre"."""
    if hasattr(Qgis, "DistanceUnit"):
        return Qgis.DistanceUnit.Meters
    return QgsUnitTypes.DistanceUnit.DistanceMeters
