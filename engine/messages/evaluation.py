"""Measuring search against a reference layer: what is asked and what is answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from .base import Message


@dataclass
class EvaluateRequest(Message):
    """Measure how well queries find the features of a reference layer.

    Attributes
    ----------
    source : str
        Raster; it is indexed where it is not, once for each model and tile size.
    reference : str
        Vector file with polygons or points.
    class_field : str or None
        Field with the class; None takes the file's only text field, else one class.
    reference_layer : str or None
        Layer of a file with several.
    queries : str or None
        CSV, TSV or JSON (docs/evaluating.md); None asks for the classes by their names.
    models : list of str or None
        Packages to compare, the one "before" first; empty or None is the default.
    after : dict of str
        By the number of a fold, the package that was retrained without that fold.
    sizes : list of float or None
        Tile sizes in metres.
    languages : list of str or None
        Only queries in these.
    k : list of int
        Ranks of precision at k.
    contrast : float
        Threshold of recall and of the number of hits.
    ranking, expand, overlap, bounds, bands, device, overviews, out_index
        As in a search.
    covered, contained : float
        A tile is right when features of the class cover this share of it, or when it holds
        this share of one feature.
    complete : bool
        Whether the reference has every feature of its classes in the area; else only tiles
        that touch some feature are counted.
    block : float or None
        Side of the blocks of the folds in metres; needed with ``folds``.
    folds : int
        Spatially separated folds; 0 is none.
    holdout : list of int or None
        Only these folds are measured.
    out : str or None
        ``.html`` (with ``.json`` and ``.csv`` beside it), ``.json``, ``.csv`` or ``.md``.
    blocks_out : str or None
        GeoPackage for the blocks with their folds.
    """

    source: str
    reference: str
    class_field: Optional[str] = None
    reference_layer: Optional[str] = None
    queries: Optional[str] = None
    models: Optional[List[str]] = None
    after: Optional[Dict[str, str]] = None
    sizes: Optional[List[float]] = None
    languages: Optional[List[str]] = None
    k: List[int] = field(default_factory=lambda: [1, 5, 10, 20])
    contrast: float = 2.5
    ranking: str = "cosine"
    expand: bool = False
    overlap: float = 0.5
    bounds: Optional[List[float]] = None
    bands: Optional[List[int]] = None
    device: str = "auto"
    overviews: bool = False
    out_index: Optional[str] = None
    covered: float = 0.25
    contained: float = 0.5
    complete: bool = True
    block: Optional[float] = None
    folds: int = 0
    holdout: Optional[List[int]] = None
    out: Optional[str] = None
    blocks_out: Optional[str] = None


@dataclass
class QueryFigures(Message):
    """One query on one index (and one fold). Shares from 0 to 1, None where undefined.

    ``chance`` is the average precision that a random order has on average: the share of
    right tiles. ``recall`` and ``precision`` are those of the ``n_hits`` tiles at or above
    the threshold; ``precision_at`` is by rank.
    """

    run: str
    model: str
    tile_m: float
    language: str
    name: str
    query: str
    fold: Optional[int]
    n_tiles: int
    n_right: int
    n_unsure: int
    average_precision: Optional[float]
    chance: float
    n_hits: int
    recall: Optional[float]
    precision: Optional[float]
    precision_at: Dict[str, float] = field(default_factory=dict)


@dataclass
class GroupFigures(Message):
    """Means over the queries of a run, a language, a class or a tile size."""

    by: str
    key: str
    run: str
    n_queries: int
    mean_average_precision: Optional[float]
    chance: float
    recall: Optional[float]
    precision_at: Dict[str, float] = field(default_factory=dict)


@dataclass
class Comparison(Message):
    """Before and after on the same folds: mean average precision and its change.

    ``low`` and ``high`` are the 90 % interval of the mean change over folds (Student's t);
    None with fewer than two folds.
    """

    before: str
    after: str
    folds: List[int]
    map_before: List[float]
    map_after: List[float]
    change: float
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass
class EvaluateReport(Message):
    """What was measured."""

    source: str
    reference: str
    threshold: float
    ranking: str
    n_features: int
    rows: List[QueryFigures] = field(default_factory=list)
    groups: List[GroupFigures] = field(default_factory=list)
    comparisons: List[Comparison] = field(default_factory=list)
    models: Dict[str, str] = field(default_factory=dict)
    rule: str = ""
    warnings: List[str] = field(default_factory=list)
    outputs: List[str] = field(default_factory=list)
    settings: Dict[str, Any] = field(default_factory=dict)
