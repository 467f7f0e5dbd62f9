#include "viewmodels/people/people_view_model.hpp"

#include "vault/recovery_code.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace mamori::app {
namespace {

/// So long the screen has to draw what is under way, in milliseconds.
constexpr int one_look = 60;

std::shared_ptr<SecretBytes> taken(SecretInput* input) {
  return std::make_shared<SecretBytes>(input->take());
}

}  // namespace

PersonListModel::PersonListModel(QObject* parent)
    : KeyedListModel({"key", "name", "role", "own", "gone", "without"}, parent) {}

void PersonListModel::show(const std::vector<Person>& people, const std::vector<PersonId>& without, PersonId own,
                           Language language) {
  std::vector<QVariantList> rows;
  for (const Person& person : people) {
    const QString gone = person.gone > 0 ? dayTextPlain(local_date(person.gone), language) : QString();
    rows.push_back({static_cast<int>(person.id), QString::fromStdString(person.name), static_cast<int>(person.role),
                    person.id == own && person.gone == 0, gone,
                    std::ranges::find(without, person.id) != without.end()});
  }
  setRows(std::move(rows));
}

PeopleViewModel::PeopleViewModel(DeskSession& session, crypto::KeyStore& keys, QObject* parent)
    : ReportingViewModel(session, parent), session_(session), keys_(keys), people_(new PersonListModel(this)) {
  connect(&session_, &DeskSession::changed, this, &PeopleViewModel::refresh);
  connect(&session_, &DeskSession::closing, this, &PeopleViewModel::close);
  connect(&work_, &BackgroundWork::advanced, this, &PeopleViewModel::busyChanged);
  asking_.start([this] {
    const bool possible = keys_.present();
    QMetaObject::invokeMethod(
        this,
        [this, possible] {
          pin_possible_ = possible;
          emit pinPossibleChanged();
        },
        Qt::QueuedConnection);
  });
}

PeopleViewModel::~PeopleViewModel() {
  asking_.waitForDone();
}

QString PeopleViewModel::selectedName() const {
  return people_->value(people_->rowOf(selected_), "name").toString();
}

PeopleViewModel::Role PeopleViewModel::selectedRole() const {
  return Role(people_->value(people_->rowOf(selected_), "role").toInt());
}

bool PeopleViewModel::selectedOwn() const {
  return selected_ != 0 && selected_ == static_cast<int>(own_);
}

bool PeopleViewModel::selectedLast() const {
  if (selectedRole() != Responsible) return false;
  for (int row = 0; row < people_->count(); ++row) {
    const bool there = people_->value(row, "gone").toString().isEmpty();
    const bool other = people_->value(row, "key").toInt() != selected_;
    if (there && other && people_->value(row, "role").toInt() == Responsible) return false;
  }
  return true;
}

PeopleViewModel::Sheet PeopleViewModel::sheet() const {
  if (recovery_.made == 0) return NoSheet;
  if (recovery_.spent > 0) return Spent;
  return recovery_.tried > 0 ? Tried : Untried;
}

reports::RecoverySheet PeopleViewModel::printed() const {
  return {QString::fromStdString(session_.profile().name), QString::fromStdString(session_.vault().session().name),
          dayTextPlain(session_.clock().today(), session_.language()), code_};
}

void PeopleViewModel::begin() {
  show(RecoveryPane);
  beginning_ = true;
  emit paneChanged();
}

void PeopleViewModel::goOn() {
  show(ListPane);
  if (!busy_) emit wentOn();
}

void PeopleViewModel::show(Pane pane) {
  if (busy_) return;
  beginning_ = false;
  if (pane != RecoveryPane) putCodeAway();
  setFailure({});
  setDone(None);
  pane_ = pane;
  if (pane != PersonPane) selected_ = 0;
  emit paneChanged();
  emit selectionChanged();
}

void PeopleViewModel::select(int person) {
  if (busy_) return;
  selected_ = person;
  show(PersonPane);
}

void PeopleViewModel::add(const QString& name, Role role, SecretInput* secret, SecretInput* own) {
  runProven(Added, own,
            [this, typed = taken(secret), name = name.toStdString(), role](vault::Vault& vault,
                                                                           const vault::Proof& proof) -> Result<void> {
              MAMORI_TAKE(const auto fresh, derived(vault.begin_secret(*typed)));
              MAMORI_TAKE(const auto added, vault.add_person(name, mamori::Role(role), fresh, proof));
              selected_ = static_cast<int>(added);
              pane_ = PersonPane;
              jot(QStringLiteral("newPerson"))->clear();
              return {};
            });
}

