#include "tables/xlsx_fill.hpp"

#include "tables/workbook.hpp"
#include "tables/xlsx_book.hpp"
#include "tables/xlsx_sheet.hpp"

#include <algorithm>
#include <expat.h>
#include <map>
#include <memory>
#include <zip.h>

namespace mamori::tables {
namespace {

constexpr std::size_t part_limit = std::size_t{16} << 20;

std::string escaped(std::string_view text) {
  const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    // _x0041_ would be read as the letter that it names.
    const bool coded = c == '_' && text.size() - i >= 7 && text[i + 1] == 'x' && text[i + 6] == '_' &&
                       std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                                   text.begin() + static_cast<std::ptrdiff_t>(i) + 6, hex);
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (coded)
      out += "_x005F_";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
      out += c;
  }
  return out;
}

std::string reference(std::size_t line, std::uint32_t column) {
  std::string letters;
  for (auto rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters + std::to_string(line);
}

using Wanted = std::map<std::size_t, std::map<std::uint32_t, const CellContent*>>;  // by line and column

/// Something to put into the text of a part in the place of what stands there.
struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

/// Finds where the wanted cells of one worksheet stand in its bytes, or where they would.
class SheetEdits {
 public:
  explicit SheetEdits(const Wanted& wanted) : wanted_(wanted) {}

  bool find(const std::string& part) {
    part_ = &part;
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser) return false;
    parser_ = parser.get();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, &begin_element, &end_element);
    XML_SetStartDoctypeDeclHandler(parser_,
                                   [](void* self, const char*, const char*, const char*, int) { as(self).stop(); });
    XML_SetXmlDeclHandler(parser_, [](void* self, const char*, const char* encoding, int) {
      const std::string_view name = encoding == nullptr ? "UTF-8" : encoding;
      if (name != "UTF-8" && name != "utf-8") as(self).stop();
    });
    const bool sound = XML_Parse(parser_, part.data(), static_cast<int>(part.size()), 1) == XML_STATUS_OK;
    return sound && !stopped_ && seen_data_;
  }

  /// The part with everything that is wanted in it.
  [[nodiscard]] std::string made() {
    std::ranges::stable_sort(edits_, {}, &Edit::begin);
    std::string out;
    std::size_t at = 0;
    for (const auto& edit : edits_) {
      out.append(*part_, at, edit.begin - at);
      out += edit.text;
      at = edit.end;
    }
    return out.append(*part_, at);
  }
  [[nodiscard]] const std::vector<const CellContent*>& formulas() const { return formulas_; }

 private:
  static SheetEdits& as(void* self) { return *static_cast<SheetEdits*>(self); }
  void stop() {
    stopped_ = true;
    XML_StopParser(parser_, XML_FALSE);
  }
  [[nodiscard]] std::size_t here() const { return static_cast<std::size_t>(XML_GetCurrentByteIndex(parser_)); }
  [[nodiscard]] std::size_t behind() const {
    return here() + static_cast<std::size_t>(XML_GetCurrentByteCount(parser_));
  }

  static void begin_element(void* self, const char* name, const char** attributes) { as(self).begin(name, attributes); }
  static void end_element(void* self, const char* name) { as(self).end(name); }

  static std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }

  void begin(std::string_view name, Attributes attributes) {
    const auto element = local(name);
    if (element == "sheetData") {
      in_data_ = seen_data_ = true;
      prefix_ = name.substr(0, name.size() - element.size());
      if (is_empty_tag()) stop();  // no form
    } else if (in_data_ && element == "row") {
      begin_row(attributes);
    } else if (in_data_ && element == "c") {
      begin_cell(attributes);
    } else if (in_cell_ && element == "f") {
      formula_ = true;
    }
  }

  void end(std::string_view name) {
    const auto element = local(name);
    if (element == "sheetData") {
      rows_before(~std::size_t{0}, here());
      in_data_ = false;
    } else if (in_data_ && element == "row") {
      end_row();
    } else if (in_data_ && element == "c") {
      end_cell();
    }
  }

  /// An element without content ends where it begins: its last two signs are />.
  [[nodiscard]] bool is_empty_tag() const { return (*part_)[behind() - 2] == '/'; }

  void begin_row(Attributes attributes) {
    const auto number = number_in(attribute(attributes, "r"));
    line_ = number.value_or(line_ + 1);
    rows_before(line_, here());
    column_ = 0;
    empty_row_ = is_empty_tag();
    row_tag_end_ = behind();
    const auto row = wanted_.find(line_);
    cells_ = row == wanted_.end() ? nullptr : &row->second;
    next_ = cells_ == nullptr ? Cells::const_iterator() : cells_->begin();
  }

  void end_row() {
    if (cells_ == nullptr) return;
    std::string rest;
    for (; next_ != cells_->end(); ++next_) rest += cell(*next_->second, {});
    if (!rest.empty() && empty_row_) {
      edits_.push_back({row_tag_end_ - 2, row_tag_end_, ">" + rest + "</" + prefix_ + "row>"});
    } else if (!rest.empty()) {
      edits_.push_back({here(), here(), rest});
    }
    cells_ = nullptr;
  }

  void begin_cell(Attributes attributes) {
    const auto area = area_of(attribute(attributes, "r"));
    if (area) column_ = area->first_column;
    in_cell_ = true;
    formula_ = false;
    cell_begin_ = here();
    empty_cell_ = is_empty_tag();
    cell_tag_end_ = behind();
    others_.clear();
    for (auto pair = attributes; *pair != nullptr; pair += 2) {
      const std::string_view name = pair[0];
      if (name != "r" && name != "t") others_ += " " + std::string(name) + "=\"" + escaped_attribute(pair[1]) + "\"";
    }
    // Wanted cells left of this one that are not there.
    std::string missing;
    while (cells_ != nullptr && next_ != cells_->end() && next_->first < column_) {
      missing += cell(*next_->second, {});
      ++next_;
    }
    if (!missing.empty()) edits_.push_back({cell_begin_, cell_begin_, missing});
  }

  void end_cell() {
    const auto end = empty_cell_ ? cell_tag_end_ : behind();
    if (cells_ != nullptr && next_ != cells_->end() && next_->first == column_) {
      if (formula_) {
        formulas_.push_back(next_->second);
      } else {
        edits_.push_back({cell_begin_, end, cell(*next_->second, others_)});
      }
      ++next_;
    }
    in_cell_ = false;
    ++column_;
  }

  /// Whole rows that are wanted and not there.
  void rows_before(std::size_t line, std::size_t place) {
    std::string rows;
    for (auto row = wanted_.upper_bound(rows_done_); row != wanted_.end() && row->first < line; ++row) {
      rows += "<" + prefix_ + "row r=\"" + std::to_string(row->first) + "\">";
      for (const auto& [column, content] : row->second) rows += cell(*content, {});
      rows += "</" + prefix_ + "row>";
    }
    if (!rows.empty()) edits_.push_back({place, place, rows});
    rows_done_ = line;
  }

  [[nodiscard]] std::string cell(const CellContent& content, const std::string& others) const {
    const auto head = "<" + prefix_ + "c r=\"" + reference(content.line, content.column) + "\"" + others;
    const auto close = "</" + prefix_ + "c>";
    if (content.truth) {
      return head + " t=\"b\"><" + prefix_ + "v>" + (content.text == "TRUE" ? "1" : "0") + "</" + prefix_ + "v>" +
             close;
    }
    return head + " t=\"inlineStr\"><" + prefix_ + "is><" + prefix_ + "t xml:space=\"preserve\">" +
           escaped(content.text) + "</" + prefix_ + "t></" + prefix_ + "is>" + close;
  }

  static std::string escaped_attribute(std::string_view value) {
    std::string out;
    for (const char c : escaped(value)) {
      if (c == '"')
        out += "&quot;";
      else
        out += c;
    }
    return out;
  }

  using Cells = std::map<std::uint32_t, const CellContent*>;
  const Wanted& wanted_;
  const std::string* part_ = nullptr;
  XML_Parser parser_ = nullptr;
  bool stopped_ = false;
  bool seen_data_ = false;
  bool in_data_ = false;
  std::string prefix_;
  std::size_t line_ = 0;
  std::size_t rows_done_ = 0;
  std::size_t row_tag_end_ = 0;
  bool empty_row_ = false;
  const Cells* cells_ = nullptr;
  Cells::const_iterator next_;
  std::uint32_t column_ = 0;
  bool in_cell_ = false;
  bool formula_ = false;
  bool empty_cell_ = false;
  std::size_t cell_begin_ = 0;
  std::size_t cell_tag_end_ = 0;
  std::string others_;
  std::vector<Edit> edits_;
  std::vector<const CellContent*> formulas_;
};

