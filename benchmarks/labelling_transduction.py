#!/usr/bin/env python3
"""What transduction does to many kinds of layers, made of RSICD's validation images.

    python benchmarks/labelling_transduction.py --data DATA [--model M] [--work DIR] [--out FILE]

The method and its settings were chosen by this table (and by `labelling_calibrate.py --grid`), not
by test data: it should gain where a layer holds every class of the list, and harm none where
classes are missing, tiles are few or overlap, or the imagery is unlike what the model knows.
Embeddings are kept in DIR; about 4 minutes without them on 2 cores, seconds with.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from labelling_calibrate import validation
from make_mosaic import SIDE
from terraseek.engine import encoder, models
from terraseek.engine.labels.classes import load
from terraseek.engine.labels.decide import softmax
from terraseek.engine.labels.prompts import embed_classes
from terraseek.engine.labels.transduction import transduce
from terraseek.engine.messages import LANGUAGES

#: Images that are degraded, of the 1,089.
SAMPLE = 450
#: Images a side of the overlapping layers, their stride, and where they begin in the mosaic.
IMAGES, STRIDE, CORNERS = 7, 56, {"sharp": (0, 0), "pixels of 8 m": (12, 12)}
#: Images, their classes, and the classes of the list.
Layer = tuple[np.ndarray, np.ndarray, np.ndarray]


def coarse(image: np.ndarray, factor: int) -> np.ndarray:
    """The image as pixels ``factor`` times as wide would show it."""
    h, w = image.shape[:2]
    small = Image.fromarray(image).resize((w // factor, h // factor), Image.Resampling.BOX)
    return np.asarray(small.resize((w, h), Image.Resampling.BILINEAR))


def hazy(image: np.ndarray) -> np.ndarray:
    """The image under thin haze, with pixels of 3 m."""
    mixed = 0.45 * coarse(image, 3) + 0.55 * np.array([150, 160, 175])
    return mixed.astype(np.uint8)


#: What becomes of an image.
DEGRADED: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "pixels of 8 m": lambda image: coarse(image, 8),
    "haze": hazy,
    "zoomed in": lambda image: image[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4],
}


def encode(model: Path, images: list[np.ndarray]) -> np.ndarray:
    """Embeddings of RGB images."""
    image = encoder.image_encoder(model, "auto")
    rows = []
    for first in range(0, len(images), image.batch):
        batch = [
            np.asarray(Image.fromarray(a).resize((image.size, image.size))).transpose(2, 0, 1)
            for a in images[first : first + image.batch]
        ]
        rows.append(image.encode(np.stack(batch)))
    return np.concatenate(rows)


def unlike(model: Path, work: Path) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Embeddings and classes of degraded images and of overlapping tiles, kept in ``work``."""
    kept = work / f"unlike-{encoder.package(model).hash[:12]}.npz"
    if kept.exists():
        with np.load(kept) as stored:
            names = sorted({k.split("/")[0] for k in stored.files})
            return {n: (stored[f"{n}/features"], stored[f"{n}/truth"]) for n in names}
    number = {c.codes[0]: k for k, c in enumerate(load("rsicd").classes)}
    listed = json.loads((work / "tiles.json").read_text("utf-8"))["tiles"]
    label = {(t["row"], t["column"]): number[t["label"]] for t in listed}
    with rasterio.open(work / "mosaic.tif") as source:
        pixels = source.read([1, 2, 3]).transpose(1, 2, 0)
    chosen = np.random.default_rng(5).permutation(len(listed))[:SAMPLE]
    places = [(listed[i]["row"], listed[i]["column"]) for i in chosen]
    tiles = [pixels[r * SIDE : (r + 1) * SIDE, c * SIDE : (c + 1) * SIDE] for r, c in places]
    truth = np.array([label[p] for p in places])
    found = {}
    for name, change in DEGRADED.items():
        found[name] = encode(model, [change(t) for t in tiles]), truth
    for name, (row, column) in CORNERS.items():
        side = IMAGES * SIDE
        part = pixels[row * SIDE :, column * SIDE :][:side, :side]
        part = part if name == "sharp" else coarse(part, 8)
        at = [
            (i, j)
            for i in range(0, side - SIDE + 1, STRIDE)
            for j in range(0, side - SIDE + 1, STRIDE)
        ]
        classes = [
            label[row + (i + SIDE // 2) // SIDE, column + (j + SIDE // 2) // SIDE] for i, j in at
        ]
        rows = encode(model, [part[i : i + SIDE, j : j + SIDE] for i, j in at])
        found[f"overlap 0.75, {name}"] = rows, np.array(classes)
    arrays = {
        f"{n}/{k}": v for n, pair in found.items() for k, v in zip(("features", "truth"), pair)
    }
    np.savez(kept, **arrays)
    return found


def layers(
    features: np.ndarray, truth: np.ndarray, others: dict[str, tuple[np.ndarray, np.ndarray]]
) -> Iterator[tuple[str, list[Layer]]]:
    """Name and layers of each kind."""
    everything = np.arange(int(truth.max()) + 1)

    def some(n: int, seed: int) -> Layer:
        rows = np.random.default_rng(seed).permutation(len(truth))[:n]
        return features[rows], truth[rows], everything

    def present(f: np.ndarray, t: np.ndarray, seed: int, n: int, listed: int) -> Layer:
        """``n`` classes occur, of ``listed`` in the list."""
        order = np.random.default_rng(seed).permutation(np.unique(t))
        rows = np.flatnonzero(np.isin(t, order[:n]))
        return f[rows], t[rows], everything if listed > len(order) else order[:listed]

    def ruled(seed: int) -> Layer:
        """Four classes, of which one has nearly all tiles."""
        f, t, classes = present(features, truth, seed, 4, 4)
        keep = [np.flatnonzero(t == c)[: None if k == 0 else 3] for k, c in enumerate(classes)]
        rows = np.concatenate(keep)
        return f[rows], t[rows], classes

    k = len(everything)
    yield "all images, 31 classes", [(features, truth, everything)]
    for n, seeds in ((576, 2), (150, 3), (40, 4)):
        yield f"{n} images, 31 classes", [some(n, s) for s in range(seeds)]
    for n, listed in ((5, k + 1), (2, k + 1), (2, 8), (4, 4)):
        of = [present(features, truth, s, n, listed) for s in range(5)]
        yield f"{n} classes occur, of {min(listed, k)} in the list", of
    yield "4 classes, one has nearly all tiles", [ruled(s) for s in range(6)]
    for name, (f, t) in others.items():
        yield f"{name}, 31 classes", [(f, t, everything)]
        yield f"{name}, 3 classes of 3", [present(f, t, s, 3, 3) for s in range(8)]


def main() -> None:
    """Read the command line, measure, print the table."""
    parser = argparse.ArgumentParser(description="Transduction on many kinds of layers.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model")
    parser.add_argument("--work", type=Path, help="folder for the mosaic and embeddings, kept")
    parser.add_argument("--out", type=Path, help="write the table here as well")
    a = parser.parse_args()
    work = a.work or Path(tempfile.mkdtemp())
    model = models.resolve(a.model)
    features, truth = validation(a.data, a.model, work)
    others = unlike(model, work)
    package, text = encoder.package(model), encoder.text_encoder(model)
    classes = {k: embed_classes(text, load("rsicd"), k).embeddings for k in LANGUAGES}
    lines = ["| layer | layers | without | with | least gain | most |", "|---|---|---|---|---|---|"]
    for name, cases in layers(features, truth, others):
        pairs = []
        for f, t, listed in cases:
            for rows in classes.values():
                plain = softmax((f @ rows[listed].T) * np.float32(package.logit_scale))
                moved = transduce(f, plain)
                pairs.append([100 * (listed[p.argmax(1)] == t).mean() for p in (plain, moved)])
        before, after = np.array(pairs).T
        gain = after - before
        lines.append(
            f"| {name} | {len(cases)} | {before.mean():.1f} | {after.mean():.1f} | "
            f"{gain.min():+.1f} | {gain.max():+.1f} |"
        )
        print(lines[-1], flush=True)
    if a.out:
        a.out.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
