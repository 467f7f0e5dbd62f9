#include "base/error.hpp"

#include <array>

namespace mamori {
namespace {

struct Entry {
  std::string_view name;
  ErrorCategory category;
};

constexpr Entry entries[] = {
#define MAMORI_ERROR(name, category) {#name, ErrorCategory::category},
#include "base/errors.def"
#undef MAMORI_ERROR
};

constexpr ErrorCode codes[] = {
#define MAMORI_ERROR(name, category) ErrorCode::name,
#include "base/errors.def"
#undef MAMORI_ERROR
};

}  // namespace

std::string_view name_of(ErrorCode code) {
  return entries[static_cast<std::size_t>(code)].name;
}
ErrorCategory category_of(ErrorCode code) {
  return entries[static_cast<std::size_t>(code)].category;
}
std::span<const ErrorCode> all_errors() {
  return codes;
}

}  // namespace mamori
