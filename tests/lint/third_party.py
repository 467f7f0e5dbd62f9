"""platforms/third_party.json is the one list of what others made; LICENSE, README, the About page and the SBOM say the same.

`third_party.py ROOT --write` writes the SBOM anew."""
import json
import re
import sys
from pathlib import Path

from house import finish

PURLS = {"program": "required", "beside": "optional", "tests": "excluded"}


def sbom(parties):
    """CycloneDX 1.5: what the program stands on. The system brings the libraries, and so their versions."""
    components = [{"type": "library" if party["part"] != "beside" else "application", "name": party["name"],
                   "scope": PURLS[party["part"]], "licenses": [{"expression": party["licence"]}]} for party in parties]
    document = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
                "metadata": {"component": {"type": "application", "name": "mamori-techo",
                                           "licenses": [{"expression": "Apache-2.0"}]}},
                "components": components}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def in_licence(text):
    part = text[text.index("Third-party components"):]
    return dict(re.findall(r"^  (\S.*?)  +(\S+(?: OR \S+)?)", part, re.M))


def in_readme(text):
    table = text[text.index("| library | why |"):]
    names = []
    for cell in re.findall(r"^\| (.+?) \| ", table[:table.index("\n\n")], re.M)[1:]:
        names += [name.strip() for name in re.sub(r"\(.*?\)|:.*", "", cell.replace("::", "\0")).replace("\0", "::").split(",")]
    return set(names) - {"---"}


def in_about(text):
    return dict(re.findall(r'Third{"([^"]+)", QT_TRANSLATE_NOOP\("ThirdParties", "[^"]+"\), "([^"]+)"}', text))


def check(parties, licence, readme, about, written):
    faults = []
    wanted = {party["name"]: party["licence"] for party in parties}
    if in_licence(licence) != wanted:
        faults.append(f"LICENSE differs: {sorted(set(in_licence(licence).items()) ^ set(wanted.items()))}")
    if in_readme(readme) != set(wanted):
        faults.append(f"README differs: {sorted(in_readme(readme) ^ set(wanted))}")
    shown = {party["name"]: party["licence"] for party in parties if party["part"] != "tests"}
    told = {name: text for name, text in in_about(about).items() if not name.startswith("@")}
    if told != shown:
        faults.append(f"the About page differs: {sorted(set(told.items()) ^ set(shown.items()))}")
    if written != sbom(parties):
        faults.append("sbom.cdx.json is not what third_party.json makes: third_party.py ROOT --write")
    return faults


if __name__ == "__main__":
    root = Path(sys.argv[1])
    parties = json.loads((root / "platforms/third_party.json").read_text(encoding="utf-8"))
    if "--write" in sys.argv:
        (root / "platforms/sbom.cdx.json").write_text(sbom(parties), encoding="utf-8")
    texts = [(root / name).read_text(encoding="utf-8")
             for name in ("LICENSE", "README.md", "app/viewmodels/settings/settings_view_model.cpp", "platforms/sbom.cdx.json")]
    finish(check(parties, *texts))
