"""The command that a page of figures names: the one that was really given."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def given() -> str:
    """Command line of this process in backticks; paths outside the repository by name alone."""
    script = Path(sys.argv[0]).name
    return f"`python benchmarks/{script}{''.join(' ' + _plain(a) for a in sys.argv[1:])}`"


def _plain(argument: str) -> str:
    option, equals, value = argument.partition("=")
    if equals and option.startswith("--"):
        return f"{option}={_plain(value)}"
    if os.path.isabs(argument):
        path = Path(argument).resolve()
        argument = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name
    return shlex.quote(argument)
