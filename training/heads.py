"""The trained parts: what stands on top of the frozen towers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .bert import Bert, masked_mean
from .errors import ConfigError
from .vit import Block

#: Which frozen image towers the head may read.
TOWERS = ("both", "vit", "cnn")


@dataclass(frozen=True)
class HeadConfig:
    """Sizes of the heads.

    Attributes
    ----------
    dimension : int
        Length of the embeddings.
    hidden : int
        Inner width of the image head.
    image_blocks : int
        Transformer blocks over the pooled patch tokens.
    text_layers : int
        Last layers of the text tower that are trained.
    dropout : float
        On the features that enter the heads.
    token_drop : float
        Share of patch tokens left out in training.
    towers : str
        ``both``, ``vit`` or ``cnn``: which image features are used.
    text_trained : int
        How many of ``text_layers`` are trained; the first of them stay frozen.
    text_drop : float
        Share of text tokens left out in training.
    noise : float
        Spread of Gaussian noise on image features in training, relative to their spread.
    spread : bool
        Whether the patch tokens' standard deviation is read beside their mean (statistics
        pooling: Snyder et al. 2018, "X-Vectors", section 3.1).
    adapter : int
        Inner width of a bottleneck adapter after each of ``text_layers`` (Pfeiffer et al. 2021,
        "AdapterFusion", section 2.2); 0 for none.
    """

    dimension: int = 384
    hidden: int = 1024
    image_blocks: int = 1
    text_layers: int = 2
    dropout: float = 0.2
    token_drop: float = 0.25
    width: int = 384
    cnn: int = 1280
    towers: str = "both"
    text_trained: int = 2
    text_drop: float = 0.0
    noise: float = 0.0
    spread: bool = False
    adapter: int = 0


def noisy(x: Tensor, amount: float) -> Tensor:
    """Add Gaussian noise of ``amount`` times the spread of each row's values."""
    return x + torch.randn_like(x) * x.std(-1, keepdim=True) * amount if amount > 0 else x


class Projection(nn.Module):
    """A linear map plus a two-layer correction to it."""

    def __init__(self, inner: int, hidden: int, outer: int, dropout: float) -> None:
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.linear = nn.Linear(inner, outer)
        self.fc1 = nn.Linear(inner, hidden)
        self.fc2 = nn.Linear(hidden, outer)
        nn.init.normal_(self.fc2.weight, std=0.02)
        nn.init.zeros_(self.fc2.bias)

    def forward(self, x: Tensor) -> Tensor:
        """(N, inner) -> (N, outer)."""
        x = self.drop(x)
        return self.linear(x) + self.fc2(self.drop(functional.gelu(self.fc1(x))))


