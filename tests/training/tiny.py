"""A tiny model of the XLM-R ViT-B/32 kind, and a made data set that goes with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from terraseek.training.records import Record, write_records

WORDS = ["red", "blue", "green", "field", "area", "rot", "blau", "grün", "Feld", "Gebiet", "a"]
COLOURS = {
    "red": ("rot", (200, 30, 30)),
    "blue": ("blau", (30, 30, 200)),
    "green": ("grün", (30, 160, 30)),
}


def unigram(pieces: list[str]) -> Any:
    """A Unigram tokenizer as XLM-R's: pieces with a mark at a word's start, and characters."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    special = ["<s>", "<pad>", "</s>", "<unk>"]
    letters = sorted({c for p in pieces for c in p} | set("abcdefghijklmnopqrstuvwxyz"))
    vocabulary = [(p, -float(i)) for i, p in enumerate([*special, *pieces, *letters])]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=3))
    tokenizer.add_special_tokens(special)
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def model_folder(folder: Path, pieces: list[str] | None = None) -> Path:
    """open_clip's own configuration of xlm-roberta-base-ViT-B-32, with smaller numbers.

    With ``pieces`` the tokenizer is a Unigram one of them; else it knows whole words.
    """
    from terraseek.training.torchvision_fix import prepare
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    prepare()
    import open_clip

    config = open_clip.get_model_config("xlm-roberta-base-ViT-B-32")
    config["embed_dim"] = 16
    config["vision_cfg"] |= {"image_size": 64, "layers": 2, "width": 64, "head_width": 32}
    folder.mkdir(parents=True)
    (folder / "open_clip_config.json").write_text(json.dumps({"model_cfg": config}))
    vocabulary = {t: i for i, t in enumerate(["<s>", "<pad>", "</s>", "<unk>", *WORDS])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))  # noqa: S106
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    if pieces is not None:
        tokenizer = unigram(pieces)
    tokenizer.save(str(folder / "tokenizer.json"))
    text = {
        "model_type": "xlm-roberta",
        "architectures": ["XLMRobertaModel"],
        "vocab_size": tokenizer.get_vocab_size(),
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 64,
        "max_position_embeddings": 66,
        "type_vocab_size": 1,
        "pad_token_id": 1,
        "bos_token_id": 0,
        "eos_token_id": 2,
    }
    (folder / "config.json").write_text(json.dumps(text))
    return folder


def siglip_folder(folder: Path) -> Path:
    """open_clip's own configuration of SigLIP2 ViT-B-32, with smaller numbers."""
    from terraseek.training.torchvision_fix import prepare

    prepare()
    import open_clip

    config = open_clip.get_model_config("ViT-B-32-SigLIP2-256")
    tokenizer = unigram([f"▁{w}" for w in WORDS])
    config["embed_dim"] = 64  # that of the tower: it has no projection
    config["vision_cfg"] |= {"image_size": 64, "timm_model_name": "test_vit"}
    small = {"width": 16, "heads": 2, "layers": 2, "context_length": 16}
    config["text_cfg"] |= small | {"vocab_size": tokenizer.get_vocab_size()}
    folder.mkdir()
    (folder / "open_clip_config.json").write_text(json.dumps({"model_cfg": config}))
    tokenizer.save(str(folder / "tokenizer.json"))
    kind = {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": "<pad>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(kind))
    return folder


def data_folder(folder: Path, n: int = 18) -> Path:
    """Coloured squares with captions in two languages."""
    rng = np.random.default_rng(0)
    records = []
    for i in range(n):
        word = list(COLOURS)[i % 3]
        german, colour = COLOURS[word]
        pixels = np.clip(np.array(colour) + rng.normal(0, 20, (64, 64, 3)), 0, 255)
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels.astype(np.uint8)).save(folder / f"{i}.png")
        captions = {
            "en": [f"a {word} field", f"{word} area"],
            "de": [f"{german} Feld", f"{german} Gebiet"],
        }
        split = "val" if i >= n - 6 else "train"
        records.append(Record(f"{i}.png", captions, split, [word], 1.0))
    write_records(records, folder / "captions.jsonl")
    return folder / "captions.jsonl"


def table(folder: Path, run: str = "run") -> dict[str, Any]:
    """Settings of a run of four steps with both objectives of the recipe."""
    return {
        "run": str(folder / run),
        "device": "cpu",
        "model": {"name": str(folder / "model")},
        "data": {"captions": str(folder / "data" / "captions.jsonl")},
        "objectives": {"prototypes": 32, "hidden": 32, "bottleneck": 8, "freeze_last": 1},
        "crops": {"local_views": 2, "local_size": 32},
        "optim": {"epochs": 2, "batch": 6, "ema": 0.5, "rate": 1e-3},
    }
