"""Accuracy of labels against a reference: one function for every door."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from .accuracy import Accuracy, clustered, confusion, independent, stratified
from .comparison import Comparison, compare
from .errors import LabelError, ReferenceDataError
from .messages import DESIGNS, AssessReport, AssessRequest, ClassAccuracy
from .output import check_target
from .reference import Labels, read_labels

REPORTS = (".html", ".json", ".csv")
#: Fewer units of a class than this say next to nothing about it.
FEW = 30
METHODS = {
    "stratified": "Stratified estimators of Stehman (2014); with strata that are the map's classes "
    "those of Olofsson et al. (2014). Intervals: the strata's Wilson limits put together (Zou & "
    "Donner 2008); kappa by a bootstrap within strata.",
    "random": "Units taken as a simple random sample. Wilson intervals; kappa by Fleiss, Cohen & "
    "Everitt (1969).",
    "clusters": "Units in clusters are not independent: intervals by a bootstrap over {clusters} "
    "(1,000 replicates). It does not make an arbitrary reference a random sample.",
}


def assess(request: AssessRequest) -> AssessReport:
    """Compare labels with a reference and write the report where one is asked for.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do; nothing is written then.
    """
    from . import report as reports

    started = time.perf_counter()
    _check(request)
    labels = read_labels(request)
    units = compare(request, labels)
    if len(labels.names) < 2:
        raise LabelError("The labels hold fewer than two classes: there is nothing to confuse.")
    report = _report(request, labels, units)
    report.elapsed_s = round(time.perf_counter() - started, 4)
    if request.out:
        report.outputs = reports.paths(request.out)
        reports.write(report, request.out)
    return report


def _check(request: AssessRequest) -> None:
    from . import report as reports

    for value, what in ((request.labels, "labels"), (request.reference, "reference")):
        if not isinstance(value, str) or not value:
            raise ReferenceDataError(f"No {what} were given.")
    if request.design not in DESIGNS:
        raise ReferenceDataError(
            f"Unknown design {request.design!r}.", f"Choose from {', '.join(DESIGNS)}."
        )
    c = request.confidence
    if isinstance(c, bool) or not isinstance(c, (int, float)) or not 0.5 <= c <= 0.999:
        raise ReferenceDataError(f"The confidence must lie between 0.5 and 0.999, not {c!r}.")
    if request.out:
        check_target(request.out, REPORTS, request.overwrite)
        for path in reports.paths(request.out):
            check_target(path, REPORTS, request.overwrite)


def _report(request: AssessRequest, labels: Labels, units: Comparison) -> AssessReport:
    k = len(labels.names)
    outside = units.labels == -2
    ignored = ~outside & (units.truth < 0)
    asked = ~outside & ~ignored
    unknown = asked & (units.labels == -1)
    used = asked & ~unknown
    weight = units.weights
    if not used.any():
        raise ReferenceDataError(
            "No unit of the reference has a known class in the labels.",
            "Every unit that has a class in the reference is unknown in the labels."
            if unknown.any()
            else "No unit in the labels has a class in the reference.",
        )
    if request.design == "random":
        units.clusters = units.strata = None
    accuracy, design, method = _estimate(request, units, used, asked, k)
    if units.strata is not None and units.shares is not None:
        count = np.bincount(units.strata[asked], minlength=len(units.shares))
        weight = (units.shares / np.maximum(count, 1))[units.strata]
    hits = float(weight[used & (units.labels == units.truth)].sum())
    names = [labels.titles[i] for i in range(k)]
    all_asked = float(weight[asked].sum())
    coverage = float(weight[used].sum()) / all_asked
    map_share = np.bincount(units.labels[used], weight[used], k) / all_asked
    row = np.bincount(units.truth[unknown], None if accuracy.areas else weight[unknown], k)
    classes = [
        ClassAccuracy(
            id=labels.names[i],
            name=names[i],
            colour=labels.colours[i],
            n_reference=round(float(accuracy.matrix[:, i].sum()), 4),
            n_labels=round(float(accuracy.matrix[i].sum()), 4),
            users=accuracy.users[i],
            producers=accuracy.producers[i],
            f1=accuracy.f1[i],
            iou=accuracy.iou[i],
            map_share=round(float(map_share[i]), 6),
            area_share=accuracy.areas[i] if accuracy.areas else None,
        )
        for i in range(k)
    ]
    warnings = list(units.warnings)
    warnings += _warnings(units, labels, used, outside, unknown, coverage)
    there = [c for c in classes if c.n_reference > 0 or c.n_labels > 0]
    return AssessReport(
        labels=Path(request.labels).name,
        reference=Path(request.reference).name,
        design=design,
        unit=units.unit,
        method=method,
        n_units=len(units.labels),
        n_used=int(used.sum()),
        n_unknown=int(unknown.sum()),
        n_outside=int(outside.sum()),
        n_ignored=int(ignored.sum()),
        coverage=round(coverage, 6),
        confidence=float(request.confidence),
        overall=accuracy.overall,
        accuracy_all=round(hits / all_asked, 6),
        kappa=accuracy.kappa,
        mean_f1=_mean([c.f1.value for c in there]),
        mean_iou=_mean([c.iou.value for c in there]),
        classes=classes,
        matrix=np.round(accuracy.matrix, 4).tolist(),
        matrix_share=None if accuracy.share is None else np.round(accuracy.share, 6).tolist(),
        unknown_row=np.round(row.astype(float), 4).tolist(),
        unknown_row_share=None
        if accuracy.unknown_share is None
        else np.round(accuracy.unknown_share, 6).tolist(),
        warnings=warnings,
    )


def _estimate(
    request: AssessRequest, units: Comparison, used: np.ndarray, asked: np.ndarray, k: int
) -> tuple[Accuracy, str, str]:
    labels, truth, confidence = units.labels[used], units.truth[used], float(request.confidence)
    if units.strata is not None and units.shares is not None:
        # Unknown is a stratum of the map: its units count for the areas (in `stratified`).
        strata = units.strata[asked]
        left = np.bincount(strata, minlength=len(units.shares)) > 0
        if not left.all():
            gone = [units.stratum_names[h] for h in np.flatnonzero(~left)]
            units.warnings.append(
                f"Strata without a unit that has a class in the reference: {', '.join(gone)} "
                f"({100 * units.shares[~left].sum():.1f} % of the map); areas are of the rest."
            )
        units.shares = np.where(left, units.shares, 0) / units.shares[left].sum()
        accuracy = stratified(
            units.labels[asked], units.truth[asked], strata, units.shares, k, confidence
        )
        return accuracy, "stratified", METHODS["stratified"]
    if units.clusters is not None:
        number = np.unique(units.clusters[used], return_inverse=True)[1]
        count = int(number.max()) + 1
        flat = (number * k + labels) * k + truth
        size = count * k * k
        matrices = np.bincount(flat, units.weights[used], size).reshape(count, k, k)
        what = "blocks of the raster" if "pixels" in units.unit else "polygons"
        method = METHODS["clusters"].format(clusters=f"{count} {what}")
        return clustered(matrices, confidence), "clusters", method
    matrix = confusion(labels, truth, k, units.weights[used])
    return independent(matrix, confidence), "random", METHODS["random"]


def _warnings(
    units: Comparison,
    labels: Labels,
    used: np.ndarray,
    outside: np.ndarray,
    unknown: np.ndarray,
    coverage: float,
) -> list[str]:
    """What a reader of the figures has to know."""
    notes = []
    k = len(labels.names)
    count = np.bincount(units.truth[used], minlength=k)
    if units.clusters is not None:
        pairs = np.unique(np.stack([units.truth[used], units.clusters[used]], 1), axis=0)
        count = np.bincount(pairs[:, 0], minlength=k)
    hidden = np.bincount(units.truth[unknown], minlength=k)
    unit = "units" if units.clusters is None else "polygons or blocks"
    few = [f"{labels.titles[i]} ({count[i]})" for i in range(k) if 0 < count[i] < FEW]
    none = [labels.titles[i] for i in range(k) if count[i] + hidden[i] == 0]
    lost = [f"{labels.titles[i]} ({hidden[i]})" for i in range(k) if count[i] == 0 < hidden[i]]
    total = int(count.sum()) if units.clusters is None else len(np.unique(units.clusters[used]))
    if unknown.any():
        notes.append(
            f"The labels are unknown at {int(unknown.sum()):,} units. Accuracy is that of the "
            f"labelled part, {100 * coverage:.1f} % of the map"
            + ("." if units.strata is not None else " by these units.")
        )
    if total < 2 * FEW:
        notes.append(f"The reference has only {total} {unit}: too few for firm figures.")
    if few:
        notes.append(f"Fewer than {FEW} {unit} in the reference: {', '.join(few)}.")
    if lost:
        notes.append(
            f"In the reference only where the labels are unknown: {', '.join(lost)}. "
            "They count for the areas, and nothing is known of their accuracy."
        )
    if none:
        notes.append(
            f"Not in the reference, so nothing is known of their accuracy: {', '.join(none)}."
        )
    notes += _thin_strata(units, used | unknown)
    if outside.any():
        share = 100 * outside.mean()
        notes.append(f"{int(outside.sum()):,} units ({share:.1f} %) lie outside the labels.")
    empty = int((~outside & (units.truth < 0)).sum())
    if empty:
        notes.append(f"{empty:,} units have no class in the reference and are left out.")
    if labels.overlapping:
        notes.append("The labels are overlapping tiles: the surest tile at a place counts.")
    return notes


def _thin_strata(units: Comparison, asked: np.ndarray) -> list[str]:
    """Strata whose few units carry a share of the area."""
    if units.strata is None:
        return []
    count = np.bincount(units.strata[asked], minlength=len(units.stratum_names))
    thin = [f"{n} ({c})" for n, c in zip(units.stratum_names, count) if 0 < c < FEW]
    return [f"Strata with fewer than {FEW} units: {', '.join(thin)}."] if thin else []


def _mean(values: list[float | None]) -> float | None:
    real = [0.0 if v is None else v for v in values]
    return round(float(np.mean(real)), 6) if real else None
