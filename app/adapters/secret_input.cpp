#include "adapters/secret_input.hpp"

#include "base/text.hpp"
#include "i18n/error_texts.hpp"
#include "vault/passphrase.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringEncoder>
#include <algorithm>
#include <array>

namespace mamori::app {
namespace {

std::string_view view_of(const SecretBytes& secret) {
  const Bytes bytes = secret.bytes();
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

SecretInput::SecretInput(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemAcceptsInputMethod);
  setActiveFocusOnTab(true);
  setAcceptedMouseButtons(Qt::LeftButton);
}

int SecretInput::count() const {
  return secret_.empty() ? 0 : static_cast<int>(code_points(view_of(secret_)));
}

void SecretInput::setMinimum(int minimum) {
  if (minimum == minimum_) return;
  minimum_ = minimum;
  emit minimumChanged();
  emit secretChanged();
}

SecretInput::Strength SecretInput::strength() const {
  if (secret_.empty()) return Empty;
  if (count() < minimum_) return TooShort;
  return judged_ && vault::judge(secret_).weakness != vault::Weakness::none ? Guessable : Enough;
}

void SecretInput::setJudged(bool judged) {
  if (judged == judged_) return;
  judged_ = judged;
  emit minimumChanged();
  emit secretChanged();
}

double SecretInput::worth() const {
  if (secret_.empty()) return 0;
  const double length = minimum_ == 0 ? 1 : std::min(1.0, double(count()) / minimum_);
  return judged_ ? std::min(length, std::clamp(vault::judge(secret_).guesses / vault::guesses_least, 0.0, 1.0))
                 : length;
}

QString SecretInput::doubt() const {
  return strength() == Guessable ? weakness_words(vault::name_of(vault::judge(secret_).weakness)) : QString();
}

bool SecretInput::sameAs(SecretInput* other) const {
  if (!other || other->secret_.size() != secret_.size()) return false;
  unsigned difference = 0;
  const Bytes mine = secret_.bytes();
  const Bytes theirs = other->secret_.bytes();
  for (std::size_t i = 0; i < mine.size(); ++i) difference |= static_cast<unsigned>(mine[i] ^ theirs[i]);
  return difference == 0;
}

void SecretInput::clear() {
  if (secret_.empty()) return;
  secret_.clear();
  emit secretChanged();
}

SecretBytes SecretInput::take() {
  SecretBytes taken = std::move(secret_);
  secret_ = SecretBytes();
  emit secretChanged();
  return taken;
}

void SecretInput::enter(const QString& typed) {
  QStringEncoder encode(QStringEncoder::Utf8);
  bool added = false;
  for (qsizetype i = 0; i < typed.size();) {
    const qsizetype units = typed.at(i).isHighSurrogate() && i + 1 < typed.size() ? 2 : 1;
    const QStringView character = QStringView(typed).mid(i, units);
    i += units;
    if (character.front().category() == QChar::Other_Control) continue;
    std::array<char, 8> utf8{};
    const char* end = encode.appendToBuffer(utf8.data(), character);
    secret_.append({reinterpret_cast<const std::uint8_t*>(utf8.data()), static_cast<std::size_t>(end - utf8.data())});
    wipe(utf8.data(), utf8.size());
    added = true;
  }
  if (added) emit secretChanged();
}

void SecretInput::removeLastCharacter() {
  const Bytes bytes = secret_.bytes();
  if (bytes.empty()) return;
  std::size_t length = 1;
  while (length < bytes.size() && (bytes[bytes.size() - length] & 0xc0U) == 0x80U) ++length;
  secret_.remove_last(length);
  emit secretChanged();
}

void SecretInput::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) {
    QString pasted = QGuiApplication::clipboard()->text();
    enter(pasted);
    pasted.fill(u'\0');
    return;
  }
  if (event->matches(QKeySequence::DeleteStartOfWord) || event->matches(QKeySequence::SelectAll)) {
    clear();
    return;
  }
  switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
      removeLastCharacter();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      emit accepted();
      return;
    default:
      break;
  }
  const auto shortcut = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  const QString text = event->text();
  const bool typed = !text.isEmpty() && (text.front().isPrint() || text.front().isHighSurrogate());
  if (!typed || (event->modifiers() & shortcut) == Qt::ControlModifier) {
    event->ignore();
    return;
  }
  enter(text);
}

void SecretInput::inputMethodEvent(QInputMethodEvent* event) {
  for (int i = 0; i < event->replacementLength(); ++i) removeLastCharacter();
  enter(event->commitString());
}

void SecretInput::mousePressEvent(QMouseEvent*) {
  forceActiveFocus(Qt::MouseFocusReason);
  QGuiApplication::inputMethod()->show();
}

void SecretInput::focusInEvent(QFocusEvent* event) {
  QQuickItem::focusInEvent(event);
  updateInputMethod(Qt::ImHints | Qt::ImEnabled);
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const {
  switch (query) {
    case Qt::ImEnabled:
      return true;
    case Qt::ImHints:
      return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
      return 0;
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
      return QString();
    default:
      return QQuickItem::inputMethodQuery(query);
  }
}

}  // namespace mamori::app
