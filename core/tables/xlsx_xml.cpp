#include "tables/xlsx_xml.hpp"

#include "base/civil_date.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <expat.h>
#include <memory>
#include <optional>
#include <set>

namespace mamori::tables {
namespace {

using Attributes = const char* const*;

std::string_view attribute(Attributes pairs, std::string_view name) {
  for (; *pairs != nullptr; pairs += 2) {
    if (name == pairs[0]) return pairs[1];
  }
  return {};
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t value = 0;
  const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
  return value;
}

/// One part: the beginnings, texts and ends of its elements, until one of them says no.
class Part {
 public:
  virtual ~Part() = default;
  Part() = default;
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;

  Result<void> read(const Source& source, std::string name) {
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(XML_ParserCreate("UTF-8"),
                                                                                    XML_ParserFree);
    if (!parser) return out_of_memory("xlsx");
    parser_ = parser.get();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(
        parser_, [](void* self, const char* e, const char** a) { static_cast<Part*>(self)->begin_any(e, a); },
        [](void* self, const char* e) { static_cast<Part*>(self)->end_any(e); });
    XML_SetCharacterDataHandler(parser_, [](void* self, const char* text, int length) {
      static_cast<Part*>(self)->text({text, static_cast<std::size_t>(length)});
    });
    // A document type could define entities that grow without end: a spreadsheet has none.
    XML_SetStartDoctypeDeclHandler(parser_, [](void* self, const char*, const char*, const char*, int) {
      static_cast<Part*>(self)->refuse(xlsx_broken("DOCTYPE").value());
    });
    while (true) {
      const auto bytes = source();
      if (!bytes) return pass_on(bytes);
      const auto* start = reinterpret_cast<const char*>(bytes->data());
      const auto state = XML_Parse(parser_, start, static_cast<int>(bytes->size()), bytes->empty() ? 1 : 0);
      if (refusal_) return tl::unexpected<Error>(*refusal_);
      if (state != XML_STATUS_OK) return xlsx_broken(std::move(name));
      if (bytes->empty()) return {};
    }
  }

 protected:
  virtual void begin(std::string_view element, Attributes attributes) = 0;
  virtual void text(std::string_view) {}
  virtual void end(std::string_view) {}

  void refuse(const Error& error) {
    if (!refusal_) refusal_ = error;
    XML_StopParser(parser_, XML_FALSE);
  }

 private:
  static constexpr int depth_limit = 32;

  /// The name without its namespace's prefix.
  static std::string_view local(const char* element) {
    const char* colon = std::strrchr(element, ':');
    return colon == nullptr ? element : colon + 1;
  }
  void begin_any(const char* element, const char** attributes) {
    if (++depth_ > depth_limit) return refuse(xlsx_broken("depth").value());
    begin(local(element), attributes);
  }
  void end_any(const char* element) {
    --depth_;
    end(local(element));
  }

  XML_Parser parser_ = nullptr;
  int depth_ = 0;
  std::optional<Error> refusal_;
};

/// si > t, si > r > t; what is said about reading (rPh) is left out.
class Strings final : public Part {
 public:
  std::vector<std::string> strings;

 private:
  void begin(std::string_view element, Attributes) override {
    if (element == "si") strings.emplace_back();
    if (element == "rPh") phonetic_ = true;
    if (element == "t") in_text_ = true;
  }
  void text(std::string_view text) override {
    if (!in_text_ || phonetic_ || strings.empty()) return;
    total_ += text.size();
    if (total_ > text_limit) return refuse(table_too_large("sharedStrings").value());
    strings.back() += text;
  }
  void end(std::string_view element) override {
    if (element == "rPh") phonetic_ = false;
    if (element == "t") in_text_ = false;
  }

