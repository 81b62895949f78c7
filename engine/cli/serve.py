"""``terraseek serve``."""

from __future__ import annotations

import click


@click.command("serve")
def serve() -> None:
    """Speak JSON-RPC 2.0 over stdin and stdout, one message a line.

    For programs such as the QGIS panel; it ends when stdin is closed.
    """
    from .. import worker

    worker.main()


def command(name: str) -> click.Command:
    """Return the command."""
    return serve
