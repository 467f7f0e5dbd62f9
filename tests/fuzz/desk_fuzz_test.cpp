// Anybody may sign anything: changed payloads under a good signature, brought to desks with a store. What is refused
// leaves no mark; what is taken is whole, can be shown, and is taken once.
#include "../core/exchange/enveloped.hpp"
#include "../core/exchange/samples.hpp"
#include "core/desks/two_stores.hpp"
#include "desks/inspector_desk.hpp"
#include "driver.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <optional>

using namespace mamori;
using desks::Store;
using fuzz::Complaint;
using fuzz::Input;
using fuzz::report;

namespace {

/// A day after the messages of core/exchange/samples.hpp.
const fakes::FixedClock clock_of_all{test::issued + 86400};

Input payload_of(const exchange::Message& message) {
  return exchange::encode(message).value();
}

exchange::Status long_status() {
  exchange::Status status = test::status();
  status.sheets.push_back(status.sheets.back());
  status.sheets.back().system = "電子薬歴";
  status.nonce = {1, 2, 3};
  return status;
}

exchange::Request long_request() {
  exchange::Request request = test::request();
  request.systems.push_back({"電子薬歴", {{3, "契約外"}, {13, "リース"}}});
  return request;
}

/// `take` brings a file and says whether it was taken and, if so, what is wrong with what can be seen of it.
using Take = std::function<std::optional<Complaint>(const Input& file)>;

fuzz::Target at_a_desk(const vault::Vault& vault, const Take& take, std::uint64_t& taken) {
  return [&vault, &taken, take](Bytes input) -> Complaint {
    const auto file = test::enveloped(input, test::key_of(test::pharmacy));
    const auto before = vault.history_head().value();
    const auto first = take(file);
    const auto after = vault.history_head().value();
    if (first && !first->empty()) return *first;
    if (!first && after.root != before.root) return "a refused message left its mark";
    if (!first) return {};
    ++taken;
    const auto again = take(file);
    if (!again || !again->empty()) return "what was taken is not known again";
    return vault.history_head()->root == after.root ? Complaint{} : "a second effect";
  };
}

}  // namespace

TEST_CASE("whatever status is signed, the inspector's desk takes it once and shows it, or is as it was") {
  Store office{Desk::inspector, "中央保健所", "検査 次郎", clock_of_all};
  desks::InspectorDesk inspector{office.vault, test::library(), clock_of_all};
  std::uint64_t taken = 0;
  const auto take = [&](const Input& file) -> std::optional<Complaint> {
    const auto status = inspector.take_in(file);
    if (!status) return std::nullopt;
    const auto item = inspector.item(status->id);
    const auto shown = inspector.status(status->id);
    if (!item || !shown) return "a status that cannot be shown";
    const auto read = exchange::verify(file).value();
    const auto& said = std::get<exchange::Status>(read.message);
    const bool same = item->pharmacy == said.head.sender.name && shown->sheets.size() == said.sheets.size() &&
                      shown->nonce == said.nonce && item->missing == static_cast<int>(said.missing);
    return same ? Complaint{} : "another status is shown";
  };
  report("status at the inspector's",
         fuzz::run({payload_of(test::status()), payload_of(long_status())}, at_a_desk(office.vault, take, taken)));
  CHECK(taken > 0);
  CHECK(inspector.board());
  CHECK(office.vault.verify_history());
}

TEST_CASE("whatever request is signed, the vendor's desk takes it on once and shows it, or is as it was") {
  Store store{Desk::vendor, "みどりシステム株式会社", "保守 太郎", clock_of_all};
  desks::VendorDesk vendor{store.vault, test::library(), clock_of_all};
  std::uint64_t taken = 0;
  const auto take = [&](const Input& file) -> std::optional<Complaint> {
    const bool looked = vendor.look_at(file).has_value();
    const auto id = vendor.take_on(file);
    if (looked != id.has_value()) return "looked at and taken on differ";
    if (!id) return std::nullopt;
    const auto shown = vendor.request(*id);
    if (!shown) return "a request that cannot be shown";
    const auto read = exchange::verify(file).value();
    const auto& said = std::get<exchange::Request>(read.message);
    const bool same = shown->pharmacy == said.head.sender.name && shown->systems.size() == said.systems.size() &&
                      shown->due == said.due;
    return same ? Complaint{} : "another request is shown";
  };
  report("request at the vendor's",
         fuzz::run({payload_of(test::request()), payload_of(long_request())}, at_a_desk(store.vault, take, taken)));
  CHECK(taken > 0);
  CHECK(store.vault.verify_history());
}

TEST_CASE("whatever response is signed, what is staged for the pharmacy keeps the form's rules") {
  exchange::Expectation known;
  known.own_key = test::key_of(test::pharmacy).public_key();
  known.now = clock_of_all.now();
  known.today = clock_of_all.today();
  exchange::KnownRequest asked;
  asked.hash = test::signed_request().hash;
  asked.issued = test::issued - 86400;
  asked.edition = "r5";
  asked.systems = {{"レセコン", {}, {}}, {"電子薬歴", {}, {}}};
  asked.vendor = "みどりシステム株式会社";
  known.requests = {asked};
  exchange::Response response = test::response(asked.hash);
  response.systems[0].answers[5].remark = "保守契約の更新時に対応";
  response.systems[0].out_of_scope[9] = "契約外";
  response.systems.push_back(response.systems[0]);
  response.systems[1].system = "電子薬歴";
  std::uint64_t taken = 0;
  const auto target = [&](Bytes input) -> Complaint {
    const auto verified = exchange::verify(test::enveloped(input, test::key_of(test::vendor)));
    if (!verified) return {};
    const auto staged = exchange::stage(*verified, known, test::library());
    if (!staged) return {};
    ++taken;
    for (const auto& system : staged->systems) {
      if (system.rows.size() != test::r5().vendor.rows.size()) return "other rows than the form's";
      for (const auto& row : system.rows) {
        if (!checklist::check(row.after, *row.row, checklist::check_days(test::r5(), known.today)))
          return "an answer against the form's rules";
      }
    }
    return {};
  };
  report("response for the pharmacy",
         fuzz::run({payload_of(test::response(asked.hash)), payload_of(response)}, target));
  CHECK(taken > 0);
}
