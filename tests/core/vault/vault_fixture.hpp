// What the tests of the vault start from: a pharmacy's vault in a folder of its own, with one sheet.
#pragma once

#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"
#include "vault/byte_stream.hpp"
#include "vault/key_slots.hpp"
#include "vault/passphrase.hpp"
#include "vault/vault.hpp"

#include <catch2/catch_test_macros.hpp>

namespace mamori::vault::test {

/// The real derivation with little work: what is tested here is not how slow it is.
inline constexpr crypto::KdfCost cheap{8192, 1};

inline SecretBytes passphrase() {
  return SecretBytes::from_text("correct horse battery");
}

inline NewVault wanted() {
  return {Desk::pharmacy, "まもり薬局", "山田 花子", false, cheap};
}

inline RowKey row_key(const std::string& item = "2(4)") {
  return {"r5", SheetKind::pharmacy, item, Target::server};
}

/// Each row index its own key, as on a form: the history knows rows by their keys.
inline RowKey row_key(std::uint8_t index) {
  return row_key("2(" + std::to_string(index) + ")");
}

inline CivilDate day(int offset = 0) {
  return CivilDate::from_ymd(2023, 10, 13)->plus_days(offset);
}

/// An answer that differs for each number.
inline Answer numbered(int number) {
  Answer answer;
  answer.first = Check{number % 2 == 0 ? Verdict::yes : Verdict::no, day(number % 100)};
  answer.remark = "備考 " + std::to_string(number);
  return answer;
}

template <class T>
T value_of(Result<T> result) {
  if (!result) FAIL(name_of(result.error().code) << " at " << result.error().where);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

template <class T>
ErrorCode code_of(const Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

/// A person's slot as it was sealed before slots had locks.
inline KeySlot in_first_form(const VaultId& vault, KeySlot slot, const SecretBytes& secret,
                             const SecretBytes& database_key) {
  ByteWriter bound;
  bound.text("MAMORIKS");
  bound.number(1, 2);
  bound.bytes(vault);
  bound.number(1, 1);
  bound.number(static_cast<std::uint64_t>(slot.person), 8);
  bound.bytes(slot.name_hash);
  bound.number(slot.cost.memory, 8);
  bound.number(slot.cost.passes, 4);
  bound.bytes(slot.salt);
  slot.lock.reset();
  slot.sealed = crypto::seal(database_key.bytes(), bound.out(),
                             value_of(crypto::derive(sealed_form(secret), slot.salt, slot.cost)));
  return slot;
}

/// A new pharmacy's vault, open.
struct Pharmacy {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  std::filesystem::path folder = home / "vault";
  std::optional<Vault> vault;
  SheetId sheet{};

  Pharmacy() {
    vault.emplace(value_of(Vault::create(folder, wanted(), passphrase(), clock)));
    value_of(vault->change("", [&](Writer& writer) -> Result<void> {
      const auto made = writer.pharmacy_sheet("r5");
      if (!made) return pass_on(made);
      sheet = *made;
      return {};
    }));
  }

  void close() { vault.reset(); }
  Result<Vault> try_open() { return Vault::open(folder, "", passphrase(), clock); }
  void reopen() {
    close();
    vault.emplace(value_of(try_open()));
  }
  Result<void> save(std::uint8_t row, const Answer& answer, std::string_view reason = "点検") {
    return vault->change(reason, [&](Writer& writer) { return writer.put_answer(sheet, row_key(row), row, answer); });
  }
};

}  // namespace mamori::vault::test
