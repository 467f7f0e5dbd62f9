// One entry as the replay reads it, and the lines that both sides are brought to.
#pragma once

#include "vault/replay.hpp"

#include <type_traits>

namespace mamori::vault {

struct Replay::Told {
  Action action;
  std::int64_t sequence;
  UnixTime time;
  bool first_form;  ///< by the first release, which told less
  std::string who;
  std::string subject;
  std::string reason;
  const FactValue* before;  ///< null when it was taken out
  const FactValue* after;

  /// A place of what was there after, where that is a list.
  [[nodiscard]] std::optional<std::string> at(std::size_t place) const;
  [[nodiscard]] std::optional<std::string> whole() const;
  [[nodiscard]] std::optional<std::string> was() const;
  [[nodiscard]] const std::vector<FactValue>* list() const;
};

[[nodiscard]] std::string line(Bytes bytes);
[[nodiscard]] std::string line_of(const FactValue& value);
/// The values of a ledger's entry; fields that a ledger got later are empty in older entries.
[[nodiscard]] std::string without_empty_end(std::string values);

/// Takes another last value into a line.
void set_last(std::string& line, const std::string& value);
/// One more, of a line that is a number; an empty one is none.
void count_up(std::string& line);

template <class Value>
requires std::is_enum_v<Value>
[[nodiscard]] std::string number_of(Value value) {
  return std::to_string(static_cast<std::int64_t>(value));
}

/// Several values in one line.
template <class... More>
[[nodiscard]] std::string line(const std::string& first, const More&... more) {
  std::string all = first;
  ((all += '\n', all += more), ...);
  return all;
}

}  // namespace mamori::vault
