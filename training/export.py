"""Export the towers to ONNX with the names that the model package wants."""

from __future__ import annotations

import copy
import io
import warnings
from contextlib import redirect_stdout
from pathlib import Path

import onnx
import torch
from torch import nn

from . import quantise
from .errors import ExportError
from .towers import ImageTower, TextTower
from .trunk import Trunk

OPSET = 18


def _export(
    tower: nn.Module,
    inputs: tuple[torch.Tensor, ...],
    names: list[str],
    outputs: list[str],
    shapes: tuple[dict[int, torch.export.Dim], ...],
) -> onnx.ModelProto:
    tower = copy.deepcopy(tower).eval().requires_grad_(False)
    with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            tower,
            inputs,
            dynamo=True,
            opset_version=OPSET,
            external_data=False,
            input_names=names,
            output_names=outputs,
            dynamic_shapes=shapes,
            verbose=False,
        )
    if program is None:
        raise ExportError("torch.onnx gave no model.")
    model = program.model_proto
    del model.graph.value_info[:]
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    return model


def export_image(tower: ImageTower, *, int8: bool = True, half: int = 0) -> onnx.ModelProto:
    """Return the image graph: ``image`` uint8 (N, 3, S, S) -> ``image_features`` (N, D).

    With ``int8`` weights are stored in 8 bits, convolutions of up to ``half`` weights in 16.
    """
    side = tower.trunk.side
    example = torch.randint(0, 256, (2, 3, side, side), dtype=torch.uint8)
    n = torch.export.Dim("batch", min=1, max=4096)
    model = _export(tower, (example,), ["image"], ["image_features"], ({0: n},))
    if int8:
        quantise.store_int8(model, half=half)
    return model


def export_trunk(trunk: Trunk) -> onnx.ModelProto:
    """Return the frozen trunk: ``image`` -> ``tokens``, ``features``; for caching only."""
    example = torch.randint(0, 256, (2, 3, trunk.side, trunk.side), dtype=torch.uint8)
    n = torch.export.Dim("batch", min=1, max=4096)
    return _export(trunk, (example,), ["image"], ["tokens", "features"], ({0: n},))


def export_text(tower: TextTower, *, bits4: bool = True) -> onnx.ModelProto:
    """Return the text graph: ``input_ids``, ``attention_mask`` -> ``text_features``."""
    longest = len(tower.position)
    ids = torch.ones(2, 7, dtype=torch.int64)
    n = torch.export.Dim("batch", min=1, max=65536)
    t = torch.export.Dim("tokens", min=2, max=longest)
    shapes = ({0: n, 1: t}, {0: n, 1: t})
    names = ["input_ids", "attention_mask"]
    model = _export(tower, (ids, torch.ones_like(ids)), names, ["text_features"], shapes)
    if bits4:
        # What was trained differs from its 4-bit start by less than a step: rounding it to
        # 4 bits again would undo the training (measured: cosine 0.8). It gets 8 bits.
        trained = [p.detach().numpy() for p in tower.head.parameters() if p.ndim == 2]
        quantise.matmuls_to_4bit(model, keep=trained)
        quantise.store_int8(model)
        quantise.embedding_to_4bit(model, _table(model, tower.word.num_embeddings))
    return model


def _table(model: onnx.ModelProto, rows: int) -> str:
    """Name of the word embeddings among the initializers."""
    for node in model.graph.node:
        if node.op_type == "Gather":
            for tensor in model.graph.initializer:
                if tensor.name == node.input[0] and tensor.dims[0] == rows:
                    return tensor.name
    raise ExportError("The text graph has no table of word embeddings.")


def save(model: onnx.ModelProto, path: Path) -> None:
    """Check the graph and write it in one step.

    Raises
    ------
    ExportError
        If it is not valid ONNX.
    """
    try:
        onnx.checker.check_model(model)
    except onnx.checker.ValidationError as err:
        raise ExportError(f"The exported graph is not valid: {err}.") from None
    part = path.with_suffix(".part")
    onnx.save(model, str(part))
    part.replace(path)
