#include "exchange/cbor/writer.hpp"
#include "exchange/messages/bounds.hpp"
#include "exchange/messages/message.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <array>

namespace mamori::exchange {
namespace {

/// One message on its way to bytes; days and times are written as distances from its issue.
class Encoder {
 public:
  explicit Encoder(const Head& head) : head_(head) {}

  std::vector<std::uint8_t> operator()(const Request& request) {
    begin(7);
    out_.map(3u + (request.due ? 1u : 0u) + (request.checkpoint ? 1u : 0u));
    out_.uint(0).bytes(request.wording);
    out_.uint(1).uint(static_cast<std::uint8_t>(request.sheet));
    out_.uint(2).array(request.systems.size());
    for (const AskedSystem& system : request.systems) {
      out_.map(system.out_of_scope.empty() ? 1 : 2).uint(0).text(system.name);
      scope(1, system.out_of_scope);
    }
    if (request.due) day(3, *request.due);
    checkpoint(4, request.checkpoint);
    return out_.take();
  }

  std::vector<std::uint8_t> operator()(const Response& response) {
    begin(8);
    out_.map(response.attachments.empty() ? 3 : 4);
    out_.uint(0).bytes(response.wording);
    out_.uint(1).text(response.responsible);
    out_.uint(2).array(response.systems.size());
    for (const SystemAnswers& system : response.systems) {
      out_.map(2u + (system.out_of_scope.empty() ? 0u : 1u) + (system.documents.empty() ? 0u : 1u));
      out_.uint(0).text(system.system);
      answers(1, system.answers);
      scope(2, system.out_of_scope);
      documents(3, system.documents);
    }
    attachments(3, response.attachments);
    return out_.take();
  }

  std::vector<std::uint8_t> operator()(const Status& status) {
    begin(9, version_of(status));
    out_.map(2u + (status.checkpoint ? 1u : 0u) + (status.nonce.empty() ? 0u : 1u) +
             (status.left_out.empty() ? 0u : 1u));
    out_.uint(0).array(status.sheets.size());
    for (const SheetStatus& sheet : status.sheets) {
      out_.array(3u + (sheet.system.empty() ? 0u : 1u) + (sheet.vendor.empty() ? 0u : 1u) +
                 (sheet.last_check_day ? 1u : 0u) + (stands(sheet) ? 1u : 0u));
      out_.uint(static_cast<std::uint8_t>(sheet.kind));
      if (!sheet.system.empty()) out_.text(sheet.system);
      if (!sheet.vendor.empty()) out_.text(sheet.vendor);
      tally(sheet.required);
      tally(sheet.reference);
      if (sheet.last_check_day) day(*sheet.last_check_day);
      if (stands(sheet)) standing(sheet);
    }
    out_.uint(1).uint(status.missing);
    checkpoint(2, status.checkpoint);
    if (!status.nonce.empty()) out_.uint(3).bytes(status.nonce);
    left_out(4, status.left_out);
    return out_.take();
  }

 private:
  /// `version` 1 is not written.
  void begin(std::uint64_t body, std::uint64_t version = 1) {
    out_.map(4u + (version > 1 ? 1u : 0u) + (head_.expires ? 1u : 0u) + (head_.recipient ? 1u : 0u) +
             (head_.answers ? 1u : 0u));
    if (version > 1) out_.uint(0).uint(version);
    out_.uint(1).integer(head_.issued);
    if (head_.expires) out_.uint(2).integer(*head_.expires - head_.issued);
    out_.uint(3).text(head_.sender.name);
    if (head_.recipient) out_.uint(4).bytes(*head_.recipient);
    if (head_.answers) out_.uint(5).bytes(*head_.answers);
    out_.uint(6).text(head_.edition);
    out_.uint(body);
  }

  void day(CivilDate value) { out_.integer(day_of(head_.issued) - value.days()); }
  void day(std::uint64_t key, CivilDate value) {
    out_.uint(key);
    day(value);
  }

  void checkpoint(std::uint64_t key, const std::optional<Checkpoint>& checkpoint) {
    if (!checkpoint) return;
    out_.uint(key).array(3).uint(checkpoint->size).bytes(checkpoint->root);
    out_.integer(head_.issued - checkpoint->time);
  }

  void scope(std::uint64_t key, const std::map<std::uint8_t, std::string>& rows) {
    if (rows.empty()) return;
    out_.uint(key).map(rows.size());
    for (const auto& [row, reason] : rows) out_.uint(row).text(reason);
  }

  void answers(std::uint64_t key, const std::map<std::uint8_t, Answer>& all) {
    const auto leaves = [](const auto& entry) { return !entry.second.unsure && !entry.second.empty(); };
    out_.uint(key).array(static_cast<std::size_t>(std::ranges::count_if(all, leaves)));
    for (const auto& entry : all)
      if (leaves(entry)) answer(entry.first, entry.second);
  }

  static std::size_t cells_of(const Answer& answer) {
    return (answer.first ? 2u : 0u) + (answer.target_day ? 1u : 0u) + (answer.second ? 2u : 0u) +
           (answer.remark.empty() ? 0u : 1u);
  }

  void answer(std::uint8_t row, const Answer& answer) {
    out_.array(1u + cells_of(answer));
    out_.uint(row);
    cells(answer);
  }

