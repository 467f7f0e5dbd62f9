#include "viewmodels/ledgers/entry_list_model.hpp"

#include "ledgers/support.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {
namespace {

constexpr std::size_t page_size = 100;
/// So many pages are kept; the rest is read again when the screen comes back to it.
constexpr std::size_t pages_kept = 8;

}  // namespace

QString shownText(const FieldSpec& field, const std::string& value, Language language) {
  if (field.kind == FieldKind::day) {
    if (const auto day = CivilDate::from_iso(value)) return dayTextPlain(*day, language);
  }
  return QString::fromStdString(ledgers::shown(field, value, language));
}

QString endedText(Ledger ledger, const Values& values, CivilDate today, Language language) {
  if (ledger != Ledger::devices) return {};
  const auto end = ledgers::support_end(values[device::os]);
  if (!end || *end >= today) return {};
  //: beside the operating system of a device; %1 is a day
  return EntryListModel::tr("メーカーのサポートは%1に終わりました").arg(dayTextPlain(*end, language));
}

EntryListModel::EntryListModel(DeskSession& session, QObject* parent) : QAbstractListModel(parent), session_(session) {}

int EntryListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> EntryListModel::roleNames() const {
  return {{Key, "key"}, {Name, "name"}, {Detail, "detail"}, {Cells, "cells"}, {Ended, "ended"}};
}

const Entry* EntryListModel::entryAt(std::size_t row) const {
  const auto page = row / page_size;
  auto found = pages_.find(page);
  if (found == pages_.end()) {
    auto query = query_;
    query.offset = page * page_size;
    query.limit = page_size;
    auto read = session_.ledgers()->list(query);
    if (!read) return nullptr;
    if (pages_.size() >= pages_kept) pages_.clear();
    found = pages_.emplace(page, std::move(read->entries)).first;
  }
  const auto place = row % page_size;
  return place < found->second.size() ? &found->second[place] : nullptr;
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  const auto* entry = entryAt(static_cast<std::size_t>(index.row()));
  if (entry == nullptr) {
    return role == Key ? QVariant(0) : role == Cells ? QVariant(QStringList()) : QVariant(QString());
  }
  switch (role) {
    case Key:
      return static_cast<int>(entry->id);
    case Name:
      return QString::fromStdString(entry->values.front());
    case Detail:
      return detailOf(*entry);
    case Cells:
      return cellsOf(*entry);
    case Ended:
      return endedText(entry->ledger, entry->values, session_.clock().today(), session_.language());
    default:
      return {};
  }
}

QString EntryListModel::detailOf(const Entry& entry) const {
  const auto& spec = ledgers::spec_of(entry.ledger);
  QStringList parts;
  for (const auto field : spec.second_line) {
    if (!entry.values[field].empty()) parts << shownText(spec.fields[field], entry.values[field], session_.language());
  }
  return parts.join(QStringLiteral(" ・ "));
}

QStringList EntryListModel::cellsOf(const Entry& entry) const {
  const auto& spec = ledgers::spec_of(entry.ledger);
  QStringList cells;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    cells << shownText(spec.fields[i], entry.values[i], session_.language());
  }
  return cells;
}

Result<void> EntryListModel::show(const EntryQuery& query) {
  auto first = query;
  first.offset = 0;
  first.limit = page_size;
  MAMORI_TAKE(auto page, session_.ledgers()->list(first));
  const bool other = query.ledger != query_.ledger;
  if (other) clear();
  query_ = query;
  pages_.clear();
  pages_.emplace(0, std::move(page.entries));
  resize(page.total);
  if (!other && total_ > 0) emit dataChanged(index(0), index(count() - 1));
  return {};
}

void EntryListModel::resize(std::size_t total) {
  const auto before = total_;
  if (total > before) {
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(total) - 1);
    total_ = total;
    endInsertRows();
  } else if (total < before) {
    beginRemoveRows({}, static_cast<int>(total), static_cast<int>(before) - 1);
    total_ = total;
    endRemoveRows();
  }
  if (total != before) emit countChanged();
}

void EntryListModel::clear() {
  beginResetModel();
  total_ = 0;
  pages_.clear();
  endResetModel();
  emit countChanged();
}

}  // namespace mamori::app
