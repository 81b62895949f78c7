"""Last stage: the text tower alone, every language drawn towards English.

The stages before learn each language through images, and 5,187 captions leave some languages
behind. Here the text head of the stage before is teacher and start at once: what it says of an
English sentence is what the student shall say of that sentence and of its translations
(Reimers and Gurevych 2020, "Making Monolingual Sentence Embeddings Multilingual using Knowledge
Distillation"). It needs no image, so words that no caption of the training set has take part as
well: the class lists, the concepts of search and ``phrases.tsv``. The image tower rests.
"""

from __future__ import annotations

import copy
import csv
import json
import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from terraseek.engine.labels import classes
from terraseek.engine.messages import LANGUAGES
from torch import Tensor, nn

from .captions import Scene, normalised
from .checkpoint import save_checkpoint
from .dataset import Texts
from .distill import update_teacher
from .errors import DataError, TrainingError
from .evaluate import write_json
from .heads import Heads, TextHead
from .heads_loop import encode_texts, rate_factor
from .label_texts import label_names
from .prompts import PROMPTS
from .validation import TranslatedQueries, score_native, score_translated, selection_score

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"

#: One meaning in several languages; English is always there.
Parallel = dict[str, str]


@dataclass(frozen=True)
class AlignConfig:
    """How the text tower is aligned.

    Attributes
    ----------
    epochs, steps, batch : int
        Steps of an epoch, and sentences of a step.
    rate, rate_text : float
        Peak learning rate of the projection and of the text layers.
    english : float
        Share of English sentences: they hold the tower where it was.
    phrases : float
        Share of sentences that are no captions.
    dropout : float
        On what enters and leaves the hidden layer of the projection.
    decay, average, warmup, clip : float
        As in :class:`heads_loop.TrainConfig`.
    seed : int
    """

    epochs: int = 6
    steps: int = 72
    batch: int = 512
    rate: float = 3e-4
    rate_text: float = 1e-4
    english: float = 0.15
    phrases: float = 0.3
    dropout: float = 0.1
    decay: float = 0.01
    average: float = 0.98
    warmup: float = 0.1
    clip: float = 1.0
    seed: int = 0


def caption_groups(scenes: list[Scene]) -> list[Parallel]:
    """Return every translated sentence of the scenes once, with its translations."""
    found: dict[str, Parallel] = {}
    for caption in (c for s in scenes for c in s.captions):
        if caption.translations:
            found.setdefault(normalised(caption.en), {"en": caption.en} | caption.translations)
    return list(found.values())


def _rows(path: Path) -> list[dict[str, str]]:
    """Return the lines of a table with a column a language.

    Raises
    ------
    DataError
        If it cannot be read or lacks a language.
    """
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
        return [{x: row[x] for x in LANGUAGES} for row in rows]
    except (OSError, UnicodeDecodeError, KeyError) as err:
        raise DataError(f"{path} cannot be used: {type(err).__name__} {err}.") from None


def _together(names: Mapping[str, Sequence[str]]) -> list[Parallel]:
    """Pair the names of a class: the k-th of a language translates the k-th English one."""
    return [
        {x: said[min(k, len(said) - 1)] for x, said in names.items() if said}
        for k in range(len(names["en"]))
    ]


def phrase_groups() -> list[Parallel]:
    """Return what is said of things, in ten languages: bare and through the prompt templates."""
    names: list[Parallel] = [*label_names().values(), *_rows(HERE / "phrases.tsv")]
    whole: list[Parallel] = []
    for row in _rows(RESOURCES / "search" / "concepts.tsv"):
        names += _together({x: row[x].split("|") for x in LANGUAGES})
    for path in sorted((RESOURCES / "labels").glob("*.json")):
        if path.stem == "calibration":
            continue
        for entry in classes.load(path.stem).classes:
            names += _together(entry.names)
            whole += _together(entry.descriptions) if entry.descriptions.get("en") else []
    for name in names:
        whole.append(name)
        for k in range(len(PROMPTS["en"])):
            whole.append({x: PROMPTS[x][k].format(said) for x, said in name.items()})
    return list({tuple(sorted(g.items())): g for g in whole}.values())


def sentences(groups: list[Parallel]) -> list[str]:
    """Return all distinct sentences, sorted."""
    return sorted({said for group in groups for said in group.values()})


def _optimiser(head: TextHead, config: AlignConfig) -> torch.optim.AdamW:
    tail = {id(p) for p in head.tail.layers.parameters()}
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for parameter in head.parameters():
        if parameter.requires_grad:
            rate = config.rate_text if id(parameter) in tail else config.rate
            groups.setdefault((rate, config.decay * (parameter.ndim > 1)), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": p, "lr": r, "peak": r, "weight_decay": d} for (r, d), p in groups.items()],
        betas=(0.9, 0.98),
    )


