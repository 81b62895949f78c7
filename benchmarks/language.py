"""How often the language of a query is told right.

    python benchmarks/language.py --data DIR

Class names of RSICD and RSSCN7, thirty queries for things that RSICD never names, and translated
validation captions, in the seven languages with Latin letters; each without an expected language,
with its own (the interface is in the language of the query) and with every other.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from quality_data import rsicd_names, rsscn7_names
from terraseek.engine.language import LATIN, SURE, candidates
from terraseek.engine.names import in_ten_languages

BEYOND = Path(__file__).resolve().parent.parent / "training" / "beyond.tsv"


def class_names() -> list[tuple[str, str]]:
    """(text, language) of the names of both sets."""
    names = [*rsicd_names().values(), *rsscn7_names().values()]
    return [(by[code], code) for by in names for code in LATIN]


def beyond() -> list[tuple[str, str]]:
    """(text, language) of the queries beyond RSICD's words."""
    with BEYOND.open(newline="", encoding="utf-8") as stream:
        return [(row[c], c) for row in csv.DictReader(stream, delimiter="\t") for c in LATIN]


def captions(data: Path) -> list[tuple[str, str]]:
    """(text, language) of the translated validation captions."""
    found = set()
    for path in sorted((data / "rsicd" / "translations").glob("*.tsv")):
        with path.open(newline="", encoding="utf-8") as stream:
            rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
            for row in rows:
                if row["split"] == "val":
                    found |= {(row[c], c) for c in LATIN if row.get(c)}
    return sorted(found)


def share(hits: list[bool]) -> str:
    return f"{100 * sum(hits) / len(hits):.0f} ({len(hits)})" if hits else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    sets = {"class names": class_names(), "beyond RSICD": beyond(), "captions": captions(data)}
    print("| % told right (n) | alone | sure, right | unsure, right | own interface | another's |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, every in sets.items():
        listed = [(t, c) for t, c in every if in_ten_languages(t, c)]
        for kind, texts in (("listed", listed), ("not listed", sorted({*every} - {*listed}))):
            found = [(candidates(t), c) for t, c in texts]
            sure = [best[0][0] == c for best, c in found if best[0][1] >= SURE]
            unsure = [best[0][0] == c for best, c in found if best[0][1] < SURE]
            own = [candidates(t, c)[0][0] == c for t, c in texts]
            others = [candidates(t, o)[0][0] == c for t, c in texts for o in LATIN if o != c]
            cells = [
                share([b[0][0] == c for b, c in found]),
                *map(share, (sure, unsure, own, others)),
            ]
            print(f"| {name}, {kind} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
