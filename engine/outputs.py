"""Write hits as GeoPackage, GeoJSON or GeoParquet, and scores as a heat map.

Every file is made in memory, written aside in the folder of the output, synced and
renamed over it: an output that was there before stays whole until the new one is
complete, and is then replaced as a whole (other layers of a GeoPackage too).
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .errors import OutputError
from .messages import SearchResult
from .storage import atomic

#: Suffixes of the files that hold hits, and of heat maps.
HIT_SUFFIXES = (".gpkg", ".geojson", ".parquet")
HEATMAP_SUFFIXES = (".tif", ".tiff")
#: Name of the layer in a GeoPackage.
LAYER = "hits"
#: Points put on each edge before it is transformed: an edge straight in one CRS bends in another.
EDGE_PARTS = 4
#: A polygon of one ring of five points as well-known binary.
WKB = np.dtype(
    [
        ("head", [("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("points", "<u4")]),
        ("xy", "<f8", 10),
    ]
)
#: Columns of bounds along a tile's outline, counter-clockwise and closed.
RING = [0, 1, 2, 1, 2, 3, 0, 3, 0, 1]


def check_output(path: Path, suffixes: tuple[str, ...] = HIT_SUFFIXES + HEATMAP_SUFFIXES) -> None:
    """Refuse an output that cannot be written, before the work is done.

    Raises
    ------
    OutputError
        If the suffix is not known, the folder is missing, the path is a folder, or
        what writes the format is not installed.
    """
    path = Path(path)
    if path.suffix.lower() not in suffixes:
        raise OutputError(
            f"{path.name!r} has a suffix that is not known.", f"Use {', '.join(suffixes)}."
        )
    try:
        if path.is_dir():
            raise OutputError(f"{path.name!r} is a folder.", "Give the name of a file.")
        if not path.parent.is_dir():
            raise OutputError(
                f"The folder {str(path.parent)!r} of the output is not there.", "Create it first."
            )
    except OSError as err:  # e.g. a name that is too long
        raise OutputError(f"{path.name[:60]!r} cannot be used: {err.strerror}.") from None
    if path.suffix.lower() == ".parquet":
        pyarrow_parquet()


def refuse_inputs(
    outputs: Iterable[str | None], inputs: Iterable[str | None], what: str = "the raster"
) -> None:
    """Refuse to write over a file that is being read; ``what`` it is called in the message.

    Raises
    ------
    OutputError
        If an output is the same file as an input, by whatever name.
    """
    for out in outputs:
        for path in inputs:
            try:
                same = bool(out and path) and os.path.samefile(str(out), str(path))
            except (OSError, ValueError):
                continue  # one of them does not exist, or is no path
            if same:
                raise OutputError(
                    f"{os.path.basename(str(out))!r} is {what} itself: it is not overwritten.",
                    "Give the output another name.",
                )


def write_hits(
    result: SearchResult, path: str | Path, crs: str = "", *, places: bool = True
) -> None:
    """Write the hits of a search; the suffix of ``path`` chooses the format.

    Parameters
    ----------
    result : SearchResult
        Its hits become polygons with the fields rank, score, percentile, tile, query,
        language and model, and contrast where it was asked for.
    path : str or Path
        ``.gpkg`` (layer ``hits``, and ``places`` where they were asked for, in the CRS of
        the raster), ``.geojson`` (RFC 7946: WGS 84) or
        ``.parquet`` (GeoParquet 1.1, CRS of the raster; extra ``[parquet]``).
    crs : str
        CRS of the bounds as WKT, for CRSs without an EPSG code; empty takes that of the hits.
    places : bool
        A GeoPackage gets the layer of the places too, where there are any.

    Raises
    ------
    OutputError
        If it cannot be written; nothing half-written is left then.
    """
    path = Path(path)
    check_output(path, HIT_SUFFIXES)
    named = result.hits[0].crs if result.hits else ""
    crs = named if named.upper().startswith("EPSG:") or not crs else crs
    from .geopackage import geopackage

    makers: dict[str, Callable[[SearchResult, str], bytes]] = {
        ".gpkg": partial(geopackage, places=places),
        ".geojson": _geojson,
        ".parquet": _geoparquet,
    }
    try:
        raw = makers[path.suffix.lower()](result, crs)
    except OutputError:
        raise
    except Exception as err:  # GDAL, PROJ and Arrow have families of their own
        raise not_made(path, err) from err
    with atomic(path, repr(path.name)) as stream:
        stream.write(raw)


def columns_of(result: SearchResult) -> dict[str, np.ndarray]:
    """Attributes of the hits by field; ``contrast`` only where it was computed."""
    hits = result.hits
    n = len(hits)

    def same(text: str) -> np.ndarray:
        return np.array([text] * n, dtype=object)

    columns: dict[str, np.ndarray] = {
        "rank": np.array([h.rank for h in hits], np.int32),
        "score": np.array([h.score for h in hits], np.float64),
        "percentile": np.array([h.percentile for h in hits], np.float64),
        "tile": np.array([h.tile for h in hits], dtype=object),
        "query": same(result.query),
        "language": same(result.language),
        "model": same(result.model),
    }
    if hits and hits[0].contrast is not None:
        columns["contrast"] = np.array([h.contrast for h in hits], np.float64)
    if hits and hits[0].raster is not None:
        columns["raster"] = np.array([h.raster for h in hits], dtype=object)
    return columns


def _ring(bounds: Any) -> list[tuple[float, float]]:
    """The tile's outline, counter-clockwise and closed."""
    left, bottom, right, top = (float(v) for v in bounds)
    return [(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)]


