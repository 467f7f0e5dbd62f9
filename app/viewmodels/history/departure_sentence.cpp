#include "viewmodels/history/departure_sentence.hpp"

#include "ledgers/ledger.hpp"
#include "vault/departures.hpp"

#include <QCoreApplication>

namespace mamori::app {
namespace {

using vault::Departure;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(History)
};

/// A text at a place of the entry's list; empty where there is none.
std::string text_at(const FactValue& value, std::size_t place) {
  const auto* list = std::get_if<std::vector<FactValue>>(&value.value);
  const auto* said = list && place < list->size() ? std::get_if<std::string>(&(*list)[place].value) : nullptr;
  return said ? *said : std::string();
}

QString paper_word(Departure what) {
  switch (what) {
    case Departure::form:
      //: a file that left: the filled form
      return Words::tr("チェックリスト");
    case Departure::blank_form:
      //: a file that left: the form, not filled in
      return Words::tr("未記入のチェックリスト");
    case Departure::sheets:
      //: a file that left: sheets as a spreadsheet
      return Words::tr("チェックリストの表計算ファイル");
    case Departure::summary:
      //: a file that left
      return Words::tr("記入状況のまとめ");
    case Departure::letter:
      //: a file that left: to a vendor
      return Words::tr("事業者への依頼の紙");
    case Departure::poster:
      //: a file that left
      return Words::tr("9の心得");
    case Departure::contact_chart:
      //: a file that left
      return Words::tr("連絡体制図");
    case Departure::incident_notes:
      //: a file that left
      return Words::tr("インシデントのメモ");
    case Departure::asking_record:
      //: a file that left: when which vendor was asked
      return Words::tr("依頼の記録");
    case Departure::status_page:
      //: a file that left: the status for an inspector, on paper
      return Words::tr("記入状況の紙");
    case Departure::recovery_sheet:
      //: a file that left: the code that opens everything
      return Words::tr("復旧シート");
    case Departure::changes:
      //: a file that left: what changed from one edition of the form to another
      return Words::tr("様式の変わったところ");
    case Departure::restore_page:
      //: a file that left: how to come back by a backup
      return Words::tr("バックアップから戻す手順");
    default:
      return {};
  }
}

QString file_word(Departure what) {
  switch (what) {
    case Departure::request:
      //: a file that left: to a vendor
      return Words::tr("事業者への依頼");
    case Departure::response:
      //: a file that left: to a pharmacy
      return Words::tr("薬局への回答");
    case Departure::status:
      //: a file that left: to an inspector
      return Words::tr("記入状況");
    case Departure::evidence:
      //: a file that left: a photo or a file
      return Words::tr("根拠資料のファイル");
    case Departure::pharmacies:
      //: a file that left: an inspector's list
      return Words::tr("薬局の一覧");
    case Departure::checkpoint:
      //: a file that left: the small file that shows whether the history was rewritten
      return Words::tr("履歴の控え");
    case Departure::history:
      //: a file that left
      return Words::tr("履歴のすべて");
    case Departure::signed_form:
      //: a file that left: a form of the year, signed for others
      return Words::tr("署名した様式");
    case Departure::calendar:
      //: a file that left: days to remember, for a calendar program
      return Words::tr("予定のファイル");
    default:
      return {};
  }
}

}  // namespace

QString departure_sentence(const HistoryDetail& told, Language language) {
  if (told.entry.action != Action::taken_out) return {};
  const auto what = vault::departure_named(told.entry.subject);
  QString word = what ? paper_word(*what) : QString();
  if (what && word.isEmpty()) word = file_word(*what);
  if (what == Departure::ledger) {
    const auto* spec = ledgers::find(text_at(told.after, 0));
    if (spec != nullptr) word = QString::fromStdString(spec->title.in(language));
  }
  if (word.isEmpty()) word = QString::fromStdString(told.entry.subject);
  const QString file = QString::fromStdString(text_at(told.after, 1));
  //: history: a file was saved for somebody else; %1 what it is, %2 its name
  return Words::tr("%1をファイルに出しました（%2）").arg(word, file);
}

}  // namespace mamori::app
