// The rules of the notice's manual (別添2), each with its place, walked through the desks: what a pharmacy that keeps
// to them sees, and what it sees when it does not.
#include "core/desks/two_stores.hpp"
#include "desks/ledger_desk.hpp"

#include <algorithm>

using namespace mamori;
using namespace mamori::desks;

namespace {

/// A pharmacy at work, with short ways to do what the manual speaks of.
struct Shop : TwoStores {
  LedgerDesk book{pharmacy_store.vault, clock};

  [[nodiscard]] Overview seen() { return pharmacy.overview().value(); }
  [[nodiscard]] static const Row& row(const SheetView& sheet, std::string_view item, Obligation obligation) {
    const auto& rows = sheet.assessment.sheet().rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& each) {
      return each.key.item == item && each.obligation == obligation;
    });
    REQUIRE(found != rows.end());
    return *found;
  }
  [[nodiscard]] const Row& own_row(std::string_view item, Obligation obligation = Obligation::required) {
    return row(seen().own, item, obligation);
  }

  Result<Saved> say(std::string_view item, const Answer& answer, Obligation obligation = Obligation::required) {
    return pharmacy.sheets().answer(seen().own.id, own_row(item, obligation).key, answer, "");
  }
  Result<Saved> say_yes(std::string_view item, Obligation obligation = Obligation::required) {
    return say(item, checklist::with_first({}, Verdict::yes, clock.today()), obligation);
  }
  Result<Saved> say_no(std::string_view item, std::optional<CivilDate> target,
                       Obligation obligation = Obligation::required) {
    auto answer = checklist::with_first({}, Verdict::no, clock.today());
    answer.target_day = target;
    return say(item, answer, obligation);
  }
  void say_yes_to_all() {
    const auto own = seen().own;
    for (const auto& each : own.assessment.sheet().rows) {
      if (each.obligation != Obligation::required) continue;
      if (checklist::exemption_of(own.assessment, each) != Exemption::none) continue;
      REQUIRE(pharmacy.sheets().answer(own.id, each.key, checklist::with_first({}, Verdict::yes, clock.today())));
    }
  }
  void receive_all(VendorId vendor_id) {
    const auto response = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
    REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response.envelope).value()));
  }

  [[nodiscard]] bool misses(MissingKind kind) {
    const auto all = seen().missing;
    return std::any_of(all.begin(), all.end(), [&](const Missing& one) { return one.kind == kind; });
  }
  [[nodiscard]] bool asks(QuestionKind kind) {
    const auto all = seen().questions;
    return std::any_of(all.begin(), all.end(), [&](const Question& one) { return one.kind == kind; });
  }
  [[nodiscard]] bool comes_next(NextKind kind) {
    const auto all = seen().next;
    return std::any_of(all.begin(), all.end(), [&](const NextThing& one) { return one.kind == kind; });
  }

  /// Puts an entry into a ledger: what is left out is empty.
  void write(Ledger ledger, std::vector<std::pair<std::size_t, std::string>> fields) {
    Values values(ledgers::spec_of(ledger).fields.size());
    for (auto& [field, text] : fields) values[field] = std::move(text);
    REQUIRE(book.add(ledger, values));
  }
};

struct Rule {
  const char* place;
  const char* says;  ///< the manual's sentence, cut short
  void (*walk)(Shop&);
};

void gate(Shop& shop) {
  REQUIRE(shop.say("gate", checklist::with_first({}, Verdict::no, shop.clock.today())));
  CHECK(shop.seen().own.progress.required.total == 0);
  CHECK(shop.say_yes("1(1)").error().code == ErrorCode::row_not_applicable);
  CHECK(shop.seen().missing.empty());
}

void no_contract(Shop& shop) {
  shop.add_vendor();
  REQUIRE(shop.pharmacy.set_vendor_contract(false));
  CHECK(shop.seen().vendors.front().systems.front().state == VendorState::not_needed);
  CHECK_FALSE(shop.misses(MissingKind::vendor_sheet_missing));
  CHECK_FALSE(shop.comes_next(NextKind::vendor_not_asked));
}

