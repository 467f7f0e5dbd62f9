// Linux: seccomp (man 2 seccomp), Landlock (man 7 landlock) and limits (man 2 setrlimit).
#include "adapters/walls/walls.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <fstream>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mamori::app {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t machine = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t machine = 0;  // no filter is written for it
#endif

constexpr std::uint32_t other_abi = 0x4000'0000;  ///< x32 numbers its calls from here

constexpr sock_filter load(std::size_t offset) {
  return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}
/// So many steps are passed over where what was loaded is `value`.
constexpr sock_filter skip_if(std::uint32_t value, std::uint8_t steps) {
  return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, steps, 0);
}
constexpr sock_filter skip_unless(std::uint32_t value, std::uint8_t steps) {
  return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, steps);
}
constexpr sock_filter skip_below(std::uint32_t value, std::uint8_t steps) {
  return BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, 0, steps);
}
constexpr sock_filter answer(std::uint32_t verdict) {
  return BPF_STMT(BPF_RET | BPF_K, verdict);
}
constexpr std::uint32_t refusal(int error) {
  return SECCOMP_RET_ERRNO | (static_cast<std::uint32_t>(error) & SECCOMP_RET_DATA);
}

/// The first argument's lower half: both machines are little-endian.
constexpr std::size_t first_argument = offsetof(seccomp_data, args);

void close_networks() {
  if constexpr (machine == 0) return;
  std::array filter{
      load(offsetof(seccomp_data, arch)),
      skip_if(machine, 1),
      answer(SECCOMP_RET_KILL_PROCESS),
      load(offsetof(seccomp_data, nr)),
      skip_below(other_abi, 1),
      answer(SECCOMP_RET_KILL_PROCESS),
      // io_uring opens sockets past this filter.
      skip_unless(__NR_io_uring_setup, 1),
      answer(refusal(ENOSYS)),
      skip_unless(__NR_ptrace, 1),
      answer(refusal(EPERM)),
      skip_unless(__NR_process_vm_readv, 1),
      answer(refusal(EPERM)),
      skip_unless(__NR_process_vm_writev, 1),
      answer(refusal(EPERM)),
      skip_unless(__NR_socket, 3),
      load(first_argument),
      skip_if(AF_UNIX, 1),
      answer(refusal(EAFNOSUPPORT)),
      answer(SECCOMP_RET_ALLOW),
  };
  const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
  // For all threads: a library's constructor may have begun one.
  syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
}

// What neither a program that draws nor one that decodes has to do: Landlock of some kernels, and no Landlock, let it.
constexpr std::array never {
  // files: emptied, moved, removed, made, shown to others
  __NR_truncate, __NR_unlinkat, __NR_renameat, __NR_renameat2, __NR_linkat, __NR_symlinkat, __NR_mkdirat, __NR_mknodat,
      __NR_fchmod, __NR_fchmodat, __NR_fchown, __NR_fchownat, __NR_utimensat, __NR_setxattr, __NR_lsetxattr,
      __NR_fsetxattr, __NR_removexattr, __NR_lremovexattr, __NR_fremovexattr, __NR_openat2,
#if defined(__x86_64__)
      __NR_unlink, __NR_rename, __NR_link, __NR_symlink, __NR_mkdir, __NR_rmdir, __NR_mknod, __NR_creat, __NR_chmod,
      __NR_chown, __NR_lchown, __NR_utime, __NR_utimes, __NR_futimesat,
#endif
      // the screen, the keyboard and the desktop's services, by the sockets that those listen at
      __NR_socket, __NR_socketpair, __NR_connect,
      // other processes
      __NR_kill, __NR_tkill, __NR_tgkill, __NR_rt_sigqueueinfo, __NR_rt_tgsigqueueinfo, __NR_pidfd_open,
      __NR_pidfd_getfd, __NR_pidfd_send_signal, __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev, __NR_kcmp,
      __NR_setpriority, __NR_sched_setaffinity, __NR_sched_setscheduler, __NR_sched_setattr, __NR_ioprio_set,
      __NR_migrate_pages, __NR_move_pages,
      // memory, queues and keys that processes share by name: a window's pixels are such memory
      __NR_shmget, __NR_shmat, __NR_shmctl, __NR_semget, __NR_msgget, __NR_mq_open, __NR_add_key, __NR_request_key,
      __NR_keyctl,
      // parts of the system that are reached by faults more often than by need
      __NR_io_uring_setup, __NR_bpf, __NR_perf_event_open, __NR_userfaultfd, __NR_unshare, __NR_setns, __NR_mount,
      __NR_umount2, __NR_pivot_root, __NR_chroot, __NR_open_tree, __NR_move_mount, __NR_fsopen, __NR_fanotify_init,
      __NR_inotify_init1, __NR_name_to_handle_at, __NR_open_by_handle_at
};
/// What a program that decodes has no need of besides: it was started, and writes to what is open.
constexpr std::array never_decoding{__NR_execve, __NR_execveat};
constexpr std::uint32_t opening_to_change = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

constexpr std::size_t argument(int which) {
  return offsetof(seccomp_data, args) + static_cast<std::size_t>(which) * sizeof(seccomp_data::args[0]);
}

