"""The command line ``terraseek``: one module a command, imported when it is called.

Exit codes: 0 done; 1 a failure that the user can act on, told in one line; 2 wrong
usage. Ctrl-C is a 1 too: the same command goes on where it stopped.
"""

from __future__ import annotations

import errno
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from ..errors import Cancelled, TerraSeekError

#: Commands in the order of the help, their modules and what the help says.
COMMANDS = {
    "index": ("index", "Cut rasters into tiles and embed them."),
    "search": ("search", "Rank the tiles of a raster or index against a sentence."),
    "rerun": ("rerun", "Run the search of a recipe again."),
    "label": ("label", "Give the tiles of a raster or index classes, without training."),
    "assess": ("assess", "Compare labels with a reference: accuracy with intervals."),
    "sample": ("assess", "Draw a stratified random sample, to be labelled by hand."),
    "evaluate-search": ("evaluate_search", "Measure search against a reference layer."),
    "export": ("export", "Write an index as GeoParquet."),
    "models": ("models", "List, inspect, install, verify or remove model packages."),
    "doctor": ("doctor", "Report versions, devices and models, for bug reports."),
    "serve": ("serve", "Speak JSON-RPC over stdin and stdout (for the QGIS panel)."),
    "train": ("training", "Train heads on your own captions (extra [train])."),
    "evaluate": (
        "training",
        "Measure models: retrieval, zero-shot, what an export costs (extra [train]).",
    ),
    "evaluate-sets": ("training", "Measure models on known sets (extra [train])."),
    "export-model": ("training", "Write a model package (extra [train])."),
    "translate-captions": ("training", "Translate captions (extra [train])."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called, so that help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f".{COMMANDS[cmd_name][0]}", __name__)
        found: click.Command = module.command(cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from ... import __version__

        click.echo(f"terraseek {__version__}")
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show it."
)
def cli() -> None:
    """Search your own imagery by typing a sentence, in ten languages."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return the exit code; prints what went wrong in one line."""
    for stream in (sys.stdout, sys.stderr):  # an old code page must not stop a Chinese query
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        args = None if arguments is None else list(arguments)
        done: Any = cli.main(args=args, prog_name="terraseek", standalone_mode=False)
        sys.stdout.flush()
        return done if isinstance(done, int) else 0
    except click.ClickException as err:
        err.show()
        return err.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _fail("Interrupted. What was finished is kept; the same command goes on there.")
    except Cancelled as err:
        return _fail(str(err))
    except TerraSeekError as err:
        return _fail(f"Error: {err}")
    except MemoryError:
        return _fail("Error: The memory is not enough. Choose a smaller area.")
    except Exception as err:
        if isinstance(err, OSError) and err.errno in (errno.EPIPE, errno.EINVAL) and _no_reader():
            return 1
        if os.environ.get("TERRASEEK_DEBUG"):
            raise
        from ..privacy import one_line

        return _fail(
            f"Internal error: {one_line(err)}. Run it with TERRASEEK_DEBUG=1 for a traceback, "
            "and please report it."
        )


def _no_reader() -> bool:
    """Whether nobody reads stdout any more (``| head``); if so, let the exit be silent."""
    try:
        sys.stdout.flush()
    except OSError:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        return True
    return False


def _fail(message: str, code: int = 1) -> int:
    click.echo(message, err=True)
    return code


def main() -> None:
    """Entry point of the ``terraseek`` program."""
    raise SystemExit(run())
