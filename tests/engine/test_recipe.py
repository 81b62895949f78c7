"""A recipe lies in every form of a result, and says when its inputs are not what they were."""

import json

import numpy as np
import pytest
from PIL import Image
from terraseek.engine import api, recipe
from terraseek.engine.cli import run
from terraseek.engine.errors import QueryError
from terraseek.engine.evaluation.folds import Blocks
from terraseek.engine.messages import SearchRequest


@pytest.fixture
def ask(scene, tiny_model):
    def call(query, **values):
        return api.search(
            SearchRequest(scene, query, model=tiny_model, device="cpu", tile=32, **values)
        )

    return call


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson"])
def test_a_file_of_hits_runs_again(ask, tmp_path, suffix, capsys):
    path = tmp_path / f"hits{suffix}"
    first = ask("red NOT blue", details=True, top=5, out=str(path))
    assert recipe.read(str(path))["request"]["query"] == "red NOT blue"
    assert run(["rerun", str(path), "--json"]) == 0
    hits = json.loads(capsys.readouterr().out)["hits"]
    assert [h["tile"] for h in hits] == [h.tile for h in first.hits]


def test_a_geopackage_of_others_is_refused(tmp_path):
    path = tmp_path / "other.gpkg"
    path.write_bytes(b"no database")
    with pytest.raises(QueryError, match=r"other\.gpkg"):
        recipe.read(str(path))


def test_other_inputs_are_said(ask, tmp_path):
    picture = tmp_path / "red.png"
    Image.new("RGB", (40, 40), (215, 25, 25)).save(picture)
    first = ask("", like=[{"image": str(picture)}], details=True, top=3)
    assert not any("red.png" in w for w in api.rerun(first.recipe).warnings)
    Image.new("RGB", (40, 40), (25, 50, 215)).save(picture)
    again = api.rerun(first.recipe)
    assert any("'red.png' is not the one of the recipe" in w for w in again.warnings)


def test_other_marks_in_a_detector_are_said(ask, tmp_path):
    detector = tmp_path / "d.json"
    ask("red", save_detector=str(detector))
    first = ask("", detector=str(detector), details=True)
    ask("blue", save_detector=str(detector))
    again = api.rerun(first.recipe)
    assert any("'d.json' is not the one of the recipe" in w for w in again.warnings)


def test_a_heat_map_of_several_sizes_is_refused_and_not_forgotten(ask, tmp_path):
    with pytest.raises(QueryError, match="one tile size"):
        ask("red", tiles=[32.0, 64.0], heatmap=str(tmp_path / "h.tif"))


@pytest.mark.parametrize("folds", range(2, 21))
def test_neighbouring_blocks_are_in_other_folds(folds):
    blocks = Blocks(0.0, 0.0, 1.0, 60, 60, folds)
    row, column = np.mgrid[:60, :60]
    fold = blocks.fold(row, column)
    assert (fold[:, 1:] != fold[:, :-1]).all() and (fold[1:] != fold[:-1]).all()
    if folds >= 4:
        assert (fold[1:, 1:] != fold[:-1, :-1]).all() and (fold[1:, :-1] != fold[:-1, 1:]).all()
    counts = np.bincount(fold.ravel(), minlength=folds)
    assert counts.min() > 0.8 * counts.max()
