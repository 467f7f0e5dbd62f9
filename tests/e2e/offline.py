"""Runs the walk, the app and the command line under strace and counts the sockets that are asked for.

usage: offline.py XVFB-RUN E2E_WALK MAMORI MAMORI-CLI    Skipped with words where strace is absent or may not trace.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

CALL = re.compile(r"\bsocket\((AF_\w+|\w+)")


def families(trace):
    """What was asked for, by address family."""
    return Counter(CALL.findall(trace))


def traced(command, log, screen=(), **more):
    trace = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", log]
    done = subprocess.run([*screen, *trace, *command], **more)
    with open(log, encoding="utf-8", errors="replace") as file:
        return done, families(file.read())


def main():
    xvfb, walk, mamori, cli = sys.argv[1:]
    if shutil.which("strace") is None:
        print("strace is not here: nothing was counted")
        return 77
    faults = []
    with tempfile.TemporaryDirectory() as home:
        log = os.path.join(home, "trace")
        probe, seen = traced([sys.executable, "-c", "import socket; socket.socket(socket.AF_INET).close()"], log,
                             capture_output=True)
        if probe.returncode != 0 or seen["AF_INET"] == 0:
            print("strace may not trace here: nothing was counted")
            return 77
        screen = [xvfb, "-a", "-s", "-screen 0 1400x1000x24"]
        commands = {
            "walk": (screen, [walk, "--shots", os.path.join(home, "walk")]),
            "app": (screen, [mamori, "--demo", "--self-test"]),
            "command line": ((), [cli, "--vault", os.path.join(home, "none"), "vendor", "list"]),
        }
        for name, (around, command) in commands.items():
            done, seen = traced(command, log, around, cwd=home, stdout=subprocess.DEVNULL)
            outside = {family: count for family, count in seen.items() if family not in ("AF_UNIX", "AF_LOCAL")}
            print(name, "exit", done.returncode, dict(seen))
            if outside:
                faults.append(f"{name}: asked for {outside}")
            if name != "command line" and done.returncode != 0:
                faults.append(f"{name}: ended with {done.returncode}")
        vnc = subprocess.run([mamori, "-platform", "vnc"], capture_output=True, text=True, timeout=60)
        if vnc.returncode != 2 or "vnc" not in vnc.stderr:
            faults.append(f"-platform vnc: ended with {vnc.returncode}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
