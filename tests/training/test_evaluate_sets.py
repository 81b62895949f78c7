"""Known sets: layouts, both protocols, transduction, seeds, report and charts."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from terraseek.training import evaluate_charts, evaluate_sets
from terraseek.training.benchmark_sets import SETS
from terraseek.training.errors import DataError
from terraseek.training.evaluate_captions import Opened
from terraseek.training.retrieval import carried, deduplicated, native
from terraseek.training.zero_shot import classify
from toy import COLOURS, encode_images, encode_texts, picture


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """EuroSAT's layout (a folder a class) and that of UCM-Captions (one JSON)."""
    rng = np.random.default_rng(0)
    data = tmp_path / "data"
    rows = []
    for label in COLOURS:
        for i in range(12):
            image = Image.fromarray(picture(label, rng))
            for path in (data / "eurosat" / label / f"{i}.png", data / "ucm" / f"{label}_{i}.png"):
                path.parent.mkdir(parents=True, exist_ok=True)
                image.save(path)
            split = "test" if i < 6 else "train"
            rows.append(
                {
                    "filename": f"{label}_{i}.png",
                    "split": split,
                    "sentences": [{"raw": f"a {label} ."}, {"raw": f"A {label}"}],
                }
            )
    (data / "ucm" / "dataset.json").write_text(json.dumps({"images": rows}))
    (data / "eurosat" / "river" / "broken.jpg").write_bytes(b"no image")
    (data / "aid").mkdir()  # there, but empty
    return data


def test_skyscript_takes_every_image_that_carries_a_text() -> None:
    images = np.eye(4, dtype=np.float32)[[0, 0, 1, 2]]
    said = [(0, "Trees."), (1, "trees"), (2, "A lake"), (3, "a  road ")]
    texts, carries = carried(said, 4)
    assert texts == ["Trees.", "A lake", "a  road "]
    assert carries.tolist() == [
        [True, False, False],
        [True, False, False],
        [False, True, False],
        [False, False, True],
    ]
    once = np.eye(4, dtype=np.float32)[:3]
    assert deduplicated(images, once, carries)["sky_mean_recall"] == 100.0
    # Natively the repeated caption ties two images: one of each pair is an error at 1.
    assert native(images, once[[0, 0, 1, 2]], [0, 1, 2, 3])["t2i_r1"] == 50.0


def test_classify_alone_and_together() -> None:
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1], 40)
    centres = np.eye(8)[:2]
    images = centres[labels] + rng.normal(0, 0.25, (80, 8))
    images /= np.linalg.norm(images, axis=1, keepdims=True)
    # The text of class 0 leans towards class 1: alone that costs, together it does not.
    classes = np.stack([0.25 * centres[0] + 0.97 * centres[1], centres[1]])
    found = classify(images, classes, labels, 20.0)
    assert found["transduced"] > found["top1"] + 3, found
    assert found["top1_se"] == pytest.approx(
        np.sqrt(found["top1"] * (100 - found["top1"]) / 80), rel=1e-6
    )


def test_sets_are_measured_and_reported(
    sets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = iter(range(100))

    def open_model(path: Path) -> Opened:
        rng = np.random.default_rng(next(noise))

        def blurred(texts: list[str]) -> np.ndarray:
            return encode_texts(texts) + rng.normal(0, 1e-6, (len(texts), 3))

        return Opened("package", (16, encode_images, blurred), 20.0)

    monkeypatch.setattr(evaluate_sets, "open_model", open_model)
    out = tmp_path / "out"
    seeds = [tmp_path / "one", tmp_path / "two"]
    for seed in seeds:
        seed.touch()
    arguments = [*map(str, seeds), "--data", str(sets), "--out", str(out)]
    done = CliRunner().invoke(evaluate_sets.main, arguments)
    assert done.exit_code == 0, done.output
    assert "aid: " in done.output and "Not under" in done.output and "rsscn7" in done.output
    result = json.loads((out / "sets.json").read_text("utf-8"))
    assert set(result["sets"]) == {"ucm", "eurosat"}
    euro = result["sets"]["eurosat"]["runs"][0]
    assert euro["images"] == 24 and euro["classes"] == 2 and len(euro["languages"]) == 10
    assert euro["languages"]["de"]["top1"] == 100.0
    ucm = result["sets"]["ucm"]["runs"][1]["languages"]["en"]
    assert ucm["sky_mean_recall"] == 100.0 > ucm["mean_recall"]
    page = (out / "sets.md").read_text("utf-8")
    assert (
        "| GeoRSCLIP B/32, its authors | 61.40 |" in page
        and "om-ai-lab" not in page
        and "±" in page
        and "## UCM-Captions" in page
    )
    assert "Not there: rsicd, rsitmd" in page
    # What is left out is named, on the page and on the command line.
    assert "1 x image broken (river/broken.jpg)" in page and "broken.jpg" in done.output
    assert euro["skipped"] == [["river/broken.jpg", "image broken"]]
    assert "## In short" in page and "SkyScript's protocol:" in page
    # The mean and the spread of both models stand in the JSON as well.
    two = [r["languages"]["en"]["t2i_r1"] for r in result["sets"]["ucm"]["runs"]]
    assert result["sets"]["ucm"]["mean"]["en"]["t2i_r1"] == pytest.approx(np.mean(two))
    assert result["sets"]["ucm"]["std"]["en"]["t2i_r1"] == pytest.approx(np.std(two, ddof=1))
    with Image.open(out / "sets-eurosat.png") as chart:
        assert chart.size[0] > 400
    few = [*arguments, "--sets", "ucm"]
    assert CliRunner().invoke(evaluate_sets.main, few).exit_code == 0
    wrong = CliRunner().invoke(evaluate_sets.main, [*arguments, "--sets", "imagenet"])
    assert wrong.exit_code == 1 and "no set 'imagenet'" in wrong.output


def test_labels_of_a_chart_stay_apart() -> None:
    heights = evaluate_charts._apart([10.0, 10.5, 11.0, 30.0], 4.0)
    assert heights == [10.0, 14.0, 18.0, 30.0] and evaluate_charts._apart([], 1.0) == []


def test_published_figures_say_where_they_were_read() -> None:
    for chosen in evaluate_sets.SETS:
        assert bool(chosen.published) == bool(chosen.source), chosen.key
        assert not chosen.published or chosen.metric in ("mean_recall", "top1"), chosen.key
        assert all(0 < v < 100 for v in chosen.published.values()), chosen.key
    without = {s.key for s in evaluate_sets.SETS if not s.published}
    assert without == {"ucm", "sydney", "nwpu"}  # docs/training.md names them


def test_no_set_at_all_and_duplicate_classes(sets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        evaluate_sets,
        "open_model",
        lambda path: Opened("package", (16, encode_images, encode_texts), 20.0),
    )
    with pytest.raises(DataError, match="none of the sets"):
        evaluate_sets.evaluate_sets([Path(__file__)], sets / "aid", [s.key for s in SETS])
    same = {"forest": {"en": "trees"}, "river": {"en": "trees"}}
    (sets / "eurosat" / "names.json").write_text(json.dumps(same))
    found = evaluate_sets.evaluate_sets([Path(__file__)], sets, ["eurosat"])
    assert "have the same name 'trees'" in found["failed"]["eurosat"]
