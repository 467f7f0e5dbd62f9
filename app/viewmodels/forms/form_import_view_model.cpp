#include "viewmodels/forms/form_import_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "base/day_text.hpp"
#include "base/eras.hpp"
#include "editions/load.hpp"
#include "forms/marks.hpp"
#include "i18n/letters.hpp"
#include "viewmodels/forms/form_words.hpp"
#include "viewmodels/report/local_path.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace mamori::app {
namespace {

using forms::HeadWord;

/// So many lines of a tab are offered as its head, and so many left texts are laid out.
constexpr std::size_t heads_offered = 30;
constexpr std::size_t left_shown = 400;
/// 令和5年度, in which the checklist began.
constexpr FiscalYear first_year{2023};

/// What a column may hold, in the order of roleOptions after the first.
constexpr std::array roles{HeadWord::none,   HeadWord::label,  HeadWord::number, HeadWord::item,
                           HeadWord::target, HeadWord::answer, HeadWord::remark};

/// "r8": the letter of the era and its year.
std::string id_of(FiscalYear year) {
  const auto era = era_year(year.last_day());
  const auto first = era_year(year.first_day());
  const auto& named = first.era == era.era ? first : era;
  return static_cast<char>(std::tolower(named.era->letter)) + std::to_string(named.year);
}

/// The year that the id of a known file names.
std::optional<FiscalYear> year_of(const std::string& known) {
  if (known.size() < 2 || known[0] != 'r') return std::nullopt;
  const int reiwa = std::atoi(known.c_str() + 1);
  return reiwa > 0 ? std::optional(FiscalYear::reiwa(reiwa)) : std::nullopt;
}

/// A, B … Z, AA … as spreadsheet programs name columns.
QString column_name(std::uint32_t column) {
  QString name;
  for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    name.prepend(QChar(static_cast<char16_t>('A' + (rest - 1) % 26)));
  }
  return name;
}

QString brief(const std::string& text) {
  constexpr int letters = 24;
  const auto whole = QString::fromStdString(text);
  return whole.size() > letters ? cut_to(whole, letters) + u'…' : whole;
}

}  // namespace

FormImportViewModel::FormImportViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      file_list_(new FormFileModel(this)),
      tab_list_(new FormTabModel(this)),
      column_list_(new FormColumnModel(this)),
      row_list_(new FormRowModel(this)),
      left_list_(new FormLeftModel(this)),
      map_(session) {
  connect(&work_, &BackgroundWork::advanced, this, &FormImportViewModel::busyChanged);
  connect(&session, &DeskSession::closing, this, [this] {
    work_.abandon();
    clear();
  });
}

QStringList FormImportViewModel::kindOptions() const {
  //: choice for whose sheet of the form a tab is: what was guessed
  return {tr("おまかせ"), sheetText(SheetKind::pharmacy), sheetText(SheetKind::vendor)};
}

QStringList FormImportViewModel::roleOptions() const {
  return {//: choice for what a column of a form holds: what was guessed
          tr("おまかせ"),
          //: choice for what a column of a form holds: nothing that belongs to it
          tr("使わない"),
          //: choice for what a column of a form holds: the sections, as 1 体制構築
          tr("大項目"),
          //: choice for what a column of a form holds
          tr("番号"),
          //: choice for what a column of a form holds: the wording of the rows
          tr("項目の文"),
          //: choice for what a column of a form holds: server, PC or network device
          tr("対象"),
          //: choice for what a column of a form holds
          tr("答え・日付"),
          //: choice for what a column of a form holds
          tr("備考")};
}

QStringList FormImportViewModel::targetOptions() const {
  return targetTexts();
}

QStringList FormImportViewModel::yearOptions() const {
  QStringList options;
  if (!session_.isOpen()) return options;
  const int last = FiscalYear::of(session_.clock().today()).start_year + 1;
  for (int year = first_year.start_year; year <= std::max(last, draft_.year.start_year); ++year) {
    options << QString::fromStdString(fiscal_year_text(FiscalYear{year}, session_.language()));
  }
  return options;
}

int FormImportViewModel::year() const {
  return draft_.year.start_year - first_year.start_year;
}

QString FormImportViewModel::yearText() const {
  return QString::fromStdString(fiscal_year_text(draft_.year, session_.language()));
}

