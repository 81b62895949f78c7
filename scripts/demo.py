"""Index the demo scene, search it in ten languages and judge the hits: ``make demo``.

Every request goes to the engine's worker, the way the QGIS panel talks to it.
Writes hits as GeoPackages and ``report.json`` into ``demo/out/``. Exits with 1
when English is not clearly better than chance on four of the six classes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
import unicodedata
from pathlib import Path
from typing import Any

import demo_truth
from demo_worker import ROOT, Worker, WorkerError
from terraseek import __version__
from terraseek.engine.messages import LANGUAGE_NAMES, LANGUAGES

DEMO = ROOT / "resources" / "demo"
OUT = ROOT / "demo" / "out"
SCENE = "autzen_0p5m_utm10n.tif"
#: So many of the six classes must be clearly better than chance in English.
NEEDED = 4


def copy_scene() -> Path:
    """Work on a copy: the index is written beside the raster, where the panel finds it too."""
    OUT.mkdir(parents=True, exist_ok=True)
    source, copy = DEMO / SCENE, OUT / SCENE
    if not copy.exists() or copy.read_bytes() != source.read_bytes():
        shutil.copyfile(source, copy)
    return copy


def pad(text: str, width: int) -> str:
    """Fill with spaces to ``width`` columns; Chinese and Korean letters take two."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return text + " " * max(0, width - len(text) - wide)


def show_progress(params: dict[str, Any]) -> None:
    """Keep one line of progress on a terminal, nothing in a log."""
    if sys.stderr.isatty() and params.get("stage") == "index":
        end = "\n" if params["done"] == params["total"] else ""
        print(f"\r  {params['done']} of {params['total']} tiles", end=end, file=sys.stderr)


def index_scene(worker: Worker, scene: Path, device: str) -> dict[str, Any]:
    """Index the scene; what an earlier run has finished is used again."""
    report = worker.call("index", {"raster": str(scene), "device": device})
    saved = OUT / "index.json"
    if report["n_embedded"]:
        saved.write_text(json.dumps(report, indent=1), encoding="utf-8")
        how = f"{report['n_embedded']} embedded in {report['elapsed_s']:.1f} s"
        rate = report["tiles_per_s"]
    else:
        first = json.loads(saved.read_text(encoding="utf-8")) if saved.exists() else {}
        how, rate = "index of an earlier run", first.get("tiles_per_s", 0.0)
    print(
        f"model {report['model']}\n"
        f"index {report['n_tiles']} tiles of {report['tile_m']:g} m, {how}; "
        f"device {report['device']}, {rate:.1f} tiles/s"
    )
    return {**report, "tiles_per_s": rate}


def run_queries(
    worker: Worker, scene: Path, queries: dict[str, dict[str, str]], device: str
) -> list[dict[str, Any]]:
    """Search with every query and write each one's hits."""
    results = []
    for language in LANGUAGES:
        folder = OUT / "hits" / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, texts in queries.items():
            params = {
                "source": str(scene),
                "query": texts[language],
                "language": language,
                "device": device,
                "out": str(folder / f"{name}.gpkg"),
            }
            result = worker.call("search", params)
            results.append({**result, "class": name, "language": language, "file": params["out"]})
    return results


def show_hits(results: list[dict[str, Any]], truth: demo_truth.Truth) -> None:
    """Print the best hit of every query."""
    print("\nThe best hit of every query")
    print("  language  class     score  east, north       right  query")
    for r in results:
        hit = r["hits"][0]
        left, bottom, right, top = hit["bounds"]
        print(
            f"  {r['language']:<9} {r['class']:<9} {hit['score']:.3f}  "
            f"{(left + right) / 2:.0f}, {(bottom + top) / 2:.0f}   "
            f"{'yes' if truth.is_right(r['class'], hit['bounds']) else 'no ':<5}  {r['query']}"
        )


def judge(
    results: list[dict[str, Any]], truth: demo_truth.Truth, tiles: list[list[float]]
) -> dict[str, Any]:
    """Count the right ones among the best five of every query, and print the table."""
    n = len(tiles)
    right = {c: sum(truth.is_right(c, b) for b in tiles) for c in truth.classes}
    found: dict[str, dict[str, int]] = {language: {} for language in LANGUAGES}
    for r in results:
        best = r["hits"][: demo_truth.TOP]
        found[r["language"]][r["class"]] = sum(
            truth.is_right(r["class"], hit["bounds"]) for hit in best
        )
    better = {
        language: [c for c, k in counts.items() if demo_truth.clearly_better(k, right[c], n)]
        for language, counts in found.items()
    }
    print(f"\nRight ones among the best {demo_truth.TOP} (* clearly better than a random order)")
    print("  " + pad("", 16) + "".join(f"{c:>10}" for c in right) + "    better")
    for language, counts in found.items():
        cells = "".join(f"{k:>9}{'*' if c in better[language] else ' '}" for c, k in counts.items())
        name = pad(f"{language} {LANGUAGE_NAMES[language]}", 16)
        print(f"  {name}{cells}    {len(better[language])} of {len(right)}")
    chances = {c: demo_truth.chance(k, n) for c, k in right.items()}
    print("  " + pad("random order", 16) + "".join(f"{v:>9.2f} " for v in chances.values()))
    print("  " + pad(f"right of {n}", 16) + "".join(f"{v:>9} " for v in right.values()))
    return {"right_tiles": right, "chance": chances, "found": found, "better": better}


def main() -> int:
    """Run the demo; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--copy-scene", action="store_true", help="only lay the scene ready")
    arguments = parser.parse_args()
    scene = copy_scene()
    if arguments.copy_scene:
        return 0
    start = time.monotonic()
    queries = json.loads((DEMO / "queries.json").read_text(encoding="utf-8"))["queries"]
    truth = demo_truth.Truth(DEMO / "truth.geojson")
    with Worker(show_progress) as worker:
        print(f"TerraSeek {__version__}, onnxruntime {worker.about['onnxruntime']}")
        report = index_scene(worker, scene, arguments.device)
        everything = {"source": str(scene), "query": "everything", "top": report["n_tiles"]}
        tiles = worker.call("search", {**everything, "device": arguments.device})
        results = run_queries(worker, scene, queries, arguments.device)
    show_hits(results, truth)
    verdict = judge(results, truth, [hit["bounds"] for hit in tiles["hits"]])
    times = sorted(r["elapsed_s"] for r in results)
    english = verdict["better"]["en"]
    passed = len(english) >= NEEDED
    summary = {"passed": passed, "index": report, "check": verdict, "queries": results}
    (OUT / "report.json").write_text(
        json.dumps(summary, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    print(
        f"\nOne query takes {1000 * times[len(times) // 2]:.0f} ms (median of {len(times)}), "
        f"all of this {time.monotonic() - start:.1f} s. Hits: demo/out/hits/<language>/*.gpkg\n"
        f"{'Passed' if passed else 'FAILED'}: English is clearly better than chance on "
        f"{len(english)} of {len(truth.classes)} classes ({', '.join(english) or 'none'}); "
        f"{NEEDED} are needed."
    )
    return 0 if passed else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except WorkerError as err:
        sys.exit(f"make demo: {err}")
