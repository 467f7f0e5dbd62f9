#include "viewmodels/ledgers/ledger_import_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "ledgers/synonyms.hpp"
#include "viewmodels/ledgers/entry_list_model.hpp"
#include "viewmodels/report/local_path.hpp"

#include <QMetaObject>
#include <algorithm>

namespace mamori::app {
namespace {

/// So many of the good lines are shown before anything is written.
constexpr std::size_t lines_shown = 20;
/// So many of the lines with something to say are laid out; how many there are is said beside them.
constexpr std::size_t remarks_shown = 200;

QString joined(const QStringList& parts) {
  return parts.join(QStringLiteral(" ・ ")).replace(u'\n', u' ');
}

QString lineText(const LedgerSpec& spec, const Values& values, Language language) {
  QStringList parts;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    if (!values[i].empty()) parts << shownText(spec.fields[i], values[i], language);
  }
  return joined(parts);
}

/// The letters by which a spreadsheet calls a column, from 0.
QString columnLetters(std::size_t column) {
  constexpr std::size_t alphabet = 26;
  QString letters(QChar(u'A' + static_cast<char16_t>(column % alphabet)));
  for (column /= alphabet; column > 0; column = (column - 1) / alphabet) {
    letters.prepend(QChar(u'A' + static_cast<char16_t>((column - 1) % alphabet)));
  }
  return letters;
}

/// The place of a line of the file among the rows.
std::size_t rowAt(const tables::Table& table, std::size_t line) {
  const auto found =
      std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row.line == line; });
  return static_cast<std::size_t>(found - table.rows.begin());
}

/// The place of a field that a refusal names.
std::optional<std::size_t> fieldAt(const LedgerSpec& spec, const std::string& where) {
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    if (where == std::string(spec.id) + "." + std::string(spec.fields[i].id)) return i;
  }
  return std::nullopt;
}

}  // namespace

