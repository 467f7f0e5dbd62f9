"""From the start of the process to the end after its first frame: the app against an empty Qt Quick window, in turns in
one run. Fails when the median of the app is more than 1.5 times that of the empty window."""
import statistics
import subprocess
import sys
import tempfile
import time

GOAL = 1.5
ROUNDS = 11


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main(app, empty):
    with tempfile.TemporaryDirectory() as folder:
        programs = {"app": [app, "--vault", f"{folder}/vault", "--first-frame"], "empty": [empty]}
        for command in programs.values():  # once unmeasured, so that both are in the page cache
            seconds(command)
        times = {name: [] for name in programs}
        for _ in range(ROUNDS):
            for name, command in programs.items():
                times[name].append(seconds(command))
    medians = {name: statistics.median(all_) for name, all_ in times.items()}
    ratio = medians["app"] / medians["empty"]
    print(f"first frame: app {medians['app'] * 1000:.0f} ms, empty window {medians['empty'] * 1000:.0f} ms, "
          f"ratio {ratio:.2f} (goal {GOAL})")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
