#include "cli/answers_file.hpp"

#include "cli/message_io.hpp"

namespace mamori::cli {

Result<Json> answers_file(const std::string& path) {
  constexpr std::size_t limit = 1024 * 1024;
  const auto bytes = read_file(path, limit);
  if (!bytes) return pass_on(bytes);
  auto json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
  if (!json.is_object()) return bad_argument("--answers");
  return json;
}

Result<std::vector<std::pair<RowKey, Answer>>> answers_of(const Json& file, const desks::SheetView& sheet,
                                                          CivilDate today) {
  const auto rows = file.find(sheet.system);
  if (rows == file.end() || !rows->is_object()) return bad_argument("--answers");
  std::vector<std::pair<RowKey, Answer>> answers;
  for (const auto& [word, said] : rows->items()) {
    const auto key = row_key(sheet, word);
    if (!key) return pass_on(key);
    if (!said.is_object()) return bad_argument("--answers");
    const auto text = [&](const char* name) {
      return said.contains(name) && said[name].is_string() ? said[name].get<std::string>() : std::string();
    };
    const auto verdict = text("verdict");
    if (verdict != "yes" && verdict != "no") return bad_argument("--answers");
    const auto on =
        text("on").empty() ? Result<CivilDate>(today) : parse_day(text("on"), {CivilDate::earliest(), today, today});
    if (!on) return pass_on(on);
    auto answer = checklist::with_first({}, verdict == "yes" ? Verdict::yes : Verdict::no, *on);
    answer.first->early = said.contains("early") && said["early"] == true;
    if (!text("target").empty()) {
      const auto target = parse_day(text("target"), DayContext::around(*on));
      if (!target) return pass_on(target);
      answer.target_day = *target;
    }
    answer.remark = text("remark");
    answers.emplace_back(*key, std::move(answer));
  }
  return answers;
}

}  // namespace mamori::cli
