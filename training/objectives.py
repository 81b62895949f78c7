"""All objectives of a batch, combined and weighted by the configuration."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.nn import functional

from .batches import Batch
from .clip_model import ClipModel
from .config import RunConfig
from .crops import multi_crop
from .distill import DinoHead, DinoLoss
from .distributed import gather
from .errors import ConfigError
from .hard_negatives import with_negatives
from .loss_decoupled import decoupled_cross_entropy
from .loss_patches import patch_distillation
from .loss_sigmoid import BIAS_START, sigmoid_pairs
from .loss_views import multi_view_info_nce
from .losses import positives, soft_cross_entropy

_ROWS = {
    "info_nce": soft_cross_entropy,
    "decoupled": decoupled_cross_entropy,
    "sigmoid": sigmoid_pairs,
}


class Student(nn.Module):
    """What is trained: the model, the projector of self-distillation, the bias of SigLIP."""

    def __init__(self, model: ClipModel, config: RunConfig) -> None:
        super().__init__()
        o = config.objectives
        self.model = model
        self.head = (
            DinoHead(model.dimension, o.hidden, o.bottleneck, o.prototypes)
            if o.distill_weight
            else None
        )
        own = getattr(model.clip, "logit_bias", None)
        needs = o.contrastive == "sigmoid" and own is None
        self.bias = nn.Parameter(torch.tensor(BIAS_START)) if needs else None

    def logit_bias(self) -> Tensor | float:
        """Bias of the logits; 0 but for SigLIP."""
        own = getattr(self.model.clip, "logit_bias", None)
        return self.bias if self.bias is not None else own if own is not None else 0.0


def make_teacher(student: Student) -> Student:
    """Return the copy that becomes the moving average; it is evaluated as well."""
    tokenizer, student.model.tokenizer = student.model.tokenizer, None
    teacher = copy.deepcopy(student).requires_grad_(False).eval()
    teacher.model.tokenizer = student.model.tokenizer = tokenizer
    return teacher


class Objectives(nn.Module):
    """Compute the losses; holds the centre of self-distillation as its only state."""

    def __init__(self, config: RunConfig) -> None:
        super().__init__()
        self.config = config
        o = config.objectives
        self.dino = DinoLoss(
            o.prototypes, o.student_temperature, o.teacher_temperature, o.centre_momentum
        )

    def forward(
        self, student: Student, teacher: Student, batch: Batch, generator: torch.Generator
    ) -> dict[str, Tensor]:
        """Return the weighted losses by name; their sum is what is minimised.

        Raises
        ------
        ConfigError
            If patch distillation is asked for and the tower gives no patches.
        """
        o, device = self.config.objectives, self.dino.centre.device
        model, pixels = student.model, batch.images.to(device)
        wide, narrow, maps = multi_crop(pixels, self.config.crops, model.side, generator)
        losses: dict[str, Tensor] = {}
        pooled = [model.images(view)[0] for view in wide]
        if o.contrastive_weight or o.views_weight:
            images = [functional.normalize(p, dim=-1) for p in pooled]
            said = [text for view in batch.texts for text in view]
            texts = model.texts(model.tokenize(said).to(device))
            if o.contrastive_weight:
                parts = [self._contrastive(student, a, texts, batch) for a in images]
                losses["contrastive"] = o.contrastive_weight * torch.stack(parts).mean()
            if o.views_weight:
                views = [images[0], *texts.chunk(len(batch.texts))]
                keys = gather(batch.keys[0].to(device))
                same = keys[:, None] == keys[None, :]
                together = torch.stack([gather(v) for v in views])
                losses["views"] = o.views_weight * multi_view_info_nce(together, model.scale, same)
        if o.distill_weight or o.patch_weight:
            local = [model.images(view) for view in narrow]
            if o.distill_weight and student.head is not None and teacher.head is not None:
                with torch.no_grad():
                    taught = [teacher.head(teacher.model.images(v)[0]) for v in wide]
                seen = [student.head(p) for p in (*pooled, *(p for p, _ in local))]
                losses["distill"] = o.distill_weight * self.dino(seen, taught)
                self.dino.update_centre(taught)
            if o.patch_weight:
                losses["patch"] = o.patch_weight * self._patches(teacher, pixels, local, maps)
        return losses

    def _contrastive(self, student: Student, images: Tensor, texts: Tensor, batch: Batch) -> Tensor:
        """Local rows against the columns of all processes, both ways."""
        rows, device = _ROWS[self.config.objectives.contrastive], images.device
        scale, bias = student.model.scale, student.logit_bias()
        keys, image_keys = batch.keys.flatten().to(device), batch.image_keys.to(device)
        there = scale * images @ gather(texts).T + bias
        wanted = positives(image_keys, gather(keys))
        if batch.negatives:
            ids = student.model.tokenize(batch.negatives).to(device)
            extra = scale * images @ student.model.texts(ids).T + bias
            there, wanted = with_negatives(there, wanted, extra)
        back = scale * texts @ gather(images).T + bias
        wanted_back = positives(gather(image_keys), keys).T
        return (rows(there, wanted) + rows(back, wanted_back)) / 2

    def _patches(
        self,
        teacher: Student,
        pixels: Tensor,
        local: list[tuple[Tensor, Tensor | None]],
        maps: list[Tensor],
    ) -> Tensor:
        with torch.no_grad():
            _, whole = teacher.model.images(pixels.float() / 255)
        if whole is None:
            raise ConfigError("objectives.patch_weight needs a plain vision transformer.")
        terms = [
            patch_distillation(patches, whole, theta)
            for (_, patches), theta in zip(local, maps)
            if patches is not None
        ]
        return torch.stack(terms).mean()
