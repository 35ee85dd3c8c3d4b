"""Draws the pictures of systolic.md and writes its tables, from the model of the arrays."""

import functools
import re
from pathlib import Path

from hwgen.gateware.systolic import Dataflow
from hwgen.numerics import parse_format
from hwgen.report.arrays import Tiling, array_tables, scale_sim
from hwgen.report.layers import read_layers

__all__ = ["PAGE", "PICTURES", "written"]

PAGE = Path(__file__).with_name("systolic.md")

_NETWORKS = {"alexnet": "AlexNet", "vgg16": "VGG-16", "googlenet": "GoogLeNet",
             "resnet18": "ResNet-18", "resnet50": "ResNet-50", "resnet152": "ResNet-152",
             "mobilenet": "MobileNet"}
_SIZES = (8, 16, 32, 64, 128, 256)
_U8, _S8 = parse_format("u8"), parse_format("s8")

#: Of the first, the second and the third tile: lines, and areas.
_LINES, _AREAS = ("#1b5e9b", "#b3541e", "#2e7d32"), ("#d3e4f5", "#fbdcc6", "#d5ecd6")


def _text(x, y, text, *, anchor="middle", size=12, fill="#222"):
    return (f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-size="{size}" fill="{fill}">'
            f"{text}</text>")


def _box(x, y, width, height, tile):
    return (f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" '
            f'fill="{_AREAS[tile]}" stroke="{_LINES[tile]}"/>')


def _arrow(x, y, across, down):
    return (f'<path d="M{x} {y}l{across} {down}" stroke="#222" fill="none" '
            'marker-end="url(#head)"/>')


def _svg(width, height, parts):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'font-family="sans-serif">\n<marker id="head" orient="auto" markerWidth="8" '
            'markerHeight="8" refX="6" refY="3"><path d="M0 0L6 3L0 6z"/></marker>\n'
            f'<rect width="{width}" height="{height}" fill="white"/>\n'
            + "\n".join(parts) + "\n</svg>\n")


def dataflows():
    """Arrays of 4 x 4 in the middle of things: what stays where, what passes, and which tile's."""
    side, cell, beats, now = 4, 58, 6, 9
    panels = (("weights stay", "A", "B", "C"), ("outputs stay", "A", "C", ""),
              ("inputs stay", "B", "A", "C"))
    parts = []
    for panel, (title, passing, staying, leaving) in enumerate(panels):
        left, top = 70 + panel * 330, 96
        parts.append(_text(left + side * cell / 2, 22, title, size=15))
        for row in range(side):
            for col in range(side):
                x, y, beat = left + col * cell, top + row * cell, now - row - col
                tile, beat = divmod(beat, beats)
                parts.append(_box(x, y, cell, cell, tile))
                place = f"{col}{row}" if staying == "A" else f"{row}{col}"
                parts.append(_text(x + cell / 2, y + 28, staying + place, size=16))
                passes = {"weights stay": f"A{beat}{row}", "inputs stay": f"B{row}{beat}",
                          "outputs stay": f"A{row}{beat} B{beat}{col}"}[title]
                parts.append(_text(x + cell / 2, y + 47, passes, size=11, fill="#555"))
                if leaving:  # what the second register has
                    waits = 2 if now > beats + row + col else 1
                    parts.append(_box(x + cell - 14, y + 4, 10, 10, waits))
        for n in range(side):
            parts += [_arrow(left - 26, top + n * cell + cell / 2, 22, 0),
                      _arrow(left + n * cell + cell / 2 - 8, top - 26, 0, 22)]
            if leaving:
                parts.append(_arrow(left + n * cell + cell / 2, top + side * cell + 4, 0, 22))
            else:
                parts.append(_arrow(left + n * cell + cell / 2 + 8, top - 4, 0, -22))
        parts.append(f'<g transform="rotate(-90 {left - 40} {top + side * cell / 2})">'
                     + _text(left - 40, top + side * cell / 2,
                             f"{passing}: a {'column' if title == 'outputs stay' else 'row'} "
                             "a beat" if passing == "A" else "B: a column a beat") + "</g>")
        above = {"weights stay": "B: the rows of the next tile",
                 "outputs stay": "B: a row a beat; rows of C leave",
                 "inputs stay": "A: the columns of the next tile"}[title]
        parts.append(_text(left + side * cell / 2, top - 38, above))
        if leaving:
            parts.append(_text(left + side * cell / 2, top + side * cell + 42,
                               f"C: a {'row' if staying == 'B' else 'column'} a beat"))
    return _svg(1020, 384, parts)


