// Linux: a process forked before there are keys, which forks once more for each picture and passes on nothing but
// pixels. The pictures' process is confined by walls_linux.cpp.
#include "adapters/pictures/picture_room.hpp"
#include "adapters/walls/walls.hpp"

#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mamori::app {
namespace {

constexpr int no_room = -1;
constexpr int only_size = -1;  ///< in place of a longest side: no pixels are wanted
constexpr int only_kind = -2;  ///< only whether it is a picture
constexpr int a_video = -3;    ///< which is played
constexpr std::size_t most_path = 4096;

int room = no_room;       ///< the socket that requests go through
Player player = nullptr;  ///< of videos, in there

struct Request {
  std::int32_t longest = 0;
  CutPicture if_cut = CutPicture::refused;
  std::array<char, most_path> path{};
};

/// What precedes the pixels, or the words of an error.
struct Answer {
  std::uint32_t sound = 0;  ///< 1
  ErrorCode error = ErrorCode::picture_unreadable;
  std::int32_t width = 0;
  std::int32_t height = 0;
  std::int32_t format = 0;  ///< QImage::Format
  std::uint32_t where = 0;  ///< bytes of the error's words
};

constexpr std::size_t most_words = 64;
constexpr std::array<std::int32_t, 3> formats{QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Grayscale8};
constexpr std::array errors{ErrorCode::picture_unreadable, ErrorCode::picture_kind_unread, ErrorCode::picture_too_large,
                            ErrorCode::picture_cut};

/// Without what fills it up to whole words.
std::size_t bytes_of_line(const QImage& picture) {
  return static_cast<std::size_t>(picture.width() * (picture.depth() / 8));
}

/// `move`: read or write, which do a part of it each time.
template <class Byte, class Move>
bool move_all(Move move, int pipe, Byte* place, std::size_t size) {
  while (size > 0) {
    const ssize_t done = move(pipe, place, size);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return false;
    place += done;
    size -= static_cast<std::size_t>(done);
  }
  return true;
}

bool write_all(int pipe, const void* data, std::size_t size) {
  return move_all(write, pipe, static_cast<const char*>(data), size);
}

bool read_all(int pipe, void* data, std::size_t size) {
  return move_all(read, pipe, static_cast<char*>(data), size);
}

/// One descriptor beside a message, as man 3 cmsg says.
struct Beside {
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> space{};
  iovec part{};
  msghdr message{};

