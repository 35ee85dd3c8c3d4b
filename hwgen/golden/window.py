"""Reference models of what moves a window over an image of 1 to 3 dimensions.

Images are (n, channels, *size). A window of ``kernel`` values, ``dilation`` apart, moves by
``stride`` over the image between its pads, which are the counts before each axis and then those
after each, as ONNX has them.
"""

import functools
import itertools

import numpy as np

from ..numerics import Rounding, divide
from .dot import product

__all__ = ["average_pool", "convolve", "max_pool", "out_size"]

_COLUMNS = 1 << 22  # values of all windows that are unfolded at once, unless one image has more


def out_size(size, *, kernel, stride, dilation, pads):
    """Positions of the window along each axis, none if it does not fit: a tuple."""
    count = len(size)
    return tuple(max((size[n] + pads[n] + pads[count + n] - dilation[n] * (kernel[n] - 1) - 1)
                     // stride[n] + 1, 0) for n in range(count))


def convolve(x, *, weights, groups, stride, dilation, pads, pad_value):
    """Cross-correlation; weights (out channels, channels / groups, *kernel), result int64.

    Output channel o sees the channels of group ``o // (out channels / groups)`` alone. Pads hold
    ``pad_value``.
    """
    x, kernel = np.asarray(x), weights.shape[2:]
    out = out_size(x.shape[2:], kernel=kernel, stride=stride, dilation=dilation, pads=pads)
    rows = np.asarray(weights).reshape(groups, weights.shape[0] // groups, -1)
    result = np.empty((len(x), groups, rows.shape[1], int(np.prod(out))), dtype=np.int64)
    step = max(1, _COLUMNS // (rows.shape[2] * groups * result.shape[3]))
    for start in range(0, len(x), step):
        taps = _taps(x[start:start + step], pad_value, kernel=kernel, stride=stride,
                     dilation=dilation, pads=pads)
        columns = np.stack(list(taps), axis=2)  # (n, channels, taps, *out), as the weights have it
        columns = columns.reshape(len(columns), groups, rows.shape[2], result.shape[3])
        result[start:start + step] = product(rows, columns)
    return result.reshape(len(x), weights.shape[0], *out)


def max_pool(x, *, kernel, stride, dilation, pads):
    """Greatest value of the image in each window; pads never win."""
    return functools.reduce(np.maximum, _taps(x, np.iinfo(np.int64).min, kernel=kernel,
                                              stride=stride, dilation=dilation, pads=pads))


def average_pool(x, *, kernel, stride, dilation, pads, pad_value, count, rounding):
    """Sum of each window, pads holding ``pad_value``, divided and rounded once.

    The divisor is the size of the window if ``count`` is ``all``, and how many values of the image
    it holds if that is ``image`` (then ``pad_value`` is 0). The rounding ``none`` leaves sums.
    """
    window = {"kernel": kernel, "stride": stride, "dilation": dilation, "pads": pads}
    sums = functools.reduce(np.add, _taps(x, pad_value, **window))
    if rounding == "none":
        return sums
    ones = np.ones((1, 1, *x.shape[2:]), dtype=np.int64)
    counts = functools.reduce(np.add, _taps(ones, int(count == "all"), **window))
    return divide(sums, counts, Rounding(rounding))


def _taps(x, value, *, kernel, stride, dilation, pads):
    """For each place in the window, last axis fastest, what is there in all positions."""
    x, axes = np.asarray(x, dtype=np.int64), len(kernel)
    out = out_size(x.shape[2:], kernel=kernel, stride=stride, dilation=dilation, pads=pads)
    if any(pads):
        x = np.pad(x, ((0, 0), (0, 0), *zip(pads[:axes], pads[axes:], strict=True)),
                   constant_values=value)
    for place in itertools.product(*map(range, kernel)):
        first = [n * apart for n, apart in zip(place, dilation, strict=True)]
        yield x[(..., *(slice(begin, begin + (size - 1) * by + 1, by)
                        for begin, size, by in zip(first, out, stride, strict=True)))]
