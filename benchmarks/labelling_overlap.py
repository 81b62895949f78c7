"""Finer maps by votes of overlapping tiles: a part of `benchmarks/labelling.py`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import rasterio
from labelling_scenes import ELKTON, WATER, merged_elkton, own_list, span
from make_mosaic import SIDE, make_mosaic
from rasterio.transform import from_origin
from terraseek.engine.labelling import label
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.messages import AssessRequest, LabelRequest

OVERLAPS = (0.0, 0.5, 0.75)
#: Images a side of the cut; how far it is shifted against the tile grid, and the side of a
#: pixel of its reference, both in pixels of the image (1 m).
IMAGES, OFFSET, FINE = 10, 80, 16


def cut_mosaic(data: Path, work: Path) -> tuple[str, str]:
    """A part of the mosaic, shifted against the tile grid, and its classes in 16 m."""
    folder = work / "mosaic-patches"
    if not (folder / "mosaic.tif").exists():
        make_mosaic(data, folder, "test", 24, 24, "patches")
    image, truth = work / "cut.tif", work / "cut-classes.tif"
    side = IMAGES * SIDE
    with rasterio.open(folder / "mosaic.tif") as source:
        pixels = source.read(window=rasterio.windows.Window(0, 0, side, side))
        profile = source.profile
        left, top = source.bounds.left + OFFSET, source.bounds.top - OFFSET
    profile.update(width=side, height=side, transform=from_origin(left, top, 1, 1))
    with rasterio.open(image, "w", **profile) as target:
        target.write(pixels)
    with rasterio.open(folder / "classes.tif") as source:
        classes, crs = source.read(1), source.crs
    at = (FINE // 2 + np.arange(side // FINE) * FINE) // SIDE
    with rasterio.open(
        truth, "w", driver="GTiff", width=len(at), height=len(at), count=1, dtype="uint8",
        crs=crs, transform=from_origin(left, top, FINE, FINE),
    ) as target:  # fmt: skip
        target.write(classes[np.ix_(at, at)], 1)
    return str(image), str(truth)


def overlap_votes(data: Path, scenes: Path, model: str | None, work: Path) -> list[str]:
    """Accuracy by overlap, all else equal, on pixels that are real."""
    image, truth = cut_mosaic(data, work)
    spain, elkton = scenes / "sen1floods11_spain", scenes / "landsat8_elkton"
    stacked = merged_elkton(elkton, work)
    water = {"mapping": json.dumps({"1": "water", "0": "land", "-1": None})}
    cover = {"mapping": json.dumps({"0": "field", "1": "forest", "2": "built"}),
             "ignore_unknown": True}  # fmt: skip
    cases = (
        ("RSICD mosaic, shifted against the grid", image, "rsicd", 224, None, truth, {}),
        ("Sen1Floods11, Spain", str(spain / "Spain_7370579_S2Hand.tif"), WATER, 640, [4, 3, 2],
         str(spain / "Spain_7370579_LabelHand.tif"), water),
        ("Landsat 8, Elkton", str(stacked), own_list("elkton", ELKTON), 960, [1, 2, 3],
         str(elkton / "L8-Labels-Elkton-VA.tiff"), cover),
    )  # fmt: skip
    lines = [
        "The same tile, more overlap: a cell is a quarter (overlap 0.5) or a sixteenth (0.75) of "
        "a tile, and the mean of all tiles over it decides. English, no transduction or smoothing, "
        "nothing rejected. The mosaic is shifted so that no tile falls on one image: every tile "
        "of overlap 0 shows parts of four. Pixels real, layout of the mosaic synthetic; intervals: "
        "bootstrap over 100 blocks.", "",
        "| scene | tile (m) | overlap | cell (m) | overall accuracy | mean IoU |",
        "|---|---|---|---|---|---|",
    ]  # fmt: skip
    for title, source, classes, tile, used, reference, more in cases:
        for overlap in OVERLAPS:
            out = str(work / "overlap.tif")
            label(
                LabelRequest(
                    source, classes, out=out, tile=tile, overlap=overlap, bands=used, model=model,
                    overwrite=True, threshold=0.0, out_index=str(work / "overlap-index"),
                )
            )  # fmt: skip
            report = assess(AssessRequest(out, reference, **more))
            cell = tile * (1 - overlap)
            row = (
                f"| {title} | {tile} | {overlap:g} | {cell:g} | {span(report.overall)} | "
                f"{report.mean_iou or 0:.3f} |"
            )
            print(row, flush=True)
            lines.append(row)
    return lines
