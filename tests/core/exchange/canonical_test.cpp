// One fault a vector: payloads that differ from a good one in a single place, built from hexadecimal pieces.
#include "../crypto/hex.hpp"
#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace mamori;
using namespace mamori::exchange;
using mamori::test::from_hex;

namespace {

const std::string key32(64, 'a');
const std::string hash16(32, 'b');

/// Pieces of a good status, request and response; a fault replaces one.
struct Pieces {
  std::string count;
  std::vector<std::string> fields;
  [[nodiscard]] std::vector<std::uint8_t> bytes() const {
    std::string hex = count;
    for (const std::string& field : fields) hex += field;
    return from_hex(hex);
  }
};

Pieces good_status() {
  return {"a4",
          {"01"
           "1a6553f100",  // 0 issued
           "03"
           "6161",  // 1 sender "a"
           "06"
           "627235",  // 2 edition "r5"
           "09"
           "a2",  // 3 status
           "00"
           "81",  // 4 one sheet
           "83"
           "00",      // 5 pharmacy
           "820a09",  // 6 required
           "80",      // 7 reference
           "01"
           "02"}};  // 8 missing
}

Pieces good_request() {
  return {"a4",
          {
              "01"
              "1a6553f100",
              "03"
              "6161",
              "06"
              "627235",
              "07"
              "a3",  // 3 request
              "00"
              "50" +
                  hash16,  // 4 wording
              "01"
              "01",  // 5 vendor sheet
              "02"
              "81"
              "a1"
              "006162"  // 6 systems
          }};
}

Pieces good_response() {
  return {"a5",
          {"01"
           "1a6553f100",
           "03"
           "6161",
           "05"
           "5820" +
               key32,
           "06"
           "627235",
           "08"
           "a3",  // 4 response
           "00"
           "50" +
               hash16,  // 5 wording
           "01"
           "6163",  // 6 responsible
           "02"
           "81"
           "a2"
           "006162",  // 7 one system
           "01"
           "82",        // 8 two answers
           "8300f504",  // 9 row 0, yes, 4 days before
           "8605f404"
           "0a"
           "f50b"}};  // 10 row 5: no, target, second yes
}

struct Fault {
  const char* what;
  Pieces (*good)();
  int place;  ///< -1: the count
  std::string hex;
  ErrorCode expected;
};

constexpr ErrorCode broken = ErrorCode::message_broken;
constexpr ErrorCode not_canonical = ErrorCode::message_not_canonical;

const std::vector<Fault> faults = {
    // The form of the encoding
    {"issued in eight bytes", good_status, 0, "011b000000006553f100", not_canonical},
    {"key in two bytes", good_status, 0, "18011a6553f100", not_canonical},
    {"text length in two bytes", good_status, 1, "03780161", not_canonical},
    {"bytes length in two bytes", good_request, 4, "005810" + hash16, not_canonical},
    {"array length in two bytes", good_status, 4, "009801", not_canonical},
    {"map length in two bytes", good_status, -1, "b804", not_canonical},
    {"map of indefinite length", good_status, -1, "bf", not_canonical},
    {"array of indefinite length", good_status, 4, "009f", not_canonical},
    {"text of indefinite length", good_status, 1, "037f6161ff", not_canonical},
    {"bytes of indefinite length", good_request, 4, "005f50" + hash16 + "ff", not_canonical},
    {"keys out of order", good_status, 1,
     "0662723503"
     "6161",
     not_canonical},
    {"the same key twice", good_status, 2, "036161", not_canonical},
    {"zeros at the end of a tally", good_status, 6, "830a0900", not_canonical},
    {"rows out of order", good_response, 9, "8309f504", not_canonical},
    {"the same row twice", good_response, 9, "8305f504", not_canonical},
    {"a count in two bytes", good_status, 8, "011802", not_canonical},
    {"a negative day in two bytes", good_response, 9, "8300f53803", not_canonical},
    // Kinds that have no place here
    {"float16", good_status, 8, "01f94000", broken},
    {"float32", good_status, 8, "01fa40000000", broken},
    {"float64", good_status, 8, "01fb4000000000000000", broken},
    {"null", good_status, 8, "01f6", broken},
    {"undefined", good_status, 8, "01f7", broken},
    {"simple value", good_status, 8, "01f0", broken},
    {"boolean as simple value in two bytes", good_response, 9, "8300f81504", broken},
    {"tagged time", good_status, 0, "01c11a6553f100", broken},
    {"tagged bignum", good_status, 8, "01c24102", broken},
    {"text key", good_status, 0, "61311a6553f100", broken},
    {"negative key", good_status, 0, "201a6553f100", broken},
    {"bytes for text", good_status, 1, "034161", broken},
    {"text for bytes", good_request, 4, "0070" + hash16, broken},
    {"array for map", good_status, -1, "84", broken},
    {"map for array", good_status, 6, "a10a09", broken},
    {"deep nesting for a name", good_status, 1,
     "038181818181818181818161"
     "61",
     broken},
    // Fields
    {"unknown key in the message", good_status, 0, "011a6553f1000a00", broken},
    {"key beyond all", good_status, 3, "1820a2", broken},
    {"no body", good_status, 3, "0aa2", broken},
    {"two bodies", good_request, 6,
     "028"
     "1a10061620800",
     broken},
    {"unknown key in a status", good_status, 8, "0402", broken},
    {"a sheet of five that names no system", good_status, 5, "8500", broken},
    {"unknown key in a request", good_request, 5, "0501", broken},
    {"unknown key in a system", good_request, 6, "0281a1096162", broken},
    {"a sheet kind that is none", good_status, 5, "8302", broken},
    {"issued before 2020", good_status, 0, "011a5e0be0ff", broken},
    {"issued after 2999", good_status, 0, "011b00000007915ecc00", broken},
    {"issued negative", good_status, 0, "0120", broken},
    {"lifetime zero", good_status, 0, "011a6553f1000200", broken},
    {"empty name", good_status, 1, "0360", broken},
    {"name of 41 characters", good_status, 1, "037829" + std::string(82, '6'), broken},
    {"name that is not UTF-8", good_status, 1, "0361ff", broken},
    {"name with overlong UTF-8", good_status, 1, "0362c0af", broken},
    {"name with a surrogate", good_status, 1, "0363eda080", broken},
    {"name with a line feed", good_status, 1, "0363610a61", broken},
    {"name with a space at its end", good_status, 1, "03626120", broken},
    {"name with a direction override", good_status, 1,
     "0365"
     "61e280ae61",
     broken},
    {"recipient of 7 bytes", good_status, 1,
     "0361610447"
     "00000000000000",
     broken},
    {"answers of 31 bytes", good_response, 2, "05581f" + key32.substr(2), broken},
    {"response to nothing", good_response, 2, "0448aaaaaaaaaaaaaaaa", broken},
    {"edition in capitals", good_status, 2, "06625235", broken},
    {"edition of 17 characters", good_status, 2, "0671" + std::string(34, '6'), broken},
    {"empty edition", good_status, 2, "0660", broken},
    {"wording of 15 bytes", good_request, 4, "004f" + hash16.substr(2), broken},
    {"no systems", good_request, 6, "0280", broken},
    {"a count that lies", good_request, 6,
     "029a7fffffff"
     "a1006162",
     broken},
    {"two systems of one name", good_request, 6, "0282a1006162a1006162", broken},
    {"empty scope", good_request, 6, "0281a200616201a0", broken},
    {"scope of a row over 255", good_request, 6, "0281a200616201a11901006161", broken},
    {"scope without reason", good_request, 6, "0281a200616201a10060", broken},
    {"due day out of reach", good_request, 6, "0281a1006162031a00100000", broken},
    {"due before 1900", good_request, 6, "0281a10061620319ffff", broken},
    {"checkpoint of two", good_request, 6,
     "0281a1006162048200"
     "00",
     broken},
    {"checkpoint later than the message", good_request, 6, "0281a10061620483005820" + key32 + "20", broken},
    {"answer without anything", good_response, 9, "8100", broken},
    {"answer with half a first check", good_response, 9, "8200f5", broken},
    {"answer with half a second check", good_response, 10, "8505f4040af5", broken},
    {"answer with a target and no first", good_response, 9, "820004", broken},
    {"answer with an empty remark", good_response, 9, "8400f50460", not_canonical},
    {"answer with cells too many", good_response, 10, "8805f4040af50b616100", broken},
    {"answer with a cell of another kind", good_response, 10, "8605f4040a40f5", broken},
    {"first check with null", good_response, 9, "8300f604", broken},
    {"row over 255", good_response, 9, "83190100f504", broken},
    {"check day out of reach", good_response, 9, "8300f51a00ffffff", broken},
    {"tally of six", good_status, 6, "860a0900000001", broken},
    {"tally over 255", good_status, 6,
     "02811901"
     "00",
     broken},
    {"more yes than rows", good_status, 6, "820a0b", broken},
    {"nonce of 17 bytes", good_status, 8, "01020351" + std::string(34, '0'), broken},
    {"empty nonce", good_status, 8, "01020340", broken},
    {"something after the end", good_status, 8, "010200", broken},
    {"cut short", good_status, 8, "01", broken},
    {"a later version", good_status, 0, "0005011a6553f100", ErrorCode::message_newer},
};

}  // namespace