def timelines():
    """Three tiles of 20 beats on 8 x 8, cycle by cycle, here and in SCALE-Sim."""
    size, beats, scale, left, parts, y = 8, 20, 5.6, 165, [], 30
    for dataflow, what in ((Dataflow.WEIGHT_STATIONARY, "weights stay"),
                           (Dataflow.OUTPUT_STATIONARY, "outputs stay")):
        stays = dataflow is Dataflow.WEIGHT_STATIONARY
        shape = (beats, 3 * size, size) if stays else (3 * size, beats, size)
        tiling = Tiling.of(shape, rows=size, cols=size, dataflow=dataflow, in_format=_S8,
                           weight_format=_S8)
        config = tiling.config
        first = size + 1 if stays else 0
        starts = [first + n * config.interval for n in range(3)]
        loads = [0, *starts[:2]]
        bars = {"load": [(at, size) for at in loads]} if stays else {}
        bars["beats"] = [(at, beats) for at in starts]
        bars["sums out"] = [(at + config.latency, config.results if stays else config.spacing)
                            for at in starts]
        parts.append(_text(10, y, f"{what}: {tiling.cycles()} cycles", anchor="start", size=14))
        for name, lane in bars.items():
            y += 22
            parts.append(_text(left - 8, y + 1, name, anchor="end"))
            parts += [_box(left + at * scale, y - 12, length * scale, 16, n)
                      for n, (at, length) in enumerate(lane)]
        whole = scale_sim(shape, size, size, dataflow)
        y += 26
        parts.append(_text(left - 8, y + 1, f"SCALE-Sim: {whole}", anchor="end"))
        for n in range(3):
            at = left + n * whole / 3 * scale
            for name, length in ([("load", size)] if stays else []) + [
                    ("beats", beats), ("fill, drain", 2 * size - 2)]:
                parts += [_box(at, y - 12, length * scale, 16, n),
                          _text(at + length * scale / 2, y, name, size=10)]
                at += length * scale
        y += 40
    return _svg(900, y - 14, parts)


#: Files and what draws them.
PICTURES = {"systolic_dataflows.svg": dataflows, "systolic_tiles.svg": timelines}


@functools.cache
def _tables(network, array, dataflow="best"):
    return array_tables(read_layers(network, in_format=_U8, weight_format=_S8), array, dataflow)


def _markdown(rows):
    lines = [rows[0], ["---"] * len(rows[0])]
    lines += [[f"{one:,}" if isinstance(one, int) else str(one) for one in row.values()]
              for row in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _total(network, array, dataflow="best"):
    return _tables(network, array, dataflow)["array totals"][0]


def _layer_rows(network, array):
    keys = ("layer", "M x K x N", "groups", "repeat", "dataflow", "cycles", "utilization %",
            "ceiling %", "best ceiling %", "ratio")
    return _markdown([{key: row[key] for key in keys} for row in _tables(network, array)["array"]])


def _networks():
    return _markdown([
        {"network": title, **{key: _total(network, f"{size}x{size}")[key] for key in (
            "array", "cycles", "utilization %", "best ceiling %", "ratio", "ratio to its best")}}
        for network, title in _NETWORKS.items() for size in _SIZES])


def _flows():
    rows = []
    for dataflow in ("ws", "os", "is", "best"):
        total = _total("resnet18", "16x16", dataflow)
        energy = _tables("resnet18", "16x16", dataflow)["energy"]
        rows.append({"dataflow": dataflow,
                     **{key: total[key] for key in ("cycles", "utilization %", "ratio")},
                     **{f"{level} mJ": f"{sum(row[f'{level} uJ'] for row in energy) / 1000:.2f}"
                        for level in ("MAC", "register", "buffer", "DRAM")},
                     "mJ": f"{total['uJ'] / 1000:.2f}"})
    return _markdown(rows)


def _pieces():
    """What writes each table of the page, by name."""
    layers = {f"{network} {array}": functools.partial(_layer_rows, network, array)
              for network in ("resnet18", "alexnet") for array in ("12x12", "16x16")}
    return {"networks": _networks, "dataflows": _flows, **layers}


def written(page):
    """The page with its tables."""
    for name, make in _pieces().items():
        page, count = re.subn(rf"<!-- {name} -->\n.*?<!-- end -->",
                              f"<!-- {name} -->\n\n{make()}\n<!-- end -->", page, flags=re.DOTALL)
        if count != 1:
            raise ValueError(f"The page has {count} places for {name}")
    return page


def main():
    """Draw and write all."""
    for name, draw in PICTURES.items():
        PAGE.with_name(name).write_text(draw())
    PAGE.write_text(written(PAGE.read_text()))


if __name__ == "__main__":
    main()
