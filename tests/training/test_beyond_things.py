"""Things that no caption names, as two raters saw them."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from click.testing import CliRunner
from rasterio.transform import from_origin
from terraseek.training import beyond_things
from terraseek.training.beyond import average_precision
from terraseek.training.beyond_things import Thing
from terraseek.training.captions import Caption, Scene
from terraseek.training.errors import DataError
from terraseek.training.results_sections import things_section


def test_the_shipped_ratings_hold_together() -> None:
    names, things = beyond_things.rated()
    assert len(names) == len(set(names)) == 718 and len(things) == 60
    counts = [len(t.both) for t in things]
    assert counts == sorted(counts, reverse=True) and counts[beyond_things.ASKED - 1] >= 10
    with (Path(beyond_things.__file__).parent / "beyond_things.tsv").open(
        encoding="utf-8"
    ) as stream:
        known = {r["id"] for r in csv.DictReader(stream, delimiter="\t")}
    with (Path(beyond_things.__file__).parent / "beyond_rated.tsv").open(
        encoding="utf-8"
    ) as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    assert {i for r in rows for c in beyond_things.RATERS for i in r[c].split()} <= known
    for thing in things:
        assert not thing.both & thing.one and thing.both | thing.one <= set(names)


def test_agreement_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "beyond_things.tsv").write_text("id\tquery\twhat counts\nx\tan x\t\ny\ta y\t\n")
    (tmp_path / "beyond_rated.tsv").write_text(
        "image\trater 1\trater 2\na\tx y\ty\nb\ty\ty\nc\t\tx\n"
    )
    monkeypatch.setattr(beyond_things, "HERE", tmp_path)
    names, things = beyond_things.rated()
    assert names == ["a", "b", "c"] and [t.query for t in things] == ["a y", "an x"]
    assert things[0].both == {"a", "b"} and not things[0].one
    assert not things[1].both and things[1].one == {"a", "c"}


def test_words_are_looked_up_with_and_without_their_plural() -> None:
    said = beyond_things.caption_words(
        [Scene("a", "train", "", [Caption("Two hedgerows, a lorry and a high rise.")])]
    )
    asked = ["a hedgerow", "lorries", "a copse", "a highrise", "hedgerows", "a rise"]
    found = [q for q in asked if beyond_things.named(q, said)]
    assert found == ["a hedgerow", "lorries", "a highrise", "hedgerows", "a rise"]


@pytest.mark.parametrize(("right", "count"), [(1, 4), (2, 5), (3, 3)])
def test_chance_is_the_mean_over_all_orders(right: int, count: int) -> None:
    found = [
        average_precision(-np.arange(count), np.isin(np.arange(count), chosen))
        for chosen in combinations(range(count), right)
    ]
    assert beyond_things.chance(right, count) == pytest.approx(np.mean(found))


def test_figures_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["rsscn7/a", "s/0-0-2", "rsscn7/b", "s/2-0-2", "rsscn7/c"]
    things = [
        Thing("a copse", frozenset({"rsscn7/b", "s/2-0-2"}), frozenset({"rsscn7/c"})),
        Thing("a rise", frozenset(names[:2]), frozenset()),
        Thing("a ditch", frozenset({"s/0-0-2"}), frozenset()),
    ]
    level = {"a": 10, "b": 200, "c": 250, "s/0-0-2": 100, "s/2-0-2": 50}

    class Model:
        """An image is its brightness, a query is a direction."""

        def __init__(self, path: Path) -> None:
            spec = SimpleNamespace(image=SimpleNamespace(input_size=2), name="m", version="1")
            self.package = spec

        def encode_images(self, tiles: np.ndarray) -> np.ndarray:
            return tiles.reshape(len(tiles), -1).mean(1, keepdims=True).astype(np.float32)

        def encode_texts(self, queries: list[str]) -> np.ndarray:
            return np.ones((len(queries), 1), np.float32)

    def tiles(files: list[str], side: int) -> np.ndarray:
        return np.stack([np.full((3, side, side), level[f], np.uint8) for f in files])

    monkeypatch.setattr(beyond_things, "rated", lambda: (names, things))
    monkeypatch.setattr(beyond_things, "PackagedModel", Model)
    caption = Scene("x", "train", "", [Caption("A rise.")])
    monkeypatch.setattr(beyond_things, "load_rsicd", lambda folder: [caption])
    monkeypatch.setattr(
        beyond_things, "scene_tiles", lambda folder, files, side: tiles(files, side)
    )
    monkeypatch.setattr(
        beyond_things, "read_tars", lambda tars, files, side: (tiles(files, side), [])
    )
    found = beyond_things.evaluate_things(tmp_path, tmp_path)
    copse, ditch = found["queries"]  # captions name the rise
    # By brightness without c: b (right), s/0, s/2 (right), a.
    assert copse["average_precision"] == pytest.approx((1 + 2 / 3) / 2 * 100, abs=0.06)
    assert (copse["right"], copse["on_scenes"], copse["left_out"]) == (2, 1, 1)
    # With c: c, b, s/0 (right), s/2, a.
    assert ditch["average_precision"] == pytest.approx(100 / 3, abs=0.06)
    assert (found["images"], found["scene_tiles"]) == (3, 2)
    # 10 pairs of image and thing: both 3, one 1, so 9 agree; a share of 0.35 is marked.
    assert found["kappa"] == pytest.approx((0.9 - 0.545) / 0.455, abs=0.006)


def test_tiles_of_scenes_are_cut_where_their_name_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = np.arange(3 * 20 * 30, dtype=np.uint16).reshape(3, 20, 30).astype(np.uint8)
    profile = {"driver": "GTiff", "width": 30, "height": 20, "dtype": "uint8"}
    place = {"crs": "EPSG:32610", "transform": from_origin(500, 500, 2, 2)}
    with rasterio.open(tmp_path / "a.tif", "w", count=3, **profile, **place) as out:
        out.write(pixels)
    for i in range(3):
        with rasterio.open(tmp_path / f"b{i}.tif", "w", count=1, **profile, **place) as out:
            out.write(pixels[i], 1)
    files = {"a": (("a.tif", (1, 2, 3)),), "b": tuple((f"b{i}.tif", (1,)) for i in range(3))}
    monkeypatch.setattr(beyond_things, "SCENES", files)
    tiles = beyond_things.scene_tiles(tmp_path, ["a/10-4-8", "b/10-4-8"], 8)
    assert np.array_equal(tiles[0], pixels[:, 4:12, 10:18]) and np.array_equal(tiles[0], tiles[1])
    for wrong in ("a/28-4-8", "c/0-0-8", "a/x", "a/0-0"):
        with pytest.raises(DataError, match="tile"):
            beyond_things.scene_tiles(tmp_path, [wrong], 8)


def test_missing_data_and_the_page(tmp_path: Path) -> None:
    arguments = [str(tmp_path), "--data", str(tmp_path), "--json", str(tmp_path / "x.json")]
    done = CliRunner().invoke(beyond_things.main, arguments)
    assert done.exit_code == 1 and "cannot be read" in done.output
    row = {"query": "a copse", "right": 3, "on_scenes": 1, "left_out": 2, "by_chance": 10.0}
    found = {
        "package": {"name": "m", "version": "1"},
        "images": 5,
        "scene_tiles": 4,
        "mean_average_precision": 20.0,
        "mean_by_chance": 10.0,
        "kappa": 0.7,
        "queries": [row | {"average_precision": 20.0}],
    }
    assert "| a copse | 20.0 | 10.0 | 3 (1) | 2 |" in things_section(found)
