"""The caption format, its converters and de-duplication, on made data."""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image
from terraseek.training import convert, dedupe
from terraseek.training.captions import load_rsicd
from terraseek.training.errors import DataError
from terraseek.training.images import view
from terraseek.training.pixels import ImageStore, load_pixels
from terraseek.training.records import Record, only_languages, read_records, write_records


def picture(seed: int, side: int = 40) -> np.ndarray:
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (5, 5, 3)).astype(np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((side, side), Image.Resampling.BICUBIC))


def save(path: Path, array: np.ndarray, **options: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path, **options)


def test_records_there_and_back(tmp_path: Path) -> None:
    records = [Record("a.png", {"en": ["x"], "de": [""], "zh": ["树"]}, "val", ["f"], 0.5)]
    records[0].captions.pop("de")
    write_records(records, tmp_path / "c.jsonl")
    found, skipped = read_records(tmp_path / "c.jsonl")
    assert found == records and skipped.summary() == "nothing was skipped"
    assert only_languages(found, ["zh"])[0].captions == {"zh": ["树"]}
    with pytest.raises(DataError, match="there are en, zh"):
        only_languages(found, ["ko"])


def test_bad_lines_are_counted_and_named(tmp_path: Path) -> None:
    good = {"image": "a.png", "captions": {"en": ["a  tree"], "xx": ["?"], "de": "no list"}}
    bad = [
        "{",
        "[]",
        json.dumps({"image": "b", "captions": {"en": [" "]}}),
        json.dumps({"image": "c", "captions": {"en": ["x"]}, "split": "dev"}),
        json.dumps({"image": "d", "captions": {"en": ["x"]}, "gsd": -1}),
        json.dumps({"image": "e", "captions": ["x"]}),
        json.dumps(good),
    ]
    (tmp_path / "c.jsonl").write_text("\n".join([json.dumps(good), "", *bad]))
    records, skipped = read_records(tmp_path / "c.jsonl")
    assert [r.captions for r in records] == [{"en": ["a tree"]}]
    said = skipped.summary()
    for part in ("no JSON (line 3)", "no caption (b)", "unknown split (c)", "gsd", "again (a.png)"):
        assert part in said
    assert "2 x unknown language code (a.png:xx" in said
    (tmp_path / "none.jsonl").write_text("{\n")
    with pytest.raises(DataError, match=r"no usable captions.*no JSON"):
        read_records(tmp_path / "none.jsonl")


