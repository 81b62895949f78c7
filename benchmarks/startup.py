"""What the plugin adds to the start of QGIS: import, ``classFactory``, ``initGui``.

    python benchmarks/startup.py [--repeat 9] [--imports]

Each time a fresh PyQGIS process without a screen, in which Processing is loaded already, as it
is in QGIS Desktop; the panel is closed, as it is for who does not use it. The measured part is
what QGIS Desktop runs for an enabled plugin. The baseline is the same with a plugin that adds one
action. CPU is the processor time of it, which other programs hardly change. ``--imports`` lists
the modules that take longest. Needs ``make setup``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QGIS_PYTHON = next(
    (p for p in (ROOT / ".venv-qgis/bin/python", ROOT / ".venv-qgis/Scripts/python.exe")
     if p.exists()), None
)  # fmt: skip
PLAIN = """
from qgis.PyQt.QtWidgets import QAction
class Plugin:
    def __init__(self, iface): self.iface = iface
    def initGui(self):
        self.action = QAction("x", self.iface.mainWindow())
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu("x", self.action)
def classFactory(iface): return Plugin(iface)
"""


def start(package: str) -> None:
    """Start a plugin in this process and print seconds and the modules that it imported."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QMainWindow

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")  # Debian's place of Processing
    from processing.core.Processing import Processing

    Processing.initialize()
    window = QMainWindow()

    class Interface:
        def mainWindow(self) -> QMainWindow:  # noqa: N802 - QGIS's name
            return window

        def __getattr__(self, name: str):  # type: ignore[no-untyped-def]
            return lambda *_args, **_values: None

    before, began, cpu = set(sys.modules), time.perf_counter(), time.process_time()
    module = __import__(package)
    imported = time.perf_counter()
    plugin = module.classFactory(Interface())
    if hasattr(plugin, "initProcessing"):
        plugin.initProcessing()
    provided = time.perf_counter()
    plugin.initGui()
    done = time.perf_counter()
    answer = {
        "total": done - began,
        "cpu": time.process_time() - cpu,
        "import": imported - began,
        "provider": provided - imported,
        "window": done - provided,
        "modules": sorted(set(sys.modules) - before),
    }
    print(json.dumps(answer), flush=True)
    os._exit(0)


def run(package: str, folder: str, *options: str) -> subprocess.CompletedProcess[str]:
    """One fresh process."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": folder}
    variables["PYTHONPATH"] = folder
    return subprocess.run(
        [str(QGIS_PYTHON), *options, __file__, "--start", package],
        env=variables,
        capture_output=True,
        check=True,
        text=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=9)
    parser.add_argument("--imports", action="store_true")
    parser.add_argument("--start", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.start:
        start(args.start)
        return
    if QGIS_PYTHON is None:
        sys.exit("There is no .venv-qgis: run `make setup`.")
    with tempfile.TemporaryDirectory(prefix="terraseek-bench-") as folder:
        (Path(folder) / "plain_plugin.py").write_text(PLAIN)
        if args.imports:
            lines = run("terraseek", folder, "-X", "importtime").stderr.splitlines()
            rows = [line.removeprefix("import time:").split("|") for line in lines if "|" in line]
            own = [r for r in rows if r[0].strip().isdigit() and "terraseek" in r[2]]
            for row in sorted(own, key=lambda r: -int(r[1]))[:20]:
                print(f"{int(row[1]) / 1000:8.1f} ms  {row[2].strip()}")
            return
        print("| plugin | median ms | slowest | CPU | import | provider | window | modules |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        medians = []
        for package in ("plain_plugin", "terraseek"):
            run(package, folder)  # byte code and the disk's cache
            told = [json.loads(run(package, folder).stdout) for _ in range(args.repeat)]
            parts = [
                f"{1000 * statistics.median(t[name] for t in told):.0f}"
                for name in ("cpu", "import", "provider", "window")
            ]
            times = [1000 * t["total"] for t in told]
            medians.append(statistics.median(times))
            print(
                f"| {package} | {medians[-1]:.0f} | {max(times):.0f} | {' | '.join(parts)}"
                f" | {len(told[0]['modules'])} |"
            )
        print(f"added by TerraSeek beyond a plain plugin: {medians[1] - medians[0]:.0f} ms")


if __name__ == "__main__":
    main()
