"""The default model's image towers as timm models, for open_clip's JSON configurations.

``training/open_clip/terraseek-vit.json``, ``terraseek-cnn.json`` and ``terraseek-both.json`` name
them. Their heads are a linear projection (open_clip's), not the default model's.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .images import area_matrix
from .lite0 import FEATURES, MEAN, STD, EfficientNetLite0
from .vit import IMAGENET_MEAN, IMAGENET_STD, VisionTransformer

#: Blocks of the ViT and its input in pixels, as in the default model.
BLOCKS, VIT_SIDE = 7, 168
#: Input in pixels where the convolutions take part; multiples of 32.
SIDE = 224
TOWERS = ("vit", "cnn", "both")


class CompactTower(nn.Module):
    """Images (N, 3, S, S), normalised as ImageNet's -> features (N, num_features).

    Class token, mean of the patch tokens and convolutional features, each brought to mean 0 and
    variance 1.

    Parameters
    ----------
    tower : str
        One of ``TOWERS``.
    """

    area: Tensor
    mean: Tensor
    std: Tensor

    def __init__(self, tower: str) -> None:
        super().__init__()
        self.vit = VisionTransformer(BLOCKS, VIT_SIDE) if tower != "cnn" else None
        self.cnn = EfficientNetLite0() if tower != "vit" else None
        self.side = VIT_SIDE if tower == "vit" else SIDE
        self.num_features = (2 * 384 if self.vit else 0) + (FEATURES if self.cnn else 0)
        self.default_cfg: dict[str, Any] = {}
        shape = (1, 3, 1, 1)
        for name, value in (
            ("area", torch.from_numpy(area_matrix(SIDE, VIT_SIDE))),
            ("mean", torch.tensor(IMAGENET_MEAN).view(shape) * 255),
            ("std", torch.tensor(IMAGENET_STD).view(shape) * 255),
        ):
            self.register_buffer(name, value, persistent=False)

    def reset_classifier(self, *_: Any, **__: Any) -> None:
        """There is none (timm's interface)."""

    def forward(self, x: Tensor) -> Tensor:
        """Return the features of a batch."""
        parts = []
        if self.vit is not None:
            small = x if x.shape[-1] == VIT_SIDE else self.area @ x @ self.area.T
            tokens = self.vit(small)
            parts += [tokens[:, 0], tokens[:, 1:].mean(1)]
        if self.cnn is not None:
            parts.append(self.cnn((x * self.std + self.mean - MEAN) / STD))
        return torch.cat([functional.layer_norm(p.float(), p.shape[-1:]) for p in parts], 1)


def terraseek_vit(pretrained: bool = False, **_: Any) -> CompactTower:
    """Seven blocks of a ViT-S/14 at 168 px."""
    return CompactTower("vit")


def terraseek_cnn(pretrained: bool = False, **_: Any) -> CompactTower:
    """EfficientNet-Lite0 at 224 px."""
    return CompactTower("cnn")


def terraseek_both(pretrained: bool = False, **_: Any) -> CompactTower:
    """Both, joined."""
    return CompactTower("both")


def register() -> None:
    """Make the towers known to timm; again and again does no harm."""
    import timm
    from timm.models import register_model

    for make in (terraseek_vit, terraseek_cnn, terraseek_both):
        if not timm.is_model(make.__name__):
            register_model(make)
