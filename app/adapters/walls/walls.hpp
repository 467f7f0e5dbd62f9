// What the system holds a process to from now on: no way to a network, no copy of its memory for others, and for a
// program that draws what strangers made, little memory, little time and almost no files. The system's own part is in
// walls_<system>.cpp.
#pragma once

#include <cstdint>
#include <string>

namespace mamori::app {

/// The first thing that a program does. From here on it and every program it starts can open sockets inside this
/// machine only (AF_UNIX), is not traced, reads no other process and leaves no core file. Nothing undoes it.
void raise_walls();

/// Whether the system keeps this process from every network, as it says itself.
[[nodiscard]] bool network_closed();

/// What a program may use that draws a document of strangers.
struct DrawingRoom {
  std::string document;  ///< the one file that it reads, absolute
  std::string folder;    ///< the one folder that it writes into, absolute
};

/// To be called in the child between fork and exec: nothing of ours stays open, memory, time, files and their size are
/// bounded, and where the kernel has Landlock only the document, the folder and the system's libraries and fonts are in
/// reach. Allocates nothing.
void confine(const DrawingRoom& room);

/// What is decoded: a picture at once, a video while it plays.
enum class Decoded : std::uint8_t { picture, video };

/// To be called in a child that only decodes one file and writes what it shows to what is open already: no socket,
/// no other program, no file but this one and the system's libraries, little memory and time.
void confine_decoder(const std::string& document, Decoded what = Decoded::picture);

}  // namespace mamori::app
