"""The report of an assessment: one self-contained HTML file, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from html import escape
from pathlib import Path

from ..storage import atomic
from .figures import bars, matrix_plot
from .messages import UNKNOWN, AssessReport, Estimate
from .texts import Texts

#: Keys of the texts of units.
UNIT_KEYS = {
    "points": "unit_points",
    "lattice points in polygons": "unit_polygons",
    "pixels of the reference": "unit_pixels",
}
#: What the matrix counts, by the unit.
COUNTED = {
    "points": "points",
    "lattice points in polygons": "cells",
    "pixels of the reference": "pixels",
}

STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1c1c1c;max-width:72rem;margin:2rem auto;
padding:0 1rem}
h1{font-size:1.5rem;margin-bottom:.2rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;margin:.5rem 0}
td,th{padding:.25rem .6rem;border-bottom:1px solid #ddd}
td{text-align:right;white-space:nowrap}td:first-child,th:first-child{text-align:left}
th{text-align:right;font-weight:600}small{color:#666}
.swatch{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border:1px solid #0003}
.warning{background:#fff4d6;border-left:4px solid #d99a00;padding:.4rem .8rem;margin:.4rem 0}
.scroll{overflow-x:auto}svg{max-width:100%;height:auto}
"""


def paths(out: str) -> list[str]:
    """The files of a report: JSON and CSV stand beside an HTML report."""
    path = Path(out)
    if path.suffix.lower() != ".html":
        return [out]
    return [out, str(path.with_suffix(".json")), str(path.with_suffix(".csv"))]


def write(report: AssessReport, out: str) -> None:
    """Write the report in the formats of :func:`paths`.

    Raises
    ------
    OutputError
        If a file cannot be written.
    """
    makers = {".html": html, ".json": as_json, ".csv": as_csv}
    for path in paths(out):
        target = Path(path)
        with atomic(target, repr(target.name)) as stream:
            stream.write(makers[target.suffix.lower()](report).encode("utf-8"))


