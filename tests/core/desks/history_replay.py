#!/usr/bin/env python3
"""history_replay.py EXPORT TABLES : holds what a vault keeps against its exported history, without any code of the app.

TABLES is the vault's database without its encryption (sqlcipher_export), EXPORT what `history export` wrote. Written
from the table "What each entry tells" of core/vault/README.md and the tables' own columns, so that a fault of the app's
replay is not repeated here. Exit 0: all agrees, 1: something differs (printed), 2: usage.
"""
import hashlib
import sqlite3
import sys

from history_verifier import Found, Reader, only_item, read_message, verify

DRAFTED, SENT, ACCEPTED = 0, 1, 1
LEDGERS = ["devices", "accounts", "logreviews", "backups", "documents", "contacts", "staff"]
ACTIONS = """
    vault_created answer_saved contract_set scope_set vendor_added system_added request_made request_sent
    response_staged response_accepted response_refused request_received response_made status_shown vendor_key_accepted
    sheet_added request_state_set backup_made backup_drilled backup_folder_set vault_restored clock_changed
    checkpoint_saved history_exported payload_erased person_added person_removed role_set secret_set secret_recovered
    recovery_made recovery_tried pin_set pin_removed keys_adopted device_renewed request_confirmed inspection_begun
    inspection_ended attachments_kept statuses_staged statuses_accepted statuses_refused status_noted vendor_reminded
    digits_expected pharmacy_pinned key_unpinned row_chosen rows_settled product_added product_applied response_sent
    entry_added entry_changed entry_retired entry_restored entries_imported ledger_exported evidence_added
    evidence_used evidence_removed question_confirmed incident_noted incident_page_set principle_read evidence_changed
    statuses_exported paper_taken_down clock_declared keys_rewritten import_undone restore_asked year_begun
    edition_kept taken_out sending_taken_back vendor_tie_set key_renewed vault_opened vault_locked secrets_tried
    secret_disabled slot_renewed
""".split()


def sha256(data):
    return hashlib.sha256(data).digest()


def entries(export):
    reader = Reader(export)
    reader.item()
    while isinstance(item := reader.item(), list):
        fields = only_item(item[0])
        told = only_item(item[1]) if item[1] is not None else None
        number, subject, reason = fields[-4:-1]
        action = ACTIONS[number]
        yield {"form": fields[0], "number": fields[1], "time": fields[3], "who": fields[-6], "action": action,
               "subject": subject, "reason": reason, "told": told}


class Kept:
    """What the history tells that is kept, part by part; a part is left alone once an entry about it was emptied."""

    def __init__(self):
        self.parts, self.unknown, self.imports, self.touched, self.carried = {}, set(), {}, {}, {}
        self.pins, self.notes = 0, 0
        self.sendings, self.trail, self.times = {}, {}, {}

    def __getitem__(self, part):
        return self.parts.setdefault(part, {})

    def tell(self, entry):
        if entry["action"] not in RULES:
            return
        part, play = RULES[entry["action"]]
        self.time_of(entry)
        if entry["told"] is None and part == "answers":
            play(self, entry, None, None)  # that there is one is known all the same
        elif entry["told"] is None:
            self.unknown |= set(part.split())
        if entry["told"] is None:
            return
        try:
            play(self, entry, *entry["told"])
        except (KeyError, TypeError, IndexError, ValueError):
            if entry["form"] != 1:
                raise Found(f"entry {entry['number']} does not say what its kind must say") from None
            self.unknown |= set(part.split())

    def witness(self, kind, head):
        if head:
            self["witnesses"][(kind, *head)] = self["witnesses"].get((kind, *head), 0) + 1

    def number(self, part):
        return len(self[part]) + 1

    def time_of(self, entry):
        """When a record says that it was done, where the entry alone tells which it is."""
        subject, action = entry["subject"], entry["action"]
        whose = {"person_removed": f"gone {subject}", "recovery_made": "made", "recovery_tried": "tried",
                 "year_begun": f"year {subject}", "edition_kept": f"edition {subject}"}
        if action == "secret_recovered":
            self.times |= {"tried": entry["time"], "spent": entry["time"]}
        if action == "incident_noted":
            self.notes += 1
            self.times[f"incident {self.notes}"] = entry["time"]
        if action in whose:
            self.times[whose[action]] = entry["time"]

    def keys(self, said):
        self["key_set"] = {1: said} if isinstance(said, bytes) else {}

    def begin_pin(self, pin, entry, reason):
        self["pinned"][pin] = (entry["who"], reason)
        self.times[pin] = entry["time"]

    def end_pin(self, pin, entry):
        if pin not in self["pins"]:
            return
        ended = (pin, self["pins"].pop(pin), entry["who"], entry["reason"])
        self["ended_pins"][ended] = self["ended_pins"].get(ended, 0) + 1
        self["comparisons"].pop(pin, None)
        self["pinned"].pop(pin, None)
        self.times.pop(pin, None)

    def sheet(self, number, edition, kind, system=None, request=None, name=None):
        self["sheets"][number] = edition
        self["owners"][number] = (kind, system, request)
        if name is not None:
            self["names"][number] = name

    def __setitem__(self, part, lines):
        self.parts[part] = lines


