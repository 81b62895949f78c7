"""Prune a Unigram tokenizer to the pieces that the ten languages need.

Kept are the special tokens, every single character (so that no input fails:
what is not known as a word is spelled), every piece that the captions and
prompts use, and the most frequent pieces of the word lists up to a target size.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from .errors import ExportError

#: Marks the start of a word in a SentencePiece vocabulary.
WORD = "\u2581"


def count_pieces(
    tokenizer: Tokenizer, words: Iterable[tuple[str, float]], counts: Counter[str]
) -> None:
    """Add the weight of each word, in lower case and capitalised, to the pieces that spell it."""
    forms: list[str] = []
    weights: list[float] = []
    for word, weight in words:
        forms += [word, word[:1].upper() + word[1:]]
        weights += [weight, weight / 4]
    for encoding, weight in zip(tokenizer.encode_batch(forms, add_special_tokens=False), weights):
        for piece in encoding.tokens:
            counts[piece] += weight  # type: ignore[assignment]
            # In scripts without spaces the same word also stands inside a run.
            if piece.startswith(WORD) and len(piece) > 1 and not piece[1].isascii():
                counts[piece[1:]] += weight / 2  # type: ignore[assignment]


def choose_pieces(
    spec: dict[str, Any], needed: Iterable[str], counts: Counter[str], size: int
) -> list[int]:
    """Return the ids to keep, ascending, at most ``size`` unless ``needed`` is larger.

    Parameters
    ----------
    spec : dict
        Parsed ``tokenizer.json`` of a Unigram tokenizer.
    needed : iterable of str
        Pieces that must stay.
    counts : Counter
        Weight of the others.
    size : int
        Target size of the vocabulary.
    """
    pieces = [p for p, _ in spec["model"]["vocab"]]
    ids = {p: i for i, p in enumerate(pieces)}
    keep = {int(t["id"]) for t in spec["added_tokens"]}
    keep |= {i for i, p in enumerate(pieces) if len(p.removeprefix(WORD)) <= 1}
    keep |= {ids[p] for p in needed if p in ids}
    for piece, _ in counts.most_common():
        if len(keep) >= size:
            break
        if piece in ids:
            keep.add(ids[piece])
    for i in range(len(pieces)):  # XLM-R's own order of frequency fills what is left
        if len(keep) >= size:
            break
        keep.add(i)
    return sorted(keep)


def prune(spec: dict[str, Any], keep: list[int]) -> dict[str, Any]:
    """Return a copy of the tokenizer with only the pieces ``keep``, renumbered in that order.

    Raises
    ------
    ExportError
        If it is not a Unigram tokenizer, or a special token would be lost.
    """
    model = spec["model"]
    if model.get("type") != "Unigram":
        raise ExportError("Only Unigram tokenizers can be pruned.")
    new = {old: i for i, old in enumerate(keep)}
    out = copy.deepcopy({k: v for k, v in spec.items() if k != "model"})
    out["model"] = {**{k: v for k, v in model.items() if k != "vocab"}}
    out["model"]["vocab"] = [model["vocab"][i] for i in keep]
    try:
        out["model"]["unk_id"] = new[model["unk_id"]]
        for token in out["added_tokens"]:
            token["id"] = new[token["id"]]
        for token in (out["post_processor"] or {}).get("special_tokens", {}).values():
            token["ids"] = [new[i] for i in token["ids"]]
    except KeyError as err:
        raise ExportError(f"The special token {err} would be pruned away.") from None
    return out


def load_spec(path: Path) -> dict[str, Any]:
    """Return a parsed ``tokenizer.json``."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as err:
        raise ExportError(f"{path} is no tokenizer ({type(err).__name__}).") from None


def save_spec(spec: dict[str, Any], path: Path) -> Tokenizer:
    """Write the tokenizer compactly and return it as loaded back."""
    path.write_text(json.dumps(spec, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return Tokenizer.from_file(str(path))
