#include "cli/batch.hpp"

#include "i18n/error_texts.hpp"

#include <algorithm>
#include <ostream>

namespace mamori::cli {

std::function<void(std::size_t)> progress_of(const Context& context, std::size_t count) {
  constexpr std::size_t few = 20;
  if (count < few || context.progress == nullptr) return [](std::size_t) {};
  const auto step = std::max<std::size_t>(1, count / 100);
  return [&out = *context.progress, count, step, next = step](std::size_t done) mutable {
    if (done < next && done != count) return;
    out << done << "/" << count << "\n";
    next = done + step;
  };
}

void add_refusal(Report& report, const std::filesystem::path& file, const Error& error) {
  const auto name = file.filename().string();
  report.json["refused"].push_back({{"file", name}, {"error", mamori::name_of(error.code)}, {"where", error.where}});
  report.lines.push_back(name + "  " + std::string(mamori::name_of(error.code)) + "  " +
                         app::words_of(error).what.toStdString());
}

}  // namespace mamori::cli
