#include "viewmodels/history/history_words.hpp"

#include "desks/filled_copy.hpp"
#include "viewmodels/history/asking_sentence.hpp"
#include "viewmodels/history/departure_sentence.hpp"
#include "viewmodels/history/ledger_sentence.hpp"
#include "viewmodels/history/opening_sentence.hpp"
#include "viewmodels/history/shown_sentence.hpp"
#include "viewmodels/history/year_sentence.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(History)
};

std::string hex(const MessageKey& key) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const auto byte : key) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

template <class T>
std::optional<T> as(const FactValue& value) {
  const auto* said = std::get_if<T>(&value.value);
  return said ? std::optional<T>(*said) : std::nullopt;
}

std::optional<CivilDate> day_in(const FactValue& value) {
  const auto days = as<std::int64_t>(value);
  return days ? std::optional(CivilDate::from_days(static_cast<int>(*days))) : std::nullopt;
}

std::optional<Check> check_in(const FactValue& verdict, const FactValue& day, bool early) {
  const auto said = as<bool>(verdict);
  const auto on = day_in(day);
  if (!said || !on) return std::nullopt;
  return Check{*said ? Verdict::yes : Verdict::no, *on, early};
}

/// The answer in the form of vault::fact_of; nullopt for anything else.
std::optional<Answer> answer_in(const FactValue& value) {
  const auto* cells = std::get_if<std::vector<FactValue>>(&value.value);
  if (!cells || (cells->size() != 7 && cells->size() != 9 && cells->size() != 10)) return std::nullopt;
  const auto early = [&](std::size_t at) { return at < cells->size() && as<bool>((*cells)[at]).value_or(false); };
  Answer answer;
  answer.first = check_in((*cells)[0], (*cells)[1], early(7));
  answer.target_day = day_in((*cells)[2]);
  answer.second = check_in((*cells)[3], (*cells)[4], early(8));
  answer.remark = as<std::string>((*cells)[5]).value_or("");
  answer.unsure = as<bool>((*cells)[6]).value_or(false);
  return answer;
}

/// はい, いいえ, わからない or 答えなし: what counts of an answer, in a word.
QString verdict_word(const std::optional<Answer>& answer) {
  if (!answer) return {};
  const auto verdict = answer->verdict();
  //: an answer, in the history
  if (verdict == Verdict::yes) return Words::tr("はい");
  //: an answer, in the history
  if (verdict == Verdict::no) return Words::tr("いいえ");
  //: an answer, in the history
  if (answer->unsure) return Words::tr("わからない");
  //: no answer, in the history
  return Words::tr("答えなし");
}

constexpr std::string_view sheet_word = "sheet ";

}  // namespace

HistoryWords::HistoryWords(DeskSession& session) : session_(session), language_(session.language()) {}

void HistoryWords::read_partners() const {
  if (!partners_.empty() || !people_.empty()) return;
  auto& vault = session_.vault();
  if (const auto people = vault.people()) {
    for (const Person& person : *people) {
      people_[std::to_string(static_cast<std::int64_t>(person.id))] = QString::fromStdString(person.name);
    }
  }
  if (const auto vendors = vault.vendors()) {
    for (const Vendor& vendor : *vendors) {
      partners_[std::to_string(static_cast<std::int64_t>(vendor.id))] = QString::fromStdString(vendor.name);
    }
  }
  if (const auto requests = vault.requests()) {
    for (const RequestRecord& request : *requests) {
      partners_[hex(request.id)] = partners_[std::to_string(static_cast<std::int64_t>(request.vendor))];
    }
  }
  if (const auto inbox = vault.inbox()) {
    for (const InboxRecord& item : *inbox) partners_[hex(item.message)] = QString::fromStdString(item.sender);
  }
  if (const auto received = vault.received()) {
    for (const ReceivedRequest& request : *received) {
      partners_[hex(request.id)] = QString::fromStdString(request.pharmacy);
    }
  }
}

