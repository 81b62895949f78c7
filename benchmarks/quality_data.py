"""Embeddings and labels of RSICD and RSSCN7 for the measurements, kept in a cache folder."""

from __future__ import annotations

import csv
import io
import json
import re
import tarfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from labelling_transduction import DEGRADED
from PIL import Image
from terraseek.engine.calibration import centre_vector
from terraseek.engine.encoder import ImageEncoder, TextEncoder
from terraseek.engine.messages import LANGUAGES
from terraseek.engine.package import load_package

CLASSES = Path(__file__).with_name("rsicd_classes.tsv")
CONTENT = Path(__file__).with_name("rsscn7_content.tsv")


@dataclass
class Layer:
    """A set of images that plays the part of a layer's tiles."""

    name: str
    vectors: np.ndarray
    labels: np.ndarray
    #: The captions of each image in one text, lower case; empty where there are none.
    captions: list[str]
    #: What raters saw in each image, as keys; empty where nobody looked.
    shown: list[frozenset[str]] = field(default_factory=list)

    def take(self, keep: np.ndarray) -> Layer:
        captions = [c for c, k in zip(self.captions, keep) if k]
        shown = [c for c, k in zip(self.shown, keep) if k]
        return Layer(self.name, self.vectors[keep], self.labels[keep], captions, shown)


class Data:
    """Reads the data folder; embeds with the exported package through ONNX Runtime."""

    def __init__(self, folder: Path, model: Path, cache: Path) -> None:
        self.folder, self.package = folder, load_package(model)
        self.cache = cache / self.package.hash[:16]
        self.cache.mkdir(parents=True, exist_ok=True)

    @cached_property
    def text(self) -> TextEncoder:
        """The text encoder, with what it encoded in earlier runs."""
        encoder, path = TextEncoder(self.package), self.cache / "texts.npz"
        if path.exists():
            with np.load(path) as stored:
                encoder._cache.update(zip(stored["texts"].tolist(), stored["vectors"]))
        return encoder

    def keep_texts(self) -> None:
        """Store what was encoded for the next run."""
        known = self.text._cache
        np.savez(
            self.cache / "texts.npz",
            texts=np.array(list(known)),
            vectors=np.stack([*known.values()]),
        )

    def encode(self, sentence: str) -> np.ndarray:
        return self.text.encode(sentence)

    def centre(self, language: str) -> np.ndarray:
        return centre_vector(self.text, language)

    def layer(self, name: str) -> Layer:
        """``val``, ``test`` or ``rsscn7``; ``val haze`` and the like are degraded images."""
        name, _, degraded = name.partition(" ")
        if name == "rsscn7":
            with (self.folder / "rsscn7" / "labels.csv").open(newline="", encoding="utf-8") as f:
                rows = list(csv.DictReader(f))
            names = [r["image"] for r in rows]
            labels, captions = [r["label"] for r in rows], []
            tars = [self.folder / "rsscn7" / "eval.tar"]
        else:
            text = (self.folder / "rsicd" / "captions.jsonl").read_text("utf-8")
            lines = [json.loads(line) for line in text.splitlines()]
            lines = [d for d in lines if d["split"] == name]
            names, labels = [d["image"] for d in lines], [d["label"] for d in lines]
            captions = [" | ".join(d["captions"]).lower() for d in lines]
            tars = sorted((self.folder / "rsicd").glob(f"{name}*.tar"))
        vectors = self._vectors(name, names, tars, degraded)
        seen = rated() if name == "rsscn7" else {}
        shown = [seen[n] for n in names] if seen else []
        return Layer(name, vectors, np.array(labels), captions, shown)

    def _vectors(self, name: str, names: list[str], tars: list[Path], degraded: str) -> np.ndarray:
        path = self.cache / f"{f'{name} {degraded}'.strip()}.npy"
        if path.exists():
            return np.load(path)
        found: dict[str, np.ndarray] = {}
        encoder, wanted = ImageEncoder(self.package, "cpu"), set(names)
        waiting: list[tuple[str, np.ndarray]] = []

        def flush() -> None:
            if waiting:
                vectors = encoder.encode(np.stack([image for _, image in waiting]))
                found.update(zip([n for n, _ in waiting], vectors))
                waiting.clear()

        for tar in tars:
            with tarfile.open(tar) as archive:
                for member in archive:
                    key = member.name.removeprefix("./")
                    stream = archive.extractfile(member) if key in wanted else None
                    if stream is None:
                        continue
                    image = Image.open(io.BytesIO(stream.read())).convert("RGB")
                    if degraded:
                        image = Image.fromarray(DEGRADED[degraded](np.asarray(image)))
                    side = encoder.size
                    if image.size != (side, side):
                        shrinks = min(image.size) >= side
                        how = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
                        image = image.resize((side, side), how)
                    waiting.append((key, np.asarray(image).transpose(2, 0, 1)))
                    if len(waiting) == encoder.batch:
                        flush()
        flush()
        # float16, as an index keeps them.
        vectors = np.stack([found[n] for n in names]).astype(np.float16).astype(np.float32)
        np.save(path, vectors)
        return vectors


