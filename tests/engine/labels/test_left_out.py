"""What leaves transduction out, the doubt in a map; the cells of the user's own polygons."""

import numpy as np
import pytest
from pyogrio import raw
from terraseek.engine.labelling_guards import (
    COARSEST,
    LARGEST_SHIFT,
    POOR,
    after_transduction,
    before_transduction,
    poor_fit,
)
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.decide import Calibration
from terraseek.engine.labels.errors import ReferenceDataError
from terraseek.engine.labels.messages import AssessRequest
from terraseek.engine.labels.reference import read_labels
from terraseek.engine.outputs import polygons_wkb


def test_transduction_that_turns_the_layer_over_is_left_out(run, monkeypatch):
    from terraseek.engine import labelling

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


def test_an_image_for_polygons(run, scene):
    with pytest.raises(ReferenceDataError) as caught:
        run(polygons=scene)
    assert str(caught.value).startswith(
        "The polygon layer 'scene.tif' is a raster, not a layer of polygons or points."
    )
    assert "driver" not in str(caught.value)  # GDAL's own words


def test_transduction_of_few_tiles_is_left_out(run):
    classes = "en: " + ", ".join(f"red {k}" for k in range(140))  # 400 tiles in the scene
    report = run(classes=classes, transduction=True)
    assert "Transduction was left out: 400 tiles are few for 140 classes." in report.warnings
    assert [s.changed for s in report.steps if s.step == "transduction"] == [0]


KNOWN = Calibration(20.0, {0.9: 0.5}, "a test", (0.3, 4.0), (0.4, 17.0))


def test_pixels_that_are_far_too_coarse_leave_transduction_out():
    assert not before_transduction(100, 5, 4 * COARSEST, KNOWN)
    said = before_transduction(100, 5, 30.0, KNOWN)
    assert "pixels of 30 m are more than 3 times as coarse" in said
    assert not before_transduction(100, 5, 30.0, Calibration(20.0, {}))  # nothing is known of it


@pytest.mark.parametrize(("share", "words"), [(0.3, ""), (0.5, "differ by 50 %")])
def test_shares_that_change_too_far(share, words):
    expected = np.tile(np.array([[1.0, 0.0]]), (100, 1))
    logits = np.zeros((100, 2))
    logits[:, 0], logits[: round(100 * share), 1] = 0.5, 1.0
    said = after_transduction(expected, logits, KNOWN)
    assert (words in said) and bool(said) == (share > LARGEST_SHIFT)
    assert not after_transduction(expected, logits, Calibration(20.0, {}))


def test_a_list_that_hardly_fits_is_said():
    half = np.array([[POOR + 0.01, 0.1], [0.1, POOR + 0.01]])
    assert not poor_fit(half, KNOWN)
    assert "the model expects 31 % of the tiles" in poor_fit(half - 0.2, KNOWN)
    assert not poor_fit(half - 0.2, Calibration(20.0, {0.9: 0.5}))  # relative to the list alone


def test_the_demo_scene_and_its_lists(tmp_path):
    """The shipped model knows that WorldCover's classes hardly fit the bundled photograph."""
    from terraseek.engine.labelling import label
    from terraseek.engine.labels.classes import FOLDER
    from terraseek.engine.labels.messages import LabelRequest

    scene = FOLDER.parent / "demo" / "autzen_0p5m_utm10n.tif"
    found = {}
    for name in ("worldcover", "simple", "en: snow, glacier"):
        request = LabelRequest(str(scene), name, out_index=str(tmp_path / "index"), device="cpu")
        report = label(request)
        found[name] = any("hardly fits" in w for w in report.warnings), report.coverage
    assert found["worldcover"][0] and found["en: snow, glacier"][0]
    assert found["en: snow, glacier"][1] < 0.05  # a list of two classes, and neither is there
    assert found["simple"][1] > 0.3
