#include "forms/holder_seen.hpp"

#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {

bool HolderSeen::take(const Title& title, std::string_view text, bool form) {
  if (title.form && form_name_.empty() && title.holder == Holder::none) form_name_ = printed(text);
  if (title.holder == Holder::none || (title.loose && !form)) return false;
  if (fresh_ && holder_ != title.holder) conflict_ = true;
  holder_ = title.holder;
  fresh_ = true;
  return true;
}

std::optional<SheetKind> HolderSeen::kind() const {
  if (said_) return said_;
  if (holder_ == Holder::none) return std::nullopt;
  return holder_ == Holder::vendor ? SheetKind::vendor : SheetKind::pharmacy;
}

void HolderSeen::say(FoundRow& row) const {
  row.sheet = kind();
  if (said_) return;
  if (conflict_ || (holder_ != Holder::none && !fresh_)) row.doubt(Reason::kind_unclear);
  if (holder_ == Holder::hospital) row.doubt(Reason::hospital_form);
}

FoundSheet& HolderSeen::sheet_in(std::vector<FoundSheet>& sheets) const {
  const auto at = std::ranges::find(sheets, kind(), &FoundSheet::kind);
  if (at != sheets.end()) return *at;
  return sheets.emplace_back(FoundSheet{kind(), form_name_, {}, {}, {}});
}

}  // namespace mamori::forms
