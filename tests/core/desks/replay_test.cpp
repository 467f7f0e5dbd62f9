// Every message that was ever sent, brought again in every later state and after a backup was put back: no second
// effect.
#include "core/desks/two_stores.hpp"
#include "desks/inspector_desk.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <optional>

using namespace mamori;
using namespace mamori::desks;

namespace {

namespace fs = std::filesystem;

/// A store that can be copied away and put back.
struct Device {
  Device(Desk desk, const std::string& name, const Clock& on) : clock(on) {
    vault.emplace(
        vault::Vault::create(place(), {desk, name, "見本 花子", false, crypto::KdfCost{8192, 1}}, passphrase(), clock)
            .value());
  }
  static SecretBytes passphrase() { return SecretBytes::from_text("correct horse battery"); }
  [[nodiscard]] fs::path place() const { return folder.path() / "vault"; }
  [[nodiscard]] fs::path copy() const { return folder.path() / "copy"; }

  void back_up() {
    vault.reset();
    fs::remove_all(copy());
    fs::copy(place(), copy());
    open();
  }
  void put_back() {
    vault.reset();
    fs::remove_all(place());
    fs::copy(copy(), place());
    open();
  }
  void open() { vault.emplace(vault::Vault::open(place(), {}, passphrase(), clock).value()); }

  fakes::TemporaryFolder folder;
  const Clock& clock;
  std::optional<vault::Vault> vault;
};

/// Pharmacy, vendor and inspector; the desks are made anew after each opening.
struct Three {
  fakes::FixedClock clock{1'700'622'000};
  Device pharmacy_device{Desk::pharmacy, "あおば薬局", clock};
  Device vendor_device{Desk::vendor, "レセコン株式会社", clock};
  Device office{Desk::inspector, "中央保健所", clock};

  PharmacyDesk pharmacy() { return {*pharmacy_device.vault, library(), clock}; }
  VendorDesk vendor() { return {*vendor_device.vault, library(), clock}; }
  InspectorDesk inspector() { return {*office.vault, library(), clock}; }

  const std::array<Device*, 3> devices{&pharmacy_device, &vendor_device, &office};

  std::vector<std::vector<std::uint8_t>> sent;  ///< all that ever left a device
  void record(const Outgoing& message) {
    for (const auto& bytes : {message.envelope, message.file})
      if (std::ranges::find(sent, bytes) == sent.end()) sent.push_back(bytes);
  }

  [[nodiscard]] std::array<crypto::Hash, 3> heads() const {
    return {pharmacy_device.vault->history_head()->root, vendor_device.vault->history_head()->root,
            office.vault->history_head()->root};
  }

  /// Brings everything that was sent to every desk. What a device has not seen may take effect the first time; the
  /// second time nothing may.
  void replay() {
    for (int time = 0; time < 2; ++time) {
      const auto before = heads();
      for (const auto& bytes : sent) {
        static_cast<void>(pharmacy().receive(bytes));
        static_cast<void>(vendor().take_on(bytes));
        static_cast<void>(
            inspector().take_in(1, [&](std::size_t) -> Result<std::vector<std::uint8_t>> { return bytes; }));
      }
      if (time == 1) CHECK(heads() == before);
    }
  }

  /// The same with every device put back to its backup, one after another, and then all.
  void replay_around_backups() {
    for (auto* device : devices) device->back_up();
    replay();
    clock.advance(60);
    for (auto* device : devices) {
      device->put_back();
      replay();
    }
    for (auto* device : devices) device->put_back();
    CHECK(pharmacy_device.vault->check());
  }

  [[nodiscard]] int answered() {
    return pharmacy().overview()->vendors.front().systems.front().progress.required.answered;
  }
};

}  // namespace

TEST_CASE_METHOD(Three, "no message has a second effect in any later state, nor after a backup was put back") {
  const auto vendor_id = pharmacy().add_vendor("レセコン株式会社", {"レセコン"}).value();
  MessageKey asked{};
  // The life of one request, a step at a time.
  const std::vector<std::pair<const char*, std::function<void()>>> life{
      {"asked",
       [&] {
         const auto request = pharmacy().make_request(vendor_id, day("2023-12-20")).value();
         asked = request.id;
         record(request);
       }},
      {"sent", [&] { REQUIRE(pharmacy().log_sending(asked, Channel::file)); }},
      {"taken on",
       [&] {
         const auto request = pharmacy().last_request(vendor_id).value();
         CHECK(vendor().take_on(request.file).value() == asked);
       }},
      {"answered",
       [&] {
         const auto request = vendor().request(asked).value();
         for (const auto& sheet : request.systems) {
           for (const auto& row : sheet.assessment.sheet().rows) {
             const auto answer = checklist::with_first({}, Verdict::yes, clock.today());
             REQUIRE(vendor().sheets().answer(sheet.id, row.key, answer));
           }
         }
         record(vendor().respond(asked, "保守 太郎", {{"MDS.pdf", {1, 2, 3}}}).value());
       }},
      {"arrived", [&] { REQUIRE(pharmacy().receive(vendor().last_response(asked)->envelope)); }},
      {"accepted",
       [&] {
         const auto inbox = pharmacy().inbox().value();
         REQUIRE(inbox.size() == 1);
         REQUIRE(pharmacy().accept(inbox.front().id, true));
       }},
      {"shown to an inspector",
       [&] {
         record(pharmacy().status().value());
         inspector().take_in(1, [&](std::size_t) -> Result<std::vector<std::uint8_t>> { return sent.back(); }).value();
         REQUIRE(inspector().accept_all());
       }},
      {"answered again", [&] { record(vendor().respond(asked, "保守 太郎").value()); }},
      {"asked anew", [&] { record(pharmacy().make_request(vendor_id, std::nullopt).value()); }},
  };
  for (const auto& [name, step] : life) {
    INFO(name);
    clock.advance(60);
    step();
    replay_around_backups();
  }
  CHECK(answered() == 8);
  CHECK(pharmacy().inbox()->size() == 1);
  CHECK(vendor().requests()->size() == 1);
  CHECK(inspector().items()->size() == 1);
}
