#include "viewmodels/shell/sample_ledgers.hpp"

#include "desks/ledger_desk.hpp"

namespace mamori::app {
namespace {

std::vector<Values> devices() {
  return {
      {"001", "server", "A社", "Windows Server 2019", "レセコン", "2.0", "192.168.0.10", "SV-01", "サーバ室", "薬剤師",
       "2020-12-01", "running", "yes", "レセコン株式会社（見本）", ""},
      {"002", "terminal", "A社", "Windows 11", "レセコン", "2.0", "192.168.0.21", "受付PC1", "受付", "薬剤師・事務職員",
       "2020-12-01", "running", "no", "レセコン株式会社（見本）", ""},
      {"003", "terminal", "A社", "Windows 8.1", "電子薬歴", "5.0.1", "192.168.0.22", "調剤室PC", "調剤室", "薬剤師",
       "2014-10-01", "running", "", "電子薬歴サービス（見本）", "次の入れかえで交換する"},
      {"004", "network", "B社", "", "", "", "192.168.0.1", "VPN-RT", "受付の棚", "システム管理者", "2021-08-01",
       "running", "yes", "ネットワーク工事（見本）", ""},
  };
}

std::vector<Values> accounts() {
  return {
      {"001", "薬剤師", "見本", "花子", "", "hanako", "Admin", "usable", "", ""},
      {"002", "非常勤薬剤師", "見本", "次郎", "", "jiro", "User", "usable", "", ""},
      {"003", "事務", "見本", "桃子", "", "momoko", "User", "usable", "2023-03-31", "3 月で退職"},
  };
}

std::vector<Values> contacts() {
  return {
      {"あおば薬局", "inside", "見本 花子（管理薬剤師）", "03-0000-0001", "", "", "1", "2023-07-03", "yes", ""},
      {"会社本部", "head_office", "情報システム係", "03-0000-0010", "平日 9〜18時", "あおば薬局", "2", "2023-07-03",
       "no", ""},
      {"レセコン株式会社（見本）", "vendor", "保守窓口", "03-0000-0020", "24時間", "あおば薬局", "3", "2023-07-03",
       "no", ""},
      {"電子薬歴サービス（見本）", "vendor", "サポート", "03-0000-0030", "平日 9〜17時", "あおば薬局", "4",
       "2022-06-01", "no", ""},
      {"情報セキュリティ会社（見本）", "security", "緊急窓口", "03-0000-0040", "24時間", "会社本部", "5", "2023-07-03",
       "no", ""},
      {"県警サイバー窓口（見本）", "police", "", "03-0000-0050", "", "会社本部", "6", "2023-07-03", "no", ""},
      {"厚生労働省 医政局", "ministry", "特定医薬品開発支援・医療情報担当参事官室", "03-6812-7837", "",
       "会社本部、あおば薬局", "7", "2023-10-13", "yes", "184 発信・公衆電話は受信できない"},
  };
}

}  // namespace

Result<void> keep_sample_ledgers(vault::Vault& vault, const Clock& clock) {
  const std::vector<std::pair<Ledger, std::vector<Values>>> all{
      {Ledger::devices, devices()},
      {Ledger::accounts, accounts()},
      {Ledger::contacts, contacts()},
      {Ledger::staff, {{"見本 花子", "管理薬剤師"}, {"見本 次郎", "薬剤師"}, {"見本 桃子", "事務"}}},
      {Ledger::backups,
       {{"レセコンのデータ", "2023-11-21", "外付けディスク", "1", "no", "2023-09-20", "restored", ""},
        {"レセコンのデータ", "2023-11-20", "NAS", "2", "no", "", "", ""}}},
      {Ledger::documents,
       {{"レセコンの開示書", "mds", "レセコン株式会社（見本）", "レセコン", "5.0", "2023-11-20", "2024-11-20", "",
         ""}}},
      {Ledger::log_reviews, {{"レセコン", "2023-11-01", "見本 花子", "2023-10-01", "2023-10-31", "nothing", ""}}},
  };
  auto written = vault.change({}, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& [ledger, lines] : all) {
      MAMORI_TRY(writer.import_entries(ledger, ledgers::as_new(lines)));
    }
    return {};
  });
  if (!written) return written;
  return desks::LedgerDesk(vault, clock).acknowledge(1, "見本 花子");
}

}  // namespace mamori::app
