#include "vault/roles.hpp"

#include <array>

namespace mamori::vault {
namespace {

struct Line {
  std::string_view verb;
  bool staff;
};

// In the order of Verb.
constexpr std::array lines = {
    Line{"answer", true},          Line{"contract", false},
    Line{"scope", true},           Line{"sheet", true},
    Line{"vendor", true},          Line{"system", true},
    Line{"vendor_key", false},     Line{"request", false},
    Line{"sending", true},         Line{"request_state", true},
    Line{"stage", true},           Line{"decide", true},
    Line{"receive", true},         Line{"response", false},
    Line{"status", true},          Line{"generation", true},
    Line{"backup", false},         Line{"restore", false},
    Line{"people", false},         Line{"secret", true},
    Line{"recovery", false},       Line{"device", false},
    Line{"confirm", false},        Line{"draft", true},
    Line{"inspect", true},         Line{"history_checkpoint", true},
    Line{"history_export", false}, Line{"history_erase", false},
    Line{"attachments", true},     Line{"status_note", true},
    Line{"digits", false},         Line{"pharmacy_key", false},
    Line{"unpin", false},          Line{"choose_row", true},
    Line{"settle_rows", true},     Line{"product", true},
    Line{"apply_product", true},   Line{"response_sending", true},
    Line{"entry", true},           Line{"retire", true},
    Line{"import", true},          Line{"ledger_export", false},
    Line{"evidence", true},        Line{"confirmation", true},
    Line{"incident_note", true},   Line{"incident_page", false},
    Line{"acknowledgement", true}, Line{"statuses_export", false},
    Line{"clock", false},          Line{"year", false},
    Line{"edition", false},        Line{"paper", true},
    Line{"vendor_tie", false},
};
static_assert(lines.size() == static_cast<std::size_t>(last_verb) + 1);

const Line& line(Verb verb) {
  return lines[static_cast<std::size_t>(verb)];
}

}  // namespace

std::string_view name_of(Verb verb) {
  return line(verb).verb;
}

bool allowed(Role role, Verb verb) {
  return role == Role::responsible || (role == Role::staff && line(verb).staff);
}

Result<void> permit(Role role, Verb verb) {
  if (allowed(role, verb)) return {};
  return not_permitted(std::string(name_of(verb)));
}

tl::unexpected<Error> not_permitted(std::string where) {
  return fail(ErrorCode::not_allowed, std::move(where));
}

}  // namespace mamori::vault
