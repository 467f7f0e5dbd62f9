#include "adapters/video_reader.hpp"

#include "adapters/pictures/picture_room.hpp"
#include "adapters/video_player.hpp"

#include <QGuiApplication>
#include <QMimeDatabase>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace mamori::app {
namespace {

// What is told: a letter, the size of its words, the words.
constexpr char a_text = 't';
constexpr char a_frame = 'f';  ///< the texts before are of one frame
constexpr char a_share = 's';  ///< in thousandths
constexpr char the_end = 'e';
constexpr char no_video = 'n';

using Size = std::uint16_t;
constexpr qsizetype head = 1 + sizeof(Size);
constexpr qsizetype most_texts = 64;    ///< of one frame; ours show one
constexpr std::size_t at_once = 65536;  ///< read before the screen has its turn again
constexpr int thousandths = 1000;

void tell(int pipe, char kind, const QByteArray& words = {}) {
  const auto size = static_cast<Size>(std::min<qsizetype>(words.size(), UINT16_MAX));
  QByteArray told(head, kind);
  std::memcpy(told.data() + 1, &size, sizeof size);
  told += words.first(size);
  for (qsizetype done = 0; done < told.size();) {
    const ssize_t now = write(pipe, told.constData() + done, static_cast<std::size_t>(told.size() - done));
    if (now < 0 && errno == EINTR) continue;
    if (now <= 0) _exit(0);  // nobody listens any more
    done += now;
  }
}

}  // namespace

void play_video(const QString& path, int pipe) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  prefer_media_backend();
  int count = 1;
  std::array name{'v', '\0'};
  std::array<char*, 2> words{name.data(), nullptr};
  QGuiApplication gui(count, words.data());
  VideoPlayer player;
  QObject::connect(&player, &VideoPlayer::read, &gui, [pipe](const QStringList& texts) {
    for (const auto& text : texts) tell(pipe, a_text, text.toUtf8());
    tell(pipe, a_frame);
  });
  QObject::connect(&player, &VideoPlayer::progressed, &gui,
                   [pipe](double share) { tell(pipe, a_share, QByteArray::number(int(share * thousandths))); });
  // What follows is of no use, and its own end may take its time.
  const auto end = [pipe](char how) {
    tell(pipe, how);
    _exit(0);
  };
  QObject::connect(&player, &VideoPlayer::ended, &gui, [end] { end(the_end); });
  QObject::connect(&player, &VideoPlayer::failed, &gui, [end] { end(no_video); });
  player.start(QUrl::fromLocalFile(path));
  QGuiApplication::exec();
  _exit(0);
}

VideoReader::VideoReader(QObject* parent) : QObject(parent) {}

VideoReader::~VideoReader() {
  close();
}

bool VideoReader::isVideo(const QString& path) {
  return QMimeDatabase().mimeTypeForFile(path).name().startsWith(QLatin1String("video/"));
}

void VideoReader::start(const QUrl& file) {
  if (!video_room_open()) return playHere(file);
  pipe_ = play_apart(file.toLocalFile());
  if (pipe_ < 0) {
    emit failed();
    return;
  }
  fcntl(pipe_, F_SETFL, O_NONBLOCK);
  notifier_ = std::make_unique<QSocketNotifier>(pipe_, QSocketNotifier::Read);
  connect(notifier_.get(), &QSocketNotifier::activated, this, &VideoReader::listen);
}

void VideoReader::playHere(const QUrl& file) {
  here_ = std::make_unique<VideoPlayer>();
  connect(here_.get(), &VideoPlayer::read, this, &VideoReader::read);
  connect(here_.get(), &VideoPlayer::progressed, this, &VideoReader::progressed);
  connect(here_.get(), &VideoPlayer::ended, this, &VideoReader::ended);
  connect(here_.get(), &VideoPlayer::failed, this, &VideoReader::failed);
  here_->start(file);
}

void VideoReader::listen() {
  std::array<char, at_once> part;
  const ssize_t size = ::read(pipe_, part.data(), part.size());
  if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
  // It ended without a word: what it played made it end.
  bool sound = size > 0;
  if (sound) told_.append(part.data(), size);
  while (sound && pipe_ >= 0 && told_.size() >= head) {
    Size words = 0;
    std::memcpy(&words, told_.constData() + 1, sizeof words);
    if (told_.size() < head + words) break;
    const char kind = told_.front();
    const QByteArray said = told_.sliced(head, words);
    told_.remove(0, head + words);
    sound = heard(kind, said);
  }
  if (sound) return;
  close();
  emit failed();
}

bool VideoReader::heard(char kind, const QByteArray& words) {
  switch (kind) {
    case a_text:
      texts_ << QString::fromUtf8(words);
      return texts_.size() <= most_texts;
    case a_frame:
      emit read(std::exchange(texts_, {}));
      return true;
    case a_share:
      emit progressed(std::clamp(words.toInt(), 0, thousandths) / double(thousandths));
      return true;
    case the_end:
      close();
      emit ended();
      return true;
    default:
      return false;
  }
}

void VideoReader::close() {
  // Later, for this may be its own signal.
  if (notifier_) {
    notifier_->setEnabled(false);
    notifier_.release()->deleteLater();
  }
  if (pipe_ >= 0) ::close(pipe_);
  pipe_ = -1;
}

}  // namespace mamori::app
