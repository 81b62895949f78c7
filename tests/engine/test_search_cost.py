"""What a search costs: prompts and languages cost their text encoding, once, and no more."""

import pytest
from terraseek.engine import api, encoder, question
from terraseek.engine.messages import IndexRequest, SearchRequest


@pytest.fixture
def cost(scene, tiny_model, monkeypatch):
    """(runs of the text tower, rows scored against all tiles) of a search."""
    index = api.index_raster(IndexRequest(scene, model=tiny_model, tile=32, device="cpu")).index
    encoder._text.cache_clear()
    runs, rows = [], []
    plain_run, plain_score = encoder._run, question.score

    def run(session, names, feed):
        runs.extend(n for n in names if n == "text_features")
        return plain_run(session, names, feed)

    def score(index, queries):
        rows.append(len(queries))
        return plain_score(index, queries)

    monkeypatch.setattr(encoder, "_run", run)
    monkeypatch.setattr(question, "score", score)

    def ask(query="a red roof", **more):
        runs.clear(), rows.clear()
        api.search(SearchRequest(index, query, model=tiny_model, **more))
        return len(runs), sum(rows)

    return ask


def test_a_sentence_is_encoded_once(cost):
    first, rows = cost(language="en")
    assert first == 1 and rows == 1
    assert cost(language="en") == (0, 1)


@pytest.mark.parametrize("n", [2, 32])
def test_prompts_cost_their_encoding_once_and_one_row_of_scoring(cost, n):
    prompts = [f"a red roof {k}" for k in range(n)]
    runs, rows = cost(language="en", prompts=prompts)
    assert n <= runs <= n + 1 and rows == 1
    assert cost(language="en", prompts=prompts) == (0, 1)


@pytest.mark.parametrize("language", ["de", "zh", "ru", "ko"])
def test_every_language_is_scored_in_one_row(cost, language):
    assert cost("ein rotes Dach", language=language)[1] == 1
    assert cost("ein rotes Dach", language=language) == (0, 1)


def test_templates_and_synonyms_are_one_row_as_well(cost):
    runs, rows = cost(language="en", expand=True)
    assert runs > 1 and rows == 1
    assert cost(language="en", expand=True) == (0, 1)
