// Opens sheets and saves answers: the part of a desk that pharmacy and vendor share.
#pragma once

#include "base/clock.hpp"
#include "desks/views.hpp"
#include "vault/vault.hpp"

#include <functional>
#include <utility>
#include <vector>

namespace mamori::desks {

/// Written here and now, or copied from what somebody else wrote before.
enum class Hand : std::uint8_t { own, other };

class SheetBook {
 public:
  /// All three outlive the book.
  SheetBook(vault::Vault& vault, const Library& library, const Clock& clock)
      : vault_(vault), library_(library), clock_(clock) {}

  /// Errors: item_not_found, edition_unknown, storage_*.
  [[nodiscard]] Result<SheetView> view(SheetId sheet) const;
  /// All sheets of this vault, in the order in which they were made. Errors: edition_unknown, storage_*.
  [[nodiscard]] Result<std::vector<SheetView>> views() const;
  /// Those of one edition; what the others say is not read.
  [[nodiscard]] Result<std::vector<SheetView>> views(std::string_view edition) const;
  /// Errors: row_not_in_edition.
  [[nodiscard]] static Result<const Row*> row_of(const SheetView& view, const RowKey& key);
  /// One answer, checked against the form's rules and durable on return.
  /// Errors: those of checklist::check_change, clock_in_doubt (a check day is new, and the clock stands before the
  /// latest time that the vault saw, before the form came out, or years after every form that is known; where = its
  /// day), row_not_in_edition, row_not_applicable, row_outside_contract (a vendor's row that its contract leaves out),
  /// item_not_found, answer_signed (the vendor signed this sheet), not_allowed, storage_*.
  Result<Saved> answer(SheetId sheet, const RowKey& row, const Answer& answer, std::string_view reason = {});
  using Also = std::function<Result<void>(vault::Writer&)>;
  /// Many answers at once, copied from a paper or a file, and what belongs to them, all or none.
  /// Errors: those of checklist::check (of check_change for the own hand), and the others as above, those of `also`.
  Result<void> answer_all(SheetId sheet, const std::vector<std::pair<RowKey, Answer>>& answers,
                          std::string_view reason = {}, const Also& also = {}, Hand hand = Hand::other);
  /// The answer as it would be kept, if the form takes it. Errors: those of `answer`.
  [[nodiscard]] Result<Answer> checked(const SheetView& view, const RowKey& key, const Answer& answer, Hand hand) const;
  /// 要再確認 → done: last year's answer is given again with today's date. Errors: nothing_to_renew (the row does not
  /// come from one earlier answer of this desk, or has an answer already), those of `answer`.
  Result<Saved> confirm_again(SheetId sheet, const RowKey& row);
  /// Takes a row out of the contract's scope with the reason, or with an empty one puts it back. Vendor sheets only.
  /// Errors: row_not_in_edition, item_not_found, answer_signed, not_allowed, storage_*.
  Result<Saved> set_scope(SheetId sheet, const RowKey& row, std::string_view reason);

 private:
  /// What a sheet stands beside: whose it is, and the sheets of the year that it follows.
  struct Surroundings;
  [[nodiscard]] Result<Surroundings> surroundings() const;
  [[nodiscard]] Result<void> add_earlier(SheetView& view, const SheetRecord& record, const Surroundings& around) const;
  [[nodiscard]] Result<std::vector<SheetView>> views_of(const std::vector<SheetRecord>& records) const;
  [[nodiscard]] Result<SheetView> view_of(const SheetRecord& record, const Surroundings& around) const;
  /// Whether a check can be dated by this device's clock.
  [[nodiscard]] Result<void> clock_fits(const Edition& edition) const;
  [[nodiscard]] Result<Saved> saved(SheetId sheet) const;

  vault::Vault& vault_;
  const Library& library_;
  const Clock& clock_;
};

}  // namespace mamori::desks
