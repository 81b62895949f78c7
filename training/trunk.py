"""The frozen image trunk: a ViT's patch tokens and EfficientNet-Lite0's features."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from . import lite0
from .dinov2 import load_vit
from .errors import WeightsError
from .images import area_matrix
from .vit import IMAGENET_MEAN, IMAGENET_STD, VisionTransformer


class Trunk(nn.Module):
    """uint8 images in; pooled ViT tokens and convolutional features out.

    Parameters
    ----------
    vit : VisionTransformer
        Its input size may be smaller than ``side``: images are area-averaged.
    cnn : EfficientNetLite0
    side : int
        Side of the input in pixels.
    pool : int
        Patch tokens are averaged in squares of ``pool`` x ``pool``.
    """

    area: Tensor
    mean: Tensor
    std: Tensor

    def __init__(
        self,
        vit: VisionTransformer,
        cnn: lite0.EfficientNetLite0,
        side: int = 224,
        pool: int = 2,
    ) -> None:
        super().__init__()
        self.vit, self.cnn, self.side, self.pool = vit, cnn, side, pool
        self.grid = vit.size // vit.patch
        self.register_buffer("area", torch.from_numpy(area_matrix(side, vit.size)))
        shape = (1, 3, 1, 1)
        self.register_buffer("mean", torch.tensor(IMAGENET_MEAN).view(shape) * 255)
        self.register_buffer("std", torch.tensor(IMAGENET_STD).view(shape) * 255)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return tokens (N, 1 + T, 384), the class token first, and features (N, 1280)."""
        x = images.to(torch.float32)
        features = self.cnn((x - lite0.MEAN) / lite0.STD)
        if self.vit.size != self.side:
            x = self.area @ x @ self.area.T
        tokens = self.vit((x - self.mean) / self.std)
        patches, width = tokens[:, 1:], tokens.shape[-1]
        coarse = self.grid // self.pool
        shape = (-1, coarse, self.pool, coarse, self.pool, width)
        patches = patches.reshape(shape).mean((2, 4)).reshape(-1, coarse * coarse, width)
        return torch.cat([tokens[:, :1], patches], 1), features


def load_trunk(vit: Path, cnn: Path, blocks: int = 7, vit_size: int = 196) -> Trunk:
    """Build the trunk from the two weights files, frozen and in evaluation mode.

    Raises
    ------
    WeightsError
        If a file does not hold the weights that were expected.
    """
    net = lite0.EfficientNetLite0()
    state = torch.load(cnn, map_location="cpu", weights_only=True)
    result = net.load_state_dict(state, strict=False)
    if result.missing_keys:
        raise WeightsError(f"{cnn.name} lacks {result.missing_keys[0]}.")
    return Trunk(load_vit(vit, blocks, vit_size), net).eval().requires_grad_(False)
