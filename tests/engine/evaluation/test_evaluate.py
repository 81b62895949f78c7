"""``evaluate-search`` on a painted scene with the tiny model, which knows colours."""

import csv
import io
import json

import numpy as np
import pytest
from pyogrio import raw
from terraseek.engine.errors import QueryError, TerraSeekError
from terraseek.engine.evaluation import report as reports
from terraseek.engine.evaluation.run import AFTER, evaluate
from terraseek.engine.indexing import index_raster
from terraseek.engine.messages import IndexRequest, SearchRequest
from terraseek.engine.messages.evaluation import EvaluateRequest
from terraseek.engine.querying import search
from terraseek.engine.rpc import RpcError
from terraseek.engine.rpc_methods import METHODS


@pytest.fixture
def reference(tmp_path):
    """The red and the blue square of the scene, as painted."""

    def square(left, top):
        ring = [(left, top), (left + 64, top), (left + 64, top - 64), (left, top - 64), (left, top)]
        return {"type": "Polygon", "coordinates": [ring]}

    features = [
        {"type": "Feature", "properties": {"kind": kind, "n": k}, "geometry": square(*corner)}
        for k, (kind, corner) in enumerate(
            [("red", (500_000, 4_999_968)), ("blue", (500_192, 4_999_776))]
        )
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path = tmp_path / "reference.geojson"
    data = {"type": "FeatureCollection", "crs": crs, "features": features}
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


@pytest.fixture
def ask(scene, tiny_model, reference):
    def call(**more):
        values = {"sizes": [32.0], "models": [tiny_model], "device": "cpu", **more}
        return evaluate(EvaluateRequest(scene, reference, **values))

    return call


def test_the_tiny_model_finds_its_colours(ask, scene, tiny_model):
    report = ask(k=[1, 9])
    assert [r.name for r in report.rows] == ["red", "blue"]
    for row in report.rows:
        assert row.average_precision > 0.95 > row.chance and row.fold is None
        assert row.precision_at == {"1": 1.0, "9": 1.0}
        assert (
            row.recall > 0.8 and row.precision == 1.0 and row.n_right + row.n_unsure < row.n_tiles
        )
    # The same figure from the search's own results, by the definition.
    found = search(SearchRequest(scene, "red", top=10_000, model=tiny_model, tile=32, device="cpu"))
    inside = (
        [min(h.bounds[2], 500_064) - max(h.bounds[0], 500_000) for h in found.hits],
        [min(h.bounds[3], 4_999_968) - max(h.bounds[1], 4_999_904) for h in found.hits],
    )
    share = [max(w, 0) * max(h, 0) / 1024 for w, h in zip(*inside)]
    ranking = [s >= 0.25 for s in share if s >= 0.25 or s < 1e-3]
    places = [k for k, right in enumerate(ranking, 1) if right]
    expected = np.mean([n / place for n, place in enumerate(places, 1)])
    assert report.rows[0].average_precision == pytest.approx(expected, abs=1e-9)
    assert report.rows[0].n_right == len(places)


def test_queries_languages_sizes_and_ranking(ask, tmp_path):
    path = tmp_path / "q.csv"
    path.write_text("class,en,de\nred,red,rot\nblue,blue NOT red,blau\n", encoding="utf-8")
    report = ask(queries=str(path), sizes=[32.0, 64.0], ranking="contrast", expand=True)
    assert {(r.tile_m, r.language) for r in report.rows} == {
        (s, c) for s in (32.0, 64.0) for c in ("en", "de")
    }
    assert {g.by for g in report.groups} == {"run", "tile size", "language", "class"}
    only = ask(queries=str(path), languages=["de"])
    assert {r.language for r in only.rows} == {"de"}
    with pytest.raises(QueryError, match="Nothing could be measured"):
        ask(queries=str(path), languages=["ru"])


def test_incomplete_references_count_touched_tiles_only(ask):
    whole, part = ask(), ask(complete=False)
    assert part.rows[0].n_tiles < whole.rows[0].n_tiles
    assert part.rows[0].n_right == whole.rows[0].n_right


def test_folds_blocks_and_retrained_models(ask, tmp_path, tiny_model):
    out = tmp_path / "blocks.gpkg"
    report = ask(folds=2, block=64.0, blocks_out=str(out), after={"0": tiny_model, "1": tiny_model})
    assert {r.fold for r in report.rows} == {0, 1}
    meta, _, wkb, data = raw.read(str(out))
    assert list(meta["fields"]) == ["fold"] and set(data[0]) == {0, 1} and len(wkb) >= 9
    (one,) = report.comparisons
    assert one.after == AFTER and one.change == 0.0 and one.folds == [0, 1]
    held = ask(folds=2, block=64.0, holdout=[1])
    assert {r.fold for r in held.rows} == {1}


def test_reports(ask, tmp_path):
    report = ask(out=str(tmp_path / "r.html"), folds=2, block=64.0)
    assert sorted(p.name for p in tmp_path.glob("r.*")) == ["r.csv", "r.html", "r.json"]
    page = (tmp_path / "r.html").read_text("utf-8")
    assert page.count("<svg") == page.count("</svg>") >= 1 and "http" not in page
    data = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert len(data["rows"]) == len(report.rows)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "r.csv").read_text("utf-8"))))
    assert len(rows) == len(report.rows)
    assert float(rows[0]["chance"]) == pytest.approx(report.rows[0].chance, abs=1e-6)
    text = reports.as_markdown(report)
    assert "| run |" in text and "## By class" in text and "mAP" in text
    report.rows[0].name = "=1+1"
    assert "'=1+1" in reports.as_csv(report)
    ask(out=str(tmp_path / "r.md"))
    assert (tmp_path / "r.md").exists()


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"k": []}, "ranks"),
        ({"k": [0]}, "ranks"),
        ({"covered": 0.0}, "share"),
        ({"contained": 1.5}, "share"),
        ({"contrast": float("nan")}, "finite"),
        ({"ranking": "x"}, "ranking"),
        ({"folds": 2}, "block"),
        ({"holdout": [1]}, "block"),
        ({"folds": 2, "block": 100.0, "holdout": [2]}, "no fold 2"),
        ({"folds": 2, "block": 100.0, "after": {"x": "m"}}, "no number"),
        ({"class_field": "x"}, "no field"),
        ({"out": "r.xlsx"}, "suffix"),
        ({"out": "no/where/r.html"}, "folder"),
        ({"sizes": [1.0] * 7}, "At most"),
    ],
)
def test_what_cannot_be_measured(ask, more, says):
    with pytest.raises(TerraSeekError, match=says):
        ask(**more)


