"""Write labels: polygons (GeoPackage, GeoJSON) and rasters of classes and of scores.

Every file is made in memory, written aside and renamed; what was there is replaced only
when that was asked for, and never while another program has it open.
"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np

from ..errors import OutputError
from ..outputs import check_output
from ..storage import atomic
from .classes import ClassList
from .messages import UNKNOWN, UNKNOWN_NAMES

POLYGONS = (".gpkg", ".geojson")
RASTERS = (".tif", ".tiff")
LAYER = "labels"
#: Key of the class list in a TIFF's tags and in the metadata of a GeoPackage's layer.
TAG = "TERRASEEK_LABELS"
NODATA = 255
UNKNOWN_VALUE = 0
UNKNOWN_COLOUR = "#b4b4b4"


def check_target(path: str | None, suffixes: tuple[str, ...], overwrite: bool) -> None:
    """Refuse an output before any work is done.

    Raises
    ------
    OutputError
        If it cannot be written, is there already, or is open in another program.
    """
    if path is None:
        return
    if not isinstance(path, str) or not path:
        raise OutputError("The output needs a name.")
    target = Path(path)
    check_output(target, suffixes)
    if target.exists() and not overwrite:
        raise OutputError(
            f"{target.name!r} is there already; nothing was written.",
            "Give another name, or --overwrite.",
        )
    for suffix in ("-wal", "-shm", "-journal"):
        if target.with_name(target.name + suffix).exists():
            raise OutputError(
                f"{target.name!r} is open in another program; nothing was written.",
                "Remove its layer there (in QGIS too), or give another name.",
            )


def class_tag(classes: ClassList, language: str, unit: str, **more: Any) -> str:
    """What a label file says of its classes, as JSON."""
    listed = [
        {"value": c.value, "id": c.id, "name": c.name(language), "colour": c.colour}
        for c in classes.classes
    ]
    data = {"list": classes.to_json(), "classes": listed, "language": language, "unit": unit}
    return json.dumps({**data, **more}, ensure_ascii=False, allow_nan=False)


def write_polygons(
    path: str, wkb: np.ndarray, columns: dict[str, np.ndarray], crs: str, tag: str, **options: Any
) -> None:
    """Write polygons with their fields; the suffix chooses the format.

    Raises
    ------
    OutputError
        If it cannot be written; nothing half-written is left then.
    """
    from pyogrio import raw

    target, stream = Path(path), io.BytesIO()
    if target.suffix.lower() == ".gpkg":
        more: dict[str, Any] = {"driver": "GPKG", "layer_metadata": {TAG: tag}}
    else:
        more = {"driver": "GeoJSON", "RFC7946": "YES"}
    try:
        raw.write(
            stream,
            wkb,
            list(columns.values()),
            np.array(list(columns)),
            layer=LAYER,
            crs=crs or None,
            **{"geometry_type": "Polygon", **options, **more},
        )
    except Exception as err:  # GDAL has a family of its own
        why = (str(err).splitlines() or [type(err).__name__])[0][:160]
        raise OutputError(f"{target.name!r} cannot be made ({why}).") from err
    _replace(target, stream.getvalue())


def write_classes(
    path: str,
    values: np.ndarray,
    corner: Any,
    crs: str,
    classes: ClassList,
    language: str,
    tag: str,
) -> None:
    """Write a raster of classes (uint8) with colour table and, beside it, class names.

    GeoTIFF has no place for class names of its own: they are in the tags, and in
    ``.aux.xml``, which GDAL and QGIS read.
    """
    table = {UNKNOWN_VALUE: _rgba(UNKNOWN_COLOUR, 160), NODATA: (0, 0, 0, 0)}
    table.update({c.value: _rgba(c.colour, 255) for c in classes.classes})
    raw = _geotiff(values[None].astype(np.uint8), corner, crs, NODATA, ["class"], {TAG: tag}, table)
    _replace(Path(path), raw)
    names = {UNKNOWN_VALUE: UNKNOWN_NAMES.get(language, UNKNOWN)}
    names.update({c.value: c.name(language) for c in classes.classes})
    rows = "".join(
        f"   <Category>{escape(names.get(v, ''))}</Category>\n" for v in range(max(names) + 1)
    )
    text = (
        '<PAMDataset>\n <PAMRasterBand band="1">\n  <CategoryNames>\n'
        f"{rows}  </CategoryNames>\n </PAMRasterBand>\n</PAMDataset>\n"
    )
    side = Path(path)
    _replace(side.with_name(side.name + ".aux.xml"), text.encode("utf-8"))


def write_scores(
    path: str, bands: np.ndarray, names: list[str], corner: Any, crs: str, tag: str
) -> None:
    """Write the figures of each cell and the probability of each class (float32)."""
    raw = _geotiff(bands.astype(np.float32), corner, crs, float("nan"), names, {TAG: tag}, None)
    _replace(Path(path), raw)


def _replace(target: Path, raw: bytes) -> None:
    with atomic(target, repr(target.name)) as stream:
        stream.write(raw)


def _rgba(colour: str, alpha: int) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), alpha


def _geotiff(
    bands: np.ndarray,
    corner: Any,
    crs: str,
    nodata: float,
    names: list[str],
    tags: dict[str, str],
    table: dict[int, tuple[int, int, int, int]] | None,
) -> bytes:
    from rasterio.io import MemoryFile
    from rasterio.transform import from_origin

    profile: dict[str, Any] = {
        "driver": "GTiff",
        "dtype": bands.dtype.name,
        "count": bands.shape[0],
        "height": bands.shape[1],
        "width": bands.shape[2],
        "crs": crs,
        "transform": from_origin(*corner),
        "nodata": nodata,
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "BIGTIFF": "IF_SAFER",
    }
    try:
        with MemoryFile() as memory:
            with memory.open(**profile) as target:
                target.write(bands)
                target.update_tags(**tags)
                for k, name in enumerate(names, 1):
                    target.set_band_description(k, name)
                if table:
                    target.write_colormap(1, table)
            return bytes(memory.getbuffer())
    except Exception as err:
        why = (str(err).splitlines() or [type(err).__name__])[0][:160]
        raise OutputError(f"The raster cannot be made ({why}).") from err
