"""Plots of an evaluation as inline SVG: average precision by class and by language."""

from __future__ import annotations

from html import escape

from ..messages.evaluation import EvaluateReport, GroupFigures

#: Readable beside each other, with normal and with deficient colour vision (Okabe and Ito).
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#000000")
LEFT, WIDTH, ROW = 190, 440, 26


def _plot(report: EvaluateReport, by: str, label: str) -> str:
    groups = [g for g in report.groups if g.by == by and g.mean_average_precision is not None]
    runs = list(dict.fromkeys(g.run for g in groups))
    keys = list(dict.fromkeys(g.key for g in groups))
    if not keys:
        return ""
    step = max(ROW, 8 + 9 * len(runs))
    height = step * len(keys) + 34
    wide = LEFT + WIDTH + 30
    out = [
        f"<svg viewBox='0 0 {wide} {height}' width='{wide}' role='img' "
        f"aria-label='{escape(label)}' font-size='12' font-family='sans-serif'>"
    ]
    for tick in range(0, 101, 25):
        x = LEFT + WIDTH * tick / 100
        out.append(f"<path d='M{x} 4V{height - 24}' stroke='#ddd'/>")
        out.append(f"<text x='{x}' y='{height - 8}' text-anchor='middle'>{tick} %</text>")
    found = {(g.key, g.run): g for g in groups}
    for k, key in enumerate(keys):
        y = 6 + step * k
        name = key if len(key) <= 24 else key[:23] + "…"
        middle = y + step / 2 - 1
        out.append(f"<text x='{LEFT - 8}' y='{middle}' text-anchor='end'>{escape(name)}</text>")
        for n, run in enumerate(runs):
            group = found.get((key, run))
            if group is not None:
                at = middle - 4 + 9 * (n - (len(runs) - 1) / 2)
                out.append(_bar(group, at, COLOURS[n % len(COLOURS)]))
    legend = " ".join(
        f"<span class='swatch' style='background:{COLOURS[n % len(COLOURS)]}'></span>{escape(run)}"
        for n, run in enumerate(runs)
    )
    out.append(f"</svg><p><small>{escape(label)}; the tick is chance. {legend}</small></p>")
    return "".join(out)


def _bar(group: GroupFigures, y: float, colour: str) -> str:
    value = group.mean_average_precision or 0.0
    chance = LEFT + WIDTH * group.chance
    return (
        f"<rect x='{LEFT}' y='{y:.1f}' width='{WIDTH * value:.1f}' height='8' fill='{colour}'>"
        f"<title>{escape(group.run)}: {100 * value:.1f} %</title></rect>"
        f"<path d='M{chance:.1f} {y - 1:.1f}v10' stroke='#222' stroke-width='1.5'/>"
    )


def classes_plot(report: EvaluateReport) -> str:
    """Average precision of each class, a bar a run, with a tick at chance."""
    return _plot(report, "class", "Mean average precision by class")


def languages_plot(report: EvaluateReport) -> str:
    """The same of each language."""
    return _plot(report, "language", "Mean average precision by language")