  explicit Beside(Request& request) : part{&request, sizeof request} {
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space.data();
    message.msg_controllen = space.size();
  }
};

// ---- in there

QImage plain(const QImage& picture) {
  if (std::ranges::find(formats, picture.format()) != formats.end()) return picture;
  return picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

void answer(int pipe, const Request& request) {
  const QString path = QFile::decodeName(request.path.data());
  if (request.longest == a_video) return player(path, pipe);
  Answer said;
  if (request.longest == only_kind) {
    said.sound = taken_for_a_picture(path) ? 1 : 0;
    write_all(pipe, &said, sizeof said);
    return;
  }
  if (request.longest == only_size) {
    const QSize size = size_in_header(path);
    said.sound = 1;
    said.width = size.width();
    said.height = size.height();
    write_all(pipe, &said, sizeof said);
    return;
  }
  const auto decoded = decode_picture(path, request.longest, request.if_cut);
  if (!decoded) {
    const std::string words = decoded.error().where.substr(0, most_words);
    said.error = decoded.error().code;
    said.where = static_cast<std::uint32_t>(words.size());
    if (write_all(pipe, &said, sizeof said)) write_all(pipe, words.data(), words.size());
    return;
  }
  const QImage picture = plain(*decoded);
  said.sound = 1;
  said.width = picture.width();
  said.height = picture.height();
  said.format = picture.format();
  const auto line = bytes_of_line(picture);
  bool whole = write_all(pipe, &said, sizeof said);
  for (int y = 0; whole && y < picture.height(); ++y) whole = write_all(pipe, picture.constScanLine(y), line);
}

/// Nothing of the program's files and words: what it reads in may be a secret.
void forget_files(int socket) {
  const int nothing = open("/dev/null", O_RDWR);
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nothing, standard);
  dup2(socket, STDERR_FILENO + 1);
  close_range(STDERR_FILENO + 2, ~0U, 0);
}

[[noreturn]] void serve() {
  constexpr int requests = STDERR_FILENO + 1;
  std::signal(SIGCHLD, SIG_IGN);  // they are not waited for
  std::signal(SIGINT, SIG_IGN);   // it ends with the program, not before
  while (true) {
    Request request;
    Beside beside(request);
    const ssize_t size = recvmsg(requests, &beside.message, MSG_CMSG_CLOEXEC);
    if (size < 0 && errno == EINTR) continue;
    if (size != sizeof request) _exit(0);
    const cmsghdr* with = CMSG_FIRSTHDR(&beside.message);
    if (with == nullptr) continue;
    int pipe = 0;
    std::memcpy(&pipe, CMSG_DATA(with), sizeof pipe);
    if (fork() == 0) {
      close(requests);
      request.path.back() = '\0';
      confine_decoder(request.path.data(), request.longest == a_video ? Decoded::video : Decoded::picture);
      answer(pipe, request);
      _exit(0);
    }
    close(pipe);
  }
}

// ---- in the program

/// The reading end of what the answer comes through; no_room where nobody answers.
int ask(const QString& path, int longest, CutPicture if_cut) {
  const QByteArray name = QFile::encodeName(path);
  Request request{longest, if_cut, {}};
  std::array<int, 2> ends{};
  if (static_cast<std::size_t>(name.size()) >= request.path.size() || pipe2(ends.data(), O_CLOEXEC) != 0)
    return no_room;
  std::ranges::copy(name, request.path.begin());
  Beside beside(request);
  cmsghdr* with = CMSG_FIRSTHDR(&beside.message);
  with->cmsg_level = SOL_SOCKET;
  with->cmsg_type = SCM_RIGHTS;
  with->cmsg_len = CMSG_LEN(sizeof(int));
  std::memcpy(CMSG_DATA(with), &ends[1], sizeof(int));
  const bool sent = sendmsg(room, &beside.message, MSG_NOSIGNAL) == sizeof request;
  close(ends[1]);
  if (sent) return ends[0];
  close(ends[0]);
  return no_room;
}

struct Closing {
  int end;
  ~Closing() {
    if (end != no_room) close(end);
  }
};

Error bad(std::string where = {}) {
  return {ErrorCode::picture_unreadable, std::move(where)};
}

/// Believes nothing: what wrote it may be what the picture made of it.
Result<QImage> picture_from(int pipe) {
  Answer said;
  if (!read_all(pipe, &said, sizeof said)) return tl::unexpected<Error>(bad("room"));
  if (said.sound != 1) {
    std::string words(std::min<std::size_t>(said.where, most_words), '\0');
    const bool known = std::ranges::find(errors, said.error) != errors.end() &&
                       read_all(pipe, words.data(), words.size()) &&
                       std::ranges::all_of(words, [](char c) { return c >= ' ' && c <= '~'; });
    return tl::unexpected<Error>(known ? Error{said.error, words} : bad("room"));
  }
  const bool fits = said.width > 0 && said.height > 0 && qint64{said.width} * said.height <= exchange::pixel_limit &&
                    std::ranges::find(formats, said.format) != formats.end();
  QImage picture = fits ? QImage(said.width, said.height, static_cast<QImage::Format>(said.format)) : QImage();
  if (picture.isNull()) return tl::unexpected<Error>(bad("room"));
  const auto line = bytes_of_line(picture);
  for (int y = 0; y < said.height; ++y) {
    if (!read_all(pipe, picture.scanLine(y), line)) return tl::unexpected<Error>(bad("room"));
  }
  return picture;
}

}  // namespace

void open_picture_room(Player plays) {
  std::array<int, 2> ends{};
  if (room != no_room || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) return;
  player = plays;
  const pid_t child = fork();
  if (child == 0) {
    forget_files(ends[1]);
    serve();
  }
  close(ends[1]);
  if (child > 0) room = ends[0];
}

bool picture_room_open() {
  return room != no_room;
}

bool video_room_open() {
  return picture_room_open() && player != nullptr;
}

Result<QImage> decode_apart(const QString& path, int longest, CutPicture if_cut) {
  if (!picture_room_open()) return decode_picture(path, longest, if_cut);
  const Closing answer{ask(path, longest, if_cut)};
  return picture_from(answer.end);
}

QSize size_apart(const QString& path) {
  if (!picture_room_open()) return size_in_header(path);
  const Closing answer{ask(path, only_size, CutPicture::refused)};
  Answer said;
  return read_all(answer.end, &said, sizeof said) && said.sound == 1 ? QSize(said.width, said.height) : QSize();
}

bool taken_apart(const QString& path) {
  if (!picture_room_open()) return taken_for_a_picture(path);
  const Closing answer{ask(path, only_kind, CutPicture::refused)};
  Answer said;
  return read_all(answer.end, &said, sizeof said) && said.sound == 1;
}

int play_apart(const QString& path) {
  return video_room_open() ? ask(path, a_video, CutPicture::refused) : no_room;
}

}  // namespace mamori::app
