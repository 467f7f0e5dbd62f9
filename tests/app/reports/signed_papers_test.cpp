// Papers, tables and the status page say which signed answer does not stand as it was signed, by whom and when.
#include "core/desks/two_stores.hpp"
#include "exchange/trust/trust.hpp"
#include "reports/codes.hpp"
#include "reports/pharmacies.hpp"
#include "reports/records.hpp"
#include "reports/summary.hpp"

#include <QStringList>
#include <algorithm>

using namespace mamori;
using namespace mamori::desks;

namespace {

QString words_on(const reports::Paper& paper) {
  QStringList words;
  for (const auto& page : paper.pages) {
    for (const auto* box : page.texts()) words << box->text();
  }
  return words.join(QString());
}

struct Signed : TwoStores {
  VendorId vendor_id = add_vendor();

  SheetView sheet() {
    return pharmacy.sheets().view(pharmacy.overview()->vendors.front().systems.front().sheet).value();
  }
  Outgoing asked() { return pharmacy.make_request(vendor_id, std::nullopt).value(); }
  reports::Records records() { return reports::records_of(pharmacy).value(); }
  QString form() { return words_on(reports::all_forms_of(records(), reports::Filling::filled)); }
  QString summary() {
    const auto read = records();
    return words_on(reports::summary_of(read.overview, read.sheets, read.not_counted));
  }
  QString status_page() {
    const auto status = pharmacy.make_status().value();
    const auto read = records();
    return words_on(reports::status_page_of(read.overview, read.sheets, status, read.not_counted).value());
  }
  QString table() {
    std::string all;
    for (const auto& grid : reports::grids_of(records())) all += grid.name + "\n" + reports::csv_of(grid);
    return QString::fromStdString(all);
  }
};

}  // namespace

TEST_CASE_METHOD(Signed, "a wholly typed vendor sheet says on paper that nothing of it is signed") {
  const auto view = sheet();
  const auto& row = view.assessment.sheet().rows.front();
  REQUIRE(pharmacy.sheets().answer(view.id, row.key, checklist::with_first({}, Verdict::yes, clock.today())));
  CHECK(form().contains(QStringLiteral("署名 0・紙（写しあり） 0・手入力 1")));
  CHECK(table().contains(QStringLiteral("手入力")));
}

TEST_CASE_METHOD(Signed,
                 "every paper and table tells a signed answer that was not taken over, and one that was corrected") {
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response_to(asked()).envelope).value()));
  const auto view = sheet();
  const auto& rows = view.assessment.sheet().rows;
  clock.advance(86'400);
  auto no = checklist::with_first({}, Verdict::no, clock.today());
  no.target_day = day("2024-02-29");
  const auto request = vendor.take_on(asked().envelope).value();
  answer_all(vendor.request(request).value());
  REQUIRE(vendor.sheets().answer(vendor.request(request)->systems.front().id, rows[1].key, no, "見直した"));
  const auto second = pharmacy.receive(vendor.respond(request, "保守 太郎")->envelope).value();
  REQUIRE(pharmacy.refuse(second, "電話では、はいと聞いた"));
  clock.advance(86'400);
  keep_copy(view.id);
  REQUIRE(pharmacy.take_down(view.id, {clock.today(), "保守 次郎", {{rows[0].key, no}}}));

  const QString declined =
      QStringLiteral("この署名を取り入れなかった：見本 花子、令和5年11月23日、理由「電話では、はいと聞いた」");
  const QString since = QStringLiteral(
      "あとで紙から直した：見本 花子、令和5年11月24日、紙に署名した人 保守 次郎（令和5年11月24日に受け取り）");
  const QString signed_no = QStringLiteral("保守 太郎、令和5年11月23日に署名：いいえ（令和5年11月23日）");
  const QString signed_yes = QStringLiteral("保守 太郎、令和5年11月23日に署名：はい（令和5年11月23日）");
  for (const QString& text : {form(), summary(), status_page(), table()}) {
    CHECK(text.contains(declined));
    CHECK(text.contains(since));
    CHECK(text.contains(signed_no));
    CHECK(text.contains(signed_yes));
  }
  const QString footing = QStringLiteral("署名 6・紙（写しあり） 1・手入力 0・あとの署名を取り入れていない 1");
  for (const QString& text : {form(), summary(), status_page()}) CHECK(text.contains(footing));
  CHECK(form().contains(QStringLiteral("保守 太郎（レセコン株式会社）、令和5年11月22日に署名。照合番号")));
  // Also once the vendor is not counted any more.
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, "解約"));
  for (const QString& text : {form(), summary(), status_page(), table()}) {
    CHECK(text.contains(declined));
    CHECK(text.contains(since));
    CHECK(text.contains(signed_no));
  }
}

