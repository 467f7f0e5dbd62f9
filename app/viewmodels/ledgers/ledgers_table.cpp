// A ledger as a table: which columns there are, what they narrow it down to, and writing in one cell.
#include "viewmodels/ledgers/ledgers_view_model.hpp"

#include <algorithm>
#include <set>

namespace mamori::app {
int LedgersViewModel::filter() const {
  if (query_.retired) return static_cast<int>(filterOptions().size()) - 1;
  const auto* filter = spec().filter ? filterOf(*spec().filter) : nullptr;
  if (filter == nullptr) return 0;
  const auto& choices = spec().fields[filter->field].choices;
  return static_cast<int>(std::ranges::find(choices, filter->value, &Choice::code) - choices.begin()) + 1;
}

void LedgersViewModel::filterBy(int option) {
  const auto last = static_cast<int>(filterOptions().size()) - 1;
  query_.retired = option == last;
  query_.filters.clear();
  if (option > 0 && option < last) {
    const auto& choice = spec().fields[*spec().filter].choices[static_cast<std::size_t>(option) - 1];
    query_.filters.push_back({*spec().filter, std::string(choice.code)});
  }
  list();
}

const FieldFilter* LedgersViewModel::filterOf(std::size_t field) const {
  const auto found = std::ranges::find(query_.filters, field, &FieldFilter::field);
  return found == query_.filters.end() ? nullptr : &*found;
}

QString LedgersViewModel::cell(std::size_t field, const std::string& value) const {
  //: what a field without anything in it is called among the values of a column
  return value.empty() ? tr("（空）") : shownText(spec().fields[field], value, session_.language());
}

QString LedgersViewModel::narrowed() const {
  QStringList parts;
  for (const auto& filter : query_.filters) {
    //: a list shows only entries with one value of a field; %1 the field, %2 the value
    parts << tr("%1：%2").arg(session_.words(spec().fields[filter.field].label), cell(filter.field, filter.value));
  }
  //: between what a list is narrowed down to
  return parts.join(tr("、"));
}

void LedgersViewModel::showRetired(bool retired) {
  query_.retired = retired;
  list();
}

void LedgersViewModel::fitColumns(double letters) {
  room_ = letters;
  showColumns();
}

void LedgersViewModel::showColumns() {
  std::vector<std::size_t> fields;
  for (const auto& filter : query_.filters) fields.push_back(filter.field);
  columns_->fit(spec(), room_, session_.language(), fields);
}

QStringList LedgersViewModel::offered() const {
  QStringList values;
  for (const auto& value : offered_) values << cell(offered_field_, value);
  return values;
}

void LedgersViewModel::offerValues(int field) {
  constexpr std::size_t read_limit = 5000;
  constexpr std::size_t value_limit = 40;
  offered_field_ = static_cast<std::size_t>(field);
  offered_.clear();
  auto query = query_;
  query.limit = read_limit;
  std::erase_if(query.filters, [&](const FieldFilter& filter) { return filter.field == offered_field_; });
  const auto page = session_.ledgers()->list(query);
  if (went(page)) {
    std::set<std::string> values;
    for (const auto& entry : page->entries) values.insert(entry[offered_field_]);
    if (values.size() <= value_limit) offered_.assign(values.begin(), values.end());
  }
  emit offeredChanged();
}

void LedgersViewModel::narrow(int value) {
  dropFilter(offered_field_);
  // The newest wish counts where there is room for no more.
  if (query_.filters.size() == filter_limit) query_.filters.erase(query_.filters.begin());
  query_.filters.push_back({offered_field_, offered_.at(static_cast<std::size_t>(value))});
  list();
}

void LedgersViewModel::widen(int field) {
  if (field < 0) {
    query_.filters.clear();
  } else {
    dropFilter(static_cast<std::size_t>(field));
  }
  list();
}

void LedgersViewModel::dropFilter(std::size_t field) {
  std::erase_if(query_.filters, [&](const FieldFilter& filter) { return filter.field == field; });
}

QString LedgersViewModel::storedText(int key, int field) const {
  const auto entry = session_.vault().entry(EntryId{key});
  return entry ? QString::fromStdString(entry->values.at(static_cast<std::size_t>(field))) : QString();
}

LedgersViewModel::Kind LedgersViewModel::kindOf(int field) const {
  return static_cast<Kind>(spec().fields.at(static_cast<std::size_t>(field)).kind);
}

QList<QString> LedgersViewModel::choicesOf(int field) const {
  return optionsOf(static_cast<std::size_t>(field));
}

int LedgersViewModel::choiceOf(int key, int field) const {
  return placeOf(static_cast<std::size_t>(field), storedText(key, field).toStdString());
}

bool LedgersViewModel::put(int key, std::size_t field, const std::string& value) {
  const auto entry = session_.vault().entry(EntryId{key});
  if (!went(entry)) return false;
  auto values = entry->values;
  if (values[field] == value) return true;
  values[field] = value;
  if (!went(session_.ledgers()->change(EntryId{key}, values))) return false;
  session_.touch();
  if (key != entry_) return true;
  // Beside the table the same entry is open: what is being typed into its other fields stays.
  const auto anew = session_.vault().entry(EntryId{key});
  if (!went(anew)) return true;
  stored_ = anew->values;
  draft_[field] = stored_[field];
  showDraft();
  return true;
}

bool LedgersViewModel::writeCell(int key, int field, const QString& text) {
  return put(key, static_cast<std::size_t>(field), text.toStdString());
}

bool LedgersViewModel::chooseCell(int key, int field, int option) {
  return put(key, static_cast<std::size_t>(field), codeOf(static_cast<std::size_t>(field), option));
}

bool LedgersViewModel::checkNumber(int key) {
  return put(key, contact::checked, session_.clock().today().iso());
}

}  // namespace mamori::app
