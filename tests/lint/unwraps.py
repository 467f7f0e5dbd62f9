"""A Result is taken apart in one way: MAMORI_TAKE and MAMORI_TRY (core/base/error.hpp). pass_on stands where an error is
looked at first, or where a parameter or a choice is a Result already, and that stays rare."""
import re
import sys

from house import code, finish, sources

MOST = 100
TRIED = re.compile(r"if \((?:const )?auto (\w+) = [^;]*;\s*!\1\)\s*return (?:pass_on\(\1\)|\1);")


def faults_in(text, name):
    return [f"{name}:{text.count(chr(10), 0, found.start()) + 1}: MAMORI_TRY says this" for found in TRIED.finditer(text)]


def rare(counted):
    return [f"pass_on( stands {counted} times, {MOST} are allowed"] if counted > MOST else []


if __name__ == "__main__":
    root = sys.argv[1]
    texts = {str(path.relative_to(root)): code(path) for path in sources(root, ["core", "app"], {".cpp", ".hpp"})}
    finish([fault for name, text in texts.items() for fault in faults_in(text, name)] +
           rare(sum(text.count("pass_on(") for name, text in texts.items() if name != "core/base/error.hpp")))
