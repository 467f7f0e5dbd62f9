#include "tables/xml_part.hpp"

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <expat.h>

namespace mamori::tables {
namespace {

/// A token (a tag with its attributes, a comment) beyond this is no spreadsheet's. Expat before 2.6 begins each one
/// anew with every piece it is fed.
constexpr std::size_t token_limit = std::size_t{1} << 20;
constexpr int depth_limit = 64;
/// What the parser itself may hold: names of elements and attributes stay in it until it ends.
constexpr std::size_t parser_limit = std::size_t{12} << 20;

/// Memory of the parser, counted. The size stands before each block.
struct Counted {
  static constexpr std::size_t head = alignof(std::max_align_t);
  static thread_local std::size_t held;

  static void* take(std::size_t size) { return retake(nullptr, size); }
  static void* retake(void* block, std::size_t size) {
    auto* start = block == nullptr ? nullptr : static_cast<std::byte*>(block) - head;
    std::size_t before = 0;
    if (start != nullptr) std::memcpy(&before, start, sizeof before);
    if (size > parser_limit || held - before + size > parser_limit) return nullptr;
    auto* taken = static_cast<std::byte*>(std::realloc(start, size + head));
    if (taken == nullptr) return nullptr;
    std::memcpy(taken, &size, sizeof size);
    held = held - before + size;
    return taken + head;
  }
  static void give_back(void* block) {
    if (block == nullptr) return;
    auto* start = static_cast<std::byte*>(block) - head;
    std::size_t size = 0;
    std::memcpy(&size, start, sizeof size);
    held -= size;
    std::free(start);
  }
};
thread_local std::size_t Counted::held = 0;

std::string_view local(const char* name) {
  const char* colon = std::strrchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

}  // namespace

std::string_view attribute(Attributes pairs, std::string_view name) {
  for (; *pairs != nullptr; pairs += 2) {
    if (local(pairs[0]) == name) return pairs[1];
  }
  return {};
}

bool says_yes(Attributes pairs, std::string_view name) {
  const auto value = attribute(pairs, name);
  return value == "1" || value == "true" || value == "on";
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t value = 0;
  const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
  return value;
}

/// What the parser calls.
struct Part::Calls {
  static Part& of(void* self) {
    auto& part = *static_cast<Part*>(self);
    part.silent_ = 0;
    return part;
  }
  static void begin(void* self, const char* element, const char** attributes) {
    auto& part = of(self);
    if (part.refused()) return;
    if (++part.depth_ > depth_limit) return part.refuse(xlsx_broken(part.name_).value());
    if (!part.allowance_.take_element()) return part.refuse(table_too_large(part.name_).value());
    part.begin(local(element), attributes);
  }
  static void end(void* self, const char* element) {
    auto& part = of(self);
    --part.depth_;
    if (!part.refused()) part.end(local(element));
  }
  static void text(void* self, const char* text, int length) {
    auto& part = of(self);
    if (!part.refused()) part.text({text, static_cast<std::size_t>(length)});
  }
  static void other(void* self, const char*, int) { of(self); }
  static void document_type(void* self, const char*, const char*, const char*, int) {
    auto& part = of(self);
    part.refuse(xlsx_broken(part.name_).value());
  }
};

Result<void> Part::read(const Source& source) {
  const XML_Memory_Handling_Suite memory{Counted::take, Counted::retake, Counted::give_back};
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(
      XML_ParserCreate_MM(nullptr, &memory, nullptr), XML_ParserFree);
  if (!parser) return out_of_memory("xlsx");
  parser_ = parser.get();
  XML_SetUserData(parser.get(), this);
  XML_SetElementHandler(parser.get(), Calls::begin, Calls::end);
  XML_SetCharacterDataHandler(parser.get(), Calls::text);
  XML_SetDefaultHandler(parser.get(), Calls::other);
  XML_SetStartDoctypeDeclHandler(parser.get(), Calls::document_type);
  while (true) {
    MAMORI_TAKE(const auto bytes, source());
    MAMORI_TRY(feed(bytes));
    if (bytes.empty()) return {};
  }
}

Result<void> Part::feed(Bytes bytes) {
  auto* const parser = static_cast<XML_Parser>(parser_);
  silent_ += bytes.size();
  const auto* start = reinterpret_cast<const char*>(bytes.data());
  const auto state = XML_Parse(parser, start, static_cast<int>(bytes.size()), bytes.empty() ? 1 : 0);
  if (refusal_) return tl::unexpected<Error>(*refusal_);
  if (state != XML_STATUS_OK) {
    if (XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY) return table_too_large(name_);
    return xlsx_broken(name_);
  }
  if (silent_ > token_limit) return table_too_large(name_);
  return {};
}

void Part::refuse(const Error& error) {
  if (!refusal_) refusal_ = error;
  XML_StopParser(static_cast<XML_Parser>(parser_), XML_FALSE);
}

bool Part::may_keep(std::size_t bytes) {
  if (allowance_.take(bytes)) return true;
  refuse(table_too_large(name_).value());
  return false;
}

}  // namespace mamori::tables
