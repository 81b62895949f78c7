"""Export parity on tiny random towers: torch against ONNX Runtime."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
import torch
from terraseek.training.bert import Bert, pad_tokens
from terraseek.training.export import export_image, export_text, save
from terraseek.training.heads import HeadConfig, Heads
from terraseek.training.lite0 import EfficientNetLite0
from terraseek.training.towers import ImageTower, TextTower
from terraseek.training.trunk import Trunk
from terraseek.training.vit import VisionTransformer, resize_positions

CONFIG = HeadConfig(dimension=32, hidden=64, text_layers=1, width=96)


@pytest.fixture(scope="module")
def bert() -> Bert:
    torch.manual_seed(0)
    return Bert(200, 32, 96, 4, 192, 2).eval()


@pytest.fixture(scope="module")
def heads(bert: Bert) -> Heads:
    torch.manual_seed(0)
    return Heads(bert, CONFIG).eval()


def session(model: onnx.ModelProto, path: Path) -> ort.InferenceSession:
    save(model, path)
    return ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])


@pytest.mark.parametrize("bits4", [False, True])
def test_text(bert: Bert, heads: Heads, tmp_path: Path, bits4: bool) -> None:
    tower = TextTower(bert, heads.text, 24).eval()
    onnx_tower = session(export_text(tower, bits4=bits4), tmp_path / "text.onnx")
    ids, mask = pad_tokens([[0, 5, 9, 2], [0, 199, 2], [0, *range(10, 30), 2]], 1)
    with torch.inference_mode():
        expected = tower(ids, mask).numpy()
    feed = {"input_ids": ids.numpy(), "attention_mask": mask.numpy()}
    (found,) = onnx_tower.run(["text_features"], feed)
    cosine = (found * expected).sum(1)
    assert cosine.min() > (0.98 if bits4 else 1 - 1e-5)
    alone = {"input_ids": ids[:1, :4].numpy(), "attention_mask": mask[:1, :4].numpy()}
    (one,) = onnx_tower.run(["text_features"], alone)
    assert np.abs(one - found[:1]).max() < 1e-5  # neither neighbours nor padding count


@pytest.mark.parametrize(
    ("int8", "spread"), [(False, False), (True, False), (False, True), (True, True)]
)
def test_image(bert: Bert, tmp_path: Path, int8: bool, spread: bool) -> None:
    torch.manual_seed(0)
    vit = VisionTransformer(1, 56, 96, 6)
    head = Heads(bert, replace(CONFIG, spread=spread)).image
    tower = ImageTower(Trunk(vit, EfficientNetLite0(), 64), head).eval()
    onnx_tower = session(export_image(tower, int8=int8), tmp_path / "image.onnx")
    images = np.random.default_rng(0).integers(0, 256, (3, 3, 64, 64)).astype(np.uint8)
    with torch.inference_mode():
        expected = tower(torch.from_numpy(images)).numpy()
    (found,) = onnx_tower.run(["image_features"], {"image": images})
    assert (found * expected).sum(1).min() > (0.98 if int8 else 1 - 1e-5)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    (one,) = onnx_tower.run(["image_features"], {"image": images[1:2]})
    assert np.abs(one - found[1:2]).max() < 1e-5


def test_small_convolutions_in_sixteen_bits_are_nearer(bert: Bert) -> None:
    torch.manual_seed(0)
    trunk = Trunk(VisionTransformer(1, 56, 96, 6), EfficientNetLite0(), 64)
    tower = ImageTower(trunk, Heads(bert, CONFIG).image).eval()
    images = np.random.default_rng(0).integers(0, 256, (3, 3, 64, 64)).astype(np.uint8)
    with torch.inference_mode():
        expected = tower(torch.from_numpy(images)).numpy()
    away, size = [], []
    for half in (0, 131072):
        graph = export_image(tower, half=half).SerializeToString()
        made = ort.InferenceSession(graph, providers=["CPUExecutionProvider"])
        away.append(np.abs(made.run(None, {"image": images})[0] - expected).max())
        size.append(len(graph))
    assert away[1] < away[0] / 1.5 and 0 < size[1] - size[0] < 1.3e6


def test_positions_of_another_size_keep_the_class_token() -> None:
    table = torch.arange(2.0 * 17).view(1, 17, 2)
    smaller = resize_positions(table, 4)
    assert smaller.shape == (1, 5, 2)
    assert torch.equal(smaller[:, 0], table[:, 0])
    assert torch.equal(resize_positions(table, 16), table)


def test_trained_weights_keep_eight_bits(bert: Bert, heads: Heads) -> None:
    model = export_text(TextTower(bert, heads.text, 24).eval())
    stored = {t.name: t for t in model.graph.initializer}
    eight = [t for n, t in stored.items() if n.endswith(".int8")]
    four = [n for n in stored if n.endswith(".q4") and n != "word.q4"]
    # One frozen layer of six matrices; one trained layer and a projection, one of its
    # three matrices being too small to matter.
    assert len(four) == 6
    assert len(eight) == 8