def created(kept, entry, before, after):
    kept["people"][1] = (entry["who"], 0, True)
    kept["profile"][1] = [int(after[0]), after[1], int(after[3]), 1, after[2], entry["time"]]
    kept["signs"] = {1: after[4]}
    kept.keys(after[5] if len(after) > 5 else None)


def contract(kept, entry, before, after):
    kept["profile"][1][3] = int(after)


def person_added(kept, entry, before, after):
    kept["people"][int(entry["subject"])] = (after[0], after[1], True)
    kept.keys(after[2] if len(after) > 2 else None)


def person_removed(kept, entry, before, after):
    kept.keys(after)
    name, role, _ = kept["people"][int(entry["subject"])]
    kept["people"][int(entry["subject"])] = (name, role, False)


def role_set(kept, entry, before, after):
    name, _, there = kept["people"][int(entry["subject"])]
    kept["people"][int(entry["subject"])] = (name, after, there)


def recovery(state):
    def play(kept, entry, before, after):
        if state != "tried" or kept["recovery"].get(1) == "made":
            kept["recovery"][1] = state
        if state != "tried":
            kept.keys(after)

    return play


def key_renewed(kept, entry, before, after):
    kept.keys(after[2] if len(after) > 2 else None)
    if after[1]:
        kept["recovery"].pop(1, None)


def keys_set(kept, entry, before, after):
    kept.keys(after)


def another_device(place):
    def play(kept, entry, before, after):
        kept["device"] = {1: tuple(after[place : place + 2])}
        kept.keys(after[place + 2] if len(after) > place + 2 else None)

    return play


def system_added(kept, entry, before, after):
    kept["systems"][after[0]] = (int(entry["subject"]), after[1])
    if len(after) > 2:
        kept.sheet(after[2], after[3], 1, system=after[0], name="")


def key_accepted(kept, entry, before, after):
    new = isinstance(after, list)
    # A key from before comparisons were noted became a pin later, one for its vendor; one that was expected has its own.
    kept.pins += new or (not isinstance(before, str) and int(entry["subject"]) not in kept["vendor_keys"])
    key, pin = after[0] if new else after, ("vendor", int(entry["subject"]))
    if not isinstance(before, str):
        kept.end_pin(pin, entry)
        kept["comparisons"][pin] = after[1] if new else 0
    if new:
        kept.begin_pin(pin, entry, entry["reason"] if before is not None else "")
    kept["vendor_keys"][int(entry["subject"])] = key
    kept["pins"][pin] = key


def digits_expected(kept, entry, before, after):
    kept.pins += 1
    pin = ("vendor", int(entry["subject"]))
    kept["vendor_keys"].pop(int(entry["subject"]), None)
    kept.end_pin(pin, entry)
    kept.begin_pin(pin, entry, entry["reason"])
    kept["pins"][pin] = after[0]
    kept["comparisons"][pin] = after[1]


def pharmacy_pinned(kept, entry, before, after):
    for pin in before:
        kept.end_pin(("pharmacy", pin), entry)
    kept.pins += 1
    kept.begin_pin(("pharmacy", kept.pins), entry, entry["reason"])
    kept["comparisons"][("pharmacy", kept.pins)] = after[1]
    kept["pins"][("pharmacy", kept.pins)] = (entry["subject"], after[0])


def unpinned(kept, entry, before, after):
    if ("pharmacy", int(entry["subject"])) in kept["pins"]:
        return kept.end_pin(("pharmacy", int(entry["subject"])), entry)
    where = next(key for key, pin in kept["pins"].items() if key[0] == "vendor" and pin == before)
    kept.end_pin(where, entry)
    kept["vendor_keys"].pop(where[1], None)


