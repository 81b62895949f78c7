"""``terraseek evaluate-search``."""

from __future__ import annotations

from typing import Any

import click

from ..messages.evaluation import EvaluateReport, EvaluateRequest
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
from .search_values import Numbers


class Whole(click.ParamType):
    """Whole numbers with commas: ``1,5,10``."""

    name = "1,5"

    def convert(self, value: Any, param: Any, ctx: Any) -> list[int]:
        """Turn ``"1,5"`` into numbers."""
        try:
            return [int(p) for p in str(value).replace(",", " ").split()]
        except ValueError:
            self.fail(f"{value!r} is no list of whole numbers such as 1,5,10.", param, ctx)


class Words(click.ParamType):
    """Words with commas: ``en,de``."""

    name = "en,de"

    def convert(self, value: Any, param: Any, ctx: Any) -> list[str]:
        """Turn ``"en,de"`` into words."""
        return str(value).replace(",", " ").split()


class FoldModel(click.ParamType):
    """A fold and the package that was retrained without it: ``0=folder``."""

    name = "FOLD=MODEL"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[str, str]:
        """Cut at the first ``=``."""
        fold, sign, model = str(value).partition("=")
        if not (sign and model and fold.strip().isdigit()):
            self.fail(f"{value!r} is not FOLD=MODEL such as 0=packages/without-0.", param, ctx)
        return fold.strip(), model


@click.command("evaluate-search", cls=BoundsCommand)
@click.argument("source", metavar="RASTER")
@click.argument("reference")
@click.option("--class-field", metavar="NAME", help="Field of the reference with the class.")
@click.option("--reference-layer", metavar="NAME", help="Layer of the reference's file.")
@click.option("--queries", metavar="FILE", help="CSV, TSV or JSON; else the classes' names.")
@click.option(
    "--compare", "more", multiple=True, metavar="M", help="Compare with this model; repeatable."
)
@click.option("--after", multiple=True, type=FoldModel(), help="Model retrained without a fold.")
@click.option("--sizes", type=Numbers(), help="Several tile sizes in metres.")
@click.option("--languages", type=Words(), help="Only queries in these.")
@click.option("--k", type=Whole(), default="1,5,10,20", show_default=True, help="Ranks.")
@click.option("--contrast", type=float, default=2.5, show_default=True, help="For recall.")
@click.option(
    "--rank",
    "ranking",
    type=click.Choice(["cosine", "contrast"]),
    default="cosine",
    show_default=True,
    help="What a plain sentence is ranked by.",
)
@click.option("--expand", is_flag=True, help="Average queries with templates and synonyms.")
@click.option("--covered", type=float, default=0.25, show_default=True, help="Share of a tile.")
@click.option("--contained", type=float, default=0.5, show_default=True, help="Of a feature.")
@click.option("--incomplete", is_flag=True, help="Count only tiles that touch some feature.")
@click.option("--folds", type=int, default=0, help="Spatially separated folds.")
@click.option("--block", type=float, metavar="METRES", help="Side of the blocks of the folds.")
@click.option("--holdout", type=Whole(), help="Measure these folds only.")
@click.option("--blocks-out", metavar="FILE", help="Write the blocks with their folds: .gpkg.")
@indexing_options
@click.option("--index-out", metavar="DIR", help="Folder for indexes that have to be made.")
@click.option("--out", metavar="FILE", help=".html (with .json and .csv), .json, .csv or .md.")
@progress_option
@json_option
def evaluate_search(
    progress: bool | None,
    as_json: bool,
    index_out: str | None,
    model: str | None,
    tile: float | None,
    more: tuple[str, ...],
    after: tuple[tuple[str, str], ...],
    incomplete: bool,
    **options: Any,
) -> int:
    """Measure how well queries find the features of REFERENCE on RASTER.

    Precision at k, average precision, and recall at a threshold: for each query, language, class,
    model, tile size and fold. See docs/evaluating.md.
    """
    from ..evaluation.run import evaluate

    if more or model:
        options["models"] = [model or "", *more]
    if tile is not None and not options["sizes"]:
        options["sizes"] = [tile]
    if options["bounds"] is not None:
        options["bounds"] = list(options["bounds"])
    request = EvaluateRequest(
        out_index=index_out, after=dict(after) or None, complete=not incomplete, **options
    )
    line = ProgressLine(progress)
    try:
        report = evaluate(request, line)
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


def describe(report: EvaluateReport) -> str:
    """Lay out a report as tables."""
    from ..evaluation.report import COMPARED, TITLES, about, comparison_row, group_table

    parts = [about(report)]
    for by, title in TITLES.items():
        some = [g for g in report.groups if g.by == by]
        if by in ("run", "class") or len({g.key for g in some}) > 1:
            header, rows = group_table(some)
            parts.append(f"{title}\n" + table(header, rows, " " + "r" * (len(header) - 1)))
    if report.comparisons:
        rows = [comparison_row(c) for c in report.comparisons]
        parts.append("Before and after\n" + table(COMPARED, rows, "  rrrrr"))
    return "\n\n".join(parts)


def command(name: str) -> click.Command:
    """Return the command."""
    return evaluate_search
