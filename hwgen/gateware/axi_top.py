"""AXI tops: any block behind AXI4-Stream, AXI4 and an AXI4-Lite register block."""

from dataclasses import dataclass

from amaranth import *
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..numerics import require_type
from .axi import CHANNELS
from .block import BlockConfig

__all__ = ["AxiTop", "AxiTopConfig", "Register"]

#: Values of the first two registers: "hwgn", low byte first, and the version of the map.
IDENTITY, VERSION = 0x6E677768, 0x0001_0000
_STREAMS, _LOADS, _SPACE = 0x100, 0x800, 0x1000


@dataclass(frozen=True)
class Register:
    """A line of the register map. Offsets are those of version 1 for ever, and never used anew."""

    name: str
    offset: int  #: in bytes
    access: str  #: ``read-only``, ``write-only`` or ``read-write``
    line: str  #: what it says, in one line
    fields: tuple[tuple[str, int, int], ...] = ()  #: name, low bit, bits; none is one of 32 bits


_COMMON = (
    Register("identity", 0x00, "read-only", f"0x{IDENTITY:08X}"),
    Register("version", 0x04, "read-only", "Of this map: a new major one is another map",
             (("minor", 0, 16), ("major", 16, 16))),
    Register("capabilities", 0x08, "read-only", "How many streams there are, by kind",
             (("inputs", 0, 8), ("outputs", 8, 8), ("loads", 16, 8), ("memory", 24, 1))),
    Register("control", 0x0C, "write-only", "Begin a run; forget an error, half a load; end a run",
             (("start", 0, 1), ("clear", 1, 1), ("stop", 2, 1))),
    Register("status", 0x10, "read-only", "Of the run; an error since it was cleared",
             (("busy", 0, 1), ("error", 1, 1), ("done", 2, 1))),
    Register("frames", 0x14, "read-write", "Of a run; 0 is a run without an end"),
    Register("cycles", 0x18, "read-only", "Of the run, or of the last one"),
)


