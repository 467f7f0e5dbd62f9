// edition read …: the form as the ministry's files hold it.
#include "cli/command.hpp"
#include "cli/message_io.hpp"
#include "forms/reading.hpp"

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
    auto read = read_file(word, tables::file_limit + 1);
    if (!read) return pass_on(read);
    bytes.push_back(std::move(*read));
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) files.push_back({arguments.words()[i], bytes[i]});
  const auto reading = forms::read(files);
  if (!reading) return pass_on(reading);
  return report_of(*reading);
}

}  // namespace

const std::vector<Command>& edition_commands() {
  static const std::vector<Command> commands{
      {"edition read", "FILE...", {}, 1, forms::file_count_limit, edition_read},
  };
  return commands;
}

}  // namespace mamori::cli
