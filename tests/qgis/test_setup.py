"""The set-up of the engine's environment: with real children, without a network."""

import base64
import hashlib
import json
import os
import socket
import sys
import threading
import zipfile
from pathlib import Path

import pytest
from helpers import ENGINE_PYTHON, process_exists
from qgis.core import QgsNetworkAccessManager, QgsSettings
from terraseek.qgis_plugin import (
    engine_env,
    setup_needs,
    setup_proxy,
    setup_store,
)
from terraseek.qgis_plugin.setup_check import EnvironmentCheck
from terraseek.qgis_plugin.setup_job import SetupJob, SetupPlan

PYTHON = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable


def fake_wheel(folder, name="terraseek_fake", version="1.0", module="x = 1\n"):
    """Write a wheel with one module, as pip wants it."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": module,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = []
    for key, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
        rows.append(f"{key},sha256={digest.decode()},{len(text.encode())}")
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""])
    with zipfile.ZipFile(path, "w") as archive:
        for key, text in files.items():
            archive.writestr(key, text)
    return path


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A profile whose path has a space and letters that are not ASCII."""
    profile = tmp_path / "Profil für 空 QGIS"
    monkeypatch.setattr(setup_store, "profile_folder", lambda: profile / "terraseek")
    monkeypatch.delenv("TERRASEEK_PYTHON", raising=False)
    return profile / "terraseek" / "engine"


@pytest.fixture
def tiny(monkeypatch):
    """The engine needs one tiny package only, and any worker that answers."""
    monkeypatch.setattr(setup_needs, "requirements", lambda *a: ["terraseek_fake>=1.0"])
    monkeypatch.setattr(setup_needs, "SIZES_MB", {"cpu": (1, 1), "gpu": (1, 1)})
    fake = Path(__file__).with_name("fake_worker.py")
    command = engine_env.WorkerCommand
    monkeypatch.setattr(
        "terraseek.qgis_plugin.setup_check.boot_command",
        lambda python: command(python, ["-I", str(fake)]),
    )


@pytest.fixture
def job(qtbot, place):
    """A job, what it says, and a function that runs it to its end."""
    one = SetupJob()
    one.said, one.ended = [], []
    one.line.connect(one.said.append)
    one.finished.connect(lambda *a: one.ended.append(a))

    def run(plan, timeout=90_000):
        one.ended.clear()
        one.start(plan)
        qtbot.waitUntil(lambda: bool(one.ended), timeout=timeout)
        return one.ended[0]

    one.go = run
    yield one
    one.cancel()


@pytest.fixture
def wheels(tmp_path):
    folder = tmp_path / "Räder und wheels"
    folder.mkdir()
    fake_wheel(folder)
    return folder


def folders(place):
    return sorted(p.name for p in place.iterdir() if p.is_dir()) if place.is_dir() else []


def settle(one):
    if one.cleaner is not None:
        one.cleaner.join(30)


def test_a_folder_of_wheels_becomes_an_environment(job, tiny, place, wheels):
    assert setup_store.state("x") == "absent"
    good, message, _ = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
    assert good, job.said
    assert "is set up" in message
    python = engine_env.find_python()
    assert python.startswith(str(place / "e1"))
    digest = setup_needs.digest(setup_needs.requirements("cpu"))
    assert setup_store.state(digest) == "ready"
    assert setup_store.state("other requirements") == "outdated"
    # Repair: anew beside it, then the old one goes.
    assert job.go(SetupPlan(PYTHON, "cpu", str(wheels)))[0]
    settle(job)
    assert folders(place) == ["e2"]
    setup_store.remove().join(30)
    assert folders(place) == []
    assert setup_store.state(digest) == "absent"


def test_a_python_whose_venv_makes_no_interpreter_is_explained(
    job, tiny, place, wheels, monkeypatch
):
    """In Windows ``venv`` ends well where its launcher is missing."""
    monkeypatch.setattr(setup_store, "python_of", lambda p: p / "Scripts" / "python.exe")
    good, message, hint = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
    assert not good
    assert "cannot make a private environment: venv is missing" in message
    assert "another Python" in hint
    settle(job)
    assert folders(place) == []


