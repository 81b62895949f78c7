"""Stratified samples: sizes, strata and points within the image."""

import numpy as np
import pytest
from pyogrio import raw
from rasterio.transform import from_origin
from terraseek.engine.errors import TerraSeekError
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.errors import LabelError
from terraseek.engine.labels.messages import AssessRequest, SampleRequest
from terraseek.engine.labels.sample import allocate, draw_sample, wanted_size

LEFT, TOP = 499_968, 5_000_000


@pytest.fixture
def labels(run, tmp_path):
    path = tmp_path / "labels.tif"
    run(out=str(path))
    return str(path)


def fill_with(path, names):
    """Fill in the field `reference`; unknown stays empty."""
    meta, _, wkb, data = raw.read(path)
    f = dict(zip(meta["fields"], data))
    f["reference"] = np.array([None if n == "unknown" else n for n in names], dtype=object)
    f["remark"] = np.array([""] * len(names), dtype=object)
    raw.write(path, wkb, list(f.values()), np.array(list(f)), layer="sample", driver="GPKG",
              geometry_type="Point", crs=meta["crs"])  # fmt: skip


@pytest.mark.parametrize("geographic", [False, True])
def test_a_sample_of_a_raster_is_that_of_its_polygons_and_in_the_image(
    run, painted, tmp_path, writer, geographic
):
    """Cells reach over an image of 301 x 283 pixels: neither their area nor a point counts."""
    step = 1e-5 if geographic else 1.0
    corner = (15.0003, 60.0002) if geographic else (LEFT + 5, TOP - 3)
    crs = "EPSG:4326" if geographic else "EPSG:32633"
    scene = writer(tmp_path / "odd.tif", painted()[:, 20:303, 10:311], crs,
                   from_origin(*corner, step, step))  # fmt: skip
    found = {}
    for suffix in ("tif", "gpkg"):
        labels, out = str(tmp_path / f"l.{suffix}"), str(tmp_path / f"s-{suffix}.gpkg")
        run(source=scene, out=labels, threshold=0.6, out_index=str(tmp_path / "i"))
        drawn = draw_sample(SampleRequest(labels, out, n=2000, min_per_class=100))
        found[suffix] = {s["id"]: s["share"] for s in drawn.strata}
        meta, _, wkb, data = raw.read(out)
        xy = np.array([np.frombuffer(w, "<f8", 2, 5) for w in wkb])
        assert (xy[:, 0] > corner[0]).all() and (xy[:, 0] < corner[0] + 301 * step).all()
        assert (xy[:, 1] < corner[1]).all() and (xy[:, 1] > corner[1] - 283 * step).all()
        # places are uniform in a stratum, and the map has that stratum's class there
        strata = dict(zip(meta["fields"], data))["stratum"]
        fill_with(out, strata)
        report = assess(AssessRequest(labels, out, ignore_unknown=True))
        assert report.overall.value == 1 and report.n_outside == 0
        green = xy[strata == "green-grass"]
        middle = np.array(corner) + np.array([301, -283]) * step / 2
        assert np.abs((green.mean(0) - middle) / step).max() < 12
    assert found["tif"] == pytest.approx(found["gpkg"], abs=2e-6)
    assert len(found["tif"]) >= 3


def test_labels_end_where_the_image_ends(run, painted, tmp_path, writer, truth_array):
    """A reference that is larger than the image meets as many labels in either format."""
    scene = writer(tmp_path / "odd.tif", painted()[:, 20:303, 10:311],
                   transform=from_origin(LEFT + 10, TOP - 20, 1, 1))  # fmt: skip
    larger = writer(tmp_path / "t.tif", np.pad(truth_array, 40, constant_values=2),
                    transform=from_origin(LEFT - 40, TOP + 40, 1, 1))  # fmt: skip
    for suffix in ("tif", "gpkg"):
        labels = str(tmp_path / f"l.{suffix}")
        run(source=scene, out=labels, out_index=str(tmp_path / "i"))
        report = assess(AssessRequest(labels, larger))
        assert report.n_units - report.n_outside == 301 * 283


def test_a_sample_says_when_it_is_larger_than_was_asked_for(labels, tmp_path):
    drawn = draw_sample(SampleRequest(labels, str(tmp_path / "a.gpkg"), n=50))
    assert drawn.n == 90
    assert drawn.warnings == [
        "90 points instead of 50: each of the 3 classes (unknown too) gets at least 30, "
        "the least for a class (--min-per-class on the command line)."
    ]
    enough = SampleRequest(labels, str(tmp_path / "b.gpkg"), n=50, min_per_class=10)
    assert draw_sample(enough).warnings == []


def test_the_same_seed_draws_the_same_points(labels, tmp_path):
    a, b, c = (str(tmp_path / f"{n}.gpkg") for n in "abc")
    for path, seed in ((a, 3), (b, 3), (c, 4)):
        draw_sample(SampleRequest(labels, path, n=40, seed=seed))
    first, second, third = (raw.read(p)[2].tolist() for p in (a, b, c))
    assert first == second != third


def test_sizes_and_allocation():
    share = np.array([0.02, 0.015, 0.32, 0.645])
    # Olofsson et al. 2014, section 5.1.1: user's accuracies 0.7, 0.6, 0.9, 0.95 give 641
    spread = np.sqrt(np.array([0.7 * 0.3, 0.6 * 0.4, 0.9 * 0.1, 0.95 * 0.05]))
    assert round((share @ spread / 0.01) ** 2) == pytest.approx(641, abs=1)
    assert wanted_size(share, 0.02, 0.8) == 400
    assert allocate(share, 641, "equal", 30).tolist() == [161] * 4
    assert allocate(share, 641, "proportional", 30).tolist() == [13, 10, 205, 413]
    balanced = allocate(share, 641, "balanced", 75)
    assert balanced[:2].tolist() == [75, 75] and abs(balanced.sum() - 641) <= 2


def test_overlapping_tiles_are_not_sampled(run, tmp_path):
    path = str(tmp_path / "t.gpkg")
    run(out=path, form="tiles")
    with pytest.raises(LabelError, match="overlapping"):
        draw_sample(SampleRequest(path, str(tmp_path / "s.gpkg"), n=20))


@pytest.mark.parametrize(
    "change",
    [{"n": 1}, {"n": 10**7}, {"allocation": "magic"}, {"standard_error": 0.0}, {"seed": -1},
     {"min_per_class": 0}, {"out": "x.shp"}, {"labels": "no.tif"}, {"expected_accuracy": 1.0}],
)  # fmt: skip
def test_bad_samples(labels, tmp_path, change):
    values = {"labels": labels, "out": str(tmp_path / "s.gpkg"), "n": 20, **change}
    with pytest.raises(TerraSeekError):
        draw_sample(SampleRequest(**values))
    assert not (tmp_path / "s.gpkg").exists()
