"""Train the last blocks of the image trunk together with heads that were trained on it frozen.

``python -m terraseek.training.trunk_tune --data DIR --work DIR``

First the heads, then all of it at a low rate: fresh heads on a trunk that learns at once would
spoil its features (Kumar et al. 2022, "Fine-Tuning can Distort Pretrained Features"). Every image
is seen in a new random view; half of its windows are left out in most epochs, which halves the
cost (FLIP, Li et al. 2023), and none in the last ones. The convolutional tower stays frozen.
"""

from __future__ import annotations

import copy
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from .captions import Scene
from .checkpoint import save_checkpoint
from .dataset import Texts, TrainingTexts
from .distill import DinoHead, DinoLoss, update_teacher
from .errors import TrainingError
from .evaluate import write_json
from .heads import Heads
from .heads_loop import chosen_by, encode_texts, rate_factor, validate
from .heads_tune import LabelSentences
from .losses import multi_positive_info_nce, positives
from .trunk import Trunk
from .trunk_model import ImageModel, cnn_session, image_set, run_cnn
from .trunk_views import chosen_windows, random_views
from .validation import TranslatedQueries


@dataclass(frozen=True)
class TrunkTuneConfig:
    """How trunk and heads are trained together.

    Attributes
    ----------
    epochs, batch : int
    whole : int
        Last epochs in which no window is left out.
    keep : float
        Share of windows that stay in the other epochs.
    area : float
        Smallest share of an image that a view shows.
    frozen : int
        First blocks of the ViT that rest.
    rate, rate_text, rate_trunk : float
        Peak learning rate of the heads, of the text tower's layers and of the last block.
    layer_decay : float
        Factor of the rate from one block to the one before it.
    dropout : float
        On what enters and leaves the hidden layer of both projections.
    labels : float
        Weight of the cross entropy of an image against one sentence of every label.
    english : float
        Share of English captions. With 1 an epoch is chosen by English mean recall alone: the
        other languages come with :mod:`.text_align`.
    distill : float
        Weight of the self-distillation: what is left of an image shall say to the student what
        the whole image says to the teacher, the moving average.
    blend : float
        Share of the trained weights in what is given back, the rest are those it started from:
        half and half keeps what the start knew of images unlike the training set and most of
        what was learnt (WiSE-FT, Wortsman et al. 2022, "Robust fine-tuning of zero-shot models",
        whose default is 0.5). Training does not depend on it.
    decay, average, warmup, clip : float
        As in :class:`heads_loop.TrainConfig`.
    seed : int
    """

    epochs: int = 10
    batch: int = 256
    whole: int = 2
    keep: float = 0.5
    area: float = 0.6
    frozen: int = 4
    rate: float = 3e-4
    rate_text: float = 3e-5
    rate_trunk: float = 1e-4
    layer_decay: float = 0.75
    dropout: float = 0.3
    labels: float = 0.1
    english: float = 0.4
    distill: float = 0.0
    blend: float = 1.0
    decay: float = 0.05
    average: float = 0.98
    warmup: float = 0.08
    clip: float = 1.0
    seed: int = 0


def _groups(model: ImageModel, config: TrunkTuneConfig) -> list[dict[str, Any]]:
    """Return AdamW's groups; what is frozen loses its gradient here."""
    vit, heads = model.trunk.vit, model.heads
    model.trunk.requires_grad_(False)
    vit.blocks[config.frozen :].requires_grad_(True)
    if config.frozen == 0:
        vit.requires_grad_(True)
    rates: dict[int, float] = {id(p): config.rate_text for p in heads.text.tail.parameters()}
    depth = len(vit.blocks)
    for number, block in enumerate(vit.blocks):
        rate = config.rate_trunk * config.layer_decay ** (depth - 1 - number)
        rates |= {id(p): rate for p in block.parameters()}
    lowest = config.rate_trunk * config.layer_decay**depth
    rates |= {id(p): lowest for p in (vit.cls_token, vit.pos_embed, *vit.patch_embed.parameters())}
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for parameter in model.parameters():
        if parameter.requires_grad:
            key = (rates.get(id(parameter), config.rate), config.decay * (parameter.ndim > 1))
            groups.setdefault(key, []).append(parameter)
    return [{"params": p, "lr": r, "peak": r, "weight_decay": d} for (r, d), p in groups.items()]


