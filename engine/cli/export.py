"""``terraseek export``."""

from __future__ import annotations

from pathlib import Path

import click

from .common import echo_json, json_option, megabytes, overwrite_option, refuse_existing


@click.command("export")
@click.argument("index", metavar="INDEX")
@click.option("--geoparquet", "out", required=True, metavar="FILE", help="Write this .parquet.")
@overwrite_option
@json_option
def export(index: str, out: str, overwrite: bool, as_json: bool) -> int:
    """Write the tiles and embeddings of INDEX as GeoParquet 1.1 (extra [parquet])."""
    from .. import exchange

    refuse_existing(overwrite, out)
    n = exchange.write_geoparquet(Path(index), Path(out))
    size = Path(out).stat().st_size
    if as_json:
        echo_json({"path": out, "n_tiles": n, "bytes": size})
    else:
        click.echo(f"Written: {out} ({n:,} tiles, {megabytes(size)})")
    return 0


def command(name: str) -> click.Command:
    """Return the command."""
    return export
