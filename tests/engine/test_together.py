"""AND counts the sentence that says the same, besides its parts."""

import json

import numpy as np
import pytest
from terraseek.engine import api
from terraseek.engine.combine import combine, membership
from terraseek.engine.messages import LANGUAGES, SearchRequest
from terraseek.engine.query_language import parse, phrases
from terraseek.engine.together import sentences, with_sentences


@pytest.mark.parametrize(
    ("query", "language", "said"),
    [
        ("a bridge AND a river", "en", ["a bridge and a river"]),
        ("Brücke AND Fluss NOT Wald", "de", ["Brücke und Fluss"]),
        ("桥 AND 河 AND 船", "zh", ["桥、河和船"]),
        ("a AND b AND c", "fr", ["a, b et c"]),
        ("(a OR b) AND c AND d", "es", ["c y d"]),
        ("x OR (a AND b) OR NOT (c AND d)", "nl", ["a en b", "c en d"]),
        ("a AND b", "und", ["a and b"]),
        ("a NOT b", "en", []),
        ("a OR b", "en", []),
        ("a", "en", []),
    ],
)
def test_the_sentence_of_an_and(query, language, said):
    node = with_sentences(parse(query), language)
    assert list(sentences(node)) == said
    assert phrases(node) == phrases(parse(query))
    assert list(sentences(parse(query))) == [] == list(sentences(None))


def test_every_language_joins():
    assert len({next(sentences(with_sentences(parse("a AND b"), x))) for x in LANGUAGES}) >= 8


def test_the_formula_is_that_of_the_page():
    z = {k: np.array([4.0, 2.0, -1.0]) + i for i, k in enumerate(["a", "b", "c", "a and b"])}
    m = {k: membership(v) for k, v in z.items()}
    both = np.sqrt(m["a"] * m["b"]) * m["a and b"]

    def degree(query):
        return combine(with_sentences(parse(query), "en"), z)

    assert degree("a AND b") == pytest.approx(both)
    assert degree("a AND b NOT c") == pytest.approx(both * (1 - m["c"]))
    for weight in ("2", "0.5"):  # equal weights change nothing
        assert degree(f"a^{weight} AND b^{weight}") == pytest.approx(both)
    once = np.sqrt(m["a"] * m["b"] ** 0.5) * m["a and b"]
    assert degree("a^2 AND b") == pytest.approx(once)
    assert degree("a OR b") == pytest.approx(np.maximum(m["a"], m["b"]))


def test_a_detector_keeps_its_sentences_and_an_older_one_has_none(scene, tiny_model, tmp_path):
    path = tmp_path / "both.json"

    def ask(**values):
        request = SearchRequest(scene, model=tiny_model, tile=32, device="cpu", **values)
        return api.search(request)

    first = ask(query="Brücke AND Fluss", language="de", details=True, save_detector=str(path))
    assert first.prompts["Brücke und Fluss"] == ["Brücke und Fluss"]
    assert first.verdict.phrase in ("Brücke", "Fluss")
    again = ask(detector=str(path), query="")
    assert [h.tile for h in again.hits] == [h.tile for h in first.hits]
    assert again.language == "de"  # that of whoever made it
    data = json.loads(path.read_text("utf-8"))
    del data["language"], data["phrases"]["Brücke und Fluss"]
    path.write_text(json.dumps(data), "utf-8")
    second = tmp_path / "second.json"
    assert ask(detector=str(path), query="", save_detector=str(second)).hits
    assert ask(detector=str(second), query="").hits
    for bad in ("xx", ["de"], 3, None):
        path.write_text(json.dumps({**data, "language": bad}), "utf-8")
        assert ask(detector=str(path), query="").hits
