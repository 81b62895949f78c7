#!/usr/bin/env python3
"""What transduction does to many kinds of layers, made of RSICD's validation images.

    python benchmarks/labelling_transduction.py --data DATA [--model M] [--work DIR] [--out FILE]

The method, its settings and the limits of `engine/labelling_guards.py` were chosen by these tables
(and by `labelling_calibrate.py --grid`), not by test data: it should gain where a layer holds every
class of the list, and harm none where classes are missing, tiles are few or overlap, or the imagery
is unlike what the model knows. The first table has every kind of layer; the others have all
layers and languages by a figure that needs no labels: the width of a pixel, the shift of the
classes' shares, and the share of the tiles that the model expects to be right.
Embeddings are kept in DIR; about 6 minutes without them on 2 cores, 2 with.
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
from labelling_open import BROAD
from labelling_tables import Run, kinds, limits
from make_mosaic import SIDE
from terraseek.engine import encoder, models
from terraseek.engine.encoder import TextEncoder
from terraseek.engine.labels.classes import load
from terraseek.engine.labels.decide import calibration, softmax
from terraseek.engine.labels.prompts import embed_classes
from terraseek.engine.labels.transduction import FEW, shift, transduce
from terraseek.engine.messages import LANGUAGES

#: Images that are degraded, of the 1,089.
SAMPLE = 450
#: Images a side of the overlapping layers, their stride, and where they begin in the mosaic.
IMAGES, STRIDE, CORNERS = 7, 56, {"sharp": (0, 0), "pixels of 8 m": (12, 12)}
#: Images, their classes, and the classes of the list.
Layer = tuple[np.ndarray, np.ndarray, np.ndarray]
#: Images, places of their classes among those of the list, the classes of the list, and its id.
Broad = tuple[np.ndarray, np.ndarray, np.ndarray, str]


def coarse(image: np.ndarray, factor: int) -> np.ndarray:
    """The image as pixels ``factor`` times as wide would show it."""
    h, w = image.shape[:2]
    small = Image.fromarray(image).resize((w // factor, h // factor), Image.Resampling.BOX)
    return np.asarray(small.resize((w, h), Image.Resampling.BILINEAR))


def hazy(image: np.ndarray) -> np.ndarray:
    """The image under thin haze, with pixels of 3 m."""
    mixed = 0.45 * coarse(image, 3) + 0.55 * np.array([150, 160, 175])
    return mixed.astype(np.uint8)


def cast(image: np.ndarray) -> np.ndarray:
    """The image dark, of little contrast, and bluish, with pixels of 16 m."""
    mixed = 0.35 * coarse(image, 16) * np.array([0.8, 1.0, 1.2]) + np.array([20, 25, 40])
    return np.clip(mixed, 0, 255).astype(np.uint8)


#: What becomes of an image.
DEGRADED: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "pixels of 8 m": lambda image: coarse(image, 8),
    "pixels of 16 m": lambda image: coarse(image, 16),
    "dark, bluish, pixels of 16 m": cast,
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


def broad(sets: dict[str, tuple[np.ndarray, np.ndarray]]) -> Iterator[tuple[str, list[Broad]]]:
    """Layers with the shipped lists of broad classes, whole and three of their classes alone."""
    rng = np.random.default_rng(1)
    ids = [c.id for c in load("rsicd").classes]
    for name, (f, t) in sets.items():
        of: list[Broad] = []
        for listed in BROAD:
            numbers = [c.id for c in load(listed).classes]
            some = [str(c) for c in rng.permutation(list(BROAD[listed]))[:3]]
            for kept in (numbers, some):
                place = np.full(len(ids), -1)
                for k, c in enumerate(kept):
                    for image in BROAD[listed].get(c, []):
                        place[ids.index(image)] = k
                rows = np.flatnonzero(place[t] >= 0)
                if len(rows) < FEW * len(kept):
                    continue
                columns = np.array([numbers.index(c) for c in kept])
                of.append((f[rows], place[t[rows]], columns, listed))
        yield f"{name}, shipped lists of broad classes", of


def runs(model: Path, name: str, cases: list[Broad], text: TextEncoder) -> list[Run]:
    """Every layer of a kind in every language."""
    package = encoder.package(model)
    known = calibration(package)
    found = []
    for f, t, columns, listed in cases:
        for language in LANGUAGES:
            rows = embed_classes(text, load(listed), language).embeddings[columns]
            cosines = f @ rows.T
            expected = softmax(cosines * np.float32(known.scale))
            logits = transduce(f, softmax(cosines * np.float32(package.logit_scale)))
            hits = [100 * float((p.argmax(1) == t).mean()) for p in (cosines, logits)]
            right = float((expected * known.listed(cosines)).max(1).mean())
            found.append(Run(name, *hits, shift(expected, logits), right))
    return found


def main() -> None:
    """Read the command line, measure, print the tables."""
    parser = argparse.ArgumentParser(description="Transduction on many kinds of layers.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model")
    parser.add_argument("--work", type=Path, help="folder for the mosaic and embeddings, kept")
    parser.add_argument("--out", type=Path, help="write the tables here as well")
    a = parser.parse_args()
    work = a.work or Path(tempfile.mkdtemp())
    model = models.resolve(a.model)
    features, truth = validation(a.data, a.model, work)
    others = unlike(model, work)
    text = encoder.text_encoder(model)
    found, numbers = [], []
    for name, cases in layers(features, truth, others):
        places = [_placed(t, listed) for _, t, listed in cases]
        of: list[Broad] = [(f, p, c, "rsicd") for (f, _, c), p in zip(cases, places)]
        found.append(runs(model, name, of, text))
        numbers.append(len(cases))
    for name, of in broad({"sharp": (features, truth), **others}):
        found.append(runs(model, name, of, text))
        numbers.append(len(of))
    lines = kinds(found, numbers)
    lines += limits([r for of in found for r in of])
    print("\n".join(lines))
    if a.out:
        a.out.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _placed(truth: np.ndarray, listed: np.ndarray) -> np.ndarray:
    """Places of classes in the list; -1 where it has them not."""
    place = np.full(int(max(truth.max(), listed.max())) + 1, -1)
    place[listed] = np.arange(len(listed))
    return place[truth]


if __name__ == "__main__":
    main()
