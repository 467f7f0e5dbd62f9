// The inbox of a vendor's desk: requests of pharmacies.
#pragma once

#include "cli/command.hpp"

namespace mamori::cli {

/// Takes requests on. Errors: those of VendorDesk::take_on.
Result<Report> take_requests(vault::Vault& vault, const Context& context, const Arguments& arguments);
Result<Report> list_requests(vault::Vault& vault, const Context& context, const Arguments& arguments);
/// By its id, which may be shortened.
Result<Report> show_request(vault::Vault& vault, const Context& context, const Arguments& arguments);

}  // namespace mamori::cli
