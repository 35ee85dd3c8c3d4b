"""Sums in rational numbers, which golden models are held against."""

import math
from fractions import Fraction

__all__ = ["nearest32", "sums", "tree"]


def nearest32(x: Fraction) -> float:
    """The binary32 nearest to a rational number, ties to even, by integers alone."""
    if x == 0:
        return 0.0
    exponent = abs(x.numerator).bit_length() - x.denominator.bit_length()
    exponent -= abs(x) < Fraction(2) ** exponent
    unit = Fraction(2) ** (max(exponent, -126) - 23)
    rounded = round(x / unit) * unit  # Python's round of a Fraction goes to even
    if abs(rounded) >= Fraction(2) ** 128:
        return math.copysign(math.inf, x)
    return math.copysign(float(rounded), x)


def tree(terms):
    """The sum of rational numbers as the golden function declares it."""
    if len(terms) == 1:
        return [Fraction(nearest32(terms[0]))]
    while len(terms) > 1:
        terms = [Fraction(nearest32(sum(terms[n:n + 2]))) for n in range(0, len(terms), 2)]
    return terms


def sums(formats, a, b):
    """The even and the odd part, of root 2, of the dot product of two lists of values."""
    even = odd = 0
    for p, q in zip(*(fmt.terms(one).tolist() for fmt, one in zip(formats, (a, b), strict=True)),
                    strict=True):
        (pa, pb), (qa, qb) = ((*one, 0)[:2] for one in (p, q))
        even, odd = even + pa * qa + 2 * pb * qb, odd + pa * qb + pb * qa
    return even, odd
