"""Decoupled contrastive loss (DCL; Yeh et al. 2022, "Decoupled Contrastive Learning", ECCV).

InfoNCE's gradient carries a factor that vanishes when a small batch is easy. DCL takes the
positive out of the denominator, which removes the factor: small batches learn as well.
"""

from __future__ import annotations

from torch import Tensor


def decoupled_cross_entropy(logits: Tensor, wanted: Tensor) -> Tensor:
    """Mean over rows of ``-mean(positive logits) + logsumexp(negative logits)``.

    Parameters
    ----------
    logits : Tensor, (N, M)
        Scaled cosines of N queries with M candidates.
    wanted : Tensor of bool, (N, M)
        Which candidates are right; all of them are left out of the denominator.

    Returns
    -------
    Tensor
        A scalar; it may be negative. Rows without a positive or without a negative are left out.
    """
    weight = wanted.to(logits.dtype)
    rows = wanted.any(1) & ~wanted.all(1)
    positive = (logits * weight).sum(1) / weight.sum(1).clamp(min=1)
    # Rows that are left out still need a finite logsumexp: else their gradient is not a number.
    hidden = wanted & rows[:, None]
    negative = logits.masked_fill(hidden, float("-inf")).logsumexp(1)
    losses = (negative - positive) * rows
    return losses.sum() / rows.sum().clamp(min=1)
