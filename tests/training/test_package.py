"""The shipped package: what anyone may expect of it without the training data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from terraseek.engine.messages import LANGUAGES
from terraseek.training.packaged import PackagedModel, batch_drift
from terraseek.training.retrieval import recall_error


@pytest.fixture(scope="module")
def model(package_path: Path) -> PackagedModel:
    return PackagedModel(package_path, 2)


def test_size_and_papers(model: PackagedModel) -> None:
    assert model.package.bytes < 60e6
    assert {"MODEL_CARD.md", "LICENSE", "NOTICE"} <= set(model.package.files)
    assert "research use" in (model.package.path / "MODEL_CARD.md").read_text("utf-8")


def test_every_language_has_figures_and_prompts(model: PackagedModel) -> None:
    assert set(model.package.languages) == set(LANGUAGES) == set(model.package.text.prompts)
    for language, figures in model.package.languages.items():
        assert figures["rsicd_val_t2i_r10"] >= 25, language
        error = recall_error(figures["rsicd_val_t2i_r10"], 300)
        assert figures["rsicd_val_t2i_r10_se"] == pytest.approx(error, abs=0.01)
    assert model.package.languages["en"]["rsicd_test_mean_recall"] >= 19


def test_an_embedding_does_not_depend_on_its_batch(model: PackagedModel) -> None:
    side = model.package.image.input_size
    rng = np.random.default_rng(0)
    tiles = rng.integers(0, 256, (8, 3, side, side)).astype(np.uint8)
    tiles[3] = 0
    tiles[4] = 255
    drift = batch_drift(model, tiles)
    assert drift["max_abs"] < 1e-5 and drift["min_cosine"] > 1 - 1e-6
    features = model.encode_images(tiles)
    assert np.allclose(np.linalg.norm(features, axis=1), 1, atol=1e-5)


def test_no_sentence_fails(model: PackagedModel) -> None:
    odd = ["", " ", "🛰️🌍", "x" * 1000, "مسجد", "\u0000", "ไทย", "森林", "a" * 3 + "\n"]
    found = model.encode_texts(odd)
    assert np.isfinite(found).all()
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-4)


def test_translations_are_nearer_than_other_things(model: PackagedModel) -> None:
    rows = {
        "en": ("a forest with many trees", "many airplanes at an airport"),
        "pt": ("uma floresta com muitas árvores", "muitos aviões num aeroporto"),
        "es": ("un bosque con muchos árboles", "muchos aviones en un aeropuerto"),
        "fr": ("une forêt avec de nombreux arbres", "de nombreux avions dans un aéroport"),
        "de": ("ein Wald mit vielen Bäumen", "viele Flugzeuge auf einem Flughafen"),
        "nl": ("een bos met veel bomen", "veel vliegtuigen op een luchthaven"),
        "it": ("una foresta con molti alberi", "molti aerei in un aeroporto"),
        "zh": ("有许多树木的森林", "机场里有许多飞机"),
        "ko": ("나무가 많은 숲", "공항에 많은 비행기가 있다"),
        "ru": ("лес с множеством деревьев", "много самолётов в аэропорту"),
    }
    forest, airport = (model.encode_texts([r[k] for r in rows.values()]) for k in (0, 1))
    assert (forest @ forest.T).min() > (forest @ airport.T).max()


def test_it_ranks_obvious_things(model: PackagedModel) -> None:
    side = model.package.image.input_size
    rng = np.random.default_rng(0)
    noise = rng.normal(0, 6, (2, 3, side, side))
    colours = np.array([[20, 60, 110], [225, 195, 150]])[:, :, None, None]  # deep water, sand
    tiles = np.clip(colours + noise, 0, 255).astype(np.uint8)
    images = model.encode_images(tiles)
    for water, sand in (
        ("deep blue water of the sea", "yellow sand of a desert"),
        ("tiefes blaues Meer", "gelbe Sandwüste"),
        ("深蓝色的大海", "黄色的沙漠"),
    ):
        scores = images @ model.encode_texts([water, sand]).T
        assert scores[0, 0] > scores[1, 0] and scores[1, 1] > scores[0, 1]


def test_figures_of_the_card_come_again(package_path: Path, data: Path) -> None:
    from terraseek.training.evaluate import zero_shot
    from terraseek.training.evaluate_captions import open_model

    model = open_model(package_path)
    assert model.packaged is not None
    found, other = zero_shot(model, data / "rsscn7")
    assert set(other) == {"ja", "ar", "tr", "pl"}
    for language, figures in model.packaged.package.languages.items():
        assert found[language]["top1"] == pytest.approx(figures["rsscn7_top1"], abs=0.5)