void HistoryWords::read_sheets() const {
  if (!sheets_.empty()) return;
  read_partners();
  std::map<SystemId, QString> systems;
  if (const auto vendors = session_.vault().vendors()) {
    for (const Vendor& vendor : *vendors) {
      for (const VendorSystem& system : vendor.systems) {
        systems[system.id] = QString::fromStdString(vendor.name + " ・ " + system.name);
      }
    }
  }
  const auto sheets = session_.vault().sheets();
  if (!sheets) return;
  for (const SheetRecord& record : *sheets) {
    SheetName name;
    name.edition = session_.library().edition(record.edition);
    if (name.edition) name.sheet = &name.edition->sheet(record.kind);
    if (record.system) name.owner = systems[*record.system];
    if (record.request) {
      name.owner =
          partners_[hex(*record.request)] + QStringLiteral(" ・ ") + QString::fromStdString(record.system_name);
    }
    sheets_[std::to_string(static_cast<std::int64_t>(record.id))] = name;
  }
}

QString HistoryWords::row(const std::string& subject) const {
  read_sheets();
  const auto space = subject.find(' ');
  const auto found = sheets_.find(subject.substr(0, space));
  if (found == sheets_.end() || !found->second.sheet || space == std::string::npos) {
    return QString::fromStdString(subject);
  }
  const SheetName& name = found->second;
  const std::string key = subject.substr(space + 1);
  for (const Row& row : name.sheet->rows) {
    if (row.key.text() != key) continue;
    QStringList parts;
    if (!name.owner.isEmpty()) parts.append(name.owner + QStringLiteral("："));
    if (const QString number = numberText(row); !number.isEmpty()) parts.append(number);
    parts.append(rowTitle(row, *name.edition, language_));
    return parts.join(u' ');
  }
  return QString::fromStdString(key);
}

QString HistoryWords::exchange(const HistoryEntry& entry) const {
  read_partners();
  const auto found = partners_.find(entry.subject);
  //: stands for a company or pharmacy whose name is not known any more
  const QString who = found == partners_.end() ? Words::tr("相手") : found->second;
  switch (entry.action) {
    case Action::vendor_added:
      //: history; %1 is a vendor
      return Words::tr("事業者「%1」を加えました").arg(who);
    case Action::system_added:
      //: history; %1 is a vendor
      return Words::tr("「%1」のシステムを加えました").arg(who);
    case Action::vendor_key_accepted:
      //: history; %1 is a vendor; the key signs its answers
      return Words::tr("「%1」の署名の鍵を受け入れました").arg(who);
    case Action::request_made:
      //: history; %1 is a vendor
      return Words::tr("「%1」への依頼を作りました").arg(who);
    case Action::request_sent:
      //: history; %1 is a vendor
      return Words::tr("「%1」に依頼を渡しました").arg(who);
    case Action::request_state_set:
      //: history; %1 is a vendor
      return Words::tr("「%1」への依頼の状態が変わりました").arg(who);
    case Action::response_staged:
      //: history; %1 is a vendor
      return Words::tr("「%1」の回答が届きました").arg(who);
    case Action::response_accepted:
      //: history; %1 is a vendor
      return Words::tr("「%1」の回答を受け取りました").arg(who);
    case Action::response_refused:
      //: history; %1 is a vendor
      return Words::tr("「%1」の回答を断りました").arg(who);
    case Action::request_received:
      //: history, at a vendor; %1 is a pharmacy
      return Words::tr("「%1」の依頼を受け取りました").arg(who);
    case Action::request_confirmed:
      //: history: after a restore somebody said that a request still stands; %1 is a vendor
      return Words::tr("「%1」への依頼が有効なことを確かめました").arg(who);
    case Action::attachments_kept:
      //: history; %1 is a vendor
      return Words::tr("「%1」の回答についたファイルを保存しました").arg(who);
    case Action::response_made:
      //: history, at a vendor; %1 is a pharmacy
      return Words::tr("「%1」への回答に署名しました").arg(who);
    default:
      return asking_sentence(entry.action, who);
  }
}

