"""The layer of a drawn sample: made for labelling by hand."""

from __future__ import annotations

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import tr

#: What the engine knows of a point; the one who labels must not see it.
HIDDEN = ("stratum", "stratum_share")


def add_sample(project: QgsProject, path: str, classes: list[tuple[str, str]]) -> QgsVectorLayer:
    """Add the points of a sample to the project, ready to be labelled by hand.

    Parameters
    ----------
    project : QgsProject
    path : str
        The engine's GeoPackage.
    classes : list of (str, str)
        Id and shown name of what the field ``reference`` may hold.

    Raises
    ------
    ValueError
        If QGIS cannot open the file.
    """
    layer = QgsVectorLayer(f"{path}|layername=sample", tr("Sample to label by hand"), "ogr")
    if not layer.isValid():
        raise ValueError(tr("QGIS cannot open {0}.").format(path))
    fields = layer.fields()
    choices = [{name: key} for key, name in classes]
    setup = QgsEditorWidgetSetup("ValueMap", {"map": choices})
    layer.setEditorWidgetSetup(fields.indexOf("reference"), setup)
    for name, alias in (
        ("number", tr("Number")),
        ("reference", tr("Class")),
        ("remark", tr("Remark")),
    ):
        layer.setFieldAlias(fields.indexOf(name), alias)
    table = layer.attributeTableConfig()
    table.update(fields)
    columns = table.columns()
    for column in columns:
        column.hidden = column.name in HIDDEN
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)
    for name in HIDDEN:
        layer.setEditorWidgetSetup(fields.indexOf(name), QgsEditorWidgetSetup("Hidden", {}))
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle", "color": "255,255,255,0", "outline_color": "#f6f63a",
            "outline_width": "0.6", "size": "4",
        }
    )  # fmt: skip
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(_labeling())
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression("concat('#', \"number\")")
    crs = project.crs()
    project.addMapLayer(layer)
    if project.crs() != crs:
        project.setCrs(crs)
    return layer


def _labeling() -> QgsVectorLayerSimpleLabeling:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setColor(QColor("#101018"))
    form = QgsTextFormat()
    form.setSize(8)
    form.setColor(QColor("#ffffff"))
    form.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.setFormat(form)
    return QgsVectorLayerSimpleLabeling(settings)