void PeopleViewModel::remove(const QString& reason, bool newKey, SecretInput* own) {
  const auto step = [this, reason = reason.trimmed().toStdString()](vault::Vault& vault, const vault::Proof& proof,
                                                                    vault::NewKey* renewed) -> Result<void> {
    auto gone = vault.remove_person(PersonId(selected_), reason, proof, renewed);
    if (!gone) return gone;
    selected_ = 0;
    pane_ = ListPane;
    return {};
  };
  if (!newKey) {
    return runProven(Removed, own,
                     [step](vault::Vault& vault, const vault::Proof& proof) { return step(vault, proof, nullptr); });
  }
  runWithNewKey(Removed, own, [step](vault::Vault& vault, const vault::Proof& proof, vault::NewKey& renewed) {
    return step(vault, proof, &renewed);
  });
}

void PeopleViewModel::renewKey(const QString& reason, SecretInput* own) {
  runWithNewKey(KeyRenewed, own,
                [reason = reason.trimmed().toStdString()](vault::Vault& vault, const vault::Proof& proof,
                                                          vault::NewKey& renewed) {
                  return vault.renew_key(reason, proof, renewed);
                });
}

void PeopleViewModel::setRole(Role role, SecretInput* own) {
  runProven(RoleSet, own, [this, role](vault::Vault& vault, const vault::Proof& proof) {
    return vault.set_role(PersonId(selected_), mamori::Role(role), proof);
  });
}

void PeopleViewModel::setSecret(SecretInput* secret, SecretInput* own) {
  runProven(SecretSet, own,
            [this, typed = taken(secret)](vault::Vault& vault, const vault::Proof& proof) -> Result<void> {
              MAMORI_TAKE(const auto fresh, derived(vault.begin_secret(*typed)));
              return vault.set_secret(PersonId(selected_), fresh, proof);
            });
}

void PeopleViewModel::setPin(SecretInput* pin, SecretInput* own) {
  runProven(PinSet, own, [this, typed = taken(pin)](vault::Vault& vault, const vault::Proof& proof) -> Result<void> {
    MAMORI_TAKE(const auto fresh, derived(vault.begin_pin(*typed, keys_)));
    return vault.set_pin(fresh, proof);
  });
}

void PeopleViewModel::removePin() {
  run(PinRemoved, [this](vault::Vault& vault) { return vault.remove_pin(keys_); });
}

void PeopleViewModel::makeSheet(SecretInput* own) {
  putCodeAway();
  // A code that somebody came in with may be kept by somebody.
  if (sheet() == Spent) {
    return runWithNewKey(SheetMade, own, [this](vault::Vault&, const vault::Proof& proof, vault::NewKey& renewed) {
      return makeSheetNow(proof, &renewed);
    });
  }
  runProven(SheetMade, own, [this](vault::Vault&, const vault::Proof& proof) { return makeSheetNow(proof, nullptr); });
}

Result<void> PeopleViewModel::makeSheetNow(const vault::Proof& proof, vault::NewKey* renewed) {
  MAMORI_TAKE(const auto fresh, derived(session_.vault().begin_recovery()));
  MAMORI_TAKE(const auto code, session_.vault().make_recovery(fresh, proof, renewed));
  showCode(code);
  return {};
}

Result<vault::SecretWork> PeopleViewModel::derived(Result<vault::SecretWork> begun) {
  if (!begun) return begun;
  MAMORI_TRY(session_.beside([&begun] { begun->run(); }));
  return begun;
}

void PeopleViewModel::trySheet(SecretInput* typed) {
  run(SheetTried, [this, code = taken(typed)](vault::Vault& vault) -> Result<void> {
    MAMORI_TAKE(auto work, vault.begin_trial(*code));
    MAMORI_TRY(session_.beside([&work] { work.run(); }));
    return vault.finish_trial(work);
  });
}

