// Our vectors for other implementers (tests/fixtures/exchange) at desks with a store: each is refused with its error,
// and what the store holds stays as it was.
#include "../crypto/hex.hpp"
#include "../exchange/enveloped.hpp"
#include "core/desks/holdings.hpp"
#include "core/desks/known_device.hpp"
#include "desks/inspector_desk.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

using namespace mamori;
using namespace mamori::desks;
using mamori::test::from_hex;
using nlohmann::json;

namespace {

using File = std::vector<std::uint8_t>;

constexpr std::uint8_t pharmacy_seed = 1;
constexpr std::uint8_t vendor_seed = 2;
constexpr std::uint8_t inspector_seed = 3;

json fixture(const char* name) {
  std::ifstream file(std::string(MAMORI_SOURCE_DIR "/tests/fixtures/exchange/") + name);
  return json::parse(file);
}

/// The three devices with the keys of the vectors, before anything happened; made once.
struct Devices {
  fakes::FixedClock clock{fixture("desk_faults.json")["now"].get<UnixTime>()};
  KnownDevice pharmacy{Desk::pharmacy, "あおば薬局", key_of(pharmacy_seed), clock};
  KnownDevice vendor{Desk::vendor, "みどりシステム", key_of(vendor_seed), clock};
  KnownDevice office{Desk::inspector, "中央保健所", key_of(inspector_seed), clock};
};
const Devices& devices() {
  static const Devices made;
  return made;
}

/// Their desks after some past.
class Desks {
 public:
  explicit Desks(const json& past) {
    for (const json& step : past) {
      INFO("step " << step[0]);
      live(step);
    }
  }

  /// What a desk says to these bytes; nothing when it takes them.
  std::optional<Error> bring(const std::string& desk, const File& bytes) {
    if (desk == "pharmacy") return error_of(pharmacy_.receive(bytes));
    if (desk == "vendor") return error_of(vendor_.take_on(bytes));
    return error_of(inspector_.take_in(bytes));
  }
  /// A person takes over what waits, and compared nothing.
  std::optional<Error> accept() { return error_of(pharmacy_.accept(newest())); }
  [[nodiscard]] std::vector<Holdings> holdings() {
    return {Holdings(at_the_pharmacy_), Holdings(at_the_vendor_), Holdings(at_the_office_)};
  }

 private:
  template <class T>
  static std::optional<Error> error_of(const Result<T>& result) {
    if (result) return std::nullopt;
    return result.error();
  }

  InboxId newest() { return pharmacy_.inbox().value().front().id; }

  void live(const json& step) {
    const std::string what = step[0];
    const auto bytes = [&](std::size_t place) { return from_hex(step[place].get<std::string>()); };
    if (what == "asks") return ask(step[1], bytes(2));
    if (what == "trusts") {
      const auto key = crypto::SigningKey::from_seed(SecretBytes(Bytes(bytes(2)))).public_key();
      REQUIRE(at_the_pharmacy_.change({}, [&](vault::Writer& writer) {
        return writer.accept_vendor_key(vendor_called(step[1]).id, key, Comparison::met_read);
      }));
    } else if (what == "expects") {
      REQUIRE(pharmacy_.pin_vendor(vendor_called(step[1]).id, step[2].get<std::string>(), Comparison::telephone_typed));
    } else if (what == "waits") {
      clock_.advance(step[1].get<UnixTime>());
    } else if (what == "receives") {
      REQUIRE(pharmacy_.receive(bytes(1)));
    } else if (what == "accepts") {
      REQUIRE(compare_and_accept(pharmacy_, newest()));
    } else if (what == "refuses") {
      REQUIRE(pharmacy_.refuse(newest(), "システムがちがう"));
    } else if (what == "takes on") {
      REQUIRE(vendor_.take_on(bytes(1)));
    } else if (what == "trusts pharmacy") {
      const auto digits = exchange::fingerprint(exchange::verify(bytes(1))->signer);
      REQUIRE(vendor_.pin_pharmacy(bytes(1), digits, Comparison::met_read));
    } else if (what == "shown") {
      REQUIRE(inspector_.take_in(bytes(1)));
    } else {
      REQUIRE(what == "keeps all");
      REQUIRE(inspector_.accept_all());
    }
  }

