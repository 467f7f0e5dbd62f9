"""Java sources without bodies from the signature text of Android's public interface (core/api/current.txt of the source
package android-platform-frameworks-base): enough to compile against, nothing to run.

usage: stubs.py current.txt FOLDER
"""
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

BODY = " { throw new RuntimeException(); }"
# Every class gets a constructor with this, so that one below it has something to call.
GATE = "android.Gate"
# How constructors of classes outside the text are called.
SUPERS = {
    "java.io.FileInputStream": "super((java.io.FileDescriptor) null);",
    "java.io.FileOutputStream": "super((java.io.FileDescriptor) null);",
    "java.io.FilterInputStream": "super(null);",
    "java.io.FilterOutputStream": "super(null);",
    "java.io.InputStreamReader": "super(null);",
    "java.net.URLConnection": "super(null);",
    "java.security.BasicPermission": 'super("");',
    "java.text.Format.Field": "super(null);",
    "java.util.concurrent.FutureTask": "super(null, null);",
}
# Abstract in the text, and overridden below without a word of it.
SILENT = {("android.view.ViewGroup", "onLayout")} | {("android.telephony.CellSignalStrength", name)
                                                     for name in ("describeContents", "equals", "hashCode", "toString", "getAsuLevel", "getDbm", "getLevel")}
# Named by the text and declared in other modules of Android; the few of their members that somebody here calls.
ELSEWHERE = {
    "android.bluetooth.BluetoothDevice": "public abstract class BluetoothDevice implements android.os.Parcelable {}",
    "android.bluetooth.le.ScanResult": "public abstract class ScanResult implements android.os.Parcelable {}",
    "android.net.ParseException": "public class ParseException extends RuntimeException {}",
    "android.net.wifi.ScanResult": "public abstract class ScanResult implements android.os.Parcelable {}",
    "android.system.ErrnoException": "public class ErrnoException extends Exception {}",
    "android.system.Os": "public class Os { public static String getenv(String a) { return null; }"
                         " public static void setenv(String a, String b, boolean c) throws ErrnoException {} }",
    "dalvik.system.BaseDexClassLoader": "public class BaseDexClassLoader extends ClassLoader { public String findLibrary(String a) { return null; } }",
    "dalvik.system.DexClassLoader": "public class DexClassLoader extends BaseDexClassLoader {"
                                    " public DexClassLoader(String a, String b, String c, ClassLoader d) {} }",
    "org.json.JSONException": "public class JSONException extends Exception {}",
    "org.json.JSONArray": "public class JSONArray { public JSONArray(java.util.Collection<?> a) {} public JSONArray() {}"
                          " public JSONObject getJSONObject(int a) throws JSONException { return null; }"
                          " public JSONArray put(Object a) { return this; } public JSONArray put(int a) { return this; }"
                          " public JSONArray put(double a) throws JSONException { return this; } public JSONArray put(boolean a) { return this; } }",
    "org.json.JSONObject": "public class JSONObject { public static String quote(String a) { return null; }"
                           " public JSONArray getJSONArray(String a) throws JSONException { return null; } public JSONObject put(String a, Object b) throws JSONException { return this; }"
                           " public JSONObject put(String a, int b) throws JSONException { return this; }"
                           " public JSONObject put(String a, double b) throws JSONException { return this; }"
                           " public JSONObject put(String a, boolean b) throws JSONException { return this; } }",
    "org.xmlpull.v1.XmlPullParserException": "public class XmlPullParserException extends Exception {}",
    "org.xmlpull.v1.XmlPullParser": "public interface XmlPullParser { int END_DOCUMENT = 1; int START_TAG = 2; int END_TAG = 3; int TEXT = 4;"
                                    " int getEventType() throws XmlPullParserException; int getDepth(); String getName();"
                                    " int next() throws XmlPullParserException, java.io.IOException; }",
}
# In the finished level 34 and not yet in the beta whose text Debian has; Qt calls it.
LATER = {
    "android.view.inputmethod.InputConnection":
        "default boolean replaceText(int a, int b, CharSequence c, int d, TextAttribute e) { return false; }",
}


