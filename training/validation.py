"""Score embeddings on a split: native retrieval in English, translated captions in the others."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from terraseek.engine.messages import LANGUAGES

from .captions import Scene, normalised
from .errors import DataError
from .retrieval import (
    DEPTHS,
    both_ways,
    carried,
    deduplicated,
    native,
    recall_error,
    text_to_image,
)

Floats = NDArray[np.floating]
#: Sentences -> L2-normalised embeddings (n, D).
EncodeText = Callable[[list[str]], Floats]


@dataclass
class TranslatedQueries:
    """The translated validation captions of one language.

    Attributes
    ----------
    sentences : list of str
    owner : list of int
        Row of the image that each sentence was written for.
    same : array of bool, (queries, images)
        Images that carry the same English sentence, the owner among them.
    wording : list of int
        For each sentence, the first one whose English is the same but for case, spaces and full
        stop; empty where all differ.
    """

    sentences: list[str]
    owner: list[int]
    same: NDArray[np.bool_]
    wording: list[int] = field(default_factory=list)


def _as_captioned(scene: Scene, text: str) -> str:
    """Return the scene's caption that ``text`` is but for case, spaces and full stop."""
    return next((c.en for c in scene.captions if normalised(c.en) == normalised(text)), text)


def translated_queries(folder: Path, scenes: list[Scene]) -> dict[str, TranslatedQueries]:
    """Read the validation lines of ``translations/*.tsv``; English is their ``en`` column.

    The id of a line is ``v`` and the image's name without its suffix.

    Raises
    ------
    DataError
        If a file is missing or a line's image is not among ``scenes``.
    """
    row_of = {Path(s.image).stem: i for i, s in enumerate(scenes)}
    texts_of = [{normalised(c.en) for c in s.captions} for s in scenes]
    result: dict[str, TranslatedQueries] = {}
    for language in LANGUAGES[1:]:
        path = folder / f"{language}.tsv"
        try:
            with path.open(encoding="utf-8", newline="") as stream:
                reader = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
                rows = [r for r in reader if r["split"] == "val"]
            owner = [row_of[r["id"][1:]] for r in rows]
        except (OSError, UnicodeDecodeError, KeyError) as err:
            raise DataError(f"{path} cannot be used: {type(err).__name__} {err}.") from None
        plain = [normalised(r["en"]) for r in rows]
        same = np.array([[p in t for t in texts_of] for p in plain])
        same[np.arange(len(rows)), owner] = True
        said = (owner, same, [plain.index(p) for p in plain])
        result[language] = TranslatedQueries([r[language].strip() for r in rows], *said)
        if "en" not in result:
            english = [_as_captioned(scenes[i], r["en"]) for i, r in zip(owner, rows)]
            result["en"] = TranslatedQueries(english, *said)
    return {x: result[x] for x in LANGUAGES if x in result}


def score_native(images: Floats, scenes: list[Scene], encode: EncodeText) -> dict[str, float]:
    """Native retrieval with all English captions of the scenes."""
    sentences = [c.en for s in scenes for c in s.captions]
    owner = [i for i, s in enumerate(scenes) for _ in s.captions]
    unique = sorted(set(sentences))
    row = {s: i for i, s in enumerate(unique)}
    texts = encode(unique)[[row[s] for s in sentences]]
    return native(images, texts, owner)


def score_deduplicated(images: Floats, scenes: list[Scene], encode: EncodeText) -> dict[str, float]:
    """SkyScript's variant of :func:`score_native`: texts once, all images that carry them right."""
    said = [(i, c.en) for i, s in enumerate(scenes) for c in s.captions]
    texts, carries = carried(said, len(scenes))
    return deduplicated(images, encode(texts), carries)


def score_translated(
    images: Floats, queries: dict[str, TranslatedQueries], encode: EncodeText
) -> dict[str, dict[str, float]]:
    """Both directions of each language.

    Text queries are all sentences against all images, the sentence's own image being the right
    one; ``same_r10`` also takes images that carry the same English sentence for right. Image
    queries (``i2t_images`` of them) are the images that a sentence was written for, against all
    sentences. ``sky_...`` is SkyScript's protocol: every wording once (the translation of its
    first line), right for every image that carries it, so that more images are queries.
    """
    result = {}
    for language, q in queries.items():
        texts = encode(q.sentences)
        own = np.asarray(q.owner)[:, None] == np.arange(len(images))[None, :]
        scores, asked = both_ways(images, texts, own.T), int(own.any(0).sum())
        for way, n in (("t2i", len(texts)), ("i2t", asked)):
            scores |= {f"{way}_r{k}_se": recall_error(scores[f"{way}_r{k}"], n) for k in DEPTHS}
        scores["same_r10"] = text_to_image(images, texts, q.same)["t2i_r10"]
        wording = np.asarray(q.wording or range(len(texts)))
        once = np.unique(wording)
        carries = np.stack([q.same[wording == w].any(0) for w in once], 1)
        scores |= deduplicated(images, texts[once], carries)
        scores |= {"i2t_images": float(asked), "sky_texts": float(len(once))}
        result[language] = scores
    return result


def selection_score(native_scores: dict[str, float], others: dict[str, dict[str, float]]) -> float:
    """What the best epoch is chosen by: English mean recall and the other languages' R@10."""
    rest = [s["t2i_r10"] for language, s in others.items() if language != "en"]
    return (native_scores["mean_recall"] + float(np.mean(rest))) / 2
