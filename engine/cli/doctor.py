"""``terraseek doctor``."""

from __future__ import annotations

from typing import Any

import click

from ..messages import DEVICES
from .common import echo_json, json_option


@click.command("doctor")
@click.option("--device", type=click.Choice(DEVICES), default="auto", show_default=True)
@json_option
def doctor(device: str, as_json: bool) -> int:
    """Report versions, devices and models. Home folders are left out of it.

    One batch is really run: listed devices prove nothing. The exit code is 1 when
    something is wrong.
    """
    from .. import api

    report = api.doctor(device)
    if as_json:
        echo_json(report)
    else:
        click.echo("\n".join(_lines(report)))
    return 1 if report["problems"] else 0


def _lines(value: Any, indent: str = "") -> list[str]:
    out = []
    for key, inner in value.items():
        if isinstance(inner, dict):
            out += [f"{indent}{key}:", *_lines(inner, indent + "  ")]
        elif isinstance(inner, list) and any(" " in str(item) for item in inner):
            out += [f"{indent}{key}:", *(f"{indent}  {item}" for item in inner)]  # sentences
        elif isinstance(inner, list):
            out.append(f"{indent}{key}: {', '.join(map(str, inner)) or '-'}")
        else:
            out.append(f"{indent}{key}: {'-' if inner == '' else inner}")
    return out


def command(name: str) -> click.Command:
    """Return the command."""
    return doctor