TEST_CASE("the good pieces are good") {
  for (const Pieces& pieces : {good_status(), good_request(), good_response()}) {
    const auto read = decode(pieces.bytes(), crypto::PublicKey{});
    INFO((read ? "" : read.error().where));
    CHECK(read);
  }
}

TEST_CASE("a payload with exactly one fault is refused with the right error") {
  const Fault fault = GENERATE(from_range(faults));
  Pieces pieces = fault.good();
  (fault.place < 0 ? pieces.count : pieces.fields[static_cast<std::size_t>(fault.place)]) = fault.hex;
  // Some faults add a pair; the count must not be a second fault.
  const auto counted = [&](const char* what) { return std::string_view(fault.what) == what; };
  if (counted("unknown key in the message") || counted("lifetime zero") || counted("recipient of 7 bytes") ||
      counted("a later version") || counted("two bodies"))
    pieces.count = "a5";
  if (counted("due day out of reach") || counted("due before 1900") || counted("checkpoint of two") ||
      counted("checkpoint later than the message"))
    pieces.fields[3] = "07a4";
  if (counted("nonce of 17 bytes") || counted("empty nonce")) pieces.fields[3] = "09a3";
  INFO(fault.what);
  const auto read = decode(pieces.bytes(), crypto::PublicKey{});
  REQUIRE_FALSE(read);
  INFO(read.error().where);
  CHECK(read.error().code == fault.expected);
}

