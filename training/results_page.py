"""Rewrite docs/results-training.md from the files of the experiments.

``python -m terraseek.training.results_page``
"""
# ruff: noqa: E501  (the page's text)

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import numpy as np
from terraseek.engine.errors import OutputError, TerraSeekError
from terraseek.engine.messages import LANGUAGES

from .errors import DataError
from .results_sections import extras

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results" / "experiments"
PAGE = HERE.parent / "docs" / "results-training.md"

_HEAD = """# Experiments with the heads

Written by `python -m terraseek.training.results_page` from `training/results/experiments/*.json`;
`python -m terraseek.training.experiments --data DIR --work DIR` makes those. What each variant is stands in
`training/variants.py`. The last sections come from `python -m terraseek.training.tower_speed`, `beyond`, `beyond_things`, `trunk_tune`, `text_align` and `evaluate`.

**How far these tables go.** The towers are frozen and their features cached; only heads are trained, on a CPU: a
comparison, not the quality that a full training reaches. Epochs are chosen on RSICD's validation split. "test" and
"RSSCN7" were read once after each run, for this page; no epoch was chosen by them (docs/training.md says what was decided after they had been seen). By the project's rule a
difference under 2 points of mean recall, or under about 4 points of one language's R@10 (n = 300, standard error 2.8),
is no difference. ± is the standard deviation over seeds.
"""

_KINDS = {
    False: "Text layers 11 and 12, an image block and the projections are trained, as in the package",
    True: "Only the projections are trained, over averaged features of the whole towers (`--quick`)",
}

_COLUMNS = (
    "val mean recall: RSICD validation, English, native protocol. R@10: text to image, the 300 translated\n"
    'validation captions, own image right; "others" is the mean of the nine languages with the standard\n'
    "error of that mean over languages' captions taken as one sample of 300. RSSCN7: zero-shot top-1, unseen set."
)


def read_runs(folder: Path) -> list[dict[str, Any]]:
    """Return the runs of a folder.

    Raises
    ------
    DataError
        If there is none, or a file is damaged.
    """
    runs = []
    for path in sorted(folder.glob("*.json")):
        try:
            run = json.loads(path.read_text("utf-8"))
            _figures(run)
        except (OSError, ValueError, KeyError, TypeError) as err:
            raise DataError(f"{path} is no result of a run ({type(err).__name__}).") from None
        runs.append(run)
    if not runs:
        raise DataError(f"{folder} holds no result.", "Run terraseek.training.experiments first.")
    return runs


def _figures(run: dict[str, Any]) -> dict[str, float]:
    r10 = {x: s["t2i_r10"] for x, s in run["val"]["others"].items()}
    zero = run["held_out"]["rsscn7"]
    return {
        "val": run["val"]["english"]["mean_recall"],
        **{f"r10_{x}": r10[x] for x in LANGUAGES},
        "others": float(np.mean([r10[x] for x in LANGUAGES[1:]])),
        "test": run["held_out"]["test_english"]["mean_recall"],
        "zero_en": zero["en"],
        "zero_others": float(np.mean([zero[x] for x in LANGUAGES[1:]])),
        "zero_worst": min(zero.values()),
        "minutes": run["minutes"],
        "best": float(run["best_epoch"]),
    }


def _cell(values: list[float], digits: int = 1) -> str:
    """Mean, and the spread over seeds where there are several."""
    mean = f"{np.mean(values):.{digits}f}"
    return mean if len(values) == 1 else f"{mean} ± {np.std(values, ddof=1):.{digits}f}"


def _error(percent: float, n: int = 300) -> float:
    return float(np.sqrt(percent * (100 - percent) / n))


def _table(runs: list[list[dict[str, float]]], names: list[str]) -> list[str]:
    lines = [
        "| variant | val mean recall | R@10 en | R@10 others | test mean recall | RSSCN7 en | RSSCN7 others (worst) |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, figures in zip(names, runs):
        cells = {k: _cell([f[k] for f in figures]) for k in figures[0]}
        en, other = figures[0]["r10_en"], figures[0]["others"]
        lines.append(
            f"| {name} | {cells['val']} | {cells['r10_en']} (SE {_error(en):.1f}) "
            f"| {cells['others']} (SE {_error(other):.1f}) | {cells['test']} "
            f"| {cells['zero_en']} | {cells['zero_others']} ({cells['zero_worst']}) |"
        )
    return lines


def _languages(runs: list[list[dict[str, float]]], names: list[str]) -> list[str]:
    lines = [f"| R@10 | {' | '.join(LANGUAGES)} |", "| --- |" + " --- |" * len(LANGUAGES)]
    for name, figures in zip(names, runs):
        cells = " | ".join(_cell([f[f"r10_{x}"] for f in figures]) for x in LANGUAGES)
        lines.append(f"| {name} | {cells} |")
    return lines


def page(runs: list[dict[str, Any]]) -> str:
    """Return the page.

    Runs of one variant with different seeds become a mean and its spread; the baseline stands
    first in every table of the same number of epochs.
    """
    text = [_HEAD, _COLUMNS, ""]
    for quick, epochs in sorted({(bool(r.get("quick")), r["epochs"]) for r in runs}):
        same = [r for r in runs if (bool(r.get("quick")), r["epochs"]) == (quick, epochs)]
        seeds = len({r["seed"] for r in same})
        views = sorted({len(r["views"]) for r in same})
        said = "one seed" if seeds == 1 else f"up to {seeds} seeds"
        text += [
            f"## {_KINDS[quick]}: {epochs} epochs, {said}",
            "",
            f"{' or '.join(map(str, views))} cached views of every training image that is used.",
            "",
        ]
        groups: dict[str, dict[str, list[dict[str, Any]]]] = {}
        for run in same:
            groups.setdefault(run["group"], {}).setdefault(run["name"], []).append(run)
        base = next((g["baseline"] for g in groups.values() if "baseline" in g), None)
        for group in sorted(groups):
            members = dict(groups[group])
            if base is not None:
                members = {"baseline": base} | members
            names = [
                f"{name}: {of[0]['what']}" + (f" (n = {len(of)})" if seeds > 1 else "")
                for name, of in members.items()
            ]
            figures = [[_figures(r) for r in of] for of in members.values()]
            text += [f"### {group}", "", *_table(figures, names), ""]
            text += [*_languages(figures, list(members)), ""]
    return "\n".join(text).rstrip() + "\n"


def write_page(folder: Path = RESULTS, out: Path = PAGE) -> None:
    """Rewrite the page; what stands after the line ``<!-- by hand -->`` stays."""
    mark, kept = "<!-- by hand -->", ""
    try:
        if out.exists() and mark in (old := out.read_text("utf-8")):
            kept = f"\n{mark}{old.split(mark, 1)[1]}"
        out.write_text(page(read_runs(folder)) + extras(folder.parent) + kept, "utf-8")
    except OSError as err:
        raise OutputError(f"{out} cannot be written: {err.strerror}.") from None


@click.command()
@click.option("--results", type=click.Path(path_type=Path), default=RESULTS)
@click.option("--out", type=click.Path(path_type=Path), default=PAGE)
def main(results: Path, out: Path) -> None:
    """Rewrite the page of the experiments."""
    try:
        write_page(results, out)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(f"Written: {out}")


if __name__ == "__main__":
    main()
