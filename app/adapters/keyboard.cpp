#include "adapters/keyboard.hpp"

#include <QKeyEvent>
#include <QQuickWindow>
#include <algorithm>

namespace mamori::app {
namespace {

bool takes_keys(const QQuickItem& item) {
  return item.isVisible() && item.isEnabled() && item.activeFocusOnTab();
}

void collect(QQuickItem& item, std::vector<QQuickItem*>& stops) {
  if (!item.isVisible() || !item.isEnabled()) return;
  if (item.activeFocusOnTab()) stops.push_back(&item);
  for (QQuickItem* child : item.childItems()) collect(*child, stops);
}

/// What Tab can reach in an item, in its order.
std::vector<QQuickItem*> stops_in(QQuickItem& place) {
  std::vector<QQuickItem*> stops;
  collect(place, stops);
  return stops;
}

/// What an item, or the first in it that says so, names as its beginning.
QQuickItem* beginning_of(QQuickItem& place) {
  if (!place.isVisible() || !place.isEnabled()) return nullptr;
  if (auto* start = place.property("start").value<QQuickItem*>()) {
    const auto stops = stops_in(*start);
    if (!stops.empty()) return stops.front();
  }
  for (QQuickItem* child : place.childItems()) {
    if (auto* start = beginning_of(*child)) return start;
  }
  return nullptr;
}

bool leads_away(const QQuickItem* item) {
  return item->property("wayBack").toBool();
}

/// What had the keyboard in an item when it was last left, where that is still of use.
QQuickItem* left_at(QQuickItem& place) {
  if (!place.isVisible() || !place.isEnabled()) return nullptr;
  if (place.isFocusScope()) {
    auto* held = place.scopedFocusItem();
    while (held != nullptr && held->isFocusScope() && held->scopedFocusItem() != nullptr)
      held = held->scopedFocusItem();
    if (held != nullptr && takes_keys(*held) && !leads_away(held)) return held;
  }
  for (QQuickItem* child : place.childItems()) {
    if (auto* held = left_at(*child)) return held;
  }
  return nullptr;
}

/// The first control of an item that does more than lead away; else its first; null where Tab reaches none.
QQuickItem* first_stop(QQuickItem& place) {
  const auto stops = stops_in(place);
  if (stops.empty()) return nullptr;
  const auto first = std::ranges::find_if_not(stops, leads_away);
  return first == stops.end() ? stops.front() : *first;
}

bool is_page(const QQuickItem& item) {
  return item.property("start").isValid();
}

/// The page that an item stands on, where the item lies beneath what is seen of it; else null.
QQuickItem* page_above(const QQuickItem& item) {
  for (QQuickItem* view = item.parentItem(); view != nullptr; view = view->parentItem()) {
    if (!view->inherits("QQuickFlickable")) continue;
    const qreal end = view->mapFromItem(&item, QPointF(0, item.height())).y();
    if (end <= view->height()) return nullptr;
    QQuickItem* page = view->parentItem();
    while (page != nullptr && !is_page(*page)) page = page->parentItem();
    return page;
  }
  return nullptr;
}

}  // namespace

Keyboard::Keyboard(QObject* parent) : QObject(parent) {
  later_.setSingleShot(true);
  connect(&later_, &QTimer::timeout, this, &Keyboard::mend);
}

void Keyboard::watch(QQuickItem* area, QQuickItem* pages) {
  if (area_) area_->disconnect(this);
  if (pages_) pages_->disconnect(this);
  area_ = area;
  pages_ = pages;
  page_ = nullptr;
  trail_.clear();
  if (area == nullptr || pages == nullptr) return listenTo(nullptr);
  connect(area, &QQuickItem::windowChanged, this, &Keyboard::listenTo);
  connect(pages, &QQuickItem::childrenChanged, this, &Keyboard::followPages);
  listenTo(area->window());
  followPages();
}

void Keyboard::listenTo(QQuickWindow* window) {
  if (window_) {
    window_->disconnect(this);
    window_->removeEventFilter(this);
  }
  window_ = window;
  if (window == nullptr) return;
  window->installEventFilter(this);
  connect(window, &QQuickWindow::activeFocusItemChanged, this, &Keyboard::follow);
  follow();
}

bool Keyboard::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
      by_keys_ = true;
      if (begins(*static_cast<const QKeyEvent*>(event))) return true;
      break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
      by_keys_ = false;
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

/// From a bare scope Qt would lead to the first control of the window.
bool Keyboard::begins(const QKeyEvent& key) {
  const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
  if (!tab || !rest_ || window_->activeFocusItem() != rest_) return false;
  const auto first = first_stop(*rest_);
  if (first == nullptr) return false;
  give(*first);
  return true;
}

void Keyboard::followPages() {
  for (QQuickItem* page : pages_->childItems()) {
    connect(page, &QQuickItem::visibleChanged, &later_, qOverload<>(&QTimer::start), Qt::UniqueConnection);
  }
  later_.start(0);
}

/// Whether an item can make use of a key. A bare scope, or a row that its list made current, cannot.
bool Keyboard::holds(const QQuickItem* item) const {
  if (item == nullptr || item == window_->contentItem() || !item->isVisible() || !item->isEnabled()) return false;
  const bool types = item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
  return item == rest_ || item->activeFocusOnTab() || types || item->inherits("QQuickControl");
}

void Keyboard::follow() {
  if (!area_ || !pages_) return;
  QQuickItem* item = window_->activeFocusItem();
  if (!holds(item) || front() != page_) later_.start(0);
  if (!holds(item) || item == rest_ || !area_->isAncestorOf(item)) return;
  if (!trail_.empty() && trail_.front()) trail_.front()->disconnect(&later_);
  trail_.clear();
  for (QQuickItem* at = item; at != area_; at = at->parentItem()) trail_.emplace_back(at);
  before_.clear();
  for (QQuickItem* stop : stops_in(page_ && page_->isAncestorOf(item) ? *page_ : *area_)) {
    if (stop == item) break;
    before_.push_back(stop);
  }
  connect(item, &QQuickItem::visibleChanged, &later_, qOverload<>(&QTimer::start));
  connect(item, &QQuickItem::enabledChanged, &later_, qOverload<>(&QTimer::start));
}

QQuickItem* Keyboard::front() const {
  const auto children = pages_->childItems();
  const auto shown = [](const QQuickItem* item) {
    return item->isVisible() && item->width() > 0 && item->height() > 0;
  };
  const auto at = std::find_if(children.crbegin(), children.crend(), shown);
  return at == children.crend() ? nullptr : *at;
}

void Keyboard::enter(QQuickItem* place) {
  if (!by_keys_) return;
  wanted_ = place;
  anew_ = false;
  later_.start(0);
}

void Keyboard::begin(QQuickItem* place) {
  if (!by_keys_ || !window_) return;
  wanted_ = place;
  anew_ = true;
  // A list that changes takes the keyboard to its current row when it is laid out.
  connect(window_, &QQuickWindow::frameSwapped, &later_, qOverload<>(&QTimer::start), Qt::SingleShotConnection);
  window_->update();
}

void Keyboard::hand(QQuickItem* stop) {
  if (stop != nullptr) stop->forceActiveFocus(by_keys_ ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void Keyboard::mend() {
  if (!window_ || !area_ || !pages_) return;
  QQuickItem* held = window_->activeFocusItem();
  // A dialog has the keyboard, and gives it back.
  const bool inside = held == nullptr || held == area_ || held->isAncestorOf(area_) || area_->isAncestorOf(held);
  if (!inside) return;
  const auto wanted = std::exchange(wanted_, nullptr);
  const bool opened = front() != page_;
  page_ = front();
  if (page_ && opened && (!holds(held) || !page_->isAncestorOf(held))) return goInto(*page_);
  const bool goes = wanted && (anew_ || !wanted->isAncestorOf(held)) && !stops_in(*wanted).empty();
  if (goes) return goInto(*wanted);
  const bool waits = std::exchange(waits_, false) && held == rest_;
  if (waits || !holds(held)) passOn();
}

/// To what is behind it on the same page, or else before it; to the beginning of what took the place of the page.
void Keyboard::passOn() {
  // What was taken out of the page counts as visible still, and lies nowhere.
  const auto seen = [&](const QPointer<QQuickItem>& item) {
    return item && item->isVisible() && area_->isAncestorOf(item);
  };
  if (!trail_.empty() && seen(trail_.front()) && takes_keys(*trail_.front())) return give(*trail_.front());
  const auto page = std::ranges::find_if(trail_, [&](const auto& item) { return seen(item) && is_page(*item); });
  const bool disabled = !trail_.empty() && seen(trail_.front());
  if (page != trail_.end() && disabled) return goInto(**page);
  for (const auto& around : trail_) {
    if (!seen(around)) continue;
    const auto stops = stops_in(*around);
    if (stops.empty()) continue;
    if (page == trail_.end()) return goInto(*around);
    const auto behind = [&](QQuickItem* stop) { return std::ranges::find(before_, stop) == before_.end(); };
    const auto next = std::ranges::find_if(stops, behind);
    return give(next == stops.end() ? *stops.back() : **next);
  }
  if (page_) goInto(*page_);
}

void Keyboard::goInto(QQuickItem& place) {
  if (!by_keys_) return rest(place);
  if (auto* start = beginning_of(place)) return give(*start);
  if (auto* held = left_at(place)) return give(*held);
  auto* first = first_stop(place);
  if (first == nullptr) {
    waits_ = true;
    return rest(place);
  }
  // What opens is read from its top: Tab leads to a first control that lies further down.
  if (auto* page = page_above(*first)) return rest(*page);
  give(*first);
}

/// A ring shows it only to who works by keys; a field that nobody touched opens no keyboard on the screen.
void Keyboard::give(QQuickItem& stop) {
  if (by_keys_) return stop.forceActiveFocus(Qt::TabFocusReason);
  const bool types = stop.flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
  if (!types) return stop.forceActiveFocus(Qt::OtherFocusReason);
  if (page_) rest(*page_);
}

/// Tab begins there.
void Keyboard::rest(QQuickItem& place) {
  if (auto* held = place.isFocusScope() ? place.scopedFocusItem() : nullptr; held != nullptr && !takes_keys(*held)) {
    held->setFocus(false);
  }
  rest_ = &place;
  connect(&place, &QQuickItem::visibleChanged, &later_, qOverload<>(&QTimer::start), Qt::UniqueConnection);
  place.forceActiveFocus(Qt::OtherFocusReason);
}

}  // namespace mamori::app
