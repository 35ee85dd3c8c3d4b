"""Draws the picture in architecture.md from the imports, as a Mermaid flowchart.

An arrow from a room to another says that the first imports the second; arrows that follow from
others are left out, and so is the ground floor (errors, formats, numerics, targets, process),
which all use.
"""

import ast
import re
from pathlib import Path

__all__ = ["ROOT", "draw", "imports", "module_name", "python_files"]

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/architecture.md"
_PICTURE = re.compile(r"(?<=```mermaid\n).*?(?=```)", re.DOTALL)

#: The ground floor: nothing is said by an arrow to it.
GROUND = {"errors", "formats", "numerics", "targets", "process"}


def python_files():
    """Every module of the package, wherever it lies in the checkout."""
    return [path for folder in ("hwgen", "boards", "sim")
            for path in sorted((ROOT / folder).rglob("*.py"))]


def module_name(path):
    """Its name as a module of the package: ``boards`` and ``sim`` are inside."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    parts = parts if parts[0] == "hwgen" else ("hwgen", *parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path):
    """Absolute names of the modules that a file imports, anywhere in it."""
    package = module_name(path).split(".")
    package = package if path.name == "__init__.py" else package[:-1]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else ()
            base = ".".join([*base, *filter(None, [node.module])])
            yield from [base] if node.module else [f"{base}.{alias.name}" for alias in node.names]


def _room(module):
    parts = module.split(".")
    return "gateware/fabric" if parts[1:3] == ["gateware", "fabric"] else parts[1]


def draw():
    """The flowchart, as Mermaid text."""
    uses: dict[str, set[str]] = {}
    for path in python_files():
        name = module_name(path)
        if path.name == "__init__.py":
            continue
        used = uses.setdefault(_room(name), set())
        used |= {_room(module) for module in imports(path) if module.startswith("hwgen.")}
    uses = {room: {other for other in others if other in uses} - GROUND - {room}
            for room, others in uses.items() if room not in GROUND}

    def reach(room):
        return uses[room] | {far for other in uses[room] for far in reach(other)}

    lines = ["flowchart TD"]
    for room in sorted(uses):
        lines.append(f'    {room.replace("/", "_")}["{room}"]')
    for room in sorted(uses):
        implied = {far for other in uses[room] for far in reach(other)}
        lines += [f"    {room.replace('/', '_')} --> {other.replace('/', '_')}"
                  for other in sorted(uses[room] - implied)]
    return "\n".join(lines) + "\n"


def main():
    """Put the picture into the page."""
    PAGE.write_text(_PICTURE.sub(lambda _: draw(), PAGE.read_text()))


if __name__ == "__main__":
    main()
