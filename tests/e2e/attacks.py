"""Attacks of the security review that a command line is enough for, each against stores of its own. Those that went
through at the time are here; where one goes through again this fails and names it.

usage: attacks.py MAMORI-CLI MAMORI [NAME...]
"""
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PATIENCE = 120  # seconds after which a command waits for something that never comes
MOST_MEMORY = 256 * 1024  # KiB, of a command that reads a hostile file
HEAD = "見本 花子"
SECOND = "佐藤 次郎"


class Said:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __getitem__(self, key):
        return json.loads(self.out)[key]


class Stores:
    """A folder for stores and files; each store's name is that of its folder."""

    def __init__(self, cli, app, home):
        self.cli, self.app, self.home = cli, app, Path(home)
        self.secret("first", "correct horse battery")
        self.secret("second", "the second one's secret")

    def secret(self, name, text, mode=0o600):
        (self.home / name).write_text(text + "\n", encoding="utf-8")
        (self.home / name).chmod(mode)

    def run(self, words, cwd=None, program=None, **more):
        begun = subprocess.Popen([program or self.cli, *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, cwd=cwd or self.home, **more)
        try:
            out, err = begun.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            begun.kill()
            begun.communicate()
            raise AssertionError(f"waits for ever: {words}") from None
        return Said(begun.returncode, out.decode(errors="replace"), err.decode(errors="replace"))

    def say(self, *command, store="pharmacy", person=HEAD, secret="first", as_json=True, **more):
        options = ["--vault", store, "--passphrase-file", secret, "--person", person, "--today", "2023-11-22"]
        return self.run([*options, *(["--json"] if as_json else []), *command], **more)

    def done(self, *command, **more):
        said = self.say(*command, **more)
        assert said.code == 0, f"{command} was not done: {said.out} {said.err}"
        return said

    def make(self, store="pharmacy", desk="pharmacy", name="あおば薬局", person=HEAD):
        return self.done("vault", "create", "--desk", desk, "--name", name, "--person", person, "--unlock-seconds",
                         "0.1", store=store, person=person)

    def add(self, role):
        self.done("person", "add", SECOND, "--role", role, "--new-passphrase-file", "second")

    def second(self, *command, **more):
        return self.say(*command, person=SECOND, secret="second", **more)


def a1_library_in_the_working_directory(stores):
    trap = stores.home / "trap"
    trap.mkdir()
    listed = subprocess.run(["ldd", stores.cli], capture_output=True, text=True, check=True).stdout
    for library in re.findall(r"^\s+(\S+\.so\S*) =>", listed, re.M):
        (trap / library).write_text("no library")
    assert stores.run(["--help"], cwd=trap).code == 0, "a library of the working directory was loaded"


def a18_pipe_for_a_key_file(stores):
    stores.make()
    key = stores.home / "pharmacy" / "keys.a"
    key.unlink()
    os.mkfifo(key)
    stores.say("vault", "check")  # whichever it says, it says it


def a27_links_where_something_is_written(stores):
    stores.make()
    victim = stores.home / "victim"
    victim.write_text("mine")
    for name in ("out.mamori", "out.csv", "pharmacy/keys.a", "pharmacy/keys.b"):
        for ending in (".new", ".part", ".tmp"):
            (stores.home / (name + ending)).symlink_to(victim)
    stores.say("status", "--out", "out.mamori")
    stores.say("sheet", "export", "--out", "out.csv")
    stores.add("viewer")
    assert victim.read_bytes() == b"mine", "a link was written through"


def a28_folder_beside_the_store(stores):
    photos = stores.home / "pharmacy.new" / "my photos"
    photos.mkdir(parents=True)
    stores.say("vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", HEAD)
    assert photos.is_dir(), "a folder of somebody else's was removed"


def a55_restore_by_who_was_removed(stores):
    stores.make()
    stores.add("responsible")
    kept = stores.done("backup", "create", str(stores.home))["file"]
    stores.done("person", "remove", SECOND, "--reason", "退職")
    assert stores.second("backup", "restore", kept).code != 0, "who was removed is back by an old backup"


def a57_generations_of_days_to_come(stores):
    stores.make()
    folder = stores.home / "kept"
    folder.mkdir()
    first = Path(stores.done("backup", "create", str(folder))["file"])
    for day in range(1, 27):
        later = re.sub(r"20\d\d-?\d\d-?\d\d", lambda old: old[0].replace(old[0][:4], str(2030 + day)), first.name)
        assert later != first.name
        shutil.copy(first, folder / later)
    newest = Path(stores.done("backup", "create", str(folder))["file"])
    assert newest.exists(), "the backup that was just made was given up for copies under later names"


def a58_what_leaves_without_a_mask(stores):
    stores.make()
    mask = os.umask(0)
    try:
        stores.done("ledger", "devices", "export", "devices.csv")
        stores.done("history", "export", "--out", "history.json")
    finally:
        os.umask(mask)
    for name in ("devices.csv", "history.json"):
        assert stat.S_IMODE((stores.home / name).stat().st_mode) == 0o600, f"others may read {name}"


def a80_request_that_a_stranger_answers(stores):
    stores.make()
    stores.done("vendor", "add", "レセコン株式会社", "--system", "レセコン")
    stores.done("request", "レセコン株式会社", "--out", "request.mamori", "--due", "2023-12-20")
    rows = ("1(1)", "2(2)", "2(3)", "2(4)@server", "2(5)@server", "2(6)", "2(7)@network", "2(8)")
    (stores.home / "answers.json").write_text(json.dumps({"レセコン": {row: {"verdict": "yes"} for row in rows}}))
    for store in ("stranger", "vendor"):
        stores.make(store=store, desk="vendor", name="レセコン株式会社", person="保守 太郎")
        stores.done("respond", "request.mamori", "--answers", "answers.json", "--out", store + ".mamori", store=store,
                    person="保守 太郎")
    stores.done("inbox", "add", "stranger.mamori")
    stores.done("inbox", "add", "vendor.mamori")
    stores.done("inbox", "refuse", "1", "--why", "電話では違う番号")
    state = [item["state"] for item in json.loads(stores.done("inbox", "list").out)]
    assert len(state) == 2 and state.count("refused") == 1, f"the true response does not wait: {state}"


def a95_name_with_a_letter_that_nobody_sees(stores):
    stores.make()
    said = stores.say("person", "add", "見本\u200b 花子", "--role", "responsible", "--new-passphrase-file", "second")
    assert said.code != 0, "two people whose names look alike"


def a113_workbook_of_empty_strings(stores):
    stores.make()
    book = stores.home / "strings.xlsx"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/"
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", f'<Types xmlns="{package}content-types">'
                       '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                       f'<Override PartName="/xl/workbook.xml" ContentType="{sheet}sheet.main+xml"/>'
                       f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet}worksheet+xml"/>'
                       f'<Override PartName="/xl/sharedStrings.xml" ContentType="{sheet}sharedStrings+xml"/></Types>')
        parts.writestr("_rels/.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="a" '
                       f'Type="{kinds}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        parts.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{kinds}"><sheets>'
                       '<sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>')
        parts.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}relationships">'
                       f'<Relationship Id="a" Type="{kinds}/worksheet" Target="worksheets/sheet1.xml"/>'
                       f'<Relationship Id="b" Type="{kinds}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        parts.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData><row r="1">'
                       '<c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>')
        parts.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}">' + "<si/>" * 20_000_000 + "</sst>")
    words = ["--vault", "pharmacy", "--passphrase-file", "first", "ledger", "devices", "import", str(book)]
    begun = subprocess.Popen([stores.cli, *words], cwd=stores.home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    used = os.wait4(begun.pid, 0)[2].ru_maxrss
    assert used < MOST_MEMORY, f"{used // 1024} MiB for a file of {book.stat().st_size} bytes"


def a122_papers_by_who_only_reads(stores):
    stores.make()
    stores.done("answer", "pharmacy", "gate", "yes")
    stores.add("viewer")
    for words in (("report", "ledger", "accounts"), ("report", "notes"), ("sheet", "export")):
        out = stores.home / ("taken.csv" if words[0] == "sheet" else "taken.pdf")
        assert stores.second(*words, "--out", str(out)).code != 0 and not out.exists(), f"a viewer took out {words}"


def a124_passphrase_file_that_others_may_read(stores):
    stores.make()
    stores.secret("shown", "correct horse battery", 0o644)
    said = stores.say("vendor", "list", secret="shown", as_json=False)
    assert said.code == 0 and "shown" in said.err, "no word about a passphrase that others may read"


def a124_descriptor_that_is_none(stores):
    stores.make()
    told = dict(os.environ, MAMORI_PASSPHRASE_FD="abc")
    begun = subprocess.run([stores.cli, "--vault", "pharmacy", "--json", "vendor", "list"], cwd=stores.home, env=told,
                           input="correct horse battery\n", capture_output=True, text=True, timeout=PATIENCE)
    assert begun.returncode != 0, "what is no descriptor was taken for standard input"


def a126_screen_over_a_network(stores):
    told = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    told["HOME"] = str(stores.home)
    for words, named in ((["-platform", "vnc"], {}), (["--platform", "vnc:port=5999"], {}), ([], {"QT_QPA_PLATFORM": "vnc"})):
        said = stores.run(["--demo", *words], program=stores.app, env={**told, **named})
        assert said.code == 2, f"the screen is shown over a network: {words} {named}"


def s23_passphrase_of_one_letter(stores):
    stores.secret("first", "a" * 13)
    made = stores.say("vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", HEAD)
    assert made.code != 0, "thirteen times one letter is a passphrase"


def s26_path_that_is_no_text(stores):
    stores.make()
    for command in ("status", "history checkpoint", "sheet export", "report summary"):
        for ending in (b".mamori", b".csv", b".pdf"):
            out = os.fsencode(stores.home / command.replace(" ", "-")) + b"-\xff" + ending
            said = stores.say(*command.split(), "--out", out)
            assert said.code >= 0, f"{command} ended by a signal after the deed"
            json.loads(said.out)


def s26_escape_sequences(stores):
    stores.make()
    stores.done("vendor", "add", "レセコン株式会社", "--system", "レセコン")
    turned = "\x1b]0;owned\x07\x1b[2J"
    stores.say("answer", "pharmacy", "gate", "yes", "--reason", turned)
    stores.say("answer", "pharmacy", "2(5)@server", "no", "--remark", turned)
    stores.say("incident", "note", turned)
    stores.say("ledger", "devices", "add", "--set", "place=" + turned)
    for words in (("history", "list"), ("incident", "list"), ("ledger", "devices", "list"), ("sheet", "show", "pharmacy"),
                  ("sheet", "show", turned), ("person", "role", turned, "staff")):
        said = stores.say(*words, as_json=False)
        assert "\x1b" not in said.out + said.err, f"{words} sends what a terminal obeys"


ATTACKS = [work for name, work in list(globals().items()) if re.match(r"[as]\d+_", name)]


def main():
    cli, app = (os.path.abspath(program) for program in sys.argv[1:3])
    wanted = sys.argv[3:]
    through = 0
    for attack in ATTACKS:
        if wanted and attack.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory() as home:
            try:
                attack(Stores(cli, app, home))
                print("held         ", attack.__name__)
            except (AssertionError, ValueError) as how:
                through += 1
                print("WENT THROUGH ", attack.__name__, "-", how)
    return through != 0


if __name__ == "__main__":
    sys.exit(main())
