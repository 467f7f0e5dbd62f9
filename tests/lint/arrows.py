"""Arrows point one way: qml → app → core, and inside core only along the doors that each room's CMake target opens."""
import re
import sys
from pathlib import Path

from house import code, finish, sources

MAY_INCLUDE = {
    "base": set(),
    "crypto": {"base"},
    "editions": {"base", "crypto"},
    "checklist": {"base", "editions"},
    "tables": {"base"},
    "forms": {"base", "crypto", "editions", "tables"},
    "ledgers": {"base", "editions", "checklist", "tables"},
    "vault": {"base", "crypto", "editions", "checklist", "ledgers"},
    "exchange": {"base", "crypto", "editions", "checklist"},
    "desks": {"base", "crypto", "editions", "checklist", "tables", "forms", "ledgers", "vault", "exchange"},
}


def check(root):
    faults = []
    rooms = sorted(p.name for p in (Path(root) / "core").iterdir() if p.is_dir())
    for room in rooms:
        if room not in MAY_INCLUDE:
            faults.append(f"core/{room}: a room that the map of arrows does not know")
            continue
        for path in sources(root, [f"core/{room}"], {".cpp", ".hpp", ".def"}):
            for number, line in enumerate(code(path).splitlines(), 1):
                include = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
                if not include:
                    continue
                target = include.group(1)
                first = target.split("/")[0]
                where = f"{path.relative_to(root)}:{number}"
                if ".." in target.split("/") or "/" not in target:
                    faults.append(f'{where}: "{target}": write the room and the file')
                elif first != room and first not in MAY_INCLUDE[room]:
                    faults.append(f"{where}: {room} may not know {first}")
    for path in sources(root, ["core"], {".txt", ".cmake"}):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.search(r"\bQt6?::|find_package\(Qt", line):
                faults.append(f"{path.relative_to(root)}: Qt below core")
    return faults


if __name__ == "__main__":
    finish(check(sys.argv[1]))
