"""Drive QGIS Desktop in a window of its own, as a user does, and take pictures.

    python3 tests/desktop/run_desktop.py [--out docs/images] [--query TEXT] [--dark]

Starts Xvfb, QGIS with the plugin and the demo scene in a fresh profile, types a query
with xdotool, steps through the results, and writes a PNG after each step. Ends with 1
where a step does not show what it must. Needs xvfb, xdotool and imagemagick.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import open_qgis  # noqa: E402 - found by the line above
from label_steps import label_steps  # noqa: E402 - beside this file

SIZE = "1500x950"


class Desktop:
    """QGIS under Xvfb and the hands and eyes of a user."""

    def __init__(self, out, work, extra_env, size=SIZE, settings=None):
        self.out, self.work, self.size = out, work, size
        out.mkdir(parents=True, exist_ok=True)
        self.env = {**open_qgis.environment(), **extra_env, "TERRASEEK_DESKTOP_OUT": str(work)}
        self.env["TERRASEEK_DESKTOP_SIZE"] = size
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
            self.env.pop(name, None)
        profiles = work / "profile"
        open_qgis.prepare(profiles, settings)
        # A copy: the index lies beside the raster.
        scene = Path(shutil.copy(open_qgis.SCENE, work))
        read, write = os.pipe()
        self.xvfb = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.env["DISPLAY"] = ":" + pipe.readline().strip()
        self.log = (work / "qgis.log").open("wb")
        self.profiles = profiles
        self.start(scene)

    def start(self, file):
        """Open QGIS with an image or a project."""
        for name in ("state.json", "quit", "save"):
            (self.work / name).unlink(missing_ok=True)
        drive = str(Path(__file__).with_name("drive.py"))
        self.qgis = subprocess.Popen(
            open_qgis.command(self.profiles, [str(file)], "--code", drive),
            env=self.env,
            stdout=self.log,
            stderr=self.log,
        )

    def state(self):
        try:
            return json.loads((self.work / "state.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def until(self, what, condition, seconds=60):
        """Wait for the panel to show something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.qgis.poll() is not None:
                raise SystemExit(f"QGIS ended while waiting for: {what}")
            state = self.state()
            if state and condition(state):
                return state
            time.sleep(0.1)
        raise SystemExit(f"never came: {what}; the panel shows {json.dumps(self.state())}")

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self.env, check=True)
        time.sleep(0.2)

    def click(self, name):
        x, y = self.state()[name]
        self.xdotool("mousemove", x, y, "click", 1)

    def type(self, text):
        self.click("query")
        self.xdotool("key", "ctrl+a")
        # One name at a time: xdotool remaps keys for what the layout does not have.
        self.xdotool("type", "--delay", "40", text)

    def picture(self, name):
        self.until("the map is drawn", lambda s: not s["drawing"])
        time.sleep(0.8)  # the flash on the map has gone
        self.shoot(name)

    def shoot(self, name):
        path = self.out / f"{name}.png"
        # Few colours make a tenth of the file, and hardly anybody sees it.
        small = ["-resize", "1200x", "-strip", "+dither", "-colors", "96"]
        command = ["import", "-window", "root", *small]
        subprocess.run([*command, f"PNG8:{path}"], env=self.env, check=True)
        print(path)

    def save_project(self, path):
        """Let QGIS save its project."""
        (self.work / "save").write_text(str(path), encoding="utf-8")
        self.until("the saved project", lambda s: s["project"] == str(path))

    def choose_reference(self, path, mapping):
        """Let the accuracy dialog take a file as its reference."""
        order = json.dumps({"path": str(path), "mapping": mapping})
        (self.work / "reference").write_text(order, encoding="utf-8")
        self.until("the reference", lambda s: not (self.work / "reference").exists())

    def quit(self):
        """Close QGIS; no worker may survive it."""
        worker = self.state().get("worker")
        (self.work / "quit").touch()
        try:
            self.qgis.wait(30)
        except subprocess.TimeoutExpired:
            self.qgis.kill()
            raise SystemExit("QGIS did not close") from None
        time.sleep(0.5)
        if worker and Path(f"/proc/{worker}").exists():
            raise SystemExit(f"the worker {worker} has survived QGIS")

    def close(self):
        try:
            if self.qgis.poll() is None:
                self.quit()
        finally:
            self.xvfb.terminate()
            self.log.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--query", default="a stadium with a football field")
    parser.add_argument("--dark", action="store_true", help="the theme Night Mapping")
    parser.add_argument("--size", default=SIZE)
    parser.add_argument("--fake", action="store_true", help="the fake worker instead of the engine")
    parser.add_argument("--labels", action="store_true", help="only the tab for land cover")
    arguments = parser.parse_args()
    extra = {}
    settings = {"UI": {"UITheme": "Night Mapping"}} if arguments.dark else None
    prefix = "dark-" if arguments.dark else ""
    with tempfile.TemporaryDirectory(prefix="terraseek-desktop-") as work:
        if arguments.fake:
            extra["TERRASEEK_DESKTOP_FAKE"] = str(ROOT / "tests" / "qgis" / "fake_worker.py")
        desktop = Desktop(arguments.out, Path(work), extra, arguments.size, settings)
        try:
            desktop.until("the state of the index", lambda s: "ndexed:" in s["state_line"])
            time.sleep(1.5)
            if arguments.labels:
                label_steps(desktop, prefix)
                return
            desktop.picture(prefix + "panel-start")
            desktop.click("index")
            desktop.until("progress", lambda s: "tiles/s" in s["stage"])
            desktop.picture(prefix + "panel-indexing")
            desktop.until("the end of indexing", lambda s: not s["busy"], 300)
            desktop.type(arguments.query)
            desktop.until("the typed text", lambda s: s["text"] == arguments.query)
            desktop.xdotool("key", "Return")
            desktop.until("results", lambda s: s["results"] == 20 and not s["busy"])
            desktop.picture(prefix + "panel-results")
            before = desktop.state()["extent"]
            desktop.click("first_row")
            desktop.until("the first tile", lambda s: s["selected_row"] == 0)
            desktop.until("the zoom", lambda s: s["extent"] != before)
            desktop.picture(prefix + "panel-first-hit")
            desktop.xdotool("key", "Right")
            desktop.until("the second tile", lambda s: s["selected_row"] == 1)
            desktop.click("threshold")
            for _ in range(19):  # a page is a twentieth of the way to the best score
                desktop.xdotool("key", "Prior")
                time.sleep(0.4)  # the slider rests, the layer is filtered
                if desktop.state()["results"] < 20:
                    break
            shown = desktop.until("fewer results", lambda s: 0 < s["results"] < 20)
            desktop.picture(prefix + "panel-threshold")
            desktop.click("options")
            desktop.picture(prefix + "panel-options")
            desktop.click("options")
            desktop.save_project(Path(work) / "Grüße.qgz")
            desktop.quit()
            desktop.start(Path(work) / "Grüße.qgz")
            again = desktop.until("the reopened results", lambda s: s["results"] > 0)
            for name in ("results", "summary", "groups", "text", "threshold_label"):
                if again[name] != shown[name]:
                    raise SystemExit(f"{name}: {shown[name]!r} became {again[name]!r}")
            desktop.until("the index", lambda s: "ndexed:" in s["state_line"])
            desktop.click("first_row")
            desktop.until("the first tile", lambda s: s["selected_row"] == 0)
            desktop.picture(prefix + "panel-reopened")
            label_steps(desktop, prefix)
        except BaseException:
            desktop.shoot("failed")
            print((Path(work) / "qgis.log").read_text(errors="replace")[-3000:], file=sys.stderr)
            raise
        finally:
            desktop.close()
    print(
        "QGIS Desktop: typed, searched, stepped, filtered, saved, closed, reopened, labelled: all "
        "is there; no worker left."
    )


if __name__ == "__main__":
    main()
