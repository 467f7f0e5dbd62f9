#include "fakes/killed_process.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <stdexcept>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mamori::fakes {
namespace {

/// Every call that our files are changed by; opening may create.
bool changes_files(std::uint64_t call) {
  constexpr std::array changing{SYS_write,     SYS_pwrite64,  SYS_writev,    SYS_openat,   SYS_fsync,
                                SYS_fdatasync, SYS_ftruncate, SYS_renameat2, SYS_unlinkat, SYS_mkdirat,
#ifdef SYS_rename
                                SYS_rename,    SYS_unlink,    SYS_mkdir,     SYS_open
#endif
  };
  return std::find(changing.begin(), changing.end(), static_cast<long>(call)) != changing.end();
}

bool enters_change(pid_t child) {
  struct __ptrace_syscall_info about {};
  if (ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof about, &about) < 0) throw std::runtime_error("no system call");
  return about.op == PTRACE_SYSCALL_INFO_ENTRY && changes_files(about.entry.nr);
}

pid_t start(const std::function<void()>& work) {
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(3);
    raise(SIGSTOP);
    work();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFSTOPPED(status)) throw std::runtime_error("the process cannot be traced");
  // So that a stop at a system call is told from any other.
  ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD);
  return child;
}

}  // namespace

bool kill_before_change(int nth, const std::function<void()>& work) {
  const pid_t child = start(work);
  int status = 0;
  while (nth > 0) {
    ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return false;
    if (!WIFSTOPPED(status)) throw std::runtime_error("the work failed");
    if (enters_change(child)) --nth;
  }
  kill(child, SIGKILL);
  waitpid(child, &status, 0);
  return true;
}

}  // namespace mamori::fakes
