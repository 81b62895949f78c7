"""What the parts of the panel share: each is one class, all are ``SearchPanel``."""

from __future__ import annotations

from typing import Any

#: Base of the parts. They use each other's attributes, which a type checker cannot know.
PanelPart: Any = object