int FormImportViewModel::unsure() const {
  return static_cast<int>(std::ranges::count_if(draft_.rows, [](const auto& row) { return !row.sure(); }));
}

QString FormImportViewModel::placeOf(const forms::Place& place, const std::string& tab) const {
  const auto name = QString::fromStdString(tab);
  return reading_.files.size() < 2
             ? name
             : QStringLiteral("%1・%2").arg(QString::fromStdString(reading_.files[place.file].name), name);
}

int FormImportViewModel::filledCells() const {
  return static_cast<int>(std::ranges::count(reading_.left, forms::LeftWhy::answer, &forms::LeftText::why));
}

bool FormImportViewModel::has(SheetKind kind) const {
  return std::ranges::find(draft_.rows, std::optional(kind), &forms::FoundRow::sheet) != draft_.rows.end();
}

void FormImportViewModel::setUnsureOnly(bool only) {
  unsure_only_ = only;
  showRows();
  emit draftChanged();
}

void FormImportViewModel::show(Pane pane) {
  if (pane == pane_) return;
  pane_ = pane;
  if (pane != RowPane) row_ = -1;
  emit paneChanged();
  emit rowChanged();
}

void FormImportViewModel::clear() {
  work_.abandon();
  files_.clear();
  hints_.clear();
  reading_ = {};
  draft_ = {};
  keys_.clear();
  answered_.clear();
  row_ = -1;
  unsure_only_ = false;
  map_.clear();
  forgetError();
  show(Closed);
  for (KeyedListModel* list :
       std::initializer_list<KeyedListModel*>{file_list_, tab_list_, column_list_, row_list_, left_list_}) {
    list->setRows({});
  }
  emit draftChanged();
}

bool FormImportViewModel::takes(const QList<QUrl>& files) {
  static const QStringList endings{"xlsx", "xlsm", "csv", "tsv"};
  return std::ranges::any_of(
      files, [](const QUrl& file) { return endings.contains(file.fileName().section(u'.', -1).toLower()); });
}

void FormImportViewModel::read(const QList<QUrl>& files) {
  if (busy() || files.isEmpty()) return;
  work_.start([this, files, here = files_](const Watch&) -> BackgroundWork::Finish {
    const auto all = std::make_shared<std::vector<File>>(here);
    for (const auto& url : files) {
      auto bytes = read_file(local_path(url), tables::file_limit + 1);
      if (!bytes) return [this, error = bytes.error()] { setFailure(error); };
      // The same file again is the newer one.
      const auto name = url.fileName().toStdString();
      std::erase_if(*all, [&](const File& file) { return file.name == name; });
      all->push_back({name, std::move(*bytes)});
    }
    return [this, all] {
      hints_.clear();
      readAgain(std::move(*all));
    };
  });
}

void FormImportViewModel::dropFile(int file) {
  if (busy() || files_.size() < 2) return;
  auto rest = files_;
  rest.erase(rest.begin() + file);
  hints_.clear();
  readAgain(std::move(rest));
}

void FormImportViewModel::readAgain(std::vector<File> files) {
  const auto shared = std::make_shared<std::vector<File>>(std::move(files));
  // What a file does to the reader must not stop the screen.
  work_.start([this, shared, hints = hints_](const Watch&) -> BackgroundWork::Finish {
    std::vector<forms::FileIn> in;
    for (const auto& file : *shared) in.push_back({file.name, file.bytes});
    const auto reading = std::make_shared<Result<forms::Reading>>(forms::read(in, hints));
    return [this, shared, reading] {
      if (went(*reading)) take(std::move(*shared), std::move(**reading));
    };
  });
}

void FormImportViewModel::take(std::vector<File> files, forms::Reading reading) {
  const bool first = files_.empty();
  files_ = std::move(files);
  reading_ = std::move(reading);
  const auto year = draft_.year;
  draft_ = forms::draft_of(reading_, {}, year);
  if (first) guessYear();
  draft_.id = id_of(draft_.year);
  keys_.clear();
  answered_.clear();
  for (std::size_t i = 0; i < draft_.rows.size(); ++i) keys_.push_back(next_key_++);
  row_ = -1;
  unsure_only_ = unsure() > 0;
  map_.clear();
  refresh();
  pane_ = ListPane;
  emit paneChanged();
}

