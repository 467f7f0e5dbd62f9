#include "viewmodels/ledgers/ledger_import_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "viewmodels/ledgers/entry_list_model.hpp"

#include <QFile>
#include <QMetaObject>
#include <algorithm>

namespace mamori::app {
namespace {

/// So many of the good lines are shown before anything is written.
constexpr std::size_t lines_shown = 20;
/// So many of the bad lines are laid out; how many there are is said beside them.
constexpr std::size_t rejected_shown = 200;

QString lineText(const LedgerSpec& spec, const Values& values, Language language) {
  QStringList parts;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    if (!values[i].empty()) parts << shownText(spec.fields[i], values[i], language);
  }
  return parts.join(QStringLiteral(" ・ ")).replace(u'\n', u' ');
}

/// The field that a refusal names, in words.
QString placeText(const LedgerSpec& spec, const std::string& where, const DeskSession& session) {
  for (const auto& field : spec.fields) {
    if (where == std::string(spec.id) + "." + std::string(field.id)) return session.words(field.label);
  }
  return {};
}

}  // namespace

LedgerImportViewModel::LedgerImportViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      columns_(new ImportColumnModel(this)),
      lines_(new ImportLineModel(this)),
      rejected_(new ImportLineModel(this)) {
  worker_.setMaxThreadCount(1);
  // The store is about to close: what is half written is taken back first.
  connect(&session, &DeskSession::closing, this, [this] {
    cancel();
    worker_.waitForDone();
    clear();
  });
}

LedgerImportViewModel::~LedgerImportViewModel() {
  cancel();
  worker_.waitForDone();
}

QStringList LedgerImportViewModel::fieldOptions() const {
  //: choice for a column of a file: it is not taken in
  QStringList options{tr("取りこまない")};
  for (const auto& field : ledgers::spec_of(ledger_).fields) options << session_.words(field.label);
  return options;
}

double LedgerImportViewModel::progress() const {
  return good() == 0 ? 0 : static_cast<double>(done_) / good();
}

void LedgerImportViewModel::begin(Ledger ledger) {
  clear();
  ledger_ = ledger;
  emit planChanged();
}

void LedgerImportViewModel::clear() {
  plan_.reset();
  file_name_.clear();
  forgetError();
  show();
}

void LedgerImportViewModel::read(const QUrl& file) {
  const QString path = file.toLocalFile();
  const auto bytes = read_file(QFile::encodeName(path).toStdString(), tables::file_limit);
  if (!went(bytes)) return;
  auto plan = session_.ledgers()->plan(ledger_, *bytes);
  if (!went(plan)) return;
  file_name_ = file.fileName();
  plan_ = std::make_shared<const desks::ImportPlan>(std::move(*plan));
  show();
}

void LedgerImportViewModel::map(int column, int option) {
  if (!plan_) return;
  auto headings = plan_->headings;
  const auto field = option > 0 ? std::optional(static_cast<std::size_t>(option - 1)) : std::nullopt;
  // A field is filled by one column.
  for (auto& other : headings.mapping) {
    if (field && other == field) other.reset();
  }
  headings.mapping.at(static_cast<std::size_t>(column)) = field;
  auto plan = session_.ledgers()->plan_again(*plan_, headings);
  if (!plan) {
    setFailure(plan.error());
    auto without = *plan_;
    without.headings = headings;
    without.preview = {};
    plan_ = std::make_shared<const desks::ImportPlan>(std::move(without));
  } else {
    forgetError();
    plan_ = std::make_shared<const desks::ImportPlan>(std::move(*plan));
  }
  show();
}

void LedgerImportViewModel::show() {
  std::vector<QVariantList> columns;
  std::vector<QVariantList> lines;
  std::vector<QVariantList> rejected;
  if (plan_) {
    const auto& spec = ledgers::spec_of(ledger_);
    const auto& first = plan_->table.rows.front().cells;
    const auto& mapping = plan_->headings.mapping;
    for (std::size_t i = 0; i < mapping.size(); ++i) {
      const int option = mapping[i] ? static_cast<int>(*mapping[i]) + 1 : 0;
      columns.push_back({static_cast<int>(i), QString::fromStdString(i < first.size() ? first[i] : ""), option});
    }
    for (std::size_t i = 0; i < std::min(plan_->preview.lines.size(), lines_shown); ++i) {
      const auto& line = plan_->preview.lines[i];
      lines.push_back({static_cast<int>(line.number), lineText(spec, line.values, session_.language()), QString()});
    }
    for (std::size_t i = 0; i < std::min(plan_->preview.rejected.size(), rejected_shown); ++i) {
      const auto& line = plan_->preview.rejected[i];
      const QString place = placeText(spec, line.reason.where, session_);
      const QString what = report_of(line.reason).what;
      rejected.push_back({static_cast<int>(line.number), QString::fromStdString(line.begins),
                          //: why a line of a file is refused; %1 is the field, %2 the reason
                          place.isEmpty() ? what : tr("%1：%2").arg(place, what)});
    }
  }
  columns_->setRows(std::move(columns));
  lines_->setRows(std::move(lines));
  rejected_->setRows(std::move(rejected));
  emit planChanged();
}

void LedgerImportViewModel::write() {
  if (!plan_ || busy_) return;
  busy_ = true;
  stop_ = false;
  done_ = 0;
  emit progressChanged();
  // The screen shows nothing but the progress meanwhile, so that the store has one user.
  worker_.start([this, plan = plan_, desk = session_.ledgers()] {
    const auto going = [this](std::size_t done) {
      done_ = done;
      QMetaObject::invokeMethod(this, &LedgerImportViewModel::progressChanged, Qt::QueuedConnection);
      return !stop_;
    };
    auto done = std::make_shared<Result<void>>(desk->import(*plan, going));
    QMetaObject::invokeMethod(
        this, [this, done] { finish(*done); }, Qt::QueuedConnection);
  });
}

void LedgerImportViewModel::finish(const Result<void>& done) {
  busy_ = false;
  emit progressChanged();
  if (!session_.isOpen() || !went(done)) return;
  const int lines = good();
  clear();
  session_.touch();
  emit written(lines);
}

}  // namespace mamori::app
