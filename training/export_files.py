"""The files of an exported model: graphs in ONNX with smaller weights, compared with the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import torch
from torch import Tensor

from . import quantise
from .clip_model import ClipModel
from .errors import ExportError
from .export import _export, _table, save
from .export_graphs import PATCHES, ImageGraph, TextGraph
from .export_vocabulary import own_texts
from .half_weights import store_fp16

#: Largest difference of an embedding's coordinates between torch and ONNX Runtime.
TOLERANCE = {"fp32": 1e-4, "fp16": 5e-3, "int8": 0.05}
#: Least cosine with the model at which a text tower in 4 bits counts as good.
HOLDS = 0.98


def _run(path: Path, feed: dict[str, np.ndarray]) -> list[np.ndarray]:
    try:
        session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        return list(session.run(None, feed))
    except Exception as err:  # ONNX Runtime's errors have no common base
        said = str(err).splitlines()[0][:120]
        raise ExportError(f"ONNX Runtime does not run {path.name} ({said}).") from None


def _check(
    path: Path,
    feed: dict[str, np.ndarray],
    wanted: Tensor | tuple[Tensor, ...],
    allowed: float,
) -> None:
    found = _run(path, feed)
    tensors = wanted if isinstance(wanted, tuple) else (wanted,)
    apart = max(float(np.abs(a - b.numpy()).max()) for a, b in zip(found, tensors, strict=True))
    if not apart <= allowed:
        raise ExportError(f"{path.name} differs from the model by {apart:.2g} in a coordinate.")


def write_files(model: ClipModel, out: Path, precision: str, patches: bool) -> str:
    """Write both graphs and the tokenizer, compared with the model.

    Parameters
    ----------
    model : ClipModel
    out : Path
        Folder of the package.
    precision : str
        ``fp32``, ``fp16``, ``int8`` or ``int4``; see :class:`export_model.ExportOptions`.
    patches : bool
        Write patch embeddings as a second output of the image graph.

    Returns
    -------
    str
        In words how weights are stored.

    Raises
    ------
    ExportError
        If a graph does not run or does not agree with the model.
    """
    torch.manual_seed(0)
    pixels = torch.randint(0, 256, (2, 3, model.side, model.side), dtype=torch.uint8)
    batch = torch.export.Dim("batch", min=1, max=4096)
    image = ImageGraph(model, patches).eval()
    outputs = ["image_features", PATCHES] if patches else ["image_features"]
    graph = _export(image, (pixels,), ["image"], outputs, ({0: batch},))
    if precision == "fp16":
        store_fp16(graph)
    elif precision != "fp32":
        quantise.store_int8(graph)
    save(graph, out / "image.onnx")
    allowed = TOLERANCE.get(precision, TOLERANCE["int8"])
    with torch.inference_mode():
        _check(out / "image.onnx", {"image": pixels.numpy()}, image(pixels), allowed)
    stored = _write_text(model, out / "text.onnx", precision)
    model.fast_tokenizer().save(str(out / "tokenizer.json"))
    return stored


def _to_4bit(graph: Any, words: Any) -> None:
    quantise.matmuls_to_4bit(graph)
    quantise.store_int8(graph)  # what does not divide into blocks
    table = _table(graph, words.num_embeddings)
    if words.embedding_dim % quantise.BLOCK:
        quantise.embedding_to_int8(graph, table)
    else:
        quantise.embedding_to_4bit(graph, table)


def _least_cosine(path: Path, feed: dict[str, np.ndarray], wanted: Tensor) -> float:
    (found,) = _run(path, feed)
    return float((found * wanted.numpy()).sum(1).min())


def _write_text(model: ClipModel, path: Path, precision: str) -> str:
    text = TextGraph(model).eval()
    tokens = torch.export.Dim("tokens", min=2, max=model.max_tokens)
    batch = torch.export.Dim("batch", min=1, max=4096)
    # Two rows of seven tokens: sizes of 0 or 1 would be taken for fixed ones.
    example = torch.full((2, 7), 3, dtype=torch.int64)
    shapes = ({0: batch, 1: tokens}, {0: batch, 1: tokens})
    names = ["input_ids", "attention_mask"]

    def graph() -> Any:
        inputs = (example, torch.ones_like(example))
        return _export(text, inputs, names, ["text_features"], shapes)

    # What the package's own tokenizer gives, against what the model says of the sentences.
    texts, tokenizer = (
        ["a river and a bridge", "一片森林", *own_texts()[:30]],
        model.fast_tokenizer(),
    )
    rows = [e.ids for e in tokenizer.encode_batch(texts)]
    longest = max(2, *map(len, rows))
    ids = np.array([row + [model.pad] * (longest - len(row)) for row in rows], np.int64)
    mask = np.array([[1] * len(row) + [0] * (longest - len(row)) for row in rows], np.int64)
    with torch.inference_mode():
        wanted = model.texts(model.tokenize(texts))
    feed = {"input_ids": ids, "attention_mask": mask}
    words = model.words
    said = precision
    if precision == "int4":
        made = graph()
        _to_4bit(made, words)
        save(made, path)
        cosine = _least_cosine(path, feed, wanted)
        if cosine >= HOLDS:
            return f"text int4 (least cosine with the model {cosine:.4f}), image int8"
        said = f"int8 (4 bits do not hold for the text tower: least cosine {cosine:.2f})"
    made = graph()
    if precision == "fp16":
        store_fp16(made)
        said = "fp16 (both towers stored in 16 bits, computed in float32)"
    elif precision != "fp32":
        quantise.store_int8(made)
        quantise.embedding_to_int8(made, _table(made, words.num_embeddings))
    save(made, path)
    _check(path, feed, wanted, TOLERANCE.get(precision, TOLERANCE["int8"]))
    return said
