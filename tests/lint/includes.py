"""What a file uses of the standard library's algorithms it includes itself: the precompiled header hides what is missing
everywhere but in the builds that have none."""
import re
import sys

from house import code, finish, sources

USES = re.compile(r"\bstd::ranges::[a-z_]+\s*\(|\bstd::(?:all_of|any_of|none_of|find_if|count_if|sort|transform|copy_if)\s*\(")
OTHER = {"distance", "next", "prev", "advance", "begin", "end", "size", "data", "empty", "ssize", "rbegin", "rend", "iota"}


def faults_in(text, name):
    used = [use for use in USES.findall(text) if re.sub(r".*::|\W+$", "", use) not in OTHER]
    if not used or "#include <algorithm>" in text:
        return []
    return [f"{name}: {used[0].rstrip('(').strip()} without #include <algorithm>"]


if __name__ == "__main__":
    root = sys.argv[1]
    finish([fault for path in sources(root, ["core", "app", "tests"], {".cpp", ".hpp"})
            for fault in faults_in(code(path), str(path.relative_to(root)))])
