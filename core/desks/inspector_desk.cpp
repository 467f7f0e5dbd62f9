#include "desks/inspector_desk.hpp"

#include "checklist/answer.hpp"
#include "desks/lookup.hpp"
#include "desks/verify.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace mamori::desks {
namespace {

using Judged = std::vector<Result<StatusRecord>>;

/// What every file is judged by; read by several threads.
struct Judge {
  const FileSource& file;
  const Library& library;
  const crypto::PublicKey& own_key;
  UnixTime now;
  UnixTime latest;  ///< that was seen: what was over once stays over

  [[nodiscard]] Result<StatusRecord> operator()(std::size_t index) const {
    MAMORI_TAKE(auto envelope, file(index));
    MAMORI_TAKE(const auto verified, exchange::verify(envelope));
    MAMORI_TAKE(const auto status, exchange::read_status(verified, own_key, latest, library));
    StatusRecord record;
    record.message = verified.id;
    record.pharmacy = status->head.sender.name;
    record.pharmacy_key = verified.signer;
    record.edition = status->head.edition;
    record.issued = status->head.issued;
    record.missing = status->missing;
    record.envelope = std::move(envelope);
    record.received = now;
    return record;
  }
};

Judged judge_all(const Judge& judge, std::size_t from, std::size_t count) {
  Judged judged(count, StatusRecord{});
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) judged[i] = judge(from + i);
  };
  std::vector<std::jthread> helpers;
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  for (std::size_t i = 1; i < std::min(cores, count); ++i) helpers.emplace_back(work);
  work();
  helpers.clear();
  return judged;
}

StatusItem item_of(const StatusRecord& record) {
  return {record.id,      record.state,  record.pharmacy, {},
          record.edition, record.issued, record.received, static_cast<int>(record.missing),
          record.note};
}

Result<StatusRecord> record_of(const vault::Vault& vault, StatusId id) {
  MAMORI_TAKE(auto record, vault.status(id));
  if (!record) return not_found<StatusRecord>("status");
  return std::move(*record);
}

}  // namespace

InspectorDesk::InspectorDesk(vault::Vault& vault, const Library& library, const Clock& clock)
    : vault_(vault), library_(library), clock_(clock) {}

Result<Intake> InspectorDesk::take_in(std::size_t count, const FileSource& file, const Watch& watch) {
  const Judge judge{file, library_, vault_.signing_key().public_key(), clock_.now(), vault_.latest_time()};
  const auto begin = [&](std::size_t from) {
    return std::async(std::launch::async, judge_all, judge, from, std::min(page, count - from));
  };
  Intake intake;
  std::set<std::string> names;
  std::future<Judged> running;
  if (count > 0) running = begin(0);
  for (std::size_t from = 0; from < count; from += page) {
    Judged judged = running.get();
    // While this page is written the next one is verified.
    if (from + page < count) running = begin(from + page);
    std::vector<StatusRecord> good;
    for (std::size_t i = 0; i < judged.size(); ++i) {
      if (judged[i]) {
        names.insert(judged[i]->pharmacy);
        good.push_back(std::move(*judged[i]));
      } else {
        intake.refused.push_back({from + i, judged[i].error()});
      }
    }
    std::size_t added = 0;
    MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
      MAMORI_TAKE(const auto staged, writer.stage_statuses(good));
      added = staged;
      return {};
    }));
    intake.added += added;
    intake.known += good.size() - added;
    if (watch && !watch(from + judged.size(), count)) break;
  }
  MAMORI_TAKE(auto alike, namesakes(names));
  intake.namesakes = std::move(alike);
  return intake;
}

Result<TakenStatus> InspectorDesk::take_in(const std::vector<std::uint8_t>& file) {
  const FileSource source = [&](std::size_t) -> Result<std::vector<std::uint8_t>> { return file; };
  MAMORI_TAKE(const auto judged,
              Judge{source, library_, vault_.signing_key().public_key(), clock_.now(), vault_.latest_time()}(0));
  bool known = false;
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TAKE(const auto staged, writer.stage_statuses({&judged, 1}));
    known = staged == 0;
    return {};
  }));
  MAMORI_TAKE(const auto id, vault_.status_of(judged.message));
  if (!id) return not_found<TakenStatus>("status");
  MAMORI_TAKE(const auto alike, namesakes({judged.pharmacy}));
  return TakenStatus{*id, known, alike.empty() ? std::nullopt : std::optional(alike.front())};
}

Result<std::vector<Namesakes>> InspectorDesk::namesakes(const std::set<std::string>& pharmacies) const {
  if (pharmacies.empty()) return std::vector<Namesakes>();
  MAMORI_TAKE(const auto board, this->board());
  return board.namesakes(pharmacies);
}

Result<PharmacyBoard> InspectorDesk::board() const {
  MAMORI_TAKE(auto lines, vault_.status_lines());
  return PharmacyBoard(std::move(lines));
}

Result<std::vector<StatusItem>> InspectorDesk::items(StatusId after, std::size_t limit) const {
  MAMORI_TAKE(const auto records, vault_.statuses(after, limit));
  std::vector<StatusItem> items;
  std::ranges::transform(records, std::back_inserter(items), item_of);
  return items;
}

Result<StatusItem> InspectorDesk::item(StatusId id) const {
  MAMORI_TAKE(const auto record, record_of(vault_, id));
  auto item = item_of(record);
  item.fingerprint = exchange::fingerprint(record.pharmacy_key);
  return item;
}

Result<StatusView> InspectorDesk::status(StatusId id) const {
  MAMORI_TAKE(const auto record, record_of(vault_, id));
  MAMORI_TAKE(auto verified, verify(record.envelope, library_));
  return std::move(*verified.status);
}

Result<void> InspectorDesk::decide(StatusId id, InboxState state) {
  MAMORI_TAKE(const auto record, record_of(vault_, id));
  if (record.state != InboxState::staged) return tl::unexpected<Error>(not_found_error("status"));
  return vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(writer.decide_statuses({&id, 1}, state));
    return {};
  });
}

Result<std::size_t> InspectorDesk::accept_all() {
  std::size_t all = 0;
  while (true) {
    MAMORI_TAKE(const auto waiting, vault_.waiting_statuses(page));
    if (waiting.empty()) return all;
    MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
      MAMORI_TRY(writer.decide_statuses(waiting, InboxState::accepted));
      return {};
    }));
    all += waiting.size();
  }
}

Result<void> InspectorDesk::note(StatusId id, std::string_view text) {
  MAMORI_TAKE(const auto kept, checklist::checked_remark(text, "note"));
  MAMORI_TRY(record_of(vault_, id));
  return vault_.change({}, [&](vault::Writer& writer) { return writer.set_status_note(id, kept); });
}

Result<void> InspectorDesk::hand_out(const std::filesystem::path& file, std::size_t pharmacies,
                                     const vault::Proof& proof, const WriteFile& write) {
  MAMORI_TRY(vault_.accept(proof));
  const std::string_view form = file.extension() == ".xlsx" ? "xlsx" : "csv";
  return take_out(vault_, vault::Departure::pharmacies, {}, file, write,
                  [&](vault::Writer& writer) { return writer.log_statuses_exported(form, pharmacies); });
}

}  // namespace mamori::desks
