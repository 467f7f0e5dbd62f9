// Words that people use in their own tables in place of the ledgers' words: headings of columns, words of choices.
#pragma once

#include "ledgers/ledger.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mamori::ledgers {

/// A heading or a word as it is compared: folded, without blanks, line ends, separating marks and long vowels, so that
/// ユーザ ID, ユーザーＩＤ and ﾕｰｻﾞID are one.
[[nodiscard]] std::string word_key(std::string_view words);

/// How well a heading names a field: 0 its label or id, then the place among the words that people use; nullopt when it
/// is none of them. A remark in brackets behind it (設置場所（部屋）) makes it less sure than all without.
[[nodiscard]] std::optional<std::size_t> fit_of(const LedgerSpec& spec, std::size_t field, std::string_view heading);

/// A field of some ledger.
struct NamedField {
  Ledger ledger = Ledger::devices;
  std::size_t field = 0;
};

/// Every field of any ledger that a heading names, however well.
[[nodiscard]] std::span<const NamedField> named_by(std::string_view heading);

/// The code of the choice that a word commonly stands for (ルータ → network); nullopt when a person has to say.
[[nodiscard]] std::optional<std::string> meant_choice(const LedgerSpec& spec, std::size_t field, std::string_view word);

}  // namespace mamori::ledgers
