"""Indexing: request, report, status; and what is installed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional

from .base import Message


@dataclass
class IndexRequest(Message):
    """Index a raster.

    Attributes
    ----------
    raster : str
        Path of the raster, or anything that GDAL opens as a file.
    model : str or None
        Name of an installed model package, or its path; None is the default one.
    tile : float or None
        Side of a tile on the ground in metres; None derives it from the model.
    overlap : float
        Share of a tile's side shared with its neighbour, 0 to 0.9.
    bounds : (left, bottom, right, top) or None
        Area of interest in the raster's CRS; None is the whole raster.
    bands : list of int or None
        One or three 1-based bands; None follows the colour interpretation.
    device : str
        ``auto``, ``cpu``, ``cuda`` or ``tensorrt``.
    out : str or None
        Folder that takes the index; None is ``<raster>.terraseek`` beside it.
    profile : bool
        Time each stage of the pipeline apart.
    overviews : bool
        Read tiles that are larger than the model's input from an overview of the raster.
    """

    raster: str
    model: Optional[str] = None
    tile: Optional[float] = None
    overlap: float = 0.5
    bounds: Optional[List[float]] = None
    bands: Optional[List[int]] = None
    device: str = "auto"
    out: Optional[str] = None
    profile: bool = False
    overviews: bool = False


@dataclass
class IndexReport(Message):
    """What an indexing run did. Rates count the tiles embedded in this run."""

    index: str
    model: str
    model_hash: str
    device: str
    n_tiles: int
    n_embedded: int
    n_reused: int
    n_skipped: int
    elapsed_s: float
    tiles_per_s: float
    tile_m: float
    overlap: float
    crs: str
    complete: bool = True
    #: Pixels of the raster in one of the overview that was read; None at full resolution.
    overview: Optional[float] = None
    warnings: List[str] = field(default_factory=list)
    profile: Dict[str, float] = field(default_factory=dict)


@dataclass
class IndexStatus(Message):
    """State of a raster's index: ``absent``, ``partial``, ``complete`` or ``stale``."""

    state: str
    index: str
    n_tiles: int
    n_done: int
    tile_m: float
    gsd_m: float
    crs: str
    why: str = ""
    estimate_mb: float = 0.0
    warnings: List[str] = field(default_factory=list)


@dataclass
class ModelInfo(Message):
    """An installed model package as shown in lists; ``patches``: it has patch embeddings."""

    name: str
    version: str
    license: str
    path: str
    hash: str
    dimension: int
    bytes: int
    languages: Dict[str, Dict[str, float]] = field(default_factory=dict)
    default: bool = False
    description: str = ""
    patches: bool = False
