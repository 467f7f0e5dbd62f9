#include "desks/filled_form.hpp"

#include "desks/edition_shelf.hpp"
#include "desks/filled_copy.hpp"
#include "desks/lookup.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

forms::Said said_of(Verdict verdict) {
  return verdict == Verdict::yes ? forms::Said::yes : forms::Said::no;
}

forms::RowToFill row_of(const Row& row, const Answer& answer) {
  forms::RowToFill wanted;
  wanted.key = row.key;
  if (answer.first) {
    wanted.first = said_of(answer.first->verdict);
    wanted.first_day = answer.first->day;
  }
  wanted.target_day = answer.target_day;
  if (answer.second) {
    wanted.second = said_of(answer.second->verdict);
    wanted.second_day = answer.second->day;
  }
  wanted.remark = answer.remark;
  return wanted;
}

forms::SheetToFill sheet_of(const SheetView& view) {
  forms::SheetToFill sheet;
  const auto& assessment = view.assessment;
  for (const auto& row : assessment.sheet().rows) {
    const auto outside = assessment.circumstances.out_of_scope.find(row.index);
    if (outside != assessment.circumstances.out_of_scope.end()) {
      sheet.rows.push_back({row.key, {}, {}, {}, {}, {}, outside->second});
    } else if (checklist::exemption_of(assessment, row) == Exemption::none) {
      sheet.rows.push_back(row_of(row, outward(assessment.answer(row.index))));
    }
  }
  if (assessment.kind == SheetKind::vendor) sheet.vendor = view.owner;
  return sheet;
}

struct OpenForm {
  std::vector<std::uint8_t> bytes;
  forms::OpenedFile file;
};

/// The workbook with this sheet among the files that the edition was read from.
Result<OpenForm> kept_form(const vault::Vault& vault, const Edition& edition, SheetKind kind, CivilDate today) {
  MAMORI_TAKE(const auto evidence, vault.evidence());
  for (const auto& each : evidence) {
    if (std::ranges::find(each.uses, subject_of_edition(edition.id)) == each.uses.end()) continue;
    MAMORI_TAKE(auto bytes, vault.evidence_content(each.id));
    auto file = forms::opened({each.title, bytes});
    const auto copy = forms::read_filled(file, edition, kind, today);
    if (copy && copy->matched > 0) return OpenForm{std::move(bytes), std::move(file)};
  }
  return not_found<OpenForm>("form");
}

}  // namespace

Result<FilledForm> fill_form(const vault::Vault& vault, const SheetBook& book, const Clock& clock, SheetId sheet,
                             const std::optional<forms::FileIn>& workbook) {
  MAMORI_TAKE(const auto view, book.view(sheet));
  const auto& edition = *view.assessment.edition;
  const auto today = clock.today();
  MAMORI_TAKE(const auto open,
              workbook ? Result<OpenForm>({{workbook->bytes.begin(), workbook->bytes.end()}, forms::opened(*workbook)})
                       : kept_form(vault, edition, view.assessment.kind, today));
  MAMORI_TAKE(auto form, forms::fill(open.file, open.bytes, edition, view.assessment.kind, sheet_of(view), today));
  return FilledForm{open.file.name,
                    std::move(form.bytes),
                    form.cells,
                    std::move(form.missing),
                    std::move(form.replaced),
                    form.vendor_named,
                    form.unclear || names_another(form.owner, view.owner)};
}

}  // namespace mamori::desks
