"""Smaller weights in an ONNX graph, without any influence of one row on another.

Weights only: activations stay float32, so an embedding cannot depend on its
neighbours in the batch as it does with dynamic int8.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from .errors import ExportError

#: Weights that share one scale.
BLOCK = 32
#: Weights with fewer elements stay float32.
SMALL = 4096


def quantise_q4(rows: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Quantise (n, k) to 4 bits in blocks of 32 along the last axis.

    The weight of largest magnitude in a block becomes -8, as in Q4_0: weights
    that come from Q4_0 blocks return to the same numbers.

    Returns
    -------
    codes : array of uint8, (n, k), 0 to 15
        ``weight = (code - 8) * scale``.
    scales : array of float32, (n, k / 32)
    """
    n, k = rows.shape
    if k % BLOCK:
        raise ExportError(f"4-bit weights need a multiple of {BLOCK} inputs, not {k}.")
    blocks = rows.reshape(n, k // BLOCK, BLOCK)
    extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(-1)[..., None], -1)
    scales = extreme / -8
    safe = np.where(scales == 0, 1, scales)
    codes = np.clip(np.rint(blocks / safe) + 8, 0, 15).astype(np.uint8)
    return codes.reshape(n, k), scales[..., 0].astype(np.float32)


def dequantise_q4(codes: NDArray[np.uint8], scales: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return the float32 weights of :func:`quantise_q4`."""
    return (codes.astype(np.float32) - 8) * np.repeat(scales.astype(np.float32), BLOCK, 1)


def _initializers(graph: onnx.GraphProto) -> dict[str, onnx.TensorProto]:
    return {t.name: t for t in graph.initializer}


def _drop_unused(graph: onnx.GraphProto) -> None:
    used = {i for n in graph.node for i in n.input}
    kept = [t for t in graph.initializer if t.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    del graph.value_info[:]


def _use(model: onnx.ModelProto, domain: str, version: int) -> None:
    if all(o.domain != domain for o in model.opset_import):
        model.opset_import.append(helper.make_opsetid(domain, version))


def matmuls_to_4bit(
    model: onnx.ModelProto,
    keep: Sequence[NDArray[np.float32]] = (),
    smallest: int = SMALL,
) -> int:
    """Turn products with constant matrices into ``MatMulNBits``; return how many.

    ``Gemm`` nodes with a transposed weight become the product and an addition.
    Weights equal to one of ``keep``, each (outputs, inputs), stay as they are.
    """
    graph = model.graph
    init = _initializers(graph)
    nodes, done = [], 0
    for node in graph.node:
        weight = init.get(node.input[1]) if node.op_type in ("MatMul", "Gemm") else None
        if weight is None or len(weight.dims) != 2 or np.prod(weight.dims) < smallest:
            nodes.append(node)
            continue
        w = numpy_helper.to_array(weight).astype(np.float32)
        transposed = any(a.name == "transB" and a.i for a in node.attribute)
        w = w if transposed else w.T  # (N, K)
        if w.shape[1] % BLOCK or any(np.array_equal(w, k) for k in keep):
            nodes.append(node)
            continue
        codes, scales = quantise_q4(np.ascontiguousarray(w))
        packed = (codes[:, 0::2] | codes[:, 1::2] << 4).reshape(len(w), -1, BLOCK // 2)
        names = [f"{node.output[0]}.q4", f"{node.output[0]}.scale"]
        graph.initializer.append(numpy_helper.from_array(packed, names[0]))
        graph.initializer.append(numpy_helper.from_array(scales.reshape(-1), names[1]))
        has_bias = len(node.input) > 2 and bool(node.input[2])
        product = f"{node.output[0]}.product" if has_bias else node.output[0]
        nodes.append(
            helper.make_node(
                "MatMulNBits",
                [node.input[0], *names],
                [product],
                name=f"{node.name}.q4",
                domain="com.microsoft",
                K=w.shape[1],
                N=w.shape[0],
                bits=4,
                block_size=BLOCK,
            )
        )
        if has_bias:
            nodes.append(helper.make_node("Add", [product, node.input[2]], [node.output[0]]))
        done += 1
    del graph.node[:]
    graph.node.extend(nodes)
    _use(model, "com.microsoft", 1)
    _drop_unused(graph)
    return done


def embedding_to_4bit(model: onnx.ModelProto, name: str) -> None:
    """Store the table ``name`` that a ``Gather`` reads in 4 bits, with float16 scales.

    Two codes lie in a byte: code ``i`` of the first half of a row in the low bits,
    code ``i`` of the second half in the high bits. Only standard operators unpack
    the rows that were looked up, so every provider gives the same.
    """
    graph = model.graph
    table = numpy_helper.to_array(_initializers(graph)[name]).astype(np.float32)
    index = next(i for i, n in enumerate(graph.node) if n.op_type == "Gather" and name in n.input)
    node = graph.node[index]
    codes, scales = quantise_q4(table)
    half = table.shape[1] // 2
    packed = codes[:, :half] | codes[:, half:] << 4
    constants = {
        "word.q4": packed,
        "word.scale": scales.astype(np.float16),
        "word.low": np.array(15, np.uint8),
        "word.four": np.array(4, np.uint8),
        "word.eight": np.array(8, np.float32),
        "word.blocks": np.array([0, 0, -1, BLOCK], np.int64),
        "word.flat": np.array([0, 0, -1], np.int64),
        "word.last": np.array([-1], np.int64),
    }
    graph.initializer.extend(numpy_helper.from_array(v, k) for k, v in constants.items())
    ids, out = node.input[1], node.output[0]
    new = [
        helper.make_node("Gather", ["word.q4", ids], ["word.bytes"], axis=0),
        helper.make_node("BitwiseAnd", ["word.bytes", "word.low"], ["word.first"]),
        helper.make_node(
            "BitShift", ["word.bytes", "word.four"], ["word.second"], direction="RIGHT"
        ),
        helper.make_node("Concat", ["word.first", "word.second"], ["word.codes"], axis=-1),
        helper.make_node("Cast", ["word.codes"], ["word.float"], to=TensorProto.FLOAT),
        helper.make_node("Sub", ["word.float", "word.eight"], ["word.signed"]),
        helper.make_node("Reshape", ["word.signed", "word.blocks"], ["word.blocked"]),
        helper.make_node("Gather", ["word.scale", ids], ["word.scale16"], axis=0),
        helper.make_node("Cast", ["word.scale16"], ["word.scale32"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["word.scale32", "word.last"], ["word.scales"]),
        helper.make_node("Mul", ["word.blocked", "word.scales"], ["word.weighted"]),
        helper.make_node("Reshape", ["word.weighted", "word.flat"], [out]),
    ]
    nodes = [*graph.node[:index], *new, *graph.node[index + 1 :]]
    del graph.node[:]
    graph.node.extend(nodes)
    _drop_unused(graph)


def embedding_to_int8(model: onnx.ModelProto, name: str) -> None:
    """Store the table ``name`` that a ``Gather`` reads in 8 bits, one float32 scale a row."""
    graph = model.graph
    table = numpy_helper.to_array(_initializers(graph)[name]).astype(np.float32)
    index = next(i for i, n in enumerate(graph.node) if n.op_type == "Gather" and name in n.input)
    node = graph.node[index]
    scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-12) / 127
    codes = np.clip(np.rint(table / scales), -127, 127).astype(np.int8)
    graph.initializer.append(numpy_helper.from_array(codes, "word.int8"))
    graph.initializer.append(numpy_helper.from_array(scales.astype(np.float32), "word.scale8"))
    ids, out = node.input[1], node.output[0]
    new = [
        helper.make_node("Gather", ["word.int8", ids], ["word.codes8"], axis=0),
        helper.make_node("Cast", ["word.codes8"], ["word.float8"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["word.scale8", ids], ["word.scales8"], axis=0),
        helper.make_node("Mul", ["word.float8", "word.scales8"], [out]),
    ]
    nodes = [*graph.node[:index], *new, *graph.node[index + 1 :]]
    del graph.node[:]
    graph.node.extend(nodes)
    _drop_unused(graph)


def store_int8(model: onnx.ModelProto, smallest: int = SMALL, half: int = 0) -> int:
    """Store large float32 weights as int8 with one scale a channel; return how many.

    Those that ``half`` stores in 16 bits are not counted.
    ``Cast`` and ``Mul`` bring them back; ONNX Runtime folds both when it loads the
    graph, so that the speed is that of float32 and only the file is smaller.

    Parameters
    ----------
    model : ModelProto
        Changed in place.
    smallest : int
        Weights with fewer elements stay float32.
    half : int
        Convolutions of at most so many weights are stored as float16: those of a
        MobileNet-like network are few and react badly to 8 bits (Sheng et al. 2018, "A
        Quantization-Friendly Separable Convolution for MobileNets").
    """
    graph = model.graph
    channel: dict[str, int] = {}
    convolved: set[str] = set()
    for node in graph.node:
        for i, name in enumerate(node.input):
            if node.op_type == "Conv" and i == 1:
                channel[name] = 0
                convolved.add(name)
            elif node.op_type == "Gemm" and i == 1:
                channel[name] = 0 if any(a.name == "transB" and a.i for a in node.attribute) else 1
            elif node.op_type == "MatMul" and i == 1:
                channel[name] = 1
    new, done = [], 0
    for tensor in list(graph.initializer):
        axis = channel.get(tensor.name)
        if axis is None or tensor.data_type != TensorProto.FLOAT or len(tensor.dims) < 2:
            continue
        if np.prod(tensor.dims) < smallest:
            continue
        name, weight = tensor.name, numpy_helper.to_array(tensor)
        if name in convolved and weight.size <= half:
            graph.initializer.remove(tensor)
            short = numpy_helper.from_array(weight.astype(np.float16), f"{name}.half")
            graph.initializer.append(short)
            new.append(helper.make_node("Cast", [short.name], [name], to=TensorProto.FLOAT))
            continue
        others = tuple(i for i in range(weight.ndim) if i != axis)
        scale = np.maximum(np.abs(weight).max(others, keepdims=True), 1e-12) / 127
        codes = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(codes, f"{name}.int8"))
        graph.initializer.append(numpy_helper.from_array(scale, f"{name}.scale"))
        new += [
            helper.make_node("Cast", [f"{name}.int8"], [f"{name}.cast"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [name]),
        ]
        done += 1
    nodes = [*new, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    _drop_unused(graph)
    return done
