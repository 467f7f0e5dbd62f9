"""Every string shown to people has its English and a comment for translators: what lupdate finds in the sources now is
all in app/i18n/mamori_en.ts, finished."""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from house import finish

FOLDERS = ["app", "qml"]


def sources_of(root):
    return [str(p) for f in FOLDERS for p in sorted((Path(root) / f).rglob("*")) if p.suffix in {".cpp", ".hpp", ".qml"}]


def faults_in(tree):
    faults = []
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            where = f"{context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [n.text or "" for n in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
                faults.append(f"{where}: no English")
            if not (message.findtext("extracomment") or "").strip():
                faults.append(f"{where}: no comment for translators")
    return faults


if __name__ == "__main__":
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "mamori_en.ts"
        shutil.copy(root / "app/i18n/mamori_en.ts", ts)
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(sources_of(root)), encoding="utf-8")
        subprocess.run([lupdate, "-silent", "-I", str(root / "app"), "-I", str(root / "core"), "-no-obsolete", "-locations", "none", f"@{listing}", "-ts", str(ts)], check=True)
        finish(faults_in(ET.parse(ts)))
