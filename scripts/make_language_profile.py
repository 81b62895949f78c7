#!/usr/bin/env python3
"""Write `resources/languages/latin.txt`: character n-grams of seven languages.

    python scripts/make_language_profile.py TRANSLATIONS [OUT]

TRANSLATIONS is a folder of `de.tsv es.tsv ...` with columns id, split, English, translation;
rows of the split `train` are used, so that the other splits can measure the detector. Counts
are over distinct words (damped by how often they occur): captions repeat themselves.
The file has one n-gram a line, a tab, and one letter a language: its negative log
probability in steps (see `terraseek.engine.language`).
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from pathlib import Path

from terraseek.engine.language import LATIN, PROFILE, STEP, ngrams, words_of

KEEP = 14_000
FLOOR = 1e-6


def main(folder: Path, out: Path) -> None:
    """Count, keep the most frequent n-grams, quantise, write."""
    vocabulary: dict[str, Counter[str]] = {code: Counter() for code in LATIN}
    seen: set[str] = set()
    for code in LATIN[1:]:
        for line in (folder / f"{code}.tsv").read_text("utf-8").splitlines()[1:]:
            _, split, english, translated = line.split("\t")[:4]
            if split != "train":
                continue
            vocabulary[code].update(words_of(translated))
            if english not in seen:
                seen.add(english)
                vocabulary["en"].update(words_of(english))
    counts = {code: Counter[str]() for code in LATIN}
    for code, words in vocabulary.items():
        for word, n in words.items():
            for gram in ngrams([word]):
                counts[code][gram] += 1 + math.log(n)
    totals = {code: sum(c.values()) for code, c in counts.items()}
    everywhere = Counter[str]()
    for c in counts.values():
        everywhere.update(c)
    lines = []
    for gram, _ in sorted(everywhere.items(), key=lambda item: (-item[1], item[0]))[:KEEP]:
        costs = (-math.log(counts[code][gram] / totals[code] + FLOOR) for code in LATIN)
        lines.append(gram + "\t" + "".join(chr(40 + round(cost / STEP)) for cost in costs))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(lines)} n-grams, {out.stat().st_size} bytes in {out}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else PROFILE)
