#include "desks/filled_copy.hpp"

#include "base/text.hpp"
#include "checklist/assessment.hpp"
#include "forms/letters.hpp"

namespace mamori::desks {
namespace {

using forms::FilledField;
using forms::FilledRow;
using forms::Said;

std::optional<Verdict> verdict_of(const FilledRow& row, FilledField field) {
  const auto* value = row.value(field);
  if (value == nullptr || !value->said || *value->said == Said::not_applicable) return std::nullopt;
  return *value->said == Said::yes ? Verdict::yes : Verdict::no;
}

std::optional<CivilDate> day_of(const FilledRow& row, FilledField field) {
  const auto* value = row.value(field);
  return value == nullptr ? std::nullopt : value->day;
}

bool does_not_apply(const FilledRow& row, FilledField field) {
  const auto* value = row.value(field);
  return value != nullptr && value->said == Said::not_applicable;
}

/// A check counts as early only where its day is.
Check check_of(Verdict verdict, CivilDate day, const Edition& edition, const FilledWishes& wishes) {
  const bool early = day < edition.first_check_day();
  return {verdict, day, early && wishes.early};
}

/// What the sheet would say. A remark that was there stays where the file has none.
Answer answer_of(const Answer& before, const FilledRow& found, const Edition& edition, const FilledWishes& wishes) {
  auto after = before;
  const auto verdict = verdict_of(found, FilledField::first);
  auto day = day_of(found, FilledField::first_day);
  if (!day) day = wishes.day;
  if (verdict && day) {
    const bool same = before.first && before.first->verdict == *verdict && before.first->day == *day;
    if (!same) after = checklist::with_first(before, *verdict, *day);
    if (!same) after.first = check_of(*verdict, *day, edition, wishes);
    if (*verdict == Verdict::no) {
      if (const auto target = day_of(found, FilledField::target_day)) after.target_day = target;
      const auto again = verdict_of(found, FilledField::second);
      auto again_day = day_of(found, FilledField::second_day);
      if (!again_day) again_day = wishes.day;
      if (again && again_day) after.second = check_of(*again, *again_day, edition, wishes);
    }
  }
  if (const auto* remark = found.value(FilledField::remark)) after.remark = remark->words;
  return after;
}

}  // namespace

bool names_another(const std::optional<forms::FoundText>& named, std::string_view owner) {
  if (!named) return false;
  const auto a = forms::folded(named->text);
  const auto b = forms::folded(owner);
  return a.find(b) == std::string::npos && b.find(a) == std::string::npos;
}

Result<FilledView> look_at_filled(const SheetBook& book, const Clock& clock, SheetId sheet, const forms::FileIn& file,
                                  const FilledWishes& wishes) {
  MAMORI_TAKE(auto now, book.view(sheet));
  const auto kind = now.assessment.kind;
  MAMORI_TAKE(auto copy, forms::read_filled(file, *now.assessment.edition, kind, clock.today()));
  const auto& named = kind == SheetKind::vendor ? copy.vendor : copy.owner;
  if (names_another(named, now.owner)) forms::doubt_whole(copy);
  FilledView view{std::move(now), std::move(copy), {}};
  const auto hand = kind == SheetKind::pharmacy ? Hand::own : Hand::other;
  for (std::size_t i = 0; i < view.copy.rows.size(); ++i) {
    const auto& row = view.sheet.assessment.sheet().rows[i];
    ProposedRow proposed;
    proposed.row = &row;
    proposed.found = view.copy.rows[i];
    proposed.before = view.sheet.assessment.answer(row.index);
    proposed.after = answer_of(proposed.before, proposed.found, *view.sheet.assessment.edition, wishes);
    if (kind == SheetKind::vendor && does_not_apply(proposed.found, FilledField::first)) {
      const auto* remark = proposed.found.value(FilledField::remark);
      proposed.out_of_scope = remark == nullptr ? std::string("該当なし") : remark->words;
      proposed.after = proposed.before;
    } else if (proposed.after != proposed.before) {
      if (const auto taken = book.checked(view.sheet, row.key, proposed.after, hand); !taken) {
        proposed.refused = taken.error();
      }
    }
    view.rows.push_back(std::move(proposed));
  }
  return view;
}

std::vector<TakenRow> sure_rows(const FilledView& view) {
  std::vector<TakenRow> rows;
  for (const auto& row : view.rows) {
    if (row.sure() && row.changes()) rows.push_back({row.row->key, row.after, row.out_of_scope});
  }
  return rows;
}

}  // namespace mamori::desks
