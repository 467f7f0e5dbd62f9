#include "adapters/four_words.hpp"

#include "vault/passphrase.hpp"

namespace mamori::app {

FourWords::~FourWords() {
  words_.fill(u'\0');
}

void FourWords::draw() {
  const SecretBytes drawn = vault::four_words();
  forget();
  words_ = QString::fromLatin1(reinterpret_cast<const char*>(drawn.bytes().data()), qsizetype(drawn.size()));
  emit wordsChanged();
}

void FourWords::forget() {
  words_.fill(u'\0');
  words_.clear();
  emit wordsChanged();
}

}  // namespace mamori::app
