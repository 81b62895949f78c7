"""What becomes unknown, measured on RSICD's test images: a part of `benchmarks/labelling.py`."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import numpy as np
from labelling_open import OpenLayer, open_layers
from pyogrio import raw
from terraseek.engine import plan
from terraseek.engine.grid import tile_name
from terraseek.engine.index import Index, IndexWriter
from terraseek.engine.labelling import label
from terraseek.engine.labels.classes import load
from terraseek.engine.labels.messages import LabelRequest

LISTED = ("en", "de", "zh")
#: Other lists of classes than those of the calibration.
SEED = 1


def unknown(folder: Path, model: str | None) -> list[str]:
    """Lines of a table: what the default threshold keeps of layers with unlisted tiles.

    Parameters
    ----------
    folder : Path
        Of the mosaic of test images, indexed.
    """
    index, truth = _mosaic(folder, model)
    rows: dict[str, dict[bool, list[list[float]]]] = defaultdict(lambda: defaultdict(list))
    for k, layer in enumerate(open_layers(truth, SEED)):
        part = _index_of(index, layer, folder / f"open-{k}")
        for moved in (False, True):
            for language in LISTED:
                figures = _labelled(part, index, layer, model, language, moved)
                rows[layer.kind][moved].append(figures)
    lines = [
        "The list names only some of the classes; a third of the tiles show others, which ought to "
        "become unknown. Lists of 2 to 20 of RSICD's classes, three of each length, other ones "
        "than those of the calibration; shipped lists, each of their classes taken out in turn "
        f"(images of `benchmarks/labelling_open.py`). Default threshold, {', '.join(LISTED)}; "
        "in %.", "",
        "| list | kept | right of the kept | unlisted that become unknown | transduction: kept | "
        "right of the kept | unlisted that become unknown |", "|---" * 7 + "|",
    ]  # fmt: skip
    for kind, by in rows.items():
        columns = [column for moved in (False, True) for column in np.array(by[moved]).T]
        there = [column[np.isfinite(column)] for column in columns]
        cells = [f"{v.mean():.0f}" if len(v) else "-" for v in there]
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
        print(lines[-1], flush=True)
    return lines


def _mosaic(folder: Path, model: str | None) -> tuple[Index, np.ndarray]:
    """Index of the mosaic and the class numbers of its tiles."""
    request = LabelRequest(
        str(folder / "mosaic.tif"), "rsicd", model=model, tile=224, overlap=0.0, form="tiles"
    )
    index = Index(Path(label(request).index))
    number = {c.codes[0]: k for k, c in enumerate(load("rsicd").classes)}
    listed = json.loads((folder / "tiles.json").read_text("utf-8"))["tiles"]
    truth = {(t["row"], t["column"]): number[t["label"]] for t in listed}
    first = index.ids[:, 1:].min(0)
    return index, np.array([truth[int(r), int(c)] for r, c in index.ids[:, 1:] - first])


def _index_of(index: Index, layer: OpenLayer, folder: Path) -> Path:
    """An index of the layer's tiles alone."""
    meta = {k: v for k, v in index.meta.items() if k not in ("segments", "generation")}
    writer = IndexWriter(folder, meta, keep=False)
    rows = np.sort(layer.rows)
    ids = index.ids[rows]
    writer.add(ids, index.embeddings()[rows], ids[:0], np.zeros((len(ids), 2), np.uint64))
    writer.finish(["all"])
    assert plan.find_index(folder) == folder  # noqa: S101
    return folder


def _labelled(
    part: Path, index: Index, layer: OpenLayer, model: str | None, language: str, moved: bool
) -> list[float]:
    """Percent kept, right of the kept, and unlisted that became unknown."""
    whole = load(layer.list).to_json()
    whole["classes"] = [whole["classes"][k] for k in layer.listed]
    out = str(part.parent / "open.gpkg")
    label(
        LabelRequest(
            str(part), json.dumps(whole), out=out, model=model, form="tiles", language=language,
            transduction=moved, overwrite=True,
        )
    )  # fmt: skip
    meta, _, _, fields = raw.read(out)
    table = dict(zip(meta["fields"], fields))
    found = dict(zip(table["tile"], table["class"]))
    names = [c["id"] for c in whole["classes"]]
    classes = np.array([found[tile_name(index.ids[r])] for r in layer.rows])
    wanted = np.array([names[t] if t >= 0 else "unknown" for t in layer.truth])
    kept, other = classes != "unknown", wanted == "unknown"
    right = (classes == wanted)[kept].mean() if kept.any() else np.nan
    lost = (~kept[other]).mean() if other.any() else np.nan
    return [100 * float(v) for v in (kept.mean(), right, lost)]
