"""What the doors (command line, worker, panel) ask of the engine and get back.

This module imports nothing but the standard library and keeps to Python 3.9
syntax: QGIS imports it too. Every class is a plain dataclass that travels as
JSON; ``from_dict`` refuses unknown names so that a typing error is an error.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

#: Version of the worker's protocol. The major part must agree on both sides.
PROTOCOL = 1
#: The ten languages, in the order in which they are shown.
LANGUAGES = ("en", "pt", "es", "fr", "de", "nl", "it", "zh", "ko", "ru")
#: Names of the languages in themselves, for menus and tables.
LANGUAGE_NAMES = {
    "en": "English",
    "pt": "Português",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "nl": "Nederlands",
    "it": "Italiano",
    "zh": "中文",
    "ko": "한국어",
    "ru": "Русский",
}
#: Longest query, in characters. A caption has about 60; CLIP reads no novels.
MAX_QUERY = 1000

# JSON-RPC error codes: the standard ones, LSP's for "cancelled", and ours.
PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
REQUEST_CANCELLED = -32800
USER_ERROR = -32001


class _Message:
    """Shared conversion to and from JSON objects."""

    @classmethod
    def from_dict(cls, values: Dict[str, Any]) -> Any:
        """Build the message from a JSON object.

        Raises
        ------
        ValueError
            If a name is not known or a needed one is missing.
        """
        if not isinstance(values, dict):
            raise ValueError("parameters must be a JSON object")
        known = {f.name: f for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
        unknown = sorted(set(values) - set(known))
        if unknown:
            raise ValueError(f"unknown parameter {unknown[0]!r}; known: {', '.join(known)}")
        missing = [
            n
            for n, f in known.items()
            if n not in values
            and f.default is dataclasses.MISSING
            and f.default_factory is dataclasses.MISSING
        ]
        if missing:
            raise ValueError(f"parameter {missing[0]!r} is missing")
        return cls(**values)

    def to_dict(self) -> Dict[str, Any]:
        """Return the message as an object that ``json.dumps`` takes."""
        return dataclasses.asdict(self)  # type: ignore[call-overload]


@dataclass
class IndexRequest(_Message):
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
        ``auto``, ``cpu`` or ``cuda``.
    out : str or None
        Folder that takes the index; None is ``<raster>.terraseek`` beside it.
    profile : bool
        Time each stage of the pipeline apart.
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


@dataclass
class IndexReport(_Message):
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
    warnings: List[str] = field(default_factory=list)
    profile: Dict[str, float] = field(default_factory=dict)


@dataclass
class IndexStatus(_Message):
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
class SearchRequest(_Message):
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
    out_index: Optional[str] = None
    out: Optional[str] = None
    heatmap: Optional[str] = None
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


@dataclass
class Hit(_Message):
    """One ranked tile. ``bounds`` is (left, bottom, right, top) in ``crs``.

    ``contrast`` is how many robust standard deviations it stands above the layer;
    ``probability`` that it is right, as the marks say; None where not asked for.
    """

    rank: int
    tile: str
    score: float
    percentile: float
    bounds: Tuple[float, float, float, float]
    crs: str
    contrast: Optional[float] = None
    probability: Optional[float] = None

    #: Names that ``terraseek search --json`` prints of a hit; frozen.
    JSON_FIELDS = ("rank", "tile", "score", "percentile", "bounds", "crs")


@dataclass
class Verdict(_Message):
    """Whether anything convincing is there, and why.

    ``evidence`` has four figures (engine/verdict.py); ``rival`` is the
    concept that explains the best tiles best besides the query; ``calibrated`` says
    whether the decision was fitted for this model.
    """

    convincing: bool
    probability: float
    text: str
    rival: str = ""
    calibrated: bool = True
    evidence: Dict[str, float] = field(default_factory=dict)


@dataclass
class Place(_Message):
    """Hits that touch, as one place; ``bounds`` covers all its tiles."""

    rank: int
    score: float
    contrast: float
    bounds: Tuple[float, float, float, float]
    crs: str
    tile: str
    n_tiles: int


@dataclass
class Feedback(_Message):
    """What the marks did.

    ``blend`` is 0 where they did not help and the ranking is that of the query.
    ``precision`` is the estimated share of right tiles among the hits with ``low`` and
    ``high`` (90 %), None below 20 marks; ``suggested`` the tile to mark next.
    """

    n_right: int
    n_wrong: int
    blend: float
    text: str
    suggested: str = ""
    precision: Optional[float] = None
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass
class SearchResult(_Message):
    """Ranked tiles. The first seven fields are the frozen ``search --json`` form."""

    model: str
    device: str
    query: str
    language: str
    n_tiles: int
    elapsed_s: float
    hits: List[Hit] = field(default_factory=list)
    index: str = ""
    model_hash: str = ""
    warnings: List[str] = field(default_factory=list)
    indexed: Optional[Dict[str, Any]] = None
    verdict: Optional[Verdict] = None
    places: List[Place] = field(default_factory=list)
    feedback: Optional[Feedback] = None
    #: Sentences that were encoded, by phrase of the query.
    prompts: Dict[str, List[str]] = field(default_factory=dict)
    #: What it takes to run the search again (engine/recipe.py).
    recipe: Optional[Dict[str, Any]] = None
    #: Hits found, those included that ``reply_hits`` left out of the worker's answer.
    n_hits: int = 0

    #: Names that ``terraseek search --json`` prints; frozen.
    JSON_FIELDS = ("model", "device", "query", "language", "n_tiles", "elapsed_s", "hits")


@dataclass
class ModelInfo(_Message):
    """An installed model package as shown in lists."""

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
