#include "ledgers/ledger.hpp"

#include "base/day_text.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/stamp.hpp"

#include <algorithm>
#include <array>

namespace mamori::ledgers {
namespace {

std::string place(const LedgerSpec& spec, std::size_t field) {
  return std::string(spec.id) + "." + std::string(spec.fields[field].id);
}

/// What is kept of a text: normal form C; blanks that do not break are plain ones, signs without a width are gone, and
/// so are those that turn the direction, which an address book puts around a number that is copied; line ends are LF,
/// or one blank where a field has a single line. nullopt when the bytes are not UTF-8.
std::optional<std::string> kept_form(std::string_view typed, bool lines) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 24> signs = {{
      {"\r\n", "\n"},
      {"\r", "\n"},
      {"\v", "\n"},            // a line end inside a field, as some databases write it
      {"\xE2\x80\xA8", "\n"},  // U+2028
      {"\xE2\x80\xA9", "\n"},  // U+2029
      {"\t", " "},
      {"\xC2\xA0", " "},      // U+00A0
      {"\xE2\x80\xAF", " "},  // U+202F
      {"\xE2\x80\x8B", ""},   // U+200B
      {"\xEF\xBB\xBF", ""},   // U+FEFF
      {"\u00AD", ""},
      {"\u2060", ""},
      {"\u061C", ""},
      {"\u200E", ""},
      {"\u200F", ""},
      {"\u202A", ""},
      {"\u202B", ""},
      {"\u202C", ""},
      {"\u202D", ""},
      {"\u202E", ""},
      {"\u2066", ""},
      {"\u2067", ""},
      {"\u2068", ""},
      {"\u2069", ""},
  }};
  const auto normal = normal_form(typed);
  if (!normal) return std::nullopt;
  std::string text;
  for (std::size_t at = 0; at < normal->size();) {
    const auto rest = std::string_view(*normal).substr(at);
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [&](const auto& s) { return rest.starts_with(s.first); });
    if (sign == signs.end()) {
      text += rest.front();
      ++at;
    } else {
      text += sign->second;
      at += sign->first.size();
    }
  }
  text = std::string(trimmed(text));
  if (!lines) std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

bool has_control(std::string_view text, bool lines_allowed) {
  return std::any_of(text.begin(), text.end(), [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !(lines_allowed && c == '\n')) || byte == 0x7F;
  });
}

