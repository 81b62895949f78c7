"""What several tests of the plugin need."""

import os
import time
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest

ROOT = Path(__file__).resolve().parents[2]
FAKE = Path(__file__).with_name("fake_worker.py")
DEMO = ROOT / "resources" / "demo" / "autzen_0p5m_utm10n.tif"
ENGINE_PYTHON = next(
    (p for p in (ROOT / ".venv/bin/python", ROOT / ".venv/Scripts/python.exe") if p.exists()), None
)


def process_exists(pid):
    """Tell whether a process runs (a zombie does not)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def type_query(panel, text):
    """Type a sentence as a user does."""
    panel.ui.query.clear()
    QTest.keyClicks(panel.ui.query, text)


def shown_texts(bar):
    """Return the texts of everything in the message bar: plain and with a button."""
    texts = [item.text() for item in bar.items()]
    for messages in bar.messages.values():
        texts += messages
    return texts


def result_layers(places=False):
    """Return the layers of tiles, or of places, from the top of the layer tree down."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    recipes = [(n.layer(), n.layer().customProperty("terraseek/recipe")) for n in nodes]
    return [layer for layer, r in recipes if r and ('"kind": "places"' in r) == places]


class Watch:
    """Ticks every 10 ms and keeps the longest time between two ticks."""

    def __init__(self):
        self.longest = 0.0
        self.last = time.perf_counter()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.timer.start(10)

    def tick(self):
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self.last) * 1000 - 10)
        self.last = now

    def stop(self):
        self.timer.stop()
        return max(self.longest, 0.0)


def limit_ms():
    """Longest stall that passes: the aim is 100 ms on a free machine, shared ones get double.

    Where more processes want the cores than there are, every one of them stands still for
    longer; that is the machine's doing, so the limit grows with its load, up to 600 ms.
    """
    load = os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1.0
    return 200 * min(max(1.0, load), 3.0)
