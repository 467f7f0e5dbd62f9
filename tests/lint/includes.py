"""What a file uses of the headers that are precompiled (MAMORI_HEADS, MAMORI_TEST_HEADS) it includes, itself or by a header
of the house: every build precompiles them, so that no compiler finds one missing before somebody builds without."""
import re
import sys
from pathlib import Path

from house import code, finish, sources

# Header: what it is included for, and what else brings it in by the standard or, as <filesystem> does <string>, always.
HEADERS = {
    "algorithm": (r"std::ranges::(?!distance\b|next\b|prev\b|advance\b|r?begin\b|end\b|s?size\b|empty\b|data\b|iota\b|subrange\b)[a-z_]+\s*\("
                  r"|std::(?:all_of|any_of|none_of|find_if|count_if|sort|transform|copy_if|min|max|clamp)\s*\(", set()),
    "array": (r"std::array\s*<", {"Q"}),
    "chrono": (r"std::chrono::", {"Q"}),
    "cstdint": (r"std::u?int(?:8|16|32|64)_t\b", {"Q", "chrono", "filesystem", "random", "charconv"}),
    "filesystem": (r"std::filesystem\b", set()),
    "functional": (r"std::function\s*<|std::ref\s*\(|std::hash\b", {"Q"}),
    "map": (r"std::(?:multi)?map\s*<", {"Q"}),
    "memory": (r"std::(?:unique_ptr|shared_ptr|weak_ptr|make_unique|make_shared)\b", {"Q", "filesystem", "functional"}),
    "optional": (r"std::(?:optional|nullopt)\b", {"Q"}),
    "set": (r"std::(?:multi)?set\s*<", set()),
    "span": (r"std::span\s*<", set()),
    "string": (r"std::(?:u8|u16|u32)?string\b|std::to_string\b",
               {"Q", "filesystem", "sstream", "iostream", "fstream", "stdexcept", "regex", "functional", "system_error", "locale"}),
    "string_view": (r"std::(?:u8|u16|u32)?string_view\b",
                    {"Q", "string", "filesystem", "sstream", "iostream", "fstream", "stdexcept", "regex", "charconv"}),
    "variant": (r"std::(?:variant|visit|get_if|holds_alternative|monostate)\b", {"Q"}),
    "vector": (r"std::vector\s*<", {"Q", "functional", "regex", "random"}),
    "sstream": (r"std::[io]?stringstream\b", set()),
    "tl/expected.hpp": (r"\btl::", set()),
    "catch2/catch_test_macros.hpp": (r"\b(?:TEST_CASE(?:_METHOD)?|REQUIRE(?:_FALSE)?|CHECK(?:_FALSE)?|SECTION)\s*\(", {"catch2/catch_all.hpp"}),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
PLACES = ("", "core", "app", "tests", "tests/core")


class Tree:
    """Which headers each file brings in."""

    def __init__(self, root):
        self.root, self.brings = Path(root), {}

    def headers(self, path):
        if path not in self.brings:
            self.brings[path] = set()  # a ring of includes ends here
            for kind, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
                found = self.place_of(path, name) if kind == '"' else None
                self.brings[path] |= self.headers(found) if found else {"Q", name} if re.match(r"Q[A-Z]|Qt\w*/", name) else {name}
        return self.brings[path]

    def place_of(self, path, name):
        for place in (path.parent, *(self.root / place for place in PLACES)):
            if (place / name).is_file():
                return (place / name).resolve()
        return None


def faults_in(text, headers, name):
    faults = []
    for header, (use, others) in HEADERS.items():
        found = re.search(use, text)
        if found and header not in headers and not headers & others:
            faults.append(f"{name}: {found.group(0).rstrip('( <')} without #include <{header}>")
    return faults


if __name__ == "__main__":
    tree = Tree(sys.argv[1])
    finish([fault for path in sources(tree.root, ["core", "app", "qml", "tests"], {".cpp", ".hpp"})
            for fault in faults_in(code(path), tree.headers(path.resolve()), str(path.relative_to(tree.root)))])
