"""Plots of the accuracy report as inline SVG."""

from __future__ import annotations

from html import escape

from .messages import AssessReport, Estimate
from .texts import Texts

LEFT, WIDTH, ROW = 230, 420, 34
USERS, PRODUCERS = "#1f78b4", "#e08214"


def _width(text: str, size: int) -> float:
    """About how wide a text of a font size is; Chinese and Korean signs are square."""
    return sum(size if ord(c) > 0x2E7F else 0.6 * size for c in text)


def bars(report: AssessReport, say: Texts) -> str:
    """User's and producer's accuracy of each class with their intervals."""
    height = ROW * len(report.classes) + 40
    out = [
        f"<svg viewBox='0 0 {LEFT + WIDTH + 30} {height}' width='{LEFT + WIDTH + 30}' role='img' "
        f"aria-label='{escape(say('users_producers'))}' font-size='12' font-family='sans-serif'>"
    ]
    for tick in range(0, 101, 25):
        x = LEFT + WIDTH * tick / 100
        out.append(f"<path d='M{x} 6V{height - 24}' stroke='#ddd'/>")
        out.append(f"<text x='{x}' y='{height - 8}' text-anchor='middle'>{tick} %</text>")
    for k, c in enumerate(report.classes):
        y = 10 + ROW * k
        name = c.name if len(c.name) <= 28 else c.name[:27] + "…"
        out.append(f"<text x='{LEFT - 8}' y='{y + 16}' text-anchor='end'>{escape(name)}</text>")
        out.append(_bar(c.users, y, USERS))
        out.append(_bar(c.producers, y + 12, PRODUCERS))
    users, producers, lines = (escape(say(k)) for k in ("users", "producers", "lines"))
    out.append(f"</svg><p><small><span class='swatch' style='background:{USERS}'></span>{users} "
               f"<span class='swatch' style='background:{PRODUCERS}'></span>{producers}; "
               f"{lines}</small></p>")  # fmt: skip
    return "".join(out)


def _bar(e: Estimate, y: float, colour: str) -> str:
    if e.value is None:
        return f"<text x='{LEFT + 4}' y='{y + 9}' fill='#999'>–</text>"
    shape = f"<rect x='{LEFT}' y='{y}' width='{WIDTH * e.value:.1f}' height='10' fill='{colour}'/>"
    if e.low is None or e.high is None:
        return shape
    a, b = LEFT + WIDTH * e.low, LEFT + WIDTH * e.high
    return shape + f"<path d='M{a:.1f} {y + 5}H{b:.1f}' stroke='#222' stroke-width='2'/>"


def matrix_plot(report: AssessReport, say: Texts) -> str:
    """The confusion matrix as squares, shaded by the share of the reference class."""
    k = len(report.classes)
    cell = max(10, min(34, 620 // k))
    names = [c.name if len(c.name) <= 22 else c.name[:21] + "…" for c in report.classes]
    longest = max(_width(name, 11) for name in names)
    # Names of the columns lean to the right by 60 degrees.
    left, top, right = longest + 12, 0.87 * longest + 16, 0.5 * longest + 12
    side = cell * k
    out = [
        f"<svg viewBox='0 0 {left + side + right:.0f} {top + side + 4:.0f}' "
        f"width='{left + side + right:.0f}' "
        f"role='img' aria-label='{escape(say('matrix'))}' font-size='11' font-family='sans-serif'>"
    ]
    totals = [sum(row[j] for row in report.matrix) for j in range(k)]
    for i in range(k):
        name = escape(names[i])
        y, x = top + cell * (i + 0.65), left + cell * (i + 0.6)
        out.append(f"<text x='{left - 6:.1f}' y='{y:.1f}' text-anchor='end'>{name}</text>")
        out.append(
            f"<text transform='translate({x:.1f} {top - 6:.1f}) rotate(-60)' text-anchor='start'>"
            f"{name}</text>"
        )
        for j in range(k):
            share = report.matrix[i][j] / totals[j] if totals[j] else 0.0
            shade = "#1b7837" if i == j else "#b2182b"
            out.append(
                f"<rect x='{left + cell * j:.1f}' y='{top + cell * i:.1f}' width='{cell - 1}' "
                f"height='{cell - 1}' fill='{shade}' fill-opacity='{share:.3f}' stroke='#eee'>"
                f"<title>{name} / {escape(report.classes[j].name)}: "
                f"{say.short(report.matrix[i][j])}</title></rect>"
            )
    out.append("</svg>")
    return "".join(out)
