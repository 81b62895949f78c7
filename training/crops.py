"""Multi-crop on the tensor's device: turned, mirrored squares of uint8 images."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from .config import CropConfig


def random_maps(n: int, area: list[float], turns: bool, generator: torch.Generator) -> Tensor:
    """Return affine maps (N, 2, 3) from a crop's coordinates (-1 to 1) to its image's.

    Parameters
    ----------
    n : int
    area : list of two numbers
        Range of the crop's share of the image; a turned square is made smaller where it would
        stand out of the image.
    turns : bool
        Any angle and mirror image.
    generator : torch.Generator
        On the CPU, so that every device draws the same.
    """
    low, high = area
    draw = torch.rand(5, n, generator=generator)
    side = (low + (high - low) * draw[0]).sqrt()
    angle = draw[1] * 2 * math.pi if turns else torch.zeros(n)
    cos, sin = angle.cos(), angle.sin()
    reach = cos.abs() + sin.abs()
    side = torch.minimum(side, 1 / reach)
    mirror = torch.where(draw[2] < 0.5, -1.0, 1.0) if turns else torch.ones(n)
    room = 1 - side * reach
    x, y = (draw[3] * 2 - 1) * room, (draw[4] * 2 - 1) * room
    rows = [
        torch.stack(r, 1)
        for r in ((side * cos * mirror, -side * sin, x), (side * sin * mirror, side * cos, y))
    ]
    return torch.stack(rows, 1)


def crop(images: Tensor, maps: Tensor, side: int) -> Tensor:
    """Return crops (N, 3, side, side), values 0 to 1, of uint8 images (N, 3, S, S)."""
    grid = functional.affine_grid(maps, [len(images), 3, side, side], align_corners=False)
    pixels = images.float() / 255
    return functional.grid_sample(
        pixels, grid, mode="bilinear", padding_mode="reflection", align_corners=False
    )


def recolour(pixels: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Change brightness and contrast of each image by up to ``strength``."""
    change = torch.rand(2, len(pixels), 1, 1, 1, generator=generator) * 2 - 1
    brightness, contrast = (1 + strength * change).to(pixels.device)
    mean = pixels.mean((1, 2, 3), keepdim=True)
    return ((pixels - mean) * contrast + mean * brightness).clamp(0, 1)


def multi_crop(
    images: Tensor, config: CropConfig, side: int, generator: torch.Generator
) -> tuple[list[Tensor], list[Tensor], list[Tensor]]:
    """Return global views, local views and the affine maps of the local ones."""
    views: list[list[Tensor]] = [[], []]
    maps: list[Tensor] = []
    kinds = (
        (config.global_views, config.global_area, side),
        (config.local_views, config.local_area, config.local_size),
    )
    for kind, (count, area, pixels) in enumerate(kinds):
        for _ in range(count):
            theta = random_maps(len(images), area, config.turns, generator).to(images.device)
            view = recolour(crop(images, theta, pixels), config.colour, generator)
            views[kind].append(view)
            if kind == 1:
                maps.append(theta)
    return views[0], views[1], maps
