"""qmllint has nothing to say about any module. It reads the modules as they were built, since only there singletons and
C++ types are known; run the build first.

usage: qmllint.py SOURCE BUILD QMLLINT QT_IMPORTS
"""
import json
import subprocess
import sys
from pathlib import Path

from house import finish


def lint(tool, settings, modules, qt_imports, files):
    """Faults that qmllint reports on these files, and its own failure where it has no report."""
    command = [tool, "--bare", "-I", str(modules), "-I", qt_imports, "--json", "-"] + [str(file) for file in files]
    # Qt 6.4's qmllint now and then dies of a signal while it reads; that says nothing about any file.
    for _ in range(5):
        done = subprocess.run(command, capture_output=True, text=True, cwd=settings)
        if done.returncode >= 0:
            break
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return [f"qmllint failed ({done.returncode}): {done.stderr or done.stdout}"]
    return [f"{Path(entry['filename']).relative_to(modules)}:{fault.get('line', 0)}: {fault['message']}"
            for entry in report["files"] for fault in entry["warnings"] if fault["type"] != "info"]


if __name__ == "__main__":
    source, build, tool, qt_imports = sys.argv[1:]
    modules = Path(build).resolve() / "qml_modules"
    files = sorted(modules.rglob("*.qml"))
    written = len(list((Path(source) / "qml").rglob("*.qml")))
    # Two files are made by the build; fewer here than written there means that a module was not built.
    missing = [f"only {len(files)} of {written + 2} files were built"] if len(files) < written + 2 else []
    finish(missing + lint(tool, source, modules, qt_imports, files))
