"""Learning rates by layer, what is frozen, and the schedule."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from .clip_model import layer_of
from .config import OptimConfig
from .heads_loop import rate_factor


def parameter_groups(model: nn.Module, config: OptimConfig) -> list[dict[str, Any]]:
    """Return groups of AdamW; frozen parameters lose their gradient here.

    ``peak`` is a group's highest rate: ``rate`` for what follows the last layer of a tower,
    ``rate * layer_decay`` for its last layer, and so on down; ``rate_new`` outside the towers.
    ``base`` marks groups that rest until ``unfreeze_after``.
    """
    names = [(n, p, *layer_of(n)) for n, p in model.named_parameters()]
    depth = {
        t: max((layer for _, _, tower, layer in names if tower == t and layer < 10_000), default=0)
        for t in ("image", "text")
    }
    frozen = {"image": config.freeze_image, "text": config.freeze_text}
    groups: dict[tuple[float, float, bool], list[nn.Parameter]] = {}
    for _, parameter, tower, layer in names:
        rate, base = config.rate_new, False
        if tower != "new":
            below = frozen[tower]
            if below == -1 or (below > 0 and layer <= below):
                parameter.requires_grad_(False)
                continue
            base = layer < 10_000
            steps_down = max(0, depth[tower] + 1 - layer)
            rate = config.rate * config.layer_decay**steps_down
        decay = config.decay if parameter.ndim > 1 else 0.0
        groups.setdefault((rate, decay, base), []).append(parameter)
    return [
        {"params": p, "lr": rate, "peak": rate, "weight_decay": decay, "base": base}
        for (rate, decay, base), p in groups.items()
    ]


def set_rates(
    optimiser: torch.optim.Optimizer, step: int, steps: int, config: OptimConfig
) -> float:
    """Set every group's rate for a step: linear rise, then a cosine to zero; return the factor."""
    factor = rate_factor(step, steps, config.warmup)
    for group in optimiser.param_groups:
        rests = group["base"] and step < config.unfreeze_after
        group["lr"] = 0.0 if rests else group["peak"] * factor
    return factor