/// A filter in the place where it will be used: between fork and exec nothing is allocated.
struct Filter {
  std::array<sock_filter, 256> steps{};
  std::uint16_t size = 0;

  constexpr void add(sock_filter step) { steps[size++] = step; }
  constexpr void refuse(long call) {
    add(skip_unless(static_cast<std::uint32_t>(call), 1));
    add(answer(refusal(EPERM)));
  }
  /// Where one of these bits is set in an argument.
  constexpr void refuse_with(long call, int which, std::uint32_t bits) {
    add(skip_unless(static_cast<std::uint32_t>(call), 4));
    add(load(argument(which)));
    add(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1));
    add(answer(refusal(EPERM)));
    add(answer(SECCOMP_RET_ALLOW));
  }
};

enum class Inside : std::uint8_t { drawing, decoding };

constexpr Filter doors(Inside inside) {
  Filter filter;
  filter.add(load(offsetof(seccomp_data, arch)));
  filter.add(skip_if(machine, 1));
  filter.add(answer(SECCOMP_RET_KILL_PROCESS));
  filter.add(load(offsetof(seccomp_data, nr)));
  for (const long call : never) filter.refuse(call);
  if (inside == Inside::decoding) {
    for (const long call : never_decoding) filter.refuse(call);
    filter.refuse_with(__NR_openat, 2, opening_to_change);
#if defined(__x86_64__)
    filter.refuse_with(__NR_open, 1, opening_to_change);
#endif
  }
  // Whose limits: those of this process alone, which is named by nothing.
  filter.refuse_with(__NR_prlimit64, 0, ~0U);
  filter.add(answer(SECCOMP_RET_ALLOW));
  return filter;
}

void close_doors(Inside inside) {
  if constexpr (machine == 0) return;
  static constexpr Filter drawing = doors(Inside::drawing);
  static constexpr Filter decoding = doors(Inside::decoding);
  Filter filter = inside == Inside::drawing ? drawing : decoding;
  const sock_fprog program{filter.size, filter.steps.data()};
  syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
}

void limit(__rlimit_resource resource, rlim_t most) {
  const rlimit both{most, most};
  setrlimit(resource, &both);
}

constexpr rlim_t mebibyte = rlim_t{1} << 20;
constexpr rlim_t drawing_memory = 512 * mebibyte;    ///< a page of 30,000 × 30,000 points asks for more
constexpr rlim_t decoding_memory = 1536 * mebibyte;  ///< of them a third is the program's libraries
constexpr rlim_t drawing_seconds = 20;               ///< of a processor
constexpr rlim_t playing_seconds = 600;              ///< a minute of a telephone's video takes one of a core
constexpr rlim_t drawing_file = 32 * mebibyte;       ///< a gray page of 2,400 × 2,400 has 6
constexpr rlim_t drawing_files = 64;                 ///< open at once: libraries, fonts, the document

constexpr std::uint64_t reading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t writing = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
                                  LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG;
constexpr std::uint64_t everything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;  ///< all rights of the first version

void allow(int rules, const char* path, std::uint64_t rights) {
  landlock_path_beneath_attr beneath{};
  beneath.allowed_access = rights;
  beneath.parent_fd = open(path, O_PATH | O_CLOEXEC);
  if (beneath.parent_fd < 0) return;
  syscall(__NR_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(beneath.parent_fd);
}

/// A kernel without Landlock says so, and the limits stand alone.
void hide_files(const DrawingRoom& room) {
  landlock_ruleset_attr handled{};
  handled.handled_access_fs = everything;
  const auto rules = static_cast<int>(syscall(__NR_landlock_create_ruleset, &handled, sizeof handled, 0));
  if (rules < 0) return;
  for (const char* system : {"/usr", "/lib", "/lib64", "/etc", "/var/cache/fontconfig"}) allow(rules, system, reading);
  allow(rules, "/dev/null", LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE);
  allow(rules, room.document.c_str(), LANDLOCK_ACCESS_FS_READ_FILE);
  allow(rules, room.folder.c_str(), writing);
  syscall(__NR_landlock_restrict_self, rules, 0);
  close(rules);
}

}  // namespace

void raise_walls() {
  // Where a file may not grow the write says so, as on a disk that is full.
  std::signal(SIGXFSZ, SIG_IGN);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  close_networks();
}

bool network_closed() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("Seccomp:")) return line.ends_with("2");
  }
  return false;
}

void confine(const DrawingRoom& room) {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  // Closed by exec: what says whether it succeeded is still needed until then.
  close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
  limit(RLIMIT_AS, drawing_memory);
  limit(RLIMIT_CPU, drawing_seconds);
  limit(RLIMIT_FSIZE, drawing_file);
  limit(RLIMIT_NOFILE, drawing_files);
  limit(RLIMIT_CORE, 0);
  hide_files(room);
  close_doors(Inside::drawing);
}

void confine_decoder(const std::string& document, Decoded what) {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  limit(RLIMIT_AS, decoding_memory);
  limit(RLIMIT_CPU, what == Decoded::video ? playing_seconds : drawing_seconds);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, drawing_files);
  limit(RLIMIT_CORE, 0);
  hide_files({document, {}});
  close_doors(Inside::decoding);
}

}  // namespace mamori::app