def test_an_index_folder_is_refused(scene, tiny_model, reference):
    made = index_raster(IndexRequest(scene, model=tiny_model, tile=32, device="cpu"))
    with pytest.raises(QueryError, match="one tile size"):
        evaluate(EvaluateRequest(made.index, reference))


def test_a_reference_elsewhere_is_said(scene, tiny_model, tmp_path):
    path = tmp_path / "far.csv"
    path.write_text("x\n", encoding="utf-8")
    far = {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"kind": "red"},
         "geometry": {"type": "Point", "coordinates": [100.0, 10.0]}}]}  # fmt: skip
    other = tmp_path / "far.geojson"
    other.write_text(json.dumps(far), encoding="utf-8")
    with pytest.raises(TerraSeekError):
        evaluate(EvaluateRequest(scene, str(other), models=[tiny_model], sizes=[32.0]))


def test_the_worker_measures(scene, tiny_model, reference):
    params = {"source": scene, "reference": reference, "models": [tiny_model], "sizes": [32]}
    seen = []
    answer = METHODS["search.evaluate"]({**params, "after": None}, seen.append, lambda: False)
    assert len(answer["rows"]) == 2 and seen[-1]["stage"] == "search"
    with pytest.raises(RpcError, match="after"):
        METHODS["search.evaluate"]({**params, "after": {"0": 5}}, None, None)


def test_the_command_line(cli, scene, reference, tmp_path):
    out = tmp_path / "r.html"
    code, text, err = cli(
        "evaluate-search", scene, reference, "--tile", 32, "--k", "1,3", "--out", out
    )
    assert code == 0 and "By class" in text and "P@3" in text and "Written" in err
    code, text, _ = cli(
        *("evaluate-search", scene, reference, "--sizes", "32,64", "--json", "--folds", 2),
        *("--block", 150, "--class-field", "kind"),
    )
    assert code == 0 and {r["tile_m"] for r in json.loads(text)["rows"]} == {32, 64}
    assert cli("evaluate-search", scene, reference, "--after", "x")[0] == 2
    assert cli("evaluate-search", scene, reference, "--k", "a")[0] == 2


@pytest.mark.parametrize(("first", "second"), [("class", "note"), ("kind", "note")])
def test_the_field_of_the_class(tmp_path, first, second):
    """One called "class" is it; else the option that names one is named."""
    from terraseek.engine.evaluation.truth import read_reference

    feature = {"type": "Feature", "properties": {second: "by hand", first: "red"},
               "geometry": {"type": "Point", "coordinates": [10.0, 10.0]}}  # fmt: skip
    path = tmp_path / "t.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    request = EvaluateRequest("a.tif", str(path))
    if first == "class":
        assert read_reference(request, "EPSG:4326").classes == ["red"]
    else:
        with pytest.raises(QueryError, match=r"note, kind.*--class-field"):
            read_reference(request, "EPSG:4326")
