"""What an error tells a person to press or to look for, in 「」, is a label that the program has."""
import re
import sys
from pathlib import Path

from house import finish, sources

STRINGS = re.compile(r'((?:"(?:\\.|[^"\\\n])*"\s*)+)')
PIECE = re.compile(r'"((?:\\.|[^"\\\n])*)"')
SAID = re.compile(r"「([^」%]*)」")
# Labels of other programs and devices, and what files are called.
OTHERS = {"CSV UTF-8", "Excel ブック（.xlsx）", "互換性優先", "（必須）"}


def strings_in(text):
    """The texts of a file, pieces that stand beside each other joined."""
    return ["".join(PIECE.findall(found)) for found in STRINGS.findall(text)]


def faults_in(text, name, labels):
    return [f"{name}: 「{said}」 is no label of the program" for string in strings_in(text)
            for said in SAID.findall(string) if said not in labels | OTHERS and not said.startswith(".")]


if __name__ == "__main__":
    root = sys.argv[1]
    labels = set()
    for path in sources(root, ["qml", "app/viewmodels", "core/ledgers"], {".qml", ".cpp"}):
        labels.update(strings_in(path.read_text(encoding="utf-8")))
    finish([f for path in sorted((Path(root) / "app/i18n").glob("*error*.cpp"))
            for f in faults_in(path.read_text(encoding="utf-8"), str(path.relative_to(root)), labels)])
