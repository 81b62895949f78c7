"""Languages as views of one instance: a multi-view InfoNCE.

After MV-InfoNCE (Koromilas et al. 2025, "A Principled Framework for Multi-View Contrastive
Learning"): one term an instance in which all pairs of its views are positives together and all
pairs with views of other instances are negatives, instead of a sum of pairwise losses. The
views here are the image and its caption in several languages.
"""

from __future__ import annotations

import torch
from torch import Tensor


def multi_view_info_nce(views: Tensor, scale: Tensor | float, same: Tensor) -> Tensor:
    """Contrast instances over all their views at once.

    Parameters
    ----------
    views : Tensor, (V, N, D)
        L2-normalised embeddings of V views of N instances; V at least 2.
    scale : Tensor or float
        Factor from cosine to logit.
    same : Tensor of bool, (N, N)
        Instances that mean the same (repeated captions): no negatives of each other.

    Returns
    -------
    Tensor
        Mean over the instances of ``-log(positives / (positives + negatives))``.
    """
    v, n, _ = views.shape
    logits = scale * torch.einsum("and,bmd->nmab", views, views)  # (N, N, V, V)
    own = torch.eye(n, dtype=torch.bool, device=views.device)
    other_view = ~torch.eye(v, dtype=torch.bool, device=views.device)
    positive = own[:, :, None, None] & other_view
    negative = (~(same | own))[:, :, None, None].expand_as(logits)
    kept = logits.masked_fill(~(positive | negative), float("-inf")).reshape(n, -1)
    right = logits.masked_fill(~positive, float("-inf")).reshape(n, -1)
    return (kept.logsumexp(1) - right.logsumexp(1)).mean()
