"""MODEL_CARD.md of a package that was exported from a checkpoint, from its own evaluation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from terraseek.engine.messages import LANGUAGES

from .config import RunConfig


def _training(config: RunConfig | None) -> str:
    if config is None:
        return "Exported as it was from an open_clip model folder; nothing was trained here."
    o, c = config.optim, config.objectives
    objectives = [f"contrastive `{c.contrastive}` (weight {c.contrastive_weight:g})"]
    for name, weight in (
        ("languages as views", c.views_weight),
        ("self-distillation", c.distill_weight),
        ("patch-to-patch distillation", c.patch_weight),
    ):
        if weight:
            objectives.append(f"{name} (weight {weight:g})")
    # A checkpoint holds the whole path of a local folder: nobody else has that.
    name = Path(config.model.name).name if Path(config.model.name).is_absolute() else ""
    name = name or config.model.name
    return (
        f"From `{name}`, {o.epochs} epochs of batches of {o.batch} x {o.accumulate}, "
        f"AdamW, peak rate {o.rate:g}, precision {o.precision}, {config.data.english:.0%} English, "
        f"seed {config.seed}. Objectives: {', '.join(objectives)}. The weights are the moving "
        "average with the best mean recall on the split `val`."
    )


def language_figures(figures: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Return the figures of each language as ``model.json`` carries them."""
    keys = ("mean_recall", "sky_mean_recall", "t2i_r10")
    split = figures["split"]
    return {
        x: {f"{split}_{k}": round(s[k], 2) for k in keys} for x, s in figures["languages"].items()
    }


def export_card(
    manifest: dict[str, Any],
    config: RunConfig | None,
    figures: dict[str, Any] | None,
    vocabulary: int,
    precision: str,
) -> str:
    """Return MODEL_CARD.md.

    Parameters
    ----------
    manifest : dict
        ``model.json`` without hashes.
    config : RunConfig or None
        Of the checkpoint's run; None for a model folder.
    figures : dict or None
        From :func:`evaluate_captions.evaluate_captions` of the package itself; without it the
        card says that nothing was measured.
    vocabulary : int
        Pieces of the tokenizer.
    precision : str
        Of the stored weights.
    """
    image, text = manifest["image"], manifest["text"]
    patches = image["patch_output"]
    lines = [
        f"# {manifest['name']} {manifest['version']}",
        "",
        "Exported by `terraseek export-model`; both graphs were compared with the model.",
        "",
        f"* Image: {image['input_size']} px, embeddings of {manifest['dimension']} values"
        + (f"; patch embeddings in the output `{patches}`." if patches else "; no patch output."),
        f"* Text: {vocabulary} pieces, at most {text['max_tokens']} tokens.",
        f"* Ground sample distance: {image['gsd_range_m'][0]:g} to {image['gsd_range_m'][1]:g} m a "
        "pixel, as stated at export.",
        f"* Weights: {precision}. Licence: {manifest['license']}.",
        "",
        "## Training",
        "",
        _training(config),
        "",
        "## Measured quality",
        "",
    ]
    if figures is None:
        lines += ["Nothing was measured when the package was made: `terraseek evaluate` does."]
        return "\n".join(lines) + "\n"
    lines += [
        f"The package itself through ONNX Runtime on the split `{figures['split']}` of "
        f"`{figures['captions']}`, {figures['images']} images; percent. Native protocol: every "
        "image once, all its captions. SkyScript: every text once, all images that carry it right.",
        "",
        "| language | i2t R@10 | t2i R@10 | mean recall | SkyScript's mean recall |",
        "| --- | --- | --- | --- | --- |",
    ]
    scores = figures["languages"]
    order = sorted(scores, key=lambda x: (LANGUAGES.index(x) if x in LANGUAGES else 99, x))
    for x in order:
        s = scores[x]
        lines.append(
            f"| {x} | {s['i2t_r10']:.1f} | {s['t2i_r10']:.1f} | {s['mean_recall']:.2f} "
            f"| {s['sky_mean_recall']:.2f} |"
        )
    if figures["skipped"]:
        lines += ["", f"{len(figures['skipped'])} captions or images could not be used."]
    return "\n".join(lines) + "\n"
