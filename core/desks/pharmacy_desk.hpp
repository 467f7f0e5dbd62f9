// What a pharmacy can do, as verbs: answer its sheet, ask its vendors, look at what they return, show the inspector.
#pragma once

#include "desks/sheet_book.hpp"
#include "exchange/envelope/sealed.hpp"
#include "vault/proof.hpp"

#include <functional>
#include <span>

namespace mamori::desks {

struct TakenCopy;  // filled_copy.hpp

class PharmacyDesk {
 public:
  /// All three outlive the desk.
  PharmacyDesk(vault::Vault& vault, const Library& library, const Clock& clock);

  /// Everything ホーム, 事業者 and 立入検査 show, of the edition in use. While no year was begun it has the vendors and
  /// no rows, and asks for nothing. Errors: edition_unknown, storage_*.
  [[nodiscard]] Result<Overview> overview() const;
  /// The same of an edition that was begun, also an older one. Errors: edition_unknown, year_not_begun (where = its
  /// id), storage_*.
  [[nodiscard]] Result<Overview> overview(std::string_view edition) const;
  /// The newest edition that was begun; nullptr while none was. Errors: edition_unknown, storage_*.
  [[nodiscard]] Result<const Edition*> edition_in_use() const;
  /// Begins a year with an edition that is here: the own sheet and one vendor sheet a system, in one transaction. It
  /// follows the newest edition of an earlier year that was begun; what was answered there stands beside the rows that
  /// the explicit maps name, as 要再確認. An older form may be begun on purpose, to practise on.
  /// Errors: edition_unknown, year_begun_before (where = the id), edition_without_sheet (where = "pharmacy"),
  /// not_allowed, storage_*.
  Result<void> begin_year(std::string_view edition);
  /// Requests that can no longer be answered are so in the store too; until then they are only shown so. Does nothing
  /// for whom may not. Errors: storage_*.
  Result<void> close_expired();
  [[nodiscard]] SheetBook& sheets() { return sheets_; }

  /// "確認済み" with the reason. Errors: item_not_found when it is not asked now, words_missing, not_allowed,
  /// storage_*.
  Result<void> confirm(std::string_view question, std::string_view reason);
  Result<void> set_vendor_contract(bool has_contract);
  /// A vendor with at least one system; their sheets are made with the year that is in use, or with the first. Errors:
  /// name_*, vendor_exists, too_many_systems, too_many_sheets, not_allowed, storage_*.
  Result<VendorId> add_vendor(std::string_view name, const std::vector<std::string>& systems);
  Result<void> add_system(VendorId vendor, std::string_view name);
  /// Whether a vendor is asked: one without a direct contract, or whose contract ended, is not, and is missed nowhere.
  /// The responsible person says so, with a reason. Errors: item_not_found, reason_missing, not_allowed, storage_*.
  Result<void> set_vendor_tie(VendorId vendor, Tie tie, std::string_view reason);

  /// A signed request for all systems of a vendor about the edition in use; kept, and logged as sent only by
  /// `log_sending`. Errors: item_not_found, year_not_begun, edition_without_sheet (where = "vendor"), too_many_systems,
  /// vendor_not_asked (where = "gate", "contract", "indirect" or "ended": the pharmacy's own answer or what was said of
  /// the vendor), message_too_large, not_allowed, storage_*.
  Result<Outgoing> make_request(VendorId vendor, std::optional<CivilDate> due);
  /// The newest request to a vendor, as it was made. Errors: item_not_found.
  Result<Outgoing> last_request(VendorId vendor) const;
  Result<void> log_sending(const MessageKey& request, Channel channel);
  /// It was not handed over after all: the newest line that says so is taken off the trail; the history keeps both.
  /// Errors: message_unknown, not_allowed, storage_*.
  Result<void> take_back_sending(const MessageKey& request);
  /// Takes down what a vendor answered about one system on paper, which came today or before. The copy, the answers,
  /// the line of the trail and the end of the request are one transaction; a request about several systems is over when
  /// each of them is answered. Errors: item_not_found, check_day_in_future, name_*, those of SheetBook::answer and
  /// set_scope, evidence_too_large, evidence_empty; where the vendor signed the sheet those of Writer::rest_on_paper.
  Result<void> take_down(SheetId sheet, const TakenPaper& paper);
  /// Takes what a person accepted of a filled copy (look_at_filled), all or none. Of the own sheet: answers, by the
  /// rules for typed ones. Of a vendor's: an unsigned paper copy, as take_down has it, with the file as its evidence; a
  /// file is no picture of a paper, so that it corrects nothing that the vendor signed. Errors: those of take_down.
  Result<void> take_filled(SheetId sheet, const TakenCopy& copy);
  /// One more line of the trail of the newest request to a vendor: that it was asked or reminded, on which day (not
  /// after today) and how. Errors: item_not_found, vendor_not_asked, check_day_in_future, remark_too_long, not_allowed,
  /// storage_*.
  Result<void> log_asking(VendorId vendor, SendingKind kind, Channel channel, CivilDate day, std::string_view note);
  /// Who signed what this vendor's sheet says, and of what the vendor last signed something else: what was corrected
  /// since, and what was not taken over. nullopt where there is neither.
  /// Errors: those of exchange::verify for a message that was damaged since, storage_*.
  [[nodiscard]] Result<std::optional<SignedSheet>> signed_sheet(const SheetView& sheet) const;
  /// The same for many, into each. Errors: those above.
  Result<void> add_signatures(std::vector<SheetView>& sheets) const;
  /// Every request with its trail, newest first; of one vendor, or of all.
  [[nodiscard]] Result<std::vector<AskedView>> asked(std::optional<VendorId> vendor = {}) const;

