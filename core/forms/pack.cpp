#include "editions/load.hpp"
#include "forms/draft.hpp"
#include "forms/letters.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace mamori::forms {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t title_letters = 24;

Json ja(const std::string& text) {
  return {{"ja", text}};
}

Json local(const LocalText& text) {
  Json json = ja(text.ja);
  if (!text.en.empty()) json["en"] = text.en;
  return json;
}

std::string hex(const std::array<std::uint8_t, 32>& bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const auto byte : bytes) {
    text += digits[byte >> 4];
    text += digits[byte & 0x0F];
  }
  return text;
}

/// The first words of a wording, for lists.
std::string short_title(const std::string& wording) {
  const std::string first(first_letters(wording, title_letters));
  return first.size() == wording.size() ? first : first + "…";
}

std::string_view short_name(Target target) {
  switch (target) {
    case Target::server:
      return "サーバ";
    case Target::terminal:
      return "端末PC";
    case Target::network:
      return "ネットワーク機器";
    default:
      return "全般";
  }
}

/// ＊2(2)及び2(3)については、事業者と契約していない場合には、記入不要です。: whether a note says so of a row.
bool exempts_without_contract(const std::string& note, const FoundRow& row) {
  const auto fold = folded(note);
  if (!holds(fold, "契約していない") || !holds_any(fold, {"記入不要", "不要です"})) return false;
  const auto section = std::to_string(row.section);
  const auto number = std::to_string(row.number);
  for (const auto& name : {section + "(" + number + ")", section + "-(" + number + ")", section + "-" + number}) {
    for (auto at = fold.find(name); at != std::string::npos; at = fold.find(name, at + 1)) {
      const auto behind = at + name.size();
      const bool longer = behind < fold.size() && fold[behind] >= '0' && fold[behind] <= '9';
      const bool later = at > 0 && fold[at - 1] >= '0' && fold[at - 1] <= '9';
      if (!longer && !later) return true;
    }
  }
  return false;
}

class Packer {
 public:
  Packer(const Draft& draft, const Edition* followed) : draft_(draft), followed_(followed) {}

  Json pack() {
    const auto year = wareki(draft_.year);
    Json json{{"id", draft_.id},
              {"title", ja(year + "版")},
              {"form_name", ja(form_name())},
              {"standing", "own"},
              {"fiscal_year", draft_.year.start_year},
              {"issued", "ファイルから読み込み"},
              {"source", source()},
              {"sections", sections()},
              {"headings", headings()},
              {"sheets", Json::object()}};
    for (const auto& sheet : draft_.sheets) {
      if (sheet.words.kind) json["sheets"][std::string(name_of(*sheet.words.kind))] = sheet_of(sheet);
    }
    if (draft_.follows) json["follows"] = follows();
    return json;
  }

 private:
  std::string form_name() const {
    for (const auto& sheet : draft_.sheets) {
      if (!sheet.words.form_name.empty()) return sheet.words.form_name;
    }
    return "サイバーセキュリティ対策チェックリスト";
  }

  Json source() const {
    Json files = Json::array();
    for (const auto& file : draft_.files) files.push_back({{"name", file.name}, {"sha256", hex(file.sha256)}});
    return {{"files", files}};
  }

  static std::string section_of(const FoundRow& row) { return row.gate ? "gate" : std::to_string(row.section); }

  Json sections() const {
    Json list = Json::array();
    std::vector<std::string> seen;
    for (const auto& row : draft_.rows) {
      const auto id = section_of(row);
      if (std::ranges::find(seen, id) != seen.end()) continue;
      seen.push_back(id);
      list.push_back({{"id", id}, {"title", ja(row.section_title.empty() ? id : row.section_title)}});
    }
    return list;
  }

  Json headings() const {
    Json list = Json::array();
    for (const auto target : {Target::all, Target::server, Target::terminal, Target::network}) {
      const auto at = std::ranges::find_if(
          draft_.rows, [&](const FoundRow& row) { return row.target == target && !row.group.empty(); });
      if (at == draft_.rows.end()) continue;
      list.push_back(
          {{"target", name_of(target)}, {"wording", ja(at->group)}, {"title", ja(std::string(short_name(target)))}});
    }
    return list;
  }

