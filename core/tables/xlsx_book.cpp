#include "tables/xlsx_book.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace mamori::tables {
namespace {

constexpr std::size_t tab_limit = 256;
constexpr std::size_t link_limit = 4'096;
/// Most formats and looks that a program may write (Excel's own limits).
constexpr std::size_t format_limit = 4'096;
constexpr std::size_t look_limit = 65'536;
constexpr std::size_t name_bytes = 4'096;  ///< of what a defined name stands for

/// xl/worksheets/../comments1.xml → xl/comments1.xml, seen from the folder of the part.
std::string path_from(const std::string& part, std::string_view target) {
  std::string path;
  if (target.starts_with('/')) {
    target.remove_prefix(1);
  } else {
    path = part.substr(0, part.rfind('/') + 1);
  }
  while (!target.empty()) {
    const auto end = std::min(target.find('/'), target.size());
    const auto step = target.substr(0, end);
    if (step == "..") {
      const auto parent = path.empty() ? std::string::npos : path.rfind('/', path.size() - 2);
      path.resize(parent == std::string::npos ? 0 : parent + 1);
    } else if (step != ".") {
      path += step;
      if (end < target.size()) path += '/';
    }
    target.remove_prefix(std::min(end + 1, target.size()));
  }
  return path;
}

class LinksPart final : public Part {
 public:
  LinksPart(std::string part, Allowance& allowance) : Part("links", allowance), part_(std::move(part)) {}
  std::vector<Link> links;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element != "Relationship" || attribute(attributes, "TargetMode") == "External") return;
    if (links.size() == link_limit) return refuse(table_too_large("links").value());
    const auto type = attribute(attributes, "Type");
    Link link{std::string(attribute(attributes, "Id")), std::string(type.substr(type.rfind('/') + 1)),
              path_from(part_, attribute(attributes, "Target"))};
    if (may_keep(sizeof(Link) + link.id.size() + link.type.size() + link.target.size()))
      links.push_back(std::move(link));
  }
  std::string part_;
};

class BookReader final : public Part {
 public:
  explicit BookReader(Allowance& allowance) : Part("workbook", allowance) {}
  BookPart book;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "workbookPr") book.date1904 = says_yes(attributes, "date1904");
    if (element == "workbookView" && !viewed_) {
      viewed_ = true;
      book.active = number_in(attribute(attributes, "activeTab")).value_or(0);
    }
    if (element == "sheet") {
      if (book.tabs.size() == tab_limit) return refuse(table_too_large("workbook").value());
      const auto state = attribute(attributes, "state");
      BookPart::Tab tab{std::string(attribute(attributes, "name")), std::string(attribute(attributes, "id")),
                        state == "hidden" || state == "veryHidden"};
      if (may_keep(sizeof tab + tab.name.size() + tab.link.size())) book.tabs.push_back(std::move(tab));
    }
    if (element == "definedName") {
      name_ = attribute(attributes, "name");
      value_.clear();
      in_name_ = true;
    }
  }
  void text(std::string_view text) override {
    if (in_name_ && value_.size() + text.size() <= name_bytes) value_ += text;
  }
  void end(std::string_view element) override {
    if (element != "definedName") return;
    in_name_ = false;
    constexpr std::size_t node = 128;
    if (may_keep(node + name_.size() + value_.size())) book.names.emplace(name_, value_);
  }

  bool viewed_ = false;
  bool in_name_ = false;
  std::string name_;
  std::string value_;
};

/// si > t, si > r > t; readings (rPh) are left out.
class StringsReader final : public Part {
 public:
  explicit StringsReader(Allowance& allowance) : Part("sharedStrings", allowance) {}
  Strings strings;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "si") runs_.clear();
    if (element == "r") runs_.push_back({});
    if (element == "rPr" && !runs_.empty()) runs_.back().strike = Run::Strike::no;
    if (element == "rPr" && !runs_.empty()) runs_.back().ink = Colour::black();
    if (element == "color" && !runs_.empty()) runs_.back().ink = colour_of(attributes, Colour::black());
    if (element == "strike" && !runs_.empty() && !says_no(attributes)) runs_.back().strike = Run::Strike::yes;
    if (element == "rPh") phonetic_ = true;
    if (element == "t") in_text_ = true;
  }
  static bool says_no(Attributes attributes) {
    const auto value = attribute(attributes, "val");
    return value == "0" || value == "false" || value == "off";
  }
  void text(std::string_view text) override {
    if (!in_text_ || phonetic_) return;
    if (text_.size() + text.size() > cell_bytes) return refuse(table_too_large("sharedStrings").value());
    text_ += text;
  }
  void end(std::string_view element) override {
    if (element == "rPh") phonetic_ = false;
    if (element == "t") in_text_ = false;
    if (element == "r" && !runs_.empty()) {
      if (!may_keep(sizeof(Run) + text_.size())) return;
      runs_.back().text = std::move(text_);
      text_.clear();
    }
    if (element == "si") keep();
  }
  void keep() {
    constexpr std::size_t node = 64;
    if (runs_.empty()) {
      text_ = unescaped(text_);
    } else {
      text_ = parted(runs_, false).text;
      if (!may_keep(node)) return;
      strings.rich.emplace(strings.plain.size(), std::move(runs_));
      runs_ = {};
    }
    if (may_keep(sizeof(std::string) + Allowance::weight(text_))) strings.plain.push_back(std::move(text_));
    text_.clear();
  }

  std::vector<Run> runs_;
  std::string text_;
  bool phonetic_ = false;
  bool in_text_ = false;
};

