"""Draw the text towers of experiments towards English, as the package's last stage does.

``python -m terraseek.training.experiments_align --data DIR --work DIR --only english``

Heads of ``experiments`` (WORK/experiments) go through ``text_align`` and are measured as they were
before. A result is one JSON more in ``training/results/experiments``, of the same group.
"""

from __future__ import annotations

import copy
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
import torch
from terraseek.engine.errors import TerraSeekError

from .default_stages import stage_folder
from .errors import WeightsError
from .evaluate import write_json
from .experiments import RESULTS, Bench, held_out, load_bench
from .heads import Heads
from .heads_loop import encode_images, validate
from .sources import cached_more
from .text_align import AlignConfig, align, caption_groups, phrase_groups, sentences
from .variants import Variant, variants_of


def experiment_heads(bench: Bench, variant: Variant, epochs: int, seed: int, path: Path) -> Heads:
    """Return the heads that an experiment trained.

    Raises
    ------
    WeightsError
        If the file is missing or holds heads of other settings.
    """
    config = variant.config(epochs, seed)
    heads = Heads(copy.deepcopy(bench.bert), config.heads)
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        if state["config"]["seed"] != seed or state["config"]["english"] != config.english:
            raise ValueError("trained with other settings")
        heads.load_state_dict(state["heads"])
    except (OSError, RuntimeError, KeyError, TypeError, ValueError) as err:
        raise WeightsError(
            f"The heads in {path} do not fit: {str(err)[:160]}.",
            "Run terraseek.training.experiments first, without --quick.",
        ) from None
    return heads.eval()


def run_aligned(
    bench: Bench, variant: Variant, epochs: int, seed: int, config: AlignConfig, work: Path
) -> dict[str, Any]:
    """Align the heads of one experiment and measure them as the experiment did."""
    run = work / "experiments" / f"{variant.name}-e{epochs}-s{seed}"
    heads = experiment_heads(bench, variant, epochs, seed, run / "best.pt")
    said, phrases = caption_groups(bench.scenes["train"]), phrase_groups()
    pictures = encode_images(heads.image, bench.images["val"])
    what = (bench.scenes["val"], bench.queries)
    stage = stage_folder(run / f"align-{config.epochs}", [heads])
    heads, row = align(config, heads, bench.texts, said, phrases, pictures, *what, stage)
    spent = json.loads((stage / "log.json").read_text("utf-8"))["history"]
    val = validate(heads, bench.images["val"], bench.scenes["val"], bench.texts, bench.queries)
    return {
        "name": f"{variant.name}-aligned",
        "group": variant.group,
        "what": f"{variant.name}, then the text tower drawn towards English",
        "epochs": epochs,
        "seed": seed,
        "views": list(variant.views),
        "align": asdict(config),
        "best_epoch": row["epoch"],
        "minutes": round(sum(epoch["seconds"] for epoch in spent) / 60, 1),
        "threads": torch.get_num_threads(),
        "val": val,
        "held_out": held_out(bench, heads),
    }


@click.command()
@click.option("--data", type=click.Path(path_type=Path), envvar="TERRASEEK_DATA", required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/default"))
@click.option("--wheels", type=click.Path(path_type=Path), help="Default: WORK/wheels.")
@click.option("--epochs", type=click.IntRange(1), default=4, help="Of the experiment.")
@click.option("--seed", "seeds", type=int, multiple=True, default=(0,), show_default=True)
@click.option("--only", multiple=True, default=("baseline", "english"), show_default=True)
@click.option("--threads", type=click.IntRange(1), help="Threads of torch; default its own choice.")
@click.option("--out", type=click.Path(path_type=Path), default=RESULTS)
def main(
    data: Path,
    work: Path,
    wheels: Path | None,
    epochs: int,
    seeds: tuple[int, ...],
    only: tuple[str, ...],
    threads: int | None,
    out: Path,
) -> None:
    """Align the heads of experiments that have no such result yet."""
    if threads:
        torch.set_num_threads(threads)
    try:
        todo = {
            out / f"{variant.name}-aligned-e{epochs}-s{seed}.json": (variant, seed)
            for seed in seeds
            for variant in variants_of(only)
        }
        todo = {path: what for path, what in todo.items() if not path.exists()}
        if not todo:
            return click.echo("Every run has its result.")
        bench = load_bench(data, work, wheels or work / "wheels", (0,))
        own = sentences([*caption_groups(bench.scenes["train"]), *phrase_groups()])
        frozen = len(bench.bert.layers) - bench.config.train.heads.text_layers
        bench.texts = cached_more(bench.bert, bench.spec, own, frozen, work / "cache", bench.texts)
        for path, (variant, seed) in todo.items():
            click.echo(f"== {path.stem}")
            found = run_aligned(bench, variant, epochs, seed, AlignConfig(), work)
            write_json(found, path)
            click.echo(json.dumps(found["held_out"]["rsscn7"]))
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    return None


if __name__ == "__main__":
    main()
