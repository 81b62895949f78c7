"""Translate with a model of Hugging Face in a local folder: NLLB, M2M-100, Opus-MT, Tower.

Nothing is fetched: the folder holds ``config.json``, the weights and the tokenizer's files.
How the target language is named differs by family and is read off the vocabulary; a language model
(no encoder: Tower) is asked in words, one sentence at a time.
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


#: Names of the languages, for models that are asked in words.
NAMES = {
    **{"pt": "Portuguese", "es": "Spanish", "fr": "French", "de": "German", "nl": "Dutch"},
    **{"it": "Italian", "zh": "Chinese", "ko": "Korean", "ru": "Russian", "ja": "Japanese"},
    **{"ar": "Arabic", "tr": "Turkish", "pl": "Polish", "uk": "Ukrainian", "hi": "Hindi"},
    **{"id": "Indonesian", "vi": "Vietnamese"},
}


def question(english: str, language: str) -> str:
    """Return what Tower was trained to be asked (Alves et al. 2024)."""
    name = NAMES[language]
    return f"Translate the following text from English into {name}.\nEnglish: {english}\n{name}:"


class LocalModel:
    """A translation model of Hugging Face as a route.

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
            from transformers import (
                AutoConfig,
                AutoModelForCausalLM,
                AutoModelForSeq2SeqLM,
                AutoTokenizer,
            )

            # From the folder alone: nothing is fetched, so there is no revision to pin.
            options = {"local_files_only": True, "trust_remote_code": False}
            load_tokenizer = AutoTokenizer.from_pretrained
            load_config = AutoConfig.from_pretrained
            try:
                both = load_config(path, **options).is_encoder_decoder
                kind = AutoModelForSeq2SeqLM if both else AutoModelForCausalLM
                load_model = kind.from_pretrained
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
        if not model.config.is_encoder_decoder:
            return [self._ask(tokenizer, model, s, language) for s in sentences]
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

    def _ask(self, tokenizer: Any, model: Any, english: str, language: str) -> str:
        """Ask a language model; its answer's first line is the translation."""
        if language not in NAMES:
            raise DataError(
                f"A language model cannot be asked for {language!r}.",
                f"It can for {', '.join(NAMES)}.",
            )
        text = question(english, language)
        if getattr(tokenizer, "chat_template", None):
            asked = [{"role": "user", "content": text}]
            text = tokenizer.apply_chat_template(asked, tokenize=False, add_generation_prompt=True)
        feed = tokenizer(text, return_tensors="pt")
        feed.pop("token_type_ids", None)
        pad = tokenizer.pad_token_id
        made = model.generate(
            **feed,
            max_new_tokens=self.longest,
            do_sample=False,
            pad_token_id=tokenizer.eos_token_id if pad is None else pad,
        )
        answer = tokenizer.decode(made[0, feed["input_ids"].shape[1] :], skip_special_tokens=True)
        return next((line.strip() for line in answer.splitlines() if line.strip()), "")
