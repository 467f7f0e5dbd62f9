// 依頼の記録: every line of the trail is on the paper, and nothing is cut off.
#include "reports/asking/asking_record.hpp"

#include "editions/load.hpp"
#include "reports/asking/asking_words.hpp"
#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::app;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

desks::AskedView asked_of(const std::string& vendor) {
  desks::AskedView asked;
  asked.vendor = vendor;
  asked.systems = {"レセコン", "電子薬歴"};
  asked.edition = library().edition("r5");
  asked.made = 1'700'622'000;
  asked.due = CivilDate::from_iso("2023-12-15").value();
  asked.state = RequestState::accepted;
  asked.hash = crypto::Hash{0xab, 0xcd};
  asked.sendings = {
      {1'700'622'060, Channel::qr, SendingKind::request, "見本 花子", ""},
      {1'701'500'000, Channel::telephone, SendingKind::reminder, "見本 花子", "担当の方は来週もどるとのこと"}};
  asked.came = desks::AskedView::Came{1'701'600'000, InboxState::accepted, 1'701'600'600, vendor, "48217730", ""};
  return asked;
}

}  // namespace

TEST_CASE("the record of asking tells when and how each vendor was asked, reminded and answered") {
  const std::vector<desks::AskedView> asked{asked_of("レセコン株式会社")};
  const reports::Paper paper =
      asking_record({"あおば薬局", CivilDate::from_iso("2023-12-20").value(), false, asked}, Language::ja);
  CHECK(paper.pages.size() == 1);
  const reports::PdfFile file(reports::press(paper));
  const QString text = file.text();
  for (const char* words :
       {"依頼の記録", "あおば薬局", "レセコン株式会社", "レセコン、電子薬歴", "令和5年12月15日", "QRで渡しました",
        "電話で催促しました", "担当の方は来週もどるとのこと", "見本花子", "48217730", "受領済み", "abcd"}) {
    INFO(words);
    CHECK(text.contains(QString::fromUtf8(words)));
  }
  CHECK_FALSE(text.contains("見本です"));
}

TEST_CASE("what was done after a response came stands behind its line") {
  auto asked = asked_of("レセコン株式会社");
  asked.sendings.push_back({1'701'700'000, Channel::paper, SendingKind::paper_answer, "見本 花子", "訂正 一郎"});
  CHECK(sentBeforeAnswer(asked) == 2);
  const std::vector<desks::AskedView> all{asked};
  const reports::PdfFile file(reports::press(
      asking_record({"あおば薬局", CivilDate::from_iso("2023-12-20").value(), false, all}, Language::ja)));
  CHECK(file.text().indexOf("電話で催促しました") < file.text().indexOf("回答が届きました"));
  CHECK(file.text().indexOf("回答が届きました") < file.text().indexOf("訂正一郎"));
}

TEST_CASE("many requests go on over pages, and the sample says that it is one") {
  std::vector<desks::AskedView> asked;
  for (int i = 0; i < 12; ++i) asked.push_back(asked_of("事業者 " + std::to_string(i)));
  const reports::Paper paper =
      asking_record({"あおば薬局", CivilDate::from_iso("2023-12-20").value(), true, asked}, Language::ja);
  CHECK(paper.pages.size() > 2);
  CHECK(reports::PdfFile(reports::press(paper)).text().contains("見本です"));
}
