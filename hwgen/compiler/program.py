"""Programs for the tiled array (:mod:`hwgen.gateware.gemm`): layers as instructions and data."""

import math
from dataclasses import dataclass, field

import numpy as np

from ..errors import InputError
from ..gateware.gemm import LOADED, GemmConfig
from ..model.graph import Node
from ..numerics import ISA_VERSION, MAGIC, Memory, Opcode, encode_instruction

__all__ = ["Program", "blocked", "unblocked", "weight_words"]


def blocked(image, lanes: int):
    """An image (channels, height, width) as words (blocks * height * width, lanes).

    This is the layout NCHWc: ``lanes`` channels of a position in a word, the last block padded with
    zeros.
    """
    channels, *size = image.shape
    padded = np.zeros((-(-channels // lanes) * lanes, *size), np.int64)
    padded[:channels] = image
    return padded.reshape(-1, lanes, *size).transpose(0, 2, 3, 1).reshape(-1, lanes)


def unblocked(words, channels: int, size: tuple[int, int]):
    """The image of words: the inverse of :func:`blocked`."""
    images = words.reshape(-1, *size, words.shape[1]).transpose(0, 3, 1, 2)
    return images.reshape(-1, *size)[:channels]


def weight_words(weights, rows: int, cols: int):
    """Weights (filters, channels, height, width) in the order of use, (n, cols).

    The group of columns is outermost, then block of channels, row and column of the kernel, and
    the row of the array.
    """
    filters, channels, *kernel = weights.shape
    padded = np.zeros((-(-filters // cols) * cols, -(-channels // rows) * rows, *kernel), np.int64)
    padded[:filters, :channels] = weights
    parts = padded.reshape(-1, cols, padded.shape[1] // rows, rows, *kernel)
    return parts.transpose(0, 2, 4, 5, 3, 1).reshape(-1, cols)


@dataclass
class Program:
    """Instructions and the data that they load, in order; each method adds some and gives itself.

    Parameters
    ----------
    config : GemmConfig
        The array it is for. What does not fit its memories is an InputError. With external memory
        data are fetched from there: :meth:`image` is what must lie in it, from byte 0 on.
    """

    config: GemmConfig
    code: list = field(default_factory=list)
    data: dict = field(default_factory=lambda: {memory: [] for memory in Memory})
    images: list = field(default_factory=list)

    def header(self) -> "Program":
        """Begin."""
        self.code.append(encode_instruction(
            Opcode.HEADER, magic=MAGIC, version=ISA_VERSION, rows=self.config.rows,
            cols=self.config.cols))
        return self

    def load(self, memory: Memory, words, address: int = 0, *, fence: bool = False) -> "Program":
        """Load words (n, lanes) from an address on; of scales a pair of bias and multiplier."""
        words = [np.asarray(own) for own in (words if memory is Memory.SCALES else [words])]
        depth, count = self.config.depths[memory], len(words[0])
        if address + count > depth:
            raise InputError(f"The memory of {memory.name.lower()} has {depth} words, and "
                             f"{address + count} are needed: cut the layer, or make it larger")
        load = {"fence": fence, "memory": memory, "address": address, "count": count}
        if self.config.bus:
            source = sum(map(len, self.images))
            values = words[0] if len(words) == 1 else dict(zip(("bias", "multiplier"), words,
                                                               strict=True))
            self.images.append(self.config.behind_axi.image(memory, values))
            self.code.append(encode_instruction(Opcode.FETCH, **load, source=source))
        else:
            self.code.append(encode_instruction(Opcode.LOAD, **load))
        self.data[memory].append(words)
        return self

    def run(self, shape: tuple[int, int, int], filters: int, kernel=(1, 1), *, stride: int = 1,
            dilation: int = 1, pads=(0, 0, 0, 0), image: int = 0, weights: int = 0,
            scales: int = 0, out: int | None = None, raw: bool = False, padding: int = 0,
            zero_point: int = 0, low: int | None = None, high: int | None = None,
            fence: bool = True) -> "Program":
        """Convolve an image (channels, height, width) that is loaded, by weights that are.

        ``pads`` are top, left, bottom and right; ``image``, ``weights``, ``scales`` and, if results
        stay, ``out`` are addresses; low and high ends are by default those of the activations.
        """
        config, (channels, height, width) = self.config, shape
        out_height, out_width = self.size_of(shape, kernel, stride, dilation, pads)
        blocks = -(-channels // config.rows)
        tiles = blocks * math.prod(kernel)
        fmt = config.in_format
        most = tiles * config.rows * max(abs(config.weight_format.min), config.weight_format.max)
        if most * max(abs(fmt.min), fmt.max) > config.acc_format.max:
            raise InputError(f"Sums of {tiles * config.rows} products do not fit accumulators of "
                             f"{config.acc_format}: use wider ones")
        if tiles > 1 and out_height * out_width > config.positions:
            raise InputError(f"An image of {out_height} x {out_width} needs more accumulators than "
                             f"the {config.positions} positions there are: cut it into strips")
        self.code.append(encode_instruction(
            Opcode.RUN, fence=fence, to_memory=out is not None, raw=raw, out_height=out_height,
            out_width=out_width, in_height=height, in_width=width, kernel_height=kernel[0],
            kernel_width=kernel[1], stride=stride, dilation=dilation, pad_top=pads[0],
            pad_left=pads[1], blocks=blocks, columns=-(-filters // config.cols),
            start=image - pads[0] * width - pads[1], row_step=stride * width,
            tap_step=dilation * width, plane=height * width, weights=weights, scales=scales,
            out=out or 0, padding=padding, zero_point=zero_point,
            low=fmt.min if low is None else low, high=fmt.max if high is None else high))
        return self

    def end(self) -> "Program":
        """End, with a report when all is done."""
        self.code.append(encode_instruction(Opcode.END))
        return self

    @staticmethod
    def size_of(shape, kernel, stride, dilation, pads) -> tuple[int, int]:
        """Height and width of what a convolution makes."""
        return tuple((size + before + after - (window - 1) * dilation - 1) // stride + 1
                     for size, window, before, after in
                     zip(shape[1:], kernel, pads[:2], pads[2:], strict=True))

    def layer(self, node: Node, image, *, then: Node | None = None) -> "Program":
        """A dense layer or a convolution of a network, on an image (channels, height, width).

        Its operands are loaded, a RUN for each group, and out come the sums, or if a requantization
        follows (``then``), what that makes of them. What the array cannot do exactly is an
        InputError.
        """
        config, given = self.config, node.attributes
        weights = np.asarray(node.constants["weights"].values)
        if weights.ndim == 2:
            weights = weights[:, :, None, None]
        stride, dilation = (set(given.get(name, (1,))) for name in ("stride", "dilation"))
        if weights.ndim != 4 or len(stride) > 1 or len(dilation) > 1:
            raise InputError(f"Node {node.name}: the array has convolutions in two dimensions, "
                             "with a stride and a dilation that are the same both ways")
        groups = given.get("groups", 1)
        filters, channels = len(weights) // groups, len(image) // groups
        scales, ends = self._scales(then, len(weights))
        for group in range(groups):
            own = slice(group * filters, (group + 1) * filters)
            part = image[group * channels:(group + 1) * channels]
            self.load(Memory.ACTIVATIONS, blocked(part, config.rows), fence=True)
            self.load(Memory.WEIGHTS, weight_words(weights[own], config.rows, config.cols))
            self.load(Memory.SCALES, [blocked(scale[own, None, None], config.cols)
                                      for scale in scales])
            self.run(part.shape, filters, weights.shape[2:], stride=min(stride),
                     dilation=min(dilation), pads=tuple(given.get("pads", (0, 0, 0, 0))),
                     padding=given.get("pad_value", 0), raw=then is None, **ends)
        return self

    def _scales(self, then, filters):
        """Bias and multiplier of each filter, and zero point and ends, of a requantization."""
        if then is None:
            return np.zeros((2, filters), np.int64), {}
        config, given = self.config, then.attributes
        if then.operator != "requantize" or given["rounding"] != config.rounding.value:
            raise InputError(f"Node {then.name}: the array requantizes by {config.rounding.value} "
                             "alone: take its sums, or give it another rounding")
        bias, multiplier, shift = (np.asarray(then.constants[name].values, np.int64)
                                   for name in ("bias", "multiplier", "shift"))
        scaled = multiplier << np.maximum(config.shift - shift, 0)
        exact = multiplier << config.shift == scaled << shift
        if not exact.all() or not 0 <= scaled.min() <= scaled.max() < 1 << config.multiplier_width:
            raise InputError(f"Node {then.name}: a scale is no multiple of 1 / 2**{config.shift} "
                             f"below 2**{config.multiplier_width} of them: choose another shift")
        return (bias, scaled), {name: given[name] for name in ("zero_point", "low", "high")}

    def image(self):
        """Bytes of external memory, uint8 (n,)."""
        return np.concatenate([np.zeros(0, np.uint8), *self.images])

    def beats(self) -> dict:
        """Beats of every input of the array."""
        found: dict = {"i_code": np.array(self.code, np.int64)}
        for memory, name in LOADED.items():
            lanes = self.config.rows if memory is Memory.ACTIVATIONS else self.config.cols
            parts = 2 if memory is Memory.SCALES else 1
            own = [np.concatenate([np.zeros((0, lanes), np.int64),
                                   *(words[n] for words in self.data[memory])])
                   for n in range(parts)]
            found[name] = own[0] if parts == 1 else {"bias": own[0], "multiplier": own[1]}
        return found
