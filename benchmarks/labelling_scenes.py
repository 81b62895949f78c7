"""The real scenes of `benchmarks/labelling.py`: water, coast, Landsat."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import rasterio
from terraseek.engine.labelling import label
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.messages import AssessReport, AssessRequest, Estimate, LabelRequest

#: Two classes for water; each name is a prompt of its own, so land is many things.
WATER = (
    "en: water|river|lake|flooded land|dark blue water, "
    "land|farmland|forest|bare land|buildings|meadow|orchard"
)
COAST = {
    "water": ("#1f4e9e", ["sea water", "blue water", "ocean"]),
    "sand": ("#ffe680", ["dry sand", "bright sandy beach", "sand dunes"]),
    "wet-sand": ("#c8a165", ["wet sand", "tidal flat", "wet sandy shore"]),
    "forested-wetland": ("#0b6623", ["forested wetland", "swamp forest", "dense dark green trees"]),
    "emergent-wetland": ("#0096a0", ["salt marsh", "marsh with channels", "wetland with reeds"]),
    "herbaceous": ("#b2df8a", ["grassland", "meadow", "grass and low plants"]),
}
COAST_MAPPING = {
    "Subtidal Haline": "water", "Sand": "sand", "WetSand": "wet-sand", "Herbaceous": "herbaceous",
    "Forested Wetland": "forested-wetland", "Emergent Wetland": "emergent-wetland",
}  # fmt: skip
ELKTON = {
    "field": ("#d9c85f", ["farmland", "fields and meadows", "grassland"]),
    "forest": ("#0b6623", ["forest", "wooded mountains", "dense green trees"]),
    "built": ("#e31a1c", ["buildings", "industrial area", "town"]),
}


def own_list(name: str, classes: dict[str, tuple[str, list[str]]]) -> str:
    """A class list in English as JSON."""
    listed = [{"id": k, "colour": c, "names": {"en": n}} for k, (c, n) in classes.items()]
    head = {"format": "terraseek-classes", "format_version": "1.0", "id": name}
    return json.dumps({**head, "classes": listed})


def span(e: Estimate) -> str:
    """``0.512 (0.43-0.60)``."""
    if e.value is None:
        return "-"
    return f"{e.value:.3f}" + ("" if e.low is None else f" ({e.low:.2f}-{e.high:.2f})")


def water(scenes: Path, model: str | None, work: Path) -> list[str]:
    """IoU and F1 of water against the hand-drawn mask, for several tile sizes."""
    folder = scenes / "sen1floods11_spain"
    reference = str(folder / "Spain_7370579_LabelHand.tif")
    mapping = json.dumps({"1": "water", "0": "land", "-1": None})
    lines = [
        "512 x 512 pixels of 10 m, 27 % water, bands 4, 3, 2; water or land, English. A tile is "
        "the smallest thing that gets a class; the model's own tile would be over 2 km wide, far "
        "wider than most of the water. Smaller tiles show the model a few enlarged pixels. No size "
        "is picked by the result: all are shown. Intervals: bootstrap over 100 blocks.", "",
        "| tile (m) | overlap | transduction | water IoU | water F1 | overall |",
        "|---|---|---|---|---|---|",
    ]  # fmt: skip
    best = 0.0
    for tile, overlap in ((2240, 0.75), (640, 0.5), (320, 0.0)):
        for moved in (False, True):
            out = str(work / f"water-{tile}.tif")
            label(
                LabelRequest(
                    str(folder / "Spain_7370579_S2Hand.tif"), WATER, out=out, tile=tile,
                    overlap=overlap, bands=[4, 3, 2], model=model, overwrite=True, threshold=0.0,
                    transduction=moved, out_index=str(work / "water-index"),
                )
            )  # fmt: skip
            report = assess(AssessRequest(out, reference, mapping=mapping))
            w = report.classes[0]
            best = max(best, w.iou.value or 0.0)
            yes = "yes" if moved else "no"
            figures = " | ".join(span(e) for e in (w.iou, w.f1, report.overall))
            row = f"| {tile} | {overlap} | {yes} | {figures} |"
            print(row, flush=True)
            lines.append(row)
    lines += [
        "", f"Wanted: water IoU at least 0.5; the highest of the table is {best:.2f}: "
        + ("reached." if best >= 0.5 else "not reached, and why: ")
        + f"in red, green and blue water and land overlap ({_bands(folder, reference)}): the best "
        "linear rule on RGB pixels, fitted to this very mask, has an IoU of "
        f"{_fisher(folder, reference):.2f}; infrared tells them apart (NDWI > 0 on bands 3 and 8: "
        f"IoU {_ndwi(folder, reference):.2f}). A tile, moreover, is wider than much of the water. "
        "For water use an index of the spectrum.",
    ]  # fmt: skip
    return lines


def _bands(folder: Path, reference: str) -> str:
    """Means and standard deviations of water and land in bands 4, 3, 2 and 8."""
    with rasterio.open(folder / "Spain_7370579_S2Hand.tif") as source:
        bands = source.read([4, 3, 2, 8]).astype(float)
    with rasterio.open(reference) as source:
        truth = source.read(1)
    parts = []
    for name, k in zip(("red", "green", "blue", "infrared"), range(4)):
        wet, dry = bands[k][truth == 1], bands[k][truth == 0]
        parts.append(
            f"{name}: water {wet.mean():.0f} +- {wet.std():.0f}, land {dry.mean():.0f} +- "
            f"{dry.std():.0f}"
        )
    return "; ".join(parts)


def _fisher(folder: Path, reference: str) -> float:
    """Highest IoU of water by a threshold on Fisher's discriminant of red, green and blue."""
    with rasterio.open(folder / "Spain_7370579_S2Hand.tif") as source:
        pixels = source.read([4, 3, 2]).astype(float)
    with rasterio.open(reference) as source:
        truth = source.read(1)
    x, real = pixels[:, truth >= 0].T, truth[truth >= 0] == 1
    spread = np.cov(x[real].T) + np.cov(x[~real].T)
    value = x @ np.linalg.solve(spread, x[real].mean(0) - x[~real].mean(0))
    cuts = np.quantile(value, np.linspace(0.02, 0.98, 97))
    return float(max(((value > t) & real).sum() / ((value > t) | real).sum() for t in cuts))


