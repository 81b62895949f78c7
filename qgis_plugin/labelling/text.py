"""What the tab says, as functions of what it knows; no widgets here."""

from __future__ import annotations

import re
from typing import Any

from ...engine.messages import LANGUAGE_NAMES
from ..i18n import number, tr


def _options() -> dict[str, str]:
    """Options of the command line that the engine's hints name, as QGIS calls them."""
    return {
        "--overwrite": tr("“Replace files”"),
        "--classes": tr("“Classes”"),
        "--mapping": tr("a class for each value"),
        "--ignore-unknown": tr("“Leave out”"),
        "--class-field": tr("“Field”"),
        "--label-field": tr("“Field”"),
        "--language": tr("“Language”"),
        "--bounds": tr("“Area”"),
        "--threshold": tr("“Below a probability of”"),
        "--coverage": tr("“All but the surest”"),
        "--form": tr("“Result”"),
        "--design": tr("“Design”"),
        "--out": tr("another file"),
    }


def plain_hint(hint: str) -> str:
    """Return a hint of the engine with the names that QGIS has for its options."""
    if "--" not in hint:
        return hint
    names = _options()
    return re.sub(r"--[a-z-]+", lambda m: names.get(m.group(), m.group()[2:]), hint)


def percent(share: float) -> str:
    """Return a share for people, with a digit more where it is small."""
    value = 100 * share
    return number(value, 1 if 0 < value < 9.95 else 0)


def summary(report: dict[str, Any], source_name: str) -> str:
    """Return the line above the table: what was labelled and how long it took."""
    n = int(report.get("n_units") or 0)
    counted = {
        "cells": tr("%Ln cells", n),
        "tiles": tr("%Ln tiles", n),
        "polygons": tr("%Ln polygons", n),
    }.get(str(report.get("unit")), str(n))
    took = float(report.get("elapsed_s") or 0)
    seconds = number(took, 1 if took >= 1 else 2)
    code = str(report.get("language"))
    return tr("“{0}”: {1} in {2} s, language {3}").format(
        source_name, counted, seconds, LANGUAGE_NAMES.get(code, code)
    )


def effects(report: dict[str, Any]) -> list[str]:
    """Return a line for each step that was switched on: what it changed."""
    texts = {
        "transduction": tr("Transduction changed {0} % of the tiles."),
        "patches": tr("Patches changed {0} % of the map."),
        "majority": tr("Smoothing changed {0} % of the map."),
        "potts": tr("Smoothing changed {0} % of the map."),
        "sieve": tr("The sieve changed {0} % of the map."),
    }
    lines = []
    for step in report.get("steps") or []:
        name, share = str(step.get("step")), float(step.get("share") or 0)
        if name == "threshold":
            cut = float(report.get("threshold") or 0)
            # Of the area, like the table below: cells at the image's edge are only part of one.
            unknown = float(report.get("unknown_area_m2") or 0)
            total = unknown + sum(float(c.get("area_m2") or 0) for c in report.get("classes") or [])
            if total > 0:
                share = unknown / total
            if cut > 0:
                lines.append(
                    tr("{0} % unknown: below a probability of {1}.").format(
                        percent(share), number(cut, 2)
                    )
                )
            else:
                lines.append(tr("Nothing is unknown: every place has the class that fits best."))
        elif name in texts:
            lines.append(texts[name].format(percent(share)))
    return lines


def run_button(status: dict[str, Any] | None, shown: bool) -> tuple[str, str]:
    """Return label and tooltip of the button: whether tiles have to be indexed first."""
    state = str((status or {}).get("state"))
    if state in ("absent", "partial", "stale"):
        return (
            tr("Index and label"),
            tr("The image is not indexed yet: its tiles are computed first, once for all lists"),
        )
    if shown:
        return tr("Label again"), tr("The tiles are indexed: only the classes are compared")
    return tr("Label"), tr("The tiles are indexed: only the classes are compared")


def accuracy(report: dict[str, Any]) -> str:
    """Return the overall figures of an assessment in one line."""

    def estimate(value: Any) -> str:
        found = value if isinstance(value, dict) else {}
        if found.get("value") is None:
            return "–"
        text = f"{number(100 * found['value'], 1)} %"
        if found.get("low") is not None and found.get("high") is not None:
            low, high = number(100 * found["low"], 1), number(100 * found["high"], 1)
            text += f" ({low}–{high})"
        return text

    kappa = (report.get("kappa") or {}).get("value")
    n = int(report.get("n_used") or 0)
    return tr("Overall accuracy {0}, kappa {1}, from {2}").format(
        estimate(report.get("overall")),
        "–" if kappa is None else number(kappa, 2),
        tr("%Ln units of the reference", n),
    )
