"""Translate through an HTTP service that speaks LibreTranslate's JSON.

``POST URL/translate`` with ``{"q": [...], "source": "en", "target": "de", "format": "text"}``;
the answer is ``{"translatedText": [...]}``. The captions leave the machine for that service.
"""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import DataError

#: Environment variable with the service's key; a key on a command line is seen by all users.
KEY = "TERRASEEK_TRANSLATE_KEY"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Captions and key go to the server that was named, and to no other."""

    def redirect_request(self, *_: object) -> None:
        """Follow none."""
        return


@dataclass(frozen=True)
class Service:
    """A translation service.

    Attributes
    ----------
    url : str
        Address without ``/translate``; http or https.
    timeout : float
        Seconds for one call.
    """

    url: str
    timeout: float = 120.0

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise DataError(f"{self.url!r} is no address of a service (http:// or https://).")

    def __call__(self, sentences: list[str], language: str) -> list[str]:
        """Translate English sentences.

        Raises
        ------
        DataError
            If the service is out of reach, refuses, or answers something else than a
            translation for each sentence.
        """
        body = {"q": sentences, "source": "en", "target": language, "format": "text"}
        if os.environ.get(KEY):
            body["api_key"] = os.environ[KEY]
        request = urllib.request.Request(  # noqa: S310  (the scheme was looked at)
            f"{self.url.rstrip('/')}/translate",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        try:
            opener = urllib.request.build_opener(_NoRedirect)
            with opener.open(request, timeout=self.timeout) as answer:
                found = json.loads(answer.read().decode("utf-8"))["translatedText"]
        except urllib.error.HTTPError as err:
            raise DataError(
                f"The service {self.url} answered {err.code}: {_said(err)}",
                f"A key for it belongs into the environment variable {KEY}.",
            ) from None
        except (OSError, ValueError, KeyError, TypeError) as err:
            reason = getattr(err, "reason", None) or type(err).__name__
            raise DataError(f"The service {self.url} cannot be used ({reason}).") from None
        found = [found] if isinstance(found, str) else found
        if not isinstance(found, list) or not all(isinstance(t, str) for t in found):
            raise DataError(f"The service {self.url} gave no list of translations.")
        if len(found) != len(sentences):
            raise DataError(
                f"The service {self.url} gave {len(found)} translations for {len(sentences)}."
            )
        return [t.strip() for t in found]


def _said(err: urllib.error.HTTPError) -> str:
    try:
        return str(json.loads(err.read(4096).decode("utf-8"))["error"])[:120]
    except (OSError, ValueError, KeyError, TypeError):
        return str(err.reason)[:120]
