#include "exchange/inbox/inbox.hpp"

#include "checklist/answer.hpp"
#include "exchange/refusal.hpp"
#include "exchange/trust/number.hpp"

#include <algorithm>
#include <array>

namespace mamori::exchange {
namespace {

constexpr UnixTime a_day = 24 * 60 * 60;

tl::unexpected<Error> wrong_kind(const Message& message) {
  return exchange::wrong_kind(std::string(kind_of(message)));
}

Result<void> meant_for(const Head& head, const crypto::PublicKey& own_key, UnixTime now) {
  if (head.recipient && *head.recipient != key_id(own_key)) return recipient_wrong("recipient");
  if (head.expires && now >= *head.expires) return fail(ErrorCode::message_expired, "expires");
  return {};
}

tl::unexpected<Error> row_unknown(std::uint8_t row) {
  return fail(ErrorCode::message_row_unknown, std::to_string(row));
}

/// A sheet's rows are its indexes 0…n-1, so that a row is known when its index is below n.
const Row* row_at(const Sheet& sheet, std::uint8_t index) {
  return index < sheet.rows.size() ? &sheet.rows[index] : nullptr;
}

std::string place(std::size_t system) {
  return "systems[" + std::to_string(system) + "]";
}

/// Lays one verified response over what is known.
class Stager {
 public:
  Stager(const Verified& verified, const Response& response, const KnownRequest& request, const Expectation& known,
         const Edition& edition)
      : verified_(verified), response_(response), request_(request), known_(known), edition_(edition) {}

  Result<Staged> stage() {
    head();
    for (std::size_t i = 0; i < response_.systems.size(); ++i) {
      const SystemAnswers& said = response_.systems[i];
      const KnownSystem* asked = find(said.system);
      if (asked == nullptr) return fail(ErrorCode::response_other_systems, place(i));
      MAMORI_TRY(system(said, *asked));
    }
    for (const KnownSystem& asked : request_.systems) {
      const auto named = [&](const SystemAnswers& said) { return said.system == asked.name; };
      if (std::ranges::none_of(response_.systems, named)) odd(Oddity::system_left_out, asked.name);
    }
    return std::move(staged_);
  }

 private:
  void odd(Oddity oddity, const std::string& system = {}, const Row* row = nullptr) {
    staged_.oddities.push_back({oddity, system, row});
  }

  [[nodiscard]] const KnownSystem* find(const std::string& name) const {
    const auto found = std::ranges::find(request_.systems, name, &KnownSystem::name);
    return found == request_.systems.end() ? nullptr : &*found;
  }

  void head() {
    const Head& head = response_.head;
    staged_.signer = verified_.signer;
    staged_.sender = head.sender.name;
    staged_.responsible = response_.responsible;
    staged_.attachments = response_.attachments;
    if (request_.key) {
      staged_.key = *request_.key == verified_.signer ? KeyStanding::known : KeyStanding::changed;
    } else if (!request_.expected_digits.empty()) {
      const bool as_read_out = goes_with(request_.expected_digits, verified_.signer);
      staged_.key = as_read_out ? KeyStanding::known : KeyStanding::changed;
    }
    staged_.hash = verified_.hash;
    staged_.id = verified_.id;
    staged_.request = request_.hash;
    staged_.edition = &edition_;
    staged_.issued = head.issued;
    if (head.issued > known_.now + a_day) odd(Oddity::issued_in_future);
    if (head.issued < request_.issued) odd(Oddity::issued_before_request);
    if (head.sender.name != request_.vendor) odd(Oddity::sender_name_differs);
  }

  Result<void> system(const SystemAnswers& said, const KnownSystem& asked) {
    const Sheet& sheet = edition_.vendor;
    for (const auto& [index, answer] : said.answers) {
      const Row* row = row_at(sheet, index);
      if (row == nullptr) return row_unknown(index);
      const auto days = checklist::check_days(edition_, known_.today);
      MAMORI_TRY(checklist::check(taken(answer, days), *row, days));
    }
    for (const auto& [index, reason] : said.out_of_scope)
      if (row_at(sheet, index) == nullptr) return row_unknown(index);
    StagedSystem staged{said.system, {}, said.out_of_scope, said.documents};
    for (const Row& row : sheet.rows) staged.rows.push_back(compare(row, said, asked));
    staged_.systems.push_back(std::move(staged));
    return {};
  }

  static bool has_early_day(const Answer& answer) {
    return (answer.first && answer.first->early) || (answer.second && answer.second->early);
  }

  /// An early check day goes into the comparison as what taking the answer will make of it.
  static Answer taken(Answer answer, const checklist::CheckDays& days) {
    for (auto* done : {&answer.first, &answer.second}) {
      if (*done && !checklist::stands(**done, days)) (*done)->early = true;
    }
    return answer;
  }

