#include "viewmodels/filled/filled_copy_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desks/departures.hpp"
#include "i18n/error_texts.hpp"
#include "i18n/row_words.hpp"
#include "viewmodels/filled/filled_words.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/sheet/sheet_text.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

using forms::FilledDoubt;

bool says(const forms::FilledRow& row, FilledDoubt doubt) {
  const auto in = [doubt](const std::vector<FilledDoubt>& doubts) {
    return std::ranges::find(doubts, doubt) != doubts.end();
  };
  return in(row.doubts) || std::ranges::any_of(row.values, [&](const auto& value) { return in(value.doubts); });
}

/// Each doubt of a row and its values, once.
QStringList doubts_of(const forms::FilledRow& row) {
  QStringList texts;
  const auto add = [&](const std::vector<FilledDoubt>& doubts) {
    for (const auto doubt : doubts) {
      const auto text = filledDoubtText(doubt);
      if (!texts.contains(text)) texts << text;
    }
  };
  add(row.doubts);
  for (const auto& value : row.values) add(value.doubts);
  return texts;
}

}  // namespace

FilledCopyViewModel::FilledCopyViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      rows_(new FilledRowModel(this)),
      left_(new FilledLeftModel(this)),
      gaps_(new FormGapModel(this)) {
  connect(&work_, &BackgroundWork::advanced, this, &FilledCopyViewModel::busyChanged);
  connect(&session, &DeskSession::closing, this, [this] {
    work_.abandon();
    clear();
    gaps_->setRows({});
  });
}

QString FilledCopyViewModel::sheetTitle() const {
  if (!view_) return {};
  const auto title = session_.words(view_->sheet.assessment.sheet().title);
  if (!ofVendor()) return title;
  return QStringLiteral("%1 ・ %2 ・ %3")
      .arg(title, QString::fromStdString(view_->sheet.owner), QString::fromStdString(view_->sheet.system));
}

bool FilledCopyViewModel::ofVendor() const {
  return view_ && view_->sheet.assessment.kind == SheetKind::vendor;
}

int FilledCopyViewModel::changes() const {
  if (!view_) return 0;
  return static_cast<int>(std::ranges::count_if(view_->rows, &desks::ProposedRow::changes));
}

int FilledCopyViewModel::unsure() const {
  if (!view_) return 0;
  return static_cast<int>(
      std::ranges::count_if(view_->rows, [](const auto& row) { return row.changes() && !row.sure(); }));
}

QString FilledCopyViewModel::today() const {
  return session_.isOpen() ? QString::fromStdString(session_.clock().today().iso()) : QString();
}

QString FilledCopyViewModel::day() const {
  return wishes_.day ? QString::fromStdString(wishes_.day->iso()) : QString();
}

bool FilledCopyViewModel::dayWanted() const {
  return view_ && (wishes_.day || std::ranges::any_of(view_->rows, [](const auto& row) {
                     return says(row.found, FilledDoubt::day_missing) || says(row.found, FilledDoubt::day_unreadable);
                   }));
}

bool FilledCopyViewModel::earlyDays() const {
  return view_ && (wishes_.early || std::ranges::any_of(view_->rows, [](const auto& row) {
                     return says(row.found, FilledDoubt::day_early);
                   }));
}

QString FilledCopyViewModel::vendorInFile() const {
  return view_ && view_->copy.vendor ? QString::fromStdString(view_->copy.vendor->text) : QString();
}

void FilledCopyViewModel::clear() {
  view_.reset();
  bytes_.clear();
  name_.clear();
  wishes_ = {};
  signer_.clear();
  received_.clear();
  taken_.clear();
  forgetError();
  show();
}

void FilledCopyViewModel::read(int sheet, const QUrl& file) {
  if (busy()) return;
  clear();
  sheet_ = sheet;
  name_ = file.fileName().toStdString();
  received_ = today();
  work_.start([this, path = local_path(file)](const Watch&) -> BackgroundWork::Finish {
    const auto bytes = std::make_shared<Result<std::vector<std::uint8_t>>>(read_file(path, tables::file_limit + 1));
    return [this, bytes] {
      if (!went(*bytes)) return;
      bytes_ = std::move(**bytes);
      lookAgain();
    };
  });
}

void FilledCopyViewModel::lookAgain() {
  // What a file does to the reader must not stop the screen, which shows nothing but that it is read meanwhile, so that
  // the store has one user.
  work_.start([this, &book = session_.sheets(), &clock = session_.clock()](const Watch&) -> BackgroundWork::Finish {
    const auto view = std::make_shared<Result<desks::FilledView>>(
        desks::look_at_filled(book, clock, SheetId{sheet_}, forms::FileIn{name_, bytes_}, wishes_));
    return [this, view] {
      if (went(*view)) return lookAt(std::move(**view));
      view_.reset();
      show();
    };
  });
}