def test_deleted_environment_is_called_broken(job, tiny, place, wheels):
    assert job.go(SetupPlan(PYTHON, "cpu", str(wheels)))[0]
    setup_store.delete(place / "e1")
    assert setup_store.state("x") == "broken"
    assert engine_env.find_python() is None
    assert "damaged or was deleted" in engine_env.missing_reason()[0]
    assert "Set up engine" in engine_env.missing_reason()[1]


def test_cancel_in_the_middle_leaves_nothing(job, tiny, place, wheels, qtbot):
    slow = "import time; time.sleep(60)\n"
    fake_wheel(wheels, module=slow)
    for step in ("venv", "install", "check"):
        job.ended.clear()
        job.start(SetupPlan(PYTHON, "cpu", str(wheels)))
        qtbot.waitUntil(
            lambda step=step: job._step == step and bool(job.run.pid() or job.check._run.pid()),
            timeout=60_000,
        )
        pids = [p for p in (job.run.pid(), job.check._run.pid()) if p]
        job.cancel()
        assert not [p for p in pids if process_exists(p)]
        assert job.ended[0][0] is False
        assert "cancelled" in job.ended[0][1]
        settle(job)
        assert folders(place) == []
        assert setup_store.current() == {}


def test_cancel_keeps_the_environment_in_use(job, tiny, place, wheels, qtbot):
    assert job.go(SetupPlan(PYTHON, "cpu", str(wheels)))[0]
    before = engine_env.find_python()
    job.start(SetupPlan(PYTHON, "cpu", str(wheels)))
    qtbot.waitUntil(lambda: job._step == "install", timeout=60_000)
    job.cancel()
    settle(job)
    assert engine_env.find_python() == before
    assert Path(before).is_file()
    assert folders(place) == ["e1"]


def test_a_package_that_cannot_be_imported_is_never_used(job, tiny, place, wheels):
    fake_wheel(wheels, module="raise ImportError('DLL load failed')\n")
    good, message, hint = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
    assert not good
    assert "DLL load failed" in message
    assert hint
    settle(job)
    assert folders(place) == []


def test_a_worker_that_does_not_start_is_never_used(job, tiny, place, wheels, monkeypatch):
    command = engine_env.WorkerCommand
    monkeypatch.setattr(
        "terraseek.qgis_plugin.setup_check.boot_command",
        lambda python: command(python, ["-I", "-c", "raise SystemExit('no worker here')"]),
    )
    good, message, _ = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
    assert not good
    assert "ended by itself" in message
    settle(job)
    assert folders(place) == []


def test_full_disk_is_said_before_anything_is_written(job, tiny, place, wheels, monkeypatch):
    monkeypatch.setattr(setup_store, "free_mb", lambda path: 0.5)
    good, message, hint = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
    assert not good
    assert message == "The disk is full."
    assert "Free some space" in hint
    assert folders(place) == []


def test_full_disk_in_the_middle_is_recognised(job, tiny, place, wheels, monkeypatch):
    text = "print(\"OSError: [Errno 28] No space left on device: '/x'\"); raise SystemExit(1)"
    monkeypatch.setattr(
        "terraseek.qgis_plugin.setup_job.install_arguments", lambda *a: ["-c", text]
    )
    good, message, _ = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
    assert (good, message) == (False, "The disk is full.")
    settle(job)
    assert folders(place) == []


