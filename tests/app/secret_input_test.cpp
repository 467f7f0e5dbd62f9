#include "adapters/secret_input.hpp"

#include "adapters/four_words.hpp"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>
#include <string>

namespace mamori::app {
namespace {

std::string text_of(const SecretBytes& secret) {
  const Bytes bytes = secret.bytes();
  return {bytes.begin(), bytes.end()};
}

void press(SecretInput& input, Qt::Key key, const QString& text = {}, Qt::KeyboardModifiers with = Qt::NoModifier) {
  QKeyEvent event(QEvent::KeyPress, key, with, text);
  QCoreApplication::sendEvent(&input, &event);
}

}  // namespace

TEST_CASE("keys go into the secret one by one and are counted as characters") {
  SecretInput input;
  press(input, Qt::Key_A, "a");
  press(input, Qt::Key_unknown, "あ");
  press(input, Qt::Key_unknown, "𠮷");
  CHECK(input.count() == 3);
  CHECK(text_of(input.take()) == "aあ𠮷");
}

TEST_CASE("what an input method commits is taken as it is") {
  SecretInput input;
  QInputMethodEvent event;
  event.setCommitString("みどりの傘");
  QCoreApplication::sendEvent(&input, &event);
  CHECK(input.count() == 5);
}

TEST_CASE("backspace takes one whole character away") {
  SecretInput input;
  input.enter("aあ𠮷");
  press(input, Qt::Key_Backspace);
  press(input, Qt::Key_Backspace);
  CHECK(text_of(input.take()) == "a");
  press(input, Qt::Key_Backspace);
  CHECK(input.count() == 0);
}

TEST_CASE("enter is told and adds nothing; control characters are left out") {
  SecretInput input;
  const QSignalSpy accepted(&input, &SecretInput::accepted);
  press(input, Qt::Key_Return, "\r");
  input.enter("a\tb\n");
  CHECK(accepted.size() == 1);
  CHECK(text_of(input.take()) == "ab");
}

TEST_CASE("where nothing is judged the strength is told by length alone") {
  SecretInput input;
  input.setMinimum(13);
  CHECK(input.strength() == SecretInput::Empty);
  input.enter("123456789012");
  CHECK(input.strength() == SecretInput::TooShort);
  input.enter("3");
  CHECK(input.strength() == SecretInput::Enough);
}

TEST_CASE("two fields are the same only when every character is") {
  SecretInput first;
  SecretInput again;
  first.enter("みどりの傘");
  again.enter("みどりの笠");
  CHECK_FALSE(again.sameAs(&first));
  again.clear();
  again.enter("みどりの傘");
  CHECK(again.sameAs(&first));
  again.enter("。");
  CHECK_FALSE(again.sameAs(&first));
}

TEST_CASE("a secret that was handed over is gone from the field") {
  SecretInput input;
  input.enter("みどりの傘");
  CHECK(input.take().size() == 15);
  CHECK(input.count() == 0);
  CHECK(input.take().empty());
}

TEST_CASE("an input method is told to hide and not to learn what is typed") {
  const SecretInput input;
  const auto hints = Qt::InputMethodHints(input.inputMethodQuery(Qt::ImHints).toInt());
  CHECK(hints.testFlag(Qt::ImhHiddenText));
  CHECK(hints.testFlag(Qt::ImhSensitiveData));
  CHECK(input.inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
}

TEST_CASE("a new passphrase is judged by what guesses it, and the reason is told") {
  SecretInput input;
  input.setMinimum(13);
  input.enter("aaaaaaaaaaaaa");
  CHECK(input.strength() == SecretInput::Enough);
  input.setJudged(true);
  CHECK(input.strength() == SecretInput::Guessable);
  CHECK(input.worth() < 0.5);
  CHECK_FALSE(input.doubt().isEmpty());
  input.clear();
  input.enter("ながい さんぽみち 2023");
  CHECK(input.strength() == SecretInput::Enough);
  CHECK(input.doubt().isEmpty());
  CHECK(input.worth() == 1);
}

TEST_CASE("four words are drawn, are others the next time, and go away") {
  FourWords ideas;
  CHECK(ideas.words().isEmpty());
  ideas.draw();
  const QString first = ideas.words();
  CHECK(first.split(u' ').size() == 4);
  ideas.draw();
  CHECK(ideas.words() != first);
  ideas.forget();
  CHECK(ideas.words().isEmpty());
}

}  // namespace mamori::app
