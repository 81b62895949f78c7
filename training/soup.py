"""Mean of the weights of several runs (model soup, Wortsman et al. 2022).

"Model soups: averaging weights of multiple fine-tuned models improves accuracy without increasing
inference time", ICML 2022. It takes runs that began at the same weights: where new projections
started from another seed, the mean of two is worse than either.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TypeVar

import torch
from torch import nn

from .errors import ConfigError

AnyModule = TypeVar("AnyModule", bound=nn.Module)


def averaged(modules: Sequence[AnyModule]) -> AnyModule:
    """Return a module with the mean of the weights of several, for inference.

    Parameters
    ----------
    modules : sequence of nn.Module
        Of one architecture; they stay as they are.

    Raises
    ------
    ConfigError
        If there is none, or they have other weights.
    """
    if not modules:
        raise ConfigError("There is no run to average.")
    states = [m.state_dict() for m in modules]
    shapes = [{k: tuple(v.shape) for k, v in s.items()} for s in states]
    if any(s != shapes[0] for s in shapes):
        raise ConfigError("These runs have other weights: they cannot be averaged.")
    mean = {
        name: torch.stack([s[name].double() for s in states]).mean(0).to(value.dtype)
        for name, value in states[0].items()
    }
    result = copy.deepcopy(modules[0])
    result.load_state_dict(mean)
    return result.eval().requires_grad_(False)
