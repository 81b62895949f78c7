#!/usr/bin/env python3
"""Choose and calibrate labelling on RSICD's validation images; the test images are not touched.

    python benchmarks/labelling_calibrate.py --data DATA [--model M] [--grid]

Writes `resources/labels/calibration.json` for the model's towers: the factor from cosine to logit
with the least negative log likelihood (Guo et al. 2017) over the ten languages together, and the
probabilities above which the kept part reaches an accuracy of 70, 80, 90 and 95 %; the same after
transduction. `--grid` tries the settings of the transduction and prints what it finds.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from make_mosaic import make_mosaic
from terraseek.engine import api, encoder, models
from terraseek.engine.index import Index
from terraseek.engine.labels.classes import FOLDER, load
from terraseek.engine.labels.decide import fit_scale, fit_thresholds, softmax
from terraseek.engine.labels.prompts import embed_classes
from terraseek.engine.labels.transduction import Settings, transduce
from terraseek.engine.messages import LANGUAGES, IndexRequest

ORIGIN = "1,089 RSICD validation images, 31 classes, ten languages"
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
    moved = {
        k: transduce(features, softmax(c * np.float32(package.logit_scale)))
        for k, c in cosines.items()
    }
    hits = {k: 100 * (v.argmax(1) == truth).mean() for k, v in moved.items()}
    row = "  ".join(f"{k} {v:.1f}" for k, v in hits.items())
    print(f"{'transduction':24s} mean {np.mean(list(hits.values())):.1f}   {row}")
    entry = {
        "origin": ORIGIN,
        "gsd_range_m": GSD_RANGE_M,
        **fit(cosines, truth),
        "transduced": fit(moved, truth),
    }
    print(json.dumps(entry, indent=1))
    target = FOLDER / "calibration.json"
    known = json.loads(target.read_text("utf-8")) if target.exists() else {}
    raw = json.dumps({**known, package.towers: entry}, indent=1, sort_keys=True) + "\n"
    target.write_text(raw, encoding="utf-8", newline="\n")


def fit(scores: dict[str, np.ndarray], truth: np.ndarray) -> dict[str, object]:
    """Scale and thresholds over all languages together."""
    pooled, answers = np.concatenate(list(scores.values())), np.tile(truth, len(scores))
    scale = fit_scale(pooled, answers)
    p = softmax(pooled * np.float32(scale))
    right = p.argmax(1) == answers
    ece = expected_calibration_error(p.max(1), right)
    print(f"scale {scale:.3g}, expected calibration error {100 * ece:.1f} %")
    return {"scale": round(scale, 4), "thresholds": fit_thresholds(p.max(1), right)}


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
