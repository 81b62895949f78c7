"""Metrics of a run: a CSV that grows, and its curves as PNG."""

from __future__ import annotations

import csv
from pathlib import Path

from PIL import Image, ImageDraw
from terraseek.engine.errors import OutputError

from .tfevents import EventFile

_COLOURS = ("#1b6ca8", "#c0392b", "#2e8b57", "#8e44ad", "#d68910", "#555555")
_WIDTH, _HEIGHT, _LEFT, _GAP = 640, 180, 70, 24


class Metrics:
    """Rows of figures by step; kept in ``metrics.csv``.

    Rows of steps after ``until`` are dropped: they are of work that is done again.
    """

    def __init__(self, folder: Path, until: int) -> None:
        self.folder = folder
        self.rows: list[dict[str, str]] = []
        path = folder / "metrics.csv"
        if path.exists():
            with path.open(encoding="utf-8", newline="") as stream:
                rows = list(csv.DictReader(stream))
            self.rows = [r for r in rows if r.get("step", "").isdigit() and int(r["step"]) <= until]
        self._events = EventFile(folder)
        self._sent = {(r["step"], k) for r in self.rows for k in r}

    def add(self, step: int, figures: dict[str, float]) -> None:
        """Add figures of a step (merged with those that it has)."""
        row = {k: f"{v:.6g}" for k, v in figures.items()}
        if self.rows and self.rows[-1]["step"] == str(step):
            self.rows[-1] |= row
        else:
            self.rows.append({"step": str(step), **row})

    def write(self) -> None:
        """Write the CSV, the curves, and what is new into TensorBoard's event file."""
        names = list(dict.fromkeys(k for row in self.rows for k in row))
        part = self.folder / "metrics.part"
        try:
            with part.open("w", newline="", encoding="utf-8") as stream:
                writer = csv.DictWriter(stream, names)
                writer.writeheader()
                writer.writerows(self.rows)
            part.replace(self.folder / "metrics.csv")
            self._events.append(self._new())
            if self.rows:
                curves(self.rows, [n for n in names if n != "step"]).save(
                    self.folder / "curves.png"
                )
        except OSError as err:
            raise OutputError(f"{self.folder} cannot be written: {err.strerror}.") from None

    def write_if(self, mine: bool) -> None:
        """:meth:`write` in the one process that keeps the files."""
        if mine:
            self.write()

    def _new(self) -> list[tuple[int, dict[str, float]]]:
        """Figures that the event file does not have yet."""
        found = []
        for row in self.rows:
            new = {
                k: float(v)
                for k, v in row.items()
                if k != "step" and v and (row["step"], k) not in self._sent
            }
            self._sent |= {(row["step"], k) for k in new}
            if new:
                found.append((int(row["step"]), new))
        return found


def curves(rows: list[dict[str, str]], names: list[str]) -> Image.Image:
    """Draw one small chart a figure, the step running to the right."""
    size = (_WIDTH, (_HEIGHT + _GAP) * max(1, len(names)))
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    last = max(int(r["step"]) for r in rows) or 1
    for i, name in enumerate(names):
        points = [(int(r["step"]), float(r[name])) for r in rows if r.get(name)]
        top = i * (_HEIGHT + _GAP) + _GAP
        low, high = min(y for _, y in points), max(y for _, y in points)
        span = (high - low) or 1.0
        draw.text((_LEFT, top - 16), f"{name} (steps 0 to {last})", fill="black")
        draw.rectangle((_LEFT, top, _WIDTH - 8, top + _HEIGHT - 20), outline="#bbbbbb")
        draw.text((4, top), f"{high:.4g}", fill="black")
        draw.text((4, top + _HEIGHT - 32), f"{low:.4g}", fill="black")
        line = [
            (
                _LEFT + x / last * (_WIDTH - 8 - _LEFT),
                top + (high - y) / span * (_HEIGHT - 20),
            )
            for x, y in points
        ]
        colour = _COLOURS[i % len(_COLOURS)]
        draw.line(line, fill=colour, width=2)
        for x, y in line:
            draw.ellipse((x - 1, y - 1, x + 1, y + 1), fill=colour)
    return image
