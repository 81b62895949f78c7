from pathlib import Path

import numpy as np
import pytest
from terraseek.training.captions import load_rsicd, normalised, of_split
from terraseek.training.errors import DataError
from terraseek.training.validation import (
    TranslatedQueries,
    score_translated,
    translated_queries,
)


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
    val = of_split(load_rsicd(rsicd), "val")
    queries = translated_queries(rsicd / "translations", val)
    assert next(iter(queries)) == "en" and len(queries) == 10
    assert queries["en"].sentences == ["A river"] and queries["ru"].sentences == ["ru river"]
    assert queries["ko"].wording == [0]
    assert queries["en"].owner == [0] and queries["en"].same.tolist() == [[True]]
    scores = score_translated(np.eye(1), queries, lambda s: np.ones((len(s), 1)))
    assert scores["zh"]["t2i_r1"] == 100


def test_wordings_that_repeat_are_known(rsicd: Path) -> None:
    for path in (rsicd / "translations").glob("*.tsv"):
        with path.open("a", encoding="utf-8") as stream:
            stream.write("vc\tval\ta bridge\tx\nvc\tval\tA  river.\ty\n")
    val = of_split(load_rsicd(rsicd), "val")
    assert translated_queries(rsicd / "translations", val)["fr"].wording == [0, 1, 0]


def _unit(rng: np.random.Generator, n: int) -> np.ndarray:
    x = rng.normal(size=(n, 5))
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def _recall(scores: np.ndarray, right: list[list[int]], depth: int) -> float:
    """Percentage of the rows that have a right one in their first ``depth``; a plain loop."""
    hits = 0
    for row, good in zip(scores, right, strict=True):
        first = sorted(range(len(row)), key=lambda j: -row[j])[:depth]
        hits += any(j in good for j in first)
    return 100 * hits / len(scores)


def test_translated_retrieval_both_ways_is_that_of_a_plain_loop() -> None:
    rng = np.random.default_rng(3)
    images = _unit(rng, 40)
    # 14 lines: image 2 has two, and the wordings 0, 3 and 8 are one that images 5 and 6 carry too.
    owner = [0, 2, 2, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27]
    wording = [0, 1, 2, 0, 4, 5, 6, 7, 0, 9, 10, 11, 12, 13]
    carriers = {0: [0, 5, 6, 7, 17]}
    same = np.zeros((14, 40), bool)
    for line, (image, first) in enumerate(zip(owner, wording, strict=True)):
        same[line, [image, *carriers.get(first, [])]] = True
    texts = images[owner] + 1.2 * _unit(rng, 14)
    texts /= np.linalg.norm(texts, axis=1, keepdims=True)
    row = {f"s{i}": t for i, t in enumerate(texts)}
    queries = TranslatedQueries(list(row), owner, same, wording)
    found = score_translated(images, {"de": queries}, lambda s: np.stack([row[x] for x in s]))["de"]

    scores = images @ texts.T
    asked = sorted(set(owner))
    once = [0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 13]
    of_wording = [carriers.get(w, [owner[w]]) for w in once]
    carrying = sorted({i for images_of in of_wording for i in images_of})
    assert found["i2t_images"] == len(asked) == 13 and found["sky_texts"] == len(once) == 12
    assert len(carrying) == 15  # 5 and 6 are queries by SkyScript's rule only
    for k in (1, 5, 10):
        own = [[j for j, i in enumerate(owner) if i == image] for image in asked]
        expected = {
            f"i2t_r{k}": _recall(scores[asked], own, k),
            f"t2i_r{k}": _recall(scores.T, [[i] for i in owner], k),
            f"sky_i2t_r{k}": _recall(
                scores[carrying][:, once],
                [[j for j, images_of in enumerate(of_wording) if i in images_of] for i in carrying],
                k,
            ),
            f"sky_t2i_r{k}": _recall(scores.T[once], of_wording, k),
        }
        for key, value in expected.items():
            assert found[key] == pytest.approx(value), key
        share = found[f"i2t_r{k}"] / 100
        assert found[f"i2t_r{k}_se"] == pytest.approx(100 * np.sqrt(share * (1 - share) / 13))
    six = [found[f"{way}_r{k}"] for way in ("i2t", "t2i") for k in (1, 5, 10)]
    assert found["mean_recall"] == pytest.approx(np.mean(six))
    assert 0 < found["i2t_r1"] < found["i2t_r10"] and found["same_r10"] >= found["t2i_r10"]
