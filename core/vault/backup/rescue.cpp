#include "vault/backup/rescue.hpp"

#include "vault/answers.hpp"
#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/history.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/organisation.hpp"
#include "vault/secrets.hpp"
#include "vault/vault_impl.hpp"
#include "vault/vendors.hpp"

namespace mamori::vault {
namespace {

namespace fs = std::filesystem;

constexpr std::uint8_t most_rows = 64;  ///< of any sheet of any edition
constexpr std::uint64_t longest_leap = std::uint64_t{1} << 40;

/// A connection that is made anew after each damage: SQLCipher trusts none that met a page it cannot authenticate.
class Reader {
 public:
  static Result<Reader> open(const fs::path& file, const SecretBytes& key) {
    Reader reader(file, key.clone());
    MAMORI_TRY(reader.reopen());
    return reader;
  }
  template <class Read>
  auto read(Read work) -> std::invoke_result_t<Read, Connection&> {
    auto result = work(*database_);
    if (!result) (void)reopen();
    return result;
  }

 private:
  Reader(fs::path file, SecretBytes key) : file_(std::move(file)), key_(std::move(key)) {}
  Result<void> reopen() {
    MAMORI_TAKE(auto again, open_encrypted(file_, key_));
    keep_log(again);
    database_ = std::make_unique<Connection>(std::move(again));
    return {};
  }

  fs::path file_;
  SecretBytes key_;
  std::unique_ptr<Connection> database_;
};

/// Everything of a table with growing numbers, around what cannot be read. `read(after, most)` gives the records behind
/// a number, `number_of` the number of one.
template <class T, class Read, class Number>
bool read_around(std::vector<T>& out, Read read, Number number_of) {
  bool whole = true;
  std::uint64_t after = 0;
  for (std::size_t most = 1000;;) {
    auto some = read(after, most);
    if (some) {
      for (T& record : *some) out.push_back(std::move(record));
      if (some->size() < most) return whole;
      after = number_of(out.back());
      continue;
    }
    if (most > 1) {
      most = most / 10 + 1;
      most = most > 2 ? most : 1;
      continue;
    }
    // The next record cannot be read. Leap further and further until one can, then back to the first that can.
    whole = false;
    std::uint64_t leap = 1;
    while (leap < longest_leap && !read(after + leap, 1)) leap *= 2;
    if (leap >= longest_leap) return whole;
    std::uint64_t unreadable = leap / 2;
    while (leap - unreadable > 1) {
      const std::uint64_t middle = unreadable + (leap - unreadable) / 2;
      (read(after + middle, 1) ? leap : unreadable) = middle;
    }
    after += leap;
  }
}

void read_organisation(Reader& reader, Rescued& rescued) {
  if (auto profile = reader.read(read_profile)) {
    rescued.profile = std::move(*profile);
  } else {
    rescued.losses.insert(Loss::profile);
  }
  if (auto vendors = reader.read(read_vendors)) {
    rescued.vendors = std::move(*vendors);
    return;
  }
  rescued.losses.insert(Loss::vendors);
  const auto by_number = [&](std::uint64_t after, std::size_t most) {
    return reader.read([&](Connection& database) {
      return collect(database.query("SELECT id, name FROM vendors WHERE id > ? ORDER BY id LIMIT ?", after, most),
                     [](Statement& row) {
                       Vendor vendor;
                       vendor.id = static_cast<VendorId>(row.integer(0));
                       vendor.name = row.text(1);
                       return vendor;
                     });
    });
  };
  read_around(rescued.vendors, by_number, [](const Vendor& vendor) { return static_cast<std::uint64_t>(vendor.id); });
}

void read_sheet_list(Reader& reader, Rescued& rescued) {
  std::vector<SheetRecord> records;
  if (auto sheets = reader.read(read_sheets)) {
    records = std::move(*sheets);
  } else {
    rescued.losses.insert(Loss::sheets);
    const auto by_number = [&](std::uint64_t after, std::size_t most) {
      return reader.read([&](Connection& database) {
        return collect(
            database.query("SELECT id, kind, edition FROM sheets WHERE id > ? ORDER BY id LIMIT ?", after, most),
            [](Statement& row) {
              SheetRecord record;
              record.id = static_cast<SheetId>(row.integer(0));
              record.kind = row.one_of(1, SheetKind::vendor);
              record.edition = row.text(2);
              return record;
            });
      });
    };
    read_around(records, by_number, [](const SheetRecord& record) { return static_cast<std::uint64_t>(record.id); });
  }
  for (SheetRecord& record : records) rescued.sheets.push_back({std::move(record), {}, 0});
}

void read_answers(Reader& reader, RescuedSheet& sheet) {
  if (auto contents = reader.read([&](Connection& database) { return read_contents(database, sheet.record.id); })) {
    sheet.contents = std::move(*contents);
    return;
  }
  for (std::uint8_t row = 0; row < most_rows; ++row) {
    const auto answer = reader.read([&](Connection& database) { return read_answer(database, sheet.record.id, row); });
    const auto scope = reader.read([&](Connection& database) { return read_scope(database, sheet.record.id, row); });
    if (!answer) ++sheet.unreadable;
    if (answer && *answer != Answer{}) sheet.contents.answers[row] = *answer;
    if (scope && !scope->empty()) sheet.contents.out_of_scope[row] = *scope;
  }
}

Result<Rescued> read_all(Reader& reader) {
  Rescued rescued;
  const auto pages = reader.read([](Connection& database) {
    return collect(database.query("PRAGMA cipher_integrity_check"), [](Statement&) { return true; });
  });
  rescued.damaged_pages = pages ? static_cast<int>(pages->size()) : 0;
  read_organisation(reader, rescued);
  read_sheet_list(reader, rescued);
  for (RescuedSheet& sheet : rescued.sheets) {
    read_answers(reader, sheet);
    if (sheet.unreadable > 0) rescued.losses.insert(Loss::answers);
  }
  const auto entries = [&](std::uint64_t after, std::size_t most) {
    return reader.read([&](Connection& database) { return read_history(database, after, most); });
  };
  if (!read_around(rescued.history, entries, [](const HistoryEntry& entry) { return entry.sequence; })) {
    rescued.losses.insert(Loss::history);
  }
  return rescued;
}

}  // namespace

Result<Rescued> rescue(const fs::path& folder, std::string_view person, const SecretBytes& passphrase,
                       const Clock& clock) {
  return guarded([&]() -> Result<Rescued> {
    MAMORI_TAKE(const auto door, Door::approach(folder));
    MAMORI_TRY(require_secret(passphrase));
    MAMORI_TAKE(const auto opened, try_keys(folder, door.copies, SlotKind::passphrase, person, passphrase, clock));
    MAMORI_TAKE(auto reader, Reader::open(folder / database_name, opened.key));
    return read_all(reader);
  });
}

}  // namespace mamori::vault