  /// Trusts a vendor's key by the twelve digits that a person read out: the key of the response that waits, or, while
  /// none does, the one that will come with these digits. Errors: item_not_found, fingerprint_malformed,
  /// fingerprint_differs, key_changed (another key is trusted already), not_allowed, storage_*.
  Result<void> pin_vendor(VendorId vendor, std::string_view digits, Comparison how);
  /// The way forward when a vendor's key changed: the same, in the place of the key that is trusted.
  /// Errors: reason_missing, and those above but key_changed.
  Result<void> replace_vendor_key(VendorId vendor, std::string_view digits, Comparison how, std::string_view reason,
                                  const vault::Proof& proof);

  /// Opens and verifies what arrived and stages it; nothing of the sheets changes. A response that came as codes and
  /// comes again as a file brings its files. Errors: those of exchange.
  Result<InboxId> receive(std::span<const std::uint8_t> envelope);
  /// What its list shows, without opening any.
  [[nodiscard]] Result<std::vector<InboxLine>> inbox_lines() const;
  [[nodiscard]] Result<std::vector<Arrival>> inbox() const;
  [[nodiscard]] Result<Arrival> arrival(InboxId id) const;
  /// One of the files that a response names, by its place from 0. Errors: item_not_found when it did not come along.
  [[nodiscard]] Result<std::vector<std::uint8_t>> attachment(InboxId id, std::size_t place) const;
  /// Keeps what a person has in mind for a row that would change; nothing of the sheets changes.
  /// Errors: item_not_found, not_allowed, storage_*.
  Result<void> choose(InboxId id, const RowPlace& place, RowChoice choice);
  /// The same for every row that is undecided.
  Result<void> choose_all(InboxId id, RowChoice choice);
  /// Writes the response's answers to the vendor sheets, once its key was compared: see pin_vendor.
  /// Errors: item_not_found, key_changed, key_not_compared, those of exchange::stage, not_allowed, storage_*.
  Result<void> accept(InboxId id);
  /// Writes these rows alone; the others wait. Errors: those of accept().
  Result<void> accept_rows(InboxId id, const std::vector<RowPlace>& places);
  /// Carries out what was chosen: rows to take are written, rows to leave are not asked about again, the others wait.
  /// Leaving a row needs a reason; a response of which every row is left is a refused one. Errors: those of accept(),
  /// reason_missing.
  Result<void> settle(InboxId id, std::string_view why = {});
  /// Leaves everything that is undecided. Errors: item_not_found, reason_missing, not_allowed, storage_*.
  Result<void> refuse(InboxId id, std::string_view why);

  /// The signed status for an inspector; `nonce` is the inspector's, at most 16 bytes. Errors: year_not_begun,
  /// too_many_sheets, storage_*.
  Result<Outgoing> make_status(std::span<const std::uint8_t> nonce = {});
  /// The newest status was shown or given away.
  Result<void> log_status_shown(Channel channel);
  /// The same line for a file of it that is taken out.
  [[nodiscard]] std::function<Result<void>(vault::Writer&)> status_note(Channel channel) const;

