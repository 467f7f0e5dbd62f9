// After locking nothing of the keys is left: the memory of a process that has opened, worked and locked is read from
// outside.

#include "fakes/process_memory.hpp"
#include "vault/key_files.hpp"
#include "vault_fixture.hpp"

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

constexpr const char* secret = "correct horse battery";

/// The worker with a pipe to it and one from it.
struct Worker {
  pid_t process = -1;
  int in = -1;
  FILE* out = nullptr;

  explicit Worker(const std::filesystem::path& folder) {
    int to[2];
    int from[2];
    REQUIRE(pipe(to) == 0);
    REQUIRE(pipe(from) == 0);
    process = fork();
    if (process == 0) {
      dup2(to[0], 0);
      dup2(from[1], 1);
      close(to[1]);
      close(from[0]);
      execl(MAMORI_MEMORY_WORKER, MAMORI_MEMORY_WORKER, folder.c_str(), nullptr);
      _exit(9);
    }
    close(to[0]);
    close(from[1]);
    in = to[1];
    out = fdopen(from[0], "r");
  }
  ~Worker() {
    kill(process, SIGKILL);
    int status = 0;
    waitpid(process, &status, 0);
    close(in);
    std::fclose(out);
  }
  void tell(const std::string& line) const {
    const std::string whole = line + "\n";
    REQUIRE(write(in, whole.data(), whole.size()) == static_cast<ssize_t>(whole.size()));
  }
  std::string hear() const {
    char line[64] = {};
    if (std::fgets(line, sizeof line, out) == nullptr) return "";
    return std::string(line).substr(0, std::string(line).find('\n'));
  }
};

}  // namespace

TEST_CASE("After two sessions and a lock no copy of the keys or of the passphrase is in memory") {
  Pharmacy pharmacy;
  const auto seed = pharmacy.vault->signing_key().seed().clone();
  pharmacy.close();
  const auto slots = value_of(read_keys(pharmacy.folder)).front();
  const auto key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
  auto needles = fakes::needles_of({key.bytes().begin(), key.bytes().end()}, secret);
  needles["signing seed"] = {seed.bytes().begin(), seed.bytes().end()};
  const Worker worker(pharmacy.folder);
  worker.tell(secret);
  REQUIRE(worker.hear() == "open");
  // While it is open the key is there, or nothing is looked for.
  CHECK(fakes::count_in_memory(worker.process, needles).at("key") > 0);
  CHECK(fakes::count_in_memory(worker.process, needles).at("passphrase") > 0);
  CHECK(fakes::count_in_memory(worker.process, needles).at("signing seed") > 0);
  worker.tell("");
  worker.tell(secret);
  REQUIRE(worker.hear() == "open");
  worker.tell("");
  REQUIRE(worker.hear() == "locked");
  for (const auto& [name, count] : fakes::count_in_memory(worker.process, needles)) {
    INFO(name);
    CHECK(count == 0);
  }
}
