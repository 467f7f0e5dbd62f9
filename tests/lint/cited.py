"""Every file and folder that a README, a comment or a docstring cites is in the tree; so are the tests and names of code
that a README cites and the commands that it shows."""
import ast
import io
import os
import re
import sys
import tokenize
from pathlib import Path

from house import finish, sources

TOP = ("app", "core", "platforms", "qml", "tests")
# What has one of these endings is a file of a tree; `vault.db` and the like are files of a person.
ENDINGS = r"cpp|hpp|h|def|qml|java|py|cmake|txt|md|json|cddl|ts|mjs|png|svg|in"
FILE = re.compile(rf"(?<![\w./:@$~<>{{}}-])(?!\*\.)((?:[\w*-]+/)*[\w*-]+(?:\.[\w*-]+)*\.(?:{ENDINGS}))(?![\w/(-])")
FOLDER = re.compile(rf"(?<![\w./:@$~<>{{}}-])((?:{'|'.join(TOP)})(?:/[\w*.-]*[\w*])+/?)(?![\w(])")
BACKTICKED = re.compile(r"`(?!build/)([\w*.-]+(?:/[\w*.-]*)+)`")
NAME = re.compile(r"`((?:[A-Za-z_]\w*(?:::|\.))*[A-Za-z_]\w*)(?:\(\)|=\w+)?`")
COMMAND = re.compile(rf"^\s*(?:\$ )?((?:{'|'.join(TOP)})/\S+)")
TEST = re.compile(r"`((?!mamori_)\w+_test)`|-R (\w+)")

# Cited and not of this tree, each with why.
ELSEWHERE = {
    "sodium.h": "a header of libsodium",
    "cbor.h": "a header of libcbor",
    "zip.h": "a header of libzip, and of minizip",
    "Theme.qml": "the build makes it of qml/Tokens/tokens.json",
    "Glyphs.qml": "the build makes it of qml/Tokens/icons.json",
    "frame-001.png": "mamori-cli writes it",
    "frames.txt": "mamori-cli writes it",
    "NUMBER.txt": "a test writes it, with a number",
    "aes_gcm_test.json": "a published vector, MAMORI_VECTORS",
    "ur.json": "a published vector, MAMORI_VECTORS",
    "current.txt": "the text of Android's public interface",
    "core/api/current.txt": "where Android has it",
}
# They speak of other systems' interfaces, which no source here names yet.
OTHER_NAMES = ("platforms/android/", "platforms/ios/")


