#include "exchange/messages/bounds.hpp"

#include "base/text.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace mamori::exchange {
namespace {

/// Characters that rule lines or direction instead of being read: a name must not be able to rewrite the words around
/// it. All of U+0000-001F, 007F-009F, 061C, 200E/F, 2028-202E, 2066-2069; `text` is UTF-8.
bool has_control(std::string_view text, bool line_feeds) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto at = [&](std::size_t ahead) {
      return i + ahead < text.size() ? static_cast<unsigned char>(text[i + ahead]) : 0u;
    };
    const unsigned first = at(0);
    if (first < 0x20 && !(line_feeds && first == '\n')) return true;
    if (first == 0x7F || (first == 0xC2 && at(1) < 0xA0) || (first == 0xD8 && at(1) == 0x9C)) return true;
    if (first != 0xE2) continue;
    const unsigned last = at(2);
    if (at(1) == 0x80 && (last == 0x8E || last == 0x8F || (last >= 0xA8 && last <= 0xAE))) return true;
    if (at(1) == 0x81 && last >= 0xA6 && last <= 0xA9) return true;
  }
  return false;
}

bool good_name(const std::string& name) {
  const auto checked = checked_name(name, "");
  return checked && *checked == name && !has_control(name, false);
}

bool good_remark(const std::string& remark) {
  const std::size_t length = code_points(remark);
  return length != not_utf8 && length >= 1 && length <= checklist::remark_limit && !has_control(remark, true) &&
         is_normal(remark);
}

/// A name that stands for a file in whatever folder a person keeps it: it leads nowhere else.
bool good_file_name(const std::string& name) {
  const std::size_t length = code_points(name);
  const auto at_the_end = [](char c) { return c == '.' || c == ' '; };
  return length != not_utf8 && length >= 1 && length <= file_name_limit && !has_control(name, false) &&
         is_normal(name) && !at_the_end(name.front()) && !at_the_end(name.back()) &&
         name.find_first_of("/\\:*?\"<>|") == std::string::npos;
}

bool good_edition(const std::string& id) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !id.empty() && id.size() <= 16 && std::ranges::all_of(id, fits);
}

/// Collects the first fault as the name of its field.
class Bounds {
 public:
  void require(bool good, std::string field) {
    if (!good && fault_.empty()) fault_ = std::move(field);
  }
  void name(const std::string& text, std::string field) { require(good_name(text), std::move(field)); }

  void head(const Head& head) {
    require(head.issued >= first_issued && head.issued <= last_issued, "issued");
    if (head.expires) {
      const bool sane = *head.expires <= last_issued + longest_life && *head.expires > head.issued;
      require(sane && *head.expires - head.issued <= longest_life, "expires");
    }
    name(head.sender.name, "sender");
    require(good_edition(head.edition), "edition");
  }

  void checkpoint(const std::optional<Checkpoint>& checkpoint, const Head& head) {
    if (checkpoint) require(checkpoint->time >= 0 && checkpoint->time <= head.issued, "checkpoint");
  }

  void scope(const std::map<std::uint8_t, std::string>& rows, const std::string& field) {
    for (const auto& [row, reason] : rows) require(good_remark(reason), field + ".out_of_scope");
  }

  /// `names` gathers what came before, since two systems of one name could not be told apart.
  void system(std::set<std::string>& names, const std::string& system, const std::string& field) {
    name(system, field + ".name");
    require(names.insert(system).second, field + ".name");
  }

  void answers(const SystemAnswers& system, const std::string& field) {
    for (const auto& [row, answer] : system.answers) {
      const std::string place = field + ".answers[" + std::to_string(row) + "]";
      require(answer.first || (!answer.target_day && !answer.second), place);
      require(answer.remark.empty() || good_remark(answer.remark), place + ".remark");
    }
    require(system.documents.size() <= document_limit, field + ".documents");
    for (const DisclosureDocument& document : system.documents) name(document.version, field + ".documents");
  }

  void attachments(const std::vector<Attachment>& all) {
    require(all.size() <= attachment_limit, "attachments");
    std::uint64_t together = 0;
    std::set<std::string> names;
    for (const Attachment& one : all) {
      require(good_file_name(one.name) && names.insert(one.name).second, "attachments");
      require(one.size >= 1 && one.size <= attachment_size_limit, "attachments");
      together += one.size;
    }
    require(together <= attachments_size_limit, "attachments");
  }

