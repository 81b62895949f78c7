"""The commands label, assess and sample: exit codes, JSON, the same results as the functions."""

import json

import pytest
from pyogrio import raw
from terraseek.engine.cli import run as terraseek
from terraseek.engine.labels.messages import AssessReport, LabelReport

CLASSES = "en: red roof, green grass, blue lake"


@pytest.fixture
def call(capsys):
    def one(*arguments):
        code = terraseek([str(a) for a in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return one


@pytest.fixture
def options(tiny_model):
    return ["--classes", CLASSES, "--model", tiny_model, "--tile", 32, "--device", "cpu"]


def test_label_assess_sample(call, options, scene, truth, tmp_path, run):
    tif, gpkg = tmp_path / "l.tif", tmp_path / "l.gpkg"
    code, out, err = call("label", scene, *options, "--out", tif)
    assert code == 0 and "green grass" in out and f"Written: {tif}" in err
    code, out, _ = call("label", scene, *options, "--out", gpkg, "--json", "--threshold", 0.9)
    report = LabelReport.from_dict(json.loads(out))
    assert code == 0 and report.threshold == 0.9
    same = run(threshold=0.9)
    assert [c["n_units"] for c in report.classes] == [c.n_units for c in same.classes]
    code, out, _ = call("assess", tif, truth, "--json", "--out", tmp_path / "r.html")
    found = AssessReport.from_dict(json.loads(out))
    assert code == 0 and found.overall["value"] > 0.97 and (tmp_path / "r.csv").exists()
    code, out, _ = call("assess", tif, truth)
    assert code == 0 and "overall accuracy" in out and "producer's" in out
    code, out, _ = call("sample", tif, "--out", tmp_path / "s.gpkg", "--n", 50)
    assert code == 0 and "red roof" in out and len(raw.read(tmp_path / "s.gpkg")[2]) >= 24
    code, out, _ = call("sample", tif, "--out", tmp_path / "s2.gpkg", "--n", 50, "--json")
    assert json.loads(out)["strata"][0]["id"] == "red-roof"


def test_percent_and_hectares_are_of_the_same_area(
    call, options, painted, writer, tmp_path, tiny_model
):
    """Cells reach over the raster's edge: 301 x 283 m are 8.52 ha, whatever the cells are."""
    scene = writer(tmp_path / "odd.tif", painted()[:, 20:303, 10:311])
    code, out, _ = call("label", scene, *options, "--out", tmp_path / "l.tif", "--threshold", 0.6)
    rows = [line.split() for line in out.split("---\n")[-1].splitlines() if line.strip()]
    names = [" ".join(r[:2]) for r in rows]
    assert code == 0 and names[:3] == ["red roof", "green grass", "blue lake"]
    percent = [float(r[-2 if r[0] == "unknown" else -3]) for r in rows]
    hectares = [float(r[-1 if r[0] == "unknown" else -2]) for r in rows]
    assert sum(hectares) == pytest.approx(301 * 283 / 1e4, abs=0.02)
    assert sum(percent) == pytest.approx(100, abs=0.2)
    for p, ha in zip(percent, hectares):
        assert p == pytest.approx(100 * ha / (301 * 283 / 1e4), abs=0.15)


def test_failures_are_one_line_and_exit_1(call, options, scene, tmp_path):
    tif = tmp_path / "l.tif"
    assert call("label", scene, *options, "--out", tif)[0] == 0
    for arguments in (
        ["label", scene, *options, "--out", tif],
        ["label", scene, "--classes", "en: water", *options[2:]],
        ["label", tmp_path / "no.tif", *options],
        ["assess", tif, tmp_path / "no.tif"],
        ["assess", tmp_path / "no.tif", tif],
        ["sample", tmp_path / "no.tif", "--out", tmp_path / "s.gpkg"],
    ):
        code, out, err = call(*arguments)
        assert code == 1 and not out and err.startswith("Error: ") and err.count("\n") == 1


def test_wrong_usage_is_exit_2(call, scene):
    for arguments in (
        ["label", scene],
        ["label", scene, "--classes", "simple", "--smooth", "much"],
        ["label", scene, "--classes", "simple", "--sieve", "-2"],
        ["assess", scene],
        ["assess", scene, scene, "--design", "x"],
        ["sample", scene],
    ):
        assert call(*arguments)[0] == 2


@pytest.mark.parametrize("name", ["label", "assess", "sample"])
def test_help(call, name):
    code, out, _ = call(name, "--help")
    assert code == 0 and "Usage" in out
