#!/usr/bin/env python3
"""Choose and calibrate labelling on RSICD's validation images; the test images are not touched.

    python benchmarks/labelling_calibrate.py --data DATA [--model M] [--work DIR] [--grid]

Writes `resources/labels/calibration.json` for the model's towers, from layers whose lists have 2 to
31 classes and do not name a third of the tiles (`labelling_open.py`), ten languages together:

* the factor from cosine to logit with the least negative log likelihood (Guo et al. 2017) over
  the tiles of listed classes, before transduction and after;
* the curve from a tile's highest cosine to the probability that it is of the list at all;
* the products of the two above which the kept part reaches an accuracy of 70, 80, 90, 95 %.

Prints what becomes unknown by the default threshold, and beside it what would by the probability
within the list alone. `--grid` tries the settings of the transduction and prints what it finds.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from labelling_open import OpenLayer, open_layers
from make_mosaic import make_mosaic
from terraseek.engine import api, encoder, models
from terraseek.engine.encoder import TextEncoder
from terraseek.engine.index import Index
from terraseek.engine.labels.classes import FOLDER, load
from terraseek.engine.labels.decide import (
    Calibration,
    fit_listed,
    fit_scale,
    fit_thresholds,
    softmax,
)
from terraseek.engine.labels.prompts import embed_classes
from terraseek.engine.labels.transduction import FEW, Settings, transduce
from terraseek.engine.messages import LANGUAGES, IndexRequest

ORIGIN = "1,089 RSICD validation images, lists of 2 to 31 classes, ten languages"
#: Tiles of each kind of layer and language that count: every kind counts alike.
COUNTED = 600
#: What stands where a shorter list has no class.
NONE = np.float32(-1e6)
#: (name, ensemble, descriptions) of the prompts that are compared.
PROMPTS = (
    ("one prompt", False, False),
    ("ensemble", True, False),
    ("ensemble + descriptions", True, True),
)
#: Estimated from things of known size on validation images (model card).
GSD_RANGE_M = (0.3, 4.0)
GRID = {
    "trust": (0.4, 0.6, 0.8),
    "gauss": (0.35, 0.5, 0.7),
    "shrink": (0.4, 0.6, 0.8),
    "kappa": (6.0, 10.0, 14.0),
}


def validation(data: Path, model: str | None, folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Embeddings (N, D) and class numbers of the validation images."""
    if not (folder / "mosaic.tif").exists():
        make_mosaic(data, folder, "val", 33, 33)
    request = IndexRequest(str(folder / "mosaic.tif"), model=model, tile=224, overlap=0)
    index = Index(Path(api.index_raster(request).index))
    listed = json.loads((folder / "tiles.json").read_text("utf-8"))["tiles"]
    number = {c.codes[0]: k for k, c in enumerate(load("rsicd").classes)}
    truth = {(t["row"], t["column"]): number[t["label"]] for t in listed}
    rows = index.ids[:, 1] - index.ids[:, 1].min()
    columns = index.ids[:, 2] - index.ids[:, 2].min()
    labels = np.array([truth[int(r), int(c)] for r, c in zip(rows, columns)])
    return index.embeddings().astype(np.float32), labels


def main() -> None:
    """Read the command line, measure, write."""
    parser = argparse.ArgumentParser(description="Calibrate labelling on RSICD's validation split.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model")
    parser.add_argument("--work", type=Path, help="folder for the mosaic, kept")
    parser.add_argument("--grid", action="store_true")
    a = parser.parse_args()
    work = a.work or Path(tempfile.mkdtemp())
    path = models.resolve(a.model)
    features, truth = validation(a.data, a.model, work)
    package, text = encoder.package(path), encoder.text_encoder(path)
    classes = load("rsicd")
    print(f"{package.label}: {len(truth)} validation images, logit scale {package.logit_scale:g}")
    cosines = {}
    for name, ensemble, descriptions in PROMPTS:
        hits = {}
        for language in LANGUAGES:
            rows = embed_classes(
                text, classes, language, ensemble=ensemble, descriptions=descriptions
            ).embeddings
            cosines[language] = features @ rows.T
            hits[language] = 100 * (cosines[language].argmax(1) == truth).mean()
        row = "  ".join(f"{k} {v:.1f}" for k, v in hits.items())
        print(f"{name:24s} mean {np.mean(list(hits.values())):.1f}   {row}")
    if a.grid:
        grid(features, cosines, truth, package.logit_scale)
    plain, moved = pooled(features, truth, text, package.logit_scale)
    entry = fit(plain, moved)
    print(json.dumps(entry, indent=1))
    for line in table(plain, moved, entry):
        print(line)
    target = FOLDER / "calibration.json"
    known = json.loads(target.read_text("utf-8")) if target.exists() else {}
    raw = json.dumps({**known, package.towers: entry}, indent=1, sort_keys=True) + "\n"
    target.write_text(raw, encoding="utf-8", newline="\n")


@dataclass
class Tiles:
    """Tiles of all layers together.

    Attributes
    ----------
    kinds : str array (N,)
    scores : float32 array (N, 31)
        Cosines, or logits after transduction; ``NONE`` where a list is shorter.
    cosine : float32 array (N,)
        The highest.
    truth : int array (N,)
        Column of the class; -1 where the list does not name it.
    """

    kinds: np.ndarray
    scores: np.ndarray
    cosine: np.ndarray
    truth: np.ndarray


