"""What a search is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional

from .base import Message


@dataclass
class SearchRequest(Message):
    """Rank the tiles of a raster or an index against a sentence.

    ``source`` is a raster (indexed first when it is not) or an index folder.
    ``tile`` to ``out_index`` are as in :class:`IndexRequest`. ``out`` and
    ``heatmap`` name files to write; ``threshold`` keeps scores at or above it.
    """

    source: str
    query: str
    top: int = 20
    threshold: Optional[float] = None
    language: Optional[str] = None
    model: Optional[str] = None
    tile: Optional[float] = None
    overlap: float = 0.5
    bounds: Optional[List[float]] = None
    bands: Optional[List[int]] = None
    device: str = "auto"
    overviews: bool = False
    out_index: Optional[str] = None
    out: Optional[str] = None
    heatmap: Optional[str] = None
    #: GeoPackage for the places alone; without it they are a second layer of ``out``.
    out_places: Optional[str] = None
    #: Contrast of each hit, a verdict, warnings about the language, the recipe.
    details: bool = False
    #: A plain sentence is ranked by ``cosine`` or by ``contrast`` (which is its score then).
    ranking: str = "cosine"
    #: Keep hits of at least this contrast.
    contrast: Optional[float] = None
    #: Join hits that touch into places; ``places`` of the result.
    places: bool = False
    #: Several tile sizes in metres, fused by contrast; instead of ``tile``.
    tiles: Optional[List[float]] = None
    #: Several rasters instead of ``source``: ``{"source", "name", "out_index", "bounds",
    #: "heatmap"}``, all but the first optional; hits have the name in ``raster``.
    sources: Optional[List[dict]] = None
    #: Sentences that are averaged instead of ``query`` (edited prompts).
    prompts: Optional[List[str]] = None
    #: Average the query with the model's templates and with synonyms.
    expand: bool = False
    #: Examples: ``{"tile": name}``, ``{"point": [x, y]}``, ``{"polygon": [[x, y], ...]}``,
    #: ``{"image": path}``, ``{"text": sentence}``; each may have a ``weight``.
    like: Optional[List[dict]] = None
    unlike: Optional[List[dict]] = None
    #: Names of tiles that were marked.
    right: Optional[List[str]] = None
    wrong: Optional[List[str]] = None
    #: File of a saved detector, to run; or to write from this search and its marks.
    detector: Optional[str] = None
    save_detector: Optional[str] = None
    #: The worker's answer holds at most so many hits; ``out`` always holds all.
    reply_hits: Optional[int] = None
    #: Where no ``language`` is set: the one that is likely, e.g. that of the interface.
    expected_language: Optional[str] = None
