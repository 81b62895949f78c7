"""The report of an evaluation: JSON, CSV, Markdown, and HTML with plots."""

from __future__ import annotations

import csv
import io
import json
from html import escape
from pathlib import Path

from ..errors import OutputError
from ..labels.report import STYLE
from ..messages.evaluation import Comparison, EvaluateReport, GroupFigures
from ..storage import atomic
from .plots import classes_plot, languages_plot

SUFFIXES = (".html", ".json", ".csv", ".md")
#: Headings of the groups.
TITLES = {
    "run": "Each run",
    "tile size": "By tile size",
    "language": "By language",
    "class": "By class",
    "fold": "By fold",
}


def check_out(out: str) -> None:
    """Refuse an output that cannot be written, before the work is done.

    Raises
    ------
    OutputError
        If the suffix is not known or the folder is missing.
    """
    from ..outputs import check_output

    check_output(Path(out), SUFFIXES)


def write(report: EvaluateReport, out: str) -> list[str]:
    """Write the report; an HTML file gets JSON and CSV beside it.

    Raises
    ------
    OutputError
        If a file cannot be written.
    """
    path = Path(out)
    paths = [path]
    if path.suffix.lower() == ".html":
        paths += [path.with_suffix(".json"), path.with_suffix(".csv")]
    makers = {".html": as_html, ".json": as_json, ".csv": as_csv, ".md": as_markdown}
    for target in paths:
        with atomic(target, repr(target.name)) as stream:
            stream.write(makers[target.suffix.lower()](report).encode("utf-8"))
    return [str(p) for p in paths]


def as_json(report: EvaluateReport) -> str:
    """The whole report."""
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_csv(report: EvaluateReport) -> str:
    """One line for each query, run, tile size and fold; shares from 0 to 1."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    ranks = list(dict.fromkeys(k for r in report.rows for k in r.precision_at))
    writer.writerow(
        [
            "run",
            "model",
            "tile_m",
            "language",
            "class",
            "query",
            "fold",
            "n_tiles",
            "n_right",
            "n_unsure",
            "average_precision",
            "chance",
            "n_hits",
            "recall",
            "precision",
        ]
        + [f"precision_at_{k}" for k in ranks]
    )
    for r in report.rows:
        figures = [r.average_precision, r.chance, r.n_hits, r.recall, r.precision]
        figures += [r.precision_at.get(k) for k in ranks]
        cells = [_plain(r.run), _plain(r.model), r.tile_m, r.language, _plain(r.name)]
        cells += [_plain(r.query), "" if r.fold is None else r.fold]
        cells += [r.n_tiles, r.n_right, r.n_unsure]
        writer.writerow([*cells, *("" if v is None else round(v, 6) for v in figures)])
    return stream.getvalue()


def _plain(text: str) -> str:
    # A cell that begins like this would be a formula to a spreadsheet.
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def percent(value: float | None, digits: int = 1) -> str:
    """A share as a percentage without its sign; a dash where it is not defined."""
    return "-" if value is None else f"{100 * value:.{digits}f}"


def group_table(groups: list[GroupFigures]) -> tuple[list[str], list[list[str]]]:
    """Header and rows of a table of means."""
    ranks = list(dict.fromkeys(k for g in groups for k in g.precision_at))
    several = len({g.run for g in groups}) > 1
    header = [groups[0].by if groups else ""]
    header += ["run"] if several and groups[0].by != "run" else []
    header += ["queries", "mAP", "chance", *(f"P@{k}" for k in ranks), "recall"]
    rows = []
    for g in groups:
        row = [g.key]
        row += [g.run] if several and g.by != "run" else []
        row += [str(g.n_queries), percent(g.mean_average_precision), percent(g.chance)]
        row += [percent(g.precision_at.get(k)) for k in ranks] + [percent(g.recall)]
        rows.append(row)
    return header, rows


def comparison_row(c: Comparison) -> list[str]:
    """Before, after, folds, both figures, change with its interval, in points."""
    span = "-" if c.low is None or c.high is None else f"{100 * c.low:+.1f} to {100 * c.high:+.1f}"
    n = len(c.folds)
    means = (sum(c.map_before) / n, sum(c.map_after) / n)
    return [
        c.before,
        c.after,
        "all" if c.folds == [-1] else str(n),
        *(percent(m) for m in means),
        f"{100 * c.change:+.1f}",
        span,
    ]


COMPARED = ["before", "after", "folds", "mAP before", "mAP after", "change", "90 % interval"]


def _sections(report: EvaluateReport) -> list[tuple[str, list[str], list[list[str]]]]:
    found = []
    for by, title in TITLES.items():
        some = [g for g in report.groups if g.by == by]
        if by in ("run", "class") or len({g.key for g in some}) > 1:
            found.append((title, *group_table(some)))
    if report.comparisons:
        rows = [comparison_row(c) for c in report.comparisons]
        found.append(("Before and after", COMPARED, rows))
    return found


def about(report: EvaluateReport) -> str:
    """What the figures are, in a sentence or two."""
    models = "; ".join(f"{name}: {label}" for name, label in report.models.items())
    return (
        f"{report.source} against {report.reference} ({report.n_features:,} features). Models: "
        f"{models}. Ranked by {report.ranking}; recall at contrast {report.threshold:g}. "
        f"{report.rule} mAP: mean of the average precision over queries; chance: what a random "
        "order has. Figures in percent."
    )


def as_markdown(report: EvaluateReport) -> str:
    """Tables of the means."""
    parts = ["# Search against a reference", about(report)]
    parts += [f"**{w}**" for w in report.warnings]
    for title, header, rows in _sections(report):
        lines = ["| " + " | ".join(header) + " |", "| --- |" + " ---: |" * (len(header) - 1)]
        lines += ["| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in rows]
        parts += [f"## {title}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def as_html(report: EvaluateReport) -> str:
    """One self-contained page with tables and plots."""
    out = [
        "<!doctype html><html lang='en'><meta charset='utf-8'>",
        "<title>Search against a reference</title>",
        f"<style>{STYLE}</style><body><h1>Search against a reference</h1>",
        f"<p>{escape(about(report))}</p>",
    ]
    out += [f"<p class='warning'>{escape(w)}</p>" for w in report.warnings]
    plots = {"By class": classes_plot(report), "By language": languages_plot(report)}
    for title, header, rows in _sections(report):
        head = "".join(f"<th>{escape(c)}</th>" for c in header)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in rows
        )
        out.append(f"<h2>{escape(title)}</h2>{plots.get(title, '')}")
        out.append(f"<div class='scroll'><table><tr>{head}</tr>{body}</table></div>")
    out.append("</body></html>\n")
    return "\n".join(out)


__all__ = ["OutputError", "as_csv", "as_html", "as_json", "as_markdown", "check_out", "write"]
