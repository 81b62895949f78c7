"""Images into the trunk while it is trained: random views, and windows of tokens left out."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from . import lite0
from .images import VIEWS, view
from .trunk import Trunk


def random_views(
    images: NDArray[np.uint8], least_area: float, rng: np.random.Generator
) -> NDArray[np.float32]:
    """Turn, mirror and crop images (N, 3, S, S) at random; each keeps its size.

    Parameters
    ----------
    images : array of uint8, (N, 3, S, S)
    least_area : float
        Smallest share of the area that a (square) crop keeps; 1 crops nothing.
    rng : Generator

    Returns
    -------
    array of float32, (N, 3, S, S)
        Values 0 to 255, bilinear where cropped.
    """
    side = images.shape[2]
    turned = np.stack([view(x[None], int(rng.integers(VIEWS)))[0] for x in images])
    if least_area >= 1:
        return turned.astype(np.float32)
    # The crop's side in normalised coordinates, and where its centre may lie.
    part = np.sqrt(rng.uniform(least_area, 1, len(images))).astype(np.float32)
    centre = rng.uniform(-1, 1, (len(images), 2)).astype(np.float32) * (1 - part[:, None])
    theta = np.zeros((len(images), 2, 3), np.float32)
    theta[:, 0, 0], theta[:, 1, 1], theta[:, :, 2] = part, part, centre
    grid = functional.affine_grid(
        torch.from_numpy(theta), [len(images), 3, side, side], align_corners=False
    )
    seen = functional.grid_sample(
        torch.from_numpy(turned).float(), grid, padding_mode="border", align_corners=False
    )
    result: NDArray[np.float32] = seen.numpy()
    return result


def windows(grid: int, pool: int) -> Tensor:
    """Return the patches of each window of ``pool`` x ``pool``, (windows, pool * pool)."""
    coarse = grid // pool
    numbers = torch.arange(grid * grid).view(coarse, pool, coarse, pool)
    return numbers.permute(0, 2, 1, 3).reshape(coarse * coarse, pool * pool)


def chosen_windows(count: int, of: int, keep: float, rng: np.random.Generator) -> Tensor:
    """Return for each of ``count`` images which windows stay, (count, kept), in order."""
    kept = max(1, round(of * keep))
    order = np.argsort(rng.random((count, of)), axis=1)[:, :kept]
    return torch.from_numpy(np.sort(order, axis=1))


def trunk_features(
    trunk: Trunk, images: Tensor, kept: Tensor | None, frozen: int, train_cnn: bool = False
) -> tuple[Tensor, Tensor]:
    """Run the trunk with gradients from its block ``frozen`` on, on some of its windows.

    Leaving tokens out makes a step cheaper and is a regulariser (FLIP, Li et al. 2023).

    Parameters
    ----------
    trunk : Trunk
    images : Tensor, (N, 3, S, S)
        Values 0 to 255.
    kept : Tensor of int64, (N, K) or None
        Windows that stay, of :func:`chosen_windows`; None keeps all, in order.
    frozen : int
        Blocks that get no gradients; 0 trains the patch embedding as well.
    train_cnn : bool
        Whether the convolutional tower gets gradients.

    Returns
    -------
    tokens : Tensor, (N, 1 + K, width)
        The class token and the mean token of each window, as :class:`Trunk` gives them.
    features : Tensor, (N, 1280)
    """
    vit = trunk.vit
    with torch.set_grad_enabled(train_cnn):
        features = trunk.cnn((images - lite0.MEAN) / lite0.STD)
    with torch.set_grad_enabled(frozen == 0):
        x = trunk.area @ images @ trunk.area.T if vit.size != trunk.side else images
        patches = vit.patch_embed((x - trunk.mean) / trunk.std) + vit.pos_embed[:, 1:]
        cut = windows(trunk.grid, trunk.pool)
        n, size = len(images), cut.shape[1]
        places = cut[kept].flatten(1) if kept is not None else cut.flatten()[None].expand(n, -1)
        patches = patches.gather(1, places[:, :, None].expand(-1, -1, patches.shape[2]))
        first = (vit.cls_token + vit.pos_embed[:, :1]).expand(n, -1, -1)
        tokens = torch.cat([first, patches], 1)
        for block in vit.blocks[:frozen]:
            tokens = block(tokens)
    for block in vit.blocks[frozen:]:
        tokens = block(tokens)
    pooled = tokens[:, 1:].reshape(n, -1, size, tokens.shape[2]).mean(2)
    return torch.cat([tokens[:, :1], pooled], 1), features
