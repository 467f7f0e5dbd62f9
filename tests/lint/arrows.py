"""Arrows point one way: qml → app → core, and inside core only along the ROOMS that each room's CMakeLists.txt names. The
compiler also finds what those link in their turn; here a room includes only what it names itself."""
import re
import sys
from pathlib import Path

from house import code, finish, sources

# Rooms that the order alone would let meet, and why they do not.
NEVER = {("exchange", "vault"): "what arrives is staged, and a desk commits it"}


def order_of(text):
    """The rooms as core/CMakeLists.txt adds them: none knows a later one."""
    return re.findall(r"^add_subdirectory\((\w+)\)", text, re.M)


def rooms_of(text):
    """The rooms that a room's CMakeLists.txt names."""
    call = re.search(r"\bmamori_room\(([^()]*)\)", text)
    named = re.search(r"\bROOMS\b((?:\s+[a-z]\w*)+)", call.group(1)) if call else None
    return named.group(1).split() if named else []


def map_faults(order, named):
    """Faults of the arrows by themselves; `named` has the rooms of each room."""
    faults = [f"core/{room}: core/CMakeLists.txt does not add it" for room in named if room not in order]
    for room in order:
        for other in named.get(room, []):
            if other not in order[:order.index(room)]:
                faults.append(f"core/{room}/CMakeLists.txt: {other} does not stand before {room} in core/CMakeLists.txt")
            if (room, other) in NEVER:
                faults.append(f"core/{room}/CMakeLists.txt: {room} never knows {other}: {NEVER[room, other]}")
    return faults


def include_faults(text, name, room, allowed):
    faults = []
    for number, line in enumerate(text.splitlines(), 1):
        include = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if not include:
            continue
        parts = include.group(1).split("/")
        if ".." in parts or len(parts) == 1:
            faults.append(f'{name}:{number}: "{include.group(1)}": write the room and the file')
        elif parts[0] != room and parts[0] not in allowed:
            faults.append(f"{name}:{number}: {room} may not know {parts[0]}")
    return faults


def check(root):
    core = Path(root) / "core"
    lists = {path.parent.name: path.read_text(encoding="utf-8") for path in sorted(core.glob("*/CMakeLists.txt"))}
    named = {room: rooms_of(text) for room, text in lists.items()}
    faults = map_faults(order_of((core / "CMakeLists.txt").read_text(encoding="utf-8")), named)
    for room, allowed in named.items():
        for path in sources(root, [f"core/{room}"], {".cpp", ".hpp", ".def"}):
            faults += include_faults(code(path), str(path.relative_to(root)), room, allowed)
    # A proof takes as long as opening: only the session makes one, beside the screen's thread.
    for path in sources(root, ["app/viewmodels"], {".cpp", ".hpp"}):
        if re.search(r"\bvault\w*(?:\(\))?\.prove\(", code(path)):
            faults.append(f"{path.relative_to(root)}: prove by the session, which keeps the screen going")
    for path in sources(root, ["core"], {".txt", ".cmake"}):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.search(r"\bQt6?::|find_package\(Qt", line):
                faults.append(f"{path.relative_to(root)}: Qt below core")
    return faults


if __name__ == "__main__":
    finish(check(sys.argv[1]))
