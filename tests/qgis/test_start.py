"""What QGIS waits for when it starts with the plugin enabled."""

import json
import os
import subprocess
import sys

from helpers import ROOT

#: Milliseconds that the plugin may add to the start of QGIS.
LIMIT_MS = 150
#: Loaded with the first look at the panel or a window of ours, never with QGIS.
LATER = ("panel", "panel_ui", "gallery", "results_view", "setup_dialog", "options_page_values")


def start():
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(ROOT / "benchmarks" / "startup.py"), "--start", "terraseek"]
    run = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    return json.loads(run.stdout.splitlines()[-1])


def test_the_plugin_adds_little_to_the_start_of_qgis(capsys):
    told = min((start() for _ in range(3)), key=lambda t: t["cpu"])
    with capsys.disabled():
        print(
            f"\nstart of QGIS: {1000 * told['total']:.0f} ms more, CPU {1000 * told['cpu']:.0f} ms"
        )
    # Processor time: that of the clock belongs to whatever else runs on the machine.
    assert 1000 * told["cpu"] < LIMIT_MS
    loaded = {name.rsplit(".", 1)[-1] for name in told["modules"] if name.startswith("terraseek.")}
    assert "provider" in loaded
    assert not loaded & set(LATER)
    assert not [name for name in told["modules"] if name.split(".")[0] in ("numpy", "osgeo")]