/// numFmts > numFmt, fonts > font > strike | color, fills > fill > patternFill > fgColor, cellXfs > xf.
class StylesReader final : public Part {
 public:
  explicit StylesReader(Allowance& allowance) : Part("styles", allowance) {}
  Styles styles;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "cellXfs") in_looks_ = true;
    if (element == "fonts") in_fonts_ = true;
    if (element == "font" && in_fonts_) {
      if (fonts_.size() == look_limit) return refuse(table_too_large("styles").value());
      if (may_keep(sizeof(Font) * 2)) fonts_.push_back({});
    }
    if (element == "strike" && in_fonts_ && !fonts_.empty()) fonts_.back().struck = attribute(attributes, "val") != "0";
    if (element == "color" && in_fonts_ && !fonts_.empty()) fonts_.back().ink = colour_of(attributes, Colour::black());
    begin_fill(element, attributes);
    if (element == "numFmt") define(attributes);
    if (element == "xf" && in_looks_) keep(attributes);
  }
  void end(std::string_view element) override {
    if (element == "cellXfs") in_looks_ = false;
    if (element == "fonts") in_fonts_ = false;
    if (element == "fills") in_fills_ = false;
  }
  void begin_fill(std::string_view element, Attributes attributes) {
    if (element == "fills") in_fills_ = true;
    if (!in_fills_) return;
    if (element == "fill") {
      if (fills_.size() == look_limit) return refuse(table_too_large("styles").value());
      if (may_keep(sizeof(Colour) * 2)) fills_.push_back(Colour::white());
    } else if (!fills_.empty() && element == "patternFill") {
      solid_ = attribute(attributes, "patternType") == "solid";
    } else if (!fills_.empty() && element == "fgColor" && solid_) {
      fills_.back() = colour_of(attributes, Colour{});
    } else if (!fills_.empty() && element == "gradientFill") {
      fills_.back() = Colour{};
    }
  }
  void define(Attributes attributes) {
    const auto id = number_in(attribute(attributes, "numFmtId"));
    if (!id || places_.contains(*id)) return;
    add(*id, NumberFormat(attribute(attributes, "formatCode")));
  }
  void add(std::size_t id, NumberFormat format) {
    // A code has at most 1,024 pieces; real ones have ten.
    constexpr std::size_t weight = 2'048;
    if (places_.size() == format_limit) return refuse(table_too_large("styles").value());
    if (!may_keep(weight)) return;
    places_[id] = static_cast<std::uint32_t>(styles.formats.size());
    styles.formats.push_back(std::move(format));
  }
  void keep(Attributes attributes) {
    if (styles.looks.size() == look_limit) return refuse(table_too_large("styles").value());
    const auto id = number_in(attribute(attributes, "numFmtId")).value_or(0);
    if (id != 0 && !places_.contains(id)) add(id, NumberFormat::built_in(id));
    const auto font = number_in(attribute(attributes, "fontId")).value_or(0);
    const auto place = places_.find(id);
    const auto fill = number_in(attribute(attributes, "fillId")).value_or(0);
    const Font written = font < fonts_.size() ? fonts_[font] : Font{};
    styles.looks.push_back({place == places_.end() ? 0 : place->second, written.struck, written.ink,
                            fill < fills_.size() ? fills_[fill] : Colour::white()});
  }

  std::map<std::size_t, std::uint32_t> places_;
  struct Font {
    bool struck = false;
    Colour ink = Colour::black();
  };
  std::vector<Font> fonts_;
  std::vector<Colour> fills_;
  bool solid_ = false;
  bool in_looks_ = false;
  bool in_fonts_ = false;
  bool in_fills_ = false;
};

