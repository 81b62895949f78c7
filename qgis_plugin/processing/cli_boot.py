"""Start the command line in the engine's environment, with the plugin's own code.

Run as ``python -I -X utf8 <plugin>/qgis_plugin/processing/cli_boot.py ARGUMENTS``; like
``worker_boot.py``, whose registration of the package it uses.
"""

import pathlib
import runpy
import sys

if __name__ == "__main__":
    boot = pathlib.Path(__file__).resolve().parents[1] / "worker_boot.py"
    runpy.run_path(str(boot))["register"]()
    sys.argv[0] = "terraseek"
    runpy.run_module("terraseek.engine.cli", run_name="__main__", alter_sys=True)
