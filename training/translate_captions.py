"""Bring English captions into other languages.

``python -m terraseek.training.translate_captions captions.jsonl --out all.jsonl --to de,fr``

Every sentence is translated once: a cache beside the output is written after each chunk, and a
run that was stopped goes on from it. Captions that are there already stay as they are.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import click
from terraseek.engine.errors import OutputError, TerraSeekError
from terraseek.engine.messages import LANGUAGES

from .errors import DataError
from .records import CODES, Record, read_records, write_records
from .translate_checks import doubts
from .translate_http import Service
from .translate_routes import Command, Route, by_glossary

#: Sentences of one call.
CHUNK = 64


class Cache:
    """Translations that were made before: JSON lines of route, language, English, translation."""

    def __init__(self, path: Path, route: str) -> None:
        self.path, self.route = path, route
        self.known: dict[tuple[str, str], str] = {}
        try:
            lines = path.read_text("utf-8").splitlines() if path.exists() else []
        except (OSError, UnicodeDecodeError) as err:
            raise DataError(f"The cache {path} cannot be read ({type(err).__name__}).") from None
        for line in lines:
            try:
                made_by, language, english, text = json.loads(line)
            except (ValueError, TypeError):
                continue  # the last line of a run that was killed
            if made_by == route:
                self.known[(language, english)] = text

    def add(self, language: str, pairs: list[tuple[str, str]]) -> None:
        """Keep translations, here and in the file."""
        try:
            with self.path.open("a+", encoding="utf-8") as stream:
                if stream.tell() and not self.path.read_bytes().endswith(b"\n"):
                    stream.write("\n")
                for english, text in pairs:
                    row = [self.route, language, english, text]
                    stream.write(json.dumps(row, ensure_ascii=False) + "\n")
                    self.known[(language, english)] = text
        except OSError as err:
            raise OutputError(f"{self.path} cannot be written: {err.strerror}.") from None


def wanted(records: list[Record], language: str) -> list[str]:
    """Return the English sentences that lack a translation, each once, in order."""
    found: dict[str, None] = {}
    for record in records:
        there = record.captions.get(language, [])
        for k, english in enumerate(record.captions.get("en", [])):
            if english and not (k < len(there) and there[k]):
                found.setdefault(english)
    return list(found)


def translate(
    records: list[Record], languages: list[str], route: Route, cache: Cache
) -> list[tuple[str, str, str, str]]:
    """Fill in what is missing and return the doubtful lines.

    Returns
    -------
    list of (language, English, translation, reasons)
    """
    report = []
    for language in languages:
        missing = [s for s in wanted(records, language) if (language, s) not in cache.known]
        for at in range(0, len(missing), CHUNK):
            chunk = missing[at : at + CHUNK]
            cache.add(language, list(zip(chunk, route(chunk, language))))
        for english in wanted(records, language):
            text = cache.known[(language, english)]
            why = doubts(english, text, language)
            if why:
                report.append((language, english, text, "; ".join(why)))
        for record in records:
            there = record.captions.get(language, [])
            english_texts = record.captions.get("en", [])
            filled = [
                there[k] if k < len(there) and there[k] else cache.known.get((language, s), "")
                for k, s in enumerate(english_texts)
            ] + there[len(english_texts) :]
            if any(filled):
                record.captions[language] = filled
    return report


def write_report(report: list[tuple[str, str, str, str]], path: Path) -> None:
    """Write the doubtful lines as a table."""
    try:
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, delimiter="\t")
            writer.writerow(["language", "en", "translation", "why"])
            writer.writerows(report)
    except OSError as err:
        raise OutputError(f"{path} cannot be written: {err.strerror}.") from None


def choose_route(command: str | None, model: str | None, service: str | None) -> tuple[str, Route]:
    """Return the name of a route, as the cache knows it, and the route."""
    if command is not None:
        return command, Command(command)
    if service is not None:
        return f"service {service}", Service(service)
    if model is not None:
        from .translate_local import LocalModel  # torch and transformers: only where wanted

        return f"model {model}", LocalModel(model)
    return "glossary", by_glossary


@click.command()
@click.argument("captions", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="JSONL to write.")
@click.option("--to", "languages", default=",".join(LANGUAGES[1:]), show_default=True)
@click.option(
    "--command",
    help="Program that reads English lines and writes translations; {language} is the code. "
    "Without --command, --model and --service the glossary is used.",
)
@click.option(
    "--model",
    help="Folder of a translation model of Hugging Face (NLLB, M2M-100, Opus-MT, Tower); "
    "{language} is the code, for a folder a language pair.",
)
@click.option(
    "--service",
    help="Address of a LibreTranslate service. The captions are sent there; a key is read from "
    "TERRASEEK_TRANSLATE_KEY.",
)
def main(
    captions: Path,
    out: Path,
    languages: str,
    command: str | None,
    model: str | None,
    service: str | None,
) -> None:
    """Translate the English sentences of CAPTIONS into other languages."""
    if sum(x is not None for x in (command, model, service)) > 1:
        raise click.UsageError("Give one of --command, --model and --service.")
    try:
        codes = [x.strip() for x in languages.split(",") if x.strip()]
        for code in codes:
            if code not in CODES or code == "en":
                raise DataError(f"{code!r} is no language to translate into.")
        records, skipped = read_records(captions)
        name, route = choose_route(command, model, service)
        cache = Cache(out.with_suffix(".cache.jsonl"), name)
        report = translate(records, codes, route, cache)
        write_report(report, out.with_suffix(".doubtful.tsv"))
        write_records(records, out)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    click.echo(
        f"{len(records)} images to {out}; {len(report)} doubtful lines in "
        f"{out.with_suffix('.doubtful.tsv').name}; {skipped.summary()}.",
        err=True,
    )


if __name__ == "__main__":
    main()
