"""Small targets: a QML file has at most 300 lines, a C++ file 500, a C++ function 60; a line has at most 120 columns."""
import re
import sys

from house import code, finish, sources

QML_LINES, CPP_LINES, FUNCTION_LINES, COLUMNS = 300, 500, 60, 120


def long_functions(text):
    """(first line, length) of bodies that open at the end of a line with a parenthesis and are too long."""
    lines = text.splitlines()
    depth, opened = 0, []
    for number, line in enumerate(lines, 1):
        for char in line:
            if char == "{":
                head = re.sub(r"\s+", " ", " ".join(lines[max(0, number - 3):number]))
                is_function = bool(re.search(r"\)\s*(const|noexcept|override|final|->[^;{]+|\s)*\{\s*$", head))
                is_container = bool(re.search(r"\b(namespace|class|struct|enum|union)\b[^;()]*\{\s*$", head))
                opened.append((depth, number, is_function and not is_container))
                depth += 1
            elif char == "}" and opened:
                depth -= 1
                start_depth, start, is_function = opened.pop()
                inside = any(f for _, _, f in opened)
                if is_function and not inside and number - start + 1 > FUNCTION_LINES:
                    yield start, number - start + 1


def faults_in(text, name):
    found = []
    lines = text.splitlines()
    limit = QML_LINES if name.endswith(".qml") else CPP_LINES
    if len(lines) > limit:
        found.append(f"{name}: {len(lines)} lines, at most {limit}")
    if not name.endswith(".qml"):
        found += [f"{name}:{start}: a function of {length} lines, at most {FUNCTION_LINES}" for start, length in long_functions(text)]
        found += [f"{name}:{n}: {len(line)} columns" for n, line in enumerate(lines, 1) if len(line) > COLUMNS]
    return found


if __name__ == "__main__":
    root = sys.argv[1]
    faults = []
    for path in sources(root, ["core", "app", "qml", "tests"], {".cpp", ".hpp", ".qml"}):
        text = path.read_text(encoding="utf-8") if path.suffix == ".qml" else code(path)
        faults += faults_in(text, str(path.relative_to(root)))
    finish(faults)
