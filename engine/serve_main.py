"""Start the worker from a file path: ``python <root>/engine/serve_main.py``.

The package is called ``terraseek`` whatever its folder is called (a plugin folder may
be ``terraseek-main``), and need not be installed: this file registers the folder above
its own as the package ``terraseek`` and runs its worker. Run it with ``-I`` so that no
PYTHON* variable of the caller reaches the engine.
"""

import importlib.util
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def register() -> None:
    """Make ``import terraseek`` mean the folder that holds this file's folder."""
    here = str(ROOT / "engine")
    # The script's own folder would put our module names before everybody's.
    sys.path[:] = [p for p in sys.path if str(Path(p or ".").resolve()) != here]
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
