"""``terraseek search``."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import click

from ..messages import LANGUAGES, Hit, SearchRequest, SearchResult
from .common import (
    BoundsCommand,
    ProgressLine,
    echo_json,
    indexing_options,
    json_option,
    note,
    overwrite_option,
    progress_option,
    refuse_existing,
    table,
    warn,
)
from .search_values import Example, Names, Numbers, details_option


@click.command("search", cls=BoundsCommand)
@click.argument("source", metavar="RASTER|INDEX")
@click.argument("query", required=False)
@click.option(
    "--top", type=click.IntRange(min=1), default=20, show_default=True, help="Results at most."
)
@click.option("--threshold", type=float, help="Only results with at least this score.")
@click.option(
    "--language", type=click.Choice(LANGUAGES), help="Language of the query; else it is detected."
)
@indexing_options
@click.option("--index-out", metavar="DIR", help="Folder for an index that has to be made.")
@click.option("--out", metavar="FILE", help="Write the hits: .gpkg, .geojson or .parquet.")
@click.option("--heatmap", metavar="FILE", help="Write the scores of all tiles: .tif.")
@details_option
@click.option(
    "--rank",
    "ranking",
    type=click.Choice(["cosine", "contrast"]),
    default="cosine",
    show_default=True,
    help="What a plain sentence is ranked by; contrast finds more, see docs/searching.md.",
)
@click.option(
    "--contrast",
    type=float,
    help="Only hits of at least this contrast, e.g. 2.5; with operators 3 + log odds of the score.",
)
@click.option("--places", is_flag=True, help="Join hits that touch into places.")
@click.option("--sizes", type=Numbers(), help="Several tile sizes in metres, e.g. 64,128,256.")
@click.option("--prompt", multiple=True, help="Encode this instead of QUERY; several: the mean.")
@click.option("--expand", is_flag=True, help="Average templates and other names of the query.")
@click.option("--like", multiple=True, type=Example(), help="tile:NAME, point:X,Y, image:FILE ...")
@click.option("--unlike", multiple=True, type=Example(), help="The same, for what is not wanted.")
@click.option("--right", type=Names(), help="Tiles that are right, e.g. E12N3,E13N3.")
@click.option("--wrong", type=Names(), help="Tiles that are wrong.")
@click.option("--detector", metavar="FILE", help="Run a saved detector instead of a query.")
@click.option("--save-detector", metavar="FILE", help="Save query and marks as a detector: .json.")
@overwrite_option
@progress_option
@json_option
def search(
    source: str,
    query: str | None,
    progress: bool | None,
    as_json: bool,
    index_out: str | None,
    threshold: float | None,
    sizes: list[float] | None,
    prompt: tuple[str, ...],
    overwrite: bool,
    **options: Any,
) -> int:
    """Rank the tiles of RASTER or INDEX against QUERY.

    QUERY is a sentence, or phrases with AND, OR, NOT, parentheses and weights such as
    "bridge^2 AND river NOT boats". A raster that has no index is indexed first. The scores
    of a sentence are cosines, from -1 to 1; those of a query with operators degrees, from 0 to
    1; those of examples, marks, detectors and --rank contrast are contrasts.
    """
    from .. import api, outputs, reading

    if query is None and not (options["like"] or options["detector"]):
        raise click.UsageError("Missing argument 'QUERY' (or --like, or --detector).")
    for name in ("like", "unlike"):
        options[name] = list(options[name]) or None
    options.update(tiles=sizes, prompts=list(prompt) or None)

    if threshold is not None and not math.isfinite(threshold):
        raise click.BadParameter("the threshold must be a finite number.")
    if options["bounds"] is not None:
        options["bounds"] = list(options["bounds"])
    if options["out"]:
        outputs.check_output(Path(options["out"]), outputs.HIT_SUFFIXES)
    if options["heatmap"]:
        outputs.check_output(Path(options["heatmap"]), outputs.HEATMAP_SUFFIXES)
    refuse_existing(overwrite, options["out"], options["heatmap"], options["save_detector"])
    options["details"] = options["details"] or not as_json  # people want the verdict
    request = SearchRequest(
        source=source,
        query=query if query is not None else "",
        threshold=threshold,
        out_index=index_out,
        expected_language=reading.system_language(),
        **options,
    )
    line = ProgressLine(progress)
    try:
        result = api.search(request, line)
    finally:
        line.end()
    show(result, as_json, request.details)
    for path in (request.out, request.heatmap, request.save_detector):
        if path and not as_json:
            note(f"Written: {path}")
    return 0


def show(result: SearchResult, as_json: bool, details: bool) -> None:
    """Print a result: as JSON in the frozen form, in full with ``details``, or as tables."""
    warn(result.warnings)
    if not as_json:
        made = (result.indexed or {}).get("n_embedded")
        if made:  # minutes, maybe, where an index with other settings was there
            note(f"Indexed first, with these tiles and this model: {made:,} tiles embedded.")
        click.echo(describe(result))
        return
    whole = result.to_dict()
    names = list(SearchResult.JSON_FIELDS)
    if details:
        names += ["verdict", "places", "feedback", "prompts", "recipe"]
    else:
        whole["hits"] = [{n: hit[n] for n in Hit.JSON_FIELDS} for hit in whole["hits"]]
    echo_json({name: whole[name] for name in names})


def describe(result: SearchResult) -> str:
    """Lay out a result as a table."""
    asked = f'"{result.query}" ({result.language})' if result.query else "By example"
    head = (
        f"{asked}: {len(result.hits)} of {result.n_tiles:,} tiles, "
        f"{1000 * result.elapsed_s:.0f} ms on {result.device}\n"
        f"model {result.model}, tiles embedded on {result.index_device}"
    )
    for phrase, sentences in result.prompts.items():
        if sentences != [phrase]:
            head += f'\nencoded for "{phrase}": ' + " | ".join(sentences)
        elif phrase not in " ".join(result.query.split()):  # nobody typed it
            head += f'\nAND asks for "{phrase}" too'
    for said in (result.verdict, result.feedback):
        if said is not None:
            head += "\n" + said.text
    if result.feedback is not None and result.feedback.precision is not None:
        f = result.feedback
        head += f"\nRight among these hits: {f.precision:.0%} ({f.low:.0%} to {f.high:.0%})."
    if result.feedback is not None and result.feedback.suggested:
        head += f"\nMark next: {result.feedback.suggested}"
    if not result.hits:
        return head + "\nNo tile scores that high."
    if result.places:
        rows = [
            [str(p.rank), f"{p.contrast:.2f}", str(p.n_tiles), p.tile, *_middle(p.bounds)]
            for p in result.places
        ]
        header = ["place", "contrast", "tiles", "best tile", "x", "y"]
        return f"{head}\n{len(rows)} places\n\n" + table(header, rows, "rrr rr")
    rows = []
    for hit in result.hits:
        rows.append(
            [
                str(hit.rank),
                f"{hit.score:.4f}",
                f"{hit.percentile:.2f}",
                *([] if hit.contrast is None else [f"{hit.contrast:.2f}"]),
                hit.tile,
                *_middle(hit.bounds),
            ]
        )
    header = ["rank", "score", "percentile", "contrast", "tile", "x", "y"]
    if result.hits[0].contrast is None:
        header.remove("contrast")
    crs = result.hits[0].crs
    crs = crs if len(crs) < 40 else crs.split('"')[1] if '"' in crs else crs[:40]
    return f"{head}\nmiddle of the tiles in {crs}\n\n" + table(
        header, rows, "r" * (len(header) - 3) + " rr"
    )


def _middle(bounds: tuple[float, float, float, float]) -> list[str]:
    left, bottom, right, top = bounds
    digits = 1 if max(abs(v) for v in bounds) > 360 else 6
    return [f"{(left + right) / 2:.{digits}f}", f"{(bottom + top) / 2:.{digits}f}"]


def command(name: str) -> click.Command:
    """Return the command."""
    return search
