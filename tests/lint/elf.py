"""What the shipped programs carry in their files: nothing foreign is loaded, and the compiler's and the linker's guards
are on. Run with the programs to look at; reads them with binutils' readelf."""
import re
import subprocess
import sys

from house import finish


LANDING_PAD = bytes.fromhex("f30f1efa")  # endbr64


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True, text=True).stdout


def faults_in(program):
    header, dynamic = readelf("-h", program), readelf("-d", program)
    segments, symbols = readelf("-l", program), readelf("--dyn-syms", program)
    wanted = {
        "no RUNPATH or RPATH: a library is taken from the system's folders alone": not re.search(r"\((RUNPATH|RPATH)\)", dynamic),
        "position independent": "DYN" in header and "PIE" in dynamic,
        "every symbol bound at the start": "BIND_NOW" in dynamic or re.search(r"FLAGS_1.*NOW", dynamic),
        "relocations read only": "GNU_RELRO" in segments,
        "a stack that is not run": re.search(r"GNU_STACK.* RW ", segments),
        "no part both written and run": not re.search(r"^\s+LOAD .* RWE ", segments, re.M),
        "stack protector": "__stack_chk_fail" in symbols,
        "fortified calls": re.search(r"__\w+_chk\b(?<!__stack_chk)", symbols),
    }
    if "X86-64" in header:
        # The linker drops the program's own mark of it where the system's start files carry none.
        with open(program, "rb") as file:
            wanted["control flow protected: functions begin with a landing pad"] = file.read().count(LANDING_PAD) > 1000
    return [f"{program}: not {what}" for what, there in wanted.items() if not there]


if __name__ == "__main__":
    finish([fault for program in sys.argv[1:] for fault in faults_in(program)])
