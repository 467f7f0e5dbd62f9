// A disk of its own for one test, small and in memory, that can be filled and write-protected. Only an administrator
// may mount one; elsewhere there is none and the test says so.
#pragma once

#include "fakes/temporary_folder.hpp"

#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

namespace mamori::fakes {

class SmallDisk {
 public:
  explicit SmallDisk(const char* options = "size=8m,mode=700") : options_(options) {
    mounted_ = mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, options_) == 0;
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk() {
    if (mounted_) umount2(folder_.path().c_str(), MNT_DETACH);
  }
  [[nodiscard]] bool mounted() const { return mounted_; }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }

  void protect(bool whether) {
    const unsigned long flags = whether ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT;
    if (mount("tmpfs", folder_.path().c_str(), "tmpfs", flags, options_) != 0) throw std::runtime_error("remount");
  }
  /// Not a byte is left.
  void fill() {
    const int file = open(filler().c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const std::string much(4096, 'x');
    while (write(file, much.data(), much.size()) > 0) {
    }
    while (write(file, much.data(), 1) > 0) {
    }
    close(file);
  }
  void make_room() { std::filesystem::remove(filler()); }

 private:
  [[nodiscard]] std::filesystem::path filler() const { return folder_ / "filler"; }

  TemporaryFolder folder_;
  const char* options_;
  bool mounted_ = false;
};

}  // namespace mamori::fakes
