"""C++ looks as .clang-format says. clang-format differs from version to version, so one is named; where it is not to be
had (Debian 13), the test says so and is skipped."""
import shutil
import subprocess
import sys

from house import finish, sources

TOOL = "clang-format-14"
SKIPPED = 77


def faults_in(names, tool=TOOL):
    said = subprocess.run([tool, "--dry-run", *names], capture_output=True, text=True, check=True).stderr
    return [line for line in said.splitlines() if "clang-format-violations" in line]


if __name__ == "__main__":
    if shutil.which(TOOL) is None:
        print(f"{TOOL} is not installed: nothing was looked at")
        sys.exit(SKIPPED)
    finish(faults_in([str(path) for path in sources(sys.argv[1], ["core", "app", "tests"], {".cpp", ".hpp"})]))
