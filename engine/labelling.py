"""Label a raster or an index with a class list, without training data.

The way of the data: cosines of tiles and classes -> probabilities (scaled by the model's
calibration) -> transduction over the layer's tiles (optional) -> votes of overlapping
tiles in cells of the stride (or of their patches; or tiles, or the user's polygons) -> unknown
below the threshold -> smoothing (optional) -> files.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from . import encoder
from .errors import Cancelled
from .indexing import Cancel, Progress, report_progress
from .labelling_guards import after_transduction, before_transduction, poor_fit
from .labelling_job import Job, open_job
from .labelling_patches import patch_cells, step_report
from .labelling_units import decide_units, summaries, write_outputs
from .labels.decide import calibration, softmax
from .labels.messages import LabelReport, LabelRequest, StepReport
from .labels.prompts import embed_classes
from .labels.transduction import transduce
from .search import score


def label(
    request: LabelRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> LabelReport:
    """Label the tiles of a raster or an index; a raster without an index is indexed first.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do; nothing is written then.
    """
    check = _checker(cancelled)
    job = open_job(request, progress, cancelled)
    started = time.perf_counter()
    report_progress(progress, "label", 0, 1, message="Encoding the classes")
    prompts = embed_classes(
        encoder.text_encoder(job.model_path),
        job.classes,
        job.language,
        ensemble=request.ensemble,
        descriptions=request.descriptions,
    )
    check()
    report_progress(progress, "label", 0, 1, message="Labelling")
    probabilities, steps, warnings = _probabilities(job, prompts.embeddings, check)
    fine = None
    if request.patches:
        fine = patch_cells(job, prompts.embeddings, progress, check)
        steps.append(step_report(job, fine, probabilities))
    unit, units, geometry, more, notes = decide_units(job, probabilities, steps, fine)
    check()
    outputs = write_outputs(job, unit, units, geometry)
    package = encoder.package(job.model_path)
    unknown = int((units.classes < 0).sum())
    report = LabelReport(
        index=str(job.index.folder),
        model=package.label,
        model_hash=package.hash,
        device=str(job.index.meta.get("device", "")),
        class_list=job.classes.id,
        language=job.language,
        n_classes=len(job.classes),
        n_tiles=len(job.ids),
        unit=unit,
        n_units=len(units.classes),
        n_unknown=unknown,
        coverage=round(1 - unknown / max(len(units.classes), 1), 5),
        threshold=more["threshold"],
        threshold_from=more["from"],
        elapsed_s=round(time.perf_counter() - started, 4),
        crs=str(job.index.meta.get("crs", "")),
        classes=summaries(job, units, more["areas"]),
        steps=steps,
        outputs=outputs,
        n_prompts=prompts.n_prompts,
        prompts_cached=prompts.cached,
        warnings=(job.indexed.warnings if job.indexed else []) + warnings + notes,
        indexed=job.indexed.to_dict() if job.indexed else None,
        unknown_area_m2=round(float(more["areas"][units.classes < 0].sum()), 2),
    )
    report_progress(progress, "label", 1, 1, message=f"{unit}: {report.n_units:,}")
    return report


def _checker(cancelled: Cancel | None) -> Callable[[], None]:
    def check() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()

    return check


def _probabilities(
    job: Job, classes: np.ndarray, check: Callable[[], None]
) -> tuple[np.ndarray, list[StepReport], list[str]]:
    """Probabilities of the tiles (N, K), and what transduction changed."""
    package = encoder.package(job.model_path)
    cosines = score(job.index, classes)
    if job.keep is not None:
        cosines = cosines[job.keep]
    usual = calibration(package)
    expected = softmax(cosines * np.float32(usual.scale))
    # How near the nearest class is says whether the tile is of the list at all. That is asked
    # before transduction, which moves tiles between classes but not away from all of them.
    listed = usual.listed(cosines)
    plain = expected * listed
    doubts = [text for text in (poor_fit(plain, usual),) if text]
    if not job.request.transduction:
        return plain, [], doubts

    def left_out(why: str) -> tuple[np.ndarray, list[StepReport], list[str]]:
        job.request = replace(job.request, transduction=False)
        return plain, [StepReport("transduction", 0, 0.0)], [*doubts, why]

    n, k = plain.shape
    why = before_transduction(n, k, job.grid.pixels.gsd_m, usual)
    if why:
        return left_out(why)
    # What the layer's tiles are held to are the model's own zero-shot probabilities.
    zero_shot = softmax(cosines * np.float32(package.logit_scale))
    features = job.index.embeddings()
    features = features if job.keep is None else features[job.keep]
    logits = transduce(features, zero_shot, cancelled=check)
    why = after_transduction(expected, logits, usual)
    if why:
        return left_out(why)
    moved = int((logits.argmax(1) != zero_shot.argmax(1)).sum())
    scale = np.float32(calibration(package, transduced=True).scale)
    step = StepReport("transduction", moved, round(moved / len(logits), 5))
    return softmax(logits * scale) * listed, [step], doubts
