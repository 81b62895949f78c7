"""A worker without an engine: speaks docs/protocol.md, standard library only.

    python fake_worker.py [--mode MODE] [--state FILE] [--tiles N] [--rate N] [--hits N]

``--state`` names a file that keeps how many tiles are "indexed" over restarts, as
the real index folder does. Modes: ``ok``; ``crash`` (dies in the middle of the first
indexing run that finds the state file without "crashed"); ``garbage`` (noise between
the messages); ``noise`` (noise only); ``error`` (every job is a user error); ``deaf``
(never answers the handshake); ``old`` (another protocol); ``stubborn`` (ignores cancel and the
end of stdin); ``dies`` (at once, with a line on stderr); ``endless`` (a line without end).
"""

import argparse
import json
import math
import os
import queue
import random
import sqlite3
import struct
import sys
import threading
import time

CANCELLED = -32800


def write_gpkg(path, hits, result):
    """Write hits as the engine does: the layer "hits" of a GeoPackage."""
    srs = int(hits[0]["crs"].split(":")[1])
    boxes = [h["bounds"] for h in hits]
    extent = [f(b[i] for b in boxes) for f, i in ((min, 0), (min, 1), (max, 2), (max, 3))]
    with sqlite3.connect(path) as db:
        db.executescript(
            """PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
              organization TEXT, organization_coordsys_id INTEGER, definition TEXT,
              description TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT,
              identifier TEXT, description TEXT DEFAULT '',
              last_change DATETIME DEFAULT '2026-01-01T00:00:00.000Z',
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
              geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
            CREATE TABLE hits (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom POLYGON,
              rank MEDIUMINT, score REAL, percentile REAL, tile TEXT, query TEXT,
              language TEXT, model TEXT);
            CREATE TABLE gpkg_ogr_contents (table_name TEXT PRIMARY KEY, feature_count INTEGER);"""
        )
        db.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, 'undefined', '')",
            (f"EPSG:{srs}", srs, srs),
        )
        db.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x,"
            " max_y, srs_id) VALUES ('hits', 'features', 'hits', ?, ?, ?, ?, ?)",
            (*extent, srs),
        )
        db.execute(
            "INSERT INTO gpkg_geometry_columns VALUES ('hits', 'geom', 'POLYGON', ?, 0, 0)", (srs,)
        )
        same = (result["query"], result["language"], result["model"])
        db.execute("INSERT INTO gpkg_ogr_contents VALUES ('hits', ?)", (len(hits),))
        rows = []
        for h in hits:
            a, b, c, d = h["bounds"]
            ring = (a, b, c, b, c, d, a, d, a, b)
            blob = struct.pack("<2sBBiBIII10d", b"GP", 0, 1, srs, 1, 3, 1, 5, *ring)
            rows.append((blob, h["rank"], h["score"], h["percentile"], h["tile"], *same))
        db.executemany(
            "INSERT INTO hits (geom, rank, score, percentile, tile, query, language, model)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    db.close()


class Fake:
    def __init__(self, args):
        self.args = args
        self.lock = threading.Lock()
        self.jobs = queue.Queue()
        self.cancelled = set()
        self.busy = False
        self.memory = {"done": 0, "crashed": False}

    def send(self, message):
        line = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False) + "\n"
        with self.lock:
            if self.args.mode == "garbage":
                sys.stdout.buffer.write(b"native library says hello \xff\xfe\n[1, 2]\n")
            sys.stdout.buffer.write(line.encode())
            sys.stdout.buffer.flush()

    def reply(self, request_id, result):
        self.send({"id": request_id, "result": result})

    def fail(self, request_id, code, message, kind="", hint=""):
        error = {"code": code, "message": message, "data": {"kind": kind, "hint": hint}}
        self.send({"id": request_id, "error": error})

    def state(self):
        try:
            with open(self.args.state, encoding="utf-8") as f:
                return json.load(f)
        except (OSError, ValueError, TypeError):
            return dict(self.memory)

    def save(self, **values):
        values = {**self.state(), **values}
        self.memory = values
        if self.args.state:
            with open(self.args.state, "w", encoding="utf-8") as f:
                json.dump(values, f)

    def index(self, request_id):
        n = self.args.tiles
        state = self.state()
        first = done = state["done"]
        start = last = time.monotonic()
        while done < n:
            if request_id in self.cancelled and self.args.mode != "stubborn":
                self.save(done=done)
                self.fail(request_id, CANCELLED, "Cancelled.", "Cancelled")
                return None
            time.sleep(1 / self.args.rate)
            done += 1
            if self.args.mode == "crash" and done >= n // 2 and not state["crashed"]:
                self.save(done=done, crashed=True)
                os._exit(3)
            if time.monotonic() - last > 0.1 or done == n:
                last = time.monotonic()
                rate = (done - first) / (last - start)
                self.send(
                    {
                        "method": "progress",
                        "params": {
                            "id": request_id,
                            "stage": "index",
                            "done": done,
                            "total": n,
                            "rate": rate,
                            "eta_s": (n - done) / rate,
                            "message": "",
                        },
                    }
                )
        self.save(done=done)
        elapsed = time.monotonic() - start
        return {
            "index": "fake.terraseek/0a1b2c",
            "model": "fake-model",
            "model_hash": "0123456789abcdef" * 4,
            "device": "cpu",
            "n_tiles": n,
            "n_embedded": n - first,
            "n_reused": first,
            "n_skipped": 0,
            "elapsed_s": elapsed,
            "tiles_per_s": (n - first) / max(elapsed, 1e-6),
            "tile_m": 112.0,
            "overlap": 0.5,
            "crs": self.args.crs,
        }

    def search(self, request_id, params):
        report = None
        if self.state()["done"] < self.args.tiles:
            report = self.index(request_id)
            if report is None:
                return None
        left, bottom, right, top = (float(v) for v in self.args.bounds.split(","))
        n = self.args.hits or min(params["top"], self.args.tiles)
        rng = random.Random(params["query"])  # noqa: S311 - the same query, the same hits
        side = self.args.side
        cx = left + (right - left) * rng.uniform(0.3, 0.7)
        cy = bottom + (top - bottom) * rng.uniform(0.3, 0.7)
        columns, rows = int((right - left) / side * 2) - 1, int((top - bottom) / side * 2) - 1
        cells = [(c, r) for c in range(max(columns, 1)) for r in range(max(rows, 1))]
        centre = ((cx - left) / side * 2, (top - cy) / side * 2)
        cells.sort(key=lambda cr: math.hypot(cr[0] - centre[0], cr[1] - centre[1]) + rng.random())
        hits = []
        for i in range(n):
            c, r = cells[i % len(cells)]
            x, y = left + c * side / 2, top - (r + 2) * side / 2
            hits.append(
                {
                    "rank": i + 1,
                    "tile": f"{r}_{c}",
                    "score": 0.32 - 0.12 * math.log1p(i) / math.log1p(n),
                    "percentile": 100 * (1 - i / max(self.args.tiles, n)),
                    "bounds": [x, y, x + side, y + side],
                    "crs": self.args.crs,
                }
            )
        for k, hit in enumerate(hits if params.get("sources") else []):
            hit["raster"] = params["sources"][k % len(params["sources"])]["name"]
        result = {
            "model": "fake-model",
            "device": "cpu",
            "query": params["query"],
            "language": params.get("language") or "en",
            "n_tiles": self.args.tiles,
            "elapsed_s": 0.02,
            "hits": hits,
            "index": "fake.terraseek/0a1b2c",
            "model_hash": "0123456789abcdef" * 4,
            "warnings": [],
            "indexed": report,
            "n_hits": len(hits),
        }
        if params.get("out"):
            write_gpkg(params["out"], hits, result)
        if params.get("reply_hits") is not None:
            del hits[params["reply_hits"] :]
        return result

    def job(self, message):
        request_id, method, params = message["id"], message["method"], message.get("params", {})
        if self.args.mode == "error" and method in ("index", "search"):
            self.fail(
                request_id,
                -32001,
                "All pixels of the raster are nodata.",
                "RasterError",
                "Choose another raster or another band.",
            )
        elif method == "models.list":
            model = {
                "name": "fake-model",
                "version": "0.1.0",
                "license": "MIT",
                "path": "fake-model",
                "hash": "0123456789abcdef" * 4,
                "dimension": 384,
                "bytes": 50_000_000,
                "languages": {"en": {"r10": 40.0}},
                "default": True,
                "description": "",
            }
            none = self.args.mode == "nomodel"
            self.reply(request_id, {"models": [] if none else [model]})
        elif method == "index.status":
            done, n = self.state()["done"], self.args.tiles
            state = "absent" if done == 0 else "partial" if done < n else "complete"
            why = ""
            if self.args.mode == "stale":
                state, why = "stale", "the raster's file has changed"
            self.reply(
                request_id,
                {
                    "state": state,
                    "index": "fake.terraseek/0a1b2c",
                    "n_tiles": n,
                    "n_done": done,
                    "tile_m": params.get("tile") or 112.0,
                    "gsd_m": 0.5,
                    "crs": self.args.crs,
                    "why": why,
                    "estimate_mb": n * 768 / 1e6,
                },
            )
        elif method == "index":
            report = self.index(request_id)
            if report is not None:
                self.reply(request_id, report)
        elif method == "search":
            result = self.search(request_id, params)
            if result is not None:
                self.reply(request_id, result)
        else:
            self.fail(request_id, -32601, f"unknown method {method}")

    def work(self):
        while True:
            message = self.jobs.get()
            self.busy = True
            self.job(message)
            self.busy = False

    def read(self):
        mode = self.args.mode
        if mode == "dies":
            print("ModuleNotFoundError: No module named 'rasterio'", file=sys.stderr)
            return 1
        threading.Thread(target=self.work, daemon=True).start()
        for line in sys.stdin.buffer:
            message = json.loads(line)
            method = message["method"]
            if method == "initialize":
                if mode == "noise":
                    for _ in range(1000):
                        print("I am not a worker")
                    sys.stdout.flush()
                    continue
                if mode == "endless":
                    while True:
                        sys.stdout.buffer.write(b"x" * 65536)
                if mode == "deaf":
                    continue
                protocol = 99 if mode == "old" else message["params"]["protocol"]
                self.reply(
                    message["id"],
                    {
                        "protocol": protocol,
                        "engine": "0.0-fake",
                        "python": sys.version.split()[0],
                        "pid": os.getpid(),
                        "environment": sorted(os.environ),
                    },
                )
            elif method == "ping":
                self.reply(message["id"], {"busy": self.busy})
            elif method == "cancel":
                self.cancelled.add(message["params"]["id"])
            elif method == "shutdown":
                self.reply(message["id"], {})
                return 0
            else:
                self.jobs.put(message)
        if mode == "stubborn":
            time.sleep(60)
        return 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", default="ok")
    parser.add_argument("--state")
    parser.add_argument("--tiles", type=int, default=200)
    parser.add_argument("--rate", type=float, default=400.0)
    parser.add_argument("--hits", type=int, default=0)
    parser.add_argument("--side", type=float, default=112.0)
    parser.add_argument("--crs", default="EPSG:26910")
    parser.add_argument("--bounds", default="494003,4877458,494951,4878763")
    sys.exit(Fake(parser.parse_args()).read())


if __name__ == "__main__":
    main()
