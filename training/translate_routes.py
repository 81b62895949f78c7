"""Ways to translate: the glossary (no network, no model) and any external command."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from .errors import DataError
from .glossary import ORDER, TERMS
from .prompts import PROMPTS

#: English sentences and a language code -> translations, one each; "" where there is none.
Route = Callable[[list[str], str], list[str]]


def things_named(english: str) -> list[str]:
    """Return the glossary's things in a sentence, in its order, each once."""
    found = []
    for term in TERMS:
        if term.kind == "thing":
            match = re.search(rf"\b{re.escape(term.words['en'])}(?:e?s)?\b", english, re.IGNORECASE)
            if match:
                found.append((match.start(), -len(term.words["en"]), term.words["en"]))
    kept: list[str] = []
    for _, _, word in sorted(found):
        if not any(word in other for other in kept):
            kept.append(word)
    return kept


def by_glossary(sentences: list[str], language: str) -> list[str]:
    """Say in the other language which things an English sentence names, through a template.

    No translation of the whole sentence, but a true one of its things: "many green trees beside
    a river" becomes "ein Luftbild: Baum, Fluss". Empty where no thing is known.

    Raises
    ------
    DataError
        If the glossary lacks the language.
    """
    if language not in ORDER:
        raise DataError(f"The glossary has no {language!r}; it has {', '.join(ORDER)}.")
    words = {t.words["en"]: t.words[language] for t in TERMS if t.kind == "thing"}
    comma = "、" if language == "zh" else ", "
    template = PROMPTS[language][0]
    out = []
    for sentence in sentences:
        named = [words[w] for w in things_named(sentence)]
        out.append(template.format(comma.join(named)) if named else "")
    return out


@dataclass(frozen=True)
class Command:
    """An external program: English lines on its standard input, as many lines on its output.

    Attributes
    ----------
    command : str
        Split like a command line but run without a shell; ``{language}`` stands for the code.
    timeout : float
        Seconds for one call.
    """

    command: str
    timeout: float = 600.0

    def __call__(self, sentences: list[str], language: str) -> list[str]:
        """Translate sentences.

        Raises
        ------
        DataError
            If the program is missing, fails, is too slow or answers with another number of lines.
        """
        try:
            parts = [p.replace("{language}", language) for p in shlex.split(self.command)]
            lines = "".join(f"{' '.join(s.split())}\n" for s in sentences)
            done = subprocess.run(
                parts, input=lines.encode(), capture_output=True, timeout=self.timeout, check=False
            )
            answer = done.stdout.decode("utf-8").splitlines()
        except (OSError, ValueError, IndexError, subprocess.TimeoutExpired) as err:
            raise DataError(
                f"The command {self.command!r} cannot be used ({type(err).__name__})."
            ) from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or [""]
            raise DataError(
                f"The command {self.command!r} ended with {done.returncode}: {said[0][:120]}"
            )
        if len(answer) != len(sentences):
            raise DataError(
                f"The command {self.command!r} gave {len(answer)} lines for {len(sentences)}."
            )
        return [a.strip() for a in answer]