void FormImportViewModel::guessYear() {
  draft_.year = FiscalYear::of(session_.clock().today());
  for (const auto& sheet : draft_.sheets) {
    if (const auto named = forms::fiscal_year_in(sheet.words.required_title)) draft_.year = *named;
  }
  for (const auto& file : reading_.files) {
    if (const auto known = year_of(file.known)) draft_.year = *known;
  }
  draft_.year = std::max(draft_.year, first_year);
}

void FormImportViewModel::chooseYear(int option) {
  draft_.year = FiscalYear{first_year.start_year + option};
  draft_.id = id_of(draft_.year);
  refresh();
}

const forms::TabHint* FormImportViewModel::saidOf(const forms::FoundTab& tab) const {
  const auto at = std::ranges::find_if(
      hints_, [&](const forms::TabHint& hint) { return hint.file == tab.file && hint.tab == tab.tab; });
  return at == hints_.end() ? nullptr : &*at;
}

forms::TabHint& FormImportViewModel::hintOf(const forms::FoundTab& tab) {
  const auto at = std::ranges::find_if(
      hints_, [&](const forms::TabHint& hint) { return hint.file == tab.file && hint.tab == tab.tab; });
  if (at != hints_.end()) return *at;
  return hints_.emplace_back(forms::TabHint{tab.file, tab.tab, {}, {}, {}});
}

void FormImportViewModel::sayKind(int tab, int option) {
  auto& hint = hintOf(reading_.tabs.at(static_cast<std::size_t>(tab)));
  hint.kind = option == 0 ? std::nullopt : std::optional(option == 1 ? SheetKind::pharmacy : SheetKind::vendor);
  readAgain(files_);
}

void FormImportViewModel::sayHead(int tab, int option) {
  const auto& found = reading_.tabs.at(static_cast<std::size_t>(tab));
  auto& hint = hintOf(found);
  hint.head_line.reset();
  if (option > 0) hint.head_line = found.lines.at(static_cast<std::size_t>(option) - 1).line;
  readAgain(files_);
}

void FormImportViewModel::sayRole(int column, int option) {
  auto place = static_cast<std::size_t>(column);
  for (const auto& tab : reading_.tabs) {
    if (place >= tab.columns.size()) {
      place -= tab.columns.size();
      continue;
    }
    auto& said = hintOf(tab).columns;
    const auto number = tab.columns[place].column;
    if (option == 0) {
      said.erase(number);
    } else {
      said[number] = roles.at(static_cast<std::size_t>(option) - 1);
    }
    return readAgain(files_);
  }
}

void FormImportViewModel::refresh() {
  showSources();
  showRows();
  emit draftChanged();
  emit rowChanged();
}

void FormImportViewModel::showSources() {
  std::vector<QVariantList> files;
  for (const auto& file : reading_.files) {
    QStringList sheets;
    for (const auto& sheet : file.sheets) sheets << sheetText(sheet.kind);
    files.push_back({static_cast<int>(files.size()), QString::fromStdString(file.name), originText(file),
                     !file.known.empty(), sheets.join(QStringLiteral("、"))});
  }
  file_list_->setRows(std::move(files));
  std::vector<QVariantList> tabs;
  std::vector<QVariantList> columns;
  for (const auto& tab : reading_.tabs) {
    const auto* hint = saidOf(tab);
    const auto file = QString::fromStdString(reading_.files[tab.file].name);
    auto name = QString::fromStdString(tab.name);
    // Programs call every first tab alike.
    if (name.isEmpty() || reading_.files.size() > 1)
      name = name.isEmpty() ? file : file + QStringLiteral(" ・ ") + name;
    //: choice for the line with the heads of a form's table: what was guessed; %1 is the line
    QStringList heads{tab.head_line ? tr("おまかせ（%1 行目）").arg(*tab.head_line)
                                    //: choice for the line with the heads of a form's table: none was found
                                    : tr("おまかせ（見つかっていません）")};
    int head = 0;
    for (std::size_t i = 0; i < std::min(tab.lines.size(), heads_offered); ++i) {
      const auto& line = tab.lines[i];
      //: choice for the line with the heads of a form's table; %1 is its number, %2 what stands in it
      heads << tr("%1 行目（%2）").arg(line.line).arg(brief(line.cells.front()));
      if (hint != nullptr && hint->head_line == line.line) head = static_cast<int>(i) + 1;
    }
    const int kind = hint == nullptr || !hint->kind ? 0 : *hint->kind == SheetKind::pharmacy ? 1 : 2;
    tabs.push_back({static_cast<int>(tabs.size()), name, kind, heads, head});
    for (const auto& column : tab.columns) {
      int role = 0;
      if (hint != nullptr && hint->columns.contains(column.column)) {
        role = static_cast<int>(std::ranges::find(roles, hint->columns.at(column.column)) - roles.begin()) + 1;
      }
      columns.push_back({static_cast<int>(columns.size()),
                         //: a column of a tab; %1 is the tab, %2 the letter of the column, %3 its first words
                         tr("%1 の %2 列（%3）").arg(name, column_name(column.column), brief(column.head)), role});
    }
  }
  tab_list_->setRows(std::move(tabs));
  column_list_->setRows(std::move(columns));
  std::vector<QVariantList> left;
  for (std::size_t i = 0; i < std::min(reading_.left.size(), left_shown); ++i) {
    const auto& text = reading_.left[i];
    //: where a text stands in a spreadsheet, and why it became no row; %1 tab, %2 line, %3 why
    const auto why =
        tr("%1 の %2 行目 ・ %3").arg(placeOf(text.place, text.tab)).arg(text.place.line).arg(leftText(text.why));
    left.push_back({static_cast<int>(i), QString::fromStdString(text.text), why});
  }
  left_list_->setRows(std::move(left));
}

