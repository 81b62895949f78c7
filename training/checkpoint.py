"""Checkpoints: whole or absent, no pickle of objects, one clear error each."""

from __future__ import annotations

import os
import pickle
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from .config import RunConfig, parse_config
from .errors import CheckpointError, ConfigError

#: Settings that change nothing of what comes out, or only where it lies.
_FREE = frozenset({"run", "device", "save_every", "data.captions", "data.images", "model.name"})
#: What the optimiser's own state holds: other values would be without effect.
OF_OPTIMISER = ("optim.rate", "optim.layer_decay", "optim.decay", "optim.freeze")


def save_checkpoint(state: dict[str, Any], path: Path) -> None:
    """Write a checkpoint beside the old one, then put it in its place.

    Raises
    ------
    CheckpointError
        If it cannot be written, a full disk for one; the previous one is as it was.
    """
    part = path.with_suffix(".part")
    try:
        with part.open("wb") as stream:
            torch.save(state, stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except (OSError, RuntimeError) as err:
        # torch's writer turns a full disk into a RuntimeError about positions.
        cause = next((e for e in (err, err.__context__) if isinstance(e, OSError)), None)
        said = cause.strerror if cause else str(err).splitlines()[0][:120]
        part.unlink(missing_ok=True)
        kept = "; the previous one is kept" if path.exists() else ""
        raise CheckpointError(
            f"The checkpoint {path} cannot be written ({said}){kept}.",
            "Make room and start the same command again: it goes on from there.",
        ) from None


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint of this program; code in the file is never run.

    Raises
    ------
    CheckpointError
        If it is missing, damaged or something else.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        if not isinstance(state, dict) or state.get("kind") != "terraseek-training-1":
            raise ValueError("not of this program")
    except FileNotFoundError:
        raise CheckpointError(f"There is no checkpoint {path}.") from None
    except pickle.UnpicklingError:  # torch's own words are a page about its loader
        raise CheckpointError(f"{path} is no checkpoint of this program, or damaged.") from None
    except Exception as err:  # rubbish makes the reader fail in many ways
        said = str(err).splitlines()[0][:100] if str(err) else type(err).__name__
        raise CheckpointError(f"The checkpoint {path} cannot be used ({said}).") from None
    return state


def fill(module: nn.Module, weights: dict[str, Any], path: Path) -> None:
    """Load weights into a module.

    Raises
    ------
    CheckpointError
        If they are of another architecture.
    """
    try:
        module.load_state_dict(weights)
    except RuntimeError as err:
        lines = [" ".join(x.split()) for x in str(err).splitlines()]
        said = lines[1] if len(lines) > 1 else lines[0]
        raise CheckpointError(
            f"The checkpoint {path} is of another architecture than the configuration "
            f"({said[:140]})."
        ) from None


def config_of(state: dict[str, Any], path: Path) -> RunConfig:
    """Return the configuration that a checkpoint was trained with."""
    try:
        return parse_config(state["config"], Path())
    except (KeyError, ConfigError, TypeError) as err:
        raise CheckpointError(f"The checkpoint {path} has no usable settings ({err}).") from None


def changed_settings(state: dict[str, Any], config: RunConfig) -> list[str]:
    """Return the settings that a run goes on with otherwise than it began: ``key: old -> new``."""
    before, now = state.get("config", {}), asdict(config)
    found = []
    for table in now:
        old, new = before.get(table), now[table]
        rows = {table: (old, new)}
        if isinstance(new, dict) and isinstance(old, dict):
            rows = {f"{table}.{k}": (old[k], v) for k, v in new.items() if k in old}
        found += [f"{k}: {a} -> {b}" for k, (a, b) in rows.items() if k not in _FREE and a != b]
    return found


def other_settings(path: Path, state: dict[str, Any], config: RunConfig) -> CheckpointError:
    """Return the error of a checkpoint that the settings do not go on from."""
    changed = "; ".join(changed_settings(state, config)) or "those of another program"
    return CheckpointError(
        f"The checkpoint {path} is of other settings ({changed}).",
        "Take these back, or name another folder in run.",
    )


def checkpoint_head(config: RunConfig, step: int) -> dict[str, Any]:
    """Return what every checkpoint carries."""
    return {"kind": "terraseek-training-1", "config": asdict(config), "step": step}
