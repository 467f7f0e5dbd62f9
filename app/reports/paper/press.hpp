// Prints a paper: to PDF (PDF/A-1b, fonts embedded, real text) or to a picture.
#pragma once

#include "reports/paper/page.hpp"

#include <QByteArray>
#include <functional>

namespace mamori::reports {

/// Called after each page; false ends the work.
using Progress = std::function<bool(int done, int pages)>;

/// The bytes of the file; empty when `progress` ended the work.
[[nodiscard]] QByteArray press(const Paper& paper, const Progress& progress = {});

/// One page as a picture, for looking at it on the screen and in tests.
[[nodiscard]] QImage picture_of(const Page& page, int dots_per_inch);

}  // namespace mamori::reports
