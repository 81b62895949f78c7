"""Sections of docs/results-training.md that come from single files of figures."""
# ruff: noqa: E501  (the page's text)

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from terraseek.engine.messages import LANGUAGES

from .errors import DataError


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
        "share of right images. The queries were written before any was run.",
        f"Mean {found['mean_average_precision']}.",
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


def things_section(found: dict[str, Any]) -> list[str]:
    """Average precision of queries for things, in words that RSICD's captions never have."""
    package = found["package"]
    lines = [
        "## 5 Things, in words that RSICD never has",
        "",
        f"`{package['name']} {package['version']}`: thirty things asked for in words that no caption of RSICD has (`training/beyond_things.py`; some it names",
        f"otherwise: lorries as trucks, boulders as rocks), on the {found['images']} images of RSSCN7 and {found['scene_tiles']} tiles of three scenes (the demo scene, Motuihe, Virginia). Right is where",
        "two raters saw the thing, wrong where neither did; images on which they differ are left out. The raters were language models that looked at the pictures, each alone,",
        f"without labels or rankings (Fleiss' kappa {found['kappa']}); the list of sixty things was written by another one that had seen three of the 36 sheets of pictures. Asked are the",
        "thirty that both saw on the most images. Average precision in percent, beside what an order by chance is expected to have.",
        f"Mean {found['mean_average_precision']}, by chance {found['mean_by_chance']}; {sum(r['average_precision'] <= r['by_chance'] for r in found['queries'])} of the {len(found['queries'])} are not over chance.",
        "",
        "| query | average precision | by chance | right images (on scenes) | left out |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {r['query']} | {r['average_precision']} | {r['by_chance']} | {r['right']} ({r['on_scenes']}) | {r['left_out']} |"
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
        f"`trunk_tune.py`, {c['english']:.0%} English captions, seed {c['seed']}, batches of {c['batch']}, {1 - c['keep']:.0%} of the windows left out but in the last",
        f"{c['whole']}, views of {c['area']:.0%} of the area or more; rates {c['rate']:g} (heads), {c['rate_text']:g} (text layers), {c['rate_trunk']:g} (last",
        f'block, times {c["layer_decay"]:g} for each before it); self-distillation weight {c["distill"]:g}. On RSICD\'s validation split; "score" is what an',
        "epoch is chosen by (mean of the English mean recall and the other languages' R@10; trained in English only, the former).",
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


def quantisation_section(found: dict[str, Any]) -> list[str]:
    """What smaller weights cost a package; from ``quantisation_loss``."""
    n, lost = found["n"], found["lost"]
    names = {"float32": "nothing", "text": "text tower", "images": "image tower", "both": "both"}
    lines = [
        "## 9 Smaller weights",
        "",
        f"`{found['name']} {found['version']}` ({found['bytes']['both'] / 1e6:.1f} MB) beside the same towers in float32 ({found['bytes']['float32'] / 1e6:.1f} MB), both through ONNX Runtime, on the {n['images']} images of RSICD's",
        f"validation split (`training/quantisation_loss.py`). The image tower's embeddings have a cosine of {found['cosine']['mean']:.4f} to those in float32, the least {found['cosine']['min']:.4f}.",
        f"The nine other languages lose {lost['points']:.2f} points of R@10 (95 % interval {lost['low']:.2f} to {lost['high']:.2f}, bootstrap over the {n['queries']} sentences; a loss is positive).",
        "",
        "| smaller | mean recall en | R@10 of the nine others, mean |",
        "| --- | --- | --- |",
    ]
    for key, name in names.items():
        row = found[key]
        lines.append(f"| {name} | {row['mean_recall']:.2f} | {row['others_r10']:.2f} |")
    return [*lines, ""]


def extras(folder: Path) -> str:
    """Return the sections of every run's curves and of the newest file of each other kind.

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
        ("things", things_section),
        ("languages", languages_section),
        ("quantisation", quantisation_section),
    )
    for kind, section in kinds:
        paths = sorted(folder.glob(f"*-{kind}.json"))
        curves = kind in ("trunk", "align")
        for path in paths if curves else paths[-1:]:
            try:
                lines = section(json.loads(path.read_text("utf-8")))
                if curves:
                    lines[0] += f" ({path.stem.removesuffix(f'-{kind}')})"
                text += lines
            except (OSError, ValueError, KeyError, TypeError) as err:
                raise DataError(f"{path} is no result ({type(err).__name__}).") from None
    return "\n" + "\n".join(text).rstrip() + "\n" if text else ""
