"""``python -m terraseek.engine.cli``, where the program is not on the path."""

from . import main

main()
