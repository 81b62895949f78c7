"""Write resources/search/scores.onnx: float16 embeddings times float32 queries, in float32.

numpy's float16 to float32 conversion is ten times slower than ONNX Runtime's, and the
engine itself does not depend on the ``onnx`` package. Run: python scripts/make_score_graph.py
"""

from pathlib import Path

import onnx
from onnx import TensorProto, helper

OUT = Path(__file__).resolve().parent.parent / "resources" / "search" / "scores.onnx"


def main() -> None:
    graph = helper.make_graph(
        [
            helper.make_node("Cast", ["embeddings"], ["wide"], to=TensorProto.FLOAT),
            helper.make_node("MatMul", ["wide", "queries"], ["scores"]),
        ],
        "scores",
        [
            helper.make_tensor_value_info("embeddings", TensorProto.FLOAT16, ["n", "d"]),
            helper.make_tensor_value_info("queries", TensorProto.FLOAT, ["d", "k"]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", "k"])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.checker.check_model(model)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(model.SerializeToString())


if __name__ == "__main__":
    main()