void FilledCopyViewModel::lookAt(desks::FilledView view) {
  const bool first = view_ == nullptr;
  view_ = std::make_unique<const desks::FilledView>(std::move(view));
  if (first && signer_.isEmpty() && view_->copy.signer) signer_ = QString::fromStdString(view_->copy.signer->text);
  taken_.clear();
  for (std::size_t i = 0; i < view_->rows.size(); ++i) {
    if (view_->rows[i].changes() && view_->rows[i].sure()) taken_.insert(static_cast<int>(i));
  }
  show();
}

void FilledCopyViewModel::setDay(const QString& iso) {
  const auto day = CivilDate::from_iso(iso.toStdString());
  wishes_.day = day ? std::optional(*day) : std::nullopt;
  lookAgain();
}

void FilledCopyViewModel::setEarly(bool early) {
  wishes_.early = early;
  lookAgain();
}

void FilledCopyViewModel::setReceived(const QString& iso) {
  received_ = iso;
  emit refreshed();
}

void FilledCopyViewModel::setSigner(const QString& name) {
  signer_ = name;
  emit refreshed();
}

void FilledCopyViewModel::setTaken(int row, bool taken) {
  if (!view_ || row < 0 || static_cast<std::size_t>(row) >= view_->rows.size()) return;
  if (view_->rows[static_cast<std::size_t>(row)].refused) return;
  if (taken) {
    taken_.insert(row);
  } else {
    taken_.erase(row);
  }
  show();
}

void FilledCopyViewModel::show() {
  std::vector<QVariantList> rows;
  std::vector<QVariantList> left;
  if (view_) {
    const auto language = session_.language();
    for (std::size_t i = 0; i < view_->rows.size(); ++i) {
      const auto& row = view_->rows[i];
      if (row.found.values.empty()) continue;
      QStringList found;
      for (const auto& value : row.found.values) found << foundText(value, language);
      const auto before = checkText(row.before.first, language);
      rows.push_back({static_cast<int>(i), numberText(*row.row), wording_text(*row.row, language),
                      found.join(QStringLiteral(" ・ ")), before, doubts_of(row.found).join(QStringLiteral(" ・ ")),
                      row.refused ? words_of(*row.refused).what : QString(), row.changes(),
                      taken_.contains(static_cast<int>(i))});
    }
    for (const auto& text : view_->copy.left) {
      //: where a text stands in a file; %1 tab, %2 line
      const auto place = tr("%1 の %2 行目").arg(QString::fromStdString(text.tab)).arg(text.place.line);
      left.push_back({static_cast<int>(left.size()), QString::fromStdString(text.text), place});
    }
  }
  rows_->setRows(std::move(rows));
  left_->setRows(std::move(left));
  emit refreshed();
}

void FilledCopyViewModel::take() {
  if (!view_ || taken_.empty()) return;
  desks::TakenCopy copy;
  copy.name = name_;
  copy.file = bytes_;
  for (const int place : taken_) {
    const auto& row = view_->rows[static_cast<std::size_t>(place)];
    copy.rows.push_back({row.row->key, row.after, row.out_of_scope});
  }
  if (ofVendor()) {
    const auto day = CivilDate::from_iso(received_.toStdString());
    if (day) copy.received = *day;
    copy.signer = signer_.trimmed().toStdString();
  }
  if (!went(session_.pharmacy()->take_filled(SheetId{sheet_}, copy))) return;
  const int rows = taking();
  clear();
  session_.touch();
  emit taken(rows);
}

void FilledCopyViewModel::fill(int sheet, const QUrl& file) {
  const auto filled = desks::fill_form(session_.vault(), session_.sheets(), session_.clock(), SheetId{sheet});
  if (!went(filled)) return;
  const std::filesystem::path path = local_path(file);
  const auto saved = desks::take_out(session_.vault(), vault::Departure::form, filled->name, path,
                                     [&] { return write_file(path, filled->bytes); });
  if (!went(saved)) return;
  session_.touch();
  showGaps(*filled, SheetId{sheet});
  emit formSaved(static_cast<int>(filled->cells));
}

void FilledCopyViewModel::showGaps(const desks::FilledForm& form, SheetId sheet) {
  form_unclear_ = form.unclear;
  vendor_unnamed_ = !form.vendor_named;
  std::vector<QVariantList> rows;
  const auto view = session_.sheets().view(sheet);
  const auto add = [&](const RowKey& key, const QString& text) {
    const Row* row = view ? view->assessment.sheet().find(key) : nullptr;
    if (row == nullptr) return;
    rows.push_back({static_cast<int>(rows.size()), numberText(*row), wording_text(*row, session_.language()), text});
  };
  for (const auto& gap : form.missing) add(gap.key, missingText(gap.field));
  for (const auto& gone : form.replaced) add(gone.key, replacedText(gone));
  gaps_->setRows(std::move(rows));
}

}  // namespace mamori::app