  bool phonetic_ = false;
  bool in_text_ = false;
  std::size_t total_ = 0;
};

/// Whether a format that the file itself defines shows a day: it speaks of years or days outside quotes and brackets
/// (ECMA-376 §18.8.31). LibreOffice defines "General" in every file, and its e is no year.
bool shows_day(std::string_view code) {
  constexpr std::string_view general = "General";
  char closing = '\0';
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (closing != '\0') {
      if (c == closing) closing = '\0';
    } else if (c == '"' || c == '[') {
      closing = c == '"' ? '"' : ']';
    } else if (c == '\\' || c == '_' || c == '*') {
      ++at;  // the next sign is shown, left as room or repeated
    } else if (code.substr(at).starts_with(general)) {
      at += general.size() - 1;
    } else if (std::string_view("yYdDeg").find(c) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

/// numFmts > numFmt and cellXfs > xf.
class Styles final : public Part {
 public:
  Formats formats;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "cellXfs") in_cells_ = true;
    if (element == "numFmt" && shows_day(attribute(attributes, "formatCode"))) {
      if (const auto id = number_in(attribute(attributes, "numFmtId"))) days_.insert(*id);
    }
    if (element == "xf" && in_cells_ && formats.is_day.size() < row_limit) {
      const auto id = number_in(attribute(attributes, "numFmtId")).value_or(0);
      // The built-in days: ECMA-376 §18.8.30, 14 to 17 and 22, and the Japanese ones 27 to 36 and 50 to 58.
      const bool built_in = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
      formats.is_day.push_back(built_in || days_.contains(id));
    }
  }
  void end(std::string_view element) override {
    if (element == "cellXfs") in_cells_ = false;
  }

  bool in_cells_ = false;
  std::set<std::size_t> days_;
};

/// B in "B12" is column 1.
std::optional<std::size_t> column_of(std::string_view reference) {
  std::size_t column = 0;
  std::size_t letters = 0;
  while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z') {
    column = column * 26 + static_cast<std::size_t>(reference[letters++] - 'A') + 1;
    if (column > column_limit) return column;
  }
  if (letters == 0) return std::nullopt;
  return column - 1;
}

/// A number of a cell as a day: days since 1899-12-30 (the 1900 date system from March 1900 on).
std::string day_text(const std::string& value) {
  char* stop = nullptr;
  const double serial = std::strtod(value.c_str(), &stop);
  constexpr double first = 61;
  constexpr double last = 401'769;
  if (*stop != '\0' || !(serial >= first && serial <= last)) return value;
  constexpr int before_epoch = 25'569;
  return CivilDate::from_days(static_cast<int>(std::floor(serial)) - before_epoch).iso();
}

/// sheetData > row > c > v | is > t.
class SheetPart final : public Part {
 public:
  SheetPart(const std::vector<std::string>& strings, const Formats& formats) : strings_(strings), formats_(formats) {}
  Table table;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "row") {
      const auto line = number_in(attribute(attributes, "r"));
      row_ = Row{line.value_or(row_.line + 1), {}};
    } else if (element == "c") {
      const auto column = column_of(attribute(attributes, "r")).value_or(row_.cells.size());
      if (column >= column_limit) return refuse(table_too_wide(std::to_string(row_.line)).value());
      column_ = column;
      type_ = attribute(attributes, "t");
      style_ = number_in(attribute(attributes, "s")).value_or(0);
      value_.clear();
    } else if (element == "v" || element == "t") {
      in_value_ = true;
    } else if (element == "rPh") {
      phonetic_ = true;
    }
  }

  void text(std::string_view text) override {
    if (!in_value_ || phonetic_) return;
    total_ += text.size();
    if (total_ > text_limit) return refuse(table_too_large(std::to_string(row_.line)).value());
    value_ += text;
  }

  void end(std::string_view element) override {
    if (element == "v" || element == "t") in_value_ = false;
    if (element == "rPh") phonetic_ = false;
    if (element == "c" && !value_.empty()) keep_cell();
    if (element == "row") keep_row();
  }

  void keep_cell() {
    std::string cell = value_;
    if (type_ == "s") {
      const auto place = number_in(value_);
      if (!place || *place >= strings_.size()) return refuse(xlsx_broken("cell").value());
      cell = strings_[*place];
    } else if (type_.empty() || type_ == "n") {
      if (style_ < formats_.is_day.size() && formats_.is_day[style_]) cell = day_text(value_);
    }
    if (row_.cells.size() <= column_) row_.cells.resize(column_ + 1);
    // Many cells may point to one long string: what they bring together counts.
    total_ += cell.size();
    if (total_ > text_limit) return refuse(table_too_large(std::to_string(row_.line)).value());
    row_.cells[column_] = std::move(cell);
  }

  void keep_row() {
    if (row_.cells.empty()) return;
    if (table.rows.size() == row_limit) return refuse(table_too_large(std::to_string(row_.line)).value());
    const auto line = row_.line;
    table.rows.push_back(std::move(row_));
    row_ = Row{line, {}};
  }

  const std::vector<std::string>& strings_;
  const Formats& formats_;
  Row row_;
  std::size_t column_ = 0;
  std::string type_;
  std::size_t style_ = 0;
  std::string value_;
  bool in_value_ = false;
  bool phonetic_ = false;
  std::size_t total_ = 0;
};

}  // namespace

tl::unexpected<Error> xlsx_broken(std::string part) {
  return fail(ErrorCode::xlsx_broken, std::move(part));
}

Result<std::vector<std::string>> read_strings(const Source& source) {
  Strings part;
  if (auto read = part.read(source, "sharedStrings"); !read) return pass_on(read);
  return std::move(part.strings);
}

Result<Formats> read_formats(const Source& source) {
  Styles part;
  if (auto read = part.read(source, "styles"); !read) return pass_on(read);
  return std::move(part.formats);
}

Result<Table> read_sheet(const Source& source, const std::vector<std::string>& strings, const Formats& formats) {
  SheetPart part(strings, formats);
  if (auto read = part.read(source, "sheet"); !read) return pass_on(read);
  return std::move(part.table);
}

}  // namespace mamori::tables
