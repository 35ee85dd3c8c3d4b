"""Inputs from files of every kind, good and hostile."""

import contextlib
import io
import struct
import zipfile
from dataclasses import dataclass

import numpy as np
import pytest

from hwgen.errors import InputError
from hwgen.host.arrays import read_arrays
from hwgen.host.build import Picture
from hwgen.host.inputs import Inputs, read_inputs, read_labels
from hwgen.host.interface import Interface
from hwgen.model.container import Model
from hwgen.numerics import IntFormat, Vector

VALUES = Vector(IntFormat(5, signed=False))
INTERFACE = Interface(name="net", network="", sha256=b"", shape=(6,), classes=(),
                      chooses=True, i=VALUES, o=VALUES, scores=None, frame=6, o_beats=1,
                      score_beats=0, interval=1, loads=())
X = np.arange(18).reshape(3, 6)


@dataclass
class FakeBuild:
    interface: Interface = INTERFACE
    picture: Picture | None = None
    model: Model | None = None


BUILD = FakeBuild(picture=Picture(rows=2, cols=3, black=0, white=16))


def npy(array, **changes):
    file = io.BytesIO()
    np.lib.format.write_array(file, array, **changes)
    return file.getvalue()


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("array", [
    X, X.astype(np.uint8), X.astype(">i2"), np.asfortranarray(X), X.reshape(3, 2, 3),
    X.reshape(3, 2, 3).transpose(0, 2, 1), X.astype(np.uint64)])
def test_arrays_of_any_layout(tmp_path, array):
    np.save(tmp_path / "a.npy", array)
    inputs = read_inputs(BUILD, tmp_path / "a.npy")
    assert (inputs.x == array.reshape(3, 6)).all()
    assert inputs.names == ("a[0]", "a[1]", "a[2]")
    for save in (np.savez, np.savez_compressed):
        save(tmp_path / "a.npz", array)
        assert (read_inputs(BUILD, tmp_path / "a.npz").x == array.reshape(3, 6)).all()


@pytest.mark.parametrize("array", [X[0], X[0].reshape(2, 3), X[:1]])
def test_one_alone(tmp_path, array):
    np.save(tmp_path / "a.npy", array)
    assert read_inputs(BUILD, tmp_path / "a.npy").x.tolist() == [X[0].tolist()]


@pytest.mark.parametrize("text", [
    "0,1,2,3,4,5\n6,7,8,9,10,11\n", "0 1 2 3 4 5\r\n\n6;7;8;9;10;11;"])
def test_csv(tmp_path, text):
    assert (read_inputs(BUILD, write(tmp_path, "a.csv", text)).x == X[:2]).all()


def test_labels_come_along_or_from_files(tmp_path):
    np.savez(tmp_path / "a.npz", images=X, y=np.array([1, 2, 3], np.uint8))
    inputs = read_inputs(BUILD, tmp_path / "a.npz")
    assert read_labels(inputs, "labels").tolist() == [1, 2, 3]
    assert read_labels(inputs, str(tmp_path / "a.npz")).tolist() == [1, 2, 3]
    np.save(tmp_path / "b.npy", np.array([[4], [5], [6]]))
    assert read_labels(inputs, str(tmp_path / "b.npy")).tolist() == [4, 5, 6]
    assert read_labels(inputs, str(write(tmp_path, "c.csv", "7\n8\n9"))).tolist() == [7, 8, 9]
    with pytest.raises(InputError, match=r"c.csv has 2 labels, and there are 3 inputs$"):
        read_labels(inputs, str(write(tmp_path, "c.csv", "7\n8")))
    with pytest.raises(InputError, match=r"^The inputs have no labels \(an array `labels` in "):
        read_labels(Inputs(X, ("a", "b", "c")), "labels")


def test_without_a_file_it_is_the_test_set():
    with pytest.raises(InputError, match=r"^The model has no test set: name a file of inputs$"):
        read_inputs(FakeBuild(model=type("M", (), {"x": None, "labels": None})), None)


def huge_header(shape):
    head = f"{{'descr': '<i8', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head.encode()


@pytest.mark.parametrize(("name", "content", "message"), [
    ("a.npy", npy(np.zeros((2, 6))), "a.npy is no array of integers: its values are of type float"),
    ("a.npy", npy(np.array([object()]), allow_pickle=True), "its values are of type object$"),
    ("a.npy", npy(np.array(["x"])), "its values are of type <U1$"),
    ("a.npy", npy(X)[:-1], "it has another size than shape "),
    ("a.npy", npy(X) + b"1", "it has another size than shape "),
    ("a.npy", huge_header((1 << 40, 6)), "it has another size than shape "),
    ("a.npy", huge_header((-1, 6)), "it has another size than shape "),
    ("a.npy", huge_header("__import__('os')"), "a.npy is no array of integers: "),
    ("a.npy", b"", "a.npy is no array of integers: "),
    ("a.npy", npy(X + 31), r"a.npy: Inputs of net must be values of u5, not 32$"),
    ("a.npy", npy(X.reshape(2, 9)), r"a.npy: Inputs of net must be of shape \(n, 6\), not "),
    ("a.npy", npy(np.array(3)), r"a.npy: Inputs of net must be of shape \(n, 6\), not \(\)"),
    ("a.npz", b"PK", "a.npz is no npz: "),
    ("a.csv", "1,2\n3", "a.csv must have integers, as many on each line: "),
    ("a.csv", "1,x", "a.csv must have integers, as many on each line: "),
    ("a.csv", f"{1 << 70}", "a.csv must have integers, as many on each line: "),
    ("a.csv", "\xff\xfe", r"a.csv must have integers"),
    ("a.csv", "", "a.csv has no inputs$"),
    ("a.txt", "", r"Inputs are .npz, .npy, .csv, .png or a folder of .png, not "),
    ("a.png", "no picture", "a.png is no picture that can be read: "),
])
def test_refuses(tmp_path, name, content, message):
    with pytest.raises(InputError, match=message):
        read_inputs(BUILD, write(tmp_path, name, content))


