// What the verbs of Writer share, whichever file of the room they stand in.
#pragma once

#include "vault/history.hpp"
#include "vault/roles.hpp"
#include "vault/vault_impl.hpp"

#include <string>
#include <type_traits>

namespace mamori::vault {

template <class Id>
[[nodiscard]] std::string text_of(Id id) {
  return std::to_string(static_cast<std::int64_t>(id));
}

template <class Value>
requires std::is_enum_v<Value>
[[nodiscard]] Fact number(Value value) {
  return number(static_cast<std::int64_t>(value));
}

struct Writer::Note {
  Action action;
  std::string subject;
  Fact before;
  Fact after;
};

}  // namespace mamori::vault