  Vendor vendor_called(const std::string& name) {
    const auto vendors = at_the_pharmacy_.vendors().value();
    return *std::ranges::find(vendors, name, &Vendor::name);
  }

  /// The request is there already: it is kept as if this device had just made it.
  void ask(const std::string& name, const File& envelope) {
    const auto signed_one = exchange::verify(envelope).value();
    const auto& request = std::get<exchange::Request>(signed_one.message);
    const auto known = at_the_pharmacy_.vendors().value();
    if (std::ranges::find(known, name, &Vendor::name) == known.end())
      REQUIRE(pharmacy_.add_vendor(name, {request.systems.front().name}));
    RequestRecord record;
    record.id = signed_one.id;
    record.vendor = vendor_called(name).id;
    record.systems = {vendor_called(name).systems.front().id};
    record.edition = request.head.edition;
    record.envelope = envelope;
    record.envelope_hash = signed_one.hash;
    record.made = request.head.issued;
    record.expires = request.head.expires;
    REQUIRE(at_the_pharmacy_.change({}, [&](vault::Writer& writer) { return writer.put_request(record); }));
  }

  fakes::FixedClock clock_ = devices().clock;
  fakes::TemporaryFolder home_;
  vault::Vault at_the_pharmacy_ = devices().pharmacy.open_copy(home_ / "pharmacy", clock_);
  vault::Vault at_the_vendor_ = devices().vendor.open_copy(home_ / "vendor", clock_);
  vault::Vault at_the_office_ = devices().office.open_copy(home_ / "office", clock_);
  PharmacyDesk pharmacy_{at_the_pharmacy_, library(), clock_};
  VendorDesk vendor_{at_the_vendor_, library(), clock_};
  InspectorDesk inspector_{at_the_office_, library(), clock_};
};

std::string named(const std::optional<Error>& error) {
  return error ? std::string(name_of(error->code)) : std::string();
}

}  // namespace

TEST_CASE("each vector that is about a desk's past meets its error there, and the store stays as it was") {
  const json vectors = fixture("desk_faults.json");
  std::map<std::string, std::unique_ptr<Desks>> desks;
  for (const json& vector : vectors["vectors"]) {
    const std::string past = vector["past"];
    INFO(vector["level"] << ", " << past << ": " << vector["fault"]);
    auto& after = desks[past];
    if (!after) after = std::make_unique<Desks>(vectors["pasts"][past]);
    const auto before = after->holdings();
    const auto met = vector["bytes"].is_null()
                         ? after->accept()
                         : after->bring(vector["level"], from_hex(vector["bytes"].get<std::string>()));
    CHECK(named(met) == (vector["expected"].is_null() ? std::string() : vector["expected"].get<std::string>()));
    CHECK(after->holdings() == before);
  }
}

TEST_CASE("each vector with one fault is refused at every desk, and the store stays as it was") {
  Desks desks(fixture("desk_faults.json")["pasts"]["accepted and asked anew"]);
  const auto before = desks.holdings();
  for (const json& vector : fixture("faults.json")) {
    const std::string level = vector["level"];
    if (level == "frame") continue;
    INFO(level << ": " << vector["fault"]);
    const auto bytes = from_hex(vector["bytes"].get<std::string>());
    for (const char* desk : {"pharmacy", "vendor", "inspector"}) {
      const auto met = desks.bring(desk, level == "payload" ? test::enveloped(bytes, key_of(vendor_seed)) : bytes);
      REQUIRE(met);
      // Sealed messages of the vectors are the pharmacy's to open.
      if (level != "sealed" || std::string_view(desk) == "pharmacy")
        CHECK(named(met) == vector["expected"].get<std::string>());
    }
  }
  CHECK(desks.holdings() == before);
}
