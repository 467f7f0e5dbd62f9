"""LibreOffice reads every workbook that the tests make, in one start, and shows of each cell what we read in it.

usage: second_reader.py FOLDER PROGRAM...    PROGRAM: a test program that keeps its workbooks (fakes/second_reader.hpp), behind a
colon the names of those of its tests that make some
Where LibreOffice reads more than we do the test is named here with the reason. Without LibreOffice it ends with 77 and
says so, unless MAMORI_INTEROP=required."""
import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

# All tabs as CSV in UTF-8, each cell as it is shown.
SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"

# The beginning of a test's name: why LibreOffice shows something else there.
ELSE = {
    "A number is what its cell shows": "it writes exponents with three digits, and takes a word for the number 0",
    "A day is a day in every format": "it shows Japanese formats of times in the format of its own country",
    "Escapes and every end of a line": "it keeps control characters, and reads no second escape behind one",
    "Truth, faults and the kept values of formulas": "it computes formulas anew, we read the value that was kept",
    "What nobody sees is told": "it shows nothing of a format that shows none, we read it and say that nobody sees it",
    "A strict workbook and one that keeps its parts elsewhere": "it looks for parts at their usual places alone",
    "nothing is written into what is no workbook": "it reads no part that is not in UTF-8",
}


def unescaped(text):
    ends = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
    out, letters = "", iter(text)
    for letter in letters:
        out += ends[next(letters)] if letter == "\\" else letter
    return out


def read_ours(path):
    """The test's name, why it was refused (None where it was not), and by tab's name: hidden, cells by line, column."""
    test, refused, tabs = "", None, {}
    cells = {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        what, *rest = line.split("\t")
        if what == "TEST":
            test = unescaped(rest[0])
        elif what == "REFUSED":
            refused = rest[0]
        elif what == "SHEET":
            cells = {}
            tabs[unescaped(rest[0])] = (rest[1] == "1", cells)
        elif what == "CELL":
            cells[int(rest[0]), int(rest[1])] = (rest[2], unescaped(rest[3]), unescaped(rest[4]))
    return test, refused, tabs


def read_theirs(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {(line, column): text for line, row in enumerate(csv.reader(file), 1)
                for column, text in enumerate(row) if text}


def plain(text):
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def differences(ours, theirs):
    """Of one tab. A day is shown in the format of its country and a fault by its name, which are no texts to compare;
    what is struck through is shown with the rest."""
    found = []
    for place in sorted(ours.keys() | theirs.keys()):
        kind, text, struck = ours.get(place, ("text", "", ""))
        shown = theirs.get(place, "")
        if kind in ("day", "fault") or struck:
            if not shown:
                found.append((place, text or struck, shown))
        elif plain(text) != plain(shown):
            found.append((place, text, shown))
    return found


def convert(folder, names):
    """One start opens a hundred; of more LibreOffice leaves out some without a word."""
    for first in range(0, len(names), 100):
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", SHOWN,
                   "--outdir", str(folder / "shown"), *names[first:first + 100]]
        subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       timeout=900)


def compare(folder, used):
    """The faults, and how many tabs were compared; adds to `used` the names of ELSE that were needed."""
    faults, seen = [], 0
    for said in sorted(folder.glob("w*.txt"), key=lambda path: int(path.stem[1:])):
        test, refused, tabs = read_ours(said)
        reason = next((name for name in ELSE if test.startswith(name)), None)
        if refused is not None:
            continue
        shown = {path.stem.removeprefix(said.stem + "-"): path
                 for path in (folder / "shown").glob(said.stem + "-*.csv")}
        wrong = [] if shown else ["is not opened"]
        for name, (hidden, cells) in tabs.items():
            if hidden or name not in shown:
                continue
            seen += 1
            wrong += [f"{name} {place}: {ours!r}, LibreOffice {theirs!r}"
                      for place, ours, theirs in differences(cells, read_theirs(shown[name]))]
        if wrong and reason is None:
            faults.append(f"{said.stem} {test}: " + "; ".join(wrong[:4]))
        if wrong and reason is not None:
            used.add(reason)
    return faults, seen


def main(folder, programs):
    if shutil.which("soffice") is None:
        print("LibreOffice is not here.", file=sys.stderr)
        return 1 if os.environ.get("MAMORI_INTEROP") == "required" else 77
    faults, seen, used = [], 0, set()
    for program in programs:
        program, _, tests = program.partition(":")
        kept = folder / Path(program).name
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        subprocess.run([program, *filter(None, [tests])], env={**os.environ, "MAMORI_KEEP": str(kept)}, check=True, stdout=subprocess.DEVNULL)
        convert(kept, [path.name for path in kept.glob("w*.xlsx")])
        more, tabs = compare(kept, used)
        faults, seen = faults + more, seen + tabs
    faults += [f"{name}: LibreOffice shows what we read, there is nothing to name" for name in ELSE.keys() - used]
    for fault in faults:
        print(fault)
    print(f"{seen} tab(s) compared, {len(faults)} workbook(s) read otherwise")
    return 1 if faults or seen == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