  void tally(const Tally& tally, const std::string& field) {
    const bool counts = tally.total >= 0 && tally.total <= 255 && tally.yes >= 0 && tally.no >= 0 && tally.yes <= 255 &&
                        tally.no <= 255 && tally.yes + tally.no <= tally.total;
    require(counts && tally.overdue >= 0 && tally.undated >= 0 && tally.overdue <= tally.no &&
                tally.undated <= tally.no - tally.overdue,
            field);
  }

  void footing(const Footing& on, const std::string& field) {
    for (const int count : {on.signature, on.paper, on.typed, on.contested}) require(count >= 0 && count <= 255, field);
    require(on.outside >= 0 && on.outside <= on.rows() && on.outside <= 255, field);
  }

  void corrections(const std::vector<StatusCorrection>& all, const Head& head, const std::string& field) {
    require(all.size() <= correction_limit, field);
    for (const StatusCorrection& one : all) {
      name(one.row, field + ".row");
      name(one.who, field + ".who");
      require(one.when >= 0 && one.when <= head.issued, field + ".when");
      if (one.said) said(*one.said, head, field);
    }
  }

  void said(const SignedRow& said, const Head& head, const std::string& field) {
    stated(said.was, field + ".was");
    stated(said.now, field + ".now");
    name(said.signer, field + ".signer");
    require(said.issued >= 0 && said.issued <= head.issued, field + ".issued");
    if (said.paper) name(said.paper->signer, field + ".paper");
  }

  /// A remark stays where it was written.
  void stated(const StatedRow& row, const std::string& field) {
    const Answer& answer = row.answer;
    require(answer.remark.empty() && !answer.unsure, field);
    require(answer.first || (!answer.target_day && !answer.second), field);
    require(!row.outside || answer.empty(), field);
  }

  void operator()(const Request& request) {
    head(request.head);
    count(request.systems.size(), system_limit, "systems");
    std::set<std::string> names;
    for (std::size_t i = 0; i < request.systems.size(); ++i) {
      system(names, request.systems[i].name, place(i));
      scope(request.systems[i].out_of_scope, place(i));
    }
    checkpoint(request.checkpoint, request.head);
  }

  void operator()(const Response& response) {
    head(response.head);
    require(response.head.answers.has_value(), "answers");
    name(response.responsible, "responsible");
    count(response.systems.size(), system_limit, "systems");
    std::set<std::string> names;
    for (std::size_t i = 0; i < response.systems.size(); ++i) {
      system(names, response.systems[i].system, place(i));
      answers(response.systems[i], place(i));
      scope(response.systems[i].out_of_scope, place(i));
    }
    attachments(response.attachments);
  }

  void operator()(const Status& status) {
    head(status.head);
    count(status.sheets.size(), sheet_limit, "sheets");
    for (std::size_t i = 0; i < status.sheets.size(); ++i) {
      const SheetStatus& sheet = status.sheets[i];
      const std::string field = "sheets[" + std::to_string(i) + "]";
      if (sheet.kind != SheetKind::pharmacy || !sheet.system.empty()) name(sheet.system, field + ".system");
      if (!sheet.vendor.empty()) name(sheet.vendor, field + ".vendor");
      require(sheet.vendor.empty() || sheet.kind == SheetKind::vendor, field + ".vendor");
      tally(sheet.required, field + ".required");
      tally(sheet.reference, field + ".reference");
      footing(sheet.footing, field + ".footing");
      corrections(sheet.corrections, status.head, field + ".corrections");
    }
    require(status.left_out.size() <= sheet_limit, "left_out");
    for (const LeftOutSheet& sheet : status.left_out) {
      name(sheet.vendor, "left_out.vendor");
      name(sheet.system, "left_out.system");
      tally(sheet.required, "left_out.required");
      tally(sheet.reference, "left_out.reference");
      footing(sheet.footing, "left_out.footing");
      require(sheet.noes.size() <= correction_limit, "left_out.noes");
      for (const std::string& row : sheet.noes) name(row, "left_out.noes");
      corrections(sheet.corrections, status.head, "left_out.corrections");
    }
    require(status.missing <= 0xFFFF, "missing");
    checkpoint(status.checkpoint, status.head);
    require(status.nonce.size() <= nonce_limit, "nonce");
  }

  [[nodiscard]] Result<void> verdict() const {
    if (!fault_.empty()) return broken(fault_);
    return {};
  }

 private:
  static std::string place(std::size_t system) { return "systems[" + std::to_string(system) + "]"; }
  void count(std::size_t size, std::size_t most, const char* field) { require(size >= 1 && size <= most, field); }

  std::string fault_;
};

}  // namespace

Result<void> within_bounds(const Message& message) {
  Bounds bounds;
  std::visit([&](const auto& body) { bounds(body); }, message);
  return bounds.verdict();
}

}  // namespace mamori::exchange