QString HistoryWords::people(const HistoryDetail& told) const {
  read_partners();
  const auto found = people_.find(told.entry.subject);
  const auto* named = std::get_if<std::vector<FactValue>>(&told.after.value);
  const auto given = named && !named->empty() ? as<std::string>(named->front()) : std::nullopt;
  QString who = found != people_.end() ? found->second : QString::fromStdString(told.entry.who);
  if (given) who = QString::fromStdString(*given);
  switch (told.entry.action) {
    case Action::person_added:
      //: history; %1 is a person
      return Words::tr("%1 さんを加えました").arg(who);
    case Action::person_removed:
      //: history; %1 is a person
      return Words::tr("%1 さんを外しました").arg(who);
    case Action::role_set:
      //: history; %1 is a person
      return Words::tr("%1 さんの役割を変えました").arg(who);
    case Action::secret_set:
      //: history; %1 is a person
      return Words::tr("%1 さんのパスフレーズを新しくしました").arg(who);
    case Action::slot_renewed:
      //: history: the program sealed a passphrase anew, as it does today; the words stay the same; %1 is a person
      return Words::tr("%1 さんのパスフレーズの鍵を、今の作りかたで作りなおしました").arg(who);
    case Action::secret_recovered:
      //: history: a passphrase was set anew with the recovery code; %1 is a person
      return Words::tr("%1 さんが、復旧コードで入りなおしました").arg(who);
    case Action::pin_set:
      //: history; %1 is a person
      return Words::tr("%1 さんの PIN を決めました").arg(who);
    case Action::pin_removed:
      //: history; %1 is a person
      return Words::tr("%1 さんの PIN を削除しました").arg(who);
    case Action::recovery_made:
      //: history: the printed code that gets in when every passphrase is lost
      return Words::tr("復旧コードを作りました");
    case Action::recovery_tried:
      //: history: the printed code was entered once to see that it works
      return Words::tr("復旧コードを試しました");
    case Action::keys_adopted:
      //: history: the file with the key slots was newer than the store
      return Words::tr("鍵のファイルが新しくなっていました");
    case Action::keys_rewritten:
      //: history: the file with the key slots did not say what the store knows: a power cut, or somebody changed it
      return Words::tr("鍵のファイルが手帳の記録と違っていたので、記録のとおりに書きなおしました");
    case Action::restore_asked:
      //: history: at the lock screen somebody tried to put a backup in this store's place and had no secret of it
      return Words::tr("この手帳のパスフレーズなしに、バックアップと入れかえようとした人がいました");
    case Action::device_renewed:
      //: history: a copied or restored store counts as another device
      return Words::tr("別の端末として使いはじめました");
    case Action::inspection_begun:
      //: history: the screen was handed to an inspector
      return Words::tr("立入検査の画面に切りかえました");
    case Action::inspection_ended:
      //: history: the screen was taken back from an inspector
      return Words::tr("立入検査の画面を終えました");
    default:
      return {};
  }
}

QString HistoryWords::inspector(const HistoryEntry& entry) const {
  switch (entry.action) {
    case Action::statuses_staged:
      //: history, at an inspector's desk; %1 is how many statuses
      return Words::tr("状況を %1 件読み取りました").arg(QString::fromStdString(entry.subject));
    case Action::statuses_accepted:
      //: history, at an inspector's desk
      return Words::tr("状況を受け取りました");
    case Action::statuses_refused:
      //: history, at an inspector's desk
      return Words::tr("記入状況を受け取らないことにしました");
    case Action::status_noted:
      //: history, at an inspector's desk
      return Words::tr("状況にメモを書きました");
    case Action::statuses_exported:
      //: history, at an inspector's desk: a list of pharmacies went out; %1 is CSV, .xlsx or paper
      return Words::tr("薬局の一覧を書き出しました（%1）")
          .arg(entry.subject == "paper" ? way_word(entry.subject) : QString::fromStdString(entry.subject));
    default:
      return {};
  }
}

