#include "exchange/refusal.hpp"

#include <utility>

namespace mamori::exchange {

tl::unexpected<Error> too_large(std::string where) {
  return fail(ErrorCode::message_too_large, std::move(where));
}

tl::unexpected<Error> broken(std::string where) {
  return fail(ErrorCode::message_broken, std::move(where));
}

tl::unexpected<Error> not_canonical(std::string where) {
  return fail(ErrorCode::message_not_canonical, std::move(where));
}

tl::unexpected<Error> newer(std::string where) {
  return fail(ErrorCode::message_newer, std::move(where));
}

tl::unexpected<Error> envelope_broken(std::string where) {
  return fail(ErrorCode::envelope_broken, std::move(where));
}

tl::unexpected<Error> sealed_broken(std::string where) {
  return fail(ErrorCode::sealed_broken, std::move(where));
}

tl::unexpected<Error> recipient_wrong(std::string where) {
  return fail(ErrorCode::recipient_wrong, std::move(where));
}

tl::unexpected<Error> wrong_kind(std::string what) {
  return fail(ErrorCode::message_kind_wrong, std::move(what));
}

tl::unexpected<Error> answered(std::string where) {
  return fail(ErrorCode::request_answered, std::move(where));
}

std::string at_byte(std::size_t offset) {
  return "byte " + std::to_string(offset);
}

}  // namespace mamori::exchange
