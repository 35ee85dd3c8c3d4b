"""Binary networks: batch normalisation to integer thresholds and scores.

Folding is exact. Every float is a rational number, and signs of sums of square roots are decided by
squaring, so what the integers do is what the real numbers of the trained network do, ties included.
"""

from typing import Any

import numpy as np

from ..model.scores import check_range, fold_affine, norms
from ..numerics import BinaryFormat, IntFormat, Weights, format_for

__all__ = ["affine_operands", "fold_affine", "fold_sign", "narrow", "sign_operands"]


def fold_sign(gamma, beta, mean, var, eps, *, low: int, high: int) -> tuple[np.ndarray, np.ndarray]:
    r"""Thresholds that equal batch normalisation and sign on all integers from low to high.

        .. math:: sign(\gamma (x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta), sign(0) = +1

    Operands are (channels,), floats, integers or Fractions. Gives thresholds, int64, (channels, 1),
    all in low .. high + 1, and what falls, bool, (channels,): a rising channel is +1 at ``x >= t``,
    a falling one (negative gamma) at ``x <= t``. A channel that is the same for every x is rising:
    t = low if it is +1, t = high + 1 if -1.
    """
    check_range(low, high)
    thresholds, falling = [], []
    for norm in norms(gamma, beta, mean, var, eps):
        down = norm.sign(low) >= 0 > norm.sign(high)
        first, last = low, high + 1  # the step is found by bisection
        while first < last:
            middle = (first + last) // 2
            if (norm.sign(middle) >= 0) != down:
                last = middle
            else:
                first = middle + 1
        thresholds.append(first - down)
        falling.append(down)
    return np.array(thresholds, dtype=np.int64)[:, None], np.array(falling, dtype=bool)


def sign_operands(gamma, beta, mean, var, eps, *, low: int, high: int) -> dict[str, Any]:
    """Operands of a ``quantize`` node: :func:`fold_sign`, its table in the narrowest format."""
    thresholds, falling = fold_sign(gamma, beta, mean, var, eps, low=low, high=high)
    return {"thresholds": narrow(thresholds),
            "falling": Weights.of(falling.astype(np.int64), IntFormat(1, signed=False)),
            "out_format": str(BinaryFormat())}


def affine_operands(gamma, beta, mean, var, eps, *, low: int, high: int) -> dict[str, Any]:
    """Operands of an ``affine`` node: :func:`fold_affine`, in the narrowest formats."""
    multiplier, bias, _scale = fold_affine(gamma, beta, mean, var, eps, low=low, high=high)
    return {"multiplier": narrow(multiplier), "bias": narrow(bias)}


def narrow(values: np.ndarray) -> Weights:
    """Weights in the narrowest format that has all values."""
    return Weights.of(values, format_for(int(values.min()), int(values.max())))
