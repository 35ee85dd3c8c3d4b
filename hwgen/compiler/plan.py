"""The plan of an accelerator: how each layer is folded and where its weights live."""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ..errors import InputError
from ..gateware.affine import AffineConfig
from ..gateware.argmax import ArgmaxConfig
from ..gateware.block import BlockConfig
from ..gateware.chain import Stage
from ..gateware.matvec import MatvecConfig
from ..gateware.requantize import RequantizeConfig
from ..gateware.resize import DeserializerConfig, SerializerConfig
from ..gateware.threshold import ThermometerConfig, ThresholdConfig
from ..model.graph import Network, Node
from ..numerics import Rounding, Storage, Vector, Weights, parse_format
from ..process import read_file, write_file
from ..targets import Resources, Target
from .accelerator import AcceleratorConfig

__all__ = ["HARDWARE", "LayerPlan", "Plan", "block_of", "build", "divisors", "load_plan",
           "make_plan", "price", "save_plan"]

SCHEMA = "hwgen.plan/1"

#: Words of weights up to which they are folded into logic: a table of 32 words is two LUT4 and a
#: multiplexer a bit, a block RAM holds 512 words of 36 bits.
BAKED_FOLDS = 32

#: Operators that accelerators have blocks for; a reshape takes none, as beats stay what they are.
HARDWARE = ("affine", "argmax", "dense", "quantize", "requantize", "reshape", "thermometer")


