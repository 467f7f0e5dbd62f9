#include "desks/sheet_book.hpp"

#include "desks/days.hpp"
#include "desks/lookup.hpp"
#include "editions/lineage.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

std::string vendor_of(const std::vector<Vendor>& vendors, SystemId system, std::string& system_name) {
  for (const auto& vendor : vendors) {
    for (const auto& candidate : vendor.systems) {
      if (candidate.id != system) continue;
      system_name = candidate.name;
      return vendor.name;
    }
  }
  return {};
}

bool dates_a_check(const std::optional<Check>& before, const std::optional<Check>& after) {
  return after && (!before || before->day != after->day);
}

/// So long after the newest form's year no clock is believed: a form comes every year.
constexpr int believed_years = 5;

}  // namespace

struct SheetBook::Surroundings {
  Profile profile;
  std::vector<Vendor> vendors;
  std::vector<BegunYear> years;
  std::vector<SheetRecord> sheets;

  /// The sheet of the same owner in the year that this one's follows; nullptr when there is none.
  [[nodiscard]] const SheetRecord* before(const SheetRecord& record) const {
    const auto year = std::ranges::find(years, record.edition, &BegunYear::edition);
    if (year == years.end() || year->follows.empty()) return nullptr;
    const auto same = std::ranges::find_if(sheets, [&](const SheetRecord& each) {
      return each.edition == year->follows && each.kind == record.kind && each.system == record.system && !each.request;
    });
    return same == sheets.end() ? nullptr : &*same;
  }
};

Result<SheetBook::Surroundings> SheetBook::surroundings() const {
  auto profile = vault_.profile();
  if (!profile) return pass_on(profile);
  auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  auto years = vault_.years();
  if (!years) return pass_on(years);
  Surroundings around{std::move(*profile), std::move(*vendors), std::move(*years), {}};
  if (around.years.empty()) return around;
  auto sheets = vault_.sheets();
  if (!sheets) return pass_on(sheets);
  around.sheets = std::move(*sheets);
  return around;
}

Result<void> SheetBook::add_earlier(SheetView& view, const SheetRecord& record, const Surroundings& around) const {
  const auto* before = around.before(record);
  if (before == nullptr) return {};
  const auto edition = edition_of(library_, before->edition);
  if (!edition) return pass_on(edition);
  const auto& now = *view.assessment.edition;
  const auto contents = vault_.contents(before->id);
  if (!contents) return pass_on(contents);
  for (const auto& origin : editions::origins_between(library_, (*edition)->id, now.id)) {
    const auto* row = origin.to.sheet == record.kind ? now.sheet(record.kind).find(origin.to) : nullptr;
    if (row == nullptr) continue;
    Earlier earlier;
    for (const auto& key : origin.from) {
      const auto* from = (*edition)->sheet(record.kind).find(key);
      const auto said = from == nullptr ? contents->answers.end() : contents->answers.find(from->index);
      if (said != contents->answers.end()) earlier.answers.push_back({from, said->second});
    }
    if (earlier.answers.empty()) continue;
    const bool alone = origin.from.size() == 1 && earlier.answers.front().answer.verdict().has_value();
    earlier.renewable = alone && record.kind == SheetKind::pharmacy;
    view.assessment.earlier.emplace(row->index, std::move(earlier));
  }
  return {};
}

Result<SheetView> SheetBook::view_of(const SheetRecord& record, const Surroundings& around) const {
  const auto& [profile, vendors, years, sheets] = around;
  const auto edition = edition_of(library_, record.edition);
  if (!edition) return pass_on(edition);
  auto contents = vault_.contents(record.id);
  if (!contents) return pass_on(contents);

  SheetView view;
  view.id = record.id;
  view.owner = profile.name;
  view.system = record.system_name;
  if (record.system) view.owner = vendor_of(vendors, *record.system, view.system);
  view.assessment.edition = *edition;
  view.assessment.kind = record.kind;
  view.assessment.answers = std::move(contents->answers);
  view.origins = std::move(contents->origins);
  view.scope_origins = std::move(contents->scope_origins);
  view.response = record.response;
  view.assessment.circumstances = {profile.has_vendor_contract, std::move(contents->out_of_scope)};
  if (const auto added = add_earlier(view, record, around); !added) return pass_on(added);
  view.progress = checklist::evaluate(view.assessment, clock_.today());
  return view;
}

Result<std::vector<SheetView>> SheetBook::views() const {
  const auto records = vault_.sheets();
  if (!records) return pass_on(records);
  return views_of(*records);
}

Result<std::vector<SheetView>> SheetBook::views(std::string_view edition) const {
  auto records = vault_.sheets();
  if (!records) return pass_on(records);
  std::erase_if(*records, [&](const SheetRecord& record) { return record.edition != edition; });
  return views_of(*records);
}

Result<std::vector<SheetView>> SheetBook::views_of(const std::vector<SheetRecord>& records) const {
  const auto around = surroundings();
  if (!around) return pass_on(around);
  std::vector<SheetView> views;
  for (const auto& record : records) {
    auto view = view_of(record, *around);
    if (!view) return pass_on(view);
    views.push_back(std::move(*view));
  }
  return views;
}

