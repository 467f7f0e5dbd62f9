#include "viewmodels/round/round_view_model.hpp"

#include "checklist/go_through.hpp"

#include <chrono>

namespace mamori::app {
namespace {

/// How much waits, in words.
QString restText(int required, int reference) {
  const int shown = required > 0 ? required : reference;
  if (shown == 0) return {};
  const int minutes = shown * checklist::minutes_a_question;
  //: how much of a round is left; %1 questions of the required rows, %2 minutes they take about
  if (required > 0) return RoundViewModel::tr("あと %1 問・約 %2 分").arg(shown).arg(minutes);
  //: how much of a round is left once the required rows are done; %1 questions, %2 minutes they take about
  return RoundViewModel::tr("参考項目 あと %1 問・約 %2 分").arg(shown).arg(minutes);
}

/// What was said in the round.
void count(RoundStand& stand, RowState state) {
  if (state == RowState::unsure) ++stand.unsure;
  if (state == RowState::yes) ++stand.yes;
  if (state == RowState::no || state == RowState::no_undated) ++stand.no;
}

/// So long an answer is seen before the next question comes.
constexpr std::chrono::milliseconds seen{450};

}  // namespace

RoundViewModel::RoundViewModel(DeskSession& session, SheetViewModel& sheet, QObject* parent)
    : QObject(parent), session_(session), sheet_(sheet) {
  turn_.setSingleShot(true);
  turn_.setInterval(seen);
  connect(&turn_, &QTimer::timeout, this, &RoundViewModel::next);
  connect(&sheet_, &SheetViewModel::answered, this, &RoundViewModel::hear);
  connect(&sheet_, &SheetViewModel::savedChanged, this, [this] {
    // What was taken back stands in front again.
    if (open_ && sheet_.saved().takenBack) {
      turn_.stop();
      finished_ = false;
      said_.remove(sheet_.row()->key());
    }
    read();
  });
  connect(&sheet_, &SheetViewModel::refreshed, this, &RoundViewModel::read);
  connect(&session_, &DeskSession::changed, this, &RoundViewModel::read);
  connect(&session_, &DeskSession::closing, this, &RoundViewModel::end);
}

bool RoundViewModel::begin() {
  if (!session_.pharmacy() || !session_.overview() || session_.overview()->edition == nullptr) return false;
  const QString kept = session_.drafts().at(QStringLiteral("round"));
  if (!sheet_.open(session_.overview()->own.id)) return false;
  collect(true);
  if (questions_.isEmpty()) return false;
  open_ = true;
  finished_ = false;
  said_.clear();
  show(questions_.contains(kept) ? kept : questions_.front());
  return true;
}

void RoundViewModel::again() {
  collect(false);
  if (questions_.isEmpty()) collect(true);
  if (!open_ || questions_.isEmpty()) return;
  finished_ = false;
  said_.clear();
  show(questions_.front());
}

void RoundViewModel::collect(bool unsure_too) {
  questions_.clear();
  for (const RowStanding* standing : checklist::to_go_through(sheet_.view()->progress)) {
    if (!unsure_too && standing->state == RowState::unsure) continue;
    questions_ << QString::fromStdString(standing->row->key.text());
  }
}

void RoundViewModel::next() {
  if (!open_) return;
  const auto questions = asked();
  const auto at = questions.indexOf(sheet_.row()->key());
  if (at + 1 < questions.size()) return show(questions.at(at + 1));
  turn_.stop();
  sheet_.keepRemark();
  finished_ = true;
  keepPlace({});
  read();
}

void RoundViewModel::before() {
  if (!open_) return;
  const auto questions = asked();
  const auto at = finished_ ? questions.size() : questions.indexOf(sheet_.row()->key());
  finished_ = false;
  if (at > 0) show(questions.at(at - 1));
  read();
}

void RoundViewModel::leave() {
  if (!open_) return;
  end();
  emit left();
}

void RoundViewModel::end() {
  turn_.stop();
  open_ = false;
  finished_ = false;
  questions_.clear();
  said_.clear();
  read();
}

void RoundViewModel::show(const QString& key) {
  turn_.stop();
  sheet_.choose(key);
  keepPlace(key);
  read();
}

void RoundViewModel::keepPlace(const QString& key) {
  session_.drafts().keep(QStringLiteral("round"), key);
}

void RoundViewModel::hear() {
  if (!open_) return;
  const QString key = sheet_.row()->key();
  said_.insert(key);
  // An いいえ asks for its target day first.
  if (sheet_.row()->first() == RowViewModel::Unsure || !waits(key)) turn_.start();
  read();
}

QList<QString> RoundViewModel::asked() const {
  QList<QString> asked;
  for (const QString& key : questions_) {
    const RowStanding* standing = sheet_.standing_of(key);
    if (standing != nullptr && standing->exemption == Exemption::none) asked << key;
  }
  return asked;
}

bool RoundViewModel::waits(const QString& key) const {
  const RowStanding* standing = sheet_.standing_of(key);
  return standing != nullptr && checklist::waits(*standing);
}

void RoundViewModel::read() {
  RoundStand now;
  now.open = open_;
  now.finished = finished_;
  now.turning = turn_.isActive();
  int reference = 0;
  const auto wait = [&](const RowStanding& standing) {
    ++now.left;
    if (checklist::comes_later(*standing.row)) ++reference;
  };
  if (open_) {
    const auto questions = asked();
    now.total = static_cast<int>(questions.size());
    now.place = static_cast<int>(questions.indexOf(sheet_.row()->key())) + 1;
    for (const QString& key : questions) {
      const RowStanding& standing = *sheet_.standing_of(key);
      const bool said = said_.contains(key);
      const bool unsure = standing.state == RowState::unsure;
      if (checklist::waits(standing) && !(said && unsure)) wait(standing);
      if (said) count(now, standing.state);
    }
  } else if (session_.isOpen() && session_.pharmacy() && session_.overview() && session_.overview()->edition) {
    for (const auto* standing : checklist::to_go_through(session_.overview()->own.progress)) wait(*standing);
  }
  now.rest = restText(now.left - reference, reference);
  if (now == stand_) return;
  stand_ = now;
  emit changed();
}

}  // namespace mamori::app
