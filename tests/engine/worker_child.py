"""A worker process whose engine is replaced; `python worker_child.py MODE`.

The protocol, the descriptors and the threads are the real ones.
"""

import os
import sys
import time
import types

from terraseek.engine import rpc_methods, worker
from terraseek.engine.errors import Cancelled, RasterError
from terraseek.engine.messages import IndexReport

mode = sys.argv[1]


def report():
    return IndexReport("i", "m", "h", "cpu", 1, 1, 0, 0, 0.1, 1.0, 10.0, 0.5, "EPSG:4326")


def index_raster(request, progress=None, cancelled=None):
    os.write(1, b"a native library prints\n")
    print("and Python prints", flush=True)
    if request.raster == "error":
        raise RasterError("The raster 'error' does not exist.", "Check the path.")
    if request.raster == "bug":
        raise ZeroDivisionError(f"in {os.path.expanduser('~')}/secret\nsecond line")
    if request.raster == "crash":
        os._exit(3)
    if request.raster == "nan":
        done = report()
        done.elapsed_s = float("nan")
        return done
    if request.raster == "quick":
        return report()
    start, n = time.monotonic(), 0
    while time.monotonic() - start < float(request.tile or 60):
        if cancelled() and mode != "deaf":
            raise Cancelled()
        n += 1
        progress(
            {"stage": "index", "done": n, "total": 10**6, "rate": 1.0, "eta_s": None, "message": ""}
        )
        time.sleep(0.005)
    return report()


fake = types.SimpleNamespace(index_raster=index_raster, list_models=list, doctor=lambda d: {"d": d})
rpc_methods.api = lambda: fake
if mode == "deaf":
    worker.GRACE_S = 0.5
worker.main()
