"""Binary networks: batch normalisation to integer thresholds and scores.

Folding is exact: what the integers do is what the real numbers of the trained network do, ties
included, as every float is a rational number.
"""

from fractions import Fraction
from typing import Any

import numpy as np

from ..errors import InputError
from ..model.rational import Grid, Step, compose, exact, scaling, thresholds
from ..model.scores import sorted_scores
from ..model.values import narrowest
from ..numerics import BinaryFormat, IntFormat, Weights, require_int

__all__ = ["affine_operands", "fold_affine", "fold_sign", "sign_operands"]

_SIGN = Grid(scale=exact(1), shift=exact(0), zero=0, low=-1, high=1, rounding="BIPOLAR")


def fold_sign(gamma, beta, mean, var, eps, *, low: int, high: int) -> tuple[np.ndarray, np.ndarray]:
    r"""Thresholds that equal batch normalisation and sign on all integers from low to high.

        .. math:: sign(\gamma (x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta), sign(0) = +1

    Operands are (channels,), floats, integers or Fractions. Gives thresholds, int64, (channels, 1),
    all in low .. high + 1, and what falls, bool, (channels,): a rising channel is +1 at ``x >= t``,
    a falling one (negative gamma) at ``x <= t``. A channel that is the same for every x is rising:
    t = low if it is +1, t = high + 1 if -1.
    """
    chains = _chains(gamma, beta, mean, var, eps, low, high)
    tables, falls = zip(*(thresholds(steps, _SIGN, low, high) for steps in chains), strict=True)
    table, falling = np.concatenate(tables), np.array(falls)
    always, never = falling & (table >= high), falling & (table < low)
    table = np.where(always, low, np.where(never, high + 1, table))
    return table[:, None], falling & ~always & ~never


def fold_affine(gamma, beta, mean, var, eps, *, low: int, high: int):
    r"""Integer multipliers and biases, (classes,), whose scores are in batch normalisation's order.

        .. math:: y_c(x) = \gamma_c (x - \mu_c) / \sqrt{\sigma_c^2 + \epsilon} + \beta_c

    For all x from low to high, as :func:`.sorted_scores` does it, which also gives the scale.
    """
    return sorted_scores(_chains(gamma, beta, mean, var, eps, low, high), low, high)


def _chains(gamma, beta, mean, var, eps, low, high) -> list[tuple[Step, ...]]:
    """Batch normalisations of channels as chains."""
    require_int("Low end of the accumulator", low)
    require_int("High end of the accumulator", high, low=low)
    columns = []
    for name, values in (("gamma", gamma), ("beta", beta), ("mean", mean), ("var", var)):
        array = np.asarray(values)
        if array.ndim != 1:
            raise InputError(f"{name} must have one axis, not shape {array.shape}")
        try:
            columns.append(exact(array))
        except (InputError, ValueError, OverflowError, TypeError) as error:
            raise InputError(f"{name} must be finite numbers") from error
    if len({column.shape for column in columns}) != 1 or not len(np.asarray(gamma)):
        raise InputError("gamma, beta, mean and var must have as many channels, not "
                         f"{', '.join(str(len(column)) for column in columns)}")
    columns[3] = columns[3] + Fraction(eps)
    for channel, total in enumerate(columns[3]):
        if total <= 0:
            raise InputError(f"var + eps must be positive, but channel {channel} has "
                             f"{float(total)}")
    return [compose((), scaling(1, -centre), Step("root", (exact(total),)), scaling(scale, shift))
            for scale, shift, centre, total in zip(*columns, strict=True)]


def sign_operands(gamma, beta, mean, var, eps, *, low: int, high: int) -> dict[str, Any]:
    """Operands of a ``quantize`` node: :func:`fold_sign`, its table in the narrowest format."""
    thresholds, falling = fold_sign(gamma, beta, mean, var, eps, low=low, high=high)
    return {"thresholds": narrowest(thresholds, integers=True),
            "falling": Weights.of(falling.astype(np.int64), IntFormat(1, signed=False)),
            "out_format": str(BinaryFormat())}


def affine_operands(gamma, beta, mean, var, eps, *, low: int, high: int) -> dict[str, Any]:
    """Operands of an ``affine`` node: :func:`fold_affine`, in the narrowest formats."""
    multiplier, bias, _scale = fold_affine(gamma, beta, mean, var, eps, low=low, high=high)
    return {"multiplier": narrowest(multiplier, integers=True),
            "bias": narrowest(bias, integers=True)}
