#include "vault/tries.hpp"

#include "vault/key_files.hpp"
#include "vault_fixture.hpp"

#include <fstream>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

constexpr PersonId person{1};

struct Book {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;

  TryBook read() { return value_of(TryBook::read(home.path(), clock)); }
  TryState state() { return read().state(SlotKind::passphrase, person); }
  Result<void> begin() { return read().begin(SlotKind::passphrase, person); }
  /// A wrong try, after whatever wait there is.
  void fail_once() {
    clock.advance(state().wait);
    value_of(begin());
  }
};

void overwrite(const std::filesystem::path& file, std::streamoff at, std::size_t count) {
  std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
  out.seekp(at);
  for (std::size_t i = 0; i < count; ++i) out.put('\x55');
}

SecretBytes wrong() {
  return SecretBytes::from_text("correct horse batterx");
}

}  // namespace

TEST_CASE("Two slips cost nothing; then each wrong try doubles the wait from half a minute, and the tenth ends it") {
  Book book;
  const std::int64_t waits[] = {0, 0, 30, 60, 120, 240, 480, 960, 1920};
  for (int i = 0; i < 9; ++i) {
    book.fail_once();
    CHECK(book.state() == TryState{i + 1, waits[i]});
    if (waits[i] > 0) {
      const auto early = book.begin();
      CHECK(code_of(early) == ErrorCode::wait_before_next_try);
      CHECK(early.error().where == std::to_string(waits[i]));
    }
  }
  book.fail_once();
  CHECK(book.state().disabled());
  CHECK(book.state().wait == 0);
  book.clock.advance(365 * 86'400);
  CHECK(code_of(book.begin()) == ErrorCode::slot_disabled);
}

TEST_CASE("A right try begins the count anew, for this person and this way in alone") {
  Book book;
  for (int i = 0; i < 4; ++i) book.fail_once();
  auto open = book.read();
  value_of(open.begin(SlotKind::passphrase, PersonId{2}));
  value_of(open.begin(SlotKind::device, person));
  value_of(open.forget(SlotKind::passphrase, person));
  CHECK(book.state() == TryState{});
  CHECK(book.read().state(SlotKind::passphrase, PersonId{2}).failed == 1);
  CHECK(book.read().state(SlotKind::device, person).failed == 1);
}

TEST_CASE("The recovery code's tries are told of and stand in nobody's way") {
  Book book;
  for (int i = 0; i < 20; ++i) value_of(book.read().begin(SlotKind::recovery, PersonId{}));
  CHECK(book.read().state(SlotKind::recovery, PersonId{}) == TryState{});
  REQUIRE(book.read().untold().size() == 1);
  CHECK(book.read().untold().front().wrong == 20);
}

TEST_CASE("A wait goes by, and neither clock nor restart shortens it") {
  Book book;
  for (int i = 0; i < 5; ++i) book.fail_once();
  REQUIRE(book.state().wait == 120);
  book.clock.advance(50);
  CHECK(book.state().wait == 70);
  SECTION("the clock is set back and forward") {
    book.clock.set(fakes::FixedClock::notice - 86'400);
    CHECK(book.state().wait == 70);
    book.clock.set(fakes::FixedClock::notice + 86'400);
    CHECK(book.state().wait == 70);
  }
  SECTION("the machine starts anew") {
    book.clock.restart();
    CHECK(book.state().wait == 70);
    book.clock.advance(60);
    CHECK(book.state().wait == 10);
  }
  SECTION("the machine starts anew with its clock set back: the wait is not less, and still goes by") {
    book.clock.restart();
    book.clock.set(fakes::FixedClock::notice - 365 * 86'400);
    CHECK(book.state().wait == 120);
    book.clock.advance(100);
    CHECK(book.state().wait == 20);
  }
}

TEST_CASE("A torn write leaves the count before it, and a broken file counts nothing") {
  Book book;
  for (int i = 0; i < 3; ++i) book.fail_once();
  const auto file = book.home.path() / tries_name;
  const auto size = static_cast<std::streamoff>(std::filesystem::file_size(file));
  // The third write is in the second half.
  overwrite(file, size / 2 + 40, 4);
  CHECK(book.state().failed == 2);
  overwrite(file, 40, 4);
  CHECK(book.state().failed == 0);
  std::filesystem::resize_file(file, 100);
  CHECK(book.state().failed == 0);
  value_of(book.begin());
  CHECK(book.state().failed == 1);
}

TEST_CASE("Ten wrong passphrases shut a person out, the right one too, and a new secret lets in again") {
  Pharmacy pharmacy;
  auto proof = value_of(pharmacy.vault->prove(passphrase()));
  const auto code = value_of(pharmacy.vault->make_recovery(proof));
  pharmacy.close();
  for (int i = 0; i < most_tries; ++i) {
    const auto entrance = value_of(Vault::entrance(pharmacy.folder, "", pharmacy.clock));
    CHECK(entrance.passphrase_tries.failed == i);
    pharmacy.clock.advance(entrance.passphrase_tries.wait);
    CHECK(code_of(Vault::open(pharmacy.folder, "", wrong(), pharmacy.clock)) == ErrorCode::wrong_passphrase);
  }
  CHECK(value_of(Vault::entrance(pharmacy.folder, "", pharmacy.clock)).passphrase_tries.disabled());
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::slot_disabled);
  const auto fresh = SecretBytes::from_text("a quite different secret");
  CHECK(Vault::recover(pharmacy.folder, {"", code, fresh}, pharmacy.clock));
  CHECK(Vault::open(pharmacy.folder, "", fresh, pharmacy.clock));
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::wrong_passphrase);
}

TEST_CASE("Proving who is at work counts like opening") {
  Pharmacy pharmacy;
  for (int i = 0; i < 3; ++i) CHECK(code_of(pharmacy.vault->prove(wrong())) == ErrorCode::wrong_passphrase);
  CHECK(code_of(pharmacy.vault->prove(passphrase())) == ErrorCode::wait_before_next_try);
  pharmacy.clock.advance(30);
  CHECK(pharmacy.vault->prove(passphrase()));
  CHECK(value_of(Vault::entrance(pharmacy.folder, "", pharmacy.clock)).passphrase_tries == TryState{});
}

TEST_CASE("A right passphrase before its time is not judged") {
  Pharmacy pharmacy;
  pharmacy.close();
  for (int i = 0; i < 3; ++i) (void)Vault::open(pharmacy.folder, "", wrong(), pharmacy.clock);
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::wait_before_next_try);
  pharmacy.clock.advance(29);
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::wait_before_next_try);
  pharmacy.clock.advance(1);
  CHECK(pharmacy.try_open());
}
