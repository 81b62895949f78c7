"""``terraseek search``."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import click

from ..messages import SearchRequest, SearchResult
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


@click.command("search", cls=BoundsCommand)
@click.argument("source", metavar="RASTER|INDEX")
@click.argument("query")
@click.option(
    "--top", type=click.IntRange(min=1), default=20, show_default=True, help="Results at most."
)
@click.option("--threshold", type=float, help="Only results with at least this score.")
@click.option("--language", metavar="CODE", help="Language of the query; else it is detected.")
@indexing_options
@click.option("--index-out", metavar="DIR", help="Folder for an index that has to be made.")
@click.option("--out", metavar="FILE", help="Write the hits: .gpkg, .geojson or .parquet.")
@click.option("--heatmap", metavar="FILE", help="Write the scores of all tiles: .tif.")
@progress_option
@json_option
def search(
    source: str,
    query: str,
    progress: bool | None,
    as_json: bool,
    index_out: str | None,
    threshold: float | None,
    **options: Any,
) -> int:
    """Rank the tiles of RASTER or INDEX against the sentence QUERY.

    A raster that has no index is indexed first. Scores are cosines, from -1 to 1.
    """
    from .. import api, outputs

    if threshold is not None and not math.isfinite(threshold):
        raise click.BadParameter("the threshold must be a finite number.")
    if options["bounds"] is not None:
        options["bounds"] = list(options["bounds"])
    if options["out"]:
        outputs.check_output(Path(options["out"]), outputs.HIT_SUFFIXES)
    if options["heatmap"]:
        outputs.check_output(Path(options["heatmap"]), outputs.HEATMAP_SUFFIXES)
    request = SearchRequest(
        source=source, query=query, threshold=threshold, out_index=index_out, **options
    )
    line = ProgressLine(progress)
    try:
        result = api.search(request, line)
    finally:
        line.end()
    warn(result.warnings)
    if as_json:
        whole = result.to_dict()
        echo_json({name: whole[name] for name in SearchResult.JSON_FIELDS})
        return 0
    click.echo(describe(result))
    for path in (request.out, request.heatmap):
        if path:
            note(f"Written: {path}")
    return 0


def describe(result: SearchResult) -> str:
    """Lay out a result as a table."""
    head = (
        f'"{result.query}" ({result.language}): {len(result.hits)} of {result.n_tiles:,} tiles, '
        f"{1000 * result.elapsed_s:.0f} ms\nmodel {result.model}, device {result.device}"
    )
    if not result.hits:
        return head + "\nNo tile scores that high."
    rows = []
    for hit in result.hits:
        left, bottom, right, top = hit.bounds
        digits = 1 if max(abs(v) for v in hit.bounds) > 360 else 6
        rows.append(
            [
                str(hit.rank),
                f"{hit.score:.4f}",
                f"{hit.percentile:.2f}",
                hit.tile,
                f"{(left + right) / 2:.{digits}f}",
                f"{(bottom + top) / 2:.{digits}f}",
            ]
        )
    header = ["rank", "score", "percentile", "tile", "x", "y"]
    crs = result.hits[0].crs
    crs = crs if len(crs) < 40 else crs.split('"')[1] if '"' in crs else crs[:40]
    return f"{head}\nmiddle of the tiles in {crs}\n\n" + table(header, rows, "rrr rr")


def command(name: str) -> click.Command:
    """Return the command."""
    return search
