"""What the doors ask of labelling and assessment and get back.

Standard library only and Python 3.9 syntax, as :mod:`terraseek.engine.messages`: QGIS
imports it too. Every class travels as JSON.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..messages.base import Message as _Message

#: Kinds of spatial smoothing.
SMOOTHINGS = ("none", "majority", "potts")
#: Forms of a polygon output.
FORMS = ("dissolved", "tiles")
#: How the units of a sample were drawn.
DESIGNS = ("auto", "random", "stratified")
#: How a sample is divided among the strata.
ALLOCATIONS = ("balanced", "proportional", "equal")
#: Class of what is below the threshold.
UNKNOWN = "unknown"
#: Its name in the ten languages.
UNKNOWN_NAMES = {
    "en": "unknown", "pt": "desconhecido", "es": "desconocido", "fr": "inconnu", "de": "unbekannt",
    "nl": "onbekend", "it": "sconosciuto", "zh": "未知", "ko": "알 수 없음", "ru": "неизвестно",
}  # fmt: skip


@dataclass
class LabelRequest(_Message):
    """Label the tiles of a raster or an index with a class list.

    Attributes
    ----------
    source : str
        A raster (indexed first where it is not) or an index folder.
    classes : str
        Name of a shipped list, path of a JSON file, the JSON itself, or typed names:
        ``"en: water, forest, town"``.
    out : str or None
        ``.gpkg`` or ``.geojson`` for polygons, ``.tif`` for a raster of classes.
    form : str
        ``dissolved``: cells of one class that touch are one polygon, which never overlap;
        ``tiles``: a polygon for each tile, which overlap as the tiles do.
    scores : str or None
        ``.tif`` of probability, margin, entropy, second class and every class's probability.
    polygons, polygons_layer : str or None
        "Label my polygons": an existing layer; ``out`` is then that layer with labels.
    language : str or None
        Language of the prompts and of the names; None takes that of a typed list, else English.
    ensemble, descriptions : bool
        Average the model's prompt templates and all names of a class; add its descriptions.
    threshold, coverage, target : float or None
        At most one. Tiles below the probability ``threshold`` become unknown; or as many
        as leave the share ``coverage``; or those below the probability that gave the
        accuracy ``target`` where the model was calibrated. None of them: target 0.9
        where the model is calibrated, else nothing is rejected.
    patches : bool
        Cells of the size of the model's patches instead of the stride, where its package has
        patch embeddings; reads the image's pixels again.
    transduction : bool
        Let the layer's own tiles move the decision (RS-TransCLIP).
    smooth : str
        ``none``, ``majority`` or ``potts``.
    beta : float
        Weight of the neighbours in ``potts``.
    sieve : int
        Groups of fewer cells (tiles, in the form of tiles) are given to their neighbours.
    overwrite : bool
        Replace outputs that are there.
    model, tile, overlap, bounds, bands, device, overviews, out_index
        As in ``SearchRequest``.
    """

    source: str
    classes: str
    out: Optional[str] = None
    form: str = "dissolved"
    scores: Optional[str] = None
    polygons: Optional[str] = None
    polygons_layer: Optional[str] = None
    language: Optional[str] = None
    ensemble: bool = True
    descriptions: bool = True
    threshold: Optional[float] = None
    coverage: Optional[float] = None
    target: Optional[float] = None
    transduction: bool = False
    smooth: str = "none"
    beta: float = 1.0
    sieve: int = 0
    overwrite: bool = False
    model: Optional[str] = None
    tile: Optional[float] = None
    overlap: float = 0.5
    bounds: Optional[List[float]] = None
    bands: Optional[List[int]] = None
    device: str = "auto"
    overviews: bool = False
    out_index: Optional[str] = None
    patches: bool = False


@dataclass
class ClassSummary(_Message):
    """One class in a :class:`LabelReport`; areas are in square metres on the ground.

    ``names`` has the shown name in every language of the list.
    """

    id: str
    name: str
    value: int
    colour: str
    n_units: int
    area_m2: float
    share: float
    mean_probability: float
    names: Dict[str, str] = field(default_factory=dict)


@dataclass
class StepReport(_Message):
    """What one step did: how many units have another class after it."""

    step: str
    changed: int
    share: float
    detail: str = ""


@dataclass
class LabelReport(_Message):
    """What a labelling run did. ``elapsed_s`` leaves out the indexing.

    ``unit``, what got a class, is ``cells`` (of the stride, or of a patch), ``tiles`` or
    ``polygons``.
    """

    index: str
    model: str
    model_hash: str
    device: str
    class_list: str
    language: str
    n_classes: int
    n_tiles: int
    unit: str
    n_units: int
    n_unknown: int
    coverage: float
    threshold: float
    threshold_from: str
    elapsed_s: float
    crs: str
    classes: List[ClassSummary] = field(default_factory=list)
    steps: List[StepReport] = field(default_factory=list)
    outputs: List[str] = field(default_factory=list)
    n_prompts: int = 0
    prompts_cached: bool = False
    warnings: List[str] = field(default_factory=list)
    indexed: Optional[Dict[str, Any]] = None
    unknown_area_m2: float = 0.0


@dataclass
class AssessRequest(_Message):
    """Compare labels with a reference.

    Attributes
    ----------
    labels : str
        Raster or polygons of classes; those that ``label`` wrote know their class list.
    reference : str
        Raster, or points or polygons with a field.
    class_field, label_field : str or None
        Field with the class in the reference and in the labels (``class`` if None).
    reference_layer, labels_layer : str or None
        Layer of a file with several.
    classes : str or None
        Class list, for labels that carry none.
    mapping : str or None
        JSON object (or a file of one) from values of the reference to class ids; ``null`` leaves
        a value out.
    ignore_unknown : bool
        Leave out reference values that are no class, instead of refusing them.
    design : str
        ``random``, ``stratified`` (needs the fields of ``terraseek sample``) or ``auto``.
    stratum_field, weight_field : str
        Fields of a stratified sample: the stratum and its share of the area.
    out : str or None
        ``.html``, ``.json`` or ``.csv``; JSON and CSV are written beside an HTML report.
    confidence : float
        Of the intervals.
    language : str or None
        Of the report and its warnings (English if None), and of the names of the classes.
    """

    labels: str
    reference: str
    class_field: Optional[str] = None
    label_field: Optional[str] = None
    reference_layer: Optional[str] = None
    classes: Optional[str] = None
    mapping: Optional[str] = None
    ignore_unknown: bool = False
    design: str = "auto"
    stratum_field: str = "stratum"
    weight_field: str = "stratum_share"
    out: Optional[str] = None
    confidence: float = 0.95
    overwrite: bool = False
    language: Optional[str] = None
    labels_layer: Optional[str] = None


@dataclass
class Estimate(_Message):
    """A figure with its interval; None where there is nothing to estimate it from.

    ``se``, the standard error, is None also where no unit varies (all right, all wrong).
    """

    value: Optional[float]
    low: Optional[float]
    high: Optional[float]
    se: Optional[float] = None


@dataclass
class ClassAccuracy(_Message):
    """Accuracy of one class. Areas are shares, estimated where the sample is stratified."""

    id: str
    name: str
    colour: str
    n_reference: float
    n_labels: float
    users: Estimate
    producers: Estimate
    f1: Estimate
    iou: Estimate
    map_share: float = 0.0
    area_share: Optional[Estimate] = None


@dataclass
class AssessReport(_Message):
    """Accuracy of labels against a reference.

    ``matrix[i][j]`` counts units (or estimates shares of the area, ``matrix_share``) labelled
    as class i and of class j in the reference. Unknown units are left out of it;
    ``accuracy_all`` counts them as wrong. ``unknown_row[j]`` (``unknown_row_share``) is the row of
    units of class j that the labels call unknown: with it the columns give the areas. All
    accuracy is that of the labelled part, the share ``coverage`` of the map (estimated by the
    units' weights where they are no stratified sample). ``warnings``, and the HTML of the report,
    are in ``language``; ``unit``, ``method`` and ``counted_in`` in English: what a number of the
    matrix and of ``n_reference`` counts, points, pixels of the reference, or cells (a polygon
    counts by its area in cells, so not in whole ones).
    """

    labels: str
    reference: str
    design: str
    unit: str
    method: str
    n_units: int
    n_used: int
    n_unknown: int
    n_outside: int
    n_ignored: int
    coverage: float
    confidence: float
    overall: Estimate
    accuracy_all: float
    kappa: Estimate
    mean_f1: Optional[float]
    mean_iou: Optional[float]
    classes: List[ClassAccuracy] = field(default_factory=list)
    matrix: List[List[float]] = field(default_factory=list)
    matrix_share: Optional[List[List[float]]] = None
    unknown_row: List[float] = field(default_factory=list)
    unknown_row_share: Optional[List[float]] = None
    outputs: List[str] = field(default_factory=list)
    warnings: List[str] = field(default_factory=list)
    elapsed_s: float = 0.0
    language: str = "en"
    n_clusters: int = 0
    counted_in: str = "points"


@dataclass
class SampleRequest(_Message):
    """Draw a stratified random sample of points to be labelled by hand.

    ``n`` None derives it from the standard error wanted for the overall accuracy
    (Olofsson et al. 2014, equation 13) with ``expected_accuracy`` in every stratum.
    """

    labels: str
    out: str
    n: Optional[int] = None
    standard_error: float = 0.02
    expected_accuracy: float = 0.8
    allocation: str = "balanced"
    min_per_class: int = 30
    seed: int = 0
    label_field: Optional[str] = None
    classes: Optional[str] = None
    language: Optional[str] = None
    overwrite: bool = False
    labels_layer: Optional[str] = None


@dataclass
class SampleReport(_Message):
    """A sample that was drawn; ``strata`` has id, name, share and n of each."""

    out: str
    n: int
    strata: List[Dict[str, Any]] = field(default_factory=list)
    warnings: List[str] = field(default_factory=list)
