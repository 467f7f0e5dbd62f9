#include "viewmodels/sheet/row_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QStringList>

namespace mamori::app {
namespace {

RowViewModel::Said said(const std::optional<Check>& check) {
  if (!check) return RowViewModel::Nothing;
  return check->verdict == Verdict::yes ? RowViewModel::Yes : RowViewModel::No;
}

std::optional<CivilDate> day_of(const std::optional<Check>& check) {
  return check ? std::optional(check->day) : std::nullopt;
}

/// "2(7) はい 令和6年2月1日 備考", a line for each row before.
QString earlierText(const Assessment& assessment, const Row& row, Language language) {
  const auto found = assessment.earlier.find(row.index);
  if (found == assessment.earlier.end()) return {};
  QStringList lines;
  for (const auto& before : found->second.answers) {
    const auto& check = before.answer.second ? before.answer.second : before.answer.first;
    QStringList parts{numberText(*before.row)};
    if (check) parts << checkText(check, language);
    if (!before.answer.remark.empty()) parts << QString::fromStdString(before.answer.remark);
    lines << parts.join(u' ').trimmed();
  }
  return lines.join(u'\n');
}

}  // namespace

WordListModel::WordListModel(QObject* parent) : KeyedListModel({"key", "word", "meaning"}, parent) {}

RowViewModel::RowViewModel(DeskSession& session, QObject* parent)
    : QObject(parent), session_(session), words_(new WordListModel(this)) {}

void RowViewModel::show(const desks::SheetView& view, const RowStanding& standing, const QString& remark) {
  edition_ = view.assessment.edition;
  row_ = standing.row;
  answer_ = view.assessment.answer(row_->index);
  state_ = standing.state;
  second_open_ = standing.second_open;
  exemption_ = standing.exemption;
  exemption_text_ = exemptionText(standing, view.assessment);
  remark_ = remark;
  reference_part_ = reference() ? partOf(*row_, view.assessment.sheet(), session_.language()) : QString();
  earlier_ = earlierText(view.assessment, *row_, session_.language());
  renewable_ = standing.to_renew;
  showWords();
  emit rowChanged();
}

void RowViewModel::clear() {
  edition_ = nullptr;
  row_ = nullptr;
  answer_ = Answer{};
  state_ = RowState::open;
  exemption_ = Exemption::none;
  exemption_text_.clear();
  remark_.clear();
  reference_part_.clear();
  earlier_.clear();
  renewable_ = false;
  words_->setRows({});
  emit rowChanged();
}

void RowViewModel::setRemark(const QString& remark) {
  if (remark == remark_) return;
  remark_ = remark;
  emit rowChanged();
}

void RowViewModel::showWords() {
  std::vector<QVariantList> rows;
  for (const std::string& id : row_->help.words) {
    const GlossaryEntry* entry = session_.library().word(id);
    if (entry)
      rows.push_back({QString::fromStdString(id), session_.words(entry->word), session_.words(entry->meaning)});
  }
  words_->setRows(std::move(rows));
}

QString RowViewModel::help(const LocalText Help::*part) const {
  return row_ ? session_.words(row_->help.*part) : QString();
}

QString RowViewModel::key() const {
  return row_ ? QString::fromStdString(row_->key.text()) : QString();
}

QString RowViewModel::number() const {
  return row_ ? numberText(*row_) : QString();
}

QString RowViewModel::title() const {
  return row_ ? rowTitle(*row_, *edition_, session_.language()) : QString();
}

QString RowViewModel::heading() const {
  return row_ ? headingText(*row_, *edition_, session_.language()) : QString();
}

QString RowViewModel::wording() const {
  return row_ ? wording_text(*row_) : QString();
}

QString RowViewModel::courtesy() const {
  return row_ ? courtesyText(*row_, session_.language()) : QString();
}

QString RowViewModel::question() const {
  return help(&Help::question);
}

QString RowViewModel::asks() const {
  return help(&Help::asks);
}

QString RowViewModel::howToCheck() const {
  return help(&Help::how_to_check);
}

QString RowViewModel::whoKnows() const {
  return help(&Help::who_knows);
}

QString RowViewModel::guideline() const {
  if (!row_) return {};
  QStringList places;
  for (const GuidelineReference& place : row_->guideline) {
    places.append(QString::fromStdString(place.volume + " " + place.section));
  }
  return places.join(session_.language() == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

RowViewModel::Said RowViewModel::first() const {
  return answer_.unsure ? Unsure : said(answer_.first);
}

QString RowViewModel::firstDay() const {
  return isoText(day_of(answer_.first));
}

QString RowViewModel::firstText() const {
  return checkText(answer_.first, session_.language());
}

bool RowViewModel::secondAsked() const {
  return row_ && !row_->is_gate && first() == No;
}

bool RowViewModel::yearOver() const {
  return targetAsked() && targets().year_over;
}

QString RowViewModel::dueDay() const {
  return row_ ? isoText(row_->due_year.last_day()) : QString();
}

QString RowViewModel::issued() const {
  return edition_ ? isoText(edition_->first_check_day()) : QString();
}

bool RowViewModel::unsaid(const std::optional<Check>& check) const {
  return edition_ && check && check->day < edition_->first_check_day() && !check->early;
}

QString RowViewModel::earlyDay() const {
  if (unsaid(answer_.first)) return isoText(answer_.first->day);
  return unsaid(answer_.second) ? isoText(answer_.second->day) : QString();
}

checklist::TargetRange RowViewModel::targets() const {
  return checklist::target_range(*row_, answer_.first->day, session_.clock().today());
}

QString RowViewModel::targetDay() const {
  return isoText(answer_.target_day);
}

QString RowViewModel::targetFirst() const {
  return targetAsked() ? isoText(targets().first) : QString();
}

QString RowViewModel::targetLast() const {
  return targetAsked() ? isoText(targets().last) : QString();
}

RowViewModel::Said RowViewModel::second() const {
  return said(answer_.second);
}

QString RowViewModel::secondDay() const {
  return isoText(day_of(answer_.second));
}

QString RowViewModel::today() const {
  return session_.isOpen() ? isoText(session_.clock().today()) : QString();
}

QList<QString> RowViewModel::doubts() const {
  QList<QString> sentences;
  if (row_ == nullptr) return sentences;
  for (const Doubt* doubt : edition_->doubts_about(row_->key)) sentences << session_.words(doubt->what);
  return sentences;
}

}  // namespace mamori::app
