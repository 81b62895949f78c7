"""The worker's methods for search: recipes again, reading a query, refusing bad params."""

import json

import pytest
from terraseek.engine.messages import SearchRequest
from terraseek.engine.query_language import QuerySyntaxError
from terraseek.engine.rpc import RpcError
from terraseek.engine.rpc_methods import METHODS, rpc_error


def call(method, **params):
    return METHODS[method](json.loads(json.dumps(params)), None, None)


def test_search_and_again_give_the_same(scene, tiny_model):
    asked = {"source": scene, "query": "red NOT blue", "model": tiny_model, "tile": 32}
    asked.update(device="cpu", top=5, details=True, like=[{"text": "red"}], contrast=1.0)
    first = call("search", **asked)
    again = call("search.again", recipe=first["recipe"])
    assert again["hits"] == first["hits"] and again["recipe"] == first["recipe"]
    assert all(hit["contrast"] >= 1 for hit in first["hits"])


def test_a_query_is_read_without_a_layer(tiny_model):
    read = call("query.read", query="Hafen AND (Boote OR 船)", model=tiny_model, language="de")
    assert read["phrases"] == ["Hafen", "Boote", "船"] and read["plain"] is False
    assert read["excluded"] == []
    assert call("query.read", query="parking NOT cars", model=tiny_model)["excluded"] == ["cars"]
    assert "Schiffe" in read["prompts"]["Boote"] and read["language"] == "de"
    assert call("query.read", query="a red roof", model=tiny_model)["plain"] is True
    both = call("query.read", query="a AND b NOT c", model=tiny_model, language="de")["prompts"]
    assert both["a und b"] == ["a und b"]
    with pytest.raises(QuerySyntaxError, match="‸"):
        call("query.read", query="a AND (b", model=tiny_model)


@pytest.mark.parametrize(
    ("typed", "at"), [("a AND (b", 6), ("  a   AND  (b", 11), ("a AND", 5), ("\ta\n AND ) ", 8)]
)
def test_a_fault_is_placed_in_what_was_typed(tiny_model, typed, at):
    with pytest.raises(QuerySyntaxError) as caught:
        call("query.read", query=typed, model=tiny_model)
    assert caught.value.position == at == rpc_error(caught.value).position


def test_again_writes_files_and_shortens_the_answer(scene, tiny_model, tmp_path):
    asked = {"source": scene, "query": "red", "model": tiny_model, "tile": 32, "device": "cpu"}
    first = call("search", **asked, top=50, details=True, places=True, contrast=0.5)
    out = str(tmp_path / "again.gpkg")
    again = call("search.again", recipe=first["recipe"], out=out, reply_hits=2)
    assert again["hits"] == first["hits"][:2] and again["n_hits"] == len(first["hits"])
    assert again["places"] == first["places"][:2] and again["n_places"] == len(first["places"])
    from pyogrio import list_layers, raw

    assert sorted(name for name, _ in list_layers(out)) == ["hits", "places"]
    meta, _, wkb, data = raw.read(out, layer="places")
    assert len(wkb) == first["n_places"] and "n_tiles" in list(meta["fields"])
    values = dict(zip(meta["fields"], data))
    assert values["contrast"].tolist() == [p["contrast"] for p in first["places"]]
    best = {h["tile"]: h["percentile"] for h in first["hits"]}
    assert all(best[p["tile"]] == p["percentile"] for p in first["places"] if p["tile"] in best)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("query.read", {}),
        ("query.read", {"query": 5}),
        ("query.read", {"query": "a", "language": 5}),
        ("query.read", {"query": "a", "more": 1}),
        ("search.again", {}),
        ("search.again", {"recipe": "r"}),
        ("search.again", {"recipe": {}, "out": 5}),
        ("search.again", {"recipe": {}, "reply_hits": "5"}),
        ("search", {"source": "a", "query": "b", "like": "c"}),
        ("search", {"source": "a", "query": "b", "right": [5]}),
    ],
)
def test_wrong_params_are_refused(method, params):
    with pytest.raises(RpcError):
        call(method, **params)


def test_every_option_of_a_request_is_plain_json():
    request = SearchRequest("a", "b", like=[{"point": [1.0, 2.0], "weight": 2}], tiles=[1.0])
    assert SearchRequest.from_dict(json.loads(json.dumps(request.to_dict()))) == request
