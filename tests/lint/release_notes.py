"""The release notes name each step of the tables and the version of each other format that has a number."""
import re
import sys
from pathlib import Path

from house import finish

# How a row of the notes begins, and where its number stands in the code.
FORMATS = {
    "key files": ("core/vault/key_slots.cpp", r"\bversion = (\d+);"),
    "entries of the history": ("core/vault/history_form.hpp", r"\bcurrent_form = (\d+);"),
    "backups": ("core/vault/backup/backup_file.cpp", r"\bversion = (\d+);"),
}


def check(notes, steps, versions):
    """`steps`: numbers; `versions`: of each format."""
    rows = dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|", notes, re.M))
    faults = [f"platforms/release_notes.md: step {step} of the tables is not named" for step in steps if step not in rows]
    return faults + [f"platforms/release_notes.md: {name} have version {version}" for name, version in versions.items()
                     if version not in re.findall(r"\d+", rows.get(name, ""))]


if __name__ == "__main__":
    root = Path(sys.argv[1])
    read = lambda path: (root / path).read_text(encoding="utf-8")
    steps = re.findall(r"\{(\d+), step_\d+\}", read("core/vault/migrations/migrations.cpp"))
    versions = {name: re.search(pattern, read(path)).group(1) for name, (path, pattern) in FORMATS.items()}
    finish(check(read("platforms/release_notes.md"), steps, versions) if steps else ["no steps found"])