def pooled(
    features: np.ndarray, truth: np.ndarray, text: TextEncoder, scale: float
) -> tuple[Tiles, Tiles]:
    """Tiles of all open layers in ten languages, before transduction and after."""
    found: list[list[tuple[np.ndarray, ...]]] = [[], []]
    layers = list(open_layers(truth))
    rng = np.random.default_rng(0)
    for language in LANGUAGES:
        for layer in layers:
            cosines, logits = scores_of(layer, features, text, language, scale)
            same = sum(other.kind == layer.kind for other in layers)
            chosen = rng.integers(0, len(layer.rows), COUNTED // same)
            kinds = np.full(len(chosen), layer.kind)
            for k, scores in enumerate((cosines, logits)):
                if scores is None:
                    continue
                wide = np.full((len(chosen), int(truth.max()) + 1), NONE)
                wide[:, : scores.shape[1]] = scores[chosen]
                found[k].append((kinds, wide, cosines[chosen].max(1), layer.truth[chosen]))
    before, after = (Tiles(*(np.concatenate(c) for c in zip(*parts))) for parts in found)
    return before, after


def scores_of(
    layer: OpenLayer, features: np.ndarray, text: TextEncoder, language: str, scale: float
) -> tuple[np.ndarray, np.ndarray | None]:
    """Cosines of a layer's tiles, and logits after transduction; None where tiles are few."""
    classes = embed_classes(text, load(layer.list), language).embeddings[layer.listed]
    cosines = features[layer.rows] @ classes.T
    if len(layer.rows) < FEW * len(classes):
        return cosines, None
    return cosines, transduce(features[layer.rows], softmax(cosines * np.float32(scale)))


def fit(plain: Tiles, moved: Tiles) -> dict[str, Any]:
    """What is kept of a model: scales, the curve, thresholds."""
    known = plain.truth >= 0
    middle, slope = fit_listed(plain.cosine, known, np.ones(len(known)))
    curve = {"middle": round(middle, 4), "slope": round(slope, 3)}
    entry: dict[str, Any] = {"origin": ORIGIN, "gsd_range_m": list(GSD_RANGE_M), "fit": curve}
    for tiles, part in ((plain, entry), (moved, entry.setdefault("transduced", {}))):
        inside = tiles.truth >= 0
        part["scale"] = round(fit_scale(tiles.scores[inside], tiles.truth[inside]), 4)
        p = probabilities(tiles, part["scale"], entry)
        right = p.argmax(1) == tiles.truth
        error = expected_calibration_error(p.max(1), right)
        print(f"scale {part['scale']:.3g}, expected calibration error {100 * error:.1f} %")
        part["thresholds"] = fit_thresholds(p.max(1), right)
    return entry


def probabilities(tiles: Tiles, scale: float, entry: dict[str, Any] | None) -> np.ndarray:
    """As labelling gives them; without ``entry`` those within the list alone."""
    p = softmax(tiles.scores * np.float32(scale))
    if entry is None:
        return p
    fit = float(entry["fit"]["middle"]), float(entry["fit"]["slope"])
    return np.asarray(p * Calibration(1.0, {}, fit=fit).listed(tiles.cosine[:, None]))


def table(plain: Tiles, moved: Tiles, entry: dict[str, Any]) -> list[str]:
    """What the threshold of the default target keeps of each kind of layer."""
    heads = [
        f"{how}: {what}"
        for how in ("plain", "transduction")
        for what in ("within the list", "and of the list")
    ]
    lines = ["kept % / right of the kept % / unlisted that become unknown %"]
    lines += ["| list | " + " | ".join(heads) + " |", "|---" * 5 + "|"]
    for kind in dict.fromkeys(plain.kinds):
        cells = []
        for tiles, part in ((plain, entry), (moved, entry["transduced"])):
            for curve in (None, entry):
                p = probabilities(tiles, part["scale"], curve)
                top, right = p.max(1), p.argmax(1) == tiles.truth
                cut = fit_thresholds(top, right).get("0.9", 1.0)
                here = tiles.kinds == kind
                kept, other = here & (top >= cut), here & (tiles.truth < 0)
                lost = 100 * (top[other] < cut).mean() if other.any() else float("nan")
                share = kept.sum() / here.sum()
                cells.append(f"{100 * share:.0f} / {100 * right[kept].mean():.0f} / {lost:.0f}")
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    return lines


def expected_calibration_error(probability: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """Mean gap between probability and accuracy over equally wide bins (Guo et al. 2017)."""
    which = np.minimum((probability * bins).astype(int), bins - 1)
    gaps = [
        abs(probability[which == b].mean() - right[which == b].mean()) * (which == b).mean()
        for b in range(bins)
        if (which == b).any()
    ]
    return float(sum(gaps))


def grid(
    features: np.ndarray, cosines: dict[str, np.ndarray], truth: np.ndarray, scale: float
) -> None:
    """Print the settings with the highest mean accuracy over English, Chinese and Korean.

    Half of what counts are layers with all classes, half such that hold five of them; see
    `labelling_transduction.py` for more kinds of layers.
    """
    found = []
    rng = np.random.default_rng(0)
    layers = [np.arange(len(truth)), rng.permutation(len(truth))[:576]]
    layers += [np.flatnonzero(np.isin(truth, rng.permutation(31)[:5])) for _ in range(2)]
    cases = [
        (features[rows], softmax(cosines[k][rows] * np.float32(scale)), truth[rows])
        for k in ("en", "zh", "ko")
        for rows in layers
    ]
    for values in itertools.product(*GRID.values()):
        settings = Settings(**dict(zip(GRID, values)))
        hits = [(transduce(f, p, settings).argmax(1) == t).mean() for f, p, t in cases]
        found.append((100 * float(np.mean(hits)), settings))
    found.sort(key=lambda f: -f[0])
    for accuracy, settings in found[:12]:
        print(f"{accuracy:.2f}  {settings}")
    default = next((a for a, s in found if s == Settings()), 0.0)
    print(f"... worst {found[-1][0]:.2f}, default {default:.2f}")


if __name__ == "__main__":
    main()
