#include "views.hpp"

#include "adapters/pictures/qr_picture.hpp"
#include "exchange/exchange.hpp"
#include "vault/faults.hpp"

#include <QDeadlineTimer>
#include <QFile>
#include <QGuiApplication>
#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace mamori::app;
namespace desks = mamori::desks;

void settle(int milliseconds) {
  for (const QDeadlineTimer until(milliseconds); !until.hasExpired();) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
}

bool wait_for(const std::function<bool()>& come) {
  for (const QDeadlineTimer until(60'000); !come() && !until.hasExpired();) settle(20);
  return come();
}

mamori::fakes::FailingDisk& disk() {
  static mamori::fakes::FailingDisk one;
  return one;
}

namespace {

/// One of five codes arrives, and then one of somebody else.
void receive_part(ScanViewModel& scan) {
  const std::vector<std::uint8_t> message(1200, 7);
  const auto source = mamori::exchange::FrameSource::make("mamori-signed", message, 250, 250);
  const QTemporaryDir away;
  const std::vector<std::pair<QString, std::string>> pictures{{"ours.png", source->frame(9)},
                                                              {"web.png", "HTTPS://EXAMPLE.JP/"}};
  for (const auto& [name, text] : pictures) {
    const auto code = mamori::exchange::make_qr(text);
    picture_of(*code, 4).save(away.filePath(name));
    scan.readFile(QUrl::fromLocalFile(away.filePath(name)));
    wait_for([&] { return !scan.reading(); });
  }
}

std::vector<View> exchange_views() {
  return {
      {"hand-over",
       [](AppViewModel& app) {
         app.go(AppViewModel::InspectionPage);
         app.inspection()->showStatus();
       }},
      {"hand-over-several", [](AppViewModel& app) { app.inspection()->outgoing()->setLarge(true); }},
      {"hand-over-held", [](AppViewModel& app) { app.inspection()->outgoing()->holdPart(2); }},
      {"hand-over-file",
       [](AppViewModel& app) {
         desks::Outgoing large;
         large.envelope.assign(20000, 0xD2);
         app.inspection()->outgoing()->show(OutgoingViewModel::Status, large, {}, {});
       }},
      {"receive",
       [](AppViewModel& app) {
         app.inspection()->outgoing()->setLarge(false);
         app.inspection()->outgoing()->clear();
         app.go(AppViewModel::VendorsPage);
         app.vendors()->show(VendorsViewModel::ReceivePane);
       }},
      {"receive-part", [](AppViewModel& app) { receive_part(*app.vendors()->scan()); }},
      {"receive-left", [](AppViewModel& app) { app.vendors()->back(); }},
  };
}

/// With a reason where one is asked for.
void answer(AppViewModel& app, bool yes) {
  app.sheet()->answerFirst(yes);
  app.sheet()->giveReason(QStringLiteral("状況が変わった"));
}

std::vector<View> history_views() {
  return {
      {"row-reason",
       [](AppViewModel& app) {
         app.openSheet(app.sheets()->sheetAt(0), QStringLiteral("2(1)@all"));
         app.sheet()->answerFirst(app.sheet()->row()->first() != RowViewModel::Yes);
       }},
      {"row-history",
       [](AppViewModel& app) {
         app.sheet()->giveReason(QStringLiteral("確かめ直した"));
         app.openRowHistory();
       }},
      {"history", [](AppViewModel& app) { app.openHistory(); }},
      {"history-entry",
       [](AppViewModel& app) {
         app.history()->showRow(app.sheets()->sheetAt(0), QStringLiteral("2(1)@all"));
         app.history()->openEntry(app.history()->entries()->value(0, "key").toInt());
       }},
      {"history-verified",
       [](AppViewModel& app) {
         app.history()->closeEntry();
         app.history()->showAll();
         app.history()->verify({});
         wait_for([&] { return app.history()->work() == HistoryViewModel::Idle; });
       }},
  };
}

/// The steps of asking; they follow the page of vendors.
std::vector<View> vendor_views() {
  const auto vendor = [](AppViewModel& app, int row) {
    app.vendors()->select(app.vendors()->vendors()->value(row, "key").toInt());
  };
  return {
      {"vendor-silent", [vendor](AppViewModel& app) { vendor(app, 0); }},
      {"remind", [](AppViewModel& app) { app.vendors()->show(VendorsViewModel::RemindPane); }},
      {"vendor-answered", [vendor](AppViewModel& app) { vendor(app, 1); }},
      {"compare", [](AppViewModel& app) { app.vendors()->look(app.vendors()->inbox()->value(0, "key").toInt()); }},
      {"compare-rows",
       [](AppViewModel& app) {
         auto& arrival = *app.vendors()->arrival();
         arrival.setRowByRow(true);
         arrival.choose(arrival.rows()->value(0, "key").toString(), ArrivalViewModel::Take);
         arrival.choose(arrival.rows()->value(1, "key").toString(), ArrivalViewModel::Leave);
       }},
      {"vendor-paper",
       [vendor](AppViewModel& app) {
         vendor(app, 0);
         app.vendors()->copyPaper(app.vendors()->systems()->value(0, "key").toInt());
         auto& paper = *app.vendors()->paper();
         paper.setSigner(QStringLiteral("保守 太郎"));
         paper.reply(0, PaperFormViewModel::Yes);
         paper.reply(1, PaperFormViewModel::No);
       }},
      {"vendor-pin",
       [vendor](AppViewModel& app) {
         vendor(app, 2);
         app.vendors()->show(VendorsViewModel::PinPane);
       }},
      {"trust",
       [](AppViewModel& app) {
         app.vendors()->show(VendorsViewModel::ListPane);
         app.go(AppViewModel::TrustPage);
       }},
  };
}

/// A file with good lines and bad ones.
QUrl import_file() {
  static const QTemporaryDir away;
  const QString path = away.filePath(QStringLiteral("機器.csv"));
  QFile file(path);
  if (file.open(QIODevice::WriteOnly)) {
    file.write(
        "機器の一覧,,,\n機器番号,種別,OS,導入日,購入価格\n101,サーバー,Windows Server 2019,令和5年10月13日,\n"
        "102,複合機,,,\n001,端末,Windows 11,,\n103,ノートPC,,おととし,x\n（例）PC-1,端末,,,\n\n"
        "廃棄した機器,,,\n機器番号,種別,廃棄日,廃棄理由\n099,端末,令和5年9月1日,故障\n");
  }
  return QUrl::fromLocalFile(path);
}

/// 台帳 from its list to the large list of calls, and the page for an incident.
std::vector<View> ledger_views() {
  return {
      {"ledgers",
       [](AppViewModel& app) {
         app.go(AppViewModel::LedgersPage);
         app.ledgers()->showAll();
       }},
      {"ledger-devices",
       [](AppViewModel& app) {
         app.ledgers()->open(0);
         app.go(AppViewModel::LedgersPage);
       }},
      {"ledger-entry", [](AppViewModel& app) { app.ledgers()->openEntry(1); }},
      {"ledger-new",
       [](AppViewModel& app) {
         app.ledgers()->addEntry();
         app.ledgers()->save();
       }},
      {"ledger-export", [](AppViewModel& app) { app.ledgers()->show(LedgersViewModel::ExportPane); }},
      {"ledger-import", [](AppViewModel& app) { app.ledgers()->show(LedgersViewModel::ImportPane); }},
      {"ledger-import-plan",
       [](AppViewModel& app) {
         auto& incoming = *app.ledgers()->incoming();
         incoming.read(import_file());
         wait_for([&] { return !incoming.busy(); });
         incoming.update(true);
       }},
      {"ledger-chart", [](AppViewModel& app) { app.ledgers()->open(5); }},
      {"ledger-calls", [](AppViewModel& app) { app.ledgers()->show(LedgersViewModel::CallsPane); }},
      {"ledger-contact",
       [](AppViewModel& app) { app.ledgers()->openEntry(app.ledgers()->chart()->boxes()->value(2, "key").toInt()); }},
      {"incident", [](AppViewModel& app) { app.go(AppViewModel::IncidentPage); }},
      {"principle-readers",
       [](AppViewModel& app) {
         app.go(AppViewModel::PosterPage);
         app.poster()->open(1);
       }},
      {"row-question",
       [](AppViewModel& app) {
         app.poster()->close();
         app.openSheet(app.sheets()->sheetAt(0), QStringLiteral("2(2)@all"));
       }},
  };
}

/// Opens the sample again where it was locked.
void unlock_sample(AppViewModel& app) {
  if (app.stage() != AppViewModel::Locked) return;
  SecretInput secret;
  secret.enter(app.samplePassphrase());
  app.unlock(QStringLiteral("見本 花子"), &secret);
  wait_for([&] { return app.work() == AppViewModel::Idle; });
}

/// 人と役割: a second person, the recovery sheet from none to tried.
std::vector<View> people_views() {
  const auto rest = [](AppViewModel& app) { wait_for([&] { return !app.people()->busy(); }); };
  return {
      {"people",
       [](AppViewModel& app) {
         unlock_sample(app);
         app.go(AppViewModel::PeoplePage);
       }},
      {"person-own", [](AppViewModel& app) { app.people()->select(app.people()->people()->value(0, "key").toInt()); }},
      {"person-add", [](AppViewModel& app) { app.people()->show(PeopleViewModel::AddPane); }},
      {"person-added",
       [rest](AppViewModel& app) {
         SecretInput own;
         SecretInput fresh;
         own.enter(app.samplePassphrase());
         fresh.enter(QStringLiteral("not-the-passphrase-2"));
         app.people()->add(QStringLiteral("見本 太郎"), PeopleViewModel::Staff, &fresh, &own);
         rest(app);
       }},
      {"recovery-none", [](AppViewModel& app) { app.people()->show(PeopleViewModel::RecoveryPane); }},
      {"recovery-code",
       [rest](AppViewModel& app) {
         SecretInput own;
         own.enter(app.samplePassphrase());
         app.people()->makeSheet(&own);
         rest(app);
       }},
      {"recovery-tried",
       [rest](AppViewModel& app) {
         SecretInput typed;
         typed.enter(app.people()->code().join(u' '));
         app.people()->putCodeAway();
         app.people()->trySheet(&typed);
         rest(app);
       }},
  };
}

/// A note is being written when the store locks.
void lock_while_typing(AppViewModel& app) {
  unlock_sample(app);
  app.incident()->write(QStringLiteral("受付の画面に"));
  app.lock();
  unlock_sample(app);
}

/// What a person meets when the disk is full, and of a store that is read without being opened.
std::vector<View> trouble_views() {
  return {
      {"trouble",
       [](AppViewModel& app) {
         unlock_sample(app);
         disk().arm(mamori::fakes::DiskFault::disk_full, 1, true);
         app.openSheet(app.sheets()->sheetAt(0), QStringLiteral("2(7)@network"));
         app.sheet()->answerUnsure();
         app.sheet()->giveReason(QStringLiteral("確かめ直した"));
         app.go(AppViewModel::HomePage);
         disk().disarm();
       }},
      {"rescue",
       [](AppViewModel& app) {
         app.lock();
         SecretInput secret;
         secret.enter(app.samplePassphrase());
         app.openDamaged(QStringLiteral("見本 花子"), &secret);
         wait_for([&] { return app.work() == AppViewModel::Idle; });
       }},
      {"rescue-left", [](AppViewModel& app) { app.leaveRescue(); }},
      {"locked-full",
       [](AppViewModel& app) {
         app.lock();
         app.warn(mamori::vault::system_error(ENOSPC, "probe").value());
       }},
      {"locked-stuck",
       [](AppViewModel& app) {
         app.lock();
         app.warn(mamori::vault::lock_stuck("window").value());
       }},
  };
}

/// The lock screen of two people, who have a recovery sheet.
void lock_with_several(AppViewModel& app) {
  unlock_sample(app);
  auto& vault = app.session().vault();
  const auto proof = vault.prove(mamori::SecretBytes::from_text(app.samplePassphrase().toStdString()));
  const auto other = mamori::SecretBytes::from_text("not-the-passphrase-2");
  (void)vault.add_person("見本 太郎", mamori::Role::staff, other, *proof);
  (void)vault.make_recovery(*proof);
  app.lock();
}

/// A photo, and words that say where a paper is.
void put_evidence(AppViewModel& app) {
  app.openSheet(app.sheets()->sheetAt(0), QStringLiteral("2(1)@all"));
  const QTemporaryDir away;
  const QString path = away.filePath(QStringLiteral("棚卸し.jpg"));
  QImage photo(1200, 900, QImage::Format_RGB32);
  for (int y = 0; y < photo.height(); ++y) {
    for (int x = 0; x < photo.width(); ++x) photo.setPixel(x, y, qRgb(90 + x / 12, 120 + y / 10, 140));
  }
  photo.save(path);
  app.rowEvidence()->addFiles({QUrl::fromLocalFile(path)});
  wait_for([&] { return app.rowEvidence()->waiting() == 0; });
  app.rowEvidence()->addWords(QStringLiteral("青いバインダー、棚B"), QStringLiteral("2023-11-01"), {});
}

/// What stands beside the form while an inspector looks at it.
std::vector<View> inspection_views() {
  return {
      {"inspection-showing",
       [](AppViewModel& app) {
         put_evidence(app);
         app.go(AppViewModel::InspectionPage);
         app.inspection()->begin();
       }},
      {"exhibit-row", [](AppViewModel& app) { app.inspection()->openEvidence(QStringLiteral("2(1)@all")); }},
      {"exhibit-ledger", [](AppViewModel& app) { app.inspection()->exhibit()->openLedger(0); }},
      {"exhibit-accounts", [](AppViewModel& app) { app.inspection()->exhibit()->openLedger(1); }},
      {"exhibit-chart", [](AppViewModel& app) { app.inspection()->exhibit()->openChart(); }},
  };
}

/// The locks.
std::vector<View> lock_views() {
  return {
      {"locked", [](AppViewModel& app) { app.lock(); }},
      {"wrong-passphrase",
       [](AppViewModel& app) {
         SecretInput secret;
         secret.enter("not-the-passphrase");
         app.unlock({}, &secret);
         wait_for([&] { return app.work() == AppViewModel::Idle; });
       }},
      {"draft", lock_while_typing},
      {"incident-over-lock",
       [](AppViewModel& app) {
         unlock_sample(app);
         app.go(AppViewModel::IncidentPage);
         app.lockUnseen();
       }},
      {"locked-several", lock_with_several},
  };
}

std::vector<View> views() {
  const auto page = [](AppViewModel::Page wanted) { return [wanted](AppViewModel& app) { app.go(wanted); }; };
  const auto row = [](const char* key) {
    return [key](AppViewModel& app) { app.openSheet(app.sheets()->sheetAt(0), QString::fromLatin1(key)); };
  };
  return {
      {"home", page(AppViewModel::HomePage)},
      {"sheet", [](AppViewModel& app) { app.openOwnSheet(); }},
      {"row-open", row("2(7)@network")},
      {"row-overdue", row("2(5)@server")},
      {"row-undated", row("2(6)@server")},
      {"vendors", page(AppViewModel::VendorsPage)},
      {"poster", page(AppViewModel::PosterPage)},
      {"inspection", page(AppViewModel::InspectionPage)},
      {"settings", page(AppViewModel::SettingsPage)},
      {"forms", page(AppViewModel::FormsPage)},
      {"edition", [](AppViewModel& app) { app.forms()->look()->open(QStringLiteral("r6")); }},
      {"changes",
       [](AppViewModel& app) {
         app.forms()->look()->close();
         app.forms()->compare(QStringLiteral("r6"));
       }},
      {"backup", page(AppViewModel::BackupPage)},
      {"more", page(AppViewModel::MorePage)},
      {"vendor-sheet", [](AppViewModel& app) { app.openSheet(app.sheets()->sheetAt(1)); }},
      {"row-saved",
       [row](AppViewModel& app) {
         row("2(7)@network")(app);
         app.sheet()->answerFirst(true);
       }},
      {"row-refused",
       [row](AppViewModel& app) {
         row("3(1)@organisation")(app);
         app.sheet()->answerFirst(false);
         app.sheet()->setTargetDay("2030-01-01");
       }},
      {"home-not-needed",
       [row](AppViewModel& app) {
         row("gate@organisation")(app);
         answer(app, false);
         app.go(AppViewModel::HomePage);
       }},
      {"sheet-not-needed", row("2(5)@server")},
      {"home-complete",
       [row](AppViewModel& app) {
         row("gate@organisation")(app);
         answer(app, true);
         app.sheet()->setVendorContract(false);
         for (int i = 1; i < app.sheet()->rows()->count(); ++i) {
           app.sheet()->choose(app.sheet()->rows()->value(i, "key").toString());
           if (app.sheet()->row()->exemption().isEmpty()) answer(app, true);
         }
         app.go(AppViewModel::HomePage);
       }},
  };
}

/// What shops show their head office, invented.
void fill_inspector(AppViewModel& app) {
  const auto now = app.session().clock().now();
  std::vector<mamori::StatusRecord> records;
  for (std::uint8_t i = 0; i < 60; ++i) {
    mamori::StatusRecord record;
    record.message[0] = record.pharmacy_key[0] = i;
    record.pharmacy = "さくら調剤薬局 " + std::to_string(1 + i * 7 % 60) + "号店";
    record.edition = "r5";
    record.issued = now - i * i * 86'400 / 20;
    record.missing = i * 11 % 13;
    record.received = now;
    records.push_back(record);
  }
  auto& vault = app.session().vault();
  (void)vault.change({}, [&](mamori::vault::Writer& writer) -> mamori::Result<void> {
    (void)writer.stage_statuses(records);
    return {};
  });
  (void)app.session().inspector()->decide(mamori::StatusId{3}, mamori::InboxState::refused);
  (void)app.session().inspector()->note(mamori::StatusId{7}, "担当者が不在。年末に もう一度 確かめる");
  app.session().touch();
}

}  // namespace

std::vector<View> pharmacy_views() {
  std::vector<View> all = exchange_views();
  std::ranges::move(round_views(), std::back_inserter(all));
  std::ranges::move(history_views(), std::back_inserter(all));
  std::ranges::move(ledger_views(), std::back_inserter(all));
  std::ranges::move(views(), std::back_inserter(all));
  std::ranges::move(inspection_views(), std::back_inserter(all));
  std::ranges::move(lock_views(), std::back_inserter(all));
  const auto place_of = [&](const char* name) {
    return std::ranges::find_if(all, [name](const View& view) { return view.name == QLatin1String(name); });
  };
  // The steps of asking follow the page of vendors; a second person changes the lock screen.
  std::ranges::move(vendor_views(), std::inserter(all, place_of("vendors") + 1));
  std::ranges::move(signed_views(), std::inserter(all, place_of("poster")));
  std::ranges::move(people_views(), std::inserter(all, place_of("locked-several")));
  std::ranges::move(trouble_views(), std::inserter(all, place_of("locked-several")));
  return all;
}

std::vector<View> inspector_views(const std::vector<std::uint8_t>& status) {
  return {
      {"inspector-empty", [](AppViewModel&) {}},
      {"inspector-receive", [](AppViewModel& app) { app.inspectorDesk()->show(InspectorDeskViewModel::ReceivePane); }},
      {"inspector-board",
       [](AppViewModel& app) {
         app.inspectorDesk()->back();
         fill_inspector(app);
         app.inspectorDesk()->giveCode();
       }},
      {"inspector-pharmacy",
       [status](AppViewModel& app) {
         const auto taken = app.session().inspector()->take_in(status);
         app.session().touch();
         if (taken) app.inspectorDesk()->select(static_cast<int>(taken->id));
       }},
      {"inspector-table", [](AppViewModel& app) { app.inspectorDesk()->show(InspectorDeskViewModel::TablePane); }},
      {"inspector-export", [](AppViewModel& app) { app.inspectorDesk()->show(InspectorDeskViewModel::ExportPane); }},
  };
}
