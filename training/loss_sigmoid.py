"""Sigmoid loss (SigLIP; Zhai et al. 2023, "Sigmoid Loss for Language Image Pre-Training")."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

#: Start of the learnt bias: nearly all pairs of a batch are negative.
BIAS_START = -10.0


def sigmoid_pairs(logits: Tensor, wanted: Tensor) -> Tensor:
    """Binary classification of every pair, summed over candidates, averaged over rows.

    Several right candidates need nothing special here: every pair is judged on its own.

    Parameters
    ----------
    logits : Tensor, (N, M)
        ``scale * cosine + bias``.
    wanted : Tensor of bool, (N, M)
        Which candidates belong to which row.
    """
    sign = wanted.to(logits.dtype) * 2 - 1
    return -functional.logsigmoid(sign * logits).sum(1).mean()
