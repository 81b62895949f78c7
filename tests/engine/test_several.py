"""One search over several rasters, and two models on one."""

import shutil
from types import SimpleNamespace

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.transform import from_origin
from rasterio.warp import Resampling, calculate_default_transform, reproject
from terraseek.engine import api, several
from terraseek.engine.compare import agreement, compare, ranks, spearman
from terraseek.engine.errors import QueryError, TerraSeekError
from terraseek.engine.messages import SearchRequest, Verdict
from terraseek.engine.rpc_methods import METHODS


@pytest.fixture
def others(tmp_path, painted, writer, scene):
    """The scene; one without red; the scene in another CRS."""
    image = painted()
    image[:, 32:96, 32:96] = image[:, 132:196, 132:196]
    green = writer(tmp_path / "green.tif", image, transform=from_origin(600_000, 5_000_000, 1, 1))
    with rasterio.open(scene) as source:
        to = "EPSG:3035"
        transform, width, height = calculate_default_transform(
            source.crs, to, source.width, source.height, *source.bounds
        )
        moved = np.zeros((3, height, width), np.uint8)
        reproject(
            rasterio.band(source, [1, 2, 3]),
            moved,
            dst_transform=transform,
            dst_crs=to,
            resampling=Resampling.nearest,
        )
    laea = writer(tmp_path / "laea.tif", moved, crs=to, transform=transform, nodata=0)
    return [{"source": p} for p in (scene, green, laea)]


@pytest.fixture
def ask(scene, tiny_model):
    def run(query="red", **more):
        values = {"source": scene, "model": tiny_model, "tile": 32, "device": "cpu", **more}
        return SearchRequest(query=query, **values)

    return run


def test_the_verdict_of_several_is_the_one_that_says_most():
    def said(state, probability):
        verdict = Verdict(state == "there", probability, state, state=state)
        return SimpleNamespace(verdict=verdict)

    # Phrases of different kinds have different cuts: the probability alone does not order them.
    results = [("a", said("absent", 0.4)), ("b", said("unclear", 0.3)), ("c", said("absent", 0.1))]
    assert several._verdict(results).text == "b: unclear"
    assert several._verdict([*results, ("d", said("there", 0.2))]).text == "d: there"
    assert several._verdict([("a", SimpleNamespace(verdict=None))]) is None


def test_the_best_of_all_rasters_make_one_list(ask, others, tmp_path):
    heat = [str(tmp_path / f"h{k}.tif") for k in range(3)]
    sources = [{**s, "heatmap": h} for s, h in zip(others, heat)]
    out = tmp_path / "all.gpkg"
    found = api.search(ask(sources=sources, top=30, details=True, out=str(out)))
    alone = [api.search(ask(source=s["source"], top=30)) for s in others]
    assert found.n_tiles == sum(r.n_tiles for r in alone)
    scores = sorted((h.score for r in alone for h in r.hits), reverse=True)[:30]
    assert [h.score for h in found.hits] == scores
    assert [h.rank for h in found.hits] == list(range(1, 31))
    assert {h.raster for h in found.hits} == {"scene.tif", "laea.tif"}
    assert found.hits[0].percentile == 100 and found.verdict.text.count(".tif: ") == 1
    # Every tile lies on the red square of the scene, whatever CRS it comes from.
    assert {h.crs for h in found.hits} == {"EPSG:32633"}
    for hit in found.hits:
        x, y = (hit.bounds[0] + hit.bounds[2]) / 2, (hit.bounds[1] + hit.bounds[3]) / 2
        assert 500_000 - 20 < x < 500_064 + 20 and 4_999_904 - 20 < y < 4_999_968 + 20
    fields = pyogrio.read_info(out, layer="hits")["fields"].tolist()
    assert fields[-1] == "raster"
    for path, source in zip(heat, others):
        with rasterio.open(path) as h, rasterio.open(source["source"]) as raster:
            assert h.crs == raster.crs and h.width > 10
    again = api.rerun(found.recipe)
    assert again.hits == found.hits and again.warnings == found.warnings == []


def test_what_belongs_to_one_raster_is_refused(ask, others):
    for more in ({"right": ["E1N1"]}, {"like": [{"tile": "E1N1"}]}, {"tiles": [32.0, 64.0]}):
        with pytest.raises(QueryError, match="one raster"):
            api.search(ask(sources=others, **more))
    with pytest.raises(QueryError, match="source of several"):
        api.search(ask(sources=[{"name": "x"}]))
    with pytest.raises(QueryError, match="1 to"):
        api.search(ask(sources=others * 40))


def test_a_fault_of_one_raster_names_it(ask, others, tmp_path):
    with pytest.raises(TerraSeekError, match=r"gone\.tif"):
        api.search(ask(sources=[*others[:1], {"source": str(tmp_path / "gone.tif")}]))


def test_ranks_and_their_correlation():
    np.testing.assert_array_equal(ranks(np.array([0.3, 0.1, 0.3, 0.2])), [3.5, 1, 3.5, 2])
    x = np.arange(50.0)
    assert spearman(x, x**3) == pytest.approx(1) and spearman(x, -x) == pytest.approx(-1)
    assert spearman(x, np.ones(50)) is None
    rng = np.random.default_rng(0)  # against the textbook formula, which holds without ties
    a, b = rng.permutation(40), rng.permutation(40)
    d = (ranks(a) - ranks(b)).astype(float)
    assert spearman(a, b) == pytest.approx(1 - 6 * (d @ d) / (40 * (40**2 - 1)))


def test_agreement_counts_what_both_lists_have():
    keys = np.arange(100)
    told = agreement((keys, -keys.astype(float)), (keys[:60], -np.roll(keys[:60], 5).astype(float)))
    assert told["n_common"] == 60 and [r["top"] for r in told["overlap"]] == [10, 20, 50]
    assert told["overlap"][0] == {"top": 10, "shared": 5, "share": 0.5}


def test_two_models_answer_on_the_same_tiles(ask, tiny_model, tmp_path):
    other = shutil.copytree(tiny_model, tmp_path / "other")
    answer = METHODS["search.compare"](
        {"requests": [ask(reply_hits=3).to_dict(), ask(model=str(other), tile=64).to_dict()]},
        lambda _: None,
        lambda: False,
    )
    first, second = answer["results"]
    assert len(first["hits"]) == 3 and first["n_hits"] == second["n_hits"] == 20
    assert answer["comparison"]["spearman"] == 1  # the same towers under two names
    assert answer["comparison"]["n_common"] == first["n_tiles"]
    assert all(row["share"] == 1 for row in answer["comparison"]["overlap"])


def test_what_cannot_be_compared_is_refused(ask):
    for a, b, why in (
        (ask(), ask(), "same model"),
        (ask(), ask("blue", model="x"), "one sentence"),
        (ask(tiles=[32.0]), ask(model="x"), "one tile size"),
    ):
        with pytest.raises(QueryError, match=why):
            compare([a, b])
    with pytest.raises(QueryError, match="Two searches"):
        compare([ask()])
