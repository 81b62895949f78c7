"""Draw the demo's hits as QGIS does, without a window: ``make demo``, after ``demo.py``.

Runs with the Python of QGIS. The layers and their style are those of the panel.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from terraseek.qgis_plugin.layers import add_hits
from terraseek.qgis_plugin.render import render_map

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "demo" / "out"
SCENE = OUT / "autzen_0p5m_utm10n.tif"
CREDIT = "Autzen Stadium orthophoto, PDAL/data (Hobu, Inc.), CC BY 4.0; reprojected and resampled"
#: Language and class of the maps; chosen before any result had been seen.
MAPS = (("en", "stadium"), ("de", "car_park"), ("zh", "woods"))
WIDTH, HEIGHT = 1100, 1605


def apart(hits: list[dict]) -> list[dict]:
    """Leave out hits whose middle lies in a better one: of tiles that overlap one is enough."""
    kept: list[dict] = []
    for hit in hits:
        left, bottom, right, top = hit["bounds"]
        x, y = (left + right) / 2, (bottom + top) / 2
        boxes = [other["bounds"] for other in kept]
        if not any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in boxes):
            kept.append(hit)
    return kept


def draw(report: dict, language: str, name: str) -> Path:
    """Draw the map of one query and return the picture's path."""
    result = next(r for r in report["queries"] if r["language"] == language and r["class"] == name)
    project = QgsProject.instance()
    project.clear()
    scene = QgsRasterLayer(str(SCENE), "Autzen Stadium")
    if not scene.isValid():
        raise SystemExit("make demo: QGIS cannot read the demo scene; run `make demo` again.")
    project.addMapLayer(scene)
    hits = apart(result["hits"])
    layer = add_hits(project, hits, result["query"], result=result, source=SCENE.name)
    path = OUT / f"map_{language}_{name}.png"
    render_map(
        [layer, scene],
        scene.extent(),
        path,
        WIDTH,
        HEIGHT,
        title=result["query"],
        subtitle=f"{language} · the best {len(result['hits'])} of {result['n_tiles']} tiles, "
        f"near doubles left out · {result['model']} · {result['device']}",
        credit=CREDIT,
    )
    return path


def main() -> None:
    """Draw all maps."""
    start = time.monotonic()
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    report = json.loads((OUT / "report.json").read_text(encoding="utf-8"))
    paths = [draw(report, *which) for which in MAPS]
    # Layers must go before QGIS does, else it crashes at exit.
    QgsProject.instance().clear()
    application.exitQgis()
    print(
        f"Maps drawn by QGIS in {time.monotonic() - start:.1f} s: "
        + ", ".join(str(p.relative_to(ROOT)) for p in paths)
    )


if __name__ == "__main__":
    try:
        main()
    except OSError as err:
        sys.exit(f"make demo: {err}")