TEST_CASE("a required field that is left out is missed") {
  struct Cut {
    Pieces (*good)();
    std::size_t field;
    std::size_t counted_in;  ///< field whose count goes down; the message's own when it is the field itself
    const char* count;
  };
  const auto cut = GENERATE(values<Cut>({{good_status, 0, 0, "a3"},
                                         {good_status, 1, 1, "a3"},
                                         {good_status, 2, 2, "a3"},
                                         {good_status, 7, 5, "8200"},
                                         {good_status, 6, 5, "8200"},
                                         {good_status, 8, 3, "09a1"},
                                         {good_request, 4, 3, "07a2"},
                                         {good_request, 5, 3, "07a2"},
                                         {good_request, 6, 3, "07a2"},
                                         {good_response, 5, 4, "08a2"},
                                         {good_response, 6, 4, "08a2"},
                                         {good_response, 2, 2, "a4"}}));
  Pieces pieces = cut.good();
  (cut.counted_in == cut.field ? pieces.count : pieces.fields[cut.counted_in]) = cut.count;
  pieces.fields[cut.field].clear();
  INFO("field " << cut.field);
  CHECK(decode(pieces.bytes(), crypto::PublicKey{}).error().code == broken);
}

TEST_CASE("a payload over its limit is not looked at") {
  const std::vector<std::uint8_t> large(qr_message_limit + 1, 0xFF);
  CHECK(decode(large, crypto::PublicKey{}, qr_message_limit).error().code == ErrorCode::message_too_large);
  CHECK(decode(Bytes(large).first(qr_message_limit), crypto::PublicKey{}, qr_message_limit).error().code !=
        ErrorCode::message_too_large);
}
