"""Collect what the plugin says, keep the translations in step, compile them.

Usage: python scripts/translations.py                update every .ts, compile every .qm
       python scripts/translations.py check          say what is missing or wrong; 1 if anything is
       python scripts/translations.py export LANG    print what LANG lacks, as JSON
       python scripts/translations.py import LANG FILE   take translations from such JSON

pylupdate does not know a function ``tr`` with a context of its own, so the source is read
here; the files are Qt's. Standard library only; compiling needs ``lrelease`` (Debian:
qttools5-dev-tools). docs/translating.md says more.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "qgis_plugin"
FOLDER = SOURCES / "i18n"
CONTEXT = "TerraSeek"
#: Plural forms of each language, in the order of Qt's rules (lrelease writes them into the .qm).
#: English has only the forms for one and many.
FORMS = {"en": 2, "pt": 2, "es": 2, "fr": 2, "de": 2, "nl": 2, "it": 2, "zh": 1, "ko": 1, "ru": 3}
#: Functions whose first argument is a text to translate.
MARKERS = ("tr", "tr_noop")
#: What a translation must have as often as its source. A field may carry a format.
_TOKENS = re.compile(
    r"\{[^{}]*\}|%L?n|%\d|&(?=\w)|\(\*\.\w+\)|\n|…|https://|(?<![A-Za-z0-9])sha256(?![A-Za-z0-9])"
)


@dataclass
class Text:
    """A text of the source, with whether it has plural forms and where it is used."""

    source: str
    plural: bool = False
    files: list[str] = field(default_factory=list)


class SourceError(Exception):
    """A call of ``tr`` that cannot be collected."""


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def extract(folder: Path = SOURCES) -> dict[str, Text]:
    """Return the texts of all modules below a folder, in the order of files and lines.

    Raises
    ------
    SourceError
        If the text is no literal, or plural in one place and not in another.
    """
    texts: dict[str, Text] = {}
    for path in sorted(folder.rglob("*.py")):
        calls = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
        for call in sorted(calls, key=lambda c: (c.lineno, c.col_offset)):
            if _name(call) not in MARKERS or not call.args:
                continue
            where = f"{path.relative_to(folder).as_posix()}:{call.lineno}"
            first = call.args[0]
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                raise SourceError(f"{where}: the text of {_name(call)}() is no literal")
            plural = len(call.args) > 1 or bool(call.keywords)
            if plural != bool(re.search("%L?n", first.value)):
                raise SourceError(f"{where}: %Ln and a number go together")
            text = texts.setdefault(first.value, Text(first.value, plural))
            name = "../" + path.relative_to(folder).as_posix()
            if name not in text.files:
                text.files.append(name)
    return texts


def ts_path(language: str) -> Path:
    """Return the file of a language's translations."""
    return FOLDER / f"terraseek_{language}.ts"


def read_ts(language: str) -> dict[str, list[str]]:
    """Return the finished translations of a language: one text, or the plural forms."""
    path = ts_path(language)
    if not path.is_file():
        return {}
    done = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [f.text or "" for f in translation.findall("numerusform")]
        done[message.findtext("source") or ""] = forms or [translation.text or ""]
    return done


