"""Do beforehand what the first search would wait for: load the text tower, encode the lists.

A text tower takes half a second to load, contrast (:mod:`.calibration`) needs some fifty
sentences of the query's language encoded, as long again, and the verdict on a thing those of all
ten: some seconds, but once for each model (:mod:`.text_cache`). Nobody waits while typing.
"""

from __future__ import annotations

from collections.abc import Callable

from . import encoder, models
from .calibration import concept_vectors, neutral_vector
from .errors import Cancelled
from .messages import LANGUAGES


def warm(
    model: str | None, language: str | None, cancelled: Callable[[], bool] | None = None
) -> str:
    """Load what every search with a model needs, and the shipped lists.

    Parameters
    ----------
    model : str or None
        As in :class:`.messages.SearchRequest`.
    language : str or None
        Code of the language of most queries; None encodes no lists.
    cancelled : callable, optional
        Asked between the steps.

    Returns
    -------
    str
        Label of the model.

    Raises
    ------
    TerraSeekError
        If there is no such model, or it does not run.
    """
    from . import geopackage, heatmap, search  # noqa: F401 - their libraries take time, too
    from . import language as languages

    def check() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    text = encoder.text_encoder(models.resolve(model))
    check()
    text.encode("a lake")  # the first run of a session is its slowest
    languages.detect("a lake")
    search.prepare()
    check()
    if language:
        # That of most queries first; things that the lists name are judged in all of them.
        for code in dict.fromkeys([language, *LANGUAGES]):
            concept_vectors(text, code)
            check()
            neutral_vector(text, code)
            check()
    return text.package.label


__all__ = ["warm"]
