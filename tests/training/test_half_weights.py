"""Weights stored in float16: what comes out, what stays, and that a session opens them once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from terraseek.training.half_weights import store_fp16


def _graph(table: np.ndarray, weight: np.ndarray, huge: np.ndarray) -> onnx.ModelProto:
    """Rows of a table, times a weight, plus a row that may not fit into float16."""
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["rows"]),
        helper.make_node("MatMul", ["rows", "weight"], ["product"]),
        helper.make_node("Add", ["product", "huge"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["n"])],
        [helper.make_tensor_value_info(x, TensorProto.FLOAT, ["n", 32]) for x in ("product", "y")],
        [
            numpy_helper.from_array(a, n)
            for n, a in (("table", table), ("weight", weight), ("huge", huge))
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def test_weights_are_rounded_and_nothing_else(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    table, weight = (rng.normal(size=s).astype(np.float32) for s in ((200, 64), (64, 32)))
    huge = np.full((1, 32), 1e6, np.float32)  # above the largest float16
    model = _graph(table, weight, huge)
    before = len(model.SerializeToString())
    assert store_fp16(model, smallest=16) == 2
    onnx.checker.check_model(model, full_check=True)
    assert len(model.SerializeToString()) < 0.55 * before
    kinds = {t.name: t.data_type for t in model.graph.initializer}
    assert kinds["huge"] == TensorProto.FLOAT and "table" not in kinds
    ids = np.array([3, 0, 199, 3], np.int64)
    options = ort.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "opened.onnx")
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
    session = ort.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    product, y = session.run(None, {"ids": ids})
    rounded = [a.astype(np.float16).astype(np.float32) for a in (table, weight)]
    assert np.allclose(product, rounded[0][ids] @ rounded[1], atol=1e-5)
    assert np.array_equal(y, product + huge)
    # Opened, the product has its weight in float32; of the table only rows are cast.
    opened = onnx.load(tmp_path / "opened.onnx").graph
    assert [n.op_type for n in opened.node].count("Cast") == 1
    assert {t.data_type for t in opened.initializer if list(t.dims) == [200, 64]} == {
        TensorProto.FLOAT16
    }
    assert {t.data_type for t in opened.initializer if list(t.dims) == [64, 32]} == {
        TensorProto.FLOAT
    }


def test_small_weights_stay(tmp_path: Path) -> None:
    model = _graph(
        np.ones((8, 4), np.float32), np.ones((4, 32), np.float32), np.ones((1, 32), np.float32)
    )
    before = model.SerializeToString()
    assert store_fp16(model) == 0 and model.SerializeToString() == before
