"""Broken files: every one ends in a network or in an error of ours, soon and in little memory."""

import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from onnx import ModelProto, numpy_helper
from onnx_models import GRIDS, build, unpack
from test_onnx import CASES, constants_of, opset_of

from hwgen.errors import HwgenError
from hwgen.model import handlers, qonnx
from hwgen.model.onnx import import_onnx

#: Seconds that a file may take, on a busy machine, and bytes of memory.
MOST_SECONDS, MOST_BYTES = 60, 2 << 30

LARGE = ("lenet300_codebook.qdq", "mnist_mlp_w1a1.qonnx")


def seeds(folder):
    """Files to break: the visible models but the largest, and all hand-made ones."""
    for name in GRIDS:
        if name not in LARGE:
            yield unpack(name, folder).read_bytes()
    for name, (nodes, constants, shape) in CASES.items():
        yield build(nodes, constants_of(nodes, constants), shape, opset=opset_of(name),
                    domains=["com.microsoft"])


def mutate(content, rng):
    """Bytes flipped, cut out, copied, or replaced by what readers of protobuf trip over."""
    data = bytearray(content)
    for _turn in range(rng.choice([1, 1, 2, 4, 16])):
        at, size = rng.randrange(len(data)), rng.choice([1, 2, 4, 9, 64])
        match rng.randrange(6):
            case 0:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                data[at] = rng.choice([0, 1, 127, 128, 255])
            case 2:
                del data[at:at + size]
            case 3:
                data[at:at] = data[at:at + size]
            case 4:  # a varint that is huge, or negative
                data[at:at + 1] = b"\xff" * 9 + b"\x01"
            case 5:  # as floats: infinity, not a number, the least and a huge one
                data[at:at + 4] = rng.choice([b"\0\0\x80\x7f", b"\0\0\xc0\x7f", b"\1\0\0\0",
                                              b"\xff\xff\x7f\x7f"])
        if not data:
            break
    return bytes(data)


#: What stands in files where small numbers should.
NUMBERS = [0, 1, -1, 2, 3, 7, 64, 255, 1 << 15, 1 << 31, -1 << 31, 1 << 40, (1 << 63) - 1, -1 << 63]
REALS = [0.0, -1.0, 1e-40, 1e38, float("inf"), float("nan"), 0.1]


def bend(content, rng):
    """A file that is well formed, with other numbers, names, operators, or an order of its own."""
    model = ModelProto.FromString(content)
    graph = model.graph
    for _turn in range(rng.choice([1, 1, 1, 2, 4])):
        node = rng.choice(graph.node)
        match rng.randrange(8):
            case 0:
                node.op_type = rng.choice(sorted(handlers.HANDLERS | qonnx.HANDLERS))
                node.domain = rng.choice(["", "com.microsoft", "onnx.brevitas", node.domain])
            case 1 | 2 if node.attribute:
                one = rng.choice(node.attribute)
                for field, choice in (("ints", NUMBERS), ("floats", REALS)):
                    values = getattr(one, field)
                    if values:
                        values[rng.randrange(len(values))] = rng.choice(choice)
                one.i, one.f = rng.choice(NUMBERS), rng.choice(REALS)
            case 3 if node.input:
                names = [name for other in graph.node for name in (*other.input, *other.output)]
                node.input[rng.randrange(len(node.input))] = rng.choice([*names, ""])
            case 4:
                rng.choice([node.input.append, node.output.append])(rng.choice(["x", "y", "", "a"]))
            case 5 if graph.initializer:
                one = rng.choice(graph.initializer)
                array = numpy_helper.to_array(one).copy()
                if array.size:
                    choice = REALS if array.dtype.kind == "f" else NUMBERS
                    with np.errstate(all="ignore"):
                        array.flat[rng.randrange(array.size)] = np.array(rng.choice(choice)).astype(
                            array.dtype)
                    shape = rng.choice([array.shape, (-1,), (1, *array.shape), array.shape[::-1]])
                    one.CopyFrom(numpy_helper.from_array(array.reshape(shape), one.name))
            case 6:
                graph.node.remove(node)
                if rng.random() < 0.5 or not graph.node:
                    graph.node.insert(rng.randrange(len(graph.node) + 1), node)
            case 7:
                shape = graph.input[0].type.tensor_type.shape.dim
                rng.choice(shape).dim_value = rng.choice(NUMBERS)
    return model.SerializeToString()


def run(folder, count, seed):
    """Read broken files; gives how many were read and how many refused."""
    rng, found = random.Random(seed), {True: 0, False: 0}
    contents, path = list(seeds(folder)), folder / "broken.onnx"
    for number in range(count):
        path.write_bytes(rng.choice([mutate, bend])(rng.choice(contents), rng))
        start = time.monotonic()
        try:
            import_onnx(path)
            found[True] += 1
        except HwgenError:
            found[False] += 1
        except Exception:
            path.rename(folder / f"failed_{number}.onnx")
            raise
        if time.monotonic() - start > MOST_SECONDS:
            raise TimeoutError(f"file {number} took {time.monotonic() - start:.0f} s")
    return found


@pytest.mark.parametrize("count", [pytest.param(300, id="some"),
                                   pytest.param(10_000, id="all", marks=[
                                       pytest.mark.slow, pytest.mark.timeout(7200)])])
def test_broken_files_are_read_or_refused(count, tmp_path):
    done = subprocess.run([sys.executable, __file__, str(tmp_path), str(count)],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    read, refused = map(int, done.stdout.split())
    assert read + refused == count and min(read, refused) > count // 20, done.stdout


if __name__ == "__main__":
    # Memory that no file may ask for is not there.
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    results = run(Path(sys.argv[1]), int(sys.argv[2]), seed=7)
    print(results[True], results[False])