/// Where the worksheets stand in the archive, in the order of the tabs; empty for a tab that is no worksheet.
Result<std::vector<std::string>> parts_of(Archive& archive, Allowance& allowance) {
  const auto of_type = [](const std::vector<Link>& links, std::string_view type) {
    const auto found = std::ranges::find(links, type, &Link::type);
    return found == links.end() ? std::string() : found->target;
  };
  MAMORI_TAKE(const auto root, read_links(archive, "", allowance));
  auto name = of_type(root, "officeDocument");
  if (name.empty()) name = "xl/workbook.xml";
  MAMORI_TAKE(const auto source, archive.part(name));
  MAMORI_TAKE(const auto book, read_book(source, allowance));
  MAMORI_TAKE(const auto links, read_links(archive, name, allowance));
  std::vector<std::string> parts;
  for (const auto& tab : book.tabs) {
    const auto link = std::ranges::find(links, tab.link, &Link::id);
    parts.push_back(link == links.end() || link->type != "worksheet" ? std::string() : link->target);
  }
  return parts;
}

Result<std::string> whole(Archive& archive, const std::string& part) {
  MAMORI_TAKE(const auto source, archive.part(part));
  std::string text;
  for (;;) {
    MAMORI_TAKE(const auto piece, (source)());
    if (piece.empty()) return text;
    if (text.size() + piece.size() > part_limit) return table_too_large(part);
    text.append(reinterpret_cast<const char*>(piece.data()), piece.size());
  }
}

