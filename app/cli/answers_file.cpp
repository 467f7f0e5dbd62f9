#include "cli/answers_file.hpp"

#include "cli/message_io.hpp"

#include <algorithm>
#include <array>

namespace mamori::cli {
namespace {

constexpr std::array<std::string_view, 9> fields{"verdict", "on",     "target", "second", "second_on",
                                                 "early",   "remark", "reason", "outside"};

std::string all_of(std::span<const std::string_view> words) {
  std::string all;
  for (const auto word : words) all += (all.empty() ? "" : "|") + std::string(word);
  return all;
}

/// Where in the file something is wrong, and what may stand there.
tl::unexpected<Error> unfit(const std::string& place, std::string_view allowed) {
  return bad_argument("--answers " + place + ": " + std::string(allowed));
}

/// One row of the file.
class RowOfFile {
 public:
  RowOfFile(const Json& row, std::string place, CivilDate today) : row_(row), place_(std::move(place)), today_(today) {}

  /// Whether it has the fields that it may have, each of its kind.
  [[nodiscard]] Result<void> sound() const {
    if (!row_.is_object()) return unfit(place_, "{\"verdict\": \"yes\"}");
    for (const auto& [name, value] : row_.items()) {
      if (std::ranges::find(fields, name) == fields.end()) return unfit(place_ + "/" + name, all_of(fields));
      if (name == "early" && !value.is_boolean()) return unfit(place_ + "/" + name, "true|false");
      if (name != "early" && !value.is_string()) return unfit(place_ + "/" + name, "\"TEXT\"");
    }
    return {};
  }

  [[nodiscard]] std::string text(const char* name) const {
    return row_.contains(name) ? row_[name].get<std::string>() : std::string();
  }

  /// A row of the template that nobody filled in.
  [[nodiscard]] bool left_open() const { return row_.contains("verdict") && row_["verdict"] == ""; }

  [[nodiscard]] Result<Answer> answer() const {
    MAMORI_TAKE(const auto said, verdict("verdict"));
    MAMORI_TAKE(const auto on, day_up_to_today("on"));
    auto answer = checklist::with_first({}, said, on);
    answer.first->early = row_.contains("early") && row_["early"] == true;
    if (!text("target").empty()) {
      MAMORI_TAKE(const auto target, day("target", DayContext::around(on)));
      answer.target_day = target;
    }
    if (!text("second").empty()) {
      MAMORI_TAKE(const auto second, verdict("second"));
      MAMORI_TAKE(const auto second_on, day_up_to_today("second_on"));
      answer = checklist::with_second(answer, second, second_on);
    }
    answer.remark = text("remark");
    return answer;
  }

 private:
  [[nodiscard]] Result<Verdict> verdict(const char* name) const {
    const auto word = text(name);
    if (word != "yes" && word != "no") return unfit(place_ + "/" + name, "yes|no");
    return word == "yes" ? Verdict::yes : Verdict::no;
  }

  [[nodiscard]] Result<CivilDate> day(const char* name, const DayContext& context) const {
    auto read = parse_day(text(name), context);
    if (read) return read;
    Error error = read.error();
    error.where = "--answers " + place_ + "/" + name + " " + text(name);
    return tl::unexpected<Error>(std::move(error));
  }

  /// A check day, which is not after today.
  [[nodiscard]] Result<CivilDate> day_up_to_today(const char* name) const {
    if (text(name).empty()) return today_;
    return day(name, {CivilDate::earliest(), today_, today_});
  }

  const Json& row_;
  std::string place_;  ///< SYSTEM/ROW
  CivilDate today_;
};

std::string word_of(const std::optional<Check>& check) {
  if (!check) return {};
  return check->verdict == Verdict::yes ? "yes" : "no";
}

}  // namespace

Result<Json> answers_file(const std::string& path) {
  constexpr std::size_t limit = 1024 * 1024;
  MAMORI_TAKE(const auto bytes, read_file(path, limit));
  auto json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
  if (!json.is_object()) return unfit(path, "{\"SYSTEM\": {\"ROW\": {\"verdict\": \"yes\"}}}");
  return json;
}

Result<Said> answers_of(const Json& file, const desks::SheetView& sheet, CivilDate today) {
  const auto rows = file.find(sheet.system);
  if (rows == file.end() || !rows->is_object()) return unfit(sheet.system, "{\"ROW\": {\"verdict\": \"yes\"}}");
  Said said;
  for (const auto& [word, value] : rows->items()) {
    MAMORI_TAKE(const auto key, row_key(sheet, word, "--answers " + sheet.system));
    const RowOfFile row(value, sheet.system + "/" + word, today);
    MAMORI_TRY(row.sound());
    if (const auto outside = row.text("outside"); !outside.empty()) {
      said.outside.emplace_back(key, outside);
      continue;
    }
    if (row.left_open()) continue;
    MAMORI_TAKE(auto answer, row.answer());
    said.answers.emplace_back(key, std::move(answer));
    if (const auto reason = row.text("reason"); !reason.empty()) said.reasons.emplace_back(key, reason);
  }
  return said;
}

Result<void> put(desks::SheetBook& sheets, SheetId sheet, const Said& said, std::string_view reason) {
  // A row that comes back into the contract is answered in the same file.
  MAMORI_TAKE(const auto view, sheets.view(sheet));
  std::map<std::string, std::vector<std::pair<RowKey, Answer>>> by_reason;
  for (const auto& [key, answer] : said.answers) {
    const auto own = std::ranges::find(said.reasons, key, &std::pair<RowKey, std::string>::first);
    by_reason[own == said.reasons.end() ? std::string(reason) : own->second].emplace_back(key, answer);
    const Row* row = view.assessment.sheet().find(key);
    if (row == nullptr || !view.assessment.circumstances.out_of_scope.contains(row->index)) continue;
    MAMORI_TRY(sheets.set_scope(sheet, key, {}));
  }
  for (const auto& [why, answers] : by_reason) {
    MAMORI_TRY(sheets.answer_all(sheet, answers, why));
  }
  for (const auto& [key, why] : said.outside) {
    MAMORI_TRY(sheets.set_scope(sheet, key, why));
  }
  return {};
}

Json template_of(const desks::SheetView& sheet) {
  Json rows = Json::object();
  for (const auto& standing : sheet.progress.rows) {
    const auto answer = desks::outward(sheet.assessment.answer(standing.row->index));
    const auto& outside = sheet.assessment.circumstances.out_of_scope;
    const auto left_out = outside.find(standing.row->index);
    Json row{{"verdict", word_of(answer.first)},
             {"on", answer.first ? answer.first->day.iso() : ""},
             {"target", answer.target_day ? answer.target_day->iso() : ""},
             {"remark", answer.remark},
             {"outside", left_out == outside.end() ? "" : left_out->second}};
    rows[standing.row->key.text()] = std::move(row);
  }
  return Json{{sheet.system, std::move(rows)}};
}

}  // namespace mamori::cli