def write_ts(language: str, texts: dict[str, Text], done: dict[str, list[str]]) -> int:
    """Write a language's file; return how many texts are unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    unfinished = 0
    for text in texts.values():
        if language == "en" and not text.plural:
            continue
        forms = done.get(text.source, [])
        count = FORMS[language] if text.plural else 1
        good = len(forms) == count and all(forms)
        unfinished += not good
        forms = (forms + [""] * count)[:count]
        lines.append('    <message numerus="yes">' if text.plural else "    <message>")
        lines += [f'        <location filename="{name}"/>' for name in text.files]
        lines.append(f"        <source>{escape(text.source)}</source>")
        start = "        <translation" + ("" if good else ' type="unfinished"') + ">"
        if text.plural:
            lines.append(start)
            lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"{start}{escape(forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(exist_ok=True)
    ts_path(language).write_text("\n".join(lines), "utf-8", newline="\n")
    return unfinished


def tokens(text: str) -> Counter:
    """Return what a translation may neither lose nor add."""
    return Counter(_TOKENS.findall(text))


def faults_of(source: str, translation: str, *, one: bool = False) -> list[str]:
    """Return what is wrong with one translation; ``one`` is a form that may leave out %Ln."""
    found = []
    wanted, have = tokens(source), tokens(translation)
    if one and "%Ln" not in translation:
        have["%Ln"] = wanted["%Ln"]
    different = sorted((wanted - have) + (have - wanted))
    if different:
        found.append(f"placeholders, signs or breaks differ: {different}")
    for edge, strip in (("begins", str.lstrip), ("ends", str.rstrip)):
        if not re.search(r"\w", source):
            break  # what stands between two names: Chinese has no space there
        if (strip(source) != source) != (strip(translation) != translation):
            found.append(f"{edge} with a space or does not, unlike the source")
    if source.rstrip()[-1:] == "…" and not translation.rstrip().endswith("…"):
        found.append("the ellipsis is not at the end")
    return found


def faults(language: str, texts: dict[str, Text]) -> list[str]:
    """Return every fault of a language's file, one a line."""
    found, done = [], read_ts(language)
    for text in texts.values():
        if language == "en" and not text.plural:
            continue
        forms = done.pop(text.source, None)
        if not forms or not all(forms):
            found.append(f"{language}: not translated: {text.source!r}")
            continue
        if len(forms) != (FORMS[language] if text.plural else 1):
            found.append(f"{language}: {len(forms)} plural forms: {text.source!r}")
        for k, form in enumerate(forms):
            # Only a form that stands for one number alone may spell it out.
            one = text.plural and k == 0 and FORMS[language] == 2
            for fault in faults_of(text.source, form, one=one):
                found.append(f"{language}: {fault}: {text.source!r} -> {form!r}")
    found += [f"{language}: no longer in the source: {source!r}" for source in done]
    return found


def lrelease() -> str:
    """Return Qt's compiler of translations.

    Raises
    ------
    SystemExit
        If it is not installed.
    """
    for name in ("lrelease-qt5", "lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease6"):
        if shutil.which(name):
            return name
    sys.exit("lrelease is not here. On Debian: apt-get install qttools5-dev-tools")


def compile_all() -> None:
    """Compile every .ts."""
    program = lrelease()
    for language in FORMS:
        source = ts_path(language)
        command = [program, "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    """Do what the command line says."""
    try:
        texts = extract()
    except SourceError as error:
        sys.exit(str(error))
    if not arguments:
        for language in FORMS:
            left = write_ts(language, texts, read_ts(language))
            print(
                f"{language}: {left} of {len(texts)} texts to translate"
                if left
                else f"{language}: complete"
            )
        compile_all()
    elif arguments == ["check"]:
        found = [fault for language in FORMS for fault in faults(language, texts)]
        print("\n".join(found) or f"{len(texts)} texts in {len(FORMS)} languages: complete")
        return bool(found)
    elif len(arguments) == 2 and arguments[0] == "export" and arguments[1] in FORMS:
        done = read_ts(arguments[1])
        missing = [t for t in texts.values() if not all(done.get(t.source, [""]))]
        empty = {t.source: [""] * FORMS[arguments[1]] if t.plural else "" for t in missing}
        print(json.dumps(empty, ensure_ascii=False, indent=1))
    elif len(arguments) == 3 and arguments[0] == "import" and arguments[1] in FORMS:
        given = json.loads(Path(arguments[2]).read_text("utf-8"))
        done = read_ts(arguments[1])
        done.update({k: v if isinstance(v, list) else [v] for k, v in given.items()})
        print(write_ts(arguments[1], texts, done), "left to translate")
    else:
        sys.exit((__doc__ or "").split("\n\n")[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