def _ndwi(folder: Path, reference: str) -> float:
    """IoU of water where NDWI (McFeeters 1996) is positive."""
    with rasterio.open(folder / "Spain_7370579_S2Hand.tif") as source:
        green, infrared = source.read([3, 8]).astype(float)
    with rasterio.open(reference) as source:
        truth = source.read(1)
    valid = truth >= 0
    wet = (green - infrared) > 0
    real = truth == 1
    return float((wet & real & valid).sum() / ((wet | real) & valid).sum())


def _class_table(report: AssessReport) -> list[str]:
    lines = [
        f"Overall {span(report.overall)}, kappa {span(report.kappa)}; {report.n_used:,} "
        f"{report.unit}.", "",
        "| class | reference | user's | producer's | F1 |", "|---|---|---|---|---|",
    ]  # fmt: skip
    for c in report.classes:
        cells = " | ".join(span(e) for e in (c.users, c.producers, c.f1))
        lines.append(f"| {c.name} | {c.n_reference:g} | {cells} |")
    return lines


def coast(scenes: Path, model: str | None, work: Path) -> list[str]:
    """Six classes: "label my polygons", and a map at the polygons' places."""
    folder = scenes / "s2_nc_coast"
    polygons = str(folder / "rcr_landcover.shp")
    source = str(folder / "s2b_l1c_20181013_b01-b08_uint8.tif")
    bounds = _bounds(polygons, source)
    lines = [
        "Sentinel-2, bands 4, 3, 2, pixels of 8 m, six classes typed in English. The polygons are "
        "20 to 160 m wide, smaller than a tile; 23 of them say little (intervals resample "
        "polygons).",
    ]
    for tile, overlap in ((640, 0.5), (320, 0.0)):
        for moved in (False, True):
            out = str(work / f"coast-{tile}.gpkg")
            label(
                LabelRequest(
                    source, own_list("coast", COAST), out=out, polygons=polygons, bands=[4, 3, 2],
                    tile=tile, overlap=overlap, bounds=bounds, model=model, overwrite=True,
                    threshold=0.0, transduction=moved, out_index=str(work / "coast-index"),
                )
            )  # fmt: skip
            report = assess(
                AssessRequest(
                    out, polygons, class_field="Classname", mapping=json.dumps(COAST_MAPPING)
                )
            )
            right = _polygons_right(out)
            title = f"tile {tile} m, overlap {overlap}" + (", transduction" if moved else "")
            print(title, right, span(report.overall), flush=True)
            lines += ["", f"**{title}**: {right} of 23 polygons right. By area:", ""]
            lines += _class_table(report)
    lines += [
        "", "Too coarse, plainly: every polygon is smaller than a tile, so what it gets is the "
        "label of its surroundings; dry and wet sand lie side by side within one tile.",
    ]  # fmt: skip
    return lines


