"""The rules of QML: looks come from Theme alone, properties are typed, components are bound, words are translated with a
comment for the translator, and files stay small enough to be read at once."""
import re
import sys

from house import finish, sources

COLOUR = re.compile(r"\"#[0-9a-fA-F]{3,8}\"|Qt\.(rgba|hsla|hsva|lighter|darker|tint)\(|"
                    r"color:\s*\"(?!transparent\")[a-z]+\"", re.I)
SIZES = (r"width|height|implicitWidth|implicitHeight|minimumWidth|minimumHeight|maximumWidth|maximumHeight|preferredWidth|"
         r"preferredHeight|x|y|z|spacing|columnSpacing|rowSpacing|padding|leftPadding|rightPadding|topPadding|bottomPadding|"
         r"margins|margin|leftMargin|rightMargin|topMargin|bottomMargin|radius|pixelSize|pointSize|strokeWidth|size|duration|"
         r"interval|contentMargins|inset|letterSpacing|columnWidth|cellWidth|cellHeight|leadWidth|gap")
SIZE = re.compile(rf"(?:^|[\s.{{;])(?:\w+\.)?({SIZES}):(?!:)(.*)$")
# Numbers that count or share (halves, sevenths, a factor) are no sizes; what stands alone or is added is.
BARE = re.compile(r"(?<![\w.\"'])(?<![*/] )(\d+(?:\.\d+)?)(?! ?[*/])(?![\w.\"'])")
UNTYPED = re.compile(r"\bproperty\s+var\b")
GLOBAL = re.compile(r"\bsetContextProperty\b|\bqmlRegister\w+\b")
STYLED = re.compile(r"^\s*import\s+QtQuick\.Controls\b")
NESTED = re.compile(r"\bdelegate:|\bsourceComponent:|\bComponent\s*\{")
LIST = re.compile(r"\bListView\s*\{")
BOUND = "pragma ComponentBehavior: Bound"
LIMIT = 300


def without_comments(line):
    return re.sub(r"(?<!:)//.*$", "", line)


def sizes_in(line):
    found = SIZE.search(line)
    if not found:
        return []
    value = re.sub(r"\"[^\"]*\"|\[[^\]]*\]", "", found.group(2))
    if re.search(r"[<>=]=|[<>]|\bMath\.ceil\(|\.slice\(", value) and not re.match(r"\s*\d", value):
        value = re.sub(r"[<>=!]=+ *-?\d+(\.\d+)?|[<>] *-?\d+(\.\d+)?", "", value)
    return [number for number in BARE.findall(value) if float(number) > 1]


def translation_faults(lines, name):
    for number, line in enumerate(lines, 1):
        if not re.search(r"\bqsTr\(", without_comments(line)):
            continue
        above = number - 2
        if above < 0 or not lines[above].strip().startswith("//:"):
            yield f"{name}:{number}: qsTr without a translator's comment on the line above"


def faults_in(text, name):
    lines = text.splitlines()
    faults = []
    if len(lines) > LIMIT:
        faults.append(f"{name}: {len(lines)} lines, at most {LIMIT}")
    for number, raw in enumerate(lines, 1):
        line = without_comments(raw)
        where = f"{name}:{number}"
        if COLOUR.search(line):
            faults.append(f"{where}: a colour that is not Theme's")
        for size in sizes_in(line):
            faults.append(f"{where}: the size {size} is not Theme's")
        if LIST.search(line) and "qml/Screens/" in f"/{name}":
            faults.append(f"{where}: a list of a screen is a HeadedList, whose head stays above its rows")
        if UNTYPED.search(line):
            faults.append(f"{where}: property var has no type")
        if STYLED.search(line):
            faults.append(f"{where}: QtQuick.Controls brings a look of its own; use Mamori.Controls")
    if NESTED.search(text) and BOUND not in text:
        faults.append(f"{name}: {BOUND} is missing, and a component inside reads what lies around it")
    if not re.search(r"^    id: root$", text, re.M) and re.search(r"\bparent\b.*\.|: .*\broot\b", text):
        faults.append(f"{name}: the outermost object needs id: root")
    faults += translation_faults(lines, name)
    return faults


def cpp_faults_in(text, name):
    return [f"{name}:{number}: {found.group(0)}: say it with QML_ELEMENT and required properties"
            for number, line in enumerate(text.splitlines(), 1) for found in [GLOBAL.search(without_comments(line))] if found]


if __name__ == "__main__":
    root = sys.argv[1]
    faults = []
    for path in sources(root, ["qml", "app", "tests"], {".qml", ".cpp", ".hpp"}):
        name = str(path.relative_to(root))
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".qml":
            faults += faults_in(text, name)
        else:
            faults += cpp_faults_in(text, name)
    finish(faults)
