"""Translating with a local model of Hugging Face, and through an HTTP service."""
# ruff: noqa: S106  (special tokens are no passwords)

from __future__ import annotations

import io
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner
from terraseek.training import translate_captions
from terraseek.training.errors import DataError, WeightsError
from terraseek.training.records import Record, read_records, write_records
from terraseek.training.translate_http import KEY, Service
from terraseek.training.translate_local import LocalModel

WORDS = ["a", "tree", "lake", "two", "Baum", "See", "zwei", "ein"]


def model_folder(folder: Path, marks: list[str]) -> Path:
    """A tiny encoder-decoder with random weights and a vocabulary of words."""
    from terraseek.training.torchvision_fix import prepare

    prepare()
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import M2M100Config, M2M100ForConditionalGeneration, PreTrainedTokenizerFast

    special = ["<s>", "<pad>", "</s>", "<unk>", *marks]
    words = {w: i for i, w in enumerate([*special, *WORDS])}
    inner = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    inner.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    inner.post_processor = processors.TemplateProcessing(
        single="$A </s>", special_tokens=[("</s>", 2)]
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=inner,
        bos_token="<s>",
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        additional_special_tokens=marks,
    )
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    config = M2M100Config(
        vocab_size=len(words),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=64,
        decoder_start_token_id=2,
    )
    M2M100ForConditionalGeneration(config).save_pretrained(folder)
    return folder


def test_a_local_model_translates(tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "nllb", ["eng_Latn", "deu_Latn", "fra_Latn"])
    route = LocalModel(str(folder), longest=8)
    sentences = ["a tree", "two lake", "a"]
    german = route(sentences, "de")
    assert len(german) == 3 and german == route(sentences, "de")
    assert not any("deu_Latn" in t or "</s>" in t for t in german)
    # Greedy by hand from the language's mark: the route starts the translation with it.
    tokenizer, model = route._load("de")
    assert route._target(tokenizer, "de") == ("", tokenizer.get_vocab()["deu_Latn"])
    ids = tokenizer(["a tree"], return_tensors="pt")["input_ids"]
    made = model.generate(ids, forced_bos_token_id=5, max_new_tokens=8, num_beams=4)
    assert made[0, 1] == 5
    assert tokenizer.decode(made[0], skip_special_tokens=True).strip() == german[0]
    with pytest.raises(DataError, match="no mark for 'it'"):
        route(sentences, "it")


def language_model_folder(folder: Path, template: str | None) -> Path:
    """A tiny decoder with random weights (Tower is a Llama)."""
    from terraseek.training.torchvision_fix import prepare

    prepare()
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    inner = Tokenizer(models.BPE({chr(i): i for i in range(256)} | {"</s>": 256}, []))
    inner.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    inner.decoder = decoders.Fuse()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=inner, eos_token="</s>")
    if template:
        tokenizer.chat_template = template
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    LlamaForCausalLM(
        LlamaConfig(
            vocab_size=257,
            hidden_size=16,
            intermediate_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            max_position_embeddings=512,
            eos_token_id=256,
        )
    ).save_pretrained(folder)
    return folder


@pytest.mark.parametrize(
    "template", [None, "{% for m in messages %}<{{ m.content }}>{% endfor %}A:"]
)
def test_a_language_model_is_asked_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str | None
) -> None:
    folder = language_model_folder(tmp_path / "tower", template)
    route = LocalModel(str(folder), longest=6)
    tokenizer, model = route._load("de")
    answers = iter(["\n ein Baum \nEnglish: a", ""])

    def generate(**feed: object) -> torch.Tensor:
        ids = feed["input_ids"]
        assert isinstance(ids, torch.Tensor)
        said = tokenizer.decode(ids[0])
        assert "from English into German.\nEnglish: a tree\nGerman:" in said
        assert said.endswith("A:" if template else "German:")
        more = tokenizer(next(answers), return_tensors="pt")["input_ids"].long()
        return torch.cat([ids, more], 1)

    real = route(["a tree"], "de")  # random weights: any one line
    assert len(real) == 1 and "\n" not in real[0] and "Translate" not in real[0]
    monkeypatch.setattr(model, "generate", generate)
    assert route(["a tree", "a tree"], "de") == ["ein Baum", ""]
    with pytest.raises(DataError, match="cannot be asked for 'eo'"):
        route(["a tree"], "eo")


