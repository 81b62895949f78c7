"""Model packages made to harm: graphs that read other files, tokenizers that explode."""

import base64
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, numpy_helper
from terraseek.engine import package, tokenizer_check
from terraseek.engine.encoder import ImageEncoder, TextEncoder
from terraseek.engine.errors import ModelPackageError

MODEL = Path(__file__).resolve().parent.parent / "data" / "tiny-model"
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "models"


@pytest.fixture
def copy(tmp_path):
    return shutil.copytree(MODEL, tmp_path / "model")


def packed(folder):
    """The folder as a package whose sha256 are right: an attacker writes those as well."""
    manifest = json.loads((folder / "model.json").read_text("utf-8"))
    (folder / "model.json").unlink()
    for name in ("schema", "files"):
        manifest.pop(name)
    return package.write_package(folder, manifest)


def with_external_data(folder, location):
    """Move the first weights of the image tower into a file of its own; returns their bytes."""
    model = onnx.load(folder / "image.onnx")
    tensor = model.graph.initializer[0]
    raw = numpy_helper.to_array(tensor).tobytes()
    for field in ("raw_data", "float_data", "int64_data"):
        tensor.ClearField(field)
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", "0"), ("length", str(len(raw)))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
    (folder / "image.onnx").write_bytes(model.SerializeToString())
    return raw


@pytest.mark.parametrize("how", ["above", "absolute", "through a folder", "a link"])
def test_a_graph_reads_no_file_outside_its_folder(copy, tmp_path, how):
    secret = tmp_path / "secret.bin"
    location = {
        "above": "../secret.bin",
        "absolute": str(secret),
        "through a folder": "x/../../secret.bin",
        "a link": "weights.bin",
    }[how]
    secret.write_bytes(with_external_data(copy, location))
    if how == "a link":
        (copy / "weights.bin").symlink_to(secret)
    if how == "through a folder":
        (copy / "x").mkdir()
    made = packed(copy)
    with pytest.raises(ModelPackageError):
        ImageEncoder(made, "cpu")


def test_weights_in_a_file_of_the_package_are_read(copy):
    blank = np.zeros((1, 3, 32, 32), np.uint8)
    plain = ImageEncoder(package.load_package(MODEL), "cpu").encode(blank)
    raw = with_external_data(copy, "weights.bin")
    (copy / "weights.bin").write_bytes(raw)
    assert np.array_equal(ImageEncoder(packed(copy), "cpu").encode(blank), plain)
    (copy / "weights.bin").write_bytes(bytes(len(raw)))
    with pytest.raises(ModelPackageError, match="sha256"):
        package.load_package(copy)


def replace(content="aaaaaaaaaa", **pattern):
    return {"type": "Replace", "pattern": pattern or {"String": "a"}, "content": content}


def precompiled(text):
    raw = (4).to_bytes(4, "little") + b"\0\0\0\0" + text + b"\0"
    return {"type": "Precompiled", "precompiled_charsmap": base64.b64encode(raw).decode()}


def sequence(*steps):
    return {"type": "Sequence", "normalizers": list(steps)}


def untyped(step):
    """The library takes a step without a type for one of the type that has its fields."""
    return {name: value for name, value in step.items() if name != "type"}


TEMPLATE = {
    "type": "TemplateProcessing",
    "single": [
        {"SpecialToken": {"id": "x", "type_id": 0}},
        {"Sequence": {"id": "A", "type_id": 0}},
    ],
    "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}],
    "special_tokens": {"x": {"id": "x", "ids": [1] * 10_000, "tokens": ["x"] * 10_000}},
}


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("normalizer", sequence(*[replace()] * 9)),
        ("normalizer", sequence(sequence(*[replace()] * 5), sequence(replace("b" * 1000)))),
        ("normalizer", sequence(*[replace("b", Regex="")] * 40)),
        ("normalizer", precompiled(b"x" * 1_000_000)),
        ("normalizer", sequence(*[{"type": "ByteLevel"}] * 60)),
        ("normalizer", sequence(replace("x" * 100_000))),
        ("pre_tokenizer", {"type": "Sequence", "pretokenizers": [{"type": "ByteLevel"}] * 60}),
        ("normalizer", sequence(*[untyped(replace())] * 9)),
        ("normalizer", untyped(sequence(*[replace()] * 9))),
        ("normalizer", sequence(*[{**replace(), "type": "Unknown"}] * 9)),
        ("normalizer", sequence({"type": "Prepend", "prepend": "b" * 100_000})),
        ("post_processor", TEMPLATE),
        ("post_processor", untyped(TEMPLATE)),
        ("post_processor", {**TEMPLATE, "single": TEMPLATE["single"][1:] * 1000}),
        ("normalizer", []),
        ("normalizer", {"type": "Replace"}),
        ("normalizer", {"type": "Precompiled", "precompiled_charsmap": "no base64"}),
        ("post_processor", {"type": "TemplateProcessing"}),
    ],
)
def test_tokenizers_that_explode_are_refused(copy, part, value):
    data = json.loads((copy / "tokenizer.json").read_text("utf-8"))
    (copy / "tokenizer.json").write_text(json.dumps({**data, part: value}), "utf-8")
    with pytest.raises(ModelPackageError, match="no usable tokenizer"):
        TextEncoder(packed(copy))


def test_a_tokenizer_that_names_a_part_twice_is_refused(copy):
    text = (copy / "tokenizer.json").read_text("utf-8").rstrip().removesuffix("}")
    (copy / "tokenizer.json").write_text(text + ', "normalizer": null}', "utf-8")
    with pytest.raises(ModelPackageError, match="no usable tokenizer"):
        TextEncoder(packed(copy))


@pytest.mark.parametrize("raw", [b"[" * 1_000_000, b"[]", b"1", b"", b"\xff", b'{"normalizer": 3}'])
def test_what_is_no_tokenizer_is_refused(copy, raw):
    (copy / "tokenizer.json").write_bytes(raw)
    with pytest.raises(ModelPackageError, match="no usable tokenizer"):
        TextEncoder(packed(copy))


def test_a_tokenizer_that_is_too_large_is_not_read(copy, monkeypatch):
    monkeypatch.setattr(tokenizer_check, "MAX_BYTES", 100)
    with pytest.raises(ModelPackageError, match="far too large"):
        TextEncoder(package.load_package(copy))


def test_tokenizers_in_use_are_read():
    for path in [*SHIPPED.glob("*/tokenizer.json"), MODEL / "tokenizer.json"]:
        tokenizer_check.check_tokenizer(path)


STEPS = st.recursive(
    st.sampled_from(
        [
            {"type": "NFKC"}, {"type": "Lowercase"}, {"type": "ByteLevel"}, {"type": "Strip"},
            replace(), replace("", Regex="b+"), replace("é" * 7, Regex=""),
            replace("ab", Regex="(a|b)*"),
            {"type": "Prepend", "prepend": "xy"}, {"type": "Strip", "strip_left": True},
        ]
    ),
    lambda inner: st.builds(lambda steps: sequence(*steps), st.lists(inner, max_size=4)),
    max_leaves=8,
)  # fmt: skip


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_any_normaliser_is_refused_or_ends_soon(tmp_path_factory, step):
    folder = shutil.copytree(MODEL, tmp_path_factory.mktemp("t") / "model")
    data = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    (folder / "tokenizer.json").write_text(json.dumps({**data, "normalizer": step}), "utf-8")
    try:
        vector = TextEncoder(packed(folder)).encode("aé b" * 200)
    except ModelPackageError:
        return
    assert np.isfinite(vector).all()
