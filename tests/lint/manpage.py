"""The man page has every line of `mamori-cli --help`, and groff, where it is there, finds nothing wrong with it."""
import re
import shutil
import subprocess
import sys

from house import finish


def plain(text):
    """What a reader sees, without breaks."""
    return re.sub(r"\s+", "", re.sub(r"^\.\w+\b|\\\\&", "", text, flags=re.M).replace("\\-", "-").replace("\\e", "\\"))


def faults_in(program, page):
    told = subprocess.run([program, "--help"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    with open(page, encoding="utf-8") as file:
        text = file.read()
    seen = plain(text)
    faults = [f"not in the page: {line.strip()}" for line in told.splitlines()
              if re.sub(r"\s+", "", line.removeprefix("exit:")) not in seen]
    if shutil.which("groff"):
        groff = subprocess.run(["groff", "-k", "-man", "-Tutf8", "-ww", "-z", page], capture_output=True, text=True)
        faults += groff.stderr.splitlines()
    return faults


if __name__ == "__main__":
    finish(faults_in(*sys.argv[1:]))
