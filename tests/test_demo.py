"""The demo's truth, its queries, and the rule by which it judges itself."""

from __future__ import annotations

import importlib
import json
import math
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from terraseek.engine.messages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "resources" / "demo"
sys.path.insert(0, str(ROOT / "scripts"))

# Not by an import statement: its place would depend on whether the folder demo/ exists.
demo = importlib.import_module("demo")
demo_truth = importlib.import_module("demo_truth")

CLASSES = ["stadium", "river", "bridge", "car_park", "woods", "meadow"]


@pytest.fixture(scope="module")
def content():
    return json.loads((DEMO / "truth.geojson").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def truth():
    return demo_truth.Truth(DEMO / "truth.geojson")


def tile(east: float, north: float, side: float = 112.0) -> list[float]:
    return [east - side / 2, north - side / 2, east + side / 2, north + side / 2]


def test_truth_has_the_six_classes_in_the_scene(content):
    assert list(content["classes"]) == CLASSES
    assert {f["properties"]["class"] for f in content["features"]} == set(CLASSES)
    ids = [f["properties"]["id"] for f in content["features"]]
    assert len(set(ids)) == len(ids)
    with rasterio.open(DEMO / demo.SCENE) as scene:
        assert content["crs"]["properties"]["name"].endswith(f"::{scene.crs.to_epsg()}")
        left, bottom, right, top = scene.bounds
    for feature in content["features"]:
        for ring in feature["geometry"]["coordinates"]:
            assert len(ring) >= 4 and ring[0] == ring[-1]
            xs, ys = np.array(ring).T
            assert xs.min() >= left and xs.max() <= right, feature["properties"]["id"]
            assert ys.min() >= bottom and ys.max() <= top, feature["properties"]["id"]


def test_polygons_do_not_cross_themselves(content):
    def cross(o, a, b):
        return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

    for feature in content["features"]:
        for ring in feature["geometry"]["coordinates"]:
            edges = list(zip(ring[:-1], ring[1:], strict=True))
            for i, (a, b) in enumerate(edges):
                for c, d in edges[i + 2 :]:
                    if a in (c, d) or b in (c, d):
                        continue
                    crosses = (
                        cross(a, b, c) * cross(a, b, d) < 0 and cross(c, d, a) * cross(c, d, b) < 0
                    )
                    assert not crosses, feature["properties"]["id"]


def test_every_class_has_a_query_in_every_language():
    queries = json.loads((DEMO / "queries.json").read_text(encoding="utf-8"))["queries"]
    assert list(queries) == CLASSES
    for name, texts in queries.items():
        assert tuple(texts) == LANGUAGES, name
        assert all(text == text.strip() and len(text) >= 3 for text in texts.values()), name
        assert len(set(texts.values())) == len(texts), name


@pytest.mark.parametrize(
    ("name", "east", "north"),
    [
        ("stadium", 494513, 4878353),
        ("river", 494403, 4877608),
        ("car_park", 494803, 4878153),
        ("woods", 494453, 4877763),
        ("meadow", 494253, 4877913),
        ("bridge", 494273, 4877563),
    ],
)
def test_places_known_by_eye_are_right_for_their_class_only(truth, name, east, north):
    right = {c for c in CLASSES if truth.is_right(c, tile(east, north))}
    assert name in right
    assert right <= {name, "river"} if name == "bridge" else right == {name}


def test_rule_of_a_quarter(truth):
    # A tile that is all stadium, and one that the stadium's edge crosses by less than a quarter.
    assert truth.is_right("stadium", tile(494513, 4878353, 40))
    shares = []
    for north in np.arange(4878353, 4878753, 10):
        left, bottom, right, top = tile(494513, north)
        x, y = 494003.0, 4878763.0
        mask = truth._any["stadium"][
            int(max(0, y - top)) : int(y - bottom), int(left - x) : int(right - x)
        ]
        shares.append((mask.sum() / 112**2, truth.is_right("stadium", [left, bottom, right, top])))
    assert all(said == (share >= 0.25) for share, said in shares)
    assert {said for _, said in shares} == {True, False}


def test_half_a_polygon_counts_for_small_things_only(truth):
    bridge = tile(494443, 4878127, 60)  # the small bridge over the creek
    assert truth.is_right("bridge", bridge)
    assert truth._any["bridge"].sum() < 0.25 * truth._any["bridge"].size
    # A grove of 40 m is held whole by a tile of 112 m, but covers less than a quarter of it.
    assert not truth.is_right("woods", tile(494383, 4877958, 112))


def test_tiles_outside_are_wrong(truth):
    assert not any(truth.is_right(c, tile(490000, 4870000)) for c in CLASSES)


def test_chance_and_p_value():
    assert demo_truth.chance(66, 330) == 1.0
    assert demo_truth.p_value(0, 10, 100) == 1.0
    assert demo_truth.p_value(5, 10, 100) == pytest.approx(math.comb(10, 5) / math.comb(100, 5))
    # Against a random order drawn many times.
    generator = np.random.default_rng(0)
    labels = np.arange(330) < 67
    draws = [generator.permutation(labels)[:5].sum() >= 3 for _ in range(20_000)]
    assert demo_truth.p_value(3, 67, 330) == pytest.approx(np.mean(draws), abs=0.01)


@pytest.mark.parametrize(
    ("found", "right", "better"),
    [(1, 3, False), (2, 11, True), (2, 67, False), (3, 67, False), (4, 67, True), (4, 101, True)],
)
def test_what_is_clearly_better(found, right, better):
    assert demo_truth.clearly_better(found, right, 330) is better
    assert (demo_truth.p_value(found, right, 330) <= 0.05 and found >= 2) is better


def test_judge_counts_the_best_five(truth, capsys):
    tiles = [tile(e, n) for e in range(494059, 494900, 56) for n in range(4877514, 4878710, 56)]

    def result(language, name, perfect):
        ordered = sorted(tiles, key=lambda b: truth.is_right(name, b) is not perfect)
        return {"language": language, "class": name, "hits": [{"bounds": b} for b in ordered[:20]]}

    results = [result(lang, c, lang == "en") for lang in LANGUAGES for c in CLASSES]
    verdict = demo.judge(results, truth, tiles)
    assert verdict["found"]["en"] == dict.fromkeys(CLASSES, 5)
    assert verdict["found"]["ko"] == dict.fromkeys(CLASSES, 0)
    assert verdict["better"]["en"] == CLASSES and verdict["better"]["ko"] == []
    printed = capsys.readouterr().out
    assert "random order" in printed and "6 of 6" in printed


def test_padding_counts_wide_letters():
    assert demo.pad("zh 中文", 10) == "zh 中文   "
    assert demo.pad("ab", 4) == "ab  "
