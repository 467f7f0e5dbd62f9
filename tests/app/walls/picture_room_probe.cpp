// Decodes pictures in the room that is opened before everything else, and looks from both sides at what is kept apart.
#include "adapters/pictures/picture_reader.hpp"
#include "adapters/pictures/picture_room.hpp"
#include "adapters/walls/walls.hpp"

#include <QImage>
#include <QString>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <linux/landlock.h>
#include <string>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;
using mamori::ErrorCode;
using mamori::app::CutPicture;
using mamori::app::read_picture;

int faults = 0;

void check(bool held, const char* what) {
  if (held) return;
  ++faults;
  std::printf("not so: %s (%s)\n", what, std::strerror(errno));
}

QString name_of(const fs::path& file) {
  return QString::fromStdString(file.string());
}

QImage chequered(QImage::Format format, int side) {
  QImage picture(side, side, format);
  picture.fill(Qt::white);
  for (int y = 0; y < side; ++y) {
    for (int x = y % 2; x < side; x += 2) picture.setPixelColor(x, y, QColor(x % 256, y % 256, 40));
  }
  return picture;
}

/// Whether a decoder's library was loaded into this very process.
bool decoder_loaded_here() {
  std::ifstream maps("/proc/self/maps");
  const std::string all(std::istreambuf_iterator<char>(maps), {});
  return all.find("libqjpeg") != std::string::npos;
}

bool same_pixels(const QImage& one, const QImage& other) {
  return one.convertToFormat(QImage::Format_ARGB32) == other.convertToFormat(QImage::Format_ARGB32);
}

/// What is decoded in there is what would be decoded here, errors too.
void try_decoding(const fs::path& home) {
  const auto same = [&](const char* name, int longest, CutPicture cut) {
    const auto path = name_of(home / name);
    const auto there = read_picture(path, longest, cut);
    const auto here = mamori::app::decode_picture(path, longest, cut);
    check(there.has_value() == here.has_value(), name);
    if (there && here) check(same_pixels(*there, *here), name);
    if (!there && !here) check(there.error() == here.error(), name);
    check(mamori::app::size_apart(path) == mamori::app::size_in_header(path), name);
  };
  for (const char* name : {"photo.jpg", "plain.png", "clear.png", "gray.png"}) {
    same(name, 0, CutPicture::refused);
    same(name, 40, CutPicture::refused);
  }
  for (const char* name : {"cut.jpg", "text.txt", "photo.heic", "vast.png"}) {
    same(name, 0, CutPicture::refused);
    same(name, 0, CutPicture::as_far_as_it_goes);
  }
}

void try_side_by_side(const fs::path& home) {
  std::vector<std::jthread> readers;
  std::vector<int> whole(8, 0);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    readers.emplace_back([&, i] {
      for (int times = 0; times < 5; ++times) whole[i] += read_picture(name_of(home / "photo.jpg")) ? 1 : 0;
    });
  }
  readers.clear();
  for (const int count : whole) check(count == 5, "eight threads that ask at once");
}

/// What is refused where no Landlock hides the files, too.
void try_changes(const fs::path& home) {
  const std::string store = home / "vault.db";
  const auto refused = [](long made) { return made < 0 && errno == EPERM; };
  check(refused(truncate(store.c_str(), 0)), "a file that is emptied");
  check(refused(open(store.c_str(), O_WRONLY)), "a file that is opened for writing");
  check(refused(open((home / "beside").c_str(), O_RDONLY | O_CREAT, 0600)), "a file that is made");
  check(refused(unlink(store.c_str())), "a file that is taken away");
  check(refused(rename(store.c_str(), (home / "moved").c_str())), "a file that is moved");
  check(refused(chmod(store.c_str(), 0666)), "a file that is shown to others");
  check(refused(symlink("/", (home / "link").c_str())), "a link");
  check(refused(kill(getppid(), 0)), "a signal to another process");
  check(refused(syscall(__NR_tgkill, getppid(), getppid(), 0)), "a signal to a thread of another process");
  check(refused(syscall(__NR_pidfd_open, getppid(), 0)), "another process");
  check(refused(prlimit(getppid(), RLIMIT_CORE, nullptr, nullptr)), "the limits of another process");
  check(refused(shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600)), "memory that is shared, as the screen's is");
  check(refused(syscall(__NR_keyctl, 0, -3, 0, 0, 0)), "the system's keyrings");
}