@dataclass(frozen=True, kw_only=True)
class LayerPlan:
    """How one node is made."""

    node: str
    lanes: int  #: values per beat of its input: for a dense node its SIMD
    pe: int = 1  #: rows at once; 1 but for dense nodes
    weights: str = "baked"  #: where its constants live: baked, rom or reloadable


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What build reads: nothing is chosen after it."""

    network: str  #: the sha256 of the network that it was made for
    layers: tuple[LayerPlan, ...]  #: one a node, in order


def make_plan(network: Network, *, cycles: int | None = None,
              fold: Mapping[str, tuple[int, int]] | None = None,
              weights: Storage | None = None) -> Plan:
    """Choose the folding of every layer.

    Dense layers get the (pe, simd) that ``fold`` gives them, else the cheapest folding, by the
    blocks' own estimates, that takes at most ``cycles`` cycles a frame (1000). ``weights`` says
    where those of all dense nodes live; by default baked up to 32 words, else rom. Raises
    InputError if the network is no chain, a node has no hardware, or the goal cannot be met.
    """
    fold, cycles = dict(fold or {}), 1000 if cycles is None else cycles
    if cycles < 1:
        raise InputError(f"Cycles per frame must be at least 1, not {cycles}")
    _check_chain(network)
    dense = {node.name for node in network.nodes if node.operator == "dense"}
    if odd := sorted(fold.keys() - dense):
        raise InputError(f"Folding is given for {odd[0]!r}, which is no dense node of network "
                         f"{network.name}")
    layers: list[LayerPlan] = []
    values = math.prod(network.inputs[0].shape)  # that come in in time, by as few as may be
    lanes = next(lanes for lanes in divisors(values) if values // lanes <= cycles)
    for node in network.nodes:
        if node.operator == "dense":
            layer = _fold_dense(network, node, lanes, cycles, fold.get(node.name), weights)
            lanes = layer.pe
        else:
            words = math.prod(network.tensors[node.inputs[0]].shape) // lanes
            layer = LayerPlan(node=node.name, lanes=lanes, weights=_storage(words).value)
            if node.operator == "thermometer":
                lanes *= node.constants["thresholds"].shape[0]
        layers.append(layer)
    return Plan(network=network.sha256, layers=tuple(layers))


#: Cycles of a frame from which a network is folded to be small: then registers behind a product,
#: and the places that they take in queues, cost more than they are worth.
_SLOW = 4096


def build(network: Network, plan: Plan) -> AcceleratorConfig:
    """The accelerator of a plan, with changes of width where one layer's lanes are not the next's.

    Raises InputError if the plan is of another network, or names the node whose folding is
    impossible.
    """
    _check_chain(network)
    if plan.network != network.sha256 or ([layer.node for layer in plan.layers]
                                          != [node.name for node in network.nodes]):
        raise InputError(f"The plan was made for another network than {network.name}: "
                         "make it anew")
    stages: list[Stage] = []
    for node, layer in zip(network.nodes, plan.layers, strict=True):
        beat = stages[-1].config.outputs["o"] if stages else Vector(network.inputs[0].format,
                                                                    layer.lanes)
        values = math.prod(network.tensors[node.inputs[0]].shape)
        try:
            if values % layer.lanes:
                fitting = ", ".join(map(str, divisors(values)))
                raise ValueError(f"Lanes must divide the {values} inputs, not be {layer.lanes}: "
                                 f"choose one of {fitting}")
            if node.operator == "reshape":
                continue
            for name, config in _resize(beat, layer.lanes):
                stages.append(Stage(name=f"{node.name}_{name}", config=config))
                beat = config.outputs["o"]
            config = block_of(network, node, layer, beat)
            if isinstance(config, AffineConfig):
                config = _slowed(config, stages)
            stages.append(Stage(name=node.name, config=config))
        except (TypeError, ValueError) as error:
            raise InputError(f"Node {node.name}: {error}") from error
    return AcceleratorConfig(network=network, stages=tuple(stages),
                             size=math.prod(network.inputs[0].shape))


def _slowed(config, stages):
    """An affine block behind ``stages``, no faster than these need it.

    Beats that are as far apart as its pipe is long have the shallowest queue that there is.
    """
    if any(stage.config.interval >= _SLOW for stage in stages):
        config = replace(config, stages=1)
    if not stages:
        return config
    before = stages[-1].config
    apart = before.interval // before.beats_out(before.frame)["o"]
    return replace(config, every=min(apart, config.pipe_latency))


def save_plan(path: Path | str, plan: Plan) -> None:
    """Write a plan as JSON."""
    write_file(path, json.dumps({"schema": SCHEMA, **asdict(plan)}, indent=1) + "\n")


def load_plan(path: Path | str) -> Plan:
    """Read a plan; raises InputError if it is not a plan of this version with just its fields."""
    content = read_file(path)
    try:
        data = json.loads(content)
    except (RecursionError, ValueError) as error:
        raise InputError(f"{path} is not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise InputError(f"{path} is not a plan of schema {SCHEMA}: make it anew")
    try:
        layers = tuple(_layer(layer) for layer in data["layers"])
        if data.keys() != {"schema", "network", "layers"} or not isinstance(data["network"], str):
            raise TypeError("fields must be schema, network and layers")
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path} is not a valid plan: {error}") from error
    return Plan(network=data["network"], layers=layers)


def _layer(data):
    layer = LayerPlan(**data)
    for name, kind in (("node", str), ("lanes", int), ("pe", int), ("weights", str)):
        if type(getattr(layer, name)) is not kind:
            raise TypeError(f"{name} must be {kind.__name__}, not {getattr(layer, name)!r}")
    if min(layer.lanes, layer.pe) < 1:
        raise ValueError(f"lanes and pe of {layer.node} must be at least 1")
    Storage(layer.weights)
    return layer


def _check_chain(network):
    current = network.inputs[0].name
    if len(network.inputs) != 1:
        raise InputError(f"Network {network.name} has {len(network.inputs)} inputs; accelerators "
                         "are built of networks with one")
    for node in network.nodes:
        flat = all(network.tensors[name].layout == "C" for name in (*node.inputs, *node.outputs))
        if node.operator not in HARDWARE or not (flat or node.operator == "reshape"):
            raise InputError(
                f"Node {node.name}: there is no hardware for {node.operator}"
                f"{' of images' * (node.operator in HARDWARE)} in this version. `hwgen compile "
                "--trace` runs the network by the reference executor; `hwgen estimate` says what "
                "it would cost")
        if node.inputs != (current,):
            raise InputError(f"Node {node.name} reads {', '.join(node.inputs)}, not just "
                             f"{current}: accelerators are built of chains without branches")
        current = node.outputs[0]
    last = network.nodes[-1]
    answers = {current, last.inputs[0]} if last.operator == "argmax" else {current}
    if not set(network.outputs) <= answers:
        raise InputError(f"Network {network.name} has outputs {', '.join(network.outputs)}; an "
                         f"accelerator gives {', '.join(sorted(answers))}")


def divisors(number: int) -> list[int]:
    """All of them, rising."""
    return [n for n in range(1, number + 1) if number % n == 0]


def _storage(words):
    return Storage.BAKED if words <= BAKED_FOLDS else Storage.ROM


def _fold_dense(network, node, lanes, cycles, chosen, weights):
    rows, cols = node.constants["weights"].shape

    def layer(pe, simd):
        folds = rows // pe * (cols // simd)
        storage = weights or _storage(folds)
        return LayerPlan(node=node.name, lanes=simd, pe=pe, weights=storage.value)

    if chosen is not None:
        if min(chosen) < 1:
            raise InputError(f"Node {node.name}: PE and SIMD must be at least 1, not {chosen[0]} "
                             f"and {chosen[1]}")
        return layer(*chosen)
    fitting = [(pe * simd, pe, simd) for pe in divisors(rows) for simd in divisors(cols)
               if rows // pe * (cols // simd) <= cycles  # and so is the change of width
               and (simd == lanes or cols // math.gcd(lanes, simd) <= cycles)]
    if not fitting:
        raise InputError(f"Node {node.name} cannot be folded to {cycles} cycles per frame")
    fmt = network.tensors[node.inputs[0]].format

    def cost(candidate):
        _products, pe, simd = candidate
        config = block_of(network, node, layer(pe, simd), Vector(fmt, simd))
        return price(config.resources(Target.ECP5))

    _products, pe, simd = min(sorted(fitting)[:16], key=cost)
    return layer(pe, simd)


def _resize(beat: Vector, lanes: int) -> Iterator[tuple[str, BlockConfig]]:
    """Blocks that turn beats into ones of ``lanes``, through the greatest common divisor."""
    between = math.gcd(beat.lanes, lanes)
    if between < beat.lanes:
        yield "narrow", SerializerConfig(beat=beat, lanes=between)
    if between < lanes:
        yield "widen", DeserializerConfig(beat=Vector(beat.format, between), lanes=lanes)


def price(cells: Resources) -> int:
    """What a design costs, in about LUT4: a block RAM or a multiplier as it would in logic."""
    return cells.lut4 + cells.ff // 2 + 100 * cells.bram + 200 * cells.dsp


def block_of(network: Network, node: Node, layer: LayerPlan, beat: Vector) -> BlockConfig:
    """The block of a node, for beats of its input."""
    constants, storage = node.constants, Storage(layer.weights)
    if storage is Storage.STREAMED:
        raise InputError("Streamed weights are for a matvec of your own; in an accelerator choose "
                         "baked, rom or reloadable")

    def stored(name):
        return Weights.of(constants[name].values, constants[name].format, storage)

    match node.operator:
        case "dense":
            shape, fmt = constants["weights"].shape, constants["weights"].format
            return MatvecConfig(
                weights=stored("weights") if storage.constant else Weights.unknown(
                    shape, fmt, storage), in_format=beat.format, pe=layer.pe, simd=layer.lanes)
        case "quantize":
            return ThresholdConfig(
                in_format=beat.format, lanes=layer.lanes, thresholds=stored("thresholds"),
                out_format=parse_format(node.attributes["out_format"]),
                falling=tuple(bool(down) for down in constants["falling"].values))
        case "thermometer":
            return ThermometerConfig(in_format=beat.format, lanes=layer.lanes,
                                     thresholds=tuple(constants["thresholds"].values.tolist()))
        case "requantize":
            given = {key: (node.attributes[key],) * len(constants["shift"].values)
                     for key in ("zero_point", "low", "high")}
            return RequantizeConfig(
                in_format=beat.format, lanes=layer.lanes, multiplier=stored("multiplier"),
                bias=stored("bias"), shift=tuple(constants["shift"].values.tolist()),
                rounding=Rounding(node.attributes["rounding"]),
                out_format=parse_format(node.attributes["out_format"]), **given)
        case "affine":
            return AffineConfig(in_format=beat.format, lanes=layer.lanes, bias=stored("bias"),
                                multiplier=stored("multiplier"))
        case "argmax":
            return ArgmaxConfig(in_format=beat.format, lanes=layer.lanes,
                                classes=network.tensors[node.inputs[0]].shape[0])
    raise InputError(f"There is no hardware for {node.operator}")
