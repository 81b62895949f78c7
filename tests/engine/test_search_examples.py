"""Search by tiles, points, polygons, images and mixtures; broken examples."""

import json

import numpy as np
import pytest
from PIL import Image
from terraseek.engine import api
from terraseek.engine.cli import run
from terraseek.engine.errors import QueryError
from terraseek.engine.examples import inside, tile_id
from terraseek.engine.grid import tile_name
from terraseek.engine.messages import SearchRequest

RED_POINT = {"point": [500_032.0, 4_999_936.0]}
BLUE_POINT = {"point": [500_224.0, 4_999_744.0]}


@pytest.fixture
def ask(scene, tiny_model):
    def run_search(query="", **more):
        values = {"source": scene, "model": tiny_model, "tile": 32, "device": "cpu", **more}
        return api.search(SearchRequest(query=query, **values))

    return run_search


def place(hit):
    """Which square the middle of a tile lies in."""
    x = (hit.bounds[0] + hit.bounds[2]) / 2 - 499_968
    y = 5_000_000 - (hit.bounds[1] + hit.bounds[3]) / 2
    if 32 <= x <= 96 and 32 <= y <= 96:
        return "red"
    return "blue" if 224 <= x <= 288 and 224 <= y <= 288 else "green"


def test_a_point_finds_what_looks_like_it(ask):
    assert [place(h) for h in ask(like=[RED_POINT], top=5).hits] == ["red"] * 5
    assert [place(h) for h in ask(like=[BLUE_POINT], top=5).hits] == ["blue"] * 5


def test_a_tile_of_a_result_can_be_the_example(ask):
    tile = ask("blue").hits[0].tile
    found = ask(like=[{"tile": tile}], top=5)
    assert tile in [h.tile for h in found.hits] and place(found.hits[0]) == "blue"
    assert found.query == "" and found.hits[0].contrast > 2


def test_a_polygon_and_an_image_file(ask, tmp_path):
    ring = [[500_192, 4_999_776], [500_256, 4_999_776], [500_256, 4_999_712], [500_192, 4_999_712]]
    assert place(ask(like=[{"polygon": ring}]).hits[0]) == "blue"
    small = [[500_224.0, 4_999_744.0], [500_224.1, 4_999_744.0], [500_224.1, 4_999_744.1]]
    assert place(ask(like=[{"polygon": small}]).hits[0]) == "blue"
    picture = np.zeros((60, 90, 3), np.uint8)
    picture[:] = (215, 25, 25)
    Image.fromarray(picture).save(tmp_path / "roof.png")
    assert place(ask(like=[{"image": str(tmp_path / "roof.png")}]).hits[0]) == "red"


def test_text_plus_and_minus_examples(ask):
    mixed = ask("red OR blue", unlike=[{**BLUE_POINT, "weight": 2.0}], top=4)
    assert {place(h) for h in mixed.hits} == {"red"}
    summed = ask("red", like=[BLUE_POINT], top=30)
    assert {place(h) for h in summed.hits} >= {"red", "blue"}
    assert place(ask(like=[RED_POINT], unlike=[{"text": "blue"}]).hits[0]) == "red"


@pytest.mark.parametrize(
    ("example", "says"),
    [
        ({"tile": "E1N1"}, "has no tile"),
        ({"tile": "nonsense"}, "no name of a tile"),
        ({"tile": "E999999999999999N1"}, "too large"),
        ({"point": [0, 0]}, "on no tile"),
        ({"point": [1]}, "2 numbers"),
        ({"point": [float("nan"), 1]}, "2 numbers"),
        ({"polygon": [[1, 2]]}, "3 to 10,000"),
        ({"polygon": [[0, 0], [1, 0], [1, 1]]}, "on no tile"),
        ({"image": "missing.png"}, "does not exist"),
        ({"text": ""}, "empty"),
        ({}, "must name one"),
        ({"tile": "E1N1", "text": "a"}, "must name one"),
        ({**RED_POINT, "wieght": 1}, "Unknown name 'wieght'"),
        ({**RED_POINT, "weight": 0}, "weight of an example lies"),
    ],
)
def test_broken_examples_are_refused(ask, example, says):
    with pytest.raises(QueryError, match=says):
        ask(like=[example])


def test_more_that_is_refused(ask, tmp_path):
    bad = tmp_path / "no.png"
    bad.write_bytes(b"not an image")
    with pytest.raises(QueryError, match="cannot be read as an image"):
        ask(like=[{"image": str(bad)}])
    with pytest.raises(QueryError, match="empty"):
        ask(unlike=[RED_POINT])
    with pytest.raises(QueryError, match="At most 64"):
        ask("red", like=[RED_POINT] * 65)


def test_tile_names_are_read_back(n=200):
    rng = np.random.default_rng(0)
    for _ in range(n):
        tile = (int(rng.integers(-45, 45)), *map(int, rng.integers(-(10**6), 10**6, 2)))
        assert tile_id(tile_name(tile)) == tile


def test_points_in_a_polygon():
    ring = np.array([[0, 0], [4, 0], [4, 4], [2, 1], [0, 4]], float)
    points = np.array([[1, 1], [2, 3], [3.5, 3], [5, 1], [-1, 0]], float)
    assert inside(points, ring).tolist() == [True, False, True, False, False]


def test_examples_on_the_command_line(scene, tiny_model, tmp_path, capsys):
    base = ["search", scene, "--model", tiny_model, "--tile", "32", "--json"]
    area = tmp_path / "area.geojson"
    ring = [[500_192, 4_999_776], [500_256, 4_999_776], [500_256, 4_999_712], [500_192, 4_999_776]]
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    assert run([*base, "--like", f"polygon:{area}", "--unlike", "text:red"]) == 0
    assert json.loads(capsys.readouterr().out)["hits"][0]["score"] > 2
    assert run([*base, "--like", "point:500032,4999936"]) == 0
    for wrong in ("point:1", "polygon:missing.geojson", "nothing", "tile:"):
        assert run([*base, "--like", wrong]) == 2
    capsys.readouterr()
    assert run([*base, "--like", "tile:E1N1"]) == 1
    assert run(base) == 2
    assert "Traceback" not in capsys.readouterr().err
