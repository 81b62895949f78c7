"""Parts of the set-up that need no child process."""

import sys

import pytest
from helpers import ROOT
from terraseek.qgis_plugin import engine_env, settings, setup_faults, setup_needs
from terraseek.qgis_plugin.setup_pip import PipReader


def test_requirements_are_those_of_pyproject():
    tomllib = pytest.importorskip("tomllib")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for flavour in setup_needs.FLAVOURS:
        wanted = project["dependencies"] + extras[flavour]
        assert setup_needs.requirements(flavour) == wanted + extras["parquet"]
        assert setup_needs.needed(flavour) == wanted  # of an environment of the user's own
    names = [setup_needs.package_name(r) for r in setup_needs.requirements("gpu")]
    assert "onnxruntime-gpu" in names
    assert setup_needs.modules(["pillow>=10", "onnxruntime-gpu[cuda]>=1"]) == ["PIL", "onnxruntime"]


def test_faults_are_told_apart():
    cases = {
        "disk": "ERROR: Could not install: [Errno 28] No space left on device",
        "proxy": "Tunnel connection failed: 407 Proxy Authentication Required",
        "certificate": "SSLError(SSLCertVerificationError: CERTIFICATE_VERIFY_FAILED)",
        "network": "NewConnectionError: [Errno -2] Name or service not known",
        "rights": "[WinError 5] Access is denied",
        "long_path": "ERROR: Could not install: [Errno 2] No such file or directory: 'C:\\\\x'\n"
        "HINT: This error might have occurred since this system does not have Windows Long Path "
        "support enabled.",
        "socks": "Missing dependencies for SOCKS support.",
        "other": "Downloading numpy (407 kB)",
    }
    for kind, line in cases.items():
        assert setup_faults.kind_of([line], False) == kind
        message, hint = setup_faults.explain(kind, "x")
        assert message
        assert hint
    late = ["NewConnectionError: x", "ERROR: No matching distribution found for numpy"]
    assert setup_faults.kind_of(late, False) == "network"


def test_default_model_reaches_the_worker():
    settings.put("python", sys.executable)
    settings.put("model", "my-model")
    assert engine_env.worker_command().variables == {"TERRASEEK_MODEL": "my-model"}


def test_progress_of_pip_only_grows():
    reader = PipReader("cpu", 20, 80)
    lines = ["Collecting numpy>=1.24", "  Downloading numpy-2.4.6-cp311-x.whl (16.9 MB)"]
    percents = [reader.read(line)[0] for line in lines]
    assert "Downloading numpy (16.9 MB)" in reader.read(lines[1])[1]
    percents.append(reader.read("Installing collected packages: a, b, c, d")[0])
    percents += [reader.placed(n) for n in (0, 2, 4)]
    assert percents == sorted(percents)
    assert percents[-1] == 80
