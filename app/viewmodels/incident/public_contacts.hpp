// The few contacts that are shown while the store is locked, in a file beside it. It is there only while a person wants
// it, holds only what was marked for it, and is signed, so that whoever opens the store learns of any other hand in it.
#pragma once

#include "base/error.hpp"
#include "crypto/crypto.hpp"
#include "editions/edition.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mamori::app {

struct PublicContact {
  std::string name;
  std::string person;
  std::string telephone;
  std::string hours;
  std::string note = {};  ///< from which telephones it can be reached, and the like

  friend bool operator==(const PublicContact&, const PublicContact&) = default;
};

/// Beside the folder of the store.
[[nodiscard]] std::filesystem::path public_contacts_file(const std::filesystem::path& vault_folder);
/// The file as it is found. While the store is locked nobody can tell who wrote it.
struct PublicPage {
  bool there = false;
  std::vector<PublicContact> contacts;  ///< in the order of calling; empty when there is no such file or it is broken
  bool ours = false;                    ///< signed with the key of the store
};
/// Only a file is read: not what a link, a pipe or a device leads to.
[[nodiscard]] PublicPage read_public_page(const std::filesystem::path& file, const crypto::PublicKey& key = {});
/// Errors: file_unwritable.
[[nodiscard]] Result<void> write_public_page(const std::filesystem::path& file,
                                             const std::vector<PublicContact>& contacts, const crypto::SigningKey& key);
/// Whether somebody else wrote what stands there. Errors: incident_page_changed.
[[nodiscard]] Result<void> require_ours(const PublicPage& page, const std::vector<PublicContact>& wanted);
void remove_public_contacts(const std::filesystem::path& file);

}  // namespace mamori::app
