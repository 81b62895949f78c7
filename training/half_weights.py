"""Weights in float16, computed with in float32: half the file, on any CPU.

The engine runs text towers on the CPU, where float16 arithmetic would only be converted back and
forth; so what is halved is the file. For towers that compute in float16, on CUDA, see ``half``.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .quantise import SMALL

#: Largest finite float16.
LARGEST = 65504.0


def store_fp16(model: onnx.ModelProto, smallest: int = SMALL) -> int:
    """Store large float32 weights as float16; return how many.

    ``Cast`` brings them back: ONNX Runtime folds it when it loads the graph, so that speed and
    results are those of float32 products of the rounded weights. Of a table only the rows that
    are looked up are cast, so that it stays as small in memory. Weights that float16 cannot
    hold stay as they are.

    Parameters
    ----------
    model : onnx.ModelProto
        Changed in place.
    smallest : int
        Weights with fewer elements stay float32.
    """
    graph = model.graph
    uses: dict[str, list[tuple[onnx.NodeProto, int]]] = {}
    for node in graph.node:
        for i, name in enumerate(node.input):
            uses.setdefault(name, []).append((node, i))
    first: list[onnx.NodeProto] = []
    after: dict[int, onnx.NodeProto] = {}
    done = 0
    for tensor in list(graph.initializer):
        if tensor.data_type != TensorProto.FLOAT or np.prod(tensor.dims) < smallest:
            continue
        weight = numpy_helper.to_array(tensor)
        if not np.abs(weight).max() <= LARGEST:
            continue
        name, users = tensor.name, uses.get(tensor.name, [])
        stored = f"{name}.fp16"
        if users and all(n.op_type == "Gather" and i == 0 for n, i in users):
            for node, _ in users:
                rows, node.input[0] = node.output[0], stored
                node.output[0] = f"{rows}.fp16"
                cast = helper.make_node("Cast", [f"{rows}.fp16"], [rows], to=TensorProto.FLOAT)
                after[id(node)] = cast
        else:
            first.append(helper.make_node("Cast", [stored], [name], to=TensorProto.FLOAT))
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(weight.astype(np.float16), stored))
        done += 1
    nodes = list(first)
    for node in graph.node:
        nodes += [node, after[id(node)]] if id(node) in after else [node]
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.value_info[:]
    return done
