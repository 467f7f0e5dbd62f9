// The error catalogue: every way in which something a person asked for can be refused, and the Result that carries it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace mamori {

/// What the catalogue sorts by: the exit code of mamori-cli and the tone of the screen follow from it.
enum class ErrorCategory {
  refused,      ///< the input or the step is not possible; nothing changed
  locked,       ///< no such store, or the secret is wrong
  damaged,      ///< a file is not what it was written as
  environment,  ///< disk, library or device
};

enum class ErrorCode {
#define MAMORI_ERROR(name, category) name,
#include "base/errors.def"
#undef MAMORI_ERROR
};

/// One refusal. `where` is a place (a row key, a JSON pointer, a byte offset, a field), never what a person wrote
/// and never the path of a person's file: errors are logged.
struct Error {
  ErrorCode code;
  std::string where;

  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Raises a catalogue entry. Each code is raised at exactly one place in the sources (lint `errors`).
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string where = {}) {
  return tl::unexpected<Error>(Error{code, std::move(where)});
}

/// Raised by whatever asked the system for memory and was refused.
[[nodiscard]] inline tl::unexpected<Error> out_of_memory(std::string where) {
  return fail(ErrorCode::not_enough_memory, std::move(where));
}

/// Hands an error on that was raised elsewhere.
template <class T>
[[nodiscard]] tl::unexpected<Error> pass_on(const Result<T>& failed) {
  return tl::unexpected<Error>(failed.error());
}

// One way out for an error that was raised elsewhere. Macros, because no function returns for its caller.

#define MAMORI_JOINED(a, b) a##b
#define MAMORI_NAMED(name, number) MAMORI_JOINED(name, number)
#define MAMORI_TAKE_AS(result, declaration, ...) \
  auto result = (__VA_ARGS__);                   \
  if (!result) return ::mamori::pass_on(result); \
  declaration = *std::move(result)
#define MAMORI_TRY_AS(result, ...)                 \
  if (const auto result = (__VA_ARGS__); result) { \
  } else                                           \
    return ::mamori::pass_on(result)
// Numbered by __COUNTER__: a lambda inside the arguments has the line of the whole.
/// MAMORI_TAKE(const auto value, asked()); declares the value of a Result, or returns its error.
#define MAMORI_TAKE(declaration, ...) MAMORI_TAKE_AS(MAMORI_NAMED(mamori_taken_, __COUNTER__), declaration, __VA_ARGS__)
/// MAMORI_TRY(done()); returns the error of a Result whose value, if any, nobody needs.
#define MAMORI_TRY(...) MAMORI_TRY_AS(MAMORI_NAMED(mamori_tried_, __COUNTER__), __VA_ARGS__)

/// The stable name of an error, as mamori-cli prints it ("wrong_passphrase").
[[nodiscard]] std::string_view name_of(ErrorCode code);
[[nodiscard]] ErrorCategory category_of(ErrorCode code);
/// All codes in catalogue order.
[[nodiscard]] std::span<const ErrorCode> all_errors();

}  // namespace mamori
