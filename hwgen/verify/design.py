"""What engines run: a block as a component to be made, and as Verilog with its ports."""

import re
from collections.abc import Callable, Mapping

import numpy as np
from amaranth.lib import wiring

from ..emit.verilog import verilog
from ..errors import InputError
from ..numerics import Record, Vector
from ..targets import Target

__all__ = ["Design", "to_ints", "to_words"]


class Design:
    """A block that engines can run: what its streams' beats carry, and how to come by it.

    ``create`` makes a fresh component; without it Amaranth's simulator cannot run the design.
    ``text`` is the Verilog, where it has been emitted already.
    """

    def __init__(self, inputs: Mapping[str, Vector | Record],
                 outputs: Mapping[str, Vector | Record], *,
                 create: Callable[[], wiring.Component] | None = None, name: str = "dut",
                 text: str | None = None):
        self.inputs, self.outputs, self.create, self.name = inputs, outputs, create, name
        self._given, self._emitted = text, dict[Target, str]()

    @classmethod
    def of(cls, config, *, name: str = "dut", text: str | None = None) -> "Design":
        """Design of a block's config."""
        return cls(config.inputs, config.outputs, create=config.create, name=name, text=text)

    @property
    def verilog(self) -> str:
        """The emitted Verilog."""
        return self.emitted(Target.GENERIC)

    def emitted(self, target: Target) -> str:
        """The Verilog for a fabric; if it was given, that."""
        if self._given is not None:
            return self._given
        if self.create is None:
            raise ValueError(f"Design {self.name} has neither a component nor Verilog")
        if target not in self._emitted:
            self._emitted[target] = verilog(self.create(), name=self.name, target=target)
        return self._emitted[target]

    @property
    def controls(self) -> list[str]:
        """Which of ``clk`` and ``rst`` the Verilog has; a block without state has none."""
        ports = re.search(rf"^module {self.name}\s*\((.*?)\);", self.verilog, re.M | re.S)
        if ports is None:
            raise InputError(f"The Verilog has no module {self.name}: name the top module")
        return [port for port in ("clk", "rst") if re.search(rf"\b{port}\b", ports[1])]

    @property
    def streams(self) -> list[tuple[str, bool, int]]:
        """Each stream's name, whether it is an input, and bits of a beat; sorted by name."""
        return sorted([(name, True, beat.width) for name, beat in self.inputs.items()]
                      + [(name, False, beat.width) for name, beat in self.outputs.items()])


def to_words(beat: Vector | Record, values) -> np.ndarray:
    """Words (n, words), uint32, of the values of n beats, low word first."""
    return np.ascontiguousarray(beat.to_words(values), dtype="<u4")


def to_ints(words: np.ndarray) -> list[int]:
    """Beats as raw bits in Python integers, of words (n, words)."""
    if words.shape[1] == 1:
        return words[:, 0].tolist()
    return [int.from_bytes(row.tobytes(), "little") for row in words]
