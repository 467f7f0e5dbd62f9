// Texts cut between the letters that a person sees, never inside one.
#pragma once

#include <QString>
#include <vector>

namespace mamori::app {

/// Where the letters of a text end, in units of QString, ascending; the last is its size.
[[nodiscard]] std::vector<qsizetype> letter_ends(const QString& text);
/// As many whole letters as `most` units of QString hold.
[[nodiscard]] QString cut_to(const QString& text, qsizetype most);
/// Without its last letter.
[[nodiscard]] QString without_last(const QString& text);

}  // namespace mamori::app
