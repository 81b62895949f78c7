"""``terraseek train``, ``evaluate``, ``export-model`` and ``translate-captions``.

They live in the training room, which this room does not import: its module is looked
up by name when a command is called, and gets the arguments as they are.
"""

from __future__ import annotations

import importlib
import importlib.util

import click

from ..errors import TerraSeekError


def _run(name: str, arguments: tuple[str, ...]) -> int:
    package = __name__.split(".engine.", maxsplit=1)[0]
    module_name = f"{package}.training.{name.replace('-', '_')}"
    hint = "Install the extra: pip install 'terraseek[train]', or `make setup-train` in a checkout."
    try:
        if importlib.util.find_spec(module_name) is None:
            raise TerraSeekError(f"`terraseek {name}` is not part of this installation.", hint)
        module = importlib.import_module(module_name)
    except ImportError as err:
        missing = err.name or str(err)
        raise TerraSeekError(
            f"`terraseek {name}` needs {missing}, which is not installed.", hint
        ) from None
    done = module.main(list(arguments))
    return done if isinstance(done, int) else 0


def command(name: str) -> click.Command:
    """Return the command that hands its arguments to the training room."""

    def run(arguments: tuple[str, ...]) -> int:
        return _run(name, arguments)

    run.__doc__ = f"Run `python -m terraseek.training.{name.replace('-', '_')}`."
    return click.command(
        name, context_settings={"ignore_unknown_options": True}, add_help_option=False
    )(click.argument("arguments", nargs=-1, type=click.UNPROCESSED)(run))