def _bounds(polygons: str, raster: str) -> list[float]:
    """Surroundings of the polygons in the raster's CRS, one kilometre wide."""
    from pyogrio import read_info
    from rasterio.warp import transform_bounds

    info = read_info(polygons)
    left, bottom, right, top = info["total_bounds"]
    with rasterio.open(raster) as source:
        box = transform_bounds(
            info["crs"], source.crs, left - 1000, bottom - 1000, right + 1000, top + 1000
        )
    return [float(v) for v in box]


def _polygons_right(path: str) -> int:
    from pyogrio import raw

    meta, _, _, fields = raw.read(path)
    table = dict(zip(meta["fields"], fields))
    return sum(COAST_MAPPING[t] == c for t, c in zip(table["Classname"], table["class"]))


def merged_elkton(folder: Path, work: Path) -> Path:
    """Bands 4, 3 and 2 of the Landsat scene in one file."""
    merged, bands = work / "elkton.tif", []
    for band in (4, 3, 2):
        with rasterio.open(folder / f"L8-B{band}-Elkton-VA.tiff") as source:
            bands.append(source.read(1))
            profile = source.profile
    profile.update(count=3, driver="GTiff", photometric="RGB", nodata=None)
    with rasterio.open(merged, "w", **profile) as target:
        target.write(np.stack(bands))
    return merged


def landsat(scenes: Path, model: str | None, work: Path) -> list[str]:
    """Three classes against a label raster of 1,626 pixels."""
    folder = scenes / "landsat8_elkton"
    merged = merged_elkton(folder, work)
    lines = [
        "186 x 169 pixels of 30 m, bands 4, 3, 2; three classes in English. The label raster names "
        "no classes; by its spectra 0 is fields (419 pixels), 1 forest (1,108), 2 built (99): an "
        "inference of ours. Intervals: bootstrap over blocks.", "",
    ]  # fmt: skip
    mapping = json.dumps({"0": "field", "1": "forest", "2": "built"})
    for tile, overlap in ((960, 0.75), (480, 0.5)):
        for moved in (False, True):
            out = str(work / "elkton-labels.tif")
            done = label(
                LabelRequest(
                    str(merged), own_list("elkton", ELKTON), out=out, tile=tile, overlap=overlap,
                    model=model, overwrite=True, threshold=0.0, transduction=moved,
                )
            )  # fmt: skip
            title = f"tile {tile} m, overlap {overlap}" + (", transduction" if moved else "")
            why = [w for w in done.warnings if w.startswith("Transduction was left out")]
            if why:
                lines += [f"**{title}**: the same map. {why[0]}", ""]
                continue
            reference = str(folder / "L8-Labels-Elkton-VA.tiff")
            report = assess(AssessRequest(out, reference, mapping=mapping))
            print(title, span(report.overall), flush=True)
            lines += [f"**{title}**:", "", *_class_table(report), ""]
    lines.append(
        "The reference is a few large areas drawn where the cover is plain, so these figures are "
        "for such areas only. Between them the map is coarse: a tile of 32 pixels is a kilometre "
        "wide, and the model was never trained on pixels of 30 m."
    )
    return lines
