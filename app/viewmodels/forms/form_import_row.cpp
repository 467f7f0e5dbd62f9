// The row in hand of a form that is being read in: what it says, where it stands in its file, and its corrections.
#include "forms/marks.hpp"
#include "viewmodels/forms/form_import_view_model.hpp"
#include "viewmodels/forms/form_words.hpp"

#include <algorithm>

namespace mamori::app {

using forms::Reason;

namespace {

constexpr char16_t first_circled = u'①';
constexpr char16_t last_circled = u'⑳';
constexpr char16_t first_wide = u'０';
constexpr char16_t last_wide = u'９';

bool is_digit(QChar letter) {
  return (letter >= u'0' && letter <= u'9') || (letter >= first_wide && letter <= last_wide);
}

/// "2-⑦" → "2-⑧", "(9)" → "(10)": the last number of a row's number and one more, written alike. Empty where there is
/// none.
QString number_after(const QString& item) {
  auto last = item.size() - 1;
  const auto circled = [&] { return item[last] >= QChar(first_circled) && item[last] <= QChar(last_circled); };
  while (last >= 0 && !is_digit(item[last]) && !circled()) --last;
  if (last < 0) return {};
  if (circled()) {
    if (item[last] == QChar(last_circled)) return {};
    return item.left(last) + QChar(static_cast<char16_t>(item[last].unicode() + 1)) + item.mid(last + 1);
  }
  auto first = last;
  while (first > 0 && is_digit(item[first - 1])) --first;
  const bool wide = item[last] >= QChar(first_wide);
  QString digits;
  for (auto at = first; at <= last; ++at) digits += QChar(u'0' + item[at].digitValue());
  QString next = QString::number(digits.toInt() + 1);
  for (QChar& digit : next) {
    if (wide) digit = QChar(static_cast<char16_t>(first_wide + digit.digitValue()));
  }
  return item.left(first) + next + item.mid(last + 1);
}

}  // namespace

std::ptrdiff_t FormImportViewModel::placeInHand() const {
  const auto at = std::ranges::find(keys_, row_);
  return at == keys_.end() ? -1 : at - keys_.begin();
}

forms::FoundRow* FormImportViewModel::rowInHand() {
  const auto place = placeInHand();
  return place < 0 ? nullptr : &draft_.rows[static_cast<std::size_t>(place)];
}

const forms::FoundRow* FormImportViewModel::rowInHand() const {
  const auto place = placeInHand();
  return place < 0 ? nullptr : &draft_.rows[static_cast<std::size_t>(place)];
}

QString FormImportViewModel::rowPlace() const {
  const auto* row = rowInHand();
  if (row == nullptr) return {};
  //: where a row of a form was read; %1 is the tab, %2 its line
  return tr("%1 の %2 行目").arg(placeOf(row->place, row->tab)).arg(row->place.line);
}

QStringList FormImportViewModel::rowSource() const {
  QStringList lines;
  const auto* row = rowInHand();
  if (row == nullptr) return lines;
  for (const auto& tab : reading_.tabs) {
    if (tab.file != row->place.file || tab.tab != row->place.tab) continue;
    for (const auto& line : tab.lines) {
      if (line.line + 1 < row->place.line || line.line > row->place.line + 1) continue;
      QStringList cells;
      for (const auto& cell : line.cells) cells << QString::fromStdString(cell);
      lines << QStringLiteral("%1  %2").arg(line.line).arg(cells.join(QStringLiteral(" ｜ ")));
    }
  }
  return lines;
}

QString FormImportViewModel::rowDoubts() const {
  const auto* row = rowInHand();
  return row == nullptr ? QString() : doubtsOf(row_, *row).join(u'\n');
}

QStringList FormImportViewModel::doubtsOf(int key, const forms::FoundRow& row) const {
  const auto answered = answered_.find(key);
  QStringList doubts;
  for (const auto why : row.doubts) {
    if (answered == answered_.end() || !answered->second.contains(why)) doubts << reasonText(why);
  }
  //: a row whose doubts were all corrected, and that nobody said yes to yet; names a button
  if (doubts.isEmpty() && !row.sure()) doubts << tr("直しました。よければ「これで合っています」を押してください。");
  return doubts;
}

void FormImportViewModel::answer(std::initializer_list<forms::Reason> doubts, bool given) {
  auto& answered = answered_[row_];
  for (const auto doubt : doubts) {
    if (given) {
      answered.insert(doubt);
    } else {
      answered.erase(doubt);
    }
  }
}

int FormImportViewModel::rowSheet() const {
  const auto* row = rowInHand();
  return row == nullptr || !row->sheet ? -1 : static_cast<int>(*row->sheet);
}

bool FormImportViewModel::rowGate() const {
  const auto* row = rowInHand();
  return row != nullptr && row->gate;
}

QString FormImportViewModel::rowNumber() const {
  const auto* row = rowInHand();
  return row == nullptr ? QString() : QString::fromStdString(row->item);
}

QString FormImportViewModel::rowNextNumber() const {
  const auto place = placeInHand();
  if (place <= 0) return {};
  const auto& row = draft_.rows[static_cast<std::size_t>(place)];
  const auto& before = draft_.rows[static_cast<std::size_t>(place) - 1];
  if (!row.item.empty() || row.gate || before.sheet != row.sheet) return {};
  const auto next = number_after(QString::fromStdString(before.item));
  const auto taken = [&](const forms::FoundRow& other) {
    return other.sheet == row.sheet && other.section == before.section && other.item == next.toStdString();
  };
  return std::ranges::any_of(draft_.rows, taken) ? QString() : next;
}

QString FormImportViewModel::rowSection() const {
  const auto* row = rowInHand();
  return row == nullptr || row->section == 0 ? QString() : QString::number(row->section);
}

QString FormImportViewModel::rowSectionTitle() const {
  const auto* row = rowInHand();
  return row == nullptr ? QString() : QString::fromStdString(row->section_title);
}

int FormImportViewModel::rowTarget() const {
  const auto* row = rowInHand();
  return row == nullptr ? -1 : static_cast<int>(row->target);
}

bool FormImportViewModel::rowReference() const {
  const auto* row = rowInHand();
  return row != nullptr && row->due == Obligation::reference;
}

int FormImportViewModel::rowDueYear() const {
  const auto* row = rowInHand();
  if (row == nullptr || row->due != Obligation::reference) return -1;
  const auto due = row->due_year.value_or(FiscalYear{draft_.year.start_year + 1});
  return due.start_year - (draft_.year.start_year - year());
}

QString FormImportViewModel::rowWording() const {
  const auto* row = rowInHand();
  return row == nullptr ? QString() : QString::fromStdString(row->wording);
}

bool FormImportViewModel::rowJoins() const {
  const auto next = placeInHand() + 1;
  if (next <= 0 || next >= total()) return false;
  return draft_.rows[static_cast<std::size_t>(next)].sheet == draft_.rows[static_cast<std::size_t>(next) - 1].sheet;
}

void FormImportViewModel::selectRow(int key) {
  row_ = key;
  const bool there = placeInHand() >= 0;
  if (!there) row_ = -1;
  pane_ = there ? RowPane : ListPane;
  showRows();
  emit rowChanged();
  emit paneChanged();
}

void FormImportViewModel::editText(TextField field, const QString& text) {
  auto* row = rowInHand();
  if (row == nullptr) return;
  const auto typed = text.toStdString();
  switch (field) {
    case Number: {
      row->item = typed;
      const auto mark = forms::mark_of(typed);
      row->number = mark ? mark->number : 0;
      answer({Reason::id_missing, Reason::id_is_number, Reason::id_twice, Reason::id_order}, !typed.empty());
      break;
    }
    case Section: {
      row->section = text.toInt();
      answer({Reason::section_missing, Reason::section_differs, Reason::section_slipped}, row->section > 0);
      // The title goes with the number.
      const auto same = std::ranges::find_if(draft_.rows, [&](const auto& other) {
        return &other != row && !other.gate && other.section == row->section && !other.section_title.empty();
      });
      if (same != draft_.rows.end()) row->section_title = same->section_title;
      break;
    }
    case SectionTitle:
      for (auto& other : draft_.rows) {
        if (&other != row && !other.gate && other.section == row->section) other.section_title = typed;
      }
      row->section_title = typed;
      break;
    case Wording:
      row->wording = typed;
      break;
  }
  refresh();
}

void FormImportViewModel::editSheet(int option) {
  if (auto* row = rowInHand()) row->sheet = option == 0 ? SheetKind::pharmacy : SheetKind::vendor;
  answer({Reason::kind_unclear});
  for (const auto& row : draft_.rows) forms::add_sheet(draft_, row.sheet);
  refresh();
}

void FormImportViewModel::editGate(bool gate) {
  auto* row = rowInHand();
  if (row == nullptr) return;
  row->gate = gate;
  answer({Reason::gate_unclear});
  if (gate) {
    row->item.clear();
    row->number = row->section = 0;
    row->target = Target::organisation;
  }
  refresh();
}

void FormImportViewModel::editTarget(int option) {
  if (auto* row = rowInHand()) row->target = static_cast<Target>(std::clamp(option, 0, 4));
  answer({Reason::target_missing, Reason::target_unclear, Reason::several_targets, Reason::targets_in_columns});
  refresh();
}

void FormImportViewModel::editDue(bool reference, int yearOption) {
  auto* row = rowInHand();
  if (row == nullptr) return;
  row->due = reference ? Obligation::reference : Obligation::required;
  row->due_year.reset();
  answer({Reason::due_unclear});
  if (reference && yearOption >= 0) row->due_year = FiscalYear{draft_.year.start_year - year() + yearOption};
  refresh();
}

void FormImportViewModel::confirmRow() {
  auto* row = rowInHand();
  if (row == nullptr) return;
  if (!row->sheet || row->wording.empty()) return;
  forms::settle(*row);
  goOn();
}

void FormImportViewModel::goOn() {
  const auto first = static_cast<std::size_t>(placeInHand() + 1);
  for (std::size_t step = 0; step < draft_.rows.size(); ++step) {
    const auto next = (first + step) % draft_.rows.size();
    if (draft_.rows[next].sure()) continue;
    selectRow(keys_[next]);
    return emit draftChanged();
  }
  unsure_only_ = false;
  show(ListPane);
  refresh();
}

void FormImportViewModel::joinRow() {
  const auto place = placeInHand();
  if (place < 0 || !forms::join_with_next(draft_, static_cast<std::size_t>(place))) return;
  keys_.erase(keys_.begin() + place + 1);
  refresh();
}

void FormImportViewModel::splitRow(int letter) {
  const auto place = placeInHand();
  if (place < 0) return;
  // QML counts in UTF-16, the draft in letters.
  const auto before = rowWording().left(letter).toUcs4().size();
  if (!forms::split_row(draft_, static_cast<std::size_t>(place), static_cast<std::size_t>(before))) return;
  keys_.insert(keys_.begin() + place + 1, next_key_++);
  draft_.rows[static_cast<std::size_t>(place) + 1].doubt(forms::Reason::taken_by_hand);
  refresh();
}

void FormImportViewModel::dropRow() {
  const auto place = placeInHand();
  if (place < 0) return;
  auto left = forms::drop_row(draft_, static_cast<std::size_t>(place));
  reading_.left.insert(reading_.left.begin(), std::move(left));
  keys_.erase(keys_.begin() + place);
  show(ListPane);
  refresh();
}

void FormImportViewModel::takeText(int left) {
  const auto at = reading_.left.begin() + left;
  const auto place = forms::take_text(draft_, *at);
  reading_.left.erase(at);
  keys_.insert(keys_.begin() + static_cast<std::ptrdiff_t>(place), next_key_++);
  refresh();
  selectRow(keys_[place]);
}

}  // namespace mamori::app
