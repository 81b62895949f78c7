"""What went wrong in a set-up, in a sentence, and what to do: read from the tail of the log."""

from __future__ import annotations

import errno
import re

from .i18n import tr
from .i18n.said import said
from .setup_needs import MIN_PYTHON

#: Kind of fault and what betrays it; the first that is found counts. pip ends a failure of the
#: network with "no matching distribution", so that one comes last.
_SIGNS = (
    ("disk", r"No space left on device|not enough space on the disk|Errno 28|WinError 112|ENOSPC"),
    ("proxy", r"Proxy Authentication|ProxyError|connect to proxy|Tunnel connection failed"),
    ("socks", r"Missing dependencies for SOCKS"),
    ("certificate", r"CERTIFICATE_VERIFY_FAILED|SSLError|SSL: "),
    (
        "network",
        r"NewConnectionError|Name or service not known|name resolution|getaddrinfo failed|"
        r"ConnectTimeout|ReadTimeout|timed out|Max retries exceeded|Network is unreachable|"
        r"Connection refused|ConnectionResetError|No route to host",
    ),
    # Before "wheels" and "rights": pip then says as well that a file is not there.
    ("long_path", r"Windows Long Path support|WinError 206\b"),
    ("damaged", r"DO NOT MATCH THE HASHES|BadZipFile|is invalid\.|Invalid wheel"),
    ("rights", r"Permission denied|Errno 13|WinError 5\b|Access is denied|WinError 32\b"),
    ("wheels", r"No matching distribution|Could not find a version|not a supported wheel"),
)


def kind_of(log: list[str], offline: bool) -> str:
    """Return the kind of fault that the end of a log speaks of, or ``other``."""
    text = "\n".join(log[-80:])
    for kind, sign in _SIGNS:
        if re.search(sign, text):
            return "archive" if kind == "wheels" and offline else kind
    return "other"


def explain(kind: str, detail: str = "") -> tuple[str, str]:
    """Return (what happened, what to do) for a kind of fault."""
    detail = "; ".join(said(part) for part in detail.split("; "))
    texts = {
        "disk": (
            tr("The disk is full."),
            tr("Free some space, or move the QGIS profile to a larger disk, then try again."),
        ),
        "proxy": (
            tr("The proxy refused the connection."),
            tr("Check the proxy under Settings > Options > Network, or use an offline archive."),
        ),
        "socks": (
            tr("pip cannot use a SOCKS proxy."),
            tr("Set an HTTP proxy under Settings > Options > Network, or use an offline archive."),
        ),
        "certificate": (
            tr("The connection is not trusted: its certificate could not be checked."),
            tr(
                "Your office may inspect connections: set PIP_CERT to its certificate, or use "
                "an offline archive."
            ),
        ),
        "network": (
            tr("The package index could not be reached."),
            tr(
                "Check the connection and the proxy (Settings > Options > Network), or use an "
                "offline archive."
            ),
        ),
        "damaged": (tr("A package is damaged."), tr("Try again, or get the archive again.")),
        "rights": (
            tr("A file could not be written."),
            tr(
                "Close other programs that use the engine, and see whether a virus scanner "
                "blocks the folder of the QGIS profile."
            ),
        ),
        "long_path": (
            tr("The path of the QGIS profile is too long for Windows."),
            tr(
                "Switch long paths on in Windows, or start QGIS with a shorter folder after "
                "--profiles-path."
            ),
        ),
        "wheels": (
            tr("A package has no version for this Python."),
            tr("Choose another Python, best one from 3.10 to 3.13."),
        ),
        "archive": (
            tr("The archive lacks packages for this Python or this system."),
            tr("Choose the Python that the archive was made for (its name says which)."),
        ),
        "old": (
            tr("This Python is too old: {0}.").format(detail),
            tr("Choose Python {0} or newer.").format(".".join(map(str, MIN_PYTHON))),
        ),
        "no_python": (
            tr("This is no Python that can be started: {0}").format(detail),
            tr("Choose another one."),
        ),
        "no_venv": (
            tr("This Python cannot make a private environment: {0} is missing.").format(detail),
            tr("On Debian and Ubuntu install the package python3-venv; or choose another Python."),
        ),
        "unpack": (
            tr("The archive is refused: {0}.").format(detail.rstrip(".")),
            tr("Get it again from its maker."),
        ),
        "check": (
            tr("The environment does not work: {0}").format(detail),
            tr("Try again; details are in the log."),
        ),
        "existing": (
            tr("This environment cannot be used: {0}.").format(detail.rstrip(".")),
            tr("Choose another one, or let TerraSeek set up its own."),
        ),
        "busy": (
            tr("Another QGIS is setting up the engine."),
            tr("Wait until it is done, or close it."),
        ),
        "other": (
            tr("The set-up failed: {0}").format(detail or tr("see the log")),
            tr("Details are in the log. Try again, or use an offline archive."),
        ),
    }
    return texts.get(kind, texts["other"])


def kind_of_os_error(error: OSError) -> str:
    """Return the kind of fault of an operating system error."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return "disk"
    return "rights" if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) else "other"