void sheet_for_each_system(Shop& shop) {
  const auto vendor = shop.pharmacy.add_vendor("レセコン株式会社", {"レセコン", "電子薬歴"}).value();
  const auto request = shop.pharmacy.make_request(vendor, std::nullopt).value();
  CHECK(shop.vendor.look_at(request.envelope)->systems.size() == 2);
  CHECK(shop.seen().vendors.front().systems.size() == 2);
}

void vendors_are_asked(Shop& shop) {
  const auto vendor = shop.add_vendor();
  CHECK(shop.comes_next(NextKind::vendor_not_asked));
  const auto request = shop.pharmacy.make_request(vendor, std::nullopt).value();
  REQUIRE(shop.pharmacy.log_sending(request.id, Channel::file));
  CHECK(shop.comes_next(NextKind::vendor_silent));
}

void no_direct_contract(Shop& shop) {
  const auto vendor = shop.add_vendor();
  REQUIRE(shop.pharmacy.set_vendor_tie(vendor, Tie::indirect, "販売店を通した契約"));
  CHECK_FALSE(shop.misses(MissingKind::vendor_sheet_missing));
  CHECK_FALSE(shop.comes_next(NextKind::vendor_not_asked));
  REQUIRE(shop.seen().left_out.size() == 1);
  CHECK(shop.seen().left_out.front().reason == "販売店を通した契約");
}

void paper_or_electronic(Shop& shop) {
  const auto vendor = shop.pharmacy.add_vendor("紙の株式会社", {"電子薬歴"}).value();
  REQUIRE(shop.pharmacy.log_sending(shop.pharmacy.make_request(vendor, std::nullopt)->id, Channel::paper));
  const auto system = shop.seen().vendors.front().systems.front();
  TakenPaper paper{shop.clock.today(), "保守 次郎", {}};
  for (const auto& standing : system.progress.rows) {
    paper.answers.emplace_back(standing.row->key, checklist::with_first({}, Verdict::yes, shop.clock.today()));
  }
  REQUIRE(shop.pharmacy.take_down(system.sheet, paper));
  shop.receive_all(shop.add_vendor());
  for (const auto& each : shop.seen().vendors) CHECK(each.systems.front().state == VendorState::received);
}

