#include "viewmodels/incident/public_contacts.hpp"

#include "adapters/pictures/file_io.hpp"
#include "base/fresh_file.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <system_error>

namespace mamori::app {
namespace {

constexpr std::size_t file_limit = 64 * 1024;  ///< bytes
constexpr qsizetype contact_limit = 50;

constexpr QLatin1String contacts_key{"contacts"};
constexpr QLatin1String signature_key{"signature"};

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// Nothing else that this key signs begins like it: the others are CBOR.
std::vector<std::uint8_t> signed_bytes(const QJsonArray& entries) {
  const QByteArray bytes = "mamori incident page\n" + QJsonDocument(entries).toJson(QJsonDocument::Compact);
  return {bytes.begin(), bytes.end()};
}

}  // namespace

std::filesystem::path public_contacts_file(const std::filesystem::path& vault_folder) {
  auto file = vault_folder;
  file += ".incident.json";
  return file;
}

PublicPage read_public_page(const std::filesystem::path& file, const crypto::PublicKey& key) {
  PublicPage page;
  std::error_code unknown;
  page.there = std::filesystem::exists(std::filesystem::symlink_status(file, unknown));
  if (!page.there || !require_file_place(file)) return page;
  const auto bytes = read_file(file, file_limit);
  if (!bytes) return page;
  const QByteArray json(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
  const QJsonDocument document = QJsonDocument::fromJson(json);
  // Before it was signed it was the array alone.
  const QJsonArray entries = document.isArray() ? document.array() : document.object()[contacts_key].toArray();
  for (qsizetype i = 0; i < std::min(entries.size(), contact_limit); ++i) {
    const QJsonObject one = entries[i].toObject();
    const auto of = [&](const char* name) { return one.value(QLatin1String(name)).toString().toStdString(); };
    page.contacts.push_back({of("name"), of("person"), of("telephone"), of("hours"), of("note")});
  }
  const auto hex = document.object()[signature_key].toString().toLatin1();
  const auto said = QByteArray::fromHex(hex);
  crypto::Signature signature{};
  if (said.size() != qsizetype(signature.size())) return page;
  std::copy(said.begin(), said.end(), signature.begin());
  page.ours = crypto::verify(signed_bytes(entries), signature, key);
  return page;
}

Result<void> write_public_page(const std::filesystem::path& file, const std::vector<PublicContact>& contacts,
                               const crypto::SigningKey& key) {
  QJsonArray entries;
  for (const auto& contact : contacts) {
    entries.append(QJsonObject{{"name", text(contact.name)},
                               {"person", text(contact.person)},
                               {"telephone", text(contact.telephone)},
                               {"hours", text(contact.hours)},
                               {"note", text(contact.note)}});
  }
  const auto signature = key.sign(signed_bytes(entries));
  const QByteArray hex =
      QByteArray(reinterpret_cast<const char*>(signature.data()), static_cast<qsizetype>(signature.size())).toHex();
  const QByteArray json =
      QJsonDocument(QJsonObject{{contacts_key, entries}, {signature_key, QString::fromLatin1(hex)}}).toJson();
  // The name is ours: a link or a pipe that somebody put there goes, and what it leads to is not touched.
  if (!require_file_place(file)) remove_public_contacts(file);
  return write_file(file,
                    {reinterpret_cast<const std::uint8_t*>(json.constData()), static_cast<std::size_t>(json.size())});
}

Result<void> require_ours(const PublicPage& page, const std::vector<PublicContact>& wanted) {
  if (!page.there || page.ours || page.contacts == wanted) return {};
  return fail(ErrorCode::incident_page_changed);
}

void remove_public_contacts(const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
}

}  // namespace mamori::app
