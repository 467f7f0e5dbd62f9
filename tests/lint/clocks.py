"""No ordinary test asks how long something took: what must not grow is counted. Benches and fuzzers report times; the
others that look at a clock are named here with what they want of it."""
import re
import sys

from house import code, finish, sources

CLOCKS = re.compile(r"\b(?:steady_clock|high_resolution_clock|QElapsedTimer|perf_counter|process_time|monotonic)\b")
TIMED = ("tests/bench/", "tests/fuzz/", "tests/lint/clocks.py", "tests/lint/lint_finds_faults.py")
LOOKS = {
    "tests/app/camera/ui_thread_test.cpp": "judges the longest frame of the screen only where a run asks for seconds",
    "tests/core/vault/kill_test.cpp": "waits a random while before it kills, and judges nothing by it",
}


def faults_in(text, name):
    looks = CLOCKS.search(text) is not None
    if name.startswith(TIMED):
        return []
    if name in LOOKS:
        return [] if looks else [f"{name}: looks at no clock any more"]
    return [f"{name}: a test does not decide by a clock"] if looks else []


if __name__ == "__main__":
    root = sys.argv[1]
    finish([f for path in sources(root, ["tests"], {".cpp", ".hpp", ".py"})
            for f in faults_in(code(path) if path.suffix != ".py" else path.read_text(encoding="utf-8"),
                               str(path.relative_to(root)))])
