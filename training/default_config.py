"""Settings of the default package; everything that decides what it becomes is here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .errors import ConfigError
from .heads import HeadConfig
from .heads_loop import TrainConfig
from .heads_tune import TuneConfig
from .text_align import AlignConfig
from .trunk_tune import TrunkTuneConfig


@dataclass(frozen=True)
class DefaultConfig:
    """How ``make_default`` builds the package.

    Attributes
    ----------
    name, version : str
        Of the package.
    side : int
        Input of the image graph in pixels.
    vit_size, vit_blocks : int
        The ViT sees images area-averaged to ``vit_size`` and runs its first blocks.
    pieces : int
        Size of the pruned vocabulary.
    words : int
        Words of each language that may vote for a piece.
    max_tokens, positions : int
        Longest sentence, and longest input of the text graph.
    gsd_range_m : (float, float)
        See :data:`GSD_WHY`.
    half : int
        Convolutions of the image tower of up to so many weights are stored in 16 bits instead
        of 8. 131,072 costs a megabyte and takes back most of what 8 bits lose; for the next
        package that is trained (docs/training.md says why not for 0.3.0).
    views : tuple of int
        Cached views of the training images (0 is the image, 5 mirrored and turned).
    shares : tuple of float
        Share of English captions in the first two stages, one run through all stages for each;
        of several the package holds the mean of their weights (``soup.py``). ``english`` of
        these stages is taken from here.
    train : TrainConfig
        First stage, on cached features.
    trunk : TrunkTuneConfig or None
        Second stage, on images: the trunk's last blocks and the heads together (0.1.0: None).
    tune : TuneConfig or None
        Second stage, on cached features: the projections alone. Not after ``trunk``.
    align : AlignConfig or None
        Last stage, on sentences alone: the text tower (0.2.0: None).
    """

    name: str = "terraseek-mini"
    version: str = "0.3.0"
    side: int = 224
    vit_size: int = 168
    vit_blocks: int = 7
    pieces: int = 80000
    words: int = 150000
    max_tokens: int = 64
    positions: int = 128
    gsd_range_m: tuple[float, float] = (0.3, 4.0)
    half: int = 0
    views: tuple[int, ...] = (0, 5)
    shares: tuple[float, ...] = (0.4,)
    train: TrainConfig = field(default_factory=lambda: TrainConfig(heads=HeadConfig()))
    trunk: TrunkTuneConfig | None = field(
        default_factory=lambda: TrunkTuneConfig(
            epochs=7,
            whole=1,
            keep=0.4,
            rate=4e-4,
            rate_text=5e-5,
            rate_trunk=1.5e-4,
            blend=0.5,
        )
    )
    tune: TuneConfig | None = None
    align: AlignConfig | None = field(default_factory=AlignConfig)

    def members(self) -> list[DefaultConfig]:
        """Return the settings of each run; of several the version of each names its folders.

        Raises
        ------
        ConfigError
            If two second stages are set, or a share is none or stands twice.
        """
        if self.trunk is not None and self.tune is not None:
            raise ConfigError("trunk and tune are both set; a package has one second stage.")
        if not all(0 <= share <= 1 for share in self.shares):
            raise ConfigError("shares are between 0 and 1.")
        if not self.shares or len({round(s * 100) for s in self.shares}) < len(self.shares):
            raise ConfigError("shares names the runs: at least one, and none twice (in percent).")
        return [self._member(share) for share in self.shares]

    def _member(self, share: float) -> DefaultConfig:
        return replace(
            self,
            version=f"{self.version}-en{round(share * 100)}" if self.shares[1:] else self.version,
            shares=(share,),
            train=replace(self.train, english=share),
            trunk=None if self.trunk is None else replace(self.trunk, english=share),
            tune=None if self.tune is None else replace(self.tune, english=share),
        )


#: Why the range of ground sample distances is what it is.
GSD_WHY = (
    "RSICD does not state ground sample distances. They were estimated from things of known "
    "size on validation images: cars of 16 pixels in car parks (about 0.3 m a pixel), football "
    "pitches of 85 to 165 pixels (0.6 to 1.2 m). Airports, ports, farmland and mountains fill "
    "the same 224 pixels with scenes several times as wide; 4 m is a cautious upper end."
)
