#include "reports/records.hpp"

#include "desks/lookup.hpp"
#include "i18n/row_words.hpp"
#include "reports/left_out.hpp"
#include "reports/letter.hpp"

#include <algorithm>
#include <iterator>

namespace mamori::reports {
namespace {

QString day_words(CivilDate day) {
  return QString::fromStdString(wareki(day));
}

}  // namespace

Imprint Records::imprint() const {
  return {QString::fromStdString(overview.profile.name), {}, day_words(overview.today)};
}

Result<Records> records_of(desks::PharmacyDesk& desk) {
  MAMORI_TAKE(auto overview, desk.overview());
  if (overview.edition == nullptr) return desks::year_not_begun({});
  MAMORI_TAKE(auto sheets, desk.sheets().views());
  std::erase_if(sheets, [&](const desks::SheetView& s) { return s.assessment.edition != overview.edition; });
  // A vendor that is not asked has no form: without a system or a contract, or once that ended.
  const auto left = std::ranges::stable_partition(sheets, [&](const desks::SheetView& s) {
    return std::ranges::none_of(overview.vendor_sheets, [&](const VendorSheet& vendor) {
      return vendor.sheet == static_cast<std::int64_t>(s.id) && vendor.state == VendorState::not_needed;
    });
  });
  std::vector<desks::SheetView> not_counted(std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
  sheets.erase(left.begin(), left.end());
  MAMORI_TRY(desk.add_signatures(not_counted));
  MAMORI_TRY(desk.add_signatures(sheets));
  std::stable_partition(sheets.begin(), sheets.end(),
                        [](const desks::SheetView& s) { return s.assessment.kind == SheetKind::pharmacy; });
  return Records{std::move(overview), std::move(sheets), std::move(not_counted)};
}

Paper all_forms_of(const Records& records, Filling filling) {
  Paper all;
  for (const auto& sheet : records.sheets) {
    Paper one = form_of(sheet, filling, records.imprint());
    if (all.title.isEmpty()) all.title = one.title;
    all.append(std::move(one));
  }
  const bool said =
      std::ranges::any_of(records.overview.left_out, [](const desks::LeftOut& out) { return out.footing.rows() > 0; });
  if (filling == Filling::filled && said) {
    Composer page(a4, records.imprint(), all.title);
    put_left_out(page, records.overview, records.not_counted);
    all.append(page.finish());
  }
  return all;
}

std::vector<Grid> grids_of(const Records& records) {
  std::vector<Grid> grids;
  for (const auto& sheet : records.sheets) grids.push_back(grid_of(sheet));
  if (!records.overview.left_out.empty()) grids.push_back(grid_of(records.overview.left_out));
  for (const auto& sheet : records.not_counted) {
    if (sheet.signature && !sheet.signature->corrections.empty()) grids.push_back(grid_of(sheet));
  }
  return grids;
}

Result<desks::SheetView> with_signature(const desks::PharmacyDesk& desk, const desks::SheetView& sheet) {
  std::vector<desks::SheetView> one{sheet};
  MAMORI_TRY(desk.add_signatures(one));
  return std::move(one.front());
}

Result<Letter> letter_to(desks::PharmacyDesk& desk, const Records& records, VendorId id, std::optional<CivilDate> due) {
  MAMORI_TAKE(const auto vendor, desks::find_one(records.overview.vendors, "vendor",
                                                 [&](const desks::VendorView& v) { return v.id == id; }));
  MAMORI_TAKE(auto request, desk.make_request(id, due));
  LetterFacts facts;
  facts.vendor = QString::fromStdString(vendor.name);
  facts.pharmacy = QString::fromStdString(records.overview.profile.name);
  facts.responsible = QString::fromStdString(records.overview.profile.responsible);
  if (records.overview.edition) facts.edition = app::edition_text(*records.overview.edition, records.overview.today);
  facts.today = day_words(records.overview.today);
  if (due) facts.due = day_words(*due);
  facts.request = std::move(request);
  for (const auto& sheet : records.sheets) {
    if (sheet.assessment.kind == SheetKind::vendor && sheet.owner == vendor.name) facts.sheets.push_back(sheet);
  }
  MAMORI_TAKE(auto paper, letter_of(facts));
  return Letter{facts.request.id, std::move(paper)};
}

}  // namespace mamori::reports
