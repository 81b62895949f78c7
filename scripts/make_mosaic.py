#!/usr/bin/env python3
"""Make a georeferenced mosaic of RSICD images with its class raster.

    python scripts/make_mosaic.py DATA OUT [--split test] [--rows 24] [--columns 24]
                                  [--layout patches|random] [--seed 0]

DATA holds `captions.jsonl` and `<split>.tar` of RSICD (or a folder `rsicd` with them). Written:
OUT/mosaic.tif (RGB, 1 m pixels, a tile of 224 m an image), OUT/classes.tif (a cell a tile, the
values of resources/labels/rsicd.json) and OUT/tiles.json (image and label of each tile).

The pixels are real; the layout is synthetic. `patches` puts images of one class beside each
other, in runs along a space-filling curve, as land cover lies in patches; what smoothing gains
there is a property of that layout. `random` shuffles the tiles: no neighbour says anything.
No image is used twice while the split has enough of its class.
"""

from __future__ import annotations

import argparse
import io
import json
import tarfile
from collections import defaultdict
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image
from rasterio.transform import from_origin
from terraseek.engine.labels.classes import load

SIDE = 224
#: Whole multiples of a tile, so that the grid of 224 m tiles falls on the images.
LEFT, TOP = SIDE * 2000, SIDE * 23_000
CRS = "EPSG:32631"


def hilbert(order: int) -> list[tuple[int, int]]:
    """Cells of a square of 2**order cells a side along Hilbert's curve."""
    cells = []
    n = 1 << order
    for d in range(n * n):
        x = y = 0
        t, s = d, 1
        while s < n:
            rx = 1 & (t // 2)
            ry = 1 & (t ^ rx)
            if ry == 0:
                if rx == 1:
                    x, y = s - 1 - x, s - 1 - y
                x, y = y, x
            x, y = x + s * rx, y + s * ry
            t //= 4
            s *= 2
        cells.append((x, y))
    return cells


def read_labels(folder: Path, split: str) -> dict[str, list[str]]:
    """Images of each class in a split."""
    found: dict[str, list[str]] = defaultdict(list)
    with (folder / "captions.jsonl").open(encoding="utf-8") as stream:
        for line in stream:
            entry = json.loads(line)
            if entry["split"] == split:
                found[entry["label"]].append(entry["image"])
    if not found:
        raise SystemExit(f"captions.jsonl has no images of the split {split!r}.")
    return found


def layout(
    images: dict[str, list[str]], rows: int, columns: int, how: str, seed: int
) -> list[tuple[int, int, str, str]]:
    """(row, column, label, image) of each tile."""
    rng = np.random.default_rng(seed)
    total, supply = rows * columns, {k: len(v) for k, v in sorted(images.items())}
    exact = {k: total * n / sum(supply.values()) for k, n in supply.items()}
    counts = {k: int(v) for k, v in exact.items()}
    for k in sorted(exact, key=lambda k: counts[k] - exact[k])[: total - sum(counts.values())]:
        counts[k] += 1
    runs = []
    for label, n in counts.items():
        names = [images[label][i] for i in rng.permutation(len(images[label]))]
        names = (names * (n // len(names) + 1))[:n]
        for part in np.array_split(np.array(names, dtype=object), max(1, round(n / 8))):
            runs.append((label, list(part)))
    tiles = [(runs[i][0], name) for i in rng.permutation(len(runs)) for name in runs[i][1]]
    if how == "random":
        tiles = [tiles[i] for i in rng.permutation(len(tiles))]
    order = int(np.ceil(np.log2(max(rows, columns))))
    cells = [(r, c) for c, r in hilbert(order) if r < rows and c < columns]
    return [(r, c, label, name) for (r, c), (label, name) in zip(cells, tiles)]


def make_mosaic(
    data: Path, out: Path, split: str = "test", rows: int = 24, columns: int = 24,
    how: str = "patches", seed: int = 0,
) -> None:  # fmt: skip
    """Write the three files."""
    folder = data / "rsicd" if (data / "rsicd").is_dir() else data
    out.mkdir(parents=True, exist_ok=True)
    tiles = layout(read_labels(folder, split), rows, columns, how, seed)
    values = {c.codes[0]: c.value for c in load("rsicd").classes}
    wanted = {name: [] for *_, name in tiles}  # type: dict[str, list[tuple[int, int]]]
    classes = np.zeros((rows, columns), np.uint8)
    for r, c, label, name in tiles:
        wanted[name].append((r, c))
        classes[r, c] = values[label]
    canvas = np.zeros((3, rows * SIDE, columns * SIDE), np.uint8)
    left = set(wanted)
    for archive in sorted(folder.glob(f"{split}*.tar")):
        with tarfile.open(archive) as tar:
            for member in tar:
                name = Path(member.name).name
                if name not in left:
                    continue
                stream = tar.extractfile(member)
                assert stream is not None  # noqa: S101
                image = Image.open(io.BytesIO(stream.read())).convert("RGB")
                pixels = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.LANCZOS))
                for r, c in wanted[name]:
                    place = (slice(r * SIDE, (r + 1) * SIDE), slice(c * SIDE, (c + 1) * SIDE))
                    canvas[(slice(None), *place)] = pixels.transpose(2, 0, 1)
                left.discard(name)
    if left:
        raise SystemExit(f"{len(left)} images are missing, e.g. {sorted(left)[0]}.")
    common = {"driver": "GTiff", "crs": CRS, "compress": "deflate", "tiled": True}
    shape = {"height": rows * SIDE, "width": columns * SIDE}
    fine, coarse = from_origin(LEFT, TOP, 1, 1), from_origin(LEFT, TOP, SIDE, SIDE)
    with rasterio.open(
        out / "mosaic.tif", "w", count=3, dtype="uint8", transform=fine,
        photometric="RGB", **shape, **common,
    ) as target:  # fmt: skip
        target.write(canvas)
    with rasterio.open(
        out / "classes.tif", "w", count=1, dtype="uint8", transform=coarse, nodata=0,
        height=rows, width=columns, driver="GTiff", crs=CRS,
    ) as target:  # fmt: skip
        target.write(classes, 1)
    listed = [{"row": r, "column": c, "label": lab, "image": name} for r, c, lab, name in tiles]
    text = json.dumps({"split": split, "layout": how, "seed": seed, "tiles": listed}, indent=1)
    (out / "tiles.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="A mosaic of RSICD images with its classes.")
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--split", default="test", choices=("train", "val", "test"))
    parser.add_argument("--rows", type=int, default=24)
    parser.add_argument("--columns", type=int, default=24)
    parser.add_argument("--layout", default="patches", choices=("patches", "random"))
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args()
    make_mosaic(a.data, a.out, a.split, a.rows, a.columns, a.layout, a.seed)
    print(f"{a.rows} x {a.columns} tiles of the {a.split} split in {a.out} ({a.layout} layout)")


if __name__ == "__main__":
    main()
