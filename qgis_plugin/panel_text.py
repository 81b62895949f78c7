"""What the panel says, as functions of what it knows; no widgets here."""

from __future__ import annotations

from typing import Any

from .i18n import duration, megabytes, number, tr
from .i18n.said import said as engine_said

#: Percent of the truths in the interval of the precision, as docs/results-search.md has them:
#: RSICD test, RSSCN7.
COVERAGE = (99, 94)


def query_problem(text: str, longest: int) -> str:
    """Say why a query cannot be searched, empty when it can."""
    if not text.strip():
        return tr("Type what you look for first.")
    if len(text.strip()) > longest:
        return tr("The sentence is too long: {0} characters, at most {1}.").format(
            number(len(text.strip())), number(longest)
        )
    return ""


def looks_for(wanted: list[str], without: list[str]) -> str:
    """Say what a query with operators looks for, and what must not be there."""
    names, others = (tr(", ").join(tr("“{0}”").format(p) for p in ps) for ps in (wanted, without))
    if not without:
        return tr("Looks for: {0}").format(names)
    if not wanted:
        return tr("Looks for whatever is without: {0}").format(others)
    return tr("Looks for: {0}; without: {1}").format(names, others)


def busy(job) -> str:
    """Say what runs, empty when nothing does."""
    return "" if job is None else tr("“{0}” is being worked on.").format(job.layer_name)


def no_model() -> tuple[str, str]:
    """Return that the engine has no model, and what to do."""
    return (
        tr("No model package is installed."),
        tr("Install one: the archive terraseek-model-….zip is published with the plugin."),
    )


def is_complete(status: dict[str, Any] | None) -> bool:
    """Tell whether the whole area is indexed."""
    return status is not None and status.get("state") == "complete"


def first_steps(problem: tuple[str, str], missing: str, status: dict[str, Any] | None) -> str:
    """Say what to do first, where there are no results yet.

    ``missing`` is what to do where the engine cannot be used.
    """
    if missing:
        return missing
    if problem[0]:
        return problem[1]
    text = tr("Describe what you look for and press Enter: the tiles that fit best appear here.")
    if status is None or is_complete(status) or status.get("state") == "failed":
        return text
    return text + "\n\n" + tr("The first search indexes the image; later ones take a moment.")


def state(
    problem: tuple[str, str], missing: str, status: dict[str, Any] | None, time: str = ""
) -> tuple[str, str, str]:
    """Return the colour of the dot, the state line and its tooltip.

    ``time`` is what the missing tiles will take, empty where that is not known.
    """
    time = f" · {time}" if time else ""
    if missing:
        return "bad", missing, tr("Details are in the log tab TerraSeek.")
    if problem[0]:
        return "idle", problem[0], problem[1]
    if status is None:
        return "busy", tr("Looking for an index…"), ""
    what = status.get("state")
    if what == "failed":
        said = [str(status.get(part) or "") for part in ("message", "hint")]
        return "bad", " ".join(filter(None, said)), ""
    total, done = int(status.get("n_tiles") or 0), int(status.get("n_done") or 0)
    size = number(float(status.get("tile_m") or 0), 1 if float(status["tile_m"]) % 1 else 0)
    tip = "\n".join([*map(str, status.get("warnings") or []), str(status.get("index", ""))])
    if what == "complete":
        text = tr("Indexed: %Ln tiles of {0} m", total).format(size)
        return "good", text, tip
    if what == "partial":
        text = tr("Partly indexed: {0} of %Ln tiles", total).format(number(done))
        return "part", text + time, tip
    if what == "stale":
        text = tr("The index is out of date: {0}").format(
            engine_said(str(status.get("why") or "?"))
        )
        return "part", text, tip
    text = tr("Not indexed: %Ln tiles of {0} m, about {1} MB", total).format(
        size, number(max(float(status.get("estimate_mb") or 0), 0.1), 1)
    )
    return "idle", text + time, tip


def index_button(status: dict[str, Any] | None, missing: str, why: str) -> tuple[str, str, bool]:
    """Return the label, the tooltip and the state of the Index button."""
    if missing:
        return tr("Try again"), tr("Start the engine again"), True
    what = (status or {}).get("state")
    label = {"partial": tr("Continue"), "stale": tr("Update")}.get(str(what), tr("Index"))
    if why:
        return label, why, False
    if what == "complete":
        return label, tr("The whole layer is indexed."), False
    if what == "failed":
        return label, str((status or {}).get("hint") or (status or {}).get("message")), False
    if what == "partial":
        return label, tr("Go on where the last run stopped"), True
    return label, tr("Compute the tiles now; Search does it too when it is needed"), True