@dataclass
class Type:
    package: str
    words: list
    kind: str
    name: str
    parameters: str
    extends: list
    implements: list
    members: list = field(default_factory=list)
    inner: list = field(default_factory=list)

    @property
    def full(self):
        return f"{self.package}.{self.name}"


def closing(text, opened):
    """Where the bracket at `opened` closes; brackets in a quoted text do not count."""
    pair, depth, quoted = {"(": ")", "<": ">"}[text[opened]], 0, False
    for at in range(opened, len(text)):
        if text[at] == '"' and text[at - 1] != "\\":
            quoted = not quoted
        if not quoted:
            depth += (text[at] == text[opened]) - (text[at] == pair)
            if depth == 0:
                return at
    raise ValueError(text)


def without_annotations(text):
    out, at = "", 0
    for found in re.finditer(r"(?<![^ (<,\[.])@(?!interface\b)[\w.]+", text):
        if found.start() < at:
            continue
        out += text[at:found.start()]
        at = found.end()
        if text[at:at + 1] == "(":
            at = closing(text, at) + 1
        at += len(text[at:]) - len(text[at:].lstrip(" "))
    return out + text[at:]


def split(text, at_spaces=False):
    """The parts between commas, those inside <> kept together."""
    parts, depth, part = [], 0, ""
    for letter in text:
        depth += (letter == "<") - (letter == ">")
        if depth == 0 and (letter == "," or (at_spaces and letter == " ")):
            parts.append(part.strip())
            part = ""
        else:
            part += letter
    return [part for part in parts + [part.strip()] if part]


def head(package, line):
    found = re.match(r"(?P<words>(?:(?:public|protected|static|final|abstract|sealed|non-sealed)\s+)*)"
                     r"(?P<kind>class|interface|enum|@interface)\s+(?P<name>[\w.]+)(?P<rest>.*)$", line)
    rest, parameters = found["rest"], ""
    if rest.startswith("<"):
        end = closing(rest, 0) + 1
        parameters, rest = rest[:end], rest[end:]
    above = {}
    for word in ("implements", "extends"):
        part = re.search(rf"\b{word} (.*)$", rest)
        above[word] = split(part[1], at_spaces=True) if part else []
        rest = rest[:part.start()] if part else rest
    return Type(package, found["words"].split(), found["kind"], found["name"], parameters, above["extends"], above["implements"])


def read(text):
    types, package, current = {}, "", None
    for line in text.splitlines():
        if line.startswith("package "):
            package = line.split()[1]
        elif re.match(r"  \S.*\{$", line):
            current = head(package, without_annotations(line.strip()[:-1].strip()))
            types[current.full] = current
        elif line.startswith("    "):
            current.members.append(without_annotations(line.strip()))
    for one in types.values():
        outer = types.get(f"{one.package}.{one.name.rpartition('.')[0]}")
        if outer:
            outer.inner.append(one)
    return types


def unknown(text, types):
    """Names that the text uses and does not declare: outer class → its inner ones."""
    found = defaultdict(set)
    for name in set(re.findall(r"\b((?:android|com\.android|dalvik|org\.(?!xml\.|w3c\.)\w+|javax\.microedition)(?:\.[a-z_0-9]+)*(?:\.[A-Z]\w*)+)",
                               re.sub(r'"[^"]*"', "", text))):
        if name in types or name in ELSEWHERE or name.startswith("android.annotation"):
            continue
        parts = name.split(".")
        first = next(i for i, part in enumerate(parts) if part[0].isupper())
        outer, inner = ".".join(parts[:first + 1]), parts[first + 1:]
        if len(inner) > 1 or (inner and re.fullmatch(r"[A-Z_0-9]+", inner[0])):
            continue
        if outer not in types:
            found[outer] |= set(inner)
        elif inner:
            found[outer].add(inner[0])
    return found


def numbered(signature):
    """Parameters have no names in the text."""
    opened = signature.index("(")
    end = closing(signature, opened)
    names = ", ".join(f"{part} a{i}" for i, part in enumerate(split(signature[opened + 1:end])))
    return signature[:opened + 1] + names + signature[end:]


