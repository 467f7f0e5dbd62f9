#include "vault/history_form.hpp"

namespace mamori::vault {

void write_entry(CanonicalWriter& out, const EntryFields& entry) {
  const bool first = entry.form == first_form;
  out.clear();
  out.array(first ? 10 : 13).integer(entry.form).integer(entry.sequence).bytes(entry.previous).integer(entry.time);
  if (!first) out.bytes(entry.boot).integer(entry.uptime).integer(entry.person);
  out.text(entry.who)
      .integer(entry.role)
      .integer(entry.action)
      .text(entry.subject)
      .text(entry.reason)
      .bytes(entry.payload_hash);
}

crypto::Hash entry_hash(std::int64_t form, Bytes entry) {
  return form == first_form ? crypto::sha256(entry) : leaf_hash(entry);
}

EntryFields fields_of(const Statement& row) {
  EntryFields entry;
  entry.form = row.integer(0);
  entry.sequence = row.integer(1);
  entry.previous = row.blob(2);
  entry.time = row.integer(3);
  entry.boot = row.blob(4);
  entry.uptime = row.integer(5);
  entry.person = row.integer(6);
  entry.who = row.view(7);
  entry.role = row.integer(8);
  entry.action = row.integer(9);
  entry.subject = row.view(10);
  entry.reason = row.view(11);
  entry.payload_hash = row.blob(12);
  return entry;
}

}  // namespace mamori::vault
