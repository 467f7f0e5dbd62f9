// わからない leads on: whom to ask about a row, in words to read out, copy or print, and every open question person by
// person.
#pragma once

#include "desks/open_questions.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"

namespace mamori::app {

/// What to ask about the open row, and whom.
struct AskCard {
  Q_GADGET
  QML_VALUE_TYPE(askCard)
  /// The row is わからない.
  Q_PROPERTY(bool there MEMBER there)
  /// Place in `people` of who is asked.
  Q_PROPERTY(int person MEMBER person)
  /// To be read out or sent.
  Q_PROPERTY(QString words MEMBER words)

 public:
  bool there = false;
  int person = 0;
  QString words;

  friend bool operator==(const AskCard&, const AskCard&) = default;
};

/// Open questions. key = "2(5)@server"; `who` is asked, `begins` where the questions of somebody begin; `number`,
/// `title`, `question` of the row.
class OpenQuestionListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the questions")

 public:
  explicit OpenQuestionListModel(QObject* parent);
};

class AskViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(mamori::app::AskCard card READ card NOTIFY refreshed)
  /// "メディコム商会", "開設者", "本部".
  Q_PROPERTY(QList<QString> people READ people NOTIFY refreshed)
  Q_PROPERTY(mamori::app::OpenQuestionListModel* questions READ questions CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit AskViewModel(DeskSession& session, QObject* parent = nullptr);

  /// The row of the pharmacy's own sheet that is open; an empty key for none.
  void about(const QString& row);

  [[nodiscard]] AskCard card() const { return card_; }
  [[nodiscard]] QList<QString> people() const { return people_; }
  [[nodiscard]] OpenQuestionListModel* questions() const { return list_; }

  /// Asks the person at this place of `people` about the open row.
  Q_INVOKABLE void choose(int person);
  /// The words about the open row, or all questions to who is asked about the row `key`.
  Q_INVOKABLE void copyCard();
  Q_INVOKABLE void copyAll(const QString& key);
  Q_INVOKABLE void printCard();
  Q_INVOKABLE void printAll(const QString& key);
  Q_INVOKABLE void openRow(const QString& key);

 signals:
  void refreshed();
  /// The words are on the clipboard.
  void copied();
  void rowWanted(const QString& row);
  void paperWanted(const QString& name, const mamori::app::PapersViewModel::Job& job);

 private:
  void refresh();
  [[nodiscard]] QString nameOf(const desks::Asked& asked) const;
  /// What to say to somebody about some rows.
  [[nodiscard]] QString wordsFor(const desks::Asked& asked, const std::vector<const Row*>& rows) const;
  [[nodiscard]] QString questionOf(const Row& row) const;
  [[nodiscard]] const desks::OpenQuestion* open(const QString& key) const;
  [[nodiscard]] std::vector<const Row*> rowsOf(const desks::Asked& asked) const;
  void copy(const QString& words);
  void print(const desks::Asked& asked, const std::vector<const Row*>& rows);

  DeskSession& session_;
  OpenQuestionListModel* list_;
  QString row_;
  AskCard card_;
  QList<QString> people_;
  std::vector<desks::Asked> asked_;
  std::vector<desks::OpenQuestion> open_;
};

}  // namespace mamori::app
