"""A package with ViT-B/32 (Dosovitskiy et al. 2021, as CLIP's) and random weights.

For measuring speed alone: as large and as fast as the real one, made in seconds without
torch or a download. The text tower is that of the tests' tiny model and is never run.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from terraseek.engine.package import write_package

TINY = Path(__file__).resolve().parent.parent / "tests" / "data" / "tiny-model"
#: CLIP's statistics, of values 0 to 255.
MEAN = 255 * np.array([0.48145466, 0.4578275, 0.40821073])
STD = 255 * np.array([0.26862954, 0.26130258, 0.27577711])


class _Graph:
    """Nodes and weights that are added one after another."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []
        self._rng = np.random.default_rng(0)

    def constant(self, array: np.ndarray) -> str:
        from onnx import numpy_helper

        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(array, name))
        return name

    def random(self, *shape: int, scale: float = 0.02) -> str:
        values = self._rng.standard_normal(shape, dtype=np.float32)
        return self.constant(np.float32(scale) * values)

    def op(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        from onnx import helper

        out = f"t{len(self.nodes)}"
        node = helper.make_node(kind, inputs, [out], f"n{len(self.nodes)}", domain=domain)
        node.attribute.extend(helper.make_attribute(k, v) for k, v in attributes.items())
        self.nodes.append(node)
        return out

    def linear(self, x: str, wide: int, out: int) -> str:
        weights = self.random(wide, out, scale=wide**-0.5)
        return self.op("Add", self.op("MatMul", x, weights), self.random(out))

    def norm(self, x: str, width: int) -> str:
        one = self.constant(np.ones(width, np.float32))
        return self.op("LayerNormalization", x, one, self.random(width), epsilon=1e-5)


def image_graph(
    size: int = 224, patch: int = 32, width: int = 768, layers: int = 12, dimension: int = 512,
    fused: bool = True,
) -> Any:  # fmt: skip
    """Image tower as an ONNX model: uint8 (N, 3, S, S) to L2-normalised (N, D).

    ``fused`` uses ONNX Runtime's own attention and GELU; TensorRT knows only the plain ones.
    """
    from onnx import TensorProto, helper

    g, side, heads = _Graph(), size // patch, width // 64
    tokens = side * side + 1
    shape = np.array([1, 3, 1, 1])
    x = g.op("Cast", "image", to=TensorProto.FLOAT)
    x = g.op("Sub", x, g.constant(MEAN.reshape(shape).astype(np.float32)))
    x = g.op("Div", x, g.constant(STD.reshape(shape).astype(np.float32)))
    patches = g.random(width, 3, patch, patch, scale=(3 * patch * patch) ** -0.5)
    x = g.op("Conv", x, patches, kernel_shape=[patch] * 2, strides=[patch] * 2)
    x = g.op("Reshape", x, g.constant(np.array([0, width, tokens - 1])))
    x = g.op("Transpose", x, perm=[0, 2, 1])
    # The class token comes with the positions, on a row of zeros put in front.
    x = g.op("Pad", x, g.constant(np.array([0, 1, 0, 0, 0, 0])))
    x = g.norm(g.op("Add", x, g.random(1, tokens, width)), width)
    for _ in range(layers):
        y = g.norm(x, width)
        q, k, v = (g.linear(y, width, width) for _ in range(3))
        if fused:
            y = g.op("MultiHeadAttention", q, k, v, domain="com.microsoft", num_heads=heads)
        else:
            y = _attention(g, q, k, v, heads)
        x = g.op("Add", x, g.linear(y, width, width))
        y = g.linear(g.norm(x, width), width, 4 * width)
        y = g.op("Gelu", y, domain="com.microsoft") if fused else _gelu(g, y)
        x = g.op("Add", x, g.linear(y, 4 * width, width))
    x = g.op("Gather", x, g.constant(np.array(0)), axis=1)
    x = g.op("MatMul", g.norm(x, width), g.random(width, dimension, scale=width**-0.5))
    g.nodes.append(helper.make_node("LpNormalization", [x], ["image_features"], axis=-1, p=2))
    graph = helper.make_graph(
        g.nodes, "vit",
        [helper.make_tensor_value_info("image", TensorProto.UINT8, ["n", 3, size, size])],
        [helper.make_tensor_value_info("image_features", TensorProto.FLOAT, ["n", dimension])],
        g.weights,
    )  # fmt: skip
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=9)


def _attention(g: _Graph, q: str, k: str, v: str, heads: int) -> str:
    split = g.constant(np.array([0, 0, heads, 64]))
    q, k, v = (g.op("Reshape", t, split) for t in (q, k, v))
    q, v = (g.op("Transpose", t, perm=[0, 2, 1, 3]) for t in (q, v))
    scores = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 2, 3, 1]))
    scores = g.op("Mul", scores, g.constant(np.array(0.125, np.float32)))
    y = g.op("MatMul", g.op("Softmax", scores, axis=-1), v)
    y = g.op("Transpose", y, perm=[0, 2, 1, 3])
    return g.op("Reshape", y, g.constant(np.array([0, 0, 64 * heads])))


def _gelu(g: _Graph, x: str) -> str:
    half, root = (g.constant(np.array(c, np.float32)) for c in (0.5, 2**-0.5))
    one = g.constant(np.array(1.0, np.float32))
    y = g.op("Add", g.op("Erf", g.op("Mul", x, root)), one)
    return g.op("Mul", g.op("Mul", x, y), half)


def make_package(folder: Path, **options: Any) -> Path:
    """Write the package, with its fp16 variant, and return its folder."""
    import onnx
    from terraseek.training.half import NAME, to_half

    folder.mkdir(parents=True)
    model = image_graph(**options)
    onnx.save(model, folder / "image.onnx")
    to_half(folder / "image.onnx", folder / NAME)
    for name in ("text.onnx", "tokenizer.json"):
        shutil.copyfile(TINY / name, folder / name)
    manifest = json.loads((TINY / "model.json").read_text("utf-8"))
    size = model.graph.input[0].type.tensor_type.shape.dim[-1].dim_value
    dimension = model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value
    manifest.update(name="vit-b-32-random", dimension=dimension)
    manifest["image"].update(
        input_size=size, variants={"default": "image.onnx", "fp16": NAME}, gsd_range_m=[0.3, 30.0]
    )
    for key in ("schema", "files"):
        manifest.pop(key)
    write_package(folder, manifest)
    return folder
