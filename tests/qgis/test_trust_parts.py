"""Parts of a search one can steer, without an engine: sizes, examples, names, estimates."""

import pytest
from helpers import ROOT
from qgis.core import QgsGeometry
from terraseek.qgis_plugin import panel_text
from terraseek.qgis_plugin.detector_store import name_problem
from terraseek.qgis_plugin.examples_dialog import examples_of
from terraseek.qgis_plugin.panel_again import compare_hits
from terraseek.qgis_plugin.sizes_edit import read_sizes


def test_sizes_are_read():
    assert read_sizes("64, 128;256 64") == [64, 128, 256]
    assert read_sizes("") == []
    for bad in ("a", "64,-1", "nan", "0", "1 2 3 4 5 6 7"):
        assert read_sizes(bad) is None


def test_parts_of_geometries_become_examples():
    many = QgsGeometry.fromWkt("MULTIPOINT ((1 2), (3 4))")
    assert examples_of(many) == [{"point": [1.0, 2.0]}, {"point": [3.0, 4.0]}]
    holed = "POLYGON ((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))"
    assert len(examples_of(QgsGeometry.fromWkt(holed))[0]["polygon"]) == 4
    assert examples_of(QgsGeometry.fromWkt("LINESTRING (0 0, 1 1)")) == []


@pytest.mark.parametrize(
    ("wanted", "without", "words"),
    [
        (["parking", "road"], [], "Looks for: “parking”, “road”"),
        (["parking"], ["cars", "boats"], "Looks for: “parking”; without: “cars”, “boats”"),
        ([], ["cars"], "Looks for whatever is without: “cars”"),
    ],
)
def test_what_is_excluded_is_said(wanted, without, words):
    assert panel_text.looks_for(wanted, without) == words


def test_the_tooltip_of_the_precision_has_the_measured_coverage():
    text = (ROOT / "docs" / "results-search.md").read_text("utf-8")
    table = text[text.index("| precision of the best 50") :].splitlines()[2:6]
    shares = {row.split("|")[1].strip(): int(row.split("|")[2]) for row in table}
    # Two rankings of each set: the worse of both is told.
    measured = tuple(
        min(share for name, share in shares.items() if name.startswith(of))
        for of in ("RSICD", "RSSCN7")
    )
    assert measured == panel_text.COVERAGE
    curve = [[1, 1.0, 0.5, 1.0], [10, 0.8, 0.6, 0.9]]
    _, tip = panel_text.precision({"n_right": 30, "n_wrong": 2, "curve": curve}, 10, 20)
    assert all(f"{share} %" in tip for share in measured) and "32 marks" in tip


def test_precision_between_the_rows_of_the_curve():
    curve = [[1, 1.0, 0.5, 1.0], [10, 0.8, 0.6, 0.9], [20, 0.4, 0.2, 0.6]]
    assert panel_text.at_curve(curve, 15) == pytest.approx((0.6, 0.4, 0.75))
    assert panel_text.at_curve(curve, 1) == (1.0, 0.5, 1.0)
    assert panel_text.at_curve(curve, 99) == (0.4, 0.2, 0.6)
    text, _ = panel_text.precision({"n_right": 3, "n_wrong": 2, "curve": []}, 10, 20)
    assert "15 more marks" in text
    text, tip = panel_text.precision({"n_right": 30, "n_wrong": 2, "curve": curve}, 10, 20)
    assert "80 % (60-90 %)" in text and "32 marks" in tip


def test_names_of_detectors():
    assert name_problem("red roofs") == name_problem("汽车") == ""
    for bad in ("", "  ", "a/b", "..", "CON", "x" * 61, "a\nb"):
        assert name_problem(bad)


def test_changed_hits_are_counted():
    a = [{"rank": 1, "tile": "x", "score": 0.5}, {"rank": 2, "tile": "y", "score": 0.4}]
    assert compare_hits(a, a) == 0
    assert compare_hits(a, [{**a[0], "score": 0.6}, a[1]]) == 1
    assert compare_hits(a, a[:1]) == 1