def polygons_wkb(bounds: Any) -> np.ndarray:
    """Outlines of tiles as WKB polygons: bounds (N, 4) -> object array (N,) of bytes."""
    boxes = np.asarray(bounds, np.float64).reshape(-1, 4)
    records = np.empty(len(boxes), WKB)
    records["head"] = (1, 3, 1, 5)  # little-endian, polygon, one ring, five points
    records["xy"] = boxes[:, RING]
    out = np.empty(len(boxes), dtype=object)
    raw, size = records.tobytes(), WKB.itemsize
    out[:] = [raw[at : at + size] for at in range(0, len(raw), size)]
    return out


def _geojson(result: SearchResult, crs: str) -> bytes:
    columns = {name: values.tolist() for name, values in columns_of(result).items()}
    features = []
    for k, hit in enumerate(result.hits):
        properties = {name: values[k] for name, values in columns.items()}
        properties = {
            n: v.item() if isinstance(v, np.generic) else v for n, v in properties.items()
        }
        features.append(
            {
                "type": "Feature",
                "geometry": _to_wgs84(_ring(hit.bounds), crs),
                "properties": properties,
            }
        )
    data: dict[str, Any] = {"type": "FeatureCollection", "name": LAYER, "features": features}
    if result.recipe:
        data["recipe"] = result.recipe
    return (json.dumps(data, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")


def _to_wgs84(ring: list[tuple[float, float]], crs: str) -> dict[str, Any]:
    """Transform an outline; one that crosses the antimeridian becomes a MultiPolygon."""
    from rasterio.warp import transform_geom

    dense = [
        (x0 + (x1 - x0) * k / EDGE_PARTS, y0 + (y1 - y0) * k / EDGE_PARTS)
        for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:])
        for k in range(EDGE_PARTS)
    ]
    shape = {"type": "Polygon", "coordinates": [[*dense, dense[0]]]}
    shape = transform_geom(crs, "OGC:CRS84", shape, precision=8)
    many = shape["type"] == "MultiPolygon"
    polygons = shape["coordinates"] if many else [shape["coordinates"]]
    wound = [[_counter_clockwise(r) for r in polygon] for polygon in polygons]
    if not all(np.isfinite(np.asarray(r)).all() for polygon in wound for r in polygon):
        raise OutputError(
            "A tile lies where its CRS cannot be transformed to WGS 84.", "Write a .gpkg instead."
        )
    return {"type": shape["type"], "coordinates": wound if many else wound[0]}


