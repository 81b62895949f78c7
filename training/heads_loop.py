"""Train the heads on cached features.

The towers are frozen: an epoch draws one caption for each training image, in
English or one of the other languages, and one cached view of the image.
"""

from __future__ import annotations

import copy
import csv
import math
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from .bert import Bert
from .captions import Scene
from .checkpoint import save_checkpoint
from .dataset import ImageSet, Texts, TrainingTexts
from .distill import update_teacher
from .errors import TrainingError
from .heads import HeadConfig, Heads
from .heads_objectives import Contrast, make_distillation
from .losses import positives
from .validation import (
    TranslatedQueries,
    score_native,
    score_translated,
    selection_score,
)


@dataclass(frozen=True)
class TrainConfig:
    """How the heads are trained.

    Attributes
    ----------
    epochs, batch : int
    rate : float
        Peak learning rate of what is new.
    rate_text : float
        Peak learning rate of the text tower's pretrained layers.
    decay : float
        Weight decay of matrices.
    warmup : float
        Share of the steps in which the rate rises.
    english : float
        Share of English captions. With 1 an epoch is chosen by English mean recall alone: the
        other languages come with :mod:`.text_align`.
    average : float
        Decay of the moving average of the weights, which is what is evaluated.
    clip : float
        Largest norm of the gradient.
    seed : int
    loss : str
        See :class:`heads_objectives.Contrast`.
    distill : str
        ``off``, ``cls`` or ``patch``: see :class:`heads_objectives.TokenDistillation`.
    distill_weight : float
    labels : float
        Share of texts that name the scene's label; see :mod:`label_texts`.
    """

    epochs: int = 12
    batch: int = 256
    rate: float = 1e-3
    rate_text: float = 1e-4
    decay: float = 0.05
    warmup: float = 0.1
    english: float = 0.4
    average: float = 0.98
    clip: float = 1.0
    seed: int = 0
    loss: str = "info_nce"
    distill: str = "off"
    distill_weight: float = 1.0
    labels: float = 0.0
    heads: HeadConfig = field(default_factory=HeadConfig)


def encode_texts(head: nn.Module, texts: Texts, rows: list[int], chunk: int = 64) -> Tensor:
    """Return the embeddings of text rows; chunks of like length, so that little is padding."""
    bounds = texts.states.bounds
    order = sorted(range(len(rows)), key=lambda k: int(bounds[rows[k] + 1] - bounds[rows[k]]))
    parts = []
    for at in range(0, len(order), chunk):
        hidden, mask = texts.states.padded([rows[k] for k in order[at : at + chunk]])
        parts.append(head(hidden, mask))
    inverse = torch.empty(len(order), dtype=torch.int64)
    inverse[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(parts)[inverse]


def encode_images(head: nn.Module, images: ImageSet, chunk: int = 128) -> NDArray[np.float32]:
    """Return the embeddings of all images in their first view."""
    parts = []
    with torch.inference_mode():
        for at in range(0, len(images.tokens[0]), chunk):
            rows = np.arange(at, min(at + chunk, len(images.tokens[0])))
            parts.append(head(*images.pick(rows, np.zeros_like(rows))).numpy())
    return np.concatenate(parts)


def validate(
    heads: Heads,
    images: ImageSet,
    scenes: list[Scene],
    texts: Texts,
    queries: dict[str, TranslatedQueries],
) -> dict[str, Any]:
    """Score the heads on a split; ``score`` is what the best epoch is chosen by."""
    heads.eval()

    def encode(sentences: list[str]) -> NDArray[np.float32]:
        with torch.inference_mode():
            return encode_texts(heads.text, texts, [texts.row[s] for s in sentences]).numpy()

    pictures = encode_images(heads.image, images)
    english = score_native(pictures, scenes, encode)
    others = score_translated(pictures, queries, encode)
    return {"english": english, "others": others, "score": selection_score(english, others)}


def chosen_by(scores: dict[str, Any], english: float) -> float:
    """Return what an epoch is chosen by: English alone where nothing else is trained."""
    score: float = scores["english"]["mean_recall"] if english >= 1 else scores["score"]
    return score


def _parameter_groups(
    heads: Heads, others: list[nn.Module], config: TrainConfig
) -> list[dict[str, Any]]:
    tail = {id(p) for p in heads.text.tail.parameters()}
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for parameter in chain(heads.parameters(), *(m.parameters() for m in others)):
        if parameter.requires_grad:
            rate = config.rate_text if id(parameter) in tail else config.rate
            decay = config.decay if parameter.ndim > 1 else 0.0
            groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": p, "lr": r, "peak": r, "weight_decay": d} for (r, d), p in groups.items()]


def rate_factor(step: int, steps: int, warmup: float) -> float:
    """Linear rise, then a cosine to zero."""
    rise = max(1, round(steps * warmup))
    if step < rise:
        return (step + 1) / rise
    return 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))


