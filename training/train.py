"""Train an open_clip model on captions in many languages: the recipe of RS-M-CLIP.

``python -m terraseek.training.train CONFIG.toml`` (or ``torchrun --nproc-per-node N -m ...``)

Started again after a kill it goes on from its last checkpoint, with the same weights bit for
bit on a CPU: all that is drawn depends on seed and step.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
from numpy.typing import NDArray
from terraseek.engine.errors import OutputError, TerraSeekError
from torch import Tensor, nn

from .batches import Batches
from .checkpoint import (
    OF_OPTIMISER,
    changed_settings,
    checkpoint_head,
    fill,
    load_checkpoint,
    other_settings,
    save_checkpoint,
)
from .clip_model import ClipModel, load_model
from .config import RunConfig, load_config
from .distill import update_teacher
from .distributed import average_gradients, barrier, mean_over_ranks, start, stop, world
from .errors import ConfigError, DataError, TrainingError
from .metrics import Metrics
from .objectives import Objectives, Student, make_teacher
from .optimiser import parameter_groups, set_rates
from .pixels import ImageStore, load_pixels
from .progress import Progress
from .records import Record, only_languages, read_records, write_skipped
from .scoring import mean_score, score_records

_PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
Split = tuple[list[Record], NDArray[np.uint8]]


def choose_device(name: str) -> torch.device:
    """Return the device.

    Raises
    ------
    ConfigError
        If CUDA is asked for and not there.
    """
    if name == "cuda" and not torch.cuda.is_available():
        raise ConfigError("device is cuda, but torch finds no CUDA device.")
    cuda = name != "cpu" and torch.cuda.is_available()
    return torch.device("cuda", torch.cuda.current_device()) if cuda else torch.device("cpu")


def load_data(config: RunConfig, side: int) -> tuple[dict[str, Split], list[str]]:
    """Return records and images of ``train`` and ``val``, and what was skipped, a line each.

    Raises
    ------
    DataError
        If a split is empty, or more images are broken than ``data.max_broken``.
    """
    records, skipped = read_records(Path(config.data.captions))
    groups = {"captions": skipped}
    said = [f"captions: {skipped.summary()}"]
    records = only_languages(records, config.data.languages)
    store, splits = ImageStore(Path(config.data.images)), {}
    for split in ("train", "val"):
        own = [r for r in records if r.split == split]
        if not own:
            raise DataError(
                f"{config.data.captions} has no image of the split {split!r}.",
                "convert --val 0.1 takes a tenth of train for val." if split == "val" else "",
            )
        # Every process decodes into a file of its own: none reads what another still writes.
        file = Path(config.run) / f"images-{split}-{world()[0]}.npy"
        kept, images, lost = load_pixels(own, store, side, file)
        said.append(f"{split}: {len(kept)} images; {lost.summary()}")
        groups[split] = lost
        if world()[0] == 0:
            write_skipped(groups, Path(config.run) / "skipped.tsv")
        if not kept or len(lost.items) > config.data.max_broken * len(own):
            raise DataError(
                f"{len(lost.items)} of {len(own)} images of {split} are missing or broken "
                f"({lost.summary()}).",
                "Repair them, or raise data.max_broken.",
            )
        splits[split] = (kept, images)
    return splits, said


@torch.inference_mode()
def embed_images(
    model: ClipModel, images: NDArray[np.uint8], size: int = 64
) -> NDArray[np.float32]:
    """Return the L2-normalised embeddings (n, D) of uint8 images (n, 3, S, S)."""
    parts = []
    for at in range(0, len(images), size):
        pixels = torch.from_numpy(np.array(images[at : at + size])).to(model.mean.device)
        pooled = model.images(pixels.float() / 255)[0]
        parts.append(nn.functional.normalize(pooled, dim=-1).cpu().numpy())
    return np.concatenate(parts)


@torch.inference_mode()
def embed_texts(model: ClipModel, texts: list[str], size: int = 128) -> NDArray[np.float32]:
    """Return the L2-normalised embeddings (n, D) of sentences."""
    parts = [
        model.texts(model.tokenize(texts[at : at + size]).to(model.mean.device)).cpu().numpy()
        for at in range(0, len(texts), size)
    ]
    return np.concatenate(parts)


def validate(model: ClipModel, split: Split) -> dict[str, float]:
    """Return the mean recall of every language and ``score``, their mean."""
    model.eval()
    scores = score_records(split[0], embed_images(model, split[1]), lambda t: embed_texts(model, t))
    figures = {f"{x}_mean_recall": s["mean_recall"] for x, s in scores.items()}
    return {"score": mean_score(scores), **figures}


def _no_number(what: str, step: int, said: str, names: list[str]) -> TrainingError:
    return TrainingError(
        f"The {what} is no number in step {step} ({said}); the batch starts with "
        f"{', '.join(names[:4])}. The last good checkpoint is kept.",
        "Look at these images and captions, or lower optim.rate.",
    )


def _stop_if_not_finite(losses: dict[str, Tensor], step: int, names: list[str]) -> None:
    total = torch.stack([v.detach().float() for v in losses.values()])
    if not torch.isfinite(mean_over_ranks(total)).all():
        said = ", ".join(f"{k} {float(v.detach()):g}" for k, v in losses.items())
        raise _no_number("loss", step, said, names)


def train(config: RunConfig, stop_after: int | None = None) -> dict[str, Any]:
    """Run a configuration to its end and return the figures of the best checkpoint.

    Parameters
    ----------
    config : RunConfig
    stop_after : int or None
        End after this step with a checkpoint, as a kill after it would.

    Raises
    ------
    TerraSeekError
        Each of its kinds says what to do.
    """
    rank, size = world()
    run, o, first = Path(config.run), config.optim, 0
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise OutputError(f"{run} cannot be made: {err.strerror}.") from None

    # -- the model, its teacher, the data --------------------------------------------------
    torch.manual_seed(config.seed)
    device = choose_device(config.device)
    student = Student(load_model(config.model), config).to(device)
    teacher = make_teacher(student)
    objectives = Objectives(config).to(device)
    splits, said = load_data(config, student.model.side)
    batches = Batches(
        *splits["train"], config.data, config.seed, o.batch, config.objectives.hard_negatives
    )
    each = max(1, len(splits["train"][0]) // (o.batch * o.accumulate * size))
    steps = each * o.epochs
    validate_every, save_every = config.validate_every or each, config.save_every or each

    # -- the optimiser ------------------------------------------------------------------------
    optimiser = torch.optim.AdamW(parameter_groups(student, o), betas=(0.9, 0.98))
    scaler = torch.amp.GradScaler(device.type, enabled=o.precision == "fp16")
    best: dict[str, float] = {"score": -math.inf}
    last = run / "last.pt"
    if last.exists():
        state = load_checkpoint(last)
        fill(student, state["student"], last)
        fill(teacher, state["average"], last)
        try:
            fill(objectives, state["objectives"], last)
            optimiser.load_state_dict(state["optimiser"])
            scaler.load_state_dict(state["scaler"])
            first, best = int(state["step"]), state["best"]
        except (KeyError, ValueError):
            raise other_settings(last, state, config) from None
        changed = changed_settings(state, config)
        if (before := state.get("processes", size)) != size:
            changed.append(f"{size} processes instead of {before}, so other batches and steps")
        if changed:
            if any(c.startswith(OF_OPTIMISER) for c in changed):
                raise other_settings(last, state, config)
            said.append(f"Going on with other settings than before: {'; '.join(changed)}.")
    metrics = Metrics(run, first)

    progress = Progress(first, steps, quiet=rank != 0)
    log = progress.say

    def save(path: Path, state: dict[str, Any], step: int) -> None:
        if rank == 0:
            save_checkpoint(checkpoint_head(config, step) | {"processes": size} | state, path)
        barrier()

    for line in said:
        log(line)
    log(f"{steps} steps of {o.batch} x {o.accumulate} x {size} images on {device.type}")
    for step in range(first, steps):
        # -- gradient: several passes a step, all drawn from (seed, step, pass, process) --------
        student.train()
        set_rates(optimiser, step, steps, o)
        optimiser.zero_grad(set_to_none=True)
        means: dict[str, float] = {}
        for micro in range(o.accumulate):
            number = (step * o.accumulate + micro) * size + rank
            batch = batches.draw(number)
            seed = int(np.random.default_rng([config.seed, 3, number]).integers(2**62))
            torch.manual_seed(seed)
            generator = torch.Generator().manual_seed(seed)
            with torch.autocast(
                device.type, _PRECISIONS[o.precision], enabled=o.precision != "fp32"
            ):
                losses = objectives(student, teacher, batch, generator)
            names = [splits["train"][0][int(i)].image for i in batch.rows]
            try:
                _stop_if_not_finite(losses, step + 1, names)
            except TrainingError:
                metrics.write_if(rank == 0)  # the curves up to here show what went wrong
                raise
            scaler.scale(torch.stack(list(losses.values())).sum() / o.accumulate).backward()
            for name, value in losses.items():
                means[name] = means.get(name, 0.0) + float(value.detach()) / o.accumulate
        average_gradients(student.parameters())

        # -- step -----------------------------------------------------------------------------
        if student.head is not None and step < config.objectives.freeze_last:
            student.head.last.grad = None
        scaler.unscale_(optimiser)
        norm = nn.utils.clip_grad_norm_(student.parameters(), o.clip)
        # fp16 leaves such a step out and halves its scale: under one, smaller is no help any more.
        if not torch.isfinite(norm) and not (scaler.is_enabled() and scaler.get_scale() >= 1):
            metrics.write_if(rank == 0)
            raise _no_number("gradient", step + 1, f"norm {float(norm):g}", names)
        scaler.step(optimiser)
        scaler.update()
        update_teacher(teacher, student, o.ema)
        means |= {"norm": float(norm), "scale": float(student.model.scale.detach())}
        metrics.add(step + 1, means)

        # -- from time to time: say, measure, keep ------------------------------------------------
        done = step + 1
        end = done in {steps, stop_after}
        progress.show(done, means, last=end)
        if done % validate_every == 0 or done == steps:
            found = validate(teacher.model, splits["val"])
            # One opinion for all processes: they must agree on what is the best.
            found = {
                k: float(mean_over_ranks(torch.tensor([v], device=device)))
                for k, v in found.items()
            }
            metrics.add(done, found)
            log(f"step {done}: " + ", ".join(f"{k} {v:.2f}" for k, v in found.items()))
            if found["score"] > best["score"]:
                best = found | {"step": float(done)}
                save(run / "best.pt", {"average": teacher.state_dict(), "best": best}, done)
        if done % save_every == 0 or end:
            state = {
                "student": student.state_dict(),
                "average": teacher.state_dict(),
                "objectives": objectives.state_dict(),
                "optimiser": optimiser.state_dict(),
                "scaler": scaler.state_dict(),
                "best": best,
            }
            save(last, state, done)
            metrics.write_if(rank == 0)
        if end:
            break
    return best


@click.command()
@click.argument("config", type=click.Path(path_type=Path))
def main(config: Path) -> None:
    """Train as CONFIG (a TOML file) says; see docs/training.md for its keys."""
    try:
        start()
        best = train(load_config(config))
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    finally:
        stop()
    click.echo(", ".join(f"{k} {v:g}" for k, v in best.items()))


if __name__ == "__main__":
    main()
