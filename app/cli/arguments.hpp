// The words of a command line, sorted into options and the rest.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::cli {

/// Which options a command knows: with a value ("--out FILE") or without ("--second").
struct OptionSet {
  std::vector<std::string_view> valued;
  std::vector<std::string_view> flags;
};

class Arguments {
 public:
  /// Sorts `words`; nullopt when an option is unknown, is given twice or lacks its value. `fault` then names it.
  /// After `--` everything is a plain word.
  static std::optional<Arguments> parse(const std::vector<std::string>& words, const OptionSet& known,
                                        std::string& fault);

  [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
  [[nodiscard]] std::string value_or(std::string_view option, std::string_view otherwise) const;
  [[nodiscard]] bool has(std::string_view flag) const;
  /// All values of an option that may be repeated, in order.
  [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

 private:
  std::multimap<std::string, std::string, std::less<>> values_;
  std::vector<std::string> flags_;
  std::vector<std::string> words_;
};

}  // namespace mamori::cli
