"""`hwgen estimate`: what a network costs, before anything is built.

A layer is a matrix that is multiplied with a vector at each of its positions, by one
:class:`.Matvec` of its own whose weights are in block RAM; cells are what the blocks' own formulas
say. The lines that a window keeps count as block RAM. Other nodes count where they have a block.
Frames per second are the accelerator's; a link may be slower.
"""

import bisect
import functools
import math
from collections.abc import Mapping
from typing import Any

from ..boards.board import Board, boards
from ..boards.board import board as board_of
from ..compiler.plan import HARDWARE, LayerPlan, block_of, divisors, price
from ..errors import InputError
from ..gateware.matvec import MatvecConfig
from ..gateware.memory import MOST_WORDS
from ..model.container import open_model
from ..numerics import Storage, Vector, Weights, parse_format
from ..targets import Resources, Target
from .arrays import array_tables
from .layers import NETWORKS, layers_of, read_layers, with_densities

__all__ = ["estimate"]

#: Share of a device's LUT4 and flip-flops that place and route can be trusted to fill.
_FULL = 0.8

#: Bits of a block RAM.
_RAM, _ICE40_RAM = 18432, 4096


def estimate(model: str, *, board: str | None = None, cycles: int | None = None,
             fold: Mapping[str, tuple[int, int]] | None = None, density: str | None = None,
             weights: str = "s8", activations: str = "u8", array: str | None = None,
             dataflow: str = "best") -> dict[str, list[dict[str, Any]]]:
    """Tables by name, as lists of rows: ``layers``, ``totals``, ``folding`` and ``boards``.

    The model is as :func:`.open_model` has it, or a table of layers, whose formats are then
    ``weights`` and ``activations``; the board a name, with a folding, or ``all``. ``cycles`` is a
    goal a frame, by default the fewest that fit; ``fold``, (pe, simd) by layer, wins. The table
    ``density`` has layer, weights, inputs, each a share that is not zero, as ``0.35`` or ``35%``.
    With an ``array`` there are those of :func:`.array_tables` too.
    """
    network = None
    if model in NETWORKS or model.endswith(".csv"):
        try:
            formats = parse_format(activations), parse_format(weights)
        except ValueError as error:
            raise InputError(str(error)) from error
        layers = read_layers(model, in_format=formats[0], weight_format=formats[1])
    else:
        network = open_model(model).network
        layers = layers_of(network)
    if density:
        layers = with_densities(layers, density)
    for name in set(fold or ()) - {layer.name for layer in layers}:
        raise InputError(f"Folding is given for {name!r}, which is no layer of {model}")
    rows = [layer.row() for layer in layers]
    sums = {kind: {key: sum(row[key] for row in rows if kind in (row["kind"], "all"))
                   for key in list(rows[0])[2:]} for kind in ("convolution", "dense", "all")}
    tables = {"layers": rows, "totals": [
        {"kind": kind, **found, **{f"{key} %": round(100 * found[key] / sums["all"][of], 2)
                                   for key, of in zip(list(found)[1:5], ("weights", "weights",
                                                                         "MACs", "MACs"),
                                                      strict=True)}}
        for kind, found in sums.items()]}
    if array is not None:
        tables |= array_tables(layers, array, dataflow)
    if board is None:
        return tables
    chosen = list(boards().values()) if board == "all" else [board_of(board)]
    found = [(one, *_folded(tuple(layers), one, network, cycles, fold or {})) for one in chosen]
    if board != "all":
        tables["folding"] = [
            {"layer": layer.name, "PE": pe, "SIMD": simd, "cycles": took, "LUT4": cells.lut4,
             "DSP": cells.dsp, "BRAM": cells.bram}
            for layer, (pe, simd, took, cells) in zip(layers, found[0][1], strict=True)]
    tables["boards"] = []
    for one, units, cells in found:
        layer, slowest = max(zip(layers, units, strict=True), key=lambda pair: pair[1][2])
        tables["boards"].append({
            "board": one.name, "lacks": ", ".join(_lacks(one, cells)) or "nothing: it fits",
            "cycles": slowest[2], "bottleneck": layer.name,
            "frames/s": round(1e6 * one.mhz / one.divide / slowest[2], 2),
            "LUT4": cells.lut4, "DSP": cells.dsp, "BRAM": cells.bram})
    return tables


