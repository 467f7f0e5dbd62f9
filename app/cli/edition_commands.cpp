// edition …: the form as the ministry's files hold it, the editions that are here, and what changed between two.
#include "cli/command.hpp"
#include "cli/message_io.hpp"
#include "editions/difference.hpp"
#include "editions/load.hpp"
#include "forms/reading.hpp"
#include "i18n/row_words.hpp"

#include <algorithm>

namespace mamori::cli {
namespace {

std::string_view kind_name(const std::optional<SheetKind>& kind) {
  return kind ? mamori::name_of(*kind) : "uncertain";
}

std::string why(const forms::FoundRow& row) {
  std::string names;
  for (const auto doubt : row.doubts) names += (names.empty() ? "" : ", ") + std::string(forms::name_of(doubt));
  return names;
}

/// What was not read and has no text of its own is said in words.
std::string text_of(const forms::LeftText& left) {
  switch (left.why) {
    case forms::LeftWhy::drawings:
      return "(図形・画像・テキストボックスは読んでいません)";
    case forms::LeftWhy::too_long:
      return "(チェックリストにしては長すぎるため読んでいません)";
    default:
      return left.text;
  }
}

Json json_of(const forms::Reading& reading) {
  Json json{{"files", Json::array()}, {"rows", Json::array()}, {"left", Json::array()}};
  for (const auto& file : reading.files) {
    const Json known = file.known.empty() ? Json(nullptr) : Json(file.known);
    for (const auto& sheet : file.sheets) {
      json["files"].push_back({{"name", file.name}, {"sheet", kind_name(sheet.kind)}, {"known", known}});
    }
  }
  for (const auto& row : reading.rows) {
    json["rows"].push_back({{"sheet", kind_name(row.sheet)},
                            {"section", row.section == 0 ? std::string() : std::to_string(row.section)},
                            {"item", row.item},
                            {"target", mamori::name_of(row.target)},
                            {"wording", row.wording},
                            {"due", mamori::name_of(row.due)},
                            {"tab", row.tab},
                            {"line", row.place.line},
                            {"sure", row.sure()},
                            {"why", why(row)}});
  }
  for (const auto& left : reading.left) {
    json["left"].push_back({{"tab", left.tab}, {"line", left.place.line}, {"text", text_of(left)}});
  }
  return json;
}

std::string place_of(const std::string& tab, std::size_t line) {
  return tab + ":" + std::to_string(line);
}

Report report_of(const forms::Reading& reading) {
  Report report;
  report.json = json_of(reading);
  for (const auto& file : reading.files) {
    for (const auto& sheet : file.sheets) {
      report.lines.push_back(file.name + "  " + std::string(kind_name(sheet.kind)) + "  " + file.known);
    }
  }
  for (const auto& row : reading.rows) {
    const auto section = row.section == 0 ? std::string() : std::to_string(row.section) + " ";
    report.lines.push_back((row.sure() ? "  " : "? ") + place_of(row.tab, row.place.line) + "  " +
                           std::string(kind_name(row.sheet)) + "  " + section + row.item + "@" +
                           std::string(mamori::name_of(row.target)) + "  " + std::string(mamori::name_of(row.due)) +
                           "  " + row.wording + (row.sure() ? "" : "  [" + why(row) + "]"));
  }
  for (const auto& left : reading.left) {
    report.lines.push_back("- " + place_of(left.tab, left.place.line) + "  " + text_of(left));
  }
  return report;
}

Result<Report> edition_read(const Context&, const Arguments& arguments) {
  std::vector<std::vector<std::uint8_t>> bytes;
  std::vector<forms::FileIn> files;
  for (const auto& word : arguments.words()) {
    MAMORI_TAKE(auto read, read_file(word, tables::file_limit + 1));
    bytes.push_back(std::move(read));
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) files.push_back({arguments.words()[i], bytes[i]});
  MAMORI_TAKE(const auto reading, forms::read(files));
  return report_of(reading);
}

Json json_of(const Doubt& doubt) {
  return {{"id", doubt.id},
          {"about", mamori::name_of(doubt.about)},
          {"sheet", doubt.sheet ? Json(mamori::name_of(*doubt.sheet)) : Json(nullptr)},
          {"row", doubt.row ? Json(doubt.row->text()) : Json(nullptr)},
          {"what", doubt.what.ja}};
}

Json json_of(const Edition& edition, Language language) {
  Json json{{"id", edition.id},
            {"title", edition.title.in(language)},
            {"year", edition.year.start_year},
            {"standing", mamori::name_of(edition.standing)},
            {"issued", edition.issued_on ? Json(edition.issued_on->iso()) : Json(nullptr)},
            {"pharmacy_rows", edition.pharmacy.rows.size()},
            {"vendor_rows", edition.vendor.rows.size()},
            {"follows", edition.follows ? Json(edition.follows->edition) : Json(nullptr)},
            {"files", Json::array()},
            {"doubts", Json::array()}};
  for (const auto& file : edition.source.files) {
    json["files"].push_back({{"name", file.name}, {"sha256", hex(file.sha256)}});
  }
  for (const auto& doubt : edition.doubts) json["doubts"].push_back(json_of(doubt));
  return json;
}

std::string_view name_of_state(YearForm state) {
  switch (state) {
    case YearForm::here:
      return "here";
    case YearForm::not_out_yet:
      return "not_out_yet";
    case YearForm::not_here:
      break;
  }
  return "not_here";
}

/// What this vault brought in besides, where a passphrase was given.
Result<std::vector<KeptEdition>> kept_editions(const Context& context) {
  MAMORI_TAKE(const auto secret, context.passphrase());
  if (secret.size() == 0) return std::vector<KeptEdition>();
  const auto opened = context.open();
  // What is built in is told where no vault is, too.
  if (!opened && opened.error().code == ErrorCode::vault_missing) return std::vector<KeptEdition>();
  if (!opened) return pass_on(opened);
  return opened->editions();
}

Report report_of(const Edition& edition, Language language) {
  Report report;
  report.json = {{"id", edition.id},
                 {"title", edition.title.in(language)},
                 {"sha256", hex(edition.hash)},
                 {"sheets", Json::object()}};
  for (const auto* sheet : {&edition.pharmacy, &edition.vendor}) {
    auto rows = Json::array();
    report.lines.push_back(sheet->title.in(language));
    for (const auto& row : sheet->rows) {
      rows.push_back({{"row", row.key.text()},
                      {"obligation", mamori::name_of(row.obligation)},
                      {"wording", app::wording_text(row, language).toStdString()}});
      report.lines.push_back("  " + row.key.text() + "  " + app::wording_text(row, language).toStdString());
    }
    report.json["sheets"][std::string(mamori::name_of(sheet->kind))] = rows;
  }
  return report;
}

Result<Report> edition_show(const Context& context, const Arguments& arguments) {
  MAMORI_TRY(kept_editions(context));
  MAMORI_TAKE(const auto edition, desks::edition_of(context.library, arguments.words().front()));
  return report_of(*edition, context.language);
}

Result<Report> edition_check(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto bytes, read_file(arguments.words().front(), editions::pack_limit + 1));
  MAMORI_TRY(exchange::require_foreign(bytes));
  const std::string_view pack{reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  MAMORI_TAKE(const auto edition, editions::load(pack, context.library));
  MAMORI_TRY(editions::require_plain_texts(pack));
  return report_of(edition, context.language);
}

Json json_of(const KeptEdition& kept) {
  return {{"source", kept.source}, {"who", kept.who}, {"time", utc(kept.time)}};
}

Result<Report> edition_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto kept, kept_editions(context));
  const auto form = context.library.in_force(context.clock.today());
  Report report;
  report.json = {{"year", form.year.start_year},
                 {"form", name_of_state(form.state)},
                 {"in_force", form.edition ? Json(form.edition->id) : Json(nullptr)},
                 {"editions", Json::array()}};
  report.lines.push_back(std::to_string(form.year.start_year) + "  " + std::string(name_of_state(form.state)));
  for (const auto& card : context.library.editions()) {
    const Edition* edition = context.library.edition(card.id);
    if (edition == nullptr) continue;
    const auto own = std::ranges::find(kept, card.id, &KeptEdition::id);
    report.json["editions"].push_back(json_of(*edition, context.language));
    report.json["editions"].back()["brought_in"] = own == kept.end() ? Json(nullptr) : json_of(*own);
    report.lines.push_back(card.id + "  " + card.title.in(context.language) + "  " +
                           std::string(mamori::name_of(card.standing)) + "  " + std::to_string(edition->doubts.size()) +
                           (own == kept.end() ? "" : "  " + own->source));
    for (const auto& doubt : edition->doubts) {
      const auto place = doubt.row ? doubt.row->text() : doubt.sheet ? std::string(mamori::name_of(*doubt.sheet)) : "";
      report.lines.push_back("  ? " + place + "  " + doubt.what.in(context.language));
    }
  }
  return report;
}