 private:
  /// Writes it in the change that is open. Errors: those of take_down.
  Result<void> write_paper(vault::Writer& writer, const SheetView& before, const TakenPaper& paper) const;
  using Pick = std::function<RowChoice(const ComparedSystem&, const ComparedRow&)>;

  [[nodiscard]] Result<SheetView> own_sheet(std::string_view edition) const;
  [[nodiscard]] Result<Overview> overview_of(const Edition* edition) const;
  /// Errors: year_not_begun.
  [[nodiscard]] Result<const Edition*> begun_edition() const;
  Result<void> trust_vendor(VendorId vendor, std::string_view digits, Comparison how, std::string_view reason,
                            bool replaces);
  /// Carries out for each undecided row what `pick` says, in one transaction.
  Result<void> carry_out(InboxId id, const Pick& pick, std::string_view why);
  /// What the ledgers say about the answers.
  [[nodiscard]] Result<void> add_ledgers(Overview& overview) const;
  /// `needed`: the pharmacy's own answers ask for vendors' sheets at all.
  [[nodiscard]] Result<std::vector<VendorView>> vendor_views(std::string_view edition, bool needed) const;
  /// Whether a vendor can be asked about so many systems. Errors: too_many_systems (where = the most).
  [[nodiscard]] static Result<void> room_for(std::size_t systems);
  /// Whether a status can tell of so many systems of all vendors. Errors: too_many_sheets (where = the most).
  [[nodiscard]] static Result<void> room_in_status(std::size_t systems);
  /// What a status says of the vendors' sheets.
  Result<void> add_vendor_sheets(exchange::Status& status, const Overview& overview) const;
  /// Errors: vendor_not_asked.
  [[nodiscard]] static Result<void> may_ask(const Vendor& vendor, const Profile& profile,
                                            const std::vector<SheetView>& sheets);
  /// The same of today and the edition in use.
  [[nodiscard]] Result<void> may_ask_now(VendorId vendor) const;
  [[nodiscard]] Result<Outgoing> request_to(const Vendor& vendor, const MessageKey& id,
                                            std::vector<std::uint8_t> envelope) const;
  /// What is known of requests and responses; read once, however many of them are looked at.
  struct Dealings;
  [[nodiscard]] Result<Dealings> dealings() const;
  [[nodiscard]] Result<const std::vector<SheetView>*> sheets_in(Dealings& known, std::string_view edition) const;
  [[nodiscard]] Result<exchange::Expectation> expectation(Dealings& known, const exchange::Verified& response,
                                                          std::optional<InboxId> leaving_out) const;
  /// Files that arrive after the codes of their message; nullopt when they belong to no such message.
  [[nodiscard]] Result<std::optional<InboxId>> keep_late_files(const MessageKey& message, const exchange::Files& files);
  /// The key that signed the newest response that waits.
  /// The key with these digits among those under which responses of the vendor wait; none where none waits.
  /// Errors: fingerprint_differs (others wait, this one does not).
  [[nodiscard]] Result<std::optional<crypto::PublicKey>> waiting_key(VendorId vendor, std::string_view digits) const;
  /// A response of the inbox beside what is known now.
  struct LookedAt {
    InboxRecord record;
    exchange::Staged staged;
    Arrival arrival;
  };
  /// Whether the asking ended with this response: a key that nobody compared ends none, and an accepted one stays.
  [[nodiscard]] Result<bool> ends_asking(const LookedAt& looked) const;
  [[nodiscard]] Result<LookedAt> look_at(InboxId id) const;
  [[nodiscard]] Result<LookedAt> look_at(Dealings& known, const InboxRecord& record) const;
  [[nodiscard]] static Result<InboxRecord> inbox_record(const Dealings& known, InboxId id);
  [[nodiscard]] Result<Arrival> arrival_of(Dealings& known, const InboxRecord& record,
                                           const exchange::Staged& staged) const;
  [[nodiscard]] Result<exchange::Staged> staged_again(Dealings& known, const InboxRecord& record) const;

  vault::Vault& vault_;
  const Library& library_;
  const Clock& clock_;
  SheetBook sheets_;
  HistoryHead status_head_;  ///< of the newest status
};

}  // namespace mamori::desks
