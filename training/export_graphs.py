"""The towers of an open_clip model as they go into a package: their inputs and outputs."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .clip_model import ClipModel, vit_tokens

#: Name of the output with patch embeddings.
PATCHES = "patch_features"


class ImageGraph(nn.Module):
    """uint8 images (N, 3, S, S) -> L2-normalised embeddings (N, D).

    With ``patches`` also those of the patches, (N, P, D) row by row, in the same space.
    """

    def __init__(self, model: ClipModel, patches: bool = False) -> None:
        super().__init__()
        self.visual, self.patches = model.clip.visual, patches
        self.register_buffer("mean", model.mean.clone())
        self.register_buffer("std", model.std.clone())

    mean: Tensor
    std: Tensor

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Embed images whose values are 0 to 255."""
        x = (image.float() / 255 - self.mean) / self.std
        if self.patches:
            pooled, grid = vit_tokens(self.visual, x)
            flat = functional.normalize(grid.flatten(1, 2), dim=-1)
            return functional.normalize(pooled, dim=-1), flat
        return functional.normalize(self.visual(x).float(), dim=-1)


class TextGraph(nn.Module):
    """Token ids and mask (N, T) -> L2-normalised embeddings (N, D)."""

    def __init__(self, model: ClipModel) -> None:
        super().__init__()
        self.text, self.pad, self.length = model.clip.text, model.pad, model.length

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Embed tokenised sentences; what is masked becomes padding."""
        ids = torch.where(attention_mask > 0, input_ids, self.pad)
        if self.length:  # open_clip's own towers always take as many tokens
            place = torch.arange(self.length)
            there = place < ids.shape[1]
            ids = torch.where(there, ids[:, place.clamp(max=ids.shape[1] - 1)], self.pad)
        return functional.normalize(self.text(ids).float(), dim=-1)