def as_json(report: AssessReport) -> str:
    """The whole report as JSON."""
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_csv(report: AssessReport) -> str:
    """One line for each figure: what, class, value, low, high, standard error."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["figure", "class", "value", "low", "high", "standard_error"])

    def line(figure: str, name: str, e: Estimate | None) -> None:
        if e is not None:
            cells = ["" if v is None else v for v in (e.value, e.low, e.high, e.se)]
            writer.writerow([figure, _plain(name), *cells])

    line("overall_accuracy", "", report.overall)
    line("kappa", "", report.kappa)
    for c in report.classes:
        line("users_accuracy", c.id, c.users)
        line("producers_accuracy", c.id, c.producers)
        line("f1", c.id, c.f1)
        line("iou", c.id, c.iou)
        line("area_share", c.id, c.area_share)
    writer.writerow(["labelled_share_of_the_map", "", report.coverage, "", "", ""])
    for c in report.classes:
        writer.writerow(["mapped_share", _plain(c.id), c.map_share, "", "", ""])
    writer.writerow(["mapped_share", UNKNOWN, round(1 - report.coverage, 6), "", "", ""])
    writer.writerow([])
    ids = [_plain(c.id) for c in report.classes]
    corner = f"confusion_matrix in {report.counted_in} (rows: labels; columns: reference)"
    writer.writerow([corner, *ids])
    for name, row in zip(ids, report.matrix):
        writer.writerow([name, *row])
    if report.n_unknown:
        writer.writerow([UNKNOWN, *report.unknown_row])
    return stream.getvalue()


def _plain(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def html(report: AssessReport) -> str:
    """The report as one HTML file in its language; nothing in it is loaded from elsewhere."""
    say = Texts(report.language)
    level = f"{say.short(100 * report.confidence)} %"
    overall = "overall_part" if report.n_unknown else "overall"
    unit = say(UNIT_KEYS.get(report.unit, "unit_points"))
    header = [say("estimate"), say("interval", level), say("standard_error")]
    used = (report.n_used, report.n_units, report.n_unknown, report.n_outside, report.n_ignored)
    files = (f"<b>{escape(name)}</b>" for name in (report.labels, report.reference))
    parts = [
        f"<!doctype html><html lang='{say.language}'><head><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; "
        f"style-src 'unsafe-inline'\"><title>{_h(say('title'))}</title>",
        f"<style>{STYLE}</style></head><body>",
        f"<h1>{_h(say('title'))}</h1>",
        f"<p>{say('against', *files)}</p>",
        *(f"<p class='warning'>{escape(w)}</p>" for w in report.warnings),
        f"<h2>{_h(say('summary'))}</h2>",
        _table(
            ["", *map(_h, header)],
            [
                [_h(say(overall)), *_cells(report.overall, say)],
                [_h(say("kappa")), *_cells(report.kappa, say, percent=False)],
                [_h(say("mean_f1")), _number(report.mean_f1, say), "", ""],
                [_h(say("mean_iou")), _number(report.mean_iou, say), "", ""],
                [_h(say("labelled_share")), _number(report.coverage, say), "", ""],
                [_h(say("all_wrong")), _number(report.accuracy_all, say), "", ""],
            ],
        ),
        f"<p><small>{_h(say('used', *used, unit=unit))} {_h(method(report))}</small></p>",
        f"<h2>{_h(say('classes'))}</h2><div class='scroll'>",
        _classes(report, say),
        "</div>",
        f"<h2>{_h(say('users_producers'))}</h2>",
        bars(report, say),
        f"<h2>{_h(say('matrix'))}</h2><p><small>{_h(say('matrix_note'))}</small></p>"
        "<div class='scroll'>",
        matrix_plot(report, say),
        _matrix(report, report.matrix, report.unknown_row, say),
    ]
    if report.matrix_share is not None:
        parts += [
            f"</div><h2>{_h(say('area_shares'))}</h2><div class='scroll'>",
            _matrix(report, report.matrix_share, report.unknown_row_share or [], say, digits=4),
        ]
    parts.append("</div></body></html>\n")
    return "\n".join(parts)


def method(report: AssessReport, language: str | None = None) -> str:
    """How the figures were estimated, in the language of the report or in another."""
    key = {"stratified": "method_stratified", "clusters": "method_polygons"}
    name = key.get(report.design, "method_random")
    if name == "method_polygons" and "pixels" in report.unit:
        name = "method_blocks"
    return Texts(language or report.language)(name, report.n_clusters)


def _h(text: str) -> str:
    """Text of ours as HTML; quotes stay as they are."""
    return escape(text, quote=False)


def _table(header: list[str], rows: Iterable[list[str]]) -> str:
    """Cells are HTML already."""
    head = "".join(f"<th>{h}</th>" for h in header)
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _number(value: float | None, say: Texts, *, percent: bool = True) -> str:
    if value is None:
        return "&ndash;"
    return f"{say.percent(value)} %" if percent else say.number(value, 3)


def _cells(e: Estimate, say: Texts, *, percent: bool = True) -> list[str]:
    def one(v: float | None) -> str:
        return _number(v, say, percent=percent)

    span = "&ndash;" if e.low is None else f"{one(e.low)} &ndash; {one(e.high)}"
    return [one(e.value), span, one(e.se)]


def _classes(report: AssessReport, say: Texts) -> str:
    area = any(c.area_share for c in report.classes)
    keys = ("class", "reference", "map", "users", "producers")
    header = [*(_h(say(key)) for key in keys), "F1", "IoU"]
    counted = escape(say(f"counted_{report.counted_in}"))
    header[1:3] = [f"{title}<br><small>({counted})</small>" for title in header[1:3]]
    rows = []
    for c in report.classes:
        swatch = f"<span class='swatch' style='background:{escape(c.colour)}'></span>"
        row = [swatch + escape(c.name), say.short(c.n_reference), say.short(c.n_labels)]
        for e in (c.users, c.producers, c.f1, c.iou):
            value, span, _ = _cells(e, say)
            row.append(f"{value}<br><small>{span}</small>")
        if area and c.area_share:
            value, span, _ = _cells(c.area_share, say)
            row += [_number(c.map_share, say), f"{value}<br><small>{span}</small>"]
        rows.append(row)
    if area and report.n_unknown:
        mapped = _number(1 - report.coverage, say)
        rows.append([say.unknown, "", say.short(report.n_unknown), "", "", "", "", mapped, ""])
    if area:
        header += [_h(say("mapped_area")), _h(say("estimated_area"))]
    return _table(header, rows)


def _matrix(
    report: AssessReport,
    matrix: list[list[float]],
    unknown: list[float],
    say: Texts,
    digits: int | None = None,
) -> str:
    """Counts of units, or shares with so many ``digits``."""

    def shown(values: list[float]) -> list[str]:
        return [say.short(v) if digits is None else say.number(v, digits) for v in values]

    names = [escape(c.name) for c in report.classes]
    rows = [[name, *shown(row)] for name, row in zip(names, matrix)]
    if report.n_unknown and unknown:
        rows.append([say.unknown, *shown(unknown)])
    return _table(["", *names], rows)
