#include "vault/history_reader.hpp"

#include "vault/answers.hpp"
#include "vault/history_cbor.hpp"
#include "vault/history_check.hpp"
#include "vault/history_form.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

constexpr std::size_t piece = 64 * 1024;  // bytes handed to the sink at a time

/// Whether the detail tells of わからない, which stays on this device: an answer whose seventh cell says so.
bool tells_unsure(std::int64_t action, Bytes payload) {
  if (action != static_cast<std::int64_t>(Action::answer_saved)) return false;
  const auto value = read_value(payload);
  const auto* pair = value ? std::get_if<std::vector<FactValue>>(&value->value) : nullptr;
  return pair != nullptr && std::ranges::any_of(*pair, [](const FactValue& answer) {
           const auto* cells = std::get_if<std::vector<FactValue>>(&answer.value);
           return cells != nullptr && cells->size() > 6 && (*cells)[6] == FactValue{true};
         });
}

}  // namespace

Result<std::optional<HistoryHead>> HistoryReader::verify(const std::vector<HistoryHead>& against,
                                                         const OnProgress& progress) {
  return check_records(database_, against, progress, signs_);
}

Result<void> HistoryReader::check_kept(const Library& library, const ReadMessage& read) {
  MAMORI_TRY(check_rows(database_, library));
  return check_messages(database_, read);
}

Result<std::optional<HistoryHead>> HistoryReader::write(const Sink& out, const OnProgress& progress) {
  MAMORI_TAKE(const auto of, database_.number("SELECT coalesce(max(sequence), 0) FROM history"));
  MerkleTree tree;
  HistoryHead head;
  CanonicalWriter entry;
  CanonicalWriter file;
  file.array(2).text("mamori-history").integer(1);
  MAMORI_TAKE(auto rows, database_.query(every_entry));
  while (true) {
    MAMORI_TAKE(const auto more, rows.next());
    if (!more || file.written().size() >= piece) {
      if (progress && !progress(tree.size(), static_cast<std::uint64_t>(of))) return std::nullopt;
      MAMORI_TRY(out(file.written()));
      file.clear();
    }
    if (!more) break;
    const EntryFields fields = fields_of(rows);
    write_entry(entry, fields);
    tree.append(leaf_hash(entry.written()));
    head.time = fields.time;
    file.array(2).bytes(entry.written());
    const bool stays = rows.is_null(payload_column) || tells_unsure(fields.action, rows.blob(payload_column));
    stays ? file.nothing() : file.bytes(rows.blob(payload_column));
  }
  head.size = tree.size();
  head.root = tree.root();
  return head;
}

}  // namespace mamori::vault
