"""Templates that instantiate an emitted block, for Verilog and for Amaranth."""

from ..numerics import Format, Record, Vector

__all__ = ["for_amaranth", "for_verilog"]

_AMARANTH = '''\
"""{name}.v as an Amaranth component. Add {name}.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class {cls}(wiring.Component):
    """The block of {name}.v, in the `sync` domain; {name}.json says what it does."""

{members}

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "{name}",
{ports}
        )
        return m
'''


def for_verilog(name: str, inputs: dict, outputs: dict, *, flags=(), clocked: bool = True) -> str:
    """An instance with a wire for each port, as Verilog text to paste."""
    declared, connected = [], ["    .clk (clk)", "    .rst (rst)"] if clocked else []
    for direction, streams in (("in", inputs), ("out", outputs)):
        for stream, beat in streams.items():
            span = f"[{beat.width - 1}:0] " if beat.width > 1 else ""
            declared.append(f"// {stream}, {direction}: {_meaning(beat)}")
            declared += [f"wire {span if part == 'payload' else ''}{name}_{stream}__{part};"
                         for part in ("payload", "valid", "ready")]
            connected += [f"    .{stream}__{part} ({name}_{stream}__{part})"
                          for part in ("payload", "valid", "ready")]
    declared += [f"wire {name}_{flag};  // out" for flag in flags]
    connected += [f"    .{flag} ({name}_{flag})" for flag in flags]
    return "\n".join([*declared, "", f"{name} {name}_0 (", ",\n".join(connected), ");", ""])


def for_amaranth(name: str, inputs: dict, outputs: dict, *, flags=(), clocked: bool = True) -> str:
    """A module with a component that instantiates the block."""
    members, ports = [], []
    if clocked:
        ports = ["            i_clk=ClockSignal(),", "            i_rst=ResetSignal(),"]
    for direction, streams in (("In", inputs), ("Out", outputs)):
        data, handshake = ("i", "o") if direction == "In" else ("o", "i")
        for stream, beat in streams.items():
            members.append(f"    {stream}: {direction}(stream.Signature({_layout(beat)}))")
            ports += [f"            {data}_{stream}__payload=self.{stream}.payload,",
                      f"            {data}_{stream}__valid=self.{stream}.valid,",
                      f"            {handshake}_{stream}__ready=self.{stream}.ready,"]
    members += [f"    {flag}: Out(1)" for flag in flags]
    ports += [f"            o_{flag}=self.{flag}," for flag in flags]
    cls = "".join(word.capitalize() for word in ["block", *name.split("_")])
    return _AMARANTH.format(name=name, cls=cls, members="\n".join(members),
                            ports="\n".join(ports))


def _meaning(beat: Vector | Record) -> str:
    if isinstance(beat, Record):
        return "; ".join(f"{field} {vector}" for field, vector in beat.fields) + "; first field low"
    return f"{beat.lanes} x {beat.format}" + (", lane 0 low" if beat.lanes > 1 else "")


def _layout(beat: Vector | Record) -> str:
    if isinstance(beat, Record):
        fields = ", ".join(f'"{field}": {_layout(vector)}' for field, vector in beat.fields)
        return f"data.StructLayout({{{fields}}})"
    return f"data.ArrayLayout({_shape(beat.format)}, {beat.lanes})"


def _shape(fmt: Format) -> str:
    return f"{'signed' if fmt.signed else 'unsigned'}({fmt.width})"