void second_check_after_a_no(Shop& shop) {
  const auto today = shop.clock.today();
  REQUIRE(shop.say_yes("gate"));
  const auto after_yes = checklist::with_second(checklist::with_first({}, Verdict::yes, today), Verdict::yes, today);
  CHECK(shop.say("2(8)", after_yes).error().code == ErrorCode::second_check_without_no);
  REQUIRE(shop.say_no("1(1)", day("2024-03-31")));
  const auto said = shop.seen().own.assessment.answer(shop.own_row("1(1)").index);
  const auto before = checklist::with_second(said, Verdict::yes, today.plus_days(-1));
  CHECK(shop.say("1(1)", before).error().code == ErrorCode::second_check_before_first);
  shop.clock.advance(86'400);
  REQUIRE(shop.say("1(1)", checklist::with_second(said, Verdict::yes, shop.clock.today())));
  CHECK(shop.seen().own.progress.required.no == 0);
}

void answer_has_its_day(Shop& shop) {
  auto answer = checklist::with_first({}, Verdict::yes, shop.clock.today().plus_days(1));
  CHECK(shop.say("1(1)", answer).error().code == ErrorCode::check_day_in_future);
  REQUIRE(shop.say_yes("1(1)"));
  CHECK(shop.seen().own.assessment.answer(shop.own_row("1(1)").index).first->day == shop.clock.today());
}

void target_day_in_the_year(Shop& shop) {
  REQUIRE(shop.say_yes("gate"));
  REQUIRE(shop.say_no("1(1)", std::nullopt));
  CHECK(shop.misses(MissingKind::target_day_missing));
  CHECK(shop.say_no("1(1)", day("2024-04-01")).error().code == ErrorCode::target_day_outside_year);
  REQUIRE(shop.say_no("1(1)", day("2024-03-31")));
  CHECK_FALSE(shop.misses(MissingKind::target_day_missing));
}

void rows_without_contract(Shop& shop) {
  REQUIRE(shop.pharmacy.set_vendor_contract(false));
  for (const auto* item : {"2(2)", "2(3)"}) CHECK(shop.say_yes(item).error().code == ErrorCode::row_not_applicable);
  CHECK(shop.seen().own.progress.required.total == 8);
}

void rows_outside_the_contract(Shop& shop) {
  const auto request = shop.pharmacy.make_request(shop.add_vendor(), std::nullopt).value();
  const auto id = shop.vendor.take_on(request.envelope).value();
  const auto sheet = shop.vendor.request(id).value().systems.front();
  const auto& row = Shop::row(sheet, "2(8)", Obligation::required);
  REQUIRE(shop.vendor.sheets().set_scope(sheet.id, row.key, "ルータは契約に含まれない"));
  CHECK(shop.vendor.request(id)->systems.front().progress.required.total == 7);
}

void reference_rows_have_a_year_more(Shop& shop) {
  REQUIRE(shop.say_no("3(2)", day("2025-03-31"), Obligation::reference));
  const auto late = shop.say_no("3(3)", day("2025-04-01"), Obligation::reference);
  CHECK(late.error().code == ErrorCode::target_day_outside_year);
}

void once_a_year(Shop& shop) {
  shop.say_yes_to_all();
  CHECK_FALSE(shop.comes_next(NextKind::yearly_check));
  shop.clock.advance(366 * 86'400);
  CHECK(shop.comes_next(NextKind::yearly_check));
}

void inspection_looks_at_required_rows(Shop& shop) {
  const auto vendor = shop.add_vendor();
  CHECK(shop.misses(MissingKind::gate_unanswered));
  REQUIRE(shop.say_yes("gate"));
  CHECK(shop.misses(MissingKind::first_check_missing));
  shop.say_yes_to_all();
  CHECK_FALSE(shop.misses(MissingKind::first_check_missing));
  CHECK(shop.misses(MissingKind::vendor_sheet_missing));
  shop.receive_all(vendor);
  CHECK_FALSE(shop.misses(MissingKind::vendor_sheet_missing));
  CHECK(shop.seen().own.progress.reference.answered == 0);
}

void inspection_passes_over_reference_rows(Shop& shop) {
  REQUIRE(shop.pharmacy.set_vendor_contract(false));
  shop.say_yes_to_all();
  shop.write(Ledger::contacts, {{contact::name, "薬局"}, {contact::kind, "inside"}});
  CHECK(shop.seen().own.progress.reference.answered == 0);
  CHECK(shop.seen().missing.size() == 1);
  CHECK(shop.misses(MissingKind::chart_to_be_shown));
}

void ministry_is_reached(Shop&) {
  const auto& poster = library().poster;
  CHECK(poster.contact_telephone == "03-6812-7837");
  CHECK(poster.contact_note.ja.find("184") != std::string::npos);
  CHECK(poster.contact_note.ja.find("公衆電話") != std::string::npos);
}

void chart_itself(Shop& shop) {
  REQUIRE(shop.say_yes("gate"));
  REQUIRE(shop.say_yes("3(1)"));
  CHECK(shop.misses(MissingKind::chart_missing));
  shop.write(Ledger::contacts, {{contact::name, "薬局"}, {contact::kind, "inside"}});
  CHECK_FALSE(shop.misses(MissingKind::chart_missing));
  CHECK(shop.misses(MissingKind::chart_to_be_shown));
}

void device_ledger(Shop& shop) {
  REQUIRE(shop.say_yes("2(1)"));
  CHECK(shop.asks(QuestionKind::devices_empty));
  shop.write(Ledger::devices, {{device::number, "001"}, {device::kind, "terminal"}});
  CHECK_FALSE(shop.asks(QuestionKind::devices_empty));
}

void remote_maintenance(Shop& shop) {
  REQUIRE(shop.say_yes("2(2)"));
  shop.write(Ledger::devices, {{device::number, "001"}, {device::kind, "server"}});
  CHECK(shop.asks(QuestionKind::remote_unknown));
}

void disclosure(Shop& shop) {
  shop.add_vendor();
  REQUIRE(shop.say_yes("2(3)"));
  CHECK(shop.asks(QuestionKind::disclosure_missing));
  shop.write(Ledger::documents,
             {{document::title, "開示書"}, {document::kind, "mds"}, {document::vendor, "レセコン株式会社"}});
  CHECK_FALSE(shop.asks(QuestionKind::disclosure_missing));
}

void accounts(Shop& shop) {
  REQUIRE(shop.say_yes("2(5)"));
  shop.write(Ledger::accounts, {{account::number, "003"},
                                {account::user, "klm@nop"},
                                {account::state, "usable"},
                                {account::until, "2023-03-31"}});
  CHECK(shop.asks(QuestionKind::account_expired));
}

void access_log(Shop& shop) {
  REQUIRE(shop.say_yes("2(6)"));
  CHECK(shop.asks(QuestionKind::log_not_reviewed));
}

void contacts(Shop& shop) {
  shop.add_vendor();
  REQUIRE(shop.say_yes("3(1)"));
  CHECK(shop.asks(QuestionKind::chart_empty));
  for (const auto* kind : {"inside", "head_office", "vendor", "security", "expert", "police"}) {
    shop.write(Ledger::contacts, {{contact::name, kind}, {contact::kind, kind}});
  }
  CHECK(shop.asks(QuestionKind::kinds_missing));
  shop.write(Ledger::contacts, {{contact::name, "厚生労働省"}, {contact::kind, "ministry"}});
  CHECK_FALSE(shop.asks(QuestionKind::kinds_missing));
}

void generations(Shop& shop) {
  REQUIRE(shop.say_yes("3(2)", Obligation::reference));
  CHECK(shop.asks(QuestionKind::generations_few));
  const auto backup = [&](const char* generation, const char* offline) {
    shop.write(Ledger::backups, {{backup::what, "レセコン"},
                                 {backup::day, shop.clock.today().iso()},
                                 {backup::generation, generation},
                                 {backup::offline, offline}});
  };
  backup("1", "no");
  backup("2", "no");
  CHECK(shop.asks(QuestionKind::generations_few));
  backup("3", "no");
  CHECK_FALSE(shop.asks(QuestionKind::generations_few));
  CHECK(shop.asks(QuestionKind::third_online));
  backup("3", "yes");
  CHECK_FALSE(shop.asks(QuestionKind::third_online));
  CHECK(shop.asks(QuestionKind::restore_untested));
}

void vendors_answer(Shop& shop) {
  shop.receive_all(shop.add_vendor());
  shop.say_yes_to_all();
  CHECK(shop.asks(QuestionKind::vendor_says_no));
}

constexpr Rule rules[] = {
    {"様式 医療情報システムの有無", "「いいえ」の場合、以下すべての項目は確認不要", gate},
    {"I.1", "事業者と契約していない薬局においては「事業者確認用」による確認は不要", no_contract},
    {"I.1", "システムを提供している事業者ごとに確認を求めて", sheet_for_each_system},
    {"I.1", "薬局は事業者に「事業者確認用」を送付し、対策の状況を確認するよう求めて", vendors_are_asked},
    {"I.2", "確認した日付を記入", answer_has_its_day},
    {"様式 2回目", "1回目の確認で「いいえ」の場合", second_check_after_a_no},
    {"I.2", "チェックリストは紙媒体または電子媒体のどちらで使用して頂いても", paper_or_electronic},
    {"I.4", "直接契約関係のない事業者においては、「事業者確認用」の提出は不要", no_direct_contract},
    {"I.2", "「いいえ」の場合は、…令和5年度中の目標日を記入", target_day_in_the_year},
    {"I.2 ※", "事業者と契約していない場合には、2(2)及び2(3)の記入は不要", rows_without_contract},
    {"I.2", "契約内容によっては「事業者確認用」の一部の項目の確認が不要", rows_outside_the_contract},
    {"I.3", "参考項目については令和6年度中には全ての項目で「はい」", reference_rows_have_a_year_more},
    {"I.4", "少なくとも年に1回は、チェックリストを用いた点検を実施", once_a_year},
    {"I 立入検査時", "全ての項目について、1回目の確認の日付と回答等が記入されていること",
     inspection_looks_at_required_rows},
    {"I 立入検査時", "参考項目は令和5年度の立入検査では確認しません", inspection_passes_over_reference_rows},
    {"II 3(1) 補足", "184 発信、公衆電話発信は受信不可", ministry_is_reached},
    {"I 立入検査時", "3（1）の連絡体制図は現物を確認", chart_itself},
    {"II 2(1)", "機器台帳を作成して管理", device_ledger},
    {"II 2(2)", "リモートメンテナンスを利用している機器の有無を事業者に確認", remote_maintenance},
    {"II 2(3)", "MDS/SDSの有無を確認し、事業者から回収", disclosure},
    {"II 2(5)", "退職者や使用していない ID 等が含まれていないかを確認", accounts},
    {"II 2(6)", "そのログを定期的に確認", access_log},
    {"II 3(1)", "薬局内…厚生労働省や所管省庁等が明示されていること", contacts},
    {"II 3(2)", "3世代目以降のバックアップはオフライン", generations},
    {"I.2", "「はい」にマルがつくように、事業者と連携して", vendors_answer},
};

/// What the manual says of a row and its help must not leave out.
struct Told {
  const char* item;
  std::vector<std::string> words;
};

const std::vector<Told> told_beside_rows{
    {"gate", {"薬局の管理者", "必要な措置", "薬局で自分たちが作ったソフト"}},
    {"1(1)",
     {"システム管理責任者", "システム運用担当者", "必要があります", "方針", "教育", "訓練", "薬局の管理者が両方を兼任",
      "例なので、薬局の体制に合わせます"}},
    {"2(1)",
     {"開設者", "定期的", "監督", "ネットワークの中の番号", "使う人", "ソフトの版", "稼働か停止",
      "薬局で持っている機器を書いてあれば足ります"}},
    {"2(2)", {"システム管理責任者に報告", "契約していない薬局は"}},
    {"2(3)", {"医療情報セキュリティ開示書", "システムごと", "契約していない薬局は"}},
    {"2(4)", {"規程", "重要さ", "使い方", "グループ", "利用者ID台帳", "望ましい"}},
    {"2(5)", {"長い間使っていない", "速やかに"}},
    {"2(6)", {"ログインの時刻", "アクセス時間", "操作の内容", "運用担当者", "責任者", "消したり変えたり"}},
    {"2(7)", {"更新が出ない機器"}},
    {"2(8)", {"MACアドレス", "監視", "ガイドライン", "事業者"}},
    {"3(1)",
     {"薬局内", "会社本部", "事業者", "情報セキュリティ事業者", "外部有識者", "都道府県警察の担当部署", "厚生労働省",
      "03-6812-7837", "184", "公衆電話", "開設者", "取り決め", "立入検査では、図そのものを見せます"}},
    {"2(9)", {"タスクマネージャー", "システム管理責任者に相談"}},
    {"3(2)", {"複数の方式", "世代管理", "3世代", "書き込めない", "BCP", "復旧手順"}},
    {"3(3)", {"開設者", "システム管理責任者", "判断の基準", "令和6年度中に作る予定なら「はい」"}},
};

}  // namespace

TEST_CASE("each rule of the manual is kept by the desks") {
  for (const Rule& rule : rules) {
    DYNAMIC_SECTION(rule.place << ": " << rule.says) {
      Shop shop;
      rule.walk(shop);
    }
  }
}

TEST_CASE("the help beside a row says no less than the manual") {
  const auto& rows = library().edition("r5")->pharmacy.rows;
  for (const Told& told : told_beside_rows) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.key.item == told.item; });
    REQUIRE(row != rows.end());
    const auto help = row->help.asks.ja + row->help.how_to_check.ja;
    for (const auto& word : told.words) {
      INFO(told.item << ": " << word);
      CHECK(help.find(word) != std::string::npos);
    }
  }
}

TEST_CASE("the help of a reference row says that this year's inspection passes it over, and until when it is due") {
  for (const auto& row : library().edition("r5")->pharmacy.rows) {
    INFO(row.key.text());
    const bool told =
        row.help.asks.ja.find("立入検査では確認しません。令和6年度中に取り組みます。") != std::string::npos;
    CHECK(told == (row.obligation == Obligation::reference));
  }
}

TEST_CASE("the help of updates says that a scanner alone is not enough") {
  for (const auto& row : library().edition("r5")->pharmacy.rows) {
    if (row.key.item != "2(7)" || row.key.target == Target::network) continue;
    INFO(row.key.text());
    CHECK(row.help.asks.ja.find("ウイルス対策ソフト") != std::string::npos);
    CHECK(row.help.asks.ja.find("防ぎきれない") != std::string::npos);
  }
}
