import numpy as np
import pytest
from terraseek.training.errors import ExportError
from terraseek.training.quantise import dequantise_q4, quantise_q4


def test_four_bit_weights_return_to_the_same_numbers() -> None:
    rng = np.random.default_rng(0)
    codes = rng.integers(0, 16, (6, 64)).astype(np.uint8)
    codes[:, ::32] = 0  # every block holds the extreme, as Q4_0 makes it
    scales = rng.normal(size=(6, 2)).astype(np.float16).astype(np.float32)
    weights = dequantise_q4(codes, scales)
    again, found = quantise_q4(weights)
    assert np.array_equal(dequantise_q4(again, found), weights)


def test_four_bits_are_near() -> None:
    weights = np.random.default_rng(1).normal(size=(8, 128)).astype(np.float32)
    near = dequantise_q4(*quantise_q4(weights))
    cosine = (weights * near).sum() / np.linalg.norm(weights) / np.linalg.norm(near)
    assert cosine > 0.99


def test_zeros_stay_zero_and_odd_widths_are_refused() -> None:
    assert (dequantise_q4(*quantise_q4(np.zeros((2, 32), np.float32))) == 0).all()
    with pytest.raises(ExportError, match="multiple of 32"):
        quantise_q4(np.zeros((2, 30), np.float32))
