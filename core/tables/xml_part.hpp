// One XML part of a spreadsheet, read as it is unpacked. Everything a hostile part could make grow is counted: bytes of
// one token, elements, depth, and the memory that the parser itself takes.
#pragma once

#include "tables/archive.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mamori::tables {

using Attributes = const char* const*;

/// The value of an attribute by its name without a prefix; empty where there is none.
[[nodiscard]] std::string_view attribute(Attributes pairs, std::string_view name);
/// Whether an attribute says yes (xsd:boolean).
[[nodiscard]] bool says_yes(Attributes pairs, std::string_view name);
[[nodiscard]] std::optional<std::size_t> number_in(std::string_view text);

/// What may be kept of one workbook. Whoever keeps something asks first, with the bytes it takes.
class Allowance {
 public:
  /// False when it is used up; nothing is taken then.
  [[nodiscard]] bool take(std::size_t bytes) {
    if (bytes > left_) return false;
    left_ -= bytes;
    return true;
  }
  /// One of the elements that may be read of a workbook.
  [[nodiscard]] bool take_element() { return elements_ != 0 && elements_-- != 0; }
  /// What a string takes beside its own place.
  [[nodiscard]] static std::size_t weight(std::string_view text) { return text.size() < 16 ? 0 : text.size() + 32; }

 private:
  std::size_t left_ = std::size_t{40} << 20;
  /// 1,048,576 rows that hold a style and nothing else are read.
  std::size_t elements_ = 2'500'000;
};

/// The beginnings, texts and ends of the elements of a part, by names without prefix, until one of them refuses.
class Part {
 public:
  Part(std::string name, Allowance& allowance) : name_(std::move(name)), allowance_(allowance) {}
  virtual ~Part() = default;
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;

  /// Errors: xlsx_broken (also for a document type, which could define entities that grow), table_too_large, those of
  /// the source and of the part itself.
  Result<void> read(const Source& source);

 protected:
  virtual void begin(std::string_view element, Attributes attributes) = 0;
  virtual void text(std::string_view) {}
  virtual void end(std::string_view) {}

  void refuse(const Error& error);
  /// Asks the allowance; refuses as too large.
  bool may_keep(std::size_t bytes);
  [[nodiscard]] bool refused() const { return refusal_.has_value(); }

 private:
  struct Calls;
  Result<void> feed(Bytes bytes);

  std::string name_;
  Allowance& allowance_;
  void* parser_ = nullptr;
  int depth_ = 0;
  std::size_t silent_ = 0;  ///< bytes fed since the parser last told of something
  std::optional<Error> refusal_;
};

}  // namespace mamori::tables
