"""Maps as pictures, without a window: imagery, ranked tiles, title, score ramp, scale.

Used by the demo and for the pictures of the documentation.
"""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsDistanceArea,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QLinearGradient, QPainter, QPen

from .compat import as_int, metres
from .i18n import tr
from .style import RAMP

INK = QColor("#ffffff")
SOFT = QColor(255, 255, 255, 185)
STRIP = QColor("#0e121a")


def _font(pixels: float, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(max(round(pixels), 7))
    font.setBold(bold)
    return font


def render_image(
    layers: list[QgsMapLayer], extent: QgsRectangle, width: int, height: int, crs=None
) -> QImage:
    """Draw ``layers`` (the first on top) over ``extent`` given in ``crs``.

    ``crs`` is that of the last layer, the imagery, where it is not given. Needs no
    event loop. The extent grows where its shape is not that of the picture.
    """
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs or layers[-1].crs())
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(width, height))
    # Line widths are in mm: a larger picture gets lines that look the same.
    settings.setOutputDpi(96 * max(width, height) / 1000)
    settings.setBackgroundColor(QColor("#20242c"))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    smooth = getattr(QgsMapSettings.Flag, "HighQualityImageTransforms", None)
    if smooth is not None:  # QGIS 3.24
        settings.setFlag(smooth, True)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(settings.backgroundColor())
    image.setDotsPerMeterX(round(settings.outputDpi() / 0.0254))
    image.setDotsPerMeterY(round(settings.outputDpi() / 0.0254))
    painter = QPainter(image)
    # In this thread: one that draws may need Python, which this thread would hold while it waits.
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return image


def metres_per_pixel(extent: QgsRectangle, width: int, height: int, crs) -> float:
    """Return the ground distance of a pixel along the middle row of a map."""
    distance = QgsDistanceArea()
    distance.setSourceCrs(crs, QgsProject.instance().transformContext())
    distance.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    # The map shows the extent grown to the shape of the picture.
    units = max(extent.width() / width, extent.height() / height)
    y, x = extent.center().y(), extent.center().x()
    half = units * width / 2
    length = distance.measureLine(QgsPointXY(x - half, y), QgsPointXY(x + half, y))
    return distance.convertLengthMeasurement(length, metres()) / width


def round_length(longest: float) -> float:
    """Return the largest of 1, 2, 5 times a power of ten that is at most ``longest``."""
    power = 10.0 ** math.floor(math.log10(longest))
    return max(step * power for step in (1, 2, 5) if step * power <= longest * (1 + 1e-9))


def _score_range(layers: list[QgsMapLayer]) -> tuple[float, float] | None:
    for layer in layers:
        renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
        if isinstance(renderer, QgsGraduatedSymbolRenderer) and renderer.ranges():
            ranges = renderer.ranges()
            return min(r.lowerValue() for r in ranges), max(r.upperValue() for r in ranges)
    return None


def _draw_scale(painter: QPainter, box: QRectF, unit: float, metres: float, size: float) -> None:
    length = round_length(box.width() * metres)
    pixels = length / metres
    km = length >= 1000
    text = tr("{0} km").format(f"{length / 1000:g}") if km else tr("{0} m").format(f"{length:g}")
    y = box.bottom() - 0.35 * unit
    painter.setFont(_font(size))
    painter.setPen(INK)
    painter.drawText(
        QRectF(box.left(), box.top(), pixels, box.height() - 0.8 * unit),
        as_int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom),
        text,
    )
    painter.setPen(QPen(INK, max(unit * 0.14, 1.5)))
    painter.drawPolyline(
        QPointF(box.left(), y - 0.35 * unit),
        QPointF(box.left(), y),
        QPointF(box.left() + pixels, y),
        QPointF(box.left() + pixels, y - 0.35 * unit),
    )


