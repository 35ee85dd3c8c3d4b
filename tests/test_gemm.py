# amaranth: UnusedElaboratable=no
"""The tiled array: products and convolutions against NumPy, chained layers, and wrong programs."""

import re
from pathlib import Path

import numpy as np
import pytest
from blocks import FAMILIES, S4, S8, U4, U8, each, refuses
from onnx_models import unpack
from scipy.signal import correlate

from hwgen.compiler.program import Program, blocked, unblocked, weight_words
from hwgen.errors import InputError
from hwgen.gateware.gemm import GemmConfig
from hwgen.model.execute import trace
from hwgen.model.onnx import import_onnx
from hwgen.numerics import (
    FIELDS,
    LESS_ONE,
    IntFormat,
    Memory,
    Opcode,
    Rounding,
    Status,
    decode_instruction,
    encode_instruction,
)
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats

SMALL, WIDE = (FAMILIES["gemm"][name] for name in ("typical", "awkward"))


@each("gemm")
def test_conforms(config):
    check(config, corner_beats(config, frames=4))


def values(fmt, shape, seed=0):
    return np.random.default_rng(seed).integers(fmt.min, fmt.max, shape, endpoint=True)


def scales(config, filters, seed=0):
    rng = np.random.default_rng(seed)
    return [blocked(one[:, None, None], config.cols) for one in
            (rng.integers(-50, 50, filters),
             rng.integers(0, 1 << config.multiplier_width, filters))]


def results(config, program):
    return config.golden(**program.beats())["o"]


@pytest.mark.parametrize("config", [SMALL, WIDE], ids=["small", "wide"])
def test_program_of_every_kind_conforms(config):
    """Sums and results, tiles and columns, padding, strides, and results that stay."""
    image = values(config.in_format, (6, 3, 4))
    weights = values(config.weight_format, (5, 6, 2, 3))
    program = Program(config).header()
    program.load(Memory.ACTIVATIONS, blocked(image, config.rows))
    program.load(Memory.WEIGHTS, weight_words(weights, config.rows, config.cols))
    program.load(Memory.SCALES, scales(config, 5))
    program.run(image.shape, 5, (2, 3), raw=True)
    program.run(image.shape, 5, (2, 3), pads=(1, 1, 0, 1), stride=2, padding=3, zero_point=1)
    program.load(Memory.WEIGHTS, weight_words(weights[:, :, :1, :1], config.rows, config.cols),
                 fence=True)
    if config.rows == config.cols:
        program.run((6, 1, 12), 5, out=32, low=2, high=9)
        program.run((5, 1, 12), 4, image=32, raw=True)
    # Without a fence only behind another RUN, which waited for the weights.
    program.run(image.shape, 4, (2, 1), dilation=2, pads=(1, 0, 0, 0),
                fence=config.rows != config.cols)
    check(config, program.end().beats())


@pytest.mark.parametrize("fence", [False, True])
def test_cycles_are_not_said_where_results_and_a_load_want_one_memory(fence):
    program = Program(SMALL).header()
    program.load(Memory.ACTIVATIONS, blocked(values(U4, (4, 1, 12)), 4))
    program.load(Memory.WEIGHTS, weight_words(values(S4, (4, 4, 1, 1)), 4, 4))
    program.load(Memory.SCALES, scales(SMALL, 4))
    program.run((4, 1, 12), 4, out=32, low=0, high=9)
    program.load(Memory.ACTIVATIONS, blocked(values(U4, (4, 1, 30), seed=1), 4), fence=fence)
    beats = program.end().beats()
    assert (SMALL.elapsed(**beats) is None) == (not fence)
    check(SMALL, beats, schedules=["streaming"], reset=False)


def test_golden_convolves_as_scipy_does():
    image, weights = values(U4, (6, 5, 4)), values(S4, (5, 6, 3, 2), seed=1)
    program = Program(SMALL).header()
    program.load(Memory.ACTIVATIONS, blocked(image, 4))
    program.load(Memory.WEIGHTS, weight_words(weights, 4, 4))
    with pytest.raises(InputError, match="The memory of weights has 128 words, and 192 are needed"):
        program.load(Memory.WEIGHTS, weight_words(np.tile(weights, (3, 1, 1, 1)), 4, 4))
    program.run(image.shape, 5, (3, 2), pads=(1, 1, 0, 0), raw=True)
    found = unblocked(results(SMALL, program), 5, (4, 4))
    padded = np.pad(image, ((0, 0), (1, 0), (1, 0)))
    for filters, own in zip(weights, found, strict=True):
        assert (correlate(padded, filters, "valid")[0] == own).all()


@pytest.mark.parametrize("seed", range(4))
def test_products_of_random_shapes(seed):
    """Programs of several products, of sums and of results, on memories that are loaded anew."""
    rng = np.random.default_rng(seed)
    check(SMALL, random_program(SMALL, rng, 6).beats(),
          schedules=["streaming", "uneven"], reset=False)


