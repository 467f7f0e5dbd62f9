#include "ledgers/ledger.hpp"

#include "base/day_text.hpp"
#include "ledgers/fold.hpp"

#include <algorithm>

namespace mamori::ledgers {
namespace {

std::string place(const LedgerSpec& spec, std::size_t field) {
  return std::string(spec.id) + "." + std::string(spec.fields[field].id);
}

bool has_control(std::string_view text, bool lines_allowed) {
  return std::any_of(text.begin(), text.end(), [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !(lines_allowed && c == '\n')) || byte == 0x7F;
  });
}

Result<std::string> checked_day(std::string_view text, std::string where) {
  const auto day = parse_day(text);
  if (!day) return tl::unexpected<Error>(Error{day.error().code, std::move(where)});
  return day->iso();
}

Result<std::string> checked_choice(const FieldSpec& field, const std::string& text, std::string where) {
  const auto wanted = folded(text);
  for (const auto& choice : field.choices) {
    const bool fits = text == choice.code || wanted == folded(choice.label.ja) || wanted == folded(choice.label.en);
    if (fits) return std::string(choice.code);
  }
  return fail(ErrorCode::entry_choice_unknown, std::move(where));
}

Result<std::string> checked_telephone(std::string text, std::string where) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '(' || c == ')' || c == ' ' || c == '#' || c == '*';
  });
  if (!plain) return fail(ErrorCode::entry_telephone_unreadable, std::move(where));
  return text;
}

/// Names apart by 、, commas or line ends, one a line, each once.
std::string names_of(std::string_view text) {
  std::vector<std::string> names;
  std::string name;
  const auto keep = [&] {
    auto trimmed_name = std::string(trimmed(name));
    if (!trimmed_name.empty() && std::find(names.begin(), names.end(), trimmed_name) == names.end()) {
      names.push_back(std::move(trimmed_name));
    }
    name.clear();
  };
  constexpr std::string_view comma = "、";
  for (std::size_t i = 0; i < text.size();) {
    const bool wide = text.substr(i).starts_with(comma);
    if (wide || text[i] == ',' || text[i] == '\n') {
      keep();
      i += wide ? comma.size() : 1;
    } else {
      name += text[i++];
    }
  }
  keep();
  std::string lines;
  for (const auto& kept : names) lines += (lines.empty() ? "" : "\n") + kept;
  return lines;
}

}  // namespace

const LedgerSpec& spec_of(Ledger ledger) {
  return all()[static_cast<std::size_t>(ledger)];
}

const LedgerSpec* find(std::string_view id) {
  const auto found = std::find_if(all().begin(), all().end(), [&](const auto& spec) { return spec.id == id; });
  return found == all().end() ? nullptr : &*found;
}

Result<std::string> checked(const LedgerSpec& spec, std::size_t index, std::string_view typed) {
  const auto& field = spec.fields[index];
  std::string text(trimmed(typed));
  const auto length = code_points(text);
  const bool lines = field.kind == FieldKind::long_text || field.kind == FieldKind::names;
  if (length == not_utf8 || has_control(text, lines)) {
    return fail(ErrorCode::entry_field_unreadable, place(spec, index));
  }
  if (text.empty()) {
    if (field.required) return fail(ErrorCode::entry_field_missing, place(spec, index));
    return text;
  }
  if (length > (lines ? long_field_limit : text_field_limit)) {
    return fail(ErrorCode::entry_field_too_long, place(spec, index));
  }
  switch (field.kind) {
    case FieldKind::day:
      return checked_day(text, place(spec, index));
    case FieldKind::choice:
      return checked_choice(field, text, place(spec, index));
    case FieldKind::telephone:
      return checked_telephone(narrowed(text), place(spec, index));
    case FieldKind::names:
      return names_of(text);
    case FieldKind::text:
    case FieldKind::long_text:
      break;
  }
  return text;
}

Result<Values> checked(const LedgerSpec& spec, const Values& typed) {
  Values kept;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    auto value = checked(spec, i, i < typed.size() ? std::string_view(typed[i]) : std::string_view());
    if (!value) return pass_on(value);
    kept.push_back(std::move(*value));
  }
  return kept;
}

std::string subject_of(const RowKey& row) {
  return row.edition + "/" + std::string(name_of(row.sheet)) + "/" + row.text();
}

std::string subject_of(Ledger ledger, EntryId entry) {
  return std::string(spec_of(ledger).id) + "/" + std::to_string(static_cast<std::int64_t>(entry));
}

std::string shown(const FieldSpec& field, const std::string& value, Language language) {
  for (const auto& choice : field.choices) {
    if (choice.code == value) return choice.label.in(language);
  }
  return value;
}

std::vector<std::string> lines_of(std::string_view value) {
  std::vector<std::string> names;
  for (std::size_t start = 0; start < value.size();) {
    const auto end = std::min(value.find('\n', start), value.size());
    names.emplace_back(value.substr(start, end - start));
    start = end + 1;
  }
  return names;
}

std::string next_number(std::string_view number) {
  std::string next(number);
  std::size_t at = next.size();
  while (at > 0 && next[at - 1] == '9') next[--at] = '0';
  if (at > 0 && next[at - 1] >= '0' && next[at - 1] < '9') {
    ++next[at - 1];
    return next;
  }
  if (at == next.size()) return {};
  next.insert(at, "1");
  return next;
}

}  // namespace mamori::ledgers