  StagedRow compare(const Row& row, const SystemAnswers& said, const KnownSystem& asked) {
    StagedRow staged{&row, {}, {}, false};
    if (const auto now = asked.answers.find(row.index); now != asked.answers.end()) staged.before = now->second;
    staged.after = staged.before;
    const auto answer = said.answers.find(row.index);
    if (answer != said.answers.end()) {
      staged.after = taken(answer->second, checklist::check_days(edition_, known_.today));
    }
    if (staged.after != staged.before && has_early_day(staged.after))
      odd(Oddity::check_before_issue, said.system, &row);
    const bool outside = said.out_of_scope.contains(row.index);
    staged.said = outside || answer != said.answers.end();
    const bool outside_before = asked.out_of_scope.contains(row.index);
    if (outside && !outside_before) odd(Oddity::scope_differs, said.system, &row);
    const bool answered = answer != said.answers.end() && answer->second.first;
    if (!answered && !outside && !outside_before && row.obligation == Obligation::required)
      odd(Oddity::required_row_left_out, said.system, &row);
    if (staged.before.verdict() == Verdict::yes && staged.after.verdict() == Verdict::no)
      odd(Oddity::yes_became_no, said.system, &row);
    return staged;
  }

  const Verified& verified_;
  const Response& response_;
  const KnownRequest& request_;
  const Expectation& known_;
  const Edition& edition_;
  Staged staged_;
};

/// The request that a response answers, if it still waits for it.
Result<const KnownRequest*> waiting(const Verified& verified, const Response& response, const Expectation& known) {
  const auto request = std::ranges::find(known.requests, *response.head.answers, &KnownRequest::hash);
  if (request == known.requests.end()) return fail(ErrorCode::request_unknown, "answers");
  const auto came = std::ranges::find(request->responses, verified.hash, &CameBack::hash);
  if (came != request->responses.end()) return fail(ErrorCode::response_already_received, came->day.iso());
  const std::string asked = local_date(request->issued).iso();
  if (request->state == OpenState::closed) {
    constexpr std::array endings = {" expired", " overtaken"};
    return fail(ErrorCode::request_closed, asked + endings[static_cast<std::size_t>(request->ending)]);
  }
  if (request->state == OpenState::answered) return answered(asked);
  if (response.head.edition != request->edition) return fail(ErrorCode::response_other_edition, "edition");
  return &*request;
}

/// A vendor's key is good for that vendor's rows only, also before this vendor has a key of its own; and who asks does
/// not answer.
Result<void> own_rows(const Verified& verified, const KnownRequest& request, const Expectation& known) {
  const bool elsewhere = std::ranges::any_of(known.requests, [&](const KnownRequest& other) {
    return other.vendor != request.vendor && other.key == verified.signer;
  });
  if (elsewhere || verified.signer == known.own_key) return fail(ErrorCode::key_of_other_vendor, "signer");
  return {};
}

/// The wording that a message's row indexes refer to; null for a status, which has none.
const WordingHash* wording_in(const Message& message) {
  if (const auto* request = std::get_if<Request>(&message)) return &request->wording;
  if (const auto* response = std::get_if<Response>(&message)) return &response->wording;
  return nullptr;
}

}  // namespace

Result<const Edition*> edition_of(const Verified& verified, const Library& library) {
  const auto& id = head_of(verified.message).edition;
  const Edition* edition = library.edition(id);
  if (edition == nullptr) return fail(ErrorCode::message_edition_unknown, id);
  const WordingHash* wording = wording_in(verified.message);
  if (wording != nullptr && *wording != wording_of(*edition)) return fail(ErrorCode::edition_hash_differs, "edition");
  return edition;
}

Result<Staged> stage(const Verified& verified, const Expectation& known, const Library& library) {
  const auto* response = std::get_if<Response>(&verified.message);
  if (response == nullptr) return wrong_kind(verified.message);
  MAMORI_TAKE(const auto request, waiting(verified, *response, known));
  MAMORI_TRY(meant_for(response->head, known.own_key, known.now));
  MAMORI_TRY(own_rows(verified, *request, known));
  MAMORI_TAKE(const auto edition, edition_of(verified, library));
  return Stager(verified, *response, *request, known, *edition).stage();
}

Result<ReadRequest> read_request(const Verified& verified, const crypto::PublicKey& own_key, UnixTime now,
                                 const Library& library) {
  const auto* request = std::get_if<Request>(&verified.message);
  if (request == nullptr) return wrong_kind(verified.message);
  MAMORI_TRY(meant_for(request->head, own_key, now));
  MAMORI_TAKE(const auto edition, edition_of(verified, library));
  for (const AskedSystem& system : request->systems)
    for (const auto& [row, reason] : system.out_of_scope)
      if (row_at(edition->sheet(request->sheet), row) == nullptr) return row_unknown(row);
  return ReadRequest{request, edition};
}

Result<const Status*> read_status(const Verified& verified, const crypto::PublicKey& own_key, UnixTime now,
                                  const Library& library) {
  const auto* status = std::get_if<Status>(&verified.message);
  if (status == nullptr) return wrong_kind(verified.message);
  MAMORI_TRY(meant_for(status->head, own_key, now));
  MAMORI_TRY(edition_of(verified, library));
  return status;
}

}  // namespace mamori::exchange