def _folded(layers, board: Board, network, cycles, fold):
    """For each layer PE, SIMD, cycles and cells; and the cells of all."""
    def tried(goal):
        units = [_unit(layer, int(goal), board.device.target, fold.get(layer.name))
                 for layer in layers]
        lanes = {layer.name: unit[0] for layer, unit in zip(layers, units, strict=True)}
        return units, sum((unit[3] for unit in units),
                          _beside(network, tuple(lanes.items()), board.device.target))

    def fits(goal):
        try:
            return not _lacks(board, tried(goal)[1])
        except InputError:  # too wide for any block
            return False

    if cycles is not None:
        return tried(cycles)
    # From the slowest layer's positions to one product a cycle, in steps of the root of two.
    low, high = (max(math.prod(layer.size) * size(layer) for layer in layers)
                 for size in (lambda layer: 1, lambda layer: layer.filters * layer.columns))
    goals = [low * 2 ** (n / 2) for n in range(2 * (high // low).bit_length() + 1)]
    return tried(goals[bisect.bisect_left(goals, True, key=fits) if fits(goals[-1]) else -1])


@functools.lru_cache(1 << 14)
def _unit(layer, goal, target, chosen):
    positions = math.prod(layer.size)
    most, why = min(goal // positions, MOST_WORDS), f"it has {positions} positions"
    candidates = [chosen] if chosen else [(pe, simd) for _products, pe, simd in sorted(
        (pe * simd, pe, simd) for pe in divisors(layer.filters) for simd in divisors(layer.columns)
        if layer.filters // pe * (layer.columns // simd) <= most)]
    found: list[Any] = []
    for pe, simd in candidates:
        try:
            config = MatvecConfig(
                in_format=layer.in_format, pe=pe, simd=simd, weights=Weights.unknown(
                    (layer.filters, layer.columns), layer.weight_format, Storage.RELOADABLE))
        except ValueError as error:
            why = str(error)
            continue
        cells = config.resources(target)
        found.append((price(cells), pe, simd, config.folds * positions, cells))
        if len(found) == 4:  # the cheapest is among those of the fewest products
            break
    if not found:
        raise InputError(f"Layer {layer.name} cannot be folded to {goal} cycles per frame: {why}")
    _price, pe, simd, took, cells = min(found, key=lambda one: one[:3])
    lines = ((layer.kernel[0] - 1) * math.prod(layer.size[1:]) * layer.stride * layer.inputs
             * layer.in_format.width)
    cells += Resources(bram=-(-lines // (_ICE40_RAM if target is Target.ICE40 else _RAM)))
    return pe, simd, took, cells * layer.repeat


@functools.lru_cache(1 << 10)
def _beside(network, lanes, target):
    """Cells of the nodes that are no layers, each as wide as the layer before it."""
    cells, wide = Resources(), 1
    for node in network.nodes if network else ():
        wide = dict(lanes).get(node.name, wide)
        if node.operator in HARDWARE and node.operator not in ("dense", "reshape"):
            tensor = network.tensors[node.inputs[0]]
            mine = math.gcd(wide, tensor.shape[tensor.layout.index("C")])
            try:
                cells += block_of(network, node, LayerPlan(node=node.name, lanes=mine),
                                  Vector(tensor.format, mine)).resources(target)
            except (TypeError, ValueError):  # more than its block takes
                continue
    return cells


def _lacks(board, cells):
    has = board.device.capacity
    return [what for what, used, there in (
        ("LUT4", cells.lut4, _FULL * has.lut4), ("FF", cells.ff, _FULL * has.ff),
        ("DSP", cells.dsp, has.dsp), ("BRAM", cells.bram, has.bram)) if used > there]
