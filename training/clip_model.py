"""Any open_clip model: by name, ``hf-hub:owner/name`` or local folder."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .clip_tokenizer import as_fast
from .compact_towers import register
from .config import ModelConfig
from .errors import WeightsError
from .torchvision_fix import prepare

_LAYER = re.compile(r"(?:resblocks|blocks|layers|layer|stages)\.(\d+)\.")
_PROJECTION = re.compile(r"(?:^|\.)(?:proj|text_projection|head\.proj\.weight|proj\.\d\.weight)$")
_OFFLINE = (
    "Name a local folder instead: open_clip_config.json, and for a Hugging Face text tower its "
    "config.json and tokenizer.json, all in one folder."
)


class ClipModel(nn.Module):
    """An open_clip model with what training needs of it.

    Attributes
    ----------
    clip : nn.Module
        open_clip's model.
    side : int
        Pixels of the image tower's input.
    dimension : int
        Length of the embeddings.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, clip: Any, tokenizer: Any, max_tokens: int) -> None:
        super().__init__()
        self.clip, self.tokenizer = clip, tokenizer
        size = clip.visual.image_size
        self.side = int(size[0] if isinstance(size, (tuple, list)) else size)
        self.max_tokens = max_tokens
        #: Tokens that open_clip's own text towers take, always as many; 0 where any number will do.
        self.length = 0
        if self.is_hugging_face:
            self.pad = int(clip.text.config.pad_token_id)
        else:
            self.length = self.max_tokens = int(getattr(tokenizer, "context_length", 77))
            self.pad = int(getattr(getattr(tokenizer, "tokenizer", None), "pad_token_id", 0) or 0)
        self.refuse_other_tokenizer()
        for name, default in (
            ("mean", (0.48145466, 0.4578275, 0.40821073)),
            ("std", (0.26862954, 0.26130258, 0.27577711)),
        ):
            values = getattr(clip.visual, f"image_{name}", None) or default
            self.register_buffer(name, torch.tensor(values).view(1, 3, 1, 1), persistent=False)
        with torch.no_grad():
            blank = torch.zeros(1, 3, self.side, self.side)
            training, _ = clip.training, clip.eval()
            self.dimension = int(clip.encode_image(blank).shape[-1])
            clip.train(training)

    def refuse_other_tokenizer(self) -> None:
        """Refuse a tokenizer with more pieces than the text tower has embeddings.

        One of these pieces would stop training in its middle.

        Raises
        ------
        WeightsError
        """
        if not self.is_hugging_face:
            return
        words = self.clip.text.transformer.get_input_embeddings().num_embeddings
        pieces = self.tokenizer.get_vocab_size()
        if pieces > words:
            raise WeightsError(
                f"The tokenizer has {pieces} pieces, the text tower {words}: they are not of one "
                "model.",
                "Take tokenizer.json and config.json of the same model.",
            )

    @property
    def is_hugging_face(self) -> bool:
        """Whether the text tower is a transformer of Hugging Face."""
        return _has_hugging_face_text(self.clip)

    @property
    def words(self) -> nn.Embedding:
        """The text tower's table of word embeddings."""
        if self.is_hugging_face:
            return self.clip.text.transformer.get_input_embeddings()
        return getattr(self.clip, "text", self.clip).token_embedding

    @property
    def scale(self) -> Tensor:
        """Factor from cosine to logit; at most 100, as in CLIP."""
        return self.clip.logit_scale.exp().clamp(max=100)

    def tokenize(self, texts: list[str]) -> Tensor:
        """Return token ids (N, T), padded to the longest where the text tower allows that."""
        if not self.is_hugging_face:
            return self.tokenizer(texts)
        rows = [e.ids[: self.max_tokens] for e in self.tokenizer.encode_batch(texts)]
        ids = torch.full((len(rows), max(map(len, rows))), self.pad, dtype=torch.int64)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = torch.tensor(row)
        return ids

    def fast_tokenizer(self) -> Any:
        """Return a tokenizer that ``tokenizer.json`` can hold, None where there is none.

        It gives what :meth:`tokenize` gives, without padding.
        """
        if self.is_hugging_face:
            return self.tokenizer if hasattr(self.tokenizer, "to_str") else None
        return as_fast(self.tokenizer)

    def texts(self, ids: Tensor) -> Tensor:
        """Embed token ids (N, T): L2-normalised (N, D)."""
        return functional.normalize(self.clip.encode_text(ids).float(), dim=-1)

    def images(self, pixels: Tensor) -> tuple[Tensor, Tensor | None]:
        """Embed images (N, 3, S, S) with values 0 to 1.

        Returns
        -------
        pooled : Tensor, (N, D)
            Not normalised.
        patches : Tensor, (N, g, g, D), or None
            In the joint space; None where the tower is no plain vision transformer.
        """
        x = (pixels - self.mean) / self.std
        visual = self.clip.visual
        if not is_plain_vit(visual):
            if x.shape[-1] != self.side:  # the tower takes one size only
                size = (self.side, self.side)
                x = functional.interpolate(x, size, mode="bilinear", align_corners=False)
            return visual(x).float(), None
        return vit_tokens(visual, x)


