"""The sets that models of remote sensing are compared on, and published figures for some.

No set comes with this project: each is read from a folder of the user's. A published figure
stands here only with the source that it was read from; where no figure is given, none was at
hand. Protocols differ between papers (one checkpoint reads 41 to 61 on EuroSAT with three
protocols): figures of others are an orientation, not a ranking.
"""

from __future__ import annotations

from dataclasses import dataclass, field

#: Where the published figures below were collected.
COLLECTED = "as collected in this project's notes on training from the papers named"


@dataclass(frozen=True)
class BenchmarkSet:
    """One set.

    Attributes
    ----------
    key, title : str
        Name on the command line and in reports.
    task : str
        ``retrieval`` or ``zero-shot``.
    layout : str
        How it lies under DIR/key: ``rsicd`` and ``rsscn7`` (as for the default package),
        ``sentences`` and ``nwpu`` (a JSON of :mod:`convert`), ``folders`` (one a class).
    metric : str
        Which of our figures the published ones are of.
    published : dict of str to float
        Figures of others in percent.
    note : str
        What to know before reading the figures.
    """

    key: str
    title: str
    task: str
    layout: str
    metric: str = ""
    published: dict[str, float] = field(default_factory=dict)
    note: str = ""


SETS: tuple[BenchmarkSet, ...] = (
    BenchmarkSet(
        "rsicd",
        "RSICD",
        "retrieval",
        "rsicd",
        "mean_recall",
        {
            "CLIP B/32 zero-shot": 15.74,
            "Rahhal et al., multi-language B/32": 27.42,
            "PE-RSITR": 31.12,
            "CLIP-CL B/32": 33.96,
            "MPS-CLIP": 35.18,
            "RemoteCLIP B/32": 35.26,
            "GeoRSCLIP-FT B/32": 38.87,
        },
        "The default package is trained on its training split.",
    ),
    BenchmarkSet(
        "rsitmd",
        "RSITMD",
        "retrieval",
        "sentences",
        note="Shares images with RSICD: de-duplicate before training.",
    ),
    BenchmarkSet("ucm", "UCM-Captions", "retrieval", "sentences"),
    BenchmarkSet("sydney", "Sydney-Captions", "retrieval", "sentences"),
    BenchmarkSet("nwpu", "NWPU-Captions", "retrieval", "nwpu", note="Its images are RESISC45's."),
    BenchmarkSet(
        "rsscn7",
        "RSSCN7 (evaluation part)",
        "zero-shot",
        "rsscn7",
        "top1",
        {"RemoteCLIP B/32": 68.57, "RemoteCLIP L/14": 72.32, "RSDiX B/32": 78.6},
        "560 of the 2,800 images; the published figures are of the papers' own splits.",
    ),
    BenchmarkSet(
        "eurosat",
        "EuroSAT",
        "zero-shot",
        "folders",
        "top1",
        {"CLIP base of RS-M-CLIP": 60.06, "GeoRSCLIP": 61.40},
        "One checkpoint reads 41 to 61 with three protocols. 10 m a pixel.",
    ),
    BenchmarkSet("resisc45", "NWPU-RESISC45", "zero-shot", "folders"),
    BenchmarkSet("aid", "AID", "zero-shot", "folders"),
    BenchmarkSet("patternnet", "PatternNet", "zero-shot", "folders"),
    BenchmarkSet("rsicb", "RSI-CB", "zero-shot", "folders"),
    BenchmarkSet("whurs19", "WHU-RS19", "zero-shot", "folders"),
    BenchmarkSet("optimal31", "OPTIMAL-31", "zero-shot", "folders"),
)
BY_KEY = {s.key: s for s in SETS}
