"""The table of experiments and the page that is written from its files."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from terraseek.engine.messages import LANGUAGES
from terraseek.training import experiments, results_page, results_sections, tower_speed
from terraseek.training.beyond import QUERIES, average_precision, translated, words_known
from terraseek.training.captions import Caption, Scene
from terraseek.training.dataset import ImageSet
from terraseek.training.errors import DataError
from terraseek.training.lite0 import EfficientNetLite0
from terraseek.training.prompts import RSSCN7_CLASSES
from terraseek.training.trunk import Trunk
from terraseek.training.trunk_tune import TrunkTuneConfig
from terraseek.training.variants import BASE, VARIANTS
from terraseek.training.vit import VisionTransformer


def result(name: str, group: str, recall: float, seed: int = 0, epochs: int = 4) -> dict[str, Any]:
    return {
        "name": name,
        "group": group,
        "what": f"what {name} is",
        "epochs": epochs,
        "seed": seed,
        "views": [0, 5],
        "best_epoch": 3,
        "minutes": 1.0,
        "val": {
            "english": {"mean_recall": recall},
            "others": {x: {"t2i_r10": 30.0 + k} for k, x in enumerate(LANGUAGES)},
        },
        "held_out": {
            "test_english": {"mean_recall": recall + 1},
            "rsscn7": {x: 60.0 - k for k, x in enumerate(LANGUAGES)},
        },
    }


def test_variants_have_their_own_names_and_valid_settings() -> None:
    names = [v.name for v in VARIANTS]
    assert len(set(names)) == len(names) and names[0] == "baseline"
    configs = {v.name: v.config(4, 1) for v in VARIANTS}
    # Fewer images are seen more often.
    assert {v.name: configs[v.name].epochs * v.share for v in VARIANTS} == dict.fromkeys(names, 4)
    assert all(c.seed == 1 for c in configs.values())
    changed = [n for n, c in configs.items() if c != configs["baseline"]]
    assert changed == [v.name for v in VARIANTS if v.train or v.heads or v.share < 1]
    quick = {v.name: v.config(4, 0, True).heads for v in VARIANTS if v.quick}
    assert {"baseline", "english", "sigmoid", "towers-vit"} <= set(quick)
    assert not {"distill-cls", "text-last1", "text-adapters", "fresh-2"} & set(quick)
    assert all(h.image_blocks == 0 and h.text_layers == 0 for h in quick.values())
    assert configs["english"].english == 1.0 and BASE.english < 1.0
    assert configs["text-locked"].heads.text_trained == 0


def test_a_share_of_the_images_keeps_scenes_and_features_together() -> None:
    scenes = [Scene(str(i), "train", "forest", []) for i in range(20)]
    tokens = np.arange(20, dtype=np.float16)[:, None, None] * np.ones((1, 2, 3), np.float16)
    whole = ImageSet([tokens, tokens + 100], [tokens[:, 0], tokens[:, 0] + 100])
    found, images = experiments.share_of(scenes, whole, 0.25, 0)
    rows = [int(s.image) for s in found]
    assert len(rows) == 5 and rows == sorted(set(rows)) and rows != list(range(5))
    for view in (0, 1):
        assert images.tokens[view][:, 0, 0].tolist() == [r + 100 * view for r in rows]
        assert images.features[view][:, 0].tolist() == [r + 100 * view for r in rows]
    other, _ = experiments.share_of(scenes, whole, 0.25, 1)
    assert [s.image for s in other] != [s.image for s in found]
    assert experiments.share_of(scenes, whole, 1.0, 0) == (scenes, whole)


def test_page_from_files(tmp_path: Path) -> None:
    folder, out = tmp_path / "runs", tmp_path / "page.md"
    folder.mkdir()
    for k, (name, group, recall, seed) in enumerate(
        [("baseline", "1 A", 17.0, 0), ("x", "3 B", 18.0, 0), ("x", "3 B", 20.0, 1)]
    ):
        (folder / f"{k}.json").write_text(json.dumps(result(name, group, recall, seed)))
    arguments = ["--results", str(folder), "--out", str(out)]
    done = CliRunner().invoke(results_page.main, arguments)
    assert done.exit_code == 0, done.output
    text = out.read_text("utf-8")
    assert "### 1 A" in text and "### 3 B" in text and "4 epochs" in text
    assert (
        "| baseline: what baseline is (n = 1) | 17.0 | 30.0 (SE 2.6) | 35.0 (SE 2.8) | 18.0" in text
    )
    assert "| x: what x is (n = 2) | 19.0 ± 1.4 |" in text  # mean and spread over two seeds
    assert text.count("| baseline: what") == 2  # once in each table
    out.write_text(text + "\n<!-- by hand -->\n\nWhat it means.\n", "utf-8")
    assert CliRunner().invoke(results_page.main, arguments).exit_code == 0
    assert out.read_text("utf-8") == text + "\n<!-- by hand -->\n\nWhat it means.\n"


def test_damaged_or_missing_results(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no result"):
        results_page.read_runs(tmp_path)
    (tmp_path / "a.json").write_text('{"val": {}}')
    with pytest.raises(DataError, match=r"a.json is no result"):
        results_page.read_runs(tmp_path)


def test_runs_that_are_done_are_skipped(tmp_path: Path) -> None:
    arguments = ["--data", str(tmp_path), "--work", str(tmp_path), "--out", str(tmp_path)]
    (tmp_path / "labels-e4-s2.json").write_text("{}")
    chosen = ["--epochs", "4", "--seed", "2", "--only", "labels"]
    done = CliRunner().invoke(experiments.main, [*arguments, *chosen])
    assert done.exit_code == 0 and "Every run has its result" in done.output
    done = CliRunner().invoke(experiments.main, [*arguments, "--only", "nothing"])
    assert done.exit_code == 1 and "no variant 'nothing'" in done.output
    blocks = [*arguments, "--only", "distill-cls", "--quick"]
    done = CliRunner().invoke(experiments.main, blocks)
    assert done.exit_code == 1 and "'distill-cls' needs the blocks" in done.output
    done = CliRunner().invoke(experiments.main, [*arguments, "--only", "english"])
    assert done.exit_code == 1 and "cannot be read" in done.output  # no data there


def test_average_precision_by_hand() -> None:
    right = np.array([True, False, True, False])
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    assert average_precision(scores, right) == pytest.approx((1 + 2 / 3) / 2 * 100)
    assert average_precision(-scores, right) == pytest.approx((1 / 2 + 2 / 4) / 2 * 100)
    assert average_precision(scores, ~right & right) == 0.0


def test_queries_beyond_are_thirty_in_unknown_words() -> None:
    assert len(QUERIES) == 30 and set(QUERIES.values()) == set(RSSCN7_CLASSES)
    scene = Scene("a", "train", "", [Caption("A Lagoon, beside trees.")])
    assert words_known(QUERIES, [scene]) == ["lagoon"]
    said = translated()
    assert list(said) == list(LANGUAGES) and said["en"] == list(QUERIES)
    assert all(len(s) == 30 and all(s) for s in said.values())


def test_sections_beside_the_runs(tmp_path: Path) -> None:
    runs = tmp_path / "experiments"
    runs.mkdir()
    (runs / "0.json").write_text(json.dumps(result("baseline", "1 A", 17.0)))
    figures = {"top1": 60.0, "top1_se": 2.0, "transduced": 70.0, "transduced_se": 2.0}
    languages = {"package": "mini", "rsscn7": {"en": figures}, "rsscn7_other": {"ja": figures}}
    (tmp_path / "m-languages.json").write_text(json.dumps(languages))
    row = {"score": 27.0, "en_mean_recall": 19.0, "en_r10": 40.0, "de_r10": 30.0, "pt_r10": 32.0}
    log = {"config": asdict(TrunkTuneConfig()), "start": row, "history": [row | {"epoch": 1}]}
    for name in ("a", "b"):
        (tmp_path / f"{name}-trunk.json").write_text(json.dumps(log))
    results_page.write_page(runs, tmp_path / "page.md")
    text = (tmp_path / "page.md").read_text("utf-8")
    assert text.count("| 1 |  | 27.0 | 19.0 | 40.0 | 31.0 |") == 2
    assert "blocks 5 to 7 trained" in text and "50% of the windows" in text
    assert "| ja | no | 60.0 ± 2.0 | 70.0 ± 2.0 |" in text and "## 5" not in text
    (tmp_path / "m-beyond.json").write_text("{}")
    with pytest.raises(DataError, match=r"m-beyond.json is no result"):
        results_sections.extras(tmp_path)


@pytest.mark.parametrize("towers", ["cnn", "vit", "both"])
def test_towers_are_timed_and_the_page_shows_it(towers: str) -> None:
    torch.manual_seed(0)
    trunk = Trunk(VisionTransformer(1, 56, 96, 6), EfficientNetLite0(), 64).eval()
    milliseconds, rate = tower_speed.speed(trunk, towers, 1, batch=2, runs=2)
    assert milliseconds > 0 and rate > 0
    times, rates = ({t: x for t in ("cnn", "vit", "both")} for x in (milliseconds, rate))
    found = {"cpu_ms_per_tile": times, "tiles_per_s": rates, "batch": 2, "cores": 1}
    assert f"| both | {milliseconds:.1f} | {rate:.0f} |" in results_sections.speed_section(found)
