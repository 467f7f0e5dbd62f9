// A vendor's form that was filled in by hand, copied at the pharmacy.
#include "two_desks.hpp"

namespace mamori::app {
namespace {

struct Copying : Two {
  PaperFormViewModel& paper = *vendors.paper();
  int sheet = 0;

  Copying() {
    here.session.touch();
    vendors.select(vendors.vendors()->value(0, "key").toInt());
    sheet = vendors.systems()->value(0, "key").toInt();
    vendors.copyPaper(sheet);
    REQUIRE(vendors.pane() == VendorsViewModel::PaperPane);
  }
  int rowKey(int row) const { return paper.rows()->value(row, "key").toInt(); }
};

}  // namespace

TEST_CASE_METHOD(Copying, "A vendor's paper is copied row by row and saved at once") {
  CHECK(paper.signedOn().isEmpty());
  CHECK(paper.owner() == "レセコン株式会社 ・ レセコン");
  CHECK(paper.rows()->value(0, "heading") == "令和5年度中");
  paper.setReceived("2023-11-20");
  paper.setDay("2023-11-15");
  paper.setSigner("保守 太郎");
  for (int row = 0; row < paper.total(); ++row) paper.reply(rowKey(row), PaperFormViewModel::Yes);
  paper.reply(rowKey(1), PaperFormViewModel::No);
  paper.setTarget(rowKey(1), "2024-02-29");
  paper.setRowDay(rowKey(2), "2023-11-16");
  paper.setRemark(rowKey(2), " 年 1 回 ");
  CHECK(paper.replied() == paper.total());
  CHECK(here.session.vault().contents(SheetId{sheet})->answers.empty());
  REQUIRE(paper.save());

  CHECK(vendors.pane() == VendorsViewModel::ListPane);
  CHECK(vendors.systems()->value(0, "state") == VendorsViewModel::Received);
  const auto answers = here.session.vault().contents(SheetId{sheet})->answers;
  const auto at = [&](int row) { return answers.at(static_cast<std::uint8_t>(rowKey(row))); };
  vendors.copyPaper(sheet);
  CHECK(at(0).first->day.iso() == "2023-11-15");
  CHECK(at(1).target_day->iso() == "2024-02-29");
  CHECK(at(2).first->day.iso() == "2023-11-16");
  CHECK(at(2).remark == "年 1 回");
  CHECK(vendors.trail()->value(1, "text") == "紙の回答を受け取り、入力しました");
  CHECK(vendors.trail()->value(1, "detail") == "保守 太郎");
  CHECK(here.session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Copying, "What was copied is there again after a lock, and thrown away on request") {
  paper.setSigner("保守 太郎");
  paper.reply(rowKey(0), PaperFormViewModel::Yes);
  paper.setRemark(rowKey(3), "棚B");
  here.session.close();
  auto vault = vault::Vault::open(here.folder(), {}, SecretBytes::from_text(test_passphrase), here.clock);
  REQUIRE(vault);
  REQUIRE(here.session.open(std::move(*vault), here.clock));
  vendors.copyPaper(sheet);
  CHECK(paper.signer() == "保守 太郎");
  CHECK(paper.replied() == 1);
  CHECK(paper.rows()->value(3, "remark") == "棚B");
  paper.drop();
  vendors.copyPaper(sheet);
  CHECK(paper.replied() == 0);
  CHECK(paper.signer().isEmpty());
}

TEST_CASE_METHOD(Copying, "A paper that the form refuses stays as it was copied") {
  paper.setSigner("保守 太郎");
  paper.reply(rowKey(0), PaperFormViewModel::Yes);
  paper.setRowDay(rowKey(0), "2023-12-24");
  CHECK_FALSE(paper.save());
  CHECK(paper.failure()->code == ErrorCode::check_day_in_future);
  CHECK(vendors.pane() == VendorsViewModel::PaperPane);
  CHECK(paper.replied() == 1);
}

TEST_CASE_METHOD(Copying, "The photo of the signed page stays with the sheet") {
  REQUIRE(paper.evidence()->addWords("青いバインダー、棚B", "2023-11-20", {}));
  CHECK(paper.evidence()->list()->count() == 1);
  const auto kept = here.session.vault().evidence().value();
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().uses == std::vector<std::string>{desks::subject_of(SheetId{sheet})});
}

TEST_CASE("A paper corrects a signed answer only with a later day, which the page says before and the refusal after") {
  Two two;
  auto& vendors = two.vendors;
  two.returnResponse();
  REQUIRE(two.pin());
  REQUIRE(vendors.arrival()->accept());
  const int sheet = vendors.systems()->value(0, "key").toInt();
  auto& paper = *vendors.paper();
  vendors.copyPaper(sheet);
  CHECK_FALSE(paper.signedOn().isEmpty());
  paper.setSigner("保守 太郎");
  paper.reply(paper.rows()->value(0, "key").toInt(), PaperFormViewModel::No);
  CHECK_FALSE(paper.save());
  CHECK(paper.failure()->code == ErrorCode::paper_copy_missing);
  CHECK(paper.failure()->where == two.here.clock.today().iso());
}

}  // namespace mamori::app