def align(
    config: AlignConfig,
    heads: Heads,
    texts: Texts,
    captions: list[Parallel],
    phrases: list[Parallel],
    pictures: NDArray[np.floating],
    scenes: list[Scene],
    queries: dict[str, TranslatedQueries],
    run: Path,
) -> tuple[Heads, dict[str, Any]]:
    """Train the text head; return heads with that of the best epoch on validation, and its line.

    Parameters
    ----------
    config : AlignConfig
    heads : Heads
        Teacher and start; they stay as they are.
    texts : Texts
        Validation sentences and those of both groups.
    captions, phrases : list of dict
        :func:`caption_groups` of the training split, :func:`phrase_groups`.
    pictures : array, (n, D)
        Embeddings of the validation images.
    scenes : list of Scene
        The validation split.
    queries : dict
        Translated validation captions.
    run : Path
        Folder that takes ``log.json`` and ``best.pt``; a finished one is not trained again.

    Raises
    ------
    TrainingError
        If the loss is no longer finite, or no epoch gave a score.
    """
    run.mkdir(parents=True, exist_ok=True)
    if (known := _finished(config, heads, run)) is not None:
        return known
    torch.manual_seed(config.seed)
    rng = np.random.default_rng(config.seed)
    student = copy.deepcopy(heads.text)
    student.tail.layers.requires_grad_(True)
    student.project.drop.p = config.dropout
    smooth = copy.deepcopy(student).requires_grad_(False).eval()

    @torch.inference_mode()
    def encode(said: list[str]) -> NDArray[np.float32]:
        return encode_texts(smooth, texts, [texts.row[s] for s in said]).numpy()

    def scored() -> dict[str, float]:
        english = score_native(pictures, scenes, encode)
        others = score_translated(pictures, queries, encode)
        return {
            "score": round(selection_score(english, others), 3),
            "en_mean_recall": round(english["mean_recall"], 3),
            **{f"{x}_r10": round(s["t2i_r10"], 2) for x, s in others.items()},
        }

    english = sorted({g["en"] for g in (*captions, *phrases)})
    taught, place = torch.from_numpy(encode(english)), {s: i for i, s in enumerate(english)}
    start, history = scored(), []
    print({"start": start}, flush=True)
    optimiser = _optimiser(student, config)
    few = round(config.batch * config.phrases) if phrases else 0
    best = -math.inf
    for epoch in range(config.epochs):
        student.train()
        began, total = time.monotonic(), 0.0
        for k in range(config.steps):
            chosen = [captions[i] for i in rng.integers(len(captions), size=config.batch - few)]
            chosen += [phrases[i] for i in rng.integers(len(phrases), size=few)] if few else []
            rows = [texts.row[_one(group, config.english, rng)] for group in chosen]
            wanted = taught[[place[group["en"]] for group in chosen]]
            loss = (1 - (encode_texts(student, texts, rows, 128) * wanted).sum(1)).mean()
            step = epoch * config.steps + k
            if not torch.isfinite(loss):
                first = ", ".join(repr(texts.sentences[i][:60]) for i in rows[:3])
                raise TrainingError(
                    f"The loss is {float(loss.detach())} in step {step + 1} (epoch {epoch + 1}); "
                    f"the batch starts with {first}."
                )
            for group in optimiser.param_groups:
                factor = rate_factor(step, config.epochs * config.steps, config.warmup)
                group["lr"] = group["peak"] * factor
            optimiser.zero_grad(set_to_none=True)
            # Cosines are small numbers: scaled, so that clipping means what it does elsewhere.
            (loss * float(heads.scale.detach())).backward()
            nn.utils.clip_grad_norm_(student.parameters(), config.clip)
            optimiser.step()
            update_teacher(smooth, student, min(config.average, (1 + step) / (10 + step)))
            total += float(loss.detach())
        row: dict[str, Any] = {"epoch": epoch + 1, "loss": round(total / config.steps, 4)}
        row |= scored() | {"seconds": round(time.monotonic() - began)}
        print(row, flush=True)
        history.append(row)
        if row["score"] > best:
            best = row["score"]
            state = {"kind": "terraseek-align-1", "config": asdict(config), "row": row}
            save_checkpoint(state | {"text": smooth.state_dict()}, run / "best.pt")
        done = {"config": asdict(config), "start": start, "history": history}
        write_json(done, run / "log.json")
    result = _finished(config, heads, run)
    if result is None:
        raise TrainingError("No epoch gave a score.")
    return result


def _one(group: Parallel, english: float, rng: np.random.Generator) -> str:
    """Return a sentence of a group: English at times, else a translation."""
    others = [x for x in group if x != "en"]
    if not others or rng.random() < english:
        return group["en"]
    return group[others[rng.integers(len(others))]]


def _finished(config: AlignConfig, heads: Heads, run: Path) -> tuple[Heads, dict[str, Any]] | None:
    """Return heads with the text head of a finished run of these settings; else None."""
    if not (run / "best.pt").exists() or not (run / "log.json").exists():
        return None
    state: dict[str, Any] = torch.load(run / "best.pt", map_location="cpu", weights_only=True)
    log = json.loads((run / "log.json").read_text("utf-8"))
    if state["config"] != asdict(config) or len(log["history"]) < config.epochs:
        return None
    aligned = copy.deepcopy(heads)
    weights: dict[str, Tensor] = state["text"]
    aligned.text.load_state_dict(weights)
    return aligned.eval(), state["row"]
