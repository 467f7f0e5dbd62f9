// Messages as they leave in practice, for all tests of the exchange: 令和5年度 vendor sheet, one system, a pharmacy
// name of ten characters.
#pragma once

#include "editions/load.hpp"
#include "exchange/exchange.hpp"

#include <catch2/catch_tostring.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace mamori::test {

inline const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}
inline const Edition& r5() {
  return *library().edition("r5");
}

inline constexpr UnixTime issued = 1700000000;  ///< 2023-11-14T22:13:20Z

inline CivilDate on(const char* iso) {
  return CivilDate::from_iso(iso).value();
}

/// A key that is the same in every run.
inline const crypto::SigningKey& key_of(std::uint8_t who) {
  static const auto make = [](std::uint8_t byte) {
    SecretBytes seed(std::size_t{32});
    for (std::uint8_t& place : seed.writable()) place = byte;
    return crypto::SigningKey::from_seed(seed);
  };
  static const crypto::SigningKey pharmacy = make(1);
  static const crypto::SigningKey vendor = make(2);
  static const crypto::SigningKey stranger = make(3);
  return who == 1 ? pharmacy : who == 2 ? vendor : stranger;
}
inline constexpr std::uint8_t pharmacy = 1;
inline constexpr std::uint8_t vendor = 2;
inline constexpr std::uint8_t stranger = 3;

inline exchange::Head head_from(std::uint8_t who, const char* name) {
  exchange::Head head;
  head.issued = issued;
  head.sender = {key_of(who).public_key(), name};
  head.edition = "r5";
  return head;
}

inline exchange::Checkpoint checkpoint() {
  crypto::Hash root;
  for (std::size_t i = 0; i < root.size(); ++i) root[i] = static_cast<std::uint8_t>(7 * i + 1);
  return {1234, root, issued - 5};
}

inline exchange::Request request() {
  exchange::Request made;
  made.head = head_from(pharmacy, "あおば薬局　駅前本店");
  made.wording = exchange::wording_of(r5());
  made.systems = {{"レセコン", {}}};
  made.due = on("2024-01-31");
  made.checkpoint = checkpoint();
  return made;
}

/// Every row はい on 2023-11-10 but one いいえ with its target day.
inline exchange::Response response(const crypto::Hash& answered) {
  exchange::Response made;
  made.head = head_from(vendor, "みどりシステム株式会社");
  made.head.recipient = exchange::key_id(key_of(pharmacy).public_key());
  made.head.answers = answered;
  made.wording = exchange::wording_of(r5());
  made.responsible = "佐藤 花子";
  exchange::SystemAnswers system{"レセコン", {}, {}, {}};
  for (const Row& row : r5().vendor.rows)
    system.answers[row.index] = Answer{Check{Verdict::yes, on("2023-11-10")}, {}, {}, {}, false};
  system.answers[4] = Answer{Check{Verdict::no, on("2023-11-10")}, on("2024-02-29"), {}, {}, false};
  system.documents = {{exchange::DisclosureKind::mds, "2.1", on("2023-04-01"), {}}};
  made.systems = {system};
  return made;
}

inline exchange::Status status() {
  const auto tally = [](int total, int yes, int no, int undated) {
    Tally made;
    made.total = total;
    made.answered = yes + no;
    made.yes = yes;
    made.no = no;
    made.undated = undated;
    return made;
  };
  exchange::Status made;
  made.head = head_from(pharmacy, "あおば薬局　駅前本店");
  made.sheets = {
      {SheetKind::pharmacy, "", tally(10, 9, 1, 0), tally(8, 3, 0, 0), on("2023-11-12")},
      {SheetKind::vendor, "レセコン", tally(8, 7, 1, 0), tally(6, 6, 0, 0), on("2023-11-10"), {14, 0, 0}},
  };
  made.missing = 2;
  made.checkpoint = checkpoint();
  return made;
}

inline exchange::Signed signed_request() {
  return exchange::sign(request(), key_of(pharmacy)).value();
}
inline exchange::Signed signed_response() {
  return exchange::sign(response(signed_request().hash), key_of(vendor)).value();
}
inline exchange::Signed signed_status() {
  return exchange::sign(status(), key_of(pharmacy)).value();
}

}  // namespace mamori::test

template <>
struct Catch::StringMaker<mamori::ErrorCode> {
  static std::string convert(mamori::ErrorCode code) { return std::string(mamori::name_of(code)); }
};
