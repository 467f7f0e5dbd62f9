#include "core/desks/two_stores.hpp"
#include "desks/inspector_desk.hpp"

using namespace mamori;
using namespace mamori::desks;

namespace {

using File = std::vector<std::uint8_t>;

struct Inspection : TwoStores {
  Store office{Desk::inspector, "中央保健所", "検査 次郎", clock};
  InspectorDesk inspector{office.vault, library(), clock};
  const std::vector<std::uint8_t> nonce{1, 2, 3};

  File shown() { return pharmacy.make_status(nonce)->file; }
  Intake take_in(const std::vector<File>& files) {
    return inspector.take_in(files.size(), [&](std::size_t i) -> Result<File> { return files[i]; }).value();
  }
};

}  // namespace

TEST_CASE_METHOD(Inspection, "a status that a pharmacy shows is verified, staged and kept") {
  const auto taken = take_in({shown()});
  CHECK(taken.added == 1);
  CHECK(taken.refused.empty());
  const auto items = inspector.items().value();
  REQUIRE(items.size() == 1);
  CHECK(items[0].pharmacy == "あおば薬局");
  CHECK(items[0].state == InboxState::staged);
  CHECK(inspector.item(items[0].id)->fingerprint ==
        exchange::fingerprint(pharmacy_store.vault.signing_key().public_key()));
  const auto status = inspector.status(items[0].id).value();
  CHECK(status.nonce == nonce);
  CHECK(status.missing == items[0].missing);
  CHECK(status.sheets.front().required.total == 10);
  REQUIRE(inspector.decide(items[0].id, InboxState::accepted));
  CHECK(inspector.item(items[0].id)->state == InboxState::accepted);
  CHECK(inspector.decide(items[0].id, InboxState::refused).error().code == ErrorCode::item_not_found);
}

TEST_CASE_METHOD(Inspection, "the same status again is known and changes nothing") {
  const auto file = shown();
  take_in({file});
  REQUIRE(inspector.accept_all().value() == 1);
  const auto before = office.vault.history_head().value();
  const auto again = take_in({file, file});
  CHECK(again.added == 0);
  CHECK(again.known == 2);
  CHECK(inspector.accept_all().value() == 0);
  CHECK(office.vault.history_head()->root == before.root);
}

TEST_CASE_METHOD(Inspection, "what is no status is refused with its place and its reason, and stops nothing") {
  auto flipped = shown();
  flipped.back() ^= 1;
  const auto request = pharmacy.make_request(add_vendor(), std::nullopt)->envelope;
  const auto response =
      response_to(pharmacy.make_request(pharmacy_store.vault.vendors()->front().id, std::nullopt).value());
  const auto taken = take_in({flipped, shown(), request, {}, response.file});
  CHECK(taken.added == 1);
  REQUIRE(taken.refused.size() == 4);
  const auto refused = [&](std::size_t i) { return std::pair(taken.refused[i].index, taken.refused[i].error.code); };
  CHECK(refused(0) == std::pair(std::size_t{0}, ErrorCode::signature_wrong));
  CHECK(refused(1) == std::pair(std::size_t{2}, ErrorCode::message_kind_wrong));
  CHECK(refused(2) == std::pair(std::size_t{3}, ErrorCode::envelope_broken));
  CHECK(refused(3) == std::pair(std::size_t{4}, ErrorCode::message_sealed));
}

TEST_CASE_METHOD(Inspection,
                 "many statuses go in page by page and come out in order, each page with one history entry") {
  constexpr std::size_t page = InspectorDesk::page;
  std::vector<File> files;
  while (files.size() < page + 100) {
    clock.advance(1);
    files.push_back(pharmacy.make_status()->file);
  }
  const auto before = office.vault.history_head()->size;
  std::vector<std::size_t> heard;
  const auto taken = inspector.take_in(
      files.size(), [&](std::size_t i) -> Result<File> { return files[i]; },
      [&](std::uint64_t n, std::uint64_t whole) {
        CHECK(whole == page + 100);
        heard.push_back(n);
        return true;
      });
  CHECK(taken->added == page + 100);
  CHECK(heard == std::vector<std::size_t>{page, page + 100});
  CHECK(office.vault.history_head()->size == before + 2);
  const auto second = inspector.items(inspector.items()->back().id).value();
  CHECK(second.size() == 100);
  CHECK(second.back().issued == clock.now());
  CHECK(inspector.accept_all().value() == page + 100);
  CHECK(office.vault.history_head()->size == before + 4);
  CHECK(office.vault.verify_history());
}

