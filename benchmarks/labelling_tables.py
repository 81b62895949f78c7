"""The tables of `benchmarks/labelling_transduction.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Run:
    """One layer in one language: accuracies in %, and what can be known without labels."""

    layer: str
    before: float
    after: float
    shift: float
    expected: float


def kinds(found: list[list[Run]], layers_of: list[int]) -> list[str]:
    """The table of the kinds of layers."""
    lines = [
        "| layer | layers | without | with | least gain | most | expected right | largest shift |",
        "|---" * 8 + "|",
    ]
    for of, n in zip(found, layers_of):
        before, after = np.array([(r.before, r.after) for r in of]).T
        gain = after - before
        right = 100 * np.mean([r.expected for r in of])
        lines.append(
            f"| {of[0].layer} | {n} | {before.mean():.1f} | {after.mean():.1f} | "
            f"{gain.min():+.1f} | {gain.max():+.1f} | {right:.0f} | "
            f"{max(r.shift for r in of):.2f} |"
        )
    return lines


def limits(found: list[Run]) -> list[str]:
    """The tables that the limits were read from."""
    lines = []

    def pixels(r: Run) -> str:
        return next(
            (f"{m} m" for m in (8, 16) if f"pixels of {m} m" in r.layer), "sharp, at most 3 m"
        )

    def effect(title: str, groups: dict[str, list[Run]]) -> None:
        lines.extend(["", f"| {title} | runs | mean gain | lose 3 points | gain 3 points |"])
        lines.append("|---" * 5 + "|")
        for name, of in groups.items():
            gain = np.array([r.after - r.before for r in of])
            shares = [100 * (gain < -3).mean(), 100 * (gain > 3).mean()]
            cells = [f"{len(of):,}", f"{gain.mean():+.1f}", *(f"{v:.0f} %" for v in shares)]
            lines.append(f"| {name} | " + " | ".join(cells) + " |")

    def groups(key: Callable[[Run], str], of: list[Run]) -> dict[str, list[Run]]:
        names = sorted({key(r) for r in of})
        return {n: [r for r in of if key(r) == n] for n in names}

    def step(value: float, width: float, most: float) -> str:
        low = min(int(value / width) * width, most)
        return f"{low:.2f} " + ("and more" if low == most else f"to {low + width:.2f}")

    effect("width of a pixel", groups(pixels, found))
    fine = [r for r in found if "16 m" not in r.layer]
    effect("shift, pixels of at most 8 m", groups(lambda r: step(r.shift, 0.1, 0.4), fine))
    lines += ["", "| expected right | runs | accuracy | below 60 % |", "|---" * 4 + "|"]
    for name, of in groups(lambda r: step(r.expected, 0.1, 0.9), found).items():
        hits = np.array([r.before for r in of])
        low = f"{100 * (hits < 60).mean():.0f} %"
        lines.append(f"| {name} | {len(of):,} | {hits.mean():.0f} | {low} |")
    poor = np.array([r.before < 60 for r in found])
    for cut in (0.4, 0.5, 0.6):
        warned = np.array([r.expected < cut for r in found])
        lines.append(
            f"\nBelow {cut:g} are {100 * warned[poor].mean():.0f} % of the runs with less than "
            f"60 % right, and {100 * warned[~poor].mean():.0f} % of the others."
        )
    return lines
