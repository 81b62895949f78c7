"""``terraseek index``."""

from __future__ import annotations

from typing import Any

import click

from ..errors import Cancelled, TerraSeekError
from ..messages import IndexReport, IndexRequest
from .common import (
    BoundsCommand,
    ProgressLine,
    echo_json,
    indexing_options,
    json_option,
    note,
    progress_option,
    warn,
)


@click.command("index", cls=BoundsCommand)
@click.argument("rasters", nargs=-1, required=True, metavar="RASTER...")
@indexing_options
@click.option("--out", metavar="DIR", help="Folder for the index; else RASTER.terraseek.")
@click.option("--profile", is_flag=True, help="Time each stage apart.")
@click.option("--verify", is_flag=True, help="Compute a sample of the index again and compare.")
@progress_option
@json_option
def index(
    rasters: tuple[str, ...], progress: bool | None, as_json: bool, verify: bool, **options: Any
) -> int:
    """Cut each RASTER into tiles and embed them.

    A run that was interrupted goes on where it stopped. With several rasters, one that
    fails is told and the others are indexed; the exit code is 1 then. With --verify
    nothing is written: 64 tiles of the index are computed again, and the exit code is 1
    when they differ.
    """
    from .. import api

    if options["bounds"] is not None:
        options["bounds"] = list(options["bounds"])
    line = ProgressLine(progress)
    reports: list[dict[str, Any]] = []
    errors: list[dict[str, str]] = []
    for raster in rasters:
        try:
            if verify:
                found = api.verify_index(IndexRequest(raster=raster, **options))
                errors += _differs(raster, found)
                reports.append({"raster": raster, **found})
                if not as_json:
                    click.echo(describe_check(raster, found))
                continue
            report = api.index_raster(IndexRequest(raster=raster, **options), line)
        except Cancelled:
            raise
        except TerraSeekError as err:
            if len(rasters) == 1:
                raise
            line.end()
            note(f"Error: {raster}: {err}")
            errors.append(
                {"raster": raster, "kind": err.kind, "message": err.message, "hint": err.hint}
            )
            continue
        finally:
            line.end()
        warn(report.warnings)
        reports.append({"raster": raster, **report.to_dict()})
        if not as_json:
            click.echo(describe(raster, report))
    if as_json:
        echo_json({"indexes": reports, "errors": errors})
    return 1 if errors else 0


def _differs(raster: str, found: dict[str, Any]) -> list[dict[str, str]]:
    """Make an error of a check that failed."""
    if found["ok"]:
        return []
    message = "The index does not match the raster."
    hint = f"Remove {found['index']} and index the raster again."
    note(f"Error: {raster}: {message} {hint}")
    return [{"raster": raster, "kind": "IndexStoreError", "message": message, "hint": hint}]


def describe_check(raster: str, found: dict[str, Any]) -> str:
    """Say in words what --verify found."""
    return (
        f"{raster}: {found['checked']} tiles computed again on {found['device']}: "
        f"{found['pixels_differ']} with other pixels, {found['embeddings_differ']} embeddings "
        f"not bit-identical, lowest cosine {found['lowest_cosine']}"
    )


def describe(raster: str, report: IndexReport) -> str:
    """Say in words what an indexing run did."""
    lines = [
        f"{raster}: {report.n_tiles:,} tiles of {report.tile_m:g} m in the index "
        f"({report.n_embedded:,} embedded now, {report.n_reused:,} were there, "
        f"{report.n_skipped:,} without valid pixels)",
        f"  model {report.model}",
        f"  device {report.device}, {report.tiles_per_s:.1f} tiles/s, {report.elapsed_s:.1f} s",
        f"  index {report.index}",
    ]
    if report.overview:
        lines.insert(3, f"  pixels of the overview 1:{report.overview:g}, not full resolution")
    return "\n".join(lines + profile_table(report.profile, report.elapsed_s))


#: Stages of a run: what they do, and what the run is bound by where they are the longest. While
#: the model waits, that is the longest one of the reader threads.
STAGES = {
    "read": ("reader threads decode pixels, beside the rest",
             "reading: a raster in tiles, with less compression or on a faster disk would help"),
    "scale": ("and scale tiles to the model's input", "scaling: smaller tiles would help"),
    "batch": ("and put them into batches, with their digests",
              "batches: more reader threads would help (TERRASEEK_READERS)"),
    "write": ("another thread puts embeddings on the disk", ""),
    "wait": ("the model waits for tiles", ""),
    "infer": ("the model runs", "the model: a GPU or more cores would help"),
    "flush": ("the model waits for the disk", "writing: try a faster disk with --out"),
    "rest": ("opening, checking, merging", "what is the same for any number of tiles"),
}  # fmt: skip


def profile_table(seconds: dict[str, float], elapsed: float) -> list[str]:
    """Return the lines of ``--profile``: seconds and share of each stage, and the bound."""
    if not seconds:
        return []
    serial = {stage: seconds.get(stage, 0.0) for stage in ("wait", "infer", "flush")}
    serial["rest"] = max(elapsed - sum(serial.values()), 0.0)
    beside = {stage: seconds.get(stage, 0.0) for stage in ("read", "scale", "batch", "write")}
    lines = ["  stage   seconds  share"]
    for stage, (what, _) in STAGES.items():
        s = {**serial, **beside}[stage]
        lines.append(f"  {stage:<6}{s:9.2f}  {s / max(elapsed, 1e-9):5.0%}  {what}")
    longest = max(serial, key=lambda k: serial[k])
    if longest == "wait":
        longest = max(("read", "scale", "batch"), key=lambda k: beside[k])
    lines.append(f"  bound by {STAGES[longest][1]}")
    return lines


def command(name: str) -> click.Command:
    """Return the command."""
    return index
