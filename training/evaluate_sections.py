"""Figures of ``evaluate``, of one or several models, in the form of its report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from .evaluate_report import Runs, over_models

Figures = dict[str, Any]
#: (key, title, task, note) of a part of a report, and what a model's figures have for it:
#: the number of images and the figures of each language; None where it was not measured.
Part = tuple[str, str, str, str, Callable[[Figures], tuple[int, Figures] | None]]


def _english(split: str) -> Callable[[Figures], tuple[int, Figures] | None]:
    def read(figures: Figures) -> tuple[int, Figures] | None:
        if f"{split}_english" not in figures:
            return None
        both = figures[f"{split}_english"] | figures[f"{split}_english_skyscript"]
        return figures["n"][f"{split}_images"], {"en": both}

    return read


def _of(key: str, count: str) -> Callable[[Figures], tuple[int, Figures] | None]:
    return lambda figures: (figures["n"][count], figures[key]) if figures.get(key) else None


#: What ``--data`` measures.
_DATA: tuple[Part, ...] = (
    (
        "val-translated",
        "RSICD val, translated captions",
        "retrieval",
        "The translated captions of each language (English: the same ones). Text to image searches "
        "all images. Image queries are the images that one of them is right for; they search "
        "these captions only, which is easier than all of the split. Standard errors stand "
        "in the JSON (`..._se`).",
        _of("val_translated", "val_images"),
    ),
    ("val", "RSICD val, English", "retrieval", "", _english("val")),
    ("test", "RSICD test, English", "retrieval", "", _english("test")),
    ("rsscn7", "RSSCN7", "zero-shot", "", _of("rsscn7", "rsscn7")),
    (
        "rsscn7-other",
        "RSSCN7, other languages",
        "zero-shot",
        "Languages that the default model was not trained in; class names and templates were "
        "looked over by no native speaker.",
        _of("rsscn7_other", "rsscn7"),
    ),
)


def _captions(figures: Figures) -> tuple[Part, ...]:
    """Return what ``--captions`` measures."""
    name = f"{figures['captions']}, {figures['split']}"

    def labels(of: Figures) -> tuple[int, Figures] | None:
        found = of.get("zero_shot", {})
        return (found["images"], found["languages"]) if "languages" in found else None

    classes = figures.get("zero_shot", {}).get("classes", 0)
    return (
        ("captions", name, "retrieval", "", lambda of: (of["images"], of["languages"])),
        (
            "labels",
            f"{name}, labels",
            "zero-shot",
            f"Images with one label, {classes} classes. A language is measured where all "
            "classes have a name in it.",
            labels,
        ),
    )


def _runs(part: Part, models: list[Figures]) -> Runs | None:
    read = [part[4](figures) for figures in models]
    if not read or any(found is None for found in read):
        return None
    return [
        {"images": found[0], "languages": found[1], "skipped": figures.get("skipped", [])}
        for found, figures in zip(read, models, strict=True)
        if found is not None
    ]


def shown_name(path: Path) -> str:
    """Return the name of a model: of a checkpoint with its run's folder, for all are best.pt."""
    whole = path.resolve()
    return f"{whole.parent.name}/{whole.name}" if whole.is_file() else whole.name


def shown_names(paths: list[Path]) -> list[str]:
    """Return a name of each model, with its folder's where others have the same."""
    short = [shown_name(p) for p in paths]
    return [
        f"{p.resolve().parent.name}/{name}" if short.count(name) > 1 else name
        for p, name in zip(paths, short)
    ]


_COSTS = (
    ("MB", lambda f: f"{f['package']['bytes'] / 1e6:.1f}"),
    ("tiles/s", lambda f: f"{f['tiles_per_s']:.1f}"),
    ("ms of CPU a tile", lambda f: f"{f['tile_cpu_ms']:.1f}"),
    ("ms a query", lambda f: f"{f['query_ms']:.1f}"),
    ("least cosine, alone and in a batch", lambda f: f"{f['batch']['min_cosine']:.6f}"),
)


def _costs(models: list[Figures], names: list[str]) -> tuple[list[str], list[list[str]]] | None:
    """Return head and rows of the table of what packages cost; None without one."""
    rows = [
        [f"`{name}`", *(said(figures) for _, said in _COSTS)]
        for name, figures in zip(names, models, strict=True)
        if "package" in figures
    ]
    return (["package", *(name for name, _ in _COSTS)], rows) if rows else None


def compared(
    models: list[tuple[Path, Figures]], against: list[tuple[Path, Figures]]
) -> dict[str, Any]:
    """Return figures of models, and of what they are compared with, as a report.

    Parameters
    ----------
    models, against : list of (Path, dict)
        Each model with its figures, all from ``--data`` or all from ``--captions``.

    Returns
    -------
    dict
        JSON-ready: ``models`` and ``against`` with all figures of each; ``sets`` with the parts
        of the report: figures model by model, their mean and standard deviation.
    """
    ours, others = [f for _, f in models], [f for _, f in against]
    result: dict[str, Any] = {"title": "Evaluation"}
    every = [*models, *against]
    said = [
        {"name": name, "kind": f["kind"], "figures": f}
        for name, (_, f) in zip(shown_names([p for p, _ in every]), every)
    ]
    result |= {"models": said[: len(models)], "against": said[len(models) :]}
    lacking = any("test_english" in f and "rsscn7" not in f for _, f in every)
    result |= {"sets": {}, "failed": {}, "absent": ["rsscn7"] if lacking else []}
    for part in _captions(ours[0]) if "captions" in ours[0] else _DATA:
        key, title, task, note, _ = part
        runs, other = _runs(part, ours), _runs(part, others)
        if runs is None or (others and other is None):
            continue
        found: Figures = {"key": key, "title": title, "task": task, "note": note}
        found |= {"published": {}, "source": "", "metric": "", "runs": runs, **over_models(runs)}
        if other is not None:
            found["against"] = other
        result["sets"][key] = found
    if why := ours[0].get("zero_shot", {}).get("failed"):
        result["failed"]["Zero-shot over the labels"] = why
    names = [m["name"] for m in (*result["models"], *result["against"])]
    if costs := _costs([*ours, *others], names):
        result["costs"] = costs
    return result
