"""Reference models of what moves a window over an image of 1 to 3 dimensions.

Images are (n, channels, *size). A window of ``kernel`` values, ``dilation`` apart, moves by
``stride`` over the image between its pads, which are the counts before each axis and then those
after each, as ONNX has them.
"""

import functools
import itertools

import numpy as np

from ..numerics import Rounding, divide
from .dot import carrier

__all__ = ["average_pool", "convolve", "max_pool", "out_size", "xnor_scale"]

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
    x, kernel = np.asarray(x, dtype=np.int64), weights.shape[2:]
    window = {"kernel": kernel, "stride": stride, "dilation": dilation, "pads": pads}
    out, rows = out_size(x.shape[2:], **window), weights.reshape(groups, len(weights) // groups, -1)
    kind = carrier(rows, max(int(x.max(initial=0)), -int(x.min(initial=0)), abs(pad_value)))
    rows, result = rows.astype(kind), np.empty((len(x), len(weights), *out), dtype=np.int64)
    step = max(1, _COLUMNS // (rows.shape[2] * groups * int(np.prod(out))))
    for start in range(0, len(x), step):
        # Channels first and images side by side, so that one product does for all of them.
        part = np.moveaxis(x[start:start + step].astype(kind), 0, 1)
        columns = np.stack(list(_taps(part, pad_value, **window)), axis=1)
        sums = rows @ columns.reshape(groups, rows.shape[2], -1)
        result[start:start + step] = np.moveaxis(sums.reshape(len(weights), -1, *out), 0, 1)
    return result


def max_pool(x, *, kernel, stride, dilation, pads):
    """Greatest value of the image in each window; pads never win."""
    x = np.asarray(x, dtype=np.int64)
    return functools.reduce(np.maximum, _taps(x, np.iinfo(np.int64).min, kernel=kernel,
                                              stride=stride, dilation=dilation, pads=pads))


def average_pool(x, *, kernel, stride, dilation, pads, pad_value, count, rounding):
    """Sum of each window, pads holding ``pad_value``, divided and rounded once.

    The divisor is the size of the window if ``count`` is ``all``, and how many values of the image
    it holds if that is ``image`` (then ``pad_value`` is 0). The rounding ``none`` leaves sums.
    """
    window = {"kernel": kernel, "stride": stride, "dilation": dilation, "pads": pads}
    sums = functools.reduce(np.add, _taps(np.asarray(x, dtype=np.int64), pad_value, **window))
    if rounding == "none":
        return sums
    ones = np.ones((1, 1, *x.shape[2:]), dtype=np.int64)
    counts = functools.reduce(np.add, _taps(ones, int(count == "all"), **window))
    return divide(sums, counts, Rounding(rounding))


def xnor_scale(x, *, kernel, stride, dilation, pads):
    r"""Sum of magnitudes over the channels and each window: K is this over ``c * prod(kernel)``.

        .. math:: K = A * k, A = \sum_i |I_i| / c, k_{ij} = 1 / (k_h k_w)

    A binary convolution is then about K times the filter's alpha times its binary sums. ``x`` is
    what stands before the binarizer; pads are zeros, and the result has one channel.

    Source: Rastegari et al., "XNOR-Net", ECCV 2016, section 3.2 and equation 11.
    """
    magnitudes = np.abs(np.asarray(x, dtype=np.int64)).sum(axis=1, keepdims=True)
    return functools.reduce(np.add, _taps(magnitudes, 0, kernel=kernel, stride=stride,
                                          dilation=dilation, pads=pads))


def _taps(x, value, *, kernel, stride, dilation, pads):
    """For each place in the window, last axis fastest, what is there in all positions."""
    axes = len(kernel)
    out = out_size(x.shape[2:], kernel=kernel, stride=stride, dilation=dilation, pads=pads)
    if any(pads):
        x = np.pad(x, ((0, 0), (0, 0), *zip(pads[:axes], pads[axes:], strict=True)),
                   constant_values=value)
    for place in itertools.product(*map(range, kernel)):
        first = [n * apart for n, apart in zip(place, dilation, strict=True)]
        yield x[(..., *(slice(begin, begin + (size - 1) * by + 1, by)
                        for begin, size, by in zip(first, out, stride, strict=True)))]