class Writer:
    def __init__(self, types, missing):
        self.types, self.missing = types, missing

    def upward(self, one):
        above = one.extends[0].split("<")[0] if one.kind == "class" and one.extends else ""
        if above in self.types or above in self.missing:
            return f"super(({GATE}) null);"
        return SUPERS.get(above, "")

    def title(self, one):
        simple = one.name.rpartition(".")[2]
        words = [w for w in one.words if one.kind == "class" or w not in ("abstract", "final")]
        above = ""
        if one.kind == "interface" and one.extends + one.implements:
            above = " extends " + ", ".join(one.extends + one.implements)
        elif one.kind in ("class", "enum"):
            above = (" extends " + one.extends[0] if one.kind == "class" and one.extends else "")
            above += (" implements " + ", ".join(one.implements) if one.implements else "")
        return f"{' '.join(words)} {one.kind} {simple}{one.parameters}{above} {{"

    def method(self, one, text):
        if one.kind == "@interface":
            return re.sub(r"\s*default .*$", "", text) + ";"
        before = text.split("(")[0]
        if one.kind == "enum" and re.search(r"\b(valueOf|values)$", before):
            return None
        if one.kind == "interface":
            whole = re.search(r"\b(default|static)\b", before)
            return numbered(re.sub(r"\b(abstract|final|synchronized|native)\s+", "", text)) + (BODY if whole else ";")
        text = re.sub(r"\b(native|synchronized|default)\s+", "", text)
        if (one.full, before.split()[-1]) in SILENT:
            text = text.replace("abstract ", "", 1)
        return numbered(text) + (";" if re.search(r"\babstract\b", text.split("(")[0]) else BODY)

    def value(self, one, text):
        words, name, value = re.match(r"(.*?)\s(\w+)(?: = (.*))?;$", text).groups()
        if value is None:
            return f"{words} {name} = null;" if one.kind == "interface" else re.sub(r"\bfinal\s+", "", words) + f" {name};"
        kind = words.split()[-1]
        return f"{words} {name} = {f'({kind}) ' if kind in ('byte', 'short', 'char') else ''}{value};"

    def member(self, one, text):
        simple = one.name.rpartition(".")[2]
        text = re.sub(r";\s*//.*$", ";", text)
        kind, _, rest = text.partition(" ")
        if kind == "ctor":
            rest = re.sub(r"(public|protected|private)(\s+<.*?>)?\s+[\w.]+\(", lambda m: f"{m[1]}{m[2] or ''} {simple}(", rest[:-1], count=1)
            return f"{numbered(rest)} {{ {self.upward(one)} }}"
        if kind == "method":
            return self.method(one, rest[:-1])
        return self.value(one, rest) if kind == "field" else None

    def lines(self, one):
        simple = one.name.rpartition(".")[2]
        out = [self.title(one)]
        if one.kind == "enum":
            out.append(", ".join(re.match(r"enum_constant .* (\w+);", m)[1] for m in one.members if m.startswith("enum_constant")) + ";")
        if one.kind == "class":
            out.append(f"protected {simple}({GATE} gate) {{ {self.upward(one)} }}")
        out += [line for line in (self.member(one, text) for text in one.members) if line]
        if one.full in LATER:
            out.append(LATER[one.full])
        for inner in one.inner:
            out += self.lines(inner)
        if "." not in one.name:
            out += [f"public static class {name} {{ protected {name}({GATE} gate) {{}} }}" for name in sorted(self.missing.get(one.full, ()))]
        return out + ["}"]


def write(folder, full, text):
    package, _, name = full.rpartition(".")
    place = folder.joinpath(*package.split("."))
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{name}.java").write_text(f"package {package};\n{text}\n", encoding="utf-8")


def make(text, folder):
    types = read(text)
    missing = unknown(text, types)
    writer = Writer(types, missing)
    for one in types.values():
        if "." not in one.name:
            write(folder, one.full, "\n".join(writer.lines(one)))
    for full, inner in missing.items():
        if full not in types:
            name = full.rpartition(".")[2]
            kinds = "".join(f" public static class {i} {{ protected {i}({GATE} gate) {{}} }}" for i in sorted(inner))
            write(folder, full, f"public class {name} {{ protected {name}({GATE} gate) {{}}{kinds} }}")
    for full, source in ELSEWHERE.items():
        write(folder, full, source)
    write(folder, GATE, "public final class Gate { private Gate() {} }")
    return len(types)


if __name__ == "__main__":
    print(make(Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2])), "types")
