// A pharmacy and a vendor, each with a store of its own, and the steps that lead from one to the other.
#pragma once

#include "desks/pharmacy_desk.hpp"
#include "desks/vendor_desk.hpp"
#include "desks/verify.hpp"
#include "editions/load.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace mamori::desks {

inline const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

inline CivilDate day(std::string_view iso) {
  return CivilDate::from_iso(iso).value();
}

/// Two people compare the key under which this came.
template <class Pharmacy>
Result<void> compare(Pharmacy&& pharmacy, InboxId id) {
  MAMORI_TAKE(const auto arrival, pharmacy.arrival(id));
  return pharmacy.pin_vendor(arrival.vendor_id, arrival.fingerprint, Comparison::met_typed);
}

template <class Pharmacy>
Result<void> compare_and_accept(Pharmacy&& pharmacy, InboxId id) {
  MAMORI_TRY(compare(pharmacy, id));
  return pharmacy.accept(id);
}

/// The real derivation with little work: what is tested here is not how slow it is.
struct Store {
  Store(Desk desk, const std::string& name, const std::string& person, const Clock& clock)
      : vault(vault::Vault::create(folder.path() / "vault", {desk, name, person, false, crypto::KdfCost{8192, 1}},
                                   SecretBytes::from_text("correct horse battery"), clock)
                  .value()) {
    if (desk == Desk::pharmacy) REQUIRE(PharmacyDesk(vault, library(), clock).begin_year("r5"));
  }
  fakes::TemporaryFolder folder;
  vault::Vault vault;
};

struct TwoStores {
  // Noon in Japan on 2023-11-22.
  fakes::FixedClock clock{1'700'622'000};
  Store pharmacy_store{Desk::pharmacy, "あおば薬局", "見本 花子", clock};
  Store vendor_store{Desk::vendor, "レセコン株式会社", "保守 太郎", clock};
  PharmacyDesk pharmacy{pharmacy_store.vault, library(), clock};
  VendorDesk vendor{vendor_store.vault, library(), clock};

  VendorId add_vendor() { return pharmacy.add_vendor("レセコン株式会社", {"レセコン"}).value(); }

  /// The vendor answers every row はい but the last required one, which is いいえ with a target day.
  void answer_all(const RequestView& request) {
    for (const auto& sheet : request.systems) {
      const Row* last = nullptr;
      for (const auto& row : sheet.assessment.sheet().rows) {
        if (row.obligation == Obligation::required) last = &row;
      }
      for (const auto& row : sheet.assessment.sheet().rows) {
        if (row.obligation != Obligation::required) continue;
        auto answer = checklist::with_first({}, &row == last ? Verdict::no : Verdict::yes, clock.today());
        if (&row == last) answer.target_day = day("2024-02-29");
        REQUIRE(vendor.sheets().answer(sheet.id, row.key, answer));
      }
    }
  }

  /// The least that is a whole JPEG, with something of its own in the scan.
  static std::vector<std::uint8_t> page(std::uint8_t mark = 1) {
    return {0xFF, 0xD8, 0xFF, 0xDA, 0x00, 0x02, mark, 0xFF, 0xD9};
  }

  /// The picture of a vendor's paper, as evidence of its sheet.
  EvidenceId keep_copy(SheetId sheet, const std::vector<std::uint8_t>& content = page()) {
    Evidence picture;
    picture.kind = EvidenceKind::photo;
    picture.title = "事業者確認用 写真";
    picture.media = "image/jpeg";
    picture.day = clock.today();
    picture.uses = {subject_of(sheet)};
    EvidenceId id{};
    REQUIRE(pharmacy_store.vault.change({}, [&](vault::Writer& writer) -> Result<void> {
      const auto kept = writer.add_evidence(picture, content);
      if (!kept) return pass_on(kept);
      id = *kept;
      return {};
    }));
    return id;
  }

  /// From the pharmacy's request to the vendor's signed response.
  Outgoing response_to(const Outgoing& request) {
    const auto id = vendor.take_on(request.envelope).value();
    answer_all(vendor.request(id).value());
    return vendor.respond(id, "保守 太郎").value();
  }
};

}  // namespace mamori::desks
