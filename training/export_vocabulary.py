"""Prune the vocabulary of an open_clip model with a Hugging Face text tower before its export."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from tokenizers import Tokenizer
from torch import nn

from .clip_model import ClipModel
from .errors import ExportError
from .glossary import TERMS
from .prompts import PROMPTS, RSSCN7
from .records import read_records
from .vocabulary import choose_pieces, prune


def own_texts() -> list[str]:
    """Return what every package must spell well: templates, glossary and class names."""
    texts = [t.format("") for templates in PROMPTS.values() for t in templates]
    texts += [w for term in TERMS for w in term.words.values()]
    return texts + [n for groups in RSSCN7.values() for group in groups for n in group]


def prune_vocabulary(model: ClipModel, captions: list[Path], pieces: int) -> int:
    """Shrink tokenizer and word embeddings in place to the pieces that the texts need.

    Parameters
    ----------
    model : ClipModel
    captions : list of Path
        Caption files whose texts, in all their languages, must be split as before.
    pieces : int
        Target size; single characters, special tokens and what the texts use stay in any case,
        so that other text is spelled by characters and no input fails.

    Returns
    -------
    int
        Size of the vocabulary.

    Raises
    ------
    ExportError
        If the tokenizer is no Unigram one, or its special tokens would move.
    """
    spec = json.loads(model.tokenizer.to_str())
    spec["truncation"], spec["padding"] = None, None
    if spec["model"].get("type") != "Unigram":
        raise ExportError(
            f"The vocabulary of a {spec['model'].get('type')} tokenizer cannot be pruned.",
            "Leave --pieces out: only Unigram tokenizers (XLM-R, e5) can.",
        )
    texts = own_texts()
    for path in captions:
        records, _ = read_records(path)
        texts += [t for r in records for said in r.captions.values() for t in said if t]
    full, counts = Tokenizer.from_str(json.dumps(spec)), Counter[str]()
    for encoding in full.encode_batch(sorted(set(texts))):
        counts.update(encoding.tokens)
    keep = choose_pieces(spec, counts, counts, pieces)
    old = model.clip.text.transformer.get_input_embeddings()
    if keep[-1] >= old.num_embeddings:
        raise ExportError("The tokenizer has pieces that the text tower has no embedding for.")
    if keep[: model.pad + 1] != list(range(model.pad + 1)):
        raise ExportError("The padding token would get another number: this cannot be pruned.")
    new = nn.Embedding(len(keep), old.embedding_dim, padding_idx=old.padding_idx)
    new.weight.data = old.weight.data[keep].clone()
    model.clip.text.transformer.set_input_embeddings(new)
    model.tokenizer = Tokenizer.from_str(json.dumps(prune(spec, keep)))
    model.tokenizer.enable_truncation(model.max_tokens)
    return len(keep)
