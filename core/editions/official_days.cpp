#include "editions/official_days.hpp"

#include "editions/document.hpp"
#include "editions/embedded.hpp"

#include <nlohmann/json.hpp>

namespace mamori::editions {
namespace {

using nlohmann::json;

LocalText local(const json& value) {
  return {value.at("ja").get<std::string>(), value.at("en").get<std::string>()};
}

}  // namespace

CivilDate OfficialDay::day() const {
  const auto* year = std::get_if<FiscalYear>(&when);
  return year != nullptr ? year->last_day() : std::get<CivilDate>(when);
}

Result<std::vector<OfficialDay>> load_official_days(std::string_view bytes) {
  MAMORI_TAKE(const auto document, read_document(bytes, embedded("schema/official_days.schema.json")));
  std::vector<OfficialDay> days;
  for (const auto& value : document.at("days")) {
    OfficialDay day{value.at("id").get<std::string>(),
                    FiscalYear{0},
                    local(value.at("title")),
                    local(value.at("text")),
                    value.at("source").get<std::string>(),
                    value.at("first_hand").get<bool>()};
    if (value.contains("day")) {
      MAMORI_TAKE(const auto on, CivilDate::from_iso(value.at("day").get<std::string>()));
      day.when = on;
    } else {
      day.when = FiscalYear{value.at("fiscal_year").get<int>()};
    }
    days.push_back(std::move(day));
  }
  return days;
}

Result<std::vector<OfficialDay>> official_days() {
  return load_official_days(embedded("official_days.json"));
}

}  // namespace mamori::editions
