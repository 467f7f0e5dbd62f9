#include "viewmodels/ledgers/entry_examples.hpp"

#include <array>
#include <span>

namespace mamori::app {
namespace {

/// In the order of the fields; days and choices have an example of their own in front of the person.
constexpr std::array<std::string_view, 15> device_example{"001",
                                                          "",
                                                          "A社",
                                                          "Win11",
                                                          "〇〇管理システム",
                                                          "5.0.1",
                                                          "192.168.〇.〇",
                                                          "Room1のPC1",
                                                          "Room1",
                                                          "薬剤師・事務職員・システム管理者",
                                                          "",
                                                          "",
                                                          "",
                                                          "",
                                                          "メンテナンス"};
constexpr std::array<std::string_view, 10> account_example{"001",     "薬剤師", "abc", "def", "",
                                                           "abc@def", "Admin",  "",    "",    "使用者"};

std::span<const std::string_view> rowOf(Ledger ledger) {
  if (ledger == Ledger::devices) return device_example;
  if (ledger == Ledger::accounts) return account_example;
  return {};
}

}  // namespace

QString exampleOf(Ledger ledger, std::size_t field) {
  const auto row = rowOf(ledger);
  if (field >= row.size()) return {};
  return QString::fromUtf8(row[field].data(), qsizetype(row[field].size()));
}

}  // namespace mamori::app
