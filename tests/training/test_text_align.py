"""The last stage: every language of the text tower drawn towards English."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from terraseek.engine.messages import LANGUAGES
from terraseek.training import text_align
from terraseek.training.bert import Bert
from terraseek.training.beyond import QUERIES
from terraseek.training.captions import Caption, Scene
from terraseek.training.dataset import Texts
from terraseek.training.errors import DataError, TrainingError
from terraseek.training.heads import Heads
from terraseek.training.heads_loop import encode_texts
from terraseek.training.prompts import RSSCN7
from terraseek.training.text_align import AlignConfig, align, caption_groups, phrase_groups
from test_heads_objectives import SMALL, world

CONFIG = AlignConfig(epochs=3, steps=20, batch=12, rate=3e-3, rate_text=1e-3, average=0.5)


def run_it(folder: Path, config: AlignConfig = CONFIG) -> tuple[Heads, Heads, Texts, dict]:
    torch.manual_seed(0)
    made = world()
    texts, scenes = made["texts"], made["scenes"]["val"]  # type: ignore[index]
    # A translation that does not yet say what its English sentence says.
    states = texts.states.values
    states[12:24] = np.random.default_rng(1).normal(size=(12, 96)).astype(np.float16)
    # A tower of its own: that of the other tests has shared layers, and weights from an unset seed.
    heads = Heads(Bert(4, 4, 96, 4, 8, 2), SMALL).eval()
    pictures = np.eye(12, 16, dtype=np.float32)
    phrases = [{"en": "F", "de": "W"}]
    captions, queries = caption_groups(scenes), made["queries"]
    aligned, row = align(config, heads, texts, captions, phrases, pictures, scenes, queries, folder)
    return heads, aligned, texts, row


def test_translations_come_nearer_and_english_stays(tmp_path: Path) -> None:
    heads, aligned, texts, row = run_it(tmp_path)
    pairs = [[texts.row[f"{x}{i}"] for i in range(12)] for x in "sd"]
    with torch.inference_mode():
        wanted = encode_texts(heads.text, texts, pairs[0])
        before, after = (
            [(encode_texts(h.text, texts, p) * wanted).sum(1).mean() for p in pairs]
            for h in (heads, aligned)
        )
    assert before[1] < 0.3 and after[1] > 0.6 and after[0] > 0.8
    for name, weights in heads.state_dict().items():
        same = torch.equal(weights, aligned.state_dict()[name])
        assert same == (not name.startswith(("text.tail.layers", "text.norm", "text.project")))
    assert row["epoch"] in (1, 2, 3) and {p.name for p in tmp_path.iterdir()} == {
        "best.pt",
        "log.json",
    }


def test_a_finished_run_is_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, first, _, row = run_it(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(text_align, "_optimiser", lambda *_: pytest.fail("trained again"))
        _, again, _, same = run_it(tmp_path)
    assert row == same
    assert all(torch.equal(v, again.state_dict()[k]) for k, v in first.state_dict().items())
    _, other, _, _ = run_it(tmp_path, dataclasses.replace(CONFIG, seed=1))
    changed = (torch.equal(v, other.state_dict()[k]) for k, v in first.state_dict().items())
    assert not all(changed)


def test_a_loss_that_is_no_number_stops(tmp_path: Path) -> None:
    with pytest.raises(
        TrainingError, match=r"in step 2 \(epoch \d\); the batch starts with '.+', '"
    ):
        run_it(tmp_path, dataclasses.replace(CONFIG, rate=float("nan")))


def test_captions_are_taken_once_with_their_translations() -> None:
    said = [Caption("A tree.", {"de": "Ein Baum"}), Caption("a tree", {"de": "Baum"})]
    scenes = [Scene("a", "train", "x", [*said, Caption("no translation")])]
    assert caption_groups(scenes) == [{"en": "A tree.", "de": "Ein Baum"}]


def test_phrases_are_complete_and_hold_no_word_of_a_test() -> None:
    groups = phrase_groups()
    assert len(groups) > 2000
    assert all(set(g) == set(LANGUAGES) and all(g.values()) for g in groups)
    with (text_align.HERE / "phrases.tsv").open(encoding="utf-8") as stream:
        rows = [line.rstrip("\n").split("\t") for line in stream][1:]
    assert len(rows) == 300 and len({r[0] for r in rows}) == 300
    # What the queries beyond RSICD's words, and RSSCN7's prompts, are measured by.
    held = set(QUERIES) | {n for group in RSSCN7["en"] for n in group}
    assert not held & {r[0] for r in rows}


def test_a_table_without_a_language_is_named(tmp_path: Path) -> None:
    (tmp_path / "t.tsv").write_text("en\tde\ntree\tBaum\n", "utf-8")
    with pytest.raises(DataError, match=r"t\.tsv"):
        text_align._rows(tmp_path / "t.tsv")