void PeopleViewModel::showCode(const SecretBytes& code) {
  // Groups are joined by one dash each.
  constexpr std::size_t step = vault::recovery_group_size + 1;
  for (std::size_t at = 0; at < code.size(); at += step) {
    const auto group = code.bytes().subspan(at, vault::recovery_group_size);
    code_.append(QString::fromLatin1(reinterpret_cast<const char*>(group.data()), qsizetype(group.size())));
  }
  emit codeChanged();
}

void PeopleViewModel::putCodeAway() {
  if (code_.isEmpty()) return;
  code_.clear();
  emit codeChanged();
}

void PeopleViewModel::runProven(Done done, SecretInput* own, ProvenStep step) {
  run(done, [this, secret = taken(own), step = std::move(step)](vault::Vault& vault) -> Result<void> {
    MAMORI_TAKE(const auto proof, session_.prove(*secret));
    return step(vault, proof);
  });
}

void PeopleViewModel::runWithNewKey(Done done, SecretInput* own, KeyStep step) {
  if (busy_ || !session_.isOpen()) return;
  setFailure({});
  setDone(None);
  busy_ = true;
  emit busyChanged();
  QTimer::singleShot(one_look, this, [this, done, secret = taken(own), step = std::move(step)] {
    if (!busy_) return;
    auto proof = session_.prove(*secret);
    // It was locked meanwhile.
    if (!busy_) return;
    if (!proof) return finish(done, pass_on(proof));
    copyUnderNewKey(done, std::make_shared<vault::Proof>(std::move(*proof)), step);
  });
}

void PeopleViewModel::copyUnderNewKey(Done done, std::shared_ptr<vault::Proof> proof, KeyStep step) {
  auto renewed = session_.vault().new_key();
  if (!renewed) return finish(done, pass_on(renewed));
  renewed_.emplace(std::move(*renewed));
  work_.start([this, &key = *renewed_, done, proof = std::move(proof),
               step = std::move(step)](const Watch& watch) -> BackgroundWork::Finish {
    return [this, copied = key.copy(watch), done, proof, step] {
      const auto result = copied ? step(session_.vault(), *proof, *renewed_) : copied;
      renewed_.reset();
      finish(done, result);
    };
  });
}

void PeopleViewModel::run(Done done, Step step) {
  if (busy_ || !session_.isOpen()) return;
  setFailure({});
  setDone(None);
  busy_ = true;
  emit busyChanged();
  QTimer::singleShot(one_look, this, [this, done, step = std::move(step)] {
    // It was locked meanwhile.
    if (!busy_) return;
    const auto result = step(session_.vault());
    if (busy_) finish(done, result);
  });
}

void PeopleViewModel::finish(Done done, const Result<void>& result) {
  busy_ = false;
  if (went(result)) {
    session_.touch();
    setDone(done);
    emit paneChanged();
  }
  emit busyChanged();
}

void PeopleViewModel::refresh() {
  const vault::Vault& vault = session_.vault();
  own_ = vault.session().person;
  role_ = Role(vault.session().role);
  const auto people = vault.people();
  const auto recovery = vault.recovery();
  const auto pin = vault.has_pin();
  const auto without = vault.people_without_secret();
  const auto left_out = vault.left_out_by_new_key();
  if (!went(people) || !went(recovery) || !went(pin) || !went(without) || !went(left_out)) return;
  people_->show(*people, *without, own_, session_.language());
  left_out_.clear();
  for (const Person& person : *people) {
    const bool out = std::ranges::find(left_out->people, person.id) != left_out->people.end();
    if (out) left_out_.append(QString::fromStdString(person.name));
  }
  sheet_left_out_ = left_out->recovery;
  recovery_ = *recovery;
  pin_set_ = *pin;
  emit refreshed();
  emit selectionChanged();
}

void PeopleViewModel::close() {
  work_.abandon();
  renewed_.reset();
  busy_ = false;
  show(ListPane);
  people_->setRows({});
  recovery_ = {};
  role_ = Viewer;
  own_ = {};
  emit busyChanged();
  emit refreshed();
}

void PeopleViewModel::setDone(Done done) {
  if (done == done_) return;
  done_ = done;
  emit doneChanged();
}

QString PeopleViewModel::dayOrEmpty(UnixTime time) const {
  return time > 0 ? dayTextPlain(local_date(time), session_.language()) : QString();
}

}  // namespace mamori::app