def test_opus_as_it_is_stored(tmp_path: Path) -> None:
    """Opus-MT's folders hold two SentencePiece models and no tokenizer.json."""
    from terraseek.training.torchvision_fix import prepare

    prepare()
    import sentencepiece
    from transformers import MarianConfig, MarianMTModel

    folder = tmp_path / "opus-en-de"
    folder.mkdir()
    texts = ["a tree and a lake", "two trees beside a river", "ein Baum und ein See"] * 20
    made = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=made,
        vocab_size=60,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    for side in ("source", "target"):
        (folder / f"{side}.spm").write_bytes(made.getvalue())
    pieces = sentencepiece.SentencePieceProcessor(model_proto=made.getvalue())
    words = {"</s>": 0, "<unk>": 1}
    for i in range(pieces.get_piece_size()):
        words.setdefault(pieces.id_to_piece(i), len(words))
    words["<pad>"] = len(words)
    (folder / "vocab.json").write_text(json.dumps(words))
    kind = {"tokenizer_class": "MarianTokenizer", "source_lang": "en", "target_lang": "de"}
    (folder / "tokenizer_config.json").write_text(json.dumps(kind))
    torch.manual_seed(0)
    config = MarianConfig(
        vocab_size=len(words),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=64,
        pad_token_id=words["<pad>"],
        eos_token_id=0,
        decoder_start_token_id=words["<pad>"],
        forced_eos_token_id=0,
    )
    MarianMTModel(config).save_pretrained(folder)
    route = LocalModel(str(tmp_path / "opus-en-{language}"), 8)
    found = route(["a tree and a lake", "two trees"], "de")
    assert len(found) == 2 and all("</s>" not in t and "<pad>" not in t for t in found)
    assert found == route(["a tree and a lake", "two trees"], "de")


def test_marks_of_opus_and_folders_a_pair(tmp_path: Path) -> None:
    several = LocalModel(str(model_folder(tmp_path / "opus", [">>deu<<", ">>fra<<"])), 4)
    tokenizer, _ = several._load("de")
    assert several._target(tokenizer, "de") == (">>deu<< ", None)
    assert len(several(["a tree"], "de")) == 1
    model_folder(tmp_path / "en-de", [])
    pair = LocalModel(str(tmp_path / "en-{language}"), 4)
    assert len(pair(["a tree", "a"], "de")) == 2
    with pytest.raises(WeightsError, match=r"en-fr holds no model"):
        pair(["a"], "fr")
    (tmp_path / "en-ko").mkdir()
    (tmp_path / "en-ko" / "config.json").write_text("{}")
    with pytest.raises(WeightsError, match="cannot be loaded"):
        pair(["a"], "ko")
    with pytest.raises(DataError, match="no mark for 'de'"):
        LocalModel(str(tmp_path / "en-de"))(["a"], "de")


class _Handler(BaseHTTPRequestHandler):
    """LibreTranslate's answers, and wrong ones by target language."""

    asked: list[dict[str, object]]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(body | {"path": self.path})
        answers: dict[str, tuple[int, object]] = {
            "fr": (400, {"error": "fr is not supported"}),
            "it": (200, {"translatedText": ["one"]}),
            "es": (200, {"nothing": 1}),
            "nl": (200, {"translatedText": [1, 2]}),
            "ru": (302, {}),
        }
        right = (200, {"translatedText": [f"{body['target']} {t} " for t in body["q"]]})
        code, answer = answers.get(str(body["target"]), right)
        data = json.dumps(answer).encode()
        self.send_response(code)
        if code == 302:
            self.send_header("Location", "http://example.invalid/")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def service() -> Iterator[tuple[str, list[dict[str, object]]]]:
    handler = type("Handler", (_Handler,), {"asked": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", handler.asked  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()


def test_a_service_translates(
    service: tuple[str, list[dict[str, object]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, asked = service
    monkeypatch.delenv(KEY, raising=False)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    route = Service(url + "/", timeout=10)
    assert route(["a tree", "水"], "de") == ["de a tree", "de 水"]
    assert asked[0]["path"] == "/translate" and "api_key" not in asked[0]
    monkeypatch.setenv(KEY, "secret")
    route(["a"], "de")
    assert asked[1]["api_key"] == "secret" and asked[1]["source"] == "en"
    for language, said in (
        ("fr", "answered 400: fr is not supported"),
        ("it", "gave 1 translations for 2"),
        ("es", "cannot be used"),
        ("nl", "no list of translations"),
        ("ru", "answered 302"),
    ):
        with pytest.raises(DataError, match=said) as caught:
            route(["a", "b"], language)
        assert "secret" not in str(caught.value)
    with pytest.raises(DataError, match="no address"):
        Service("file:///etc/passwd")
    with pytest.raises(DataError, match="cannot be used"):
        Service("http://127.0.0.1:9", timeout=2)(["a"], "de")


def test_the_command_takes_a_service_or_a_model(
    service: tuple[str, list[dict[str, object]]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    path, out = tmp_path / "c.jsonl", tmp_path / "out.jsonl"
    write_records([Record("a.png", {"en": ["a tree"]})], path)
    arguments = [str(path), "--out", str(out), "--to", "de"]
    done = CliRunner().invoke(translate_captions.main, [*arguments, "--service", service[0]])
    assert done.exit_code == 0, done.output
    assert read_records(out)[0][0].captions["de"] == ["de a tree"]
    folder = model_folder(tmp_path / "m", ["eng_Latn", "deu_Latn"])
    done = CliRunner().invoke(translate_captions.main, [*arguments, "--model", str(folder)])
    assert done.exit_code == 0, done.output
    assert "de a tree" not in out.read_text("utf-8")  # the caches of two routes stay apart
    both = [*arguments, "--model", "x", "--command", "y"]
    assert CliRunner().invoke(translate_captions.main, both).exit_code == 2
