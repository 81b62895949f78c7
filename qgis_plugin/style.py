"""How ranked tiles look on the map: bright outlines in a perceptual ramp, dark casing.

The ramp follows *plasma* (van der Walt and Smith, matplotlib) without its dark end,
which drowns in woods and water: lightness rises evenly, so the order of the hits stays
readable over any imagery. The fill stays empty, because tiles overlap and fills would
add up.
"""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterBandStats,
    QgsRasterDataProvider,
    QgsRasterShader,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .compat import point_geometry
from .i18n import tr

#: From the weakest of the shown hits to the best.
RAMP = ("#b5359c", "#e34c7d", "#f97f56", "#fdb43f", "#f6f63a")
CASING = "#101018"
#: Of the heat map: *inferno* without its black end, clear where nothing is found and
#: never opaque: the imagery has to be seen.
HEAT = ("#00280b53", "#4665156e", "#6eb02d56", "#8ce8602d", "#96fcbf49", "#a0fcffa4")
#: Scores up to the middle of the layer say nothing: the ramp starts above it.
HEAT_FROM_SD = 0.5
#: Scores closer than this mean the same: colours must not tell them apart.
SAME = 0.002
#: Labels of more hits than this would only hide the imagery.
LABELLED_RANKS = 100


def score_classes(scores: list[float], n: int = len(RAMP)) -> list[tuple[float, float]]:
    """Return equal intervals over ``scores``, from the lowest to the highest.

    Equal intervals and not quantiles: one hit far above the others must look alone.
    The ends reach a little beyond the data, so that rounding loses no tile.
    """
    if not scores:
        return []
    low, high = min(scores), max(scores)
    span = high - low
    if span < SAME:
        return [(low - 1e-6, high + 1e-6)]
    edges = [low + span * i / n for i in range(n + 1)]
    edges[0] -= span * 1e-6
    edges[-1] += span * 1e-6
    return list(zip(edges[:-1], edges[1:]))


def tile_symbol(colour: str, width: float) -> QgsFillSymbol:
    """Return an empty tile with a ``colour`` outline of ``width`` mm in a dark casing."""
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for stroke, extra, alpha in ((CASING, 0.8, 190), (colour, 0.0, 255)):
        # Lines and not an empty fill: QGIS paints a selected fill solid, which would
        # hide the very tile that was found.
        layer = QgsSimpleLineSymbolLayer()
        pen = QColor(stroke)
        pen.setAlpha(alpha)
        layer.setColor(pen)
        layer.setWidth(width + extra)
        layer.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        symbol.appendSymbolLayer(layer)
    return symbol


def _renderer(scores: list[float]) -> QgsGraduatedSymbolRenderer:
    classes = score_classes(scores)
    colours = RAMP if len(classes) > 1 else RAMP[-1:]
    # As many digits as tell two classes apart.
    digits = 3 if classes and classes[-1][1] - classes[0][0] >= 0.005 else 4
    ranges = []
    for i, ((low, high), colour) in enumerate(zip(classes, colours)):
        share = i / max(len(classes) - 1, 1) if len(classes) > 1 else 1.0
        label = (
            f"{low:.{digits}f} – {high:.{digits}f}"
            if len(classes) > 1
            else f"{(low + high) / 2:.3f}"
        )
        if i == len(classes) - 1:
            label += "  " + tr("best")
        ranges.append(QgsRendererRange(low, high, tile_symbol(colour, 0.4 + 0.6 * share), label))
    # The best tiles lie on top. No is_selected() here: see selection_frame.py.
    # Legends read from the top: the best class stands first.
    renderer = QgsGraduatedSymbolRenderer("score", ranges[::-1])
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("rank", ascending=False)])
    )
    renderer.setOrderByEnabled(True)
    return renderer


def _labeling() -> QgsVectorLayerSimpleLabeling:
    """Return rank labels in the upper left corner of the tiles, the best ones first."""
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(1.0)
    buffer.setColor(QColor(CASING))
    text = QgsTextFormat()
    font = QFont()
    font.setBold(True)
    text.setFont(font)
    text.setSize(10)
    text.setColor(QColor("#ffffff"))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.setFormat(text)
    # A corner and not the centre: the label must not hide what was found.
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = "make_point(x_min($geometry), y_max($geometry))"
    settings.geometryGeneratorType = point_geometry()
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelowRight
    settings.xOffset = 1.0
    settings.yOffset = -1.0
    settings.obstacle = False
    properties = settings.dataDefinedProperties()
    key = QgsPalLayerSettings.Property
    properties.setProperty(key.Show, QgsProperty.fromExpression(f'"rank" <= {LABELLED_RANKS}'))
    properties.setProperty(
        key.LabelPriority if hasattr(key, "LabelPriority") else key.Priority,
        QgsProperty.fromExpression('max(10 - "rank" / 10, 0)'),
    )
    properties.setProperty(key.ZIndex, QgsProperty.fromExpression('-"rank"'))
    settings.setDataDefinedProperties(properties)
    return QgsVectorLayerSimpleLabeling(settings)


def apply_style(layer: QgsVectorLayer, scores: list[float]) -> None:
    """Give a result layer its renderer, labels, display name and map tip."""
    layer.setRenderer(_renderer(scores))
    layer.setLabeling(_labeling())
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression("concat('#', \"rank\", '  ', format_number(\"score\", 3))")
    layer.setMapTipTemplate(
        '<b>[% "rank" %]. [% "query" %]</b><br>' + tr("score") + ' [% format_number("score", 3) %]'
    )


def restyle(layer: QgsVectorLayer, low: float, high: float) -> None:
    """Spread the colours of a result layer over the scores that are left in it."""
    layer.setRenderer(_renderer([low, high]))
    layer.emitStyleChanged()


def heat_renderer(provider: QgsRasterDataProvider) -> QgsSingleBandPseudoColorRenderer | None:
    """Return the renderer of a heat map; None where it has no scores.

    The ramp begins above the mean of the layer, so that it colours what stands out.
    """
    statistics = provider.bandStatistics(
        1,
        QgsRasterBandStats.Stats.Max
        | QgsRasterBandStats.Stats.Mean
        | QgsRasterBandStats.Stats.StdDev,
        provider.extent(),
        250_000,
    )
    low = statistics.mean + HEAT_FROM_SD * statistics.stdDev
    high = statistics.maximumValue
    if not low <= high or abs(high) > 1e30:
        return None
    function = QgsColorRampShader(low, high)
    function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    span = max(high - low, 1e-6)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.3f}")
            for value, colour in (
                (low + span * i / (len(HEAT) - 1), colour) for i, colour in enumerate(HEAT)
            )
        ]
    )
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    return QgsSingleBandPseudoColorRenderer(provider, 1, shader)


def ramp_colour(share: float) -> QColor:
    """Return the colour of the ramp at ``share`` (0 the weakest, 1 the best)."""
    share = min(max(share, 0.0), 1.0) * (len(RAMP) - 1)
    i = min(int(share), len(RAMP) - 2)
    a, b, t = QColor(RAMP[i]), QColor(RAMP[i + 1]), share - i
    return QColor(
        round(a.red() + (b.red() - a.red()) * t),
        round(a.green() + (b.green() - a.green()) * t),
        round(a.blue() + (b.blue() - a.blue()) * t),
    )
