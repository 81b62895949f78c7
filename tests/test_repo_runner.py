"""The test runner counts what it must, and set-up scripts are sound."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

run_tests = importlib.import_module("run_tests")
setup_requirements = importlib.import_module("setup_requirements")

XML = '<testsuites><testsuite errors="{e}" failures="{f}" skipped="{s}" tests="{t}"/></testsuites>'


def outcome(tmp_path: Path, code: int, **counts: int) -> run_tests.Outcome:
    junit = tmp_path / "suite.xml"
    junit.write_text(XML.format(**{"e": 0, "f": 0, "s": 0, "t": 0, **counts}), encoding="utf-8")
    return run_tests.read_results(junit, code)


def test_counts(tmp_path):
    done = outcome(tmp_path, 1, t=10, f=2, e=1, s=3)
    assert (done.passed, done.failed, done.skipped) == (4, 3, 3)
    done = outcome(tmp_path, 0, t=5)
    assert (done.passed, done.failed, done.note) == (5, 0, "")


def test_no_test_is_a_failure(tmp_path):
    assert outcome(tmp_path, 5).failed == 1
    assert outcome(tmp_path, 0, t=4, s=4).failed == 1


def test_a_run_that_dies_is_a_failure(tmp_path):
    assert run_tests.read_results(tmp_path / "none.xml", 134).failed == 1
    # All tests passed, then the process crashed at exit.
    assert outcome(tmp_path, 139, t=3).failed == 1


def test_last_line_adds_the_suites_up(tmp_path, monkeypatch, capsys):
    done = {"engine": run_tests.Outcome(3, 0, 1), "qgis": run_tests.Outcome(2, 1, 0)}
    monkeypatch.setattr(run_tests, "RESULTS", tmp_path)
    monkeypatch.setattr(run_tests, "run", lambda suite: done[suite.name])
    assert run_tests.main(["engine", "qgis"]) == 1
    assert capsys.readouterr().out.rstrip().splitlines()[-1] == "5 passed, 1 failed, 1 skipped"
    assert run_tests.main(["engine"]) == 0


def test_every_test_file_belongs_to_a_suite():
    paths = [ROOT / p for suite in run_tests.suites() for p in suite.paths]
    for test in (ROOT / "tests").rglob("test_*.py"):
        assert any(test == p or p in test.parents for p in paths), test


def test_requirements_of_extras():
    found = setup_requirements.requirements(ROOT / "pyproject.toml", ["cpu", "train"])
    names = {r.split(">")[0].split("[")[0] for r in found}
    assert {"numpy", "rasterio", "onnxruntime", "torch"} <= names
    assert "onnxruntime-gpu" not in names


@pytest.mark.parametrize("name", ["scripts/setup.sh", "scripts/setup_matrix.sh", ".ci/run"])
def test_shell_scripts_are_strict_and_parse(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "set -euo pipefail" in text
    subprocess.run(["bash", "-n", str(ROOT / name)], check=True)


def test_wrong_step_of_set_up_is_refused():
    script = str(ROOT / "scripts" / "setup.sh")
    for arguments in ([], ["nonsense"]):
        run = subprocess.run(["bash", script, *arguments], capture_output=True, check=False)
        assert run.returncode == 1 and b"make setup:" in run.stderr
