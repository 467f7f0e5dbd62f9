// The official words of the packs against their source: the notice of 2023-10-13 with form, manual and poster, as the
// text of a scan. It is no part of this tree; MAMORI_SEED says where it lies.
#include "packs.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

using namespace mamori;
using namespace mamori::test;

namespace {

/// Without white space: where lines and cells break is no part of the wording.
std::string squeezed(std::string_view text) {
  constexpr std::string_view wide_blank = "　";
  std::string bare;
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i).starts_with(wide_blank)) {
      i += wide_blank.size();
    } else if (std::string_view(" \t\r\n\f").find(text[i]) != std::string_view::npos) {
      ++i;
    } else {
      bare += text[i++];
    }
  }
  return bare;
}

/// What the scan reads and what stands on the paper, white space taken out. The bracket, the star and the words of 2(7)
/// have clean witnesses in the other form and in the headings of the manual; where the scan only moved a cell or lost a
/// bullet, the words themselves are whole.
constexpr std::pair<std::string_view, std::string_view> scan_faults[] = {
    {"(「いいえ」の場合、以下すべての項目は確認不要)", "（「いいえ」の場合、以下すべての項目は確認不要）"},
    {"*以下項目", "＊以下項目"},
    {"*2(2)及び2(3)", "＊2(2)及び2(3)"},
    {"*1回目の確認で", "＊1回目の確認で"},
    {"リモートメンテナンス(保守)を利用している機器の有無を事業者等に",
     "リモートメンテナンス（保守）を利用している機器の有無を事業者等に"},
    {"開示書(MDS/SDS)を提出してもらう", "開示書（MDS/SDS）を提出してもらう"},
    {"セキュリティパッチ(最新ファームウェア)更新プログラムを",
     "セキュリティパッチ（最新ファームウェアや更新プログラム）を"},
    {"外部関係機関(事業者、厚生労働省、警察等)への", "外部関係機関（事業者、厚生労働省、警察等）への"},
};

/// The scan with its faults mended; empty where it is not there.
std::string source() {
  std::string text;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(MAMORI_SEED, none)) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    text.append(std::istreambuf_iterator<char>(file), {});
  }
  text = squeezed(text);
  for (const auto& [scanned, printed] : scan_faults) {
    std::size_t at = text.find(scanned);
    CHECK((text.empty() || at != std::string::npos));
    for (; at != std::string::npos; at = text.find(scanned, at + printed.size())) {
      text.replace(at, scanned.size(), printed);
    }
  }
  return text;
}

/// Reads the source on from place to place: what is official stands there in the same order.
class Reader {
 public:
  Reader(std::string text, std::string_view from) : text_(std::move(text)), at_(text_.find(squeezed(from))) {
    REQUIRE(at_ != std::string::npos);
  }
  void goes_on_with(std::string_view words) {
    INFO(words);
    const auto wanted = squeezed(words);
    const auto found = text_.find(wanted, at_);
    CHECK(found != std::string::npos);
    if (found != std::string::npos) at_ = found + wanted.size();
  }
  void goes_on_with(const std::vector<std::string>& lines) {
    for (const auto& line : lines) goes_on_with(line);
  }

 private:
  std::string text_;
  std::size_t at_;
};

void read_rows(Reader& reader, const Sheet& sheet, Obligation obligation) {
  std::optional<Target> target;
  for (const auto& row : sheet.rows) {
    if (row.obligation != obligation || row.is_gate) continue;
    const auto* heading = r5().heading(row.key.target);
    if (heading != nullptr && row.key.target != target) reader.goes_on_with(heading->wording.ja);
    target = row.key.target;
    reader.goes_on_with(row.number + row.wording.value().ja);
  }
}

void read_sheet(Reader& reader, const Sheet& sheet) {
  reader.goes_on_with(r5().form_name.ja);
  reader.goes_on_with(sheet.title.ja);
  if (sheet.rows.front().is_gate) {
    reader.goes_on_with(sheet.rows.front().wording.value().ja);
    reader.goes_on_with(sheet.rows.front().note);
  }
  reader.goes_on_with(sheet.required_title.ja);
  reader.goes_on_with(sheet.notes_required);
  read_rows(reader, sheet, Obligation::required);
  reader.goes_on_with(sheet.footnotes);
  reader.goes_on_with(r5().form_name.ja);
  reader.goes_on_with(sheet.title.ja);
  reader.goes_on_with(sheet.reference_title.ja);
  reader.goes_on_with(sheet.notes_reference);
  read_rows(reader, sheet, Obligation::reference);
  reader.goes_on_with(sheet.footnotes_reference);
}

constexpr auto absent = "the notice's text is not here (MAMORI_SEED)";

}  // namespace

TEST_CASE("the form says what the notice says, to the letter and in its order") {
  auto text = source();
  if (text.empty()) SKIP(absent);
  Reader reader(std::move(text), "薬局におけるサイバーセキュリティ対策チェックリスト別添1薬局確認用");
  read_sheet(reader, r5().pharmacy);
  read_sheet(reader, r5().vendor);
}

TEST_CASE("the poster says what the notice says, to the letter and in its order") {
  auto text = source();
  if (text.empty()) SKIP(absent);
  const auto& poster = library().poster;
  Reader reader(std::move(text), poster.catchphrase);
  reader.goes_on_with(poster.subtitle);
  reader.goes_on_with(poster.title);
  for (const auto& audience : poster.audiences) {
    reader.goes_on_with(audience.title);
    for (const auto& principle : audience.principles) {
      reader.goes_on_with(std::to_string(principle.number) + principle.title);
      reader.goes_on_with(principle.check_points.front());
      for (const auto& point : principle.sub_points) reader.goes_on_with("・" + point);
      reader.goes_on_with({principle.check_points.begin() + 1, principle.check_points.end()});
    }
  }
  for (const auto& audience : poster.audiences) {
    reader.goes_on_with(audience.title);
    for (const auto& principle : audience.principles) {
      reader.goes_on_with(principle.title);
      reader.goes_on_with(principle.explanation);
    }
  }
  reader.goes_on_with(poster.incident.front());
  reader.goes_on_with(poster.portal_call);
  reader.goes_on_with({poster.incident.begin() + 1, poster.incident.end()});
  reader.goes_on_with(poster.incident_url);
}

TEST_CASE("where the ministry is reached stands in the manual at 3(1)") {
  auto text = source();
  if (text.empty()) SKIP(absent);
  const auto& poster = library().poster;
  Reader reader(std::move(text), "緊急連絡網を明示した連絡体制図");
  reader.goes_on_with(poster.contact_note.ja);
  reader.goes_on_with("【連絡先】" + poster.contact_name + poster.contact_telephone);
}