def vendor_added(kept, entry, before, after):
    kept["vendors"][int(entry["subject"])] = (after, 0, "")


def tie_set(kept, entry, before, after):
    name = kept["vendors"][int(entry["subject"])][0]
    kept["vendors"][int(entry["subject"])] = (name, after, entry["reason"] if after else "")


def request_made(kept, entry, before, after):
    kept["requests"][entry["subject"]] = [after[0], after[3], after[2], after[4], DRAFTED]
    kept["asked"][entry["subject"]] = list(after[1])
    if len(after) > 5:
        kept.carried[entry["subject"]] = (after[5], after[6])


def request_sent(kept, entry, before, after):
    if entry["action"] == "request_sent":
        kept.witness(0, kept.carried.get(entry["subject"]))
    reminder = entry["action"] == "vendor_reminded"
    step = after if isinstance(after, list) else [after, None, ""]
    kept.trail.setdefault(entry["subject"], []).append((int(reminder), *step))
    kept.sendings[entry["subject"]] = kept.sendings.get(entry["subject"], 0) + 1
    if kept["requests"][entry["subject"]][4] == DRAFTED:
        kept["requests"][entry["subject"]][4] = SENT


def sending_taken_back(kept, entry, before, after):
    steps = kept.trail.get(entry["subject"], [])
    newest = max((place for place, step in enumerate(steps) if step[0] == 0), default=None)
    if newest is not None:
        del steps[newest]
    if (head := kept.carried.get(entry["subject"])) is not None:
        kept["witnesses"][(0, *head)] -= 1
    if after is None:
        kept.unknown.add("requests")
    else:
        kept["requests"][entry["subject"]][4] = after


def paper_taken(kept, entry, before, after):
    if len(after) < 3:
        kept.unknown.add("trail")
    elif after[2] is not None:
        kept.trail.setdefault(after[2], []).append((2, None, after[0], after[1]))


def request_state(kept, entry, before, after):
    kept["requests"][entry["subject"]][4] = after


def staged(kept, entry, before, after):
    request = after[1].hex() if after[1] is not None else None
    kept.witness(1, kept.carried.get(request))
    kept["inbox"][after[0]] = [entry["subject"], request, after[2], after[3], after[4], 0, ""]


def decided(state):
    def play(kept, entry, before, after):
        kept["inbox"][after[0]][5:] = [state, after[1]]
        kept.times[f"inbox {after[0]}"] = entry["time"]

    return play


def sheet_added(kept, entry, before, after):
    kept.sheet(int(entry["subject"]), after, 0, name="")


def year_begun(kept, entry, before, after):
    kept["years"][entry["subject"]] = before
    for place, sheet in enumerate(after):
        if isinstance(sheet, list):
            kept.sheet(sheet[0], entry["subject"], int(sheet[1] is not None), system=sheet[1], name="")
        elif place == 0:
            kept.sheet(sheet, entry["subject"], 0, name="")
        else:
            kept["sheets"][sheet] = entry["subject"]  # of which system, older entries do not tell


def scope_set(kept, entry, before, after):
    if after:
        kept["scope"][entry["subject"]] = after
    else:
        kept["scope"].pop(entry["subject"], None)


def product_added(kept, entry, before, after):
    kept["products"][int(entry["subject"])] = tuple(after[:3])
    kept.sheet(after[2], after[3], 1, name=f"{after[0]} {after[1]}" if after[1] else after[0])


def product_applied(kept, entry, before, after):
    kept["applied"][int(entry["subject"])] = after


def received(kept, entry, before, after):
    kept["received"][entry["subject"]] = [after[0], after[1], after[2], after[4], None]
    for sheet in after[3]:
        kept.sheet(sheet, after[2], 1, request=entry["subject"])


def responded(kept, entry, before, after):
    kept["received"][entry["subject"]][4] = after


def files_kept(kept, entry, before, after):
    for place, file in enumerate(after):
        kept["attachments"][(entry["subject"], place)] = file


def statuses_staged(kept, entry, before, after):
    for message in after:
        kept["statuses"][kept.number("statuses")] = [message, 0, ""]


