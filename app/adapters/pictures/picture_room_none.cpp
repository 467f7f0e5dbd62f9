// Systems without fork and seccomp: pictures are decoded where they are asked for.
#include "adapters/pictures/picture_room.hpp"

namespace mamori::app {

void open_picture_room(Player /*player*/) {}

bool picture_room_open() {
  return false;
}

bool video_room_open() {
  return false;
}

int play_apart(const QString& /*path*/) {
  return -1;
}

Result<QImage> decode_apart(const QString& path, int longest, CutPicture if_cut) {
  return decode_picture(path, longest, if_cut);
}

bool taken_apart(const QString& path) {
  return taken_for_a_picture(path);
}

QSize size_apart(const QString& path) {
  return size_in_header(path);
}

}  // namespace mamori::app
