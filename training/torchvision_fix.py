"""Let torchvision be imported where its binary does not fit a CPU build of torch.

open_clip, timm and transformers import torchvision for transforms only, but its import fails
where its compiled operators could not be loaded. Two of them are registered by name here, so
that the import goes through; calling them would still fail, and nothing here does.
"""

from __future__ import annotations

import torch

_SCHEMA = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
_libraries: list[torch.library.Library] = []  # a library that is collected takes its names along


def prepare() -> None:
    """Define what is missing; does nothing with a CUDA build, or the second time."""
    if torch.version.cuda is not None or _libraries:
        return
    for name in ("nms", "qnms"):
        if not hasattr(torch.ops.torchvision, name):
            library = torch.library.Library("torchvision", "FRAGMENT")
            library.define(name + _SCHEMA)
            _libraries.append(library)