TEST_CASE_METHOD(Inspection, "an inspector notes something, in normal form and within its length") {
  take_in({shown()});
  const auto id = inspector.items()->front().id;
  REQUIRE(inspector.note(id, "ハ\u3099ックアップを確認"));
  CHECK(inspector.item(id)->note == "バックアップを確認");
  CHECK(inspector.note(id, std::string(401, 'x')).error().code == ErrorCode::remark_too_long);
  CHECK(inspector.note(StatusId{99}, "x").error().code == ErrorCode::item_not_found);
  CHECK(inspector.item(id)->note == "バックアップを確認");
}

TEST_CASE_METHOD(Inspection, "an empty folder is taken in as nothing") {
  CHECK(take_in({}).added == 0);
}

TEST_CASE_METHOD(Inspection, "taking in can be stopped after a page; what was staged stays") {
  std::vector<File> files(InspectorDesk::page + 1);
  files[0] = shown();
  const auto taken = inspector.take_in(
      files.size(), [&](std::size_t i) -> Result<File> { return files[i]; },
      [](std::uint64_t, std::uint64_t) { return false; });
  CHECK(taken->added == 1);
  CHECK(taken->refused.size() == InspectorDesk::page - 1);
  CHECK(inspector.items()->size() == 1);
}

TEST_CASE_METHOD(Inspection, "a list leaves only with the own secret, and not without its entry in the history") {
  take_in({shown()});
  int written = 0;
  const auto write = [&]() -> Result<void> {
    ++written;
    return {};
  };
  const auto proof = office.vault.prove(SecretBytes::from_text("correct horse battery"));
  REQUIRE(inspector.hand_out("list.csv", 1, *proof, write));
  CHECK(written == 1);
  CHECK(office.vault.history()->back().action == Action::statuses_exported);
  const auto before = office.vault.history_head()->size;
  const auto refuse = []() -> Result<void> { return tl::unexpected<Error>({ErrorCode::file_unwritable, "x"}); };
  CHECK_FALSE(inspector.hand_out("list.csv", 1, *proof, refuse));
  CHECK(office.vault.history_head()->size == before);
}

TEST_CASE_METHOD(Inspection, "a status whose time went by is refused, also when the clock is set back") {
  const auto read = exchange::verify(shown()).value();
  auto status = std::get<exchange::Status>(read.message);
  status.head.expires = clock.now() + 86'400;
  const auto file = exchange::sign(status, pharmacy_store.vault.signing_key())->envelope;
  const auto then = clock.now();
  clock.advance(2 * 86'400);
  REQUIRE(inspector.take_in(shown()));
  CHECK(inspector.take_in(file).error().code == ErrorCode::message_expired);
  clock.set(then);
  CHECK(inspector.take_in(file).error().code == ErrorCode::message_expired);
  CHECK(take_in({file}).added == 0);
  CHECK(inspector.items()->size() == 1);
}

TEST_CASE_METHOD(Inspection,
                 "a name that arrives under another key is said on arrival, with the keys that it goes by") {
  CHECK_FALSE(inspector.take_in(shown())->namesakes);
  Store other_store{Desk::pharmacy, "あおば薬局", "別の人", clock};
  PharmacyDesk other{other_store.vault, library(), clock};
  const auto taken = take_in({other.make_status(nonce)->file});
  const Namesakes alike{"あおば薬局",
                        {exchange::fingerprint(pharmacy_store.vault.signing_key().public_key()),
                         exchange::fingerprint(other_store.vault.signing_key().public_key())}};
  CHECK(taken.namesakes == std::vector<Namesakes>{alike});
  CHECK(inspector.take_in(other.make_status(nonce)->file)->namesakes == alike);
  Store third{Desk::pharmacy, "みどり薬局", "別の人", clock};
  CHECK(take_in({PharmacyDesk(third.vault, library(), clock).make_status(nonce)->file}).namesakes.empty());
}
