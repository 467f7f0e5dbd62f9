#include "ledgers/questions.hpp"

#include "ledgers/chart.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/support.hpp"

#include <algorithm>
#include <array>

namespace mamori {

std::string Question::state() const {
  auto text = std::to_string(count);
  for (const auto& example : examples) text += "\n" + example;
  return text;
}

std::string Question::key() const {
  return std::string(ledgers::name_of(kind)) + " " + row->key.text();
}

namespace ledgers {
namespace {

bool is_old(const std::optional<CivilDate>& day, CivilDate today) {
  return !day || days_between(*day, today) > a_year;
}

/// Asks about the rows of one item that were answered はい.
class Asker {
 public:
  Asker(const Assessment& own, CivilDate today) : own_(own), today_(today) {}
  std::vector<Question> asked;

  [[nodiscard]] bool says_yes(const Row& row) const {
    return own_.answer(row.index).verdict() == Verdict::yes && checklist::exemption_of(own_, row) == Exemption::none;
  }

  void devices(const Row& row, const Facts& facts) {
    if (facts.devices == 0) {
      ask(row, QuestionKind::devices_empty, Ledger::devices, {});
    } else if (is_old(facts.devices_changed, today_)) {
      ask(row, QuestionKind::devices_old, Ledger::devices, {facts.devices, {facts.devices_changed->iso()}});
    }
  }

  void disclosures(const Row& row, const Facts& facts, const std::vector<VendorSheet>& vendors) {
    Named missing;
    std::string last;
    for (const auto& sheet : vendors) {
      if (sheet.state == VendorState::not_needed || sheet.vendor == last) continue;
      last = sheet.vendor;
      if (std::find(facts.disclosed.begin(), facts.disclosed.end(), folded(sheet.vendor)) != facts.disclosed.end()) {
        continue;
      }
      ++missing.count;
      if (missing.examples.size() < example_limit) missing.examples.push_back(sheet.vendor);
    }
    if (missing.count > 0) ask(row, QuestionKind::disclosure_missing, Ledger::documents, missing);
  }

  void systems(const Row& row, const Facts& facts) {
    Named ended;
    for (const auto& system : facts.systems) {
      const auto end = support_end(system.os);
      if (system.target != row.key.target || !end || *end >= today_) continue;
      ended.count += system.count;
      if (ended.examples.size() < example_limit) ended.examples.push_back(system.device + " " + system.os);
    }
    if (ended.count > 0) ask(row, QuestionKind::os_unsupported, Ledger::devices, ended);
  }

  void ask_where(const Row& row, QuestionKind kind, Ledger ledger, const Named& found) {
    if (found.count > 0) ask(row, kind, ledger, found);
  }

  void ask(const Row& row, QuestionKind kind, std::optional<Ledger> ledger, const Named& found) {
    asked.push_back({kind, &row, ledger, found.count, found.examples, 0});
  }

  void vendors(const Row& row, const std::vector<VendorSheet>& sheets) {
    for (const auto& sheet : sheets) {
      if (sheet.state != VendorState::received) continue;
      const bool no = std::any_of(sheet.progress.rows.begin(), sheet.progress.rows.end(), [&](const auto& standing) {
        const bool same = standing.row->key.item == row.key.item && standing.row->key.target == row.key.target;
        return same && (standing.state == RowState::no || standing.state == RowState::no_undated ||
                        standing.state == RowState::overdue);
      });
      if (!no) continue;
      asked.push_back({QuestionKind::vendor_says_no, &row, {}, 1, {sheet.vendor, sheet.system}, sheet.sheet});
    }
  }

  void chart(const Row& row, const std::vector<VendorSheet>& sheets, const Facts& facts) {
    if (facts.contacts == 0) return ask(row, QuestionKind::chart_empty, Ledger::contacts, {});
    const bool vendors = std::any_of(sheets.begin(), sheets.end(),
                                     [](const auto& sheet) { return sheet.state != VendorState::not_needed; });
    Named lacking;
    for (const auto kind : kinds_of_chart) {
      const auto& known = facts.contact_kinds;
      if (std::find(known.begin(), known.end(), kind) != known.end() || (kind == "vendor" && !vendors)) continue;
      ++lacking.count;
      lacking.examples.emplace_back(kind);
    }
    ask_where(row, QuestionKind::kinds_missing, Ledger::contacts, lacking);
    ask_where(row, QuestionKind::numbers_unchecked, Ledger::contacts, facts.numbers_unchecked);
  }

  void about(const Row& row, const std::vector<VendorSheet>& sheets, const Facts& facts) {
    const auto& item = row.key.item;
    if (item == "2(1)") devices(row, facts);
    if (item == "2(2)") ask_where(row, QuestionKind::remote_unknown, Ledger::devices, facts.remote_unknown);
    if (item == "2(3)") disclosures(row, facts, sheets);
    if (item == "2(5)") {
      ask_where(row, QuestionKind::account_expired, Ledger::accounts, facts.accounts_expired);
      ask_where(row, QuestionKind::account_of_leaver, Ledger::accounts, facts.accounts_of_leavers);
    }
    if (item == "2(6)" && is_old(facts.log_reviewed, today_)) {
      ask(row, QuestionKind::log_not_reviewed, Ledger::log_reviews, {});
    }
    if (item == "2(7)") systems(row, facts);
    if (item == "3(1)") chart(row, sheets, facts);
    if (item == "3(2)") {
      if (facts.backups == 0) ask(row, QuestionKind::generations_few, Ledger::backups, {});
      ask_where(row, QuestionKind::generations_few, Ledger::backups, facts.generations_few);
      ask_where(row, QuestionKind::third_online, Ledger::backups, facts.third_online);
      if (is_old(facts.restored, today_)) ask(row, QuestionKind::restore_untested, Ledger::backups, {});
    }
    vendors(row, sheets);
  }

 private:
  const Assessment& own_;
  CivilDate today_;
};

}  // namespace

std::vector<Question> questions(const Assessment& own, const std::vector<VendorSheet>& vendors, const Facts& facts,
                                CivilDate today) {
  Asker asker(own, today);
  for (const auto& row : own.sheet().rows) {
    if (!row.is_gate && asker.says_yes(row)) asker.about(row, vendors, facts);
  }
  return std::move(asker.asked);
}

std::vector<Question> unanswered(std::vector<Question> asked, const std::vector<Confirmation>& answered,
                                 CivilDate today) {
  std::erase_if(asked, [&](const Question& question) {
    return std::any_of(answered.begin(), answered.end(), [&](const Confirmation& answer) {
      return answer.key == question.key() && answer.state == question.state() && !is_old(answer.day, today);
    });
  });
  return asked;
}

std::string_view name_of(QuestionKind kind) {
  static constexpr std::array<std::string_view, static_cast<std::size_t>(last_question) + 1> names = {
      "devices_empty",     "devices_old",      "remote_unknown", "disclosure_missing", "account_expired",
      "account_of_leaver", "log_not_reviewed", "os_unsupported", "chart_empty",        "kinds_missing",
      "numbers_unchecked", "generations_few",  "third_online",   "restore_untested",   "vendor_says_no"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace ledgers
}  // namespace mamori
