// Takes a passphrase key by key straight into locked memory. A text field would leave copies and prefixes behind in the
// heap, so this item knows no text at all: QML sees how many characters there are, and hands the item itself to a verb.
#pragma once

#include "crypto/secret.hpp"

#include <QQuickItem>

namespace mamori::app {

class SecretInput : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  /// Characters (code points) entered so far.
  Q_PROPERTY(int count READ count NOTIFY secretChanged)
  /// Fewest characters that are enough; 0 where any are (unlocking).
  Q_PROPERTY(int minimum READ minimum WRITE setMinimum NOTIFY minimumChanged)
  /// A new passphrase, which is judged by the guesses that it withstands too.
  Q_PROPERTY(bool judged READ judged WRITE setJudged NOTIFY minimumChanged)
  Q_PROPERTY(Strength strength READ strength NOTIFY secretChanged)
  /// How far it is on the way to what is asked for, 0 to 1.
  Q_PROPERTY(double worth READ worth NOTIFY secretChanged)
  /// Why it is guessed too easily, in words; empty when it is not.
  Q_PROPERTY(QString doubt READ doubt NOTIFY secretChanged)

 public:
  enum Strength { Empty, TooShort, Guessable, Enough };
  Q_ENUM(Strength)

  explicit SecretInput(QQuickItem* parent = nullptr);

  [[nodiscard]] int count() const;
  [[nodiscard]] int minimum() const { return minimum_; }
  void setMinimum(int minimum);
  [[nodiscard]] bool judged() const { return judged_; }
  void setJudged(bool judged);
  [[nodiscard]] Strength strength() const;
  [[nodiscard]] double worth() const;
  [[nodiscard]] QString doubt() const;
  /// Whether both hold the same secret; compared in constant time for equal lengths.
  Q_INVOKABLE bool sameAs(mamori::app::SecretInput* other) const;
  Q_INVOKABLE void clear();

  /// Hands the secret over and is empty afterwards.
  [[nodiscard]] SecretBytes take();
  /// Adds characters as if they had been typed.
  void enter(const QString& typed);

  [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

 signals:
  void secretChanged();
  void minimumChanged();
  /// The person pressed Enter.
  void accepted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void removeLastCharacter();

  SecretBytes secret_;
  int minimum_ = 0;
  bool judged_ = false;
};

}  // namespace mamori::app
