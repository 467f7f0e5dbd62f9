#include "viewmodels/ledgers/chart_view_model.hpp"

#include "viewmodels/ledgers/entry_list_model.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

ChartViewModel::Standing standingOf(const Entry& contact, CivilDate today) {
  if (contact[contact::telephone].empty()) return ChartViewModel::NoNumber;
  const auto day = CivilDate::from_iso(contact[contact::checked]);
  const bool fresh = day && days_between(*day, today) <= ledgers::a_year;
  return fresh ? ChartViewModel::Checked : ChartViewModel::Unchecked;
}

}  // namespace

ChartViewModel::ChartViewModel(DeskSession& session, QObject* parent)
    : QObject(parent),
      session_(session),
      boxes_(new ChartBoxModel(this)),
      calls_(new ChartBoxModel(this)),
      lacking_(new ChartKindModel(this)) {
  connect(&session, &DeskSession::changed, this, &ChartViewModel::refresh);
  connect(&session, &DeskSession::closing, this, [this] {
    contacts_.clear();
    draw();
    lacking_->setRows({});
  });
}

void ChartViewModel::refresh() {
  if (session_.ledgers() == nullptr) return;
  auto contacts = session_.ledgers()->all(Ledger::contacts);
  contacts_ = contacts ? std::move(*contacts) : std::vector<Entry>();
  draw();
  showLacking();
}

void ChartViewModel::showLacking() {
  const auto& field = ledgers::spec_of(Ledger::contacts).fields[contact::kind];
  std::vector<QVariantList> rows;
  for (std::size_t i = 0; i < ledgers::kinds_of_chart.size(); ++i) {
    const auto kind = ledgers::kinds_of_chart[i];
    const bool there = std::any_of(contacts_.begin(), contacts_.end(),
                                   [&](const Entry& contact) { return contact[contact::kind] == kind; });
    if (!there) rows.push_back({static_cast<int>(i), shownText(field, std::string(kind), session_.language())});
  }
  lacking_->setRows(std::move(rows));
}

void ChartViewModel::layOut(double width, double boxWidth, double boxHeight, double gap, double indent) {
  room_ = {width, boxWidth, boxHeight, gap, indent};
  draw();
}

QVariantList ChartViewModel::rowOf(const Entry& contact, const ledgers::ChartBox& box) const {
  const auto& fields = ledgers::spec_of(Ledger::contacts).fields;
  const auto shown = [&](std::size_t field) { return shownText(fields[field], contact[field], session_.language()); };
  QStringList also;
  for (const auto& name : box.also_called_by) also << text(name);
  return {static_cast<int>(contact.id), box.x, box.y, box.width, box.height, text(contact[contact::name]),
          shown(contact::kind), text(contact[contact::person]), text(contact[contact::telephone]),
          text(contact[contact::hours]),
          text(ledgers::note_beside(contact[contact::telephone], contact[contact::note], session_.library().poster,
                                    session_.language())),
          shown(contact::checked), static_cast<int>(standingOf(contact, session_.clock().today())),
          //: Between the names of those who call
          also.join(tr("、")), text(ledgers::dialled(contact[contact::telephone]))};
}

void ChartViewModel::draw() {
  std::vector<QVariantList> boxes;
  std::vector<QVariantList> calls;
  paths_.clear();
  height_ = 0;
  unchecked_ = 0;
  if (!contacts_.empty() && room_.width > 0) {
    const auto chart = ledgers::lay_out(contacts_, room_);
    for (const auto& box : chart.boxes) boxes.push_back(rowOf(contacts_[box.contact], box));
    for (const auto& line : chart.lines) {
      QPolygonF path;
      for (const auto& point : line.points) path << QPointF(point.x, point.y);
      paths_ << path;
    }
    height_ = chart.height;
  }
  for (const auto i : ledgers::calling_order(contacts_)) {
    calls.push_back(rowOf(contacts_[i], {}));
    if (standingOf(contacts_[i], session_.clock().today()) == Unchecked) ++unchecked_;
  }
  boxes_->setRows(std::move(boxes));
  calls_->setRows(std::move(calls));
  emit drawn();
}

QString ChartViewModel::ministry() const {
  if (!session_.isOpen()) return {};
  const Poster& poster = session_.library().poster;
  const auto its = [&](const Entry& one) {
    return ledgers::same_telephone(one[contact::telephone], poster.contact_telephone);
  };
  if (std::ranges::none_of(contacts_, its)) return {};
  return QStringLiteral("%1：%2").arg(text(poster.contact_telephone),
                                      text(poster.contact_note.in(session_.language())));
}

}  // namespace mamori::app
