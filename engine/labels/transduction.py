"""Label-free transduction: the tiles of a layer decide together (RS-TransCLIP).

K. El Khoury, M. Zanella, B. Gerin, T. Godelaine, B. Macq, S. Mahmoudi, C. De Vleeschouwer,
I. Ben Ayed, "Enhancing Remote Sensing Vision-Language Models for Zero-Shot Scene
Classification", ICASSP 2025 (arXiv 2409.00698), after TransCLIP (Zanella et al., NeurIPS
2024). A Gaussian for each class with one shared diagonal covariance is fitted to the image
embeddings, held to the text's zero-shot probabilities by a Kullback-Leibler term, and
tiles that look alike pull each other (a Laplacian term over nearest neighbours). With
embeddings f, zero-shot probabilities y, affinities w and assignments z, the blocks are
updated in turn::

    z_i   ~  y_i^kl * exp( log N(f_i; mu, Sigma) + sum_j w_ij z_j )
    mu_k  =  sum_i z_ik f_i / sum_i z_ik
    Sigma =  diag( sum_ik z_ik (f_i - mu_k)^2 ) / N

Neighbours are exact up to :data:`EXACT` tiles; above that a tile is compared, in the first
:data:`PRINCIPAL` principal components, with those of the :data:`PROBES` groups nearest to
it, which finds most of them (measured in the tests).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .products import Products, product

#: Up to so many tiles every pair is compared.
EXACT = 16_384
#: Tiles in a group, on average, and groups looked at, above that.
GROUP = 256
PROBES = 2
#: Principal components that neighbours are looked for in, above that.
PRINCIPAL = 64
#: The rounds end when fewer than this share of the tiles change their class.
SETTLED = 0.001
_BLOCK = 1024
_CACHED = 2048


@dataclass(frozen=True)
class Settings:
    """Chosen on RSICD's validation images (docs/labelling.md).

    Attributes
    ----------
    neighbours : int
        Nearest tiles that pull a tile.
    pull : float
        Weight of the neighbours.
    gauss : float
        Weight of the Gaussians' log likelihood ratio, which grows with the dimension.
    trust : float
        Weight of the zero-shot probabilities (the KL term).
    iterations, inner : int
        Updates of the Gaussians, and of the assignments in each.
    seeds : int
        Most confident tiles of a class that its Gaussian starts from.
    """

    neighbours: int = 5
    pull: float = 1.0
    gauss: float = 0.1
    trust: float = 1.0
    iterations: int = 8
    inner: int = 3
    seeds: int = 8


def nearest(
    features: np.ndarray, count: int, *, exact: int = EXACT, seed: int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Nearest neighbours by cosine.

    Parameters
    ----------
    features : float32 array (N, D)
        L2-normalised.
    count : int
        Neighbours of each.
    exact : int
        Up to so many rows all pairs are compared.

    Returns
    -------
    rows : int32 array (N, count)
    cosines : float32 array (N, count)
        Zero where a row has fewer neighbours.
    """
    n = len(features)
    rows = np.zeros((n, count), np.int32)
    cosines = np.zeros((n, count), np.float32)
    if n <= exact:
        everyone = np.arange(n)
        for first in range(0, n, _BLOCK):
            _fill(features, everyone[first : first + _BLOCK], everyone, rows, cosines)
        return rows, cosines
    whole, reduced = features, _principal(features, seed)
    centres, half = _centres(reduced, max(2, n // GROUP), seed), reduced.astype(np.float16)
    order = np.empty((n, PROBES), np.int32)
    for first in range(0, n, 8192):
        close = product(half[first : first + 8192], centres.T)
        top = np.argpartition(-close, PROBES - 1, axis=1)[:, :PROBES]
        ranked = np.argsort(-np.take_along_axis(close, top, 1), axis=1, kind="stable")
        order[first : first + 8192] = np.take_along_axis(top, ranked, 1)
    first_of, any_of = _grouped(order[:, :1], len(centres)), _grouped(order, len(centres))
    for members, pool in zip(first_of, any_of):
        for first in range(0, len(members), _BLOCK):
            _fill(half, members[first : first + _BLOCK], pool, rows, cosines)
    for first in range(0, n, _BLOCK):  # cosines of all components, not of the principal ones
        part = slice(first, first + _BLOCK)
        exactly = np.einsum("nd,njd->nj", whole[part], whole[rows[part]])
        cosines[part] = np.where(cosines[part] > 0, np.maximum(exactly, 0), 0)
    return rows, cosines


def _grouped(order: np.ndarray, count: int) -> list[np.ndarray]:
    """Row numbers that hold each group, rising."""
    flat = order.ravel()
    sorted_ = np.argsort(flat, kind="stable")
    starts = np.searchsorted(flat[sorted_], np.arange(count + 1))
    width = order.shape[1]
    return [np.sort(sorted_[a:b] // width) for a, b in zip(starts[:-1], starts[1:])]


def _fill(
    features: np.ndarray, members: np.ndarray, pool: np.ndarray, rows: np.ndarray, cos: np.ndarray
) -> None:
    """Neighbours of ``members`` among ``pool``, without themselves."""
    if features.dtype == np.float16:
        close = product(features[members], features[pool].T.astype(np.float32))
    else:
        close = features[members] @ features[pool].T
    close[members[:, None] == pool[None, :]] = -2.0
    count = min(rows.shape[1], len(pool) - 1)
    if count <= 0:
        return
    top = np.argpartition(-close, count - 1, axis=1)[:, :count]
    rows[members, :count] = pool[top]
    cos[members, :count] = np.maximum(np.take_along_axis(close, top, 1), 0)


def _principal(features: np.ndarray, seed: int) -> np.ndarray:
    """The first principal components (of a sample), L2-normalised."""
    if features.shape[1] <= PRINCIPAL:
        return features
    rng = np.random.default_rng(seed)
    sample = features[np.sort(rng.choice(len(features), min(len(features), 8192), False))]
    spread = (sample.T @ sample).astype(np.float64)
    basis = rng.standard_normal((features.shape[1], PRINCIPAL))
    for _ in range(4):  # subspace iteration: nearly the leading eigenvectors, at once
        basis = _orthonormal(spread @ basis)
    basis = basis.astype(np.float32)
    reduced = np.empty((len(features), PRINCIPAL), np.float32)
    for first in range(0, len(features), 8192):
        part = product(features[first : first + 8192].astype(np.float16), basis)
        part /= np.maximum(np.sqrt(np.einsum("ij,ij->i", part, part)), 1e-9)[:, None]
        reduced[first : first + 8192] = part
    return reduced


def _orthonormal(columns: np.ndarray) -> np.ndarray:
    """An orthonormal basis of the columns, by Cholesky.

    LAPACK's QR of so thin a matrix was measured to take a hundred times as long where other
    programs want the cores too: its threads wait for each other in every step.
    """
    columns = columns / np.linalg.norm(columns, axis=0)
    gram = columns.T @ columns
    gram.flat[:: len(gram) + 1] += 1e-10  # columns may be nearly parallel
    return np.linalg.solve(np.linalg.cholesky(gram), columns.T).T


def _centres(features: np.ndarray, count: int, seed: int) -> np.ndarray:
    """A few rounds of spherical k-means on a sample; enough to group what is alike."""
    rng = np.random.default_rng(seed)
    sample = features[np.sort(rng.choice(len(features), min(len(features), 24 * count), False))]
    centres = sample[np.sort(rng.choice(len(sample), count, False))].copy()
    for _ in range(3):
        owner = np.concatenate(
            [(sample[i : i + 8192] @ centres.T).argmax(1) for i in range(0, len(sample), 8192)]
        )
        order = np.argsort(owner, kind="stable")
        starts = np.searchsorted(owner[order], np.arange(count))
        held = np.bincount(owner, minlength=count) > 0
        sums = np.add.reduceat(sample[order], np.minimum(starts, len(order) - 1), axis=0)
        centres[held] = sums[held]
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    return centres


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
    f = np.ascontiguousarray(features, np.float32)
    # Row by row in memory: the scores come column by column, and every gather would stride.
    zero_shot = np.ascontiguousarray(zero_shot, np.float32)
    n = len(zero_shot)
    prior = s.trust * np.log(np.maximum(zero_shot, 1e-10)).astype(np.float32)
    rows, weights = nearest(f, min(s.neighbours, max(n - 1, 1)))
    if cancelled:
        cancelled()
    weights = s.pull * weights
    z = zero_shot
    means, products = _seed_means(f, z, s.seeds), Products(f)
    squares = np.einsum("nd,nd->d", f, f) / n
    variance = np.full(f.shape[1], 1.0 / f.shape[1], np.float32)
    logits, before = prior, z.argmax(1)
    for _ in range(s.iterations):
        # log N up to what is the same for every class: f.mu/S - mu.mu/2S
        scaled = means / variance
        gauss = products.with_columns(scaled.T) - 0.5 * (means * scaled).sum(1)
        gauss -= gauss.max(1, keepdims=True)
        own = prior + s.gauss * gauss
        for _ in range(s.inner):
            logits, z = _assign(z, rows, weights, own)
        if cancelled:
            cancelled()
        now = z.argmax(1)
        if np.count_nonzero(now != before) < SETTLED * n:
            break
        before, mass = now, z.sum(0)
        fresh = products.sums(z) / np.maximum(mass, 1e-6)[:, None]
        held = mass > 1e-3  # a class that nothing belongs to keeps its place
        means[held] = fresh[held]
        variance = np.maximum(squares - (mass[:, None] / n * means**2).sum(0), 1e-6)
    return logits


def _assign(
    z: np.ndarray, rows: np.ndarray, weights: np.ndarray, own: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Logits and assignments with the neighbours' pull, in blocks that stay in the cache."""
    logits, fresh = np.empty_like(own), np.empty_like(z)
    for first in range(0, len(z), _CACHED):
        part = slice(first, first + _CACHED)
        near = np.take(z, rows[part].ravel(), axis=0).reshape(-1, rows.shape[1], z.shape[1])
        np.add(own[part], (weights[part][:, None, :] @ near)[:, 0], out=logits[part])
        fresh[part] = _softmax(logits[part])
    return logits, fresh


def _seed_means(f: np.ndarray, z: np.ndarray, seeds: int) -> np.ndarray:
    """Mean of the tiles that are surest of each class."""
    count = min(seeds, len(f))
    turned = np.ascontiguousarray(-z.T)
    return np.stack([f[np.argpartition(row, count - 1)[:count]].mean(0) for row in turned])


def _softmax(logits: np.ndarray) -> np.ndarray:
    out = logits - logits.max(1, keepdims=True)
    np.exp(out, out=out)
    out /= out.sum(1, keepdims=True)
    return out
