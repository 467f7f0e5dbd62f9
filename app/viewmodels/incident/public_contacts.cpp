#include "viewmodels/incident/public_contacts.hpp"

#include "adapters/pictures/file_io.hpp"
#include "ledgers/chart.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <system_error>

namespace mamori::app {
namespace {

constexpr std::size_t file_limit = 64 * 1024;  ///< bytes
constexpr qsizetype contact_limit = 50;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

std::string note_beside(std::string_view telephone, std::string note, const Poster& poster, Language language) {
  constexpr std::string_view withheld_prefix = "184";
  const bool ministry = ledgers::same_telephone(telephone, poster.contact_telephone);
  if (!ministry || note.find(withheld_prefix) != std::string::npos) return note;
  return note + (note.empty() ? "" : "\n") + poster.contact_note.in(language);
}

std::filesystem::path public_contacts_file(const std::filesystem::path& vault_folder) {
  auto file = vault_folder;
  file += ".incident.json";
  return file;
}

std::vector<PublicContact> read_public_contacts(const std::filesystem::path& file) {
  const auto bytes = read_file(file, file_limit);
  if (!bytes) return {};
  const QByteArray json(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
  const QJsonArray entries = QJsonDocument::fromJson(json).array();
  std::vector<PublicContact> contacts;
  for (qsizetype i = 0; i < std::min(entries.size(), contact_limit); ++i) {
    const QJsonObject one = entries[i].toObject();
    const auto of = [&](const char* key) { return one.value(QLatin1String(key)).toString().toStdString(); };
    contacts.push_back({of("name"), of("person"), of("telephone"), of("hours"), of("note")});
  }
  return contacts;
}

Result<void> write_public_contacts(const std::filesystem::path& file, const std::vector<PublicContact>& contacts) {
  QJsonArray entries;
  for (const auto& contact : contacts) {
    entries.append(QJsonObject{{"name", text(contact.name)},
                               {"person", text(contact.person)},
                               {"telephone", text(contact.telephone)},
                               {"hours", text(contact.hours)},
                               {"note", text(contact.note)}});
  }
  const QByteArray json = QJsonDocument(entries).toJson();
  return write_file(file,
                    {reinterpret_cast<const std::uint8_t*>(json.constData()), static_cast<std::size_t>(json.size())});
}

void remove_public_contacts(const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
}

}  // namespace mamori::app
