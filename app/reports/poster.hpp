// サイバーセキュリティ 9の心得 for the wall: the official words in three columns, on A4 or A3.
#pragma once

#include "editions/edition.hpp"
#include "reports/paper/page.hpp"

namespace mamori::reports {

/// `size` is a4 or a3 (or either on its side); type and lines grow with it. The words are the ministry's and stay
/// Japanese. `owner` stands at the foot.
[[nodiscard]] Paper poster_of(const Poster& poster, QSizeF size, const QString& owner);

}  // namespace mamori::reports
