// 9の心得 on the screen: the official poster by audience, one principle opened at a time, and the rows of the checklist
// that it serves. Needs of the session only its library and language, so it also works before a vault is open.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QStringList>

namespace mamori::app {

/// The three audiences in official order. key = audience id.
class AudienceListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the poster")

 public:
  explicit AudienceListModel(QObject* parent);
  void show(const Poster& poster, Language language);
};

/// All nine principles in official order. key = number; `column` = place of its audience, `place` = its place there.
class PrincipleListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the poster")

 public:
  explicit PrincipleListModel(QObject* parent);
  void show(const Poster& poster, Language language);
};

/// The rows of the current edition's 薬局確認用 that a principle serves. key = "2(5)@server".
class ServedRowListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the poster")

 public:
  explicit ServedRowListModel(QObject* parent);
  void show(const Library& library, const Edition& edition, const Principle& principle, Language language);
};

/// Who read the opened principle. key = name; `day` is empty for who has not yet.
class ReaderListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the poster")

 public:
  explicit ReaderListModel(QObject* parent) : KeyedListModel({"key", "day"}, parent) {}
};

class PosterViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(QString catchphrase READ catchphrase CONSTANT)
  Q_PROPERTY(QString subtitle READ subtitle CONSTANT)
  Q_PROPERTY(QString title READ title CONSTANT)
  /// The English beside the official Japanese; empty when the app speaks Japanese.
  Q_PROPERTY(QString courtesyTitle READ courtesyTitle NOTIFY languageChanged)
  Q_PROPERTY(mamori::app::AudienceListModel* audiences READ audiences CONSTANT)
  Q_PROPERTY(mamori::app::PrincipleListModel* principles READ principles CONSTANT)
  Q_PROPERTY(QStringList incident READ incident CONSTANT)
  Q_PROPERTY(QString incidentUrl READ incidentUrl CONSTANT)
  Q_PROPERTY(QString contactName READ contactName CONSTANT)
  Q_PROPERTY(QString contactTelephone READ contactTelephone CONSTANT)
  /// From which telephones the number cannot be reached.
  Q_PROPERTY(QString contactNote READ contactNote NOTIFY languageChanged)
  /// The opened principle: its number, or 0.
  Q_PROPERTY(int opened READ opened NOTIFY openedChanged)
  Q_PROPERTY(QString openedAudience READ openedAudience NOTIFY openedChanged)
  Q_PROPERTY(QString openedAudienceId READ openedAudienceId NOTIFY openedChanged)
  Q_PROPERTY(QString openedTitle READ openedTitle NOTIFY openedChanged)
  Q_PROPERTY(QString openedCourtesy READ openedCourtesy NOTIFY openedChanged)
  Q_PROPERTY(QString openedPlain READ openedPlain NOTIFY openedChanged)
  Q_PROPERTY(QStringList openedCheckPoints READ openedCheckPoints NOTIFY openedChanged)
  /// The same in English, in the same order; empty when the app speaks Japanese.
  Q_PROPERTY(QStringList openedCourtesyPoints READ openedCourtesyPoints NOTIFY openedChanged)
  Q_PROPERTY(QStringList openedSubPoints READ openedSubPoints NOTIFY openedChanged)
  Q_PROPERTY(QStringList openedExplanation READ openedExplanation NOTIFY openedChanged)
  Q_PROPERTY(mamori::app::ServedRowListModel* served READ served CONSTANT)
  /// Of the opened principle: who read it within a year, and who of the staff has still to.
  Q_PROPERTY(mamori::app::ReaderListModel* readers READ readers CONSTANT)
  Q_PROPERTY(mamori::app::ReaderListModel* notYet READ notYet CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit PosterViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QString catchphrase() const;
  [[nodiscard]] QString subtitle() const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString courtesyTitle() const;
  [[nodiscard]] AudienceListModel* audiences() const { return audiences_; }
  [[nodiscard]] PrincipleListModel* principles() const { return principles_; }
  [[nodiscard]] QStringList incident() const;
  [[nodiscard]] QString incidentUrl() const;
  [[nodiscard]] QString contactName() const;
  [[nodiscard]] QString contactTelephone() const;
  [[nodiscard]] QString contactNote() const;
  [[nodiscard]] int opened() const { return principle_ == nullptr ? 0 : principle_->number; }
  [[nodiscard]] QString openedAudience() const;
  [[nodiscard]] QString openedAudienceId() const;
  [[nodiscard]] QString openedTitle() const;
  [[nodiscard]] QString openedCourtesy() const;
  [[nodiscard]] QString openedPlain() const;
  [[nodiscard]] QStringList openedCheckPoints() const;
  [[nodiscard]] QStringList openedCourtesyPoints() const;
  [[nodiscard]] QStringList openedSubPoints() const;
  [[nodiscard]] QStringList openedExplanation() const;
  [[nodiscard]] ServedRowListModel* served() const { return served_; }
  [[nodiscard]] ReaderListModel* readers() const { return readers_; }
  [[nodiscard]] ReaderListModel* notYet() const { return not_yet_; }

  /// Opens principle 1 to 9; any other number closes.
  Q_INVOKABLE void open(int number);
  Q_INVOKABLE void close() { open(0); }
  /// The next (+1) or previous (-1) principle, round and round.
  Q_INVOKABLE void turn(int step);
  /// `name` read the opened principle today; a new name joins the staff.
  Q_INVOKABLE bool acknowledge(const QString& name);

 signals:
  void openedChanged();
  void languageChanged();

 private:
  void refresh();
  /// The form whose rows the principles serve.
  [[nodiscard]] const Edition* form() const;
  void showServed();
  void showReaders();
  [[nodiscard]] const Poster& poster() const { return session_.builtIn().poster; }

  DeskSession& session_;
  Language language_;
  AudienceListModel* audiences_;
  PrincipleListModel* principles_;
  ServedRowListModel* served_;
  ReaderListModel* readers_;
  ReaderListModel* not_yet_;
  const Audience* audience_ = nullptr;
  const Principle* principle_ = nullptr;
};

}  // namespace mamori::app
