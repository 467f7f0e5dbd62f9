#include "desks/pharmacy_board.hpp"

#include "base/clock.hpp"
#include "exchange/trust/trust.hpp"
#include "ledgers/fold.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace mamori::desks {
namespace {

/// Keys are as good as random: their first bytes are a hash.
struct KeyHash {
  std::size_t operator()(const crypto::PublicKey& key) const {
    std::size_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof hash);
    return hash;
  }
};

bool stands_for(const StatusLine& status, const StatusLine& other) {
  const auto rank = [](const StatusLine& one) {
    return std::tuple(one.state != InboxState::refused, one.issued, one.id);
  };
  return rank(status) > rank(other);
}

bool fits(const StatusLine& status, BoardFilter filter, CivilDate today) {
  const bool refused = status.state == InboxState::refused;
  switch (filter) {
    case BoardFilter::all:
      return true;
    case BoardFilter::waiting:
      return status.state == InboxState::staged;
    case BoardFilter::behind:
      return !refused && status.missing > 0;
    case BoardFilter::complete:
      return !refused && status.missing == 0;
    case BoardFilter::stale:
      return !refused && age_of(status, today) > stale_days;
    case BoardFilter::refused:
      return refused;
  }
  return false;
}

}  // namespace

int age_of(const StatusLine& status, CivilDate today) {
  return std::max(0, days_between(local_date(status.issued), today));
}

PharmacyBoard::PharmacyBoard(std::vector<StatusLine> statuses) : statuses_(std::move(statuses)) {
  std::unordered_map<crypto::PublicKey, std::uint32_t, KeyHash> places;
  places.reserve(statuses_.size());
  owner_.reserve(statuses_.size());
  for (const StatusLine& status : statuses_) {
    const auto [place, fresh] = places.try_emplace(status.pharmacy_key, static_cast<std::uint32_t>(lines_.size()));
    if (fresh) lines_.push_back({&status});
    BoardLine& line = lines_[place->second];
    ++line.visits;
    if (stands_for(status, *line.shown)) line.shown = &status;
    owner_.push_back(place->second);
  }
  std::vector<std::string> names;
  for (const BoardLine& line : lines_) {
    names.push_back(ledgers::rank_of(line.shown->pharmacy));
    folded_.push_back(ledgers::folded(line.shown->pharmacy + '\n' + line.shown->note));
  }
  std::vector<std::uint32_t> order(lines_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](auto a, auto b) { return names[a] < names[b]; });
  by_name_.resize(lines_.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool same = i > 0 && names[order[i]] == names[order[i - 1]];
    by_name_[order[i]] = same ? by_name_[order[i - 1]] : static_cast<std::uint32_t>(i);
    if (same) lines_[order[i]].namesake = lines_[order[i - 1]].namesake = true;
  }
}

std::vector<std::uint32_t> PharmacyBoard::arrange(const BoardQuery& query, CivilDate today) const {
  const std::string wanted = ledgers::folded(query.search);
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < lines_.size(); ++i) {
    if (fits(*lines_[i].shown, query.filter, today) && folded_[i].find(wanted) != std::string::npos) found.push_back(i);
  }
  // One number a line, so that the order needs no look at the lines themselves.
  const auto measure = [&](std::uint32_t i) -> std::int64_t {
    switch (query.order) {
      case BoardOrder::missing:
        return lines_[i].shown->missing;
      case BoardOrder::age:
        return -lines_[i].shown->issued;
      case BoardOrder::name:
        return by_name_[i];
    }
    return 0;
  };
  std::vector<std::int64_t> measured(lines_.size());
  for (const auto i : found) measured[i] = query.descending ? -measure(i) : measure(i);
  std::ranges::sort(found, {}, [&](std::uint32_t i) { return std::tuple(measured[i], by_name_[i], i); });
  return found;
}

BoardTotals PharmacyBoard::totals(CivilDate today) const {
  const auto count = [&](BoardFilter filter) {
    return static_cast<int>(
        std::ranges::count_if(lines_, [&](const BoardLine& line) { return fits(*line.shown, filter, today); }));
  };
  return {static_cast<int>(lines_.size()), count(BoardFilter::waiting), count(BoardFilter::behind),
          count(BoardFilter::complete),    count(BoardFilter::stale),   count(BoardFilter::refused)};
}

std::vector<Namesakes> PharmacyBoard::namesakes(const std::set<std::string>& pharmacies) const {
  std::set<std::string> wanted;
  for (const auto& name : pharmacies) wanted.insert(ledgers::rank_of(name));
  std::map<std::uint32_t, Namesakes> found;  // by the rank of the name
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const StatusLine& shown = *lines_[i].shown;
    if (!lines_[i].namesake || !wanted.contains(ledgers::rank_of(shown.pharmacy))) continue;
    auto& one = found[by_name_[i]];
    if (one.pharmacy.empty()) one.pharmacy = shown.pharmacy;
    one.fingerprints.push_back(exchange::fingerprint(shown.pharmacy_key));
  }
  std::vector<Namesakes> all;
  for (auto& [rank, one] : found) all.push_back(std::move(one));
  return all;
}

std::optional<std::uint32_t> PharmacyBoard::place_of(StatusId status) const {
  const auto found = std::ranges::lower_bound(statuses_, status, {}, &StatusLine::id);
  if (found == statuses_.end() || found->id != status) return std::nullopt;
  return owner_[static_cast<std::size_t>(found - statuses_.begin())];
}

std::vector<const StatusLine*> PharmacyBoard::visits_of(std::uint32_t place) const {
  std::vector<const StatusLine*> visits;
  for (std::size_t i = 0; i < statuses_.size(); ++i) {
    if (owner_[i] == place) visits.push_back(&statuses_[i]);
  }
  std::ranges::sort(
      visits, [](const auto* a, const auto* b) { return std::tuple(a->issued, a->id) > std::tuple(b->issued, b->id); });
  return visits;
}

}  // namespace mamori::desks