def _has_hugging_face_text(clip: Any) -> bool:
    text = getattr(clip, "text", None)
    return hasattr(text, "transformer") and hasattr(text, "config")


def is_plain_vit(visual: nn.Module) -> bool:
    """Whether the tower is open_clip's own vision transformer with a class token."""
    return (
        hasattr(visual, "conv1")
        and hasattr(visual, "class_embedding")
        and getattr(visual, "attn_pool", 1) is None
        and getattr(visual, "proj", None) is not None
    )


def vit_tokens(visual: Any, x: Tensor) -> tuple[Tensor, Tensor]:
    """Run open_clip's vision transformer on images of any size.

    Its own forward pass refuses other sizes than it was built for: here the position embeddings
    are resampled to the grid of the crop.
    """
    x = visual.conv1(x)
    n, width, rows, columns = x.shape
    x = x.flatten(2).transpose(1, 2)
    first = visual.class_embedding.to(x.dtype).expand(n, 1, width)
    position = visual.positional_embedding
    grid = round((len(position) - 1) ** 0.5)
    if (rows, columns) != (grid, grid):
        square = position[1:].reshape(1, grid, grid, width).permute(0, 3, 1, 2).float()
        square = functional.interpolate(
            square, (rows, columns), mode="bicubic", antialias=True, align_corners=False
        )
        position = torch.cat([position[:1], square.flatten(2)[0].T.to(position.dtype)])
    x = visual.ln_pre(torch.cat([first, x], 1) + position.to(x.dtype))
    x = visual.transformer(x)
    pooled, patches = visual._pool(x)
    proj = visual.proj
    grid_of = (patches @ proj).float().reshape(n, rows, columns, -1)
    return (pooled @ proj).float(), grid_of


def _local(folder: Path, config: ModelConfig) -> tuple[Any, Any]:
    import open_clip
    from tokenizers import Tokenizer

    try:
        text = json.loads((folder / "open_clip_config.json").read_text("utf-8"))["model_cfg"][
            "text_cfg"
        ]
    except (OSError, ValueError, KeyError, TypeError) as err:
        raise WeightsError(
            f"{folder / 'open_clip_config.json'} cannot be used ({type(err).__name__}).", _OFFLINE
        ) from None
    options: dict[str, Any] = {}
    tokenizer = None
    if text.get("hf_model_name"):
        here = {"hf_model_name": str(folder), "hf_model_pretrained": False}
        options["text_cfg"] = text | here
        try:
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as err:  # tokenizers raises plain Exception
            raise WeightsError(
                f"{folder / 'tokenizer.json'} cannot be used ({str(err)[:80]}).", _OFFLINE
            ) from None
        tokenizer.no_padding()
        tokenizer.enable_truncation(config.max_tokens)
    clip = open_clip.create_model(f"local-dir:{folder}", pretrained_text=False, **options)
    return clip, tokenizer or open_clip.get_tokenizer(f"local-dir:{folder}")


def load_model(config: ModelConfig, *, quiet: bool = False) -> ClipModel:
    """Build a model; ``quiet`` says nothing about weights that start at random.

    Raises
    ------
    WeightsError
        If the model is not known, the hub is out of reach, or weights do not fit.
    """
    prepare()
    import open_clip

    register()
    folder = Path(config.name)
    before = logging.root.manager.disable
    if quiet:
        logging.disable(logging.WARNING)
    try:
        if folder.is_dir():
            clip, tokenizer = _local(folder, config)
        else:
            name, tag = config.name, config.pretrained or None
            clip = open_clip.create_model(name, pretrained=tag, pretrained_text=bool(tag))
            tokenizer = open_clip.get_tokenizer(name)
            fast = getattr(getattr(tokenizer, "tokenizer", None), "backend_tokenizer", None)
            # Towers of open_clip's own (SigLIP) want its tokenizer, which pads to their length.
            if fast is not None and _has_hugging_face_text(clip):
                fast.no_padding()
                fast.enable_truncation(config.max_tokens)
                tokenizer = fast
        return ClipModel(clip, tokenizer, config.max_tokens)
    except (OSError, RuntimeError, ValueError, ImportError, KeyError) as err:
        said = " ".join(str(err).split())[:160]
        raise WeightsError(
            f"The model {config.name} cannot be loaded ({said}).", _OFFLINE
        ) from None
    finally:
        logging.disable(before)


def layer_of(name: str) -> tuple[str, int]:
    """Return the tower and the layer of a parameter of :class:`ClipModel`.

    Returns
    -------
    tower : str
        ``image``, ``text`` or ``new``.
    layer : int
        0 for embeddings, 1 for the first layer, a large number for what follows the last.
    """
    name = name.removeprefix("model.")
    if not name.startswith("clip.") or name.startswith("clip.logit_"):
        return "new", 0
    tower = "image" if name.startswith("clip.visual.") else "text"
    found = _LAYER.search(name)
    if found:
        return tower, int(found.group(1)) + 1
    late = _PROJECTION.search(name) or re.search(r"ln_post|ln_final|trunk\.norm|\.proj\.", name)
    return tower, 10_000 if late else 0