def rated() -> dict[str, frozenset[str]]:
    """What either of two raters saw in each image of RSSCN7, blind to labels and scores."""
    with CONTENT.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    return {
        r["image"]: frozenset(r["rater 1"].split()) | frozenset(r["rater 2"].split()) for r in rows
    }


def rsicd_names() -> dict[str, dict[str, str]]:
    """Name of each RSICD class by label and language."""
    with CLASSES.open(newline="", encoding="utf-8") as stream:
        return {row.pop("label"): row for row in csv.DictReader(stream, delimiter="\t")}


def rsscn7_names() -> dict[str, dict[str, str]]:
    """Name of each RSSCN7 class by label and language: the first of the two that are fixed."""
    from terraseek.training.prompts import RSSCN7, RSSCN7_CLASSES

    return {
        label: {language: RSSCN7[language][k][0] for language in LANGUAGES}
        for k, label in enumerate(RSSCN7_CLASSES)
    }


#: Words of captions that say that a class is there, for sets from which it must be absent.
WORDS = {
    "airport": r"airport|runway|terminal|plane|aircraft",
    "bare land": r"bare|barren",
    "baseball field": r"baseball",
    "beach": r"beach|shore|coast",
    "bridge": r"bridge",
    "center": r"cent(?:er|re)\b|large building",
    "church": r"church|cathedral",
    "commercial": r"commercial|tall buildings",
    "dense residential": r"dense|resident",
    "desert": r"desert|dune",
    "farmland": r"farm|field of crop|crops",
    "forest": r"forest|woods",
    "industrial": r"industr|factor|plant\b",
    "meadow": r"meadow|grass",
    "medium residential": r"resident",
    "mountain": r"mountain|hill",
    "park": r"park\b",
    "parking": r"parking|car\b|cars\b",
    "playfields": r"football|soccer|playground|playfield|pitch|stadium",
    "playground": r"playground|track|stadium|football|basketball",
    "pond": r"pond|lake|pool",
    "port": r"port\b|harbo|dock|boat|ship",
    "railway station": r"railway|train|station",
    "resort": r"resort|hotel",
    "river": r"river|stream",
    "school": r"school|campus",
    "sparse residential": r"resident|house",
    "square": r"square\b|plaza",
    "stadium": r"stadium|playground",
    "storage tanks": r"tank",
    "viaduct": r"viaduct|overpass|interchange|bridge",
}


def mentions(layer: Layer, pattern: str) -> np.ndarray:
    """In how many of its captions each image's pattern occurs."""
    found = re.compile(pattern)
    return np.array([sum(bool(found.search(c)) for c in t.split(" | ")) for t in layer.captions])


def average_precision(right: np.ndarray, scores: np.ndarray) -> float:
    """Average precision of a ranking; ties in the order of the rows."""
    order = np.argsort(-scores, kind="stable")
    hits = right[order]
    if not hits.any():
        return 0.0
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].mean())
