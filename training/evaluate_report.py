"""Markdown of ``evaluate`` and ``evaluate_sets``: tables over models, differences, charts.

Both hand over one form: ``models`` (and ``against``, what they are compared with) with name and
kind, and ``sets``, each with ``title``, ``task``, its figures model by model (``runs``, and
``against``) and what others published.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from terraseek.engine.errors import OutputError
from terraseek.engine.messages import LANGUAGES

from .records import Skipped

Runs = list[dict[str, Any]]
#: Heading of a column, and its key among the figures.
Columns = tuple[tuple[str, str], ...]

NATIVE: Columns = (
    ("i2t R@1", "i2t_r1"),
    ("i2t R@5", "i2t_r5"),
    ("i2t R@10", "i2t_r10"),
    ("t2i R@1", "t2i_r1"),
    ("t2i R@5", "t2i_r5"),
    ("t2i R@10", "t2i_r10"),
    ("mean recall", "mean_recall"),
)
SKYSCRIPT: Columns = tuple((name, f"sky_{key}") for name, key in NATIVE)
ZERO_SHOT: Columns = (
    ("top-1", "top1"),
    ("standard error", "top1_se"),
    ("with transduction", "transduced"),
    ("standard error", "transduced_se"),
)
#: Tables of a task: what stands over each, and its columns.
TABLES: dict[str, tuple[tuple[str, Columns], ...]] = {
    "retrieval": (("Native protocol:", NATIVE), ("SkyScript's protocol:", SKYSCRIPT)),
    "zero-shot": (("", ZERO_SHOT),),
}
#: Figures of a task that stand for it in the summary and in charts.
MAIN: dict[str, Columns] = {
    "retrieval": (("mean recall", "mean_recall"), ("SkyScript's mean recall", "sky_mean_recall")),
    "zero-shot": (("top-1", "top1"), ("with transduction", "transduced")),
}
_PROTOCOLS = (
    "In percent. i2t is image to text, t2i text to image, R@K the share of queries with a right "
    "answer among the first K; mean recall is the mean of the six. Native protocol: every image "
    "once, all captions. SkyScript's: every text once, right for every image that carries it. "
    "Zero-shot: prompt ensemble of the language over the whole set; transduction is label-free "
    "and sees the whole set at once."
)


def spread(values: list[float]) -> str:
    """Mean of the seeds, with their standard deviation where there are several."""
    mean = f"{np.mean(values):.2f}"
    return mean if len(values) == 1 else f"{mean} ± {np.std(values, ddof=1):.2f}"


def languages_of(runs: Runs) -> list[str]:
    """Return the languages that every model was measured in, those of the project first."""
    there = [x for x in runs[0]["languages"] if all(x in r["languages"] for r in runs)]
    return sorted(there, key=lambda x: (LANGUAGES.index(x) if x in LANGUAGES else 99, x))


def values_of(runs: Runs, languages: list[str], key: str) -> list[float]:
    """Return a figure of each model, the mean of the languages."""
    return [float(np.mean([r["languages"][x][key] for x in languages])) for r in runs]


def over_models(runs: Runs) -> dict[str, dict[str, dict[str, float]]]:
    """Return ``mean`` and, of several models, ``std`` of every figure of every language."""
    result: dict[str, dict[str, dict[str, float]]] = {"mean": {}, "std": {}}
    for x in languages_of(runs):
        rows = [r["languages"][x] for r in runs]
        for key in (k for k in rows[0] if all(k in row for row in rows)):
            values = [row[key] for row in rows]
            result["mean"].setdefault(x, {})[key] = float(np.mean(values))
            if len(runs) > 1:
                result["std"].setdefault(x, {})[key] = float(np.std(values, ddof=1))
    return {k: v for k, v in result.items() if v}


def left_out_of(found: dict[str, Any]) -> str:
    """Say in one line what of a set could not be used; empty where all could."""
    items = [(what, why) for what, why in found["runs"][0]["skipped"]]
    return Skipped(items).summary() if items else ""


def _table(head: list[str], rows: list[list[str]], texts: int = 1) -> list[str]:
    """Return a table whose columns after the first ``texts`` are numbers."""
    rules = [" --- "] * texts + [" ---: "] * (len(head) - texts)
    lines = [f"| {' | '.join(head)} |", f"|{'|'.join(rules)}|"]
    return [*lines, *(f"| {' | '.join(row)} |" for row in rows)]


def _there(columns: Columns, runs: Runs) -> Columns:
    """Return the columns that every model has figures for."""
    rows = [r["languages"][x] for r in runs for x in languages_of(runs)]
    return tuple((name, key) for name, key in columns if all(key in row for row in rows))


def _counts(runs: Runs) -> dict[str, int]:
    """Return how many images have captions in each language, where that is not the same."""
    languages = runs[0]["languages"]
    counts = {x: int(languages[x].get("images", 0)) for x in languages_of(runs)}
    return counts if len(set(counts.values())) > 1 else {}


def _range(counts: dict[str, int]) -> str:
    return f"{min(counts.values()):,} to {max(counts.values()):,} images"


def _groups(languages: list[str]) -> list[tuple[str, list[str]]]:
    """Return the rows of a table: each language, and the mean of several."""
    rows = [(x, [x]) for x in languages]
    return [*rows, (f"**mean of {len(languages)}**", languages)] if len(rows) > 1 else rows


def _figures(found: dict[str, Any], columns: Columns) -> list[str]:
    columns, runs = _there(columns, found["runs"]), found["runs"]
    counts = _counts(runs)

    def cell(group: list[str], key: str) -> str:
        if not key.endswith("_se"):
            return spread(values_of(runs, group, key))
        # Languages share the images: the error of their mean is not known from those of each.
        return f"{np.mean(values_of(runs, group, key)):.2f}" if len(group) == 1 else ""

    rows = [
        [name, *(cell(group, key) for _, key in columns)]
        for name, group in _groups(languages_of(runs))
    ]
    head = ["language", *(name for name, _ in columns)]
    if counts:
        head.insert(1, "images")
        for row in rows:
            row.insert(1, f"{counts[row[0]]:,}" if row[0] in counts else "")
    return _table(head, rows)


def difference(runs: Runs, others: Runs, languages: list[str], key: str) -> str:
    """Return by how much the mean of models is above that of others, with its sign."""
    apart = np.mean(values_of(runs, languages, key)) - np.mean(values_of(others, languages, key))
    return f"{round(float(apart), 2) + 0.0:+.2f}"


def _differences(found: dict[str, Any], columns: Columns) -> list[str]:
    runs, others = found["runs"], found["against"]
    columns = tuple(c for c in _there(columns, [*runs, *others]) if not c[1].endswith("_se"))
    rows = [
        [name, *(difference(runs, others, group, key) for _, key in columns)]
        for name, group in _groups(languages_of([*runs, *others]))
    ]
    return _table(["language", *(name for name, _ in columns)], rows)


def _published(found: dict[str, Any]) -> list[str]:
    runs = found["runs"]
    ours = "en" if "en" in languages_of(runs) else languages_of(runs)[0]
    rows = [["**this model**", spread(values_of(runs, [ours], found["metric"]))]]
    rows += [[name, f"{v:.2f}"] for name, v in found["published"].items()]
    what = f"Published ({found['metric'].replace('_', ' ')}; read in {found['source']}):"
    return ["", what, "", *_table(["model", "figure"], rows)]


def _section(found: dict[str, Any], against: str) -> list[str]:
    images = ", ".join(sorted({f"{r['images']:,}" for r in found["runs"]}))
    lines = [f"## {found['title']}: {found['task']}, {images} images"]
    if found["note"]:
        lines += ["", found["note"]]
    if left_out := left_out_of(found):
        lines += ["", f"Not the whole set: {left_out}."]
    if counts := _counts(found["runs"]):
        lines += ["", f"Languages have captions of {_range(counts)}; among fewer it is easier."]
        lines[-1] += " Compare models in them, not the languages."
    for said, columns in TABLES[found["task"]]:
        if not _there(columns, found["runs"]):
            continue
        lines += ["", said] if said else []
        lines += ["", *_figures(found, columns)]
        if found.get("against"):
            lines += ["", f"Difference to {against}, in points:", "", *_differences(found, columns)]
    if found["published"]:
        lines += _published(found)
    return [*lines, "", f"![{found['title']}]({found['chart']})", ""]


def _summary(result: dict[str, Any], against: str) -> list[str]:
    """One row a set, a figure and a group of languages: English, and all of them."""
    head = ["set", "figure", "language", "mean" if len(result["models"]) > 1 else "percent"]
    head += [against, "difference"] if against else []
    rows = []
    for found in result["sets"].values():
        runs, others = found["runs"], found.get("against", [])
        groups, counts = _groups(languages_of([*runs, *others])), _counts(runs)
        if counts:
            groups[-1] = (f"{groups[-1][0]}, {_range(counts)}", groups[-1][1])
        for figure, key in _there(MAIN[found["task"]], [*runs, *others]):
            for name, group in [g for g in groups if g[0] == "en" or g is groups[-1]]:
                row = [found["title"], figure, name, spread(values_of(runs, group, key))]
                if others:
                    row.append(spread(values_of(others, group, key)))
                    row.append(difference(runs, others, group, key))
                rows.append(row)
    return ["## In short", "", *_table(head, rows, 3), ""]


def _names(models: list[dict[str, Any]]) -> str:
    return ", ".join(f"`{m['name']}` ({m['kind']})" for m in models)


def _against(result: dict[str, Any]) -> str:
    """What the models are compared with, in a word or two; empty where with nothing."""
    others = result.get("against", [])
    return f"the other {len(others)}" if len(others) > 1 else "".join(m["name"] for m in others)


def report(result: dict[str, Any]) -> str:
    """Return the page in Markdown."""
    count, others, against = len(result["models"]), result.get("against", []), _against(result)
    lines = [f"# {result['title']}", "", f"Models: {_names(result['models'])}."]
    if count > 1:
        lines[-1] += f" Figures are means over {count} models with their standard deviation."
    if others:
        lines += ["", f"Compared with: {_names(others)}."]
    lines += ["", _PROTOCOLS, ""]
    if result["sets"]:
        lines += _summary(result, against)
    if result.get("costs"):
        lines += ["## Size and speed of packages", "", *_table(*result["costs"]), ""]
    for found in result["sets"].values():
        lines += _section(found, against)
    lines += [f"* {key} could not be used: {why}" for key, why in result["failed"].items()]
    if result["absent"]:
        lines.append(f"* Not there: {', '.join(result['absent'])}.")
    return "\n".join(lines).rstrip() + "\n"


def write_report(result: dict[str, Any], folder: Path, stem: str) -> None:
    """Write ``STEM.md`` and a chart a set.

    Raises
    ------
    OutputError
        If the folder cannot be written.
    """
    from .evaluate_charts import chart

    for key, found in result["sets"].items():
        found["chart"] = f"{stem}-{key}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for found in result["sets"].values():
            chart(found, folder / found["chart"], _against(result))
        (folder / f"{stem}.md").write_text(report(result), "utf-8")
    except OSError as err:
        raise OutputError(f"{folder} cannot be written: {err.strerror}.") from None