def readme_lines(text):
    """(number, line, whether it is of a code block)."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        fence = line.lstrip().startswith("```")
        fenced ^= fence
        yield number, line, fenced or fence or line.startswith("    ")


def prose(text, name):
    """(line, text) of what a person wrote for a person: comments of a source, docstrings, a README whole."""
    if name.endswith(".md"):
        return [(number, line) for number, line, shown in readme_lines(text) if not shown]
    if name.endswith(".py"):
        told = [(token.start[0], token.string) for token in tokenize.generate_tokens(io.StringIO(text).readline)
                if token.type == tokenize.COMMENT]
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node):
                told.append((node.body[0].lineno, ast.get_docstring(node)))
        return told
    if "." not in Path(name).name:  # a script for the shell: what it starts counts too
        return list(enumerate(text.splitlines(), 1))
    if name.endswith((".txt", ".cmake")):
        return [(number, match.group(1)) for number, line in enumerate(text.splitlines(), 1)
                if (match := re.search(r"(?:^|\s)#(.*)", line))]
    if name.endswith(".cddl"):
        return [(number, match.group(1)) for number, line in enumerate(text.splitlines(), 1)
                if (match := re.search(r";(.*)", line))]
    told = []
    for match in re.finditer(r'//([^\n]*)|/\*(.*?)\*/|"(?:\\.|[^"\\\n])*"', text, re.S):
        line = text.count("\n", 0, match.start()) + 1
        told += [(line + n, part) for n, part in enumerate((match.group(1) or match.group(2) or "").splitlines())]
    return told


class Tree:
    """What there is: the paths of files and folders from the root, the names of the tests, the words of the code."""

    def __init__(self, paths, tests=(), words=()):
        self.paths = set(paths)
        for path in paths:
            self.paths.update(str(parent) for parent in Path(path).parents)
        self.words = set(words)
        self.tests = set(tests) | {Path(path).stem for path in paths if path.endswith("_test.cpp")}

    def tests_named(self, name, part):
        """Those with this name, or, where CTest is asked for a part of it, with that part."""
        return [test for test in self.tests if (part in test if part else test == name)]

    def has(self, cited, name):
        """Whether `cited` means something to who reads `name`: from the root, from a folder above the file, from the
        room at the same path or another room; or it ends the path of a file of that room."""
        cited = cited.rstrip("/")
        room = Path(name).parent if name.endswith(".md") else Path(*Path(name.removeprefix("tests/")).parts[:2])
        starts = [str(parent) for parent in Path(name).parents]
        starts += [str(room), str(Path("tests") / room), "core", "app", "qml", "app/viewmodels", "tests", "tests/core"]
        wanted = [os.path.normpath(os.path.join(start, cited)) for start in starts]
        wanted += [path + ".cpp" for path in wanted if path.endswith(("_test", "_bench"))]
        if any(path in self.paths for path in wanted):
            return True
        rooms = (f"{room}/", f"tests/{room}/")
        if "*" not in cited:
            return any(path.endswith("/" + cited) and path.startswith(rooms) for path in self.paths)
        patterns = [re.compile(re.escape(path).replace(r"\*", "[^/]*")) for path in wanted]
        patterns += [re.compile(re.escape(start) + r"(?:.*/)?" + re.escape(cited).replace(r"\*", "[^/]*")) for start in rooms]
        return any(pattern.fullmatch(path) for path in self.paths for pattern in patterns)


def faults_in(text, name, tree):
    found = []
    for number, line in prose(text, name):
        cited = set(FILE.findall(line)) | set(FOLDER.findall(line))
        if name.endswith(".md"):
            cited |= set(BACKTICKED.findall(line))
            found += [f"{name}:{number}: no test has the name {named or part}" for named, part in TEST.findall(line)
                      if not tree.tests_named(named, part)]
            found += [f"{name}:{number}: {word} is no name of the code" for word in NAME.findall(line)
                      if not name.startswith(OTHER_NAMES) and not FILE.fullmatch(word)
                      and not set(re.findall(r"\w+", word)) <= tree.words | tree.tests]
        found += [f"{name}:{number}: {path} is not in the tree" for path in sorted(cited)
                  if path not in ELSEWHERE and not tree.has(path, name)]
    return found


def commands_in(text):
    """The programs of the tree that the code blocks of a README start."""
    return [(number, match.group(1)) for number, line, shown in readme_lines(text)
            if shown and (match := COMMAND.match(line))]


def targets_in(text):
    """The tests that a CMakeLists.txt declares, by a function of the house or as a program called so."""
    return re.findall(r"^\s*(?:mamori_\w*(?:test|fuzz)\w*\(\s*|(?:qt_)?add_executable\(\s*(?=\w+_test\b))(\w+)", text, re.M)


if __name__ == "__main__":
    root = Path(sys.argv[1])
    inside = [path for folder in (*TOP, ".ci") for path in sorted((root / folder).rglob("*")) if "__pycache__" not in path.parts]
    paths = [str(path.relative_to(root)) for path in inside if path.is_file()]
    paths += [path.name for path in root.iterdir() if path.is_file()]
    lists = [path.read_text(encoding="utf-8") for path in sources(root, TOP, {".txt", ".cmake"})]
    words = {word for path in paths if not path.endswith((".md", ".ts", ".db"))
             for word in re.findall(r"\w+", (root / path).read_text(encoding="utf-8", errors="replace"))}
    tree = Tree(paths, [name for text in lists for name in targets_in(text)], words)
    faults = []
    for path in paths:
        if not re.search(r"\.(cpp|hpp|def|qml|java|py|cmake|md|cddl)$|CMakeLists\.txt$|/(run|setup|update)$", path):
            continue
        text = (root / path).read_text(encoding="utf-8")
        faults += faults_in(text, path, tree)
        if path.endswith(".md"):
            faults += [f"{path}:{number}: {command} is no program of the tree" for number, command in commands_in(text)
                       if not os.access(root / command, os.X_OK)]
    finish(faults)
