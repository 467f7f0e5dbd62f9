#!/usr/bin/env python3
"""How fast an inspector takes in what every pharmacy in Japan shows, against the machine's own Ed25519.

usage: statuses.py MAMORI-CLI MESSAGE-MAKER COUNT    goal: at least 0.5 x the rate of one core, at most 200 MiB
MESSAGE-MAKER writes COUNT statuses of as many keys into a folder and prints how many signatures one core verifies in a
second, before and after.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

GOAL, MEMORY = 0.5, 200


def main():
    cli, maker, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        files, vault, secret = (os.path.join(folder, name) for name in ("files", "vault", "secret"))
        with open(secret, "w") as out:
            out.write("correct horse battery staple")

        def run(*words):
            out = subprocess.run([cli, "--vault", vault, "--passphrase-file", secret, "--json", *words],
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
            return json.loads(out)

        rate = lambda: float(subprocess.run([maker], stdout=subprocess.PIPE, check=True).stdout)
        subprocess.run([maker, "statuses", files, str(count)], check=True)
        run("vault", "create", "--desk", "inspector", "--name", "中央保健所", "--person", "検査 次郎")

        def timed(*words):
            start = time.monotonic()
            said = run(*words)
            return said, time.monotonic() - start

        # Opening a vault is slow on purpose (Argon2id), however little is done in it.
        opening = min(timed("inbox", "accept", "all")[1] for _ in range(3))
        before = rate()
        added, adding = timed("inbox", "add", files)
        accepted, accepting = timed("inbox", "accept", "all")
        took = adding + accepting - 2 * opening
        own = (before + rate()) / 2
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        ratio = count / took / own
        print(f"{count} statuses verified, staged and accepted in {took:.1f} s besides opening the vault "
              f"twice ({2 * opening:.1f} s): {count / took:.0f} a second; one core verifies {own:.0f} signatures a second: {ratio:.2f} of it (goal {GOAL}), {memory:.0f} MiB "
              f"(goal {MEMORY})")
        if added["added"] != count or accepted["accepted"] != count or ratio < GOAL or memory > MEMORY:
            sys.exit(1)


if __name__ == "__main__":
    main()