def progress(params: dict[str, Any]) -> str:
    """Return the line below the progress bar: stage, tiles, rate, time left."""
    done, total = int(params.get("done") or 0), int(params.get("total") or 0)
    stage = params.get("stage")
    if stage == "index":
        parts = [tr("Indexing {0} of %Ln tiles", total).format(number(done))]
    elif stage == "search":
        parts = [tr("Ranking tiles")]
    elif stage == "label":
        parts = [tr("Labelling")]
    elif stage == "patches":
        parts = [tr("Labelling the patches of {0} of %Ln tiles", total).format(number(done))]
    elif stage == "assess":
        parts = [tr("Comparing with the reference: {0} %").format(number(done))]
    elif stage == "sample":
        parts = [tr("Drawing points: {0} %").format(number(done))]
    elif stage == "load":
        parts = [tr("Loading the model")]
    else:
        parts = [str(params.get("message") or tr("Working"))]
    rate = float(params.get("rate") or 0)
    if rate > 0:
        parts.append(tr("{0} tiles/s").format(number(rate, 0 if rate >= 10 else 1)))
    eta = params.get("eta_s")
    if isinstance(eta, (int, float)) and eta > 0:
        parts.append(tr("{0} left").format(duration(eta)))
    return " · ".join(parts)


def device(name: Any) -> str:
    """Return the name of a device for people."""
    known = {"cpu": tr("CPU"), "cuda": tr("NVIDIA GPU (CUDA)")}
    return known.get(str(name).lower(), engine_said(str(name)))


def ran(value: dict[str, Any]) -> str:
    """Return the footer: on what the last job really ran."""
    parts = [tr("Ran on {0}").format(device(value.get("device")))]
    report = value if "tiles_per_s" in value else value.get("indexed")
    if isinstance(report, dict) and float(report.get("tiles_per_s") or 0) > 0:
        parts.append(tr("{0} tiles/s").format(number(float(report["tiles_per_s"]), 1)))
    parts.append(tr("model {0}").format(value.get("model")))
    return " · ".join(parts)


def summary(recipe: dict[str, Any], n_shown: int, n_listed: int | None = None) -> str:
    """Return the line above the results."""
    if recipe.get("kind") == "places":
        text = tr("{0} of %Ln places for “{1}”", int(recipe["n_hits"] or 0))
        return text.format(number(n_shown), recipe["query"])
    text = tr("Top {0} of %Ln tiles for “{1}”", int(recipe["n_tiles"] or 0)).format(
        number(n_shown), recipe["query"]
    )
    text = text if len(text) <= 160 else text[:159] + "…"
    if n_listed is not None and n_listed < n_shown:
        text += " · " + tr("the best {0} are listed").format(number(n_listed))
    return text


def verdict(recipe: dict[str, Any]) -> tuple[str, bool, str]:
    """Return what the engine thinks of the results, whether it trusts them, and why."""
    parts, good, tip = [], True, ""
    said = recipe.get("verdict")
    if isinstance(said, dict) and said.get("text"):
        good = bool(said.get("convincing")) or said.get("state") == "unclear"
        parts.append(verdict_sentence(said))
        tip = verdict_tip(said)
    feedback = recipe.get("feedback")
    if isinstance(feedback, dict) and feedback.get("text"):
        parts.append(engine_said(str(feedback["text"])))
    return " ".join(parts), good, tip


def verdict_sentence(said: dict[str, Any]) -> str:
    """Return the verdict in the language of QGIS; in the engine's words where it is older."""
    phrase, state = str(said.get("phrase", "")), said.get("state")
    if state == "there":
        text = tr("“{0}” is there.").format(phrase)
    elif state == "unclear":
        text = tr("“{0}”: not clear, judge by the best tiles.").format(phrase)
    elif state == "absent":
        text = tr("Nothing convincing: “{0}”.").format(phrase)
        evidence = said.get("evidence")
        fit = evidence.get("fit") if isinstance(evidence, dict) else None
        if isinstance(fit, (int, float)) and fit < 0 and said.get("rival"):
            more = tr("The best tiles look more like “{0}”.").format(said["rival"])
            text = f"{text} {more}"
    else:
        return str(said["text"])
    return text


def verdict_in_full(said: dict[str, Any]) -> str:
    """Return the verdict where no tooltip can say the rest: with a doubt about the model."""
    text = verdict_sentence(said)
    if said.get("state") and not said.get("calibrated", True):
        text += " " + tr("The decision was not calibrated for this model.")
    return text


