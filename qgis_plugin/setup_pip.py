"""How pip is called, and what its lines say about how far it is."""

from __future__ import annotations

import re
from pathlib import Path

from . import setup_needs
from .i18n import tr

#: Packages that come to be installed, those that others need included.
_EXPECTED = {"cpu": 30, "gpu": 40}
#: How long pip tries: a laptop in a train may lose a connection.
NETWORK = ["--retries", "2", "--timeout", "30"]
_DOWNLOADING = re.compile(r"\s*Downloading (?:https?://\S*/)?([\w.]+)-\S* \((.+)\)")


def install_arguments(flavour: str, links: str) -> list[str]:
    """Return the arguments of the engine's Python that install what it needs.

    Parameters
    ----------
    links : str
        Folder of wheels; then nothing is asked of a network. Empty takes the package index.
    """
    arguments = ["-m", "pip", "install", "--progress-bar", "off", "--prefer-binary"]
    # Only wheels: building from source needs a compiler, runs anything, and starts processes
    # that a cancel does not reach.
    arguments += ["--only-binary", ":all:", *NETWORK]
    if links:
        arguments += ["--no-index", "--no-cache-dir", "--find-links", links]
    return arguments + setup_needs.requirements(flavour)


class PipReader:
    """Turns pip's lines into percent and a text.

    Parameters
    ----------
    begin, end : int
        Percent at which pip starts and has ended.
    """

    def __init__(self, flavour: str, begin: int, end: int) -> None:
        self._expected = _EXPECTED[flavour]
        self._begin, self._span = begin, end - begin
        self._share = 0.0
        self._count = 0
        self._total = 0

    def read(self, line: str) -> tuple[int, str]:
        """Return (percent, text); an empty text means that nothing new is to be said."""
        text = ""
        if re.match(r"\s*(Collecting|Processing) \S", line):
            self._count += 1
            self._share = max(self._share, 0.6 * min(self._count / self._expected, 1))
        found = _DOWNLOADING.match(line)
        if found:
            text = tr("Downloading {0} ({1})…").format(found[1], found[2])
        elif line.startswith("Installing collected packages"):
            self._share = 0.62
            self._total = 1 + line.count(",")
            text = tr("Unpacking the packages…")
        elif line.startswith("Successfully installed"):
            self._share = 1.0
        return self._begin + int(self._share * self._span), text

    def placed(self, count: int) -> int:
        """Return the percent when so many packages lie in the environment."""
        if self._total:
            share = 0.62 + 0.38 * min(count / self._total, 1)
            self._share = max(self._share, share)
        return self._begin + int(self._share * self._span)


def installed_count(environment: Path) -> int:
    """Return how many packages besides pip are complete in an environment."""
    for pattern in ("lib/python3*/site-packages", "Lib/site-packages"):
        for folder in environment.glob(pattern):
            return max(sum(1 for _ in folder.glob("*.dist-info")) - 1, 0)
    return 0
