"""What a search answers: hits, verdict, places, what marks did."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

from .base import Message


@dataclass
class Hit(Message):
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
    #: Name of its raster where several were searched.
    raster: Optional[str] = None

    #: Names that ``terraseek search --json`` prints of a hit; frozen.
    JSON_FIELDS = ("rank", "tile", "score", "percentile", "bounds", "crs")


@dataclass
class Verdict(Message):
    """Whether anything convincing is there, and why.

    ``evidence`` has the figures of engine/verdict.py; ``rival`` is the
    concept that explains the best tiles best besides the query; ``calibrated`` says
    whether the decision was fitted for this model. ``state`` is ``there``,
    ``unclear`` or ``absent``; ``phrase`` is the part of the query that it speaks of;
    ``languages`` are those in which it was judged: ten where the shipped lists name it.
    """

    convincing: bool
    probability: float
    text: str
    rival: str = ""
    calibrated: bool = True
    evidence: Dict[str, float] = field(default_factory=dict)
    state: str = ""
    phrase: str = ""
    languages: List[str] = field(default_factory=list)


@dataclass
class Place(Message):
    """Hits that touch, as one place; ``bounds`` covers all its tiles.

    ``percentile`` is that of its best tile.
    """

    rank: int
    score: float
    contrast: float
    bounds: Tuple[float, float, float, float]
    crs: str
    tile: str
    n_tiles: int
    percentile: float = 0.0


@dataclass
class Feedback(Message):
    """What the marks did.

    ``blend`` is 0 where they did not help and the ranking is that of the query.
    ``precision`` is the share of right tiles among the hits, the marked ones counted and the
    others estimated, with ``low`` and ``high`` (90 %); None below 20 marks;
    ``suggested`` the tile to mark next and ``suggested_bounds`` where it lies. ``curve`` has the
    same estimate for the best n hits, as rows (n, precision, low, high).
    """

    n_right: int
    n_wrong: int
    blend: float
    text: str
    suggested: str = ""
    precision: Optional[float] = None
    low: Optional[float] = None
    high: Optional[float] = None
    suggested_bounds: Optional[Tuple[float, float, float, float]] = None
    curve: List[Tuple[float, float, float, float]] = field(default_factory=list)


@dataclass
class SearchResult(Message):
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
    #: What the tiles were embedded on, as the index has it; ``device`` is what ran just now.
    index_device: str = ""
    #: Score of the last of them.
    last_score: Optional[float] = None
    #: Places found, in the same way.
    n_places: int = 0

    #: Names that ``terraseek search --json`` prints; frozen.
    JSON_FIELDS = ("model", "device", "query", "language", "n_tiles", "elapsed_s", "hits")