void FormImportViewModel::showRows() {
  std::vector<QVariantList> rows;
  for (std::size_t i = 0; i < draft_.rows.size(); ++i) {
    const auto& row = draft_.rows[i];
    // The one in hand stays, so that nothing jumps while it is corrected.
    if (unsure_only_ && row.sure() && keys_[i] != row_) continue;
    QStringList about{sheetText(row.sheet)};
    if (!row.gate) about << targetTexts().at(static_cast<int>(row.target));
    //: a row of a form that is due a year later than the others
    if (row.due == Obligation::reference) about << tr("参考項目");
    //: where a row of a form was read; %1 is the tab, %2 its line
    const auto source = tr("%1 の %2 行目").arg(placeOf(row.place, row.tab)).arg(row.place.line);
    //: the first question of the form, which has no number
    const auto number = row.gate ? tr("最初の質問") : QString::fromStdString(row.item);
    rows.push_back({keys_[i], number, QString::fromStdString(row.wording), about.join(QStringLiteral(" ・ ")), source,
                    row.sure(), doubtsOf(keys_[i], row).join(QStringLiteral(" ・ "))});
  }
  row_list_->setRows(std::move(rows));
}

Result<std::string> FormImportViewModel::packOf(std::optional<Follows> follows, const std::string& id) const {
  auto draft = draft_;
  draft.id = id;
  draft.follows = std::move(follows);
  const auto& library = session_.library();
  const auto* there = library.card(id);
  if (there != nullptr && there->standing == Standing::own) {
    if (const Edition* edition = library.edition(id)) forms::add_missing_sheet(draft, *edition);
  }
  return forms::pack_of(draft, library);
}

void FormImportViewModel::goToMap() {
  if (unsure() > 0 || draft_.rows.empty()) return;
  const auto pack = packOf({}, draft_.id);
  if (!went(pack)) return;
  auto edition = editions::load(*pack, session_.library());
  if (!went(edition)) return;
  map_.begin(std::move(*edition));
  show(MapPane);
}

void FormImportViewModel::keep() {
  QStringList names;
  std::vector<forms::FileIn> files;
  for (const auto& file : files_) {
    names << QString::fromStdString(file.name);
    files.push_back({file.name, file.bytes});
  }
  // A form that answers stand on keeps its rows; what was read stands beside it then.
  constexpr std::array<std::string_view, 3> beside{"", "-2", "-3"};
  for (const auto suffix : beside) {
    const auto pack = packOf(map_.follows(), draft_.id + std::string(suffix));
    if (!went(pack)) return;
    const auto card = session_.bringIn(*pack, names.join(QStringLiteral("、")).toStdString(), files);
    const bool taken = !card && card.error().code == ErrorCode::edition_taken;
    if (taken && suffix != beside.back()) continue;
    if (!went(card)) return;
    const auto title = session_.words(card->title);
    clear();
    emit kept(title);
    return;
  }
}

}  // namespace mamori::app
