// Tries what the walls are there to stop, from inside them.
#include "adapters/walls/walls.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <linux/landlock.h>
#include <string>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

int faults = 0;

void check(bool held, const char* what) {
  if (held) return;
  ++faults;
  std::printf("went through: %s (%s)\n", what, std::strerror(errno));
}

bool opens(int family, int type) {
  const int made = socket(family, type | SOCK_CLOEXEC, 0);
  if (made >= 0) close(made);
  return made >= 0;
}

void try_networks() {
  check(opens(AF_UNIX, SOCK_STREAM), "a socket inside this machine is refused");
  for (const int family : {AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_BLUETOOTH, AF_VSOCK}) {
    for (const int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW}) check(!opens(family, type), "a socket to outside");
  }
  check(syscall(__NR_io_uring_setup, 1, nullptr) < 0 && errno == ENOSYS, "io_uring");
}

/// What a child can do that was started from inside.
template <class Work>
int in_child(Work work) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    faults = 0;
    work();
    std::fflush(stdout);
    _exit(faults == 0 ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int probe_walls() {
  check(!mamori::app::network_closed(), "closed before anything was raised");
  mamori::app::raise_walls();
  check(mamori::app::network_closed(), "the system does not say that the network is closed");
  try_networks();
  check(in_child(try_networks) == 0, "a program that was started from inside");
  check(prctl(PR_GET_DUMPABLE) == 0, "others may read this process");
  rlimit core{1, 1};
  check(getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0, "a core file");
  check(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) < 0 && errno == EPERM, "being traced");
  char byte = 0;
  iovec own{&byte, 1};
  check(process_vm_readv(getppid(), &own, 1, &own, 1, 0) < 0 && errno == EPERM, "another process's memory");
  return faults == 0 ? 0 : 1;
}

bool readable(const fs::path& file) {
  return std::ifstream(file).get() != std::ifstream::traits_type::eof();
}

void try_files(const fs::path& home, bool landlock) {
  std::ofstream(home / "document.pdf") << "given";
  std::ofstream(home / "vault.db") << "not given";
  const int kept = open((home / "vault.db").c_str(), O_RDONLY);
  mamori::app::confine({home / "document.pdf", home / "pages"});
  check((fcntl(kept, F_GETFD) & FD_CLOEXEC) != 0, "a file that was open goes on to the program");
  check(readable(home / "document.pdf"), "the document is refused");
  check(!opens(AF_UNIX, SOCK_STREAM), "a socket, and with it the screen and what is typed");
  const std::string store = home / "vault.db";
  check(truncate(store.c_str(), 0) < 0, "a file that is emptied");
  check(unlink(store.c_str()) < 0, "a file that is taken away");
  check(kill(getppid(), 0) < 0, "a signal to another process");
  check(static_cast<bool>(std::ofstream(home / "pages" / "page-1.pgm") << "drawn"), "the page is refused");
  for (const auto resource : {RLIMIT_AS, RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_NOFILE}) {
    rlimit most{};
    check(getrlimit(resource, &most) == 0 && most.rlim_max != RLIM_INFINITY, "a resource without end");
  }
  if (landlock) {
    check(!readable(home / "vault.db"), "a file that was not given");
    check(!std::ofstream(home / "beside.pgm"), "a file outside the folder");
  }
}

int probe_confined() {
  const bool landlock = syscall(__NR_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
  std::puts(landlock ? "with Landlock" : "this kernel has no Landlock: the limits are tried alone");
  std::string home = (fs::temp_directory_path() / "walls-XXXXXX").string();
  if (mkdtemp(home.data()) == nullptr) return 1;
  fs::create_directory(fs::path(home) / "pages");
  const int ended = in_child([&] { try_files(home, landlock); });
  fs::remove_all(home);
  return ended != 0 ? 1 : landlock ? 0 : 77;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || std::strcmp(argv[1], "--confined") != 0) return probe_walls();
  return probe_confined();
}
