// The letter that asks a vendor to answer 事業者確認用: who asks, about which systems, until when and how, with the
// request as QR codes, and the blank form of each system behind it.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

struct LetterFacts {
  QString vendor;
  std::vector<desks::SheetView> sheets;  ///< one a system of the vendor
  QString pharmacy;
  QString responsible;
  QString edition;  ///< of the form, and how old it is
  QString today;    ///< 令和5年11月22日
  QString due;      ///< the same; empty when no day is set
  desks::Outgoing request;
};

/// The letter speaks Japanese. Errors: those of set_codes.
[[nodiscard]] Result<Paper> letter_of(const LetterFacts& facts);

}  // namespace mamori::reports