def statuses_decided(state):
    def play(kept, entry, before, after):
        for status in after:
            kept["statuses"][status][1] = state
            kept.times[f"status {status}"] = entry["time"]

    return play


def status_noted(kept, entry, before, after):
    kept["statuses"][int(entry["subject"])][2] = after


def stripped(values):
    while values and values[-1] == "":
        values = values[:-1]
    return tuple(values)


def entry_added(kept, entry, before, after):
    kept["ledgers"][entry["subject"]] = [stripped(after), None, ""]


def entry_changed(kept, entry, before, after):
    kept.touched[entry["subject"]] = entry["number"]
    line = kept["ledgers"][entry["subject"]]
    if entry["action"] == "entry_changed":
        line[0] = stripped(after)
    else:
        line[1:] = after if entry["action"] == "entry_retired" else [None, ""]


def imported(kept, entry, before, after):
    old = {key: values for key, values in before or []}
    for key, values in after:
        subject = f"{entry['subject']}/{key}"
        kept.imports.setdefault(entry["number"], []).append((subject, old.get(key)))
        retired = kept["ledgers"].get(subject, [None, None, ""])[1:]
        kept["ledgers"][subject] = [stripped(values), *retired]


def import_undone(kept, entry, before, after):
    used = {use for _, use in kept["evidence_uses"]}
    for subject, old in kept.imports[before]:
        if subject in used or kept.touched.get(subject, 0) > before:
            continue
        if old is None:
            kept["ledgers"].pop(subject, None)
        else:
            kept["ledgers"][subject][0] = stripped(old)


def evidence_added(kept, entry, before, after):
    fixed = [after[3], after[0], after[2], entry["who"]]
    kept["evidence"][int(entry["subject"])] = [*fixed, after[1], after[4], after[5]]
    for use in after[6]:
        kept["evidence_uses"][(int(entry["subject"]), use)] = True


def evidence_changed(kept, entry, before, after):
    kept["evidence"][int(entry["subject"])][4:] = after


def evidence_used(kept, entry, before, after):
    if before is not None:
        kept["evidence_uses"].pop((int(entry["subject"]), before), None)
    if after is not None:
        kept["evidence_uses"][(int(entry["subject"]), after)] = True


def evidence_removed(kept, entry, before, after):
    evidence = int(entry["subject"])
    kept["evidence"].pop(evidence, None)
    for use in [use for use in kept["evidence_uses"] if use[0] == evidence]:
        del kept["evidence_uses"][use]


def incident_noted(kept, entry, before, after):
    kept["incident"][kept.number("incident")] = (entry["who"], after)


def question(kept, entry, before, after):
    kept["questions"][entry["subject"]] = (entry["who"], *after)


def principle(kept, entry, before, after):
    read = (int(entry["subject"]), after, entry["who"])
    kept["principles"][read] = kept["principles"].get(read, 0) + 1


def backup(kept, entry, before, after):
    kept["backups"][kept.number("backups")] = (*after, entry["subject"])


def folder_set(kept, entry, before, after):
    kept["backup_folder"][1] = after


def edition_kept(kept, entry, before, after):
    kept["editions"][entry["subject"]] = after


def page_set(kept, entry, before, after):
    kept["page"][1] = int(after)


def answered(kept, entry, before, after):
    kept["answers"][entry["subject"]] = (entry["number"], entry["form"], after)


def sent_out(kind):
    def play(kept, entry, before, after):
        kept.witness(kind, after)

    return play