@dataclass(frozen=True, kw_only=True)
class AxiTopConfig:
    """Parameters of :class:`AxiTop`."""

    core: BlockConfig
    name: str  #: module of the core's Verilog
    clocked: bool = True  #: whether that has ``clk`` and ``rst``

    def __post_init__(self):
        require_type("Core", self.core, BlockConfig)
        if len(self.streams) > (_LOADS - _STREAMS) // 0x10:
            raise ValueError(f"Core must have at most {(_LOADS - _STREAMS) // 0x10} streams, "
                             f"not {len(self.streams)}")

    def create(self):
        """Make a fresh component."""
        return AxiTop(self)

    @property
    def streams(self):
        """Beats of the core's streams that are not AXI channels, inputs first."""
        return {name: beat for name, beat in (self.core.inputs | self.core.outputs).items()
                if name not in CHANNELS}

    @property
    def capabilities(self) -> int:
        """The register's value: inputs, outputs, loads, memory."""
        inputs, outputs = (sum(name not in CHANNELS for name in side)
                           for side in (self.core.inputs, self.core.outputs))
        memory = outputs < len(self.core.outputs)
        return inputs | outputs << 8 | len(self.core.loads) << 16 | memory << 24

    @property
    def frames(self):
        """Beats of a frame of the main input, and of each output where it is known."""
        main = next(iter(self.core.inputs))
        return {main: self.core.frame, **self.core.beats_out(self.core.frame)}

    @property
    def registers(self) -> list[Register]:
        """The register map."""
        found = list(_COMMON)
        for n, name in enumerate(self.streams):
            offset = _STREAMS + 0x10 * n
            found += [Register(f"{name}_beats", offset, "read-only", f"Beats of {name} in the run"),
                      Register(f"{name}_stalls", offset + 4, "read-only",
                               f"Cycles in which {name} was offered and not taken")]
        for n, name in enumerate(self.core.loads):
            words = -(-self.core.inputs[name].width // 32)
            found.append(Register(f"{name}_data", _LOADS + 4 * n, "write-only",
                                  f"A beat of {name}, in {words} words, the low one first"))
        return found

    @property
    def interfaces(self):
        """Flow and ports' widths of each channel, by prefix, ``valid`` and ``ready`` left out."""
        address = {"addr": (_SPACE - 1).bit_length(), "prot": 3}
        found = {f"s_axi_{channel}": (flow, fields) for channel, flow, fields in (
            ("aw", In, address), ("w", In, {"data": 32, "strb": 4}), ("b", Out, {"resp": 2}),
            ("ar", In, address), ("r", Out, {"data": 32, "resp": 2}))}
        for flow, streams in ((In, self.core.inputs), (Out, self.core.outputs)):
            for name, beat in streams.items():
                last = {"last": 1} if flow is In or name in self.frames else {}
                fields = ({"data": -(-beat.width // 8) * 8} | last if name in self.streams
                          else {field: vector.width for field, vector in beat.fields})
                found[self.prefix(name)] = flow, fields
        return found

    def prefix(self, name):
        """What the ports of a stream of the core begin with."""
        if name in CHANNELS:
            return f"m_axi_{name}"
        return f"{'s' if name in self.core.inputs else 'm'}_axis_{name}_t"

    @property
    def ports(self):
        """Members of the component."""
        found = {"aclk": In(1), "aresetn": In(1)}
        for prefix, (flow, fields) in self.interfaces.items():
            found |= {f"{prefix}{field}": flow(width) for field, width in fields.items()}
            found |= {f"{prefix}valid": flow(1), f"{prefix}ready": flow.flip()(1)}
        return found


class AxiTop(wiring.Component):
    """A block's emitted Verilog with the ports that vendors' tools know.

    Input ``x`` is AXI4-Stream ``s_axis_x``, output ``y`` is ``m_axis_y``, and AXI channels are
    ``m_axi``. Beats are padded to bytes, with zeros; ``tlast`` ends the frames of outputs where
    they are known, and is ignored on inputs. The main input is open during a run and takes
    ``frames`` frames; the run is done when all have come out and the core is not busy. Loads are
    taken at any time, from their stream or from their register.
    """

    def __init__(self, config):
        require_type("Config", config, AxiTopConfig)
        self._config = config
        super().__init__(config.ports)

    def elaborate(self, platform):
        m = Module()
        config, core = self._config, self._config.core
        m.domains.sync = ClockDomain()
        m.d.comb += [ClockSignal().eq(self.aclk), ResetSignal().eq(~self.aresetn)]

        flags = {name: Signal(name=f"core_{name}") for name in core.flags}
        running, done, error, bad = Signal(), Signal(), Signal(), Signal()
        start, clear, stop = Signal(), Signal(), Signal()
        frames, cycles = Signal(32), Signal(32)
        written = self._writes(m, bad)
        m.d.comb += Cat(start, clear, stop).eq(Mux(written["control"], self.s_axi_wdata, 0))
        with m.If(running & (start | written["frames"])):
            m.d.comb += bad.eq(1)
        with m.Elif(written["frames"]):
            m.d.sync += frames.eq(self.s_axi_wdata)
        begin = start & ~running
        values = {"identity": IDENTITY, "version": VERSION, "capabilities": config.capabilities,
                  "status": Cat(running, error, done), "frames": frames, "cycles": cycles}

        pins, finished = {}, ~flags.get("busy", C(0))
        if config.clocked:
            pins |= {"i_clk": ClockSignal(), "i_rst": ResetSignal()}
        for name, beat in (core.inputs | core.outputs).items():
            flow, back = "io" if name in core.inputs else "oi"
            payload, valid, ready = (Signal(width, name=f"{name}_{part}") for part, width in (
                ("payload", beat.width), ("valid", 1), ("ready", 1)))
            pins |= {f"{flow}_{name}__payload": payload, f"{flow}_{name}__valid": valid,
                     f"{back}_{name}__ready": ready}
            prefix, leave, last = config.prefix(name), C(1), C(0)
            if name in config.frames:
                left, last = self._count_frames(m, name, valid & ready, begin, frames)
                finished &= left == 0
                leave = running & ((left != 0) | (frames == 0)) if flow == "i" else leave
            if name in core.loads:
                self._load(m, name, written[f"{name}_data"], clear, bad, payload, valid, ready)
            elif flow == "i":
                m.d.comb += [payload.eq(self._fields(prefix)),
                             valid.eq(self[f"{prefix}valid"] & leave),
                             self[f"{prefix}ready"].eq(ready & leave)]
            else:
                pad = C(0, -beat.width % 8 if name in config.streams else 0)
                m.d.comb += [self._fields(prefix).eq(Cat(payload, pad, last)),
                             self[f"{prefix}valid"].eq(valid),
                             ready.eq(self[f"{prefix}ready"])]
            if name in config.streams:
                offered = self[f"{prefix}valid"] & ~self[f"{prefix}ready"]
                for what, event in (("beats", valid & ready), ("stalls", offered)):
                    values[f"{name}_{what}"] = count = Signal(32, name=f"{name}_{what}")
                    m.d.sync += count.eq(Mux(begin, 0, count + event))
        m.submodules.core = Instance(config.name, **pins, **{
            f"o_{name}": flag for name, flag in flags.items()})

        with m.If(begin):
            m.d.sync += [running.eq(1), done.eq(0), cycles.eq(0)]
        with m.Elif(running):
            m.d.sync += [done.eq((frames != 0) & finished),
                         running.eq(~stop & ((frames == 0) | ~finished)),
                         cycles.eq(cycles + 1)]
        m.d.sync += error.eq((error & ~clear) | bad | flags.get("error", 0))
        self._reads(m, values)
        return m

    def __getitem__(self, port):
        return getattr(self, port)

    def _fields(self, prefix):
        """What a channel carries, as one value."""
        return Cat(self[f"{prefix}{field}"] for field in self._config.interfaces[prefix][1])

    def _count_frames(self, m, name, moved, begin, frames):
        """How many of the run's frames have not moved, and whether a beat is a frame's last."""
        beats = self._config.frames[name]
        left, last = Signal(32, name=f"{name}_left"), Signal(name=f"{name}_last")
        beat = Signal(range(max(2, beats)), name=f"{name}_beat")
        m.d.comb += last.eq(beat == beats - 1)
        with m.If(moved):
            m.d.sync += beat.eq(Mux(last, 0, beat + 1))
        # What a stopped run has left inside comes out beside the next one's, and may come late.
        m.d.sync += left.eq(Mux(begin, frames, left - (moved & last & (left != 0))))
        return left, last

    def _load(self, m, name, written, clear, bad, payload, valid, ready):
        """A load stream, from its register where a beat of that is whole, else from outside."""
        prefix = self._config.prefix(name)
        words = -(-len(payload) // 32)
        beat = Signal(32 * words, name=f"{name}_data", reset_less=True)
        index, whole, turn = (Signal(range(size), name=f"{name}_{what}") for what, size in (
            ("index", max(2, words)), ("whole", 2), ("turn", 2)))
        with m.If(written & whole):
            m.d.comb += bad.eq(1)
        with m.Elif(written):
            m.d.sync += [beat.word_select(index, 32).eq(self.s_axi_wdata),
                         whole.eq(index == words - 1),
                         index.eq(Mux(index == words - 1, 0, index + 1))]
        with m.Elif(clear):
            m.d.sync += index.eq(0)
        outside = self[f"{prefix}valid"]
        with m.If(turn & ready):
            m.d.sync += [turn.eq(0), whole.eq(0)]
        with m.Elif(whole & (ready | ~outside)):  # never changes what is offered already
            m.d.sync += turn.eq(1)
        m.d.comb += [payload.eq(Mux(turn, beat, self._fields(prefix))),
                     valid.eq(turn | outside),
                     self[f"{prefix}ready"].eq(ready & ~turn)]

    def _writes(self, m, bad):
        """For each register that can be written, whether it is; ``bad`` is answered by an error."""
        write = Signal()
        written = {one.name: Signal(name=f"{one.name}_written") for one in self._config.registers
                   if one.access != "read-only"}
        m.d.comb += [
            write.eq(self.s_axi_awvalid & self.s_axi_wvalid & ~self.s_axi_bvalid),
            self.s_axi_awready.eq(write), self.s_axi_wready.eq(write),
            bad.eq(write),
        ]
        for one in self._config.registers:
            with m.If(write & (self.s_axi_awaddr[2:] == one.offset >> 2)):
                if one.name in written:
                    m.d.comb += [written[one.name].eq(1), bad.eq(0)]
        m.d.sync += self.s_axi_bvalid.eq(write | (self.s_axi_bvalid & ~self.s_axi_bready))
        with m.If(write):
            m.d.sync += self.s_axi_bresp.eq(Mux(bad, 2, 0))
        return written

    def _reads(self, m, values):
        m.d.comb += self.s_axi_arready.eq(~self.s_axi_rvalid)
        m.d.sync += self.s_axi_rvalid.eq(Mux(self.s_axi_rvalid, ~self.s_axi_rready,
                                             self.s_axi_arvalid))
        with m.If(self.s_axi_arready):
            m.d.sync += [self.s_axi_rdata.eq(0), self.s_axi_rresp.eq(2)]
            with m.Switch(self.s_axi_araddr[2:]):
                for one in self._config.registers:
                    if one.name in values:
                        with m.Case(one.offset >> 2):
                            m.d.sync += [self.s_axi_rdata.eq(values[one.name]),
                                         self.s_axi_rresp.eq(0)]
