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
  const auto verdict = verdict_in(row, "verdict");
  if (!verdict) return pass_on(verdict);
  const auto on = day_in(row, "on", today);
  if (!on) return pass_on(on);
  auto answer = checklist::with_first({}, *verdict, *on);
  answer.first->early = row.contains("early") && row["early"] == true;
  if (!text_in(row, "target").empty()) {
    const auto target = parse_day(text_in(row, "target"), DayContext::around(*on));
    if (!target) return pass_on(target);
    answer.target_day = *target;
  }
  if (!text_in(row, "second").empty()) {
    const auto second = verdict_in(row, "second");
    if (!second) return pass_on(second);
    const auto second_on = day_in(row, "second_on", today);
    if (!second_on) return pass_on(second_on);
    answer = checklist::with_second(answer, *second, *second_on);
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
  const auto bytes = read_file(path, limit);
  if (!bytes) return pass_on(bytes);
  auto json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
  if (!json.is_object()) return bad_argument("--answers");
  return json;
}

Result<Said> answers_of(const Json& file, const desks::SheetView& sheet, CivilDate today) {
  const auto rows = file.find(sheet.system);
  if (rows == file.end() || !rows->is_object()) return bad_argument("--answers");
  Said said;
  for (const auto& [word, row] : rows->items()) {
    const auto key = row_key(sheet, word);
    if (!key) return pass_on(key);
    if (!row.is_object()) return bad_argument("--answers");
    if (const auto outside = text_in(row, "outside"); !outside.empty()) {
      said.outside.emplace_back(*key, outside);
      continue;
    }
    // A row of the template that nobody filled in.
    if (row.contains("verdict") && row["verdict"] == "") continue;
    auto answer = answer_in(row, today);
    if (!answer) return pass_on(answer);
    said.answers.emplace_back(*key, std::move(*answer));
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
    if (const auto back = sheets.set_scope(sheet, key, {}); !back) return pass_on(back);
  }
  if (const auto done = sheets.answer_all(sheet, said.answers); !done) return done;
  for (const auto& [key, why] : said.outside) {
    if (const auto done = sheets.set_scope(sheet, key, why); !done) return pass_on(done);
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
