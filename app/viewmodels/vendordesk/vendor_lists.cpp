#include "viewmodels/vendordesk/vendor_lists.hpp"

#include "i18n/row_words.hpp"
#include "reports/asking/asking_words.hpp"
#include "viewmodels/exchange/arrival_view_model.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/shell/date_text.hpp"
#include "viewmodels/vendordesk/vendor_desk_view_model.hpp"

namespace mamori::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

int answeredRows(const desks::RequestView& request) {
  int answered = 0;
  for (const auto& system : request.systems) answered += system.progress.required.answered;
  return answered;
}

VendorDeskViewModel::State stateOf(const desks::RequestView& request) {
  if (request.responded != 0) return VendorDeskViewModel::Answered;
  if (openRows(request) == 0) return VendorDeskViewModel::Ready;
  return answeredRows(request) > 0 ? VendorDeskViewModel::Begun : VendorDeskViewModel::Unanswered;
}

QString joined(const QStringList& names) {
  //: Between the names of systems in a list
  return names.join(VendorDeskViewModel::tr("、"));
}

QString answeredText(const desks::AnsweredSystem& system) {
  //: what was answered about a system; %1 system, %2 how many はい, %3 how many いいえ
  QString words =
      VendorDeskViewModel::tr("%1: はい %2・いいえ %3").arg(text(system.name)).arg(system.yes).arg(system.no);
  if (system.out_of_scope == 0) return words;
  //: rows left out by contract, behind the counts; %1 how many
  return words + VendorDeskViewModel::tr("・対象外 %1").arg(system.out_of_scope);
}

}  // namespace

QString keyOf(const MessageKey& id) {
  return QString::fromLatin1(
      QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size())).toHex());
}

int openRows(const desks::RequestView& request) {
  int open = 0;
  for (const auto& system : request.systems) {
    open += system.progress.required.open() + system.progress.required.undated;
  }
  return open;
}

QStringList systemNames(const desks::RequestView& request) {
  QStringList names;
  for (const auto& system : request.systems) names << text(system.system);
  return names;
}

QString productName(const std::string& name, const std::string& release) {
  return release.empty() ? text(name) : text(name) + QLatin1Char(' ') + text(release);
}

RequestListModel::RequestListModel(QObject* parent)
    : KeyedListModel({"key", "pharmacy", "systems", "state", "days", "received", "due", "overdue", "responded"},
                     parent) {}

void RequestListModel::show(const std::vector<desks::RequestView>& requests, CivilDate today, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& request : requests) {
    const auto day = local_date(request.received);
    rows.push_back({keyOf(request.id), text(request.pharmacy), joined(systemNames(request)),
                    static_cast<int>(stateOf(request)), days_between(day, today), dayTextPlain(day, language),
                    request.due ? dayTextPlain(*request.due, language) : QString(),
                    request.due && request.responded == 0 && *request.due < today,
                    request.responded == 0 ? QString() : dayTextPlain(local_date(request.responded), language)});
  }
  setRows(std::move(rows));
}

AskedSystemListModel::AskedSystemListModel(QObject* parent)
    : KeyedListModel({"key", "name", "answered", "total", "noes", "unsure", "undated", "standard", "differs", "fitting",
                      "fittingName", "year"},
                     parent) {}

void AskedSystemListModel::show(const desks::RequestView& request, const std::vector<desks::ProductView>& products,
                                CivilDate today, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& system : request.systems) {
    const auto& tally = system.progress.required;
    const auto use = request.standards.find(system.id);
    const bool stands = use != request.standards.end();
    int fitting = 0;
    QString fitting_name;
    if (const auto product = desks::VendorDesk::fitting(products, system)) {
      fitting = static_cast<int>(*product);
      for (const auto& one : products) {
        if (one.id == *product) fitting_name = productName(one.name, one.release);
      }
    }
    rows.push_back({static_cast<int>(system.id), text(system.system), tally.answered, tally.total, tally.no,
                    tally.unsure, tally.undated,
                    stands ? productName(use->second.name, use->second.release) : QString(),
                    stands ? static_cast<int>(use->second.differs.size()) : 0, fitting, fitting_name,
                    edition_text(*system.assessment.edition, today, language)});
  }
  setRows(std::move(rows));
}

DifferenceListModel::DifferenceListModel(QObject* parent)
    : KeyedListModel({"key", "system", "number", "title", "target", "standard", "standardDays", "here", "hereDays"},
                     parent) {}

void DifferenceListModel::show(const desks::RequestView& request, Language language) {
  const auto verdict = [](const Answer& answer) -> int {
    const auto said = answer.verdict();
    if (!said) return ArrivalViewModel::NotAnswered;
    return *said == Verdict::yes ? ArrivalViewModel::Yes : ArrivalViewModel::No;
  };
  std::vector<QVariantList> rows;
  for (const auto& system : request.systems) {
    const auto use = request.standards.find(system.id);
    if (use == request.standards.end()) continue;
    for (const auto& compared : use->second.differs) {
      const auto& row = *compared.row;
      rows.push_back({text(system.system) + QLatin1Char(' ') + text(row.key.text()), text(system.system),
                      text(row.key.item), text(row.title.in(language)), targetText(row.key.target),
                      verdict(compared.before), answerDays(compared.before, language), verdict(compared.after),
                      answerDays(compared.after, language)});
    }
  }
  setRows(std::move(rows));
}

ProductListModel::ProductListModel(QObject* parent)
    : KeyedListModel({"key", "name", "answered", "total", "noes", "used", "year"}, parent) {}

void ProductListModel::show(const std::vector<desks::ProductView>& products, CivilDate today, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& product : products) {
    const auto& tally = product.sheet.progress.required;
    rows.push_back({static_cast<int>(product.id), productName(product.name, product.release), tally.answered,
                    tally.total, tally.no, product.used,
                    edition_text(*product.sheet.assessment.edition, today, language)});
  }
  setRows(std::move(rows));
  emit namesChanged();
}

QStringList ProductListModel::names() const {
  QStringList names;
  for (int row = 0; row < count(); ++row) names << value(row, "name").toString();
  return names;
}

OutboxListModel::OutboxListModel(QObject* parent)
    : KeyedListModel({"key", "pharmacy", "made", "responsible", "answers", "ways"}, parent) {}

void OutboxListModel::show(const std::vector<desks::OutboxView>& outbox, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& sent : outbox) {
    QStringList answers;
    for (const auto& system : sent.systems) answers << answeredText(system);
    QStringList ways;
    for (const auto& sending : sent.sendings) {
      //: one line of what was sent; %1 when, %2 how, %3 by whom
      ways << VendorDeskViewModel::tr("%1　%2（%3）")
                  .arg(momentText(sending.time, language), sendingText(sending.kind, sending.channel),
                       text(sending.who));
    }
    rows.push_back({static_cast<int>(sent.id), text(sent.pharmacy), momentText(sent.made, language),
                    text(sent.responsible), joined(answers), ways});
  }
  setRows(std::move(rows));
}

TakenListModel::TakenListModel(QObject* parent) : KeyedListModel({"key", "what", "pharmacy", "detail"}, parent) {}

void TakenListModel::add(What what, const QString& message, const QString& pharmacy, const QString& detail) {
  if (!message.isEmpty() && message == last_) return;
  last_ = message;
  if (what == TakenOn) taken_ << message;
  lines_.insert(lines_.begin(), {++next_, static_cast<int>(what), pharmacy, detail});
  setRows(lines_);
}

void TakenListModel::clear() {
  lines_.clear();
  last_.clear();
  taken_.clear();
  setRows({});
}

}  // namespace mamori::app