Result<SheetView> SheetBook::view(SheetId sheet) const {
  const auto record = vault_.sheet(sheet);
  if (!record) return pass_on(record);
  if (!*record) return not_found<SheetView>("sheet");
  const auto around = surroundings();
  if (!around) return pass_on(around);
  return view_of(**record, *around);
}

Result<const Row*> SheetBook::row_of(const SheetView& view, const RowKey& key) {
  const auto* row = key.edition == view.assessment.edition->id ? view.assessment.sheet().find(key) : nullptr;
  if (row == nullptr) return fail(ErrorCode::row_not_in_edition, key.text());
  return row;
}

Result<Saved> SheetBook::saved(SheetId sheet) const {
  auto after = view(sheet);
  if (!after) return pass_on(after);
  return Saved{clock_.now(), std::move(*after)};
}

Result<void> SheetBook::clock_fits(const Edition& edition) const {
  const auto today = clock_.today();
  auto newest = edition.year;
  if (const auto* last = library_.newest()) newest = std::max(newest, last->year);
  const bool behind = clock_.now() + a_day < vault_.latest_time() || (edition.issued_on && today < *edition.issued_on);
  const bool ahead = today > newest.last_day().plus_years(believed_years);
  if (behind || ahead) return fail(ErrorCode::clock_in_doubt, today.iso());
  return {};
}

Result<Answer> SheetBook::checked(const SheetView& view, const RowKey& key, const Answer& answer, Hand hand) const {
  const auto row = row_of(view, key);
  if (!row) return pass_on(row);
  const auto exemption = checklist::exemption_of(view.assessment, **row);
  if (exemption == Exemption::outside_contract) return fail(ErrorCode::row_outside_contract, key.text());
  if (exemption != Exemption::none) return fail(ErrorCode::row_not_applicable, key.text());
  const auto& before = view.assessment.answer((*row)->index);
  const auto days = checklist::check_days(*view.assessment.edition, clock_.today());
  if (dates_a_check(before.first, answer.first) || dates_a_check(before.second, answer.second)) {
    if (const auto fits = clock_fits(*view.assessment.edition); !fits) return pass_on(fits);
  }
  const auto sound =
      hand == Hand::own ? checklist::check_change(before, answer, **row, days) : checklist::check(answer, **row, days);
  if (!sound) return pass_on(sound);
  auto kept = answer;
  kept.remark = *checklist::checked_remark(answer.remark, key.text());
  return kept;
}

Result<void> SheetBook::answer_all(SheetId sheet, const std::vector<std::pair<RowKey, Answer>>& answers,
                                   std::string_view reason, const Also& also, Hand hand) {
  const auto before = view(sheet);
  if (!before) return pass_on(before);
  return vault_.change(reason, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& [key, answer] : answers) {
      const auto kept = checked(*before, key, answer, hand);
      if (!kept) return pass_on(kept);
      const auto index = before->assessment.sheet().find(key)->index;
      if (const auto put = writer.put_answer(sheet, key, index, *kept); !put) return put;
    }
    return also ? also(writer) : Result<void>{};
  });
}

Result<Saved> SheetBook::answer(SheetId sheet, const RowKey& key, const Answer& answer, std::string_view reason) {
  const auto before = view(sheet);
  if (!before) return pass_on(before);
  const auto kept = checked(*before, key, answer, Hand::own);
  if (!kept) return pass_on(kept);
  const auto index = before->assessment.sheet().find(key)->index;
  const auto written =
      vault_.change(reason, [&](vault::Writer& writer) { return writer.put_answer(sheet, key, index, *kept); });
  if (!written) return pass_on(written);
  return saved(sheet);
}

Result<Saved> SheetBook::confirm_again(SheetId sheet, const RowKey& key) {
  const auto before = view(sheet);
  if (!before) return pass_on(before);
  const auto row = row_of(*before, key);
  if (!row) return pass_on(row);
  const auto& standing = before->progress.rows[(*row)->index];
  if (!standing.to_renew) return fail(ErrorCode::nothing_to_renew, key.text());
  const auto& said = before->assessment.earlier.at((*row)->index).answers.front().answer;
  return answer(sheet, key, checklist::renewed(said, **row, clock_.today()), reason_renewed);
}

Result<Saved> SheetBook::set_scope(SheetId sheet, const RowKey& key, std::string_view reason) {
  const auto before = view(sheet);
  if (!before) return pass_on(before);
  const auto row = row_of(*before, key);
  if (!row) return pass_on(row);
  const auto kept = checklist::checked_remark(reason, key.text());
  if (!kept) return pass_on(kept);
  const auto written =
      vault_.change(*kept, [&](vault::Writer& writer) { return writer.set_scope(sheet, key, (*row)->index, *kept); });
  if (!written) return pass_on(written);
  return saved(sheet);
}

}  // namespace mamori::desks
