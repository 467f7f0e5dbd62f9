"""Shared by the lint tests: which files there are, and how a fault is said."""
import re
import sys
from pathlib import Path

SUFFIXES = {".cpp", ".hpp", ".h", ".def", ".qml", ".txt", ".cmake", ".json", ".py", ".md", ".ts", ".cddl", ""}


def sources(root, folders, suffixes):
    for folder in folders:
        for path in sorted((Path(root) / folder).rglob("*")):
            if path.is_file() and path.suffix in suffixes and "__pycache__" not in path.parts:
                yield path


def code(path):
    """The lines of a C++ file without comments and string contents, so that words in them are not taken for code."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r'R"(\w*)\(.*?\)\1"', '""', text, flags=re.S)
    keep_lines = lambda m: re.sub(r"[^\n]", " ", m.group(0))
    text = re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"',
                  lambda m: m.group(0) if m.group(0).startswith('"') else keep_lines(m), text, flags=re.S)
    return text


def finish(faults):
    for fault in faults:
        print(fault)
    print(f"{len(faults)} fault(s)")
    sys.exit(1 if faults else 0)
