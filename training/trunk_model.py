"""The image tower while its trunk is trained: the ViT in torch, the frozen CNN beside it."""

from __future__ import annotations

import copy

import numpy as np
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from . import lite0
from .dataset import ImageSet
from .export import _export
from .heads import Heads
from .trunk import Trunk
from .trunk_views import trunk_features


class ImageModel(nn.Module):
    """The trunk's ViT and the image head, with what a step needs of the frozen CNN.

    Parameters
    ----------
    trunk : Trunk
        Copied; its CNN runs through ONNX Runtime, ten times faster than in torch on a CPU.
    heads : Heads
        Copied.
    """

    def __init__(self, trunk: Trunk, heads: Heads) -> None:
        super().__init__()
        self.trunk, self.heads = copy.deepcopy(trunk), copy.deepcopy(heads)
        self.trunk.cnn = nn.Identity()

    def images(self, pixels: Tensor, features: Tensor, kept: Tensor | None, frozen: int) -> Tensor:
        """Return L2-normalised embeddings of images with their CNN features."""
        tokens, _ = trunk_features(self.trunk, pixels, kept, frozen)
        embeddings: Tensor = self.heads.image(tokens, features)
        return embeddings


def cnn_session(trunk: Trunk, threads: int) -> ort.InferenceSession:
    """Return the convolutional tower as a session: ``image`` float32 -> ``features``."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    side, n = trunk.side, torch.export.Dim("batch", min=1, max=4096)
    example = torch.zeros(2, 3, side, side)
    graph = _export(trunk.cnn, (example,), ["image"], ["features"], ({0: n},))
    return ort.InferenceSession(
        graph.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def run_cnn(session: ort.InferenceSession, pixels: NDArray[np.float32], chunk: int = 16) -> Tensor:
    """Return the CNN's features (N, 1280) of images with values 0 to 255."""
    scaled = (pixels - np.float32(lite0.MEAN)) / np.float32(lite0.STD)
    parts = [
        session.run(None, {"image": scaled[at : at + chunk]})[0]
        for at in range(0, len(scaled), chunk)
    ]
    return torch.from_numpy(np.concatenate(parts))


@torch.inference_mode()
def image_set(
    model: ImageModel, images: NDArray[np.uint8], features: NDArray[np.float16], chunk: int = 64
) -> ImageSet:
    """Return tokens of the trained trunk, beside the features of the frozen CNN."""
    tokens = []
    for at in range(0, len(images), chunk):
        pixels = torch.from_numpy(images[at : at + chunk].astype(np.float32))
        said, _ = trunk_features(model.trunk, pixels, None, len(model.trunk.vit.blocks))
        tokens.append(said.numpy().astype(np.float16))
    return ImageSet([np.concatenate(tokens)], [features])
