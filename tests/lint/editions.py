"""Adding an edition is adding one file: its pack bears its id as name, and nothing that is built names it."""
import json
import re
import sys
from pathlib import Path

from house import code, finish, sources

# The poster came with this edition's notice and names its items (core/editions/load.hpp).
NAMED_ONCE = {"r5": "core/editions/load.hpp"}


def faults_in(text, name, ids):
    quoted = re.findall(r'"([a-z0-9-]{1,16})(?:\.json)?"', text) if name.endswith((".cpp", ".hpp", ".qml")) \
        else re.findall(r"([a-z0-9-]+)\.json", text)
    return [f"{name}: names the edition {word}" for word in quoted if word in ids and NAMED_ONCE.get(word) != name]


def pack_faults(pack, name):
    return [] if pack.get("id") == name else [f"{name}.json: has the id {pack.get('id')}"]


if __name__ == "__main__":
    root = Path(sys.argv[1])
    packs = sorted((root / "core/editions/data/editions").glob("*.json"))
    found = [] if packs else ["no packs found"]
    for path in packs:
        found += pack_faults(json.loads(path.read_text(encoding="utf-8")), path.stem)
    ids = {path.stem for path in packs}
    for path in sources(root, ["core", "app", "qml", "platforms"], {".cpp", ".hpp", ".qml", ".txt", ".cmake"}):
        text = code(path) if path.suffix in {".cpp", ".hpp"} else path.read_text(encoding="utf-8")
        found += faults_in(text, str(path.relative_to(root)), ids)
    finish(found)
