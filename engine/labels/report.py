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
from .messages import UNKNOWN, AssessReport, ClassAccuracy, Estimate

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
    writer.writerow(["confusion_matrix (rows: labels; columns: reference)", *ids])
    for name, row in zip(ids, report.matrix):
        writer.writerow([name, *row])
    if report.n_unknown:
        writer.writerow([UNKNOWN, *report.unknown_row])
    return stream.getvalue()


def _plain(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def html(report: AssessReport) -> str:
    """The report as one HTML file; nothing in it is loaded from elsewhere."""
    level = f"{100 * report.confidence:g} %"
    part = " of the labelled part" if report.n_unknown else ""
    parts = [
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; "
        "style-src 'unsafe-inline'\"><title>Accuracy report</title>",
        f"<style>{STYLE}</style></head><body>",
        "<h1>Accuracy report</h1>",
        f"<p>Labels <b>{escape(report.labels)}</b> against reference "
        f"<b>{escape(report.reference)}</b></p>",
        *(f"<p class='warning'>{escape(w)}</p>" for w in report.warnings),
        "<h2>Summary</h2>",
        _table(
            ["", "estimate", f"{level} interval", "standard error"],
            [
                [f"overall accuracy{part}", *_cells(report.overall)],
                ["kappa", *_cells(report.kappa, percent=False)],
                ["mean F1", _number(report.mean_f1), "", ""],
                ["mean IoU", _number(report.mean_iou), "", ""],
                [
                    "labelled share of the map",
                    _number(report.coverage),
                    "",
                    "",
                ],
                ["accuracy, unknown counted as wrong", _number(report.accuracy_all), "", ""],
            ],
        ),
        f"<p><small>{report.n_used:,} of {report.n_units:,} {escape(report.unit)} used; "
        f"{report.n_unknown:,} unknown, {report.n_outside:,} outside the labels, "
        f"{report.n_ignored:,} left out. {escape(report.method)}</small></p>",
        "<h2>Classes</h2><div class='scroll'>",
        _classes(report),
        "</div>",
        "<h2>User's and producer's accuracy</h2>",
        bars(report),
        "<h2>Confusion matrix</h2><p><small>Rows are labels, columns the reference; shade is the "
        "share of the reference class.</small></p><div class='scroll'>",
        matrix_plot(report),
        _matrix(report.classes, report.matrix, "units", report.unknown_row, report.n_unknown),
    ]
    if report.matrix_share is not None:
        parts += [
            "</div><h2>Estimated shares of the area</h2><div class='scroll'>",
            _matrix(
                report.classes,
                report.matrix_share,
                "share",
                report.unknown_row_share or [],
                report.n_unknown,
            ),
        ]
    parts.append("</div></body></html>\n")
    return "\n".join(parts)


def _table(header: list[str], rows: Iterable[list[str]]) -> str:
    """Cells are HTML already."""
    head = "".join(f"<th>{h}</th>" for h in header)
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _number(value: float | None, *, percent: bool = True) -> str:
    if value is None:
        return "&ndash;"
    return f"{100 * value:.1f} %" if percent else f"{value:.3f}"


def _cells(e: Estimate, *, percent: bool = True) -> list[str]:
    def one(v: float | None) -> str:
        return _number(v, percent=percent)

    span = "&ndash;" if e.low is None else f"{one(e.low)} to {one(e.high)}"
    return [one(e.value), span, one(e.se)]


def _classes(report: AssessReport) -> str:
    area = any(c.area_share for c in report.classes)
    header = ["class", "reference", "labels", "user's", "producer's", "F1", "IoU"]
    rows = []
    for c in report.classes:
        swatch = f"<span class='swatch' style='background:{escape(c.colour)}'></span>"
        row = [swatch + escape(c.name), f"{c.n_reference:g}", f"{c.n_labels:g}"]
        for e in (c.users, c.producers, c.f1, c.iou):
            value, span, _ = _cells(e)
            row.append(f"{value}<br><small>{span}</small>")
        if area and c.area_share:
            value, span, _ = _cells(c.area_share)
            row += [_number(c.map_share), f"{value}<br><small>{span}</small>"]
        rows.append(row)
    if area and report.n_unknown:
        mapped = _number(1 - report.coverage)
        rows.append([UNKNOWN, "", f"{report.n_unknown:g}", "", "", "", "", mapped, ""])
    return _table(header + (["mapped area", "estimated area"] if area else []), rows)


def _matrix(
    classes: list[ClassAccuracy],
    matrix: list[list[float]],
    what: str,
    unknown: list[float],
    n_unknown: int,
) -> str:
    names = [escape(c.name) for c in classes]
    form = "{:g}" if what == "units" else "{:.4f}"
    rows = [[n, *(form.format(v) for v in row)] for n, row in zip(names, matrix)]
    if n_unknown and unknown:
        rows.append([UNKNOWN, *(form.format(v) for v in unknown)])
    return _table(["", *names], rows)
