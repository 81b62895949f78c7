"""Queries in words that no caption of RSICD has, judged on RSSCN7's labels.

``python -m terraseek.training.beyond PACKAGE --data DIR --json FILE``

The heads were trained on RSICD's captions: what they do with other words is carried by the
frozen text layers alone. Thirty queries were written for RSSCN7's seven classes before any was
run, and none was changed after; every word of them but the small ones of ``SMALL`` is looked up
in RSICD's captions of all splits, and one that is found there is an error.

``beyond.tsv`` has the same queries in the other nine languages, translated before any was run and
looked over by no native speaker. A translation may well be a commoner word than the English one.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from terraseek.engine.errors import TerraSeekError
from terraseek.engine.messages import LANGUAGES

from .captions import Scene, load_rsicd
from .errors import DataError
from .evaluate import rsscn7, write_json
from .packaged import PackagedModel
from .prompts import RSSCN7_CLASSES

#: Words that carry no thing.
SMALL = frozenset({"a", "an", "and", "before", "beside", "for", "of", "on", "the", "under"})

#: Query -> class of RSSCN7.
QUERIES: dict[str, str] = {
    "meadowland": "grass",
    "pastureland": "grass",
    "a hayfield": "grass",
    "a steppe": "grass",
    "cropland": "field",
    "ploughed furrows": "field",
    "tilled agricultural soils": "field",
    "a crop before harvest": "field",
    "maize": "field",
    "manufacturing premises": "industry",
    "a silo beside a mill": "industry",
    "chimneys of a foundry": "industry",
    "a steelworks": "industry",
    "a waterway": "riverlake",
    "a reservoir": "riverlake",
    "a creek": "riverlake",
    "a lagoon": "riverlake",
    "conifers": "forest",
    "an evergreen canopy": "forest",
    "foliage": "forest",
    "timber": "forest",
    "a taiga": "forest",
    "a suburb": "resident",
    "dwellings": "resident",
    "suburbia": "resident",
    "a settlement of bungalows": "resident",
    "sedans": "parking",
    "hatchbacks and minivans": "parking",
    "motorcars": "parking",
    "stationary limousines": "parking",
}


def translated() -> dict[str, list[str]]:
    """Return the queries in the ten languages, in the order of :data:`QUERIES`."""
    with Path(__file__).with_name("beyond.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {x: [row[x] for row in rows] for x in LANGUAGES}


def average_precision(scores: NDArray[np.floating], right: NDArray[np.bool_]) -> float:
    """Return the mean of the precision at each right item, in percent; 0 if none is right.

    Ties are broken in the order of the rows.
    """
    order = np.argsort(-scores, kind="stable")
    hits = right[order]
    if not hits.any():
        return 0.0
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].mean() * 100)


def words_known(queries: dict[str, str], scenes: list[Scene]) -> list[str]:
    """Return the words of queries that captions do have, sorted; there should be none."""
    said = {w for s in scenes for c in s.captions for w in re.findall(r"[a-z]+", c.en.lower())}
    asked = {w for q in queries for w in re.findall(r"[a-z]+", q.lower())} - SMALL
    return sorted(asked & said)


def evaluate_beyond(path: Path, data: Path) -> dict[str, Any]:
    """Return the average precision of each query, JSON-ready.

    Raises
    ------
    DataError
        If data are missing, or a query has a word that RSICD's captions have.
    """
    if known := words_known(QUERIES, load_rsicd(data / "rsicd")):
        raise DataError(f"RSICD's captions do have the words {', '.join(known)}.")
    model = PackagedModel(path)
    tiles, labels = rsscn7(data / "rsscn7", model.package.image.input_size)
    images = model.encode_images(tiles)
    rights = [labels == RSSCN7_CLASSES.index(label) for label in QUERIES.values()]

    def precisions(queries: list[str]) -> list[float]:
        texts = model.encode_texts(queries)
        return [average_precision(images @ text, right) for text, right in zip(texts, rights)]

    said = translated()
    found = {x: precisions(said[x]) for x in LANGUAGES}
    rows = []
    for (query, label), right, precision in zip(QUERIES.items(), rights, found["en"]):
        rows.append(
            {
                "query": query,
                "class": label,
                "average_precision": round(precision, 1),
                "share_right": round(float(right.mean() * 100), 1),
            }
        )
    return {
        "package": {"name": model.package.name, "version": model.package.version},
        "images": len(images),
        "mean_average_precision": round(float(np.mean([r["average_precision"] for r in rows])), 1),
        "languages": {x: round(float(np.mean(found[x])), 1) for x in LANGUAGES},
        "queries": rows,
    }


def command(measure: Callable[[Path, Path], dict[str, Any]], about: str) -> click.Command:
    """Return the command that writes what ``measure`` says of a package and a data folder."""

    @click.command(help=about)
    @click.argument("package", type=click.Path(path_type=Path))
    @click.option("--data", type=click.Path(path_type=Path), envvar="TERRASEEK_DATA", required=True)
    @click.option("--json", "out", type=click.Path(path_type=Path), required=True)
    def run(package: Path, data: Path, out: Path) -> None:
        try:
            result = measure(package, data)
            write_json(result, out)
        except TerraSeekError as err:
            raise click.ClickException(str(err)) from None
        click.echo(f"Mean average precision {result['mean_average_precision']} %: {out}")

    return run


main = command(
    evaluate_beyond, "Measure PACKAGE on thirty queries in words that its captions never had."
)

if __name__ == "__main__":
    main()
