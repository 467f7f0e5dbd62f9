// A vendor's standard answers: a product's release is answered once, and each request's system starts from there.
#include "desks/lookup.hpp"
#include "desks/vendor_desk.hpp"

#include <algorithm>

namespace mamori::desks {

Result<std::vector<ProductView>> VendorDesk::products() const {
  MAMORI_TAKE(const auto products, vault_.products());
  MAMORI_TAKE(const auto applied, vault_.applied_products());
  std::vector<ProductView> views;
  for (const Product& product : products) {
    MAMORI_TAKE(auto sheet, sheets_.view(product.sheet));
    const auto used =
        std::count_if(applied.begin(), applied.end(), [&](const auto& pair) { return pair.second == product.id; });
    views.push_back({product.id, product.name, product.release, std::move(sheet), static_cast<int>(used)});
  }
  return views;
}

Result<ProductView> VendorDesk::product(ProductId id) const {
  MAMORI_TAKE(const auto all, products());
  return find_one(all, "product", [&](const ProductView& p) { return p.id == id; });
}

Result<const Edition*> VendorDesk::edition_for_products() const {
  const auto received = vault_.received();
  if (!received) return pass_on(received);
  if (!received->empty()) return edition_of(library_, received->front().edition);
  const auto* card = form_to_begin(library_, clock_.today());
  return edition_of(library_, card == nullptr ? std::string_view() : card->id);
}

Result<ProductId> VendorDesk::add_product(std::string_view name, std::string_view release,
                                          std::optional<ProductId> copied) {
  MAMORI_TAKE(const auto edition, edition_for_products());
  std::optional<ProductView> model;
  if (copied) {
    MAMORI_TAKE(auto found, product(*copied));
    model = std::move(found);
  }
  ProductId added{};
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TAKE(const auto made, writer.add_product(name, release, edition->id));
    added = made.id;
    if (!model || model->sheet.assessment.edition != edition) return {};
    for (const auto& [index, answer] : model->sheet.assessment.answers) {
      const auto& row = edition->vendor.rows[index];
      MAMORI_TRY(writer.put_answer(made.sheet, row.key, index, answer));
    }
    return {};
  }));
  return added;
}

Result<void> VendorDesk::apply(ProductId id, SheetId sheet) {
  MAMORI_TAKE(const auto standard, product(id));
  MAMORI_TAKE(const auto asked, sheets_.view(sheet));
  // Rows of another edition are other rows, whatever their numbers.
  if (asked.assessment.edition != standard.sheet.assessment.edition) {
    return not_found<void>("product");
  }
  return vault_.change(reason_standard, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& row : asked.assessment.sheet().rows) {
      const auto& answer = standard.sheet.assessment.answer(row.index);
      if (answer.empty() || checklist::exemption_of(asked.assessment, row) != Exemption::none) continue;
      MAMORI_TRY(writer.put_answer(sheet, row.key, row.index, answer));
    }
    return writer.apply_product(sheet, id);
  });
}

Result<void> VendorDesk::add_standards(std::span<RequestView> requests) const {
  MAMORI_TAKE(const auto applied, vault_.applied_products());
  if (applied.empty()) return {};
  MAMORI_TAKE(const auto all, products());
  for (auto& request : requests) {
    for (const auto& sheet : request.systems) {
      const auto used = applied.find(sheet.id);
      if (used == applied.end()) continue;
      MAMORI_TAKE(const auto standard,
                  find_one(all, "product", [&](const ProductView& p) { return p.id == used->second; }));
      StandardUse use{standard.id, standard.name, standard.release, {}};
      for (const auto& row : sheet.assessment.sheet().rows) {
        if (checklist::exemption_of(sheet.assessment, row) != Exemption::none) continue;
        const auto& before = standard.sheet.assessment.answer(row.index);
        const auto& after = sheet.assessment.answer(row.index);
        if (before != after) use.differs.push_back({&row, before, after, {}, {}});
      }
      request.standards.emplace(sheet.id, std::move(use));
    }
  }
  return {};
}

std::optional<ProductId> VendorDesk::fitting(const std::vector<ProductView>& products, const SheetView& sheet) {
  std::optional<ProductId> best;
  for (const ProductView& product : products) {
    if (product.name != sheet.system || product.sheet.assessment.edition != sheet.assessment.edition) continue;
    // In the order of releases: the last one that fits is the newest.
    best = product.id;
  }
  return best;
}

}  // namespace mamori::desks
