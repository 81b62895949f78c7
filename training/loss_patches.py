"""Patch-to-patch self-distillation, as FarSLIP (2025) argues for in remote sensing.

A patch of a local crop shall look to the student as the same place on the ground looks to the
teacher, who sees the whole image. FarSLIP reports that this beats patch-to-CLS distillation.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional


def patches_at(patches: Tensor, theta: Tensor, side: int) -> Tensor:
    """Sample a grid of patch embeddings where the patches of a crop lie.

    Parameters
    ----------
    patches : Tensor, (N, G, G, D)
        Patch embeddings of whole images.
    theta : Tensor, (N, 2, 3)
        Affine map from a crop's coordinates (-1 to 1) to its image's, as made the crop.
    side : int
        Patches along a side of the crop.

    Returns
    -------
    Tensor, (N, side, side, D)
        Bilinear between patch centres.
    """
    n, _, _, width = patches.shape
    grid = functional.affine_grid(theta, [n, width, side, side], align_corners=False)
    sampled = functional.grid_sample(
        patches.permute(0, 3, 1, 2).float(),
        grid.float(),
        mode="bilinear",
        padding_mode="border",
        align_corners=False,
    )
    return sampled.permute(0, 2, 3, 1)


def patch_distillation(student: Tensor, teacher: Tensor, theta: Tensor) -> Tensor:
    """One minus the mean cosine between a crop's patches and the teacher's at the same places.

    Parameters
    ----------
    student : Tensor, (N, g, g, D)
        Patch embeddings of one crop of each image.
    teacher : Tensor, (N, G, G, D)
        Patch embeddings of the whole images; no gradient flows to them.
    theta : Tensor, (N, 2, 3)
        See :func:`patches_at`.
    """
    wanted = patches_at(teacher.detach(), theta, student.shape[1])
    return (1 - functional.cosine_similarity(student.float(), wanted, dim=-1)).mean()
