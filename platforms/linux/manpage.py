"""Makes mamori-cli(1) from what `mamori-cli --help` says, so that the two cannot differ.

usage: manpage.py PROGRAM OUT"""
import subprocess
import sys


def roff(line):
    text = line.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def page(help_text):
    lines = help_text.splitlines()
    usage, rest = lines[0], lines[1:]
    ends = next(i for i, line in enumerate(rest) if not line.startswith(" "))
    verbs, words = rest[:ends], rest[ends:]
    out = ['.TH MAMORI\\-CLI 1 "" "まもり手帳" ""', ".SH NAME",
           "mamori\\-cli \\- a pharmacy's cybersecurity checklist without a screen", ".SH SYNOPSIS", ".B " + roff(usage),
           ".SH DESCRIPTION",
           "The same verbs as the app has, on the same encrypted store. With",
           ".B \\-\\-json", "every verb prints one JSON object; its fields stay as they are, and new ones may come.",
           ".SH COMMANDS"]
    for verb in verbs:
        out += [".PP", ".B " + roff(verb.strip())]
    out.append(".SH WORDS AND OUTPUT")
    for line in words:
        if line.startswith("exit:"):
            out += [".SH EXIT STATUS", roff(line.removeprefix("exit:").strip())]
        else:
            out += [".PP" if not line.startswith(" ") else ".br", roff(line.strip())]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    program, out = sys.argv[1:]
    told = subprocess.run([program, "--help"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    with open(out, "w", encoding="utf-8") as file:
        file.write(page(told))
