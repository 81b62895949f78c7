"""The model package: what is refused, and the tiny one that the tests use."""

import hashlib
import importlib.util
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine.encoder import ImageEncoder, TextEncoder
from terraseek.engine.errors import ModelPackageError
from terraseek.engine.messages import LANGUAGES
from terraseek.engine.package import MANIFEST, SCHEMA, load_package, parse_manifest

ROOT = Path(__file__).resolve().parent.parent.parent
ROOFS = {
    "en": "a red roof",
    "pt": "um telhado vermelho",
    "es": "un tejado rojo",
    "fr": "un toit rouge",
    "de": "ein rotes Dach",
    "nl": "een rood dak",
    "it": "un tetto rosso",
    "zh": "红色屋顶",
    "ko": "빨간 지붕",
    "ru": "красная крыша",
}
COLOURS = [(215, 25, 25), (25, 150, 25), (25, 50, 215), (250, 250, 250), (5, 5, 5)]


@pytest.fixture
def copy(tiny_model, tmp_path):
    target = tmp_path / "model"
    shutil.copytree(tiny_model, target)
    return target


def change(folder, path, value):
    manifest = folder / MANIFEST
    data = json.loads(manifest.read_text("utf-8"))
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    if value is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    manifest.write_text(json.dumps(data), "utf-8")
    return folder


def test_the_tiny_package(tiny_model):
    package = load_package(tiny_model)
    assert package.hash == hashlib.sha256((package.path / MANIFEST).read_bytes()).hexdigest()
    assert tuple(package.languages) == LANGUAGES and package.bytes < 40_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_red_roofs_in_every_language(tiny_model, language):
    package = load_package(tiny_model)
    images = np.stack([np.broadcast_to(np.uint8(c)[:, None, None], (3, 32, 32)) for c in COLOURS])
    scores = ImageEncoder(package, "cpu").encode(images) @ TextEncoder(package).encode(
        ROOFS[language]
    )
    assert scores.argmax() == 0 and scores[0] > 0.9 and scores[1:].max() < 0.2


def test_an_embedding_does_not_depend_on_its_batch(tiny_model):
    session = ImageEncoder(load_package(tiny_model), "cpu")._session
    images = np.random.default_rng(0).integers(0, 256, (24, 3, 32, 32), dtype=np.uint8)
    whole = session.run(None, {"image": images})[0]
    for size in (1, 5, 8):
        parts = [session.run(None, {"image": images[k : k + size]})[0] for k in range(0, 24, size)]
        assert np.array_equal(np.concatenate(parts), whole)


def test_the_script_makes_the_same_bytes(tiny_model, tmp_path):
    pytest.importorskip("onnx")
    spec = importlib.util.spec_from_file_location("make", ROOT / "scripts" / "make_tiny_model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.main(tmp_path / "again")
    for path in sorted(Path(tiny_model).iterdir()):
        if path.suffix != ".json":  # tokenizers writes its file anew in each version
            assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.parametrize(
    "path,value,message",
    [
        (["schema"], "2.0", "schema '2.0'"),
        (["schema"], ..., "schema"),
        (["schema"], 1, "type"),
        (["name"], "../evil", "name"),
        (["dimension"], 0, "range"),
        (["dimension"], "16", "type"),
        (["dimension"], True, "type"),
        (["logit_scale"], None, "type"),
        (["image", "input_size"], 10**6, "range"),
        (["image", "variants"], {}, "default"),
        (["image", "variants", "default"], "/etc/passwd", "may not be used"),
        (["image", "variants", "default"], "../image.onnx", "may not be used"),
        (["image", "variants", "default"], "other.onnx", "sha256"),
        (["image", "bands"], ["red"], "three bands"),
        (["image", "gsd_range_m"], [3, 1], "rising"),
        (["text", "prompts"], {"en": ["no place"]}, "templates"),
        (["files", "NOTICE", "sha256"], "abc", "sha256"),
        (["files", "NOTICE", "bytes"], -1, "negative"),
        (["files", "NOTICE"], 5, "object"),
        (["files", "missing.txt"], {"sha256": "0" * 64, "bytes": 1}, "lacks the file"),
    ],
)
def test_wrong_manifests(copy, path, value, message):
    with pytest.raises(ModelPackageError, match=message) as caught:
        load_package(change(copy, path, value))
    assert "\n" not in str(caught.value)


def test_a_newer_minor_schema_is_read(copy):
    major = SCHEMA.split(".")[0]
    change(copy, ["schema"], f"{major}.9")
    assert load_package(change(copy, ["new_field"], {"a": 1})).name == "tiny-colours"


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"null"])
def test_no_json(tmp_path, raw):
    with pytest.raises(ModelPackageError):
        parse_manifest(raw, tmp_path)


def test_changed_and_missing_files(copy):
    image = copy / "image.onnx"
    raw = bytearray(image.read_bytes())
    raw[-1] ^= 1
    image.write_bytes(raw)
    with pytest.raises(ModelPackageError, match=r"image\.onnx .*does not match"):
        load_package(copy)
    image.unlink()
    with pytest.raises(ModelPackageError, match=r"lacks the file image\.onnx"):
        load_package(copy)
    (copy / MANIFEST).unlink()
    with pytest.raises(ModelPackageError, match="not a model package"):
        load_package(copy)


def test_a_file_that_the_manifest_does_not_name(copy):
    """A graph could keep its weights in it, and no sha256 would stand for them."""
    (copy / "weights.bin").write_bytes(b"0" * 16)
    with pytest.raises(ModelPackageError, match=r"holds 'weights\.bin'"):
        load_package(copy)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("logit_scale",), 10**400),
        (("image", "gsd_range_m"), [1, 10**400]),
        (("image", "gsd_range_m"), [-5, -1]),
        (("image", "gsd_range_m"), [0, 1]),
        (("image", "value_range"), [True, 3]),
        (("languages",), {"en": "good"}),
        (("languages",), {"en": {"figure": "high"}}),
    ],
)
def test_numbers_that_cannot_be(copy, path, value):
    with pytest.raises(ModelPackageError):
        load_package(change(copy, path, value))


def test_a_tokenizer_that_panics(copy):
    """Its Rust code ends in a panic, which is no Exception."""
    data = json.loads((copy / "tokenizer.json").read_text("utf-8"))
    data["normalizer"] = {"type": "Precompiled", "precompiled_charsmap": "AAAAAA=="}
    raw = json.dumps(data).encode()
    (copy / "tokenizer.json").write_bytes(raw)
    entry = {"sha256": hashlib.sha256(raw).hexdigest(), "bytes": len(raw)}
    package = load_package(change(copy, ("files", "tokenizer.json"), entry))
    with pytest.raises(ModelPackageError, match="tokenizer"):
        TextEncoder(package).encode("a red roof")
