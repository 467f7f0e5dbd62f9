#!/usr/bin/env python3
"""How long a vendor takes to answer a folder of requests with one answers file, and whether the last ones take longer
than the first: with many requests in the store each is to be answered as fast as with few.

usage: requests.py MAMORI-CLI MESSAGE-MAKER COUNT    goal: the last tenth at most 3 x the first, at most 200 MiB
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

GOAL, MEMORY = 3.0, 200
ROWS = ["1(1)", "2(2)", "2(3)", "2(4)@server", "2(5)@server", "2(6)", "2(7)@network", "2(8)"]


def main():
    cli, maker, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        files, vault, secret, answers, out = (os.path.join(folder, name)
                                              for name in ("files", "vault", "secret", "answers", "out"))
        with open(secret, "w") as text:
            text.write("correct horse battery staple")
        with open(answers, "w") as text:
            json.dump({"レセコン": {row: {"verdict": "yes"} for row in ROWS}}, text)
        words = [cli, "--vault", vault, "--passphrase-file", secret, "--json"]
        subprocess.run([maker, "requests", files, str(count)], check=True)
        subprocess.run([*words, "vault", "create", "--desk", "vendor", "--name", "みどりシステム株式会社",
                        "--person", "佐藤 花子"], stdout=subprocess.DEVNULL, check=True)
        start = time.monotonic()
        run = subprocess.Popen([*words, "respond", files, "--answers", answers, "--out", out],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        reached = []  # (answered, seconds)
        for line in run.stderr:
            reached.append((int(line.split("/")[0]), time.monotonic() - start))
        said = json.loads(run.stdout.read())
        run.wait()
        took = time.monotonic() - start
        at = lambda share: next(seconds for answered, seconds in reached if answered >= share * count)
        # The store is opened before the first hundredth is done.
        first, last = at(0.11) - at(0.01), at(1) - at(0.9)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{said['answered']} requests answered in {took:.1f} s; the first tenth in {first:.1f} s, the last in "
              f"{last:.1f} s: {last / first:.2f} x (goal {GOAL}), {memory:.0f} MiB (goal {MEMORY})")
        if said["answered"] != count or len(os.listdir(out)) != count or last > GOAL * first or memory > MEMORY:
            print(said["refused"][:3])
            sys.exit(1)


if __name__ == "__main__":
    main()