TEST_CASE_METHOD(Signed,
                 "papers and the status message count what answers stand on over the same rows, and say which") {
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response_to(asked()).envelope).value()));
  clock.advance(86'400);
  keep_copy(sheet().id);
  const auto view = sheet();
  const auto& rows = view.assessment.sheet().rows;
  const auto reference = std::ranges::find(rows, Obligation::reference, &Row::obligation);
  const auto yes = checklist::with_first({}, Verdict::yes, clock.today());
  REQUIRE(pharmacy.take_down(view.id, {clock.today(), "保守 太郎", {{reference->key, yes}}}));
  const auto status = desks::verify(pharmacy.make_status()->envelope, library())->status.value();
  CHECK(status.sheets[1].footing == Footing{8, 1, 0});
  const QString words = QStringLiteral("参考項目もあわせた 9 項目の回答のもと：署名 8・紙（写しあり） 1・手入力 0");
  for (const QString& text : {summary(), status_page()}) CHECK(text.contains(words));
  CHECK(form().contains(QStringLiteral("令和5年度中の 8 項目の回答のもと：署名 8・紙（写しあり） 0・手入力 0")));
  CHECK(form().contains(
      QStringLiteral("参考項目（令和6年度中）の 1 項目の回答のもと：署名 0・紙（写しあり） 1・手入力 0")));
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, "解約"));
  for (const QString& text : {summary(), status_page()}) CHECK(text.contains(words));
}

TEST_CASE("two pharmacies of one name are told apart on an inspector's paper") {
  reports::PharmacyTable table{"中央保健所", CivilDate::from_days(19683), {3, 3, 0, 0, 0, 0}, {}};
  for (const auto* name : {"あおば薬局", "あおば薬局", "みどり薬局"}) {
    StatusLine line;
    line.pharmacy = name;
    line.pharmacy_key = crypto::PublicKey{static_cast<std::uint8_t>(table.lines.size() + 1)};
    table.lines.push_back(line);
  }
  const QString text = words_on(reports::pharmacies_of(table));
  CHECK(text.contains(QStringLiteral("同じ名前で鍵のちがう薬局があります。照合番号で見分けてください。")));
  CHECK(text.count(QStringLiteral("＊ あおば薬局")) == 2);
  CHECK_FALSE(text.contains(QStringLiteral("＊ みどり薬局")));
  for (const auto& line : table.lines) {
    const auto number = reports::digits_text(exchange::fingerprint(line.pharmacy_key));
    CHECK(text.contains(number) == (line.pharmacy == "あおば薬局"));
  }
  table.lines.erase(table.lines.begin());
  CHECK_FALSE(words_on(reports::pharmacies_of(table)).contains(QStringLiteral("同じ名前")));
}

TEST_CASE_METHOD(Signed,
                 "a vendor that is left out is told in the tables with both parts, and the counts fit each other") {
  const auto view = sheet();
  for (const auto& row : view.assessment.sheet().rows) {
    REQUIRE(pharmacy.sheets().answer(view.id, row.key, checklist::with_first({}, Verdict::no, clock.today())));
  }
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, "解約"));
  const auto out = pharmacy.overview()->left_out.front();
  CHECK(out.reference.no > 0);
  CHECK(static_cast<int>(out.noes.size()) == out.required.no + out.reference.no);
  CHECK(out.footing.rows() == out.required.answered + out.reference.answered + out.footing.outside);
  const QString text = table();
  CHECK(text.contains(QStringLiteral("数えていない事業者")));
  CHECK(text.contains(QStringLiteral("契約が終わったため：解約")));
  CHECK(summary().contains(QStringLiteral("参考項目は はい 0・いいえ %1（").arg(out.reference.no)));
}
