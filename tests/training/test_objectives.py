"""Every objective against a plain loop over the formula of its source."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from terraseek.training.distill import DinoHead, DinoLoss, update_teacher
from terraseek.training.glossary import ORDER, TERMS
from terraseek.training.hard_negatives import swapped, with_negatives
from terraseek.training.loss_decoupled import decoupled_cross_entropy
from terraseek.training.loss_patches import patch_distillation, patches_at
from terraseek.training.loss_sigmoid import sigmoid_pairs
from terraseek.training.loss_views import multi_view_info_nce
from terraseek.training.losses import soft_cross_entropy
from torch.nn import functional


def made(n: int = 5, m: int = 6) -> tuple[torch.Tensor, torch.Tensor]:
    torch.manual_seed(n)
    wanted = torch.rand(n, m) < 0.3
    wanted[torch.arange(n), torch.arange(n)] = True
    return torch.randn(n, m, dtype=torch.float64, requires_grad=True), wanted


def test_decoupled_leaves_the_positive_out_of_the_denominator() -> None:
    logits, wanted = made()
    expected = 0.0
    for row, right in zip(logits.tolist(), wanted.tolist()):
        positives = [x for x, w in zip(row, right) if w]
        negatives = [math.exp(x) for x, w in zip(row, right) if not w]
        expected += math.log(sum(negatives)) - sum(positives) / len(positives)
    assert decoupled_cross_entropy(logits, wanted).item() == pytest.approx(expected / 5)


def test_decoupled_survives_rows_without_positive_or_negative() -> None:
    logits, wanted = made()
    wanted[0], wanted[1] = True, False
    loss = decoupled_cross_entropy(logits, wanted)
    loss.backward()
    assert torch.isfinite(loss) and torch.isfinite(logits.grad).all()
    assert decoupled_cross_entropy(logits[:2], wanted[:2]).item() == 0


def test_sigmoid_judges_every_pair() -> None:
    logits, wanted = made()
    expected = 0.0
    for row, right in zip(logits.tolist(), wanted.tolist()):
        for x, w in zip(row, right):
            expected -= math.log(1 / (1 + math.exp(-x if w else x)))
    assert sigmoid_pairs(logits, wanted).item() == pytest.approx(expected / 5)


def test_views_against_a_loop() -> None:
    torch.manual_seed(0)
    views = functional.normalize(torch.randn(3, 4, 8, dtype=torch.float64), dim=-1)
    same = torch.eye(4, dtype=torch.bool)
    same[0, 1] = same[1, 0] = True
    expected = 0.0
    for i in range(4):
        right = wrong = 0.0
        for a in range(3):
            for b in range(3):
                for j in range(4):
                    term = math.exp(7 * float(views[a, i] @ views[b, j]))
                    if j == i and a != b:
                        right += term
                    elif j != i and not same[i, j]:
                        wrong += term
        expected -= math.log(right / (right + wrong))
    found = multi_view_info_nce(views, 7.0, same)
    assert float(found) == pytest.approx(expected / 4)


def test_distillation_against_a_loop() -> None:
    torch.manual_seed(0)
    student = [torch.randn(3, 5) for _ in range(4)]
    teacher = [torch.randn(3, 5, requires_grad=True) for _ in range(2)]
    loss = DinoLoss(5, 0.1, 0.04)
    loss.centre.copy_(torch.randn(1, 5))
    expected, pairs = 0.0, 0
    for i, t in enumerate(teacher):
        p = ((t.detach() - loss.centre) / 0.04).exp()
        p = p / p.sum(1, keepdim=True)
        for j, s in enumerate(student):
            if i == j:
                continue
            q = (s / 0.1).exp()
            expected += float(-(p * (q / q.sum(1, keepdim=True)).log()).sum(1).mean())
            pairs += 1
    found = loss(student, teacher)
    assert pairs == 6 and float(found) == pytest.approx(expected / pairs, rel=1e-4)
    assert not found.requires_grad  # nothing flows to the teacher


def test_centre_and_teacher_move_slowly() -> None:
    loss = DinoLoss(4, momentum=0.9)
    loss.update_centre([torch.ones(2, 4), 3 * torch.ones(2, 4)])
    assert torch.allclose(loss.centre, torch.full((1, 4), 0.2))
    a, b = torch.nn.Linear(2, 2), torch.nn.Linear(2, 2)
    wanted = 0.75 * a.weight.detach() + 0.25 * b.weight.detach()
    update_teacher(a, b, 0.75)
    assert torch.allclose(a.weight, wanted)


def test_head_gives_cosines_with_prototypes() -> None:
    torch.manual_seed(0)
    head = DinoHead(8, hidden=16, bottleneck=4, prototypes=10)
    out = head(torch.randn(6, 8))
    assert out.shape == (6, 10) and float(out.abs().max()) <= 1 + 1e-5
    with torch.no_grad():
        head.last.mul_(5)  # the gain is fixed at 1
    torch.manual_seed(1)
    x = torch.randn(2, 8)
    first = head(x)
    with torch.no_grad():
        head.last.div_(5)
    assert torch.allclose(first, head(x), atol=1e-6)


def test_patches_are_taken_where_the_crop_lies() -> None:
    grid = torch.arange(16.0).reshape(1, 4, 4, 1)
    right_half = torch.tensor([[[0.5, 0.0, 0.5], [0.0, 0.5, -0.5]]])  # upper right quarter
    assert patches_at(grid, right_half, 2).flatten().tolist() == [2.0, 3.0, 6.0, 7.0]
    mirrored = torch.tensor([[[-1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]])
    assert patches_at(grid, mirrored, 4)[0, 0].flatten().tolist() == [3.0, 2.0, 1.0, 0.0]


def test_patch_distillation_against_a_loop() -> None:
    torch.manual_seed(0)
    student, teacher = torch.randn(2, 2, 2, 3), torch.randn(2, 4, 4, 3)
    theta = torch.tensor([[[0.5, 0.0, 0.5], [0.0, 0.5, -0.5]]]).repeat(2, 1, 1)
    expected = 0.0
    for n in range(2):
        for y in range(2):
            for x in range(2):
                a, b = student[n, y, x], teacher[n, y, x + 2]
                expected += 1 - float(a @ b / (a.norm() * b.norm()))
    assert float(patch_distillation(student, teacher, theta)) == pytest.approx(expected / 8)


def test_words_are_swapped_within_their_kind() -> None:
    rng = np.random.default_rng(0)
    text = "a red car beside a white building"
    found = {swapped(text, "en", rng) for _ in range(20)}
    assert found == {"a white car beside a red building", "a red building beside a white car"}
    assert swapped("Ein Fluss und eine Wiese", "de", rng) == "Ein Wiese und eine Fluss"
    assert swapped("一座桥梁在河流上", "zh", rng) == "一座河流在桥梁上"
    assert swapped("trees and trees", "en", rng) is None
    assert swapped("a tree and a car", "xx", rng) is None


def test_negatives_are_wrong_for_every_image() -> None:
    logits, wanted = torch.zeros(2, 2), torch.eye(2, dtype=torch.bool)
    both, right = with_negatives(logits, wanted, torch.ones(2, 3))
    assert both.shape == right.shape == (2, 5) and not right[:, 2:].any()


def test_hard_negatives_stand_in_the_denominator_only() -> None:
    logits, wanted = made()
    negatives = torch.randn(5, 3, dtype=torch.float64)
    expected = []
    for row, right, wrong in zip(logits.tolist(), wanted.tolist(), negatives.tolist()):
        total = sum(math.exp(v) for v in row + wrong)
        share = 1 / sum(right)
        expected.append(
            -sum(share * math.log(math.exp(v) / total) for v, r in zip(row, right) if r)
        )
    found = soft_cross_entropy(*with_negatives(logits, wanted, negatives))
    assert float(found.detach()) == pytest.approx(sum(expected) / len(expected))


def test_glossary_is_whole() -> None:
    assert len(TERMS) > 45
    assert all(set(t.words) == set(ORDER) and all(t.words.values()) for t in TERMS)