/// From inside of what decodes.
void try_confined(const fs::path& home, bool landlock) {
  mamori::app::confine_decoder((home / "photo.jpg").string());
  check(static_cast<bool>(std::ifstream(home / "photo.jpg")), "the picture is refused");
  try_changes(home);
  check(socket(AF_UNIX, SOCK_STREAM, 0) < 0 && errno == EPERM, "a socket inside this machine");
  check(execl("/bin/true", "true", nullptr) < 0 && errno == EPERM, "another program");
  rlimit most{};
  check(getrlimit(RLIMIT_AS, &most) == 0 && most.rlim_max != RLIM_INFINITY, "memory without end");
  check(getrlimit(RLIMIT_CPU, &most) == 0 && most.rlim_max != RLIM_INFINITY, "time without end");
  if (landlock) {
    check(!std::ifstream(home / "vault.db"), "a file that was not given");
    check(!std::ofstream(home / "beside"), "a file that is written");
  }
}

void make_pictures(const fs::path& home) {
  const auto save = [&](const char* name, const QImage& picture) { return picture.save(name_of(home / name)); };
  check(save("plain.png", chequered(QImage::Format_RGB32, 90)) &&
            save("clear.png", chequered(QImage::Format_ARGB32, 90)) &&
            save("gray.png", chequered(QImage::Format_Grayscale8, 90)),
        "pictures are made");
  const std::string png = [&] {
    std::ifstream in(home / "plain.png", std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  }();
  std::string vast = png;
  vast.replace(16, 8, std::string("\x00\x00\xEA\x60\x00\x00\xEA\x60", 8));  // 60,000 × 60,000
  std::ofstream(home / "vast.png", std::ios::binary) << vast;
  std::ofstream(home / "text.txt") << "no picture";
  std::ofstream(home / "photo.heic", std::ios::binary) << std::string(
      "\0\0\0\x18"
      "ftypheic\0\0\0\0",
      16);
  std::ofstream(home / "vault.db") << "not given";
}

/// By a process of its own: what saves a picture loads the library that reads it.
void make_pictures_apart(const fs::path& home) {
  if (const pid_t child = fork(); child == 0) {
    faults = 0;
    make_pictures(home);
    const bool saved = chequered(QImage::Format_RGB32, 90).save(name_of(home / "photo.jpg"));
    _exit(saved && faults == 0 ? 0 : 1);
  } else {
    int status = 1;
    waitpid(child, &status, 0);
    check(status == 0, "pictures are made");
  }
  fs::copy_file(home / "photo.jpg", home / "cut.jpg");
  fs::resize_file(home / "cut.jpg", fs::file_size(home / "cut.jpg") / 2);
}

}  // namespace

int main() {
  mamori::app::raise_walls();
  mamori::app::open_picture_room();
  check(mamori::app::picture_room_open(), "the room is open");
  std::string place = (fs::temp_directory_path() / "room-XXXXXX").string();
  if (mkdtemp(place.data()) == nullptr) return 1;
  const fs::path home(place);
  make_pictures_apart(home);
  check(read_picture(name_of(home / "photo.jpg")).has_value(), "a photo is read");
  check(mamori::app::is_picture(name_of(home / "photo.jpg")), "a photo is a picture");
  check(!mamori::app::is_picture(name_of(home / "text.txt")), "a text is none");
  check(mamori::app::read_codes(name_of(home / "photo.jpg"), mamori::exchange::ZxingQrReader()).has_value(),
        "codes are looked for");
  check(!decoder_loaded_here(), "the decoder was loaded beside the keys");
  try_decoding(home);
  try_side_by_side(home);
  const bool landlock = syscall(__NR_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
  std::puts(landlock ? "with Landlock" : "this kernel has no Landlock: the limits are tried alone");
  std::fflush(stdout);
  if (const pid_t child = fork(); child == 0) {
    faults = 0;
    try_confined(home, landlock);
    std::fflush(stdout);
    _exit(faults == 0 ? 0 : 1);
  } else {
    int status = 1;
    waitpid(child, &status, 0);
    check(status == 0, "the walls of what decodes");
  }
  fs::remove_all(home);
  return faults == 0 ? 0 : 1;
}
