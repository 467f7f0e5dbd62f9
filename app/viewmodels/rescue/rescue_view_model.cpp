#include "viewmodels/rescue/rescue_view_model.hpp"

#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {
namespace {

QString lossText(vault::Loss loss) {
  switch (loss) {
    case vault::Loss::profile:
      //: a part of a damaged store that could not be read
      return RescueViewModel::tr("薬局の名前など");
    case vault::Loss::vendors:
      //: a part of a damaged store that could not be read
      return RescueViewModel::tr("事業者の一部");
    case vault::Loss::sheets:
      //: a part of a damaged store that could not be read
      return RescueViewModel::tr("チェックリストの一部");
    case vault::Loss::answers:
      //: a part of a damaged store that could not be read
      return RescueViewModel::tr("答えの一部");
    case vault::Loss::history:
      break;
  }
  //: a part of a damaged store that could not be read
  return RescueViewModel::tr("履歴の一部");
}

QString answerText(const Answer& answer, Language language) {
  QStringList parts{checkText(answer.first, language)};
  //: the second check of an answer; %1 is the answer and its day
  if (answer.second) parts << RescueViewModel::tr("2 回目 %1").arg(checkText(answer.second, language));
  parts << QString::fromStdString(answer.remark);
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" ・ "));
}

QString listed(const QStringList& names, Language language) {
  return names.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

}  // namespace

RescueViewModel::RescueViewModel(const Library& library, QObject* parent)
    : QObject(parent), library_(library), rows_(new RescuedListModel(this)) {}

QString RescueViewModel::losses() const {
  QStringList losses;
  for (const vault::Loss loss : rescued_.losses) losses << lossText(loss);
  return listed(losses, language_);
}

QString RescueViewModel::titleOf(const SheetRecord& record) const {
  const Edition* edition = library_.edition(record.edition);
  const QString year = QString::fromStdString(edition ? edition->title.in(language_) : record.edition);
  //: a sheet in the rescue view: the pharmacy's own; %1 is the edition
  if (record.kind == SheetKind::pharmacy) return tr("薬局確認用 ・ %1").arg(year);
  QString system = QString::fromStdString(record.system_name);
  for (const Vendor& vendor : rescued_.vendors) {
    for (const VendorSystem& one : vendor.systems) {
      if (record.system == one.id) system = QString::fromStdString(vendor.name + " " + one.name);
    }
  }
  //: a sheet in the rescue view: a vendor's; %1 is the vendor's system, %2 the edition
  return tr("事業者確認用 %1 ・ %2").arg(system, year);
}

QStringList RescueViewModel::sheets() const {
  QStringList titles;
  for (const auto& sheet : rescued_.sheets) titles << titleOf(sheet.record);
  return titles;
}

bool RescueViewModel::unreadable() const {
  const auto place = static_cast<std::size_t>(sheet_);
  return place < rescued_.sheets.size() && rescued_.sheets[place].unreadable > 0;
}

QString RescueViewModel::vendors() const {
  QStringList names;
  for (const Vendor& vendor : rescued_.vendors) names << QString::fromStdString(vendor.name);
  return listed(names, language_);
}

QString RescueViewModel::history() const {
  if (rescued_.history.empty()) return {};
  //: the rescue view: how much of the history can be read; %1 entries, the newest of %2
  return tr("%1 件を読めました。最後は %2 です。")
      .arg(rescued_.history.size())
      .arg(momentText(rescued_.history.back().time, language_));
}

void RescueViewModel::show(vault::Rescued rescued, Language language) {
  rescued_ = std::move(rescued);
  language_ = language;
  choose(0);
}

void RescueViewModel::clear() {
  show({}, language_);
}

void RescueViewModel::choose(int sheet) {
  sheet_ = sheet;
  std::vector<QVariantList> rows;
  if (const auto place = static_cast<std::size_t>(sheet); place < rescued_.sheets.size()) {
    const auto& found = rescued_.sheets[place];
    const Edition* edition = library_.edition(found.record.edition);
    for (const auto& [index, answer] : found.contents.answers) {
      const bool known = edition != nullptr && index < edition->sheet(found.record.kind).rows.size();
      QString title = QString::number(index);
      if (known) {
        const Row& row = edition->sheet(found.record.kind).rows[index];
        title = (numberText(row) + u' ' + rowTitle(row, *edition, language_)).trimmed();
      }
      rows.push_back({int(index), title, answerText(answer, language_)});
    }
  }
  rows_->setRows(std::move(rows));
  emit refreshed();
}

}  // namespace mamori::app
