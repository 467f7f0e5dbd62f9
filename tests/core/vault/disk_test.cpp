// After every workflow nothing that a person wrote can be read on the disk: the data folder, the temporary folder and
// whatever the process has open, deleted files too, are looked through for marked words.

#include "crypto/crypto.hpp"
#include "vault/backup/backup_io.hpp"
#include "vault/recovery_code.hpp"
#include "vault_fixture.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = "MARKED-WORD";

std::string marked(const std::string& what) {
  return std::string(mark) + " " + what;
}

bool shows_mark(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::string wide;
  for (const char c : mark) wide += {c, '\0'};
  return bytes.find(mark) != std::string::npos || bytes.find(wide) != std::string::npos;
}

int marks_under(const fs::path& folder) {
  int found = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && shows_mark(entry.path())) ++found;
  }
  return found;
}

/// Files with a marked word, seen by another process, so that no lock of this one is lost by closing a file.
int marks_seen(const fs::path& folder) {
  const pid_t self = getpid();
  const pid_t looker = fork();
  if (looker == 0) {
    int found = marks_under(folder);
    for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(self) + "/fd")) {
      std::error_code ignored;
      // A deleted file is still there behind its descriptor. Pipes and terminals are no files.
      if (fs::is_regular_file(entry.path(), ignored) && shows_mark(entry.path())) ++found;
    }
    _exit(std::min(found, 100));
  }
  int status = 0;
  waitpid(looker, &status, 0);
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status);
}

void work_on_messages(Writer& writer, SheetId sheet) {
  Answer answer = numbered(1);
  answer.remark = marked("remark");
  value_of(writer.put_answer(sheet, row_key(), 0, answer));
  value_of(writer.set_scope(sheet, row_key(), 1, marked("scope")));
  value_of(writer.keep_draft(marked("place"), marked("draft")));
  const auto vendor = value_of(writer.add_vendor(marked("vendor")));
  value_of(writer.add_system(vendor, marked("system"), "r5"));
  const std::string text = marked("envelope");
  const std::vector<std::uint8_t> envelope(text.begin(), text.end());
  value_of(writer.put_request(
      {MessageKey{1}, vendor, {}, "r5", envelope, crypto::sha256(envelope), 0, {}, RequestState::drafted, {}, {}}));
  InboxRecord item;
  item.message = MessageKey{2};
  item.sender = marked("sender");
  item.envelope = envelope;
  const auto id = value_of(writer.stage(item));
  value_of(writer.decide(id, InboxState::refused, marked("refusal")));
}

}  // namespace

TEST_CASE("The search finds a marked word where there is one, in an open and in a deleted file too") {
  const fakes::TemporaryFolder home;
  std::ofstream open_one(home / "open");
  open_one << marked("here") << std::flush;
  CHECK(marks_seen(home.path()) == 2);
  fs::remove(home / "open");
  CHECK(marks_seen(home.path()) == 1);
}

TEST_CASE("No workflow leaves a marked word in the data folder, the temporary folder or an open file") {
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  fs::create_directory(home / "tmp");
  setenv("TMPDIR", (home / "tmp").c_str(), 1);
  setenv("SQLITE_TMPDIR", (home / "tmp").c_str(), 1);
  NewVault named = wanted();
  named.name = marked("pharmacy");
  named.person = marked("person");
  const auto secret = SecretBytes::from_text(marked("passphrase"));
  auto vault = value_of(Vault::create(home / "vault", named, secret, clock));
  CHECK(marks_seen(home.path()) == 0);

  SheetId sheet{};
  value_of(vault.change(marked("reason"), [&](Writer& writer) -> Result<void> {
    sheet = value_of(writer.pharmacy_sheet("r5"));
    work_on_messages(writer, sheet);
    return {};
  }));
  CHECK(marks_seen(home.path()) == 0);

  const auto proof = value_of(vault.prove(secret));
  const auto second = value_of(vault.add_person(marked("second"), Role::staff, secret, proof));
  value_of(vault.set_secret(second, secret, proof));
  value_of(vault.remove_person(second, marked("gone"), proof));
  value_of(vault.try_recovery(value_of(vault.make_recovery(proof))));
  CHECK(marks_seen(home.path()) == 0);

  value_of(vault.begin_inspection());
  CHECK(value_of(vault.contents(sheet)).answers.size() == 1);
  value_of(vault.note_shown("qr"));
  CHECK(marks_seen(home.path()) == 0);
  value_of(vault.end_inspection(value_of(vault.prove(secret))));

  value_of(write_backup(value_of(vault.snapshot()), home / "backup"));
  value_of(vault.become_another_device(marked("copied")));
  CHECK(vault.check());
  CHECK(marks_seen(home.path()) == 0);

  const auto wrong = SecretBytes::from_text(marked("wrong passphrase"));
  CHECK_FALSE(vault.prove(wrong));
  std::optional<Vault> locked(std::move(vault));
  locked.reset();
  CHECK_FALSE(Vault::open(home / "vault", "", wrong, clock));
  CHECK(marks_seen(home.path()) == 0);
  CHECK(value_of(value_of(Vault::open(home / "vault", "", secret, clock)).contents(sheet)).answers.size() == 1);
  unsetenv("TMPDIR");
  unsetenv("SQLITE_TMPDIR");
}
