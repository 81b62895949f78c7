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

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results" / "experiments"
PAGE = HERE.parent / "docs" / "results-training.md"

_HEAD = """# Experiments with the heads

Written by `python -m terraseek.training.results_page` from `training/results/experiments/*.json`;
`python -m terraseek.training.experiments --data DIR --work DIR` makes those. What each variant is stands in
`training/variants.py`. The last sections come from `python -m terraseek.training.tower_speed`, `beyond` and `evaluate`.

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


def languages_section(found: dict[str, Any]) -> list[str]:
    """Zero-shot RSSCN7 of a package in the ten languages and outside them."""
    lines = [
        "## 7 Languages outside the ten",
        "",
        f"`{found['package']}`, zero-shot on RSSCN7 (560 images, 7 classes, chance 14.3), top-1 in percent. Class",
        "names and templates of ja, ar, tr, pl stand in `training/other_languages.py`; they were written for this",
        "measurement and looked over by no native speaker. Transduction is the engine's label-free one over all",
        "560 images at once.",
        "",
        "| language | trained in | each image alone | with transduction |",
        "| --- | --- | --- | --- |",
    ]
    for key, trained in (("rsscn7", "yes"), ("rsscn7_other", "no")):
        for x, s in found[key].items():
            lines.append(
                f"| {x} | {trained} | {s['top1']:.1f} ± {s['top1_se']:.1f} "
                f"| {s['transduced']:.1f} ± {s['transduced_se']:.1f} |"
            )
    return [*lines, ""]


def beyond_section(found: dict[str, Any]) -> list[str]:
    """Average precision of queries in words that RSICD's captions never have."""
    package = found["package"]
    lines = [
        "## 5 Beyond RSICD's words",
        "",
        f"`{package['name']} {package['version']}`: average precision in percent of queries in words that no caption of",
        f"RSICD has (`training/beyond.py`), over the {found['images']} images of RSSCN7; an order by chance has about the",
        "share of right images. The queries were written before any was run. Scenes are not in it: none has",
        f"polygons for such things. Mean {found['mean_average_precision']}.",
        "The same thirty in the ten languages (`beyond.tsv`, translated before any was run), mean:",
        "",
        f"| {' | '.join(found['languages'])} |",
        "|" + " --- |" * len(found["languages"]),
        f"| {' | '.join(str(v) for v in found['languages'].values())} |",
        "",
        "| query | class | average precision | share right |",
        "| --- | --- | --- | --- |",
    ]
    lines += [
        f"| {r['query']} | {r['class']} | {r['average_precision']} | {r['share_right']} |"
        for r in found["queries"]
    ]
    return [*lines, ""]


def speed_section(found: dict[str, Any]) -> list[str]:
    """CPU time of the towers that section 4 compares."""
    names = {"cnn": "EfficientNet-Lite0 only", "vit": "ViT blocks 1 to 7 only", "both": "both"}
    lines = [
        "## 4 Towers: time",
        "",
        f"Frozen towers through ONNX Runtime, float32, batches of {found['batch']}: CPU time of a tile on one thread, and tiles a",
        f"second by the clock on {found['cores']} cores. Their quality stands in the tables above (towers-cnn, towers-vit, baseline).",
        "",
        f"| towers | ms a tile, one thread | tiles/s, {found['cores']} cores |",
        "| --- | --- | --- |",
    ]
    lines += [
        f"| {names[k]} | {v:.1f} | {found['tiles_per_s'][k]:.0f} |"
        for k, v in found["cpu_ms_per_tile"].items()
    ]
    return [*lines, ""]


def _trunk_row(name: str, row: dict[str, Any]) -> str:
    others = [v for k, v in row.items() if k.endswith("_r10") and k != "en_r10"]
    shown = (row["score"], row["en_mean_recall"], row["en_r10"], float(np.mean(others)))
    return f"| {name} | {row.get('loss', '')} | " + " | ".join(f"{x:.1f}" for x in shown) + " |"


def trunk_section(found: dict[str, Any]) -> list[str]:
    """Return the curve of a run of ``trunk_tune``."""
    c, start = found["config"], found["start"]
    first = c["frozen"] + 1
    lines = [
        f"## 4 Trunk: blocks {first} to 7 trained with the heads, {c['epochs']} epochs",
        "",
        f"`trunk_tune.py`, seed {c['seed']}, batches of {c['batch']}, {1 - c['keep']:.0%} of the windows left out but in the last",
        f"{c['whole']}, views of {c['area']:.0%} of the area or more; rates {c['rate']:g} (heads), {c['rate_text']:g} (text layers), {c['rate_trunk']:g} (last",
        f'block, times {c["layer_decay"]:g} for each before it); self-distillation weight {c["distill"]:g}. On RSICD\'s validation split; "score" is what an',
        "epoch is chosen by (mean of the English mean recall and the other languages' R@10).",
        "",
        "| epoch | loss | score | val mean recall | R@10 en | R@10 others |",
        "| --- | --- | --- | --- | --- | --- |",
        _trunk_row("start", start),
    ]
    return [*lines, *(_trunk_row(str(h["epoch"]), h) for h in found["history"]), ""]


def align_section(found: dict[str, Any]) -> list[str]:
    """Return the curve of a run of ``text_align``."""
    c = found["config"]
    lines = [
        f"## 1 Translations: the text tower drawn towards English, {c['epochs']} epochs",
        "",
        f"`text_align.py`, seed {c['seed']}, {c['steps']} batches of {c['batch']} an epoch, {c['english']:.0%} English, {c['phrases']:.0%} phrases; rates {c['rate']:g} and",
        f"{c['rate_text']:g} (text layers). The image tower rests. On RSICD's validation split; the loss is 1 - cosine to the English sentence's",
        "embedding before the stage.",
        "",
        f"| epoch | loss | score | val mean recall | {' | '.join(LANGUAGES)} |",
        "| --- |" + " --- |" * (len(LANGUAGES) + 3),
    ]
    for row in ({"epoch": "start", "loss": ""} | found["start"], *found["history"]):
        shown = [row["score"], row["en_mean_recall"], *(row[f"{x}_r10"] for x in LANGUAGES)]
        cells = " | ".join(f"{v:.1f}" for v in shown)
        lines.append(f"| {row['epoch']} | {row['loss']} | {cells} |")
    return [*lines, ""]


def extras(folder: Path) -> str:
    """Return the sections of the trunk's runs and of the newest file of each other kind.

    Raises
    ------
    DataError
        If one is damaged.
    """
    text: list[str] = []
    kinds = (
        ("trunk", trunk_section),
        ("align", align_section),
        ("speed", speed_section),
        ("beyond", beyond_section),
        ("languages", languages_section),
    )
    for kind, section in kinds:
        paths = sorted(folder.glob(f"*-{kind}.json"))
        for path in paths if kind == "trunk" else paths[-1:]:
            try:
                text += section(json.loads(path.read_text("utf-8")))
            except (OSError, ValueError, KeyError, TypeError) as err:
                raise DataError(f"{path} is no result ({type(err).__name__}).") from None
    return "\n" + "\n".join(text).rstrip() + "\n" if text else ""


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