QString HistoryWords::own(const HistoryDetail& told) const {
  const HistoryEntry& entry = told.entry;
  switch (entry.action) {
    case Action::vault_created:
      //: history: the first entry of all
      return Words::tr("まもり手帳を使いはじめました");
    case Action::contract_set:
      //: history: the pharmacy has a contract with a vendor
      if (as<bool>(told.after).value_or(true)) return Words::tr("「事業者と契約している」にしました");
      //: history: the pharmacy has no contract with a vendor
      return Words::tr("「事業者と契約していない」にしました");
    case Action::sheet_added:
      //: history: a sheet of the form was opened for the first time
      return Words::tr("確認用のチェックリストを用意しました");
    case Action::status_shown:
      read_sheets();
      if (const auto sheet = sheets_.find(entry.subject.substr(std::min(entry.subject.size(), sheet_word.size())));
          entry.subject.starts_with(sheet_word) && sheet != sheets_.end()) {
        return shown_sentence(entry.subject, sheet->second.owner, language_);
      }
      if (const QString looked = shown_sentence(entry.subject, {}, language_); !looked.isEmpty()) return looked;
      //: history; %1 is QR, ファイル or 紙
      return Words::tr("記入状況を見せました（%1）").arg(way_word(entry.subject));
    case Action::clock_changed:
      if (as<std::int64_t>(told.after).value_or(0) < as<std::int64_t>(told.before).value_or(0)) {
        //: history: somebody set the device's clock back
        return Words::tr("端末の時計が、前の日時に戻っていました");
      }
      //: history: somebody set the device's clock ahead
      return Words::tr("端末の時計が、先の日時に進んでいました");
    case Action::clock_declared:
      //: history: the device's clock had been far ahead, and a person said that it is right now
      return Words::tr("端末の時計が、正しい日時にもどったと確かめました");
    case Action::backup_made:
      //: history: a backup was made and proven
      return Words::tr("バックアップを作って確かめました");
    case Action::backup_drilled:
      //: history: bringing a backup back was practised
      return Words::tr("バックアップを戻す練習をしました");
    case Action::backup_folder_set:
      //: history: where backups are kept
      return Words::tr("バックアップの置き場所を変えました");
    case Action::vault_restored:
      //: history: everything was brought back from a backup
      return Words::tr("バックアップから戻しました");
    case Action::checkpoint_saved:
      //: history: a small signed file that shows later whether the history was rewritten
      return Words::tr("履歴の控えをファイルに出しました");
    case Action::history_exported:
      //: history: all of it went into a file
      return Words::tr("履歴をすべてファイルに書き出しました");
    case Action::payload_erased:
      //: history; %1 is the number of an entry
      return Words::tr("履歴 %1 番の中身を消しました")
          .arg(QString::fromStdString(entry.subject.substr(entry.subject.find(' ') + 1)));
    default:
      //: history: an entry of a kind that this program does not know in words
      return Words::tr("記録 %1 番").arg(entry.sequence);
  }
}

QString HistoryWords::sentence(const HistoryDetail& told) const {
  const HistoryEntry& entry = told.entry;
  if (entry.action == Action::answer_saved) {
    const QString now = verdict_word(answer_in(told.after));
    const QString before = verdict_word(answer_in(told.before));
    if (now.isEmpty()) return row(entry.subject);
    //: history: an answer stayed and its day or remark changed; %1 is a row, %2 はい, いいえ or わからない
    if (now == before) return Words::tr("%1：%2（日付や備考を直しました）").arg(row(entry.subject), now);
    //: history: %1 is a row, %2 はい, いいえ or わからない
    return Words::tr("%1：%2").arg(row(entry.subject), now);
  }
  if (entry.action == Action::scope_set) {
    return as<std::string>(told.after).value_or("").empty()
               //: history; %1 is a row
               ? Words::tr("%1：契約の範囲にもどしました").arg(row(entry.subject))
               //: history; %1 is a row
               : Words::tr("%1：契約の範囲外にしました").arg(row(entry.subject));
  }
  for (const QString& said : {exchange(entry), people(told), inspector(entry), year_sentence(entry, session_),
                              ledger_sentence(told, session_), departure_sentence(told, language_), openings(told)}) {
    if (!said.isEmpty()) return said;
  }
  return own(told);
}

QString HistoryWords::openings(const HistoryDetail& told) const {
  return opening_sentence(told, language_, [this](std::int64_t person) {
    read_partners();
    const auto found = people_.find(std::to_string(person));
    //: stands for somebody whose name is not known any more
    return found == people_.end() ? Words::tr("だれか") : found->second;
  });
}

