#include "vault/history_check.hpp"

#include "vault/answers.hpp"
#include "vault/history_form.hpp"
#include "vault/witnesses.hpp"

#include <algorithm>
#include <string>

namespace mamori::vault {
namespace {

constexpr std::uint64_t progress_step = 4096;

std::string place(std::uint64_t sequence) {
  return "history " + std::to_string(sequence);
}

/// Goes along the entries, one after the other.
class Walk {
 public:
  explicit Walk(std::vector<HistoryHead> against) : against_(std::move(against)) {
    std::ranges::sort(against_, {}, &HistoryHead::size);
  }

  Result<void> step(const Statement& row) {
    const std::uint64_t sequence = tree_.size() + 1;
    if (!take(row)) return fail(ErrorCode::history_broken, place(sequence));
    for (; met_ < against_.size() && against_[met_].size <= sequence; ++met_) {
      if (!meets(against_[met_])) return fail(ErrorCode::history_rewritten, place(against_[met_].size));
    }
    return {};
  }

  [[nodiscard]] Result<HistoryHead> end() const {
    if (met_ < against_.size()) return fail(ErrorCode::history_shortened, place(against_[met_].size));
    return HistoryHead{tree_.size(), tree_.root(), time_};
  }

 private:
  /// Adds the row's entry to the tree; false when it does not follow the one before or is not what its hashes say.
  bool take(const Statement& row) {
    const EntryFields entry = fields_of(row);
    const bool first = entry.form == first_form;
    if (entry.form < form_ || entry.form > current_form) return false;
    if (entry.sequence != static_cast<std::int64_t>(tree_.size()) + 1) return false;
    if (!std::ranges::equal(entry.previous, hash_)) return false;
    const bool clock_said = entry.action == static_cast<std::int64_t>(Action::clock_changed);
    if (!first && entry.time < time_ && !clock_said) return false;
    if (!row.is_null(payload_column) &&
        !std::ranges::equal(crypto::sha256(row.blob(payload_column)), entry.payload_hash)) {
      return false;
    }
    write_entry(canonical_, entry);
    form_ = entry.form;
    time_ = entry.time;
    hash_ = entry_hash(entry.form, canonical_.written());
    const auto node = tree_.append(first ? leaf_hash(canonical_.written()) : hash_);
    return std::ranges::equal(hash_, row.blob(hash_column)) && std::ranges::equal(node, row.blob(node_column));
  }

  [[nodiscard]] bool meets(const HistoryHead& head) const {
    if (head.size == 0) return true;
    return head.root == tree_.root() || (form_ == first_form && head.root == hash_);
  }

  std::vector<HistoryHead> against_;
  std::size_t met_ = 0;
  MerkleTree tree_;
  CanonicalWriter canonical_;
  std::int64_t form_ = first_form;
  UnixTime time_ = 0;
  crypto::Hash hash_{};
};

}  // namespace

Result<std::optional<HistoryHead>> check_history(Connection& database, std::vector<HistoryHead> against,
                                                 const OnProgress& progress, Replay* replay) {
  MAMORI_TAKE(const auto size, database.number("SELECT coalesce(max(sequence), 0) FROM history"));
  const auto of = static_cast<std::uint64_t>(size);
  Walk walk(std::move(against));
  MAMORI_TAKE(auto rows, database.query(every_entry));
  for (std::uint64_t done = 0;; ++done) {
    if (progress && done % progress_step == 0 && !progress(done, of)) return std::nullopt;
    MAMORI_TAKE(const auto more, rows.next());
    if (!more) break;
    MAMORI_TRY(walk.step(rows));
    if (replay == nullptr) continue;
    const bool erased = rows.is_null(payload_column);
    replay->take(fields_of(rows), erased ? std::nullopt : std::optional(rows.blob(payload_column)));
  }
  return walk.end();
}

Result<std::optional<HistoryHead>> check_records(Connection& database, const std::vector<HistoryHead>& against,
                                                 const OnProgress& progress,
                                                 const std::optional<crypto::PublicKey>& signs) {
  MAMORI_TAKE(auto heads, outside_heads(database));
  heads.insert(heads.end(), against.begin(), against.end());
  MAMORI_TAKE(auto replay, Replay::begin(database));
  auto checked = check_history(database, std::move(heads), progress, &replay);
  if (!checked || !*checked) return checked;
  MAMORI_TRY(check_tables(database));
  MAMORI_TRY(check_key_set(database));
  MAMORI_TRY(check_answers(database));
  MAMORI_TRY(replay.compare(database, signs));
  return checked;
}

}  // namespace mamori::vault