RULES = {
    "vault_created": ("people profile signs key_set", created),
    "answer_saved": ("answers", answered),
    "contract_set": ("profile", contract),
    "scope_set": ("scope", scope_set),
    "vendor_added": ("vendors", vendor_added),
    "vendor_tie_set": ("vendors", tie_set),
    "system_added": ("systems sheets owners names", system_added),
    "request_made": ("requests asked", request_made),
    "request_sent": ("requests trail", request_sent),
    "vendor_reminded": ("requests trail", request_sent),
    "paper_taken_down": ("trail", paper_taken),
    "sending_taken_back": ("requests trail", sending_taken_back),
    "request_state_set": ("requests", request_state),
    "response_staged": ("inbox", staged),
    "response_accepted": ("inbox", decided(1)),
    "response_refused": ("inbox", decided(2)),
    "request_received": ("received sheets owners", received),
    "response_made": ("received", responded),
    "attachments_kept": ("attachments", files_kept),
    "status_shown": ("witnesses", sent_out(2)),
    "checkpoint_saved": ("witnesses", sent_out(3)),
    "history_exported": ("witnesses", sent_out(3)),
    "vendor_key_accepted": ("vendor_keys pins comparisons pinned ended_pins", key_accepted),
    "digits_expected": ("vendor_keys pins comparisons pinned ended_pins", digits_expected),
    "pharmacy_pinned": ("pins comparisons pinned ended_pins", pharmacy_pinned),
    "key_unpinned": ("vendor_keys pins comparisons pinned ended_pins", unpinned),
    "sheet_added": ("sheets owners names", sheet_added),
    "year_begun": ("years sheets owners names", year_begun),
    "edition_kept": ("editions", edition_kept),
    "backup_made": ("backups", backup),
    "backup_drilled": ("backups", backup),
    "backup_folder_set": ("backup_folder", folder_set),
    "person_added": ("people key_set", person_added),
    "person_removed": ("people key_set", person_removed),
    "role_set": ("people", role_set),
    "recovery_made": ("recovery key_set", recovery("made")),
    "recovery_tried": ("recovery", recovery("tried")),
    "secret_recovered": ("recovery key_set", recovery("spent")),
    "key_renewed": ("recovery key_set", key_renewed),
    "secret_set": ("key_set", keys_set),
    "pin_set": ("key_set", keys_set),
    "pin_removed": ("key_set", keys_set),
    "keys_adopted": ("key_set", keys_set),
    "slot_renewed": ("key_set", keys_set),
    "device_renewed": ("device key_set", another_device(0)),
    "vault_restored": ("device key_set", another_device(3)),
    "statuses_staged": ("statuses", statuses_staged),
    "statuses_accepted": ("statuses", statuses_decided(1)),
    "statuses_refused": ("statuses", statuses_decided(2)),
    "status_noted": ("statuses", status_noted),
    "product_added": ("products sheets owners names", product_added),
    "product_applied": ("applied", product_applied),
    "entry_added": ("ledgers", entry_added),
    "entry_changed": ("ledgers", entry_changed),
    "entry_retired": ("ledgers", entry_changed),
    "entry_restored": ("ledgers", entry_changed),
    "entries_imported": ("ledgers", imported),
    "import_undone": ("ledgers", import_undone),
    "evidence_added": ("evidence evidence_uses", evidence_added),
    "evidence_changed": ("evidence", evidence_changed),
    "evidence_used": ("evidence_uses", evidence_used),
    "evidence_removed": ("evidence evidence_uses", evidence_removed),
    "question_confirmed": ("questions", question),
    "incident_noted": ("incident", incident_noted),
    "incident_page_set": ("page", page_set),
    "principle_read": ("principles", principle),
}
# What happened, and left nothing behind that is compared here.
GONE_BY = """
    clock_changed payload_erased request_confirmed inspection_begun inspection_ended row_chosen rows_settled
    response_sent ledger_exported
    statuses_exported clock_declared keys_rewritten restore_asked taken_out vault_opened vault_locked
    secrets_tried secret_disabled
""".split()


# The other side: the tables.
def hashed(data):
    return sha256(data) if data else None


def table(rows, columns=1):
    """Rows as a dictionary: the first `columns` are the key."""
    return {row[0] if columns == 1 else tuple(row[:columns]): row[columns:] for row in rows}


