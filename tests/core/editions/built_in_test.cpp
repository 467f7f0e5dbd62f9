#include "editions/embedded.hpp"
#include "packs.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <fstream>
#include <set>

using namespace mamori;
using namespace mamori::test;

namespace {

const std::vector<std::string> pack_names = {"editions/r5.json", "editions/r6.json", "editions/r7.json", "poster.json",
                                             "glossary.json"};

auto rows_of(const Sheet& sheet, Obligation obligation) {
  return std::count_if(sheet.rows.begin(), sheet.rows.end(),
                       [&](const Row& row) { return row.obligation == obligation; });
}

std::string items(const Sheet& sheet, Obligation obligation) {
  std::string list;
  for (const auto& row : sheet.rows) {
    if (row.obligation == obligation) list += row.key.text() + " ";
  }
  return list;
}

/// Every row of both sheets.
std::vector<const Row*> all_rows(const Edition& edition = r5()) {
  std::vector<const Row*> rows;
  for (const auto* sheet : {&edition.pharmacy, &edition.vendor}) {
    for (const auto& row : sheet->rows) rows.push_back(&row);
  }
  return rows;
}

/// Code points of valid UTF-8.
std::u32string points_of(std::string_view utf8) {
  REQUIRE(code_points(utf8) != not_utf8);
  std::u32string points;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t k = 1; k < length; ++k) point = (point << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3Fu);
    points.push_back(point);
    i += length;
  }
  return points;
}

/// Characters that NFC would not leave alone, as far as Japanese and English texts can hold them; half-width katakana
/// and letters in circles of other fonts do not belong into a form either.
bool changes_in_nfc(char32_t point) {
  const auto within = [&](char32_t first, char32_t last) { return first <= point && point <= last; };
  return within(0x0300, 0x036F) || within(0x1100, 0x11FF) || within(0x2126, 0x212B) || within(0x3099, 0x309A) ||
         within(0xF900, 0xFAFF) || within(0xFF61, 0xFF9F) || within(0x2F800, 0x2FA1F);
}

}  // namespace

TEST_CASE("the pharmacy sheet has the gate, ten required and eight reference rows") {
  CHECK(rows_of(r5().pharmacy, Obligation::required) == 1 + 10);
  CHECK(rows_of(r5().pharmacy, Obligation::reference) == 8);
  CHECK(r5().pharmacy.rows.front().is_gate);
}

TEST_CASE("the vendor sheet has eight required and six reference rows") {
  CHECK(rows_of(r5().vendor, Obligation::required) == 8);
  CHECK(rows_of(r5().vendor, Obligation::reference) == 6);
}

TEST_CASE("the rows stand in the order of the form") {
  CHECK(items(r5().pharmacy, Obligation::required) ==
        "gate@organisation 1(1)@organisation 2(1)@all 2(2)@all 2(3)@all 2(4)@server 2(5)@server 2(6)@server "
        "2(7)@network 2(8)@network 3(1)@organisation ");
  CHECK(items(r5().pharmacy, Obligation::reference) ==
        "2(7)@server 2(9)@server 2(4)@terminal 2(5)@terminal 2(7)@terminal 2(9)@terminal 3(2)@organisation "
        "3(3)@organisation ");
  CHECK(items(r5().vendor, Obligation::required) ==
        "1(1)@organisation 2(2)@all 2(3)@all 2(4)@server 2(5)@server 2(6)@server 2(7)@network 2(8)@network ");
  CHECK(items(r5().vendor, Obligation::reference) ==
        "2(7)@server 2(9)@server 2(4)@terminal 2(5)@terminal 2(7)@terminal 2(9)@terminal ");
}

TEST_CASE("every row has the wording of the form to the letter") {
  std::ifstream file(MAMORI_SOURCE_DIR "/tests/fixtures/editions/r5_wording.tsv");
  std::string line;
  std::size_t next = 0;
  const auto rows = all_rows();
  while (std::getline(file, line)) {
    if (line.starts_with('#')) continue;
    REQUIRE(next < rows.size());
    const auto& row = *rows[next++];
    CHECK(line == std::string(name_of(row.key.sheet)) + "\t" + row.key.item + "\t" +
                      std::string(name_of(row.key.target)) + "\t" + std::string(name_of(row.obligation)) + "\t" +
                      row.wording.value().ja);
  }
  CHECK(next == rows.size());
}