@pytest.mark.slow
@pytest.mark.verilog
@pytest.mark.parametrize("seed", range(20))
def test_a_thousand_products_of_random_shapes_and_formats(seed):
    """Two programs for each array, on the native engine, under stalls; cycles as in the model."""
    rng = np.random.default_rng(seed)
    config = random_config(rng)
    programs = [random_program(config, rng, 25).beats() for _ in range(2)]
    check(config, rounds=programs, schedules=["streaming", "uneven"], reset=False,
          engines=["native"])


def random_config(rng):
    """An array of any shape, and operands of any width."""
    one, other = (IntFormat(int(rng.integers(1, 17)), signed=bool(rng.integers(2)))
                  for _ in range(2))
    most, multiplier_width = one.width + other.width + 5, int(rng.integers(1, 17))
    return GemmConfig(rows=int(rng.integers(4, 9)), cols=int(rng.integers(1, 7)), in_format=one,
                      weight_format=other, positions=16, act_words=64, weight_words=256,
                      scale_words=16, acc_format=IntFormat(
                          int(rng.integers(max(16, most), min(49, 62 - multiplier_width)))),
                      multiplier_width=multiplier_width, shift=int(rng.integers(17)),
                      rounding=Rounding(str(rng.choice(["half-even", "half-up", "floor"]))))


