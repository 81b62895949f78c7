"""What the heads are trained on: the contrastive losses, and self-distillation on token grids.

The trunk is frozen and its tokens are cached, so crops are made of the grid of tokens instead
of the picture. A token has seen the whole image in the trunk: such a crop hides less than a
crop of pixels, and what is measured with it is a lower bound of what self-distillation can do.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from .distill import DinoHead, DinoLoss
from .errors import ConfigError
from .heads import Heads, ImageHead
from .loss_decoupled import decoupled_cross_entropy
from .loss_sigmoid import BIAS_START, sigmoid_pairs
from .loss_views import multi_view_info_nce
from .losses import multi_positive_info_nce, soft_cross_entropy

LOSSES = ("info_nce", "single", "decoupled", "sigmoid", "views")
DISTILL = ("off", "cls", "patch")


class Contrast(nn.Module):
    """One of the contrastive losses, with the bias of the sigmoid loss as its only weight.

    Parameters
    ----------
    name : str
        ``info_nce`` (all right texts of an image are targets), ``single`` (only the drawn one:
        plain InfoNCE), ``decoupled``, ``sigmoid``, or ``views`` (the image and its caption in
        two languages as three views of one instance).

    Raises
    ------
    ConfigError
        If the name is unknown.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        if name not in LOSSES:
            raise ConfigError(f"loss is {name!r}; it must be one of {', '.join(LOSSES)}.")
        self.name = name
        self.bias = nn.Parameter(torch.tensor(BIAS_START)) if name == "sigmoid" else None

    def forward(
        self, images: Tensor, texts: list[Tensor], scale: Tensor, wanted: Tensor, keys: Tensor
    ) -> Tensor:
        """Return the loss of a batch.

        Parameters
        ----------
        images : Tensor, (N, D)
            L2-normalised embeddings.
        texts : list of Tensor, (N, D)
            Of one caption an image; for ``views`` the same caption in each of two languages.
        scale : Tensor
            Factor from cosine to logit.
        wanted : Tensor of bool, (N, N)
            Which texts belong to which images.
        keys : Tensor of int64, (N,)
            Equal where the texts' English is equal.
        """
        if self.name == "info_nce":
            return multi_positive_info_nce(images, texts[0], scale, wanted)
        if self.name == "views":
            return multi_view_info_nce(
                torch.stack([images, *texts]), scale, keys[:, None] == keys[None, :]
            )
        logits = scale * images @ texts[0].T
        if self.name == "single":
            own = torch.eye(len(images), dtype=torch.bool)
            return (soft_cross_entropy(logits, own) + soft_cross_entropy(logits.T, own)) / 2
        if self.bias is not None:
            return sigmoid_pairs(logits + self.bias, wanted)
        rows = decoupled_cross_entropy(logits, wanted)
        return (rows + decoupled_cross_entropy(logits.T, wanted.T)) / 2


def grid_crop(tokens: Tensor, side: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Cut one square of ``side`` x ``side`` patch tokens out of each image.

    Parameters
    ----------
    tokens : Tensor, (N, 1 + G * G, width)
        The class token, which has seen the whole image, is replaced by the crop's mean.
    side : int
        Tokens along a side, at most G.
    generator : torch.Generator

    Returns
    -------
    crop : Tensor, (N, 1 + side * side, width)
    places : Tensor of int64, (N, side * side)
        Where the crop's tokens lie in the grid.
    """
    n, _, width = tokens.shape
    grid = math.isqrt(tokens.shape[1] - 1)
    corner = torch.randint(grid - side + 1, (2, n, 1, 1), generator=generator)
    step = torch.arange(side)
    places = ((corner[0] + step[:, None]) * grid + corner[1] + step[None, :]).flatten(1)
    cut = tokens[:, 1:].gather(1, places[:, :, None].expand(-1, -1, width))
    return torch.cat([cut.mean(1, keepdim=True), cut], 1), places


class TokenDistillation(nn.Module):
    """Crops of the token grid learn from the moving average, which sees the whole grid.

    Parameters
    ----------
    kind : str
        ``cls``: the crop's embedding shall be the whole image's, through DINO's projector,
        temperatures and centring. ``patch``: each token of the crop shall come out of the fresh
        blocks as it does for the teacher (cosine).
    dimension : int
        Length of the embeddings.
    sides : tuple of int
        Side of each crop in tokens.

    Raises
    ------
    ConfigError
        If the kind is unknown.
    """

    def __init__(self, kind: str, dimension: int, sides: tuple[int, ...] = (3, 4)) -> None:
        super().__init__()
        if kind not in DISTILL[1:]:
            raise ConfigError(f"distill is {kind!r}; it must be one of {', '.join(DISTILL)}.")
        self.kind, self.sides = kind, sides
        self.head = DinoHead(dimension, 512, 128, 2048) if kind == "cls" else None
        self.dino = DinoLoss(2048)

    def forward(
        self,
        student: ImageHead,
        teacher: ImageHead,
        teacher_head: DinoHead | None,
        tokens: Tensor,
        generator: torch.Generator,
    ) -> Tensor:
        """Return the loss for trunk tokens (N, 1 + T, width)."""
        crops = [grid_crop(tokens, side, generator) for side in self.sides]
        with torch.no_grad():
            whole = teacher.transform(tokens)
        if self.head is None or teacher_head is None:
            wanted, terms = teacher.norm(whole[:, 1:]), []
            for crop, places in crops:
                at = places[:, :, None].expand(-1, -1, wanted.shape[2])
                got = student.norm(student.transform(crop)[:, 1:])
                terms.append(1 - functional.cosine_similarity(got, wanted.gather(1, at), dim=-1))
            return torch.cat([t.flatten() for t in terms]).mean()
        # A crop has no CNN features, so the teacher's view goes without them as well.
        none = tokens.new_zeros(len(tokens), teacher.cnn_norm.normalized_shape[0])
        with torch.no_grad():
            taught = [teacher_head(teacher.pool(teacher.summary(tokens), whole, none))]
        seen = [
            self.head(student.pool(student.summary(crop), student.transform(crop), none))
            for crop, _ in crops
        ]
        # DinoLoss leaves out the pairs of a view with itself; no crop is the teacher's view.
        loss = self.dino([seen[0].detach(), *seen], taught)
        self.dino.update_centre(taught)
        return loss


def make_distillation(kind: str, heads: Heads, dimension: int) -> TokenDistillation | None:
    """Return the self-distillation of a configuration; None for ``off``.

    Raises
    ------
    ConfigError
        If the kind is unknown or does not go with the towers.
    """
    if kind == "off":
        return None
    if heads.image.towers != "both":
        raise ConfigError("distill needs towers = 'both'.")
    return TokenDistillation(kind, dimension)
