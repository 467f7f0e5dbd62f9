// Every message that was ever sent, brought to every device in every state it had since, and after a backup was put
// back: no second effect, and nothing that a person decides happens by itself.
#include "core/desks/holdings.hpp"
#include "core/desks/two_stores.hpp"
#include "desks/inspector_desk.hpp"
#include "desks/safekeeping.hpp"
#include "fakes/run_length.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>

using namespace mamori;
using namespace mamori::desks;

namespace {

namespace fs = std::filesystem;

using File = std::vector<std::uint8_t>;

constexpr UnixTime hour = 3600;
constexpr UnixTime a_day = 24 * hour;

SecretBytes passphrase() {
  return SecretBytes::from_text("correct horse battery");
}

vault::Vault opened(const fs::path& folder, const Clock& clock) {
  return vault::Vault::open(folder, {}, passphrase(), clock).value();
}

/// Whatever comes of it.
void bring(vault::Vault& vault, const Clock& clock, const File& message) {
  switch (vault.profile()->desk) {
    case Desk::pharmacy:
      static_cast<void>(PharmacyDesk(vault, library(), clock).receive(message));
      break;
    case Desk::vendor:
      static_cast<void>(VendorDesk(vault, library(), clock).take_on(message));
      break;
    case Desk::inspector:
      static_cast<void>(InspectorDesk(vault, library(), clock).take_in(message));
      break;
  }
}

/// A device as it was after one step.
struct State {
  UnixTime time = 0;
  fs::path folder;
  fs::path backup;
  std::set<std::size_t> brought;  ///< messages that it was given until then, by their place among all
};

struct Device {
  Device(Desk desk, const std::string& called, const Clock& on) : name(called), clock(on) {
    vault.emplace(
        vault::Vault::create(place(), {desk, name, "見本 花子", false, crypto::KdfCost{8192, 1}}, passphrase(), clock)
            .value());
    if (desk == Desk::pharmacy) REQUIRE(PharmacyDesk(*vault, library(), clock).begin_year("r5"));
  }
  [[nodiscard]] fs::path place() const { return home.path() / "vault"; }

  /// Keeps the device as it is now, once for each thing that happened to it.
  void keep() {
    if (!states.empty() && vault->history_head()->size == kept) return;
    State state{clock.now(), home.path() / std::to_string(states.size()), {}, brought};
    const auto proof = vault->prove(passphrase()).value();
    Safekeeping safe(*vault, clock);
    const auto backup =
        safe.begin_taking_out(home.path() / ("backup" + std::to_string(states.size())), proof)->run(clock);
    state.backup = backup->files.at(0);
    vault.reset();
    fs::copy(place(), state.folder);
    vault.emplace(opened(place(), clock));
    kept = vault->history_head()->size;
    states.push_back(std::move(state));
  }