/// The code unit of "_x000D_" at the beginning of `text`.
std::optional<char32_t> escape_at(std::string_view text) {
  constexpr std::size_t length = 7;
  if (text.size() < length || text[0] != '_' || text[1] != 'x' || text[length - 1] != '_') return std::nullopt;
  unsigned value = 0;
  const auto [stop, fault] = std::from_chars(text.data() + 2, text.data() + length - 1, value, 16);
  if (fault != std::errc{} || stop != text.data() + length - 1) return std::nullopt;
  return value;
}

void put(std::string& out, char32_t point) {
  const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
  const auto more = [&](int shift) { byte(0x80 | ((point >> shift) & 0x3F)); };
  if (point < 0x80) {
    byte(point);
  } else if (point < 0x800) {
    byte(0xC0 | (point >> 6));
    more(0);
  } else if (point < 0x10000) {
    byte(0xE0 | (point >> 12));
    more(6);
    more(0);
  } else {
    byte(0xF0 | (point >> 18));
    more(12);
    more(6);
    more(0);
  }
}

}  // namespace

std::string unescaped(std::string_view text) {
  constexpr std::size_t length = 7;
  std::string out;
  const auto end_line = [&] {
    if (out.empty() || out.back() != '\r') return;
    out.back() = '\n';
  };
  for (std::size_t at = 0; at < text.size();) {
    char32_t point = static_cast<unsigned char>(text[at]);
    std::size_t taken = 1;
    bool raw = point >= 0x80;  // a byte of a longer letter
    if (auto unit = escape_at(text.substr(at))) {
      taken = length;
      raw = false;
      point = *unit;
      const auto low = point >= 0xD800 && point < 0xDC00 ? escape_at(text.substr(at + length)) : std::nullopt;
      if (low && *low >= 0xDC00 && *low < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (*low - 0xDC00);
        taken += length;
      }
    }
    at += taken;
    if (raw) {
      end_line();
      out += static_cast<char>(point);
      continue;
    }
    if (point == '\n' && !out.empty() && out.back() == '\r') {
      out.back() = '\n';
      continue;
    }
    end_line();
    const bool half = point >= 0xD800 && point < 0xE000;
    const bool control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
    if (!half && !control && point != 0x7F) put(out, point);
  }
  end_line();
  return out;
}

Colour colour_of(Attributes attributes, Colour automatic) {
  const auto tint = attribute(attributes, "tint");
  if (!tint.empty() && tint != "0") return {};
  if (const auto rgb = attribute(attributes, "rgb"); rgb.size() == 6 || rgb.size() == 8) {
    std::uint32_t value = 0;
    const auto digits = rgb.substr(rgb.size() - 6);  // the two before them are opacity, which nobody heeds
    const auto [stop, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return fault == std::errc{} && stop == digits.data() + digits.size() ? Colour{value} : Colour{};
  }
  // The first two of a theme are its paper and its letters.
  if (const auto theme = attribute(attributes, "theme"); !theme.empty())
    return theme == "0" ? Colour::white() : theme == "1" ? Colour::black() : Colour{};
  const auto indexed = attribute(attributes, "indexed");
  if (indexed.empty() || indexed == "64") return automatic;
  if (indexed == "0" || indexed == "8") return Colour::black();
  return indexed == "1" || indexed == "9" || indexed == "65" ? Colour::white() : Colour{};
}

bool blend(Colour letters, Colour paper) {
  if (letters.rgb == Colour::unknown || paper.rgb == Colour::unknown) return false;
  constexpr int nearest = 24;
  for (const int shift : {0, 8, 16}) {
    const auto channel = [&](Colour colour) { return static_cast<int>((colour.rgb >> shift) & 0xFF); };
    if (std::abs(channel(letters) - channel(paper)) >= nearest) return false;
  }
  return true;
}

Parted parted(const std::vector<Run>& runs, bool cell_struck) {
  Parted parts;
  for (const auto& run : runs) {
    const bool struck = run.strike == Run::Strike::yes || (run.strike == Run::Strike::as_cell && cell_struck);
    (struck ? parts.struck : parts.text) += run.text;
  }
  parts.text = unescaped(parts.text);
  parts.struck = unescaped(parts.struck);
  return parts;
}

Result<std::vector<Link>> read_links(Archive& archive, const std::string& part, Allowance& allowance) {
  const auto folder = part.rfind('/') + 1;
  const auto name = part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels";
  if (!archive.has(name)) return std::vector<Link>{};
  MAMORI_TAKE(const auto source, archive.part(name));
  LinksPart reader(part, allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.links);
}

Result<BookPart> read_book(const Source& source, Allowance& allowance) {
  BookReader reader(allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.book);
}

Result<Strings> read_strings(const Source& source, Allowance& allowance) {
  StringsReader reader(allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.strings);
}

Result<Styles> read_styles(const Source& source, Allowance& allowance) {
  StylesReader reader(allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.styles);
}

}  // namespace mamori::tables
