"""Things that no caption names, as two raters saw them."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import rasterio
from click.testing import CliRunner
from rasterio.transform import from_origin
from terraseek.training import beyond_things
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
    scene = Scene("a", "train", "", [Caption("Two hedgerows and a lorry.")])
    found = beyond_things.words_named(["a hedgerow", "lorries", "a copse", "lorrys"], [scene])
    assert found == ["hedgerow", "lorrys"]


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
    row = {"query": "a copse", "right": 3, "on_scenes": 1, "left_out": 2}
    found = {
        "package": {"name": "m", "version": "1"},
        "images": 5,
        "scene_tiles": 4,
        "mean_average_precision": 20.0,
        "mean_share_right": 10.0,
        "queries": [row | {"average_precision": 20.0, "share_right": 10.0}],
    }
    assert "| a copse | 20.0 | 10.0 | 3 (1) | 2 |" in things_section(found)
