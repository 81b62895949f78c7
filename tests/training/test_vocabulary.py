import json
from collections import Counter
from typing import Any

import pytest
from terraseek.training.errors import ExportError
from terraseek.training.vocabulary import choose_pieces, count_pieces, prune
from tokenizers import Tokenizer

PIECES = [
    *("<s>", "<pad>", "</s>", "<unk>"),
    *("▁", "a", "b", "r", "i", "v", "e", "▁river", "▁a", "▁bar", "▁rare", "er", "숲", "<mask>"),
]


@pytest.fixture
def spec() -> dict[str, Any]:
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    template = [
        {"SpecialToken": {"id": "<s>", "type_id": 0}},
        {"Sequence": {"id": "A", "type_id": 0}},
    ]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": PIECES.index(s),
                "content": s,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": True,
            }
            for s in special
        ],
        "normalizer": None,
        "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": template,
            "pair": template,
            "special_tokens": {"<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]}},
        },
        "decoder": None,
        "model": {
            "type": "Unigram",
            "unk_id": 3,
            "vocab": [[p, -float(i)] for i, p in enumerate(PIECES)],
        },
    }


def tokenizer(spec: dict[str, Any]) -> Tokenizer:
    return Tokenizer.from_str(json.dumps(spec))


def test_pieces_in_use_and_characters_are_kept(spec: dict[str, Any]) -> None:
    keep = choose_pieces(spec, ["▁river"], Counter({"▁bar": 1.0}), 0)
    kept = {PIECES[i] for i in keep}
    assert {"▁river", "▁", "a", "숲", "<s>", "<mask>"} <= kept
    assert not {"▁bar", "▁rare", "er"} & kept
    more = choose_pieces(spec, ["▁river"], Counter({"▁bar": 1.0}), len(keep) + 1)
    assert "▁bar" in {PIECES[i] for i in more}


def test_known_text_is_split_as_before_and_nothing_fails(spec: dict[str, Any]) -> None:
    keep = choose_pieces(spec, ["▁river", "▁a"], Counter(), 0)
    full, small = tokenizer(spec), tokenizer(prune(spec, keep))
    for text in ("a river", "river", "a"):
        assert [keep[i] for i in small.encode(text).ids] == full.encode(text).ids
    for text in ("rare bar", "🛰", "", " ", "숲", "xyz" * 200, "مسجد"):
        ids = small.encode(text).ids
        assert ids and max(ids) < len(keep)
    assert small.encode("rare").tokens[1:] == ["▁", "r", "a", "r", "e"]


def test_special_tokens_may_not_be_pruned(spec: dict[str, Any]) -> None:
    with pytest.raises(ExportError, match="special token"):
        prune(spec, [0, 1, 2, 5])
    with pytest.raises(ExportError, match="Unigram"):
        prune({**spec, "model": {"type": "BPE"}}, [0])


def test_words_vote_for_their_pieces(spec: dict[str, Any]) -> None:
    counts: Counter[str] = Counter()
    count_pieces(tokenizer(spec), [("river", 0.5), ("숲", 0.25)], counts)
    assert counts["▁river"] == 0.5
    assert counts["숲"] > 0
