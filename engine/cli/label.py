"""``terraseek label``."""

from __future__ import annotations

from typing import Any

import click

from ..labels.messages import FORMS, SMOOTHINGS, UNKNOWN, UNKNOWN_NAMES, LabelReport, LabelRequest
from .common import (
    BoundsCommand,
    ProgressLine,
    echo_json,
    indexing_options,
    json_option,
    note,
    progress_option,
    table,
    warn,
)


@click.command("label", cls=BoundsCommand)
@click.argument("source", metavar="RASTER|INDEX")
@click.option(
    "--classes",
    required=True,
    metavar="LIST",
    help='A shipped list, a JSON file, or typed names: "en: water, forest".',
)
@click.option("--out", metavar="FILE", help="Write polygons (.gpkg, .geojson) or a raster (.tif).")
@click.option(
    "--form",
    type=click.Choice(FORMS),
    default="dissolved",
    show_default=True,
    help="Polygons of touching cells of one class, or of each tile.",
)
@click.option("--scores", metavar="FILE", help="Write the probabilities of every class: .tif.")
@click.option("--polygons", metavar="FILE", help="Label the polygons of this layer instead.")
@click.option("--polygons-layer", metavar="NAME", help="Layer of that file.")
@click.option("--language", metavar="CODE", help="Language of the prompts and names.")
@click.option(
    "--ensemble/--no-ensemble",
    default=True,
    show_default=True,
    help="Average the model's prompt templates and all names of a class.",
)
@click.option(
    "--descriptions/--no-descriptions",
    default=True,
    show_default=True,
    help="Use the descriptions of the classes too.",
)
@click.option("--threshold", type=float, help="Unknown below this probability (0 to 1).")
@click.option("--coverage", type=float, help="Unknown but for this share of the surest.")
@click.option("--target", type=float, help="Unknown below what gave this accuracy.")
@click.option(
    "--transduction/--no-transduction",
    default=False,
    show_default=True,
    help="Let tiles that look alike decide together.",
)
@click.option(
    "--patches/--no-patches",
    default=False,
    show_default=True,
    help="Finer cells, by the model's patch embeddings where it has them.",
)
@click.option(
    "--smooth",
    type=click.Choice(SMOOTHINGS),
    default="none",
    show_default=True,
    help="Smooth the map.",
)
@click.option("--beta", type=float, default=1.0, show_default=True, help="Strength of potts.")
@click.option(
    "--sieve",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="Give groups of fewer cells to their neighbours.",
)
@click.option("--overwrite", is_flag=True, help="Replace outputs that are there.")
@indexing_options
@click.option("--index-out", metavar="DIR", help="Folder for an index that has to be made.")
@progress_option
@json_option
def label(
    source: str, progress: bool | None, as_json: bool, index_out: str | None, **options: Any
) -> int:
    """Give the tiles of RASTER or INDEX classes, without training.

    A raster that has no index is indexed first. What the model is not sure of becomes
    "unknown".
    """
    from ..labelling import label as run

    if options["bounds"] is not None:
        options["bounds"] = list(options["bounds"])
    request = LabelRequest(source=source, out_index=index_out, **options)
    line = ProgressLine(progress)
    try:
        report = run(request, line)
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


def describe(report: LabelReport) -> str:
    """Lay out a report as a table."""
    # Shares are of the area within the raster, like the hectares beside them and the panel's.
    area = sum(c.area_m2 for c in report.classes) + report.unknown_area_m2
    percent = 100 / area if area > 0 else 0.0
    head = (
        f"{report.class_list} ({report.language}): {report.unit} {report.n_units:,}, "
        f"tiles {report.n_tiles:,}, {report.elapsed_s:.2f} s\n"
        f"model {report.model}, device {report.device}\n"
        f"unknown {report.n_unknown:,} ({percent * report.unknown_area_m2:.1f} % of the area), "
        f"below {report.threshold:.3f}: {report.threshold_from}"
    )
    for step in report.steps:
        if step.step != "threshold":
            head += f"\n{step.step}: {step.changed:,} changed ({100 * step.share:.1f} %)"
    rows = [
        [
            c.name,
            f"{c.n_units:,}",
            f"{percent * c.area_m2:.1f}",
            f"{c.area_m2 / 1e4:,.2f}",
            f"{c.mean_probability:.3f}",
        ]
        for c in report.classes
    ]
    if report.n_unknown:
        name = UNKNOWN_NAMES.get(report.language, UNKNOWN)
        unknown = [
            f"{percent * report.unknown_area_m2:.1f}",
            f"{report.unknown_area_m2 / 1e4:,.2f}",
        ]
        rows.append([name, f"{report.n_unknown:,}", *unknown, ""])
    return f"{head}\n\n" + table(["class", report.unit, "%", "ha", "probability"], rows, " rrrr")


def command(name: str) -> click.Command:
    """Return the command."""
    return label
