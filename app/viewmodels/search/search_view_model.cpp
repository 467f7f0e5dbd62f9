#include "viewmodels/search/search_view_model.hpp"

#include "viewmodels/sheet/sheet_text.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Search)
};

/// The name of the group in which something stands: a ledger is one of its own.
QString group_of(const desks::Found& one, Language language) {
  switch (one.kind) {
    case desks::FoundKind::row:
      //: group of what was found: rows of the checklist
      return Words::tr("チェック");
    case desks::FoundKind::vendor:
      //: group of what was found: vendors
      return Words::tr("事業者");
    case desks::FoundKind::entry:
      return QString::fromStdString(ledgers::spec_of(one.entry.ledger).title.in(language));
    case desks::FoundKind::help:
      //: group of what was found: how to check a row
      return Words::tr("確かめかた");
    case desks::FoundKind::word:
      //: group of what was found: words that are explained
      return Words::tr("用語");
  }
  return {};
}

const Row* row_with(const desks::Overview& overview, const GlossaryEntry& word) {
  if (overview.edition == nullptr) return nullptr;
  const auto& rows = overview.own.assessment.sheet().rows;
  const auto found = std::ranges::find_if(
      rows, [&](const Row& row) { return std::ranges::find(row.help.words, word.id) != row.help.words.end(); });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

FoundListModel::FoundListModel(QObject* parent)
    : KeyedListModel({"key", "heading", "number", "title", "detail"}, parent) {}

void FoundListModel::show(const std::vector<desks::Found>& found, Language language) {
  std::vector<QVariantList> rows;
  QString before;
  for (const auto& one : found) {
    const QString group = group_of(one, language);
    rows.push_back({static_cast<int>(rows.size()), group == before ? QString() : group,
                    one.row != nullptr ? numberText(*one.row) : QString(), QString::fromStdString(one.title),
                    QString::fromStdString(one.passage)});
    before = group;
  }
  setRows(std::move(rows));
}

SearchViewModel::SearchViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent), session_(session), list_(new FoundListModel(this)) {
  connect(&session_, &DeskSession::changed, this, &SearchViewModel::search);
  connect(&session_, &DeskSession::closing, this, [this] {
    text_.clear();
    found_.clear();
    list_->setRows({});
    emit searched();
  });
}

void SearchViewModel::begin() {
  if (session_.isOpen() && session_.pharmacy()) emit wanted();
}

void SearchViewModel::setText(const QString& text) {
  if (text == text_) return;
  text_ = text;
  search();
}

void SearchViewModel::search() {
  found_.clear();
  if (!text_.trimmed().isEmpty() && session_.pharmacy() && went(session_.overview())) {
    auto found = desks::search(*session_.overview(), session_.library(), session_.vault(), text_.toStdString(),
                               session_.language());
    if (went(found)) found_ = std::move(*found);
    // Several rows have one number and one short title: what each speaks about tells them apart.
    for (auto& one : found_) {
      if (one.row == nullptr) continue;
      one.title = rowTitle(*one.row, *session_.overview()->edition, session_.language()).toStdString();
    }
  }
  list_->show(found_, session_.language());
  emit searched();
}

void SearchViewModel::open(int key) {
  if (key < 0 || static_cast<std::size_t>(key) >= found_.size()) return;
  const desks::Found one = found_[static_cast<std::size_t>(key)];
  emit left();
  switch (one.kind) {
    case desks::FoundKind::row:
    case desks::FoundKind::help:
      emit rowWanted(QString::fromStdString(one.row->key.text()));
      return;
    case desks::FoundKind::vendor:
      emit vendorWanted(static_cast<int>(one.vendor));
      return;
    case desks::FoundKind::entry:
      emit entryWanted(static_cast<int>(one.entry.ledger), static_cast<int>(one.entry.id));
      return;
    case desks::FoundKind::word:
      if (const Row* row = row_with(*session_.overview(), *one.word)) {
        emit rowWanted(QString::fromStdString(row->key.text()));
      }
  }
}

}  // namespace mamori::app
