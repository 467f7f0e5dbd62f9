"""What differs between systems is chosen by lists of files in CMake: no #if on a system outside the adapters, core/base and
the store's files."""
import re
import sys

from house import code, finish, sources

SYSTEM = re.compile(r"^\s*#\s*(?:el)?if(?:n?def)?\b.*\b(_WIN32|WIN32|_MSC_VER|__MINGW\w+|__APPLE__|TARGET_OS_\w+|__ANDROID__|__linux__|__unix__"
                    r"|__EMSCRIPTEN__|__CYGWIN__|Q_OS_\w+|Q_CC_\w+)\b")
ROOMS = ("app/adapters/", "core/base/", "core/vault/files")


def faults_in(text, name):
    if name.startswith(ROOMS):
        return []
    return [f"{name}:{number}: {found[1]}: write a file for each system and let CMake choose"
            for number, line in enumerate(text.splitlines(), 1) if (found := SYSTEM.search(line))]


if __name__ == "__main__":
    root = sys.argv[1]
    finish([f for path in sources(root, ["core", "app"], {".cpp", ".hpp", ".h", ".def"})
            for f in faults_in(code(path), str(path.relative_to(root)))])