def random_program(config, rng, products):
    """Products M x K x N, and their rows and columns also swapped, whatever fits."""
    program = Program(config).header()
    for n in range(products):
        k, filters = int(rng.integers(1, 13)), int(rng.integers(1, 10))
        m = int(rng.integers(1, min(config.positions, 64 // -(-k // config.rows)) + 1))
        image = values(config.in_format, (k, 1, m), seed=int(rng.integers(1 << 30)))
        weights = values(config.weight_format, (filters, k, 1, 1), seed=int(rng.integers(1 << 30)))
        program.load(Memory.ACTIVATIONS, blocked(image, config.rows), fence=n > 0)
        program.load(Memory.WEIGHTS, weight_words(weights, config.rows, config.cols), fence=n > 0)
        program.load(Memory.SCALES, scales(config, filters, seed=n))
        program.run(image.shape, filters, raw=bool(rng.integers(2)))
    return program.end()


def test_matrix_product_is_exact():
    a, b = values(U4, (7, 9)), values(S4, (9, 6), seed=1)
    program = Program(SMALL).header()
    program.load(Memory.ACTIVATIONS, blocked(a.T[:, None], 4))
    program.load(Memory.WEIGHTS, weight_words(b.T[:, :, None, None], 4, 4))
    program.run((9, 1, 7), 6, raw=True)
    assert (unblocked(results(SMALL, program), 6, (1, 7))[:, 0].T == a @ b).all()


WRONG = {
    "no header": ([encode_instruction(Opcode.END)], Status.NO_HEADER, 0),
    "another magic number": ("magic", Status.NO_HEADER, 0),
    "another version": ("version", Status.OTHER_VERSION, 0),
    "another array": ("rows", Status.OTHER_ARRAY, 0),
    "an opcode that there is none of": ([np.array([9, *[0] * 9])], Status.UNKNOWN, 1),
    "a reserved bit": ([encode_instruction(Opcode.END) | np.array([*[0] * 9, 1 << 31], "<u4")],
                       Status.RESERVED, 1),
    "a memory that there is none of": (
        [encode_instruction(Opcode.LOAD, fence=0, memory=3, address=0, count=1)],
        Status.UNKNOWN, 1),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_instruction_is_reported_and_the_rest_dropped(name):
    wrong, status, index = WRONG[name]
    program = Program(SMALL)
    if isinstance(wrong, str):
        _opcode, fields = decode_instruction(Program(SMALL).header().code[0])
        wrong = [encode_instruction(Opcode.HEADER, **fields | {wrong: fields[wrong] ^ 1})]
    elif index:
        program.header()
    program.code += wrong
    program.code += [np.array([7, *[0] * 9]), encode_instruction(Opcode.END)]
    good = random_program(SMALL, np.random.default_rng(0), 2)
    program.code += good.code
    program.data = good.data
    beats = program.beats()
    reports = SMALL.golden(**beats)["o_status"]
    assert reports == {"code": [[status], [Status.DONE]], "index": [[index], [9]]}
    check(SMALL, beats, schedules=["uneven", "polite"])


@pytest.mark.parametrize("config, fields, status", [
    (SMALL, {"blocks": 2, "out_width": 17}, Status.TOO_LARGE),
    (SMALL, {"blocks": 1, "out_width": 17}, Status.DONE),
    (WIDE, {"to_memory": 1}, Status.NOT_SQUARE)])
def test_run_that_the_array_cannot_do(config, fields, status):
    program = Program(config).header().load(Memory.ACTIVATIONS, values(config.in_format, (64, 4)))
    program.load(Memory.WEIGHTS, values(config.weight_format, (8, config.cols)))
    program.run((4, 1, 1), 1, raw=True)
    _opcode, given = decode_instruction(program.code.pop())
    program.code.append(encode_instruction(Opcode.RUN, **given | fields))
    beats = program.end().beats()
    assert config.golden(**beats)["o_status"]["code"][0] == [status]
    check(config, beats, schedules=["uneven"], reset=False)


RUN_HAS = f"Instruction RUN has the fields {', '.join(FIELDS[Opcode.RUN])}: "


@pytest.mark.parametrize("change, message", [
    ({"blocks": 0}, "Field blocks of RUN must be 1 to 4096, not 0"),
    ({"stride": 16}, "Field stride of RUN must be 0 to 15, not 16"),
    ({"speed": 1}, f"{RUN_HAS}speed is missing, or is not one")])
def test_encoder_refuses(change, message):
    code = Program(SMALL).header().run((4, 1, 1), 1).code[1]
    opcode, fields = decode_instruction(code)
    refuses(ValueError, message, encode_instruction, opcode=opcode, **fields | change)


def test_page_has_every_field_with_its_bits():
    page = (Path(__file__).parents[1] / "docs" / "gemm.md").read_text()
    for opcode, fields in FIELDS.items():
        row, = (line for line in page.splitlines() if line.startswith(f"| {opcode} {opcode.name} "))
        told = [f"`{name}` {width}{' less one' * (name in LESS_ONE)}"
                for name, width in fields.items()]
        assert re.sub(r" \([^)]*\)", "", row.split("|")[2]).strip() == (", ".join(told) or "none")
    assert all(f"| {one} {one.name} |" in page for one in Status)


def test_instructions_are_what_they_were():
    """Recorded words: a change of the bits is a change of the version."""
    program = Program(SMALL).header().load(Memory.WEIGHTS, values(S4, (8, 4)), 3, fence=True)
    program.run((6, 3, 4), 5, (2, 3), pads=(1, 1, 0, 1), stride=2, padding=3, zero_point=-1, out=9)
    recorded = (Path(__file__).parent / "corpus" / "gemm_program_1.txt").read_text().split()
    code = program.end().code
    assert ["".join(f"{word:08x}" for word in words[::-1]) for words in code] == recorded
    for words in code:
        opcode, fields = decode_instruction(words)
        assert (encode_instruction(opcode, **fields) == words).all()


@pytest.mark.parametrize("change, error, message", [
    ({"rows": 3}, ValueError, "Rows must be at least 4, not 3"),
    ({"positions": 12}, ValueError, "Positions must be a power of two, not 12"),
    ({"in_format": IntFormat(17)}, ValueError,
     "Width of the input format must be at most 16, not 17"),
    ({"acc_format": IntFormat(15)}, ValueError,
     "Width of the accumulator format must be at least 16, not 15"),
    ({"in_format": S8, "weight_format": S8, "acc_format": IntFormat(17)}, ValueError,
     "Accumulators must be signed and hold the sums of a tile, s18, not be s17"),
    ({"rounding": Rounding.STOCHASTIC}, ValueError,
     "Rounding must not be stochastic: requantize blocks do it"),
    ({"bus": 65}, ValueError, "Bus must be of 0, 64, 128, 256 or 512 bits, not 65"),
    ({"bus": True}, TypeError, "Bus must be an integer, not True"),
    ({"acc_format": IntFormat(48), "multiplier_width": 24}, ValueError,
     "Products must fit 62 bits, not 73"),
    ({"shift": 47}, ValueError, "Shift must be at most 46, not 47")])
def test_config_refuses(change, error, message):
    refuses(error, message, GemmConfig, **{"rows": 4, "cols": 4, "in_format": U4,
                                           "weight_format": S4, **change})


@pytest.mark.verilog
def test_layers_of_a_network_run_one_by_one_on_one_array(tmp_path):
    """MNIST's int8 network on an 8x8 array, natively: dense layers and convolutions."""
    network = import_onnx(unpack("mnist_cnn_int8.qcdq", tmp_path)).network
    pixels = np.load(Path(__file__).parent / "corpus" / "onnx" / "vectors.npz")
    x = pixels["x"][:2].reshape(2, 1, 28, 28)
    tensors = trace(network, x)
    config = GemmConfig(rows=8, cols=8, in_format=U8, weight_format=S8)
    rounds, wanted = [], []
    for frame in range(len(x)):
        program = Program(config).header()
        for node, then in zip(network.nodes, network.nodes[1:], strict=False):
            if node.operator in ("convolution", "dense"):
                then = then if then.operator == "requantize" else None
                image = tensors[node.inputs[0]][frame]
                image = image.reshape(-1, 1, 1) if node.operator == "dense" else image
                program.layer(node, image, then=then)
                made = tensors[(then or node).outputs[0]][frame]
                wanted.append(blocked(made.reshape(len(made), *made.shape[1:] or (1, 1)), 8))
        rounds.append(program.end().beats())
    found = np.concatenate([config.golden(**beats)["o"] for beats in rounds])
    assert (found == np.concatenate(wanted)).all()
    check(config, rounds=rounds, schedules=["streaming", "uneven"], reset=False, engines=["native"])
