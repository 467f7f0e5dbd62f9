#include "viewmodels/ledgers/ledgers_view_model.hpp"

#include "desk_fixture.hpp"

#include <QFile>
#include <QSignalSpy>

namespace mamori::app {
namespace {

struct WithLedgers : DeskFixture {
  WithLedgers() { ledgers.open(static_cast<int>(Ledger::devices)); }

  void add_device(const QString& number) {
    ledgers.addEntry();
    ledgers.write(device::number, number);
    ledgers.choose(device::kind, 1);
    REQUIRE(ledgers.save());
  }
  [[nodiscard]] QUrl file(const QString& name, const QByteArray& text = {}) const {
    const QString path = away.filePath(name);
    if (!text.isEmpty()) {
      QFile out(path);
      REQUIRE(out.open(QIODevice::WriteOnly));
      out.write(text);
    }
    return QUrl::fromLocalFile(path);
  }
  void read(const QUrl& table) {
    auto& import = *ledgers.incoming();
    QSignalSpy moved(&import, &LedgerImportViewModel::progressChanged);
    import.read(table);
    while (import.busy()) REQUIRE(moved.wait(20'000));
  }
  [[nodiscard]] QString name(int row) const {
    return ledgers.entries()->data(ledgers.entries()->index(row), Qt::UserRole + 1).toString();
  }

  LedgersViewModel ledgers{session};
};

}  // namespace

TEST_CASE_METHOD(WithLedgers, "an entry is written, saved, found, put out of use and taken back") {
  add_device("PC-1");
  CHECK(ledgers.entries()->count() == 1);
  CHECK(ledgers.entryTitle() == "PC-1");
  CHECK_FALSE(ledgers.changed());
  ledgers.write(device::place, "調剤室");
  CHECK(ledgers.changed());
  REQUIRE(ledgers.save());
  ledgers.find("調剤室");
  CHECK(ledgers.entries()->count() == 1);
  ledgers.find("受付");
  CHECK(ledgers.entries()->count() == 0);
  ledgers.find("");
  CHECK_FALSE(ledgers.retire(" "));
  CHECK(ledgers.error().code == "words_missing");
  REQUIRE(ledgers.retire("廃棄した"));
  CHECK(ledgers.entries()->count() == 0);
  ledgers.filterBy(static_cast<int>(ledgers.filterOptions().size()) - 1);
  REQUIRE(ledgers.entries()->count() == 1);
  ledgers.openEntry(1);
  CHECK(ledgers.retired().contains("廃棄した"));
  REQUIRE(ledgers.restore());
  CHECK(ledgers.retired().isEmpty());
}

TEST_CASE_METHOD(WithLedgers, "a refused field is marked and what was typed stays") {
  add_device("PC-1");
  ledgers.addEntry();
  ledgers.write(device::number, "");
  ledgers.write(device::os, "Windows 11");
  CHECK_FALSE(ledgers.save());
  CHECK(ledgers.faultyField() == device::number);
  CHECK(ledgers.fields()->value(device::os, "value") == "Windows 11");
  CHECK(ledgers.fields()->value(device::number, "fault").toBool());
  ledgers.write(device::number, "pc-1");
  ledgers.choose(device::kind, 0);
  CHECK_FALSE(ledgers.save());
  CHECK(ledgers.error().code == "entry_number_taken");
}

TEST_CASE_METHOD(WithLedgers, "entries of a series come one after another from the keyboard") {
  ledgers.addEntry();
  ledgers.write(device::number, "PC-009");
  ledgers.write(device::os, "Windows 11");
  ledgers.choose(device::kind, 1);
  REQUIRE(ledgers.saveAndNext());
  CHECK(ledgers.entry() == 0);
  CHECK(ledgers.fields()->value(device::number, "value") == "PC-010");
  CHECK(ledgers.fields()->value(device::kind, "option") == 1);
  CHECK(ledgers.fields()->value(device::os, "value") == "");
  REQUIRE(ledgers.saveAndNext());
  CHECK(ledgers.entries()->count() == 2);
}

TEST_CASE_METHOD(WithLedgers, "a list of any length is read by pages, in either order") {
  std::vector<Values> lines;
  for (int i = 1; i <= 950; ++i) {
    Values values(ledgers::spec_of(Ledger::devices).fields.size());
    values[device::number] = "PC-" + std::to_string(i);
    values[device::kind] = i % 2 == 0 ? "server" : "terminal";
    lines.push_back(values);
  }
  REQUIRE(session.vault().change(
      "", [&](vault::Writer& w) { return w.import_entries(Ledger::devices, ledgers::as_new(lines)); }));
  session.touch();
  REQUIRE(ledgers.entries()->count() == 950);
  CHECK(name(0) == "PC-1");
  CHECK(name(949) == "PC-950");
  for (int i = 0; i < 950; i += 90) CHECK(name(i) == QString("PC-%1").arg(i + 1));
  CHECK(name(0) == "PC-1");
  ledgers.sortBy(device::number, true);
  CHECK(name(0) == "PC-950");
  ledgers.filterBy(1);
  CHECK(ledgers.entries()->count() == 475);
}

TEST_CASE_METHOD(WithLedgers, "all ledgers are tiles: how much is in each, since when, for which rows, what lacks") {
  add_device("PC-1");
  REQUIRE(ledgers.writeCell(1, device::os, "Windows 7"));
  Answer yes;
  yes.first = Check{Verdict::yes, clock.today()};
  REQUIRE(session.sheets().answer(own(), row("2(7)", Target::terminal).key, yes));
  session.touch();
  ledgers.back();
  CHECK(ledgers.pane() == LedgersViewModel::ListPane);
  ledgers.back();
  REQUIRE(ledgers.pane() == LedgersViewModel::TilesPane);
  const auto* tiles = ledgers.tiles();
  CHECK(tiles->count() == 0);
  ledgers.enterTiles();
  REQUIRE(tiles->count() == 7);
  CHECK(tiles->value(0, "title") == "機器台帳");
  CHECK(tiles->value(0, "entries") == 1);
  CHECK(tiles->value(0, "changed") == "令和5年11月22日");
  CHECK(tiles->value(0, "serves") == "2(1)、2(2)、2(7)、2(9)");
  REQUIRE(tiles->value(0, "lacking").toStringList().size() == 1);
  CHECK(tiles->value(1, "changed").toString().isEmpty());
  CHECK(tiles->value(1, "lacking").toStringList().isEmpty());
  // What nobody sees is not counted when something changes.
  const auto add = [&](const char* name) {
    Values values(ledgers::spec_of(Ledger::staff).fields.size());
    values.front() = name;
    REQUIRE(session.ledgers()->add(Ledger::staff, values));
    session.touch();
  };
  constexpr int staff = static_cast<int>(Ledger::staff);
  add("見本 花子");
  CHECK(tiles->value(staff, "entries") == 1);
  ledgers.leaveTiles();
  add("見本 次郎");
  CHECK(tiles->value(staff, "entries") == 1);
  ledgers.open(static_cast<int>(Ledger::contacts));
  ledgers.show(LedgersViewModel::ListPane);
  ledgers.back();
  CHECK(ledgers.pane() == LedgersViewModel::ChartPane);
  ledgers.back();
  CHECK(ledgers.pane() == LedgersViewModel::TilesPane);
}

TEST_CASE_METHOD(WithLedgers, "a table shows what there is room for, the first field always") {
  const auto* columns = ledgers.columns();
  const auto fields = [&] {
    std::vector<int> all;
    for (int i = 0; i < columns->count(); ++i) all.push_back(columns->value(i, "key").toInt());
    return all;
  };
  ledgers.fitColumns(1);
  CHECK(fields() == std::vector<int>{device::number});
  ledgers.fitColumns(45);
  CHECK(fields() == std::vector<int>{device::number, device::kind, device::os, device::computer, device::place});
  double wide = 0;
  for (int i = 0; i < columns->count(); ++i) wide += columns->value(i, "letters").toDouble();
  CHECK(wide > 44.9);
  CHECK(wide < 45.1);
  ledgers.fitColumns(1000);
  CHECK(columns->count() == static_cast<int>(ledgers::spec_of(Ledger::devices).fields.size()));
  ledgers.open(static_cast<int>(Ledger::staff));
  CHECK(columns->count() == 3);
}

TEST_CASE_METHOD(WithLedgers, "columns narrow a list down together, each by what stands in it") {
  for (const auto* number : {"PC-1", "PC-2", "PC-3"}) add_device(number);
  REQUIRE(ledgers.writeCell(1, device::place, "受付"));
  REQUIRE(ledgers.writeCell(2, device::place, "調剤室"));
  REQUIRE(ledgers.chooseCell(2, device::kind, 0));
  ledgers.offerValues(device::place);
  CHECK(ledgers.offered() == QStringList{"（空）", "受付", "調剤室"});
  ledgers.narrow(2);
  CHECK(ledgers.entries()->count() == 1);
  CHECK(ledgers.narrowed() == "設置場所：調剤室");
  // What the column itself leaves out can still be chosen in its place.
  ledgers.offerValues(device::place);
  CHECK(ledgers.offered().size() == 3);
  ledgers.offerValues(device::kind);
  CHECK(ledgers.offered() == QStringList{"サーバ"});
  ledgers.narrow(0);
  CHECK(ledgers.narrowed() == "設置場所：調剤室、種類：サーバ");
  CHECK(ledgers.filter() == 1);
  ledgers.widen(device::place);
  CHECK(ledgers.narrowed() == "種類：サーバ");
  ledgers.widen(-1);
  CHECK(ledgers.entries()->count() == 3);
  CHECK(ledgers.filter() == 0);
}

TEST_CASE_METHOD(WithLedgers, "a field is changed where it stands, and a refusal changes nothing") {
  add_device("PC-1");
  add_device("PC-2");
  REQUIRE(ledgers.writeCell(1, device::os, "Windows 7"));
  const auto* entries = ledgers.entries();
  CHECK(entries->data(entries->index(0), Qt::UserRole + 3).toStringList().at(device::os) == "Windows 7");
  CHECK(entries->data(entries->index(0), Qt::UserRole + 4).toString().contains("令和2年1月14日"));
  CHECK(entries->data(entries->index(1), Qt::UserRole + 4).toString().isEmpty());
  CHECK_FALSE(ledgers.writeCell(2, device::number, "pc-1"));
  CHECK(ledgers.error().code == "entry_number_taken");
  CHECK_FALSE(ledgers.writeCell(2, device::registered, "いつか"));
  CHECK(name(1) == "PC-2");
  // What is being typed beside the table stays.
  ledgers.openEntry(2);
  ledgers.write(device::note, "書きかけ");
  REQUIRE(ledgers.writeCell(2, device::place, "受付"));
  CHECK(ledgers.fields()->value(device::note, "value") == "書きかけ");
  CHECK(ledgers.fields()->value(device::place, "value") == "受付");
  REQUIRE(ledgers.save());
  CHECK(session.vault().entry(EntryId{2})->values[device::place] == "受付");
}

TEST_CASE_METHOD(WithLedgers, "a list that is written to stays where it was scrolled to") {
  for (const auto* number : {"PC-1", "PC-2", "PC-3"}) add_device(number);
  QSignalSpy reset(ledgers.entries(), &QAbstractItemModel::modelReset);
  QSignalSpy added(ledgers.entries(), &QAbstractItemModel::rowsInserted);
  REQUIRE(ledgers.writeCell(1, device::place, "受付"));
  add_device("PC-4");
  CHECK(added.count() == 1);
  CHECK(reset.count() == 0);
  CHECK(name(3) == "PC-4");
}

TEST_CASE_METHOD(WithLedgers, "a new device has the next number, today and what runs; vendors are offered") {
  add_device("PC-009");
  REQUIRE(session.pharmacy()->add_vendor("メディコム商会", {"電子薬歴"}));
  session.touch();
  ledgers.addEntry();
  CHECK(ledgers.fields()->value(device::number, "value") == "PC-010");
  CHECK(ledgers.fields()->value(device::registered, "value") == "2023-11-22");
  CHECK(ledgers.fields()->value(device::vendor, "offers").toStringList() == QStringList{"メディコム商会"});
  CHECK(ledgers.fields()->value(device::os, "offers").toStringList().isEmpty());
}

TEST_CASE_METHOD(WithLedgers, "a file is looked at, matched by hand and written as a whole") {
  ledgers.show(LedgersViewModel::ImportPane);
  auto& import = *ledgers.incoming();
  read(file("a.csv", "管理番号,種類,目印\n1,サーバ,A社\n2,車,\n"));
  REQUIRE(import.ready());
  CHECK(import.good() == 1);
  CHECK(import.bad() == 1);
  CHECK(import.rejected()->value(0, "key") == 3);
  CHECK(import.rejected()->value(0, "reason").toString().startsWith("種類"));
  import.map(0, 0);
  CHECK(import.error().code == "import_no_column");
  CHECK(import.good() == 0);
  import.map(0, 1);
  import.map(2, device::maker + 1);
  CHECK(import.good() == 1);
  QSignalSpy written(&import, &LedgerImportViewModel::written);
  import.write();
  CHECK(import.busy());
  REQUIRE((written.count() == 1 || written.wait(20'000)));
  CHECK_FALSE(import.busy());
  CHECK(ledgers.pane() == LedgersViewModel::ListPane);
  CHECK(ledgers.entries()->count() == 1);
  CHECK(session.vault().entry(EntryId{1})->values[device::maker] == "A社");
}

TEST_CASE_METHOD(WithLedgers, "words, whole lines, the row of headings and numbers in use are chosen on the screen") {
  add_device("PC-1");
  ledgers.show(LedgersViewModel::ImportPane);
  auto& import = *ledgers.incoming();
  read(file("a.csv", "機器の一覧,,\n管理番号,OS,リモート保守\nPC-1,Windows 11,たぶん\n2,ChromeOS,たぶん\n"));
  REQUIRE(import.ready());
  CHECK(import.heading() == 2);
  CHECK(import.headingOptions().size() == 5);
  CHECK(import.known() == 1);
  CHECK(import.good() == 0);
  REQUIRE(import.fills()->count() == 1);
  import.fill(device::kind, 2);
  CHECK(import.good() == 1);
  CHECK(import.left()->count() == 1);
  REQUIRE(import.words()->count() == 1);
  CHECK(import.words()->value(0, "label").toString().contains("たぶん"));
  import.mean(0, 3);
  CHECK(import.words()->value(0, "option") == 3);
  CHECK(import.left()->count() == 0);
  import.update(true);
  CHECK(import.updating());
  CHECK(import.good() == 2);
  CHECK(import.changes() == 1);
  REQUIRE(import.changed()->count() == 1);
  CHECK(import.changed()->value(0, "reason") == "PC-1");
  CHECK(import.changed()->value(0, "words").toString().contains("→ Windows 11"));
  import.chooseHeading(0);
  CHECK(import.error().code == "import_no_column");
  import.chooseHeading(2);
  CHECK(import.good() == 2);
  QSignalSpy written(&import, &LedgerImportViewModel::written);
  import.write();
  REQUIRE((written.count() == 1 || written.wait(20'000)));
  CHECK(session.vault().entry(EntryId{1})->values[device::os] == "Windows 11");
  CHECK(session.vault().entry(EntryId{2})->values[device::remote] == "unknown");
  QSignalSpy undone(&import, &LedgerImportViewModel::undone);
  import.undo();
  CHECK(undone.count() == 1);
  CHECK(ledgers.entries()->count() == 1);
  CHECK(session.vault().entry(EntryId{1})->values[device::os].empty());
  import.undo();
  CHECK(import.error().code == "import_not_undoable");
}

TEST_CASE_METHOD(WithLedgers,
                 "other tables, rows that are no entries and cells that do not fit are named on the screen") {
  add_device("PC-1");
  ledgers.show(LedgersViewModel::ImportPane);
  auto& import = *ledgers.incoming();
  QByteArray text = "管理番号,種類,備考,備考,登録日\nPC-1,端末PC,,,R8.99.1\n（例）2,サーバ,,,\n";
  for (int i = 0; i < 20; ++i) text += "N-" + QByteArray::number(i) + ",サーバ,,,\n";
  read(file("a.csv", text + "管理番号,種類,廃棄日\nX-1,サーバ,R8.7.3\n"));
  REQUIRE(import.ready());
  CHECK(import.good() == 20);
  CHECK(import.columns()->value(2, "heading") == "C：備考");
  CHECK(import.columns()->value(3, "heading") == "D：備考");
  REQUIRE(import.passed()->count() == 1);
  CHECK(import.passed()->value(0, "key") == 3);
  import.takeAsEntry(3);
  CHECK(import.good() == 21);
  CHECK(import.passed()->count() == 0);
  // Nothing of this entry changes, but a cell does not fit.
  import.update(true);
  CHECK(import.unchanged() == 1);
  REQUIRE(import.left()->count() == 1);
  CHECK(import.left()->value(0, "words").toString().contains("R8.99.1"));
  REQUIRE(import.others()->count() == 1);
  CHECK(import.others()->value(0, "key") == 24);
  CHECK(import.others()->value(0, "below").toBool());
  CHECK(import.headingOptions().last().contains("廃棄日"));
  import.readFrom(24);
  CHECK(import.heading() == import.headingOptions().size() - 1);
  CHECK(import.good() == 1);
  REQUIRE(import.others()->count() == 1);
  CHECK(import.others()->value(0, "key") == 1);
  import.chooseHeading(1);
  CHECK(import.others()->value(0, "key") == 24);
  import.takeAsEntry(24);
  CHECK(import.others()->count() == 0);
}

TEST_CASE_METHOD(WithLedgers, "headings below each other in a column are refused in words, with nothing to take in") {
  ledgers.show(LedgersViewModel::ImportPane);
  read(file("a.csv", "管理番号,I-1,I-2\nコンピュータ名,a,b\n設置場所,受付,調剤室\n"));
  CHECK(ledgers.incoming()->error().code == "import_transposed");
  CHECK(ledgers.incoming()->good() == 0);
}

TEST_CASE_METHOD(WithLedgers, "a spreadsheet to fill in is saved, filled in and read") {
  ledgers.show(LedgersViewModel::ImportPane);
  QSignalSpy saved(ledgers.incoming(), &LedgerImportViewModel::templateSaved);
  ledgers.incoming()->saveTemplate(file("t.xlsx"));
  CHECK(saved.count() == 1);
  read(file("t.xlsx"));
  CHECK(ledgers.incoming()->ready());
  CHECK(ledgers.incoming()->good() == 0);
  CHECK(ledgers.incoming()->sheetOptions() == QStringList{"機器台帳"});
}

TEST_CASE_METHOD(WithLedgers, "a file of another kind is refused in one sentence, with nothing read") {
  ledgers.show(LedgersViewModel::ImportPane);
  read(file("a.xls", "<html><table><tr><td>管理番号</td></tr></table></html>"));
  CHECK_FALSE(ledgers.incoming()->ready());
  CHECK(ledgers.incoming()->error().code == "table_is_html");
}

TEST_CASE_METHOD(WithLedgers, "an import that is stopped, or the desk that closes meanwhile, leaves nothing") {
  QByteArray text = "管理番号,種類\n";
  for (int i = 0; i < 3000; ++i) text += QByteArray::number(i) + ",サーバ\n";
  ledgers.show(LedgersViewModel::ImportPane);
  read(file("big.csv", text));
  REQUIRE(ledgers.incoming()->good() == 3000);
  ledgers.incoming()->write();
  session.close();
  CHECK_FALSE(ledgers.incoming()->ready());
  auto again = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
  REQUIRE(again);
  const auto total = again->entries({})->total;
  CHECK((total == 0 || total == 3000));
}

TEST_CASE_METHOD(WithLedgers, "nothing leaves without the person's own secret") {
  add_device("PC-1");
  const auto target = file("out.csv");
  SecretInput wrong;
  wrong.enter("not the passphrase at all");
  CHECK_FALSE(ledgers.exportTo(target, &wrong));
  CHECK(ledgers.error().code == "wrong_passphrase");
  CHECK_FALSE(QFile::exists(target.toLocalFile()));
  SecretInput right;
  right.enter(QString::fromUtf8(test_passphrase.data(), test_passphrase.size()));
  REQUIRE(ledgers.exportTo(target, &right));
  CHECK(QFile::exists(target.toLocalFile()));
}

TEST_CASE_METHOD(WithLedgers, "an empty field shows what the manual's example ledger has there") {
  ledgers.open(static_cast<int>(Ledger::devices));
  ledgers.addEntry();
  CHECK(ledgers.fields()->value(device::os, "example") == "Win11");
  CHECK(ledgers.fields()->value(device::note, "example") == "メンテナンス");
  CHECK(ledgers.fields()->value(device::state, "example") == "");
  ledgers.open(static_cast<int>(Ledger::accounts));
  ledgers.addEntry();
  CHECK(ledgers.fields()->value(account::user, "example") == "abc@def");
  ledgers.open(static_cast<int>(Ledger::staff));
  ledgers.addEntry();
  CHECK(ledgers.fields()->value(staff_member::name, "example") == "");
}

TEST_CASE_METHOD(WithLedgers, "a chart is begun with the kinds of contacts that the manual names") {
  session.touch();
  ledgers.open(static_cast<int>(Ledger::contacts));
  REQUIRE(ledgers.chart()->lacking()->count() == 7);
  ledgers.addContact(6);
  CHECK(ledgers.fields()->value(contact::telephone, "value") == "03-6812-7837");
  CHECK(ledgers.fields()->value(contact::note, "value").toString().contains("令和5年10月13日の通知"));
  CHECK(ledgers.fields()->value(contact::note, "value").toString().contains("184"));
  REQUIRE(ledgers.save());
  CHECK(ledgers.chart()->lacking()->count() == 6);
  CHECK(ledgers.chart()->lacking()->value(0, "label") == "薬局内");
  ledgers.addContact(3);
  ledgers.write(contact::name, "情報セキュリティ会社");
  REQUIRE(ledgers.save());
  CHECK(ledgers.chart()->lacking()->count() == 5);
  // Beneath the drawing, however the number is grouped.
  CHECK(ledgers.chart()->ministry().contains("184"));
}

TEST_CASE_METHOD(WithLedgers,
                 "the chart is drawn from the list, callers are chosen by touch, numbers are marked as tried") {
  ledgers.open(static_cast<int>(Ledger::contacts));
  CHECK(ledgers.pane() == LedgersViewModel::ChartPane);
  ledgers.chart()->layOut(300, 240, 90, 16, 24);
  for (const auto* contact_name : {"薬局", "警察"}) {
    ledgers.addEntry();
    ledgers.write(contact::name, contact_name);
    ledgers.choose(contact::kind, 0);
    ledgers.write(contact::telephone, "03-1");
    if (ledgers.fields()->value(contact::called_by, "options").toStringList().contains("薬局")) {
      ledgers.toggleName(contact::called_by, "薬局");
    }
    REQUIRE(ledgers.save());
  }
  CHECK(ledgers.chart()->count() == 2);
  CHECK(ledgers.chart()->paths().value<QList<QPolygonF>>().size() == 1);
  CHECK(ledgers.chart()->unchecked() == 2);
  REQUIRE(ledgers.checkNumber(ledgers.chart()->calls()->value(0, "key").toInt()));
  CHECK(ledgers.chart()->unchecked() == 1);
}

}  // namespace mamori::app
