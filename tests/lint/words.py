"""The app never says that a pharmacy complies (準拠・適合): the form is a self-check. It greets nobody the wrong way round,
and says 貴社 in writing. One thing has one word: 様式 is the year's form, 用紙 only what is printed. And nothing is left
unfinished."""
import re
import sys

from house import finish, sources

FORBIDDEN = re.compile(r"準拠|適合")
GREETING = re.compile(r"御社|お引き立て")
TERMS = {"取りこ": "取り込む", "書きこ": "書き込む", "記入ずみ": "記入済み", "受領ずみ": "受領済み", "受け取り済み": "受領済み",
         "作成ずみ": "作成済み", "送付ずみ": "送付済み", "ひとりでに": "自動で", "契約の対象外": "契約の範囲外", "確認票": "事業者確認用",
         "確認表": "チェックリスト", "返事": "回答", "たしかめ": "確かめ", "たのみ": "依頼", "たのむ": "依頼する", "たのん": "依頼した",
         "証拠": "根拠資料", "検査の人": "検査担当者", "検査する人": "検査担当者", "閲覧の人": "閲覧者", "メモリー": "メモリ"}
PAPER = re.compile(r"白紙の用紙|用紙にする|手紙と用紙|すべての用紙|用紙には年をつけて印刷|復旧用紙")
MINISTRY = re.compile(r"6812.?7837")
NUMBER = re.compile(r"contact_?[tT]elephone\b")
NOT_REACHED = re.compile(r"contact_?[nN]ote\b|note_beside")
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def faults_in(text, name):
    found = []
    # From telephones that withhold their number, and from public ones, the ministry cannot be reached.
    if not name.startswith("tests/"):
        if NUMBER.search(text) and not NOT_REACHED.search(text):
            found.append(f"{name}: shows the ministry's number without what the manual says of it")
        found += [f"{name}:{number}: the ministry's number without 184" for number, line in enumerate(text.splitlines(), 1)
                  if MINISTRY.search(line) and "184" not in line and not NUMBER.search(line) and "sample_ledgers" not in name]
    for number, line in enumerate(text.splitlines(), 1):
        if FORBIDDEN.search(line) and not name.startswith("tests/"):
            found.append(f"{name}:{number}: says more than a self-check can")
        if GREETING.search(line) and not name.startswith("tests/"):
            found.append(f"{name}:{number}: 貴社 in writing; a customer thanks for no custom")
        if name.startswith(("app/", "qml/")):
            said = re.sub(r"(?<!:)//.*$", "", line)
            found += [f"{name}:{number}: {term} is {word} here" for term, word in TERMS.items() if term in said]
            if "用紙" in PAPER.sub("", said):
                found.append(f"{name}:{number}: 用紙 is printed; the year's form is 様式")
        if UNFINISHED.search(line):
            found.append(f"{name}:{number}: unfinished")
    return found


if __name__ == "__main__":
    root = sys.argv[1]
    finish([f for path in sources(root, ["core", "app", "qml", "tests"], {".cpp", ".hpp", ".qml", ".json", ".ts", ".txt", ".py", ".cmake"})
            for f in faults_in(path.read_text(encoding="utf-8"), str(path.relative_to(root)))])
