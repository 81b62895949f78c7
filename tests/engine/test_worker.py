"""The worker's protocol, with a real child process."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from terraseek.engine import rpc

CHILD = str(Path(__file__).with_name("worker_child.py"))
ROOT = Path(__file__).resolve().parent.parent.parent


class Client:
    """Starts a worker and reads its lines in a thread."""

    def __init__(self, command, env=None):
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **(env or {})},
        )
        self.lines = queue.Queue()
        self.stderr = b""
        self.threads = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._errors, daemon=True),
        ]
        for thread in self.threads:
            thread.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))
        self.lines.put(None)

    def _errors(self):
        self.stderr = self.process.stderr.read()

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, method, request_id=None, **params):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if request_id is not None:
            message["id"] = request_id
        self.raw(json.dumps(message).encode() + b"\n")

    def next(self, timeout=60):
        return self.lines.get(timeout=timeout)

    def answer(self, request_id, notes=None):
        """The next message that is no notification; those go to ``notes``."""
        while True:
            message = self.next()
            assert message is not None, "the worker ended"
            if "method" in message:
                if notes is not None:
                    notes.append(message)
                continue
            assert message["id"] == request_id, message
            return message

    def call(self, method, request_id, **params):
        self.send(method, request_id, **params)
        return self.answer(request_id)

    def end(self, timeout=20):
        self.process.stdin.close()
        code = self.process.wait(timeout)
        for thread in self.threads:
            thread.join(5)
        return code


@pytest.fixture
def start():
    clients = []

    def run(mode="fake", *, initialize=True, command=None, env=None):
        client = Client(command or [sys.executable, CHILD, mode], env)
        clients.append(client)
        if initialize:
            assert client.call("initialize", "hello", protocol=1, client="test")["result"]
        return client

    yield run
    for client in clients:
        client.process.kill()
        client.process.wait()


def test_handshake_comes_first(start):
    client = start(initialize=False)
    assert client.call("models.list", 1)["error"]["code"] == -32600
    refused = client.call("initialize", 2, protocol=99)["error"]
    assert (
        refused["code"] == -32001 and "protocol" in refused["message"] and refused["data"]["hint"]
    )
    assert client.call("initialize", 3)["error"]["code"] == -32602
    assert client.call("initialize", 4, protocol=1, colour=2)["error"]["code"] == -32602
    result = client.call("initialize", 5, protocol=1, client="qgis 3.22")["result"]
    expected = {"protocol", "engine", "python", "numpy", "rasterio", "gdal", "onnxruntime", "pid"}
    assert set(result) == expected and result["pid"] == client.process.pid
    assert client.call("initialize", 6, protocol=1)["error"]["code"] == -32600
    assert client.call("ping", "p")["result"] == {"busy": False}
    assert client.end() == 0


def test_progress_is_throttled_and_the_last_one_arrives(start):
    client, notes = start(), []
    client.send("index", 7, raster="x", tile=1.0)
    began = time.monotonic()
    assert client.answer(7, notes)["result"]["n_tiles"] == 1
    seconds = time.monotonic() - began
    progress = [n["params"] for n in notes if n["method"] == "progress"]
    assert {p["id"] for p in progress} == {7}
    assert 3 <= len(progress) <= seconds * 10 + 2
    done = [p["done"] for p in progress]
    assert done == sorted(done) and done[-1] > 50
    assert client.end() == 0
    assert b"native library" in client.stderr and b"Python prints" in client.stderr


def test_ping_and_cancel_are_answered_while_a_job_runs(start):
    client = start()
    client.send("index", 1, raster="long")
    client.send("index", 2, raster="waits")
    while client.next().get("method") != "progress":
        pass
    began = time.monotonic()
    assert client.call("ping", "p")["result"] == {"busy": True}
    assert time.monotonic() - began < 1
    client.send("cancel", id=2)  # waits: answered at once
    assert client.answer(2)["error"]["code"] == -32800
    client.send("cancel", id=12345)  # not known: nothing happens
    client.send("cancel", id=[1])
    client.send("cancel", id=1)
    assert client.answer(1)["error"]["code"] == -32800
    assert time.monotonic() - began < 5
    assert client.call("index", 1, raster="quick")["result"]["n_tiles"] == 1  # the id is free
    assert client.call("ping", "p")["result"] == {"busy": False}


@pytest.mark.parametrize(
    "line,code,request_id",
    [
        (b"garbage", -32700, None),
        (b"\xff\xfe{}", -32700, None),
        (b"[" * 100_000, -32700, None),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": {"a": NaN}}', -32700, None),
        (b"[]", -32600, None),
        (b'[{"jsonrpc": "2.0", "id": 1, "method": "ping"}]', -32600, None),
        (b'"text"', -32600, None),
        (b"{}", -32600, None),
        (b'{"id": 1, "method": "ping"}', -32600, 1),
        (b'{"jsonrpc": "2.0", "id": null, "method": "ping"}', -32600, None),
        (b'{"jsonrpc": "2.0", "id": true, "method": "ping"}', -32600, None),
        (b'{"jsonrpc": "2.0", "id": 1.5, "method": "ping"}', -32600, None),
        (b'{"jsonrpc": "2.0", "id": {}, "method": "ping"}', -32600, None),
        (b'{"jsonrpc": "2.0", "id": 1}', -32600, 1),
        (b'{"jsonrpc": "2.0", "id": 1, "method": 5}', -32600, 1),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "no.such"}', -32601, 1),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": [1]}', -32602, 1),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "index", "params": {}}', -32602, 1),
        (
            b'{"jsonrpc": "2.0", "id": 1, "method": "index", "params": {"raster": "a", "x": 1}}',
            -32602,
            1,
        ),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "index", "params": {"raster": 5}}', -32602, 1),
        (
            b'{"jsonrpc": "2.0", "id": 1, "method": "index", '
            b'"params": {"raster": "a", "bounds": ["1", 2, 3, 4]}}',
            -32602,
            1,
        ),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "doctor", "params": {"device": 1}}', -32602, 1),
    ],
)
def test_malformed_requests(line, code, request_id):
    """Checked without a process of their own; one test below sends some to a real one."""
    from terraseek.engine import worker

    replies = []

    class Sink:
        def write(self, raw):
            replies.append(json.loads(bytes(raw)))
            return len(raw)

    served = worker.Worker(None, Sink())
    served._initialized = True
    served._take(line)
    if not replies:  # a job: its thread has not been started
        served._queue.put(None)
        served._work()
    assert [r["error"]["code"] for r in replies] == [code]
    assert replies[0]["id"] == request_id
    assert "\n" not in replies[0]["error"]["message"]


def test_the_worker_goes_on_after_bad_lines(start):
    client = start()
    client.raw(b"garbage\n\n\r\n[1]\n")
    assert client.answer(None)["error"]["code"] == -32700
    assert client.answer(None)["error"]["code"] == -32600
    for _ in range(40):  # 40 MiB in one line
        client.raw(b"x" * (1 << 20))
    assert client.answer(None)["error"]["code"] == -32600
    client.raw(b"the end of it\n")
    client.send("no.such.notification")
    notes = []
    client.send("ping", 1)
    assert client.answer(1, notes)["result"] == {"busy": False}
    assert [n["method"] for n in notes] == ["log"]


def test_a_long_line_is_not_kept():
    class Stream:
        left = 64

        def read(self, n):
            self.left -= 1
            return b"x" * n if self.left > 0 else (b"\n{}\n" if self.left == 0 else b"")

    assert list(rpc.read_lines(Stream())) == [None, b"{}"]
    exact = b"y" * 10 + b"\n" + b"z" * 11 + b"\n"

    class Once:
        def __init__(self):
            self.data = [exact, b""]

        def read(self, n):
            return self.data.pop(0)

    assert list(rpc.read_lines(Once(), limit=10)) == [b"y" * 10, None]


def test_errors_are_one_line_and_private(start):
    client = start()
    error = client.call("index", 1, raster="error")["error"]
    assert error["code"] == -32001
    assert error["data"] == {"kind": "RasterError", "hint": "Check the path."}
    bug = client.call("index", 2, raster="bug")["error"]
    assert bug["code"] == -32603 and "\n" not in bug["message"] and "ZeroDivision" in bug["message"]
    assert os.path.expanduser("~") not in bug["message"] and "~" in bug["message"]
    assert client.call("index", 3, raster="nan")["error"]["code"] == -32603
    assert client.call("doctor", 4, device="cpu")["result"] == {"d": "cpu"}
    assert client.call("models.list", 5)["result"] == {"models": []}
    assert client.end() == 0
    assert b"Traceback" in client.stderr
    assert (os.path.expanduser("~") + "/secret").encode() not in client.stderr


def test_an_id_in_use_is_refused(start):
    client = start()
    client.send("index", 1, raster="long")
    client.send("index", 1, raster="long")
    assert client.answer(1)["error"]["code"] == -32600
    client.send("cancel", id=1)
    assert client.answer(1)["error"]["code"] == -32800


def test_a_crash_of_the_engine_ends_the_process_and_nothing_else(start):
    client = start()
    client.send("index", 1, raster="crash")
    assert client.next() is None
    assert client.process.wait(10) == 3


@pytest.mark.parametrize("mode", ["fake", "deaf"])
def test_it_ends_with_stdin_in_the_middle_of_a_job(start, mode):
    client = start(mode)
    client.send("index", 1, raster="long")
    while client.next().get("method") != "progress":
        pass
    began = time.monotonic()
    assert client.end() == 0
    assert time.monotonic() - began < 4


def test_shutdown(start):
    client = start()
    client.send("index", 1, raster="long")
    client.send("shutdown", 2)
    answers = {}
    while (message := client.next()) is not None:
        if "id" in message:
            answers[message["id"]] = message
    assert answers[2]["result"] == {}
    assert answers.get(1, {"error": {"code": -32800}})["error"]["code"] == -32800
    assert client.process.wait(10) == 0


@pytest.mark.parametrize("door", ["module", "file", "command"])
def test_real_engine_through_each_door(start, door, scene, tiny_model, tmp_path):
    command = {
        "module": [sys.executable, "-m", "terraseek.engine.worker"],
        "file": [sys.executable, "-I", str(ROOT / "qgis_plugin" / "worker_boot.py")],
        "command": [sys.executable, "-c", "from terraseek.engine.cli import main; main()", "serve"],
    }[door]
    client = start(command=command, env={"TERRASEEK_MODEL": tiny_model})
    notes = []
    client.send("index", 1, raster=scene, tile=32, device="cpu")
    report = client.answer(1, notes)["result"]
    assert report["n_embedded"] > 300
    last = [n["params"] for n in notes if n["method"] == "progress"][-1]
    assert last["done"] == last["total"]
    status = client.call("index.status", 2, raster=scene, tile=32, device="cpu")["result"]
    assert status["state"] == "complete"
    found = client.call("search", 3, source=scene, tile=32, query="빨간 지붕", device="cpu")[
        "result"
    ]
    assert found["language"] == "ko" and found["hits"][0]["rank"] == 1
    assert len(found["hits"][0]["bounds"]) == 4
    missing = client.call("search", 4, source=str(tmp_path / "no.tif"), query="x")["error"]
    assert missing["code"] == -32001 and missing["data"]["kind"] == "RasterError"
    listed = client.call("models.list", 5)["result"]["models"]
    assert [m["name"] for m in listed if m["default"]] == ["tiny-colours"]
    assert client.end() == 0
