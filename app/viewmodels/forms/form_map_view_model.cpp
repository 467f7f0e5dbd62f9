#include "viewmodels/forms/form_map_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/forms/form_words.hpp"
#include "viewmodels/sheet/sheet_text.hpp"

#include <algorithm>
#include <numeric>

namespace mamori::app {
namespace {

/// A guess below this is asked about.
constexpr int certain = 90;

QString about(const Row& row) {
  return targetTexts().at(static_cast<int>(row.key.target));
}

}  // namespace

FormMapViewModel::FormMapViewModel(DeskSession& session, QObject* parent)
    : QObject(parent), session_(session), rows_(new FormMapModel(this)), origins_(new FormOriginModel(this)) {}

const Edition* FormMapViewModel::earlierEdition() const {
  return earlier_ == 0 ? nullptr : session_.library().edition(options_[static_cast<std::size_t>(earlier_) - 1]);
}

const Row& FormMapViewModel::row_of(const Place& place) const {
  return later_->sheet(place.sheet).rows[place.row];
}

QStringList FormMapViewModel::earlierOptions() const {
  //: choice for the form that a new one follows: none, so that every row is asked anew
  QStringList options{tr("どの様式ともつながない")};
  for (const auto& id : options_) options << session_.words(session_.library().card(id)->title);
  return options;
}

QString FormMapViewModel::title() const {
  return later_ ? session_.words(later_->title) : QString();
}

int FormMapViewModel::fresh() const {
  return static_cast<int>(std::ranges::count_if(places_, [](const Place& place) { return place.from.empty(); }));
}

int FormMapViewModel::open() const {
  return static_cast<int>(std::ranges::count_if(places_, &Place::look));
}

QString FormMapViewModel::rowNumber() const {
  return row_ < 0 ? QString() : numberText(row_of(places_[static_cast<std::size_t>(row_)]));
}

QString FormMapViewModel::rowWording() const {
  return row_ < 0 ? QString() : wording_text(row_of(places_[static_cast<std::size_t>(row_)]));
}

QString FormMapViewModel::rowAbout() const {
  return row_ < 0 ? QString() : headingText(row_of(places_[static_cast<std::size_t>(row_)]), *later_, Language::ja);
}

void FormMapViewModel::begin(Edition later) {
  later_ = std::move(later);
  options_.clear();
  const auto& overview = session_.overview();
  const Edition* in_use = overview ? overview->edition : nullptr;
  for (const auto& card : session_.library().editions()) {
    if (card.year < later_->year) options_.insert(options_.begin(), card.id);
  }
  // The one whose answers are here. Without answers there is nothing to bring along, and nothing to look at.
  earlier_ = 0;
  const auto used = in_use == nullptr ? options_.end() : std::ranges::find(options_, in_use->id);
  if (used != options_.end()) earlier_ = static_cast<int>(used - options_.begin()) + 1;
  guess();
  emit begun();
}

void FormMapViewModel::clear() {
  row_ = -1;
  earlier_ = 0;
  options_.clear();
  places_.clear();
  later_.reset();
  rows_->setRows({});
  origins_->setRows({});
  emit begun();
  emit rowChanged();
}

void FormMapViewModel::guess() {
  row_ = -1;
  places_.clear();
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    for (std::size_t i = 0; i < later_->sheet(kind).rows.size(); ++i) places_.push_back({kind, i, {}, false});
  }
  if (const Edition* earlier = earlierEdition()) {
    const auto guesses = forms::likely_origins(*earlier, *later_);
    for (auto& place : places_) {
      const auto at = std::ranges::find_if(
          guesses, [&](const forms::Guess& guess) { return guess.origin.to == row_of(place).key; });
      if (at == guesses.end()) continue;
      const auto& rows = earlier->sheet(place.sheet).rows;
      for (const auto& key : at->origin.from) {
        place.from.insert(static_cast<std::size_t>(std::ranges::find(rows, key, &Row::key) - rows.begin()));
      }
      place.look = at->likeness < certain;
    }
  }
  show();
  showRow();
}

QString FormMapViewModel::fromText(const Place& place) const {
  const Edition* earlier = earlierEdition();
  //: a row of a new form comes from none of the earlier one
  if (earlier == nullptr || place.from.empty()) return tr("新しい項目");
  QStringList names;
  for (const auto from : place.from) {
    const Row& row = earlier->sheet(place.sheet).rows[from];
    names << QStringLiteral("%1 %2").arg(numberText(row), rowTitle(row, *earlier, session_.language())).trimmed();
  }
  return names.join(QStringLiteral(" ＋ "));
}

void FormMapViewModel::show() {
  std::vector<QVariantList> rows;
  for (std::size_t i = 0; i < places_.size(); ++i) {
    const auto& place = places_[i];
    const Row& row = row_of(place);
    rows.push_back(
        {static_cast<int>(i), sheetText(place.sheet), numberText(row), wording_text(row), fromText(place), place.look});
  }
  rows_->setRows(std::move(rows));
  emit changed();
}

void FormMapViewModel::showRow() {
  std::vector<QVariantList> rows;
  const Edition* earlier = earlierEdition();
  if (row_ >= 0 && earlier != nullptr) {
    const auto& place = places_[static_cast<std::size_t>(row_)];
    const auto& sheet = earlier->sheet(place.sheet).rows;
    std::vector<std::size_t> order(sheet.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t at) { return forms::likeness(sheet[at], row_of(place)); });
    for (const auto at : order) {
      rows.push_back({static_cast<int>(at), numberText(sheet[at]), wording_text(sheet[at]), about(sheet[at]),
                      place.from.contains(at)});
    }
  }
  origins_->setRows(std::move(rows));
  emit rowChanged();
}

std::optional<Follows> FormMapViewModel::follows() const {
  const Edition* earlier = earlierEdition();
  if (earlier == nullptr) return std::nullopt;
  Follows follows{earlier->id, {}};
  for (const auto& place : places_) {
    if (place.from.empty()) continue;
    RowOrigin origin{row_of(place).key, {}};
    for (const auto from : place.from) origin.from.push_back(earlier->sheet(place.sheet).rows[from].key);
    follows.rows.push_back(std::move(origin));
  }
  if (follows.rows.empty()) return std::nullopt;
  return follows;
}

void FormMapViewModel::chooseEarlier(int option) {
  earlier_ = std::clamp(option, 0, static_cast<int>(options_.size()));
  guess();
  emit begun();
}

void FormMapViewModel::selectRow(int row) {
  row_ = row >= 0 && row < static_cast<int>(places_.size()) ? row : -1;
  showRow();
}

void FormMapViewModel::goOn() {
  if (row_ >= 0) places_[static_cast<std::size_t>(row_)].look = false;
  show();
  const auto next = std::ranges::find_if(places_, &Place::look);
  selectRow(next == places_.end() ? -1 : static_cast<int>(next - places_.begin()));
}

void FormMapViewModel::toggleOrigin(int origin, bool chosen) {
  if (row_ < 0 || origin < 0) return;
  auto& place = places_[static_cast<std::size_t>(row_)];
  if (chosen) {
    place.from.insert(static_cast<std::size_t>(origin));
  } else {
    place.from.erase(static_cast<std::size_t>(origin));
  }
  show();
  showRow();
}

}  // namespace mamori::app