LedgerImportViewModel::LedgerImportViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      columns_(new ImportColumnModel(this)),
      words_(new ImportChoiceModel(this)),
      fills_(new ImportChoiceModel(this)),
      lines_(new ImportLineModel(this)),
      changed_(new ImportLineModel(this)),
      left_(new ImportLineModel(this)),
      rejected_(new ImportLineModel(this)),
      passed_(new ImportLineModel(this)),
      others_(new ImportOtherModel(this)) {
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

int LedgerImportViewModel::known() const {
  if (!plan_) return 0;
  const auto& preview = plan_->preview;
  const auto refused = std::count_if(preview.rejected.begin(), preview.rejected.end(), [](const auto& line) {
    return line.reason.code == ErrorCode::entry_number_taken;
  });
  return static_cast<int>(refused) + changes() + unchanged();
}

QStringList LedgerImportViewModel::sheetOptions() const {
  QStringList options;
  if (!plan_) return options;
  for (const auto& sheet : plan_->workbook->sheets) {
    const auto name = QString::fromStdString(sheet.name);
    //: a tab of a spreadsheet that is hidden in it; %1 is its name
    options << (sheet.hidden ? tr("%1（隠れているシート）").arg(name) : name);
  }
  return options;
}

QString LedgerImportViewModel::alike() const {
  QStringList names;
  for (const auto sheet : plan_ ? plan_->alike : std::vector<std::size_t>()) {
    //: a tab of a spreadsheet; %1 is its name
    if (sheet != plan_->sheet) names << tr("「%1」").arg(QString::fromStdString(plan_->workbook->sheets[sheet].name));
  }
  return names.join(QString());
}

std::vector<std::size_t> LedgerImportViewModel::headingRows() const {
  std::vector<std::size_t> places;
  if (!plan_) return places;
  const auto& rows = plan_->table->rows;
  for (std::size_t i = 0; i < std::min(rows.size(), ledgers::heading_rows); ++i) places.push_back(i);
  const auto add = [&](std::size_t place) {
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
  };
  if (plan_->headings.row) add(*plan_->headings.row);
  for (const auto& other : plan_->preview.others) add(rowAt(*plan_->table, other.line));
  std::sort(places.begin(), places.end());
  return places;
}

QStringList LedgerImportViewModel::headingOptions() const {
  //: choice for the row of headings: the file has none
  QStringList options{tr("見出しの行はない")};
  if (!plan_) return options;
  for (const auto place : headingRows()) {
    const auto& row = plan_->table->rows[place];
    constexpr int cells_shown = 4;
    QStringList cells;
    for (const auto& cell : row.cells) {
      if (!cell.empty() && cells.size() < cells_shown) cells << QString::fromStdString(cell);
    }
    //: choice for the row of headings; %1 is the number of the row, %2 what stands in it
    options << tr("%1 行目（%2）").arg(row.line).arg(joined(cells));
  }
  return options;
}

int LedgerImportViewModel::heading() const {
  if (!plan_ || !plan_->headings.row) return 0;
  const auto places = headingRows();
  return static_cast<int>(std::find(places.begin(), places.end(), *plan_->headings.row) - places.begin()) + 1;
}

QStringList LedgerImportViewModel::fieldOptions() const {
  //: choice for a column of a file: it is not taken in
  QStringList options{tr("取り込まない")};
  for (const auto& field : spec().fields) options << session_.words(field.label);
  return options;
}

double LedgerImportViewModel::progress() const {
  return good() == 0 ? 0 : static_cast<double>(done_) / good();
}

void LedgerImportViewModel::begin(Ledger ledger) {
  clear();
  ledger_ = ledger;
  undoable_ = session_.ledgers()->last_import(ledger).value_or(0) != 0;
  emit planChanged();
}

void LedgerImportViewModel::clear() {
  plan_.reset();
  file_name_.clear();
  forgetError();
  show();
}

void LedgerImportViewModel::work(std::function<std::function<void()>()> job) {
  busy_ = true;
  stop_ = false;
  done_ = 0;
  emit progressChanged();
  worker_.start([this, job = std::move(job)] {
    auto then = job();
    QMetaObject::invokeMethod(
        this,
        [this, then] {
          busy_ = false;
          emit progressChanged();
          if (session_.isOpen()) then();
        },
        Qt::QueuedConnection);
  });
}

void LedgerImportViewModel::read(const QUrl& file) {
  if (busy_) return;
  const auto known = session_.ledgers()->known(ledger_);
  if (!went(known)) return;
  plan_.reset();
  file_name_ = file.fileName();
  show();
  // What a file does to the reader must not stop the screen; the store is not asked meanwhile.
  work([this, known = *known, path = local_path(file), ledger = ledger_]() -> std::function<void()> {
    const auto bytes = read_file(path, tables::file_limit);
    auto plan = std::make_shared<Result<desks::ImportPlan>>(bytes ? desks::LedgerDesk::plan(ledger, *bytes, known)
                                                                  : Result<desks::ImportPlan>(pass_on(bytes)));
    return [this, plan, ledger] {
      if (stop_ || ledger != ledger_) return;
      if (went(*plan)) take(std::move(**plan));
    };
  });
}

void LedgerImportViewModel::take(desks::ImportPlan plan) {
  forgetError();
  if (plan.preview.blocked) setFailure(*plan.preview.blocked);
  plan_ = std::make_shared<const desks::ImportPlan>(std::move(plan));
  show();
}

void LedgerImportViewModel::takeWishes(ledgers::Wishes wishes) {
  take(desks::LedgerDesk::plan_again(*plan_, plan_->headings, std::move(wishes)));
}

void LedgerImportViewModel::chooseSheet(int sheet) {
  if (!plan_) return;
  auto plan = desks::LedgerDesk::plan_sheet(*plan_, static_cast<std::size_t>(sheet));
  if (went(plan)) take(std::move(*plan));
}

void LedgerImportViewModel::chooseHeading(int option) {
  if (!plan_) return;
  const auto places = headingRows();
  const auto place = static_cast<std::size_t>(option - 1);
  readBelow(option > 0 && place < places.size() ? std::optional(places[place]) : std::nullopt);
}

void LedgerImportViewModel::readFrom(int line) {
  if (plan_) readBelow(rowAt(*plan_->table, static_cast<std::size_t>(line)));
}

void LedgerImportViewModel::readBelow(std::optional<std::size_t> row) {
  auto headings = ledgers::headings_at(spec(), *plan_->table, row);
  take(desks::LedgerDesk::plan_again(*plan_, std::move(headings), plan_->wishes));
}

void LedgerImportViewModel::takeAsEntry(int line) {
  if (!plan_) return;
  auto wishes = plan_->wishes;
  wishes.entries.insert(static_cast<std::size_t>(line));
  takeWishes(std::move(wishes));
}

void LedgerImportViewModel::map(int column, int option) {
  if (!plan_) return;
  auto headings = plan_->headings;
  ledgers::put_column(headings, static_cast<std::size_t>(column),
                      option > 0 ? std::optional(static_cast<std::size_t>(option - 1)) : std::nullopt);
  take(desks::LedgerDesk::plan_again(*plan_, std::move(headings), plan_->wishes));
}

void LedgerImportViewModel::mean(int word, int option) {
  if (!plan_) return;
  const auto& asked = plan_->preview.asked.at(static_cast<std::size_t>(word));
  const auto& choices = spec().fields[asked.field].choices;
  auto wishes = plan_->wishes;
  const std::pair key(asked.field, ledgers::word_key(asked.word));
  if (option <= 0) {
    wishes.words.erase(key);
  } else {
    const auto place = static_cast<std::size_t>(option - 1);
    wishes.words[key] = place < choices.size() ? std::string(choices[place].code) : std::string();
  }
  takeWishes(std::move(wishes));
}

void LedgerImportViewModel::fill(int field, int option) {
  if (!plan_) return;
  const auto place = static_cast<std::size_t>(field);
  auto wishes = plan_->wishes;
  wishes.fill.erase(place);
  if (option > 0) wishes.fill[place] = spec().fields[place].choices.at(static_cast<std::size_t>(option - 1)).code;
  takeWishes(std::move(wishes));
}

void LedgerImportViewModel::update(bool known) {
  if (!plan_) return;
  auto wishes = plan_->wishes;
  wishes.update = known;
  takeWishes(std::move(wishes));
}

void LedgerImportViewModel::show() {
  showColumns();
  showChoices();
  showLines();
  showOthers();
  emit planChanged();
}

void LedgerImportViewModel::showColumns() {
  std::vector<QVariantList> columns;
  if (plan_) {
    const auto& headings = plan_->headings;
    const auto& first = plan_->table->rows[std::min(headings.first_entry(), plan_->table->rows.size() - 1)].cells;
    for (std::size_t i = 0; i < headings.mapping.size(); ++i) {
      const int option = headings.mapping[i] ? static_cast<int>(*headings.mapping[i]) + 1 : 0;
      auto name = QString::fromStdString(headings.names[i].empty() && i < first.size() ? first[i] : headings.names[i]);
      // Two columns may have one heading; a spreadsheet calls them by letters.
      //: a column of a file; %1 its letters, %2 its heading
      name = name.isEmpty() ? columnLetters(i) : tr("%1：%2").arg(columnLetters(i), name.replace(u'\n', u' '));
      columns.push_back({static_cast<int>(i), name, option});
    }
  }
  columns_->setRows(std::move(columns));
}

void LedgerImportViewModel::showChoices() {
  std::vector<QVariantList> words;
  std::vector<QVariantList> fills;
  const auto options_of = [&](const FieldSpec& field) {
    //: first choice of a list from which nothing was chosen yet
    QStringList options{tr("選んでください")};
    for (const auto& choice : field.choices) options << session_.words(choice.label);
    return options;
  };
  const auto place_of = [](const FieldSpec& field, const std::string& code) {
    const auto found =
        std::find_if(field.choices.begin(), field.choices.end(), [&](const auto& c) { return c.code == code; });
    return static_cast<int>(found - field.choices.begin()) + 1;
  };
  if (plan_ && !plan_->preview.blocked) {
    for (const auto& asked : plan_->preview.asked) {
      const auto& field = spec().fields[asked.field];
      auto options = options_of(field);
      //: choice for a word of a file: the field stays empty
      if (!field.required) options << tr("空けておく");
      //: a word of a file that is none of a field's choices; %1 is the word, %2 the field, %3 how many lines have it
      const auto label = tr("「%1」（%2、%3 行）")
                             .arg(QString::fromStdString(asked.word), session_.words(field.label))
                             .arg(asked.lines);
      words.push_back({static_cast<int>(words.size()), label, options, asked.code ? place_of(field, *asked.code) : 0});
    }
    const auto& mapping = plan_->headings.mapping;
    for (std::size_t i = 0; i < spec().fields.size(); ++i) {
      const auto& field = spec().fields[i];
      const auto said = plan_->wishes.fill.find(i);
      const bool open = std::find(mapping.begin(), mapping.end(), std::optional(i)) == mapping.end();
      if (!field.required || field.kind != FieldKind::choice || (!open && said == plan_->wishes.fill.end())) continue;
      fills.push_back({static_cast<int>(i), session_.words(field.label), options_of(field),
                       said == plan_->wishes.fill.end() ? 0 : place_of(field, said->second)});
    }
  }
  words_->setRows(std::move(words));
  fills_->setRows(std::move(fills));
}

void LedgerImportViewModel::showLines() {
  std::vector<QVariantList> lines;
  std::vector<QVariantList> changed;
  std::vector<QVariantList> left;
  std::vector<QVariantList> rejected;
  const auto reason_text = [&](std::optional<std::size_t> field, const Error& reason) {
    const QString what = report_of(reason).what;
    //: why a line or a field of a file is refused; %1 is the field, %2 the reason
    return field ? tr("%1：%2").arg(session_.words(spec().fields[*field].label), what) : what;
  };
  if (plan_) {
    const auto language = session_.language();
    for (const auto& line : plan_->preview.lines) {
      const int number = static_cast<int>(line.number);
      const auto words = lineText(spec(), line.values, language);
      if (lines.size() < lines_shown) lines.push_back({number, words, QString()});
      if (!line.changes || changed.size() >= remarks_shown) continue;
      QStringList fields;
      for (std::size_t i = 0; i < line.values.size(); ++i) {
        if (line.values[i] == line.before[i]) continue;
        const auto& field = spec().fields[i];
        //: what an import changes in one field; %1 is the field, %2 what it is now, %3 what it becomes
        fields << tr("%1：%2 → %3")
                      .arg(session_.words(field.label), shownText(field, line.before[i], language),
                           shownText(field, line.values[i], language));
      }
      changed.push_back({number, joined(fields), QString::fromStdString(line.values.front())});
    }
    for (const auto* line : plan_->preview.with_left_out()) {
      if (left.size() >= remarks_shown) break;
      QStringList reasons;
      QStringList cells;
      for (const auto& each : line->left) {
        reasons << reason_text(each.field, each.reason);
        cells << QString::fromStdString(each.text);
      }
      left.push_back({static_cast<int>(line->number),
                      QString::fromStdString(line->values.front()) + u' ' + joined(cells), joined(reasons)});
    }
    for (const auto& line : plan_->preview.rejected) {
      if (rejected.size() >= remarks_shown) break;
      rejected.push_back({static_cast<int>(line.number), QString::fromStdString(line.begins),
                          reason_text(fieldAt(spec(), line.reason.where), line.reason)});
    }
  }
  lines_->setRows(std::move(lines));
  changed_->setRows(std::move(changed));
  left_->setRows(std::move(left));
  rejected_->setRows(std::move(rejected));
}

void LedgerImportViewModel::showOthers() {
  std::vector<QVariantList> passed;
  std::vector<QVariantList> others;
  if (plan_) {
    for (const auto& line : plan_->preview.passed) {
      if (passed.size() >= remarks_shown) break;
      passed.push_back(
          {static_cast<int>(line.number), QString::fromStdString(line.begins), report_of(line.reason).what});
    }
    for (const auto& other : plan_->preview.others) {
      const QString what = report_of(other.reason).what;
      //: of another table in a file; %1 says that there is one, %2 is how many rows it has
      const auto reason = tr("%1（%2 行）").arg(what).arg(other.rows);
      const bool below = other.reason.code == ErrorCode::import_other_table;
      others.push_back({static_cast<int>(other.line), QString::fromStdString(other.begins), reason, below});
    }
  }
  passed_->setRows(std::move(passed));
  others_->setRows(std::move(others));
}

void LedgerImportViewModel::write() {
  if (!plan_ || busy_) return;
  // The screen shows nothing but the progress meanwhile, so that the store has one user.
  work([this, plan = plan_, desk = session_.ledgers()]() -> std::function<void()> {
    const auto going = [this](std::size_t done) {
      done_ = done;
      QMetaObject::invokeMethod(this, &LedgerImportViewModel::progressChanged, Qt::QueuedConnection);
      return !stop_;
    };
    auto done = std::make_shared<Result<void>>(desk->import(*plan, going));
    return [this, done] { finish(*done); };
  });
}

void LedgerImportViewModel::finish(const Result<void>& done) {
  if (!went(done)) return;
  const int lines = good();
  clear();
  session_.touch();
  emit written(lines);
}

void LedgerImportViewModel::undo() {
  const auto undone_now = session_.ledgers()->undo_import(ledger_);
  if (!went(undone_now)) return;
  session_.touch();
  undoable_ = session_.ledgers()->last_import(ledger_).value_or(0) != 0;
  emit planChanged();
  emit undone(static_cast<int>(undone_now->removed + undone_now->put_back), static_cast<int>(undone_now->kept));
}

void LedgerImportViewModel::saveTemplate(const QUrl& file) {
  if (went(desks::LedgerDesk::write_template(ledger_, local_path(file), session_.language()))) emit templateSaved();
}

}  // namespace mamori::app
