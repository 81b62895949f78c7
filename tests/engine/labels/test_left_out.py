"""Transduction of a layer that it would turn over; the cells of the user's own polygons."""

import numpy as np
from pyogrio import raw
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.messages import AssessRequest
from terraseek.engine.labels.reference import read_labels
from terraseek.engine.outputs import polygons_wkb


def test_transduction_that_turns_the_layer_over_is_left_out(run, monkeypatch):
    from terraseek.engine import labelling
    from terraseek.engine.labels.decide import Calibration

    def known(package, *, transduced=False):
        return Calibration(1.0 if transduced else 20.0, {0.9: 0.0}, "a test")

    monkeypatch.setattr(labelling, "calibration", known)
    plain = run()
    everything_red = lambda f, p, **_: np.tile(np.array([[9.0, 0, 0]], np.float32), (len(p), 1))  # noqa: E731
    monkeypatch.setattr(labelling, "transduce", everything_red)
    report = run(transduction=True)
    assert any(w.startswith("Transduction was left out") for w in report.warnings)
    assert [c.n_units for c in report.classes] == [c.n_units for c in plain.classes]
    step = next(s for s in report.steps if s.step == "transduction")
    assert step.changed == 0


def test_own_polygons_are_made_of_no_cells(run, tmp_path):
    """Those of the grid would be in its CRS, and finer or coarser by five digits in another."""
    boxes = np.array(
        [[500_000, 4_999_904, 500_064, 4_999_968], [500_192, 4_999_712, 500_256, 4_999_776]]
    )
    mine, out = tmp_path / "mine.gpkg", str(tmp_path / "out.gpkg")
    names = np.array(["red-roof", "blue-lake"], dtype=object)
    raw.write(mine, polygons_wkb(boxes.astype(float)), [names], np.array(["truth"]), layer="x",
              driver="GPKG", geometry_type="Polygon", crs="EPSG:32633")  # fmt: skip
    run(polygons=str(mine), out=out)
    asked = AssessRequest(out, str(mine), class_field="truth")
    assert read_labels(asked).cells is None
    assert assess(asked).overall.value == 1


def test_transduction_of_few_tiles_is_left_out(run):
    classes = "en: " + ", ".join(f"red {k}" for k in range(140))  # 400 tiles in the scene
    report = run(classes=classes, transduction=True)
    assert "Transduction was left out: 400 tiles are few for 140 classes." in report.warnings
    assert [s.changed for s in report.steps if s.step == "transduction"] == [0]
