// What an entry of the error texts is, and the words that many of them share; the entries stand in several files.
#pragma once

#include "base/error.hpp"

#include <QtGlobal>
#include <span>

namespace mamori::app {

struct ErrorEntry {
  ErrorCode code;
  const char* what;
  const char* safe;
  const char* next;
};

/// Those about the history.
[[nodiscard]] std::span<const ErrorEntry> history_errors();
/// Those about people, their secrets and the recovery code.
[[nodiscard]] std::span<const ErrorEntry> key_errors();
/// Those about trust and asking.
[[nodiscard]] std::span<const ErrorEntry> asking_errors();
/// Those about editions and years.
[[nodiscard]] std::span<const ErrorEntry> edition_errors();
/// Those about tables from outside and ledgers.
[[nodiscard]] std::span<const ErrorEntry> ledger_errors();

// clang-format off
//: The stored records are as they were before the step
inline constexpr const char* unchanged = QT_TRANSLATE_NOOP("Errors", "保存されている内容は変わっていません。");
//: Nothing of the store was touched; opening did not go on
inline constexpr const char* records_safe = QT_TRANSLATE_NOOP("Errors", "これまでの記録は無事です。");
//: Bytes from outside were refused before anything was taken in
inline constexpr const char* nothing_taken = QT_TRANSLATE_NOOP("Errors", "何も取り込んでいません。");
//: A damaged file was found; it was left exactly as it is
inline constexpr const char* not_opened = QT_TRANSLATE_NOOP("Errors", "ファイルには手を加えていません。");
// clang-format on

}  // namespace mamori::app
