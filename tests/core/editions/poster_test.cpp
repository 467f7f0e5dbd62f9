#include "packs.hpp"

#include <vector>

using namespace mamori;
using namespace mamori::test;

namespace {

std::vector<const Principle*> principles() {
  std::vector<const Principle*> list;
  for (const auto& audience : library().poster.audiences) {
    for (const auto& principle : audience.principles) list.push_back(&principle);
  }
  return list;
}

}  // namespace

TEST_CASE("the poster has three audiences with three principles each") {
  const auto& audiences = library().poster.audiences;
  REQUIRE(audiences.size() == 3);
  CHECK(audiences[0].title == "経営管理者(院長、医療情報システム安全管理責任者等)");
  CHECK(audiences[1].title == "医療情報システムの安全管理実務者");
  CHECK(audiences[2].title == "医療従事者等");
  for (const auto& audience : audiences) CHECK(audience.principles.size() == 3);
}

TEST_CASE("the nine principles have their titles to the letter") {
  const std::vector<std::string> titles = {"アカウント整理と使用状況の棚卸し",
                                           "連絡先の整備",
                                           "バックアップの実施状況の点検",
                                           "通信制御の確認",
                                           "ログの確認",
                                           "各種システムの更新",
                                           "機器やデータの持ち出しルールの確認と順守",
                                           "利用機器に関する対策",
                                           "電子メールの確認"};
  REQUIRE(principles().size() == titles.size());
  for (std::size_t i = 0; i < titles.size(); ++i) CHECK(principles()[i]->title == titles[i]);
}

TEST_CASE("the seventeen check points stand to the letter") {
  const std::vector<std::string> points = {
      "不要なアカウントの削除",
      "アカウントのパスワード強度と管理状況",
      "自組織内の緊急連絡先を整理",
      "ベンダー、保守契約先等の連絡先を整理",
      "計画通りにバックアップが実行されているか確認",
      "バックアップデータがネットワークから隔離されているか確認",
      "通信の整理が適切に行われているか確認",
      "不要な通信先への制御(トラフィックコントロール)が行われているか確認",
      "関係事業者とのネットワーク接続点が管理下にあるか確認",
      "攻撃の兆候がないかを再確認",
      "ソフトウェアの更新が適切に行われているか確認",
      "セキュリティ対策ソフトが常に稼働しているか確認",
      "端末や外部記憶媒体の持ち出しについて、自組織内の安全基準等に沿った適切な対応",
      "不正アクセスを防止するため、不正プログラム対策ソフトウェアは「常」に稼働",
      "長期間使用しない場合は電源 OFF",
      "電子メールを確認する前に、以下の対策を実施する",
      "アカウントのパスワード強度と管理状況"};
  std::vector<std::string> found;
  for (const auto* principle : principles()) {
    found.insert(found.end(), principle->check_points.begin(), principle->check_points.end());
  }
  CHECK(found == points);
}

TEST_CASE("only the principle about e-mail has points below a point") {
  for (const auto* principle : principles()) {
    CHECK(principle->sub_points.size() == (principle->number == 9 ? 2u : 0u));
  }
}

TEST_CASE("every principle is said in plain words and serves a row of the form") {
  for (const auto* principle : principles()) {
    INFO(principle->number);
    CHECK(principle->plain.ja.ends_with("。"));
    CHECK(principle->plain.en.ends_with("."));
    CHECK_FALSE(principle->serves.empty());
    CHECK_FALSE(principle->explanation.empty());
  }
}

TEST_CASE("the poster closes with whom to call") {
  const auto& poster = library().poster;
  CHECK(poster.catchphrase == "他人事・過去の事だと思っていないか!?");
  CHECK(poster.title == "サイバーセキュリティ 9の心得");
  CHECK(poster.incident.front() == "対策してもインシデントが発生してしまったら… 速やかに連絡を!");
  CHECK(poster.incident_url == "https://mhlw-training.saj.or.jp/");
  CHECK(poster.portal_call == "QRコードから専用サイトに入ってココをクリック!");
  CHECK(poster.contact_name == "厚生労働省医政局特定医薬品開発支援・医療情報担当参事官室");
  CHECK(poster.contact_telephone == "03-6812-7837");
  CHECK(poster.contact_note.ja ==
        "いたずら防止のため、184 発信、公衆電話発信は受信不可としますので、医療機関の電話で御連絡願います。");
  CHECK(poster.contact_as_of.iso() == "2023-10-13");
}
