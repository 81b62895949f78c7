"""Draw a stratified random sample of a label layer, to be labelled by hand.

Strata are the classes of the map (unknown is one too). Sizes follow P. Olofsson et al.,
"Good practices for estimating area and assessing accuracy of land change", Remote Sensing
of Environment 148 (2014), section 5: a total from the standard error wanted for the
overall accuracy (equation 13), a least number for rare classes, the rest by area.
"""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np

from ..errors import OutputError
from ..indexing import Cancel, Progress
from ..outputs import refuse_inputs
from ..storage import atomic
from .classes import check_language
from .errors import LabelError
from .messages import (
    ALLOCATIONS,
    UNKNOWN,
    AssessRequest,
    SampleReport,
    SampleRequest,
)
from .output import check_target
from .reference import read_labels
from .steps import Steps
from .strata import strata_of
from .texts import Texts
from .vectors import point_wkb

#: Points that a sample may have; nobody labels more by hand.
MAX_SAMPLE = 100_000
LAYER = "sample"


def draw_sample(
    request: SampleRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> SampleReport:
    """Draw the points and write them as a GeoPackage with an empty field ``reference``.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do; nothing is written then.
    """
    _check(request)
    say, steps = Texts(request.language), Steps("sample", progress, cancelled)
    steps.begin("Reading the map", 20)
    labels = read_labels(
        AssessRequest(
            labels=request.labels,
            reference="",
            label_field=request.label_field,
            classes=request.classes,
            language=request.language,
            labels_layer=request.labels_layer,
        )
    )
    if labels.overlapping:
        raise LabelError(
            "The labels are overlapping tiles, so a place has several classes.",
            "Label with --form dissolved, or to a .tif, and sample that.",
        )
    steps.begin("Measuring the strata", 40)
    strata = strata_of(labels)
    codes = np.array(sorted(strata.areas), np.int64)
    share = np.array([strata.areas[int(c)] for c in codes])
    share = share / share.sum()
    total = request.n if request.n is not None else wanted_size(
        share, request.standard_error, request.expected_accuracy
    )  # fmt: skip
    sizes = allocate(share, total, request.allocation, request.min_per_class)
    rng = np.random.default_rng(request.seed)
    steps.begin("Drawing points", 95)
    drawn = []
    for k, (code, n) in enumerate(zip(codes, sizes)):
        steps.part(k, len(codes))
        drawn.append(strata.draw(int(code), int(n), rng))
    xy = np.concatenate(drawn)
    index = np.repeat(np.arange(len(codes)), sizes)
    order = rng.permutation(len(xy))  # so that no run of one class gives the answer away
    names = [UNKNOWN if c < 0 else labels.names[c] for c in codes]
    steps.begin("Writing the points", 100)
    _write(request, labels.crs, xy[order], index[order], names, share)
    steps.part(1, 1)
    warnings = []
    if len(xy) - total > max(len(codes) // 2, 1):  # more than rounding
        k, key = len(codes), f"sample_{request.allocation}"
        warnings.append(say(key, len(xy), total, k, request.min_per_class))
    titles = [say.unknown if c < 0 else labels.titles[c] for c in codes]
    listed = [
        {"id": i, "name": t, "share": round(float(s), 6), "n": int(n)}
        for i, t, s, n in zip(names, titles, share, sizes)
    ]
    return SampleReport(out=request.out, n=len(xy), strata=listed, warnings=warnings)


def wanted_size(share: np.ndarray, standard_error: float, accuracy: float) -> int:
    """Equation 13 of Olofsson et al. 2014: ``n = (sum W_i S_i / S(O))^2`` for a large map."""
    spread = math.sqrt(accuracy * (1 - accuracy))
    return math.ceil((float(share.sum()) * spread / standard_error) ** 2)


def allocate(share: np.ndarray, total: int, how: str, least: int) -> np.ndarray:
    """Units in each stratum: ``balanced`` gives rare strata ``least``, the rest by area."""
    k = len(share)
    if how == "equal":
        return np.full(k, math.ceil(total / k))
    by_area = np.maximum(2, np.round(share * total)).astype(np.int64)
    if how == "proportional":
        return by_area
    sizes = by_area.copy()
    rare = by_area < least
    sizes[rare] = least
    rest = total - int(sizes[rare].sum())
    if (~rare).any():
        by_rest = np.round(share[~rare] / share[~rare].sum() * max(rest, 0)).astype(np.int64)
        sizes[~rare] = np.maximum(least, by_rest)
    return sizes


def _check(request: SampleRequest) -> None:
    check_target(request.out, (".gpkg",), request.overwrite)
    refuse_inputs([request.out], [request.labels], "the map")
    if request.out is None:
        raise OutputError("The sample needs an output.", "Give --out sample.gpkg.")
    if request.language is not None:
        check_language(request.language)
    if request.allocation not in ALLOCATIONS:
        raise LabelError(
            f"Unknown allocation {request.allocation!r}.", f"Choose from {', '.join(ALLOCATIONS)}."
        )
    for name, value, low, high in (
        ("n", request.n, 2, MAX_SAMPLE),
        ("min_per_class", request.min_per_class, 2, MAX_SAMPLE),
        ("standard_error", request.standard_error, 0.002, 0.5),
        ("expected_accuracy", request.expected_accuracy, 0.01, 0.99),
        ("seed", request.seed, 0, 2**63),
    ):
        if value is None and name == "n":
            continue
        if (
            isinstance(value, bool)
            or not isinstance(value, (int, float))
            or not low <= value <= high
        ):
            raise LabelError(f"{name} must be a number from {low:g} to {high:g}, not {value!r}.")


def _write(
    request: SampleRequest, crs: str, xy: np.ndarray, index: np.ndarray, names: list[str],
    share: np.ndarray,
) -> None:  # fmt: skip
    from pyogrio import raw

    wkb = np.empty(len(xy), dtype=object)
    wkb[:] = [point_wkb(float(x), float(y)) for x, y in xy]
    columns = {
        "number": np.arange(1, len(xy) + 1, dtype=np.int32),
        "reference": np.array([None] * len(xy), dtype=object),
        "remark": np.array([None] * len(xy), dtype=object),
        "stratum": np.array(names, dtype=object)[index],
        "stratum_share": share[index].astype(np.float64),
    }
    stream = io.BytesIO()
    try:
        raw.write(
            stream, wkb, list(columns.values()), np.array(list(columns)),
            layer=LAYER, driver="GPKG", geometry_type="Point", crs=crs,
        )  # fmt: skip
    except Exception as err:  # GDAL has a family of its own
        why = (str(err).splitlines() or [""])[0][:160]
        raise OutputError(f"The sample cannot be made ({why}).") from err
    target = Path(request.out)
    with atomic(target, repr(target.name)) as out:
        out.write(stream.getvalue())
