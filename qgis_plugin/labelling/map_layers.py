"""Label layers on the map: paletted, with class names in the interface's language."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsDataProvider,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...engine.labels.messages import UNKNOWN, UNKNOWN_NAMES
from ..i18n import tr

#: Custom properties of our layers; the group's holds the layer's id of the image.
LABEL_KEY, SCORES_KEY, GROUP_KEY = (
    "terraseek/labels",
    "terraseek/label_scores",
    "terraseek/label_group",
)
#: Custom property of a map that the user has edited.
EDITED_KEY = "terraseek/label_edited"
#: Layer of the polygons in a GeoPackage that the engine writes.
LAYER = "labels"
UNKNOWN_COLOUR = "#b4b4b4"
#: The imagery has to be seen through the classes.
OPACITY = 0.62


def class_name(one: dict[str, Any], language: str) -> str:
    """Return the name of a class of a ``LabelReport`` in the interface's language."""
    names = one.get("names") or {}
    return str(names.get(language) or one.get("name") or one.get("id"))


def unknown_name(language: str) -> str:
    """Return the name of what is unknown."""
    return UNKNOWN_NAMES.get(language, UNKNOWN)


def open_labels(path: str, name: str) -> QgsMapLayer:
    """Return the layer of a file of labels; not yet in a project.

    Raises
    ------
    ValueError
        If QGIS cannot open the file.
    """
    if path.lower().endswith((".tif", ".tiff")):
        layer: QgsMapLayer = QgsRasterLayer(path, name, "gdal")
    else:
        layer = QgsVectorLayer(f"{path}|layername={LAYER}", name, "ogr")
    if not layer.isValid():
        raise ValueError(tr("QGIS cannot open {0}.").format(path))
    return layer


def style(layer: QgsMapLayer, report: dict[str, Any], language: str) -> None:
    """Give a label layer a colour and a name for each class that occurs."""
    shown = [c for c in report.get("classes") or [] if c.get("n_units")]
    legend = [
        (int(c["value"]), str(c["id"]), str(c["colour"]), class_name(c, language)) for c in shown
    ]
    if report.get("n_unknown"):
        legend.append((0, UNKNOWN, UNKNOWN_COLOUR, unknown_name(language)))
    if isinstance(layer, QgsRasterLayer):
        classes = [
            QgsPalettedRasterRenderer.Class(value, QColor(colour), name)
            for value, _, colour, name in legend
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
        layer.renderer().setOpacity(OPACITY)
        return
    if not isinstance(layer, QgsVectorLayer):
        return
    field = "ts_class" if layer.fields().indexOf("ts_class") >= 0 else "class"
    renderer = QgsCategorizedSymbolRenderer(
        field, [QgsRendererCategory(key, _fill(colour), name) for _, key, colour, name in legend]
    )
    # Where tiles overlap, the surest one is drawn last.
    order = QgsFeatureRequest.OrderBy(
        [QgsFeatureRequest.OrderByClause("probability", ascending=True)]
    )
    renderer.setOrderBy(order)
    renderer.setOrderByEnabled(report.get("unit") == "tiles")
    layer.setRenderer(renderer)
    layer.setOpacity(OPACITY)
    for name, alias in _aliases().items():
        for field_name in (name, f"ts_{name}"):
            index = layer.fields().indexOf(field_name)
            if index >= 0:
                layer.setFieldAlias(index, alias)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(
        '<b>[% "name" %]</b><br>' + tr("probability") + ' [% format_number("probability", 2) %]'
    )


def _fill(colour: str) -> QgsFillSymbol:
    edge = QColor(colour).darker(140).name()
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": edge, "outline_width": "0.16"}
    )


def _aliases() -> dict[str, str]:
    return {
        "class": tr("Class id"),
        "name": tr("Class"),
        "value": tr("Value"),
        "probability": tr("Probability"),
        "margin": tr("Margin"),
        "second_class": tr("Second class"),
        "entropy": tr("Entropy"),
        "best_class": tr("Best class"),
        "cells": tr("Cells"),
        "area_m2": tr("Area (m²)"),
        "tile": tr("Tile"),
    }


def open_scores(path: str, report: dict[str, Any]) -> QgsRasterLayer | None:
    """Return the layer of the scores of every class; None where there is no usable file."""
    layer = QgsRasterLayer(path, tr("Certainty, and the scores of every class"), "gdal")
    if not layer.isValid():
        return None
    style_scores(layer)
    layer.setCustomProperty(SCORES_KEY, json.dumps([c.get("id") for c in report["classes"]]))
    return layer


def style_scores(layer: QgsRasterLayer) -> None:
    """Show the probability of the best class, from clear to dark."""
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{100 * value:.0f} %")
            for value, colour in ((0.0, "#f7fcf0"), (0.5, "#7bccc4"), (1.0, "#084081"))
        ]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def describe(layer: QgsMapLayer, record: dict[str, Any]) -> None:
    """Keep in a layer what is needed to label again, and say in its metadata what was done."""
    layer.setCustomProperty(LABEL_KEY, json.dumps(record, ensure_ascii=False))
    report, request = record["report"], record["request"]
    lines = [
        tr("TerraSeek labels: {0}").format(report.get("class_list")),
        tr("Image: {0}").format(request.get("source")),
        tr("Language: {0}").format(report.get("language")),
        tr("Model: {0} (sha256 {1})").format(report.get("model"), report.get("model_hash")),
        tr("Unknown below {0}: {1}").format(report.get("threshold"), report.get("threshold_from")),
        *(
            f"{step.get('step')}: {100 * float(step.get('share') or 0):.1f} %"
            for step in report.get("steps") or []
        ),
    ]
    metadata = layer.metadata()
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract("\n".join(lines))
    layer.setMetadata(metadata)


def get_record(layer: Any) -> dict[str, Any] | None:
    """Return what :func:`describe` kept; None for other layers and where it is damaged."""
    if not isinstance(layer, QgsMapLayer):
        return None
    try:
        record = json.loads(layer.customProperty(LABEL_KEY) or "null")
        usable = isinstance(record["report"]["classes"], list)
        usable = usable and isinstance(record["request"], dict)
    except (TypeError, ValueError, KeyError):
        return None
    return dict(record) if usable else None


def insert(
    project: QgsProject, layer: QgsMapLayer, scores: QgsRasterLayer | None, title: str
) -> QgsLayerTreeGroup:
    """Put new label layers on top of the layer tree, in a group; the scores are switched off."""
    crs = project.crs()
    project.addMapLayers([layer] if scores is None else [layer, scores], False)
    root = project.layerTreeRoot()
    unique, n = title, 2
    while root.findGroup(unique) is not None:
        unique, n = f"{title} ({n})", n + 1
    group = root.insertGroup(0, unique)
    group.setCustomProperty(GROUP_KEY, True)
    group.setExpanded(False)  # the view cannot unfold a group while it is empty
    group.addLayer(layer)
    if scores is not None:
        node = group.addLayer(scores)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    group.setExpanded(True)
    if project.crs() != crs:  # the first layer of an empty project sets its CRS
        project.setCrs(crs)
    return group


def point_to(layer: QgsMapLayer, path: str) -> bool:
    """Let a layer of the project show another file of the same kind; False where it cannot."""
    raster = path.lower().endswith((".tif", ".tiff"))
    if raster != isinstance(layer, QgsRasterLayer):
        return False
    uri = path if raster else f"{path}|layername={LAYER}"
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(uri, layer.name(), "gdal" if raster else "ogr", options)
    return bool(layer.isValid())
