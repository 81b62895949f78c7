"""``terraseek models``."""

from __future__ import annotations

import dataclasses
from typing import Any

import click

from .common import ProgressLine, echo_json, json_option, megabytes, note, progress_option, table


@click.group("models")
def models() -> None:
    """List, inspect, install, verify or remove model packages."""


@models.command("list")
@json_option
def list_command(as_json: bool) -> int:
    """List the installed packages; `*` marks the default one."""
    from .. import api

    found = api.list_models()
    if as_json:
        echo_json({"models": [m.to_dict() for m in found]})
    elif not found:
        note("No model package is installed. See `terraseek models install --help`.")
    else:
        rows = [
            [
                ("* " if m.default else "  ") + m.name,
                m.version or "-",
                m.hash[:12] or "-",
                megabytes(m.bytes),
                m.license or "-",
                " ".join(m.languages) if m.hash else m.description,
            ]
            for m in found
        ]
        header = ["  name", "version", "hash", "size", "licence", "languages"]
        click.echo(table(header, rows, "   r"))
    return 0


@models.command("info")
@click.argument("model", required=False)
@json_option
def info(model: str | None, as_json: bool) -> int:
    """Show a package (the default one if none is named)."""
    from .. import models as registry
    from ..package import load_package

    package = load_package(registry.resolve(model), verify=False)
    is_default = package.path.name == registry.default_name()
    data: dict[str, Any] = {
        **registry.info_of(package, default=is_default).to_dict(),
        "parent": package.parent,
        "image": dataclasses.asdict(package.image),
        "text": dataclasses.asdict(package.text),
        "calibration": package.calibration,
        "files": package.files,
    }
    if as_json:
        echo_json(data)
        return 0
    low, high = package.image.gsd_range_m
    click.echo(f"{package.label}{' (default)' if is_default else ''}")
    for name, value in (
        ("", package.description),
        ("path", str(package.path)),
        ("hash", package.hash),
        ("licence", package.license),
        ("parent", package.parent),
        ("size", megabytes(package.bytes)),
        ("embedding", f"{package.dimension} numbers"),
        ("input", f"{package.image.input_size} px, trained for {low:g} to {high:g} m a pixel"),
        (
            "patches",
            f"embeddings in the output {package.image.patch_output}"
            if package.image.patch_output
            else "no embeddings",
        ),
        ("image files", ", ".join(f"{k}: {v}" for k, v in package.image.variants.items())),
    ):
        if value:
            click.echo(f"  {name + ': ' if name else ''}{value}")
    measured = {k: v for k, v in package.languages.items() if v}
    if measured:
        figures = sorted({f for v in measured.values() for f in v})
        rows = [
            [k, *(f"{v[f]:g}" if f in v else "-" for f in figures)] for k, v in measured.items()
        ]
        click.echo("\n" + table(["", *figures], rows, " " + "r" * len(figures)))
    return 0


@models.command("install")
@click.argument("source", metavar="FOLDER|ZIP|URL")
@click.option("--sha256", help="Of the zip; needed for an https address.")
@click.option("--force", is_flag=True, help="Replace another version of the same name.")
@progress_option
@json_option
def install(
    source: str, sha256: str | None, force: bool, progress: bool | None, as_json: bool
) -> int:
    """Check a package and copy it to your models folder."""
    from .. import models as registry

    line = ProgressLine(progress)

    def report(done: int, total: int) -> None:
        message = megabytes(done) + (f" of {megabytes(total)}" if total else "")
        line({"stage": "download", "done": 0, "total": 1, "message": message})

    try:
        package = registry.install(source, sha256=sha256, force=force, progress=report)
    finally:
        line.end()
    if as_json:
        echo_json(registry.info_of(package).to_dict())
    else:
        click.echo(f"Installed: {package.label} in {package.path}")
    return 0


@models.command("verify")
@click.argument("names", nargs=-1, metavar="[MODEL]...")
@json_option
def verify(names: tuple[str, ...], as_json: bool) -> int:
    """Check every file of packages (of all installed ones if none is named)."""
    from .. import models as registry
    from ..errors import ModelPackageError

    wanted = names or tuple(m.path for m in registry.list_models())
    rows: list[dict[str, Any]] = []
    for name in wanted:
        try:
            package = registry.verify(name)
            rows.append({"model": package.name, "hash": package.hash, "ok": True, "problem": ""})
        except ModelPackageError as err:
            rows.append({"model": name, "hash": "", "ok": False, "problem": str(err)})
    if as_json:
        echo_json({"verified": rows})
    for row in rows:
        if not row["ok"]:
            note(f"Error: {row['problem']}")
        elif not as_json:
            click.echo(f"{row['model']}: every file matches its sha256 ({row['hash'][:12]})")
    if not rows:
        note("No model package is installed.")
    return 0 if all(row["ok"] for row in rows) else 1


@models.command("remove")
@click.argument("name")
@json_option
def remove(name: str, as_json: bool) -> int:
    """Delete a package from your models folder."""
    from .. import models as registry

    path = registry.remove(name)
    if as_json:
        echo_json({"removed": str(path)})
    else:
        click.echo(f"Removed: {path}")
    return 0


def command(name: str) -> click.Command:
    """Return the command group."""
    return models