Result<std::string> checked_day(std::string_view text, std::string where) {
  auto day = parse_day(text);
  if (!day) {
    if (const auto stamped = stamped_day(text)) day = *stamped;
  }
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

/// Strokes that keyboards put between the digits of a number, the long vowel among them; and what Japanese telephone
/// numbers are made of.
std::string plain_number(std::string_view text) {
  constexpr std::array<std::string_view, 7> strokes = {"ー", "ｰ", "―", "—", "‒", "─", "﹣"};
  std::string out;
  const auto narrow = narrowed(text);
  for (std::size_t at = 0; at < narrow.size();) {
    const auto rest = std::string_view(narrow).substr(at);
    const auto stroke = std::find_if(strokes.begin(), strokes.end(), [&](auto each) { return rest.starts_with(each); });
    if (stroke == strokes.end()) {
      out += narrow[at++];
    } else {
      out += '-';
      at += stroke->size();
    }
  }
  return out;
}

bool of_a_number(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '(' || c == ')' || c == ' ' || c == '#' || c == '*';
}

/// A number is kept with plain digits and strokes; one with words (（代表）, 内線12) as it was written.
Result<std::string> checked_telephone(std::string text, std::string where) {
  auto plain = plain_number(text);
  constexpr std::ptrdiff_t shortest = 3;  // 110
  const auto digits = std::count_if(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits < shortest) return fail(ErrorCode::entry_telephone_unreadable, std::move(where));
  return std::all_of(plain.begin(), plain.end(), of_a_number) ? plain : text;
}

/// Digits, dots, colons and strokes in full width as plain ones, whatever words stand beside them; 。 between digits is
/// the dot that a keyboard for Japanese gives.
std::string plain_address(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    const auto last = rest.size() < 3 ? 0 : static_cast<unsigned char>(rest[2]);
    const bool figure = rest.starts_with("\xEF\xBC") && last >= 0x8E && last <= 0x9A;  // ．／０ to ９：
    const bool stop = rest.starts_with("。") && !plain.empty() && plain.back() >= '0' && plain.back() <= '9';
    if (figure || stop) {
      plain += stop ? '.' : static_cast<char>(last - 0x60);
      at += 3;
    } else {
      plain += text[at++];
    }
  }
  const auto narrow = narrowed(plain);
  const bool words =
      std::any_of(narrow.begin(), narrow.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
  return words ? plain : narrow;
}

bool is_version_4(std::string_view figures) {
  int parts = 0;
  while (true) {
    const auto dot = std::min(figures.find('.'), figures.size());
    const auto part = figures.substr(0, dot);
    constexpr std::size_t longest = 3;
    if (part.empty() || part.size() > longest || (part.size() == longest && part > "255")) return false;
    ++parts;
    if (dot == figures.size()) return parts == 4;
    figures.remove_prefix(dot + 1);
  }
}

/// Each run of digits with dots between them that stands by itself has to be an address of version 4.
Result<std::string> checked_address(std::string_view text, std::string where) {
  auto plain = plain_address(text);
  constexpr std::string_view figures = "0123456789.";
  constexpr std::string_view ends = " ,;/:-~()\n";
  for (std::size_t at = plain.find_first_of(figures); at != std::string::npos; at = plain.find_first_of(figures, at)) {
    const auto end = std::min(plain.find_first_not_of(figures, at), plain.size());
    const auto run = std::string_view(plain).substr(at, end - at);
    const bool alone = (at == 0 || ends.find(plain[at - 1]) != std::string_view::npos) &&
                       (end == plain.size() || ends.find(plain[end]) != std::string_view::npos);
    const bool dotted = std::count(run.begin(), run.end(), '.') > 1;
    if (alone && dotted && !is_version_4(run)) return fail(ErrorCode::entry_address_impossible, std::move(where));
    at = end;
  }
  return plain;
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

std::vector<Incoming> as_new(std::vector<Values> entries) {
  std::vector<Incoming> lines;
  for (auto& values : entries) lines.push_back({std::move(values), {}});
  return lines;
}

const LedgerSpec& spec_of(Ledger ledger) {
  return all()[static_cast<std::size_t>(ledger)];
}

const LedgerSpec* find(std::string_view id) {
  const auto found = std::find_if(all().begin(), all().end(), [&](const auto& spec) { return spec.id == id; });
  return found == all().end() ? nullptr : &*found;
}

Result<std::string> checked(const LedgerSpec& spec, std::size_t index, std::string_view typed) {
  const auto& field = spec.fields[index];
  const bool lines = field.kind == FieldKind::long_text || field.kind == FieldKind::names;
  const auto kept = kept_form(typed, lines);
  if (!kept || has_control(*kept, lines)) return fail(ErrorCode::entry_field_unreadable, place(spec, index));
  const std::string& text = *kept;
  if (text.empty()) {
    if (field.required) return fail(ErrorCode::entry_field_missing, place(spec, index));
    return text;
  }
  if (code_points(text) > (lines ? long_field_limit : text_field_limit)) {
    return fail(ErrorCode::entry_field_too_long, place(spec, index));
  }
  switch (field.kind) {
    case FieldKind::day:
      return checked_day(text, place(spec, index));
    case FieldKind::choice:
      return checked_choice(field, text, place(spec, index));
    case FieldKind::telephone:
      return checked_telephone(text, place(spec, index));
    case FieldKind::names:
      return names_of(text);
    case FieldKind::address:
      return checked_address(text, place(spec, index));
    case FieldKind::text:
    case FieldKind::long_text:
      break;
  }
  return text;
}

Result<Values> checked(const LedgerSpec& spec, const Values& typed) {
  Values kept;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    MAMORI_TAKE(auto value, checked(spec, i, i < typed.size() ? std::string_view(typed[i]) : std::string_view()));
    kept.push_back(std::move(value));
  }
  return kept;
}

std::string dialled(std::string_view telephone) {
  const auto plain = plain_number(telephone);
  constexpr std::size_t whole = 9;  // digits of a number with its area
  std::string number;
  std::size_t digits = 0;
  for (const char c : plain) {
    const bool digit = c >= '0' && c <= '9';
    if (number.empty() && !digit && c != '+' && c != '#' && c != '*') continue;
    if (!of_a_number(c) || (c == ' ' && digits >= whole)) break;
    if (digit || c == '+' || c == '#' || c == '*') number += c;
    if (digit) ++digits;
  }
  return number;
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
