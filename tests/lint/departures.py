"""Nothing leaves silently: each place in the command line or behind a screen that writes a file does so inside
take_out, which asks for the right and notes it in the history."""
import re
import sys

from house import code, finish, sources

WRITES = re.compile(r"\b(write_file|write_table|write_xlsx|write_frames|write_template|export_to|hand_out)\s*\(")
NOTED = re.compile(r"\b(?:take_out|hand_out|export_to)\s*\(")
FUNCTION = re.compile(r"^(?!namespace|using|struct|class|enum|constexpr|template|#)[A-Za-z_][^\n;]*?(\w+)\(", re.M)
LAMBDA = re.compile(r"\bauto (\w+) = \[")
# Functions that write nothing of a vault for somebody else, or that write for one that does it inside take_out.
OWN = {
    "app/viewmodels/incident/public_contacts.cpp": {"write_public_page"},  # what this device shows while it is locked
    "app/cli/import_commands.cpp": {"written"},  # a pack from published forms; no vault is open
    "app/cli/tool_commands.cpp": {"qr_write"},  # pictures of a file that left before; no vault is open
    "app/cli/ledger_import.cpp": {"write_template"},  # a ledger's columns without entries; no vault is open
    "app/cli/ledger_commands.cpp": {"ledger"},  # the same
    "app/viewmodels/ledgers/ledger_import_view_model.cpp": {"saveTemplate"},  # the same
    "app/cli/report_commands.cpp": {"poster"},  # official words alone; no vault is open
    "app/cli/message_io.cpp": {"write_picture", "write_frames"},  # for deliver and for qr write
}


def end_of(text, start, opening, closing):
    """Behind the bracket that closes the first one at or after `start`."""
    depth = 0
    for at in range(text.index(opening, start), len(text)):
        depth += (text[at] == opening) - (text[at] == closing)
        if depth == 0:
            return at + 1
    return len(text)


def function_at(text, at):
    names = [found.group(1) for found in FUNCTION.finditer(text, 0, at)]
    return names[-1] if names else ""


def faults_in(text, name):
    noted = [(found.start(), end_of(text, found.start(), "(", ")")) for found in NOTED.finditer(text)]
    given = {word for start, end in noted for word in re.findall(r"\w+", text[start:end])}
    for found in LAMBDA.finditer(text):
        if found.group(1) in given:
            noted.append((found.start(), end_of(text, found.start(), "{", "}")))
    noting = {function_at(text, start) for start, _ in noted}
    faults = []
    for found in WRITES.finditer(text):
        function = function_at(text, found.start())
        line = text[text.rfind("\n", 0, found.start()) + 1:found.start()]
        defined = "=" not in line and (line[:1].isalpha() or line.startswith("[["))
        if defined or found.group(1) in noting or function in OWN.get(name, ()):
            continue
        if not any(start <= found.start() < end for start, end in noted):
            faults.append(f"{name}: {function} writes a file that is not in the departures (desks/departures.hpp)")
    return faults


if __name__ == "__main__":
    root = sys.argv[1]
    finish([f for path in sources(root, ["app/cli", "app/viewmodels"], {".cpp"})
            for f in faults_in(code(path), str(path.relative_to(root)))])