def test_pixels_from_folder_and_shard(tmp_path: Path) -> None:
    save(tmp_path / "in" / "a.png", picture(0))
    stream = io.BytesIO()
    Image.fromarray(picture(1)).save(stream, "PNG")
    with tarfile.open(tmp_path / "in" / "s.tar", "w") as archive:
        info = tarfile.TarInfo("deep/b.png")
        info.size = len(stream.getvalue())
        archive.addfile(info, io.BytesIO(stream.getvalue()))
    (tmp_path / "in" / "c.png").write_bytes(b"no image")
    names = ["a.png", "b.png", "c.png", "gone.png", "../in/a.png", "deep/b.png"]
    records = [Record(n, {"en": ["x"]}) for n in names]
    store = ImageStore(tmp_path / "in")
    for _ in range(2):  # decoded, then from the file
        kept, images, skipped = load_pixels(records, store, 40, tmp_path / "run" / "x.npy")
        assert [r.image for r in kept] == ["a.png", "b.png", "deep/b.png"]
        assert images.shape == (3, 3, 40, 40)
        assert np.array_equal(images[1], picture(1).transpose(2, 0, 1))
        assert skipped.items == [
            ("c.png", "image broken"),
            ("gone.png", "image missing"),
            ("../in/a.png", "image missing"),
        ]
    member = 512 + -(-len(stream.getvalue()) // 512) * 512
    cut = (tmp_path / "in" / "s.tar").read_bytes()[:member]  # without its end mark
    for damaged in (b"\x01" * 700, cut):
        (tmp_path / "in" / "t.tar").write_bytes(damaged)
        with pytest.raises(DataError, match=r"t\.tar is damaged"):
            ImageStore(tmp_path / "in")


def test_bare_names_are_found_below_where_one_file_has_them(tmp_path: Path) -> None:
    for name in ("lake/lake_1.png", "lake/x.png", "port/x.png"):
        save(tmp_path / name, picture(0))
    store = ImageStore(tmp_path)
    found = store.find("lake_1.png")
    assert found is not None and found.file == tmp_path / "lake" / "lake_1.png"
    assert store.find("x.png") is None and store.find("port/x.png") is not None
    with tarfile.open(tmp_path / "s.tar", "w") as archive:
        for name in ("a/y.png", "b/y.png", "z.png", "b/z.png", "a/w.png"):
            archive.add(tmp_path / "lake" / "x.png", name)
    store = ImageStore(tmp_path)
    assert store.find("n" * 5000) is None and store.find("a\0b") is None
    assert store.find("y.png") is None and store.find("w.png") is not None
    root, deep = store.find("z.png"), store.find("b/z.png")
    assert root is not None and deep is not None and root.offset != deep.offset


def test_rsicd_of_the_default_model_with_its_translations(rsicd: Path, tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    done = CliRunner().invoke(convert.main, ["rsicd", str(rsicd), "--out", str(out)])
    assert done.exit_code == 0, done.output
    records, skipped = read_records(out)
    scenes = load_rsicd(rsicd)
    assert [r.image for r in records] == [s.image for s in scenes] and not skipped.items
    translated = 0
    for record, scene in zip(records, scenes):
        assert record.captions["en"] == [" ".join(c.en.split()) for c in scene.captions]
        assert record.split == scene.split
        for k, caption in enumerate(scene.captions):
            for language, text in caption.translations.items():
                assert record.captions[language][k] == text
                translated += 1
    assert translated


def test_a_part_of_train_becomes_val(tmp_path: Path) -> None:
    rows = [
        {"filename": f"{i}.tif", "split": "train" if i % 4 else "test", "sentences": [{"raw": "x"}]}
        for i in range(800)
    ]
    (tmp_path / "d.json").write_text(json.dumps({"images": rows}))
    out = tmp_path / "c.jsonl"
    arguments = ["rsitmd", str(tmp_path / "d.json"), "--out", str(out), "--val", "0.1"]
    assert CliRunner().invoke(convert.main, arguments).exit_code == 0
    splits = [r.split for r in read_records(out)[0]]
    assert splits.count("test") == 200 and 40 < splits.count("val") < 80


def test_json_layouts(tmp_path: Path) -> None:
    path = tmp_path / "dataset.json"
    rows = [
        {"filename": "airport_1.jpg", "split": "train", "sentences": [{"raw": " a  plane ."}]},
        {"filename": "7.tif", "split": "test", "sentences": [{"raw": "x"}, {"raw": ""}]},
        {"filename": "8.tif", "split": "restval", "sentences": [{"raw": "x"}]},
        {"split": "train"},
    ]
    path.write_text(json.dumps({"images": rows}))
    out = tmp_path / "c.jsonl"
    done = CliRunner().invoke(convert.main, ["rsicd", str(path), "--out", str(out)])
    assert done.exit_code == 0 and "unknown split (8.tif)" in done.output
    table = (tmp_path / "c.skipped.tsv").read_text("utf-8").splitlines()
    assert table[1:] == [
        "rsicd\t8.tif\tunknown split",
        "rsicd\timage 3\tno filename, split or sentences",
    ]
    records, _ = read_records(out)
    assert records[0].captions == {"en": ["a plane ."]} and records[0].labels == ["airport"]
    assert records[1].split == "test" and records[1].labels == []
    nwpu = {"lake": [{"filename": "lake_1.jpg", "split": "val", "raw": "a", "raw_1": "b"}, {}]}
    path.write_text(json.dumps(nwpu))
    found, skipped = convert.from_nwpu(path)
    assert found == [Record("lake_1.jpg", {"en": ["a", "b"]}, "val", ["lake"])]
    assert skipped.items == [("lake 1", "no filename or split")]
    done = CliRunner().invoke(convert.main, ["ucm", str(path), "--out", str(out)])
    assert done.exit_code == 1 and "is it of this layout" in done.output


def test_folders_become_captions_in_ten_languages(tmp_path: Path) -> None:
    for name in ("TennisCourt/a.png", "odd_place/b.PNG", "odd_place/c.txt"):
        (tmp_path / "set" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "set" / name).write_bytes(b"")
    records, skipped = convert.from_folders(tmp_path / "set")
    assert [r.image for r in records] == ["TennisCourt/a.png", "odd_place/b.PNG"]
    assert len(records[0].captions) == 10 and "Tennisplatz" in records[0].captions["de"][0]
    assert set(records[1].captions) == {"en"} and "odd place" in records[1].captions["en"][0]
    assert skipped.items == [("odd_place/c.txt", "no image")]
    names = tmp_path / "names.json"
    names.write_text(json.dumps({"odd_place": {"en": "a place", "ru": "место"}}))
    records, _ = convert.from_folders(tmp_path / "set", names)
    assert set(records[1].captions) == {"en", "ru"}
    names.write_text(json.dumps({"a": {"en": "x"}, "b": {"en": "x"}}))
    with pytest.raises(DataError, match=r"b and a have the same name 'x' \(en\)"):
        convert.from_folders(tmp_path / "set", names)
    names.write_text('{"a": {"en": "x", "de": "z"}, "b": {"en": "y", "de": "z"}}')
    with pytest.raises(DataError, match=r"the same name 'z' \(de\)"):
        convert.from_folders(tmp_path / "set", names)
    names.write_text('{"a": {"en": "x"}, "a": {"en": "y"}}')
    with pytest.raises(DataError, match=r"names.json: 'a' stands there twice"):
        convert.from_folders(tmp_path / "set", names)
    for name in ("TennisCourt", "odd_place"):
        names.write_text("{}")
        (tmp_path / "twice" / name).mkdir(parents=True)
    (tmp_path / "twice" / "tennis_court").mkdir()
    with pytest.raises(DataError, match="TennisCourt and tennis_court are both called"):
        convert.from_folders(tmp_path / "twice")
    # Classes of EuroSAT and AID have their names in ten languages from the shipped lists.
    for label in ("AnnualCrop", "SeaLake", "StorageTanks", "BareLand", "DenseResidential"):
        assert len(convert.class_names(label, {})) == 10, label
    assert convert.class_names("RailwayStation", {})["de"] == "Bahnhof"
    assert convert.class_names("SeaLake", {"SeaLake": {"en": "water"}}) == {"en": "water"}
    splits = [convert.split_of(str(i)) for i in range(2000)]
    assert 0.75 < splits.count("train") / 2000 < 0.85


def test_repeated_pictures_leave_training(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    save(first / "a.png", picture(0))
    save(first / "b.png", picture(1))
    save(first / "flat.png", np.full((40, 40, 3), 60, np.uint8))
    save(second / "copy.jpg", picture(0, 48), quality=70)
    turned = view(picture(1).transpose(2, 0, 1)[None], 5)[0].transpose(1, 2, 0)
    save(second / "turned.png", turned)
    save(second / "flat.png", np.full((40, 40, 3), 160, np.uint8))
    write_records(
        [
            Record("a.png", {"en": ["a"]}),
            Record("b.png", {"en": ["b"]}, "test"),
            Record("flat.png", {"en": ["f"]}),
            Record("gone.png", {"en": ["g"]}),
        ],
        first / "c.jsonl",
    )
    write_records(
        [
            Record("copy.jpg", {"en": ["x"]}, "val"),
            Record("turned.png", {"en": ["x"]}, "train"),
            Record("flat.png", {"en": ["x"]}, "test"),
        ],
        second / "c.jsonl",
    )
    out, drops = tmp_path / "c.jsonl", tmp_path / "drops.csv"
    arguments = [str(first / "c.jsonl"), str(second / "c.jsonl"), "--out", str(out)]
    done = CliRunner().invoke(dedupe.main, [*arguments, "--drops", str(drops)])
    assert done.exit_code == 0, done.output
    assert "skipped gone.png" in done.output
    kept = [r.image for r in read_records(out)[0]]
    assert kept == ["one/b.png", "one/flat.png", "two/copy.jpg", "two/flat.png"]
    lines = drops.read_text().splitlines()
    assert lines[1].startswith("one/a.png,train,two/copy.jpg,val,")
    assert lines[2].startswith("two/turned.png,train,one/b.png,test,")
