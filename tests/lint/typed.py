"""What is typed outlives a lock: a field of a screen hands it to a view model at each letter, and is no place of its own.
The fields that want it otherwise are named here with the reason."""
import re
import sys

from house import finish, sources

FIELD = re.compile(r"\bText(?:Field|Area) \{")
# Where the letters go: `root.name = text`, `root.pharmacy.noteTyped.text = text`, `root.incident.write(text)`.
HANDED = re.compile(r"\.(\w+)(?: = text\b|\()")
OTHERWISE = {
    ("Start/UnlockScreen.qml", "unlockPerson"): "stands before the lock",
    ("Start/NameFields.qml", "deskName"): "there is no store yet",
    ("Start/NameFields.qml", "responsible"): "there is no store yet",
    ("Backup/RestoreScreen.qml", "restorePerson"): "there may be no store yet",
    ("Inspection/ShowCard.qml", "nonce"): "a code holds for one visit, and an old one would be shown in its place",
}


def field_at(text, start):
    """The field's own lines: from its brace to the one that closes it."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0 and text[at] == "}":
            return text[start:at]
    return text[start:]


def faults_in(text, name):
    faults = []
    local = set(re.findall(r"^\s*property string (\w+)", text, re.M))
    for found in FIELD.finditer(text):
        field = field_at(text, found.end() - 1)
        said = re.search(r'objectName: [`"]([^`"]*)[`"]', field)
        if said and (name, said.group(1)) in OTHERWISE:
            continue
        handed = HANDED.findall(field.partition("onEdited:")[2])
        if not any(place not in local for place in handed):
            faults.append(f"{name}:{text.count(chr(10), 0, found.start()) + 1}: a lock takes what is typed here")
    return faults


if __name__ == "__main__":
    root = sys.argv[1]
    finish([f for path in sources(root, ["qml/Screens"], {".qml"})
            for f in faults_in(path.read_text(encoding="utf-8"), str(path.relative_to(root)).removeprefix("qml/Screens/"))])
