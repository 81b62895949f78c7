"""The sets that models of remote sensing are compared on, and published figures for some.

No set comes with this project: each is read from a folder of the user's. A published figure
stands here only with the source that it was read from; where no figure is given, none was at
hand. Protocols differ between papers (one checkpoint reads 41 to 61 on EuroSAT with three
protocols): figures of others are an orientation, not a ranking.
"""

from __future__ import annotations

from dataclasses import dataclass, field

#: Where published figures were read; each set names the ones that its figures are from.
NOTES = "this project's notes on training, from the papers named"
RS5M = "the tables of the README of om-ai-lab/RS5M (GeoRSCLIP)"
OSTB = "the README of Afleve/OSTB: one harness for all models, 30 % of the images"
TRANSCLIP = "results_averageprompt.csv of elkhouryk/RS-TransCLIP, 106 prompts averaged"


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
    source : str
        Where they were read.
    note : str
        What to know before reading the figures.
    """

    key: str
    title: str
    task: str
    layout: str
    metric: str = ""
    published: dict[str, float] = field(default_factory=dict)
    source: str = ""
    note: str = ""


def _ostb(*figures: float) -> dict[str, float]:
    """Return the figures of OSTB's table, models in its order."""
    models = ("CLIP B/32", "GeoRSCLIP B/32", "RemoteCLIP B/32", "SkyCLIP50 B/32", "RS-M-CLIP")
    return dict(zip((*models, "RSDiX B/32"), figures, strict=True))


def _classes(key: str, title: str, figures: dict[str, float], note: str = "") -> BenchmarkSet:
    return BenchmarkSet(key, title, "zero-shot", "folders", "top1", figures, OSTB, note)


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
        NOTES,
        "The default package is trained on its training split.",
    ),
    BenchmarkSet(
        "rsitmd",
        "RSITMD",
        "retrieval",
        "sentences",
        "mean_recall",
        {
            "CLIP B/32 zero-shot": 24.19,
            "GeoRSCLIP B/32 zero-shot": 35.33,
            "Rahhal et al., multi-language B/32": 41.38,
            "PE-RSITR": 44.47,
            "RemoteCLIP B/32": 49.38,
            "GeoRSCLIP-FT B/32": 51.81,
        },
        RS5M,
        "Shares images with RSICD: de-duplicate before training.",
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
        NOTES,
        "560 of the 2,800 images; the published figures are of the papers' own splits.",
    ),
    BenchmarkSet(
        "eurosat",
        "EuroSAT",
        "zero-shot",
        "folders",
        "top1",
        {
            "CLIP base of RS-M-CLIP": 60.06,
            "GeoRSCLIP B/32, its authors": 61.40,
            **_ostb(49.65, 47.06, 36.69, 55.22, 33.15, 49.56),
        },
        f"{NOTES}; but for the first two {OSTB}",
        "One checkpoint reads 41 to 61 with three protocols. 10 m a pixel.",
    ),
    _classes(
        "resisc45",
        "NWPU-RESISC45",
        _ostb(60.69, 68.49, 68.04, 66.57, 95.82, 97.04),
        "RS-M-CLIP and RSDiX were trained on captions of these images (NWPU-Captions).",
    ),
    _classes("aid", "AID", _ostb(65.63, 70.77, 91.43, 70.40, 92.60, 92.03)),
    _classes("patternnet", "PatternNet", _ostb(59.23, 75.98, 59.30, 74.20, 52.20, 60.67)),
    _classes(
        "rsicb",
        "RSI-CB",
        _ostb(41.11, 46.27, 41.24, 47.64, 44.64, 46.94),
        "The published figures are of RSI-CB256.",
    ),
    BenchmarkSet(
        "whurs19",
        "WHU-RS19",
        "zero-shot",
        "folders",
        "top1",
        {
            "CLIP B/32": 81.29,
            "GeoRSCLIP B/32": 88.76,
            "RemoteCLIP B/32": 95.22,
            "SkyCLIP50 B/32": 91.04,
        },
        TRANSCLIP,
        "The published figures are without transduction; with it they are 90.35, 98.71, 97.91 "
        "and 97.81.",
    ),
    _classes("optimal31", "OPTIMAL-31", _ostb(74.73, 79.03, 77.60, 79.57, 98.39, 96.95)),
)
BY_KEY = {s.key: s for s in SETS}
