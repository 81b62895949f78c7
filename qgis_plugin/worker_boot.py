"""Start the engine's worker from the plugin folder, whatever that folder is called.

The engine's own Python runs this file with ``-I`` (isolated: no PYTHON* variables,
no user site, and the script's folder is not put on ``sys.path``, where our
``settings.py`` would hide another one). The plugin root is registered as the
package ``terraseek``: the code comes from the plugin, the environment holds
dependencies only, so the two cannot be of different versions.
"""

import importlib.util
import pathlib
import runpy
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def register() -> None:
    """Make ``import terraseek`` mean the folder that holds this file's parent."""
    spec = importlib.util.spec_from_file_location(
        "terraseek", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package at {ROOT}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["terraseek"] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    register()
    runpy.run_module("terraseek.engine.worker", run_name="__main__", alter_sys=True)
