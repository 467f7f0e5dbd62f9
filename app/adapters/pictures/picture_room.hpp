// Where pictures and videos of strangers are decoded: a process beside the program that has no key, no network and no
// file but the one it is shown, and ends with it. What a hostile picture does there, it does to nobody.
#pragma once

#include "adapters/pictures/picture_reader.hpp"

namespace mamori::app {

/// What plays the video in there, and tells of it on the pipe.
using Player = void (*)(const QString& path, int pipe);

/// Begins the process that makes one for each picture. To be called in main before a key, a thread or a file of ours is
/// there; where it was not, and on systems that keep programs apart in another way, pictures are decoded in place.
void open_picture_room(Player player = nullptr);
[[nodiscard]] bool picture_room_open();
/// The same with a player.
[[nodiscard]] bool video_room_open();

/// decode_picture (picture_reader.hpp), in there. Errors: those, and picture_unreadable where what decoded did not end
/// well.
[[nodiscard]] Result<QImage> decode_apart(const QString& path, int longest, CutPicture if_cut);
/// The size that the file says it has, asked in there; invalid where it says none.
[[nodiscard]] QSize size_apart(const QString& path);
/// taken_for_a_picture (picture_reader.hpp), asked in there.
[[nodiscard]] bool taken_apart(const QString& path);
/// Where the player in there tells of a video: the end to read from, which ends it when it is closed. -1 where nobody
/// plays.
[[nodiscard]] int play_apart(const QString& path);

}  // namespace mamori::app
