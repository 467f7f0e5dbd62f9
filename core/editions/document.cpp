#include "editions/document.hpp"

#include "base/text.hpp"
#include "editions/load.hpp"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <vector>

// Without this valijson ends the program where it could throw.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace mamori::editions {
namespace {

using nlohmann::json;

auto not_json(std::size_t byte) {
  return fail(ErrorCode::edition_not_json, "byte " + std::to_string(byte));
}
auto breaks_schema(std::string pointer) {
  return fail(ErrorCode::edition_breaks_schema, std::move(pointer));
}

/// Notices a key that stands twice in one object: which of the two counts would depend on the reader.
class KeyWatch {
 public:
  bool operator()(int, json::parse_event_t event, json& parsed) {
    if (event == json::parse_event_t::object_start) seen_.emplace_back();
    if (event == json::parse_event_t::object_end) seen_.pop_back();
    if (event == json::parse_event_t::key && !seen_.back().insert(parsed.get<std::string>()).second) twice_ = true;
    return true;
  }
  [[nodiscard]] bool twice() const { return twice_; }

 private:
  std::vector<std::set<std::string>> seen_;
  bool twice_ = false;
};

Result<json> parse(std::string_view bytes) {
  // The library takes a NUL for the end, and would not look at what stands behind it.
  if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) return not_json(nul);
  KeyWatch watch;
  try {
    auto document = json::parse(bytes, std::ref(watch));
    if (watch.twice()) return breaks_schema("");
    return document;
  } catch (const json::parse_error& error) {
    return not_json(error.byte);
  } catch (const json::exception&) {
    // A number that no type holds; the library does not say where.
    return not_json(0);
  }
}

bool has_control(std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) return true;
  }
  return false;
}

/// The place of the first text with a control character. Stands before the schema because valijson measures a text
/// only up to its first NUL.
std::optional<std::string> control_in(const json& value, const std::string& at) {
  if (value.is_string() && has_control(value.get_ref<const std::string&>())) return at;
  if (!value.is_structured()) return std::nullopt;
  for (const auto& [key, child] : value.items()) {
    if (has_control(key)) return at;
    if (auto found = control_in(child, at + pointer_step(key))) return found;
  }
  return std::nullopt;
}

Result<void> plain_in(const json& value, const std::string& at) {
  if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    if (!text.empty() && trimmed(text).empty()) return breaks_schema(at);
    return require_plain_letters(text, at);
  }
  if (!value.is_structured()) return {};
  for (const auto& [key, child] : value.items()) {
    MAMORI_TRY(require_plain_letters(key, at));
    MAMORI_TRY(plain_in(child, at + pointer_step(key)));
  }
  return {};
}

/// valijson names a place "<root>", "[rows]", "[3]".
std::string pointer_of(const std::vector<std::string>& context) {
  std::string pointer;
  for (std::size_t i = 1; i < context.size(); ++i) {
    const std::string_view step = context[i];
    pointer += pointer_step(step.substr(1, step.size() - 2));
  }
  return pointer;
}

Result<void> validate(const json& document, std::string_view schema_text) {
  const auto schema_document = json::parse(schema_text);
  valijson::Schema schema;
  valijson::SchemaParser(valijson::SchemaParser::kDraft7)
      .populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_document), schema);
  valijson::Validator validator(valijson::Validator::kStrongTypes);
  valijson::ValidationResults faults;
  if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &faults)) return {};
  // The innermost fault is the cause; those around it only say that something inside them is wrong.
  std::vector<std::string> innermost;
  for (const auto& fault : faults) {
    if (fault.context.size() > innermost.size()) innermost = fault.context;
  }
  return breaks_schema(pointer_of(innermost));
}

/// Arrays and objects inside each other at `depth_limit` at most, so that walking a document is bounded too.
constexpr int depth_limit = 16;
/// Arrays and objects altogether: the parser looks at all neighbours of each one that ends. Two sheets as long as a
/// sheet may be have some 6,000.
constexpr int structure_limit = 10'000;

bool too_much(std::string_view bytes) {
  int depth = 0;
  int structures = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (in_text) {
      if (c == '\\') ++i;
      if (c == '"') in_text = false;
    } else if (c == '"') {
      in_text = true;
    } else if (c == '{' || c == '[') {
      if (++depth > depth_limit || ++structures > structure_limit) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

}  // namespace

std::string pointer_step(std::string_view token) {
  std::string step = "/";
  for (const char c : token) {
    if (c == '~') {
      step += "~0";
    } else if (c == '/') {
      step += "~1";
    } else {
      step += c;
    }
  }
  return step;
}

Result<void> require_plain_texts(std::string_view bytes) {
  // What is no pack at all, read_document() says.
  if (bytes.size() > pack_limit || too_much(bytes)) return {};
  const auto document = parse(bytes);
  return document ? plain_in(*document, "") : Result<void>{};
}

Result<json> read_document(std::string_view bytes, std::string_view schema) {
  if (bytes.size() > pack_limit) return fail(ErrorCode::edition_too_large, std::to_string(bytes.size()));
  if (too_much(bytes)) return breaks_schema("");
  auto document = parse(bytes);
  if (!document) return document;
  if (auto place = control_in(*document, "")) return breaks_schema(*place);
  try {
    MAMORI_TRY(validate(*document, schema));
  } catch (const std::exception&) {
    return breaks_schema("");
  }
  return document;
}

}  // namespace mamori::editions