def _counter_clockwise(ring: Any) -> list[list[float]]:
    points = [[float(x), float(y)] for x, y, *_ in ring]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points[:-1], points[1:]))
    return points if area >= 0 else points[::-1]


def pyarrow_parquet() -> Any:
    """Return pyarrow with its Parquet module, or raise :class:`OutputError`."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise OutputError(
            "Writing .parquet needs pyarrow, which is not installed.",
            "Install the extra terraseek[parquet], or write .gpkg or .geojson.",
        ) from None
    return pyarrow


def geo_metadata(crs: str, bounds: np.ndarray) -> dict[str, Any]:
    """Return the ``geo`` metadata of GeoParquet 1.1 for WKB tile polygons.

    Parameters
    ----------
    crs : str
        Anything that names a CRS; it is written as PROJJSON.
    bounds : float64 array (N, 4)
        Left, bottom, right, top of the tiles.
    """
    from rasterio.crs import CRS

    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["Polygon"] if len(bounds) else [],
        "crs": CRS.from_user_input(crs).to_dict(projjson=True) if crs else None,
        "orientation": "counterclockwise",
    }
    if len(bounds):
        column["bbox"] = [*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist()]
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _geoparquet(result: SearchResult, crs: str) -> bytes:
    pa = pyarrow_parquet()
    bounds = np.array([h.bounds for h in result.hits], np.float64).reshape(-1, 4)
    columns = {name: values.tolist() for name, values in columns_of(result).items()}
    types: dict[str, Any] = {"rank": pa.int32()}
    types.update(dict.fromkeys(("score", "percentile", "contrast"), pa.float64()))
    arrays = {n: pa.array(v, types.get(n, pa.string())) for n, v in columns.items()}
    arrays["geometry"] = pa.array(
        polygons_wkb([h.bounds for h in result.hits]).tolist(), pa.binary()
    )
    table = pa.table(arrays).replace_schema_metadata(
        {"geo": json.dumps(geo_metadata(crs, bounds), ensure_ascii=False)}
    )
    stream = io.BytesIO()
    pa.parquet.write_table(table, stream, compression="zstd")
    return stream.getvalue()


def write_heatmap(
    path: str | Path,
    bounds: np.ndarray,
    scores: np.ndarray,
    crs: str,
    *,
    stride: tuple[float, float] | None = None,
    how: str = "mean",
    extent: tuple[float, float, float, float] | None = None,
) -> None:
    """Write scores as a float32 GeoTIFF whose cells are the strides of the tile grid.

    Parameters
    ----------
    path : str or Path
        ``.tif``.
    bounds : float64 array (N, 4)
        Left, bottom, right, top of each tile in ``crs``.
    scores : float32 array (N,)
    crs : str
        WKT, or anything else that names a CRS.
    stride : (float, float), optional
        Size of a cell in CRS units; derived from ``bounds`` when not given.
    how : str
        ``mean`` or ``max`` of the tiles that cover the middle of a cell.
    extent : (left, bottom, right, top), optional
        Of the raster: the heat map ends there, though tiles at the edge reach beyond it. Its
        cells are then at most a stride wide.

    Raises
    ------
    OutputError
        If it cannot be written; nothing half-written is left then.
    """
    from . import heatmap

    path = Path(path)
    check_output(path, HEATMAP_SUFFIXES)
    cells, transform = heatmap.rasterise(bounds, scores, stride, how, extent)
    try:
        raw = heatmap.geotiff(cells, transform, crs)
    except Exception as err:  # GDAL has a family of its own
        raise not_made(path, err) from err
    with atomic(path, repr(path.name)) as stream:
        stream.write(raw)


def not_made(path: Path, err: Exception) -> OutputError:
    """The error of a file that GDAL, PROJ or Arrow could not make."""
    why = (str(err).splitlines() or [type(err).__name__])[0][:160]
    return OutputError(f"{path.name!r} cannot be made ({why}).", "Try another format.")