  void cells(const Answer& answer) {
    if (answer.first) {
      out_.boolean(answer.first->verdict == Verdict::yes);
      day(answer.first->day);
    }
    if (answer.target_day) out_.integer(days_between(answer.first->day, *answer.target_day));
    if (answer.second) {
      out_.boolean(answer.second->verdict == Verdict::yes);
      out_.integer(days_between(answer.first->day, answer.second->day));
    }
    if (!answer.remark.empty()) out_.text(answer.remark);
  }

  void documents(std::uint64_t key, const std::vector<DisclosureDocument>& documents) {
    if (documents.empty()) return;
    out_.uint(key).array(documents.size());
    for (const DisclosureDocument& document : documents) {
      out_.array(document.sha256 ? 4 : 3).uint(static_cast<std::uint8_t>(document.kind)).text(document.version);
      day(document.day);
      if (document.sha256) out_.bytes(*document.sha256);
    }
  }

  void attachments(std::uint64_t key, const std::vector<Attachment>& attachments) {
    if (attachments.empty()) return;
    out_.uint(key).array(attachments.size());
    for (const Attachment& one : attachments) out_.array(3).text(one.name).uint(one.size).bytes(one.sha256);
  }

  static bool stands(const SheetStatus& sheet) { return sheet.footing != Footing{} || !sheet.corrections.empty(); }

  static bool tells_rows(const LeftOutSheet& sheet) { return !sheet.noes.empty() || !sheet.corrections.empty(); }

  /// The lowest version whose readers take all that a status says.
  static std::uint64_t version_of(const Status& status) {
    const auto names_vendor = [](const SheetStatus& sheet) { return !sheet.vendor.empty(); };
    if (std::ranges::any_of(status.sheets, names_vendor)) return 4;
    const auto said = [](const StatusCorrection& one) { return one.said.has_value(); };
    const auto tells = [&](const SheetStatus& sheet) { return std::ranges::any_of(sheet.corrections, said); };
    if (std::ranges::any_of(status.sheets, tells) || std::ranges::any_of(status.left_out, tells_rows)) return 3;
    const bool more =
        status.sheets.size() > system_limit || !status.left_out.empty() || std::ranges::any_of(status.sheets, stands);
    return more ? 2 : 1;
  }

  void standing(const SheetStatus& sheet) {
    out_.array(1 + sheet.corrections.size());
    footing(sheet.footing);
    for (const StatusCorrection& one : sheet.corrections) correction(one);
  }

  void correction(const StatusCorrection& one) {
    const bool paper = one.said && one.said->paper;
    out_.array(4u + (one.said ? 4u : 0u) + (paper ? 1u : 0u));
    out_.text(one.row).boolean(one.declined).integer(head_.issued - one.when).text(one.who);
    if (!one.said) return;
    stated(one.said->was);
    stated(one.said->now);
    out_.text(one.said->signer).integer(head_.issued - one.said->issued);
    if (!paper) return;
    out_.array(2).text(one.said->paper->signer);
    day(one.said->paper->received);
  }

  void stated(const StatedRow& row) {
    if (row.outside) {
      out_.uint(0);
      return;
    }
    out_.array(cells_of(row.answer));
    cells(row.answer);
  }

  void left_out(std::uint64_t key, const std::vector<LeftOutSheet>& sheets) {
    if (sheets.empty()) return;
    out_.uint(key).array(sheets.size());
    for (const LeftOutSheet& sheet : sheets) {
      out_.array(tells_rows(sheet) ? 8 : 6);
      out_.uint(static_cast<std::uint8_t>(sheet.why)).text(sheet.vendor).text(sheet.system);
      tally(sheet.required);
      tally(sheet.reference);
      footing(sheet.footing);
      if (!tells_rows(sheet)) continue;
      out_.array(sheet.noes.size());
      for (const std::string& row : sheet.noes) out_.text(row);
      out_.array(sheet.corrections.size());
      for (const StatusCorrection& one : sheet.corrections) correction(one);
    }
  }

  void tally(const Tally& tally) { counts({tally.total, tally.yes, tally.no, tally.overdue, tally.undated}); }
  void footing(const Footing& on) { counts({on.signature, on.paper, on.typed, on.contested, on.outside}); }

  /// Zeros at the end are left out.
  void counts(const std::array<int, 5>& counts) {
    std::size_t length = counts.size();
    while (length > 0 && counts[length - 1] == 0) --length;
    out_.array(length);
    for (std::size_t i = 0; i < length; ++i) out_.integer(counts[i]);
  }

  const Head& head_;
  CborWriter out_;
};

}  // namespace

const Head& head_of(const Message& message) {
  return std::visit([](const auto& body) -> const Head& { return body.head; }, message);
}

WordingHash wording_of(const Edition& edition) {
  std::string official = edition.id;
  for (const auto* sheet : {&edition.pharmacy, &edition.vendor}) {
    for (const auto& row : sheet->rows) {
      official.append("\n").append(name_of(sheet->kind)).append(" ").append(row.key.text());
      official.append(" ").append(row.wording ? row.wording->ja : "");
    }
  }
  const auto hash = crypto::sha256({reinterpret_cast<const std::uint8_t*>(official.data()), official.size()});
  WordingHash wording;
  std::copy_n(hash.begin(), wording.size(), wording.begin());
  return wording;
}

Result<std::vector<std::uint8_t>> encode(const Message& message) {
  MAMORI_TRY(within_bounds(message));
  std::vector<std::uint8_t> bytes = std::visit(Encoder(head_of(message)), message);
  if (bytes.size() > file_message_limit) return too_large("message");
  return bytes;
}

}  // namespace mamori::exchange
