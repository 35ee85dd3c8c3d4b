"""What nextpnr 0.11 adds to carry chains on ECP5 although nothing needs it, left out.

In front of a chain whose carry in is a constant, and behind one whose carry out has a name, it
puts a CCU2C each, which are two tables. It does not where there is no net, which Yosys cannot say
but its JSON can: an ``x``.
"""

__all__ = ["NETLIST", "open_chains"]

#: The file of the netlist in which chains are open.
NETLIST = "chains.json"


def open_chains(module: dict) -> None:
    """Take the ends of carry chains that do not matter from a module of Yosys' JSON.

    Those are a carry out that nothing reads, and a constant carry in of a cell whose first half
    passes no carry on and whose first sum nothing reads: a guard, as fabrics begin a chain with.
    """
    read = {bit for cell in module["cells"].values() for port, bits in cell["connections"].items()
            if cell["port_directions"][port] != "output" for bit in bits}
    read |= {bit for port in module["ports"].values() for bit in port["bits"]}
    for cell in module["cells"].values():
        if cell["type"] != "CCU2C":
            continue
        pins = cell["connections"]
        if read.isdisjoint(pins["COUT"]):
            pins["COUT"] = ["x"]
        if pins["CIN"][0] in ("0", "1") and read.isdisjoint(pins["S0"]) and not _passes(cell):
            pins["CIN"] = ["x"]


def _passes(cell: dict) -> bool:
    """Whether the first half may pass its carry on."""
    table = int(cell["parameters"]["INIT0"], 2)
    known = {n: cell["connections"][f"{pin}0"][0] for n, pin in enumerate("ABCD")}
    return any(table >> entry & 1 for entry in range(16)
               if all(bit not in ("0", "1") or entry >> n & 1 == int(bit)
                      for n, bit in known.items()))
