"""Index a raster, or tell the state of its index."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from . import encoder, plan
from .committing import Committer
from .device import CUDA, TENSORRT
from .donors import find_donors
from .errors import (
    Cancelled,
    IndexFormatError,
    IndexStoreError,
    TerraSeekError,
)
from .former import restretched
from .grid import Tiles, tile_keys
from .index import LOCK, MANIFEST, Index, IndexWriter, discard_if_empty, read_manifest
from .messages import IndexReport, IndexRequest, IndexStatus
from .pipeline import Timings, embed
from .raster_files import quick_fingerprint, raster_files, which_changed
from .storage import describe_os_error, make_folder

Progress = Callable[[dict[str, Any]], None]
Cancel = Callable[[], bool]

#: An indexing run commits a part after so many tiles or seconds, whichever comes first:
#: what a kill can lose, beside the part that is being written.
PART_TILES = 512
PART_SECONDS = 10.0
#: A GPU has so many tiles in a moment: beside it, committing takes a tenth of the time at most,
#: so that an index of millions of tiles does not become thousands of parts.
PART_PAUSE = 9


def report_progress(
    progress: Progress | None, stage: str, done: int, total: int, **more: Any
) -> None:
    """Send the params of a ``progress`` notification to whoever listens."""
    if progress:
        rest = {"rate": 0.0, "eta_s": None, "message": ""}
        progress({"stage": stage, "done": done, "total": total, **rest, **more})


def _lock(folder: Path, progress: Progress | None, cancelled: Cancel | None) -> FileLock:
    """Take the lock of an index folder, waiting for another process that writes to it."""
    lock = FileLock(str(folder / LOCK))
    while True:
        make_folder(folder, "the index")
        try:
            lock.acquire(timeout=0.5)
            return lock
        except FileNotFoundError:
            continue  # the one before had nothing to keep and removed the folder
        except Timeout:
            report_progress(progress, "wait", 0, 1, message="Another process writes this index.")
            if cancelled is not None and cancelled():
                raise Cancelled() from None
        except OSError as err:
            raise describe_os_error(err, "the index") from None


def stale(meta: dict[str, Any], p: plan.Plan) -> str:
    """Why an index may not fit its raster any more, or an empty string.

    Only equal size and time are believed. A file that was written to is read again; tiles
    whose pixels are the same keep their embeddings, so that is quick.
    """
    old = meta.get("raster", {})
    quick = quick_fingerprint(p.source)
    before_files = "files" not in old  # an index made before each file was looked at
    if before_files:
        quick.pop("files")
    single = len(raster_files(p.source)) == 1
    if old.items() >= quick.items() and (single or not before_files):
        return ""
    now = p.fingerprint()
    if old.get("sha256") == now["sha256"]:
        if before_files and old.items() >= quick.items():
            return ""
        return "The raster's file was written to since it was indexed."
    grew = now["bytes"] - int(old.get("bytes", 0))
    why = "The raster's file has changed since it was indexed (same size, other content)."
    if grew:
        why = f"The raster's file has changed since it was indexed ({grew:+,} bytes)."
    return f"{why} {which_changed(old, now)}".strip()


def raster_beside(folder: Path) -> Path:
    """The raster whose ``<raster>.terraseek`` folder holds this index (it may not exist)."""
    # The folder may lie in the current one, or in the root: those have no name of their own.
    return Path(os.path.splitext(folder.absolute().parent)[0])


def doubts(folder: Path, meta: dict[str, Any]) -> list[str]:
    """What a search of an index folder should say of it: unfinished, or older than its raster."""
    found = []
    if not meta.get("extents"):
        found.append("This index is not finished: tiles are missing. Run `terraseek index` again.")
    raster, old = raster_beside(folder), meta.get("raster", {})
    ours = (
        folder.absolute().parent.suffix == ".terraseek"
        and raster.is_file()
        and raster.suffix != ".vrt"
    )
    if ours and raster.stat().st_mtime_ns > int(old.get("mtime_ns") or 0):
        found.append("The raster was written to since it was indexed: search it by its name.")
    return found


def current_index(p: plan.Plan) -> tuple[Index | None, str]:
    """(index, "") that fits the plan's raster, or (None, why not); "" too where there is none."""
    if not (p.folder / MANIFEST).exists():
        return None, restretched(p)
    try:
        meta = read_manifest(p.folder)
        why = stale(meta, p)
        return (None, why) if why else (Index(p.folder), "")
    except IndexStoreError as err:
        return None, err.message


