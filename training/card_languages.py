"""What the default package's card and ``model.json`` say of each language."""

from __future__ import annotations

from typing import Any

from terraseek.engine.messages import LANGUAGE_NAMES, LANGUAGES

from .other_languages import NAMES


def language_figures(result: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Return the measured figures of each language, as ``model.json`` carries them."""
    figures: dict[str, dict[str, float]] = {}
    for language in LANGUAGES:
        val = result["val_translated"][language]
        row = {"rsicd_val_t2i_r10": val["t2i_r10"], "rsicd_val_t2i_r10_se": val["t2i_r10_se"]}
        if "rsscn7" in result:
            row["rsscn7_top1"] = result["rsscn7"][language]["top1"]
            row["rsscn7_top1_se"] = result["rsscn7"][language]["top1_se"]
        if language == "en" and "test_english" in result:
            row["rsicd_test_mean_recall"] = result["test_english"]["mean_recall"]
        figures[language] = {k: round(v, 2) for k, v in row.items()}
    return figures


def language_table(result: dict[str, Any]) -> list[str]:
    """Return the lines of the table of the languages."""
    figures, val = language_figures(result), result["val_translated"]
    back = image_to_text(result)
    lines = [
        "| language | t2i R@10, own image | same sentence counts "
        f"{'| i2t R@10 ' if back else ''}| RSSCN7 top-1 |",
        f"| --- | --- | --- {'| --- ' if back else ''}| --- |",
    ]
    for language, row in figures.items():
        zero = (
            f"{row['rsscn7_top1']:.1f} ± {row['rsscn7_top1_se']:.1f}"
            if "rsscn7_top1" in row
            else "-"
        )
        own = val[language]
        i2t = f"| {own['i2t_r10']:.1f} ± {own['i2t_r10_se']:.1f} " if back else ""
        lines.append(
            f"| {LANGUAGE_NAMES[language]} ({language}) "
            f"| {row['rsicd_val_t2i_r10']:.1f} ± {row['rsicd_val_t2i_r10_se']:.1f} "
            f"| {own['same_r10']:.1f} {i2t}| {zero} |"
        )
    return lines


def image_to_text(result: dict[str, Any]) -> str:
    """What the column of the other direction says; nothing where it was not measured."""
    found = result["val_translated"].values()
    if not all("i2t_images" in s for s in found):
        return ""
    images = next(iter(found))["i2t_images"]
    return (
        f'"i2t" is the other direction: of the {images:.0f} images that have such a caption, the\n'
        "share whose own is among the first ten of these captions.\n"
    )


def other_languages(result: dict[str, Any]) -> str:
    """Zero-shot figures in languages that were not trained in; nothing where none was measured."""
    found = result.get("rsscn7_other")
    if not found:
        return ""
    rows = "\n".join(
        f"| {NAMES[x]} ({x}) | {s['top1']:.1f} ± {s['top1_se']:.1f} |" for x, s in found.items()
    )
    return f"""
Languages that the heads were not trained in, zero-shot on RSSCN7 (class names and templates
written for this measurement in `other_languages.py`, looked over by no native speaker; 1 of 7 by
chance is 14.3; a prompt in them works as far as the frozen text layers carry it):

| language | RSSCN7 top-1 |
| --- | --- |
{rows}
"""


def transduction(result: dict[str, Any]) -> str:
    """One sentence on the label-free transduction, where it was measured."""
    found = result.get("rsscn7") or {}
    if not all("transduced" in s for s in found.values()) or not found:
        return ""
    said = ", ".join(f"{x} {s['transduced']:.1f}" for x, s in found.items())
    return (
        "\nWith the label-free transduction of labelling, which sees all 560 images at once, "
        f"RSSCN7 top-1 is {said}.\n"
    )
