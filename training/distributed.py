"""Several processes: what a contrastive loss needs of them, and nothing more.

Gradients are averaged over the processes by :func:`average_gradients` after the backward pass.
Embeddings are gathered *with* their gradient: without it the gradient would not be that of the
loss over the global batch (measured on two processes: half its norm).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, distributed, nn


def world() -> tuple[int, int]:
    """Return rank and number of processes; (0, 1) without torchrun."""
    if distributed.is_available() and distributed.is_initialized():
        return distributed.get_rank(), distributed.get_world_size()
    return 0, 1


def start() -> tuple[int, int]:
    """Join the processes of ``torchrun``, if it started this one; return rank and number."""
    if int(os.environ.get("WORLD_SIZE", "1")) > 1 and not distributed.is_initialized():
        if torch.cuda.is_available():
            torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    return world()


def stop() -> None:
    """Leave the processes."""
    if world()[1] > 1:
        distributed.destroy_process_group()


class _Gather(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        rank, size = world()
        ctx.rows = slice(rank * len(x), (rank + 1) * len(x))
        parts = [torch.empty_like(x) for _ in range(size)]
        distributed.all_gather(parts, x.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Tensor:
        # Every process's loss used these rows: their gradients are summed before they go back.
        total = grads[0].contiguous().clone()
        distributed.all_reduce(total)
        return total[ctx.rows]


def gather(x: Tensor) -> Tensor:
    """Return the rows of all processes, in rank order, with the gradient; all send equally many."""
    if world()[1] == 1:
        return x
    return _Gather.apply(x)


def average_gradients(parameters: Iterable[nn.Parameter]) -> None:
    """Replace every gradient by its mean over the processes."""
    _, size = world()
    if size == 1:
        return
    for parameter in parameters:
        if parameter.requires_grad:
            # A parameter that one process did not use must still take part in the reduction.
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
            distributed.all_reduce(parameter.grad)
            parameter.grad.div_(size)


def mean_over_ranks(x: Tensor) -> Tensor:
    """Mean of a tensor over the processes, without gradient."""
    _, size = world()
    if size == 1:
        return x
    x = x.detach().clone()
    distributed.all_reduce(x)
    return x / size


def barrier() -> None:
    """Wait for the other processes."""
    if world()[1] > 1:
        distributed.barrier()