def there(db):
    def all_of(sql):
        return db.execute(sql).fetchall()

    yield "people", table(all_of("SELECT id, name, role, 1 FROM people UNION ALL "
                                 "SELECT id, name, role, 0 FROM former_people"))
    yield "profile", table(all_of("SELECT id, desk, name, sample, has_vendor_contract, responsible, created "
                                  "FROM profile"))
    yield "systems", table(all_of("SELECT id, vendor, name FROM systems"))
    yield "vendors", table(all_of("SELECT id, name, tie, tie_reason FROM vendors"))
    yield "vendor_keys", dict(all_of("SELECT id, public_key FROM vendors WHERE public_key IS NOT NULL"))
    pins = {("vendor", vendor): key or digits for vendor, key, digits in
            all_of("SELECT vendor, public_key, digits FROM pins WHERE ended = 0 AND vendor IS NOT NULL")}
    pins |= {("pharmacy", pin): (name, key) for pin, name, key in
             all_of("SELECT id, name, public_key FROM pins WHERE ended = 0 AND vendor IS NULL")}
    yield "pins", pins
    yield "comparisons", {("pharmacy", pin) if vendor is None else ("vendor", vendor): how for pin, vendor, how in
                          all_of("SELECT id, vendor, comparison FROM pins WHERE ended = 0")}
    ended = {}
    for pin, vendor, name, key, digits, *by in all_of("SELECT id, vendor, name, public_key, digits, ended_by, "
                                                      "ended_reason FROM pins WHERE ended <> 0"):
        whose = (("pharmacy", pin), (name, key)) if vendor is None else (("vendor", vendor), key or digits)
        ended[(*whose, *by)] = ended.get((*whose, *by), 0) + 1
    yield "ended_pins", ended
    asked = {number.hex(): [] for number, in all_of("SELECT id FROM requests")}
    for number, system in all_of("SELECT r.id, s.system FROM request_systems s JOIN requests r ON r.number = s.request "
                                 "ORDER BY s.place"):
        asked[number.hex()].append(system)
    yield "asked", {number: tuple(systems) for number, systems in asked.items()}
    yield "requests", {number.hex(): (vendor, sha256(envelope) == known and known, edition, due, state) for
                       number, vendor, envelope, known, edition, due, state in
                       all_of("SELECT id, vendor, envelope, envelope_hash, edition, due, state FROM requests")}
    yield "inbox", {number: (message.hex(), request.hex() if request else None, sender, key, sha256(envelope), *end) for
                    number, message, request, sender, key, envelope, *end in
                    all_of("SELECT id, message, request, sender, sender_key, envelope, state, reason FROM inbox")}
    yield "sheets", dict(all_of("SELECT id, edition FROM sheets"))
    yield "years", dict(all_of("SELECT edition, follows FROM years"))
    yield "editions", {edition: sha256(pack) for edition, pack in all_of("SELECT id, pack FROM editions")}
    yield "products", table(all_of("SELECT id, name, release, sheet FROM products"))
    yield "applied", dict(all_of("SELECT sheet, product FROM applied_products"))
    yield "received", {number.hex(): (pharmacy, key, edition, sha256(envelope), hashed(response)) for
                       number, pharmacy, key, edition, envelope, response in
                       all_of("SELECT id, pharmacy, pharmacy_key, edition, envelope, response FROM received")}
    yield "attachments", {(message.hex(), place): sha256(content) for message, place, content in
                          all_of("SELECT message, place, content FROM attachments")}
    yield "statuses", {status: (sha256(envelope)[:16], state, note) for status, envelope, state, note in
                       all_of("SELECT id, envelope, state, note FROM statuses")}
    fields = ", ".join(f"c{i}" for i in range(15))
    yield "ledgers", {f"{LEDGERS[ledger]}/{number}": (stripped(values), retired, why) for
                      number, ledger, retired, why, *values in
                      all_of(f"SELECT id, ledger, retired, retired_why, {fields} FROM entries")}
    yield "evidence", {number: (hashed(data) if size == len(data or b"") else size, *rest) for
                       number, data, size, *rest in all_of("SELECT e.id, c.bytes, e.size, e.kind, e.media, e.who, e.title, e.day, e.expires "
                              "FROM evidence e LEFT JOIN contents c ON c.hash = e.content WHERE e.removed IS NULL")}
    yield "evidence_uses", {tuple(use): True for use in
                            all_of("SELECT u.evidence, u.subject FROM evidence_uses u JOIN evidence e "
                                   "ON e.id = u.evidence WHERE e.removed IS NULL")}
    notes = all_of("SELECT who, words FROM incident_notes ORDER BY id")
    yield "incident", dict(enumerate(notes, 1))
    yield "questions", table(all_of("SELECT question, who, state, reason FROM confirmations"))
    yield "principles", {tuple(read): times for *read, times in
                         all_of("SELECT principle, name, who, count(*) FROM acknowledgements GROUP BY 1, 2, 3")}
    yield "recovery", {number: "spent" if spent else "tried" if tried else "made" for number, tried, spent in
                       all_of("SELECT id, tried, spent FROM recovery")}
    backups = all_of("SELECT kind, made, entries, name FROM backups ORDER BY number")
    yield "backups", dict(enumerate(backups, 1))
    yield "backup_folder", dict(all_of("SELECT id, path FROM backup_folder"))
    yield "page", dict(all_of("SELECT id, shown_locked FROM incident_page"))


