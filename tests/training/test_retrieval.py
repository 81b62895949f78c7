import numpy as np
import pytest
from terraseek.training.evaluate import remembered
from terraseek.training.retrieval import native, ranks_of_best, recall_error, text_to_image


def unit(rng: np.random.Generator, n: int) -> np.ndarray:
    x = rng.normal(size=(n, 6))
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def brute_force(images: np.ndarray, texts: np.ndarray, owner: list[int]) -> dict[str, float]:
    scores = images @ texts.T
    result = {}
    for k in (1, 5, 10):
        hits = [
            any(owner[j] == i for j in sorted(range(len(texts)), key=lambda j: -scores[i, j])[:k])
            for i in range(len(images))
        ]
        result[f"i2t_r{k}"] = 100 * sum(hits) / len(hits)
        hits = [
            owner[j] in sorted(range(len(images)), key=lambda i: -scores[i, j])[:k]
            for j in range(len(texts))
        ]
        result[f"t2i_r{k}"] = 100 * sum(hits) / len(hits)
    return result


def test_native_protocol_against_brute_force() -> None:
    rng = np.random.default_rng(1)
    images, owner = unit(rng, 20), [i for i in range(20) for _ in range(3)]
    texts = unit(rng, 60) + images[owner]
    expected = brute_force(images, texts, owner)
    found = native(images, texts, owner)
    for key, value in expected.items():
        assert found[key] == pytest.approx(value), key
    assert found["mean_recall"] == pytest.approx(np.mean(list(expected.values())))


def test_equal_scores_win_nothing() -> None:
    scores = np.zeros((1, 4))
    assert ranks_of_best(scores, np.array([[False, True, False, False]])).tolist() == [3]


def test_text_queries_with_several_right_images() -> None:
    images = np.eye(3)
    texts = np.array([[0.0, 0.9, 0.1]])
    assert text_to_image(images, texts, np.array([[False, False, True]]))["t2i_r1"] == 0
    assert text_to_image(images, texts, np.array([[False, True, True]]))["t2i_r1"] == 100


def test_standard_error() -> None:
    assert recall_error(30.0, 300) == pytest.approx(100 * np.sqrt(0.3 * 0.7 / 300))


def test_a_sentence_is_embedded_once() -> None:
    asked: list[str] = []

    def encode(sentences: list[str]) -> np.ndarray:
        asked.extend(sentences)
        return np.array([[float(len(s))] for s in sentences])

    again = remembered(encode)
    assert again(["a", "bb", "a"]).ravel().tolist() == [1.0, 2.0, 1.0]
    assert again(["ccc", "bb"]).ravel().tolist() == [3.0, 2.0]
    assert asked == ["a", "bb", "ccc"]