def _batches(n: int, size: int, rng: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    order = rng.permutation(n)
    for at in range(0, n - n % size or n, size):
        yield order[at : at + size]


def train(
    config: TrainConfig,
    bert: Bert,
    texts: Texts,
    scenes: dict[str, list[Scene]],
    images: dict[str, ImageSet],
    queries: dict[str, TranslatedQueries],
    run: Path,
    label_sentences: dict[str, dict[str, list[str]]] | None = None,
) -> tuple[Heads, list[dict[str, Any]]]:
    """Train the heads and return those of the best epoch on the validation split.

    Parameters
    ----------
    config : TrainConfig
    bert : Bert
        Its last layers are copied into the text head and trained.
    texts : Texts
        Hidden states of every training and validation sentence.
    scenes, images : dict
        For ``train`` and ``val``.
    queries : dict
        Translated validation captions.
    run : Path
        Folder that takes ``metrics.csv`` and ``best.pt``.
    label_sentences : dict or None
        What ``config.labels`` draws from; see :class:`TrainingTexts`.

    Raises
    ------
    TrainingError
        If the loss is no longer finite.
    """
    torch.manual_seed(config.seed)
    rng = np.random.default_rng(config.seed)
    run.mkdir(parents=True, exist_ok=True)
    heads = Heads(copy.deepcopy(bert), config.heads)
    smooth = copy.deepcopy(heads).requires_grad_(False)
    contrast = Contrast(config.loss)
    distill = make_distillation(config.distill, heads, config.heads.dimension)
    others = [contrast] if distill is None else [contrast, distill]
    smooth_head = copy.deepcopy(distill.head) if distill is not None else None
    optimiser = torch.optim.AdamW(_parameter_groups(heads, others, config), betas=(0.9, 0.98))
    captions = TrainingTexts(scenes["train"], texts, config.english, config.labels, label_sentences)
    count, views = len(scenes["train"]), len(images["train"].tokens)
    steps = config.epochs * max(1, count // config.batch)
    step, best, began = 0, -math.inf, time.monotonic()
    history: list[dict[str, Any]] = []
    for epoch in range(config.epochs):
        heads.train()
        total = 0.0
        for rows in _batches(count, config.batch, rng):
            if config.loss == "views":
                first, second, keys = captions.draw_pairs(rows, rng)
                said = [encode_texts(heads.text, texts, x) for x in (first, second)]
            else:
                chosen, keys = captions.draw(rows, rng)
                said = [encode_texts(heads.text, texts, chosen)]
            wanted = positives(captions.image_keys[torch.from_numpy(rows)], keys)
            tokens, features = images["train"].pick(rows, rng.integers(views, size=len(rows)))
            loss = contrast(heads.image(tokens, features), said, heads.scale, wanted, keys)
            if distill is not None:
                loss = loss + config.distill_weight * distill(
                    heads.image, smooth.image, smooth_head, tokens, torch.default_generator
                )
            if not torch.isfinite(loss):
                names = ", ".join(scenes["train"][int(i)].image for i in rows[:4])
                raise TrainingError(
                    f"The loss is {float(loss.detach())} in step {step + 1} (epoch {epoch + 1}); "
                    f"the batch starts with {names}. The last good checkpoint is kept.",
                    "Look at these images and captions, or lower the rate.",
                )
            factor = rate_factor(step, steps, config.warmup)
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * factor
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(heads.parameters(), config.clip)
            optimiser.step()
            keep = min(config.average, (1 + step) / (10 + step))
            update_teacher(smooth, heads, keep)
            if distill is not None and distill.head is not None and smooth_head is not None:
                update_teacher(smooth_head, distill.head, keep)
            total, step = total + float(loss.detach()), step + 1
        scores = validate(smooth, images["val"], scenes["val"], texts, queries)
        score = chosen_by(scores, config.english)
        row = {
            "epoch": epoch + 1,
            "loss": round(total / max(1, count // config.batch), 4),
            "scale": round(float(smooth.scale), 2),
            "seconds": round(time.monotonic() - began),
            "score": round(score, 3),
            "en_mean_recall": round(scores["english"]["mean_recall"], 3),
            **{f"{x}_r10": round(s["t2i_r10"], 2) for x, s in scores["others"].items()},
        }
        history.append(row)
        print(row, flush=True)
        if score > best:
            best = score
            state = {"heads": smooth.state_dict(), "config": asdict(config), "row": row}
            save_checkpoint(state, run / "best.pt")
        with (run / "metrics.csv").open("w", newline="") as stream:
            writer = csv.DictWriter(stream, list(row))
            writer.writeheader()
            writer.writerows(history)
    state = torch.load(run / "best.pt", map_location="cpu", weights_only=True)
    smooth.load_state_dict(state["heads"])
    return smooth.eval(), history