using Buffer = std::unique_ptr<zip_source_t, void (*)(zip_source_t*)>;

/// The archive with these parts in the place of those with the same names.
Result<std::vector<std::uint8_t>> repacked(Bytes file, const std::map<std::string, std::string>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  // libzip frees what it cloned a buffer into, and where nothing of it changed that is the buffer itself: it gets one
  // of its own.
  auto* copy = static_cast<std::uint8_t*>(std::malloc(std::max<std::size_t>(file.size(), 1)));
  if (copy == nullptr) return out_of_memory("xlsx");
  std::ranges::copy(file, copy);
  const Buffer source(zip_source_buffer_create(copy, file.size(), 1, &error), &zip_source_free);
  zip_error_fini(&error);
  if (!source) {
    std::free(copy);
    return out_of_memory("xlsx");
  }
  zip_source_keep(source.get());
  zip_t* archive = zip_open_from_source(source.get(), 0, nullptr);
  if (archive == nullptr) {
    zip_source_free(source.get());
    return xlsx_broken("archive");
  }
  for (const auto& [name, text] : parts) {
    const auto index = place_of(archive, name);
    zip_stat_t before;
    zip_stat_init(&before);
    zip_source_t* content = zip_source_buffer(archive, text.data(), text.size(), 0);
    const bool known = index >= 0 && zip_stat_index(archive, static_cast<zip_uint64_t>(index), 0, &before) == 0;
    if (!known || zip_file_replace(archive, static_cast<zip_uint64_t>(index), content, 0) != 0) {
      zip_source_free(content);
      zip_discard(archive);
      return xlsx_broken(name);
    }
    if ((before.valid & ZIP_STAT_MTIME) != 0)
      zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), before.mtime, 0);
  }
  if (zip_close(archive) != 0) {
    zip_discard(archive);
    return xlsx_broken("archive");
  }
  std::vector<std::uint8_t> bytes;
  if (zip_source_open(source.get()) != 0) return xlsx_broken("archive");
  zip_source_seek(source.get(), 0, SEEK_END);
  bytes.resize(static_cast<std::size_t>(std::max<zip_int64_t>(zip_source_tell(source.get()), 0)));
  zip_source_seek(source.get(), 0, SEEK_SET);
  const auto read = zip_source_read(source.get(), bytes.data(), bytes.size());
  zip_source_close(source.get());
  if (read != static_cast<zip_int64_t>(bytes.size())) return xlsx_broken("archive");
  return bytes;
}

}  // namespace

Result<FilledWorkbook> with_cells(Bytes file, const std::vector<CellContent>& cells) {
  // Read whole first: what is not sound inside its bounds is not written to either.
  MAMORI_TRY(read_workbook(file));
  if (file.size() < 2 || file[0] != 'P' || file[1] != 'K') return xlsx_broken("archive");
  MAMORI_TAKE(auto archive, Archive::open(file));
  Allowance allowance;
  MAMORI_TAKE(const auto parts, parts_of(archive, allowance));
  std::map<std::size_t, Wanted> wanted;
  for (const auto& cell : cells) wanted[cell.tab][cell.line][cell.column] = &cell;
  FilledWorkbook filled;
  std::map<std::string, std::string> changed;
  for (const auto& [tab, lines] : wanted) {
    if (tab >= parts.size() || parts[tab].empty()) return xlsx_broken("workbook");
    const auto& part = parts[tab];
    MAMORI_TAKE(const auto text, whole(archive, part));
    SheetEdits edits(lines);
    if (!edits.find(text)) return xlsx_broken(part);
    changed[part] = edits.made();
    for (const auto* formula : edits.formulas())
      filled.kept.push_back(static_cast<std::size_t>(formula - cells.data()));
  }
  MAMORI_TAKE(auto bytes, repacked(file, changed));
  filled.bytes = std::move(bytes);
  return filled;
}

}  // namespace mamori::tables