Json pieces(const std::vector<editions::Piece>& words) {
  Json json = Json::array();
  for (const auto& piece : words) json.push_back({{"text", piece.text}, {"own", piece.own}});
  return json;
}

/// The pieces that are its own stand in brackets.
std::string marked(const std::vector<editions::Piece>& words) {
  std::string text;
  for (const auto& piece : words) text += piece.own ? "【" + piece.text + "】" : piece.text;
  return text;
}

std::string title_of(const Row& row) {
  return row.wording ? row.wording->ja : row.title.ja + "（原文未確認）";
}

void add_changes(Report& report, SheetKind sheet, const std::vector<editions::RowChange>& changes) {
  for (const auto& change : changes) {
    Json before = Json::array();
    std::string from;
    for (const Row* row : change.before) {
      before.push_back(row->key.text());
      from += (from.empty() ? "" : " + ") + row->key.text();
    }
    const auto to = change.after ? change.after->key.text() : std::string();
    report.json["rows"].push_back({{"sheet", mamori::name_of(sheet)},
                                   {"change", editions::name_of(change.change)},
                                   {"moved", change.moved},
                                   {"before", before},
                                   {"after", change.after ? Json(to) : Json(nullptr)},
                                   {"before_words", pieces(change.before_words)},
                                   {"after_words", pieces(change.after_words)},
                                   {"answer_again", change.answer_again}});
    const auto words = !change.after_words.empty() ? marked(change.after_words)
                                                   : title_of(change.after ? *change.after : *change.before.front());
    report.lines.push_back(std::string(editions::name_of(change.change)) + (change.answer_again ? " *  " : "  ") +
                           std::string(mamori::name_of(sheet)) + "  " + from + " -> " + to + "  " + words);
  }
}

