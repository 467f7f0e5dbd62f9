#include "viewmodels/forms/edition_look_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/sheet/sheet_text.hpp"

#include <algorithm>

namespace mamori::app {

EditionLookViewModel::EditionLookViewModel(DeskSession& session, QObject* parent)
    : QObject(parent), session_(session), rows_(new EditionRowModel(this)) {
  connect(&session, &DeskSession::closing, this, &EditionLookViewModel::close);
  connect(&session, &DeskSession::changed, this, &EditionLookViewModel::show);
}

const Edition* EditionLookViewModel::edition() const {
  return id_.empty() ? nullptr : session_.library().edition(id_);
}

std::vector<SheetKind> EditionLookViewModel::kinds() const {
  std::vector<SheetKind> kinds;
  const Edition* form = edition();
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    if (form != nullptr && form->has(kind)) kinds.push_back(kind);
  }
  return kinds;
}

QString EditionLookViewModel::title() const {
  const Edition* form = edition();
  return form == nullptr ? QString() : edition_text(*form, session_.clock().today(), session_.language());
}

QString EditionLookViewModel::formName() const {
  const Edition* form = edition();
  return form == nullptr ? QString() : session_.words(form->form_name);
}

QString EditionLookViewModel::issued() const {
  const Edition* form = edition();
  return form == nullptr ? QString() : QString::fromStdString(form->issued);
}

QStringList EditionLookViewModel::sheets() const {
  QStringList names;
  for (const auto kind : kinds()) names << session_.words(edition()->sheet(kind).title);
  return names;
}

QString EditionLookViewModel::doubts() const {
  QStringList sentences;
  const auto all = kinds();
  if (all.empty()) return {};
  for (const Doubt* doubt : edition()->doubts_about(all.at(static_cast<std::size_t>(sheet_)))) {
    sentences << session_.words(doubt->what);
  }
  return sentences.join(u'\n');
}

void EditionLookViewModel::open(const QString& edition) {
  id_ = edition.toStdString();
  sheet_ = 0;
  show();
}

void EditionLookViewModel::choose(int sheet) {
  sheet_ = std::clamp(sheet, 0, std::max(0, static_cast<int>(kinds().size()) - 1));
  show();
}

void EditionLookViewModel::close() {
  id_.clear();
  sheet_ = 0;
  show();
}

void EditionLookViewModel::show() {
  std::vector<QVariantList> rows;
  const auto all = kinds();
  if (!all.empty()) {
    const Edition& form = *edition();
    const Sheet& sheet = form.sheet(all.at(static_cast<std::size_t>(sheet_)));
    const auto language = session_.language();
    QString before;
    for (const Row& row : sheet.rows) {
      QStringList doubts;
      for (const Doubt* doubt : form.doubts_about(row.key)) doubts << session_.words(doubt->what);
      const QString heading = headingText(row, form, language);
      rows.push_back({static_cast<int>(rows.size()), partBegun(row, sheet, language),
                      heading == before ? QString() : heading, numberText(row), wording_text(row),
                      QString::fromStdString(row.note), doubts});
      before = heading;
    }
  }
  rows_->setRows(std::move(rows));
  emit refreshed();
}

}  // namespace mamori::app
