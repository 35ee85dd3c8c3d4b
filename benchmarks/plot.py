"""The plot of LUT4 per operation, as SVG: against lanes, and against the bits of both operands."""

import math

from hwgen.numerics import parse_format

__all__ = ["plot"]

_SIZE, _LEFT, _TOP, _GAP = 420, 60, 40, 80
_COLOURS = ("#1b5e9b", "#c23b22", "#2e7d32", "#7b3fa0", "#b8860b", "#00838f", "#5d4037", "#ad1457",
            "#455a64", "#827717", "#3949ab", "#d84315")


def plot(rows: list[dict]) -> str:
    """SVG of the pipes on ECP5."""
    mine = [row for row in rows if row["target"] == "ecp5" and row["form"] == "pipe"]
    kinds = list(dict.fromkeys(row["what"] for row in mine))
    costs = [row["lut"] / row["lanes"] for row in mine]
    low, high = math.floor(math.log10(min(costs))), math.ceil(math.log10(max(costs)))

    def y(cost):
        return _TOP + _SIZE * (1 - (math.log10(cost) - low) / (high - low))

    panels = [("lanes", lambda row: math.log2(row["lanes"]), 2, 11,
               [(n, str(1 << n)) for n in (3, 6, 8, 10)]),
              ("bits of an activation and a weight, 64 lanes (floats: 8)", _bits, 0, 34,
               [(n, str(n)) for n in range(0, 33, 4)])]
    out = []
    for index, (title, place, first, last, ticks) in enumerate(panels):
        left = _LEFT + index * (_SIZE + _GAP)

        def x(value, left=left, first=first, last=last):
            return left + _SIZE * (value - first) / (last - first)

        out.append(f'<rect x="{left}" y="{_TOP}" width="{_SIZE}" height="{_SIZE}" fill="none" '
                   'stroke="#888"/>')
        out.append(_text(left + _SIZE / 2, _TOP + _SIZE + 38, title, "middle"))
        out += [_text(x(n), _TOP + _SIZE + 18, label, "middle") for n, label in ticks]
        for power in range(low, high + 1):
            for step in (1, 2, 5) if power < high else (1,):
                at = y(step * 10.0**power)
                out.append(f'<line x1="{left}" x2="{left + _SIZE}" y1="{at:.1f}" y2="{at:.1f}" '
                           'stroke="#ddd"/>')
                out.append(_text(left - 6, at + 4, f"{step * 10.0**power:g}", "end"))
        for kind, what in enumerate(kinds):
            own = [row for row in mine if row["what"] == what]
            if index:
                own = [row for row in own if row["lanes"] == 64 or "f16" in what]
            points = [(x(place(row)), y(row["lut"] / row["lanes"])) for row in own]
            colour = _COLOURS[kind % len(_COLOURS)]
            dash = ' stroke-dasharray="5 3"' if kind >= len(_COLOURS) else ""
            out.append(f'<polyline fill="none" stroke="{colour}"{dash} points="'
                       + " ".join(f"{a:.1f},{b:.1f}" for a, b in points) + '"/>')
            out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3.5" fill="{colour}"><title>{what}'
                    f"</title></circle>" for a, b in points]
    legend = _LEFT + 2 * (_SIZE + _GAP) - 50
    for kind, what in enumerate(kinds):
        at = _TOP + 8 + 18 * kind
        dash = ' stroke-dasharray="5 3"' if kind >= len(_COLOURS) else ""
        out.append(f'<line x1="{legend}" x2="{legend + 24}" y1="{at}" y2="{at}" stroke-width="2" '
                   f'stroke="{_COLOURS[kind % len(_COLOURS)]}"{dash}/>')
        out.append(_text(legend + 30, at + 4, what.replace(" ", " x ", 1), "start"))
    width, height = legend + 260, _TOP + _SIZE + 60
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'font-family="sans-serif" font-size="12">\n<rect width="{width}" height="{height}" '
            f'fill="white"/>\n'
            + _text(_LEFT, 22, "LUT4 per operation on ECP5, both operands variable unless constant",
                    "start") + "\n" + "\n".join(out) + "\n</svg>\n")


def _bits(row: dict) -> int:
    act, weight = row["what"].split(",")[0].split()
    return parse_format(act).width + (0 if weight == "constant" else parse_format(weight).width)


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text}</text>'
