"""Contrastive loss with several right answers.

RSICD repeats captions: one sentence stands under 588 images. With one positive
for each image the others would be taught as wrong. Here every text whose English
wording belongs to an image is a positive, and the target is spread evenly over
them, as in supervised contrastive learning (Khosla et al. 2020).
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def positives(image_keys: Tensor, text_keys: Tensor) -> Tensor:
    """Return which texts belong to which images.

    Parameters
    ----------
    image_keys : Tensor of int64, (N, C)
        Keys of the captions of each image, padded with -1.
    text_keys : Tensor of int64, (M,)
        Key of each text; a translation has the key of its English.

    Returns
    -------
    Tensor of bool, (N, M)
    """
    return (image_keys[:, :, None] == text_keys[None, None, :]).any(1)


def soft_cross_entropy(logits: Tensor, wanted: Tensor) -> Tensor:
    """Mean cross entropy of rows against targets spread evenly over ``wanted``.

    Rows without any wanted column are left out.
    """
    weight = wanted.to(logits.dtype)
    count = weight.sum(1)
    losses = -(functional.log_softmax(logits, 1) * weight).sum(1) / count.clamp(min=1)
    rows = (count > 0).to(logits.dtype)
    return (losses * rows).sum() / rows.sum().clamp(min=1)


def multi_positive_info_nce(
    images: Tensor, texts: Tensor, scale: Tensor | float, wanted: Tensor
) -> Tensor:
    """Symmetric InfoNCE (Radford et al. 2021) with soft targets over all positives.

    Parameters
    ----------
    images : Tensor, (N, D)
        L2-normalised embeddings.
    texts : Tensor, (M, D)
        L2-normalised embeddings.
    scale : Tensor or float
        Factor from cosine to logit.
    wanted : Tensor of bool, (N, M)
        See :func:`positives`.
    """
    logits = scale * images @ texts.T
    return (soft_cross_entropy(logits, wanted) + soft_cross_entropy(logits.T, wanted.T)) / 2


def cosine_distance(a: Tensor, b: Tensor) -> Tensor:
    """Mean of one minus the cosine between the rows of two matrices."""
    return (1 - functional.cosine_similarity(a, b, dim=-1)).mean() if len(a) else torch.zeros(())
