#include "vault/tries.hpp"

#include "vault/byte_stream.hpp"
#include "vault/faults.hpp"
#include "vault/files.hpp"
#include "vault/key_files.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace mamori::vault {
namespace {

constexpr std::string_view magic = "MAMORITR";
constexpr std::uint16_t version = 2;
constexpr std::size_t half_size = 16 * 1024;  // room for `most_counts`
constexpr std::size_t checksum_size = 32;
constexpr std::size_t most_counts = 256;
constexpr SlotKind restoring{0};  // no slot's: the wait of a restore stands among the counts of the tries
constexpr std::size_t most_untold = 128;
static_assert(most_counts * 46 + most_untold * 22 + 64 < half_size);

}  // namespace

std::int64_t wait_after(int failed) {
  return failed <= free_tries ? 0 : first_wait << (std::min(failed, most_tries) - free_tries - 1);
}

Result<TryBook> TryBook::read(const std::filesystem::path& folder, const Clock& clock) {
  TryBook book(folder / tries_name, clock);
  const auto bytes = read_start(book.file_, 2 * half_size);
  if (!bytes) return pass_on(bytes);
  if (*bytes && (*bytes)->size() == 2 * half_size) {
    for (const std::size_t at : {std::size_t{0}, half_size}) (void)book.decode(Bytes(**bytes).subspan(at, half_size));
  }
  // A wait that began before this start of the machine counts on from here, where nobody can set the clock.
  if (book.settle()) {
    auto written = book.write(true);
    // Where nothing is kept it begins anew next time, at the time that was kept last.
    if (!written && !keeps_nothing(written.error())) return pass_on(written);
  }
  return book;
}

TryState TryBook::state(SlotKind kind, PersonId person) const {
  const Count* count = find(kind, person);
  if (count == nullptr) return {};
  return {count->failed, count->failed >= most_tries ? 0 : left(*count)};
}

Result<void> TryBook::begin(SlotKind kind, PersonId person) {
  if (kind == SlotKind::recovery) {
    note(kind, person, false);
    return write(true);
  }
  const TryState now = state(kind, person);
  if (now.disabled()) return fail(ErrorCode::slot_disabled, "slot");
  if (now.wait > 0) return fail(ErrorCode::wait_before_next_try, std::to_string(now.wait));
  std::erase_if(counts_, [&](const Count& count) { return count.kind == kind && count.person == person; });
  // Beyond so many slots in trouble at once the oldest trouble is forgotten.
  if (counts_.size() == most_counts) counts_.erase(counts_.begin());
  const int failed = now.failed + 1;
  counts_.push_back({kind, person, static_cast<std::uint8_t>(failed), static_cast<std::uint32_t>(wait_after(failed)),
                     clock_->now(), clock_->uptime()});
  note(kind, person, failed >= most_tries);
  return write(true);
}

void TryBook::note(SlotKind kind, PersonId person, bool disabled) {
  const auto mine = [&](const UntoldTries& one) { return one.kind == kind && one.person == person; };
  auto found = std::ranges::find_if(untold_, mine);
  if (found == untold_.end()) {
    if (untold_.size() == most_untold) untold_.erase(untold_.begin());
    found = untold_.insert(untold_.end(), {kind, person, 0, 0, false});
  }
  ++found->wrong;
  last_before_ = std::exchange(found->last, clock_->now());
  found->disabled = found->disabled || disabled;
}

Result<void> TryBook::take_back(SlotKind kind, PersonId person) {
  const auto mine = [&](const UntoldTries& one) { return one.kind == kind && one.person == person; };
  const auto found = std::ranges::find_if(untold_, mine);
  const bool noted = found != untold_.end();
  if (noted) {
    found->disabled = false;
    found->last = last_before_;
    if (--found->wrong == 0) untold_.erase(found);
  }
  return drop(kind, person) || noted ? write(false) : Result<void>{};
}

bool TryBook::drop(SlotKind kind, PersonId person) {
  return std::erase_if(counts_, [&](const Count& count) { return count.kind == kind && count.person == person; }) > 0;
}

Result<void> TryBook::forget(SlotKind kind, PersonId person) {
  return drop(kind, person) ? write(false) : Result<void>{};
}

Result<void> TryBook::forget_untold() {
  if (untold_.empty()) return {};
  untold_.clear();
  return write(false);
}

Result<std::int64_t> TryBook::ask_to_restore() {
  if (const Count* asked = find(restoring, {})) return left(*asked);
  if (counts_.size() == most_counts) counts_.erase(counts_.begin());
  counts_.push_back({restoring, {}, 1, static_cast<std::uint32_t>(restore_wait), clock_->now(), clock_->uptime()});
  MAMORI_TRY(write(true));
  return restore_wait;
}

