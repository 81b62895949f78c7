"""Accuracy of labels against a reference: one function for every door."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from ..indexing import Cancel, Progress
from ..outputs import refuse_inputs
from .accuracy import Accuracy, clustered, confusion, independent, stratified
from .classes import check_language
from .comparison import Comparison, compare
from .errors import LabelError, ReferenceDataError
from .messages import DESIGNS, UNKNOWN, AssessReport, AssessRequest, ClassAccuracy
from .output import check_target
from .reference import Labels, read_labels
from .steps import Steps
from .texts import Texts

REPORTS = (".html", ".json", ".csv")
#: Fewer units of a class than this say next to nothing about it.
FEW = 30


def assess(
    request: AssessRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> AssessReport:
    """Compare labels with a reference and write the report where one is asked for.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do; nothing is written then.
    """
    from . import report as reports

    started = time.perf_counter()
    _check(request)
    steps = Steps("assess", progress, cancelled)
    steps.begin("Reading the map", 10)
    labels = read_labels(request)
    steps.begin("Comparing with the reference", 70)
    units = compare(request, labels, steps.part)
    steps.begin("Estimating", 95)
    if len(labels.names) < 2:
        raise LabelError("The labels hold fewer than two classes: there is nothing to confuse.")
    report = _report(request, labels, units)
    report.elapsed_s = round(time.perf_counter() - started, 4)
    steps.begin("Writing the report", 100)
    if request.out:
        report.outputs = reports.paths(request.out)
        reports.write(report, request.out)
    steps.part(1, 1)
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
    if request.language is not None:
        check_language(request.language)
    if request.out:
        check_target(request.out, REPORTS, request.overwrite)
        for path in reports.paths(request.out):
            check_target(path, REPORTS, request.overwrite)
        inputs = [request.labels, request.reference, request.mapping, request.classes]
        refuse_inputs(reports.paths(request.out), inputs, "an input")


def _report(request: AssessRequest, labels: Labels, units: Comparison) -> AssessReport:
    from . import report as reports

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
    say = Texts(request.language)
    accuracy, design, n_clusters = _estimate(request, units, labels, used, asked)
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
    warnings += _warnings(units, labels, used, outside, unknown, coverage, say)
    there = [c for c in classes if c.n_reference > 0 or c.n_labels > 0]
    report = AssessReport(
        labels=Path(request.labels).name,
        reference=Path(request.reference).name,
        design=design,
        unit=units.unit,
        method="",
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
        language=say.language,
        n_clusters=n_clusters,
        counted_in=reports.COUNTED[units.unit],
    )
    report.method = reports.method(report, "en")
    return report


def _estimate(
    request: AssessRequest, units: Comparison, labels: Labels, used: np.ndarray, asked: np.ndarray
) -> tuple[Accuracy, str, int]:
    """Figures, the design that they hold for, and the number of clusters."""
    mapped, truth, confidence = units.labels[used], units.truth[used], float(request.confidence)
    k, say = len(labels.names), Texts(request.language)
    if units.strata is not None and units.shares is not None:
        # Unknown is a stratum of the map: its units count for the areas (in `stratified`).
        strata = units.strata[asked]
        left = np.bincount(strata, minlength=len(units.shares)) > 0
        if not left.all():
            gone = [_stratum(units.stratum_names[h], labels, say) for h in np.flatnonzero(~left)]
            share = say.percent(float(units.shares[~left].sum()))
            units.warnings.append(say("empty_strata", ", ".join(gone), share))
        units.shares = np.where(left, units.shares, 0) / units.shares[left].sum()
        accuracy = stratified(
            units.labels[asked], units.truth[asked], strata, units.shares, k, confidence
        )
        return accuracy, "stratified", 0
    if units.clusters is not None:
        number = np.unique(units.clusters[used], return_inverse=True)[1]
        count = int(number.max()) + 1
        flat = (number * k + mapped) * k + truth
        size = count * k * k
        matrices = np.bincount(flat, units.weights[used], size).reshape(count, k, k)
        return clustered(matrices, confidence), "clusters", count
    matrix = confusion(mapped, truth, k, units.weights[used])
    return independent(matrix, confidence), "random", 0


def _stratum(name: str, labels: Labels, say: Texts) -> str:
    """Shown name of a stratum, which is a class of the map most often."""
    if name == UNKNOWN:
        return say.unknown
    return labels.titles[labels.names.index(name)] if name in labels.names else name


def _warnings(
    units: Comparison,
    labels: Labels,
    used: np.ndarray,
    outside: np.ndarray,
    unknown: np.ndarray,
    coverage: float,
    say: Texts,
) -> list[str]:
    """What a reader of the figures has to know."""
    notes = []
    k = len(labels.names)
    count = np.bincount(units.truth[used], minlength=k)
    if units.clusters is not None:
        pairs = np.unique(np.stack([units.truth[used], units.clusters[used]], 1), axis=0)
        count = np.bincount(pairs[:, 0], minlength=k)
    hidden = np.bincount(units.truth[unknown], minlength=k)
    unit = "units" if units.clusters is None else "clusters"
    few = [f"{labels.titles[i]} ({count[i]})" for i in range(k) if 0 < count[i] < FEW]
    none = [labels.titles[i] for i in range(k) if count[i] + hidden[i] == 0]
    lost = [f"{labels.titles[i]} ({hidden[i]})" for i in range(k) if count[i] == 0 < hidden[i]]
    total = int(count.sum()) if units.clusters is None else len(np.unique(units.clusters[used]))
    if unknown.any():
        key = "unknown_units" if units.strata is not None else "unknown_units_here"
        notes.append(say(key, int(unknown.sum()), say.percent(coverage)))
    if total < 2 * FEW:
        notes.append(say(f"few_{unit}", total))
    if few:
        notes.append(say(f"class_few_{unit}", FEW, ", ".join(few)))
    if lost:
        notes.append(say("only_unknown", ", ".join(lost)))
    if none:
        notes.append(say("not_there", ", ".join(none)))
    if units.strata is not None:
        held = np.bincount(units.strata[used | unknown], minlength=len(units.stratum_names))
        names = [_stratum(name, labels, say) for name in units.stratum_names]
        thin = [f"{name} ({n})" for name, n in zip(names, held) if 0 < n < FEW]
        if thin:
            notes.append(say("thin_strata", FEW, ", ".join(thin)))
    if outside.any():
        notes.append(say("outside", int(outside.sum()), say.percent(float(outside.mean()))))
    empty = int((~outside & (units.truth < 0)).sum())
    if empty:
        notes.append(say("no_class", empty))
    if labels.overlapping:
        notes.append(say("overlapping"))
    return notes


def _mean(values: list[float | None]) -> float | None:
    real = [0.0 if v is None else v for v in values]
    return round(float(np.mean(real)), 6) if real else None
