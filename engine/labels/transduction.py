"""Label-free transduction: the tiles of a layer decide together.

A mixture of Gaussians, one for each class, all of one shape, is fitted to the tiles' embeddings by
expectation maximisation and held to the text's zero-shot probabilities, as in TransCLIP
(Zanella et al., NeurIPS 2024) and RS-TransCLIP (El Khoury et al., ICASSP 2025, arXiv 2409.00698).
With the centred principal components f of the embeddings, zero-shot probabilities y and
assignments z, the blocks are updated in turn::

    z_i   ~  y_i^trust * N(f_i; mu, Sigma)^gauss * pi
    m_k   =  sum_i z_ik,    mu_k  =  sum_i z_ik f_i / m_k * m_k^2 / (m_k^2 + kappa^2)
    Sigma =  cov(f) - sum_k pi_k mu_k mu_k',   shrunk towards a multiple of the identity
    pi_k  =  share of class k, estimated

What differs from those papers was chosen on validation images (`benchmarks/
labelling_transduction.py`), so that layers that lack classes of the list, or whose imagery is
unlike what the model knows, are not harmed:

* nothing starts from "the surest tiles of a class": of a class that is not there they are
  tiles of other classes. Means start from the zero-shot probabilities;
* the mean of a class of fewer than about ``kappa`` tiles is drawn to the mean of the layer, where
  it says nothing, and the share of a class is estimated: so one that is not there fades;
* the covariance is full, for classes that differ little in directions in which all vary;
* tiles do not pull their neighbours: with all classes there that gained nothing beside a full
  covariance, and where tiles overlap or classes are missing one class took all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .products import Products, product

#: Principal components that the Gaussians live in.
PRINCIPAL = 96
#: Tiles that the components are found from at most.
SAMPLE = 16_384
#: The rounds end when fewer than this share of the tiles change their class.
SETTLED = 0.0005
#: Tiles a class at least; with fewer the shape of the classes cannot be told.
FEW = 3
_BLOCK = 8192


@dataclass(frozen=True)
class Settings:
    """Chosen on RSICD's validation images (docs/labelling.md).

    Attributes
    ----------
    trust : float
        Weight of the zero-shot probabilities.
    gauss : float
        Weight of the Gaussians' log likelihood.
    kappa : float
        A class of so many tiles has its mean halfway to the mean of the layer, at most;
    typical : float
        but this share of the tiles that the class of a tile has, on average, where those are fewer.
    shrink : float
        Share of the identity in the covariance, 0 to 1.
    share : float
        Weight of the estimated shares of the classes; 1 is that of the mixture, 0 leaves them out.
    iterations : int
        Rounds at most.
    """

    trust: float = 0.6
    gauss: float = 0.5
    kappa: float = 10.0
    typical: float = 0.3
    shrink: float = 0.6
    share: float = 1.0
    iterations: int = 10


def transduce(
    features: np.ndarray,
    zero_shot: np.ndarray,
    settings: Settings | None = None,
    cancelled: Callable[[], None] | None = None,
) -> np.ndarray:
    """Let a layer's tiles decide together.

    Parameters
    ----------
    features : float array (N, D)
        L2-normalised embeddings.
    zero_shot : float32 array (N, K)
        Zero-shot probabilities.
    settings : Settings, optional
    cancelled : callable, optional
        Called between rounds; may raise.

    Returns
    -------
    float32 array (N, K)
        Logits; their softmax are the assignments.
    """
    s = settings or Settings()
    # Row by row in memory: the scores come column by column.
    z = np.ascontiguousarray(zero_shot, np.float32)
    n, k = z.shape
    prior = np.float32(s.trust) * np.log(np.maximum(z, 1e-10))
    f = components(np.asarray(features, np.float16))
    products = Products(f)
    spread = products.sums(f).astype(np.float64) / n
    logits, before = prior, z.argmax(1)
    for _ in range(s.iterations):
        if cancelled:
            cancelled()
        mass = z.sum(0, dtype=np.float64)
        kappa = min(s.kappa, s.typical * float((mass**2).sum()) / n)
        there = mass / (mass**2 + kappa**2)  # 1 / mass where a class has tiles, 0 where it has none
        means = products.sums(z) * there[:, None]
        scaled = np.linalg.solve(_covariance(spread, means, mass / n, s.shrink), means.T)
        constant = s.share * np.log((mass + 0.5) / (n + 0.5 * k))
        constant -= s.gauss * 0.5 * (means.T * scaled).sum(0)
        logits = products.with_columns((s.gauss * scaled).astype(np.float32))
        logits += prior
        logits += constant.astype(np.float32)
        z = _softmax(logits)
        now = z.argmax(1)
        if np.count_nonzero(now != before) < SETTLED * n:
            break
        before = now
    return logits


def shift(expected: np.ndarray, logits: np.ndarray) -> float:
    """Share of the tiles that change sides, from the classes' expected shares to those found.

    Parameters
    ----------
    expected : float array (N, K)
        Calibrated probabilities: their sums are how many tiles of each class are expected.
    logits : float array (N, K)
        What :func:`transduce` gave.
    """
    n, k = expected.shape
    found = np.bincount(logits.argmax(1), minlength=k)
    return float(np.abs(found - expected.sum(0, dtype=np.float64)).sum()) / (2 * n)


def _covariance(
    spread: np.ndarray, means: np.ndarray, shares: np.ndarray, shrink: float
) -> np.ndarray:
    """Covariance within the classes, shrunk towards a multiple of the identity."""
    within = spread - (shares[:, None] * means).T @ means
    level = max(float(np.trace(within)) / len(within), 1e-6)
    within *= (1 - shrink) / 2
    out = within + within.T
    out.flat[:: len(out) + 1] += shrink * level
    return out


def components(features: np.ndarray, seed: int = 0) -> np.ndarray:
    """Centred leading principal components of embeddings, found from a sample of them.

    Parameters
    ----------
    features : float16 array (N, D)

    Returns
    -------
    float32 array (N, min(D, PRINCIPAL))
    """
    n, d = features.shape
    rng = np.random.default_rng(seed)
    sample = features
    if n > SAMPLE:
        sample = features[np.sort(rng.choice(n, SAMPLE, False))]
    middle = sample.mean(0, dtype=np.float64)
    if d <= PRINCIPAL:
        return (features - middle).astype(np.float32)
    spread = Products(sample).sums(sample.astype(np.float32)).astype(np.float64) / len(sample)
    spread -= np.outer(middle, middle)
    spread.flat[:: d + 1] += 1e-9  # of full rank even where tiles are all alike
    basis = rng.standard_normal((d, PRINCIPAL))
    for _ in range(5):  # subspace iteration: nearly the leading eigenvectors, at once
        basis = _orthonormal(spread @ basis)
    columns = basis.astype(np.float32)
    centre = (middle @ basis).astype(np.float32)
    out = np.empty((n, PRINCIPAL), np.float32)
    for first in range(0, n, _BLOCK):
        out[first : first + _BLOCK] = product(features[first : first + _BLOCK], columns) - centre
    return out


def _orthonormal(columns: np.ndarray) -> np.ndarray:
    """An orthonormal basis of the columns, by Cholesky.

    LAPACK's QR and eigenvectors were measured to take a hundred times as long where other
    programs want the cores too: their threads wait for each other in every step.
    """
    columns = columns / np.linalg.norm(columns, axis=0)
    gram = columns.T @ columns
    gram.flat[:: len(gram) + 1] += 1e-10  # columns may be nearly parallel
    return np.linalg.solve(np.linalg.cholesky(gram), columns.T).T


def _softmax(logits: np.ndarray) -> np.ndarray:
    out = logits - logits.max(1, keepdims=True)
    np.exp(out, out=out)
    out /= out.sum(1, keepdims=True)
    return out
