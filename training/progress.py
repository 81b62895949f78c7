"""A line that says how far a run is and how long it still takes."""

from __future__ import annotations

import shutil
import sys
import time

import click


def clock(seconds: float) -> str:
    """Return a time as ``1:02:03`` or ``2:03``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Progress:
    """A bar on a terminal; elsewhere a line every ten seconds.

    Parameters
    ----------
    first, steps : int
        Steps that were done before this start, and all of them.
    quiet : bool
        Say nothing: all processes but the first.
    """

    WIDTH = 24
    EVERY = 10.0

    def __init__(self, first: int, steps: int, quiet: bool = False) -> None:
        self.first, self.steps, self.quiet = first, steps, quiet
        self.bar = sys.stderr.isatty()
        self._began = self._shown = time.monotonic()
        self._length = 0

    def say(self, line: str) -> None:
        """Print a line of its own."""
        if not self.quiet:
            self._clear()
            click.echo(line, err=True)

    def show(self, done: int, figures: dict[str, float], last: bool = False) -> None:
        """Say how far it is after ``done`` steps, if it is time to."""
        now = time.monotonic()
        if self.quiet or not (last or now - self._shown > (0.2 if self.bar else self.EVERY)):
            return
        self._shown = now
        left = (now - self._began) / max(1, done - self.first) * (self.steps - done)
        share = done / self.steps
        said = ", ".join(f"{k} {v:.3f}" for k, v in figures.items())
        line = f"step {done}/{self.steps} ({share:.0%}), {clock(left)} left: {said}"
        if self.bar and not last:
            full = round(share * self.WIDTH)
            line = f"[{'#' * full}{'.' * (self.WIDTH - full)}] {line}"
            line = line[: shutil.get_terminal_size().columns - 1]  # a wrapped line stays behind
            self._clear()
            self._length = len(line)
            click.echo(line, nl=False, err=True)
        else:
            self.say(line)

    def _clear(self) -> None:
        if self._length:
            click.echo("\r" + " " * self._length + "\r", nl=False, err=True)
            self._length = 0