class ImageHead(nn.Module):
    """Fresh blocks over the trunk's tokens, pooled and joined with the CNN's features."""

    def __init__(self, config: HeadConfig) -> None:
        super().__init__()
        if config.towers not in TOWERS:
            raise ConfigError(
                f"towers is {config.towers!r}; it must be one of {', '.join(TOWERS)}."
            )
        self.token_drop, self.noise, self.towers = config.token_drop, config.noise, config.towers
        self.spread = config.spread and config.towers != "cnn"
        inner = 0
        if config.towers != "cnn":
            self.blocks = nn.ModuleList(
                Block(config.width, 6, 4 * config.width, 0.1) for _ in range(config.image_blocks)
            )
            self.raw_norm = nn.LayerNorm(config.width)
            self.norm = nn.LayerNorm(config.width)
            self.cls_norm = nn.LayerNorm(config.width)
            inner += 3 * config.width
        if self.spread:
            self.spread_norm = nn.LayerNorm(config.width)
            inner += config.width
        if config.towers != "vit":
            self.cnn_norm = nn.LayerNorm(config.cnn)
            inner += config.cnn
        self.project = Projection(inner, config.hidden, config.dimension, config.dropout)

    def forward(self, tokens: Tensor, features: Tensor) -> Tensor:
        """Return embeddings (N, D), L2-normalised.

        Parameters
        ----------
        tokens : Tensor, (N, 1 + T, width)
            The class token and the pooled patch tokens.
        features : Tensor, (N, cnn)
        """
        if self.training:
            tokens, features = noisy(tokens, self.noise), noisy(features, self.noise)
        summary = self.summary(tokens)
        if self.training and self.token_drop > 0 and self.towers != "cnn":
            count = tokens.shape[1] - 1
            kept = torch.randperm(count)[: max(1, round(count * (1 - self.token_drop)))] + 1
            tokens = torch.cat([tokens[:, :1], tokens[:, kept]], 1)
        return self.pool(summary, self.transform(tokens), features)

    def summary(self, tokens: Tensor) -> Tensor:
        """Return the mean (N, width) of the patch tokens and, with ``spread``, their deviation."""
        mean = tokens[:, 1:].mean(1)
        if not self.spread:
            return mean
        # Written out: the gradient of a square root has no bound at zero.
        variance = (tokens[:, 1:] - mean[:, None]).square().mean(1)
        return torch.cat([mean, (variance + 1e-6).sqrt()], 1)

    def transform(self, tokens: Tensor) -> Tensor:
        """Apply the fresh blocks to tokens (N, 1 + T, width)."""
        for block in self.blocks if self.towers != "cnn" else ():
            tokens = block(tokens)
        return tokens

    def pool(self, summary: Tensor, tokens: Tensor, features: Tensor) -> Tensor:
        """Return embeddings (N, D) of a summary, transformed tokens and CNN features."""
        return functional.normalize(self.project(self.parts(summary, tokens, features)), dim=1)

    def parts(self, summary: Tensor, tokens: Tensor, features: Tensor) -> Tensor:
        """Return what is projected: the normalised parts, joined."""
        parts = []
        if self.towers != "cnn":
            width = self.raw_norm.normalized_shape[0]
            parts += [
                self.raw_norm(summary[:, :width]),
                self.norm(tokens[:, 1:]).mean(1),
                self.cls_norm(tokens[:, 0]),
            ]
            if self.spread:
                parts.append(self.spread_norm(summary[:, width:]))
        if self.towers != "vit":
            parts.append(self.cnn_norm(features))
        return torch.cat(parts, 1)


class Adapter(nn.Module):
    """A bottleneck with a residual; nothing at the start of training."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.down, self.up = nn.Linear(width, inner), nn.Linear(inner, width)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.up.bias)

    def forward(self, x: Tensor) -> Tensor:
        """(N, T, width) -> (N, T, width)."""
        return x + self.up(functional.gelu(self.down(x)))


class TextHead(nn.Module):
    """The last layers of the text tower, mean pooling and a projection."""

    def __init__(self, bert: Bert, config: HeadConfig) -> None:
        super().__init__()
        layers = bert.layers[len(bert.layers) - config.text_layers :]
        self.tail = Bert(1, 1, config.width, layers=0)
        self.tail.layers = nn.ModuleList(layers)
        for unused in (self.tail.word, self.tail.position, self.tail.norm):
            unused.requires_grad_(False)
        self.tail.layers.requires_grad_(False)
        trained = max(0, len(layers) - min(config.text_trained, config.text_layers))
        self.tail.layers[trained:].requires_grad_(True)
        # Beside the tail, not in it: fresh weights learn at the heads' rate.
        self.adapters = nn.ModuleList(
            Adapter(config.width, config.adapter) for _ in layers if config.adapter
        )
        self.drop = config.text_drop
        self.norm = nn.LayerNorm(config.width)
        self.project = Projection(config.width, config.width * 2, config.dimension, config.dropout)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Return embeddings (N, D), L2-normalised, of hidden states (N, T, width)."""
        if self.training and self.drop > 0:
            kept = torch.rand(mask.shape) >= self.drop
            kept[:, 0] = True  # a sentence never loses all its tokens
            mask = mask * kept
        pooled = self.norm(masked_mean(self.states(hidden, mask), mask))
        return functional.normalize(self.project(pooled), dim=1)

    def states(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Run hidden states (N, T, width) through the last layers and their adapters."""
        for i in range(len(self.tail.layers)):
            hidden = self.tail.run_layers(hidden, mask, i, i + 1)
            hidden = self.adapters[i](hidden) if self.adapters else hidden
        return hidden


class Heads(nn.Module):
    """Both heads and the learned logit scale."""

    def __init__(self, bert: Bert, config: HeadConfig) -> None:
        super().__init__()
        self.image = ImageHead(config)
        self.text = TextHead(bert, config)
        self.log_scale = nn.Parameter(torch.tensor(math.log(20.0)))

    @property
    def scale(self) -> Tensor:
        """Factor from cosine to logit, at most 100."""
        return self.log_scale.exp().clamp(max=100.0)
