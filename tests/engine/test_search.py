"""Search: exact, real ranking with the tiny model, bounds, thresholds, index folders."""

from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import api, search
from terraseek.engine.encoder import ImageEncoder, TextEncoder, clean_query
from terraseek.engine.errors import Cancelled, IndexStoreError, OutputError, QueryError
from terraseek.engine.index import Index
from terraseek.engine.messages import IndexRequest, SearchRequest
from terraseek.engine.package import load_package
from terraseek.engine.search import percentiles, rank, score


@pytest.fixture
def ask(scene, tiny_model):
    def run(query, **more):
        values = {"source": scene, "model": tiny_model, "tile": 32, "device": "cpu", **more}
        return api.search(SearchRequest(query=query, **values))

    return run


@pytest.mark.parametrize(
    "query",
    [
        "a red roof",
        "um telhado vermelho",
        "ein rotes Dach",
        "红色的屋顶",
        "빨간 지붕",
        "красная крыша",
    ],
)
def test_the_red_square_is_found_in_several_languages(ask, query):
    result = ask(query, top=5)
    assert result.n_tiles > 300 and len(result.hits) == 5
    for hit in result.hits:
        left, bottom, right, top = hit.bounds
        assert left >= 499_968 + 24 and right <= 499_968 + 104
        assert bottom >= 5_000_000 - 104 and top <= 5_000_000 - 24
    assert [h.rank for h in result.hits] == [1, 2, 3, 4, 5]
    assert result.hits[0].percentile == 100 and result.hits[0].crs == "EPSG:32633"
    scores = [h.score for h in result.hits]
    assert scores == sorted(scores, reverse=True)


def test_search_indexes_first_and_then_only_looks(ask):
    assert ask("red").indexed["n_embedded"] > 300
    assert ask("blue").indexed is None


def test_an_index_folder_can_be_searched_without_the_raster(ask, scene, tiny_model):
    direct = ask("blue lake", top=3)
    Path(scene).unlink()
    for source in (direct.index, str(Path(direct.index).parent)):
        found = api.search(SearchRequest(source, "blue lake", top=3, model=tiny_model))
        assert found.hits == direct.hits


def test_bounds_and_threshold_restrict(ask):
    inside = ask("red", bounds=[500_100, 4_999_680, 500_288, 4_999_900], top=1000)
    assert all(h.bounds[0] + 16 >= 500_100 for h in inside.hits)
    assert inside.n_tiles < ask("red").n_tiles
    cut = ask("red", top=1000, threshold=0.3)
    assert 0 < len(cut.hits) < 100 and all(h.score >= 0.3 for h in cut.hits)


def test_scores_are_exact(ask, tiny_model):
    index = Index(Path(ask("red").index))
    package = load_package(tiny_model)
    queries = np.stack([TextEncoder(package).encode(t) for t in ("red", "blue house")])
    expected = index.embeddings().astype(np.float64) @ queries.T.astype(np.float64)
    assert np.abs(score(index, queries) - expected).max() < 1e-6
    with pytest.raises(IndexStoreError, match="length"):
        score(index, np.zeros((1, 3), np.float32))


def test_rank_is_the_plain_sort(n=5000):
    scores = np.random.default_rng(0).integers(0, 50, n).astype(np.float32)
    expected = np.argsort(-scores, kind="stable")
    for top in (1, 7, 500, n, n + 5):
        assert (rank(scores, top) == expected[:top]).all()
    assert len(rank(scores, n, threshold=49.0)) == (scores >= 49).sum()


@pytest.mark.parametrize("kind", ["noise", "ties", "rising", "falling", "one value", "infinite"])
def test_rank_of_many_is_the_plain_sort_as_well(kind, n=300_001):
    rng = np.random.default_rng(1)
    scores = rng.standard_normal(n).astype(np.float32)
    if kind == "ties":
        scores = np.round(scores, 1)
    elif kind in ("rising", "falling"):  # the best lie in few of the cells
        scores = np.sort(scores)[:: 1 if kind == "rising" else -1].copy()
    elif kind == "one value":
        scores[:] = 0.25
    elif kind == "infinite":  # tiles that a query excludes
        scores[rng.random(n) < 0.9] = -np.inf
    expected = np.argsort(-scores, kind="stable")
    for top in (1, 20, 145, 146, 147, 5000):
        assert (rank(scores, top) == expected[:top]).all()


@pytest.mark.parametrize("some", [slice(None), slice(0, None, 7)])
def test_rank_of_a_damaged_index_fails_on_no_number(some):
    scores = np.random.default_rng(1).standard_normal(300_001).astype(np.float32)
    scores[some] = np.nan
    assert len(rank(scores, 3)) <= 3


class Rows:
    """The part of an index that scoring reads."""

    def __init__(self, *blocks):
        self.blocks, self.dimension = lambda: list(blocks), blocks[0].shape[1]
        self._n = sum(map(len, blocks))

    def __len__(self):
        return self._n


