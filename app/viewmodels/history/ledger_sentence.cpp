#include "viewmodels/history/ledger_sentence.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(History)
};

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

const std::vector<FactValue>* list_in(const FactValue& value) {
  return std::get_if<std::vector<FactValue>>(&value.value);
}

/// A text at a place of a list; empty where there is none.
std::string text_at(const FactValue& value, std::size_t place) {
  const auto* list = list_in(value);
  const auto* said = list && place < list->size() ? std::get_if<std::string>(&(*list)[place].value) : nullptr;
  return said ? *said : std::string();
}

/// What is before the first `mark` of a subject, and behind it.
std::pair<std::string, std::string> parted(const std::string& subject, char mark) {
  const auto at = subject.find(mark);
  if (at == std::string::npos) return {subject, {}};
  return {subject.substr(0, at), subject.substr(at + 1)};
}

QString ledger_of(const HistoryEntry& entry, Language language) {
  const auto* spec = ledgers::find(parted(entry.subject, '/').first);
  return spec ? text(spec->title.in(language)) : QString();
}

/// The first field as it was then, else as it stands now.
QString name_of(const HistoryDetail& told, DeskSession& session) {
  const bool written = told.entry.action == Action::entry_added || told.entry.action == Action::entry_changed;
  if (const auto then = text_at(told.after, 0); written && !then.empty()) return text(then);
  const auto id = text(parted(told.entry.subject, '/').second).toLongLong();
  const auto now = session.vault().entry(static_cast<EntryId>(id));
  //: stands for an entry of a ledger whose name is not known any more
  return now ? text(now->values.front()) : Words::tr("記録");
}

QString entry_sentence(const HistoryDetail& told, DeskSession& session) {
  const QString ledger = ledger_of(told.entry, session.language());
  switch (told.entry.action) {
    case Action::entry_added:
      //: history; %1 is a ledger, %2 what was added to it
      return Words::tr("%1に「%2」を加えました").arg(ledger, name_of(told, session));
    case Action::entry_changed:
      //: history; %1 is a ledger, %2 one of its entries
      return Words::tr("%1の「%2」を直しました").arg(ledger, name_of(told, session));
    case Action::entry_retired:
      //: history; %1 is a ledger, %2 one of its entries
      return Words::tr("%1の「%2」を、使わないものにしました").arg(ledger, name_of(told, session));
    case Action::entry_restored:
      //: history; %1 is a ledger, %2 one of its entries
      return Words::tr("%1の「%2」を、また使うことにしました").arg(ledger, name_of(told, session));
    case Action::entries_imported: {
      const auto* lines = list_in(told.after);
      //: history; %1 is a ledger
      if (!lines) return Words::tr("%1に、ファイルから取り込みました").arg(ledger);
      //: history; %1 is a ledger, %2 how many entries
      return Words::tr("%1に、ファイルから %2 件を取り込みました").arg(ledger).arg(lines->size());
    }
    case Action::import_undone:
      //: history; %1 is a ledger
      return Words::tr("%1への取り込みを、取り消しました").arg(ledger);
    case Action::ledger_exported:
      //: history: a photo or file left the store
      if (ledger.isEmpty()) return Words::tr("根拠のファイルを書き出しました");
      //: history; %1 is a ledger
      return Words::tr("%1をファイルに書き出しました").arg(ledger);
    default:
      return {};
  }
}

QString evidence_sentence(const HistoryDetail& told) {
  const auto* gone = std::get_if<std::string>(&told.before.value);
  switch (told.entry.action) {
    case Action::evidence_added:
      //: history; %1 is a photo, a file or a place in words
      return Words::tr("根拠「%1」を加えました").arg(text(text_at(told.after, 1)));
    case Action::evidence_changed:
      //: history: name, day or expiry were put right; %1 is a photo, a file or a place in words
      return Words::tr("根拠「%1」を直しました").arg(text(text_at(told.after, 0)));
    case Action::evidence_used:
      //: history: evidence is used for a row no longer
      if (gone) return Words::tr("根拠を、項目から外しました");
      //: history: evidence is used for a further row
      return Words::tr("根拠を、ほかの項目にも使いました");
    case Action::evidence_removed:
      //: history; %1 is a photo, a file or a place in words
      return Words::tr("根拠「%1」を消しました").arg(gone ? text(*gone) : QString());
    default:
      return {};
  }
}

