"""Containers: what is written is read, the same bytes each time, and nothing else is."""

import copy
import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from hwgen.errors import InputError
from hwgen.model import packed
from hwgen.model.container import Model, load, load_builtin, open_model, save
from hwgen.model.execute import execute, predict, trace
from hwgen.model.graph import Tensor, chain
from hwgen.model.operators import OPERATORS
from hwgen.numerics import BinaryFormat, IntFormat, TernaryFormat, Weights, parse_format

CORPUS = Path(__file__).parent / "corpus"
OLDEST = CORPUS / "every_operator_1_0.hwgen"


def bare(**changes):
    """A container's worth of network, without a test set."""
    bits = Weights.of(np.array([[1, -1, -1], [1, 1, -1]]), BinaryFormat())
    return chain(**{"name": "bare", "source": Tensor("x", (3,), BinaryFormat()), "outputs": ("y",),
                    "steps": [("acc", "dense", {"weights": bits}), ("y", "argmax", {})],
                    **changes})


def members_of(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rebuild(members, path, compression=zipfile.ZIP_STORED):
    """A container of these members, right in every checksum."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)


def refused(path):
    with pytest.raises(InputError) as caught:
        load(path)
    start, end = f"Cannot read {path} as a network of hwgen: ", "; get or make the file again"
    message = str(caught.value)
    assert message.startswith(start) and message.endswith(end), message
    return message[len(start):-len(end)]


# The corpus: files of every version and what they compute, read for ever. Never written again.

@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.hwgen")), ids=lambda path: path.stem)
def test_corpus_is_read_and_computes_what_it_did(path):
    model, expected = load(path), json.loads(path.with_suffix(".json").read_text())
    assert model.x is not None and len(model.x) == expected["count"]
    found = trace(model.network, model.x)
    assert {name: found[name].tolist() for name in expected["tensors"]} == expected["tensors"]
    assert int((predict(model.network, model.x) == model.labels).sum()) == expected["right"]


def test_mnist_scores_are_the_logits_of_the_qonnx_file():
    model = load(CORPUS / "mnist_mlp_w1a1.hwgen")
    expected = json.loads((CORPUS / "mnist_mlp_w1a1.json").read_text())
    logits, outputs = np.array(expected["logits"]), execute(model.network, model.x)
    assert (outputs["label"][:, 0] == logits.argmax(axis=1)).all()
    # The scores are the logits times 2**24, rounded in multiplier (times 256) and bias.
    assert np.abs(outputs["scores"] - logits * 2**24).max() <= 0.5 * 256 + 1


def test_digits_are_inside_the_package_with_their_test_split():
    model = open_model("digits")
    assert model.x.shape == (360, 64) and model.network.classes == tuple("0123456789")
    right = int((predict(model.network, model.x) == model.labels).sum())
    assert right >= 0.97 * 360
    assert load_builtin("digits").network == model.network
    with pytest.raises(InputError, match="^Built-in model must be one of digits, not 'letters'$"):
        load_builtin("letters")


# What is written is read.

@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.hwgen")), ids=lambda path: path.stem)
def test_what_is_read_is_written_the_same(path, tmp_path):
    model = load(path)
    save(tmp_path / "again.hwgen", model)
    assert (tmp_path / "again.hwgen").read_bytes() == path.read_bytes()
    again = load(tmp_path / "again.hwgen")
    assert again.network == model.network and again.network.sha256 == model.network.sha256
    assert (again.x == model.x).all() and (again.labels == model.labels).all()


def test_a_network_alone_is_a_container_and_bits_take_bits(tmp_path):
    weights = np.where(np.random.default_rng(0).random((256, 784)) < 0.5, -1, 1)
    network = bare(source=Tensor("x", (784,), BinaryFormat()), steps=[
        ("acc", "dense", {"weights": Weights.of(weights, BinaryFormat())}), ("y", "argmax", {})])
    save(tmp_path / "n.hwgen", network)
    assert load(tmp_path / "n.hwgen").network == network and load(tmp_path / "n.hwgen").x is None
    assert (tmp_path / "n.hwgen").stat().st_size < 256 * 784 // 8 + 2000


@pytest.mark.parametrize("fmt", ["binary", "ternary", "s1", "u1", "s3", "u5", "s8", "u8", "s21",
                                 "u63", "s64"])
@pytest.mark.parametrize("count", [1, 7, 8, 1000])
def test_packed_codes_are_the_values(fmt, count, monkeypatch):
    monkeypatch.setattr(packed, "_CHUNK", 64)
    fmt, rng = parse_format(fmt), np.random.default_rng(count)
    values = rng.integers(fmt.min, fmt.max, count, endpoint=True, dtype=np.int64)
    values = np.where(values == 0, fmt.max, values) if fmt == BinaryFormat() else values
    content = packed.write(values, fmt)
    array = np.load(io.BytesIO(content))
    assert array.dtype == np.uint8 and array.shape == (-(-count * fmt.width // 8),)
    found = packed.read(content, (count,), fmt)
    assert (found == values).all() and found.dtype.itemsize * 8 < 2 * max(fmt.width, 8)
    # By another way: one great number, a code after the other.
    number = sum(int(code) << index * fmt.width for index, code in enumerate(fmt.encode(values)))
    assert int.from_bytes(array.tobytes(), "little") == number


def test_saving_to_a_folder_that_is_none_leaves_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="^Cannot write "):
        save(tmp_path / "file" / "n.hwgen", bare())
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_could_not_be_read_is_not_written(tmp_path, monkeypatch):
    monkeypatch.setattr("hwgen.model.container._MAX_VALUES", 11)
    save(tmp_path / "fits", Model(bare(), np.ones((1, 3), int), np.zeros(1, int)))
    with pytest.raises(InputError, match="have 12 values, more than 11; take fewer test inputs$"):
        save(tmp_path / "n.hwgen", Model(bare(), np.ones((2, 3), int), np.zeros(2, int)))
    assert [path.name for path in tmp_path.iterdir()] == ["fits"]


# What else there may be is refused.

def test_files_that_are_no_container_are_refused(tmp_path):
    with pytest.raises(InputError, match="^Cannot read .*none: No such file or directory$"):
        load(tmp_path / "none")
    with pytest.raises(InputError, match="^Cannot read .*: Is a directory$"):
        load(tmp_path)
    for content in (b"PK\x05\x06", b"\x93NUMPY", OLDEST.read_bytes()[:500]):
        (tmp_path / "bad").write_bytes(content)
        assert refused(tmp_path / "bad") == "File is not a zip file"
    (tmp_path / "bad").write_bytes(b"")  # as devices are, which have no end
    assert refused(tmp_path / "bad") == "it has 0 bytes, not 1 to 1073741824"


def change_json(change):
    def apply(members):
        head = json.loads(members["network.json"])
        changed = change(head)
        return {**members, "network.json": json.dumps(changed or head).encode()}
    return apply


def change_text(old, new):
    def apply(members):
        assert old in members["network.json"]
        return {**members, "network.json": members["network.json"].replace(old, new, 1)}
    return apply


def npy(array):
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=True)
    return buffer.getvalue()


TAKES = "must be an npy array of 2 uint8, which 2x6 values of binary take"
HOSTILE = {
    "major version": (change_json(lambda head: head.update(version=[2, 0])),
                      "network.json: version 2.0 is not known to this hwgen, which reads 1.x"),
    "version of one part": (change_json(lambda head: head.update(version=[1])),
                            ("network.json: version 1 is not known to this hwgen, which reads "
                             "1.x")),
    "another format": (change_json(lambda head: head.update(format="hwgen.plan")),
                       "network.json: format is not 'hwgen.network'"),
    "a list": (change_json(lambda head: [head]), "network.json: format is not 'hwgen.network'"),
    "operator version": (change_json(lambda head: head["operators"].update(dense=2)), None),
    "operator": (change_json(lambda head: head["network"]["nodes"][1].update(operator="conv")),
                 f"Node acc: operator must be one of {', '.join(sorted(OPERATORS))}, not 'conv'"),
    "field": (change_json(lambda head: head["network"].update(scale=1)),
              "network.json.network: field 'scale' is not known"),
    "missing field": (change_json(lambda head: head["network"]["nodes"][0].pop("name") and None),
                      "network.json.network.nodes: field 'name' is missing"),
    "float": (change_text(b'"count": 12', b'"count": 12.0'), "numbers must be integers, not 12.0"),
    "NaN": (change_text(b'"count": 12', b'"count": NaN'), "numbers must be integers, not NaN"),
    "huge count": (change_text(b'"count": 12', b'"count": 99999999'),
                   ("member test_x.npy: shape (99999999, 3) is empty or makes more than 67108864 "
                    "values in all")),
    "boolean": (change_text(b'"count": 12', b'"count": true'),
                "network.json.test.count must be integers from 0 to 4294967295, not True"),
    "key twice": (change_text(b'"format"', b'"version": 3, "format"'),
                  "key 'version' is given twice"),
    "deep": (lambda members: {**members, "network.json": b"[" * 100000},
             "JSON is nested too deeply"),
    "name": (change_text(b'"acc"', b'"a\\nb"'), None),
    "missing member": (lambda members: {key: value for key, value in members.items()
                                        if key != "acc.weights.npy"},
                       "member acc.weights.npy is missing"),
    "no network.json": (lambda members: {"acc.weights.npy": members["acc.weights.npy"]},
                        "member network.json is missing"),
    "unknown member": (lambda members: {**members, "more.npy": b""},
                       "member more.npy is not known"),
    "path": (lambda members: {**members, "../evil.npy": b""},
             "member name '../evil.npy' is not allowed"),
    "absolute path": (lambda members: {**members, "/evil.npy": b""},
                      "member name '/evil.npy' is not allowed"),
    "shape in json": (change_json(lambda head: head["network"]["nodes"][1]["constants"][
        "weights"].update(shape=[2, 700])),
        ("member acc.weights.npy: must be an npy array of 175 uint8, which 2x700 values of binary "
         "take")),
    "shape in npy": (lambda members: {**members, "acc.weights.npy": npy(np.zeros(3, np.uint8))},
                     f"member acc.weights.npy: {TAKES}"),
    "type": (lambda members: {**members, "acc.weights.npy": npy(np.zeros(2, np.int8))},
             f"member acc.weights.npy: {TAKES}"),
    "pickle": (lambda members: {**members, "acc.weights.npy": npy(np.array([{}, None]))},
               f"member acc.weights.npy: {TAKES}"),
    "header that lies": (lambda members: {**members, "acc.weights.npy": members[
        "acc.weights.npy"].replace(b"(2,)", b"(9,)")}, f"member acc.weights.npy: {TAKES}"),
    "bytes after the array": (lambda members: {**members, "acc.weights.npy": members[
        "acc.weights.npy"] + b"\0"}, f"member acc.weights.npy: {TAKES}"),
    "bits after the values": (lambda members: {**members, "acc.weights.npy": members[
        "acc.weights.npy"][:-1] + b"\xff"}, ("member acc.weights.npy: has bits set past its last "
                                            "value")),
    "code that is no value": (lambda members: {**members, "sums.weights.npy": members[
        "sums.weights.npy"][:-2] + b"\2\0"},
        "member sums.weights.npy: has codes that are no value of ternary"),
    "label that is no class": (lambda members: {**members, "test_labels.npy": members[
        "test_labels.npy"][:-1] + b"\xff"}, "Test labels must be below 3, not 3"),
    "JSON of megabytes": (lambda members: {**members, "network.json": b" " * (5 << 20)},
                          "member network.json has more than 4194304 bytes"),
}


@pytest.mark.parametrize(("change", "message"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_containers_are_refused(change, message, tmp_path):
    rebuild(change(members_of(OLDEST)).items(), tmp_path / "bad")
    found = refused(tmp_path / "bad")
    assert message is None or found == message


def test_members_given_twice_compressed_or_larger_than_the_file_are_refused(tmp_path):
    members = members_of(OLDEST)
    with pytest.warns(UserWarning, match="Duplicate name"):
        rebuild([*members.items(), ("network.json", b"{}")], tmp_path / "twice")
    assert refused(tmp_path / "twice") == "a member is there twice"
    rebuild([("network.json", b"[" + b"0," * (1 << 24) + b"0]")], tmp_path / "bomb",
            zipfile.ZIP_DEFLATED)
    assert (tmp_path / "bomb").stat().st_size < 1 << 18
    assert refused(tmp_path / "bomb") == "member network.json is compressed or encrypted"
    # Sizes in the directory at the end of the file, where readers look first.
    content = bytearray(OLDEST.read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 20:entry + 28] = (1 << 30).to_bytes(4, "little") * 2
    (tmp_path / "large").write_bytes(content)
    assert refused(tmp_path / "large").endswith(" declares more than the file has")


ODDITIES = [None, True, False, 0, -1, 1, 3, 1 << 40, 1 << 70, 0.5, "", "x", "dense", "s8", "s65",
            "a" * 300, "\x00", [], {}, [[]], [1, 2, 3], {"x": 1}, [None], ["x", "x"]]


def mutate_json(rng, content):
    """The JSON with one value replaced, taken out, doubled or put in."""
    head = json.loads(content)
    places = []

    def walk(part):
        for key in part if isinstance(part, dict) else range(len(part)):
            places.append((part, key))
            if isinstance(part[key], (dict, list)):
                walk(part[key])

    walk(head)
    part, key = places[rng.integers(len(places))]
    match rng.integers(4):
        case 0:
            part[key] = copy.deepcopy(ODDITIES[rng.integers(len(ODDITIES))])
        case 1:
            del part[key]
        case 2 if isinstance(part, list):
            part.append(copy.deepcopy(part[key]))
        case _:
            other_part, other_key = places[rng.integers(len(places))]
            part[key] = copy.deepcopy(other_part[other_key])
    return json.dumps(head).encode()


def mutate(rng, content, path):
    kind = rng.integers(5)
    if kind < 2:
        data = bytearray(content)
        for _ in range(rng.integers(1, 5)):
            data[rng.integers(len(data))] = rng.integers(256)
        path.write_bytes(data)
    elif kind == 2:
        start, stop = sorted(rng.integers(0, len(content), 2).tolist())
        path.write_bytes(content[:start] + content[stop:] if rng.integers(2)
                         else content[:stop] + content[start:])
    else:
        members = members_of(io.BytesIO(content))
        if kind == 3:
            members["network.json"] = mutate_json(rng, members["network.json"])
        else:
            one, two = (sorted(members)[rng.integers(len(members))] for _ in range(2))
            part = bytearray(members[two])
            part[rng.integers(len(part))] = rng.integers(256)
            members[one] = bytes(part)
        rebuild(members.items(), path)


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("original", [OLDEST, CORPUS / "every_operator_1_1.hwgen"],
                         ids=lambda path: path.stem)
def test_mutated_containers_are_read_or_refused_and_nothing_else(original, tmp_path):
    rng, content, path = np.random.default_rng(2024), original.read_bytes(), tmp_path / "mutant"
    refusals = 0
    for _ in range(600):
        mutate(rng, content, path)
        try:
            model = load(path)
        except InputError as error:
            assert str(path) in str(error) and len(str(error)) < 2000
            refusals += 1
        else:  # harmless: a name, a weight, a timestamp; but whole
            execute(model.network, np.zeros((1, *model.network.inputs[0].shape), int)
                    + model.network.inputs[0].format.max)
            save(path, model)
            assert load(path).network == model.network
    assert 300 < refusals < 600


# Test sets.

@pytest.mark.parametrize(("x", "labels", "message"), [
    (np.ones((2, 3), int), None, "A test set has inputs and labels, or neither"),
    (np.ones((2, 4), int), np.zeros(2, int), ("Test set must be n inputs of shape (3,) and n "
                                             "labels, not arrays of shapes (2, 4) and (2,)")),
    (np.ones((2, 3), int), np.zeros(3, int), ("Test set must be n inputs of shape (3,) and n "
                                             "labels, not arrays of shapes (2, 3) and (3,)")),
    (np.zeros((2, 3), int), np.zeros(2, int), "Test inputs must be values of binary, not 0"),
    (np.ones((2, 3), int), np.array([0, 2]), "Test labels must be values of u1, not 2"),
    (np.ones((2, 3)), np.zeros(2, int), "Test inputs must be integers, not float64"),
    (np.ones((2, 3), int), np.zeros(2), "Test labels must be integers, not float64"),
    (np.int64(1), np.zeros(1, int), ("Test set must be n inputs of shape (3,) and n labels, not "
                                     "arrays of shapes () and (1,)")),
    (np.ones((0, 3), int), np.zeros(0, int), ("Test set must be n inputs of shape (3,) and n "
                                             "labels, not arrays of shapes (0, 3) and (0,)")),
])
def test_test_sets_that_do_not_fit_are_refused(x, labels, message):
    with pytest.raises(InputError) as caught:
        Model(bare(), x, labels)
    assert str(caught.value) == message


def test_test_set_needs_a_class():
    ternary = Weights.of(np.array([[1, 0, -1]]), TernaryFormat())
    network = bare(steps=[("y", "dense", {"weights": ternary})])
    with pytest.raises(InputError, match="^Network bare has a test set with labels but no argmax$"):
        Model(network, np.ones((1, 3), int), np.zeros(1, int))
    assert network.tensors["y"].format == IntFormat(3)
