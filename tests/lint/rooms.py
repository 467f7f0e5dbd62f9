"""What may be used only in one room: Qt never below core, SQL in the vault, sodium.h in crypto, cbor.h in the exchange
and the history's canonical form; no global doors into QML."""
import re
import sys

from house import code, finish, sources

QT = re.compile(r"\bQ[A-Z][A-Za-z]+\b|#\s*include\s*<Q|\bqt_")
SQL = re.compile(r'"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN|COMMIT|DROP|ALTER)\b|sqlite3\.h|\bsqlite3_')
GLOBALS = re.compile(r"\bsetContextProperty\b|\bqmlRegister\w+")
# Names of the field that begin like Qt's.
NOT_QT = {"QR", "QRcode", "QrCode", "QrReader", "QRencode", "QRinput"}


def faults_in(text, name):
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{name}:{number}"
        if name.startswith("core/"):
            words = [w for w in QT.findall(line) if w not in NOT_QT and not w.startswith(("QR", "Qr"))]
            if words:
                found.append(f"{where}: Qt below core: {words[0]}")
        if SQL.search(line) and not name.startswith(("core/vault/", "tests/")):
            found.append(f"{where}: SQL outside core/vault")
        if re.search(r"#\s*include\s*<sodium", line) and not name.startswith(("core/crypto/", "tests/")):
            found.append(f"{where}: sodium.h outside core/crypto")
        if re.search(r"#\s*include\s*<cbor", line) and not name.startswith(("core/exchange/", "core/vault/history", "tests/")):
            found.append(f"{where}: cbor.h outside core/exchange and the history")
        if GLOBALS.search(line):
            found.append(f"{where}: a global door into QML")
    return found


if __name__ == "__main__":
    root = sys.argv[1]
    finish([f for path in sources(root, ["core", "app"], {".cpp", ".hpp"})
            for f in faults_in(code(path), str(path.relative_to(root)))])