bool TryBook::restore_asked() const {
  return find(restoring, {}) != nullptr;
}

Result<void> TryBook::forget_restore() {
  return forget(restoring, {});
}

std::int64_t TryBook::left(const Count& count) const {
  const Uptime uptime = clock_->uptime();
  const std::int64_t passed = uptime.boot == count.uptime.boot
                                  ? (uptime.milliseconds - count.uptime.milliseconds) / 1000
                                  : clock_->now() - count.time;
  // A clock that was set back has let no time pass.
  return std::max<std::int64_t>(0, std::int64_t{count.wait} - std::max<std::int64_t>(0, passed));
}

const TryBook::Count* TryBook::find(SlotKind kind, PersonId person) const {
  const auto mine = [&](const Count& count) { return count.kind == kind && count.person == person; };
  const auto found = std::find_if(counts_.begin(), counts_.end(), mine);
  return found == counts_.end() ? nullptr : &*found;
}

bool TryBook::settle() {
  bool changed = false;
  for (Count& count : counts_) {
    if (count.wait == 0 || count.uptime.boot == clock_->uptime().boot) continue;
    count.wait = static_cast<std::uint32_t>(left(count));
    count.time = clock_->now();
    count.uptime = clock_->uptime();
    changed = true;
  }
  return changed;
}

std::vector<std::uint8_t> TryBook::encode(std::uint64_t turn) const {
  ByteWriter out;
  out.text(magic);
  out.number(version, 2);
  out.number(turn, 8);
  out.number(counts_.size(), 2);
  for (const Count& count : counts_) {
    out.number(static_cast<std::uint64_t>(count.kind), 1);
    out.number(static_cast<std::uint64_t>(count.person), 8);
    out.number(count.failed, 1);
    out.number(count.wait, 4);
    out.number(static_cast<std::uint64_t>(count.time), 8);
    out.bytes(count.uptime.boot);
    out.number(static_cast<std::uint64_t>(count.uptime.milliseconds), 8);
  }
  out.number(untold_.size(), 2);
  for (const UntoldTries& one : untold_) {
    out.number(static_cast<std::uint64_t>(one.kind), 1);
    out.number(static_cast<std::uint64_t>(one.person), 8);
    out.number(one.wrong, 4);
    out.number(static_cast<std::uint64_t>(one.last), 8);
    out.number(one.disabled ? 1 : 0, 1);
  }
  out.bytes(crypto::sha256(out.out()));
  return std::move(out.out());
}

/// Takes the counts of a half that is sound and newer than what is known.
bool TryBook::decode(Bytes half) {
  ByteReader in(half);
  const Bytes mark = in.take(magic.size());
  if (!std::equal(mark.begin(), mark.end(), magic.begin(), magic.end())) return false;
  const auto written_by = in.number(2);
  if (written_by == 0 || written_by > version) return false;
  const std::uint64_t turn = in.number(8);
  const std::uint64_t number = in.number(2);
  if (number > most_counts || turn <= turn_) return false;
  std::vector<Count> counts(number);
  for (Count& count : counts) {
    count.kind = static_cast<SlotKind>(in.number(1));
    count.person = static_cast<PersonId>(in.number(8));
    count.failed = static_cast<std::uint8_t>(in.number(1));
    count.wait = static_cast<std::uint32_t>(in.number(4));
    count.time = static_cast<UnixTime>(in.number(8));
    in.fill(count.uptime.boot);
    count.uptime.milliseconds = static_cast<std::int64_t>(in.number(8));
  }
  const std::uint64_t tried = written_by == 1 ? 0 : in.number(2);
  if (tried > most_untold) return false;
  std::vector<UntoldTries> untold(tried);
  for (UntoldTries& one : untold) {
    one.kind = static_cast<SlotKind>(in.number(1));
    one.person = static_cast<PersonId>(in.number(8));
    one.wrong = static_cast<std::uint32_t>(in.number(4));
    one.last = static_cast<UnixTime>(in.number(8));
    one.disabled = in.number(1) != 0;
  }
  const auto body = half.first(half.size() - in.rest().size());
  const Bytes checksum = in.take(checksum_size);
  if (!in.complete() || !crypto::equal(crypto::sha256(body), checksum)) return false;
  turn_ = turn;
  counts_ = std::move(counts);
  untold_ = std::move(untold);
  return true;
}

Result<void> TryBook::write(bool durable) {
  const auto bytes = encode(turn_ + 1);
  if (auto written = write_in_place(file_, bytes, (turn_ + 1) % 2 * half_size, 2 * half_size, durable); !written) {
    return written;
  }
  ++turn_;
  return {};
}

}  // namespace mamori::vault
