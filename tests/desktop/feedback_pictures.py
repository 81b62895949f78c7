"""Pictures of feedback for the docs: QGIS Desktop, the demo scene, marks given by its truth.

    .venv/bin/python tests/desktop/feedback_pictures.py [--out docs/images]

Types a query with a fault and one without, judges twenty tiles with the keys + and - as the
polygons of resources/demo say, ranks again, shows places. Needs what run_desktop.py needs.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(ROOT / "scripts"))

import run_desktop  # noqa: E402 - found by the lines above
from demo_truth import Truth  # noqa: E402

QUERY, CLASS, MARKS = "a parking lot full of cars", "car_park", 20


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    arguments = parser.parse_args()
    truth = Truth(ROOT / "resources" / "demo" / "truth.geojson")
    settings = {"terraseek": {"panel_open": "true", "top": "30", "zoom_on_step": "false"}}
    with tempfile.TemporaryDirectory(prefix="terraseek-desktop-") as work:
        desktop = run_desktop.Desktop(arguments.out, Path(work), {}, settings=settings)
        try:
            desktop.until("the state of the index", lambda s: "ndexed:" in s["state_line"])
            time.sleep(1.5)
            desktop.click("index")
            desktop.until("progress", lambda s: s["busy"])
            desktop.until("the end of indexing", lambda s: not s["busy"], 300)
            desktop.type("parking lot AND (cars")
            desktop.until("the fault", lambda s: "never closed" in s["note"])
            desktop.picture("query-fault")
            desktop.type(QUERY)
            desktop.until("the typed text", lambda s: s["text"] == QUERY)
            desktop.xdotool("key", "Return")
            desktop.until("results", lambda s: s["results"] == 30 and not s["busy"], 120)
            desktop.click("first_row")
            desktop.until("the first tile", lambda s: s["selected_row"] == 0)
            for n, (_tile, bounds) in enumerate(desktop.state()["hits"][:MARKS]):
                desktop.xdotool("key", "plus" if truth.is_right(CLASS, bounds) else "minus")
                desktop.until(f"mark {n + 1}", lambda s, n=n: s["marks"] == n + 1)
            desktop.click("again")
            desktop.until("the estimate", lambda s: "Right among" in s["precision"], 60)
            desktop.until("the end", lambda s: not s["busy"], 60)
            desktop.picture("feedback-ranked")
            desktop.click("places")
            desktop.until("places", lambda s: s["kind"] == "places")
            desktop.picture("feedback-places")
        except BaseException:
            desktop.shoot("failed")
            print((Path(work) / "qgis.log").read_text(errors="replace")[-3000:], file=sys.stderr)
            raise
        finally:
            desktop.close()


if __name__ == "__main__":
    main()
