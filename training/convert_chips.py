"""GeoTIFF chips with captions in a table, as people cut and describe them in a GIS.

The table is a CSV, GeoPackage, GeoJSON or Shapefile with the columns ``image`` (a path from the
table's folder), ``caption`` or ``caption_<language>`` (``caption`` is English; several sentences
are separated by ``|``), and where they are there ``split``, ``label``, ``gsd``. Chips are read
as the engine reads rasters (bands by their meaning, one scaling a chip to 8 bits), so that
training sees what search sees, and written as PNG beside the caption file.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from terraseek.engine.errors import OutputError, TerraSeekError
from terraseek.engine.raster import RasterSource

from .captions import SPLITS
from .convert import split_of
from .errors import DataError
from .records import CODES, Record, Skipped

_VECTOR = frozenset({".gpkg", ".geojson", ".json", ".shp", ".fgb"})


def read_table(path: Path, *, needs_image: bool = True) -> list[dict[str, Any]]:
    """Return the rows of a table with lower-case column names.

    Parameters
    ----------
    path : Path
    needs_image : bool
        Refuse a table without the column ``image``.

    Raises
    ------
    DataError
        If it cannot be read, or lacks ``image`` or every caption column.
    """
    rows: list[dict[str, Any]]
    try:
        if path.suffix.lower() in _VECTOR:
            import pyogrio.raw

            meta, _, _, fields = pyogrio.raw.read(path, read_geometry=False)
            names = [str(name).lower() for name in meta["fields"]]
            rows = [dict(zip(names, values)) for values in zip(*fields)]
        else:
            with path.open(encoding="utf-8-sig", newline="") as stream:
                reader = csv.DictReader(stream)
                names = [str(name).lower() for name in reader.fieldnames or []]
                rows = [dict(zip(names, row.values())) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error, RuntimeError, ValueError, TypeError) as err:
        raise DataError(f"{path} cannot be read as a table ({type(err).__name__}).") from None
    captioned = any(n == "caption" or n.startswith("caption_") for n in names)
    if (needs_image and "image" not in names) or not captioned:
        wanted = "columns image and caption" if needs_image else "column caption"
        raise DataError(
            f"{path} must have the {wanted} (or caption_en, caption_de, ...); "
            f"it has {', '.join(names) or 'none'}.",
            "" if needs_image else "Add it to the layer in QGIS and write what the tiles show.",
        )
    return rows


def captions_of(row: dict[str, Any], name: str, skipped: Skipped) -> dict[str, list[str]]:
    """Return the captions of a row by language; columns of unknown languages are noted."""
    captions: dict[str, list[str]] = {}
    for column, value in row.items():
        language = "en" if column == "caption" else column.removeprefix("caption_")
        if column != "caption" and not column.startswith("caption_"):
            continue
        if language not in CODES:
            skipped.add(f"{name}:{language[:12]}", "unknown language code")
            continue
        texts = [" ".join(t.split()) for t in str(value or "").split("|")]
        if any(texts):
            captions.setdefault(language, []).extend(texts)
    return captions


def save_chip(pixels: NDArray[np.uint8], out: Path) -> None:
    """Write an image (3, H, W) as PNG."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels.transpose(1, 2, 0).copy()).save(out)
    except OSError as err:
        raise OutputError(f"{out} cannot be written: {err.strerror}.") from None


def _chip(path: Path, out: Path) -> float:
    """Write a chip as 8-bit PNG; return its ground sample distance in metres a pixel."""
    with RasterSource(path) as raster:
        pixels, valid = raster.read_window(0, 0, raster.width, raster.height)
        if not valid.any():
            raise DataError(f"{path.name} has no valid pixel.")
        distance = raster.pixels.gsd_m
    save_chip(pixels, out)
    return round(float(distance), 6)


def number_of(value: Any) -> float | None:
    """Return a positive number, None for anything else."""
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if 0 < found < float("inf") else None


def from_chips(path: Path, out: Path) -> tuple[list[Record], Skipped]:
    """Read a table of chips; PNGs go into a folder beside ``out``, named like it.

    Parameters
    ----------
    path : Path
        The table.
    out : Path
        The caption file that will be written.

    Raises
    ------
    DataError
        If the table cannot be used.
    """
    records, skipped, seen = [], Skipped(), set()
    folder = out.with_suffix("")
    for number, row in enumerate(read_table(path), 1):
        name = str(row.get("image") or "").strip()
        if not name:
            skipped.add(f"row {number}", "no image named")
            continue
        captions, split = captions_of(row, name, skipped), str(row.get("split") or "").strip()
        chip = path.parent / name
        target = Path(name).with_suffix(".png")
        if Path(name).is_absolute() or ".." in Path(name).parts:
            skipped.add(name, "path leads out of the table's folder")
        elif not captions:
            skipped.add(name, "no caption")
        elif split and split not in SPLITS:
            skipped.add(name, "unknown split")
        elif target in seen:
            skipped.add(name, "the same image again")
        else:
            try:
                measured = _chip(chip, folder / target)
            except OutputError:
                raise
            except TerraSeekError as err:
                skipped.add(name, f"not readable: {str(err).splitlines()[0]}")
                continue
            seen.add(target)
            label = str(row.get("label") or "").strip()
            records.append(
                Record(
                    (Path(folder.name) / target).as_posix(),
                    captions,
                    split or split_of(name),
                    [label] if label else [],
                    number_of(row.get("gsd")) or measured,
                )
            )
    return records, skipped
