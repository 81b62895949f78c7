"""Translate with a model of Hugging Face in a local folder: NLLB, M2M-100, Opus-MT.

Nothing is fetched: the folder holds ``config.json``, the weights and the tokenizer's files.
How the target language is named differs by family and is read off the vocabulary.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from .errors import DataError, WeightsError

#: ISO 639-1 -> (FLORES-200 code as in NLLB, ISO 639-3 as in Opus-MT's ``>>deu<<``).
FLORES: dict[str, tuple[str, str]] = {
    "en": ("eng_Latn", "eng"),
    "pt": ("por_Latn", "por"),
    "es": ("spa_Latn", "spa"),
    "fr": ("fra_Latn", "fra"),
    "de": ("deu_Latn", "deu"),
    "nl": ("nld_Latn", "nld"),
    "it": ("ita_Latn", "ita"),
    "zh": ("zho_Hans", "cmn_Hans"),
    "ko": ("kor_Hang", "kor"),
    "ru": ("rus_Cyrl", "rus"),
    "ja": ("jpn_Jpan", "jpn"),
    "ar": ("arb_Arab", "ara"),
    "tr": ("tur_Latn", "tur"),
    "pl": ("pol_Latn", "pol"),
    "uk": ("ukr_Cyrl", "ukr"),
    "hi": ("hin_Deva", "hin"),
    "id": ("ind_Latn", "ind"),
    "vi": ("vie_Latn", "vie"),
}


class LocalModel:
    """An encoder-decoder of Hugging Face as a route.

    Parameters
    ----------
    folder : str
        ``{language}`` in it stands for the code: a folder a language pair, as Opus-MT has.
    longest : int
        Most tokens of a translation.

    Raises
    ------
    WeightsError
        From a call, if the folder holds no such model.
    """

    def __init__(self, folder: str, longest: int = 96) -> None:
        self.folder, self.longest = folder, longest
        self._loaded: tuple[str, Any, Any] | None = None

    def _load(self, language: str) -> tuple[Any, Any]:
        path = self.folder.replace("{language}", language)
        if self._loaded is None or self._loaded[0] != path:
            if not (Path(path) / "config.json").is_file():
                raise WeightsError(
                    f"{path} holds no model (config.json is missing).",
                    "Download a translation model of Hugging Face into a folder and name that.",
                )
            from .torchvision_fix import prepare

            prepare()
            from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

            # From the folder alone: nothing is fetched, so there is no revision to pin.
            options = {"local_files_only": True, "trust_remote_code": False}
            load_tokenizer = AutoTokenizer.from_pretrained
            load_model = AutoModelForSeq2SeqLM.from_pretrained
            try:
                tokenizer = load_tokenizer(path, **options)
                model = load_model(path, **options)
            except (OSError, ValueError, ImportError, KeyError, RuntimeError) as err:
                said = " ".join(str(err).split())[:140]
                raise WeightsError(f"The model in {path} cannot be loaded ({said}).") from None
            self._loaded = (path, tokenizer, model.eval())
        return self._loaded[1:]

    def _target(self, tokenizer: Any, language: str) -> tuple[str, int | None]:
        """Return what stands before a sentence, and the first token of the translation."""
        words = tokenizer.get_vocab()
        flores, iso3 = FLORES.get(language, ("", ""))
        for code in (flores, f"__{language}__"):
            if code in words:
                tokenizer.src_lang = "eng_Latn" if code == flores else "en"
                return "", words[code]
        for code in (f">>{iso3}<<", f">>{language}<<"):
            if code in words:
                return f"{code} ", None
        several = any(w.startswith((">>", "__")) and w.endswith(("<<", "__")) for w in words)
        if "{language}" not in self.folder or several or "eng_Latn" in words:
            raise DataError(
                f"The model in {self.folder} has no mark for {language!r}.",
                "For a model of one language pair name its folder with {language} in it.",
            )
        return "", None

    @torch.inference_mode()
    def __call__(self, sentences: list[str], language: str) -> list[str]:
        """Translate English sentences.

        Raises
        ------
        TerraSeekError
            If the model cannot be loaded or does not know the language.
        """
        tokenizer, model = self._load(language)
        before, first = self._target(tokenizer, language)
        out: list[str] = []
        for at in range(0, len(sentences), 16):
            batch = [before + s for s in sentences[at : at + 16]]
            feed = tokenizer(batch, return_tensors="pt", padding=True, truncation=True)
            feed.pop("token_type_ids", None)
            options = {} if first is None else {"forced_bos_token_id": first}
            found = model.generate(
                **feed, max_new_tokens=self.longest, num_beams=4, do_sample=False, **options
            )
            out += tokenizer.batch_decode(found, skip_special_tokens=True)
        return [t.strip() for t in out]
