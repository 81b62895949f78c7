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


def smaller_weights(result: dict[str, Any]) -> str:
    """Say what smaller weights cost on the validation split; nothing where it was not measured."""
    if "quantisation" in result:
        found = result["quantisation"]
        before, after, lost = found["float32"], found["both"], found["lost"]
        english, n = after["mean_recall"] - before["mean_recall"], found["n"]["queries"]
        return (
            "Smaller weights, beside the same towers in float32 through ONNX Runtime, validation:\n"
            f"mean recall {before['mean_recall']:.2f} becomes {after['mean_recall']:.2f} "
            f"({english:+.2f}), R@10 of the other languages (own image, mean)\n"
            f"{before['others_r10']:.2f} becomes {after['others_r10']:.2f} "
            f"({-lost['points']:+.2f}; 95 % interval {-lost['high']:+.2f} to {-lost['low']:+.2f}, "
            f"bootstrap over {n} queries).\n"
        )
    if "unquantised" not in result:
        return ""
    before, after = result["unquantised"], result["val_english"]["mean_recall"]
    full, rest = before["english"]["mean_recall"], [x for x in before["others"] if x != "en"]
    was, now = (
        sum(d[x]["t2i_r10"] for x in rest) / len(rest)
        for d in (before["others"], result["val_translated"])
    )
    return (
        f"Smaller weights cost {full - after:+.2f} points of mean recall on the validation split "
        f"(float32 in torch, float16 features: {full:.2f}).\n"
        f"R@10 of the other languages, own image, mean: {now:.1f}, in float32 {was:.1f} "
        f"({now - was:+.1f}).\n"
    )