QString HistoryWords::change(const HistoryDetail& told) const {
  if (told.entry.action != Action::answer_saved) return sentence(told);
  const QString now = verdict_word(answer_in(told.after));
  const QString before = verdict_word(answer_in(told.before));
  //: beside a row: the personal data of this entry was taken out
  if (now.isEmpty()) return Words::tr("中身は消されています");
  //: beside a row: an answer stayed and its day or remark changed; %1 is はい, いいえ or わからない
  if (now == before) return Words::tr("%1（日付や備考を直しました）").arg(now);
  //: beside a row: an answer changed; %1 and %2 are はい, いいえ, わからない or 答えなし
  return Words::tr("%1 → %2").arg(before, now);
}

QString HistoryWords::reason(const HistoryEntry& entry) const {
  //: reason of a change in the history
  if (entry.reason == reason_response) return Words::tr("事業者の回答を受け取った");
  //: why an answer changed: it was copied from a vendor's paper
  if (entry.reason == reason_paper) return Words::tr("紙の回答を入力した");
  //: why an answer changed: it was taken from a filled copy of the form, a spreadsheet
  if (entry.reason == desks::reason_filled) return Words::tr("記入済みの様式から取り込んだ");
  //: why an answer changed: last year's was given again
  if (entry.reason == reason_renewed) return Words::tr("前の年度の答えを、もう一度確かめた");
  //: why an answer changed: the vendor's standard answers were put in
  if (entry.reason == reason_standard) return Words::tr("標準回答を入れた");
  //: reason of a change in the history: a person took a change back at once
  if (entry.reason == reason_undone) return Words::tr("元にもどした");
  return QString::fromStdString(entry.reason);
}

QString HistoryWords::byline(const HistoryEntry& entry) const {
  QStringList parts{clockText(entry.time).left(5)};
  // What the program noted of the files is nobody's.
  if (!entry.who.empty()) parts.append(QString::fromStdString(entry.who));
  if (!entry.reason.empty()) parts.append(reason(entry));
  return parts.join(QStringLiteral(" ・ "));
}

QString HistoryWords::answer(const FactValue& value) const {
  const auto said = answer_in(value);
  if (!said) return {};
  QStringList lines{said->first ? checkText(said->first, language_) : verdict_word(said)};
  //: one line of an answer in the history; %1 is a day
  if (said->target_day) lines.append(Words::tr("目標日 %1").arg(dayTextPlain(*said->target_day, language_)));
  //: one line of an answer in the history; %1 is はい or いいえ with its day
  if (said->second) lines.append(Words::tr("2回目 %1").arg(checkText(said->second, language_)));
  //: one line of an answer in the history; %1 is the remark
  if (!said->remark.empty()) lines.append(Words::tr("備考 %1").arg(QString::fromStdString(said->remark)));
  return lines.join(u'\n');
}

QString HistoryWords::value(const HistoryDetail& told, const FactValue& value) const {
  if (told.entry.action == Action::answer_saved) return answer(value);
  if (const auto said = ledger_value(told, value, language_)) return *said;
  if (told.entry.action == Action::clock_changed || told.entry.action == Action::clock_declared) {
    const auto time = as<std::int64_t>(value);
    return time ? momentText(*time, language_) : QString();
  }
  switch (told.entry.action) {
    case Action::request_sent:
    case Action::vendor_reminded:
    case Action::sending_taken_back:
      return sending_value(value);
    case Action::vendor_tie_set:
      return tie_value(value);
    case Action::request_state_set:
      return state_value(value);
    default:
      break;
  }
  // Its sentence says all of it.
  if (told.entry.subject == openings_subject || told.entry.action == Action::key_renewed) return {};
  const auto truth = as<bool>(value);
  //: a yes of the history, such as a contract
  if (truth && *truth) return Words::tr("あり");
  //: a no of the history, such as a contract
  if (truth) return Words::tr("なし");
  if (const auto said = as<std::string>(value)) return QString::fromStdString(*said);
  QStringList texts;
  if (const auto* list = std::get_if<std::vector<FactValue>>(&value.value)) {
    for (const FactValue& item : *list) {
      if (const auto said = as<std::string>(item); said && !said->empty()) texts.append(QString::fromStdString(*said));
    }
  }
  return texts.join(u'\n');
}

}  // namespace mamori::app
