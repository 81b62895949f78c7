import numpy as np
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper, numpy_helper
from terraseek.training.errors import ExportError
from terraseek.training.quantise import dequantise_q4, quantise_q4, store_int8


def test_four_bit_weights_return_to_the_same_numbers() -> None:
    rng = np.random.default_rng(0)
    codes = rng.integers(0, 16, (6, 64)).astype(np.uint8)
    codes[:, ::32] = 0  # every block holds the extreme, as Q4_0 makes it
    scales = rng.normal(size=(6, 2)).astype(np.float16).astype(np.float32)
    weights = dequantise_q4(codes, scales)
    again, found = quantise_q4(weights)
    assert np.array_equal(dequantise_q4(again, found), weights)


def test_four_bits_are_near() -> None:
    weights = np.random.default_rng(1).normal(size=(8, 128)).astype(np.float32)
    near = dequantise_q4(*quantise_q4(weights))
    cosine = (weights * near).sum() / np.linalg.norm(weights) / np.linalg.norm(near)
    assert cosine > 0.99


def test_zeros_stay_zero_and_odd_widths_are_refused() -> None:
    assert (dequantise_q4(*quantise_q4(np.zeros((2, 32), np.float32))) == 0).all()
    with pytest.raises(ExportError, match="multiple of 32"):
        quantise_q4(np.zeros((2, 30), np.float32))


def test_small_convolutions_keep_sixteen_bits() -> None:
    rng = np.random.default_rng(2)
    small, large = rng.normal(size=(16, 3, 3, 3)), rng.normal(size=(32, 16, 3, 3))
    weights = {"small": small.astype(np.float32), "large": large.astype(np.float32)}
    nodes = [
        helper.make_node("Conv", ["x", "small"], ["y"]),
        helper.make_node("Conv", ["y", "large"], ["z"]),
    ]
    shape = [None, 3, 8, 8]
    graph = helper.make_graph(
        nodes,
        "two",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("z", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(v, k) for k, v in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    assert store_int8(model, smallest=1, half=16 * 27) == 1
    stored = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    assert stored["small.half"].dtype == np.float16 and stored["large.int8"].dtype == np.int8
    step = np.abs(weights["large"]).max((1, 2, 3), keepdims=True) / 127
    assert np.array_equal(stored["large.scale"], step)
    assert np.allclose(stored["large.int8"] * step, weights["large"], atol=step.max() / 2 + 1e-6)
    assert np.allclose(stored["small.half"], weights["small"], rtol=1e-3)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    assert session.run(None, {"x": np.ones((1, 3, 8, 8), np.float32)})[0].shape == (1, 32, 4, 4)
