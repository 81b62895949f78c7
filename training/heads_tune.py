"""Second stage: the two projections trained on, over the features of the heads of the first.

Blocks and text layers rest. A step then costs a hundredth of one of the first stage, which
leaves room for what that could not afford: noise on the features, more dropout, and the scenes'
labels as a second, small objective beside every caption (not instead of one: that was measured
to cost retrieval).
"""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from .bert import masked_mean
from .cache import _cached
from .captions import Scene
from .dataset import ImageSet, Texts, TrainingTexts
from .distill import update_teacher
from .errors import TrainingError
from .heads import Heads
from .heads_loop import rate_factor
from .losses import multi_positive_info_nce, positives
from .validation import TranslatedQueries, score_native, score_translated, selection_score


@dataclass(frozen=True)
class TuneConfig:
    """How the projections are trained on.

    Attributes
    ----------
    epochs, batch : int
    rate : float
        Peak learning rate.
    dropout : float
        On what enters and leaves the hidden layer of both projections.
    noise : float
        Spread of Gaussian noise on the (normalised) features.
    labels : float
        Weight of the cross entropy of an image against one sentence of every label.
    english : float
        Share of English captions.
    decay, average, warmup, clip : float
        As in :class:`heads_loop.TrainConfig`.
    seed : int
    """

    epochs: int = 8
    batch: int = 512
    rate: float = 3e-4
    dropout: float = 0.3
    noise: float = 0.3
    labels: float = 0.1
    english: float = 0.4
    decay: float = 0.05
    average: float = 0.98
    warmup: float = 0.1
    clip: float = 1.0
    seed: int = 0


@torch.inference_mode()
def image_parts(heads: Heads, images: ImageSet) -> list[NDArray[np.float16]]:
    """Return what enters the image projection, (n, width), of every cached view."""
    head, found = heads.image.eval(), []
    for tokens, features in zip(images.tokens, images.features):
        parts = []
        for at in range(0, len(tokens), 128):
            t = torch.from_numpy(tokens[at : at + 128].astype(np.float32))
            f = torch.from_numpy(features[at : at + 128].astype(np.float32))
            parts.append(
                head.parts(head.summary(t), head.transform(t), f).numpy().astype(np.float16)
            )
        found.append(np.concatenate(parts))
    return found


@torch.inference_mode()
def text_parts(heads: Heads, texts: Texts) -> NDArray[np.float16]:
    """Return what enters the text projection, (n, width), of every sentence."""
    head, states = heads.text.eval(), texts.states
    order = np.argsort(np.diff(states.bounds), kind="stable")
    found: NDArray[np.float16] | None = None
    for at in range(0, len(order), 64):
        rows = order[at : at + 64]
        hidden, mask = states.padded(rows.tolist())
        hidden = head.states(hidden, mask)
        mean = head.norm(masked_mean(hidden, mask)).numpy().astype(np.float16)
        if found is None:
            found = np.zeros((len(order), mean.shape[1]), np.float16)
        found[rows] = mean
    return found if found is not None else np.zeros((0, 1), np.float16)


class Projections(nn.Module):
    """The two projections of heads and the logit scale, over cached features."""

    def __init__(self, heads: Heads, dropout: float) -> None:
        super().__init__()
        self.image, self.text = (
            copy.deepcopy(heads.image.project),
            copy.deepcopy(heads.text.project),
        )
        self.log_scale = nn.Parameter(heads.log_scale.detach().clone())
        self.image.drop.p = self.text.drop.p = dropout
        self.requires_grad_(True)

    def images(self, parts: Tensor) -> Tensor:
        """Return L2-normalised embeddings."""
        return functional.normalize(self.image(parts), dim=1)

    def texts(self, parts: Tensor) -> Tensor:
        """Return L2-normalised embeddings."""
        return functional.normalize(self.text(parts), dim=1)

    @property
    def scale(self) -> Tensor:
        """Factor from cosine to logit, at most 100."""
        return self.log_scale.exp().clamp(max=100.0)

    def into(self, heads: Heads) -> Heads:
        """Return a copy of heads with these projections."""
        tuned = copy.deepcopy(heads)
        tuned.image.project.load_state_dict(self.image.state_dict())
        tuned.text.project.load_state_dict(self.text.state_dict())
        tuned.log_scale.data = self.log_scale.detach().clone()
        return tuned.eval()


class LabelSentences:
    """One sentence of every label in one language, drawn anew each step."""

    def __init__(
        self, named: dict[str, dict[str, list[str]]], texts: Texts, scenes: list[Scene]
    ) -> None:
        self.names = sorted(named)
        self.rows = [
            {x: [texts.row[s] for s in said] for x, said in named[n].items()} for n in self.names
        ]
        at = {n: i for i, n in enumerate(self.names)}
        # An image whose label has no sentence takes no part: cross entropy leaves out -100.
        self.of_image = torch.tensor([at.get(s.label, -100) for s in scenes])

    def draw(self, english: float, rng: np.random.Generator) -> list[int]:
        """Return the text row of one sentence for every label, all in one language."""
        others = sorted(set(self.rows[0]) - {"en"})
        language = "en" if rng.random() < english else others[rng.integers(len(others))]
        return [by[language][rng.integers(len(by[language]))] for by in self.rows]


