"""Each verb of a desk that changes something is tried by every role in tests/core/desks/rights_test.cpp, or is named
here with the reason why not."""
import re
import sys
from pathlib import Path

from house import code, finish

DESKS = {"PharmacyDesk", "VendorDesk", "InspectorDesk", "LedgerDesk", "SheetBook", "Safekeeping", "HistoryBook"}
PROVEN = "asks for the own secret before all else, and is refused in its own test"
LEFT = {
    "PharmacyDesk::asked": "reads",
    "PharmacyDesk::close_expired": "does nothing for whom may not",
    "PharmacyDesk::confirm": "the right of the confirmation is tried in roles_test, the question in ledger_desk_test",
    "PharmacyDesk::make_status": "writes nothing; log_status_shown and take_out ask",
    "PharmacyDesk::replace_vendor_key": PROVEN,
    "VendorDesk::replace_pharmacy_key": PROVEN,
    "InspectorDesk::hand_out": PROVEN,
    "InspectorDesk::items": "reads",
    "LedgerDesk::export_to": PROVEN,
    "HistoryBook::hand_out": PROVEN,
    "HistoryBook::declare_clock": PROVEN,
    "HistoryBook::erase": PROVEN,
    "SheetBook::confirm_again": "writes by way of answer",
    "Safekeeping::finish": "ends what begin_generation or begin_taking_out allowed; the right is tried in roles_test",
    "Safekeeping::finish_drill": "the right is tried in roles_test",
    "take_out": "departures_test tries it for each kind and role",
}


def verbs_of(text):
    """Class::method, or a function's name where it takes a vault that it may change."""
    found, owner, access = set(), None, "public"
    for part in re.split(r"[;{}]", text):
        said = " ".join(part.split())
        if opened := re.search(r"\bclass (\w+)$", said):
            owner, access = opened[1], "private"
            continue
        for access in re.findall(r"\b(public|private|protected):", said) or [access]:
            pass
        said = re.sub(r".*\b(?:public|private|protected):", "", said).strip()
        made = re.match(r"(?:\[\[nodiscard\]\] )?Result<.*?> (\w+)\(", said)
        if not made or access != "public" or "using " in said:
            continue
        if owner in DESKS and not re.search(r"\) const\b", said):
            found.add(f"{owner}::{made[1]}")
        elif re.search(r"[(,] ?vault::Vault& ", said):
            found.add(made[1])
    return found


def faults_in(headers, test):
    tried = set(re.findall(r'VERB\(\w+, "([\w:]+)"', test))
    verbs = set().union(*(verbs_of(text) for text in headers))
    found = [f"rights_test.cpp: {verb} is tried by no role" for verb in sorted(verbs - tried - set(LEFT))]
    found += [f"rights.py: {verb} is no verb of a desk" for verb in sorted((tried | set(LEFT)) - verbs)]
    return found + [f"rights.py: {verb} is tried" for verb in sorted(tried & set(LEFT))]


if __name__ == "__main__":
    root = Path(sys.argv[1])
    finish(faults_in([code(path) for path in sorted((root / "core/desks").glob("*.hpp"))],
                     (root / "tests/core/desks/rights_test.cpp").read_text(encoding="utf-8")))