def half_told(db):
    """Of these older entries do not tell all: what none tells of is left."""
    def all_of(sql):
        return db.execute(sql).fetchall()

    yield "owners", {sheet: (kind, system, request.hex() if request else None) for sheet, kind, system, request in
                     all_of("SELECT id, kind, system, request FROM sheets")}
    yield "names", dict(all_of("SELECT id, system_name FROM sheets"))
    yield "pinned", {("pharmacy", pin) if vendor is None else ("vendor", vendor): (who, reason) for
                     pin, vendor, who, reason in all_of("SELECT id, vendor, who, reason FROM pins WHERE ended = 0")}
    yield "device", {1: tuple(row) for row in all_of("SELECT device, epoch FROM device_identity")}
    yield "key_set", {1: sha256(file) for file, in all_of("SELECT file FROM key_set")}


def check_times(kept, db):
    """A record keeps the time of its entry, read from the clock once more in the first programs."""
    there = {"vendor": {}, "pharmacy": {}}
    for pin, vendor, since in db.execute("SELECT id, vendor, since FROM pins WHERE ended = 0"):
        there[("pharmacy", pin) if vendor is None else ("vendor", vendor)] = since
    for what, columns in (("gone ", "id, gone FROM former_people"), ("year ", "edition, time FROM years"),
                          ("inbox ", "id, decided FROM inbox WHERE state > 0"),
                          ("status ", "id, decided FROM statuses WHERE state > 0"),
                          ("incident ", "id, time FROM incident_notes"), ("edition ", "id, time FROM editions")):
        there |= {what + str(key): time for key, time in db.execute("SELECT " + columns)}
    for row in db.execute("SELECT made, tried, spent FROM recovery"):
        there |= zip(("made", "tried", "spent"), row)
    for what, time in kept.times.items():
        if what in there and abs(there[what] - time) > 120:
            raise Found(f"times: {what}")


def said_in(envelope):
    """Signer and payload of a message that was kept; none of bytes that are none."""
    try:
        return read_message(envelope)
    except (Found, IndexError, KeyError, TypeError, ValueError):
        return None, None


def check_messages(db):
    """Lines that were read out of messages say what these say; that they are the same bytes is in the history."""
    for status, envelope, *line in db.execute("SELECT id, envelope, pharmacy_key, pharmacy, edition, issued, missing "
                                              "FROM statuses"):
        key, said = said_in(envelope)
        if said is not None and line != [key, said[3], said[6], said[1], said[9][1]]:
            raise Found(f"statuses: {status} is not what its message says")
    for request, envelope, expires in db.execute("SELECT id, envelope, expires FROM requests "
                                                 "WHERE expires IS NOT NULL"):
        _, said = said_in(envelope)
        if said is not None and (2 not in said or expires != said[1] + said[2]):
            raise Found(f"requests: {request.hex()} ends on another day")
    for request, envelope, key, pharmacy, due in db.execute("SELECT id, envelope, pharmacy_key, pharmacy, due "
                                                            "FROM received"):
        signer, said = said_in(envelope)
        names = [name for name, in db.execute("SELECT system_name FROM sheets WHERE request = ? ORDER BY id", (request,))]
        if said is None:
            continue
        day = said[1] // 86400 - said[7][3] if 3 in said[7] else None
        if [key, pharmacy, names, due] != [signer, said[3], [one[0] for one in said[7][2]], day]:
            raise Found(f"received: {request.hex()} is not what its message says")


def check_witnesses(kept, db):
    """Older entries do not tell of every checkpoint that left: there may be more, never fewer."""
    rows = db.execute("SELECT kind, size, root, count(*) FROM witnesses GROUP BY 1, 2, 3")
    there = {tuple(row[:3]): row[3] for row in rows}
    for witness, count in kept["witnesses"].items():
        if there.get(witness, 0) < count:
            raise Found("witnesses: one is gone")


def check_scope(kept, db):
    """A table's row knows its sheet and place, the history its sheet and name: the reasons are counted."""
    told = sorted((subject.split(" ")[0], reason) for subject, reason in kept["scope"].items())
    if told != sorted((str(sheet), reason) for sheet, reason in db.execute("SELECT sheet, reason FROM out_of_scope")):
        raise Found("scope: another one")


