"""Open QGIS Desktop with the plugin of this checkout and the demo scene: ``make qgis``.

The profile lies in ``.qgis-profile/`` and is QGIS's own business after the first run:
nothing of the user's own profile is touched. Standard library only.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENE = ROOT / "resources" / "demo" / "autzen_0p5m_utm10n.tif"

#: What a fresh profile starts with.
SETTINGS = {
    "PythonPlugins": {"terraseek": "true"},
    "terraseek": {"panel_open": "true"},
    # Leaving QGIS would hang on a dialog when a script closes it.
    "app": {"askToSaveMemoryLayers": "false"},
    "qgis": {"checkVersion": "false", "showTips": "false"},
    "core": {"NewsFeed\\httpsfeedqgisorg\\disabled": "true"},
}


def link_plugin(plugins: Path) -> None:
    """Make the checkout the plugin ``terraseek`` of a profile."""
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "terraseek"
    if link.is_symlink() and link.resolve() == ROOT:
        return
    if link.is_symlink():
        link.unlink()
    try:
        link.symlink_to(ROOT, target_is_directory=True)
    except OSError:
        # Windows lets only administrators link: a junction needs no right.
        subprocess.run(["cmd", "/c", "mklink", "/J", str(link), str(ROOT)], check=True)


def prepare(profiles: Path, settings: dict[str, dict[str, str]] | None = None) -> Path:
    """Make the profile ``default`` below ``profiles`` with the plugin enabled.

    Returns the profile's folder. Settings that are there already are kept.
    """
    profile = profiles / "profiles" / "default"
    link_plugin(profile / "python" / "plugins")
    ini = profile / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # QSettings tells large from small letters
    parser.read(ini, encoding="utf-8")
    fresh = not ini.exists()
    for section, values in (
        SETTINGS if fresh else {"PythonPlugins": SETTINGS["PythonPlugins"]}
    ).items():
        if not parser.has_section(section):
            parser.add_section(section)
        for name, value in values.items():
            parser.set(section, name, value)
    for section, values in (settings or {}).items():
        if not parser.has_section(section):
            parser.add_section(section)
        for name, value in values.items():
            parser.set(section, name, value)
    with ini.open("w", encoding="utf-8") as file:
        parser.write(file, space_around_delimiters=False)
    return profile


def command(profiles: Path, files: list[str], *extra: str) -> list[str]:
    """Return the command that opens QGIS on the profile below ``profiles``."""
    qgis = shutil.which("qgis") or shutil.which("qgis-bin") or "qgis"
    return [
        qgis,
        "--nologo",
        "--profiles-path",
        str(profiles),
        "--profile",
        "default",
        *extra,
        *files,
    ]


def environment() -> dict[str, str]:
    """Return the variables for QGIS: its Python is found beside the first python3 on PATH.

    With pyenv, conda or an active environment first on PATH, QGIS takes their standard
    library and then finds no ``qgis`` module.
    """
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    if sys.platform.startswith("linux"):
        env["PATH"] = os.pathsep.join(["/usr/bin", "/bin", env.get("PATH", "")])
    return env


def main() -> int:
    """Prepare the profile and open QGIS."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("files", nargs="*", help="what to load instead of the demo scene")
    parser.add_argument("--profile", type=Path, default=ROOT / ".qgis-profile")
    parser.add_argument("--prepare", action="store_true", help="make the profile only")
    arguments = parser.parse_args()
    prepare(arguments.profile)
    if arguments.prepare:
        return 0
    on_x = sys.platform.startswith("linux")
    if on_x and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print(
            "No screen here: run it in a desktop session, or as: xvfb-run make qgis",
            file=sys.stderr,
        )
        return 1
    qgis = command(arguments.profile, arguments.files or [str(SCENE)])
    return subprocess.run(qgis, env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
