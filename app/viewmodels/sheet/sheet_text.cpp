#include "viewmodels/sheet/sheet_text.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString in(const LocalText& text, Language language) {
  return QString::fromStdString(text.in(language));
}

QString scopeReason(const RowStanding& standing, const Assessment& assessment) {
  const auto& reasons = assessment.circumstances.out_of_scope;
  const auto reason = reasons.find(standing.row->index);
  return reason == reasons.end() ? QString() : QString::fromStdString(reason->second);
}

/// Why a row need not be answered, in the few words that a list has room for.
QString exemptionNote(const RowStanding& standing, const Assessment& assessment) {
  switch (standing.exemption) {
    case Exemption::none:
      return {};
    case Exemption::gate_closed:
      //: in the list, why a row need not be answered: the first question was answered いいえ
      return Words::tr("システムを使っていないため");
    case Exemption::no_vendor_contract:
      //: in the list, why a row need not be answered
      return Words::tr("事業者と契約していないため");
    case Exemption::outside_contract:
      //: in the list, why a row need not be answered; %1 is the reason a person gave
      return Words::tr("契約の範囲外：%1").arg(scopeReason(standing, assessment));
  }
  return {};
}

}  // namespace

RowMark mark_of(const RowStanding& standing) {
  switch (standing.state) {
    case RowState::exempt:
      return RowMark::not_needed;
    case RowState::open:
    case RowState::to_confirm:
      return RowMark::none;
    case RowState::unsure:
      return RowMark::unsure;
    case RowState::yes:
      return RowMark::yes;
    case RowState::no_undated:
    case RowState::no:
    case RowState::overdue:
      return RowMark::no;
  }
  return RowMark::none;
}

RowMark outward_mark_of(const RowStanding& standing) {
  const RowMark mark = mark_of(standing);
  return mark == RowMark::unsure ? RowMark::none : mark;
}

QString numberText(const Row& row) {
  return row.is_gate ? QString() : QString::fromStdString(row.key.item);
}

QString contractRows(const Sheet& sheet) {
  QStringList numbers;
  for (const auto& row : sheet.rows) {
    if (row.needs_vendor_contract) numbers << numberText(row);
  }
  return numbers.join(QStringLiteral("・"));
}

QString rowTitle(const Row& row, const Edition& edition, Language language) {
  const QString title = in(row.title, language);
  const bool told_apart =
      row.key.target == Target::server || row.key.target == Target::terminal || row.key.target == Target::network;
  const TargetHeading* heading = told_apart ? edition.heading(row.key.target) : nullptr;
  if (!heading) return title;
  const QString target = in(heading->title, language);
  return language == Language::ja ? QStringLiteral("%1（%2）").arg(title, target)
                                  : QStringLiteral("%1 (%2)").arg(title, target);
}

QString courtesyText(const Row& row, Language language) {
  if (language == Language::ja) return {};
  return row.wording ? QString::fromStdString(row.wording->en) : wording_text(row, language);
}

QString headingText(const Row& row, const Edition& edition, Language language) {
  const Section* section = edition.section(row.section);
  const QString name = section ? in(section->title, language) : QString();
  if (row.is_gate) return name;
  const QString numbered = QStringLiteral("%1 %2").arg(QString::fromStdString(row.section), name);
  const TargetHeading* target = edition.heading(row.key.target);
  return target ? QStringLiteral("%1 ・ %2").arg(numbered, in(target->title, language)) : numbered;
}

QString exemptionText(const RowStanding& standing, const Assessment& assessment) {
  switch (standing.exemption) {
    case Exemption::none:
      return {};
    case Exemption::gate_closed:
      //: why a row need not be answered: the first question was answered いいえ
      return Words::tr("医療情報システムを使っていないので、答えなくてよい項目です。");
    case Exemption::no_vendor_contract:
      //: why a row need not be answered
      return Words::tr("事業者と契約していないので、答えなくてよい項目です。");
    case Exemption::outside_contract:
      //: why a row need not be answered; %1 is the reason a person gave
      return Words::tr("契約の範囲外です：%1").arg(scopeReason(standing, assessment));
  }
  return {};
}

QString rowNote(const RowStanding& standing, const Assessment& assessment, Language language) {
  switch (standing.state) {
    case RowState::exempt:
      return exemptionNote(standing, assessment);
    case RowState::no_undated:
      //: note in the list beside いいえ
      return Words::tr("目標日がまだありません");
    case RowState::overdue:
      //: note in the list beside いいえ; %1 is a day
      return Words::tr("目標日 %1を過ぎています").arg(dayTextShort(*standing.target_day, language));
    case RowState::to_confirm:
      //: note in the list beside a row whose check day cannot be right as it stands
      return Words::tr("要確認：確認した日");
    case RowState::no:
      if (!standing.target_day) return {};
      //: note in the list beside いいえ; %1 is a day
      return Words::tr("目標日 %1").arg(dayTextShort(*standing.target_day, language));
    case RowState::unsure:
      //: note in the list: the person does not know yet
      return Words::tr("わからない（あとで聞く）");
    case RowState::open:
      //: note in the list beside a row that last year's answer stands beside
      return standing.to_renew ? Words::tr("もう一度確認") : QString();
    case RowState::yes:
      return {};
  }
  return {};
}

QString partOf(const Row& row, const Sheet& sheet, Language language) {
  const bool reference = row.obligation == Obligation::reference;
  return QString::fromStdString((reference ? sheet.reference_title : sheet.required_title).in(language));
}

QString partBegun(const Row& row, const Sheet& sheet, Language language) {
  const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const Row& other) {
    return !other.is_gate && other.obligation == row.obligation;
  });
  if (first == sheet.rows.end() || first->index != row.index) return {};
  return partOf(row, sheet, language);
}

QString checkText(const std::optional<Check>& check, Language language) {
  if (!check) return {};
  const QString day = dayTextPlain(check->day, language);
  //: an answer of the form with its day, %1: yes
  if (check->verdict == Verdict::yes) return Words::tr("はい %1").arg(day);
  //: an answer of the form with its day, %1: no
  return Words::tr("いいえ %1").arg(day);
}

}  // namespace mamori::app
