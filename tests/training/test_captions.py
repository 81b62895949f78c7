from pathlib import Path

import pytest
from terraseek.training.captions import load_rsicd, normalised, of_split
from terraseek.training.errors import DataError
from terraseek.training.validation import score_translated, translated_queries


def test_captions_find_their_translations(rsicd: Path) -> None:
    first, second, third = load_rsicd(rsicd)
    assert [c.en for c in first.captions] == [
        "Many trees.",
        "a  green FOREST",
    ]  # the empty one is gone
    assert first.captions[0].translations["de"] == "de trees"
    assert first.captions[1].translations == {}
    assert second.captions[1].translations == {}  # "A river" is translated for validation only
    assert third.captions[1].translations["ko"] == "ko river"


def test_normalised() -> None:
    assert normalised("  A  Green\tforest. ") == "a green forest"


@pytest.mark.parametrize(
    "line",
    ["no json", "[]", '{"image": "x"}', '{"image": "x", "split": "dev", "captions": ["a"]}'],
)
def test_a_bad_line_is_named(rsicd: Path, line: str) -> None:
    with (rsicd / "captions.jsonl").open("a", encoding="utf-8") as stream:
        stream.write(line + "\n")
    with pytest.raises(DataError, match="line 4"):
        load_rsicd(rsicd)


def test_a_missing_or_wrong_translation_file_is_named(rsicd: Path) -> None:
    (rsicd / "translations" / "it.tsv").write_text("a\tb\n1\t2\n", "utf-8")
    with pytest.raises(DataError, match=r"it\.tsv"):
        load_rsicd(rsicd)
    (rsicd / "translations" / "it.tsv").unlink()
    with pytest.raises(DataError, match=r"it\.tsv"):
        load_rsicd(rsicd)


def test_validation_queries_belong_to_the_image_of_their_id(rsicd: Path) -> None:
    import numpy as np

    val = of_split(load_rsicd(rsicd), "val")
    queries = translated_queries(rsicd / "translations", val)
    assert next(iter(queries)) == "en" and len(queries) == 10
    assert queries["en"].sentences == ["A river"] and queries["ru"].sentences == ["ru river"]
    assert queries["en"].owner == [0] and queries["en"].same.tolist() == [[True]]
    scores = score_translated(np.eye(1), queries, lambda s: np.ones((len(s), 1)))
    assert scores["zh"]["t2i_r1"] == 100
