"""What goes with an AXI top: IP-XACT, FuseSoC, and the register map for C and for Python."""

from pathlib import Path
from xml.etree import ElementTree

from amaranth.lib.wiring import In

from ..process import write_file
from ..targets import Target
from .verilog import check_name, verilog

__all__ = ["write"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XML = "http://www.accellera.org/XMLSchema/IPXACT/1685-2014"
#: Of the IP as a whole, for the tools that ask.
_VENDOR, _LIBRARY, _VERSION = "hwgen", "generated", "1.0"

_CORE = """\
CAPI=2:
name: "{vendor}:{library}:{name}_axi:{version}"
description: "{name} behind AXI4-Stream and AXI4-Lite"
filesets:
  rtl:
    files: [{name}.v, {name}_axi.v]
    file_type: verilogSource
targets:
  default:
    filesets: [rtl]
    toplevel: {name}_axi
"""
_HEADER = """\
/* Registers of {name}_axi: offsets in bytes, and masks of their fields. */
#ifndef {guard}_H
#define {guard}_H

{lines}

#endif
"""
_PYTHON = '''\
"""Registers of {name}_axi."""

#: Offsets in bytes.
REGISTERS = {{
{offsets}
}}

#: Of registers with fields: lowest bit and number of bits of each.
FIELDS = {{
{fields}
}}
'''


def write(top, folder: Path | str, *, target: Target = Target.GENERIC) -> list[Path]:
    """Write what a vendor's tools want of a core's AXI top, beside the core's Verilog.

    ``top`` is its config, which has the core's ``name``, the ``registers`` and the ``interfaces``.
    Gives the paths of ``NAME_axi.v``, ``.core``, ``.h``, ``.py``, and ``component.xml``.
    """
    name, registers = check_name("Module name", f"{top.name}_axi"), top.registers
    core = _CORE.format(vendor=_VENDOR, library=_LIBRARY, version=_VERSION, name=top.name)
    files = {f"{name}.v": verilog(top.create(), name=name, target=target),
             f"{name}.core": core, f"{name}.h": _header(top.name, registers),
             f"{name}.py": _PYTHON.format(
                 name=top.name,
                 offsets="\n".join(f'    "{one.name}": 0x{one.offset:03X},  # {one.access}: '
                                   f"{one.line}" for one in registers),
                 fields="\n".join(f'    "{one.name}": {{' + ", ".join(
                     f'"{field}": ({low}, {bits})' for field, low, bits in one.fields) + "},"
                                  for one in registers if one.fields)),
             "component.xml": _component(top, name)}
    for file, text in files.items():
        write_file(Path(folder) / file, text)
    return [Path(folder) / file for file in files]


def _header(name, registers) -> str:
    guard, lines = f"{name}_axi".upper(), []
    for one in registers:
        register = f"{guard}_{one.name.upper()}"
        lines.append(f"#define {register} 0x{one.offset:03X}u /* {one.access}: {one.line} */")
        lines += [f"#define {register}_{field.upper()} 0x{((1 << bits) - 1) << low:08X}u"
                  for field, low, bits in one.fields]
    return _HEADER.format(name=name, guard=guard, lines="\n".join(lines))


def _node(tag, *content, **attributes):
    """An element: its content is its children, or its text."""
    element = ElementTree.Element(f"ipxact:{tag}", attributes)
    for item in content:
        if isinstance(item, ElementTree.Element):
            element.append(item)
        else:
            element.text = str(item)
    return element


def _component(top, name) -> str:
    """The IP-XACT description, IEEE 1685-2014."""
    wires = {port: ("in" if member.flow is In else "out", member.shape)
             for port, member in top.ports.items()}
    buses: dict[str, dict[str, str]] = {}  # ports of each, by their names on the bus
    for prefix, (_flow, fields) in top.interfaces.items():
        bus = prefix[:prefix.rindex("_")]
        for part in (*fields, "valid", "ready"):
            port = f"{prefix}{part}"
            buses.setdefault(bus, {})[port[len(bus) + 1:].upper()] = port
    component = _node(
        "component", _node("vendor", _VENDOR), _node("library", _LIBRARY), _node("name", name),
        _node("version", _VERSION),
        _node("busInterfaces", *(_bus(bus, ports) for bus, ports in buses.items())),
        _node("memoryMaps", _node("memoryMap", _node("name", "s_axi"), _node(
            "addressBlock", _node("name", "registers"), _node("baseAddress", 0),
            _node("range", 4096), _node("width", 32), *map(_register, top.registers)))),
        _node("model",
              _node("views", _node("view", _node("name", "rtl"),
                                   _node("componentInstantiationRef", "verilog"))),
              _node("instantiations", _node(
                  "componentInstantiation", _node("name", "verilog"), _node("language", "verilog"),
                  _node("moduleName", name),
                  _node("fileSetRef", _node("localName", "rtl")))),
              _node("ports", *(_node("port", _node("name", port), _node(
                  "wire", _node("direction", direction), *([_node("vectors", _node(
                      "vector", _node("left", width - 1), _node("right", 0)))]
                      if width > 1 else []))) for port, (direction, width) in wires.items()))),
        _node("fileSets", _node("fileSet", _node("name", "rtl"), *(
            _node("file", _node("name", file), _node("fileType", "verilogSource"))
            for file in (f"{top.name}.v", f"{name}.v")))),
        **{"xmlns:ipxact": _XML})
    ElementTree.indent(component)
    return f"{_DECLARATION}{ElementTree.tostring(component, encoding='unicode')}\n"


def _bus(name, ports):
    kind = ("AXI4Stream" if "TDATA" in ports else "AXI4-Lite" if name == "s_axi" else "AXI4")
    reference = {"vendor": "amba.com", "library": "AMBA4", "version": "r0p0_0"}
    return _node(
        "busInterface", _node("name", name), _node("busType", name=kind, **reference),
        _node("abstractionTypes", _node(
            "abstractionType", _node("abstractionRef", name=f"{kind}_rtl", **reference),
            _node("portMaps", *(_node(
                "portMap", _node("logicalPort", _node("name", logical)),
                _node("physicalPort", _node("name", port))) for logical, port in ports.items())))),
        _node("master") if name.startswith("m_") else _node(
            "slave", *([_node("memoryMapRef", memoryMapRef="s_axi")] if name == "s_axi" else [])))


def _register(one):
    fields = one.fields or (("value", 0, 32),)
    return _node(
        "register", _node("name", one.name), _node("description", one.line),
        _node("addressOffset", one.offset), _node("size", 32), _node("access", one.access),
        *(_node("field", _node("name", field), _node("bitOffset", low), _node("bitWidth", bits))
          for field, low, bits in fields))
