"""Run every test suite in its own environment and add them up.

Standard library only. Ends with one line ``N passed, N failed, N skipped``.
A suite without a single test is a failure: it means that collection broke.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "test-results"


@dataclass
class Suite:
    """Tests that share an environment."""

    name: str
    python: str
    paths: list[str]


@dataclass
class Outcome:
    """What one suite did."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    note: str = ""


def suites() -> list[Suite]:
    """List the suites: the repository's own tests run beside the engine's."""
    own = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "tests").glob("test_*.py"))
    return [
        Suite("engine", ".venv/bin/python", ["tests/engine", *own]),
        Suite("qgis", ".venv-qgis/bin/python", ["tests/qgis"]),
        Suite("training", ".venv-train/bin/python", ["tests/training"]),
    ]


def read_results(junit: Path, exit_code: int) -> Outcome:
    """Count the cases of a JUnit file; a run that died counts as a failure."""
    outcome = Outcome()
    try:
        root = ET.parse(junit).getroot()  # noqa: S314 - pytest wrote it a second ago
    except (OSError, ET.ParseError):
        return Outcome(failed=1, note=f"no results, exit code {exit_code}")
    for suite in root.iter("testsuite"):
        total, bad, skipped = (
            sum(int(suite.get(name, 0)) for name in names)
            for names in (("tests",), ("failures", "errors"), ("skipped",))
        )
        outcome.failed += bad
        outcome.skipped += skipped
        outcome.passed += max(0, total - bad - skipped)
    if exit_code == 5 or outcome.passed + outcome.failed == 0:
        outcome.failed += 1
        outcome.note = "ran no test"
    elif exit_code != 0 and outcome.failed == 0:
        outcome.failed += 1
        outcome.note = f"pytest ended with exit code {exit_code}"
    return outcome


def environment() -> dict[str, str]:
    """Return the environment of a test run: no screen, no model hub, no strange paths."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env["HF_HUB_OFFLINE"] = "1"
    return env


def run(suite: Suite) -> Outcome:
    """Run one suite with its output on the terminal."""
    junit = RESULTS / f"{suite.name}.xml"
    junit.unlink(missing_ok=True)
    command = [suite.python, "-m", "pytest", "-q", f"--junitxml={junit}", *suite.paths]
    print(f"==> {suite.name}: {' '.join(suite.paths)}", flush=True)
    code = subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode
    return read_results(junit, code)


def main(names: list[str]) -> int:
    """Run the suites named, or all of them."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    chosen = [s for s in suites() if not names or s.name in names]
    total = Outcome()
    lines = []
    for suite in chosen:
        start = time.monotonic()
        outcome = run(suite)
        total.passed += outcome.passed
        total.failed += outcome.failed
        total.skipped += outcome.skipped
        lines.append(
            f"{suite.name:<10} {outcome.passed:>4} passed {outcome.failed:>3} failed "
            f"{outcome.skipped:>3} skipped {time.monotonic() - start:>6.0f} s  {outcome.note}"
        )
    print("\n" + "\n".join(line.rstrip() for line in lines) + "\n")
    print(f"{total.passed} passed, {total.failed} failed, {total.skipped} skipped", flush=True)
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
