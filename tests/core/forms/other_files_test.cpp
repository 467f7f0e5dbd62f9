// Files that are not this form: no row of theirs is sure.
#include "small_form.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace mamori;
using namespace mamori::test;
namespace fs = std::filesystem;

namespace {

void nothing_sure(const forms::Reading& reading) {
  for (const auto& row : reading.rows) CHECK_FALSE(row.sure());
  for (const auto& file : reading.files) {
    for (const auto& sheet : file.sheets) CHECK_FALSE(sheet.kind);
  }
}

const std::vector<std::vector<std::string>> bcp{
    {"【医療機関用】サイバー攻撃を想定した事業継続計画（BCP）策定の確認表"},
    {"※本確認表は「医療機関におけるサイバーセキュリティ対策チェックリスト」3(3)の確認に用いてください。"},
    {"項番", "大項目", "確認項目", "確認結果"},
    {"1 平時（平時における体制整備）"},
    {"1-1", "情報機器等の把握", "サーバ、端末PC、ネットワーク機器の台帳を整備している。", "はい・いいえ"},
    {"", "", "ネットワーク構成図を整備している。", "はい・いいえ"},
    {"1-2", "体制", "連絡体制図を整備している。", "はい・いいえ"},
    {"2 検知"},
    {"2-1", "異常の検知", "異常を検知する仕組みがある。", "はい・いいえ"}};

}  // namespace

TEST_CASE("the ministry's sheet for continuity plans is not the form") {
  auto lines = bcp;
  nothing_sure(read_files({xlsx({page_of(lines)})}));
  lines[0][0] = "【薬局用】サイバー攻撃を想定した事業継続計画（BCP）策定の確認表";
  nothing_sure(read_files({xlsx({page_of(lines)})}));
  lines[0][0] = "薬局確認用 BCP策定の確認表";
  nothing_sure(read_files({xlsx({page_of(lines)})}));
}

TEST_CASE("a ledger, a disclosure statement and a table of contents are not the form") {
  nothing_sure(read_files({xlsx({page_of({{"管理番号", "メーカー", "OS", "設置場所", "状態", "備考"},
                                          {"001", "A社", "Win11", "調剤室", "稼働", ""},
                                          {"002", "B社", "Win11", "事務室", "停止", "(1) 調整中である。"}})})}));
  nothing_sure(read_files({xlsx({page_of({{"製造業者による医療情報セキュリティ開示書（MDS）チェックリスト"},
                                          {"番号", "質問", "回答", "備考"},
                                          {"1", "アクセス制御の機能がある。", "はい・いいえ・対象外"},
                                          {"2", "記録を残す機能がある。", "はい・いいえ・対象外"},
                                          {"3", "暗号化の機能がある。", "はい・いいえ・対象外"}})})}));
  nothing_sure(read_files({xlsx({page_of({{"薬局におけるサイバーセキュリティ対策チェックリストマニュアル"},
                                          {"1 体制構築 【薬局確認用・事業者確認用】", "5"},
                                          {"(1) 責任者を設置している。", "5"},
                                          {"2 管理・運用 【薬局確認用・事業者確認用】", "6"},
                                          {"(1) 台帳管理を行っている。（医療情報システム全般）", "6"},
                                          {"(2) 有無を確認した。（医療情報システム全般）", "7"}})})}));
}

TEST_CASE("files that are no form of any kind are refused, or hold no sure row") {
  const fs::path cases = fs::path(MAMORI_VECTORS).parent_path() / "cases";
  if (!fs::exists(cases)) SKIP("no folder of cases");
  for (const auto& entry : fs::directory_iterator(cases)) {
    std::ifstream in(entry.path(), std::ios::binary);
    const FileBytes bytes{std::istreambuf_iterator<char>(in), {}};
    const forms::FileIn file{entry.path().string(), bytes};
    INFO(entry.path().filename());
    if (const auto reading = forms::read({&file, 1})) nothing_sure(*reading);
  }
}
