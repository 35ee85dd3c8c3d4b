"""An accelerator behind a line of bytes, as ``host.frames`` says."""

import re
from dataclasses import dataclass

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..gateware.block import BlockConfig, layout_of
from ..gateware.stream import QueueConfig
from ..numerics import IntFormat, Vector, require_int, require_type
from .beats import Feeder, beat_bytes
from .receiver import Receiver
from .sender import Answer, Sender, Sort

__all__ = ["Link", "LinkConfig"]

#: Load streams that a link can address.
_MOST_LOADS = 7

#: Answers that may wait while a result is on its way.
_ANSWERS = 2


@dataclass(frozen=True, kw_only=True)
class LinkConfig:
    """Parameters of :class:`Link`.

    Parameters
    ----------
    accelerator : BlockConfig
        The block behind the link: one input besides its loads, beats of at most 4088 bits; and
        of its outputs, all beats that one frame of the input makes are one result.
    manifest_sha256 : str
        What the hello frame says: 64 hexadecimal digits.
    baud : int
        What the hello frame says; the link itself knows nothing of time.

    Raises
    ------
    ValueError
        If the block cannot stand behind a link.
    """

    accelerator: BlockConfig
    manifest_sha256: str
    baud: int = 1_000_000

    def __post_init__(self):
        block = self.accelerator
        require_type("Accelerator", block, BlockConfig)
        require_int("Baud rate", self.baud, low=1, high=(1 << 32) - 1)
        if not re.fullmatch("[0-9a-f]{64}", self.manifest_sha256):
            raise ValueError("Hash of the manifest must be 64 hexadecimal digits, not "
                             f"{self.manifest_sha256!r}")
        if len(block.inputs) != 1 + len(block.loads):
            others = ", ".join(name for name in block.inputs if name not in block.loads)
            raise ValueError(f"A link feeds one input and loads, but the block has {others}")
        if len(block.loads) > _MOST_LOADS:
            raise ValueError(f"A link has at most {_MOST_LOADS} load streams, not "
                             f"{len(block.loads)}")
        for name, beat in {**self.beats_in, **self.beats_out}.items():
            if beat.width > 4096 - 8:
                raise ValueError(f"A link takes beats of at most 4088 bits, and {name} has "
                                 f"{beat.width}: fold the first layer more")

    @property
    def beats_in(self):
        """The accelerator's input, then its loads, which have numbers from 1."""
        inputs, loads = self.accelerator.inputs, self.accelerator.loads
        return {name: inputs[name] for name in [*(set(inputs) - set(loads)), *loads]}

    @property
    def beats_out(self):
        """The accelerator's outputs, in the order in which a result has them."""
        return self.accelerator.outputs

    @property
    def beat_sizes(self) -> list[int]:
        """Bytes of a beat of each input."""
        return [beat_bytes(beat) for beat in self.beats_in.values()]

    @property
    def load_totals(self) -> list[int]:
        """Beats of each whole load."""
        return [self.accelerator.load_beats[name] for name in self.accelerator.loads]

    @property
    def result_beats(self) -> dict[str, int]:
        """Beats of each output in a result."""
        return self.accelerator.beats_out(self.accelerator.frame)

    @property
    def result_sizes(self) -> dict[str, int]:
        """Bytes of a beat of each output."""
        return {name: beat_bytes(beat) for name, beat in self.beats_out.items()}

    @property
    def result_bytes(self) -> int:
        """Bytes of a result's body."""
        return sum(count * self.result_sizes[name] for name, count in self.result_beats.items())


class Link(wiring.Component):
    """Takes frames and gives their beats to an accelerator; sends its results and all answers.

    Bytes are taken as fast as a serial line has them at ten cycles a bit, whatever comes, but while
    three answers wait: then, and while a byte is looked at, ``rx`` waits. It does not wait for the
    accelerator.

    Parameters
    ----------
    config : LinkConfig

    Members
    -------
    rx : In(stream.Signature(8))
    tx : Out(stream.Signature(8))
    restart : Out(1)
        The accelerator must be reset in this cycle.
    i, ... : Out(stream.Signature(beat))
        The accelerator's inputs, by their names.
    o, ... : In(stream.Signature(beat))
        Its outputs.
    """

    def __init__(self, config):
        require_type("Config", config, LinkConfig)
        self._config = config
        super().__init__({
            "rx": In(stream.Signature(8)),
            "tx": Out(stream.Signature(8)),
            "restart": Out(1),
            **{name: Out(stream.Signature(layout_of(beat)))
               for name, beat in config.beats_in.items()},
            **{name: In(stream.Signature(layout_of(beat)))
               for name, beat in config.beats_out.items()},
        })

    @property
    def config(self):
        """What the link was made of."""
        return self._config

    def elaborate(self, platform):
        m = Module()
        config = self._config
        answer = Vector(IntFormat(Shape.cast(Answer).width, signed=False))
        m.submodules.receiver = receiver = Receiver(config)
        feeder = Feeder(config)
        m.submodules.feeder = ResetInserter(receiver.restart)(feeder)
        m.submodules.answers = answers = QueueConfig(beat=answer, depth=_ANSWERS).create()
        m.submodules.sender = sender = Sender(config)

        wiring.connect(m, wiring.flipped(self.rx), receiver.rx)
        wiring.connect(m, receiver.frame, feeder.frame)
        for name in config.beats_in:
            wiring.connect(m, getattr(feeder, name), wiring.flipped(getattr(self, name)))
        m.d.comb += [
            receiver.r_addr.eq(feeder.r_addr),
            feeder.r_data.eq(receiver.r_data),
            self.restart.eq(receiver.restart),
            sender.restart.eq(receiver.restart),
        ]

        acknowledgement = Signal(Answer)
        m.d.comb += [
            acknowledgement.sort.eq(Sort.ACK),
            acknowledgement.sequence.eq(feeder.ack.payload),
            answers.i.valid.eq(receiver.answer.valid | feeder.ack.valid),
            answers.i.payload.eq(Mux(receiver.answer.valid, receiver.answer.payload,
                                     acknowledgement)),
            receiver.answer.ready.eq(answers.i.ready),
            feeder.ack.ready.eq(answers.i.ready & ~receiver.answer.valid),
            sender.answer.valid.eq(answers.o.valid),
            sender.answer.payload.eq(answers.o.payload),
            answers.o.ready.eq(sender.answer.ready),
        ]
        for name in config.beats_out:
            wiring.connect(m, wiring.flipped(getattr(self, name)), getattr(sender, name))
        wiring.connect(m, sender.tx, wiring.flipped(self.tx))
        return m
