#include "vault/backup/rescue.hpp"

#include "backup_fixture.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"

#include <random>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

constexpr std::size_t page = 2048;

/// A vault with much in it, closed, its log folded.
struct Full : Pharmacy {
  std::size_t entries = 0;
  std::map<std::uint8_t, Answer> answers;

  Full() {
    for (int i = 0; i < 60; ++i) {
      value_of(
          vault->change("", [&](Writer& w) { return w.add_vendor("事業者 " + std::to_string(i)).map([](auto) {}); }));
    }
    for (int i = 0; i < 19; ++i) value_of(save(static_cast<std::uint8_t>(i), numbered(i)));
    answers = value_of(vault->contents(sheet)).answers;
    entries = value_of(vault->history_head()).size;
    close();
  }
  Rescued rescued() { return value_of(rescue(folder, "", passphrase(), clock)); }
  void damage(std::size_t number) {
    auto bytes = bytes_of(folder / database_name);
    REQUIRE(number * page < bytes.size());
    bytes[number * page + 300] ^= 1;
    put_bytes(folder / database_name, bytes);
  }
  std::size_t pages() { return fs::file_size(folder / database_name) / page; }
};

}  // namespace

TEST_CASE_METHOD(Full, "Of a sound vault everything is rescued and nothing is said to be lost") {
  const auto all = rescued();
  CHECK(all.losses.empty());
  CHECK(all.damaged_pages == 0);
  CHECK(all.profile.name == "まもり薬局");
  CHECK(all.sheets.at(0).contents.answers == answers);
  CHECK(all.vendors.size() == 60);
  CHECK(all.history.size() == entries);
}

TEST_CASE_METHOD(Full, "Whichever page is damaged: the rest is read, what is missing is said, and nothing is written") {
  const auto whole = bytes_of(folder / database_name);
  std::size_t said = 0, hopeless = 0;
  for (std::size_t number = 1; number < pages(); ++number) {
    INFO("page " << number + 1);
    damage(number);
    const auto damaged = bytes_of(folder / database_name);
    const auto opened = rescue(folder, "", passphrase(), clock);
    CHECK(bytes_of(folder / database_name) == damaged);
    if (!opened) {
      // The list of tables: without it nothing can be found, and a backup is all there is.
      CHECK(opened.error().code == ErrorCode::vault_damaged);
      ++hopeless;
      put_bytes(folder / database_name, whole);
      continue;
    }
    CHECK(opened->damaged_pages == 1);
    // What came back is what was there, and whatever is less was named.
    for (const auto& found : opened->sheets) {
      for (const auto& [row, answer] : found.contents.answers) CHECK(answer == answers.at(row));
    }
    const bool answers_whole = !opened->sheets.empty() && opened->sheets.front().contents.answers == answers;
    if (!answers_whole) CHECK((opened->losses.contains(Loss::answers) || opened->losses.contains(Loss::sheets)));
    if (opened->vendors.size() < 60) CHECK(opened->losses.contains(Loss::vendors));
    if (opened->history.size() < entries) CHECK(opened->losses.contains(Loss::history));
    if (opened->profile.name.empty()) CHECK(opened->losses.contains(Loss::profile));
    if (!opened->losses.empty()) ++said;
    // One page holds a part of one kind, never everything.
    CHECK(opened->losses.size() <= 2);
    put_bytes(folder / database_name, whole);
  }
  CHECK(said > 10);
  CHECK(hopeless < 8);
}

TEST_CASE_METHOD(Full, "With several damaged pages of the history its readable parts are all there") {
  std::mt19937 random(5);
  for (int i = 0; i < 4;) {
    const auto whole = bytes_of(folder / database_name);
    damage(pages() - 2 - random() % (pages() / 2));
    // The list of tables is not part of the history.
    if (rescue(folder, "", passphrase(), clock)) {
      ++i;
    } else {
      put_bytes(folder / database_name, whole);
    }
  }
  const auto some = rescued();
  CHECK(some.damaged_pages >= 2);
  CHECK(some.history.size() > entries / 3);
  for (std::size_t i = 1; i < some.history.size(); ++i) {
    CHECK(some.history[i].sequence > some.history[i - 1].sequence);
  }
}

TEST_CASE_METHOD(Full, "A damaged first page and a wrong passphrase are told apart, and neither gives anything away") {
  const auto wrong = SecretBytes::from_text("another horse battery");
  CHECK(code_of(rescue(folder, "", wrong, clock)) == ErrorCode::wrong_passphrase);
  damage(0);
  CHECK(code_of(rescue(folder, "", passphrase(), clock)) == ErrorCode::vault_first_page_damaged);
}
