"""Walks the whole story on the screen, starts the app and the command line, and counts with strace the sockets that
they and what they start ask for. Where strace is absent or may not trace, it says so and walks all the same.

usage: offline.py XVFB-RUN E2E_WALK MAMORI MAMORI-CLI SHOTS
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

CALL = re.compile(r"\bsocket\((AF_\w+|\w+), [^,]*, (\w+)")
# The kernel tells by it that a camera was plugged in; it leads nowhere else.
PLUGGED = ("AF_NETLINK", "NETLINK_KOBJECT_UEVENT")


def families(trace):
    """What was asked for, by address family."""
    return Counter(family for family, protocol in CALL.findall(trace) if (family, protocol) != PLUGGED)


def traced(command, log, screen=(), **more):
    trace = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", log]
    done = subprocess.run([*screen, *trace, *command], **more)
    with open(log, encoding="utf-8", errors="replace") as file:
        return done, families(file.read())


def may_trace(log):
    if shutil.which("strace") is None:
        return False
    probe, seen = traced([sys.executable, "-c", "import socket; socket.socket(socket.AF_INET).close()"], log,
                         capture_output=True)
    return probe.returncode == 0 and seen["AF_INET"] != 0


def main():
    xvfb, walk, mamori, cli, shots = sys.argv[1:]
    faults = []
    with tempfile.TemporaryDirectory() as home:
        log = os.path.join(home, "trace")
        screen = [xvfb, "-a", "-s", "-screen 0 1400x1000x24"]
        story = [walk, "--shots", shots]
        if not may_trace(log):
            print("strace is not here or may not trace: no socket was counted")
            return subprocess.run([*screen, *story], stdout=subprocess.DEVNULL).returncode
        commands = {
            "walk": (screen, story),
            "app": (screen, [mamori, "--demo", "--self-test"]),
            # It would wait for a debugger for ever.
            "debugger": (screen, [mamori, "--demo", "--self-test", "-qmljsdebugger=port:3768,block"]),
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
        # Qt takes the first of a list that it can load.
        for platform in ("vnc", "nothing;vnc"):
            vnc = subprocess.run([mamori, "-platform", platform], capture_output=True, text=True, timeout=60)
            if vnc.returncode != 2 or "vnc" not in vnc.stderr:
                faults.append(f"-platform {platform}: ended with {vnc.returncode}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
