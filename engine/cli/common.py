"""What the commands share: options, JSON and tables, the progress line."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

import click

from ..errors import OutputError
from ..messages import DEVICES


class BoundsCommand(click.Command):
    """Lets ``--bounds`` take four numbers, or one text ``left,bottom,right,top``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Split the text form before click counts the numbers."""
        split: list[str] = []
        rest = iter(args)
        for arg in rest:
            if arg == "--":
                split += [arg, *rest]
                break
            if arg.startswith("--bounds="):
                split += ["--bounds", *arg[9:].replace(",", " ").split()]
            elif arg == "--bounds":
                value = next(rest, "")
                split += [arg, *value.replace(",", " ").split()]
            else:
                split.append(arg)
        return super().parse_args(ctx, split)


class BandList(click.ParamType):
    """One or three 1-based band numbers: ``1`` or ``4,3,2``."""

    name = "1,2,3"

    def convert(self, value: Any, param: Any, ctx: Any) -> list[int]:
        """Turn ``"4,3,2"`` into numbers."""
        if isinstance(value, list):
            return value
        parts = str(value).replace(",", " ").split()
        if len(parts) not in (1, 3) or not all(p.isascii() and p.isdigit() for p in parts):
            self.fail(f"{value!r} is not one or three band numbers such as 4,3,2.", param, ctx)
        return [int(p) for p in parts]


def _options(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def decorate(function: Any) -> Any:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


#: How a raster is indexed: the same for `index` and `search`.
indexing_options = _options(
    click.option("--model", metavar="M", help="Name of a model package, or its folder."),
    click.option("--tile", type=float, metavar="METRES", help="Side of a tile on the ground."),
    click.option(
        "--overlap",
        type=click.FloatRange(0, 0.9),
        default=0.5,
        show_default=True,
        help="Share of a tile that the next one repeats.",
    ),
    click.option(
        "--bounds",
        type=float,
        nargs=4,
        metavar="L B R T",
        help="Area of interest in the raster's CRS.",
    ),
    click.option("--bands", type=BandList(), help="One or three bands, e.g. 4,3,2."),
    click.option(
        "--device",
        type=click.Choice(DEVICES),
        default="auto",
        show_default=True,
        help="What runs the model.",
    ),
    click.option(
        "--overviews",
        is_flag=True,
        help="Read large tiles from the raster's overviews: quicker, but an index of its own.",
    ),
)

overwrite_option = click.option("--overwrite", is_flag=True, help="Replace files that are there.")


def refuse_existing(overwrite: bool, *paths: str | None) -> None:
    """Refuse outputs that are there already, before any work.

    Raises
    ------
    OutputError
        Naming the first one.
    """
    from pathlib import Path

    for path in paths:
        if path and not overwrite and Path(path).exists():
            raise OutputError(
                f"{Path(path).name!r} is there already; nothing was written.",
                "Give another name, or --overwrite.",
            )


progress_option = click.option(
    "--progress/--no-progress",
    default=None,
    help="Show progress on stderr; by default in a terminal only.",
)


def json_option(function: Any) -> Any:
    """Add ``--json``."""
    text = "Print JSON on stdout, and nothing else there."
    return click.option("--json", "as_json", is_flag=True, help=text)(function)


def echo_json(data: Any) -> None:
    """Print one JSON document; plain ASCII where stdout is not UTF-8."""
    unicode = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(data, ensure_ascii=not unicode, indent=1, allow_nan=False))


def note(message: str) -> None:
    """Say something on stderr."""
    click.echo(message, err=True)


def warn(warnings: Iterable[str]) -> None:
    """Print warnings on stderr, each once."""
    for text in dict.fromkeys(warnings):
        note(f"Warning: {text}")


def table(header: list[str], rows: list[list[str]], right: str = "") -> str:
    """Lay out columns; ``right`` names with ``r`` the ones that are flush right."""
    widths = [max(len(r[k]) for r in [header, *rows]) for k in range(len(header))]

    def line(cells: list[str]) -> str:
        sides = right.ljust(len(cells))
        padded = [
            c.rjust(w) if side == "r" else c.ljust(w) for c, w, side in zip(cells, widths, sides)
        ]
        return "  ".join(padded).rstrip()

    return "\n".join(line(r) for r in [header, ["-" * w for w in widths], *rows])


def megabytes(n: float) -> str:
    """Return bytes in a unit that reads well."""
    return f"{n / 1e6:.1f} MB" if n >= 1e5 else f"{n / 1e3:.1f} kB"


class ProgressLine:
    """One line on stderr that is written over; without a terminal, a line now and then.

    Parameters
    ----------
    wanted : bool or None
        None shows it in a terminal only.
    """

    def __init__(self, wanted: bool | None) -> None:
        self._tty = sys.stderr.isatty()
        self._on = self._tty if wanted is None else wanted
        self._every = 0.1 if self._tty else 2.0
        self._last, self._width, self._stage = 0.0, 0, ""

    def __call__(self, params: dict[str, Any]) -> None:
        """Show the params of a `progress` notification."""
        if not self._on:
            return
        now, stage = time.monotonic(), str(params.get("stage", ""))
        ended = params.get("done", 0) >= params.get("total", 0)
        if stage == self._stage and not ended and now - self._last < self._every:
            return
        self._last, self._stage = now, stage
        text = progress_text(params)
        if self._tty:
            click.echo("\r" + text.ljust(self._width), nl=False, err=True)
            self._width = len(text)
        else:
            note(text)

    def end(self) -> None:
        """Wipe the line."""
        if self._on and self._tty and self._width:
            click.echo("\r" + " " * self._width + "\r", nl=False, err=True)
            self._width = 0


def progress_text(params: dict[str, Any]) -> str:
    """Return e.g. ``index 1,234/5,678 tiles  102.3 tiles/s  ETA 0:43  CPU (2 threads)``."""
    done, total = int(params.get("done", 0)), int(params.get("total", 0))
    parts = [str(params.get("stage", ""))]
    if total > 1:
        in_percent = parts[0] in ("assess", "sample")
        parts[0] += f" {done} %" if in_percent else f" {done:,}/{total:,} tiles"
    if params.get("rate"):
        parts.append(f"{params['rate']:.1f} tiles/s")
    eta = params.get("eta_s")
    if eta is not None and done < total:
        minutes, seconds = divmod(round(eta), 60)
        hours, minutes = divmod(minutes, 60)
        parts.append(
            f"ETA {hours}:{minutes:02}:{seconds:02}" if hours else f"ETA {minutes}:{seconds:02}"
        )
    if params.get("message"):
        parts.append(str(params["message"]))
    return "  ".join(parts)
