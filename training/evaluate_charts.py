"""Bar charts of ``evaluate`` and ``evaluate_sets``, as PNG."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .evaluate_report import MAIN, NATIVE, Columns, Runs, languages_of, values_of

#: Of the first and of the second figure; what is compared with has the paler one.
_COLOURS = (("#1b6ca8", "#a9cce3"), ("#d68910", "#f5cba7"))
_LABELS = {
    "mean_recall": "native protocol",
    "sky_mean_recall": "SkyScript's protocol",
    "top1": "each image alone",
    "transduced": "with transduction",
}
_WHISKERS = {"elinewidth": 0.8, "capsize": 1.5, "capthick": 0.8}
#: With more bars than this their figures would overlap.
_MOST_LABELLED = 22


def _apart(values: list[float], gap: float) -> list[float]:
    """Return heights of labels for rising values, ``gap`` or more apart."""
    heights: list[float] = []
    for value in values:
        heights.append(max(value, heights[-1] + gap) if heights else value)
    return heights


def _bars(
    found: dict[str, Any], against: str
) -> tuple[list[str], list[tuple[str, str, Runs, list[Any]]]]:
    """Return the names under the bars, and each row of bars: label, colour, models, what of them.

    What of them is a pair of languages and key a bar. Several languages stand side by side; of
    one language the recalls do.
    """
    runs, others = found["runs"], found.get("against", [])
    languages = languages_of([*runs, *others])
    single = found["task"] == "retrieval" and len(languages) == 1
    names = [name for name, _ in NATIVE] if single else languages
    rows = []
    for (_, main), colours in zip(MAIN[found["task"]], _COLOURS, strict=True):
        prefix = "sky_" if main.startswith("sky_") else ""
        columns: Columns = NATIVE if single else tuple((x, main) for x in languages)
        what = [(languages if single else [n], (prefix if single else "") + k) for n, k in columns]
        if any(k not in r["languages"][x] for r in [*runs, *others] for g, k in what for x in g):
            continue
        rows.append((_LABELS[main], colours[0], runs, what))
        if others:
            rows.append((f"{_LABELS[main]}, {against}", colours[1], others, what))
    return names, rows


def _lines(axes: Any, published: dict[str, float], start: float, end: float) -> None:
    """Draw a line a published figure, named at the right without overlap."""
    low, high = axes.get_ylim()
    rows = sorted(published.items(), key=lambda row: row[1])
    heights = _apart([v for _, v in rows], (high - low) / 22)
    for (name, value), height in zip(rows, heights, strict=True):
        axes.hlines(value, start, end, color="#777777", linewidth=0.8, linestyle=":")
        axes.annotate(
            f"{name} {value:.1f}",
            (1.0, value),
            xycoords=("axes fraction", "data"),
            xytext=(1.03, height),
            textcoords=("axes fraction", "data"),
            fontsize=6,
            va="center",
            annotation_clip=False,
            arrowprops={"arrowstyle": "-", "linewidth": 0.4, "color": "#999999"},
        )


def chart(found: dict[str, Any], path: Path, against: str = "") -> None:
    """Draw the main figures of a set, with their spread over the models.

    Parameters
    ----------
    found : dict
        A set as :mod:`evaluate_report` has it.
    path : Path
        The PNG.
    against : str
        Name of what the models are compared with, where they are.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    names, rows = _bars(found, against)
    figure = Figure(figsize=(7.2, 3.4), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    at, width = np.arange(len(names)), 0.84 / max(1, len(rows))
    for k, (label, colour, runs, what) in enumerate(rows):
        values = np.array([values_of(runs, group, key) for group, key in what])
        error = values.std(1, ddof=1) if len(runs) > 1 else None
        place = at + (k - (len(rows) - 1) / 2) * width
        bars = axes.bar(
            place, values.mean(1), width, yerr=error, label=label, color=colour, error_kw=_WHISKERS
        )
        if len(names) * len(rows) <= _MOST_LABELLED:
            axes.bar_label(bars, fmt="%.1f", fontsize=6, padding=1)
    axes.set_xticks(at, names, fontsize=8)
    axes.tick_params(axis="y", labelsize=8)
    axes.set_xlim(-0.6, len(names) - 0.4)
    recalls = found["task"] == "retrieval" and names[0] != NATIVE[0][0]
    axes.set_ylabel("mean recall, percent" if recalls else "percent")
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(f"{found['title']}: {found['task']}", fontsize=10)
    low, high = axes.get_ylim()
    high = max([high, *(1.05 * v for v in found["published"].values())])
    axes.set_ylim(low, 100 if found["task"] == "zero-shot" else high)
    if found["published"]:
        # A published mean recall is one of the last bar only, where the recalls stand side by side.
        first = -0.6 if names[0] != NATIVE[0][0] else len(names) - 1.5
        _lines(axes, found["published"], first, len(names) - 0.4)
    figure.legend(loc="outside lower center", ncols=4, fontsize=7, frameon=False)
    figure.savefig(path, dpi=130)
