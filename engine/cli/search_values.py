"""Values of the search options: examples, tile names, lists of numbers."""

from __future__ import annotations

import math
from typing import Any

import click

from .. import json_files

#: Of a file of tile names or a GeoJSON file.
MAX_BYTES = 64 << 20

details_option = click.option(
    "--details", is_flag=True, help="Contrast, verdict, warnings, recipe; more in --json."
)


class Numbers(click.ParamType):
    """Numbers with commas: ``64,128``."""

    name = "1,2"

    def convert(self, value: Any, param: Any, ctx: Any) -> list[float]:
        """Turn ``"64,128"`` into numbers."""
        try:
            numbers = [float(p) for p in str(value).replace(",", " ").split()]
        except ValueError:
            numbers = []
        if not numbers or not all(math.isfinite(v) for v in numbers):
            self.fail(f"{value!r} is no list of numbers such as 64,128.", param, ctx)
        return numbers


class Names(click.ParamType):
    """Tile names with commas, or a file with one a line: ``@marks.txt``."""

    name = "TILE,..."

    def convert(self, value: Any, param: Any, ctx: Any) -> list[str]:
        """Turn ``"E1N2,E2N2"`` into names."""
        text = str(value)
        if text.startswith("@"):
            try:
                text = json_files.read_text(text[1:], MAX_BYTES)
            except (OSError, ValueError):
                self.fail(f"the file {text[1:]!r} cannot be read.", param, ctx)
        return text.replace(",", " ").split()


class Example(click.ParamType):
    """``tile:NAME``, ``point:X,Y``, ``polygon:FILE.geojson``, ``image:FILE``, ``text:WORDS``.

    A polygon is the first ring of the first polygon of a GeoJSON file, in the layer's CRS.
    """

    name = "KIND:VALUE"

    def convert(self, value: Any, param: Any, ctx: Any) -> dict[str, Any]:
        """Turn an example into the form of :class:`..messages.SearchRequest`."""
        kind, found, rest = str(value).partition(":")
        if found and rest and kind in ("tile", "image", "text"):
            return {kind: rest}
        if found and kind == "point":
            try:
                x, y = (float(p) for p in rest.replace(",", " ").split())
            except ValueError:
                self.fail(f"{rest!r} is no point such as 500100,4999800.", param, ctx)
            return {"point": [x, y]}
        if found and kind == "polygon":
            try:
                return {"polygon": first_ring(json_files.read(rest, MAX_BYTES))}
            except (OSError, ValueError, KeyError, TypeError, IndexError):
                self.fail(f"{rest!r} is no GeoJSON file with a polygon.", param, ctx)
        self.fail(
            f"{value!r} is no example; write tile:NAME, point:X,Y, polygon:FILE.geojson, "
            "image:FILE or text:WORDS.",
            param,
            ctx,
        )


def first_ring(data: Any) -> list[list[float]]:
    """Outer ring of the first polygon in a GeoJSON object, without its repeated end."""
    while data["type"] in ("FeatureCollection", "Feature"):
        data = data["features"][0] if data["type"] == "FeatureCollection" else data["geometry"]
    rings = data["coordinates"][0] if data["type"] == "MultiPolygon" else data["coordinates"]
    ring = [[float(p[0]), float(p[1])] for p in rings[0]]
    return ring[:-1] if ring[0] == ring[-1] else ring