  Json sheet_of(const DraftSheet& sheet) {
    const auto& words = sheet.words;
    const auto usual = *words.kind == SheetKind::vendor ? "事業者確認用" : "薬局確認用";
    Json json{{"title", ja(words.title.empty() ? usual : words.title)},
              {"required_title", ja(words.required_title.empty() ? wareki(draft_.year) + "中" : words.required_title)}};
    if (!words.reference_title.empty()) json["reference_title"] = ja(words.reference_title);
    json["notes_required"] = sheet.notes_required;
    json["notes_reference"] = sheet.notes_reference;
    json["footnotes"] = sheet.footnotes;
    json["footnotes_reference"] = sheet.footnotes_reference;
    json["rows"] = Json::array();
    for (const auto obligation : {Obligation::required, Obligation::reference}) {
      for (const auto& row : draft_.rows) {
        if (row.sheet == words.kind && row.due == obligation) json["rows"].push_back(row_of(row, json["rows"].size()));
      }
    }
    return json;
  }

  Json row_of(const FoundRow& row, std::size_t index) const {
    const auto item = item_of(draft_, row);
    Json json{{"index", index},
              {"item", item},
              {"target", name_of(row.target)},
              {"number", row.item},
              {"wording", ja(row.wording)},
              {"title", ja(short_title(row.wording))},
              {"section", section_of(row)},
              {"obligation", name_of(row.due)}};
    const bool reference = row.due == Obligation::reference;
    const auto later =
        row.due_year && *row.due_year > draft_.year ? row.due_year->start_year : draft_.year.start_year + 1;
    json["due_fiscal_year"] = reference ? later : draft_.year.start_year;
    if (!row.note.empty()) json["note"] = row.note;
    if (row.gate) json["gate"] = true;
    if (const Row* origin = origin_of(row, item)) take_over(*origin, row, json);
    if (!row.gate && exempt_by_note(row)) json["needs_vendor_contract"] = true;
    return json;
  }

  /// The form itself says it in a note of the pharmacy's sheet.
  [[nodiscard]] bool exempt_by_note(const FoundRow& row) const {
    if (row.sheet != SheetKind::pharmacy) return false;
    return std::ranges::any_of(draft_.sheets, [&](const DraftSheet& sheet) {
      const auto says = [&](const std::string& note) { return exempts_without_contract(note, row); };
      return sheet.words.kind == SheetKind::pharmacy &&
             (std::ranges::any_of(sheet.notes_required, says) || std::ranges::any_of(sheet.notes_reference, says) ||
              std::ranges::any_of(sheet.footnotes, says) || std::ranges::any_of(sheet.footnotes_reference, says));
    });
  }

  /// The one row that the map names for this row.
  const Row* origin_of(const FoundRow& row, const std::string& item) const {
    if (followed_ == nullptr || !draft_.follows || !row.sheet) return nullptr;
    for (const auto& origin : draft_.follows->rows) {
      if (origin.from.empty() || origin.to.sheet != *row.sheet || origin.to.item != item ||
          origin.to.target != row.target)
        continue;
      return followed_->sheet(*row.sheet).find(origin.from.front());
    }
    return nullptr;
  }

  static void take_over(const Row& origin, const FoundRow& row, Json& json) {
    if (origin.needs_vendor_contract) json["needs_vendor_contract"] = true;
    if (origin.shown_in_person) json["shown_in_person"] = true;
    if (!origin.wording || folded(origin.wording->ja) != folded(row.wording)) return;
    json["title"] = local(origin.title);
    if (origin.help.empty()) return;
    json["help"] = {{"question", local(origin.help.question)},
                    {"asks", local(origin.help.asks)},
                    {"how_to_check", local(origin.help.how_to_check)},
                    {"who_knows", local(origin.help.who_knows)},
                    {"words", origin.help.words}};
  }

  Json follows() const {
    Json rows = Json::array();
    for (const auto& origin : draft_.follows->rows) {
      Json from = Json::array();
      for (const auto& key : origin.from) from.push_back(key.text());
      rows.push_back({{"sheet", name_of(origin.to.sheet)}, {"to", origin.to.text()}, {"from", from}});
    }
    return {{"edition", draft_.follows->edition}, {"rows", rows}};
  }

  const Draft& draft_;
  const Edition* followed_;
};

}  // namespace

Result<std::string> pack_of(const Draft& draft, const Library& library) {
  const Edition* followed = draft.follows ? library.edition(draft.follows->edition) : nullptr;
  auto bytes = Packer(draft, followed).pack().dump(2) + "\n";
  MAMORI_TRY(editions::load(bytes, library));
  return bytes;
}

}  // namespace mamori::forms
