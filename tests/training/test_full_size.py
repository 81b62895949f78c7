"""The recipe's own model at its full size: xlm-roberta-base-ViT-B-32, random weights, end to end.

Slow (minutes) and large (about 12 GB of memory, 8 GB of disk): `make test-full` asks for it.
"""

from __future__ import annotations

import dataclasses
import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
import tiny
from terraseek.engine.encoder import ImageEncoder, TextEncoder
from terraseek.training import checkpoint, export_model, train
from terraseek.training.config import parse_config

pytestmark = [
    pytest.mark.skipif(
        not os.environ.get("TERRASEEK_SLOW"), reason="TERRASEEK_SLOW is not set (make test-full)"
    ),
    pytest.mark.timeout(3600),
]

#: XLM-R base, as its config.json on the hub has it.
XLMR = {
    "model_type": "xlm-roberta",
    "architectures": ["XLMRobertaModel"],
    "vocab_size": 250002,
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
    "max_position_embeddings": 514,
    "type_vocab_size": 1,
    "pad_token_id": 1,
    "bos_token_id": 0,
    "eos_token_id": 2,
    "layer_norm_eps": 1e-5,
}


def full_folder(folder: Path) -> Path:
    """open_clip's configuration as it is, and a made vocabulary of XLM-R's size."""
    from terraseek.training.torchvision_fix import prepare

    prepare()
    import open_clip

    folder.mkdir()
    config = open_clip.get_model_config("xlm-roberta-base-ViT-B-32")
    (folder / "open_clip_config.json").write_text(json.dumps({"model_cfg": config}))
    (folder / "config.json").write_text(json.dumps(XLMR))
    words = ["▁red", "▁blue", "▁green", "▁field", "▁area", "▁a", "▁rot", "▁Feld", "▁Gebiet"]
    wanted, fill = int(str(XLMR["vocab_size"])), 0
    while True:  # the characters of the made pieces are pieces as well
        tokenizer = tiny.unigram([*words, *(f"▁{i:x}z" for i in range(fill))])
        if tokenizer.get_vocab_size() == wanted:
            break
        fill += wanted - tokenizer.get_vocab_size()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def test_a_step_a_checkpoint_an_export_and_a_search(tmp_path: Path) -> None:
    began, said = time.monotonic(), []

    def note(what: str) -> None:
        said.append(f"{what} {time.monotonic() - began:.0f} s")
        print(said[-1], flush=True)

    full_folder(tmp_path / "model")
    tiny.data_folder(tmp_path / "data", 8)
    table = tiny.table(tmp_path)
    table["optim"] = {"epochs": 1, "batch": 2, "ema": 0.5, "rate": 1e-5}
    table["crops"] = {"local_views": 2}
    table["objectives"] = {"distill_weight": 1.0, "patch_weight": 0.5}
    config = dataclasses.replace(parse_config(table, tmp_path), validate_every=1)
    note("folders")
    train.train(config, stop_after=1)
    note("one step with both objectives and a checkpoint")
    best = tmp_path / "run" / "best.pt"
    state = checkpoint.load_checkpoint(best)
    count = sum(v.numel() for k, v in state["average"].items() if k.startswith("model.clip."))
    assert count == pytest.approx(366e6, rel=0.01)
    del state
    (tmp_path / "run" / "last.pt").unlink()  # 6 GB that nothing here needs any more
    model = export_model.load_trained(best)
    pixels = np.random.default_rng(0).integers(0, 256, (2, 3, 224, 224)).astype(np.uint8)
    sentence = "a red field"
    image, text = train.embed_images(model, pixels), train.embed_texts(model, [sentence])
    options = export_model.ExportOptions("xlmr-b32", precision="int8", patches=True, pieces=1)
    package = export_model.export_model(model, tmp_path / "package", options)
    note(f"export, {package.bytes / 1e6:.0f} MB")
    del model
    found = ImageEncoder(package, "cpu").encode(pixels)
    assert (found * image).sum(1).min() > 0.99
    vector = TextEncoder(package).encode(sentence)
    assert float(vector @ text[0]) > 0.99
    order = np.argsort(-(found @ vector))
    assert set(order) == {0, 1}
    note("search")
