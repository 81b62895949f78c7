"""A plain vision transformer with the parameter names of timm's DINOv2 models.

Written out (instead of ``timm.create_model``) because the whole of it is sixty
lines, because it exports to a small ONNX graph, and because timm cannot be
imported where torchvision's binary does not fit torch.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

#: ImageNet statistics that both image towers were trained with.
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)


class Attention(nn.Module):
    """Multi-head self-attention (Vaswani et al. 2017), all heads in one product."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Mix the tokens ``x`` of shape (N, T, width)."""
        n, tokens, width = x.shape
        qkv = self.qkv(x).view(n, tokens, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        mixed = functional.scaled_dot_product_attention(q, k, v)
        return self.proj(mixed.transpose(1, 2).reshape(n, tokens, width))


class Mlp(nn.Module):
    """Two linear layers with GELU between them."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, inner)
        self.fc2 = nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        """Transform each token on its own."""
        return self.fc2(functional.gelu(self.fc1(x)))


class Scale(nn.Module):
    """LayerScale (Touvron et al. 2021): a learned factor for each channel."""

    def __init__(self, width: int, value: float = 1.0) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.full((width,), value))

    def forward(self, x: Tensor) -> Tensor:
        """Scale the channels."""
        return x * self.gamma


class Block(nn.Module):
    """Pre-norm transformer block with LayerScale."""

    def __init__(self, width: int, heads: int, inner: int, scale: float = 1.0) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=1e-6)
        self.attn = Attention(width, heads)
        self.ls1 = Scale(width, scale)
        self.norm2 = nn.LayerNorm(width, eps=1e-6)
        self.mlp = Mlp(width, inner)
        self.ls2 = Scale(width, scale)

    def forward(self, x: Tensor) -> Tensor:
        """Transform the tokens ``x`` of shape (N, T, width)."""
        x = x + self.ls1(self.attn(self.norm1(x)))
        return x + self.ls2(self.mlp(self.norm2(x)))


class PatchEmbed(nn.Module):
    """Linear embedding of square patches, as a strided convolution."""

    def __init__(self, patch: int, width: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(3, width, patch, stride=patch)

    def forward(self, x: Tensor) -> Tensor:
        """Return the patches of (N, 3, S, S) as tokens (N, T, width)."""
        return self.proj(x).flatten(2).transpose(1, 2)


class VisionTransformer(nn.Module):
    """The first ``depth`` blocks of a ViT-S/14, without a final norm.

    Parameters
    ----------
    depth : int
        Number of blocks.
    size : int
        Side of the input in pixels, a multiple of ``patch``.
    """

    def __init__(
        self, depth: int, size: int = 224, width: int = 384, heads: int = 6, patch: int = 14
    ) -> None:
        super().__init__()
        self.patch, self.size = patch, size
        self.cls_token = nn.Parameter(torch.zeros(1, 1, width))
        self.pos_embed = nn.Parameter(torch.zeros(1, 1 + (size // patch) ** 2, width))
        self.patch_embed = PatchEmbed(patch, width)
        self.blocks = nn.ModuleList(Block(width, heads, 4 * width) for _ in range(depth))

    def forward(self, x: Tensor) -> Tensor:
        """Return tokens (N, 1 + T, width), the class token first, of normalised images."""
        tokens = self.patch_embed(x)
        tokens = torch.cat([self.cls_token.expand(x.shape[0], -1, -1), tokens], 1) + self.pos_embed
        for block in self.blocks:
            tokens = block(tokens)
        return tokens


def resize_positions(pos_embed: Tensor, tokens: int) -> Tensor:
    """Interpolate position embeddings (1, 1 + a*a, width) to ``tokens`` = b*b patches.

    Bicubic with antialiasing, as DINOv2 does; the class token's stays as it is.
    """
    side, want = math.isqrt(pos_embed.shape[1] - 1), math.isqrt(tokens)
    if side == want:
        return pos_embed
    grid = pos_embed[:, 1:].reshape(1, side, side, -1).permute(0, 3, 1, 2)
    grid = functional.interpolate(grid, (want, want), mode="bicubic", antialias=True)
    return torch.cat([pos_embed[:, :1], grid.permute(0, 2, 3, 1).reshape(1, tokens, -1)], 1)