@pytest.mark.parametrize("queries", [1, 3, 40])
def test_scores_are_the_same_bits_whatever_the_threads_and_blocks(queries, monkeypatch):
    rng = np.random.default_rng(2)
    rows = rng.standard_normal((11_111, 512)).astype(np.float16)
    asked = rng.standard_normal((queries, 512)).astype(np.float32)
    whole = Rows(rows[:7], rows[7:7], rows[7:9001], rows[9001:])
    assert len(list(search._portions(whole.blocks(), 512))) > 2  # several threads have work
    found = score(whole, asked)
    monkeypatch.setenv("TERRASEEK_THREADS", "1")
    assert np.array_equal(score(whole, asked), found)
    monkeypatch.setattr(search, "BLOCK_NUMBERS", 512 * 100)
    monkeypatch.setattr(search, "PORTION", 3)
    monkeypatch.setenv("TERRASEEK_THREADS", "5")
    assert np.array_equal(score(whole, asked), found)
    exact = rows.astype(np.float64) @ asked.T.astype(np.float64)
    assert np.allclose(found, exact, atol=1e-3)


def test_a_fault_in_one_of_the_threads_is_raised(monkeypatch):
    class Broken:
        def run(self, names, feed):
            raise RuntimeError("no memory")

    monkeypatch.setattr(search, "_session", Broken)
    monkeypatch.setattr(search, "BLOCK_NUMBERS", 64)
    with pytest.raises(RuntimeError, match="no memory"):
        score(Rows(np.zeros((5000, 4), np.float16)), np.ones((1, 4), np.float32))


def test_percentiles_count_scores_at_or_below(n=100):
    scores = np.arange(n, dtype=np.float32)
    scores[50:60] = 55  # ties
    scores = np.random.default_rng(0).permutation(scores)
    for top in (1, 45, n):
        rows = rank(scores, top)
        expected = [100 * float(np.mean(scores <= scores[row])) for row in rows]
        assert percentiles(scores, rows).tolist() == pytest.approx(expected)


def test_an_embedding_does_not_depend_on_its_neighbours(tiny_model):
    encoder = ImageEncoder(load_package(tiny_model), "cpu")
    images = np.random.default_rng(3).integers(0, 256, (8, 3, 32, 32)).astype(np.uint8)
    together = encoder.encode(images)
    alone = np.concatenate([encoder.encode(image[None]) for image in images])
    backwards = encoder.encode(images[::-1])[::-1]
    assert (together == alone).all() and (together == backwards).all()


@pytest.mark.parametrize("bad", ["", "   ", "\n\t", "x" * 10_000, None, 5])
def test_bad_queries_are_refused_before_any_work(ask, scene, bad):
    with pytest.raises(QueryError):
        ask(bad)
    assert not Path(scene + ".terraseek").exists()


def test_odd_but_possible_queries_work(ask):
    for query in ("🛰️🏟️", "a" * 1000, "red\x00roof", "عربي", "'; DROP TABLE tiles; --"):
        assert len(ask(query, top=2).hits) == 2
    assert clean_query("  red \n roof ") == "red roof"


@pytest.mark.parametrize("change", [{"top": 0}, {"top": -3}, {"top": True}, {"language": "xx"}])
def test_bad_search_settings(ask, change):
    with pytest.raises(QueryError):
        ask("red", **change)


def test_an_index_of_another_model_is_refused(ask, tmp_path, tiny_model):
    import json

    index = Path(ask("red").index)
    meta = json.loads((index / "manifest.json").read_text())
    meta["model"]["image_sha256"] = "0" * 64
    (index / "manifest.json").write_text(json.dumps(meta))
    with pytest.raises(IndexStoreError, match="another one than asked for"):
        api.search(SearchRequest(str(index), "red", model=tiny_model))


def test_a_result_survives_json(ask):
    import json

    from terraseek.engine.messages import SearchResult

    result = ask("red", top=2)
    again = json.loads(json.dumps(result.to_dict()))
    assert {*SearchResult.JSON_FIELDS} <= set(again)
    assert IndexRequest.from_dict({"raster": "a"}).overlap == 0.5
    with pytest.raises(ValueError, match="unknown parameter 'rastr'"):
        IndexRequest.from_dict({"rastr": "a"})


def test_the_raster_itself_is_never_written_over(ask, scene, tmp_path):
    before = Path(scene).read_bytes()
    link = tmp_path / "link.tif"
    link.symlink_to(scene)
    with pytest.raises(OutputError, match="the raster itself"):
        ask("red", heatmap=scene)
    index = ask("red").index
    with pytest.raises(OutputError, match="the raster itself"):
        api.search(SearchRequest(index, "red", heatmap=str(link)))
    assert Path(scene).read_bytes() == before


def test_a_folder_that_is_unfinished_or_old_says_so(ask, scene, tiny_model):
    import os

    part = IndexRequest(scene, model=tiny_model, tile=32)
    calls = iter(range(10_000))
    with pytest.raises(Cancelled):
        api.index_raster(part, cancelled=lambda: next(calls) > 10)
    folder = api.index_status(part).index
    found = api.search(SearchRequest(folder, "red", model=tiny_model))
    assert any("not finished" in w for w in found.warnings)
    api.index_raster(part)
    assert api.search(SearchRequest(folder, "red", model=tiny_model)).warnings == []
    os.utime(scene)
    assert any(
        "written to" in w
        for w in api.search(SearchRequest(folder, "red", model=tiny_model)).warnings
    )
