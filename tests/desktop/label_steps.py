"""The part of ``run_desktop.py`` that labels land cover: clicks, checks, pictures."""

import time
from pathlib import Path

#: Polygons drawn on the demo scene, and which class of the simple list each is.
TRUTH = Path(__file__).resolve().parents[2] / "resources" / "demo" / "truth.geojson"
MAPPING = {"woods": "vegetation", "meadow": "vegetation", "river": "water", "stadium": "built",
           "car_park": "built", "bridge": None}  # fmt: skip


def label_steps(desktop, prefix):
    """Label the demo scene, look at scores at a place, open the accuracy dialog."""
    desktop.click("tab_label")
    desktop.until("the tab", lambda s: s["label"]["shown"] and s["label"]["can_run"])
    desktop.click("label_run")
    desktop.until("the map", lambda s: s["label"]["layer"] and not s["busy"], 300)
    made = desktop.until("areas", lambda s: any("ha" in row[2] for row in s["label"]["rows"]))
    if len(made["label"]["legend"]) < 2:
        raise SystemExit(f"the legend has {made['label']['legend']}")
    desktop.picture(prefix + "label-map")
    desktop.click("label_smooth")
    for key in ("Down", "Return"):
        desktop.xdotool("key", key)
    desktop.until("smoothing", lambda s: "Smoothing changed" in s["label"]["effects"])
    desktop.until("the new map", lambda s: not s["busy"])
    time.sleep(1)  # the bar of progress has gone, so the buttons stand elsewhere
    desktop.click("label_scores")
    desktop.click("canvas")
    desktop.until("scores", lambda s: any("%" in row[4] for row in s["label"]["rows"]))
    desktop.picture(prefix + "label-scores")
    desktop.click("label_scores")
    desktop.click("label_accuracy")
    desktop.until("the dialog", lambda s: s["label"]["dialog"])
    desktop.choose_reference(TRUTH, MAPPING)
    desktop.until("the values", lambda s: s["label"]["values"] == 6)
    time.sleep(1)
    x, y = desktop.state()["label"]["compare"]
    desktop.xdotool("mousemove", x, y, "click", 1)
    desktop.until("the comparison", lambda s: "Overall accuracy" in s["label"]["answer"])
    desktop.picture(prefix + "label-accuracy")
