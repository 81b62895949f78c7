"""The default model's towers as open_clip models."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tiny
import torch
from terraseek.training import compact, export_model, train
from terraseek.training.bert import Bert
from terraseek.training.clip_model import layer_of, load_model
from terraseek.training.compact_towers import TOWERS, CompactTower
from terraseek.training.config import ModelConfig, parse_config
from terraseek.training.errors import DataError, WeightsError
from terraseek.training.trunk import Trunk
from torch.nn import functional

_TEXT = {"hidden": 32, "layers": 2, "heads": 2, "inner": 64, "positions": 66, "types": 1}


def text_of(words: int) -> tuple[dict[str, int], dict[str, torch.Tensor], Bert]:
    """A small e5 container's sizes and weights, and the same as :class:`Bert`."""
    sizes = _TEXT | {"vocabulary": words}
    rng = np.random.default_rng(0)
    h, f = sizes["hidden"], sizes["inner"]
    arrays = {
        "emb.word": rng.normal(0, 1, words * h),
        "emb.pos": rng.normal(0, 1, sizes["positions"] * h),
        "emb.type": np.zeros(h),
        "emb.ln.w": np.ones(h),
        "emb.ln.b": np.zeros(h),
    }
    shapes = {"q": (h, h), "k": (h, h), "v": (h, h), "ao": (h, h), "fi": (f, h), "fo": (h, f)}
    for layer in range(sizes["layers"]):
        for part, (out, inner) in shapes.items():
            arrays[f"l{layer}.{part}.w"] = rng.normal(0, 0.1, out * inner)
            arrays[f"l{layer}.{part}.b"] = rng.normal(0, 0.1, out)
        for part in ("aln", "oln"):
            arrays[f"l{layer}.{part}.w"], arrays[f"l{layer}.{part}.b"] = np.ones(h), np.zeros(h)
    state = compact.bert_state(sizes, {k: v.astype(np.float32) for k, v in arrays.items()})
    bert = Bert(words, sizes["positions"], h, sizes["heads"], f, sizes["layers"])
    own = {}
    for name in bert.state_dict():
        key = name.replace("layers.", "encoder.layer.")
        for a, b in (
            ("attention.query", "attention.self.query"),
            ("attention.key", "attention.self.key"),
            ("attention.value", "attention.self.value"),
            ("attention.out", "attention.output.dense"),
            ("norm1", "attention.output.LayerNorm"),
            ("mlp.fc1", "intermediate.dense"),
            ("mlp.fc2", "output.dense"),
            ("norm2", "output.LayerNorm"),
        ):
            key = key.replace(a, b)
        key = {
            "word.weight": "embeddings.word_embeddings.weight",
            "position.weight": "embeddings.position_embeddings.weight",
            "norm.weight": "embeddings.LayerNorm.weight",
            "norm.bias": "embeddings.LayerNorm.bias",
        }.get(key, key)
        own[name] = state[key]
    bert.load_state_dict(own)
    return sizes, state, bert.eval()


def folder_of(place: Path, tower: str) -> tuple[Path, CompactTower, Bert]:
    tokenizer = tiny.unigram([f"▁{w}" for w in tiny.WORDS])
    tokenizer.save(str(place / "tokenizer.json"))
    sizes, state, bert = text_of(tokenizer.get_vocab_size())
    torch.manual_seed(1)
    image = CompactTower(tower).eval()
    folder = place / tower
    text = (sizes, state)
    compact.write_folder(folder, tower, place / "tokenizer.json", text, image.state_dict())
    return folder, image, bert


@pytest.mark.parametrize("tower", TOWERS)
def test_the_towers_are_the_default_models(tmp_path: Path, tower: str) -> None:
    folder, image, bert = folder_of(tmp_path, tower)
    model = load_model(ModelConfig(name=str(folder))).eval()
    assert model.dimension == 384 and model.side == (168 if tower == "vit" else 224)
    ids = model.tokenize(["a red field", "area"])
    mask = (ids != model.pad).long()
    pixels = torch.randint(0, 256, (2, 3, model.side, model.side), dtype=torch.uint8)
    with torch.inference_mode():
        ours = bert(ids, mask)
        theirs = model.clip.text.transformer(input_ids=ids, attention_mask=mask)[0]
        assert torch.allclose(ours[mask > 0], theirs[mask > 0], atol=1e-5)
        found = model.clip.visual.trunk((pixels.float() / 255 - model.mean) / model.std)
        assert found.shape == (2, image.num_features)
        if image.vit is not None and image.cnn is not None:
            tokens, features = Trunk(image.vit, image.cnn).eval()(pixels)
            parts = [tokens[:, 0], tokens[:, 1:].mean(1), features]
            wanted = torch.cat([functional.layer_norm(p, p.shape[-1:]) for p in parts], 1)
            assert torch.allclose(found, wanted, atol=1e-3)
    names = [n for n, _ in model.named_parameters()]
    layers = {layer_of(n) for n in names}
    assert ("image", 10_000) in layers and ("text", 2) in layers
    if tower == "vit":
        assert {layer for t, layer in layers if t == "image"} == {0, *range(1, 8), 10_000}


def test_from_foundation_weights_to_a_package(tmp_path: Path) -> None:
    folder, _, _ = folder_of(tmp_path, "vit")
    tiny.data_folder(tmp_path / "data", 12)
    table = tiny.table(tmp_path) | {"model": {"name": str(folder)}, "validate_every": 1}
    table["crops"] = {"local_views": 1, "local_size": 56}
    config = parse_config(table, tmp_path)
    train.train(config, stop_after=1)
    model = export_model.load_trained(tmp_path / "run" / "best.pt")
    options = export_model.ExportOptions("compact", precision="int8")
    package = export_model.export_model(model, tmp_path / "package", options, config)
    assert package.dimension == 384 and package.image.input_size == 168


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    folder, image, _ = folder_of(tmp_path, "vit")
    tokenizer, words = tmp_path / "tokenizer.json", json.loads((folder / "config.json").read_text())
    sizes, state, _ = text_of(words["vocab_size"])
    with pytest.raises(DataError, match="is not empty"):
        compact.write_folder(folder, "vit", tokenizer, (sizes, state), image.state_dict())
    state.pop("embeddings.LayerNorm.weight")
    with pytest.raises(WeightsError, match="do not fit the towers: embeddings"):
        compact.write_folder(tmp_path / "b", "vit", tokenizer, (sizes, state), image.state_dict())