def index_raster(
    request: IndexRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> IndexReport:
    """Index a raster, or complete its index.

    Tiles that are done already are not embedded again; a run that was interrupted or
    cancelled goes on where it stopped. The finished embeddings are the same bytes
    whatever happened on the way.

    Parameters
    ----------
    request : IndexRequest
    progress : callable, optional
        Gets the params of the ``progress`` notification (docs/protocol.md).
    cancelled : callable, optional
        Asked between batches.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do.
    """
    with plan.make_plan(request) as p:
        return index_plan(p, progress, cancelled)


def index_plan(p: plan.Plan, progress: Progress | None, cancelled: Cancel | None) -> IndexReport:
    """As :func:`index_raster`, for a plan that was made already."""
    fresh = not (p.folder / MANIFEST).exists()
    # `<raster>.terraseek` is ours, also where another run that failed beside this one made it.
    own = [] if p.request.out else [p.folder.parent]
    made = own or [f for f in p.folder.parents if not f.exists()]
    try:
        return _index(p, progress, cancelled)
    except BaseException:
        if fresh:
            discard_if_empty(p.folder, made)
        raise


def _index(p: plan.Plan, progress: Progress | None, cancelled: Cancel | None) -> IndexReport:
    """Index under the lock; what was committed stays whatever happens."""
    started, timings = time.perf_counter(), Timings()
    report_progress(progress, "load", 0, 1, message="Preparing")
    tiles, warnings = p.tiles(), list(p.warnings)
    with _lock(p.folder, progress, cancelled):
        meta, keep, extents = p.meta(), False, []
        if (p.folder / MANIFEST).exists():
            try:
                old = read_manifest(p.folder)
                why = stale(old, p)
                if not why:
                    keep, extents = True, list(old.get("extents", []))
                    meta.update({k: old.get(k, "") for k in ("device", "provider", "variant")})
                else:
                    warnings.append(
                        f"{why} It is indexed again; tiles that did not change are kept."
                    )
            except IndexFormatError:
                raise  # what a newer version made is not written over
            except IndexStoreError as err:
                warnings.append(f"{err.message} It is made anew.")
        elif why := restretched(p):
            warnings.append(why)
        meta["extents"] = extents
        writer = IndexWriter(p.folder, meta, keep=keep)
        missing = tiles.take(~np.isin(tiles.keys, writer.done_keys()))
        device = meta.get("device") or "not used"
        counts = {"embedded": 0, "reused": 0, "skipped": 0}
        if len(missing):
            image = encoder.image_encoder(p.model_path, p.request.device)
            device = image.device.name
            if image.device.warning:
                warnings.append(image.device.warning)
            _refuse_mixture(writer, image)
            writer.meta.update(device=device, provider=image.device.provider, variant=image.variant)
            counts = _embed_all(p, writer, image, missing, len(tiles), timings, progress, cancelled)
            warnings += [image.remark] if image.remark else []
            warnings += [w for w in p.source.warnings if w not in warnings]  # of the reading
        elif p.request.device not in ("auto", "cpu"):
            warnings.append(
                "Nothing was embedded now: every tile was in the index already, made on "
                f"{meta.get('device') or 'another device'}."
            )
        p.check_unchanged()
        whole = list(p.bounds) if p.bounds else "all"
        writer.finish(extents if whole in extents else [*extents, whole])
        index = Index(p.folder)
    wanted = tiles.keys
    if not np.isin(wanted, tile_keys(index.ids)).any():
        raise TerraSeekError(
            f"{p.source.name!r} has no valid pixels in this area: every tile is nodata or masked.",
            "Check the nodata value, the mask and the area.",
        )
    elapsed = time.perf_counter() - started
    busy = sum(timings.seconds.get(k, 0.0) for k in ("wait", "infer", "flush"))
    return IndexReport(
        index=str(p.folder),
        model=p.package.label,
        model_hash=p.package.hash,
        device=device,
        n_tiles=len(index),
        n_embedded=counts["embedded"],
        n_reused=len(tiles) - len(missing) + counts["reused"],
        n_skipped=counts["skipped"],
        elapsed_s=round(elapsed, 3),
        tiles_per_s=round(counts["embedded"] / busy, 2) if busy else 0.0,
        tile_m=p.grid.tile_m,
        overlap=p.grid.overlap,
        crs=plan.crs_name(p.source.crs),
        overview=p.source.overview.factor if p.source.overview else None,
        warnings=warnings,
        profile={k: round(v, 3) for k, v in timings.seconds.items()} if p.request.profile else {},
    )


def _refuse_mixture(writer: IndexWriter, image: encoder.ImageEncoder) -> None:
    """One index holds the embeddings of one variant on one kind of device."""
    before, now = writer.meta.get("provider"), image.device.provider
    same_variant = writer.meta.get("variant") in ("", image.variant)
    if writer.segments and before and (before != now or not same_variant):
        kind = {CUDA: "cuda", TENSORRT: "tensorrt"}.get(str(before), "cpu")
        raise IndexStoreError(
            f"This index was begun on {before}; going on with {now} would mix embeddings that "
            "differ slightly.",
            f"Use --device {kind}, or give another folder with --out.",
        )


def _embed_all(
    p: plan.Plan,
    writer: IndexWriter,
    image: encoder.ImageEncoder,
    missing: Tiles,
    total: int,
    timings: Timings,
    progress: Progress | None,
    cancelled: Cancel | None,
) -> dict[str, int]:
    """Embed the missing tiles and commit them part by part, also when interrupted."""
    counts = {"embedded": 0, "reused": 0, "skipped": 0}
    began = time.perf_counter()
    committer = Committer(
        writer,
        p.check_unchanged,
        timings,
        tiles=PART_TILES,
        seconds=PART_SECONDS,
        pause=PART_PAUSE if image.lanes > 1 else 0,
    )
    reused = total - len(missing)
    try:
        donors = find_donors(p.folder, writer.meta)
        work = embed(p.source, missing, image, donors=donors, cancelled=cancelled, timings=timings)
        # Closed before anything else happens: whatever ends the loop, a full disk for one,
        # no reader may still read when the raster is closed (that crashes the process).
        with contextlib.closing(work):
            for done in work:
                committer.put(done)
                counts["embedded"] += len(done.ids) - done.reused
                counts["reused"] += done.reused
                counts["skipped"] += len(done.skipped)
                ready = sum(counts.values())
                rate = counts["embedded"] / max(time.perf_counter() - began, 1e-9)
                report_progress(
                    progress,
                    "index",
                    reused + ready,
                    total,
                    rate=round(rate, 2),
                    eta_s=round((len(missing) - ready) / rate, 1) if rate else None,
                    message=image.device.name,
                )
    finally:
        committer.finish()  # keep what was finished, whatever ended the loop
    return counts


def index_status(request: IndexRequest) -> IndexStatus:
    """Tell the state of a raster's index without embedding anything."""
    with plan.make_plan(request) as p:
        return plan_status(p)[0]


def plan_status(p: plan.Plan) -> tuple[IndexStatus, Index | None]:
    """State of a plan's index, and the index itself where it fits the raster."""
    keys = p.tiles().keys
    index, why = current_index(p)
    done = _count_in(keys, index.done_keys()) if index else 0
    state = "partial"
    if why:
        state = "stale"
    elif not done:
        state = "absent"
    elif done == len(keys):
        state = "complete"
    status = IndexStatus(
        state=state,
        index=str(p.folder),
        n_tiles=len(keys),
        n_done=done,
        tile_m=p.grid.tile_m,
        gsd_m=round(p.source.pixels.gsd_m, 6),
        crs=plan.crs_name(p.source.crs),
        why=why,
        estimate_mb=round(len(keys) * (2 * p.package.dimension + 12) / 1e6, 3),
        warnings=p.warnings,
    )
    return status, index


def _count_in(keys: np.ndarray, ordered: np.ndarray) -> int:
    """How many of ``keys`` are in a sorted array; numpy's ``isin`` sorts both once more."""
    if not len(ordered):
        return 0
    at = np.minimum(np.searchsorted(ordered, keys), len(ordered) - 1)
    return int((ordered[at] == keys).sum())
