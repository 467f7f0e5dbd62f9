// The rows of a vendor's desk: products with standard answers, and the responses that were signed.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <map>
#include <string_view>

namespace mamori::vault {

Result<std::vector<Product>> read_products(Connection& database);  ///< by name and release
/// Errors: product_exists.
Result<ProductId> insert_product(Connection& database, const Product& product);  ///< `product.id` is not looked at
Result<std::map<SheetId, ProductId>> read_applied_products(Connection& database);
Result<void> write_applied_product(Connection& database, SheetId sheet, ProductId product);

Result<std::vector<OutboxRecord>> read_outbox(Connection& database);  ///< newest first
Result<std::optional<OutboxId>> read_newest_response(Connection& database, const MessageKey& request);
Result<OutboxId> insert_outbox(Connection& database, const OutboxRecord& response);
Result<void> insert_outbox_sending(Connection& database, OutboxId response, const Sending& sending);

}  // namespace mamori::vault
