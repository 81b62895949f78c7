"""``evaluate``: any kind of model, several seeds, comparison, zero-shot over labels, the page."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tiny
import torch
from click.testing import CliRunner
from PIL import Image
from terraseek.engine.messages import LANGUAGES
from terraseek.training import evaluate, evaluate_captions, evaluate_sets, export_model
from terraseek.training.errors import DataError
from terraseek.training.evaluate_captions import Opened
from terraseek.training.prompts import RSSCN7_CLASSES
from terraseek.training.records import Record, read_records, write_records
from toy import COLOURS, encode_images, encode_texts, picture


def _tar(path: Path, images: dict[str, np.ndarray]) -> None:
    with tarfile.open(path, "w") as archive:
        for name, pixels in images.items():
            stream = io.BytesIO()
            Image.fromarray(pixels).save(stream, "PNG")
            member = tarfile.TarInfo(name)
            member.size = stream.tell()
            stream.seek(0)
            archive.addfile(member, stream)


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files with the names that the tests give their models."""
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in ("s0", "s1", "s2", "plain", "m"):
        (folder / name).touch()


@pytest.fixture
def benchmark(tmp_path: Path) -> Path:
    """RSICD with ten images of each class a split, and RSSCN7 with green and blue images."""
    rng = np.random.default_rng(0)
    folder = tmp_path / "data" / "rsicd"
    (folder / "translations").mkdir(parents=True)
    rows, lines = [], []
    for split in ("val", "test"):
        images = {}
        for i in range(20):
            label = list(COLOURS)[i % 2]
            name = f"{split}{i}.png"
            images[name] = picture(label, rng)
            captions = [f"a {label}", f"picture {i} of a {label}"]
            rows.append({"image": name, "split": split, "label": label, "captions": captions})
            if split == "val" and i < 6:
                lines.append(f"v{Path(name).stem}\tval\tA {label}.\t")
        _tar(folder / f"{split}.tar", images)
    (folder / "captions.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows))
    for x in LANGUAGES[1:]:
        text = "".join(f"{line}{line.split()[-1]}\n" for line in lines)
        (folder / "translations" / f"{x}.tsv").write_text(f"id\tsplit\ten\t{x}\n{text}")
    other = tmp_path / "data" / "rsscn7"
    other.mkdir()
    chosen = {f"{label}{i}.png": label for label in ("forest", "riverlake") for i in range(8)}
    colour = {"forest": "forest", "riverlake": "river"}
    _tar(other / "eval.tar", {n: picture(colour[c], rng) for n, c in chosen.items()})
    table = "".join(f"{n},{c}\n" for n, c in chosen.items())
    (other / "labels.csv").write_text(f"image,label\n{table}")
    assert set(chosen.values()) <= set(RSSCN7_CLASSES)
    return tmp_path / "data"


def _blurred(path: Path) -> Opened:
    """A checkpoint whose texts are blurred, more in some than in others; ``plain`` is not."""
    rng = np.random.default_rng(sum(path.name.encode()))
    noise = 0.0 if path.name == "plain" else 0.3

    def texts(sentences: list[str]) -> np.ndarray:
        out = encode_texts(sentences) + rng.normal(0, noise + 1e-6, (len(sentences), 3))
        return (out / np.linalg.norm(out, axis=1, keepdims=True)).astype(np.float32)

    return Opened("checkpoint", (16, encode_images, texts), 20.0)


def _run(*arguments: Any) -> Any:
    return CliRunner().invoke(evaluate.main, [str(a) for a in arguments])


def test_seeds_and_what_they_are_compared_with(
    benchmark: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate, "open_model", _blurred)
    out = tmp_path / "out"
    seeds = ["s0", "s1", "s2"]
    done = _run(*seeds, "--against", "plain", "--data", benchmark, "--out", out)
    assert done.exit_code == 0, done.output
    assert done.output.splitlines()[-1] == f"Written: {out / 'evaluation.md'}"
    result = json.loads((out / "evaluation.json").read_text("utf-8"))
    assert [m["name"] for m in result["models"]] == [f"models/{s}" for s in seeds]
    assert list(result["sets"]) == ["val-translated", "val", "test", "rsscn7", "rsscn7-other"]
    assert result["sets"]["rsscn7"]["runs"][0]["images"] == 16 and not result["absent"]

    # Mean, standard deviation and difference are those of each model's own figures.
    figures = [m["figures"]["val_translated"]["de"]["mean_recall"] for m in result["models"]]
    plain = result["against"][0]["figures"]["val_translated"]["de"]["mean_recall"]
    assert len(set(figures)) == 3
    found = result["sets"]["val-translated"]
    assert found["mean"]["de"]["mean_recall"] == pytest.approx(np.mean(figures))
    assert found["std"]["de"]["mean_recall"] == pytest.approx(np.std(figures, ddof=1))
    page = (out / "evaluation.md").read_text("utf-8")
    assert "over 3 models" in page and "Compared with: `models/plain` (checkpoint)." in page
    row = f"{np.mean(figures):.2f} ± {np.std(figures, ddof=1):.2f}"
    tables = page.split("## RSICD val, translated captions")[1].split("## ")[0]
    native, apart, sky, _ = tables.split("| language |")[1:]
    (german,) = [line for line in native.splitlines() if line.startswith("| de |")]
    assert german.endswith(f"| {row} |")
    (german,) = [line for line in apart.splitlines() if line.startswith("| de |")]
    assert german.endswith(f"| {np.mean(figures) - plain:+.2f} |")
    assert "| **mean of 10** |" in native and "± " in sky
    assert "| RSSCN7 | with transduction | **mean of 10** |" in page
    # A checkpoint has no size or speed to report, and needs no package.
    assert "Size and speed" not in page and "package" not in result["models"][0]["figures"]
    for key in result["sets"]:
        with Image.open(out / f"evaluation-{key}.png") as chart:
            assert chart.size[0] > 600
        assert f"](evaluation-{key}.png)" in page


def test_one_model_keeps_the_form_of_its_figures(
    benchmark: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate, "open_model", _blurred)
    done = _run("plain", "--data", benchmark, "--json", tmp_path / "f.json", "--no-test")
    assert done.exit_code == 0, done.output
    figures = json.loads((tmp_path / "f.json").read_text("utf-8"))
    assert json.loads(done.output) == figures
    assert "test_english" not in figures and "rsscn7" not in figures
    assert figures["n"] == {"val_images": 20, "val_queries": 6}
    german = figures["val_translated"]["de"]
    # Six lines of two wordings: either fits ten images, and the blue one is never first for green.
    assert german["i2t_images"] == 6 and german["sky_texts"] == 2
    assert german["sky_i2t_r1"] == german["sky_t2i_r1"] == 100.0 > german["t2i_r1"]
    assert _run("plain").exit_code == 2
    assert _run("plain", "--data", benchmark, "--captions", benchmark).exit_code == 2


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny open_clip folder and its package."""
    folder = tmp_path_factory.mktemp("exported")
    tiny.model_folder(folder / "model")
    model = export_model.load_trained(folder / "model")
    torch.save(model.clip.state_dict(), folder / "model" / "open_clip_pytorch_model.bin")
    export_model.export_model(model, folder / "package", export_model.ExportOptions("small"))
    return folder


def test_a_package_beside_the_model_that_it_is_of(exported: Path, tmp_path: Path) -> None:
    captions = tiny.data_folder(tmp_path / "data", 30)
    out, package = tmp_path / "out", exported / "package"
    where = ["--captions", captions, "--split", "val", "--out", out]
    done = _run(package, "--against", exported / "model", *where)
    assert done.exit_code == 0, done.output
    result = json.loads((out / "evaluation.json").read_text("utf-8"))
    ours, other = result["models"][0], result["against"][0]
    assert (ours["kind"], other["kind"]) == ("package", "open_clip folder")
    for x in ("en", "de"):
        for key, value in other["figures"]["languages"][x].items():
            assert ours["figures"]["languages"][x][key] == pytest.approx(value, abs=0.01)
        assert {"i2t_r1", "t2i_r10", "sky_i2t_r5", "sky_t2i_r1"} <= set(
            ours["figures"]["languages"][x]
        )
    mixed = _run(package, exported / "model", *where)
    assert mixed.exit_code == 1 and "--against" in mixed.output  # no seeds of one training
    page = (out / "evaluation.md").read_text("utf-8")
    assert "`model` (open_clip folder)" in page and "Difference to model, in points:" in page
    # What an export costs stands in one line of the summary: here nothing, in float32.
    english = f"{other['figures']['languages']['en']['mean_recall']:.2f}"
    row = f"| captions.jsonl, val | mean recall | en | {english} | {english} | +0.00 |"
    assert row in page


def test_zero_shot_over_labels(exported: Path, tmp_path: Path) -> None:
    captions = tiny.data_folder(tmp_path / "data", 30)
    found = evaluate_captions.evaluate_captions(exported / "package", captions, "train")
    zero = found["zero_shot"]
    assert zero["images"] == 24 and zero["classes"] == 3
    assert set(zero["languages"]) == set(LANGUAGES)  # the glossary has the colours
    assert {"top1", "top1_se", "transduced", "transduced_se"} <= set(zero["languages"]["ko"])
    # A label that no list knows is its own English name; names.json gives others.
    text = captions.read_text("utf-8").replace('"labels": ["red"]', '"labels": ["OddOne"]')
    captions.write_text(text, "utf-8")
    found = evaluate_captions.evaluate_captions(exported / "package", captions, "train")
    assert set(found["zero_shot"]["languages"]) == {"en"}
    names = {"OddOne": {"en": "red", "de": "rot"}}
    (tmp_path / "data" / "names.json").write_text(json.dumps(names))
    found = evaluate_captions.evaluate_captions(exported / "package", captions, "train")
    assert set(found["zero_shot"]["languages"]) == {"en", "de"}
    assert found["zero_shot"]["languages"]["en"] == zero["languages"]["en"]
    # Two classes of one name are said, and retrieval is measured all the same.
    (tmp_path / "data" / "names.json").write_text(
        json.dumps({w: {"en": "field"} for w in ("OddOne", "blue")})
    )
    out = tmp_path / "out"
    where = ["--captions", captions, "--split", "train", "--out", out]
    done = _run(exported / "package", *where)
    assert done.exit_code == 0 and "have the same name 'field'" in done.output
    assert "have the same name 'field'" in (out / "evaluation.md").read_text("utf-8")


def test_zero_shot_takes_images_with_one_label(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(0)
    records = []
    for i in range(16):
        label = list(COLOURS)[i % 2]
        Image.fromarray(picture(label, rng)).save(tmp_path / f"{i}.png")
        # Four are labelled wrongly, one has two labels, one none.
        labels = [list(COLOURS)[(i + (i < 4)) % 2]]
        labels = [*COLOURS] if i == 4 else [] if i == 5 else labels
        records.append(Record(f"{i}.png", {"en": [f"a {label}"]}, "test", labels))
    write_records(records, tmp_path / "captions.jsonl")
    plain = Opened("package", (16, encode_images, encode_texts), 20.0)
    monkeypatch.setattr(evaluate_captions, "open_model", lambda path: plain)

    def measured() -> dict[str, Any]:
        return evaluate_captions.evaluate_captions(tmp_path, tmp_path / "captions.jsonl", "test")

    zero = measured()["zero_shot"]
    assert zero["images"] == 14 and zero["classes"] == 2
    assert zero["languages"]["de"]["top1"] == pytest.approx(100 * 10 / 14)
    write_records([Record(r.image, r.captions, "test") for r in records], tmp_path / "c.jsonl")
    assert read_records(tmp_path / "c.jsonl")[0][0].labels == []
    (tmp_path / "c.jsonl").replace(tmp_path / "captions.jsonl")
    assert "zero_shot" not in measured()


def test_languages_of_fewer_images_are_said(exported: Path, tmp_path: Path) -> None:
    captions = tiny.data_folder(tmp_path / "data", 12)
    lines = captions.read_text("utf-8").splitlines()
    for i in (6, 7):  # two of the six of val
        row = json.loads(lines[i])
        del row["captions"]["de"]
        lines[i] = json.dumps(row)
    captions.write_text("\n".join(lines), "utf-8")
    out = tmp_path / "out"
    done = _run(exported / "package", "--captions", captions, "--split", "val", "--out", out)
    assert done.exit_code == 0, done.output
    page = (out / "evaluation.md").read_text("utf-8")
    assert "captions of 4 to 6 images; among fewer it is easier." in page
    assert "| **mean of 2**, 4 to 6 images |" in page
    assert "| language | images | i2t R@1 |" in page
    assert "\n| en | 6 | " in page and "\n| de | 4 | " in page and "\n| **mean of 2** |  | " in page


def test_captions_without_images_say_which_are_missing(exported: Path, tmp_path: Path) -> None:
    captions = tiny.data_folder(tmp_path / "data", 12)
    package = exported / "package"
    for path in captions.parent.rglob("*"):
        if path.is_file() and path != captions:
            path.unlink()
    done = _run(package, "--captions", captions, "--split", "val")
    assert done.exit_code == 1, done.output
    assert "No image of the split 'val'" in done.output and "6 x image missing" in done.output
    done = _run(package, "--captions", captions)
    assert done.exit_code == 1, done.output
    assert "has no image of the split 'test': train 6, val 6" in done.output


def test_wrong_models_are_refused_before_one_is_measured(
    benchmark: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(path: Path) -> Opened:
        raise AssertionError(path)

    monkeypatch.setattr(evaluate, "open_model", never)
    done = _run("s0", "--against", "nope", "--data", benchmark)
    assert done.exit_code == 1 and "There is no nope" in done.output
    (tmp_path / "run").mkdir()
    done = _run(tmp_path / "run", "--data", benchmark)
    assert done.exit_code == 1 and "is no model" in done.output and "RUN/best.pt" in done.output
    done = _run("s0", "--data", benchmark, "--split", "val")
    assert done.exit_code == 2 and "--split goes with --captions" in done.output
    (tmp_path / "taken").touch()
    done = _run("s0", "--data", benchmark, "--out", tmp_path / "taken")
    assert done.exit_code == 1 and "cannot be made" in done.output
    with pytest.raises(DataError, match="--against"):
        (tmp_path / "folder").mkdir()
        (tmp_path / "folder" / "open_clip_config.json").touch()
        evaluate_sets.evaluate_sets([Path("s0"), tmp_path / "folder"], benchmark, ["aid"])


def test_models_of_the_same_name_and_a_set_that_is_not_there(
    benchmark: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate, "open_model", _blurred)
    for run in ("one", "two"):
        (tmp_path / run / "mini").mkdir(parents=True)
        (tmp_path / run / "mini" / "open_clip_config.json").touch()
    shutil.rmtree(benchmark / "rsscn7")
    pair = [tmp_path / run / "mini" for run in ("one", "two")]
    done = _run(pair[0], "--against", pair[1], "--data", benchmark, "--out", tmp_path / "out")
    assert done.exit_code == 0 and "Not under" in done.output and "rsscn7" in done.output
    page = (tmp_path / "out" / "evaluation.md").read_text("utf-8")
    assert "one/mini" in page and "two/mini" in page and "Not there: rsscn7" in page