TEST_CASE("the notes and footnotes are those of the form") {
  const auto& own = r5().pharmacy;
  const std::vector<std::string> required = {
      "＊以下項目は令和5年度中にすべての項目で「はい」にマルが付くよう取り組んでください。",
      "＊2(2)及び2(3)については、事業者と契約していない場合には、記入不要です。",
      "＊1回目の確認で「いいえ」の場合、令和5年度中の対応目標日を記入してください。"};
  const std::vector<std::string> reference = {
      "＊以下項目について、令和6年度中にすべての項目で「はい」にマルが付くよう取り組んでください。"};
  const std::vector<std::string> footnotes = {
      "各項目の考え方や確認方法等については、「医療機関におけるサイバーセキュリティ対策チェックリストマニュアル～医療機"
      "関・"
      "事業者向け～」をご覧ください。",
      "立入検査の際は、チェックリストに必要な事項が記入されているかを確認します。"};
  CHECK(own.notes_required == required);
  CHECK(own.notes_reference == reference);
  CHECK(own.footnotes == footnotes);
  CHECK(own.footnotes_reference == std::vector{footnotes[0]});
  CHECK(r5().vendor.notes_required == std::vector{required[0], required[2]});
  CHECK(r5().vendor.notes_reference == reference);
  CHECK(r5().vendor.footnotes == std::vector{footnotes[0]});
  CHECK(own.rows.front().note == "（「いいえ」の場合、以下すべての項目は確認不要）");
  CHECK(own.reference_title.ja == "参考項目（令和6年度中）");
}

TEST_CASE("the edition says whose it is and from when") {
  CHECK(r5().standing == Standing::official);
  CHECK(r5().year == FiscalYear::reiwa(5));
  CHECK(r5().form_name.ja == "薬局におけるサイバーセキュリティ対策チェックリスト");
  CHECK(r5().section("2")->title.ja == "医療情報システムの管理・運用");
  CHECK(r5().heading(Target::network)->wording.ja == "ネットワーク機器について、以下を実施している。");
  CHECK(r5().heading(Target::organisation) == nullptr);
}

TEST_CASE("required rows are due in the year and reference rows a year later") {
  for (const auto* row : all_rows()) {
    const auto end = row->obligation == Obligation::required ? "2024-03-31" : "2025-03-31";
    CHECK(row->due_year.last_day().iso() == end);
  }
}

TEST_CASE("only 2(2) and 2(3) of the pharmacy depend on a vendor contract, only 3(1) is shown") {
  for (const auto* row : all_rows()) {
    INFO(row->key.text());
    const bool own = row->key.sheet == SheetKind::pharmacy;
    CHECK(row->needs_vendor_contract == (own && (row->key.item == "2(2)" || row->key.item == "2(3)")));
    CHECK(row->shown_in_person == (row->key.item == "3(1)"));
  }
}

TEST_CASE("each row names its place in the guideline and the manual") {
  const auto places = [](std::string_view item) {
    std::string text;
    const auto& rows = r5().pharmacy.rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.key.item == item; });
    for (const auto& place : row->guideline) text += place.volume + place.section + " ";
    return text + std::to_string(row->manual_page);
  };
  CHECK(places("gate") == "概説編2.3 5");
  CHECK(places("1(1)") == "経営管理編3.1.2② 経営管理編3.2 5");
  CHECK(places("2(1)") == "経営管理編1.2.1〈管理責任〉② 企画管理編9.1 6");
  CHECK(places("2(2)") == "企画管理編9.1 システム運用編10.1 7");
  CHECK(places("2(3)") == "概説編4.5 7");
  CHECK(places("2(4)") == "企画管理編13④ 企画管理編13.1.3 8");
  CHECK(places("2(5)") == "企画管理編13⑦ 8");
  CHECK(places("2(6)") == "経営管理編4.2 企画管理編5.3 システム運用編17①② 9");
  CHECK(places("2(7)") == "システム運用編8③ システム運用編8.1 システム運用編8.2 システム運用編13.2 10");
  CHECK(places("2(8)") == "システム運用編13⑩ 11");
  CHECK(places("2(9)") == "システム運用編8.1 11");
  CHECK(places("3(1)") == "経営管理編3.4.2① 経営管理編3.4.3① 企画管理編12.3 12");
  CHECK(places("3(2)") == "経営管理編3.4.1 企画管理編11.2 システム運用編11.1 システム運用編12.2 システム運用編18.1 13");
  CHECK(places("3(3)") == "経営管理編3.4.1 企画管理編11.1 13");
}

TEST_CASE("the help of every row is its own, short enough to read, and explains its words") {
  const std::string edition = GENERATE("r5", "r6", "r7");
  std::vector<std::string> seen;
  for (const auto* row : all_rows(*library().edition(edition))) {
    INFO(edition << " " << name_of(row->key.sheet) << " " << row->key.text());
    for (const auto* text : {&row->help.question, &row->help.asks, &row->help.how_to_check, &row->help.who_knows}) {
      CHECK(code_points(text->ja) <= 240);
      CHECK(code_points(text->en) <= 500);
    }
    CHECK((row->help.question.ja.ends_with("？") && row->help.question.en.ends_with("?")));
    CHECK(row->help.asks.ja.ends_with("。"));
    CHECK(row->help.how_to_check.ja.ends_with("。"));
    CHECK_FALSE(row->help.words.empty());
    CHECK(std::find(seen.begin(), seen.end(), row->help.asks.ja) == seen.end());
    seen.push_back(row->help.asks.ja);
  }
}

