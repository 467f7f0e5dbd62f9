"""zbar reads every picture of codes that the tests make, and finds no text that we did not read.

usage: second_reader.py FOLDER PROGRAM    PROGRAM: a test program that keeps its pictures (qr_test.cpp)
Without zbar it ends with 77 and says so, unless MAMORI_INTEROP=required."""
import os
import shutil
import subprocess
import sys
from pathlib import Path


def main(folder, program):
    if shutil.which("zbarimg") is None:
        print("zbarimg is not here.", file=sys.stderr)
        return 1 if os.environ.get("MAMORI_INTEROP") == "required" else 77
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([program, "-#", "[#qr_test]"], env={**os.environ, "MAMORI_KEEP": str(folder)}, check=True,
                   stdout=subprocess.DEVNULL)
    faults, read, pictures = [], 0, sorted(folder.glob("q*.pgm"))
    for picture in pictures:
        test, *ours = picture.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
        shown = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)], capture_output=True, text=True, check=False)
        theirs = set(shown.stdout.splitlines())
        read += len(theirs)
        faults += [f"{picture.stem} {test}: zbar reads {text}" for text in theirs - set(ours)]
    for fault in faults:
        print(fault)
    print(f"{len(pictures)} picture(s), {read} code(s) read by zbar, {len(faults)} of them not by us")
    return 1 if faults or read == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
