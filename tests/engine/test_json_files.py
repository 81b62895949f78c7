"""JSON of strangers: limited in bytes and in what it holds, wherever it is read."""

import json
import os
import tracemalloc

import pytest
from terraseek.engine import detectors, json_files, recipe
from terraseek.engine.cli.search_values import Example, Names
from terraseek.engine.errors import ModelPackageError, TerraSeekError
from terraseek.engine.evaluation import queries
from terraseek.engine.index import read_manifest
from terraseek.engine.labels import classes
from terraseek.engine.labels.reference import read_mapping
from terraseek.engine.package import load_package
from terraseek.engine.tokenizer_check import check_tokenizer


def test_files_are_read_up_to_their_limit(tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(b"\xef\xbb\xbf" + '{"ü": [1, 2]}'.encode())
    assert json_files.read(path, path.stat().st_size) == {"ü": [1, 2]}
    with pytest.raises(json_files.TooLarge):
        json_files.read(path, path.stat().st_size - 1)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="has no such device")
def test_a_file_without_an_end_is_not_read_to_it():
    with pytest.raises(json_files.TooLarge):
        json_files.read_bytes("/dev/zero", 1 << 20)


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '{"a":' * 200_000 + "1" + "}" * 200_000, "[1,]", "", '"\ud800', "[1] [2]"],
)
def test_what_is_no_json_is_a_value_error(text):
    with pytest.raises(ValueError):
        json_files.parse(text)
    with pytest.raises(ValueError):
        json_files.parse(text.encode("utf-8", "surrogatepass"))


def test_a_tokenizer_of_empty_objects_takes_little_more_than_its_size(tmp_path):
    """Parsed it would take 24 times as much: 40 MB of it a gigabyte."""
    path = tmp_path / "tokenizer.json"
    path.write_bytes(b'{"x":[' + b"{}," * 13_000_000 + b"{}]}")
    tracemalloc.start()
    try:
        with pytest.raises(ModelPackageError, match="far too large"):
            check_tokenizer(path)
        assert tracemalloc.get_traced_memory()[1] < 4 * path.stat().st_size
    finally:
        tracemalloc.stop()


def test_many_values_without_objects_are_counted_as_well():
    with pytest.raises(json_files.TooLarge):
        json_files.parse("[" + "1," * json_files.MAX_VALUES + "1,1]")


def test_nested_values_are_counted_and_not_their_depth_alone():
    lists = "[" + ",".join(["[[],[]]"] * (json_files.MAX_CONTAINERS // 3)) + "]"
    with pytest.raises(json_files.TooLarge):
        json_files.parse(lists + "[]")


READERS = {
    "model.json": lambda p: load_package(p.parent),
    "manifest.json": lambda p: read_manifest(p.parent),
    "tokenizer.json": check_tokenizer,
    "detector.json": lambda p: detectors.read(str(p), None),
    "recipe.json": lambda p: recipe.read(str(p)),
    "queries.json": lambda p: queries.read_queries(str(p), ["water"]),
    "classes.json": lambda p: classes.load(str(p)),
    "mapping.json": lambda p: read_mapping(str(p), None),
}


@pytest.mark.parametrize("kind", ["many", "deep", "long", "bytes"])
@pytest.mark.parametrize("name", READERS)
def test_every_reader_is_limited_and_says_so_in_one_line(tmp_path, monkeypatch, name, kind):
    if kind != "deep":
        monkeypatch.setattr(json_files, "MAX_CONTAINERS", 1000)
    monkeypatch.setattr(json_files, "MAX_VALUES", 5000)
    path = tmp_path / name
    path.write_bytes(
        {
            "many": b'{"x": [' + b"{}," * 1000 + b"{}]}",
            "deep": b"[" * 100_000 + b"]" * 100_000,
            "long": b'{"x": [' + b"1," * 6000 + b"1]}",
            "bytes": b'{"x": "\xff"}',
        }[kind]
    )
    plain, parsed = json.loads, []
    monkeypatch.setattr(
        json_files.json, "loads", lambda *a, **k: parsed.append(1) or plain(*a, **k)
    )
    with pytest.raises(TerraSeekError) as caught:
        READERS[name](path)
    assert "\n" not in str(caught.value)
    if kind in ("many", "long"):
        assert not parsed  # counted first


@pytest.mark.parametrize("value", ["polygon:{}", "@{}"])
def test_files_of_options_are_limited_too(tmp_path, monkeypatch, value):
    from click import UsageError
    from terraseek.engine.cli import search_values

    path = tmp_path / "x.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [[[0, 0]] * 200]}))
    monkeypatch.setattr(search_values, "MAX_BYTES", 100)
    kind = Names() if value.startswith("@") else Example()
    with pytest.raises(UsageError):
        kind.convert(value.format(path), None, None)