class _Distillation(nn.Module):
    """DINO's loss between a part of an image and the whole of it; see :mod:`distill`."""

    def __init__(self, dimension: int) -> None:
        super().__init__()
        self.student = DinoHead(dimension, 512, 128, 2048)
        self.teacher = copy.deepcopy(self.student).requires_grad_(False)
        self.loss = DinoLoss(2048)

    def forward(self, part: Tensor, whole: Tensor) -> Tensor:
        with torch.no_grad():
            taught = [self.teacher(whole)]
        seen = self.student(part)
        # DinoLoss leaves out the pair of a view with itself: the part is another view.
        loss: Tensor = self.loss([seen.detach(), seen], taught)
        self.loss.update_centre(taught)
        return loss


def tune_trunk(
    config: TrunkTuneConfig,
    trunk: Trunk,
    heads: Heads,
    texts: Texts,
    scenes: dict[str, list[Scene]],
    images: dict[str, NDArray[np.uint8]],
    features: NDArray[np.float16],
    queries: dict[str, TranslatedQueries],
    named: dict[str, dict[str, list[str]]],
    run: Path,
) -> tuple[Trunk, Heads, dict[str, Any]]:
    """Train trunk and heads; return those of the best epoch on validation, and its line.

    A run that was stopped goes on after its last complete epoch.

    Parameters
    ----------
    config : TrunkTuneConfig
    trunk, heads : Trunk, Heads
        Where it starts from; they stay as they are.
    texts : Texts
        Training and validation sentences and those of ``named``.
    scenes : dict
        For ``train`` and ``val``.
    images : dict of arrays of uint8, (n, 3, S, S)
        For ``train`` and ``val``.
    features : array of float16, (n, 1280)
        The CNN's features of the validation images.
    queries : dict
        Translated validation captions.
    named : dict
        See :func:`label_texts.label_sentences`.
    run : Path
        Folder that takes ``log.json``, ``best.pt`` and ``last.pt``.

    Raises
    ------
    TrainingError
        If the loss is no longer finite.
    """
    torch.manual_seed(config.seed)
    run.mkdir(parents=True, exist_ok=True)
    model = ImageModel(trunk, heads)
    head = model.heads
    head.image.token_drop = 0.0  # windows are left out before the trunk already
    head.image.project.drop.p = head.text.project.drop.p = config.dropout
    smooth = copy.deepcopy(model).requires_grad_(False).eval()
    distill = _Distillation(heads.image.project.linear.out_features)
    groups = _groups(model, config)
    if config.distill > 0:
        rate = config.rate
        own = list(distill.student.parameters())
        groups.append({"params": own, "lr": rate, "peak": rate, "weight_decay": config.decay})
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    session = cnn_session(trunk, torch.get_num_threads())
    captions = TrainingTexts(scenes["train"], texts, config.english)
    labels = LabelSentences(named, texts, scenes["train"])
    count, coarse = len(scenes["train"]), (trunk.grid // trunk.pool) ** 2
    each = max(1, count // config.batch)
    steps = config.epochs * each

    def scored() -> dict[str, float]:
        val = image_set(smooth, images["val"], features)
        scores = validate(smooth.heads, val, scenes["val"], texts, queries)
        return {
            "scale": round(float(smooth.heads.scale), 2),
            "score": round(chosen_by(scores, config.english), 3),
            "en_mean_recall": round(scores["english"]["mean_recall"], 3),
            **{f"{x}_r10": round(s["t2i_r10"], 2) for x, s in scores["others"].items()},
        }

    history: list[dict[str, Any]] = []
    start: dict[str, float] | None = None
    parts = {"model": model, "smooth": smooth, "distill": distill, "optimiser": optimiser}
    if (run / "last.pt").exists():
        state = torch.load(run / "last.pt", map_location="cpu", weights_only=True)
        if state["config"] == _trained(config):
            for key, part in parts.items():
                part.load_state_dict(state[key])
            torch.set_rng_state(state["random"])
            history, start = state["history"], state["start"]
    start = start or scored()
    for epoch in range(len(history), config.epochs):
        rng = np.random.default_rng([config.seed, epoch])
        model.train()
        began, total = time.monotonic(), 0.0
        keep = config.keep if epoch < config.epochs - config.whole else 1.0
        order = rng.permutation(count)
        for k in range(each):
            rows = np.sort(order[k * config.batch : (k + 1) * config.batch])
            pixels = random_views(images["train"][rows], config.area, rng)
            seen, x = run_cnn(session, pixels), torch.from_numpy(pixels)
            kept = chosen_windows(len(rows), coarse, keep, rng) if keep < 1 else None
            chosen, keys = captions.draw(rows, rng)
            wanted = positives(captions.image_keys[torch.from_numpy(rows)], keys)
            a = model.images(x, seen, kept, config.frozen)
            b = encode_texts(head.text, texts, chosen)
            loss = multi_positive_info_nce(a, b, head.scale, wanted)
            if config.labels > 0:
                names = encode_texts(head.text, texts, labels.draw(config.english, rng))
                target = labels.of_image[torch.from_numpy(rows)]
                logits = head.scale * a @ names.T
                loss = loss + config.labels * functional.cross_entropy(logits, target)
            if config.distill > 0:
                with torch.no_grad():
                    whole = smooth.images(x, seen, None, len(trunk.vit.blocks))
                loss = loss + config.distill * distill(a, whole)
            step = epoch * each + k
            if not torch.isfinite(loss):
                said = ", ".join(scenes["train"][int(i)].image for i in rows[:4])
                raise TrainingError(
                    f"The loss is {float(loss.detach())} in step {step + 1} (epoch {epoch + 1}); "
                    f"the batch starts with {said}. The last good checkpoint is kept.",
                    "Look at these images and captions, or lower the rates.",
                )
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * rate_factor(step, steps, config.warmup)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_([p for g in groups for p in g["params"]], config.clip)
            optimiser.step()
            ratio = min(config.average, (1 + step) / (10 + step))
            update_teacher(smooth, model, ratio)
            update_teacher(distill.teacher, distill.student, ratio)
            total += float(loss.detach())
            if k % 8 == 0:
                spent = time.monotonic() - began
                print(f"epoch {epoch + 1}: {k}/{each} steps, {spent:.0f} s", flush=True)
        row = {"epoch": epoch + 1, "loss": round(total / each, 4), **scored()}
        row["seconds"] = round(time.monotonic() - began)
        print(row, flush=True)
        if all(row["score"] > h["score"] for h in history):
            state = {"kind": "terraseek-trunk-1", "config": _trained(config), "row": row}
            save_checkpoint(state | {"model": smooth.state_dict()}, run / "best.pt")
        history.append(row)
        state = {key: part.state_dict() for key, part in parts.items()}
        state |= {"config": _trained(config), "history": history, "start": start}
        state["random"] = torch.get_rng_state()
        save_checkpoint(state, run / "last.pt")
        write_json(
            {"config": _trained(config), "start": start, "history": history}, run / "log.json"
        )
    return load_tuned(config, trunk, heads, run / "best.pt")


def _trained(config: TrunkTuneConfig) -> dict[str, Any]:
    """Return the settings that a run depends on."""
    return {k: v for k, v in asdict(config).items() if k != "blend"}


def load_tuned(
    config: TrunkTuneConfig, trunk: Trunk, heads: Heads, path: Path
) -> tuple[Trunk, Heads, dict[str, Any]]:
    """Blend trunk and heads of the start with those in ``best.pt``; return also its line.

    Raises
    ------
    TrainingError
        If the file comes from other settings.
    """
    state = torch.load(path, map_location="cpu", weights_only=True)
    if state["config"] != _trained(config) or not math.isfinite(state["row"]["score"]):
        raise TrainingError(f"{path} comes from other settings.")
    model = ImageModel(trunk, heads)
    mixed = {
        k: torch.lerp(v, state["model"][k], config.blend) for k, v in model.state_dict().items()
    }
    model.load_state_dict(mixed)
    model.trunk.cnn = copy.deepcopy(trunk.cnn)
    return model.trunk.eval().requires_grad_(False), model.heads.eval(), state["row"]