Result<Report> edition_diff(const Context& context, const Arguments& arguments) {
  MAMORI_TRY(kept_editions(context));
  MAMORI_TAKE(const auto before, desks::edition_of(context.library, arguments.words()[0]));
  MAMORI_TAKE(const auto after, desks::edition_of(context.library, arguments.words()[1]));
  const auto origins = editions::origins_between(context.library, before->id, after->id);
  Report report;
  report.json = {{"before", before->id},
                 {"after", after->id},
                 {"mapped", editions::descends(context.library, after->id, before->id)},
                 {"rows", Json::array()}};
  for (const auto sheet : {SheetKind::pharmacy, SheetKind::vendor}) {
    add_changes(report, sheet, editions::difference(*before, *after, sheet, origins));
  }
  return report;
}

}  // namespace

const std::vector<Command>& edition_commands() {
  static const std::vector<Command> commands{
      {"edition read", Desks::none, "FILE...", {}, 1, forms::file_count_limit, edition_read},
      {"edition list", Desks::all, "", {}, 0, 0, edition_list},
      {"edition show", Desks::all, "ID", {}, 1, 1, edition_show},
      {"edition check", Desks::none, "FILE", {}, 1, 1, edition_check},
      {"edition diff", Desks::none, "EARLIER LATER", {}, 2, 2, edition_diff},
  };
  return commands;
}

}  // namespace mamori::cli
