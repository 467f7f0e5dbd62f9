"""The completion of bash offers each command's options and no others, also behind the program's own."""
import re
import subprocess
import sys

from house import finish


def offered(script, words):
    """What Tab offers behind `words`."""
    line = " ".join(f"'{word}'" for word in words)
    told = subprocess.run(["bash", "-c", f'source "$0"; COMP_WORDS=({line} "--"); COMP_CWORD={len(words)}; _mamori_cli; '
                           'printf "%s\\n" "${COMPREPLY[@]}"', script], check=True, capture_output=True, text=True)
    return set(told.stdout.split())


def faults_in(program, script):
    told = subprocess.run([program, "--help"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    faults = []
    for line in told.splitlines()[1:]:
        if not line.startswith("  "):
            break
        verb = re.match(r"(?:[a-z][a-z-]*(?![a-z|-]) ?)+", line.strip()).group(0).split()
        wanted = set(re.findall(r"--[a-z-]+", line)) | {"--help"}
        for before in ([], ["--json"], ["--vault", "/tmp/x y", "--json"]):
            seen = offered(script, ["mamori-cli", *before, *verb])
            if seen != wanted:
                faults.append(f"{' '.join(before + verb)}: offered {sorted(seen)}, takes {sorted(wanted)}")
    return faults


if __name__ == "__main__":
    finish(faults_in(*sys.argv[1:]))