TEST_CASE("no sentence of the help is longer than a breath") {
  constexpr std::size_t breath = 60;
  const std::string edition = GENERATE("r5", "r6", "r7");
  for (const auto* row : all_rows(*library().edition(edition))) {
    for (const auto* text : {&row->help.asks, &row->help.how_to_check}) {
      std::size_t start = 0;
      while (start < text->ja.size()) {
        const auto stop = text->ja.find("。", start);
        const auto sentence = text->ja.substr(start, stop - start);
        INFO(row->key.text() << ": " << sentence);
        CHECK(code_points(sentence) <= breath);
        if (stop == std::string::npos) break;
        start = stop + std::string_view("。").size();
      }
    }
  }
}

TEST_CASE("a word beside a row is one that the row uses, and no hard word of a row is left unexplained") {
  // Known to everyone in a pharmacy, or used in an everyday sense too.
  const std::set<std::string> everyday = {
      "vendor", "receipt-computer", "medication-history", "online-eligibility", "password", "ledger", "service"};
  const std::string edition = GENERATE("r5", "r6", "r7");
  for (const auto* row : all_rows(*library().edition(edition))) {
    const auto& help = row->help;
    const auto text =
        row->wording.value_or(LocalText{}).ja + row->title.ja + help.question.ja + help.asks.ja + help.how_to_check.ja;
    for (const auto& entry : library().glossary) {
      if (everyday.contains(entry.id)) continue;
      const auto head = entry.word.ja.substr(0, entry.word.ja.find("（"));
      INFO(name_of(row->key.sheet) << " " << row->key.text() << ": " << head);
      const bool named = std::find(help.words.begin(), help.words.end(), entry.id) != help.words.end();
      // サポート is not a port.
      const bool used =
          text.find(head) != std::string::npos && (head != "ポート" || text.find("サポート") == text.npos);
      CHECK(named == used);
    }
  }
}

TEST_CASE("the packs are UTF-8 in NFC") {
  const auto name = GENERATE(from_range(pack_names));
  const auto points = points_of(editions::embedded(name));
  CHECK(std::none_of(points.begin(), points.end(), changes_in_nfc));
}

TEST_CASE("no pack says that a pharmacy keeps to a standard") {
  const auto name = GENERATE(from_range(pack_names));
  for (const auto* word : {"準拠", "適合"}) {
    CHECK(editions::embedded(name).find(word) == std::string_view::npos);
  }
}

TEST_CASE("the hash is that of the pack's bytes") {
  const auto bytes = editions::embedded("editions/r5.json");
  CHECK(r5().hash != std::array<std::uint8_t, 32>{});
  CHECK(editions::load(bytes, library().glossary)->hash == r5().hash);
  CHECK(editions::load(std::string(bytes) + " ", library().glossary)->hash != r5().hash);
}

TEST_CASE("each word of the glossary stands beside a row, where it can be opened") {
  std::set<std::string> beside;
  for (const auto* edition : {"r5", "r6", "r7"}) {
    for (const auto* row : all_rows(*library().edition(edition))) {
      beside.insert(row->help.words.begin(), row->help.words.end());
    }
  }
  for (const auto& entry : library().glossary) {
    INFO(entry.id);
    CHECK(beside.contains(entry.id));
  }
}

TEST_CASE("the glossary explains the words that people will not know, in both languages") {
  CHECK(library().glossary.size() >= 35);
  for (const auto* id : {"account",
                         "id",
                         "server",
                         "terminal",
                         "network-device",
                         "router",
                         "wireless-lan",
                         "mac-address",
                         "ip-address",
                         "remote-maintenance",
                         "mds-sds",
                         "access-log",
                         "security-patch",
                         "firmware",
                         "os",
                         "background",
                         "service",
                         "port",
                         "bcp",
                         "backup",
                         "generations",
                         "offline",
                         "incident",
                         "csirt",
                         "ciso",
                         "contact-chart",
                         "system-manager",
                         "vendor",
                         "receipt-computer",
                         "medication-history",
                         "vulnerability",
                         "pattern-file",
                         "ransomware",
                         "inspection"}) {
    INFO(id);
    CHECK(library().word(id) != nullptr);
  }
  CHECK(library().word("blockchain") == nullptr);
}
