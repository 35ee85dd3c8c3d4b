"""Reference model of XNOR-Net's scale of activations, which depends on the data."""

import numpy as np

__all__ = ["xnor_scale"]


def xnor_scale(activations, *, kernel, stride=(1, 1), padding=(0, 0)):
    r"""Sum of magnitudes over the channels and each window; K is this over ``c * kh * kw``.

        .. math:: K = A * k, A = \sum_i |I_i| / c, k_{ij} = 1 / (k_h k_w)

    A binary convolution is then about K times the filter's alpha times its binary sums.

    Source: Rastegari et al., "XNOR-Net", ECCV 2016, section 3.2 and equation 11.

    Parameters
    ----------
    activations : array of integers, (n, channels, height, width)
        Before they are binarized.
    kernel, stride, padding : pair of int
        Of height and width; padding is with zeros.

    Returns
    -------
    array of int64, (n, out height, out width)
    """
    magnitudes = np.abs(np.asarray(activations, dtype=np.int64)).sum(axis=1)
    rows, cols = padding
    padded = np.pad(magnitudes, ((0, 0), (rows, rows), (cols, cols)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel, axis=(1, 2))
    return windows[:, ::stride[0], ::stride[1]].sum(axis=(3, 4))