def tune(
    config: TuneConfig,
    heads: Heads,
    texts: Texts,
    scenes: dict[str, list[Scene]],
    images: dict[str, ImageSet],
    queries: dict[str, TranslatedQueries],
    named: dict[str, dict[str, list[str]]],
    cache: Path,
) -> tuple[Heads, dict[str, Any]]:
    """Train the projections on; return the heads of the best epoch and its line.

    Parameters
    ----------
    config : TuneConfig
    heads : Heads
        Of the first stage.
    texts : Texts
        Training and validation sentences and those of ``named``.
    scenes, images : dict
        For ``train`` and ``val``.
    queries : dict
        Translated validation captions.
    named : dict
        See :func:`label_texts.label_sentences`.
    cache : Path
        Folder that takes the features; it must belong to these heads.

    Raises
    ------
    TrainingError
        If the loss is no longer finite.
    """
    torch.manual_seed(config.seed)
    rng = np.random.default_rng(config.seed)
    (said,) = _cached([cache / "texts.npy"], lambda: [text_parts(heads, texts)])
    views = _cached(
        [cache / f"train-{i}.npy" for i in range(len(images["train"].tokens))],
        lambda: image_parts(heads, images["train"]),
    )
    (held,) = _cached([cache / "val.npy"], lambda: image_parts(heads, images["val"]))
    text = torch.from_numpy(said.astype(np.float32))
    seen = torch.stack([torch.from_numpy(v.astype(np.float32)) for v in views])
    val = torch.from_numpy(held.astype(np.float32))

    model = Projections(heads, config.dropout)
    smooth = copy.deepcopy(model).requires_grad_(False).eval()
    matrices = [p for p in model.parameters() if p.ndim > 1]
    vectors = [p for p in model.parameters() if p.ndim <= 1]
    optimiser = torch.optim.AdamW(
        [
            {"params": matrices, "weight_decay": config.decay},
            {"params": vectors, "weight_decay": 0},
        ],
        betas=(0.9, 0.98),
    )
    captions = TrainingTexts(scenes["train"], texts, config.english)
    labels = LabelSentences(named, texts, scenes["train"])
    count = len(scenes["train"])
    steps, step = config.epochs * max(1, count // config.batch), 0
    spread = text.std()
    best: tuple[float, dict[str, Tensor], dict[str, Any]] | None = None

    @torch.inference_mode()
    def encode(sentences: list[str]) -> NDArray[np.float32]:
        return smooth.texts(text[[texts.row[s] for s in sentences]]).numpy()

    for epoch in range(config.epochs):
        model.train()
        order = rng.permutation(count)
        for at in range(0, count - count % config.batch or count, config.batch):
            rows = order[at : at + config.batch]
            chosen, keys = captions.draw(rows, rng)
            wanted = positives(captions.image_keys[torch.from_numpy(rows)], keys)
            a = seen[
                torch.from_numpy(rng.integers(len(seen), size=len(rows))), torch.from_numpy(rows)
            ]
            b = text[chosen]
            a = model.images(a + torch.randn_like(a) * config.noise)
            b = model.texts(b + torch.randn_like(b) * config.noise * spread)
            loss = multi_positive_info_nce(a, b, model.scale, wanted)
            if config.labels:
                names = model.texts(text[labels.draw(config.english, rng)])
                target = labels.of_image[torch.from_numpy(rows)]
                loss = loss + config.labels * functional.cross_entropy(
                    model.scale * a @ names.T, target
                )
            if not torch.isfinite(loss):
                first = ", ".join(scenes["train"][i].image for i in rows[:4])
                raise TrainingError(
                    f"The loss is {float(loss.detach())} in step {step + 1} (epoch {epoch + 1}); "
                    f"the batch starts with {first}."
                )
            for group in optimiser.param_groups:
                group["lr"] = config.rate * rate_factor(step, steps, config.warmup)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), config.clip)
            optimiser.step()
            update_teacher(smooth, model, min(config.average, (1 + step) / (10 + step)))
            step += 1
        with torch.inference_mode():
            pictures = smooth.images(val).numpy()
        english = score_native(pictures, scenes["val"], encode)
        others = score_translated(pictures, queries, encode)
        score = selection_score(english, others)
        row = {
            "epoch": epoch + 1,
            "score": round(score, 3),
            "en_mean_recall": round(english["mean_recall"], 3),
            **{f"{x}_r10": round(s["t2i_r10"], 2) for x, s in others.items()},
        }
        print(row, flush=True)
        if best is None or score > best[0]:
            best = (score, copy.deepcopy(smooth.state_dict()), row)
    if best is None or not math.isfinite(best[0]):
        raise TrainingError("No epoch gave a score.")
    smooth.load_state_dict(best[1])
    return smooth.into(heads), best[2]
