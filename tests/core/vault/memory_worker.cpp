// Opens a vault with the passphrase from its standard input, works as a person does, locks, and stays: what is left of
// the keys in its memory is looked for from outside. Says "open", then "locked", each after a line it was given.

#include "base/clock.hpp"
#include "vault/vault.hpp"

#include <cstdio>
#include <unistd.h>

using namespace mamori;
using namespace mamori::vault;

namespace {

/// One line, byte by byte, so that no buffer of the library keeps it.
SecretBytes line() {
  SecretBytes secret;
  std::uint8_t byte = 0;
  while (::read(0, &byte, 1) == 1 && byte != '\n') secret.append({&byte, 1});
  wipe(&byte, 1);
  return secret;
}

void say(const char* word) {
  std::printf("%s\n", word);
  std::fflush(stdout);
}

bool work(Vault& vault, const SecretBytes& passphrase, int round) {
  const auto proof = vault.prove(passphrase);
  if (!proof) return false;
  const auto done = vault.change("", [&](Writer& writer) -> Result<void> {
    const auto sheet = writer.pharmacy_sheet("r5");
    if (!sheet) return pass_on(sheet);
    Answer answer;
    answer.remark = "備考 " + std::to_string(round);
    return writer.put_answer(*sheet, {"r5", SheetKind::pharmacy, "2(4)", Target::server}, 3, answer);
  });
  if (!done || !vault.set_secret(vault.session().person, passphrase, *proof)) return false;
  if (!vault.make_recovery(*proof) || !vault.begin_inspection() || !vault.end_inspection(*proof)) return false;
  return vault.check().has_value();
}

}  // namespace

int main(int, char** arguments) {
  const SystemClock clock;
  for (int round = 0; round < 2; ++round) {
    const SecretBytes passphrase = line();
    auto vault = Vault::open(arguments[1], "", passphrase, clock);
    if (!vault || !work(*vault, passphrase, round)) return 1;
    say("open");
    (void)line();
  }
  say("locked");
  (void)line();
  return 0;
}
