"""``terraseek rerun``."""

from __future__ import annotations

import click

from .common import ProgressLine, json_option, progress_option
from .search import show


@click.command("rerun")
@click.argument("recipe", metavar="RECIPE")
@progress_option
@json_option
def rerun(recipe: str, progress: bool | None, as_json: bool) -> int:
    """Run the search of RECIPE again.

    RECIPE is a JSON file: a recipe, or what `search --details --json` printed. What is not
    as it was (model, raster, index) is said.
    """
    from .. import api
    from .. import recipe as recipes

    line = ProgressLine(progress)
    try:
        result = api.rerun(recipes.read(recipe), line)
    finally:
        line.end()
    show(result, as_json, details=True)
    return 0


def command(name: str) -> click.Command:
    """Return the command."""
    return rerun
