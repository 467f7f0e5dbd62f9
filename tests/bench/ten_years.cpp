#include "ten_years.hpp"

#include "editions/load.hpp"
#include "exchange/exchange.hpp"
#include "need.hpp"
#include "vault/answers.hpp"
#include "vault/cipher.hpp"
#include "vault/history.hpp"
#include "vault/key_files.hpp"
#include "vault/sqlite.hpp"

#include <algorithm>

namespace mamori::bench {
namespace {

constexpr UnixTime a_day = 86'400;
constexpr auto pharmacy_name = "さくら薬局";
constexpr auto person = "山田 花子";
// What became of the vendors' requests in the tenth year; in the years before all were taken over.
constexpr int taken_over = 30;
constexpr int waiting = 40;
constexpr int silent = 45;

std::string numbered(const std::string& name, int number) {
  return name + " " + std::to_string(number + 1);
}

/// はい, or いいえ with its target day and, in a year that is over, the second check.
Answer answer_to(const Row& row, CivilDate today, bool over) {
  Answer answer;
  const bool no = !row.is_gate && row.index % 7 == 3;
  answer.first = Check{no ? Verdict::no : Verdict::yes, today};
  if (no) answer.target_day = row.due_year.last_day();
  if (no && over) answer.second = Check{Verdict::yes, today.plus_days(60)};
  answer.remark = row.index % 3 == 0 ? "保守業者に確認済み。台帳と照合した。" : "";
  return answer;
}

std::map<std::uint8_t, Answer> answers_to(const Sheet& sheet, CivilDate today, bool over) {
  std::map<std::uint8_t, Answer> answers;
  for (const Row& row : sheet.rows) answers[row.index] = answer_to(row, today, over);
  return answers;
}

void put_all(vault::Writer& writer, SheetId id, const Sheet& sheet, const std::map<std::uint8_t, Answer>& answers) {
  for (const Row& row : sheet.rows) need(writer.put_answer(id, row.key, row.index, answers.at(row.index)));
}

Values values_of(const LedgerSpec& spec, int number) {
  Values values;
  for (const auto& field : spec.fields) {
    const auto choice = static_cast<std::size_t>(number) % std::max<std::size_t>(field.choices.size(), 1);
    values.push_back(field.kind == FieldKind::choice      ? std::string(field.choices[choice].code)
                     : field.kind == FieldKind::day       ? CivilDate::from_days(19'700 + 7 * number).iso()
                     : field.kind == FieldKind::telephone ? "03-0000-0000"
                                                          : numbered(field.label.ja, number));
  }
  return values;
}

class Life {
 public:
  Life(const std::filesystem::path& folder, const Library& library, fakes::FixedClock& clock)
      : library_(library), clock_(clock), folder_(folder) {
    vault_.emplace(need(vault::Vault::create(folder, {Desk::pharmacy, pharmacy_name, person, false, crypto::kdf_floor},
                                             passphrase(), clock)));
    for (int i = 0; i < vendors; ++i) keys_.push_back(crypto::SigningKey::generate());
  }

  void meet_vendors() {
    need(vault_->change({}, [&](vault::Writer& writer) -> Result<void> {
      for (int i = 0; i < vendors; ++i) {
        const auto vendor = need(writer.add_vendor(numbered("保守会社", i)));
        need(writer.add_system(vendor, numbered("システム", i), library_.editions().front().id));
        need(writer.accept_vendor_key(vendor, keys_[static_cast<std::size_t>(i)].public_key(), Comparison::met_read));
      }
      return {};
    }));
  }

  /// The sheets of later editions for the systems there are: no verb makes them, so they are written as add_system
  /// does.
  void add_later_sheets() {
    vault_.reset();
    auto database = need(vault::open_encrypted(folder_ / vault::database_name, key_of(folder_)));
    auto transaction = need(vault::Transaction::begin(database));
    for (std::size_t year = 1; year < library_.editions().size(); ++year) {
      for (std::int64_t system = 1; system <= vendors; ++system) {
        SheetRecord record;
        record.kind = SheetKind::vendor;
        record.edition = library_.editions()[year].id;
        record.system = SystemId{system};
        const auto sheet = need(vault::insert_sheet(database, record));
        need(vault::append_history(database, {clock_.moment(),
                                              PersonId{1},
                                              person,
                                              Role::responsible,
                                              Action::sheet_added,
                                              std::to_string(static_cast<std::int64_t>(sheet)),
                                              {},
                                              {},
                                              vault::text(record.edition)}));
      }
    }
    need(transaction.commit());
  }

  void open() { vault_.emplace(need(vault::Vault::open(folder_, "", passphrase(), clock_))); }

  void pass_year(int year) {
    const Edition& edition = edition_of(year);
    wording_ = exchange::wording_of(edition);
    const auto known = need(vault_->vendors());
    need(vault_->change(reason_response, [&](vault::Writer& writer) -> Result<void> {
      const auto own = need(writer.pharmacy_sheet(edition.id));
      put_all(writer, own, edition.pharmacy, answers_to(edition.pharmacy, clock_.today(), !last(year)));
      for (int i = 0; i < vendors; ++i) ask(writer, known[static_cast<std::size_t>(i)], year, i);
      return {};
    }));
    if (!last(year)) clock_.advance(365 * a_day);
  }

  void keep_ledgers() {
    constexpr std::pair<Ledger, int> sizes[] = {
        {Ledger::devices, 200},  {Ledger::accounts, 200}, {Ledger::log_reviews, 400}, {Ledger::backups, 400},
        {Ledger::documents, 60}, {Ledger::contacts, 30},  {Ledger::staff, 25},
    };
    need(vault_->change("台帳の整理", [&](vault::Writer& writer) -> Result<void> {
      for (const auto& [ledger, entries] : sizes) {
        for (int i = 0; i < entries; ++i) {
          auto values = values_of(ledgers::spec_of(ledger), i);
          const auto id = need(writer.add_entry(ledger, values));
          values.front() += "（改）";
          need(writer.change_entry(id, values));
          if (i % 20 == 19) need(writer.retire_entry(id, "使わなくなった"));
        }
      }
      for (int i = 0; i < 100; ++i) keep_evidence(writer, i);
      for (int i = 0; i < 60; ++i)
        need(writer.log_backup({BackupKind::generation, clock_.now(), clock_.now(), 1, "x"}));
      for (int i = 0; i < 9; ++i) need(writer.acknowledge(i + 1, person));
      return {};
    }));
  }

  void employ() {
    const auto proof = need(vault_->prove(passphrase()));
    for (int i = 0; i < 3; ++i) need(vault_->add_person(numbered("職員", i), Role::staff, passphrase(), proof));
  }

 private:
  [[nodiscard]] static bool last(int year) { return year == years - 1; }

  void keep_evidence(vault::Writer& writer, int number) {
    const auto& rows = edition_of(years - 1).pharmacy.rows;
    Evidence evidence;
    evidence.title = numbered("青いバインダー、棚B", number);
    evidence.day = clock_.today();
    evidence.uses = {ledgers::subject_of(rows[static_cast<std::size_t>(number) % rows.size()].key)};
    need(writer.add_evidence(evidence));
  }

  void ask(vault::Writer& writer, const Vendor& vendor, int year, int number) {
    if (last(year) && number >= silent) return;
    const Edition& edition = edition_of(year);
    const auto signed_request = put_request(writer, vendor, edition);
    need(writer.log_sending(signed_request.id, Channel::qr));
    Sending reminder{clock_.now(), Channel::telephone, SendingKind::reminder};
    reminder.note = "担当の方に伝言を頼んだ";
    if (number % 3 == 0) need(writer.log_sending(signed_request.id, reminder));
    if (last(year) && number >= waiting) return;
    const auto answers = answers_to(edition.vendor, clock_.today(), !last(year));
    const auto item = need(writer.stage(response_to(signed_request, vendor, edition, answers, number)));
    need(writer.set_request_state(signed_request.id, RequestState::answered));
    if (last(year) && number >= taken_over) return;
    take_over(writer, vendor, edition, item, answers);
    need(writer.decide(item, InboxState::accepted, {}));
    need(writer.set_request_state(signed_request.id, RequestState::accepted));
  }

  exchange::Head head(const std::string& sender, const Edition& edition) const {
    exchange::Head head;
    head.issued = clock_.now();
    head.sender.name = sender;
    head.edition = edition.id;
    return head;
  }

  exchange::Signed put_request(vault::Writer& writer, const Vendor& vendor, const Edition& edition) {
    const auto history = need(vault_->history_head());
    exchange::Request request;
    request.head = head(pharmacy_name, edition);
    request.head.expires = clock_.now() + 90 * a_day;
    request.wording = wording_;
    request.systems = {{vendor.systems.front().name, {}}};
    request.due = clock_.today().plus_days(30);
    request.checkpoint = exchange::Checkpoint{history.size, history.root, std::min(history.time, clock_.now())};
    auto made = need(exchange::sign(request, vault_->signing_key()));
    RequestRecord record{
        made.id,      vendor.id,   {vendor.systems.front().id}, edition.id, made.envelope, made.hash,
        clock_.now(), request.due, RequestState::drafted,       {},         history,       request.head.expires};
    need(writer.put_request(record));
    return made;
  }

  InboxRecord response_to(const exchange::Signed& request, const Vendor& vendor, const Edition& edition,
                          const std::map<std::uint8_t, Answer>& answers, int number) {
    const auto& key = keys_[static_cast<std::size_t>(number)];
    exchange::Response response;
    response.head = head(vendor.name, edition);
    response.head.recipient = exchange::key_id(vault_->signing_key().public_key());
    response.head.answers = request.hash;
    response.wording = wording_;
    response.responsible = "保守 太郎";
    response.systems = {{vendor.systems.front().name, answers, {}, {}}};
    auto made = need(exchange::sign(response, key));
    InboxRecord record;
    record.message = made.id;
    record.request = request.id;
    record.sender = vendor.name;
    record.sender_key = key.public_key();
    record.envelope = std::move(made.envelope);
    record.received = clock_.now();
    return record;
  }

  void take_over(vault::Writer& writer, const Vendor& vendor, const Edition& edition, InboxId item,
                 const std::map<std::uint8_t, Answer>& answers) {
    const auto sheets = need(vault_->sheets());
    const auto sheet = std::ranges::find_if(sheets, [&](const SheetRecord& record) {
      return record.system == vendor.systems.front().id && record.edition == edition.id;
    });
    put_all(writer, sheet->id, edition.vendor, answers);
    std::vector<RowDecision> decisions;
    for (const Row& row : edition.vendor.rows) {
      decisions.push_back({vendor.systems.front().name, row.index, RowChoice::take});
      need(writer.choose_row(item, decisions.back()));
    }
    need(writer.settle_rows(item, decisions));
  }

  [[nodiscard]] const Edition& edition_of(int year) const {
    return *library_.edition(library_.editions()[static_cast<std::size_t>(year)].id);
  }

  const Library& library_;
  fakes::FixedClock& clock_;
  std::filesystem::path folder_;
  std::optional<vault::Vault> vault_;
  std::vector<crypto::SigningKey> keys_;
  exchange::WordingHash wording_{};
};

}  // namespace

Library library_of_ten_years() {
  Library library = need(editions::built_in());
  const Edition first = *library.edition("r5");
  library.clear_editions();
  for (int year = 0; year < years; ++year) {
    Edition edition = first;
    edition.id = "r" + std::to_string(first.year.start_year - 2018 + year);
    edition.year.start_year += year;
    for (Sheet* sheet : {&edition.pharmacy, &edition.vendor}) {
      for (Row& row : sheet->rows) {
        row.key.edition = edition.id;
        row.due_year.start_year += year;
      }
    }
    library.add(std::move(edition));
  }
  return library;
}

SecretBytes passphrase() {
  return SecretBytes::from_text("correct horse battery");
}

SecretBytes key_of(const std::filesystem::path& folder) {
  const auto slots = need(vault::read_keys(folder)).front();
  return need(vault::open_slot(slots.vault, slots.slots.front(), passphrase()));
}

void live_ten_years(const std::filesystem::path& folder, const Library& library, fakes::FixedClock& clock) {
  Life life(folder, library, clock);
  life.meet_vendors();
  life.add_later_sheets();
  life.open();
  for (int year = 0; year < years; ++year) life.pass_year(year);
  life.keep_ledgers();
  life.employ();
}

}  // namespace mamori::bench
