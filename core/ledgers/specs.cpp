// The fields of every ledger. Column words are those of the manual's examples where it has them.
#include "ledgers/ledger.hpp"

namespace mamori::ledgers {
namespace {

std::vector<Choice> yes_no_unknown() {
  return {{"yes", {"あり", "Yes"}}, {"no", {"なし", "No"}}, {"unknown", {"わからない", "Not known"}}};
}

LedgerSpec devices() {
  return {Ledger::devices,
          "devices",
          {"機器台帳", "Devices"},
          {{"number", {"管理番号", "Number"}, FieldKind::text, true},
           {"kind",
            {"種類", "Kind"},
            FieldKind::choice,
            true,
            {{"server", {"サーバ", "Server"}},
             {"terminal", {"端末PC", "Terminal"}},
             {"network", {"ネットワーク機器", "Network device"}}}},
           {"maker", {"メーカー", "Maker"}},
           {"os", {"OS", "OS"}},
           {"software", {"ソフトウェア", "Software"}},
           {"software_version", {"ソフトウェアバージョン", "Software version"}},
           {"ip", {"IPアドレス", "IP address"}, FieldKind::address},
           {"computer", {"コンピュータ名", "Computer name"}},
           {"place", {"設置場所", "Place"}},
           {"users", {"主な利用者属性", "Main users"}},
           {"registered", {"登録日", "Registered"}, FieldKind::day},
           {"state",
            {"状態", "State"},
            FieldKind::choice,
            false,
            {{"running", {"稼働", "Running"}}, {"stopped", {"停止", "Stopped"}}, {"spare", {"予備", "Spare"}}}},
           {"remote", {"リモート保守", "Remote maintenance"}, FieldKind::choice, false, yes_no_unknown()},
           {"vendor", {"事業者", "Vendor"}},
           {"note", {"説明", "Note"}, FieldKind::long_text}},
          true,
          {"2(1)", "2(2)", "2(7)", "2(9)"},
          {device::computer, device::place, device::os},
          device::kind};
}

LedgerSpec accounts() {
  return {Ledger::accounts,
          "accounts",
          {"利用者ID台帳", "Accounts"},
          {{"number", {"No", "No."}, FieldKind::text, true},
           {"attribute", {"利用者属性", "Kind of user"}},
           {"family", {"姓", "Family name"}},
           {"given", {"名", "Given name"}},
           {"telephone", {"電話番号", "Telephone"}, FieldKind::telephone},
           {"user", {"ユーザID", "User ID"}, FieldKind::text, true},
           {"permission", {"権限", "Permission"}},
           {"state",
            {"状態", "State"},
            FieldKind::choice,
            true,
            {{"usable", {"使用可", "Usable"}}, {"stopped", {"停止", "Stopped"}}, {"deleted", {"削除済み", "Deleted"}}}},
           {"until", {"使用期限", "Usable until"}, FieldKind::day},
           {"note", {"説明", "Note"}, FieldKind::long_text}},
          true,
          {"2(4)", "2(5)"},
          {account::family, account::given, account::user, account::permission},
          account::state};
}

LedgerSpec log_reviews() {
  return {Ledger::log_reviews,
          "logreviews",
          {"アクセスログ点検", "Access log reviews"},
          {{"system", {"システム", "System"}, FieldKind::text, true},
           {"day", {"点検日", "Day"}, FieldKind::day, true},
           {"who", {"点検した人", "Looked at by"}, FieldKind::text, true},
           {"from", {"期間のはじめ", "Period from"}, FieldKind::day},
           {"to", {"期間のおわり", "Period to"}, FieldKind::day},
           {"result",
            {"結果", "Result"},
            FieldKind::choice,
            true,
            {{"nothing", {"異常なし", "Nothing odd"}}, {"odd", {"気になる点あり", "Something odd"}}}},
           {"findings", {"所見", "Findings"}, FieldKind::long_text}},
          false,
          {"2(6)"},
          {log_review::day, log_review::who, log_review::result},
          log_review::result};
}

LedgerSpec backups() {
  return {Ledger::backups,
          "backups",
          {"バックアップ記録", "Backups"},
          {{"what", {"対象", "What"}, FieldKind::text, true},
           {"day", {"実施日", "Day"}, FieldKind::day, true},
           {"how", {"方法", "How"}},
           {"generation",
            {"世代", "Generation"},
            FieldKind::choice,
            true,
            {{"1", {"1世代目", "1st"}}, {"2", {"2世代目", "2nd"}}, {"3", {"3世代目以降", "3rd or later"}}}},
           {"offline", {"オフライン保管", "Kept offline"}, FieldKind::choice, false, yes_no_unknown()},
           {"tested", {"復旧テスト日", "Restore test"}, FieldKind::day},
           {"result",
            {"テスト結果", "Test result"},
            FieldKind::choice,
            false,
            {{"restored", {"戻せた", "Restored"}}, {"failed", {"戻せなかった", "Not restored"}}}},
           {"note", {"説明", "Note"}, FieldKind::long_text}},
          false,
          {"3(2)"},
          {backup::day, backup::generation, backup::how},
          backup::generation};
}

LedgerSpec documents() {
  return {Ledger::documents,
          "documents",
          {"文書", "Documents"},
          {{"title", {"名前", "Title"}, FieldKind::text, true},
           {"kind",
            {"種類", "Kind"},
            FieldKind::choice,
            true,
            {{"bcp", {"事業継続計画（BCP）", "Continuity plan (BCP)"}},
             {"recovery", {"復旧手順", "Recovery steps"}},
             {"mds", {"MDS", "MDS"}},
             {"sds", {"SDS", "SDS"}},
             {"rules", {"運用管理規程", "Operating rules"}},
             {"other", {"その他", "Other"}}}},
           {"vendor", {"事業者", "Vendor"}},
           {"product", {"製品・サービス", "Product or service"}},
           {"version", {"版", "Version"}},
           {"day", {"日付", "Day"}, FieldKind::day},
           {"review", {"見直す日", "Review by"}, FieldKind::day},
           {"place", {"置き場所", "Kept at"}},
           {"note", {"説明", "Note"}, FieldKind::long_text}},
          false,
          {"2(3)", "3(2)", "3(3)"},
          {document::kind, document::vendor, document::version, document::day},
          document::kind};
}

LedgerSpec contacts() {
  return {Ledger::contacts,
          "contacts",
          {"連絡体制図", "Contact chart"},
          {{"name", {"名前", "Name"}, FieldKind::text, true},
           {"kind",
            {"区分", "Kind"},
            FieldKind::choice,
            true,
            {{"inside", {"薬局内", "Inside the pharmacy"}},
             {"head_office", {"会社本部", "Head office"}},
             {"vendor", {"事業者", "Vendor"}},
             {"security", {"情報セキュリティ事業者", "Security firm"}},
             {"expert", {"外部有識者", "Outside expert"}},
             {"police", {"都道府県警察", "Police"}},
             {"ministry", {"厚生労働省・所管省庁", "Ministry"}},
             {"other", {"その他", "Other"}}}},
           {"person", {"担当者", "Person"}},
           {"telephone", {"電話番号", "Telephone"}, FieldKind::telephone},
           {"hours", {"受付時間", "Hours"}},
           {"called_by", {"連絡する人", "Called by"}, FieldKind::names},
           {"order", {"連絡の順番", "Order of calling"}},
           {"checked", {"番号を確かめた日", "Number checked"}, FieldKind::day},
           {"public",
            {"ロック中も見せる", "Shown while locked"},
            FieldKind::choice,
            false,
            {{"yes", {"見せる", "Yes"}}, {"no", {"見せない", "No"}}}},
           {"note", {"説明", "Note"}, FieldKind::long_text}},
          true,
          {"3(1)"},
          {contact::telephone, contact::person, contact::kind},
          contact::kind};
}

LedgerSpec staff() {
  return {Ledger::staff,
          "staff",
          {"職員", "Staff"},
          {{"name", {"氏名", "Name"}, FieldKind::text, true},
           {"attribute", {"職種", "Job"}},
           {"note", {"説明", "Note"}, FieldKind::long_text}},
          true,
          {},
          {staff_member::attribute},
          {}};
}

}  // namespace

const std::vector<LedgerSpec>& all() {
  static const std::vector<LedgerSpec> specs{devices(),   accounts(), log_reviews(), backups(),
                                             documents(), contacts(), staff()};
  return specs;
}

}  // namespace mamori::ledgers
