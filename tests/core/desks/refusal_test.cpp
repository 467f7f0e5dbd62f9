// What is refused leaves the stores as they were: the history's head is the witness.
#include "core/desks/two_stores.hpp"
#include "desks/packs.hpp"
#include "desks/safekeeping.hpp"
#include "vault/backup/backup_io.hpp"
#include "vault/backup/restore.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <fstream>
#include <iterator>

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Refusals : TwoStores {
  HistoryHead pharmacy_before = pharmacy_store.vault.history_head().value();

  void unchanged() {
    const auto now = pharmacy_store.vault.history_head().value();
    CHECK(now.size == pharmacy_before.size);
    CHECK(now.root == pharmacy_before.root);
  }
};

}  // namespace

TEST_CASE_METHOD(Refusals, "bytes that are no message are refused and nothing changes") {
  const std::string bytes = GENERATE(std::string(), std::string("https://example.jp/"), std::string("JAHISTC08,1\r\n"),
                                     std::string(2000, '\xFF'), std::string("\xD2\x84", 2));
  const std::span<const std::uint8_t> garbage{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
  const auto received = pharmacy.receive(garbage);
  REQUIRE_FALSE(received);
  CHECK(received.error().code == ErrorCode::envelope_broken);
  CHECK_FALSE(vendor.take_on(garbage));
  CHECK(vendor.requests()->empty());
  unchanged();
}

TEST_CASE_METHOD(TwoStores, "a response with any one bit flipped is refused and nothing changes") {
  const auto response = response_to(pharmacy.make_request(add_vendor(), std::nullopt).value());
  const auto before = pharmacy_store.vault.history_head().value();
  for (std::size_t bit = 0; bit < response.envelope.size() * 8; ++bit) {
    auto flipped = response.envelope;
    flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ (1u << (bit % 8)));
    INFO("bit " << bit);
    REQUIRE_FALSE(pharmacy.receive(flipped));
  }
  CHECK(pharmacy_store.vault.history_head()->root == before.root);
  CHECK(pharmacy.inbox()->empty());
}

TEST_CASE_METHOD(TwoStores, "a response cut short anywhere is refused") {
  const auto response = response_to(pharmacy.make_request(add_vendor(), std::nullopt).value());
  for (std::size_t length = 0; length < response.envelope.size(); ++length) {
    REQUIRE_FALSE(pharmacy.receive(std::span(response.envelope).first(length)));
  }
  CHECK(pharmacy.inbox()->empty());
}

TEST_CASE_METHOD(TwoStores, "a response to somebody else's request is refused") {
  Store stranger_store{Desk::pharmacy, "みどり薬局", "だれか", clock};
  PharmacyDesk stranger{stranger_store.vault, library(), clock};
  const auto vendor_there = stranger.add_vendor("レセコン株式会社", {"レセコン"}).value();
  const auto response = response_to(stranger.make_request(vendor_there, std::nullopt).value());
  const auto before = pharmacy_store.vault.history_head().value();
  const auto received = pharmacy.receive(response.envelope);
  REQUIRE_FALSE(received);
  CHECK(received.error().code == ErrorCode::recipient_wrong);
  CHECK(pharmacy_store.vault.history_head()->root == before.root);
}

TEST_CASE_METHOD(TwoStores, "a message of another kind is refused at each desk") {
  const auto request = pharmacy.make_request(add_vendor(), std::nullopt).value();
  const auto status = pharmacy.make_status().value();
  CHECK(pharmacy.receive(request.envelope).error().code == ErrorCode::message_kind_wrong);
  CHECK(pharmacy.receive(status.envelope).error().code == ErrorCode::message_kind_wrong);
  CHECK(vendor.take_on(status.envelope).error().code == ErrorCode::message_kind_wrong);
  // A backup is no message, but a file that people open all the same.
  const auto folder = pharmacy_store.vault.folder().parent_path();
  const auto snapshot = pharmacy_store.vault.snapshot().value();
  REQUIRE(vault::write_backup(snapshot, folder / "kept.mamori-backup"));
  std::ifstream in(folder / "kept.mamori-backup", std::ios::binary);
  const std::vector<std::uint8_t> backup{std::istreambuf_iterator<char>(in), {}};
  CHECK(pharmacy.receive(backup).error() == Error{ErrorCode::message_kind_wrong, "backup"});
  CHECK(look_at_pack(pharmacy_store.vault, library(), backup).error().where == "backup");
  // Nor is a message a backup.
  const auto message = folder / "message.mamori";
  std::ofstream(message, std::ios::binary)
      .write(reinterpret_cast<const char*>(status.envelope.data()),
             static_cast<std::streamsize>(status.envelope.size()));
  const auto foreign = vault::look_at_backup(message).error();
  CHECK(foreign.code == ErrorCode::backup_foreign);
  CHECK(why_no_backup(foreign, message) == Error{ErrorCode::message_kind_wrong, "status"});
  CHECK(why_no_backup(foreign, folder / "nothing there") == foreign);
}
