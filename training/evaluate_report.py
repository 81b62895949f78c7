"""Markdown and charts of ``evaluate_sets``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from terraseek.engine.errors import OutputError
from terraseek.engine.messages import LANGUAGES

from .records import Skipped


def spread(values: list[float]) -> str:
    """Mean of the seeds, with their standard deviation where there are several."""
    mean = f"{np.mean(values):.2f}"
    return mean if len(values) == 1 else f"{mean} ± {np.std(values, ddof=1):.2f}"


def _languages(runs: list[dict[str, Any]]) -> list[str]:
    there = [x for x in runs[0]["languages"] if all(x in r["languages"] for r in runs)]
    return sorted(there, key=lambda x: (LANGUAGES.index(x) if x in LANGUAGES else 99, x))


def _of(runs: list[dict[str, Any]], language: str, key: str) -> list[float]:
    return [r["languages"][language][key] for r in runs]


_RETRIEVAL = (
    ("i2t R@1", "i2t_r1"),
    ("i2t R@5", "i2t_r5"),
    ("i2t R@10", "i2t_r10"),
    ("t2i R@1", "t2i_r1"),
    ("t2i R@5", "t2i_r5"),
    ("t2i R@10", "t2i_r10"),
    ("mean recall", "mean_recall"),
    ("SkyScript's mean recall", "sky_mean_recall"),
)
_ZERO_SHOT = (("top-1", "top1"), ("standard error", "top1_se"), ("with transduction", "transduced"))


def left_out_of(found: dict[str, Any]) -> str:
    """Say in one line what of a set could not be used; empty where all could."""
    items = [(what, why) for what, why in found["runs"][0]["skipped"]]
    return Skipped(items).summary() if items else ""


def _section(found: dict[str, Any]) -> list[str]:
    runs = found["runs"]
    columns = _RETRIEVAL if found["task"] == "retrieval" else _ZERO_SHOT
    images = ", ".join(sorted({str(r["images"]) for r in runs}))
    lines = [f"## {found['title']}: {found['task']}, {images} images", ""]
    if found["note"]:
        lines += [found["note"], ""]
    if left_out := left_out_of(found):
        lines += [f"Not the whole set: {left_out}.", ""]
    lines += [
        f"| language | {' | '.join(name for name, _ in columns)} |",
        "| --- |" + " --- |" * len(columns),
    ]
    for language in _languages(runs):
        cells = " | ".join(spread(_of(runs, language, key)) for _, key in columns)
        lines.append(f"| {language} | {cells} |")
    if found["published"]:
        ours = "en" if "en" in _languages(runs) else _languages(runs)[0]
        rows = {"**this model**": spread(_of(runs, ours, found["metric"]))}
        rows |= {name: f"{v:.2f}" for name, v in found["published"].items()}
        lines += [
            "",
            f"Published ({found['metric'].replace('_', ' ')}; read in {found['source']}):",
            "",
        ]
        lines += ["| model | figure |", "| --- | --- |"]
        lines += [f"| {name} | {figure} |" for name, figure in rows.items()]
    return [*lines, "", f"![{found['title']}](sets-{found['key']}.png)", ""]


def report(result: dict[str, Any]) -> str:
    """Return the page in Markdown."""
    count = len(result["models"])
    names = ", ".join(f"`{m['name']}` ({m['kind']})" for m in result["models"])
    lines = [
        "# Measured on known sets",
        "",
        f"Models: {names}."
        + (
            f" Figures are means over {count} models with their standard deviation."
            if count > 1
            else ""
        ),
        "In percent. Retrieval: native protocol (every image once, all captions); SkyScript's",
        "takes every text once and every image that carries it for right. Zero-shot: prompt",
        "ensemble of the language over the whole set; transduction is label-free and sees the",
        "whole set at once.",
        "",
    ]
    for found in result["sets"].values():
        lines += _section(found)
    lines += [f"* {key} could not be used: {why}" for key, why in result["failed"].items()]
    if result["absent"]:
        lines.append(f"* Not there: {', '.join(result['absent'])}.")
    return "\n".join(lines).rstrip() + "\n"


def _apart(values: list[float], gap: float) -> list[float]:
    """Return heights of labels for rising values, ``gap`` or more apart."""
    heights: list[float] = []
    for value in values:
        heights.append(max(value, heights[-1] + gap) if heights else value)
    return heights


def chart(found: dict[str, Any], path: Path) -> None:
    """Draw one bar a language, with the spread over the models, as PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    runs, languages = found["runs"], _languages(found["runs"])
    keys = ["mean_recall"] if found["task"] == "retrieval" else ["top1", "transduced"]
    figure = Figure(figsize=(6.4, 3.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    at, width = np.arange(len(languages)), 0.8 / len(keys)
    for k, key in enumerate(keys):
        values = np.array([_of(runs, x, key) for x in languages])
        error = values.std(1, ddof=1) if values.shape[1] > 1 else None
        label = {"mean_recall": "mean recall", "top1": "each alone"}.get(key, "transduction")
        axes.bar(
            at + (k - (len(keys) - 1) / 2) * width, values.mean(1), width, yerr=error, label=label
        )
    axes.set_xticks(at, languages)
    axes.set_ylabel("percent")
    axes.set_ylim(0, 100 if found["task"] != "retrieval" else None)
    axes.set_title(f"{found['title']}: {found['task']}")
    low, high = axes.get_ylim()
    high = max([high, *(1.05 * v for v in found["published"].values())])
    axes.set_ylim(low, high)
    for (name, value), height in zip(
        sorted(found["published"].items(), key=lambda row: row[1]),
        _apart(sorted(found["published"].values()), (high - low) / 22),
        strict=True,
    ):
        axes.axhline(value, color="#999999", linewidth=0.8, linestyle=":")
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
    axes.legend(fontsize=7, loc="lower left")
    figure.savefig(path, dpi=110)


def write_report(result: dict[str, Any], folder: Path) -> None:
    """Write ``sets.md`` and a chart a set.

    Raises
    ------
    OutputError
        If the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "sets.md").write_text(report(result), "utf-8")
        for key, found in result["sets"].items():
            chart(found, folder / f"sets-{key}.png")
    except OSError as err:
        raise OutputError(f"{folder} cannot be written: {err.strerror}.") from None