def test_missing_wheels_are_explained(job, tiny, place, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    fake_wheel(folder, name="something_else")
    good, message, hint = job.go(SetupPlan(PYTHON, "cpu", str(folder)))
    assert not good
    assert "lacks packages" in message
    assert "the archive was made for" in hint


def test_no_network_is_explained(job, tiny, place, monkeypatch):
    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()  # nobody listens there
    variables = {"PIP_INDEX_URL": f"https://127.0.0.1:{port}/simple", "PIP_CONFIG_FILE": os.devnull}
    monkeypatch.setattr(
        "terraseek.qgis_plugin.setup_pip.NETWORK", ["--retries", "1", "--timeout", "3"]
    )
    good, message, hint = job.go(SetupPlan(PYTHON, "cpu", "", variables))
    assert not good
    assert "could not be reached" in message
    assert "proxy" in hint
    settle(job)
    assert folders(place) == []


class RefusingProxy(threading.Thread):
    """Answers every request with 407 and keeps what it was asked."""

    def __init__(self):
        super().__init__(daemon=True)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.seen = b""

    def run(self):
        while True:
            try:
                client, _ = self.server.accept()
            except OSError:
                return
            with client:
                self.seen += client.recv(65536)
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")


def test_proxy_of_qgis_is_used_and_its_password_is_not_logged(job, tiny, place, monkeypatch):
    proxy = RefusingProxy()
    proxy.start()
    s = QgsSettings()
    for key, value in (
        ("proxyEnabled", True),
        ("proxyType", "HttpProxy"),
        ("proxyHost", "127.0.0.1"),
        ("proxyPort", str(proxy.port)),
        ("proxyUser", "anna"),
        ("proxyPassword", "s3:cr/et@x"),
    ):
        s.setValue(f"proxy/{key}", value)
    monkeypatch.setattr(
        "terraseek.qgis_plugin.setup_pip.NETWORK", ["--retries", "1", "--timeout", "3"]
    )
    try:
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        variables = setup_proxy.variables()
        assert setup_proxy.shown() == f"127.0.0.1:{proxy.port}"
        variables |= {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "https://pypi.invalid/simple"}
        good, message, hint = job.go(SetupPlan(PYTHON, "cpu", "", variables))
    finally:
        s.remove("proxy")
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        proxy.server.close()
    assert not good
    assert "proxy refused" in message
    assert "offline archive" in hint
    login = base64.b64encode(b"anna:s3:cr/et@x")
    assert b"CONNECT pypi.invalid:443" in proxy.seen
    assert login in proxy.seen
    said = "\n".join(job.said)
    assert "s3" not in said
    assert "anna" not in said


def test_interpreter_too_old_or_missing(job, tiny, place, tmp_path):
    script = tmp_path / "python old"
    answer = {"version": [3, 9, 5], "bits": 64, "venv": True, "pip_wheel": "", "problems": []}
    script.write_text(f"#!/bin/sh\necho '@probe {json.dumps(answer)}'\n")
    script.chmod(0o755)
    good, message, hint = job.go(SetupPlan(str(script)))
    assert not good
    assert "too old: 3.9.5" in message
    assert "3.10" in hint
    good, message, _ = job.go(SetupPlan(str(tmp_path / "nowhere")))
    assert not good
    assert "no Python" in message


def test_two_set_ups_at_once_are_refused(job, tiny, place, wheels):
    guard = setup_store.lock()
    assert guard.tryLock(0)
    try:
        good, message, _ = job.go(SetupPlan(PYTHON, "cpu", str(wheels)))
        assert not good
        assert "Another QGIS" in message
        with pytest.raises(OSError, match="setting up"):
            setup_store.remove()
    finally:
        guard.unlock()


def check_of(python, qtbot):
    one, got = EnvironmentCheck(), []
    one.passed.connect(lambda v: got.append(("passed", v)))
    one.failed.connect(lambda *a: got.append(a))
    one.start(python)
    qtbot.waitUntil(lambda: bool(got), timeout=90_000)
    one.stop()
    return got[0]


def test_an_existing_environment_is_checked(qtbot):
    if ENGINE_PYTHON is None:
        pytest.skip("no engine environment")
    state, versions = check_of(str(ENGINE_PYTHON), qtbot)
    assert state == "passed"
    assert versions["engine"]
    kind, detail = check_of(PYTHON, qtbot)
    assert kind == "check"
    assert "onnxruntime" in detail


def test_unloading_the_plugin_in_the_middle_leaves_no_process(
    iface, tiny, place, wheels, until, monkeypatch
):
    from terraseek.qgis_plugin.plugin import TerraSeekPlugin

    one = TerraSeekPlugin(iface)
    one.initGui()
    one.setup.show_setup()
    job = one.setup.dialog.job
    job.start(SetupPlan(PYTHON, "cpu", str(wheels)))
    until(lambda: job._step == "install" and job.run.pid(), 60_000)
    pid = job.run.pid()
    one.unload()
    assert not process_exists(pid)
    settle(job)
    assert folders(place) == []


def test_an_archive_is_refused_before_anything_is_installed(job, tiny, place, tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("wheels/x.whl", b"x")
    good, message, hint = job.go(SetupPlan(PYTHON, "cpu", str(bad)))
    assert not good
    assert "refused" in message
    assert "Get it again" in hint
    settle(job)
    assert folders(place) == []