  std::string name;
  fakes::TemporaryFolder home;
  const Clock& clock;
  std::optional<vault::Vault> vault;
  std::set<std::size_t> brought;
  std::vector<State> states;
  std::uint64_t kept = 0;
};

/// A pharmacy, its two vendors, the device that one of them has later, and an inspector.
struct Story {
  fakes::FixedClock clock{1'700'622'000};
  Device at_the_pharmacy{Desk::pharmacy, "あおば薬局", clock};
  Device at_the_vendor{Desk::vendor, "レセコン株式会社", clock};
  Device at_the_other{Desk::vendor, "分包機株式会社", clock};
  Device new_device{Desk::vendor, "レセコン株式会社", clock};
  Device at_the_office{Desk::inspector, "中央保健所", clock};

  std::vector<File> sent;  ///< all that ever left a device, in both its forms
  std::size_t offered = 0;

  [[nodiscard]] std::vector<Device*> devices() {
    return {&at_the_pharmacy, &at_the_vendor, &at_the_other, &new_device, &at_the_office};
  }
  PharmacyDesk pharmacy() { return {*at_the_pharmacy.vault, library(), clock}; }
  VendorDesk vendor(Device& device) { return {*device.vault, library(), clock}; }
  InspectorDesk inspector() { return {*at_the_office.vault, library(), clock}; }

  /// The end of a step.
  void later(UnixTime seconds = hour) {
    for (auto* device : devices()) device->keep();
    clock.advance(seconds);
  }

  Outgoing leaves(const Outgoing& message) {
    for (const auto& bytes : {message.envelope, message.file}) {
      if (std::ranges::find(sent, bytes) == sent.end()) sent.push_back(bytes);
    }
    return message;
  }
  /// The device has seen both forms from now on.
  void arrives(Device& device, const Outgoing& message) {
    for (const auto& bytes : {message.file, message.envelope}) {
      bring(*device.vault, clock, bytes);
      device.brought.insert(static_cast<std::size_t>(std::ranges::find(sent, bytes) - sent.begin()));
    }
    later();
  }

  Outgoing ask(VendorId whom, std::optional<CivilDate> due = {}) {
    const auto request = leaves(pharmacy().make_request(whom, due).value());
    REQUIRE(pharmacy().log_sending(request.id, Channel::file));
    later();
    return request;
  }
  Outgoing answer(Device& device, const Outgoing& request, Verdict verdict, const std::vector<AddedFile>& files = {}) {
    arrives(device, request);
    const auto asked = vendor(device).request(request.id).value();
    for (const auto& sheet : asked.systems) {
      for (const auto& row : sheet.assessment.sheet().rows) {
        auto given = checklist::with_first({}, verdict, clock.today());
        if (verdict == Verdict::no) given.target_day = day("2024-03-15");
        REQUIRE(vendor(device).sheets().answer(sheet.id, row.key, given, "見直し"));
      }
    }
    return leaves(vendor(device).respond(request.id, "保守 太郎", files).value());
  }
  InboxId newest() { return pharmacy().inbox().value().front().id; }
  void show() {
    const auto status = leaves(pharmacy().make_status(File{1, 2}).value());
    arrives(at_the_office, status);
  }

  void first_year();
  void second_year();
  void another_key();

  /// Brings everything to a device in a state: what it was given until then does nothing, what is new to it takes
  /// effect once, and nobody's decision is taken out of their hands.
  void replay(vault::Vault vault, const Clock& at, const std::set<std::size_t>& brought) {
    const Holdings before(vault);
    for (const std::size_t message : brought) bring(vault, at, sent[message]);
    CHECK(Holdings(vault) == before);
    for (const auto& message : sent) bring(vault, at, message);
    const Holdings once(vault);
    CHECK(before.decided_as(once));
    // Backwards, so that older messages come after newer ones.
    for (auto message = sent.rbegin(); message != sent.rend(); ++message) bring(vault, at, *message);
    CHECK(Holdings(vault) == once);
    offered += brought.size() + 2 * sent.size();
  }
};

/// Two vendors are asked; one is taken over in two parts with its files, the other refused, and answers once more.
void Story::first_year() {
  const auto whom = pharmacy().add_vendor("レセコン株式会社", {"レセコン", "電子薬歴"}).value();
  const auto other = pharmacy().add_vendor("分包機株式会社", {"自動分包機"}).value();
  const auto request = ask(whom, day("2023-12-20"));
  arrives(at_the_pharmacy, answer(at_the_vendor, request, Verdict::no, {{"MDS.pdf", {1, 2, 3}}}));
  REQUIRE(compare(pharmacy(), newest()));
  REQUIRE(pharmacy().accept_rows(newest(), {{"レセコン", 0}, {"レセコン", 1}}));
  later();
  REQUIRE(pharmacy().accept(newest()));
  show();
  const auto refused = ask(other);
  arrives(at_the_pharmacy, answer(at_the_other, refused, Verdict::yes));
  REQUIRE(pharmacy().refuse(newest(), "別の製品の答え"));
  later();
  arrives(at_the_pharmacy, answer(at_the_other, refused, Verdict::no));
  REQUIRE(inspector().accept_all());
  later();
}

/// A newer response overtakes an older one; a request gets its answer when its time is over.
void Story::second_year() {
  const auto whom = at_the_pharmacy.vault->vendors()->front().id;
  const auto request = ask(whom);
  const auto older = answer(at_the_vendor, request, Verdict::no);
  later();
  arrives(at_the_pharmacy, answer(at_the_vendor, request, Verdict::yes));
  arrives(at_the_pharmacy, older);
  REQUIRE(pharmacy().accept(newest()));
  show();
  const auto in_vain = ask(at_the_pharmacy.vault->vendors()->back().id, clock.today().plus_days(1));
  const auto late = answer(at_the_other, in_vain, Verdict::yes);
  later(90 * a_day);
  REQUIRE(pharmacy().close_expired());
  arrives(at_the_pharmacy, late);
  show();
  REQUIRE(inspector().decide(inspector().items()->back().id, InboxState::refused));
  later();
}

/// The vendor has another device; the old one answers as well. Then the new key is trusted no longer.
void Story::another_key() {
  const auto whom = at_the_pharmacy.vault->vendors()->front().id;
  const auto request = ask(whom);
  const auto digits = exchange::fingerprint(new_device.vault->signing_key().public_key());
  REQUIRE(vendor(new_device).pin_pharmacy(request.envelope, request.fingerprint, Comparison::met_read));
  arrives(at_the_pharmacy, answer(new_device, request, Verdict::no));
  const auto from_new = newest();
  CHECK(compare_and_accept(pharmacy(), from_new).error().code == ErrorCode::key_changed);
  // Both wait: which key is the vendor's a person says.
  arrives(at_the_pharmacy, answer(at_the_vendor, request, Verdict::yes));
  const auto proof = at_the_pharmacy.vault->prove(passphrase()).value();
  REQUIRE(pharmacy().replace_vendor_key(whom, digits, Comparison::telephone_typed, "端末の入れ替え", proof));
  later();
  REQUIRE(pharmacy().choose_all(from_new, RowChoice::take));
  REQUIRE(pharmacy().choose(from_new, {"電子薬歴", 3}, RowChoice::leave));
  REQUIRE(pharmacy().settle(from_new, "聞き直す"));
  later();
  REQUIRE(unpin(*at_the_pharmacy.vault, trusted_keys(*at_the_pharmacy.vault)->front().id, "端末をなくした"));
  later();
  const auto once_more = ask(whom);
  arrives(at_the_pharmacy, answer(new_device, once_more, Verdict::yes));
  show();
}

}  // namespace

TEST_CASE_METHOD(Story, "no message has a second effect in any later state, nor after a backup was put back") {
  first_year();
  second_year();
  another_key();
  using S = InboxState;
  std::vector<S> came;
  std::ranges::transform(*pharmacy().inbox(), std::back_inserter(came), &Arrival::state);
  // Of two that wait under different keys, the one that nobody chose stays as it came.
  CHECK(came == std::vector<S>{S::staged, S::staged, S::accepted, S::accepted, S::staged, S::refused, S::accepted});
  CHECK(inspector().items()->size() == 4);
  CHECK(sent.size() == 22);
  const auto stride = static_cast<std::size_t>(fakes::run_length(7, 1));
  std::size_t number = 0;
  for (auto* device : devices()) {
    device->vault.reset();
    for (std::size_t i = 0; i < device->states.size(); ++i) {
      const State& state = device->states[i];
      INFO("device " << device->name << ", state " << i << " of " << device->states.size());
      if (number++ % stride != 0) continue;
      {
        const fakes::FixedClock then(state.time);
        replay(opened(state.folder, then), then, state.brought);
      }
      REQUIRE(vault::restore(state.backup, device->place(), {"", passphrase()}, clock));
      auto restored = opened(device->place(), clock);
      REQUIRE(restored.become_another_device("バックアップから戻した"));
      replay(std::move(restored), clock, state.brought);
    }
  }
  CHECK(offered > number / stride * sent.size() * 4);
}