def _draw_ramp(painter: QPainter, box: QRectF, unit: float, low: float, high: float) -> None:
    painter.setFont(_font(unit * 0.85))
    painter.setPen(SOFT)
    upper = QRectF(box.left(), box.top(), box.width(), unit * 1.15)
    align = Qt.AlignmentFlag
    for side, text in (
        (align.AlignLeft, f"{low:.3f}"),
        (align.AlignHCenter, tr("score")),
        (align.AlignRight, f"{high:.3f}"),
    ):
        painter.drawText(upper, as_int(side), text)
    bar = QRectF(box.left(), box.bottom() - unit * 0.85, box.width(), unit * 0.6)
    step = bar.width() / len(RAMP)
    painter.setPen(Qt.PenStyle.NoPen)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for i, colour in enumerate(RAMP):
        gradient.setColorAt(i / (len(RAMP) - 1), QColor(colour))
    painter.setBrush(gradient)
    painter.drawRoundedRect(bar, min(step, unit * 0.3), unit * 0.3)


def render_map(
    layers: list[QgsMapLayer],
    extent: QgsRectangle,
    path: str | Path,
    width: int = 1400,
    height: int = 0,
    *,
    title: str = "",
    subtitle: str = "",
    credit: str = "",
    crs=None,
) -> QImage:
    """Render a map with furniture and write it as PNG.

    Parameters
    ----------
    layers : list of QgsMapLayer
        The first is drawn on top; the last is the imagery.
    extent : QgsRectangle
        In ``crs``; in that of the imagery where none is given.
    path : path-like
        The PNG to write.
    width, height : int
        Pixels of the whole picture, title strip included; a height of 0 follows from
        the shape of the extent.
    title, subtitle, credit : str
        The query; a line about model, device and tiles; the credit of the imagery.

    Raises
    ------
    OSError
        If the picture cannot be written.
    """
    crs = crs or layers[-1].crs()
    unit = width / 62.0  # the module of all sizes below
    strip = round(unit * (3.6 if subtitle else 2.7)) if title else 0
    # Ramp, scale and credit stand below the map: a tile may lie in any corner.
    foot = round(unit * 3.6)
    if height <= 0:
        height = strip + foot + round(width * extent.height() / extent.width())
    body = height - strip - foot
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(STRIP)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawImage(0, strip, render_image(layers, extent, width, body, crs))
    margin = unit * 0.9
    if title:
        box = QRectF(margin, unit * 0.35, width - 2 * margin, unit * 2)
        painter.setPen(INK)
        size = unit * 1.45
        # A long sentence shrinks before it is cut.
        metrics = QFontMetricsF(_font(size, True))
        size *= min(1.0, max(box.width() / max(metrics.horizontalAdvance(title), 1), 0.6))
        painter.setFont(_font(size, True))
        text = QFontMetricsF(painter.font()).elidedText(
            title, Qt.TextElideMode.ElideRight, box.width()
        )
        vertical = as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, vertical, text)
        painter.setFont(_font(unit * 0.85))
        painter.setPen(SOFT)
        painter.drawText(QRectF(margin, unit * 2.2, width - 2 * margin, unit), vertical, subtitle)
    scores = _score_range(layers)
    left = QRectF(margin, strip + body + unit * 0.5, unit * 13, unit * 2.4)
    right = QRectF(left)
    right.moveRight(width - margin)
    if scores:
        _draw_ramp(painter, left, unit, *scores)
    ground = metres_per_pixel(extent, width, body, crs)
    _draw_scale(painter, right, unit, ground, unit * 0.95)
    if credit:
        painter.setFont(_font(unit * 0.75))
        painter.setPen(SOFT)
        middle = QRectF(left.right() + unit, left.top(), 0, left.height())
        middle.setRight(right.left() - unit)
        align = Qt.AlignmentFlag
        flags = as_int(align.AlignCenter) | as_int(Qt.TextFlag.TextWordWrap)
        painter.drawText(middle, flags, credit)
    painter.end()
    if not image.save(str(path), "PNG"):
        raise OSError(tr("{0} cannot be written").format(path))
    return image
