"""The worker's methods of labelling: the same results as the functions, and JSON both ways."""

import json

import pytest
from terraseek.engine.labels.errors import ClassListError
from terraseek.engine.labels.rpc import METHODS
from terraseek.engine.rpc import RpcError


def call(name, params):
    result = METHODS[name](json.loads(json.dumps(params)), None, None)
    return json.loads(json.dumps(result, allow_nan=False))


def test_the_methods(run, scene, truth, tiny_model, tmp_path):
    out, sample = str(tmp_path / "l.tif"), str(tmp_path / "s.gpkg")
    params = {
        "source": scene, "classes": "en: red roof, green grass, blue lake", "model": tiny_model,
        "tile": 32.0, "out": out,
    }  # fmt: skip
    report = call("label", params)
    assert report["classes"] == [c.to_dict() for c in run().classes]
    assert call("assess", {"labels": out, "reference": truth})["overall"]["value"] > 0.97
    assert call("sample", {"labels": out, "out": sample, "n": 40})["strata"]


def test_values_of_a_reference(run, truth, tmp_path):
    out = str(tmp_path / "l.tif")
    run(out=out)
    said = call("reference.values", {"labels": out, "reference": truth})
    assert [(v["value"], v["class"]) for v in said["values"]] == [
        ("2", "green-grass"), ("1", "red-roof"), ("3", "blue-lake"),
    ]  # fmt: skip
    assert [c["id"] for c in said["classes"]] == ["red-roof", "green-grass", "blue-lake"]
    assert said["n_values"] == 3 and said["field"] is None
    points = str(tmp_path / "s.gpkg")
    call("sample", {"labels": out, "out": points, "n": 40})
    said = call("reference.values", {"labels": out, "reference": points})
    assert said["field"] == "reference" and said["values"] == []
    said = call("reference.values", {"labels": out, "reference": points, "class_field": "stratum"})
    assert {v["class"] for v in said["values"]} == {"red-roof", "green-grass", "blue-lake"}


def test_the_worker_knows_the_methods():
    from terraseek.engine.rpc_methods import METHODS as EVERY

    assert set(METHODS) <= set(EVERY)


def test_class_lists_for_the_panel():
    lists = call("classes.list", {})["lists"]
    assert {c["id"] for c in lists} >= {"worldcover", "rsicd", "simple"}
    checked = call("classes.check", {"classes": "de: Wasser, Wald"})
    assert checked["language"] == "de" and len(checked["list"]["classes"]) == 2
    again = call("classes.check", {"classes": json.dumps(checked["list"])})
    assert again["list"] == checked["list"]
    with pytest.raises(ClassListError):
        call("classes.check", {"classes": "de: Wasser"})


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("label", {"source": "a"}),
        ("label", {"source": "a", "classes": "b", "tile": "big"}),
        ("label", {"source": "a", "classes": "b", "nope": 1}),
        ("assess", {"labels": 5, "reference": "b"}),
        ("sample", {"labels": "a"}),
        ("classes.list", {"x": 1}),
        ("classes.check", {"classes": 5}),
    ],
)
def test_wrong_params(name, params):
    with pytest.raises(RpcError):
        call(name, params)
