"""The whole towers as they are exported: frozen part and head together."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .bert import Bert
from .heads import ImageHead, TextHead
from .trunk import Trunk


class ImageTower(nn.Module):
    """uint8 images (N, 3, S, S) -> L2-normalised embeddings (N, D)."""

    def __init__(self, trunk: Trunk, head: ImageHead) -> None:
        super().__init__()
        self.trunk, self.head = trunk, head

    def forward(self, image: Tensor) -> Tensor:
        """Embed images whose values are 0 to 255."""
        return self.head(*self.trunk(image))


class TextTower(nn.Module):
    """Token ids and mask (N, T) -> L2-normalised embeddings (N, D).

    Parameters
    ----------
    bert : Bert
        With the (pruned) vocabulary; its trained last layers are taken from ``head``.
    head : TextHead
    positions : int
        Longest input in tokens.
    """

    def __init__(self, bert: Bert, head: TextHead, positions: int) -> None:
        super().__init__()
        self.word, self.norm = bert.word, bert.norm
        self.register_buffer("position", bert.position.weight[:positions].detach().clone())
        frozen = len(bert.layers) - len(head.tail.layers)
        self.layers = bert.layers[:frozen]
        self.head = head

    position: Tensor

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Embed tokenised sentences."""
        x = self.norm(self.word(input_ids) + self.position[: input_ids.shape[1]])
        bias = ((attention_mask - 1).to(torch.float32) * 1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return self.head(x, attention_mask)
