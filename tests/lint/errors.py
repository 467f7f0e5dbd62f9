"""Every entry of the error catalogue is raised at exactly one place and has its words in app/i18n."""
import re
import sys
from collections import Counter
from pathlib import Path

from house import code, finish, sources


def check(catalogue, raised, worded):
    faults = []
    for name in catalogue:
        if raised[name] != 1:
            faults.append(f"{name}: raised at {raised[name]} places, not at one")
        if name not in worded:
            faults.append(f"{name}: has no words in app/i18n")
    faults += [f"{name}: has words and is not in the catalogue" for name in sorted(worded - set(catalogue))]
    return faults


if __name__ == "__main__":
    root = Path(sys.argv[1])
    catalogue = re.findall(r"^MAMORI_ERROR\((\w+),", (root / "core/base/errors.def").read_text(encoding="utf-8"), re.M)
    raised = Counter()
    for path in sources(root, ["core", "app"], {".cpp", ".hpp"}):
        raised.update(re.findall(r"\bfail\(\s*(?:mamori::)?ErrorCode::(\w+)", code(path)))
    texts = "".join(file.read_text(encoding="utf-8") for file in sorted((root / "app/i18n").glob("*.cpp")))
    finish(check(catalogue, raised, set(re.findall(r"{ErrorCode::(\w+),", texts))))
