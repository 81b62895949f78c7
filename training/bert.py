"""A BERT encoder (Devlin et al. 2019) in plain torch, as multilingual-e5-small uses it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .vit import Mlp


class SelfAttention(nn.Module):
    """Self-attention that leaves out padded tokens."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Mix tokens (N, T, width); ``bias`` (N, 1, 1, T) is very negative where padded."""
        n, tokens, width = x.shape
        shape = (n, tokens, self.heads, width // self.heads)
        q, k, v = (f(x).view(shape).transpose(1, 2) for f in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        return self.out(mixed.transpose(1, 2).reshape(n, tokens, width))


class BertLayer(nn.Module):
    """Post-norm transformer layer."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.attention = SelfAttention(width, heads)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.mlp = Mlp(width, inner)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Transform tokens (N, T, width)."""
        x = self.norm1(x + self.attention(x, bias))
        return self.norm2(x + self.mlp(x))


class Bert(nn.Module):
    """Token embeddings and the layers; returns the last hidden state.

    Parameters
    ----------
    vocabulary, positions, width, heads, inner, layers : int
        Sizes; the defaults but for the vocabulary are multilingual-e5-small's.
    """

    def __init__(
        self,
        vocabulary: int,
        positions: int = 512,
        width: int = 384,
        heads: int = 12,
        inner: int = 1536,
        layers: int = 12,
    ) -> None:
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(BertLayer(width, heads, inner) for _ in range(layers))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return the hidden state (N, T, width) of token ids and their 0/1 mask (N, T)."""
        return self.run_layers(self.embed(ids), mask, 0, len(self.layers))

    def embed(self, ids: Tensor) -> Tensor:
        """Return the embeddings of token ids (N, T), before the first layer."""
        return self.norm(self.word(ids) + self.position.weight[: ids.shape[1]])

    def run_layers(self, x: Tensor, mask: Tensor, first: int, last: int) -> Tensor:
        """Apply the layers ``first`` to ``last`` (exclusive) to hidden states (N, T, width)."""
        bias = ((mask - 1).to(x.dtype) * 1e4)[:, None, None, :]
        for layer in self.layers[first:last]:
            x = layer(x, bias)
        return x


def masked_mean(hidden: Tensor, mask: Tensor) -> Tensor:
    """Mean over the tokens that are not padding: (N, T, width) -> (N, width)."""
    weight = mask.to(hidden.dtype)[:, :, None]
    return (hidden * weight).sum(1) / weight.sum(1).clamp(min=1)


def pad_tokens(rows: list[list[int]], pad: int) -> tuple[Tensor, Tensor]:
    """Pad token ids to the longest row; return ids and mask as int64 (N, T)."""
    longest = max(len(r) for r in rows)
    ids = torch.full((len(rows), longest), pad, dtype=torch.int64)
    mask = torch.zeros_like(ids)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    return ids, mask
