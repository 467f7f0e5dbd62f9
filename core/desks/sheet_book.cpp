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
  MAMORI_TAKE(auto profile, vault_.profile());
  MAMORI_TAKE(auto vendors, vault_.vendors());
  MAMORI_TAKE(auto years, vault_.years());
  Surroundings around{std::move(profile), std::move(vendors), std::move(years), {}};
  if (around.years.empty()) return around;
  MAMORI_TAKE(auto sheets, vault_.sheets());
  around.sheets = std::move(sheets);
  return around;
}

Result<void> SheetBook::add_earlier(SheetView& view, const SheetRecord& record, const Surroundings& around) const {
  const auto* before = around.before(record);
  if (before == nullptr) return {};
  MAMORI_TAKE(const auto edition, edition_of(library_, before->edition));
  const auto& now = *view.assessment.edition;
  MAMORI_TAKE(const auto contents, vault_.contents(before->id));
  for (const auto& origin : editions::origins_between(library_, edition->id, now.id)) {
    const auto* row = origin.to.sheet == record.kind ? now.sheet(record.kind).find(origin.to) : nullptr;
    if (row == nullptr) continue;
    Earlier earlier;
    for (const auto& key : origin.from) {
      const auto* from = edition->sheet(record.kind).find(key);
      const auto said = from == nullptr ? contents.answers.end() : contents.answers.find(from->index);
      if (said != contents.answers.end()) earlier.answers.push_back({from, said->second});
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
  MAMORI_TAKE(const auto edition, edition_of(library_, record.edition));
  MAMORI_TAKE(auto contents, vault_.contents(record.id));

  SheetView view;
  view.id = record.id;
  view.owner = profile.name;
  view.system = record.system_name;
  if (record.system) view.owner = vendor_of(vendors, *record.system, view.system);
  view.assessment.edition = edition;
  view.assessment.kind = record.kind;
  view.assessment.answers = std::move(contents.answers);
  view.origins = std::move(contents.origins);
  view.scope_origins = std::move(contents.scope_origins);
  view.response = record.response;
  view.assessment.circumstances = {profile.has_vendor_contract, std::move(contents.out_of_scope)};
  MAMORI_TRY(add_earlier(view, record, around));
  view.progress = checklist::evaluate(view.assessment, clock_.today());
  return view;
}

Result<std::vector<SheetView>> SheetBook::views() const {
  MAMORI_TAKE(const auto records, vault_.sheets());
  return views_of(records);
}

Result<std::vector<SheetView>> SheetBook::views(std::string_view edition) const {
  MAMORI_TAKE(auto records, vault_.sheets());
  std::erase_if(records, [&](const SheetRecord& record) { return record.edition != edition; });
  return views_of(records);
}

Result<std::vector<SheetView>> SheetBook::views_of(const std::vector<SheetRecord>& records) const {
  MAMORI_TAKE(const auto around, surroundings());
  std::vector<SheetView> views;
  for (const auto& record : records) {
    MAMORI_TAKE(auto view, view_of(record, around));
    views.push_back(std::move(view));
  }
  return views;
}

Result<SheetView> SheetBook::view(SheetId sheet) const {
  MAMORI_TAKE(const auto record, vault_.sheet(sheet));
  if (!record) return not_found<SheetView>("sheet");
  MAMORI_TAKE(const auto around, surroundings());
  return view_of(*record, around);
}

Result<const Row*> SheetBook::row_of(const SheetView& view, const RowKey& key) {
  const auto* row = key.edition == view.assessment.edition->id ? view.assessment.sheet().find(key) : nullptr;
  if (row == nullptr) return fail(ErrorCode::row_not_in_edition, key.text());
  return row;
}

Result<Saved> SheetBook::saved(SheetId sheet) const {
  MAMORI_TAKE(auto after, view(sheet));
  return Saved{clock_.now(), std::move(after)};
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
  MAMORI_TAKE(const auto row, row_of(view, key));
  const auto exemption = checklist::exemption_of(view.assessment, *row);
  // What the vendor signed about the contract is not put back by hand: it is refused as signed.
  if (exemption == Exemption::outside_contract && !view.response) {
    return fail(ErrorCode::row_outside_contract, key.text());
  }
  if (exemption != Exemption::none && exemption != Exemption::outside_contract) {
    return fail(ErrorCode::row_not_applicable, key.text());
  }
  const auto& before = view.assessment.answer(row->index);
  const auto days = checklist::check_days(*view.assessment.edition, clock_.today());
  if (dates_a_check(before.first, answer.first) || dates_a_check(before.second, answer.second)) {
    MAMORI_TRY(clock_fits(*view.assessment.edition));
  }
  MAMORI_TRY(hand == Hand::own ? checklist::check_change(before, answer, *row, days)
                               : checklist::check(answer, *row, days));
  auto kept = answer;
  kept.remark = *checklist::checked_remark(answer.remark, key.text());
  return kept;
}

Result<void> SheetBook::answer_all(SheetId sheet, const std::vector<std::pair<RowKey, Answer>>& answers,
                                   std::string_view reason, const Also& also, Hand hand) {
  MAMORI_TAKE(const auto before, view(sheet));
  return vault_.change(reason, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& [key, answer] : answers) {
      MAMORI_TAKE(const auto kept, checked(before, key, answer, hand));
      const auto index = before.assessment.sheet().find(key)->index;
      MAMORI_TRY(writer.put_answer(sheet, key, index, kept));
    }
    return also ? also(writer) : Result<void>{};
  });
}

Result<Saved> SheetBook::answer(SheetId sheet, const RowKey& key, const Answer& answer, std::string_view reason) {
  MAMORI_TAKE(const auto before, view(sheet));
  MAMORI_TAKE(const auto kept, checked(before, key, answer, Hand::own));
  const auto index = before.assessment.sheet().find(key)->index;
  MAMORI_TRY(vault_.change(reason, [&](vault::Writer& writer) { return writer.put_answer(sheet, key, index, kept); }));
  return saved(sheet);
}

Result<Saved> SheetBook::confirm_again(SheetId sheet, const RowKey& key) {
  MAMORI_TAKE(const auto before, view(sheet));
  MAMORI_TAKE(const auto row, row_of(before, key));
  const auto& standing = before.progress.rows[row->index];
  if (!standing.to_renew) return fail(ErrorCode::nothing_to_renew, key.text());
  const auto& said = before.assessment.earlier.at(row->index).answers.front().answer;
  return answer(sheet, key, checklist::renewed(said, *row, clock_.today()), reason_renewed);
}

Result<Saved> SheetBook::set_scope(SheetId sheet, const RowKey& key, std::string_view reason) {
  MAMORI_TAKE(const auto before, view(sheet));
  MAMORI_TAKE(const auto row, row_of(before, key));
  MAMORI_TAKE(const auto kept, checklist::checked_remark(reason, key.text()));
  MAMORI_TRY(
      vault_.change(kept, [&](vault::Writer& writer) { return writer.set_scope(sheet, key, row->index, kept); }));
  return saved(sheet);
}

}  // namespace mamori::desks