QString other_sentence(const HistoryDetail& told) {
  const auto* said = std::get_if<std::string>(&told.after.value);
  const auto* shown = std::get_if<bool>(&told.after.value);
  switch (told.entry.action) {
    case Action::question_confirmed: {
      const auto row = parted(parted(told.entry.subject, ' ').second, '@').first;
      //: history: a question about a yes was answered; %1 is the number of a row
      return Words::tr("%1 への問いに「確認済み」と答えました").arg(text(row));
    }
    case Action::incident_noted:
      //: history: a note was taken in an incident
      return Words::tr("インシデントのメモを書きました");
    case Action::incident_page_set:
      //: history: the page for an incident is shown while the store is locked
      if (shown && *shown) return Words::tr("ロック中もインシデントのページを見せることにしました");
      //: history: the page for an incident is not shown while the store is locked
      return Words::tr("ロック中はインシデントのページを見せないことにしました");
    case Action::principle_read:
      //: history; %1 is a person, %2 the number of a principle, 1 to 9
      return Words::tr("%1 さんが心得 %2 を読みました").arg(said ? text(*said) : QString(), text(told.entry.subject));
    default:
      return {};
  }
}

/// Fields as lines, each with its label; those that are the same in `other` are left out.
QString fields(const LedgerSpec& spec, const FactValue& value, const FactValue& other, Language language) {
  QStringList lines;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    const auto said = text_at(value, i);
    if (list_in(other) ? said == text_at(other, i) : said.empty()) continue;
    const auto& field = spec.fields[i];
    //: one field of a ledger in the history; %1 is its label, %2 what stood there
    lines << Words::tr("%1：%2").arg(text(field.label.in(language)), text(ledgers::shown(field, said, language)));
  }
  return lines.join(u'\n');
}

/// The names of what came in, as far as a page holds them.
QString names(const FactValue& value) {
  constexpr std::size_t most = 20;
  const auto* entries = list_in(value);
  if (!entries) return {};
  QStringList lines;
  for (std::size_t i = 0; i < std::min(most, entries->size()); ++i) {
    const auto* parts = list_in((*entries)[i]);
    if (parts && parts->size() > 1) lines << text(text_at((*parts)[1], 0));
  }
  //: history, under the first entries that came in from a file; %1 is how many more there are
  if (entries->size() > most) lines << Words::tr("ほか %1 件").arg(entries->size() - most);
  return lines.join(u'\n');
}

}  // namespace

QString ledger_sentence(const HistoryDetail& told, DeskSession& session) {
  for (const QString& said : {entry_sentence(told, session), evidence_sentence(told), other_sentence(told)}) {
    if (!said.isEmpty()) return said;
  }
  return {};
}

std::optional<QString> ledger_value(const HistoryDetail& told, const FactValue& value, Language language) {
  const auto* spec = ledgers::find(parted(told.entry.subject, '/').first);
  switch (told.entry.action) {
    case Action::entry_added:
    case Action::entry_changed:
      if (!spec) return std::nullopt;
      return fields(*spec, value, &value == &told.before ? told.after : told.before, language);
    case Action::entries_imported:
      return names(value);
    case Action::evidence_added:
    case Action::question_confirmed:
      return text(text_at(value, 1));
    case Action::evidence_changed:
      return text(text_at(value, 0));
    case Action::evidence_used:
    case Action::ledger_exported:
    case Action::import_undone:
      return QString();
    default:
      return std::nullopt;
  }
}

}  // namespace mamori::app