def verdict_tip(said: dict[str, Any]) -> str:
    """Return what the verdict rests on, line by line."""
    evidence = said.get("evidence")
    evidence = evidence if isinstance(evidence, dict) else {}
    lines = [
        tr("Probability of being there: {0} %").format(number(100 * said.get("probability", 0)))
    ]
    if isinstance(evidence.get("top"), (int, float)):
        lines.append(
            tr(
                "Contrast of the ten best tiles: {0} (2 is a little, 3 clear, 5 outstanding)"
            ).format(number(evidence["top"], 1))
        )
    if isinstance(evidence.get("margin"), (int, float)) and said.get("rival"):
        lines.append(
            tr("They fit the query by {0} better than “{1}”, the best of the other terms").format(
                number(evidence["margin"], 1), said["rival"]
            )
        )
    lines.append(tr("Contrast counts robust standard deviations above an ordinary tile."))
    if not said.get("calibrated", True):
        lines.append(tr("The decision was not calibrated for this model."))
    lines.append(tr("It is a hint, not proof."))
    return "\n".join(lines)


def precision(feedback: dict[str, Any], n_shown: int, least: int) -> tuple[str, str]:
    """Return the estimated share of right tiles among the shown ones, and its tooltip.

    Parameters
    ----------
    feedback : dict
        As in ``SearchResult``; its ``curve`` has rows (n, share, low, high).
    n_shown : int
    least : int
        Marks from which there is an estimate.
    """
    marks = int(feedback.get("n_right") or 0) + int(feedback.get("n_wrong") or 0)
    curve = [row for row in feedback.get("curve") or [] if len(row) == 4]
    if not curve or n_shown < 1:
        if marks >= least:
            return "", ""
        return tr("%Ln more marks for an estimate of how many are right", least - marks), ""
    share, low, high = at_curve(curve, n_shown)
    text = tr("Right among the {0} shown: about {1} % ({2}-{3} %)").format(
        number(n_shown), number(100 * share), number(100 * low), number(100 * high)
    )
    tip = tr("Marked tiles are counted; the others are estimated from %Ln marks.", marks)
    held = tr(
        "The interval is made for nine cases in ten. In tests it held in {0} % of the cases on "
        "imagery like that of the model's training, in {1} % on other imagery."
    ).format(*map(number, COVERAGE))
    return text, f"{tip}\n{held}"


def at_curve(curve: list, n: int) -> tuple[float, float, float]:
    """Return share, low and high for the best ``n``, between the rows of a curve."""
    before = curve[0]
    for row in curve:
        if row[0] >= n:
            span = row[0] - before[0]
            part = (n - before[0]) / span if span > 0 else 1.0
            values = [a + part * (b - a) for a, b in zip(before[1:], row[1:])]
            return values[0], values[1], values[2]
        before = row
    return before[1], before[2], before[3]


def correlation(told: dict[str, Any]) -> str:
    """Return the rank correlation of two models in words."""
    rho = told.get("spearman")
    n = int(told.get("n_common") or 0)
    if not isinstance(rho, (int, float)):
        return tr("The ranks of %Ln tiles cannot be compared.", n)
    return tr("Rank correlation over %Ln tiles: {0}", n).format(number(rho, 3))


def comparison(told: dict[str, Any]) -> str:
    """Return a comparison of two models in one line, for a layer's metadata."""
    names = [str(name) for name in told.get("models") or []]
    parts = [tr("Compared: {0}").format(", ".join(names)), correlation(told)]
    for row in (told.get("overlap") or [])[:1]:
        shared = tr("{0} of the best {1} are the same")
        parts.append(shared.format(number(row["shared"]), number(row["top"])))
    return "; ".join(parts)


def model_items(models: list) -> list[tuple[str, str, str]]:
    """Return text, name and tooltip for each installed model, the default one first."""
    items = []
    for model in sorted(models, key=lambda m: not m.get("default")):
        name = str(model.get("name"))
        text = f"{name} {model.get('version', '')}".strip()
        if model.get("default"):
            text = tr("{0} (default)").format(text)
        languages = ", ".join(model.get("languages") or {})
        tip = tr("Licence {0} · {1} MB · languages {2}").format(
            model.get("license"), megabytes(model.get("bytes") or 0), languages
        )
        items.append((text, "" if model.get("default") else name, tip))
    return items or [(tr("No model installed"), "", "")]


def tile_size(status: dict[str, Any] | None, job) -> dict[str, Any]:
    """Return the tile size of a job for the recipe, where it is known."""
    size = job.request.tile or (status or {}).get("tile_m")
    return {"tile_m": size} if size else {}
