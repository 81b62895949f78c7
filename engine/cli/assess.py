"""``terraseek assess`` and ``terraseek sample``."""

from __future__ import annotations

from typing import Any

import click

from ..labels.messages import (
    ALLOCATIONS,
    DESIGNS,
    UNKNOWN,
    AssessReport,
    AssessRequest,
    Estimate,
    SampleRequest,
)
from .common import ProgressLine, echo_json, json_option, note, progress_option, table, warn


@click.command("assess")
@click.argument("labels")
@click.argument("reference")
@click.option("--class-field", metavar="NAME", help="Field of the reference with the class.")
@click.option("--label-field", metavar="NAME", help="Field of the labels with the class.")
@click.option("--reference-layer", metavar="NAME", help="Layer of the reference's file.")
@click.option("--classes", metavar="LIST", help="Class list of labels that carry none.")
@click.option(
    "--mapping",
    metavar="JSON",
    help='From reference values to class ids, a file or {"value": "id", "other": null}.',
)
@click.option("--ignore-unknown", is_flag=True, help="Leave out values that are no class.")
@click.option(
    "--design",
    type=click.Choice(DESIGNS),
    default="auto",
    show_default=True,
    help="How the reference was drawn.",
)
@click.option("--stratum-field", default="stratum", show_default=True, metavar="NAME")
@click.option("--weight-field", default="stratum_share", show_default=True, metavar="NAME")
@click.option("--confidence", type=float, default=0.95, show_default=True, help="Of intervals.")
@click.option("--language", metavar="CODE", help="Of the report and the class names.")
@click.option("--out", metavar="FILE", help="Write .html (with .json and .csv), .json or .csv.")
@click.option("--overwrite", is_flag=True, help="Replace a report that is there.")
@progress_option
@json_option
def assess(progress: bool | None, as_json: bool, **options: Any) -> int:
    """Compare LABELS with REFERENCE: accuracy with intervals.

    LABELS are polygons or a raster, REFERENCE a raster, points or polygons.
    """
    from ..labels.assess import assess as run

    line = ProgressLine(progress)
    try:
        report = run(AssessRequest(**options), line)
    finally:
        line.end()
    warn(report.warnings)
    if as_json:
        echo_json(report.to_dict())
    else:
        click.echo(describe(report))
    for path in report.outputs:
        note(f"Written: {path}")
    return 0


def describe(report: AssessReport) -> str:
    """Lay out a report as a table."""
    kappa = report.kappa
    part = " of the labelled part" if report.n_unknown else ""
    head = (
        f"{report.labels} against {report.reference}: {report.n_used:,} of {report.n_units:,} "
        f"{report.unit}\n"
        f"overall accuracy{part} {_percent(report.overall)}, kappa "
        + ("-" if kappa.value is None else f"{kappa.value:.3f}")
        + f"\nlabelled {100 * report.coverage:.1f} % of the map, accuracy with unknown as wrong "
        f"{100 * report.accuracy_all:.1f} %\n{report.method}"
    )
    area = any(c.area_share for c in report.classes)
    rows = [
        [c.name, f"{c.n_reference:g}", f"{c.n_labels:g}"]
        + [_percent(e) for e in (c.users, c.producers, c.f1, c.iou)]
        + ([f"{100 * c.map_share:.1f}", _percent(c.area_share)] if c.area_share else [])
        for c in report.classes
    ]
    # A polygon counts by its area, in cells of the map: not in points, nor in whole cells.
    counted = [f"{side} ({report.counted_in})" for side in ("reference", "labels")]
    header = ["class", *counted, "user's %", "producer's %", "F1 %", "IoU %"]
    if area:
        header += ["mapped %", "area %"]
    if area and report.n_unknown:
        rows.append([UNKNOWN, "", f"{report.n_unknown:g}", "", "", "", ""])
        rows[-1] += [f"{100 * (1 - report.coverage):.1f}", ""]
    return f"{head}\n\n" + table(header, rows, " " + "r" * (len(header) - 1))


def _percent(e: Estimate) -> str:
    if e.value is None:
        return "-"
    span = "" if e.low is None or e.high is None else f" ({100 * e.low:.1f}-{100 * e.high:.1f})"
    return f"{100 * e.value:.1f}{span}"


@click.command("sample")
@click.argument("labels")
@click.option("--out", required=True, metavar="FILE", help="Points to be labelled: .gpkg.")
@click.option("--n", type=int, help="Points in all; else from --standard-error.")
@click.option(
    "--standard-error",
    type=float,
    default=0.02,
    show_default=True,
    help="Wanted for the overall accuracy.",
)
@click.option("--expected-accuracy", type=float, default=0.8, show_default=True)
@click.option(
    "--allocation",
    type=click.Choice(ALLOCATIONS),
    default="balanced",
    show_default=True,
    help="How points are divided among the classes.",
)
@click.option("--min-per-class", type=int, default=30, show_default=True)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--label-field", metavar="NAME", help="Field of the labels with the class.")
@click.option("--classes", metavar="LIST", help="Class list of labels that carry none.")
@click.option("--language", metavar="CODE", help="Language of the class names.")
@click.option("--overwrite", is_flag=True, help="Replace a file that is there.")
@progress_option
@json_option
def sample(progress: bool | None, as_json: bool, **options: Any) -> int:
    """Draw a stratified random sample of LABELS, to be labelled by hand.

    Fill in the field "reference" and give the file to `terraseek assess`.
    """
    from ..labels.sample import draw_sample

    line = ProgressLine(progress)
    try:
        report = draw_sample(SampleRequest(**options), line)
    finally:
        line.end()
    warn(report.warnings)
    if as_json:
        echo_json(report.to_dict())
    else:
        rows = [[s["name"], f"{100 * s['share']:.2f}", str(s["n"])] for s in report.strata]
        click.echo(table(["class", "area %", "points"], rows, " rr"))
    note(f"Written: {report.out}")
    return 0


def command(name: str) -> click.Command:
    """Return one of the commands."""
    return {"assess": assess, "sample": sample}[name]
