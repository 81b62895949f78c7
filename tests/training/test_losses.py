import math

import pytest
import torch
from terraseek.training.losses import (
    cosine_distance,
    multi_positive_info_nce,
    positives,
    soft_cross_entropy,
)
from torch.nn import functional


def unit(rows: int, width: int = 8) -> torch.Tensor:
    torch.manual_seed(rows)
    return functional.normalize(torch.randn(rows, width), dim=1)


def test_with_one_positive_each_it_is_plain_info_nce() -> None:
    a, b = unit(5), unit(7)[:5]
    logits, labels = 10 * a @ b.T, torch.arange(5)
    plain = (
        functional.cross_entropy(logits, labels) + functional.cross_entropy(logits.T, labels)
    ) / 2
    ours = multi_positive_info_nce(a, b, 10.0, torch.eye(5, dtype=torch.bool))
    assert float(ours) == pytest.approx(float(plain), abs=1e-6)


def test_soft_targets_against_a_loop() -> None:
    torch.manual_seed(0)
    logits = torch.randn(4, 6)
    wanted = torch.tensor([[1, 0, 1, 0, 0, 0], [0, 1, 0, 0, 0, 0], [0] * 6, [1] * 6]).bool()
    total, rows = 0.0, 0
    for i in range(4):
        right = [j for j in range(6) if wanted[i, j]]
        if right:
            norm = math.log(sum(math.exp(float(x)) for x in logits[i]))
            total += sum(norm - float(logits[i, j]) for j in right) / len(right)
            rows += 1
    assert float(soft_cross_entropy(logits, wanted)) == pytest.approx(total / rows, abs=1e-5)


def test_repeated_captions_are_positives_of_every_image_that_has_them() -> None:
    image_keys = torch.tensor([[3, 4, -1], [4, 4, 5]])
    found = positives(image_keys, torch.tensor([4, 5, 9]))
    assert found.tolist() == [[True, False, False], [True, True, False]]


def test_a_repeated_caption_is_no_false_negative() -> None:
    a = unit(1).repeat(2, 1)  # two images that look the same and share one sentence
    wanted = torch.ones(2, 2, dtype=torch.bool)
    soft = multi_positive_info_nce(a, a, 50.0, wanted)
    assert float(soft) == pytest.approx(math.log(2), abs=1e-5)


def test_gradient_reaches_both_sides() -> None:
    a, b = unit(3).requires_grad_(), unit(4)[:3].clone().requires_grad_()
    multi_positive_info_nce(a, b, 10.0, torch.eye(3, dtype=torch.bool)).backward()
    assert a.grad is not None and b.grad is not None
    assert float(a.grad.abs().sum()) > 0 and float(b.grad.abs().sum()) > 0


def test_cosine_distance() -> None:
    a = torch.tensor([[1.0, 0.0], [0.0, 2.0]])
    assert float(cosine_distance(a, a)) == pytest.approx(0)
    assert float(cosine_distance(a, -a)) == pytest.approx(2)
