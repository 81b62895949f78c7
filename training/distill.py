"""Local-global self-distillation as in DINO (Caron et al. 2021) and SILC (Naeem et al. 2023).

The student sees global and local crops, the teacher (a moving average of the student) only
global ones. Both end in a projector; the student's distribution over prototypes shall be the
teacher's. Centring and sharpening of the teacher keep it from collapsing.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .distributed import mean_over_ranks


class DinoHead(nn.Module):
    """Projector: 3-layer MLP, L2 norm, weight-normalised last layer with gain 1.

    Parameters
    ----------
    width : int
        Length of the embeddings that come in.
    hidden, bottleneck, prototypes : int
        Sizes; DINO's are 2048, 256 and 65536, of which 4096 to 8192 do for 10^4 images.
    """

    def __init__(
        self, width: int, hidden: int = 2048, bottleneck: int = 256, prototypes: int = 4096
    ) -> None:
        super().__init__()
        self.mlp = nn.Sequential(
            nn.Linear(width, hidden),
            nn.GELU(),
            nn.Linear(hidden, hidden),
            nn.GELU(),
            nn.Linear(hidden, bottleneck),
        )
        for layer in self.mlp:
            if isinstance(layer, nn.Linear):
                nn.init.trunc_normal_(layer.weight, std=0.02)
                nn.init.zeros_(layer.bias)
        self.last = nn.Parameter(functional.normalize(torch.randn(prototypes, bottleneck), dim=1))

    def forward(self, x: Tensor) -> Tensor:
        """Return logits (N, prototypes) of embeddings (N, width): cosines with the prototypes."""
        x = functional.normalize(self.mlp(x), dim=-1, eps=1e-6)
        return x @ functional.normalize(self.last, dim=1).T


class DinoLoss(nn.Module):
    """Cross entropy of every student view against every other teacher view.

    Parameters
    ----------
    prototypes : int
    student_temperature, teacher_temperature : float
        The teacher's is lower: its distribution is sharper.
    momentum : float
        Of the centre, the moving mean of the teacher's logits.
    """

    def __init__(
        self,
        prototypes: int,
        student_temperature: float = 0.1,
        teacher_temperature: float = 0.04,
        momentum: float = 0.9,
    ) -> None:
        super().__init__()
        self.student_temperature = student_temperature
        self.teacher_temperature = teacher_temperature
        self.momentum = momentum
        self.register_buffer("centre", torch.zeros(1, prototypes))

    centre: Tensor

    def forward(self, student: list[Tensor], teacher: list[Tensor]) -> Tensor:
        """Return the mean over pairs of different views.

        Parameters
        ----------
        student : list of Tensor, (N, prototypes)
            Logits of the global views, in the teacher's order, then of the local ones.
        teacher : list of Tensor, (N, prototypes)
            Logits of the global views.
        """
        wanted = [
            functional.softmax((t.detach() - self.centre) / self.teacher_temperature, dim=-1)
            for t in teacher
        ]
        logs = [functional.log_softmax(s / self.student_temperature, dim=-1) for s in student]
        terms = [
            -(w * log).sum(-1).mean()
            for i, w in enumerate(wanted)
            for j, log in enumerate(logs)
            if i != j
        ]
        return torch.stack(terms).mean()

    @torch.no_grad()
    def update_centre(self, teacher: list[Tensor]) -> None:
        """Move the centre towards the mean of the teacher's logits over all processes."""
        mean = mean_over_ranks(torch.cat(teacher).mean(0, keepdim=True))
        self.centre.lerp_(mean.to(self.centre.dtype), 1 - self.momentum)


@torch.no_grad()
def update_teacher(teacher: nn.Module, student: nn.Module, momentum: float) -> None:
    """Move the teacher's weights towards the student's; buffers are copied."""
    for mean, now in zip(teacher.parameters(), student.parameters()):
        mean.lerp_(now.detach().to(mean.dtype), 1 - momentum)
    for kept, now in zip(teacher.buffers(), student.buffers()):
        kept.copy_(now)
