"""benchmarks/indexing.py: runs, and says what it leaves out."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_page_says_that_torch_is_not_there(tmp_path):
    arguments = ["--sizes", "400", "--codecs", "none", "--tiles", "4", "--repeat", "1"]
    arguments += ["--model", str(ROOT / "tests" / "data" / "tiny-model")]
    arguments += ["--torch-python", str(tmp_path / "python"), "--out", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "indexing.py"), *arguments],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "indexing.md").read_text("utf-8")
    assert "(b) `torch` and the plot are left out" in page and "make setup-train" in page
    runs = [line.split("|")[3].strip() for line in page.splitlines() if line.startswith("| 400")]
    assert runs == ["ours", "loop", "bare"] and not list(tmp_path.glob("*.png"))
