#include "vault/products.hpp"

namespace mamori::vault {
namespace {

OutboxRecord outbox_of(Statement& row) {
  OutboxRecord record;
  record.id = static_cast<OutboxId>(row.integer(0));
  record.request = row.fixed<16>(1);
  record.envelope = row.bytes(2);
  record.made = row.integer(3);
  record.responsible = row.text(4);
  return record;
}

}  // namespace

Result<std::vector<Product>> read_products(Connection& database) {
  return collect(database.query("SELECT id, name, release, sheet FROM products ORDER BY name, release"),
                 [](Statement& row) {
                   return Product{static_cast<ProductId>(row.integer(0)), row.text(1), row.text(2),
                                  static_cast<SheetId>(row.integer(3))};
                 });
}

Result<ProductId> insert_product(Connection& database, const Product& product) {
  MAMORI_TAKE(const auto there, find(database.query("SELECT 1 FROM products WHERE name = ? AND release = ?",
                                                    product.name, product.release),
                                     [](Statement&) { return true; }));
  if (there) return fail(ErrorCode::product_exists, "product");
  MAMORI_TRY(database.run("INSERT INTO products(name, release, sheet) VALUES(?, ?, ?)", product.name, product.release,
                          product.sheet));
  return static_cast<ProductId>(database.last_id());
}

Result<std::map<SheetId, ProductId>> read_applied_products(Connection& database) {
  MAMORI_TAKE(const auto pairs,
              collect(database.query("SELECT sheet, product FROM applied_products"), [](Statement& row) {
                return std::pair(static_cast<SheetId>(row.integer(0)), static_cast<ProductId>(row.integer(1)));
              }));
  return std::map<SheetId, ProductId>(pairs.begin(), pairs.end());
}

Result<void> write_applied_product(Connection& database, SheetId sheet, ProductId product) {
  return database.run(
      "INSERT INTO applied_products(sheet, product) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET product = ?2", sheet,
      product);
}

Result<std::vector<OutboxRecord>> read_outbox(Connection& database) {
  auto records = collect(database.query("SELECT id, request, envelope, made, responsible FROM outbox ORDER BY id DESC"),
                         outbox_of);
  if (!records) return records;
  for (OutboxRecord& record : *records) {
    MAMORI_TAKE(
        auto sendings,
        collect(database.query("SELECT time, channel, who FROM outbox_sendings WHERE outbox = ? ORDER BY number",
                               record.id),
                [](Statement& row) {
                  return Sending{row.integer(0), row.one_of(1, Channel::visit), SendingKind::request, row.text(2), {}};
                }));
    record.sendings = std::move(sendings);
  }
  return records;
}

Result<std::optional<OutboxId>> read_newest_response(Connection& database, const MessageKey& request) {
  return find(database.query("SELECT id FROM outbox WHERE request = ? ORDER BY id DESC LIMIT 1", request),
              [](Statement& row) { return static_cast<OutboxId>(row.integer(0)); });
}

Result<OutboxId> insert_outbox(Connection& database, const OutboxRecord& response) {
  MAMORI_TRY(database.run("INSERT INTO outbox(request, envelope, made, responsible) VALUES(?, ?, ?, ?)",
                          response.request, response.envelope, response.made, response.responsible));
  return static_cast<OutboxId>(database.last_id());
}

Result<void> insert_outbox_sending(Connection& database, OutboxId response, const Sending& sending) {
  return database.run("INSERT INTO outbox_sendings(outbox, time, channel, who) VALUES(?, ?, ?, ?)", response,
                      sending.time, sending.channel, sending.who);
}

}  // namespace mamori::vault
