#include "cli/answers_file.hpp"

#include "cli/message_io.hpp"

namespace mamori::cli {
namespace {

std::string text_in(const Json& row, const char* name) {
  return row.contains(name) && row[name].is_string() ? row[name].get<std::string>() : std::string();
}

Result<Verdict> verdict_in(const Json& row, const char* name) {
  const auto word = text_in(row, name);
  if (word != "yes" && word != "no") return bad_argument("--answers");
  return word == "yes" ? Verdict::yes : Verdict::no;
}

/// A check day, which is not after today.
Result<CivilDate> day_in(const Json& row, const char* name, CivilDate today) {
  const auto word = text_in(row, name);
  if (word.empty()) return today;
  return parse_day(word, {CivilDate::earliest(), today, today});
}

Result<Answer> answer_in(const Json& row, CivilDate today) {
  MAMORI_TAKE(const auto verdict, verdict_in(row, "verdict"));
  MAMORI_TAKE(const auto on, day_in(row, "on", today));
  auto answer = checklist::with_first({}, verdict, on);
  answer.first->early = row.contains("early") && row["early"] == true;
  if (!text_in(row, "target").empty()) {
    MAMORI_TAKE(const auto target, parse_day(text_in(row, "target"), DayContext::around(on)));
    answer.target_day = target;
  }
  if (!text_in(row, "second").empty()) {
    MAMORI_TAKE(const auto second, verdict_in(row, "second"));
    MAMORI_TAKE(const auto second_on, day_in(row, "second_on", today));
    answer = checklist::with_second(answer, second, second_on);
  }
  answer.remark = text_in(row, "remark");
  return answer;
}

std::string word_of(const std::optional<Check>& check) {
  if (!check) return {};
  return check->verdict == Verdict::yes ? "yes" : "no";
}

}  // namespace

Result<Json> answers_file(const std::string& path) {
  constexpr std::size_t limit = 1024 * 1024;
  MAMORI_TAKE(const auto bytes, read_file(path, limit));
  auto json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
  if (!json.is_object()) return bad_argument("--answers");
  return json;
}

Result<Said> answers_of(const Json& file, const desks::SheetView& sheet, CivilDate today) {
  const auto rows = file.find(sheet.system);
  if (rows == file.end() || !rows->is_object()) return bad_argument("--answers");
  Said said;
  for (const auto& [word, row] : rows->items()) {
    MAMORI_TAKE(const auto key, row_key(sheet, word));
    if (!row.is_object()) return bad_argument("--answers");
    if (const auto outside = text_in(row, "outside"); !outside.empty()) {
      said.outside.emplace_back(key, outside);
      continue;
    }
    // A row of the template that nobody filled in.
    if (row.contains("verdict") && row["verdict"] == "") continue;
    MAMORI_TAKE(auto answer, answer_in(row, today));
    said.answers.emplace_back(key, std::move(answer));
  }
  return said;
}

Result<void> put(desks::SheetBook& sheets, SheetId sheet, const Said& said) {
  // A row that comes back into the contract is answered in the same file.
  const auto view = sheets.view(sheet);
  if (!view) return pass_on(view);
  for (const auto& [key, answer] : said.answers) {
    const Row* row = view->assessment.sheet().find(key);
    if (row == nullptr || !view->assessment.circumstances.out_of_scope.contains(row->index)) continue;
    MAMORI_TRY(sheets.set_scope(sheet, key, {}));
  }
  MAMORI_TRY(sheets.answer_all(sheet, said.answers));
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
