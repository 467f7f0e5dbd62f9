"""The lint tests themselves: each finds the fault it is there for, and lets clean code pass."""
import shutil
import tempfile
import unittest
from collections import Counter
from pathlib import Path

import apple
import arrows
import cited
import clocks
import debian
import departures
import directions
import editions
import errors
import families
import formatted
import includes
import release_notes
import rights
import rooms
import sizes
import systems
import third_party
import typed
import unwraps
import words


class LintFindsFaults(unittest.TestCase):
    def test_qt_in_core(self):
        self.assertTrue(rooms.faults_in("QString name;", "core/base/a.cpp"))
        self.assertFalse(rooms.faults_in("QrCode code; QRcode* raw;", "core/exchange/a.cpp"))

    def test_sql_outside_the_vault(self):
        self.assertTrue(rooms.faults_in('run("SELECT 1");', "core/desks/a.cpp"))
        self.assertFalse(rooms.faults_in('run("SELECT 1");', "core/vault/a.cpp"))

    def test_sodium_and_cbor_in_their_rooms(self):
        self.assertTrue(rooms.faults_in("#include <sodium.h>", "core/vault/a.cpp"))
        self.assertTrue(rooms.faults_in("#include <cbor.h>", "core/vault/answers.cpp"))
        self.assertFalse(rooms.faults_in("#include <cbor.h>", "core/vault/history.cpp"))

    def test_a_file_that_leaves_silently(self):
        silent = "const auto saved = write_file(path, bytes);"
        self.assertTrue(departures.faults_in(silent, "app/cli/a.cpp"))
        self.assertFalse(departures.faults_in("take_out(vault, what, {}, path, [&] { " + silent + " });", "app/cli/a.cpp"))
        beside = "void save() {\n  take_out(vault, what, {}, path, [&] { return write_file(path, bytes); });\n}\n"
        self.assertTrue(departures.faults_in(beside + "void other() {\n  " + silent + "\n}\n", "app/cli/a.cpp"))
        named = "void f() {\n  const auto write = [&] { " + silent + " };\n  take_out(vault, what, path, write);\n}\n"
        self.assertFalse(departures.faults_in(named, "app/cli/a.cpp"))

    def test_a_family_of_letters_without_a_source(self):
        def table(sourced, by_eye):
            return f'families =\n    U"{sourced} ";\n by_eye =\n    U"{by_eye} ";'
        pairs = families.pairs_of(["U+85E5\tkSimplifiedVariant\tU+836F"], families.VARIANTS)
        pairs |= families.pairs_of_yasuoka(["<U85AC> <U85E5>;<U836F>"])
        old_forms = families.pairs_of(["U+51DC\tkJinmeiyoKanji\t2010:U+51DB"], {"kJinmeiyoKanji"})
        pairs |= old_forms
        self.assertFalse(families.faults_in(table("薬藥药 凛凜", "未末"), pairs, old_forms))
        self.assertTrue(families.faults_in(table("薬藥药 凛凜 未末", "千干"), pairs, old_forms))
        self.assertTrue(families.faults_in(table("薬藥药", "未末"), pairs, old_forms))
        self.assertTrue(families.faults_in(table("薬藥药 凛凜", "薬凛"), pairs, old_forms))

    def test_a_way_to_a_button_that_is_not_there(self):
        text = '"「設定」の"\n    "「人と役割」で、「.mamori」を"'
        self.assertTrue(directions.faults_in(text, "app/i18n/errors.cpp", {"設定"}))
        self.assertFalse(directions.faults_in(text, "app/i18n/errors.cpp", {"設定", "人と役割"}))

    def test_a_header_that_is_not_included(self):
        self.assertTrue(includes.faults_in("return std::ranges::any_of(all, is);", set(), "tests/core/base/a.cpp"))
        self.assertTrue(includes.faults_in("std::vector<int> all;", {"string"}, "core/base/a.cpp"))
        self.assertFalse(includes.faults_in("std::sort(a, b);", {"algorithm"}, "core/base/a.cpp"))
        self.assertFalse(includes.faults_in("return std::ranges::size(all);", set(), "core/base/a.cpp"))

    def test_headers_come_in_by_headers_of_the_house(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "core/base").mkdir(parents=True)
            (Path(folder) / "core/base/a.hpp").write_text("#include <vector>\n")
            (Path(folder) / "core/base/b.cpp").write_text('#include "base/a.hpp"\n#include <map>\n')
            self.assertEqual(includes.Tree(folder).headers(Path(folder) / "core/base/b.cpp"), {"vector", "map"})

    @unittest.skipUnless(shutil.which(formatted.TOOL), f"{formatted.TOOL} is not installed")
    def test_code_that_is_not_formatted(self):
        with tempfile.TemporaryDirectory() as folder:
            for text, found in (("int  a;\n", True), ("int a;\n", False)):
                path = Path(folder) / "a.cpp"
                path.write_text(text, encoding="utf-8")
                self.assertEqual(bool(formatted.faults_in([str(path)])), found)

    def test_a_second_way_to_unwrap(self):
        for text in ("if (auto done = run(); !done) return pass_on(done);", "if (const auto done = run();\n    !done)\n  return done;"):
            self.assertTrue(unwraps.faults_in(text, "core/base/a.cpp"), text)
        for text in ("MAMORI_TRY(run());", "if (auto done = run(); !done) return said(done.error());"):
            self.assertFalse(unwraps.faults_in(text, "core/base/a.cpp"), text)
        self.assertTrue(unwraps.rare(unwraps.MOST + 1))
        self.assertFalse(unwraps.rare(unwraps.MOST))

    def test_a_field_that_a_lock_empties(self):
        field = 'TextField {\n  objectName: "a"\n  onEdited: text => %s\n}\n'
        local = "property string name\n"
        for text in ("TextField {\n}\n", local + field % "root.name = text", local + field % "{ root.name = text; }"):
            self.assertTrue(typed.faults_in(text, "Check/A.qml"), text)
        for told in ("root.desk.write(text)", "root.why.text = text", "{ root.name = text; root.keep(); }"):
            self.assertFalse(typed.faults_in(local + field % told, "Check/A.qml"), told)

    def test_an_arrow_that_no_list_of_rooms_has(self):
        order = arrows.order_of("add_subdirectory(base)\nadd_subdirectory(vault)\nadd_subdirectory(exchange)\n")
        room = "mamori_room(vault SOURCES a.cpp\n  ROOMS base\n  LIBRARIES X)"
        named = {"base": [], "vault": arrows.rooms_of(room), "exchange": ["base"]}
        self.assertEqual(named["vault"], ["base"])
        self.assertFalse(arrows.map_faults(order, named))
        self.assertTrue(arrows.map_faults(order, named | {"base": ["vault"]}))
        self.assertTrue(arrows.map_faults(order, named | {"exchange": ["vault"]}))
        self.assertTrue(arrows.map_faults(order, named | {"attic": []}))
        self.assertFalse(arrows.include_faults('#include "base/a.hpp"\n#include <map>', "core/vault/a.cpp", "vault", ["base"]))
        self.assertTrue(arrows.include_faults('#include "exchange/a.hpp"', "core/vault/a.cpp", "vault", ["base"]))
        self.assertTrue(arrows.include_faults('#include "a.hpp"', "core/vault/a.cpp", "vault", ["base"]))

    def test_a_file_that_is_cited_and_gone(self):
        tree = cited.Tree(["core/vault/backup/restore.hpp", "core/base/eras.hpp", "tests/core/vault/roles_test.cpp"], ["vault_test"],
                          ["eras", "Era", "core", "base"])
        for comment in ("// see restore.hpp", "int eras;  // base/eras.hpp", "/* core/vault\n backup/restore.hpp */"):
            self.assertFalse(cited.faults_in(comment, "core/vault/vault.hpp", tree), comment)
        for comment in ("// see stored.hpp", "int eras;  // base/ages.hpp", "/* core/vault\n core/volt */"):
            self.assertTrue(cited.faults_in(comment, "core/vault/vault.hpp", tree), comment)
        self.assertFalse(cited.faults_in('#include "stored.hpp"\nread("https://a/b.json");', "core/vault/vault.cpp", tree))
        self.assertFalse(cited.faults_in("`vault_test`, `roles_test`, `eras.hpp`, `core/*/eras.*`", "core/base/README.md", tree))
        self.assertFalse(cited.faults_in("`eras()`, `Era::eras`, `vault_test`, aged", "core/base/README.md", tree))
        self.assertTrue(cited.faults_in("`aged()`", "core/base/README.md", tree))
        self.assertTrue(cited.faults_in("`roles_tests` in `base/old`", "core/base/README.md", tree))
        self.assertFalse(cited.faults_in("`backup/*.hpp`, ctest -R vault_", "core/vault/README.md", tree))
        self.assertTrue(cited.faults_in("`backup/*.cpp`", "core/vault/README.md", tree))
        self.assertTrue(cited.faults_in("ctest -R volt_test", "README.md", tree))
        self.assertTrue(cited.faults_in('"""As ages.py says."""', "tests/lint/a.py", tree))
        self.assertEqual(cited.commands_in("Type tests/run.\n\n```\ntests/run fast\nctest\n```\n"), [(4, "tests/run")])
        declared = "mamori_test(vault_test SOURCES a.cpp)\nadd_executable(app_test a.cpp)\nadd_executable(bench a.cpp)\n"
        self.assertEqual(cited.targets_in(declared), ["vault_test", "app_test"])

    def test_global_doors_into_qml(self):
        self.assertTrue(rooms.faults_in("context->setContextProperty(a, b);", "app/main.cpp"))

    def test_an_edition_named_outside_its_pack(self):
        self.assertTrue(editions.faults_in('load("r6.json");', "core/editions/load.cpp", {"r5", "r6"}))
        self.assertTrue(editions.faults_in("set(packs r6.json)", "core/editions/CMakeLists.txt", {"r5", "r6"}))
        self.assertFalse(editions.faults_in('poster = "r5";', "core/editions/load.hpp", {"r5", "r6"}))
        self.assertTrue(editions.pack_faults({"id": "r7"}, "r6"))

    def test_an_error_raised_twice_or_never_or_without_words(self):
        self.assertEqual(len(errors.check(["a"], Counter({"a": 1}), {"a"})), 0)
        self.assertEqual(len(errors.check(["a"], Counter({"a": 2}), {"a"})), 1)
        self.assertEqual(len(errors.check(["a"], Counter(), set())), 2)
        self.assertEqual(len(errors.check([], Counter(), {"gone"})), 1)

    def test_a_library_that_one_list_leaves_out(self):
        parties = [{"name": "tl::expected", "licence": "CC0-1.0", "part": "program", "note": ""}]
        licence = "Third-party components\n\n  tl::expected  CC0-1.0\n\n"
        readme = "| library | why |\n|---|---|\n| tl::expected | results |\n\n"
        about = 'Third{"tl::expected", QT_TRANSLATE_NOOP("ThirdParties", "a"), "CC0-1.0"}'
        written = third_party.sbom(parties)
        self.assertEqual(third_party.check(parties, licence, readme, about, written), [])
        self.assertEqual(len(third_party.check(parties, licence, readme, "", written)), 1)
        self.assertEqual(len(third_party.check(parties, licence.replace("CC0", "MIT"), readme, about, written)), 1)
        self.assertEqual(len(third_party.check(parties, licence, readme + "", about, "")), 1)
        self.assertEqual(len(third_party.check(parties, licence, readme.replace("tl::", ""), about, written)), 1)

    def test_long_files_functions_and_lines(self):
        body = "\n".join(["  x();"] * 61)
        self.assertTrue(sizes.faults_in(f"void f() {{\n{body}\n}}\n", "core/a.cpp"))
        self.assertFalse(sizes.faults_in("namespace a {\n" + "int x;\n" * 100 + "}\n", "core/a.cpp"))
        self.assertTrue(sizes.faults_in("\n" * 301, "qml/A.qml"))
        self.assertTrue(sizes.faults_in("x" * 121, "core/a.cpp"))

    def test_a_system_that_is_asked_for_in_code(self):
        self.assertTrue(systems.faults_in("#ifdef _WIN32\n#endif", "app/reports/a.cpp"))
        self.assertTrue(systems.faults_in("#if defined(Q_OS_ANDROID)", "core/vault/a.cpp"))
        self.assertFalse(systems.faults_in("#ifdef __APPLE__", "core/vault/files.cpp"))
        self.assertFalse(systems.faults_in("#if __has_include(<ZXing/ReaderOptions.h>)", "core/exchange/a.cpp"))

    def test_a_format_that_the_release_notes_do_not_name(self):
        notes = "| step | what |\n| 1 | people |\n| key files | 2 | 1 had less |\n"
        self.assertFalse(release_notes.check(notes, ["1"], {"key files": "2"}))
        self.assertTrue(release_notes.check(notes, ["1", "2"], {"key files": "2"}))
        self.assertTrue(release_notes.check(notes, ["1"], {"key files": "3"}))
        self.assertTrue(release_notes.check(notes, ["1"], {"backups": "1"}))

    def test_words_a_self_check_cannot_say(self):
        self.assertTrue(words.faults_in("この薬局は" + "準" + "拠しています", "qml/A.qml"))
        self.assertTrue(words.faults_in("御社の機器", "core/editions/data/a.json"))

    def test_two_words_for_one_thing(self):
        self.assertTrue(words.faults_in('qsTr("用紙を' + "取りこ" + 'む")', "qml/A.qml"))
        self.assertTrue(words.faults_in('qsTr("この用紙で始める")', "qml/A.qml"))
        self.assertTrue(words.faults_in('tr("確認' + '票を見る")', "app/a.cpp"))
        self.assertFalse(words.faults_in('qsTr("白紙の用紙") // 用紙', "qml/A.qml"))

    def test_a_test_that_decides_by_a_clock(self):
        self.assertTrue(clocks.faults_in("const auto began = std::chrono::steady" + "_clock::now();", "tests/core/a_test.cpp"))
        self.assertFalse(clocks.faults_in("std::chrono::steady" + "_clock::now();", "tests/bench/a.cpp"))

    def test_a_verb_of_a_desk_that_no_role_tries(self):
        header = "class LedgerDesk {\n public:\n  Result<void> burn(EntryId id);\n  Result<void> look() const;\n};"
        faults = rights.faults_in([header], "")
        self.assertTrue(any("LedgerDesk::burn is tried by no role" in fault for fault in faults))
        self.assertFalse(any("look" in fault for fault in faults))

    def test_the_ministry_is_not_reached_from_every_telephone(self):
        self.assertTrue(words.faults_in("厚生労働省は 03-6812-" + "7837 です", "core/editions/data/a.json"))
        self.assertTrue(words.faults_in("text: root.poster.contactTelephone", "qml/A.qml"))
        self.assertFalse(words.faults_in("text: root.poster.contactTelephone + root.poster.contactNote", "qml/A.qml"))

    def test_what_an_ipad_is_told(self):
        info = {**apple.WANTED, **dict.fromkeys(apple.NAMES | apple.ASKED, "x"),
                "UISupportedInterfaceOrientations~ipad": sorted(apple.ORIENTATIONS)}
        self.assertEqual(apple.info_faults(info), [])
        self.assertTrue(apple.info_faults({**info, "UIFileSharingEnabled": True}))
        self.assertTrue(apple.info_faults({**info, "NSMicrophoneUsageDescription": "x"}))
        self.assertTrue(apple.info_faults({**info, "UIBackgroundModes": ["fetch"]}))
        self.assertTrue(apple.info_faults({**info, "UISupportedInterfaceOrientations~ipad": []}))
        told = {"UTTypeIdentifier": "a.b", "UTTypeTagSpecification": {"public.filename-extension": ["m"], "public.mime-type": ["a/m"]}}
        opened = {"CFBundleTypeRole": "Viewer", "LSItemContentTypes": ["a.b"]}
        types = {"UTExportedTypeDeclarations": [told], "CFBundleDocumentTypes": [opened]}
        self.assertEqual(apple.type_faults(types, ["m"], ["a/m"]), [])
        self.assertTrue(apple.type_faults(types, ["n"], ["a/m"]))
        self.assertTrue(apple.type_faults({**types, "CFBundleDocumentTypes": [{**opened, "CFBundleTypeRole": "Editor"}]}, ["m"], ["a/m"]))
        self.assertTrue(apple.privacy_faults({"NSPrivacyTracking": False, "NSPrivacyTrackingDomains": [], "NSPrivacyCollectedDataTypes": []}))
        words = dict.fromkeys(apple.ASKED | {"CFBundleDisplayName"}, "文")
        self.assertEqual(apple.language_faults(words, words, dict.fromkeys(words, "x")), [])
        self.assertTrue(apple.language_faults(words, words, words))
        self.assertTrue(apple.language_faults(words, dict.fromkeys(words, "別"), dict.fromkeys(words, "x")))

    def test_a_package_that_says_something_else(self):
        self.assertEqual(debian.version_faults("1", {"a": "1"}), [])
        self.assertTrue(debian.version_faults("1", {"a": "2"}))
        main = 'addOptions({\n{"vault", "The folder.", "DIR"},\n});'
        page = ".SH OPTIONS\n\\-\\-vault \\-\\-help \\-\\-version\n.SH FILES\n"
        self.assertEqual(debian.option_faults(main, page), [])
        self.assertTrue(debian.option_faults(main, page.replace("vault", "store")))
        control = "Build-Depends: a-dev,\n" + " " * 15 + "qml6-module-x\n\nPackage: mamori\nDepends: qml6-module-x\n\nPackage: mamori-cli\n"
        self.assertEqual(debian.package_faults(control, "a-dev qml6-module-x qml6-module-qttest"), [])
        self.assertTrue(debian.package_faults(control, "a-dev qml6-module-x qml6-module-y"))
        self.assertTrue(debian.package_faults(control, "qml6-module-x"))
        denied = "".join(f"  deny network {family},\n" for family in ("inet", "inet6", "raw", "packet"))
        self.assertEqual(debian.profile_faults(denied + "  network unix,\n", "a"), [])
        self.assertTrue(debian.profile_faults(denied + "  network,\n", "a"))
        self.assertTrue(debian.profile_faults(denied.replace("  deny network inet6,\n", ""), "a"))


if __name__ == "__main__":
    import sys
    unittest.main(argv=sys.argv[:1])
