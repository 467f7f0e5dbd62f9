"""Nothing foreign is loaded: the programs look for libraries in the system's folders alone. Run with the programs to look
at; reads them with binutils' readelf."""
import re
import subprocess
import sys

from house import finish


def faults_in(program):
    dynamic = subprocess.run(["readelf", "-W", "-d", program], check=True, capture_output=True, text=True).stdout
    return [f"{program}: {line.strip()}" for line in dynamic.splitlines() if re.search(r"\((RUNPATH|RPATH)\)", line)]


if __name__ == "__main__":
    finish([fault for program in sys.argv[1:] for fault in faults_in(program)])
