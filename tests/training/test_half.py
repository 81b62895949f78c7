"""The fp16 variant of a package: added, checked, refused where it makes no sense."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine.device import make_session
from terraseek.engine.encoder import ImageEncoder
from terraseek.engine.package import load_package
from terraseek.training import half
from terraseek.training.errors import ExportError

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "data" / "tiny-model"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "model"))


def test_a_package_gets_its_variant(copy: Path) -> None:
    before = load_package(copy)
    made = half.add_half(copy)
    assert made.image.variants == {"default": "image.onnx", "fp16": half.NAME}
    assert made.files["image.onnx"] == before.files["image.onnx"]  # indexes stay valid
    blank = np.zeros((1, 3, 32, 32), np.uint8)
    assert ImageEncoder(made, "cpu").variant == "image.onnx"
    assert ImageEncoder(made, "cpu").encode(blank).dtype == np.float32
    assert half.add_half(copy).hash == made.hash  # again gives the same


def test_quantised_operators_are_refused(tmp_path: Path) -> None:
    from onnx import TensorProto, helper

    node = helper.make_node("DynamicQuantizeLinear", ["x"], ["y", "scale", "zero"])
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n"])
    y = helper.make_tensor_value_info("y", TensorProto.UINT8, ["n"])
    graph = helper.make_graph([node], "g", [x], [y])
    (tmp_path / "q.onnx").write_bytes(helper.make_model(graph).SerializeToString())
    with pytest.raises(ExportError, match="quantised"):
        half.to_half(tmp_path / "q.onnx", tmp_path / "half.onnx")


def test_the_shipped_image_tower_has_one(tmp_path: Path) -> None:
    """Its weights are 8 bits wide, its operators are not."""
    source = ROOT / "resources" / "models" / "terraseek-mini" / "image.onnx"
    half.to_half(source, tmp_path / "half.onnx")
    assert half.lowest_cosine(source, tmp_path / "half.onnx", 224, 4) > half.LOWEST_COSINE


def test_what_differs_too_much_is_not_written(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half, "lowest_cosine", lambda *_: 0.9)
    with pytest.raises(ExportError, match="differ too much"):
        half.add_half(copy)
    assert not (copy / half.NAME).exists() and "fp16" not in load_package(copy).image.variants


def test_a_variant_that_is_there_survives_a_failure(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = half.add_half(copy).files[half.NAME]
    monkeypatch.setattr(half, "lowest_cosine", lambda *_: 0.9)
    with pytest.raises(ExportError, match="differ too much"):
        half.add_half(copy)
    assert load_package(copy, verify=True).files[half.NAME] == good
    assert not list(copy.glob(".*"))


def test_eight_bit_weights_alone_are_no_hindrance(tmp_path: Path) -> None:
    """DequantizeLinear on weights is not a quantised operator."""
    from onnx import TensorProto, helper

    weights = np.arange(-8, 8, dtype=np.int8).reshape(4, 4)
    nodes = [
        helper.make_node("DequantizeLinear", ["w", "s"], ["f"]),
        helper.make_node("MatMul", ["x", "f"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 4])],
        [
            helper.make_tensor("w", TensorProto.INT8, [4, 4], weights.tobytes(), raw=True),
            helper.make_tensor("s", TensorProto.FLOAT, [], [0.5]),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    (tmp_path / "w.onnx").write_bytes(model.SerializeToString())
    half.to_half(tmp_path / "w.onnx", tmp_path / "half.onnx")
    x = np.ones((1, 4), np.float32)
    (y,) = make_session(tmp_path / "half.onnx").run(["y"], {"x": x})
    assert np.allclose(y, x @ (weights * 0.5))