def test_refuses_what_is_not_there_or_too_large(tmp_path):
    with pytest.raises(InputError, match=r"^Cannot read \S+a.npy: No such file or directory$"):
        read_inputs(BUILD, tmp_path / "a.npy")
    with (tmp_path / "big.npy").open("wb") as file:
        file.truncate((1 << 28) + 1)
    with pytest.raises(InputError, match=r"big.npy has more than 268435456 bytes: split it$"):
        read_inputs(BUILD, tmp_path / "big.npy")


def test_refuses_zips_that_grow(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(3):
            archive.writestr(f"{n}.npy", bytes(100 << 20))
    with pytest.raises(InputError, match=r"its arrays have more than 268435456 bytes: split it$"):
        read_inputs(BUILD, tmp_path / "a.npz")
    # And where they lie about it.
    content = (tmp_path / "a.npz").read_bytes().replace(*(
        struct.pack("<I", size) for size in (100 << 20, 100)))
    with pytest.raises(InputError, match=r"a.npz is no npz: |is no array of integers: "):
        read_inputs(BUILD, write(tmp_path, "a.npz", content))


def test_refuses_zips_whose_content_is_broken(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.npy", npy(X))
    content = bytearray((tmp_path / "a.npz").read_bytes())
    content[30 + len("x.npy")] |= 6  # a block of deflate of a kind that there is not
    (tmp_path / "a.npz").write_bytes(content)
    with pytest.raises(InputError, match="a.npz is no npz: Error -3 while decompressing"):
        read_inputs(BUILD, tmp_path / "a.npz")


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_npz_with_any_byte_broken_is_read_or_refused(tmp_path, save):
    path = tmp_path / "a.npz"
    save(path, x=X, labels=np.arange(len(X)))
    whole = path.read_bytes()
    read_arrays(path)
    cases = [whole[:size] for size in range(len(whole))]
    cases += [whole[:at] + bytes([whole[at] ^ flip]) + whole[at + 1:]
              for at in range(len(whole)) for flip in (1, 8, 32, 128, 255)]
    for case in cases:
        path.write_bytes(case)
        with contextlib.suppress(InputError):
            read_arrays(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_npz_of_other_methods_is_refused(tmp_path, method):
    with zipfile.ZipFile(tmp_path / "a.npz", "w", method) as archive:
        archive.writestr("x.npy", npy(X))
    with pytest.raises(InputError, match=r"a.npz is no npz: x.npy is encrypted, or compressed by "
                                         r"another method than deflate$"):
        read_arrays(tmp_path / "a.npz")


def test_npz_must_say_which_array(tmp_path):
    np.savez(tmp_path / "a.npz", a=X, b=X)
    with pytest.raises(InputError, match=r"a.npz has the arrays a, b: it must have one, or "):
        read_inputs(BUILD, tmp_path / "a.npz")


class TestPictures:
    """Pictures, through Pillow."""

    @pytest.fixture(autouse=True)
    def image(self):
        return pytest.importorskip("PIL.Image")

    def save(self, image, path, pixels, mode="L"):
        image.fromarray(np.array(pixels, dtype=np.uint8)).convert(mode).save(path)
        return path

    @pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "LA", "P"])
    def test_grey_is_scaled_and_rounded(self, image, tmp_path, mode):
        path = self.save(image, tmp_path / "a.png", [[0, 7, 8], [128, 247, 255]], mode)
        inputs = read_inputs(BUILD, path)
        assert inputs.x.tolist() == [[0, 0, 1, 8, 15, 16]] and inputs.names == ("a.png",)

    def test_black_may_be_more_than_white(self, image, tmp_path):
        build = FakeBuild(picture=Picture(rows=2, cols=3, black=16, white=0))
        path = self.save(image, tmp_path / "a.png", [[0, 7, 8], [128, 247, 255]])
        assert read_inputs(build, path).x.tolist() == [[16, 16, 15, 8, 1, 0]]

    def test_a_folder_in_the_order_of_its_names(self, image, tmp_path):
        for name, grey in (("b.png", 255), ("a.PNG", 0)):
            self.save(image, tmp_path / name, np.full((2, 3), grey))
        write(tmp_path, "readme.txt", "")
        inputs = read_inputs(BUILD, tmp_path)
        assert inputs.names == ("a.PNG", "b.png") and inputs.x[:, 0].tolist() == [0, 16]

    def test_refusals(self, image, tmp_path):
        with pytest.raises(InputError, match=r"must have 1 to 100000 pictures \(\*.png\), not 0$"):
            read_inputs(BUILD, tmp_path)
        path = self.save(image, tmp_path / "a.png", np.zeros((3, 2)))
        with pytest.raises(InputError, match=r"a.png has 2x3 pixels \(width x height\), and the "
                                             r"network takes 3x2: resize it first$"):
            read_inputs(BUILD, path)
        with pytest.raises(InputError, match=r"^Inputs of net are no pictures: give arrays of "):
            read_inputs(FakeBuild(), path)
        image.fromarray(np.zeros((2, 3), np.uint16)).save(path)
        with pytest.raises(InputError, match=r"is a picture of mode I;16: save it with 8 bits a "):
            read_inputs(BUILD, path)
        write(tmp_path, "a.png", path.read_bytes()[:-30])
        with pytest.raises(InputError, match=r"a.png is (no|a) picture"):
            read_inputs(BUILD, path)