def check_answers(kept, db):
    """Each answer is what the newest entry about its row says; those of the first release name no entry."""
    newest = {number: (subject, after) for subject, (number, form, after) in kept["answers"].items()}
    open_ones = dict(newest)
    unnamed = 0
    for sheet, row, entry, *columns in db.execute(
        "SELECT sheet, row_index, entry, first_verdict, first_day, target_day, second_verdict, second_day, remark, unsure, early "
        "FROM answers"
    ):
        if entry is None:
            unnamed += 1
            continue
        subject, after = open_ones.pop(entry, (None, None))
        if subject is None or subject.split(" ")[0] != str(sheet):
            raise Found(f"answers: one on sheet {sheet} is not what the history tells last")
        if after is None:
            continue
        said = [int(value) if isinstance(value, bool) else value for value in after]
        if len(said) == 10 and said.pop() != row:
            raise Found(f"answers: {subject.split(' ')[0]} has one in another row")
        said[7:] = [sum(bit << i for i, bit in enumerate(said[7:]))]
        if said != columns:
            raise Found(f"answers: {subject.split(' ')[0]} says something else")
    empty = [None, None, None, None, None, "", False]
    # What an emptied entry said is not known: perhaps that there is no answer any more.
    left = [number for number, (_, after) in open_ones.items() if after is not None and after[:7] != empty]
    perhaps = [number for number, (_, after) in open_ones.items() if after is None]
    first_release = [kept["answers"][newest[number][0]][1] == 1 for number in left + perhaps]
    if not len(left) <= unnamed <= sum(first_release) or not all(first_release[: len(left)]):
        raise Found("answers: more or fewer than were saved")


def check_clock(told, db):
    """The clock saw every entry up to the one that its row names; a declaration begins anew."""
    row = db.execute("SELECT size, greatest FROM clock").fetchone()
    seen = 0
    for entry in told:
        if row is None or entry["number"] > row[0] + 1:
            break
        if entry["action"] == "clock_declared":
            seen = entry["time"]
        elif entry["number"] <= row[0]:
            seen = max(seen, entry["time"])
    if row is not None and row[1] < seen:
        raise Found("clock: it saw more than it says")


def check_trail(kept, db):
    there = {}
    for number, kind, channel, time, note in db.execute(
            "SELECT r.id, s.kind, s.channel, s.time, s.note FROM sendings s LEFT JOIN requests r ON r.number = s.request "
            "ORDER BY s.number"):
        there.setdefault(number.hex() if number else None, []).append((kind, channel, time, note))
    told = {number: steps for number, steps in kept.trail.items() if steps}
    if told.keys() != there.keys():
        raise Found("trail: of other requests")
    for number, steps in told.items():
        lines = [tuple(line if step is not None else None for step, line in zip(*pair)) for pair in zip(steps, there[number])]
        if len(steps) != len(there[number]) or lines != [tuple(step) for step in steps]:
            raise Found("trail: a sending differs")


def compare(kept, db):
    for part, lines in there(db):
        told = {key: tuple(line) if isinstance(line, list) else line for key, line in kept[part].items()}
        if part not in kept.unknown and told != lines:
            odd = [key for key in told.keys() | lines.keys() if told.get(key) != lines.get(key)]
            raise Found(f"{part}: {len(odd)} differ")
    for part, lines in half_told(db):
        for key, line in kept[part].items():
            if part not in kept.unknown and lines.get(key) != line:
                raise Found(f"{part}: {key} differs")
    check_times(kept, db)
    for part, check in (("witnesses", check_witnesses), ("scope", check_scope), ("answers", check_answers),
                        ("trail", check_trail)):
        if part not in kept.unknown:
            check(kept, db)


def main(words):
    if len(words) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(words[0], "rb") as file:
        export = file.read()
    kept = Kept()
    try:
        size, _ = verify(export, [])
        for entry in entries(export):
            kept.tell(entry)
        with sqlite3.connect(f"file:{words[1]}?mode=ro", uri=True) as db:
            check_clock(entries(export), db)
            check_messages(db)
            compare(kept, db)
    except Found as found:
        print(found)
        return 1
    print(f"{size} entries agree with the tables")
    return 0


if __name__ == "__main__":
    if set(ACTIONS) != RULES.keys() | set(GONE_BY):
        sys.exit("a kind of entry without a rule")
    sys.exit(main(sys.argv[1:]))
